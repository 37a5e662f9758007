//! What is wrong from the start, and servers that answer what they should not: one clear sentence, the right
//! exit code, nothing lost, no panic.

use std::process::{Command, Stdio};

use crate::practice::{FROM, TO, User, run, servers, servers_with, within};
use rehome::pretend::{Act, Certificate, Domain, Fault};
use xmpp_parsers::minidom::Element;

/// The one sentence on standard error, for people and not for programmers.
fn assert_sentence(ran: &crate::practice::Ran, exit: i32, words: &str) {
    assert_eq!(ran.exit, Some(exit), "{ran:?}");
    assert!(ran.err.contains(words), "{words:?} is not in {ran:?}");
    assert!(!ran.err.contains("panicked") && !ran.err.contains("Error {"), "{ran:?}");
    assert_eq!(ran.out, "", "nothing is printed that looks like a result");
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_arguments_are_told_before_anything_happens() {
    let world = servers_with(1).start().await.unwrap();
    let user = User::of(&world);
    let cases: &[(&[&str], &str)] = &[
        (&["move", "--from", "old.example", "--to", TO], "before the @"),
        (&["move", "--from", "romeo@old.example/phone", "--to", TO], "after a slash"),
        (&["move", "--from", FROM, "--to", FROM], "the same"),
        (&["move", "--from", FROM], "--to"),
        (&["move", "--from", FROM, "--to", TO, "--from-server", "h:0"], "from 1 to 65535"),
        (&["move", "--from", FROM, "--to", TO, "--to-certificate", "12:34"], "64 hexadecimal"),
        (&["move", "--from", FROM, "--to", TO, "--report", "report.pdf"], ".html, .txt or .json"),
        (&["move", "--from", FROM, "--to", TO, "--only", "everything"], "everything"),
        (&["move", "--from", FROM, "--to", TO, "--message", "a", "--no-message"], "--no-message"),
        (&["move", "--from", FROM, "--to", TO, "--wait", "-1"], "-1"),
        (&["plan", "--from", FROM, "--to", TO, "--exclude", "a b@c"], "--exclude"),
        (&["frobnicate"], "unrecognized subcommand 'frobnicate'"),
        (&["statsu"], "a similar subcommand exists: 'status'"),
        (&["old.example"], "before the @"),
        (&["plan", "--to", TO, "--from-file", "Cargo.toml"], "account file: this is not XML ("),
    ];
    for (arguments, words) in cases {
        let mut rehome = user.bare();
        rehome.args(*arguments);
        assert_sentence(&run(rehome).await, 2, words);
    }
    assert_eq!(world.counts(FROM), Some((0, 0)), "nobody signed in");
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_password_nothing_is_tried() {
    let world = servers_with(1).start().await.unwrap();
    let mut rehome = User::of(&world).rehome("plan");
    rehome.env_remove("REHOME_TO_PASSWORD").env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/dev/null");
    assert_sentence(&run(rehome).await, 2, "REHOME_TO_PASSWORD");
    assert_eq!(world.counts(FROM), Some((0, 0)), "nobody signed in");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_data_folder_that_cannot_be_used_is_told() {
    let world = servers_with(1).start().await.unwrap();
    let user = User::of(&world);
    let file = user.data().join("a file");
    std::fs::write(&file, "").unwrap();
    let mut rehome = user.moving();
    rehome.args(["--data-dir", file.to_str().unwrap()]);
    assert_sentence(&run(rehome).await, 2, "The record of this move");
    assert_eq!(world.counts(TO), Some((0, 0)), "nobody signed in");
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_passwords_are_told_apart_by_account_and_tried_once() {
    for (side, address, exit) in [("FROM", FROM, 3), ("TO", TO, 4)] {
        let world = servers_with(1).start().await.unwrap();
        let mut rehome = User::of(&world).moving();
        rehome.env(format!("REHOME_{side}_PASSWORD"), "wrong");
        assert_sentence(&run(rehome).await, exit, &format!("password for {address}"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_way_not_to_be_let_in_has_its_sentence() {
    let cases = [
        (Domain::prosody("old.example").without_starttls(), "doesn’t offer encryption"),
        (Domain::prosody("old.example").mechanisms(&["ANONYMOUS"]), "no safe way"),
    ];
    for (domain, words) in cases {
        let world = servers().domain(domain).start().await.unwrap();
        assert_sentence(&run(User::of(&world).moving()).await, 3, words);
    }
    let world = servers().start().await.unwrap();
    world.lock_out(FROM, Some("account-disabled"));
    assert_sentence(&run(User::of(&world).moving()).await, 3, "is disabled");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_certificate_that_is_not_trusted_is_shown_with_the_way_to_accept_it() {
    let cases = [
        (Certificate::Expired, "has expired"),
        (Certificate::WrongName, "certificate is for another name"),
        (Certificate::SelfSigned, "signed by nobody but the server itself"),
    ];
    for (certificate, words) in cases {
        let domain = Domain::prosody("new.example").certificate(certificate);
        let world = servers().domain(domain).start().await.unwrap();
        let user = User::of(&world);
        let authority = user.data().join("authority.pem");
        std::fs::write(&authority, world.authority_pem()).unwrap();

        let pinned = user.moving();
        let unpinned = || {
            let mut rehome = user.bare();
            let arguments: Vec<_> = pinned.get_args().collect();
            let pin = arguments.iter().position(|a| *a == "--to-certificate").unwrap();
            rehome.args(&arguments[..pin]).args(&arguments[pin + 2..]);
            rehome.env("SSL_CERT_FILE", &authority);
            rehome
        };
        let refused = run(unpinned()).await;
        assert_sentence(&refused, 4, words);
        let fingerprint = world.account(TO).unwrap().certificate.unwrap().to_string();
        assert!(refused.err.contains(&format!("--to-certificate {fingerprint}")), "{refused:?}");
        assert!(refused.err.contains("SHA-256") && refused.err.contains("valid:"), "{refused:?}");

        let mut other = unpinned();
        other.args(["--to-certificate", &"00".repeat(32)]);
        assert_sentence(&run(other).await, 4, "a different certificate");
        run(pinned).await.json(0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_accepted_certificate_is_remembered_with_its_move_and_refused_again_when_it_changes() {
    let world = servers_with(2).start().await.unwrap();
    let user = User::of(&world);
    assert_sentence(&run(unnamed(user.moving())).await, 3, "doesn’t know who signed");
    run(user.moving()).await.json(0);
    run(unnamed(user.moving())).await.json(0);
    assert_eq!(run(unnamed(user.rehome("plan"))).await.exit, Some(0));

    let another_move = User::of(&world);
    assert_sentence(&run(unnamed(another_move.moving())).await, 3, "doesn’t know who signed");

    for forgets in [true, false] {
        let mut moving = unnamed(user.moving());
        moving.args(forgets.then_some("--forget-certificates"));
        assert_sentence(&run(moving).await, 3, "doesn’t know who signed");
    }
    run(user.moving()).await.json(0);
    let mut plan = unnamed(user.rehome("plan"));
    plan.arg("--forget-certificates");
    assert_sentence(&run(plan).await, 3, "doesn’t know who signed");
    assert_eq!(run(unnamed(user.rehome("plan"))).await.exit, Some(0), "a plan changes nothing");

    // The same addresses with new keys.
    let renewed = servers_with(2).start().await.unwrap();
    let changed = User::of(&renewed);
    let mut moving = unnamed(changed.moving());
    moving.env("REHOME_DATA_DIR", user.data());
    let refused = run(moving).await;
    assert_sentence(&refused, 3, "a different certificate from the one you accepted");
    let now = renewed.account(FROM).unwrap().certificate.unwrap();
    assert!(refused.err.contains(&format!("--from-certificate {now}")), "{refused:?}");
    assert_eq!(renewed.counts(FROM), Some((0, 0)), "nobody signed in");
}

/// The same, without saying which certificates to accept.
fn unnamed(command: Command) -> Command {
    let mut unnamed = Command::new(command.get_program());
    let mut arguments = command.get_args();
    while let Some(argument) = arguments.next() {
        if argument == "--from-certificate" || argument == "--to-certificate" {
            arguments.next();
        } else {
            unnamed.arg(argument);
        }
    }
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => unnamed.env(name, value),
            None => unnamed.env_remove(name),
        };
    }
    unnamed.stdin(Stdio::null());
    unnamed
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_answers_garbage_ends_in_a_sentence() {
    let acts = [
        ("garbage", Act::Garbage("<<<not xml at all>>>\u{1}".into())),
        ("another protocol", Act::Garbage("HTTP/1.1 400 Bad Request\r\n\r\n".into())),
        ("an early close", Act::Close("internal-server-error")),
        ("a broken connection", Act::Cut),
    ];
    for (what, act) in acts {
        for (address, exit) in [(FROM, 3), (TO, 4)] {
            let fault = Fault::on_received(|_| true, act.clone()).always();
            let world = servers_with(3).fault(address, fault).start().await.unwrap();
            let ran = run(User::of(&world).moving()).await;
            assert_sentence(&ran, exit, address.split_once('@').unwrap().1);
            assert!(world.record(TO).unwrap().roster.is_empty(), "{what}: nothing was changed");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_push_in_somebody_elses_name_changes_nothing() {
    let push = "<iq type='set' id='x' from='mallory@evil.example'><query xmlns='jabber:iq:roster'>\
                <item jid='mallory@evil.example' subscription='both'/></query></iq>";
    let world = servers_with(3)
        .fault(TO, Fault::on_received(is_roster_set, Act::Before(push.into())).always())
        .start()
        .await
        .unwrap();
    let report = run(User::of(&world).moving()).await.json(0);
    assert_eq!(report["counts"]["contacts"], 3);
    assert_eq!(report["counts"]["moved"], 3, "{report}");
}

#[tokio::test(flavor = "multi_thread")]
async fn odd_entries_stand_in_the_report_and_the_others_move() {
    let odd = "<item name='nobody'/><item jid='@@' name='broken'/>\
               <item jid='odd@friends.example' subscription='friend' ask=''/>";
    let world = servers_with(3).fault(FROM, Fault::odd_roster(odd)).start().await.unwrap();
    let report = run(User::of(&world).moving()).await.json(0);
    assert_eq!(report["counts"]["contacts"], 6, "{report}");
    assert_eq!(report["counts"]["moved"], 4, "{report}");
    let reasons = report["contacts"].as_array().unwrap().iter().map(|row| &row["reason"]);
    assert_eq!(reasons.filter(|reason| **reason == "invalid_address").count(), 2, "{report}");
}

#[tokio::test(flavor = "multi_thread")]
async fn names_beyond_all_measure_end_in_a_sentence() {
    let name = "x".repeat(10_000);
    let items: String =
        (0..5_000).map(|i| format!("<item jid='c{i}@friends.example' name='{name}'/>")).collect();
    let world = servers().fault(FROM, Fault::odd_roster(&items)).start().await.unwrap();
    assert_sentence(
        &run(User::of(&world).moving()).await,
        3,
        "old.example sends something that Rehome can’t read",
    );
}

/// A gigabyte and more is offered as one stanza. The kernel grants the program a quarter of that, so it must stop
/// reading, and say so.
#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread")]
async fn a_stanza_without_end_is_not_read_to_its_end() {
    let endless = [
        // Text, elements side by side, elements inside each other, and attributes.
        ("<message><body>", "x".repeat(1 << 16)),
        (
            "<iq type='set' id='f'><query xmlns='jabber:iq:roster'>",
            "<item jid='a@b'/>".repeat(4_000),
        ),
        // A list of 50,000 such names would be half a gigabyte.
        (
            "<iq type='result' id='f'><query xmlns='jabber:iq:roster'>",
            format!("<item jid='a@b' name='{}'/>", "x".repeat(10_000)).repeat(10),
        ),
        ("<message>", "<a>".repeat(10_000)),
        ("<message ", "a='x' ".repeat(10_000)),
    ];
    for (start, more) in endless {
        let flood = Fault::on_received(|_| true, Act::Flood(more)).always();
        let begin = Fault::on_received(|_| true, Act::Before(start.to_owned()));
        let world = servers_with(1).fault(FROM, begin).fault(FROM, flood).start().await.unwrap();
        let mut limited = std::process::Command::new("prlimit");
        limited.args(["--data=268435456", "--core=0"]);
        within(&mut limited, &User::of(&world).moving());
        let ran = run(limited).await;
        assert_sentence(&ran, 3, "old.example");
        assert!(ran.err.len() < 500, "{start}: one sentence, not {ran:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn fifty_thousand_contacts_are_read_and_planned() {
    let items: String = (0..50_000)
        .map(|i| format!("<item jid='c{i}@friends.example' name='{}'/>", "x".repeat(1_000)))
        .collect();
    let world = servers().fault(FROM, Fault::odd_roster(&items)).start().await.unwrap();
    let mut plan = User::of(&world).rehome("plan");
    plan.arg("--json");
    let report = run(plan).await.json(0);
    assert_eq!(report["counts"]["contacts"], 50_000);
}

#[tokio::test(flavor = "multi_thread")]
async fn one_contact_that_the_server_refuses_does_not_cost_the_others() {
    let world = servers_with(8)
        .fault(TO, Fault::refuse_item("friend5@friends.example", "not-allowed"))
        .start()
        .await
        .unwrap();
    let user = User::of(&world);
    let report = run(user.moving()).await.json(1);
    assert_eq!(report["verdict"], "incomplete");
    assert_eq!((&report["counts"]["moved"], &report["counts"]["failed"]), (&7.into(), &1.into()));
    let rows = report["contacts"].as_array().unwrap();
    let failed = rows.iter().find(|row| row["outcome"] == "failed").unwrap();
    assert_eq!(failed["jid"], "friend5@friends.example");
    assert!(failed["error"].as_str().unwrap().contains("not-allowed"), "{failed}");

    world.heal(TO);
    let again = run(user.moving()).await.json(0);
    assert_eq!(again["counts"]["moved"], 8, "{again}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plan_changes_nothing_and_shows_nobody_online() {
    let world = servers_with(8).start().await.unwrap();
    let mut plan = User::of(&world).rehome("plan");
    plan.arg("--json");
    let report = run(plan).await.json(0);
    assert_eq!((&report["verdict"], &report["counts"]["contacts"]), (&"planned".into(), &8.into()));
    for address in [FROM, TO] {
        let said = world.record(address).unwrap().said;
        let changes: Vec<_> = said.iter().filter(|stanza| !is_question(stanza)).collect();
        assert!(changes.is_empty(), "{address} sent {changes:?}");
    }
}

fn is_roster_set(stanza: &Element) -> bool {
    stanza.attr("type") == Some("set") && stanza.has_child("query", "jabber:iq:roster")
}

fn is_question(stanza: &Element) -> bool {
    stanza.name() == "iq" && stanza.attr("type") == Some("get")
}
