//! What is said while a move is under way, and just before.

use std::time::Duration;

use jid::{BareJid, Jid};

use super::clean;
use crate::model::plan::PlannedVia;
use crate::text::say::say;

/// That contacts are put on the new list.
pub fn copying(count: usize, server: &str) -> String {
    say!("moving-copying", count, server)
}

/// That contacts are asked.
pub fn asking(count: usize, server: &str) -> String {
    say!("moving-asking", count, server)
}

/// That contacts are told.
pub fn telling(count: usize) -> String {
    say!("moving-telling", count)
}

/// Who will be told what from the old account.
pub fn will_be_told(way: &PlannedVia, count: usize, old: &BareJid, message: &str) -> String {
    let who = match way {
        PlannedVia::Server => say!("moving-will-be-told-rest", old),
        PlannedVia::Client(_) => say!("moving-will-be-told", count, old),
    };
    format!("{who}\n  {}", clean(message))
}

/// That a message may have left for some contacts already.
pub fn told_in_doubt(count: usize) -> String {
    say!("moving-told-in-doubt", count)
}

/// That an option names somebody who is no contact.
pub fn not_listed(contact: &Jid, account: &BareJid) -> String {
    say!("moving-not-listed", contact = clean(contact.as_str()), account)
}

/// That somebody is to be let in who has not asked.
pub fn has_not_asked(contact: &BareJid, account: &BareJid) -> String {
    say!("moving-has-not-asked", contact, account)
}

/// A time to wait, as people say it: never more exact than it can be known.
pub fn time_left(left: Duration) -> String {
    const MINUTE: u64 = 60;
    const HOUR: u64 = 60 * MINUTE;
    const DAY: u64 = 24 * HOUR;
    let seconds = left.as_secs();
    let rounded = |unit| (seconds + unit / 2) / unit;
    match seconds {
        0..MINUTE => say!("time-left-moment"),
        MINUTE..=5_370 => say!("time-left-minutes", count = rounded(MINUTE)),
        5_371..=129_599 => say!("time-left-hours", count = rounded(HOUR)),
        _ => say!("time-left-days", count = rounded(DAY)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_is_told_as_people_do() {
        let told = |seconds| time_left(Duration::from_secs(seconds));
        assert_eq!(told(0), "less than a minute left");
        assert_eq!(told(59), "less than a minute left");
        assert_eq!(told(60), "about 1 minute left");
        assert_eq!(told(89), "about 1 minute left");
        assert_eq!(told(90), "about 2 minutes left");
        assert_eq!(told(89 * 60), "about 89 minutes left");
        assert_eq!(told(90 * 60), "about 2 hours left");
        assert_eq!(told(2 * 3600 + 600), "about 2 hours left");
        assert_eq!(told(35 * 3600), "about 35 hours left");
        assert_eq!(told(36 * 3600), "about 2 days left");
    }
}
