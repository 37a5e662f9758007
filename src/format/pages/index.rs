//! The index: a row for each conversation, with its years.

use std::collections::BTreeMap;
use std::fmt::Write;

use jiff::civil::Date;

use super::frame::{self, Page};
use super::prose::{escape, line};
use super::{About, Words};
use crate::model::conversation::With;

/// A conversation in the index.
#[derive(Clone, Debug)]
pub struct Entry {
    /// With whom it is.
    pub with: With,
    /// What its files are called, without their ending.
    pub page: String,
    /// How many messages it shows.
    pub messages: u64,
    /// How many of them were sent in each year.
    pub years: BTreeMap<i16, u64>,
    /// When the last one was sent.
    pub last: Option<Date>,
}

/// The index of all conversations. `records` are the names of the files for other programs, below the folder.
pub fn index(
    about: &About<'_>,
    entries: &[Entry],
    records: &[String],
    today: Date,
    words: &dyn Words,
) -> String {
    let title = words.title(about.account);
    let messages = entries.iter().map(|entry| entry.messages).sum();
    let conversations = u64::try_from(entries.len()).unwrap_or(u64::MAX);
    let mut out = frame::begin(Page::Index, &title, words);
    // Writing to a text cannot fail.
    let _ = write!(
        out,
        "<header><h1>{}</h1><p class=\"note\">{}</p>{}</header>\n<ol id=\"hits\"></ol>\n<table id=\"list\">\n",
        line(&title),
        escape(&words.summary(conversations, messages, today)),
        frame::search(&words.search_all(), words),
    );
    for entry in entries {
        let _ = writeln!(out, "{}", row(about, entry, words));
    }
    out.push_str("</table>\n<p class=\"note\">");
    let _ = write!(out, "{}", escape(&words.for_programs()));
    for record in records {
        let name = record.rsplit('/').next().unwrap_or(record);
        let _ =
            write!(out, " <a href=\"{}\"><bdi>{}</bdi></a>", address(record), line(&shown(name)));
    }
    out.push_str("</p>\n");
    out.push_str(&frame::end(Page::Index));
    out
}

fn row(about: &About<'_>, entry: &Entry, words: &dyn Words) -> String {
    let name = about.title(&entry.with, words);
    let href = address(&format!("conversations/{}.html", entry.page));
    let mut years = String::new();
    for (year, count) in entry.years.iter().rev() {
        let title = escape(&words.messages(*count));
        let _ = write!(years, "<a href=\"{href}#y{year}\" title=\"{title}\">{year}</a> ");
    }
    let jid = entry.with.address();
    let below = if name == jid {
        String::new()
    } else {
        format!("<br><span class=\"note\"><bdi>{}</bdi></span>", line(jid))
    };
    format!(
        "<tr data-page=\"{}\" data-href=\"{href}\" data-name=\"{}\"><td><a href=\"{href}\"><bdi>{}</bdi></a>{below}</td>\
         <td>{years}</td><td class=\"n\">{}</td></tr>",
        address(&entry.page),
        line(&name),
        line(&name),
        escape(&words.messages(entry.messages)),
    )
}

/// The address of a file of ours, whose name may have a `%`.
pub(super) fn address(path: &str) -> String {
    escape(&path.replace('%', "%25"))
}

fn shown(name: &str) -> String {
    percent_encoding::percent_decode_str(name).decode_utf8_lossy().into_owned()
}
