use super::*;

fn xml(text: &str) -> Xml {
    Xml::from(text.parse::<xmpp_parsers::minidom::Element>().unwrap())
}

fn holding(kind: Kind, items: &[(&str, &str)]) -> Data {
    let items = items.iter().map(|(key, text)| ((*key).to_owned(), xml(text))).collect();
    Data { kinds: [(kind, Holding::Items(items))].into(), ..Data::default() }
}

static NOTHING: BTreeSet<String> = BTreeSet::new();
const KEEP: Wishes<'_> = Wishes {
    wanted: true,
    replace: false,
    own: ["r@old.example", "r@new.example"],
    doubtful: &NOTHING,
    before: None,
};
const NICK: &str = "<nick xmlns='http://jabber.org/protocol/nick'>";

fn compare(kind: Kind, old: &Data, new: &Data, wishes: Wishes<'_>) -> Task {
    Task::new(kind, old, new, wishes, &|_| Written::No)
}

fn nick(name: &str) -> Data {
    holding(Kind::Nickname, &[("nick", &format!("{NICK}{name}</nick>"))])
}

#[test]
fn what_is_missing_is_written_and_what_is_the_same_is_not() {
    let (old, none) = (nick("Romeo"), holding(Kind::Nickname, &[]));
    let task = compare(Kind::Nickname, &old, &none, KEEP);
    assert_eq!((task.total, task.due.len(), task.kept.len()), (1, 1, 0));
    let task = compare(Kind::Nickname, &old, &old, KEEP);
    assert_eq!((task.total, task.due.len(), task.kept.len()), (1, 0, 0));
}

#[test]
fn a_conflict_is_kept_and_listed_unless_the_user_wants_it_replaced() {
    let (old, new) = (nick("Romeo"), nick("Montague"));
    let task = compare(Kind::Nickname, &old, &new, KEEP);
    assert_eq!((task.due.len(), task.kept.len()), (0, 1));
    let task = compare(Kind::Nickname, &old, &new, Wishes { replace: true, ..KEEP });
    assert_eq!((task.due.len(), task.kept.len()), (1, 0));
    assert!(task.due[0].was.is_some(), "what is replaced is known beforehand");
}

#[test]
fn of_two_in_one_place_the_first_stays_and_the_second_is_named() {
    let (one, two) = ("<a xmlns='urn:x'>1</a>", "<b xmlns='urn:x'>2</b>");
    let old = holding(Kind::Private, &[("{urn:x}a", one), ("{urn:x}b", two)]);
    let new = holding(Kind::Private, &[("{urn:x}a", one), ("{urn:x}b", one)]);
    for replace in [false, true] {
        let task = compare(Kind::Private, &old, &new, Wishes { replace, ..KEEP });
        assert_eq!((task.due.len(), task.kept.len()), (0, 0));
        assert_eq!(task.flaws, [Flaw::NoRoomBeside("{urn:x}b".to_owned())].into());
    }
}

#[test]
fn what_was_half_written_is_written_again() {
    let old = nick("Romeo");
    let task = Task::new(Kind::Nickname, &old, &old, KEEP, &|_| Written::InDoubt);
    assert_eq!((task.due.len(), task.kept.len()), (1, 0));
}

#[test]
fn a_server_may_change_what_it_was_given() {
    let (old, new) = (nick("Romeo"), nick("romeo"));
    let task = Task::new(Kind::Nickname, &old, &new, KEEP, &|_| Written::Yes);
    assert!(task.due.is_empty() && task.kept.is_empty());
}

#[test]
fn a_picture_that_does_not_fit_stays_behind_once_that_is_known() {
    let photo = |bytes: usize| {
        let data = format!("/9j{}", "A".repeat(bytes));
        let photo = format!("<PHOTO xmlns='vcard-temp'><BINVAL>{data}</BINVAL></PHOTO>");
        holding(Kind::Picture, &[("photo", &photo)])
    };
    let none = holding(Kind::Picture, &[]);
    let compare = |old: &Data, written| {
        let task = Task::new(Kind::Picture, old, &none, KEEP, &|_| written);
        (task.due.len(), task.left_behind.is_some())
    };
    assert_eq!(compare(&photo(300_000), Written::No), (1, false), "it may become smaller");
    assert_eq!(compare(&photo(300_000), Written::TooLarge), (0, true));
    assert_eq!(compare(&photo(1000), Written::TooLarge), (1, false), "it is another one");
}

#[test]
fn what_an_interrupted_run_began_is_finished_and_nothing_else_overwritten() {
    let vcard = |fields: &str| format!("<vCard xmlns='vcard-temp'>{fields}</vCard>");
    let card = |fields: &str| holding(Kind::Profile, &[("vcard-temp", &vcard(fields))]);
    let old = card("<FN>Romeo</FN><TITLE>Lover</TITLE>");
    let begun = |new: &Data| Task::new(Kind::Profile, &old, new, KEEP, &|_| Written::InDoubt);
    let part = begun(&card("<FN>Romeo</FN>"));
    assert_eq!((part.due.len(), part.kept.len()), (1, 0));
    let own = begun(&card("<FN>Somebody</FN>"));
    assert_eq!((own.due.len(), own.kept.len()), (0, 1));
}

#[test]
fn an_own_profile_that_stays_gets_no_old_one_beside_it() {
    let (simple, modern) = (
        |name: &str| format!("<vCard xmlns='vcard-temp'><FN>{name}</FN></vCard>"),
        |name: &str| {
            let name = format!("<fn><text>{name}</text></fn>");
            format!("<vcard xmlns='urn:ietf:params:xml:ns:vcard-4.0'>{name}</vcard>")
        },
    );
    let (of_old, modern_of_old) = (simple("Romeo"), modern("Romeo"));
    let old = holding(Kind::Profile, &[("vcard-temp", &of_old), ("vcard4", &modern_of_old)]);
    for own in [("vcard-temp", simple("Montague")), ("vcard4", modern("Montague"))] {
        let new = holding(Kind::Profile, &[(own.0, &own.1)]);
        let task = compare(Kind::Profile, &old, &new, KEEP);
        assert_eq!((task.due.len(), task.kept.len()), (0, 1), "{own:?}");
        let task = compare(Kind::Profile, &old, &new, Wishes { replace: true, ..KEEP });
        assert_eq!((task.due.len(), task.kept.len()), (2, 0), "{own:?}");
    }
    // The same in one form is no reason to leave out the other.
    let new = holding(Kind::Profile, &[("vcard-temp", &of_old)]);
    let task = compare(Kind::Profile, &old, &new, KEEP);
    assert_eq!((task.due.len(), task.kept.len()), (1, 0));
}

#[test]
fn rooms_of_the_new_account_win_even_when_the_rest_is_replaced() {
    let room = |name: &str| format!("<conference xmlns='urn:xmpp:bookmarks:1' name='{name}'/>");
    let old =
        holding(Kind::Rooms, &[("a@rooms.example", &room("A")), ("b@rooms.example", &room("B"))]);
    let new = holding(Kind::Rooms, &[("a@rooms.example", &room("mine"))]);
    let task = compare(Kind::Rooms, &old, &new, Wishes { replace: true, ..KEEP });
    assert_eq!(
        task.due.iter().map(|write| write.key.as_str()).collect::<Vec<_>>(),
        ["b@rooms.example"]
    );
}

#[test]
fn nobody_blocks_themselves() {
    let item = "<item xmlns='urn:xmpp:blocking' jid='x'/>";
    let old = holding(Kind::Blocked, &[("r@new.example", item), ("tybalt@x.example", item)]);
    let task = compare(Kind::Blocked, &old, &holding(Kind::Blocked, &[]), KEEP);
    assert_eq!(task.due.len(), 1);
}

#[test]
fn what_may_be_there_unread_is_not_written_over() {
    let none =
        Data { gaps: [(Kind::Nickname, Failure::Silent)].into(), ..holding(Kind::Nickname, &[]) };
    let task = compare(Kind::Nickname, &nick("Romeo"), &none, KEEP);
    assert_eq!(task.obstacle, Some(Obstacle::UnreadableThere(Failure::Silent)));
    let part = Data { gaps: none.gaps.clone(), ..nick("Romeo") };
    let task = compare(Kind::Nickname, &part, &holding(Kind::Nickname, &[]), KEEP);
    assert_eq!((task.due.len(), task.unread), (1, Some(Failure::Silent)), "the rest moves");
}

#[test]
fn each_reason_for_doing_nothing_is_told_from_the_others() {
    let (old, none) = (nick("Romeo"), Data::default());
    let unreadable = Data {
        kinds: [(Kind::Nickname, Holding::Unreadable(Failure::Silent))].into(),
        ..Data::default()
    };
    let obstacle = |old, new, wishes| compare(Kind::Nickname, old, new, wishes).obstacle;
    assert_eq!(obstacle(&none, &old, KEEP), Some(Obstacle::Nothing));
    assert_eq!(obstacle(&old, &none, KEEP), Some(Obstacle::NoPlace));
    assert_eq!(obstacle(&old, &none, Wishes { wanted: false, ..KEEP }), Some(Obstacle::NotWanted));
    assert_eq!(obstacle(&unreadable, &old, KEEP), Some(Obstacle::Unreadable(Failure::Silent)));
    assert_eq!(obstacle(&old, &unreadable, KEEP), Some(Obstacle::UnreadableThere(Failure::Silent)));
}

fn card(fields: &str) -> Data {
    holding(
        Kind::Profile,
        &[("vcard-temp", &format!("<vCard xmlns='vcard-temp'>{fields}</vCard>"))],
    )
}

fn modern(fields: &str) -> Data {
    let card = format!("<vcard xmlns='urn:ietf:params:xml:ns:vcard-4.0'>{fields}</vcard>");
    holding(Kind::Profile, &[("vcard4", &card)])
}

#[test]
fn a_modern_card_alone_gets_the_older_form_where_the_server_does_not_translate() {
    let old = modern("<fn><text>Rosa</text></fn><gender><sex>F</sex></gender>");
    let keys = |abilities: Abilities| {
        let new = Data { abilities, ..holding(Kind::Profile, &[]) };
        let task = compare(Kind::Profile, &old, &new, KEEP);
        let keys: Vec<_> = task.due.iter().map(|write| write.key.clone()).collect();
        (keys.join(" "), task.left_out.into_iter().collect::<Vec<_>>())
    };
    let plain = Abilities::default();
    assert_eq!(keys(plain.clone()), ("vcard-temp vcard4".to_owned(), vec![]));
    let converts = Abilities { converts_profiles: true, ..plain.clone() };
    assert_eq!(keys(converts), ("vcard4".to_owned(), vec![]));
    let without_pep = Abilities { cannot_publish: true, ..plain };
    assert_eq!(keys(without_pep), ("vcard-temp".to_owned(), vec!["gender/sex".to_owned()]));
}

#[test]
fn a_profile_that_only_repeats_the_nickname_is_none() {
    let old = card("<FN>Rosa</FN>");
    let shows = |nickname: &str| {
        let mut new = card(&format!("<NICKNAME>{nickname}</NICKNAME>"));
        new.kinds.extend(nick("Rosi").kinds);
        new
    };
    let compare = |new: &Data, before: Option<&Data>| {
        let task = compare(Kind::Profile, &old, new, Wishes { before, ..KEEP });
        (task.due.iter().map(|write| write.was.is_some()).collect::<Vec<_>>(), task.kept.len())
    };
    assert_eq!(compare(&shows("Rosi"), None), (vec![true], 0));
    let nothing = Data::default();
    assert_eq!(compare(&shows("Rosi"), Some(&nothing)), (vec![false], 0), "the move made it");
    assert_eq!(compare(&shows("Another"), Some(&nothing)), (vec![], 1));
}

#[test]
fn a_nickname_out_of_the_profile_that_was_moved_is_no_own_one() {
    let mut old = card("<FN>Rosa</FN><NICKNAME>rosi</NICKNAME>");
    old.kinds.extend(nick("Rosi").kinds);
    let compare = |new: &Data, before: Option<&Data>| {
        let task = compare(Kind::Nickname, &old, new, Wishes { before, ..KEEP });
        (task.due.len(), task.kept.len())
    };
    let nothing = Data::default();
    assert_eq!(compare(&nick("rosi"), Some(&nothing)), (1, 0));
    assert_eq!(compare(&nick("rosi"), Some(&nick("rosi"))), (0, 1), "it was there before");
    assert_eq!(compare(&nick("rosi"), None), (0, 1));
}

#[test]
fn what_the_server_does_not_take_is_not_due_for_ever() {
    let item = "<item xmlns='urn:xmpp:blocking' jid='x'/>";
    let old = holding(Kind::Blocked, &[("a@x.example", item), ("b@x.example", item)]);
    let refused = |key: &str| match key {
        "a@x.example" => Written::Refused,
        _ => Written::No,
    };
    let new = holding(Kind::Blocked, &[]);
    let task = Task::new(Kind::Blocked, &old, &new, KEEP, &refused);
    assert_eq!((task.due.len(), task.refused), (1, vec!["a@x.example".to_owned()]));
}
