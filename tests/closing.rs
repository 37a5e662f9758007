//! The day on which the old server closes: said by the user or announced by the server, kept with the move, and reckoned with.

use std::process::Command;

use crate::practice::{User, run, servers_with};
use crate::support::{Contact, Net, Standing};

#[tokio::test(flavor = "multi_thread")]
async fn the_day_that_the_user_says_is_kept_with_the_move_and_told() {
    let world = servers_with(4).start().await.unwrap();
    let user = User::of(&world);
    let with = |command: &str, more: &[&str]| {
        let mut command = user.rehome(command);
        command.args(["--wait", "0"]).args(more);
        command
    };
    for (day, why) in [("soon", "Type a date"), ("31 June", "There is no such day")] {
        let refused = run(with("move", &["--yes", "--closes", day])).await;
        assert_eq!(refused.exit, Some(2), "{refused:?}");
        assert!(refused.err.contains(why), "{refused:?}");
    }
    let unknown = run(with("plan", &["--json"])).await.json(0);
    assert!(unknown.get("closes").is_none(), "{unknown}");
    let plan = run(with("plan", &["--closes", "5 June 2099"])).await;
    let closes = "old.example closes on Friday, 5 June 2099, in ";
    assert!(plan.out.contains(closes), "{plan:?}");
    let unknown = run(with("plan", &["--json"])).await.json(0);
    assert!(unknown.get("closes").is_none(), "a plan writes nothing down: {unknown}");

    let moved = run(with("move", &["--yes", "--json", "--closes", "2099-06-05"])).await.json(0);
    assert_eq!(moved["closes"], "2099-06-05", "{moved}");
    let status = run(with("status", &[])).await;
    assert!(status.out.contains(closes), "{status:?}");
    let moves = |more: &[&str]| {
        let mut moves = user.bare();
        moves.arg("moves").args(more);
        run(moves)
    };
    assert!(moves(&[]).await.out.contains(closes));
    assert_eq!(moves(&["--json"]).await.json(0)[0]["closes"], "2099-06-05");
    let later = run(with("status", &["--json", "--closes", "2099-06-07"])).await.json(0);
    assert_eq!(later["closes"], "2099-06-07", "{later}");
}

/// A server that says so itself (XEP-0455) need not be asked about, and the user knows better.
#[tokio::test(flavor = "multi_thread")]
async fn the_day_that_the_old_server_announces_is_found_unless_the_user_says_another() {
    let net = Net::new();
    let folder = tempfile::tempdir().unwrap();
    let files = format!("http_files_dir = {:?}", folder.path());
    let pages = net.prosody("status.test").module("http_files").config(&files).start();
    let page = format!("https://status.test:{}/files/outage.json", pages.web_port());
    let pages_of_old = format!("outage_pages = {{ {page:?} }}");
    let old = net.prosody("old.test").module("pretend_outage").host_config(&pages_of_old).start();
    let new = net.prosody("new.test").start();
    let friends = net.prosody("friends.test").start();
    net.seed(&old, "romeo", "old secret", &[Contact::new("juliet@friends.test", Standing::Both)]);
    new.create_account("romeo", "new secret");
    let announce = |text: &str| std::fs::write(folder.path().join("outage.json"), text).unwrap();
    let rehome = async |command: &str, more: &[&str]| {
        let mut rehome: Command = net.rehome("old secret", "new secret");
        rehome.args([command, "--from", "romeo@old.test", "--to", "romeo@new.test", "--json"]);
        rehome.args(["--wait", "0"]).args(more).stdin(std::process::Stdio::null());
        run(rehome).await.json(0)
    };

    let repair = r#"{"planned": true, "beginning": "2099-06-05T12:00:00Z", "expected_end": "2099-06-05T13:00:00Z"}"#;
    for no_closing in
        [repair, "no JSON", r#"{"planned": true, "beginning": "2001-06-05T12:00:00Z"}"#]
    {
        announce(no_closing);
        let plan = rehome("plan", &[]).await;
        assert!(plan.get("closes").is_none(), "{no_closing}: {plan}");
    }
    announce(
        r#"{"planned": true, "beginning": "2099-06-05T12:00:00Z", "message": {"default": "Bye."}}"#,
    );
    assert_eq!(rehome("plan", &[]).await["closes"], "2099-06-05");
    assert_eq!(rehome("move", &["--yes"]).await["closes"], "2099-06-05");
    std::fs::remove_file(folder.path().join("outage.json")).unwrap();
    assert_eq!(rehome("status", &[]).await["closes"], "2099-06-05", "it is kept");
    announce(r#"{"planned": true, "beginning": "2099-06-05T12:00:00Z"}"#);
    assert_eq!(rehome("status", &["--closes", "2099-06-04"]).await["closes"], "2099-06-04");
    assert_eq!(rehome("status", &[]).await["closes"], "2099-06-04", "the user knows better");
    drop(friends);
}
