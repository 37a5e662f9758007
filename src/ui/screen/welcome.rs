//! The first screen: what a move is, and the ways into one.

use std::path::PathBuf;

use iced::widget::{Column, column, row, space};
use jid::BareJid;

use super::steps;
use crate::engine;
use crate::store::journal::Known;
use crate::text::{explain, words};
use crate::ui::Element;
use crate::ui::icon::{Icon, icon};
use crate::ui::theme::control::Button as Kind;
use crate::ui::theme::{Ink, Tone, scale};
use crate::ui::widget::name::display_address;
use crate::ui::widget::{
    banner, beside, body, button, card, heading, page, small, spinner, strong,
};

/// The first screen.
#[derive(Debug, Default)]
pub struct Welcome {
    unfinished: Vec<Known>,
    finished: Vec<Known>,
    /// Which records of moves cannot be read and why.
    unreadable: Vec<String>,
    practice: Practice,
}

/// Whether the pretend servers are being started.
#[derive(Debug, Default)]
enum Practice {
    #[default]
    NotAsked,
    Starting,
    Failed(String),
}

/// The moves that were begun.
#[derive(Clone, Debug, Default)]
pub struct Moves {
    /// Those that there is a record of, the latest first.
    pub known: Vec<Known>,
    /// Which records cannot be read and why, in sentences.
    pub unreadable: Vec<String>,
}

/// Looks through the records of moves.
pub async fn moves(folder: PathBuf) -> Moves {
    match engine::moves(folder).await {
        Ok(found) => Moves {
            known: found.known,
            unreadable: found.unreadable.iter().map(explain::journal).collect(),
        },
        Err(error) => {
            let why = explain::system("The records of moves cannot be read", &error);
            Moves { known: Vec::new(), unreadable: vec![why] }
        }
    }
}

/// What happens on it.
#[derive(Clone, Debug)]
pub enum Message {
    /// Begin a move.
    Start,
    /// Go on with the unfinished move at this place of the list.
    Continue(usize),
    /// Look after the finished move at this place of the list.
    LookAfter(usize),
    /// Practise with pretend servers.
    Practise,
    /// The journals were looked through.
    Found(Moves),
    /// The pretend servers could not start, for this reason.
    PracticeFailed(String),
}

/// What the router is to do.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// Show the form of the old account.
    Start,
    /// Show it filled in for this move.
    Continue(Box<Known>),
    /// Show who has answered since this move.
    LookAfter(Box<Known>),
    /// Start the pretend servers.
    Practise,
}

impl Welcome {
    /// Takes a message in.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Start => return Action::Start,
            Message::Continue(place) => {
                if let Some(known) = self.unfinished.get(place) {
                    return Action::Continue(Box::new(known.clone()));
                }
            }
            Message::LookAfter(place) => {
                if let Some(known) = self.finished.get(place) {
                    return Action::LookAfter(Box::new(known.clone()));
                }
            }
            Message::Practise => {
                self.practice = Practice::Starting;
                return Action::Practise;
            }
            Message::Found(Moves { known, unreadable }) => {
                self.unreadable = unreadable;
                (self.finished, self.unfinished) =
                    known.into_iter().partition(|known| known.history.finished.is_some());
            }
            Message::PracticeFailed(why) => self.practice = Practice::Failed(why),
        }
        Action::None
    }

    /// The practice move has begun, or is over.
    pub fn forget_practice(&mut self) {
        self.practice = Practice::NotAsked;
    }

    /// What Enter means.
    #[must_use]
    pub fn main(&self) -> Option<Message> {
        Some(match self.unfinished.is_empty() {
            true => Message::Start,
            false => Message::Continue(0),
        })
    }

    /// The screen.
    #[must_use]
    pub fn view(&self) -> Element<'_, Message> {
        let unfinished = self.unfinished.iter().enumerate().map(|(place, known)| {
            let kind = if place == 0 { Kind::Primary } else { Kind::Secondary };
            let resume = button(kind, "Continue").on_press(Message::Continue(place));
            unfinished(known, resume.into())
        });
        let finished = self.finished.iter().enumerate().map(|(place, known)| {
            let open = button(Kind::Secondary, "See who has answered");
            self::finished(known, open.on_press(Message::LookAfter(place)).into())
        });
        let unreadable =
            self.unreadable.iter().map(|why| banner(Tone::Warning, why.as_str()).into());
        let content = column![
            Column::from_iter(unreadable.chain(unfinished).chain(finished)).spacing(scale::gap::M),
            card(column![
                fact(Icon::Check, Tone::Success, "These move", "Your contacts with their names and groups. \
                     Each of them is asked to let your new address in, and learns where you have gone."),
                fact(Icon::Skipped, Tone::Neutral, "These cannot", "Contacts on other networks that you reach \
                     through a transport, such as ICQ or SMS: a transport holds a password of yours and must be \
                     set up anew. Old messages and encryption keys stay where they are."),
                fact(Icon::Lock, Tone::Info, "Nothing is lost", "Nothing changes before you have seen the whole \
                     list and pressed the button. The old account keeps all it has."),
            ].spacing(scale::gap::L)),
            self.practise(),
        ]
        .spacing(scale::gap::L);
        let start = if self.unfinished.is_empty() { "Start" } else { "Start another move" };
        let kind = if self.unfinished.is_empty() { Kind::Primary } else { Kind::Secondary };
        page("Move to a new address", content)
            .steps(steps(0))
            .lead("Your chat server closes, or you want to leave it? This takes your contacts along to an \
                   account somewhere else.")
            .main(button(kind, start).after(Icon::ArrowRight).on_press(Message::Start))
            .into()
    }

    fn practise(&self) -> Element<'_, Message> {
        let offer = |label| {
            let words = column![
                strong("Not sure?"),
                small("Two pretend servers inside this program, and nothing leaves this computer.")
                    .class(Ink::Muted),
            ];
            beside(words, label)
        };
        let practise = button(Kind::Secondary, "Practise first").on_press(Message::Practise);
        match &self.practice {
            Practice::NotAsked => offer(Element::from(practise)),
            Practice::Starting => offer(spinner()),
            Practice::Failed(why) => {
                column![banner(Tone::Danger, why.as_str()), offer(Element::from(practise)),]
                    .spacing(scale::gap::M)
                    .into()
            }
        }
    }
}

/// A move that can go on: from where to where, since when, how far.
fn unfinished<'a>(known: &Known, resume: Element<'a, Message>) -> Element<'a, Message> {
    let day = known.history.begun.map(|begun| {
        let zoned = begun.to_zoned(jiff::tz::TimeZone::system());
        zoned.strftime("%-d %B").to_string()
    });
    let title = day.map_or_else(
        || "Continue the move".to_owned(),
        |day| format!("Continue the move of {day}"),
    );
    let show = |address: &BareJid| display_address(address.as_str());
    let words = column![
        heading(title),
        body(format!("{} → {}", show(&known.from), show(&known.to))),
        small(how_far(known)).class(Ink::Muted),
    ]
    .spacing(scale::gap::XS);
    card(beside(words, resume))
}

/// A move that is over: from where to where, and how many have answered.
fn finished<'a>(known: &Known, open: Element<'a, Message>) -> Element<'a, Message> {
    let show = |address: &BareJid| display_address(address.as_str());
    let words = column![
        heading(format!("{} → {}", show(&known.from), show(&known.to))),
        small(words::answered(known.history.figures())).class(Ink::Muted),
    ]
    .spacing(scale::gap::XS);
    card(beside(words, open))
}

fn how_far(known: &Known) -> String {
    let Some((old, _)) = &known.history.before else { return String::new() };
    let far = words::how_far(known.history.figures(), old.roster.contacts.len());
    format!("{far} It was interrupted.")
}

fn fact<'a>(symbol: Icon, tone: Tone, title: &'a str, words: &'a str) -> Element<'a, Message> {
    let ink = if tone == Tone::Neutral { Ink::Muted } else { Ink::Tone(tone) };
    row![
        icon(symbol).ink(ink),
        column![strong(title), body(words).class(Ink::Muted)].spacing(2.0),
        space(),
    ]
    .spacing(scale::gap::M)
    .into()
}

#[cfg(test)]
mod tests;
