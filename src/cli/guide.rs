//! The whole journey by questions, where there is no window: a line is asked, a line is answered, and nothing is drawn over,
//! so that a screen reader reads it as well as anybody.
//!
//! It goes the same road through the [engine](crate::engine) as the commands and the window do. [`question`] asks,
//! [`account`] signs in, [`create`] makes a new account, [`review`] shows what is going to happen and lets it be changed,
//! and [`afterwards`] offers what can be done once a run is over.

use std::time::Duration;

use jid::BareJid;
use jiff::Zoned;

use super::arguments::DemoOptions;
use super::output::draw_nothing;
use super::signals::stopped;
use super::terminal::ended_by;
use super::{Exit, Stop, Window, afterwards as moves, demo, say};
use crate::engine::{self, Command, Found, Obstacle, Place, Record, SignedIn};
use crate::model::account::Address;
use crate::model::closing::ClosingDay;
use crate::store::journal::{JournalError, Known};
use crate::store::storage;
use crate::text::joined::sentences;
use crate::text::words::guide::{self, Choice, choice};
use crate::text::{explain, typed_day, words};

mod account;
mod afterwards;
mod create;
mod question;
mod review;

use account::Draft;
use afterwards::Journey;
use review::{Decision, Review};

/// How long a run that was told to end may hold the journal.
const LETTING_GO: Duration = Duration::from_secs(5);

/// What is to be done.
#[derive(Clone, Debug)]
enum Begin {
    GoOn(Box<Known>),
    LookAfter(Box<Known>),
    Move,
    Practise,
    Leave,
}

/// Leads through the journey. Whenever it is stopped, it says how to go on.
pub(super) async fn lead(window: &Window) -> Result<Exit, Stop> {
    draw_nothing();
    let place = Place {
        moves: storage::moves_folder(&window.data),
        settings: window.settings.clone(),
        keyring: true,
    };
    say(&guide::welcome());
    let ended = match &window.address {
        Some(address) => travel(&place, Some(address.clone())).await,
        None => begin(&place).await,
    };
    ended.map_err(|stop| match stop.exit {
        Exit::Interrupted => Stop::new(stop.exit, sentences([stop.sentence, guide::go_on()])),
        _ => stop,
    })
}

async fn begin(place: &Place) -> Result<Exit, Stop> {
    match guide::what_next().one_of(&beginnings(place).await?).await? {
        Begin::Move => travel(place, None).await,
        Begin::GoOn(known) => {
            let [old, new] = Draft::of(&known);
            let old = account::old(place, old).await?;
            let new = account::new(place, new, &known.from).await?;
            move_between(place, old, new).await
        }
        Begin::LookAfter(known) => {
            let [old, new] = Draft::of(&known);
            let old = account::old(place, old).await?;
            let new = account::new(place, new, &known.from).await?;
            let choices = known.history.choices.as_deref().cloned().unwrap_or_default();
            let journey = Journey::between(place, &old, &new, choices);
            journey.go(Command::Attend, Some((old, new))).await
        }
        Begin::Practise => demo::demo(&DemoOptions::default()).await,
        Begin::Leave => Ok(Exit::Done),
    }
}

/// What can be done at the start: what was begun comes first.
async fn beginnings(place: &Place) -> Result<Vec<(Begin, String)>, Stop> {
    let known = engine::moves(place.moves.clone()).await.map_err(|error| {
        Stop::new(Exit::Usage, explain::system(&say!("cli-records-unreadable"), &error))
    })?;
    known.unreadable.iter().for_each(|error| say(&explain::journal(error)));
    let known = known.known.into_iter().map(|known| {
        let state = moves::state(&known);
        let Known { from, to, history } = &known;
        let (go_on, look) =
            (guide::go_on_with(from, to, &state), guide::look_after(from, to, &state));
        match history.finished {
            Some(_) => (Begin::LookAfter(Box::new(known)), look),
            None => (Begin::GoOn(Box::new(known)), go_on),
        }
    });
    let others = [
        (Begin::Move, Choice::Move),
        (Begin::Practise, Choice::Practise),
        (Begin::Leave, Choice::Leave),
    ];
    Ok(known.chain(others.map(|(begin, words)| (begin, choice(words)))).collect())
}

/// From the old address to the end.
async fn travel(place: &Place, address: Option<Address>) -> Result<Exit, Stop> {
    let old = account::old(place, Draft { address, ..Draft::default() }).await?;
    let from = old.snapshot().address.clone();
    let closes = closing_day(&from, old.snapshot().server.closes).await?;
    let new = new_account(place, &from).await?;
    if closes.is_some() {
        let to = new.account.address.bare();
        note(place, &from, to, |record| record.closes(closes, None)).await?;
    }
    move_between(place, old, new).await
}

/// The day on which the old server closes, where somebody knows.
async fn closing_day(
    old: &BareJid,
    announced: Option<ClosingDay>,
) -> Result<Option<ClosingDay>, Stop> {
    let today = Zoned::now().date();
    let domain = old.domain().as_str();
    if let Some(closes) = announced {
        say(&words::server_closes(domain, closes, today));
        return Ok(None);
    }
    let read = |text: &str| match text {
        "" => Ok(None),
        text => typed_day::closing_day(text, today).map(Some).map_err(words::no_day),
    };
    let closes = guide::closing_day(domain).read(read).await?;
    if let Some(closes) = closes {
        say(&words::server_closes(domain, closes, today));
    }
    Ok(closes)
}

async fn new_account(place: &Place, old: &BareJid) -> Result<Box<SignedIn>, Stop> {
    loop {
        if guide::has_new_account().yes().await? {
            return account::new(place, Draft::default(), old).await;
        }
        if let Some(made) = create::create(place, old).await? {
            return account::new(place, made, old).await;
        }
    }
}

/// Writes something down about a move before it begins.
async fn note(
    place: &Place,
    old: &BareJid,
    new: &BareJid,
    what: impl FnOnce(&mut Record) -> Result<(), JournalError>,
) -> Result<(), Stop> {
    let record = Record::open(&place.moves, old, new, LETTING_GO).await;
    let written = record.and_then(|mut record| what(&mut record).map_err(Obstacle::Record));
    written.map_err(ended_by)
}

/// From the review to the end.
async fn move_between(place: &Place, old: Found, new: Box<SignedIn>) -> Result<Exit, Stop> {
    let mut review = Review::of(place, old, new).await?;
    let decision = review.decide(place).await?;
    let Review { old, new, choices, .. } = review;
    let journey = Journey::between(place, &old, &new, choices);
    match decision {
        Decision::Start => journey.go(Command::Move, Some((old, new))).await,
        Decision::NothingToDo => journey.go(Command::Attend, Some((old, new))).await,
        Decision::Leave => Err(stopped()),
    }
}
