use std::sync::Arc;

use super::*;
use crate::model::whereabouts::Word;
use crate::ui::screen::samples;

fn entries() -> Entries {
    let (old, new) = samples::snapshots();
    Entries::new(&old, &new, &History::default())
}

fn place(entries: &Entries, address: &str) -> usize {
    entries.entries.iter().position(|entry| entry.address == address).unwrap()
}

fn titles(entries: &Entries, lines: &[Line]) -> Vec<String> {
    lines
        .iter()
        .map(|line| match line {
            Line::StaysBehind => "Stays behind:".to_owned(),
            Line::Head(group) => format!("{:?}", entries.group(*group).unwrap().why),
            Line::Person(place) | Line::Behind(place) => {
                entries.entry(*place).unwrap().name.clone()
            }
        })
        .collect()
}

#[test]
fn everybody_is_there_once_in_the_order_of_names_and_who_stays_comes_after() {
    let entries = entries();
    let lines = titles(&entries, &entries.lines(Filter::All, "", true));
    let wanted = [
        "Benvolio",
        "Juliet",
        "Mercutio",
        "Nurse",
        "Ζωή Παππά",
        "Оксана Шевченко",
        "Stays behind:",
        "Transport { domain: \"icq.old.example\", network: \"icq\" }",
        "ICQ",
        "Peter",
        "Sampson",
        "Almanac",
        "My new self",
        "Odd",
    ];
    assert_eq!(lines, wanted);
}

#[test]
fn the_counts_are_those_of_the_plan() {
    let mut entries = entries();
    let (old, new) = samples::snapshots();
    let check = |entries: &Entries| {
        let (exclude, include) = entries.choices();
        let message = Some("Hello".to_owned());
        let choices = Choices { exclude, include, message, ..Choices::default() };
        let plan = Plan::new(&old, &new, &choices, &History::default());
        let tally = entries.tally(true);
        assert_eq!(tally.moves, plan.due().count(), "{:?}", entries.choices());
        let stays = plan.contacts.iter().filter(|p| matches!(p.fate, Fate::Skip(_))).count();
        assert_eq!(tally.stays, stays + plan.unreadable.len());
        assert_eq!(tally.moves + tally.stays + tally.there, tally.all);
    };
    check(&entries);
    for address in [
        "juliet@capulet.example",
        "almanac.example",
        "100001@icq.old.example",
        "icq.old.example",
        "100001@icq.old.example",
        "benvolio@montague.example",
    ] {
        entries.toggle(place(&entries, address));
        check(&entries);
    }
    for group in 0..entries.groups.len() {
        for chosen in [true, false] {
            entries.include(group, chosen);
            check(&entries);
        }
    }
}

#[test]
fn what_leaves_for_whom_is_counted() {
    let (old, new) = samples::snapshots();
    let mut entries = entries();
    let plan = |entries: &Entries| {
        let (exclude, include) = entries.choices();
        let message = Some("Hello".to_owned());
        let choices = Choices { exclude, include, message, ..Choices::default() };
        Plan::new(&old, &new, &choices, &History::default())
    };
    for address in ["nurse@capulet.example", "100001@icq.old.example", "nurse@capulet.example"] {
        let (plan, tally) = (plan(&entries), entries.tally(true));
        let tells = |steps: &crate::model::plan::Steps| steps.tell != crate::model::plan::Tell::No;
        assert_eq!(tally.requests, plan.due().filter(|(_, steps)| steps.ask).count());
        assert_eq!(tally.messages, plan.due().filter(|(_, steps)| tells(steps)).count());
        assert_eq!(entries.tally(false).messages, 0);
        entries.toggle(place(&entries, address));
    }
}

#[test]
fn who_stays_behind_is_told_by_reason_until_taken_along() {
    let mut entries = entries();
    assert_eq!(entries.behind(), (vec![("icq".to_owned(), 3)], 1, 2));
    let mark = |entries: &Entries| entries.mark(&entries.groups[0]);
    assert_eq!(mark(&entries), Some(Mark::Off));
    entries.toggle(place(&entries, "100001@icq.old.example"));
    assert_eq!(mark(&entries), Some(Mark::Mixed));
    entries.include(0, true);
    assert_eq!((mark(&entries), entries.behind()), (Some(Mark::On), (vec![], 1, 2)));
    entries.toggle(place(&entries, "juliet@capulet.example"));
    assert_eq!(entries.behind(), (vec![], 1, 3));
}

#[test]
fn what_cannot_move_cannot_be_chosen() {
    let mut entries = entries();
    let before = entries.choices();
    for address in ["romeo@new.example", "@@"] {
        entries.toggle(place(&entries, address));
    }
    assert_eq!(entries.choices(), before);
}

#[test]
fn a_search_finds_names_addresses_and_groups_without_accents() {
    let entries = entries();
    let found = |search: &str| titles(&entries, &entries.lines(Filter::All, search, true));
    assert_eq!(found("JULIET"), ["Juliet"], "once, whatever her groups");
    assert_eq!(found("kyiv.example"), ["Оксана Шевченко"]);
    assert_eq!(found("παππα"), ["Ζωή Παππά"]);
    assert_eq!(found("Lóve"), ["Juliet"]);
    assert_eq!(found("peter").len(), 3, "with the heading and the transport");
    assert!(found("nobody").is_empty());
}

#[test]
fn an_escaped_address_is_found_as_it_is_shown() {
    let (mut old, new) = samples::snapshots();
    let jid = Jid::new(r"d\27artagnan@paris.example").unwrap();
    old.roster.contacts.push(Arc::new(crate::model::roster::Contact::new(jid)));
    let entries = Entries::new(&old, &new, &History::default());
    let found = |search: &str| titles(&entries, &entries.lines(Filter::All, search, true));
    assert_eq!(found("d'art"), ["d'artagnan@paris.example"]);
    assert_eq!(found(r"\27"), ["d'artagnan@paris.example"], "or as it is written");
}

#[test]
fn choices_survive_another_comparison() {
    let mut entries = entries();
    entries.toggle(place(&entries, "juliet@capulet.example"));
    entries.toggle(place(&entries, "almanac.example"));
    let (exclude, include) = entries.choices();
    let mut again = self::entries();
    again.apply(&Choices {
        exclude: exclude.clone(),
        include: include.clone(),
        ..Choices::default()
    });
    assert_eq!(again.choices(), (exclude, include));
}

#[test]
fn what_the_new_account_calls_otherwise_is_shown_and_stays() {
    let (old, mut new) = samples::snapshots();
    let ben = Arc::make_mut(&mut new.roster.contacts[0]);
    (ben.name, ben.groups) = (Some("Cousin\u{202e} Ben".to_owned()), ["Family".to_owned()].into());
    let there = |new: &Snapshot| {
        let entries = Entries::new(&old, new, &History::default());
        let entry = entries.entry(place(&entries, "benvolio@montague.example")).unwrap();
        (entry.outcome(true), entry.there.clone())
    };
    let both = Some("On your new list as Cousin Ben, Family".to_owned());
    assert_eq!(there(&new), (Outcome::There, both));
    Arc::make_mut(&mut new.roster.contacts[0]).groups = ["Friends".to_owned()].into();
    assert_eq!(there(&new).1.as_deref(), Some("On your new list as Cousin Ben"));
    // What is missing there is filled in, and not a difference.
    Arc::make_mut(&mut new.roster.contacts[0]).name = None;
    assert_eq!(there(&new), (Outcome::Moves, None));
}

#[test]
fn what_it_means_that_somebody_is_blocked_is_said() {
    let (mut old, new) = samples::snapshots();
    let item = "<item xmlns='urn:xmpp:blocking'/>".parse::<xmpp_parsers::minidom::Element>();
    let items = [("benvolio@montague.example".to_owned(), item.unwrap().into())].into();
    old.data.kinds.insert(data::Kind::Blocked, data::Holding::Items(items));
    let entries = Entries::new(&old, &new, &History::default());
    let said = |jid: &str| entries.entry(place(&entries, jid)).unwrap().there.clone();
    assert!(said("benvolio@montague.example").is_some_and(|said| said.starts_with("Blocked")));
    assert_eq!(said("juliet@capulet.example"), None);
}

/// The old account, where Mercutio has moved to a new address, and Zoe to one that the list has as well.
fn with_moves() -> (Snapshot, Snapshot) {
    let (mut old, new) = samples::snapshots();
    let jid = |text: &str| BareJid::new(text).unwrap();
    old.moved = [
        (jid("mercutio@verona.example"), Word::Moved(jid("mercutio@lantern.example"))),
        (jid("zoe@athens.example"), Word::Moved(jid("oksana@kyiv.example"))),
    ]
    .into();
    (old, new)
}

#[test]
fn who_has_moved_is_filled_in_without_a_line_changing_its_place() {
    let mut entries = entries();
    let nurse = place(&entries, "nurse@capulet.example");
    entries.toggle(nurse);
    let lines = entries.lines(Filter::All, "", true);
    let titles_before = titles(&entries, &lines);
    let (old, new) = with_moves();
    entries.fill_in(Entries::new(&old, &new, &History::default()));
    assert_eq!(entries.lines(Filter::All, "", true), lines);
    assert_eq!(titles(&entries, &lines), titles_before);

    let entry = |address: &str| entries.entry(place(&entries, address)).unwrap();
    let mercutio = entry("mercutio@verona.example");
    assert_eq!(mercutio.moved_to.as_deref(), Some("mercutio@lantern.example"));
    assert_eq!(entry("oksana@kyiv.example").kind, EntryKind::Elsewhere, "Zoe has that address now");
    assert!(!entry("nurse@capulet.example").chosen, "what was chosen stays");
    let tally = entries.tally(true);
    assert_eq!((tally.moved_too, tally.all), (2, 11));
    let found = titles(&entries, &entries.lines(Filter::MovedToo, "", true));
    assert_eq!(found, ["Mercutio", "Ζωή Παππά"]);
    assert_eq!(entries.lines(Filter::All, "lantern", true).len(), 1, "the new address is found");

    let (exclude, include) = entries.choices();
    let message = Some("Hello".to_owned());
    let choices = Choices { exclude, include, message, ..Choices::default() };
    let plan = Plan::new(&old, &new, &choices, &History::default());
    assert_eq!(tally.moves, plan.due().count());
}

#[test]
fn the_old_address_can_be_kept() {
    let (old, new) = with_moves();
    let mut entries = Entries::new(&old, &new, &History::default());
    let mercutio = place(&entries, "mercutio@verona.example");
    entries.toggle_address(mercutio);
    entries.toggle_address(place(&entries, "nurse@capulet.example"));
    let keep_address = entries.keep_address();
    assert_eq!(keep_address, [Jid::new("mercutio@verona.example").unwrap()].into());
    let choices = Choices { keep_address, ..Choices::default() };
    let mut again = Entries::new(&old, &new, &History::default());
    again.apply(&choices);
    assert!(again.entry(mercutio).unwrap().keeps_address);
    let plan = Plan::new(&old, &new, &choices, &History::default());
    assert_eq!(plan.contacts.iter().filter(|planned| planned.moved_to().is_some()).count(), 1);
}
