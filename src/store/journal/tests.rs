use super::lines::LONGEST;
use super::*;
use crate::model::choices::Choices;
use crate::model::closing::{Closing, ClosingDay, SaidBy};
use crate::model::data::{Holding, Kind, Xml};
use crate::model::roster::{Contact, Roster};
use crate::model::snapshot::{Server, Snapshot};
use std::fs::OpenOptions;

fn jids() -> (BareJid, BareJid) {
    (BareJid::new("r@old.example").unwrap(), BareJid::new("r@new.example").unwrap())
}

fn copied(name: &str) -> Fact {
    Fact::Copied { jid: BareJid::new(&format!("{name}@friends.example")).unwrap() }
}

fn begun(old: &BareJid, new: &BareJid) -> Fact {
    let snapshot = |address: &BareJid| {
        Box::new(Snapshot {
            address: address.clone(),
            roster: Roster::default(),
            domains: Default::default(),
            moved_to: None,
            moved: Default::default(),
            nick: None,
            server: Server::default(),
            data: Default::default(),
        })
    };
    Fact::Begun { old: snapshot(old), new: snapshot(new) }
}

async fn write(folder: &Path, facts: &[Fact]) {
    let (old, new) = jids();
    let (journal, _) = Journal::open(folder, &old, &new).unwrap();
    let (recorder, mut shown) = journal.record(|fact| fact);
    for fact in facts {
        recorder.note(fact.clone(), Timestamp::now());
    }
    recorder.settle().await.unwrap();
    for fact in facts {
        assert_eq!(shown.recv().await.as_ref(), Some(fact));
    }
    drop(recorder);
    assert_eq!(shown.recv().await, None, "the writer ends and frees the journal");
}

fn is_copied(history: &History, name: &str) -> bool {
    let jid = BareJid::new(&format!("{name}@friends.example")).unwrap();
    history.of(&jid).is_some_and(|past| past.copied)
}

#[tokio::test]
async fn what_was_noted_is_there_again() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), &[copied("a"), copied("b")]).await;
    write(folder.path(), &[copied("c")]).await;
    let (old, new) = jids();
    let history = Journal::peek(folder.path(), &old, &new).unwrap().unwrap();
    assert!(["a", "b", "c"].iter().all(|name| is_copied(&history, name)));
}

#[tokio::test]
async fn a_torn_last_line_is_cut_off_and_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let (old, new) = jids();
    write(folder.path(), &[copied("a"), copied("b")]).await;
    let path = journal_path(folder.path(), &old, &new);
    let whole = fs::read(&path).unwrap();
    let head = whole.iter().position(|byte| *byte == b'\n').unwrap() + 1;
    for length in 0..whole.len() {
        fs::write(&path, &whole[..length]).unwrap();
        let (journal, history) = Journal::open(folder.path(), &old, &new).unwrap();
        let is_whole = length == 0 || whole[length - 1] == b'\n';
        assert_eq!(journal.was_torn(), !is_whole, "at {length} bytes");
        drop(journal);
        assert!(!is_copied(&history, "b"), "at {length} bytes the last line is not whole");
        let kept = fs::read(&path).unwrap();
        assert!(kept.ends_with(b"\n") && kept.len() <= length.max(head));
    }
}

/// The beginning of a move with so many contacts, and a picture that is longer than any line.
fn large(contacts: usize) -> Fact {
    let (old, new) = jids();
    let Fact::Begun { old: mut account, new } = begun(&old, &new) else { unreachable!() };
    let contact = |number: usize| {
        let jid = format!("c{number}@friends.example").parse().unwrap();
        let name = Some(format!("“Ζωή” \\ {number}"));
        Contact { name, ..Contact::new(jid) }
    };
    account.roster = Roster::from_iter((0..contacts).map(contact));
    let photo = format!("<a xmlns='urn:example'>{}</a>", "\"é\\".repeat(LONGEST));
    let photo = Xml::try_from(photo).unwrap();
    let kinds = &mut account.data.kinds;
    kinds.insert(Kind::Picture, Holding::Items([("photo".to_owned(), photo)].into()));
    kinds.insert(Kind::Rooms, Holding::Items(Default::default()));
    kinds.insert(Kind::Blocked, Holding::Unsupported);
    Fact::Begun { old: account, new }
}

#[tokio::test]
async fn no_line_is_longer_than_the_bound_and_all_is_there_again() {
    let folder = tempfile::tempdir().unwrap();
    let (old, new) = jids();
    let message = Some("é\"".repeat(LONGEST));
    let choices = Box::new(Choices { message, ..Choices::default() });
    let facts = [large(1_000), Fact::Chosen { choices: choices.clone() }, copied("a")];
    write(folder.path(), &facts).await;
    let text = fs::read(journal_path(folder.path(), &old, &new)).unwrap();
    let longest = text.split(|byte| *byte == b'\n').map(<[u8]>::len).max().unwrap();
    assert!(longest <= LONGEST, "{longest} bytes in a line");
    let history = Journal::peek(folder.path(), &old, &new).unwrap().unwrap();
    let [Fact::Begun { old: was, new: found }, ..] = &facts else { unreachable!() };
    assert!(history.before == Some((was.clone(), found.clone())));
    assert!(history.choices == Some(choices) && is_copied(&history, "a"));
}

#[tokio::test]
async fn a_beginning_that_breaks_off_has_not_begun() {
    let folder = tempfile::tempdir().unwrap();
    let (old, new) = jids();
    write(folder.path(), &[large(100)]).await;
    let path = journal_path(folder.path(), &old, &new);
    let whole = fs::read(&path).unwrap();
    let ends: Vec<_> = (0..whole.len()).filter(|at| whole[*at] == b'\n').map(|at| at + 1).collect();
    assert!(ends.len() > 10, "it is written in {} lines", ends.len());
    let (last, rest) = ends.split_last().unwrap();
    for end in rest {
        fs::write(&path, &whole[..*end]).unwrap();
        let (journal, history) = Journal::open(folder.path(), &old, &new).unwrap();
        assert_eq!(journal.was_torn(), *end != ends[0], "after {end} of {last} bytes");
        assert!(history.begun.is_none() && history.before.is_none());
        drop(journal);
        assert_eq!(fs::read(&path).unwrap().len(), ends[0], "only the head is left");
    }
    write(folder.path(), &[large(100)]).await;
    let history = Journal::peek(folder.path(), &old, &new).unwrap().unwrap();
    assert_eq!(history.before.unwrap().0.roster.contacts.len(), 100);
}

/// Earlier programs wrote the beginning in one line.
#[tokio::test]
async fn a_journal_of_an_earlier_program_is_read_and_gone_on_with() {
    let folder = tempfile::tempdir().unwrap();
    let (old, new) = jids();
    let path = journal_path(folder.path(), &old, &new);
    let kept = include_bytes!("tests/one-line.journal");
    fs::write(&path, kept).unwrap();
    fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
    write(folder.path(), &[copied("b")]).await;
    assert!(fs::read(&path).unwrap().starts_with(kept), "it is left as it is");
    let history = Journal::peek(folder.path(), &old, &new).unwrap().unwrap();
    assert!(is_copied(&history, "a") && is_copied(&history, "b"));
    let (account, _) = history.before.unwrap();
    let names: Vec<_> = account.roster.contacts.iter().map(|one| one.name.as_deref()).collect();
    assert_eq!((names, account.nick.as_deref()), (vec![Some("A")], Some("R")));
    assert_eq!(account.data.items(Kind::Nickname).count(), 1);
    assert_eq!(account.data.kinds[&Kind::Blocked], Holding::Unsupported);
}

#[tokio::test]
async fn moves_that_have_begun_are_listed() {
    let folder = tempfile::tempdir().unwrap();
    assert!(Journal::list(&folder.path().join("none")).unwrap().known.is_empty());
    let (old, new) = jids();
    write(folder.path(), &[copied("a")]).await;
    assert!(Journal::list(folder.path()).unwrap().known.is_empty(), "nothing has begun yet");
    write(folder.path(), &[begun(&old, &new)]).await;
    fs::write(folder.path().join("odd.journal"), "not a journal").unwrap();
    let known = Journal::list(folder.path()).unwrap().known;
    assert_eq!(
        known.iter().map(|known| (&known.from, &known.to)).collect::<Vec<_>>(),
        [(&old, &new)]
    );
    assert_eq!(known[0].history.finished, None);
    write(folder.path(), &[Fact::Finished]).await;
    assert!(Journal::list(folder.path()).unwrap().known[0].history.finished.is_some());
}

#[tokio::test]
async fn a_move_whose_new_account_was_made_is_listed_before_it_begins() {
    let folder = tempfile::tempdir().unwrap();
    let (old, new) = jids();
    let day = ClosingDay::on(jiff::civil::date(2026, 6, 5));
    let closing = Some(Closing { day, said_by: SaidBy::User });
    write(folder.path(), &[Fact::Closes { closing }]).await;
    assert!(Journal::list(folder.path()).unwrap().known.is_empty(), "there is nothing to lose yet");
    write(folder.path(), &[Fact::AccountMade]).await;
    let known = Journal::list(folder.path()).unwrap().known;
    let [known] = known.as_slice() else { panic!("one move: {known:?}") };
    assert_eq!((&known.from, &known.to), (&old, &new));
    assert!(known.history.begun.is_none() && known.history.account_made.is_some());
    assert_eq!(known.history.closing, closing);
}

#[tokio::test]
async fn a_move_can_be_forgotten_unless_a_run_has_it() {
    let folder = tempfile::tempdir().unwrap();
    let (old, new) = jids();
    write(folder.path(), &[begun(&old, &new)]).await;
    let (journal, _) = Journal::open(folder.path(), &old, &new).unwrap();
    assert!(Journal::open(folder.path(), &old, &new).is_err(), "so nobody else can forget it");
    journal.forget().unwrap();
    assert!(Journal::list(folder.path()).unwrap().known.is_empty());
    assert!(Journal::peek(folder.path(), &old, &new).unwrap().is_none());
}

#[tokio::test]
async fn one_run_at_a_time() {
    let folder = tempfile::tempdir().unwrap();
    let (old, new) = jids();
    let held = Journal::open(folder.path(), &old, &new).unwrap();
    let second = Journal::open(folder.path(), &old, &new);
    assert!(matches!(second, Err(JournalError::InUse { .. })));
    drop(held);
    assert!(Journal::open(folder.path(), &old, &new).is_ok());
}

#[tokio::test]
async fn a_journal_of_another_version_or_with_a_broken_line_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let (old, new) = jids();
    write(folder.path(), &[copied("a")]).await;
    let path = journal_path(folder.path(), &old, &new);
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replacen(":1,", ":9,", 1)).unwrap();
    let opened = Journal::open(folder.path(), &old, &new);
    assert!(matches!(opened, Err(JournalError::Version { found: 9, .. })));
    fs::write(&path, format!("{text}garbage\n")).unwrap();
    let opened = Journal::open(folder.path(), &old, &new);
    assert!(matches!(opened, Err(JournalError::Damaged { line: 3, .. })));
    let moves = Journal::list(folder.path()).unwrap();
    assert!(matches!(moves.unreadable[..], [JournalError::Damaged { line: 3, .. }]));
    assert_eq!(fs::read_to_string(&path).unwrap(), format!("{text}garbage\n"));
}

#[tokio::test]
async fn a_fact_of_a_later_program_is_told_from_a_damaged_line() {
    let folder = tempfile::tempdir().unwrap();
    let (old, new) = jids();
    write(folder.path(), &[copied("a")]).await;
    let path = journal_path(folder.path(), &old, &new);
    let text = fs::read_to_string(&path).unwrap();
    let at = "\"at\":\"2026-06-03T12:00:00Z\"";
    let newer = [
        format!("{{{at},\"fact\":\"invited_to_tea\",\"jid\":\"a@b.example\",\"cups\":2}}"),
        // A fact that is known, and says more than is known of it.
        format!("{{{at},\"fact\":\"storing\",\"kind\":\"teapot\",\"key\":\"x\"}}"),
    ];
    let damaged = [
        format!("{{{at},\"fact\":\"invited_to_tea\""),
        format!("{{{at},\"fact\":\"c\u{fffd}pied\",\"jid\":\"a@b.example\"}}"),
        "{\"fact\":\"copied\",\"jid\":\"a@b.example\"}".to_owned(),
    ];
    for line in &newer {
        fs::write(&path, format!("{text}{line}\n{{\"half")).unwrap();
        let opened = Journal::open(folder.path(), &old, &new);
        assert!(matches!(opened, Err(JournalError::Newer { line: 3, .. })), "{line}: {opened:?}");
        let kept = fs::read_to_string(&path).unwrap();
        assert!(kept.ends_with("{\"half"), "it is left as it is");
    }
    for line in &damaged {
        fs::write(&path, format!("{text}{line}\n")).unwrap();
        let opened = Journal::open(folder.path(), &old, &new);
        assert!(matches!(opened, Err(JournalError::Damaged { line: 3, .. })), "{line}: {opened:?}");
    }
}

#[tokio::test]
async fn a_journal_of_other_accounts_is_refused_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let (old, new) = jids();
    write(folder.path(), &[copied("a")]).await;
    let path = journal_path(folder.path(), &old, &new);
    let text = fs::read_to_string(&path).unwrap();
    let (_, facts) = text.split_once('\n').unwrap();
    for (from, to) in [("r@old.example", "x@new.example"), ("x@old.example", "r@new.example")] {
        let other =
            format!("{{\"rehome_journal\":1,\"from\":\"{from}\",\"to\":\"{to}\"}}\n{facts}");
        fs::write(&path, &other).unwrap();
        let opened = Journal::open(folder.path(), &old, &new);
        assert!(matches!(opened, Err(JournalError::OtherMove { .. })), "{opened:?}");
        let peeked = Journal::peek(folder.path(), &old, &new);
        assert!(matches!(peeked, Err(JournalError::OtherMove { .. })), "{peeked:?}");
        assert_eq!(fs::read_to_string(&path).unwrap(), other);
    }
}

#[tokio::test]
async fn a_renamed_journal_is_not_listed_as_a_move() {
    let folder = tempfile::tempdir().unwrap();
    let (old, new) = jids();
    write(folder.path(), &[begun(&old, &new)]).await;
    let path = journal_path(folder.path(), &old, &new);
    fs::rename(path, folder.path().join("r@old.example~x@new.example.journal")).unwrap();
    let moves = Journal::list(folder.path()).unwrap();
    assert!(moves.known.is_empty());
    assert!(matches!(moves.unreadable[..], [JournalError::OtherMove { .. }]));
}

#[cfg(unix)]
#[tokio::test]
async fn a_journal_that_others_may_have_written_is_refused() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = tempfile::tempdir().unwrap();
    let (old, new) = jids();
    write(folder.path(), &[begun(&old, &new)]).await;
    let path = journal_path(folder.path(), &old, &new);
    let assert_refused = || {
        let opened = Journal::open(folder.path(), &old, &new);
        assert!(matches!(opened, Err(JournalError::NotOwn { .. })), "{opened:?}");
    };
    fs::set_permissions(&path, fs::Permissions::from_mode(0o666)).unwrap();
    assert_refused();
    let peeked = Journal::peek(folder.path(), &old, &new);
    assert!(matches!(peeked, Err(JournalError::NotOwn { .. })), "{peeked:?}");
    let moves = Journal::list(folder.path()).unwrap();
    assert!(matches!(moves.unreadable[..], [JournalError::NotOwn { .. }]));
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
    let elsewhere = folder.path().join("elsewhere");
    fs::rename(&path, &elsewhere).unwrap();
    symlink(&elsewhere, &path).unwrap();
    assert_refused();
    // Only root can give a file away; where the test is not root, the two above stand for it.
    if rustix::process::geteuid().is_root() {
        fs::remove_file(&path).unwrap();
        fs::rename(&elsewhere, &path).unwrap();
        std::os::unix::fs::chown(&path, Some(65_534), None).unwrap();
        assert_refused();
    }
}

#[cfg(unix)]
#[tokio::test]
async fn nobody_else_may_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let (old, new) = jids();
    let (journal, _) = Journal::open(folder.path(), &old, &new).unwrap();
    let mode = fs::metadata(journal.path()).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_full_disk_is_told_and_shows_nothing() {
    let file = OpenOptions::new().write(true).open("/dev/full").unwrap();
    let held = file.try_clone().unwrap();
    let journal = Journal { file, path: "/dev/full".into(), torn: false, _lock: held };
    let (recorder, mut shown) = journal.record(|fact| fact);
    recorder.note(copied("a"), Timestamp::now());
    assert!(matches!(recorder.settle().await, Err(JournalError::Io { .. })));
    drop(recorder);
    assert_eq!(shown.recv().await, None);
}
