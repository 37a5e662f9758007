//! Whoever has moved is told apart from a stranger: each server tells its users who stands in whose place on their lists.

use super::attacks::Stage;
use super::*;
use crate::support::CONTACT_PASSWORD;

on_both_kinds!(
    a_user_is_told_who_has_moved_and_nobody_else_is,
    who_only_asks_or_is_back_has_not_moved,
);

const VICTIM: &str = "victim@friends.test";

/// A stage on which Mallory is something to the victim.
async fn stage_and_mallory(kind: Software, standing: Standing) -> (Stage, Client) {
    let stage = Stage::new(kind, &[]);
    stage.net.seed(&stage.evil, "mallory", "secret", &[Contact::new(VICTIM, standing)]);
    let mallory = Client::online(&stage.net, &stage.evil, "mallory", "secret").await;
    (stage, mallory)
}

async fn put_in_place(mallory: &Client, old: &str, new: &str) {
    let item = format!("<rosteritem jid='{VICTIM}'/>");
    let (old, new) = (format!("{old}@evil.test"), format!("{new}@evil.test"));
    let answer = send_as_server(mallory, &transfer("friends.test", &old, &new, &item)).await;
    assert_eq!(outcome(&answer), "result", "{answer:?}");
}

/// What the server of the friends says to the question of this client.
async fn asked(client: &Client) -> Element {
    client.query("get", "friends.test", &format!("<moved xmlns='{EXTENSION}'/>")).await
}

fn told(answer: &Element) -> BTreeMap<String, String> {
    let moved = answer.get_child("moved", EXTENSION).unwrap_or_else(|| panic!("{answer:?}"));
    let contacts = moved.children().map(|contact| {
        let account = |name| contact.attr(name).unwrap().to_owned();
        (account("old"), account("new"))
    });
    contacts.collect()
}

fn moves(moves: &[(&str, &str)]) -> BTreeMap<String, String> {
    let account = |name: &str| format!("{name}@evil.test");
    moves.iter().map(|(old, new)| (account(old), account(new))).collect()
}

async fn a_user_is_told_who_has_moved_and_nobody_else_is(kind: Software) {
    let (stage, mallory) = stage_and_mallory(kind, Standing::Both).await;
    let victim = Client::sign_in(&stage.net, &stage.friends, "victim", CONTACT_PASSWORD).await;
    assert_eq!(told(&asked(&victim).await), moves(&[]));
    put_in_place(&mallory, "mallory", "second").await;
    put_in_place(&mallory, "second", "third").await;
    let both = moves(&[("mallory", "second"), ("second", "third")]);
    assert_eq!(told(&asked(&victim).await), both);

    stage.friends.create_account("other", CONTACT_PASSWORD);
    let other = Client::sign_in(&stage.net, &stage.friends, "other", CONTACT_PASSWORD).await;
    assert_eq!(told(&asked(&other).await), moves(&[]));
    assert_eq!(condition(&asked(&mallory).await), "forbidden");

    drop((victim, other));
    stage.friends.kill();
    stage.friends.start_again();
    let victim = Client::sign_in(&stage.net, &stage.friends, "victim", CONTACT_PASSWORD).await;
    assert_eq!(told(&asked(&victim).await), both, "after a restart");
}

async fn who_only_asks_or_is_back_has_not_moved(kind: Software) {
    let (stage, mallory) = stage_and_mallory(kind, Standing::Asked).await;
    stage.net.seed(&stage.evil, "friend", "secret", &[Contact::new(VICTIM, Standing::Both)]);
    let victim = Client::sign_in(&stage.net, &stage.friends, "victim", CONTACT_PASSWORD).await;
    put_in_place(&mallory, "mallory", "second").await;
    put_in_place(&mallory, "friend", "away").await;
    assert_eq!(told(&asked(&victim).await), moves(&[("friend", "away")]));
    put_in_place(&mallory, "away", "friend").await;
    assert_eq!(told(&asked(&victim).await), moves(&[("away", "friend")]));
}
