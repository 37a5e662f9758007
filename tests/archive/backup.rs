//! A backup that has the conversations in it.

use std::fs;

use super::furnish::{OLD, furnish, with_archive};
use crate::support::{Net, Software};

/// They are in the file, whole; a move from the file names them, and goes on.
#[tokio::test(flavor = "multi_thread")]
async fn a_backup_has_the_messages_and_a_move_from_it_passes_over_them() {
    for software in [Software::Prosody, Software::Ejabberd] {
        let net = Net::new();
        let old = with_archive(net.server(software, "old.test")).start();
        let new = net.prosody("new.test").start();
        new.create_account("romeo", OLD);
        let sent = furnish(&net, &old).await;
        let place = tempfile::tempdir().unwrap();
        let file = place.path().join("romeo.xml");
        let mut rehome = net.rehome(OLD, "");
        rehome.args(["backup", "--from", "romeo@old.test", "--with", "history", "--output"]);
        let output = rehome.arg(&file).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{software:?}: {said}");
        assert!(said.contains("messages of the conversations"), "{software:?}: {said}");
        assert_eq!(fs::read_dir(place.path()).unwrap().count(), 1, "nothing is left beside it");

        let text = fs::read_to_string(&file).unwrap();
        let document = text.trim_start_matches("<?xml version='1.0' encoding='UTF-8'?>").trim();
        let document: xmpp_parsers::minidom::Element = document.parse().unwrap();
        let user = document.children().next().and_then(|host| host.children().next()).unwrap();
        let archive = user.get_child("archive", "urn:xmpp:pie:0#mam").expect("an archive");
        assert!(user.children().any(|child| child.name() == "query"), "and the contact list");
        let bodies =
            archive.children().flat_map(|result| result.children()).flat_map(|forwarded| {
                forwarded.children().filter_map(|message| {
                    let body = message.children().find(|child| child.name() == "body")?;
                    Some(body.text())
                })
            });
        let bodies: Vec<_> = bodies.collect();
        assert!(sent.bodies.iter().all(|body| bodies.contains(body)), "{software:?}: {bodies:?}");

        old.stop();
        let mut rehome = net.rehome("", OLD);
        rehome.args(["move", "--to", "romeo@new.test", "--yes", "--wait", "0", "--from-file"]);
        let output = rehome.arg(&file).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{software:?}: {said}");
        assert!(said.contains("{urn:xmpp:pie:0#mam}archive"), "{software:?}: {said}");
    }
}
