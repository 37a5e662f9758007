//! The file that an account is saved in: readable by the servers themselves, without a secret, and enough to
//! move from when the old server is gone.

mod furnish;
mod older;
mod servers;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::{Client, Net, Software};
use furnish::{CONTACTS, check_blocked, check_stored, furnish_and_save};
use serde_json::Value;

const OLD: &str = "old secret";
const NEW: &str = "new secret";

#[tokio::test(flavor = "multi_thread")]
async fn a_file_holds_no_secret_and_is_for_the_user_alone() {
    let net = Net::new();
    let old = net.prosody("old.test").start();
    let file = furnish_and_save(&net, &old).await;
    let text = fs::read_to_string(&file).unwrap();
    for secret in [OLD, "password", "scram", "stored-key", "salt"] {
        assert!(!text.to_lowercase().contains(secret), "{secret} is in the file");
    }
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_move_from_a_file_needs_no_old_server() {
    for (software, new_software) in
        [(Software::Prosody, Software::Ejabberd), (Software::Ejabberd, Software::Prosody)]
    {
        let net = Net::new();
        let old = net.server(software, "old.test").start();
        let new = net.server(new_software, "new.test").start();
        let friends = net.prosody("friends.test").start();
        let file = furnish_and_save(&net, &old).await;
        old.stop();
        new.create_account("romeo", NEW);
        let options = ["--from-file", file.to_str().unwrap(), "--to", "romeo@new.test", "--json"];

        let plan = run(net.rehome("", NEW).arg("plan").args(options), 0);
        assert_eq!(plan["counts"]["contacts"], CONTACTS, "{plan}");
        let report =
            run(net.rehome("", NEW).arg("move").args(options).args(["--yes", "--wait", "0"]), 0);
        assert_eq!(report["verdict"], "complete", "{report}");
        assert_eq!(report["from"], "romeo@old.test");
        assert_eq!(new.roster_of("romeo").len(), CONTACTS);
        let client = Client::sign_in(&net, &new, "romeo", NEW).await;
        check_stored(&client).await;
        check_blocked(&client).await;
        assert!(friends.roster_of("friend0").contains_key("romeo@new.test"), "contacts are asked");
        assert_eq!(
            moved(&report),
            ["profile", "picture", "nickname", "rooms", "private", "blocked"],
            "{report}"
        );
    }
}

/// ejabberd keeps one for each namespace, and takes the second in the place of the first.
#[tokio::test(flavor = "multi_thread")]
async fn of_two_private_elements_in_one_namespace_none_is_lost_unnamed() {
    for software in [Software::Prosody, Software::Ejabberd] {
        let net = Net::new();
        let new = net.server(software, "new.test").start();
        new.create_account("romeo", NEW);
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file.xml");
        let kept = "<a xmlns='urn:example:two'>1</a><b xmlns='urn:example:two'>2</b>";
        let text = format!(
            "<server-data xmlns='urn:xmpp:pie:0'><host jid='old.test'><user name='romeo'>\
             <query xmlns='jabber:iq:roster'/><query xmlns='jabber:iq:private'>{kept}</query></user></host></server-data>"
        );
        fs::write(&file, text).unwrap();
        let options = ["--from-file", file.to_str().unwrap(), "--to", "romeo@new.test", "--json"];
        for more in
            [&["--yes", "--wait", "0"][..], &["--yes", "--wait", "0", "--on-conflict", "replace"]]
        {
            let mut rehome = net.rehome("", NEW);
            let report = rehome.arg("move").args(options).args(more).output().unwrap();
            let report: Value = serde_json::from_slice(&report.stdout).unwrap();
            let rows = report["data"].as_array().unwrap();
            let row = rows.iter().find(|row| row["kind"] == "private").unwrap();
            assert_eq!(row["outcome"], "moved", "{report}");
            let named =
                row["error"].as_str().is_some_and(|said| said.contains("{urn:example:two}b"));
            assert_eq!(named, software == Software::Ejabberd, "{report}");
            let client = Client::sign_in(&net, &new, "romeo", NEW).await;
            let question = "<query xmlns='jabber:iq:private'><a xmlns='urn:example:two'/></query>";
            let answer = String::from(&client.query("get", "", question).await);
            assert!(answer.contains(">1<"), "{answer}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_in_the_file_as_it_was_is_named_and_the_exit_code_says_so() {
    for software in [Software::Prosody, Software::Ejabberd] {
        let net = Net::new();
        let old = net.server(software, "old.test").start();
        old.create_account("romeo", OLD);
        let romeo = Client::sign_in(&net, &old, "romeo", OLD).await;
        let rooms = "<query xmlns='jabber:iq:private'><storage xmlns='storage:bookmarks'>\
                     <conference jid='rooms.test' name='No room'/><conference jid='hall@rooms.test'/>\
                     </storage></query>";
        let card = "<vCard xmlns='vcard-temp'><FN>Romeo</FN><PHOTO><EXTVAL>https://x.test/me.png</EXTVAL></PHOTO>\
                    </vCard>";
        for payload in [rooms, card] {
            let answer = romeo.query("set", "", payload).await;
            assert_eq!(answer.attr("type"), Some("result"), "{}", String::from(&answer));
        }
        let file = old.folder().join("saved.xml");
        let mut rehome = net.rehome(OLD, "");
        let output =
            rehome.args(["backup", "--from", "romeo@old.test", "--output"]).arg(&file).output();
        let output = output.unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(said.contains("Bookmarked rooms: not all of it is in the file"), "{said}");
        assert!(said.contains("left out: rooms.test."), "{said}");
        // This Prosody keeps no such thing in a card.
        let linked = said.contains("Rehome doesn’t download it from there: https://x.test/me.png");
        assert_eq!(linked, software == Software::Ejabberd, "{said}");
        let saved = fs::read_to_string(&file).unwrap();
        assert!(saved.contains("hall@rooms.test") && saved.contains("Romeo"), "{saved}");
    }
}

/// The file of the web page that exports accounts of any server for Snikket: what the server answered, in a frame.
#[tokio::test(flavor = "multi_thread")]
async fn the_file_of_snikkets_exporter_is_read() {
    let net = Net::new();
    let new = net.ejabberd("new.test").start();
    new.create_account("romeo", NEW);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("account-data.xml");
    let text = "<?xml version='1.0' encoding='UTF-8'?>\n<server-data xmlns='urn:xmpp:pie:0'>\n  <host jid='old.test'>\n    \
         <user name='romeo'>\n      <query xmlns=\"jabber:iq:roster\" ver=\"7\"><item jid=\"juliet@friends.test\" \
         name=\"Juliet\" subscription=\"both\"><group>Verona</group></item></query>\n      \
         <vCard xmlns=\"vcard-temp\"><FN>Romeo</FN></vCard>\n      <query xmlns=\"jabber:iq:private\">\
         <storage xmlns=\"storage:bookmarks\"><conference jid=\"hall@rooms.test\" name=\"Hall\"/></storage>\
         </query>\n    </user>\n  </host>\n</server-data>\n";
    fs::write(&file, text).unwrap();
    let mut rehome = net.rehome("", NEW);
    rehome.args(["plan", "--json", "--to", "romeo@new.test", "--from-file"]).arg(&file);
    let plan = run(&mut rehome, 0);
    assert_eq!(plan["from"], "romeo@old.test");
    let contact = &plan["contacts"][0];
    assert_eq!((&contact["standing"], &contact["groups"][0]), (&"both".into(), &"Verona".into()));
    let planned = plan["data"].as_array().unwrap().iter().filter(|row| row["outcome"] == "planned");
    let planned: Vec<_> = planned.map(|row| row["kind"].as_str().unwrap()).collect();
    assert_eq!(planned, ["profile", "rooms"], "{plan}");
}

fn moved(report: &Value) -> Vec<&str> {
    let rows = report["data"].as_array().unwrap().iter();
    let moved = rows.filter(|row| row["outcome"] == "moved");
    moved.map(|row| row["kind"].as_str().unwrap()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn of_several_accounts_in_a_file_one_is_picked_and_odd_files_have_their_sentence() {
    let net = Net::new();
    let new = net.prosody("new.test").start();
    new.create_account("romeo", NEW);
    let folder = tempfile::tempdir().unwrap();
    let put = |text: &str| {
        let path = folder.path().join("file.xml");
        fs::write(&path, text).unwrap();
        path
    };
    let user = |name: &str| {
        format!(
            "<user name='{name}'><query xmlns='jabber:iq:roster'><item jid='a@{name}.test'/></query></user>"
        )
    };
    let two = put(&format!(
        "<server-data xmlns='urn:xmpp:pie:0'><host jid='old.test'>{}{}</host></server-data>",
        user("romeo"),
        user("juliet")
    ));
    let plan = |file: &Path, more: &[&str], exit: i32| {
        let mut rehome = net.rehome("", NEW);
        rehome
            .args(["plan", "--json", "--to", "romeo@new.test", "--from-file"])
            .arg(file)
            .args(more);
        let output = rehome.output().unwrap();
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(exit), "{errors}");
        (serde_json::from_slice::<Value>(&output.stdout).unwrap_or_default(), errors)
    };
    let (_, errors) = plan(&two, &[], 2);
    assert!(errors.contains("romeo@old.test and juliet@old.test"), "{errors}");
    let (report, _) = plan(&two, &["--from", "juliet@old.test"], 0);
    assert_eq!(report["contacts"][0]["jid"], "a@juliet.test");

    let (_, errors) = plan(&put("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>"), &[], 2);
    assert!(errors.contains("document type"), "{errors}");
    let include = "<server-data xmlns='urn:xmpp:pie:0' xmlns:xi='http://www.w3.org/2001/XInclude'>\
         <xi:include href='../other.xml'/></server-data>";
    let (_, errors) = plan(&put(include), &[], 2);
    assert!(errors.contains("isn’t in the same folder"), "{errors}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_old_account_is_saved_beside_the_journal_before_the_first_change() {
    let net = Net::new();
    let old = net.prosody("old.test").start();
    let new = net.prosody("new.test").start();
    old.create_account("romeo", OLD);
    new.create_account("romeo", NEW);
    let folder = tempfile::tempdir().unwrap();
    let mut rehome = net.rehome(OLD, NEW);
    rehome.args(["move", "--from", "romeo@old.test", "--to", "romeo@new.test", "--yes", "--json"]);
    run(rehome.args(["--wait", "0", "--data-dir"]).arg(folder.path()), 0);
    let moves: Vec<PathBuf> = fs::read_dir(folder.path().join("moves"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    let saved = moves.iter().find(|path| path.extension().is_some_and(|ending| ending == "xml"));
    let saved = saved.unwrap_or_else(|| panic!("no backup among {moves:?}"));
    assert!(fs::read_to_string(saved).unwrap().contains("romeo"));
    assert_eq!(fs::metadata(saved).unwrap().permissions().mode() & 0o777, 0o600);
}

fn run(command: &mut Command, exit: i32) -> Value {
    let output = command.output().unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    let answer = String::from_utf8_lossy(&output.stdout);
    assert_eq!(output.status.code(), Some(exit), "{errors}\n{answer}");
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {errors}"))
}
