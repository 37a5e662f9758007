//! Whose messages the server keeps.

use std::collections::BTreeMap;

use super::check::find;
use super::{BOTH_WAYS, FROM, NEW, OLD, Pair, TO, row, run};
use crate::support::{Client, Setup, Software};

/// With an archive that keeps everything by default.
fn archiving(setup: Setup<'_>) -> Setup<'_> {
    match setup.software() {
        Software::Prosody => setup.module("mam"),
        Software::Ejabberd => setup.module("mod_mam: {default: always, assume_mam_usage: true}"),
    }
}

async fn wants(client: &Client, default: &str, always: &[&str], never: &[&str]) {
    let list =
        |jids: &[&str]| -> String { jids.iter().map(|jid| format!("<jid>{jid}</jid>")).collect() };
    let prefs = format!(
        "<prefs xmlns='urn:xmpp:mam:2' default='{default}'><always>{}</always><never>{}</never></prefs>",
        list(always),
        list(never)
    );
    super::furnish::set(client, &prefs).await;
}

/// The policy for each address, and for everybody else.
async fn shown(client: &Client) -> BTreeMap<String, String> {
    let answer = client.query("get", "", "<prefs xmlns='urn:xmpp:mam:2'/>").await;
    let prefs = find(&answer, "prefs").unwrap_or_else(|| panic!("{answer:?}"));
    let mut shown = BTreeMap::new();
    for policy in ["always", "never"] {
        for jid in find(prefs, policy).iter().flat_map(|list| list.children()) {
            shown.insert(jid.text(), policy.to_owned());
        }
    }
    shown.insert("default".to_owned(), prefs.attr("default").unwrap().to_owned());
    shown
}

fn rules<const N: usize>(rules: [(&str, &str); N]) -> BTreeMap<String, String> {
    rules.map(|(jid, policy)| (jid.to_owned(), policy.to_owned())).into()
}

#[tokio::test(flavor = "multi_thread")]
async fn whom_the_old_server_does_not_archive_the_new_one_does_not_either() {
    for (old, new) in BOTH_WAYS {
        let Pair { net, old, new } = Pair::start_with((old, archiving), (new, archiving));
        let romeo = Client::sign_in(&net, &old, "romeo", OLD).await;
        wants(&romeo, "roster", &["nurse@x.test"], &["juliet@x.test", FROM]).await;
        let there = Client::sign_in(&net, &new, "romeo", NEW).await;
        wants(&there, "always", &["paris@x.test"], &["mine@x.test"]).await;
        let before = shown(&there).await;

        let plan = run(&net, "plan", &[], 0);
        let planned = row(&plan, "archive_preferences");
        // With that for the new address.
        assert_eq!(
            (&planned["outcome"], &planned["count"]),
            (&"planned".into(), &5.into()),
            "{plan}"
        );
        let said = planned["error"].as_str().unwrap_or_default();
        assert!(said.contains("will keep only messages with contacts"), "{plan}");
        assert_eq!(shown(&there).await, before, "a plan changes nothing");

        let report = run(&net, "move", &["--yes", "--wait", "0"], 0);
        let moved = row(&report, "archive_preferences");
        assert_eq!((&moved["outcome"], &moved["count"]), (&"moved".into(), &5.into()), "{report}");
        assert_eq!(report["verdict"], "complete", "{report}");
        let wanted = rules([
            ("default", "roster"),
            ("juliet@x.test", "never"),
            ("mine@x.test", "never"),
            ("nurse@x.test", "always"),
            ("paris@x.test", "always"),
            (FROM, "never"),
            (TO, "never"),
        ]);
        assert_eq!(shown(&there).await, wanted);
        let again = run(&net, "move", &["--yes", "--wait", "0"], 0);
        assert_eq!(again["data"], report["data"], "a second run changes nothing");
        let status = run(&net, "status", &["--wait", "0"], 0);
        assert_eq!(row(&status, "archive_preferences")["outcome"], "moved", "{status}");

        run(&net, "undo", &["--yes"], 0);
        assert_eq!(shown(&there).await, before);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_archive_that_keeps_less_stays_so_unless_it_is_to_be_replaced() {
    for (old, new) in BOTH_WAYS {
        let Pair { net, old, new } = Pair::start_with((old, archiving), (new, archiving));
        let romeo = Client::sign_in(&net, &old, "romeo", OLD).await;
        wants(&romeo, "always", &["juliet@x.test"], &[]).await;
        let there = Client::sign_in(&net, &new, "romeo", NEW).await;
        wants(&there, "never", &[], &["juliet@x.test"]).await;
        let before = shown(&there).await;

        let report = run(&net, "move", &["--yes", "--wait", "0"], 0);
        let kept = row(&report, "archive_preferences");
        assert_eq!(
            (&kept["outcome"], &kept["reason"]),
            (&"already_there".into(), &"kept".into()),
            "{report}"
        );
        assert_eq!(shown(&there).await, before);

        run(&net, "move", &["--yes", "--wait", "0", "--on-conflict", "replace"], 0);
        assert_eq!(
            shown(&there).await,
            rules([("default", "always"), ("juliet@x.test", "always")])
        );
        run(&net, "undo", &["--yes"], 0);
        assert_eq!(shown(&there).await, before);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_without_such_settings_is_named_and_costs_nothing() {
    for (old, new) in BOTH_WAYS {
        let Pair { net, old, new: _new } = Pair::start_with((old, archiving), (new, |new| new));
        let report = run(&net, "plan", &[], 0);
        let nothing = row(&report, "archive_preferences");
        assert_eq!(nothing["reason"], "nothing", "nobody has set anything: {report}");
        let romeo = Client::sign_in(&net, &old, "romeo", OLD).await;
        wants(&romeo, "always", &[], &["juliet@x.test"]).await;
        let report = run(&net, "move", &["--yes", "--wait", "0"], 0);
        let left = row(&report, "archive_preferences");
        assert_eq!(
            (&left["outcome"], &left["reason"]),
            (&"skipped".into(), &"unsupported".into()),
            "{report}"
        );
        assert_eq!(report["verdict"], "complete", "{report}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn they_are_in_a_backup_and_come_out_of_it() {
    for (old, new) in BOTH_WAYS {
        let Pair { net, old, new } = Pair::start_with((old, archiving), (new, archiving));
        let romeo = Client::sign_in(&net, &old, "romeo", OLD).await;
        wants(&romeo, "never", &["nurse@x.test"], &[]).await;
        let place = tempfile::tempdir().unwrap();
        let file = place.path().join("romeo.xml");
        let mut backup = net.rehome(OLD, "");
        backup.args(["backup", "--from", FROM, "--output"]).arg(&file);
        assert!(backup.output().unwrap().status.success());
        old.stop();
        let mut rehome = net.rehome("", NEW);
        rehome
            .args(["move", "--to", TO, "--yes", "--json", "--wait", "0", "--from-file"])
            .arg(&file);
        let output = rehome.output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let there = Client::sign_in(&net, &new, "romeo", NEW).await;
        assert_eq!(shown(&there).await, rules([("default", "never"), ("nurse@x.test", "always")]));
    }
}
