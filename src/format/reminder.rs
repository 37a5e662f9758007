//! A day to be reminded of, as a file that every calendar reads (RFC 5545).

use std::fmt::Write;

use jiff::civil::Date;

/// The longest line, in octets without its end (RFC 5545 §3.1).
const LONGEST_LINE: usize = 75;

/// Something to be reminded of, on a whole day.
#[derive(Clone, Copy, Debug)]
pub struct Reminder<'a> {
    /// Tells this one from all others: the same again takes the place of the first.
    pub uid: &'a str,
    /// The day.
    pub day: Date,
    /// When it was written, in UTC.
    pub written: jiff::Timestamp,
    /// What the calendar shows.
    pub summary: &'a str,
    /// What it shows when it is opened.
    pub description: &'a str,
}

impl Reminder<'_> {
    /// The file.
    #[must_use]
    pub fn to_calendar(&self) -> String {
        let next = self.day.tomorrow().unwrap_or(self.day);
        let written = self.written.strftime("%Y%m%dT%H%M%SZ").to_string();
        let day = |day: Date| day.strftime("%Y%m%d").to_string();
        let lines = [
            "BEGIN:VCALENDAR".to_owned(),
            "VERSION:2.0".to_owned(),
            "PRODID:-//Rehome//Rehome//EN".to_owned(),
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{}", escaped(self.uid)),
            format!("DTSTAMP:{written}"),
            format!("DTSTART;VALUE=DATE:{}", day(self.day)),
            format!("DTEND;VALUE=DATE:{}", day(next)),
            format!("SUMMARY:{}", escaped(self.summary)),
            format!("DESCRIPTION:{}", escaped(self.description)),
            "TRANSP:TRANSPARENT".to_owned(),
            "BEGIN:VALARM".to_owned(),
            "ACTION:DISPLAY".to_owned(),
            // In the morning of that day, which begins at midnight.
            "TRIGGER:PT9H".to_owned(),
            format!("DESCRIPTION:{}", escaped(self.summary)),
            "END:VALARM".to_owned(),
            "END:VEVENT".to_owned(),
            "END:VCALENDAR".to_owned(),
        ];
        let mut file = String::new();
        for line in lines {
            folded(&line, &mut file);
        }
        file
    }
}

/// A text as a value (RFC 5545 §3.3.11).
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\n' => escaped.push_str("\\n"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// Writes a line, in pieces where it is too long (RFC 5545 §3.1).
fn folded(line: &str, file: &mut String) {
    let mut length = 0;
    for c in line.chars() {
        if length + c.len_utf8() > LONGEST_LINE {
            file.push_str("\r\n ");
            length = 1;
        }
        file.push(c);
        length += c.len_utf8();
    }
    // Writing to a text cannot fail.
    let _ = file.write_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reminder(summary: &str) -> String {
        let written = "2026-05-30T15:22:00Z".parse().unwrap();
        let day = "2026-06-03".parse().unwrap();
        let uid = "romeo@montague.example";
        Reminder { uid, day, written, summary, description: "" }.to_calendar()
    }

    #[test]
    fn a_reminder_is_an_event_of_a_whole_day_with_an_alarm() {
        let file = reminder("Remind your friends");
        let lines: Vec<_> = file.split("\r\n").collect();
        for line in [
            "DTSTAMP:20260530T152200Z",
            "DTSTART;VALUE=DATE:20260603",
            "DTEND;VALUE=DATE:20260604",
            "SUMMARY:Remind your friends",
            "TRIGGER:PT9H",
        ] {
            assert!(lines.contains(&line), "{line} is missing: {file}");
        }
        assert!(file.starts_with("BEGIN:VCALENDAR\r\n") && file.ends_with("END:VCALENDAR\r\n"));
    }

    #[test]
    fn texts_are_escaped_and_long_lines_folded() {
        assert!(reminder("a, b; c\\d\ne").contains("SUMMARY:a\\, b\\; c\\\\d\\ne\r\n"));
        let long = reminder(&"ż".repeat(100));
        assert!(long.split("\r\n").all(|line| line.len() <= LONGEST_LINE), "{long}");
        assert!(long.replace("\r\n ", "").contains(&"ż".repeat(100)));
        assert!(
            !reminder("x\r\nBEGIN:VEVENT").contains("\r\nBEGIN:VEVENT\r\nBEGIN"),
            "no line is smuggled in"
        );
    }
}
