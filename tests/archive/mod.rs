//! Conversations: saved from the archives of real servers, readable, without a loss wherever a run ends.

mod backup;
mod browser;
mod files;
mod folder;
mod furnish;
mod kills;
mod outages;
mod pages;
mod pausing;
mod rooms;
mod taken_in;

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use crate::support::{Client, Net, Software};
use folder::{Saved, run, saved};
use furnish::{OLD, furnish, with_archive};

/// Everything that is said comes through, on both servers, and once however often it is run.
#[tokio::test(flavor = "multi_thread")]
async fn conversations_are_saved_with_everything_that_was_said() {
    for software in [Software::Prosody, Software::Ejabberd] {
        let net = Net::new();
        let old = with_archive(net.server(software, "old.test")).start();
        let sent = furnish(&net, &old).await;
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("saved");
        let summary = run(&net, &folder, &[], 0);
        assert_eq!(summary["from"], "romeo@old.test");
        assert_eq!(summary["verdict"], "complete", "{software:?}: {summary}");
        assert_eq!(summary["conversations"], sent.conversations, "{software:?}: {summary}");
        assert_eq!(summary["encrypted"], 1, "{software:?}: {summary}");

        let Saved { ids, bodies, .. } = saved(&folder);
        assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "none is there twice");
        assert_eq!(summary["messages"], ids.len(), "{software:?}: {summary}");
        for body in &sent.bodies {
            assert!(bodies.contains(body), "{software:?}: {body:?} is not in {bodies:?}");
        }
        check_pages(&folder);
        check_modes(&folder);

        // Run again, it adds what is new and nothing else.
        assert_eq!(run(&net, &folder, &[], 0)["messages"], ids.len());
        let romeo = Client::sign_in(&net, &old, "romeo", OLD).await;
        romeo
            .send("<message to='juliet@old.test' type='chat' id='new'><body>later</body></message>")
            .await;
        romeo.settle().await;
        assert_eq!(run(&net, &folder, &[], 0)["messages"], ids.len() + 1);
        let again = saved(&folder);
        assert_eq!(again.ids[..ids.len()], ids);
        assert_eq!(again.bodies.last().map(String::as_str), Some("later"));
    }
}

/// The page reads as the chat was.
fn check_pages(folder: &Path) {
    let page = fs::read_to_string(folder.join("conversations/juliet@old.test.html")).unwrap();
    for there in [
        "<bdi>You</bdi>",
        ">hello<",
        "corrected",
        "<blockquote><a href=\"#m",
        "title=\"juliet@old.test\">👍",
        "Encrypted message (OMEMO)",
        "taken back",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
    ] {
        assert!(page.contains(there), "{there} is not in {page}");
    }
    for absent in [">helo<", "<script>alert", "\u{7}"] {
        assert!(!page.contains(absent), "{absent:?} is in {page}");
    }
    let index = fs::read_to_string(folder.join("index.html")).unwrap();
    assert!(index.contains("conversations/juliet@old.test.html"), "{index}");
    assert!(index.contains("archive/romeo@old.test.xml"), "{index}");
}

/// Nobody else can look at any of it.
fn check_modes(folder: &Path) {
    let mut open = vec![folder.to_owned()];
    while let Some(path) = open.pop() {
        let data = fs::symlink_metadata(&path).unwrap();
        let wanted = if data.is_dir() { 0o700 } else { 0o600 };
        assert_eq!(data.permissions().mode() & 0o777, wanted, "{}", path.display());
        if data.is_dir() {
            open.extend(fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        }
    }
}

/// A server without an archive is said to have none, and nothing is claimed to be saved.
#[tokio::test(flavor = "multi_thread")]
async fn a_server_without_an_archive_is_named() {
    for software in [Software::Prosody, Software::Ejabberd] {
        let net = Net::new();
        let old = net.server(software, "old.test").start();
        old.create_account("romeo", OLD);
        let place = tempfile::tempdir().unwrap();
        let summary = run(&net, &place.path().join("saved"), &[], 1);
        assert_eq!(summary["verdict"], "incomplete", "{software:?}: {summary}");
    }
}

/// A folder with something else in it stays as it is.
#[tokio::test(flavor = "multi_thread")]
async fn a_folder_with_other_things_is_left_alone() {
    let net = Net::new();
    let place = tempfile::tempdir().unwrap();
    fs::write(place.path().join("letter.txt"), "mine").unwrap();
    let mut rehome = net.rehome(OLD, "");
    let output =
        rehome.args(["archive", "--from", "romeo@old.test", "--output"]).arg(place.path()).output();
    let output = output.unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("something else"));
    assert_eq!(fs::read_dir(place.path()).unwrap().count(), 1);
}
