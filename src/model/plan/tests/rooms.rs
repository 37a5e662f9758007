//! Rooms that close with the old server.

use super::*;
use crate::model::data::hosted_rooms::{Entry, HostedRoom, People, RoomSight, Services};
use crate::model::history::{Closed, RoomFact, RoomStep};
use crate::model::whereabouts::Word;
use crate::xmpp::muc::Affiliation::{self, Admin, Member, Outcast, Owner};

const ROOM: &str = "den@rooms.old.example";
const NEW_ROOM: &str = "den@rooms.new.example";
const OTHER_ROOM: &str = "lair@rooms.new.example";
const OLD_JULIET: &str = "juliet@old.example";
const NEW_JULIET: &str = "juliet@new.example";
const NURSE: &str = "nurse@old.example";

type Places<'a> = &'a [(&'a str, Affiliation)];

fn people(places: Places<'_>) -> People {
    places.iter().map(|(jid, it)| (Jid::new(jid).unwrap(), *it)).collect()
}

fn wanting() -> Choices {
    let mut choices = speaking();
    choices.kinds.insert(Kind::HostedRooms);
    choices
}

/// A room of the user's with these in its lists; Juliet has moved.
struct House<'a> {
    places: Places<'a>,
    /// What there is at the address of the new one.
    sight: Option<RoomSight>,
    facts: Vec<RoomFact>,
    choices: Choices,
    software: Option<&'a str>,
}

impl Default for House<'_> {
    fn default() -> Self {
        let places = &[(OLD, Owner), (OLD_JULIET, Admin), (NURSE, Member)];
        Self { places, sight: None, facts: Vec::new(), choices: wanting(), software: None }
    }
}

impl House<'_> {
    fn planned(self) -> PlannedRoom {
        let entry = |affiliation| Entry { affiliation, reason: None };
        let places = people(self.places).into_iter();
        let room = HostedRoom {
            people: places.map(|(jid, it)| (jid, entry(it))).collect(),
            ..HostedRoom::default()
        };
        let item = data::Xml::from(room.to_item(&jid(ROOM)));
        let mut old = snapshot(OLD, vec![contact(OLD_JULIET, Standing::Both)]);
        old.data.kinds.insert(Kind::HostedRooms, Holding::Items([(ROOM.to_owned(), item)].into()));
        old.server.software = self.software.map(str::to_owned);
        let mut new = snapshot(NEW, vec![]);
        new.server.rooms = Services { domains: vec![jid("rooms.new.example")] };
        new.data.rooms_there.extend(self.sight.map(|sight| (jid(NEW_ROOM), sight)));
        let mut history = History::default();
        let word = Word::Moved(jid(NEW_JULIET));
        history.learn(&Fact::Stated { jid: jid(OLD_JULIET), word }, Timestamp::UNIX_EPOCH);
        for what in self.facts {
            let fact = Fact::Room { room: jid(ROOM), what: Box::new(what) };
            history.learn(&fact, Timestamp::UNIX_EPOCH);
        }
        let mut plan = Plan::new(&old, &new, &self.choices, &history);
        plan.rooms.remove(0)
    }

    fn building(self) -> Building {
        let planned = self.planned();
        planned.building().unwrap_or_else(|| panic!("{planned:?}")).clone()
    }
}

fn creating() -> RoomFact {
    RoomFact::Creating { at: jid(NEW_ROOM) }
}

fn failed(failure: Failure) -> RoomFact {
    RoomFact::Failed { step: RoomStep::Create, failure }
}

fn refused() -> Failure {
    Failure::Refused { condition: "not-allowed".to_owned(), text: None }
}

/// All that is done for a room, with these in its lists in the end.
fn built(places: Places<'_>) -> Vec<RoomFact> {
    let people = people(places);
    let invited = |person| RoomFact::Invited { person: jid(person) };
    vec![
        RoomFact::NobodyElse { subject: None },
        creating(),
        RoomFact::Created,
        RoomFact::Admitted { people },
        RoomFact::Configured { left: Vec::new() },
        RoomFact::Adorned { picture_left: false, subject_left: false },
        RoomFact::Announced,
        invited(OLD_JULIET),
        invited(NURSE),
    ]
}

const IN: Places<'_> = &[(NEW, Owner), (NEW_JULIET, Admin), (NURSE, Member)];

#[test]
fn everybody_has_the_same_place_at_the_address_where_they_are() {
    let building = House {
        places: &[
            (OLD, Owner),
            (OLD_JULIET, Admin),
            (NURSE, Member),
            ("tybalt@capulet.example", Outcast),
            ("spam.example", Outcast),
        ],
        ..House::default()
    }
    .building();
    let wanted = people(&[
        (NEW, Owner),
        (NEW_JULIET, Admin),
        (NURSE, Member),
        ("tybalt@capulet.example", Outcast),
        ("spam.example", Outcast),
    ]);
    assert_eq!(building.people, wanted);
    assert_eq!(building.unmoved, [jid(NURSE)].into(), "whom nobody has seen move is named");
    let invited = [(jid(OLD_JULIET), jid(NEW_JULIET)), (jid(NURSE), jid(NURSE))];
    assert_eq!(building.invite, invited.into());
    let steps = [
        RoomStep::Look,
        RoomStep::Create,
        RoomStep::Admit,
        RoomStep::Configure,
        RoomStep::Adorn,
        RoomStep::Announce,
        RoomStep::Invite,
    ];
    assert_eq!(building.steps, steps.into(), "the subject stays unless the user wants it");
    // Whoever was banned and has moved is banned at both.
    let banned = House { places: &[(OLD, Owner), (OLD_JULIET, Outcast)], ..House::default() };
    let banned = banned.building();
    let wanted = people(&[(NEW, Owner), (OLD_JULIET, Outcast), (NEW_JULIET, Outcast)]);
    assert_eq!((banned.people, banned.invite.len()), (wanted, 0));
}

#[test]
fn nobody_is_invited_twice_whom_a_room_lists_at_two_addresses() {
    let places: Places<'_> = &[(OLD, Owner), (OLD_JULIET, Member), (NEW_JULIET, Admin)];
    let house = || House { places, ..House::default() };
    let building = house().building();
    assert_eq!(building.people, people(&[(NEW, Owner), (NEW_JULIET, Admin)]));
    assert_eq!(building.invite.values().collect::<Vec<_>>(), [&jid(NEW_JULIET)]);
    for person in [OLD_JULIET, NEW_JULIET] {
        let invited = RoomFact::Invited { person: jid(person) };
        let later = House { facts: vec![invited], ..house() }.building();
        assert!(later.invite.is_empty(), "{:?}", later.invite);
    }
}

#[test]
fn what_was_begun_and_is_not_wanted_any_more_is_not_called_rebuilt() {
    let unwanted = |facts: Vec<RoomFact>, sight| House {
        facts,
        sight: Some(sight),
        choices: speaking(),
        ..House::default()
    };
    let own = || RoomSight::Own(people(IN));
    for (facts, sight) in [
        (vec![creating(), failed(refused())], RoomSight::Free),
        (vec![creating(), RoomFact::Created], RoomSight::Own(people(&[(NEW, Owner)]))),
        (vec![creating(), RoomFact::Taken], RoomSight::Taken),
        (built(IN), RoomSight::Free),
    ] {
        let is_taken = sight == RoomSight::Taken;
        let planned = unwanted(facts.clone(), sight).planned();
        let at = Some(jid(NEW_ROOM));
        assert_eq!(planned.fate, RoomFate::Unwanted { at, is_taken }, "{facts:?}");
    }
    let stands = unwanted(built(IN), own()).planned();
    assert!(matches!(stands.fate, RoomFate::Stands { by_other: false, .. }), "{stands:?}");
}

#[test]
fn a_room_that_may_have_been_made_is_finished_where_it_was_begun() {
    let room_addresses: BTreeMap<_, _> = [(jid(ROOM), jid(OTHER_ROOM))].into();
    let at = |facts: Vec<RoomFact>| {
        let choices = Choices { room_addresses: room_addresses.clone(), ..wanting() };
        House { facts, choices, ..House::default() }.building().at
    };
    assert_eq!(at(Vec::new()), jid(OTHER_ROOM));
    assert_eq!(at(vec![creating()]), jid(NEW_ROOM), "the program was killed then");
    assert_eq!(at(vec![creating(), failed(Failure::Lost)]), jid(NEW_ROOM));
    assert_eq!(at(vec![creating(), RoomFact::Created]), jid(NEW_ROOM));
    assert_eq!(at(vec![creating(), failed(refused())]), jid(OTHER_ROOM), "there is none");
    assert_eq!(at(vec![creating(), RoomFact::Taken]), jid(OTHER_ROOM));
}

#[test]
fn a_room_that_is_there_already_is_neither_joined_nor_made_into_another() {
    for sight in [RoomSight::Taken, RoomSight::Own(people(&[(NEW, Owner)]))] {
        let house = |facts| House { sight: Some(sight.clone()), facts, ..House::default() };
        let planned = house(Vec::new()).planned();
        let at = jid(NEW_ROOM);
        assert_eq!(planned.fate, RoomFate::Taken { at, look: None }, "{sight:?}");
        assert!(!planned.is_due());
        let begun = house(vec![creating()]).planned();
        assert!(matches!(begun.fate, RoomFate::Due(_)), "it is of the move: {begun:?}");
    }
}

#[test]
fn nothing_is_said_in_the_old_room_unless_the_user_says_something() {
    let choices = |message| Choices { message, room_subjects: true, ..wanting() };
    let says = |message| {
        let house = House { choices: choices(message), ..House::default() };
        let steps = house.building().steps;
        [RoomStep::Look, RoomStep::Announce, RoomStep::Subject].map(|step| steps.contains(&step))
    };
    assert_eq!(says(Some("I have moved.".to_owned())), [true; 3]);
    assert_eq!(says(None), [false; 3]);
}

#[test]
fn an_old_room_is_not_closed_while_one_of_its_members_would_have_none() {
    let closes = |facts: Vec<RoomFact>, sight: Option<RoomSight>, software| {
        House { facts, sight, software, ..House::default() }.planned().closes_as
    };
    let own = |places| Some(RoomSight::Own(people(places)));
    let silenced = Some(Closed::Silenced);
    assert_eq!(closes(built(IN), own(IN), Some("Prosody")), Some(Closed::Destroyed));
    for software in [Some("ejabberd"), Some("Openfire"), None] {
        assert_eq!(closes(built(IN), own(IN), software), silenced, "{software:?}");
    }
    // The new one never listed the nurse; or it did, and its owners have sent her away since.
    const WITHOUT: Places<'_> = &[(NEW, Owner), (NEW_JULIET, Admin)];
    assert_eq!(closes(built(WITHOUT), own(WITHOUT), None), None);
    assert_eq!(closes(built(IN), own(WITHOUT), None), silenced);
    assert_eq!(closes(built(IN), Some(RoomSight::Taken), None), None, "it is somebody else's now");
    assert_eq!(closes(built(IN), Some(RoomSight::Free), None), None, "it is gone");
    assert_eq!(closes(built(IN), None, None), None, "it does not answer");
    let led = || vec![RoomFact::LedTo { at: jid(NEW_ROOM) }];
    assert_eq!(closes(led(), own(IN), None), silenced, "another owner has built it");
    assert_eq!(closes(led(), own(WITHOUT), None), None, "and has left the nurse out");
    let mut half = built(IN);
    half.retain(|fact| !matches!(fact, RoomFact::Configured { .. }));
    assert_eq!(closes(half, own(IN), None), None);
    let closed = [built(IN), vec![RoomFact::Closed { how: Closed::Silenced }]].concat();
    assert_eq!(closes(closed, own(IN), None), None, "once is enough");
}
