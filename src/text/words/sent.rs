//! What contacts get to read: proposals that the user can change, and what the program says for them. All of it is in the language
//! that was chosen for contacts.

use jid::BareJid;
use jiff::civil::Date;

use super::{closing_day, closing_day_ahead};
use crate::model::closing::ClosingDay;
use crate::model::history::History;
use crate::model::introduction::{Introduction, Proposal, ROOM};
use crate::model::snapshot::Snapshot;
use crate::text::bidi::unmarked;
use crate::text::language::{for_contacts, within};
use crate::text::say::say;

/// Whom contacts hear of: who asks them, and what the old account says to them unless the user has other words.
pub fn introduction(old: &Snapshot, new: &BareJid, history: &History) -> Introduction {
    let corrections = history.told_before.addresses().into_iter();
    let corrections = corrections.map(|before| {
        let correction = correction(before, new);
        (before.clone(), correction)
    });
    let corrections = corrections.collect();
    let closing = closing_day(history);
    // It may have been proposed before the day was known.
    let messages = [closing, None].map(|closing| default_message(new, closing)).into();
    let proposal = Proposal { messages, corrections };
    Introduction::new(old, request_status(&old.address), proposal, room_has_moved())
}

/// What is said in a room that closes, and to those who belong to it.
fn room_has_moved() -> String {
    written(|| say!("rooms-news", room = ROOM))
}

/// What the old account says to those who see it, unless the user says something else: until when they can reach the user there,
/// where the closing day is known and not over. It comes with what day it is.
pub fn default_message(new: &BareJid, closing: Option<(ClosingDay, Date)>) -> String {
    written(|| match closing_day_ahead(closing) {
        Some(day) => say!("sent-message-day", new, day),
        None => say!("sent-message", new),
    })
}

/// What the old account says instead to those to whom it has said before that the new address is `before`.
fn correction(before: &BareJid, new: &BareJid) -> String {
    written(|| say!("sent-correction", new, before))
}

/// What a request says of itself, where a contact's program shows nothing else of it.
pub fn request_status(old: &BareJid) -> String {
    written(|| say!("sent-request", old))
}

/// What a reminder says, unless the user says something else. The closing day is as in [`default_message`].
pub fn default_reminder(new: &BareJid, closing: Option<(ClosingDay, Date)>) -> String {
    written(|| match closing_day_ahead(closing) {
        Some(day) => say!("sent-reminder-day", new, day),
        None => say!("sent-reminder", new),
    })
}

/// In the language of contacts, who may copy the address from it.
fn written(text: impl FnOnce() -> String) -> String {
    unmarked(&within(&for_contacts(), text))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::text::language::{Language, available};
    use crate::xmpp::address;

    #[test]
    fn contacts_read_until_when_the_old_address_works() {
        let new = BareJid::new("romeo@new.example").unwrap();
        let closes = ClosingDay::on(date(2026, 6, 5));
        for said in [default_message, default_reminder] {
            let ahead = said(&new, Some((closes, date(2026, 5, 30))));
            assert!(ahead.contains("n Friday 5 June my old address stops working."), "{ahead}");
            assert_eq!(said(&new, Some((closes, date(2026, 6, 6)))), said(&new, None));
            let german = Language::for_wishes(&["de".parse().unwrap()]);
            let german = within(&german, || said(&new, Some((closes, date(2026, 5, 30)))));
            assert!(german.contains("Ab Freitag, 5. Juni"), "{german}");
        }
    }

    /// Servers keep nothing else of a request (seen on ejabberd 23.01).
    #[test]
    fn who_asks_is_known_by_the_text_in_every_language() {
        let old = BareJid::new("romeo@old.example").unwrap();
        for tag in available() {
            let language = Language::for_wishes(std::slice::from_ref(&tag));
            let text = within(&language, || say!("sent-request", old = &old));
            assert_eq!(language.tag(), &tag);
            assert!(address::among_words(&text).eq([old.clone()]), "{text}");
        }
    }

    #[test]
    fn an_address_can_be_copied_from_a_message_in_arabic() {
        let new = BareJid::new("romeo@new.example").unwrap();
        within(&Language::for_wishes(&["ar".parse().unwrap()]), || {
            for text in
                [default_message(&new, None), default_reminder(&new, None), request_status(&new)]
            {
                assert_eq!(text, unmarked(&text));
                assert!(text.contains("romeo@new.example"), "{text}");
            }
        });
    }
}
