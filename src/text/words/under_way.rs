//! What is said while a move is under way, and just before.

use std::time::Duration;

use jid::BareJid;

use super::clean;
use crate::model::plan::PlannedVia;
use crate::text::plural;

/// That contacts are put on the new list.
pub fn copying(count: usize, new: &str) -> String {
    plural(
        count,
        format!("Copying 1 contact to {new}"),
        format!("Copying {count} contacts to {new}"),
    )
}

/// That contacts are asked.
pub fn asking(count: usize, new: &str) -> String {
    plural(
        count,
        format!("Asking 1 contact from {new}"),
        format!("Asking {count} contacts from {new}"),
    )
}

/// That contacts are told.
pub fn telling(count: usize) -> String {
    plural(count, "Telling 1 contact".to_owned(), format!("Telling {count} contacts"))
}

/// Who will be told what from the old account.
pub fn will_be_told(way: &PlannedVia, count: usize, old: &BareJid, message: &str) -> String {
    let message = clean(message);
    match way {
        PlannedVia::Server => format!(
            "Contacts whom the servers cannot move will get this message from {old}:\n  {message}"
        ),
        PlannedVia::Client(_) => plural(
            count,
            format!("1 contact will get this message from {old}:\n  {message}"),
            format!("{count} contacts will get this message from {old}:\n  {message}"),
        ),
    }
}

/// A time to wait, as people say it: never more exact than it can be known.
pub fn time_left(left: Duration) -> String {
    const MINUTE: u64 = 60;
    const HOUR: u64 = 60 * MINUTE;
    const DAY: u64 = 24 * HOUR;
    let seconds = left.as_secs();
    let rounded = |unit| (seconds + unit / 2) / unit;
    match seconds {
        0..MINUTE => "less than a minute left".to_owned(),
        MINUTE..=5_370 => {
            let count = rounded(MINUTE);
            plural(count, "about 1 minute left".into(), format!("about {count} minutes left"))
        }
        5_371..=129_599 => {
            let count = rounded(HOUR);
            plural(count, "about 1 hour left".into(), format!("about {count} hours left"))
        }
        _ => {
            let count = rounded(DAY);
            plural(count, "about 1 day left".into(), format!("about {count} days left"))
        }
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
