//! Whole moves with rooms, from every server to every other.

use xmpp_parsers::minidom::Element;

use super::city::*;
use super::{FROM, Homes, NEW, OLD, TO, room, run};
use crate::support::{Client, Software};

const FAMILY: &str = "family@rooms.old.test";
const HALL: &str = "hall@rooms.old.test";
const SECRET: &str = "secret@rooms.old.test";
const THEIRS: &str = "theirs@rooms.old.test";

#[tokio::test(flavor = "multi_thread")]
async fn rooms_move_from_prosody_to_ejabberd() {
    move_rooms(Software::Prosody, Software::Ejabberd).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn rooms_move_from_ejabberd_to_prosody() {
    move_rooms(Software::Ejabberd, Software::Prosody).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn rooms_move_from_prosody_to_prosody() {
    move_rooms(Software::Prosody, Software::Prosody).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn rooms_move_from_ejabberd_to_ejabberd() {
    move_rooms(Software::Ejabberd, Software::Ejabberd).await;
}

/// Who is in the rooms: of those with a number below ten everybody has moved.
const PEOPLE: [(&str, &str); 30] = [
    ("p20@old.test", "owner"),
    ("p0@old.test", "admin"),
    ("p21@old.test", "admin"),
    ("p1@old.test", "member"),
    ("p2@old.test", "member"),
    ("p3@old.test", "member"),
    ("p4@old.test", "member"),
    ("p5@old.test", "member"),
    ("p6@old.test", "member"),
    ("p8@old.test", "member"),
    ("p10@old.test", "member"),
    ("p11@old.test", "member"),
    ("p12@old.test", "member"),
    ("p13@old.test", "member"),
    ("p14@old.test", "member"),
    ("p15@old.test", "member"),
    ("p16@old.test", "member"),
    ("p17@old.test", "member"),
    ("p18@old.test", "member"),
    ("p19@old.test", "owner"),
    ("p22@old.test", "member"),
    ("p23@old.test", "member"),
    ("p24@old.test", "member"),
    ("p25@old.test", "member"),
    ("p28@old.test", "admin"),
    ("p29@old.test", "member"),
    ("p7@old.test", "outcast"),
    ("p9@old.test", "outcast"),
    ("p26@old.test", "outcast"),
    ("spam.test", "outcast"),
];

async fn move_rooms(old: Software, new: Software) {
    let homes = Homes::start(old, new);
    settle_people(&homes).await;
    furnish(&homes).await;
    let Homes { net, old, new } = &homes;

    let plan = run(net, "plan", &[], 0);
    let family = room(&plan, FAMILY);
    assert_eq!((&family["owned"], &family["name"]), (&true.into(), &"Family".into()), "{family}");
    assert_eq!(
        (&family["members"], &family["reason"]),
        (&27.into(), &"excluded".into()),
        "{family}"
    );
    assert_eq!(family["to"], "family@rooms.new.test");
    let theirs = room(&plan, THEIRS);
    assert_eq!((&theirs["owned"], &theirs["reason"]), (&false.into(), &"not_owned".into()));

    let report = run(net, "move", &["--yes", "--wait", "0", "--with", "hosted_rooms"], 0);
    for jid in [FAMILY, HALL, SECRET] {
        assert_eq!(room(&report, jid)["outcome"], "moved", "{}", room(&report, jid));
    }
    let romeo = Client::sign_in(net, new, "romeo", NEW).await;
    let (family, hall, secret) =
        ("family@rooms.new.test", "hall@rooms.new.test", "secret@rooms.new.test");
    let mut people: Vec<(String, &str)> = vec![(TO.to_owned(), "owner")];
    for (jid, affiliation) in PEOPLE {
        let number: usize =
            jid.trim_start_matches('p').split('@').next().unwrap().parse().unwrap_or(usize::MAX);
        if number < MOVED {
            people.push((jid.replace("old.test", "new.test"), affiliation));
        }
        if number >= MOVED || affiliation == "outcast" {
            people.push((jid.to_owned(), affiliation));
        }
    }
    let people: Vec<_> = people.iter().map(|(jid, it)| (jid.as_str(), *it)).collect();
    for room in [family, hall, secret] {
        assert_eq!(lists(&romeo, room).await, wanted(&people), "{room}");
    }
    for (room, field, value) in [
        (family, "roomname", "Family"),
        (family, "roomdesc", "All of us"),
        (family, "whois", "anyone"),
        (family, "lang", "de"),
        (family, "membersonly", "1"),
        (hall, "moderatedroom", "1"),
        (hall, "publicroom", "1"),
        (hall, "persistentroom", "1"),
    ] {
        let shown = configured(&romeo, room, field).await;
        assert_eq!(shown.as_deref(), Some(value), "{field} of {room}");
    }
    let secret_word = configured(&romeo, secret, "roomsecret").await;
    assert_eq!(secret_word.as_deref(), Some("sesame"));

    for (server, user, of, password, wanted) in [
        (new, "p1", family, None, Ok(())),
        (old, "p22", family, None, Ok(())),
        (new, "p7", family, None, Err("forbidden")),
        (old, "p26", family, None, Err("forbidden")),
        (new, "stranger", family, None, Err("registration-required")),
        (new, "stranger", hall, None, Ok(())),
        (new, "p9", hall, None, Err("forbidden")),
        (new, "stranger", secret, Some("sesame"), Ok(())),
        (new, "stranger", secret, Some("open"), Err("not-authorized")),
    ] {
        let got = gets_in(net, server, user, of, password).await;
        // Prosody looks at the list of members first.
        let got = got.map_err(|why| match (wanted, why.as_str()) {
            (Err("forbidden"), "registration-required") => "forbidden".to_owned(),
            _ => why,
        });
        assert_eq!(got, wanted.map_err(str::to_owned), "{user}@{} in {of}", server.domain());
    }
    enter(&romeo, family, "Rom", None).await.unwrap();
    let subject = |stanza: &Element| {
        stanza.children().any(|child| child.name() == "subject" && child.text() == "Sunday dinner")
    };
    romeo.wait_for("the subject", subject).await;
    leave(&romeo, family, "Rom").await;

    check_bookmarks(&romeo).await;
    check_old_room(&homes).await;
    assert_eq!(invitations(net, new, "p1").await, [family, hall, secret]);
    assert_eq!(invitations(net, old, "p22").await, [family, hall, secret]);
    assert_eq!(
        invitations(net, old, "p26").await,
        Vec::<String>::new(),
        "who is banned hears nothing"
    );

    let again = run(net, "move", &["--yes", "--wait", "0", "--with", "hosted_rooms"], 0);
    assert_eq!(again["closing_rooms"], report["closing_rooms"], "a second run changes nothing");
    let invited = invitations(net, new, "p2").await;
    assert_eq!(invited, [family, hall, secret], "nobody is invited twice");
}

async fn furnish(homes: &Homes) {
    let Homes { net, old, .. } = homes;
    let romeo = Client::sign_in(net, old, "romeo", OLD).await;
    let fields = [
        ("roomname", "Family"),
        ("roomdesc", "All of us"),
        ("membersonly", "1"),
        ("whois", "anyone"),
        ("lang", "de"),
    ];
    make_room(&romeo, FAMILY, &fields, &PEOPLE).await;
    romeo
        .send(&format!(
            "<message type='groupchat' to='{FAMILY}'><subject>Sunday dinner</subject></message>"
        ))
        .await;
    romeo
        .wait_for("the subject", |stanza| stanza.children().any(|it| it.text() == "Sunday dinner"))
        .await;
    leave(&romeo, FAMILY, "maker").await;
    let fields = [("roomname", "Hall"), ("publicroom", "1"), ("moderatedroom", "1")];
    make_room(&romeo, HALL, &fields, &PEOPLE).await;
    leave(&romeo, HALL, "maker").await;
    let fields = [("passwordprotectedroom", "1"), ("roomsecret", "sesame")];
    make_room(&romeo, SECRET, &fields, &PEOPLE).await;
    leave(&romeo, SECRET, "maker").await;
    let other = Client::sign_in(net, old, "p20", crate::support::CONTACT_PASSWORD).await;
    make_room(&other, THEIRS, &[], &[(FROM, "member")]).await;
    let bookmarks = format!(
        "<query xmlns='jabber:iq:private'><storage xmlns='storage:bookmarks'>\
         <conference jid='{FAMILY}' name='Family' autojoin='true'><nick>Rom</nick></conference>\
         <conference jid='{HALL}'/><conference jid='{SECRET}'><password>sesame</password></conference>\
         <conference jid='{THEIRS}'/></storage></query>"
    );
    let answer = romeo.query("set", "", &bookmarks).await;
    assert_eq!(answer.attr("type"), Some("result"));
}

/// They lead to the new rooms, with name and nick.
async fn check_bookmarks(romeo: &Client) {
    let question = "<query xmlns='jabber:iq:private'><storage xmlns='storage:bookmarks'/></query>";
    let answer = romeo.query("get", "", question).await;
    let storage = answer.get_child("query", "jabber:iq:private").unwrap();
    let storage = storage.get_child("storage", "storage:bookmarks").unwrap();
    let mut rooms: Vec<_> = storage.children().map(|room| room.attr("jid").unwrap()).collect();
    rooms.sort_unstable();
    assert_eq!(
        rooms,
        ["family@rooms.new.test", "hall@rooms.new.test", "secret@rooms.new.test", THEIRS]
    );
    let family =
        storage.children().find(|room| room.attr("jid") == Some("family@rooms.new.test")).unwrap();
    assert!(matches!(family.attr("autojoin"), Some("true" | "1")), "{}", String::from(family));
    assert_eq!(
        family.get_child("nick", "storage:bookmarks").map(Element::text).as_deref(),
        Some("Rom")
    );
}

/// Whoever comes into the old room reads once where it is now.
async fn check_old_room(homes: &Homes) {
    let Homes { net, old, .. } = homes;
    let member = Client::sign_in(net, old, "p24", crate::support::CONTACT_PASSWORD).await;
    enter(&member, FAMILY, "p24", None).await.unwrap();
    let points = |stanza: &Element| {
        let there = stanza.get_child("x", "jabber:x:conference").and_then(|it| it.attr("jid"));
        stanza.name() == "message" && there == Some("family@rooms.new.test")
    };
    member.wait_for("where the room is", points).await;
    member.settle().await;
    assert_eq!(member.received(points).len(), 1);
}
