//! The first page of the window.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::model::history::Figures;
use crate::text::cldr;
use crate::text::say::say;
use crate::text::words::clean;

/// The question that it begins with.
pub fn is_it_closing() -> String {
    say!("welcome-is-it-closing")
}

/// What this program does.
pub fn what_it_does() -> String {
    say!("welcome-what-it-does")
}

/// Under the old home.
pub fn server_that_closes() -> String {
    say!("welcome-server-that-closes")
}

/// Under the new one.
pub fn your_new_server() -> String {
    say!("welcome-your-new-server")
}

/// What moves.
pub fn what_moves() -> (String, String) {
    (say!("welcome-what-moves"), say!("welcome-what-moves-why"))
}

/// What others notice.
pub fn what_contacts_see() -> (String, String) {
    (say!("welcome-what-contacts-see"), say!("welcome-what-contacts-see-why"))
}

/// What does not move.
pub fn what_does_not() -> (String, String) {
    (say!("welcome-what-does-not"), say!("welcome-what-does-not-why"))
}

/// The promise.
pub fn nothing_changes_yet() -> String {
    say!("welcome-nothing-changes-yet")
}

/// Where there are moves already.
pub fn welcome_back() -> (String, String) {
    (say!("welcome-welcome-back"), say!("welcome-welcome-back-why"))
}

/// Above the moves that are over.
pub fn finished() -> String {
    say!("welcome-finished")
}

/// The button.
pub fn start() -> String {
    say!("welcome-start")
}

/// The same where there are moves already.
pub fn start_another() -> String {
    say!("welcome-start-another")
}

/// The button of a rehearsal.
pub fn try_it_first() -> String {
    say!("welcome-try-it-first")
}

/// The button of a move that is open.
pub fn go_on() -> String {
    say!("welcome-go-on")
}

/// The button of a move that is over.
pub fn who_has_answered() -> String {
    say!("welcome-who-has-answered")
}

/// A record that cannot be read.
pub fn damaged() -> String {
    say!("welcome-damaged")
}

/// The button beside it.
pub fn show_in_folder() -> String {
    say!("welcome-show-in-folder")
}

/// Under the new address of a move that is over.
pub fn moved() -> String {
    say!("welcome-moved")
}

/// How far an open move is.
pub fn how_far(figures: Figures, to_ask: usize) -> String {
    let Figures { copied, asked, .. } = figures;
    match (asked, copied) {
        (0, 0) => say!("welcome-nobody-asked"),
        (0, count) => say!("welcome-on-new-list", count),
        (asked, _) if to_ask > asked => say!("welcome-asked-of", asked, count = to_ask),
        (count, _) => say!("welcome-asked", count),
    }
}

/// When an open move was last worked on.
pub fn stopped(at: Timestamp, zone: &TimeZone, today: Date) -> String {
    let at = at.to_zoned(zone.clone());
    let time = cldr::clock(at.time());
    match at.date().until(today).map_or(0, |span| span.get_days()) {
        0 => say!("welcome-stopped-today", time),
        1 => say!("welcome-stopped-yesterday", time),
        _ => say!("welcome-stopped", day = date(at.date(), today)),
    }
}

/// An account that was made and has nothing yet.
pub fn created(address: &str, at: Timestamp, zone: &TimeZone, today: Date) -> String {
    let at = at.to_zoned(zone.clone()).date();
    let address = clean(address);
    match at == today {
        true => say!("welcome-created-today", address),
        false => say!("welcome-created", address, day = date(at, today)),
    }
}

/// The rest of that.
pub fn nothing_has_moved() -> String {
    say!("welcome-nothing-has-moved")
}

/// How many have answered since.
pub fn answered(figures: Figures) -> String {
    match (figures.answered, figures.asked) {
        (_, 0) => say!("welcome-nobody-had-to-be-asked"),
        (answered, asked) if answered >= asked => say!("welcome-all-answered"),
        (count, asked) => say!("welcome-answered", count, asked),
    }
}

/// When a move was over.
pub fn finished_on(at: Timestamp, zone: &TimeZone, today: Date) -> String {
    say!("welcome-finished-on", day = date(at.to_zoned(zone.clone()).date(), today))
}

/// "12 April", with the year where it is not this one.
fn date(day: Date, today: Date) -> String {
    if day.year() == today.year() { cldr::day(day) } else { cldr::date(day) }
}
