//! What a person decides about a move, as options.

use std::collections::BTreeSet;

use clap::builder::PossibleValue;
use clap::{ArgAction, Args, ValueEnum};
use icu_locale::LanguageIdentifier;
use jid::{BareJid, Jid};
use jiff::civil::Date;

use crate::cli::language;
use crate::cli::unusable::Unusable;
use crate::model::account::Address;
use crate::model::closing::ClosingDay;
use crate::model::data::Kind;
use crate::model::history::History;
use crate::model::plan::{Audience, Choices, OnConflict, WantedVia};
use crate::text::say::say;
use crate::text::words;
use crate::xmpp::address;

#[derive(Debug, Args)]
pub(in crate::cli) struct ChoiceOptions {
    /// Who moves the contacts; auto unless said otherwise
    #[arg(long, value_enum)]
    pub(in crate::cli) via: Option<ViaArgument>,
    /// What the old account says to those who see it
    #[arg(long, value_name = "TEXT", conflicts_with = "no_message")]
    pub(in crate::cli) message: Option<String>,
    /// Write what contacts get to read in this language
    #[arg(long, value_name = "LANGUAGE", value_parser = language::of_messages)]
    pub(in crate::cli) message_language: Option<LanguageIdentifier>,
    /// Say nothing from the old account
    #[arg(long)]
    pub(in crate::cli) no_message: bool,
    /// Let anybody who asks the old account read the new address, not only those who see it
    #[arg(long)]
    pub(in crate::cli) open_statement: bool,
    /// Leave this contact behind, or unanswered if it has asked to see the old account
    #[arg(long, value_name = "JID", value_parser = address::read, action = ArgAction::Append)]
    pub(in crate::cli) exclude: Vec<Jid>,
    /// Move this contact, or all of this transport, although it looks like a transport's
    #[arg(long, value_name = "JID", value_parser = address::read, action = ArgAction::Append)]
    pub(in crate::cli) include: Vec<Jid>,
    /// Keep this contact under the address that the old account has, although the contact has moved from there
    #[arg(long, value_name = "JID", action = ArgAction::Append)]
    pub(in crate::cli) keep_address: Vec<Jid>,
    /// Move only these kinds of data besides the contacts
    #[arg(long, value_name = "KIND,…", value_delimiter = ',')]
    pub(in crate::cli) only: Option<Vec<Kind>>,
    /// Move these kinds as well, which are not moved unasked: pending_requests, hosted_rooms
    #[arg(long, value_name = "KIND,…", value_delimiter = ',')]
    pub(in crate::cli) with: Vec<Kind>,
    /// Build this room of the old server anew at this address
    #[arg(long = "room", value_name = "OLD=NEW", value_parser = room_address, action = ArgAction::Append)]
    pub(in crate::cli) rooms: Vec<(BareJid, BareJid)>,
    /// Give the old room a subject that says where it has gone
    #[arg(long)]
    pub(in crate::cli) room_subjects: bool,
    /// Do not move these kinds of data
    #[arg(long, value_name = "KIND,…", value_delimiter = ',')]
    pub(in crate::cli) without: Vec<Kind>,
    /// What happens to what the new account has already, and otherwise than the old one; keep unless said otherwise
    #[arg(long, value_enum)]
    pub(in crate::cli) on_conflict: Option<Conflict>,
}

impl ChoiceOptions {
    /// The choices for a move to `to`: what the options say, and where they say nothing, what was decided before.
    /// The closing day comes with what day it is.
    pub(in crate::cli) fn choices(
        &self,
        to: &Address,
        before: Option<&Choices>,
        closing: Option<(ClosingDay, Date)>,
    ) -> Choices {
        let before = before.cloned().unwrap_or_else(|| usual(to, closing));
        Choices {
            exclude: joined(before.exclude, &self.include, &self.exclude),
            include: joined(before.include, &self.exclude, &self.include),
            keep_address: joined(before.keep_address, &[], &self.keep_address),
            on_conflict: match self.on_conflict {
                Some(Conflict::Keep) => OnConflict::Keep,
                Some(Conflict::Replace) => OnConflict::Replace,
                None => before.on_conflict,
            },
            message: match (&self.message, self.no_message) {
                (Some(text), false) => Some(text.clone()).filter(|text| !text.trim().is_empty()),
                // What was proposed earlier is in another language.
                (None, false) if self.message_language.is_some() => usual(to, closing).message,
                (None, false) => before.message,
                (_, true) => None,
            },
            statement: self.statement(before.statement),
            kinds: self.kinds(before.kinds),
            replace: match self.on_conflict {
                Some(Conflict::Keep) => BTreeSet::new(),
                Some(Conflict::Replace) => Kind::ALL.into_iter().collect(),
                None => before.replace,
            },
            room_addresses: before
                .room_addresses
                .into_iter()
                .chain(self.rooms.iter().cloned())
                .collect(),
            room_subjects: before.room_subjects || self.room_subjects,
            via: match self.via {
                Some(ViaArgument::Auto) => WantedVia::Auto,
                Some(ViaArgument::Server) => WantedVia::Server,
                Some(ViaArgument::Client) => WantedVia::Client,
                None => before.via,
            },
        }
    }

    /// The choices for another run of the move in `history`: they belong to the move, and hold until an option says
    /// otherwise. Once it has come to its end, what the new account has is the user's own, so only that it gives way is
    /// decided anew.
    pub(in crate::cli) fn choices_in(&self, to: &Address, history: &History) -> Choices {
        let ended = |choices: &Choices| Choices {
            on_conflict: OnConflict::Keep,
            replace: BTreeSet::new(),
            ..choices.clone()
        };
        let before = match history.choices_to_go_on_with() {
            Some(before) => Some(before.clone()),
            None if history.is_taken_back => None,
            None => history.choices.as_deref().map(ended),
        };
        self.choices(to, before.as_ref(), words::closing_day(history))
    }

    fn statement(&self, before: Option<Audience>) -> Option<Audience> {
        let named =
            self.only.iter().flatten().chain(&self.with).any(|kind| *kind == Kind::Statement);
        let audience = match (self.open_statement, named) {
            (true, _) => Some(Audience::Anybody),
            (false, true) => before.or(Some(Audience::Contacts)),
            (false, false) => before,
        };
        audience.filter(|_| self.wants(Kind::Statement))
    }

    fn kinds(&self, before: BTreeSet<Kind>) -> BTreeSet<Kind> {
        let before = before.into_iter().filter(|_| self.only.is_none());
        let named = self.only.iter().flatten().chain(&self.with).copied();
        before.chain(named).filter(|kind| self.wants(*kind)).collect()
    }

    fn wants(&self, kind: Kind) -> bool {
        let among = self.only.as_ref().is_none_or(|only| only.contains(&kind));
        (among || self.with.contains(&kind)) && !self.without.contains(&kind)
    }
}

/// Two addresses of rooms.
fn room_address(text: &str) -> Result<(BareJid, BareJid), Unusable> {
    let read = |text: &str| address::read_bare(text).ok().filter(|jid| jid.node().is_some());
    let pair = text.split_once('=').and_then(|(old, new)| Some((read(old)?, read(new)?)));
    pair.ok_or_else(|| Unusable(say!("cli-room-addresses")))
}

fn usual(to: &Address, closing: Option<(ClosingDay, Date)>) -> Choices {
    Choices { message: Some(words::default_message(to.bare(), closing)), ..Choices::default() }
}

/// The addresses of an earlier run and of this one, without those that this one names for the opposite.
fn joined(before: BTreeSet<Jid>, against: &[Jid], added: &[Jid]) -> BTreeSet<Jid> {
    let before = before.into_iter().filter(|jid| !against.contains(jid));
    before.chain(added.iter().cloned()).collect()
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum ViaArgument {
    /// The old server if it says that it can, and this program what is left
    #[value(help = say!("help-via-auto"))]
    Auto,
    /// The old server is asked whatever it says, and this program does what is left
    #[value(help = say!("help-via-server"))]
    Server,
    /// This program
    #[value(help = say!("help-via-client"))]
    Client,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum Conflict {
    /// The new account's stays
    #[value(help = say!("help-on-conflict-keep"))]
    Keep,
    /// The old account's wins
    #[value(help = say!("help-on-conflict-replace"))]
    Replace,
}

impl ValueEnum for Kind {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        let (name, help) = match self {
            Self::Profile => ("profile", say!("help-kind-profile")),
            Self::Picture => ("picture", say!("help-kind-picture")),
            Self::Nickname => ("nickname", say!("help-kind-nickname")),
            Self::Rooms => ("rooms", say!("help-kind-rooms")),
            Self::Private => ("private", say!("help-kind-private")),
            Self::Published => ("published", say!("help-kind-published")),
            Self::Blocked => ("blocked", say!("help-kind-blocked")),
            Self::ArchivePreferences => {
                ("archive_preferences", say!("help-kind-archive-preferences"))
            }
            Self::RoomRights => ("room_rights", say!("help-kind-room-rights")),
            Self::HostedRooms => ("hosted_rooms", say!("help-kind-hosted-rooms")),
            Self::PendingRequests => ("pending_requests", say!("help-kind-pending-requests")),
            Self::Statement => ("statement", say!("help-kind-statement")),
        };
        Some(PossibleValue::new(name).help(help))
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Arguments, Command};
    use super::*;
    use clap::Parser;

    fn choices(arguments: &[&str]) -> Choices {
        choices_after(None, arguments)
    }

    fn choices_after(before: Option<&Choices>, arguments: &[&str]) -> Choices {
        let fixed = ["rehome", "move", "--from", "r@old.example", "--to", "r@new.example"];
        let arguments = Arguments::try_parse_from(fixed.iter().chain(arguments)).unwrap();
        match arguments.command.unwrap() {
            Command::Move(options) => options.choices.choices(&options.to, before, None),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_message_is_sent_unless_it_is_unwanted_or_empty() {
        assert!(choices(&[]).message.is_some_and(|text| text.contains("r@new.example")));
        assert_eq!(choices(&["--message", "Hi"]).message.as_deref(), Some("Hi"));
        assert_eq!(choices(&["--message", " "]).message, None);
        assert_eq!(choices(&["--no-message"]).message, None);
    }

    #[test]
    fn requests_to_the_user_are_read_only_if_they_are_named() {
        let reads = |arguments: &[&str]| choices(arguments).kinds.contains(&Kind::PendingRequests);
        assert!(!reads(&[]) && !reads(&["--only", "rooms"]));
        assert!(reads(&["--with", "pending_requests"]));
        assert!(reads(&["--only", "rooms", "--with", "pending_requests"]));
        assert!(!reads(&["--with", "pending_requests", "--without", "pending_requests"]));
        assert!(choices(&["--with", "pending_requests"]).kinds.contains(&Kind::Rooms));
    }

    #[test]
    fn the_statement_is_a_kind_like_others() {
        assert_eq!(choices(&[]).statement, Some(Audience::Contacts));
        assert_eq!(choices(&["--open-statement"]).statement, Some(Audience::Anybody));
        assert_eq!(choices(&["--without", "statement"]).statement, None);
        assert_eq!(choices(&["--only", "statement"]).statement, Some(Audience::Contacts));
    }

    #[test]
    fn what_was_decided_before_holds_until_an_option_says_otherwise() {
        let jid = |text: &str| Jid::new(text).unwrap();
        let before = choices(&[
            "--exclude",
            "tybalt@x.example",
            "--include",
            "icq.old.example",
            "--message",
            "Bye.",
            "--without",
            "rooms",
            "--on-conflict",
            "replace",
            "--via",
            "client",
            "--open-statement",
        ]);
        assert_eq!(choices_after(Some(&before), &[]), before);
        let after = |arguments: &[&str]| choices_after(Some(&before), arguments);
        assert_eq!(after(&["--no-message"]).message, None);
        assert_eq!(after(&["--via", "auto"]).via, WantedVia::Auto);
        let kept = after(&["--on-conflict", "keep"]);
        assert!(kept.on_conflict == OnConflict::Keep && kept.replace.is_empty());
        let included = after(&["--include", "tybalt@x.example"]);
        assert!(included.exclude.is_empty());
        assert!(included.include.contains(&jid("icq.old.example")));
        assert_eq!(after(&["--exclude", "paris@x.example"]).exclude.len(), 2);
        assert!(!after(&["--without", "picture"]).kinds.contains(&Kind::Rooms));
        assert_eq!(after(&["--only", "rooms"]).kinds, [Kind::Rooms].into());
        assert_eq!(after(&["--only", "rooms"]).statement, None);
        assert_eq!(after(&["--only", "statement"]).statement, Some(Audience::Anybody));
    }
}
