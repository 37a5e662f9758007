//! Runs that end in the middle.

use std::io::{BufRead, BufReader};
use std::process::Stdio;

use super::folder::{run, saved};
use super::furnish::{OLD, with_archive, write_many};
use crate::support::{Client, Net, Software};

/// So many messages, in pages of three.
const MESSAGES: usize = 20;

/// Killed at any page, no message is lost, and none is there twice.
#[tokio::test(flavor = "multi_thread")]
async fn a_run_that_was_killed_goes_on_where_it_stopped() {
    let net = Net::new();
    let setup = with_archive(net.server(Software::Prosody, "old.test"));
    let old = setup.config("max_archive_query_results = 3").start();
    write_many(&net, &old, MESSAGES).await;
    let wanted: Vec<_> = (0..MESSAGES).map(|number| format!("number {number}")).collect();
    for page in 1..=MESSAGES / 3 {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("saved");
        let mut rehome = net.rehome(OLD, "");
        rehome.args(["archive", "--from", "romeo@old.test", "--progress", "json", "--output"]);
        let mut rehome = rehome.arg(&folder).stderr(Stdio::piped()).spawn().unwrap();
        let told = BufReader::new(rehome.stderr.take().unwrap());
        let pages = told.lines().map_while(Result::ok).filter(|line| line.contains("\"messages\""));
        assert_eq!(pages.take(page).count(), page, "the program tells of each page");
        rehome.kill().unwrap();
        rehome.wait().unwrap();
        let summary = run(&net, &folder, &[], 0);
        assert_eq!(summary["messages"], MESSAGES, "killed at page {page}: {summary}");
        assert_eq!(saved(&folder).bodies, wanted, "killed at page {page}");
    }
}

/// A message that the server's database cannot give any more costs nothing but itself.
#[tokio::test(flavor = "multi_thread")]
async fn what_the_server_cannot_hand_over_is_named_and_the_rest_is_there() {
    let net = Net::new();
    let old = with_archive(net.prosody("old.test")).start();
    write_many(&net, &old, MESSAGES).await;
    old.stop();
    // One an hour, and the eighth is damaged.
    let change = "UPDATE prosodyarchive SET \"when\" = 1700000000 + 3600 * sort_id;\
                  UPDATE prosodyarchive SET value = '<message' WHERE value LIKE '%number 7<%';";
    let database = old.folder().join("data/archive.sqlite");
    let changed =
        std::process::Command::new("sqlite3").arg(&database).arg(change).output().unwrap();
    assert!(changed.status.success(), "{changed:?}");
    old.start_again();
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("saved");
    let mut rehome = net.rehome(OLD, "");
    // The server never answers then.
    rehome.env("REHOME_PATIENCE", "1");
    rehome.args(["archive", "--from", "romeo@old.test", "--json", "--output"]).arg(&folder);
    let output = rehome.output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("could not hand them over"), "{said}");
    let wanted =
        (0..MESSAGES).filter(|number| *number != 7).map(|number| format!("number {number}"));
    assert_eq!(saved(&folder).bodies, wanted.collect::<Vec<_>>(), "{said}");
}

/// An archive that has forgotten the last message that was read goes on by its time, and nothing is there twice.
#[tokio::test(flavor = "multi_thread")]
async fn an_archive_that_loses_its_place_is_found_again() {
    let net = Net::new();
    let old = with_archive(net.prosody("old.test")).start();
    write_many(&net, &old, MESSAGES).await;
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("saved");
    assert_eq!(run(&net, &folder, &[], 0)["messages"], MESSAGES);
    old.stop();
    // As where the database was put back from a copy: every message has another id.
    let change = "UPDATE prosodyarchive SET key = 'new-' || key";
    let database = old.folder().join("data/archive.sqlite");
    let changed =
        std::process::Command::new("sqlite3").arg(&database).arg(change).output().unwrap();
    assert!(changed.status.success(), "{changed:?}");
    old.start_again();
    let romeo = Client::sign_in(&net, &old, "romeo", OLD).await;
    romeo.send("<message type='chat' to='juliet@old.test'><body>later</body></message>").await;
    romeo.settle().await;
    assert_eq!(run(&net, &folder, &[], 0)["messages"], MESSAGES + 1);
    let bodies = saved(&folder).bodies;
    assert_eq!(bodies.last().map(String::as_str), Some("later"), "{bodies:?}");
}
