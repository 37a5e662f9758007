//! A conversation as a page.

use std::collections::HashMap;
use std::fmt::Write;

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::frame::{self, Page};
use super::index::address;
use super::prose::{escape, line, link, paragraphs};
use super::{About, Form, Kept, Unsaved, Where, Words};
use crate::model::conversation::{Amendments, Content, Message, Quote, Sender, Shared, With};

/// How much of a message is repeated above an answer to it, in characters.
const SNIPPET: usize = 240;

/// A page that is being written, message by message.
pub struct Chat<'a> {
    about: &'a About<'a>,
    words: &'a dyn Words,
    with: &'a With,
    zone: TimeZone,
    kept: Where<'a>,
    amendments: Amendments,
    day: Option<Option<Date>>,
    count: u64,
    said: Said,
    /// What answers may repeat: the number of the message, and what it says.
    answered: HashMap<String, (u64, String)>,
}

/// Words that come again and again.
struct Said {
    day: String,
    me: String,
    more: String,
    times: HashMap<(i8, i8), String>,
}

/// A message on a page.
#[derive(Debug)]
pub struct Shown {
    /// The HTML.
    pub html: String,
    /// What a search is to find: where it is on the page, its day, and its words.
    pub findable: Option<(String, String, String)>,
}

impl<'a> Chat<'a> {
    /// Begins a page of a conversation whose changes are known already.
    pub fn new(
        about: &'a About<'a>,
        words: &'a dyn Words,
        with: &'a With,
        zone: TimeZone,
        kept: Where<'a>,
        amendments: Amendments,
    ) -> Self {
        Self {
            about,
            words,
            with,
            zone,
            kept,
            amendments,
            day: None,
            count: 0,
            said: Said {
                day: String::new(),
                me: words.me(),
                more: words.more(),
                times: HashMap::new(),
            },
            answered: HashMap::new(),
        }
    }

    /// What comes before the messages. `encrypted` of them cannot be read.
    pub fn begin(&self, years: impl IntoIterator<Item = i16>, encrypted: u64) -> String {
        let (words, title) = (self.words, self.about.title(self.with, self.words));
        let mut out = frame::begin(Page::Chat, &title, words);
        let _ = write!(
            out,
            "<header><a href=\"../index.html\">{}</a><h1><bdi>{}</bdi></h1>",
            escape(&words.all_conversations()),
            line(&title),
        );
        let jid = self.with.address();
        if jid != title {
            let _ = write!(out, "<p class=\"note\"><bdi>{}</bdi></p>", line(jid));
        }
        out.push_str("<nav>");
        for year in years {
            let _ = write!(out, "<a href=\"#y{year}\">{year}</a>");
        }
        let _ = write!(out, "</nav>{}</header>\n<main>", frame::search(&words.search(), words));
        if encrypted > 0 {
            let _ =
                write!(out, "<p class=\"note\">{}</p>", escape(&words.encrypted_in_all(encrypted)));
        }
        out
    }

    /// The next message; nothing where it has no place of its own.
    pub fn message(&mut self, message: &Message) -> Option<Shown> {
        if matches!(
            message.content,
            Content::Nothing | Content::Reacts { .. } | Content::Retracts(_)
        ) || self.amendments.is_shown(message)
        {
            return None;
        }
        self.count += 1;
        let number = self.count;
        let at = message.at.map(|at| at.to_zoned(self.zone.clone()));
        let day = at.as_ref().map(jiff::Zoned::date);
        let mut html = self.turn_to(day);
        let correction = self.amendments.correction(message).cloned();
        let is_corrected = correction.is_some()
            || matches!(message.content, Content::Said { corrects: Some(_), .. });
        let content = correction.unwrap_or_else(|| message.content.clone());
        let retracted = self.amendments.is_retracted(message);
        let (words, text) = (self.words, plain(&content));
        if let (Some(id), Some(text)) = (self.amendments.quoted_as(message), &text) {
            let snippet: String = text.chars().take(SNIPPET).collect();
            self.answered.insert(id.to_owned(), (number, snippet));
        }
        let name = match &message.sender {
            Sender::Me => self.said.me.clone(),
            sender => self.about.sender(sender, self.with, words),
        };
        let class = match (&content, &message.sender) {
            (Content::Topic(_) | Content::Bounced(_), _) => "info",
            (_, Sender::Me) => "me",
            _ => "other",
        };
        let gone = if retracted { " gone" } else { "" };
        let _ = write!(html, "<li id=\"m{number}\" class=\"{class}{gone}\"><div class=\"b\">");
        if class != "info" {
            let _ = write!(html, "<span class=\"who\"><bdi>{}</bdi></span> ", line(&name));
        }
        html.push_str(&self.said(&content, &message.sender, &name));
        for reaction in self.amendments.reactions(message) {
            let by: Vec<_> =
                reaction.by.iter().map(|by| self.about.sender(by, self.with, words)).collect();
            let many = if by.len() > 1 { format!(" {}", by.len()) } else { String::new() };
            let _ = write!(
                html,
                "<span class=\"r\" title=\"{}\">{}{many}</span>",
                line(&words.reacted(&by)),
                line(&reaction.sign)
            );
        }
        if let Some(at) = &at {
            let minute = (at.hour(), at.minute());
            let time = self.said.times.entry(minute).or_insert_with(|| words.time(at.time()));
            let _ = write!(html, " <time datetime=\"{}\">{}</time>", at.timestamp(), escape(time));
        }
        for note in [is_corrected.then(|| words.corrected()), retracted.then(|| words.retracted())]
            .into_iter()
            .flatten()
        {
            let _ = write!(html, " <span class=\"note\">{}</span>", escape(&note));
        }
        html.push_str("</div></li>\n");
        let findable = text.filter(|text| !text.trim().is_empty());
        let findable = findable.map(|text| (format!("m{number}"), self.said.day.clone(), text));
        Some(Shown { html, findable })
    }

    /// What comes behind the messages.
    pub fn end(&self) -> String {
        let close = if self.day.is_some() { "</ol></section>" } else { "" };
        format!("{close}</main>\n{}", frame::end(Page::Chat))
    }

    /// Begins the section of another day, where it is another one.
    fn turn_to(&mut self, day: Option<Date>) -> String {
        let mut out = String::new();
        if self.day == Some(day) {
            return out;
        }
        let before = self.day.replace(day);
        if before.is_some() {
            out.push_str("</ol></section>\n");
        }
        out.push_str("<section>");
        if let Some(day) = day
            && before.flatten().is_none_or(|before| before.year() < day.year())
        {
            let _ = write!(out, "<a id=\"y{}\"></a>", day.year());
        }
        self.said.day = day.map_or_else(|| self.words.no_day(), |day| self.words.day(day));
        let _ = writeln!(out, "<h2>{}</h2><ol>", escape(&self.said.day));
        out
    }

    fn said(&self, content: &Content, sender: &Sender, name: &str) -> String {
        let words = self.words;
        match content {
            Content::Said { text, subject, quote, files, .. } => {
                let mut out = String::new();
                if let Some(quote) = quote {
                    out.push_str(&self.quote(quote, sender));
                }
                if let Some(subject) = subject {
                    let _ = write!(out, "<div class=\"t\"><b>{}</b></div>", line(subject));
                }
                files.iter().for_each(|file| out.push_str(&self.file(file)));
                if let Some(does) = text.strip_prefix("/me ") {
                    let does = paragraphs(does, &self.said.more);
                    let _ = write!(
                        out,
                        "<div class=\"t\"><i>* <bdi>{}</bdi> {does}</i></div>",
                        line(name)
                    );
                } else if !text.is_empty() {
                    let _ =
                        write!(out, "<div class=\"t\">{}</div>", paragraphs(text, &self.said.more));
                }
                out
            }
            Content::Encrypted(by) => {
                format!("<div class=\"note\">{}</div>", escape(&words.encrypted(*by)))
            }
            Content::Topic(topic) => format!("<bdi>{}</bdi>", line(&words.topic(topic))),
            Content::Bounced(why) => format!("<bdi>{}</bdi>", line(&words.bounced(why))),
            Content::Reacts { .. } | Content::Retracts(_) | Content::Nothing => String::new(),
        }
    }

    fn quote(&self, quote: &Quote, by: &Sender) -> String {
        let known = self.answered.get(&quote.id);
        let text = match (known, quote.text.as_deref()) {
            (Some((_, said)), Some(part)) if *by == Sender::Me || said.contains(part) => part,
            // Others may repeat what nobody said.
            (Some((_, said)), _) if !said.is_empty() => said,
            (_, Some(text)) => text,
            (_, None) => return String::new(),
        };
        let text: String = text.chars().take(SNIPPET).collect();
        match known {
            Some((number, _)) => {
                format!("<blockquote><a href=\"#m{number}\">{}</a></blockquote>", escape(&text))
            }
            None => format!("<blockquote>{}</blockquote>", escape(&text)),
        }
    }

    fn file(&self, file: &Shared) -> String {
        let title = file.title();
        let kept = (self.kept)(file);
        let belied = kept.belies(file).then(|| self.words.belied(file));
        let mut out = match kept {
            Kept::Here { name, form, .. } => {
                let (here, alt) = (address(&format!("../files/{name}")), line(&title));
                let seen = match form {
                    Form::Picture => format!("<img loading=\"lazy\" src=\"{here}\" alt=\"{alt}\">"),
                    Form::Sound => {
                        format!("<audio controls preload=\"none\" src=\"{here}\"></audio>")
                    }
                    Form::Film => {
                        format!("<video controls preload=\"none\" src=\"{here}\"></video>")
                    }
                    Form::Other => String::new(),
                };
                let link = format!("{seen}<a href=\"{here}\" download><bdi>{alt}</bdi></a>");
                let word = match file.is_encrypted() {
                    true => Some(self.words.not_saved(Unsaved::Encrypted)),
                    false => belied,
                };
                let word =
                    word.map(|word| format!(" <span class=\"note\">{}</span>", escape(&word)));
                format!("<div>{link}{}</div>", word.unwrap_or_default())
            }
            Kept::There(why) => {
                let there = match file.url.scheme() {
                    "http" | "https" => link(&file.url, &title),
                    _ => format!("<bdi>{}</bdi>", line(&title)),
                };
                let why = escape(&self.words.not_saved(why));
                format!("<div>{there} <span class=\"note\">{why}</span></div>")
            }
        };
        if let Some(description) = &file.description {
            let _ =
                write!(out, "<div class=\"t\">{}</div>", paragraphs(description, &self.said.more));
        }
        out
    }
}

/// The words of a message, for whoever looks for them.
fn plain(content: &Content) -> Option<String> {
    match content {
        Content::Said { text, subject, files, .. } => {
            let titles = files.iter().map(Shared::title);
            let parts: Vec<_> =
                subject.iter().cloned().chain([text.clone()]).chain(titles).collect();
            Some(
                parts.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(" "),
            )
        }
        Content::Topic(text) => Some(text.clone()),
        _ => None,
    }
}
