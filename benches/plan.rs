//! How long the pure parts of a move take: reading a contact list, planning, reporting, and reading the record of an
//! earlier run. Planning 10,000 contacts may take 20 ms.

#![expect(clippy::expect_used, reason = "what cannot be made cannot be measured")]

use std::fmt::Write;
use std::hint::black_box;

use divan::Bencher;
use jid::BareJid;
use jiff::Timestamp;
use rehome::format::report::{Moment, Report};
use rehome::model::history::{Fact, History};
use rehome::model::plan::{Choices, Plan};
use rehome::model::roster::Roster;
use rehome::model::snapshot::{Server, Snapshot};
use rehome::store::journal::Journal;
use rehome::text::{Face, report};
use xmpp_parsers::minidom::Element;

const OLD: &str = "romeo@old.example";
const NEW: &str = "romeo@new.example";

fn main() {
    divan::main();
}

/// The plan of a move that has not begun.
#[divan::bench(args = [100, 1_000, 10_000])]
fn plan(bencher: Bencher, contacts: usize) {
    let (old, new) = (account(OLD, contacts), account(NEW, 0));
    let (choices, history) = (choices(), History::default());
    bencher.bench_local(|| Plan::new(&old, &new, &choices, &history));
}

/// The plan of a move that has come to its end, which finds nothing left to do.
#[divan::bench(args = [100, 1_000, 10_000])]
fn plan_again(bencher: Bencher, contacts: usize) {
    let (old, new) = (account(OLD, contacts), account(NEW, contacts));
    let (choices, history) = (choices(), asked(&old));
    bencher.bench_local(|| Plan::new(&old, &new, &choices, &history));
}

/// A contact list, from the parsed answer of the server.
#[divan::bench(args = [5_000])]
fn read_roster(bencher: Bencher, contacts: usize) {
    let answer = answer(contacts);
    bencher.bench_local(|| Roster::read(black_box(&answer)));
}

/// What the window and the terminal show before a move: plan in, report out.
#[divan::bench(args = [10_000])]
fn report_before(bencher: Bencher, contacts: usize) {
    let plan = first_plan(contacts);
    let history = History::default();
    bencher.bench_local(|| Report::new(&plan, &history, Moment::Before));
}

#[divan::bench(args = [10_000])]
fn report_as_text(bencher: Bencher, contacts: usize) {
    let report = Report::new(&first_plan(contacts), &History::default(), Moment::Before);
    bencher.bench_local(|| report::plain(black_box(&report), Face::Terminal));
}

#[divan::bench(args = [10_000])]
fn report_as_json(bencher: Bencher, contacts: usize) {
    let report = Report::new(&first_plan(contacts), &History::default(), Moment::Before);
    bencher.bench_local(|| report::json(black_box(&report)).expect("a report is text"));
}

/// The journal of an earlier run, from the disk's cache.
#[divan::bench(args = [10_000])]
fn read_journal(bencher: Bencher, facts: usize) {
    let folder = tempfile::tempdir().expect("a folder for the journal");
    let (old, new) = (address(OLD), address(NEW));
    let (journal, _) = Journal::open(folder.path(), &old, &new).expect("a new journal");
    let (recorder, shown) = journal.record(|fact| fact);
    for contact in &account(OLD, facts).roster.contacts {
        recorder.note(Fact::Copied { jid: contact.bare() }, Timestamp::UNIX_EPOCH);
    }
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    runtime.block_on(recorder.settle()).expect("the facts are on the disk");
    drop((recorder, shown));
    bencher.bench_local(|| Journal::peek(folder.path(), &old, &new).expect("a sound journal"));
}

fn first_plan(contacts: usize) -> Plan {
    let (old, new) = (account(OLD, contacts), account(NEW, 0));
    Plan::new(&old, &new, &choices(), &History::default())
}

fn choices() -> Choices {
    Choices { message: Some("I have moved.".to_owned()), ..Choices::default() }
}

/// A history in which every contact was put on the new list and asked.
fn asked(old: &Snapshot) -> History {
    let mut history = History::default();
    for contact in &old.roster.contacts {
        for fact in [Fact::Copied { jid: contact.bare() }, Fact::Asked { jid: contact.bare() }] {
            history.learn(&fact, Timestamp::UNIX_EPOCH);
        }
    }
    history
}

fn account(jid: &str, contacts: usize) -> Snapshot {
    Snapshot {
        address: address(jid),
        roster: Roster::read(&answer(contacts)),
        domains: [].into(),
        moved_to: None,
        moved: Default::default(),
        nick: None,
        server: Server { pre_approval: true, pep: true, ..Server::default() },
        data: rehome::model::data::Data::default(),
    }
}

/// A server's answer with contacts on a few dozen domains: of every standing, most of them with a name, and in up to
/// two groups.
fn answer(contacts: usize) -> Element {
    let standings = ["both", "to", "from", "none"];
    let mut items = String::new();
    for index in 0..contacts {
        let standing = standings.get(index % standings.len()).copied().unwrap_or_default();
        let domain = index % 37;
        write!(items, "<item jid='friend{index}@server{domain}.example' subscription='{standing}'")
            .expect("a text takes everything");
        if index % 5 > 0 {
            write!(items, " name='Friend number {index}'").expect("a text takes everything");
        }
        items.push('>');
        for group in ["Verona", "Family &amp; friends"].iter().take(index % 3) {
            write!(items, "<group>{group}</group>").expect("a text takes everything");
        }
        items.push_str("</item>");
    }
    let query = format!("<query xmlns='jabber:iq:roster'>{items}</query>");
    query.parse().expect("a well-formed answer")
}

fn address(jid: &str) -> BareJid {
    BareJid::new(jid).expect("an address")
}
