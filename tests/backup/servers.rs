//! Files between this program and the servers' own tools, both ways.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::furnish::{
    CONTACTS, check_asker, check_avatar, check_blocked, check_people, check_published,
    check_stored, furnish, furnish_and_save, people,
};
use super::{NEW, OLD, moved, run};
use crate::support::{Client, Net, Server, Software, migrate};

/// The password of the account at whoever takes the file in: there is none in the file.
const ANOTHER: &str = "another";

/// What is published (XEP-0163) is in no file that an ejabberd reads or writes: its importer and its exporter know
/// the list (without who was asked), requests, messages, the vCard, privacy lists and private data. The picture, it
/// publishes itself from the vCard.
#[tokio::test(flavor = "multi_thread")]
async fn ejabberdctl_imports_what_was_saved_from_either_server() {
    for software in [Software::Prosody, Software::Ejabberd] {
        let net = Net::new();
        let old = net.server(software, "old.test").start();
        let saved = furnish_and_save(&net, &old).await;
        // The file names the domain of the account: the importing server has it now.
        old.stop();
        let importing = net.ejabberd("old.test").start();
        importing.ejabberdctl(&["register", "romeo", "old.test", ANOTHER]);
        importing.ejabberdctl(&["import_piefxis", saved.to_str().unwrap()]);

        let client = Client::sign_in(&net, &importing, "romeo", ANOTHER).await;
        check_people(&client, false).await;
        check_stored(&client).await;
        check_blocked(&client).await;
        check_avatar(&client).await;
        check_asker(&Client::online(&net, &importing, "romeo", ANOTHER).await).await;
    }
}

/// What is published, this storage of Prosody 0.12's can keep and not serve; so it is left where it is by default,
/// and made from the vCard and the private data. A block list is not among what it knows.
#[tokio::test(flavor = "multi_thread")]
async fn prosodys_storage_reads_what_was_saved_from_either_server() {
    for software in [Software::Prosody, Software::Ejabberd] {
        let net = Net::new();
        let old = net.server(software, "old.test").start();
        let saved = furnish_and_save(&net, &old).await;
        old.stop();
        let stores =
            "storage = { roster = \"xep0227\", private = \"xep0227\", vcard = \"xep0227\" }";
        let reading = net.prosody("old.test").config(stores).start();
        reading.create_account("romeo", ANOTHER);
        fs::copy(&saved, reading.folder().join("data/romeo@old.test.xml")).unwrap();
        check_prosody(&net, &reading).await;
    }
}

/// The tool of its administrators takes what is published as well.
#[tokio::test(flavor = "multi_thread")]
async fn prosodys_migrator_reads_what_was_saved_from_either_server() {
    for software in [Software::Prosody, Software::Ejabberd] {
        let net = Net::new();
        let old = net.server(software, "old.test").start();
        let saved = furnish_and_save(&net, &old).await;
        old.stop();
        let reading = net.prosody("old.test").start();
        reading.create_accounts(["romeo", "mallory"], ANOTHER);
        let folder = tempfile::tempdir().unwrap();
        fs::copy(&saved, folder.path().join("romeo@old.test.xml")).unwrap();
        let kinds = ["roster", "vcard", "private", "pep-pubsub"];
        let into = reading.folder().join("data");
        migrate(folder.path(), ("xep0227", folder.path()), ("internal", &into), &kinds);
        check_prosody(&net, &reading).await;
        let client = Client::sign_in(&net, &reading, "romeo", ANOTHER).await;
        let stranger = Client::sign_in(&net, &reading, "mallory", ANOTHER).await;
        check_published(&client, &stranger).await;
    }
}

async fn check_prosody(net: &Net, server: &Server) {
    let client = Client::sign_in(net, server, "romeo", ANOTHER).await;
    check_people(&client, true).await;
    check_stored(&client).await;
    check_avatar(&client).await;
    check_asker(&Client::online(net, server, "romeo", ANOTHER).await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_prosody_keeps_is_as_good() {
    let net = Net::new();
    let stores =
        "storage = { accounts = \"xep0227\", roster = \"xep0227\", private = \"xep0227\" }";
    let old = net.prosody("old.test").config(stores).start();
    let file = old.folder().join("data/romeo@old.test.xml");
    let account = format!(
        "<server-data xmlns='urn:xmpp:pie:0'><host jid='old.test'><user name='romeo' password='{OLD}'/></host>\
         </server-data>"
    );
    fs::write(&file, account).unwrap();
    let client = Client::sign_in(&net, &old, "romeo", OLD).await;
    for index in 0..CONTACTS {
        let item = format!(
            "<item jid='friend{index}@friends.test' name='Friend'><group>Verona</group></item>"
        );
        let set = format!("<query xmlns='jabber:iq:roster'>{item}</query>");
        client.query("set", "", &set).await;
    }
    furnish(&client).await;
    old.stop();
    let new = net.prosody("new.test").start();
    let report = move_from(&net, &new, &file);
    // What it publishes for its users, this Prosody keeps elsewhere.
    assert_eq!(moved(&report), ["private"], "{report}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_prosodys_migrator_made_is_as_good() {
    let net = Net::new();
    let old = net.prosody("old.test").start();
    net.seed(&old, "romeo", OLD, &people());
    furnish(&Client::sign_in(&net, &old, "romeo", OLD).await).await;
    old.stop();
    let folder = tempfile::tempdir().unwrap();
    // Only an account makes a file, so it comes first.
    let kinds = ["accounts", "roster", "private", "pep-pubsub"];
    let from = old.folder().join("data");
    migrate(folder.path(), ("internal", &from), ("xep0227", folder.path()), &kinds);
    let _friends = net.prosody("friends.test").start();
    // It keeps profiles in their newer form alone, of which a Prosody makes the older one again.
    let new = net.prosody("new.test").start();
    let report = move_from(&net, &new, &folder.path().join("romeo@old.test.xml"));
    let client = Client::sign_in(&net, &new, "romeo", NEW).await;
    check_stored(&client).await;
    check_avatar(&client).await;
    let expected = ["profile", "picture", "nickname", "rooms", "private"];
    assert_eq!(moved(&report), expected, "{report}");
}

/// As `ejabberdctl export_piefxis` writes it: the folder has a file for the server, which includes one for the host.
#[tokio::test(flavor = "multi_thread")]
async fn the_files_that_ejabberdctl_exports_are_as_good() {
    for export in [&["export_piefxis"] as &[&str], &["export_piefxis_host"]] {
        let net = Net::new();
        let old = net.ejabberd("old.test").start();
        let _friends = net.prosody("friends.test").start();
        net.seed(&old, "romeo", OLD, &people());
        furnish(&Client::sign_in(&net, &old, "romeo", OLD).await).await;
        // The seeded passwords are plain, and on those its export fails where it is to keep only hashes.
        old.ejabberdctl(&["change_password", "romeo", "old.test", "hidden"]);
        let folder = old.folder().join("exported");
        fs::create_dir(&folder).unwrap();
        let host = (export == ["export_piefxis_host"]).then_some("old.test");
        let arguments: Vec<_> = export.iter().copied().chain(folder.to_str()).chain(host).collect();
        old.ejabberdctl(&arguments);
        old.stop();
        check_exported(&net, &folder).await;
    }
}

async fn check_exported(net: &Net, folder: &Path) {
    let files: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(files.len(), 2, "one for the server and one for the host: {files:?}");
    let new = net.prosody("new.test").start();
    new.create_account("romeo", NEW);
    for file in &files {
        let text = fs::read_to_string(file).unwrap();
        assert!(
            !text.contains("http://jabber.org/protocol/nick"),
            "what is published is in no export"
        );
        let mut rehome = net.rehome("", NEW);
        rehome.args(["plan", "--json", "--from", "romeo@old.test"]);
        let plan = run(rehome.args(["--to", "romeo@new.test", "--from-file"]).arg(file), 0);
        assert_eq!(plan["counts"]["contacts"], CONTACTS, "{plan}");
    }
    let report = move_from(net, &new, &files[0]);
    let client = Client::sign_in(net, &new, "romeo", NEW).await;
    check_stored(&client).await;
    check_blocked(&client).await;
    check_avatar(&client).await;
    assert_eq!(moved(&report), ["profile", "picture", "rooms", "private", "blocked"], "{report}");
}

/// Moves the account of this file to the new server, where it gets one.
fn move_from(net: &Net, new: &Server, file: &Path) -> Value {
    new.create_account("romeo", NEW);
    let mut rehome = net.rehome("", NEW);
    rehome.args(["move", "--json", "--yes", "--wait", "0", "--from", "romeo@old.test"]);
    let report = run(rehome.args(["--to", "romeo@new.test", "--from-file"]).arg(file), 0);
    assert_eq!(report["verdict"], "complete", "{report}");
    assert_eq!(report["counts"]["contacts"], CONTACTS, "{report}");
    assert_eq!(new.roster_of("romeo").len(), CONTACTS);
    report
}
