//! What leaves the old account is what the move is about, and nothing removes an account.

use std::fs;
use std::path::Path;

use crate::practice::{FRIENDS, FROM, TO, User, household, run};
use xmpp_parsers::minidom::Element;

/// All that a run can have the old account do. Whoever adds to it adds here, and says why in the same change.
/// `access_model` and `state` are for taking a move back: who could read an earlier statement, and putting it back for
/// them. `members` tells where the new account is a member, so that it becomes one again. `look_for_move` and
/// `look_for_moves` read where contacts have moved, which their accounts tell nobody else. `nick_in_channel` tells by
/// what name the new account is to join a channel. `visit`, `owns` and `invite` are for rooms that close, where the user
/// wants them built anew: to hear and say in them where they have gone, and to lead their members there. `set_subject` says
/// so for longer where the user wants that, and `close_room` closes them on a command of its own.
const MAY: [&str; 19] = [
    "access_model",
    "announce",
    "ask_to_be_moved",
    "close",
    "close_room",
    "fence",
    "grant",
    "invite",
    "list_archive",
    "look_for_move",
    "look_for_moves",
    "members",
    "nick_in_channel",
    "owns",
    "retract",
    "set_subject",
    "state",
    "tell",
    "visit",
];

#[test]
fn the_old_account_can_do_these_things_and_no_others() {
    let text = fs::read_to_string(crate::source::path("migration/old_account.rs")).unwrap();
    let code: String = crate::source::code().into_iter().map(|(_, code)| code + "\n").collect();
    let implementations = code.split("impl OldAccount {").skip(1);
    let mut offered: Vec<_> = implementations
        .flat_map(|rest| rest.split("\n}\n").next().unwrap().lines())
        .filter(|line| line.trim_start().starts_with("pub"))
        .filter_map(|line| line.split("fn ").nth(1)?.split(['(', '<']).next())
        .filter(|name| *name != "new")
        .collect();
    offered.sort_unstable();
    assert_eq!(offered, MAY);
    assert!(!text.contains("pub(super) session"), "nobody else gets at the session inside");
    assert!(!text.contains("Deref"), "it is not a session");
    let context = fs::read_to_string(crate::source::path("migration/run_context.rs")).unwrap();
    assert!(
        context.contains("old: Option<(OldAccount, Events)>"),
        "a run keeps no other way to it"
    );
}

/// In-band registration (XEP-0077) can remove an account as well as make one. Only what makes one knows the namespace,
/// over connections on which nobody is signed in, and it does not know the word.
#[test]
fn removing_an_account_is_not_in_the_program() {
    let makes_accounts = |file: &Path| {
        file.ends_with("src/net/session/registrar.rs")
            || file.starts_with(crate::source::path("net/registration"))
    };
    for (file, code) in crate::source::code() {
        // The pretend servers announce it, as a gateway does; they are no clients.
        if file.components().any(|part| part.as_os_str() == "pretend") {
            continue;
        }
        let words: &[&str] = match makes_accounts(&file) {
            true => &["ibr::", "<remove", "\"remove\""],
            false => &["jabber:iq:register", "ns::REGISTER", "ibr::", "<remove"],
        };
        for word in words {
            assert!(!code.contains(word), "{word} in {}", file.display());
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_move_sends_through_the_old_account_only_what_it_is_about() {
    let world = household(20).start().await.unwrap();
    let user = User::of(&world);
    let before = world.record(FROM).unwrap();
    run(user.moving()).await.json(0);
    let mut undo = user.rehome("undo");
    undo.args(["--yes", "--json", "--wait", "0"]);
    run(undo).await.json(0);
    let after = world.record(FROM).unwrap();
    for stanza in &after.said {
        assert!(is_allowed(stanza), "the old account sent {}", String::from(stanza));
    }
    let told = after.said.iter().filter(|stanza| stanza.name() == "message").count();
    let set = after.said.iter().filter(|stanza| stanza.attr("type") == Some("set")).count();
    assert!(told > 0 && set > 0, "what it sent was seen: {told} messages, {set} changes");
    assert_eq!(after.roster, before.roster);
    assert_eq!(
        (after.vcard, after.private, after.blocked),
        (before.vcard, before.private, before.blocked)
    );
}

/// A question, the statement, a message to a contact, or a grant in a room.
fn is_allowed(stanza: &Element) -> bool {
    let to = stanza.attr("to").unwrap_or_default();
    match (stanza.name(), stanza.attr("type")) {
        ("iq", Some("get" | "result" | "error")) => true,
        ("message", Some("chat")) => to.ends_with(FRIENDS),
        ("iq", Some("set")) => stanza.children().all(|query| match query.ns().as_str() {
            "http://jabber.org/protocol/muc#admin" => {
                query.children().all(|item| item.attr("jid") == Some(TO))
            }
            // Looking through the archive is a request of this kind.
            "urn:xmpp:mam:2" => to.is_empty(),
            "http://jabber.org/protocol/pubsub" | "http://jabber.org/protocol/pubsub#owner" => {
                let mut nodes = query.children().filter_map(|verb| verb.attr("node")).peekable();
                nodes.peek().is_some() && nodes.all(|node| node == "urn:xmpp:moved:1")
            }
            _ => false,
        }),
        _ => false,
    }
}
