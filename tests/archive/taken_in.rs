//! What Prosody's own tool makes of the file for programs.

use std::fs;

use super::folder::{run, saved};
use super::furnish::{OLD, furnish, with_archive};
use crate::support::{Net, migrate};

#[tokio::test(flavor = "multi_thread")]
async fn a_prosody_takes_in_what_was_saved() {
    let net = Net::new();
    let old = with_archive(net.prosody("old.test")).start();
    let sent = furnish(&net, &old).await;
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("saved");
    run(&net, &folder, &[], 0);
    let before = saved(&folder);
    assert!(before.bodies.len() >= sent.bodies.len());
    old.stop();

    let other = net.prosody("old.test").module("mam").start();
    other.create_account("romeo", OLD);
    let home = place.path().join("home");
    fs::create_dir(&home).unwrap();
    fs::copy(folder.join("archive/romeo@old.test.xml"), home.join("romeo@old.test.xml")).unwrap();
    let into = other.folder().join("data");
    migrate(&home, ("xep0227", &home), ("internal", &into), &["archive-archive"]);

    let again = place.path().join("again");
    run(&net, &again, &[], 0);
    let after = saved(&again);
    assert_eq!((after.ids, after.bodies), (before.ids, before.bodies));
}
