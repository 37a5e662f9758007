//! Files as servers, exporters and editors write them, and files that are broken.

use crate::case::{Case, Outcome};
use serde_json::Value;

const OWNER: &[&str] = &["--from", "nora@away.example"];

pub(crate) const CASES: &[Case] = &[
    Case::new("12a-bom", letters),
    Case::new("12b-utf16", letters),
    Case::new("12c-latin1", letters),
    Case::new("12d-latin1-undeclared", undeclared).exit(2),
    Case::new("12e-control-ref", character).exit(2),
    Case::new("12f-control-raw", character).exit(2),
    Case::new("12g-ampersand", ampersand).exit(2),
    Case::new("12h-doctype", doctype).exit(2),
    Case::new("12i-nbsp", entity).exit(2),
    Case::new("12j-prefixed", grouped),
    Case::new("12k-torn", torn).exit(2),
    Case::new("12l-old-namespace", older),
    Case::new("12m-openfire-native", grouped).options(OWNER),
    Case::new("12n-openfire-patched", grouped),
    Case::new("12o-names", names).options(OWNER),
    Case::new("12p-two-rosters", several),
    Case::new("12q-namespaced-attr", good),
    Case::new("12r-no-namespace", good),
    Case::new("12s-empty", empty),
    Case::new("13-tigase", included),
];

fn good(outcome: &Outcome<'_>) {
    assert_eq!(outcome.moved("good@plain.test").name, "Good");
}

fn letters(outcome: &Outcome<'_>) {
    let there = outcome.moved("good@plain.test");
    assert_eq!(there.name, "Grün");
    assert!(there.groups.iter().eq(["Öl"]), "{:?}", there.groups);
}

fn grouped(outcome: &Outcome<'_>) {
    good(outcome);
    assert!(!outcome.said.contains("{}"), "what has no namespace is named alone: {}", outcome.said);
    let there = outcome.moved("good@plain.test");
    assert!(there.groups.iter().eq(["G"]), "{:?}", there.groups);
}

/// Asserts that the file is refused with these words, and that nothing was changed.
fn refused(outcome: &Outcome<'_>, words: &str) {
    assert_eq!(outcome.report, Value::Null);
    assert!(outcome.said.contains(words), "{words:?} is not in {}", outcome.said);
    assert!(outcome.place.roster().is_empty(), "{:?}", outcome.place.roster());
}

fn undeclared(outcome: &Outcome<'_>) {
    refused(outcome, "is written in UTF-8, but isn’t: line 2, column 166 can’t be read that way");
}

fn character(outcome: &Outcome<'_>) {
    let column = if outcome.said.contains("control-ref") { "36" } else { "35" };
    let words = format!("at line 3, column {column}, it has a character that XML doesn’t allow");
    refused(outcome, &words);
}

fn ampersand(outcome: &Outcome<'_>) {
    refused(outcome, "at line 3, column 40, there is an “&” by itself");
}

fn doctype(outcome: &Outcome<'_>) {
    refused(outcome, "at line 2, column 1, it has a document type (<!DOCTYPE …>)");
}

fn entity(outcome: &Outcome<'_>) {
    refused(outcome, "at line 3, column 33, it has “&nbsp;”, which XML doesn’t know");
}

fn torn(outcome: &Outcome<'_>) {
    refused(outcome, "it ends in the middle");
    assert!(outcome.said.contains("at line 2, column "), "{}", outcome.said);
}

fn older(outcome: &Outcome<'_>) {
    let there = outcome.moved("good@plain.test");
    assert!(there.groups.iter().eq(["G"]), "{:?}", there.groups);
    assert!(outcome.said.contains("offline-messages"), "{}", outcome.said);
}

fn names(outcome: &Outcome<'_>) {
    good(outcome);
    assert!(
        outcome.said.contains("accounts whose names aren’t addresses: “”, “”, “no name” and “x”")
    );
}

fn several(outcome: &Outcome<'_>) {
    for name in ["good", "b", "c"] {
        outcome.moved(&format!("{name}@plain.test"));
    }
}

fn empty(outcome: &Outcome<'_>) {
    assert_eq!(outcome.report["verdict"], "complete");
    assert!(outcome.said.contains("The contact list of nora@away.example is empty."));
}

/// The contacts are in a file of their own, and another user's file is missing.
fn included(outcome: &Outcome<'_>) {
    good(outcome);
    assert!(outcome.said.contains("urn:xmpp:pie:0#mam"), "{}", outcome.said);
    assert!(!outcome.said.contains("can’t be read"), "{}", outcome.said);
}
