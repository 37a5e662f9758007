//! What contact lists hold: odd addresses, one person twice, oneself, groups, transports.

use crate::case::{Case, Outcome, Place};
use crate::support::Software;

pub(crate) const CASES: &[Case] = &[
    Case::new("01-addresses", addresses),
    Case::new("02-duplicates", duplicates),
    Case::new("03-own", own),
    Case::new("04-subscriptions", subscriptions),
    Case::new("05-groups-names", groups_and_names).before(nests_otherwise),
    Case::new("15-emoji-groups", groups_that_are_one),
    Case::new("20-gone-neighbours", neighbours),
    Case::new("21-gone-transport", transports),
];

/// What is no address is named, one by one; whatever can be read moves.
fn addresses(outcome: &Outcome<'_>) {
    for jid in [
        "comma@plain.test,",
        "comma@plain,test",
        "semi@plain.test;",
        "port@plain.test:5222",
        "two@at@plain.test",
        "xmpp:uri@plain.test",
        "Pat <pat@plain.test>",
        "sp ace@plain.test",
    ] {
        outcome.stays_behind(jid, "invalid_address");
    }
    assert_eq!(outcome.report["counts"]["skipped"], 12, "{:#}", outcome.report);
    for jid in [
        "rootdot@plain.test",
        "resource@plain.test",
        "blank@plain.test",
        r"user\40mail.example@plain.test",
        "user%mail.example@plain.test",
        "+49170000@plain.test",
        "under@my_host.test",
        "idn@münchen.test",
        "strasse@plain.test",
        "full@plain.test",
        "good@plain.test",
    ] {
        outcome.moved(jid);
    }
}

/// One person in several entries is one contact with all that they say.
fn duplicates(outcome: &Outcome<'_>) {
    let (plan, _) = outcome.place.rehome("plan", 0);
    for (jid, name, groups, standing) in [
        ("anna@plain.test", "Anna", &["Friends"][..], "both"),
        ("bob@plain.test", "Bob", &["Work"], "both"),
        ("carl@plain.test", "Carl", &["A", "B"], "both"),
        ("dora@plain.test", "Dora", &["A", "B"], "both"),
        ("erik@plain.test", "Erik", &["One", "Two"], "both"),
        ("idn@münchen.test", "Idn", &["A", "B"], "both"),
        ("frank@plain.test", "Frank", &[], "to"),
        ("good@plain.test", "Good", &["Friends"], "both"),
    ] {
        let entry = outcome.moved(jid);
        assert_eq!(entry.name, name, "{jid}");
        assert!(entry.groups.iter().eq(groups), "{entry:?}");
        assert_eq!(outcome.contact(jid)["standing"], standing);
        assert_ne!(outcome.contact(jid)["approval"], "not_asked", "{jid}");
    }
    assert_eq!(outcome.report["counts"]["contacts"], 8, "{:#}", outcome.report);
    assert_eq!(outcome.place.roster().len(), 8);
    assert_eq!(outcome.contact("bob@plain.test")["also"][0], "bob@plain.test/Work");
    assert_eq!(plan["counts"]["contacts"], 8, "{plan:#}");
}

/// Oneself stays behind, and the own server in the list makes no transport of it.
fn own(outcome: &Outcome<'_>) {
    outcome.stays_behind("rosa@gone.example", "self");
    for jid in ["gone.example", "neighbour@gone.example", "good@plain.test"] {
        outcome.moved(jid);
    }
}

/// An entry that says of itself that it was removed is none; any other odd one is.
fn subscriptions(outcome: &Outcome<'_>) {
    let contacts = outcome.report["contacts"].as_array().unwrap();
    assert_eq!(contacts.len(), 8, "{:#}", outcome.report);
    for (jid, standing) in [
        ("silent@plain.test", "none"),
        ("capitals@plain.test", "both"),
        ("around@plain.test", "both"),
        ("weird@plain.test", "none"),
        ("empty@plain.test", "none"),
        ("asked@plain.test", "from"),
        ("leaving@plain.test", "to"),
        ("good@plain.test", "both"),
    ] {
        outcome.moved(jid);
        assert_eq!(outcome.contact(jid)["standing"], standing, "{jid}");
    }
    assert_eq!(outcome.contact("asked@plain.test")["asked"], true);
}

/// The new account has groups in groups as well, and parts their names with another sign.
fn nests_otherwise(place: &Place<'_>) {
    place.set(
        "<query xmlns='jabber:iq:private'><roster xmlns='roster:delimiter'>\\</roster></query>",
    );
}

/// Names and groups arrive as they are, and groups in groups as the new account has them.
fn groups_and_names(outcome: &Outcome<'_>) {
    let groups = |jid: &str| outcome.moved(jid).groups.into_iter().collect::<Vec<_>>();
    assert_eq!(groups("nested@plain.test"), ["Work", r"Work\Team\A"]);
    assert_eq!(groups("blanks@plain.test"), ["Friends", "Friends "]);
    assert_eq!(groups("markup@plain.test"), ["AC"]);
    let forms = match outcome.place.server.software() {
        Software::Prosody => 2,
        Software::Ejabberd => 1,
    };
    assert_eq!(groups("forms@plain.test").len(), forms);
    for (jid, name) in
        [("break@plain.test", "line\nbreak"), ("blanks@plain.test", "  "), ("empty@plain.test", "")]
    {
        assert_eq!(outcome.moved(jid).name, name);
    }
    assert_eq!(outcome.moved("long@plain.test").name.len(), 1000);
}

/// Groups that the server takes for one are fewer groups, and no lost contact.
fn groups_that_are_one(outcome: &Outcome<'_>) {
    let ejabberd = outcome.place.server.software() == Software::Ejabberd;
    for (jid, groups, kept) in
        [("emoji@plain.test", 3, 2), ("nbsp@plain.test", 2, 1), ("one@plain.test", 1, 1)]
    {
        let entry = outcome.moved(jid);
        let on_new = if ejabberd { kept } else { groups };
        assert_eq!(entry.groups.len(), on_new, "{entry:?}");
        let left = outcome.contact(jid)["left_groups"].as_array().map_or(0, Vec::len);
        assert_eq!(left, groups - on_new, "{:#}", outcome.contact(jid));
    }
    assert!(outcome.moved("emoji@plain.test").groups.contains("Verona"));
    let (again, _) = outcome.place.rehome("move", 0);
    assert_eq!(again["verdict"], "complete", "{again:#}");
}

/// Neighbours on a server that is gone move as far as they can; who hangs off a transport of it does not.
fn neighbours(outcome: &Outcome<'_>) {
    outcome.moved("neighbour@gone.example");
    outcome.moved("good@plain.test");
    outcome.stays_behind("12345@icq.gone.example", "uncertain_gateway");
}

/// Transports do not move, nor who hangs off them, whether their server still answers or not.
fn transports(outcome: &Outcome<'_>) {
    for (jid, reason) in [
        ("icq.gone.example", "gateway"),
        ("12345@icq.gone.example", "gateway_contact"),
        ("msn.gone.example/registered", "gateway"),
        ("a%b.example@msn.gone.example", "gateway_contact"),
        ("irc.elsewhere.test", "uncertain_gateway"),
        ("x@irc.elsewhere.test", "uncertain_gateway"),
        ("sms.elsewhere.test/registered", "gateway"),
        ("+49170000@sms.elsewhere.test", "gateway_contact"),
    ] {
        outcome.stays_behind(jid, reason);
    }
    outcome.moved("good@plain.test");
}
