//! The program, and what it has put into a folder.

use std::fs;
use std::path::Path;

use serde_json::Value;
use xmpp_parsers::minidom::Element;

use super::furnish::OLD;
use crate::support::Net;

/// What a folder holds.
pub(super) struct Saved {
    /// The ids of the archive, in its order.
    pub(super) ids: Vec<String>,
    /// What was said, in the same order.
    pub(super) bodies: Vec<String>,
}

/// Saves romeo's conversations, and gives what is printed of it.
pub(super) fn run(net: &Net, folder: &Path, options: &[&str], code: i32) -> Value {
    let mut rehome = net.rehome(OLD, "");
    rehome.args(["archive", "--from", "romeo@old.test", "--json", "--output"]).arg(folder);
    let output = rehome.args(options).output().unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{errors}");
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {errors}"))
}

/// Reads the portable file of romeo's archive.
pub(super) fn saved(folder: &Path) -> Saved {
    saved_of(folder, "romeo@old.test")
}

/// Reads that of somebody's archive.
pub(super) fn saved_of(folder: &Path, owner: &str) -> Saved {
    let text = fs::read_to_string(folder.join(format!("archive/{owner}.xml"))).unwrap();
    let document: Element =
        text.trim_start_matches("<?xml version='1.0' encoding='UTF-8'?>").trim().parse().unwrap();
    let archive =
        document.children().next().and_then(|host| host.children().next()?.children().next());
    let (mut ids, mut bodies) = (Vec::new(), Vec::new());
    for result in archive.unwrap().children() {
        ids.push(result.attr("id").unwrap().to_owned());
        let forwarded = result.children().next().unwrap();
        let message = forwarded.children().find(|child| child.name() == "message").unwrap();
        let body = message.children().find(|child| child.name() == "body");
        bodies.extend(body.map(Element::text));
    }
    Saved { ids, bodies }
}
