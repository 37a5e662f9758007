//! A message as people see it.

use jid::{BareJid, Jid};
use jiff::Timestamp;
use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns::{MESSAGE_CORRECT, MUC_USER, REACTIONS, SID};

use super::encrypted::{self, Encryption, Found};
use super::files::{self, Shared};
use super::{Sender, Source, With};
use crate::xmpp::mam::Archived;

/// Replies (XEP-0461), and what in a body is there only for those who do not know them (XEP-0428).
const REPLY: &str = "urn:xmpp:reply:0";
const FALLBACK: &str = "urn:xmpp:fallback:0";
/// Taking a message back (XEP-0424), today and before.
const RETRACT: [&str; 2] = ["urn:xmpp:message-retract:1", "urn:xmpp:message-retract:0"];
const FASTEN: &str = "urn:xmpp:fasten:0";
/// Who somebody in a room is (XEP-0421), whatever they are called there.
const OCCUPANT_ID: &str = "urn:xmpp:occupant-id:0";

/// A message of a conversation.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// In which conversation it is.
    pub with: With,
    /// Who said it.
    pub sender: Sender,
    /// When.
    pub at: Option<Timestamp>,
    /// All that others may call it by: its own id, and those that archives gave it (XEP-0359).
    pub ids: Vec<String>,
    /// What it says.
    pub content: Content,
}

/// What a message says.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// Something in words, or a file, or both.
    Said {
        /// The words, without what repeats the quoted message or the file's address.
        text: String,
        /// The title that a message of its own has.
        subject: Option<String>,
        /// What it answers.
        quote: Option<Quote>,
        /// What is shared with it.
        files: Vec<Shared>,
        /// The message that it takes the place of (XEP-0308).
        corrects: Option<String>,
    },
    /// What nobody can read without a client's keys.
    Encrypted(Encryption),
    /// Signs put to another message (XEP-0444); none take the former ones away.
    Reacts {
        /// That message.
        to: String,
        /// The signs.
        with: Vec<String>,
    },
    /// Another message is taken back (XEP-0424).
    Retracts(String),
    /// A room got another subject.
    Topic(String),
    /// A message could not be delivered: this is what came back.
    Bounced(String),
    /// Nothing for people: that somebody types, has received or read something.
    Nothing,
}

/// What a message answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    /// Its id.
    pub id: String,
    /// What the answer repeats of it, for those who do not know replies.
    pub text: Option<String>,
}

impl Message {
    /// Reads a message of an archive; nothing where it is none, or has no address.
    pub fn read(archived: &Archived, source: Source<'_>) -> Option<Self> {
        let message = archived.message()?;
        let (from, to) = (party(message, "from"), party(message, "to"));
        let kind = message.attr("type").unwrap_or("normal");
        let (with, sender) = parties(message, kind, from, to, source)?;
        let mut ids: Vec<String> = Vec::new();
        // Only whoever keeps an archive may name a message for it (XEP-0359 §5).
        let is_archive = |by: &str| {
            let by = BareJid::new(by).ok();
            let is_room = |by: &BareJid| matches!(&with, With::Room(room) if room == by);
            by.is_some_and(|by| by == *source.owner() || is_room(&by))
        };
        let named = message.children().filter_map(|child| match (child.name(), child.attr("by")) {
            _ if child.ns() != SID => None,
            ("origin-id", _) => child.attr("id"),
            ("stanza-id", Some(by)) if is_archive(by) => child.attr("id"),
            _ => None,
        });
        for id in message.attr("id").into_iter().chain(named).chain([archived.id.as_str()]) {
            if !id.is_empty() && !ids.iter().any(|known| known == id) {
                ids.push(id.to_owned());
            }
        }
        let content = if kind == "error" { bounced(message) } else { content(message, kind) };
        Some(Self { with, sender, at: archived.stamp(), ids, content })
    }
}

/// An address of a message. Of what is none, as old servers have let in, the server may be known.
fn party(message: &Element, side: &str) -> Option<Jid> {
    let text = message.attr(side)?;
    let bare = text.split('/').next().unwrap_or(text);
    let domain = || Jid::new(bare.rsplit('@').next().unwrap_or(bare)).ok();
    Jid::new(text).ok().or_else(domain)
}

fn parties(
    message: &Element,
    kind: &str,
    from: Option<Jid>,
    to: Option<Jid>,
    source: Source<'_>,
) -> Option<(With, Sender)> {
    let own = match source {
        Source::Account(own) => own,
        Source::Room(room) => {
            let sender = from.map_or(Sender::Room, |from| in_room(message, &from));
            return Some((With::Room(room.clone()), sender));
        }
    };
    let is_own = |jid: &Jid| jid.to_bare() == *own;
    let mine = from.as_ref().map_or(message.attr("from").is_none(), is_own);
    // What somebody writes to themselves is with themselves.
    let other = if mine { to } else { from }.unwrap_or_else(|| own.clone().into());
    if kind == "groupchat" {
        let sender = if mine { Sender::Me } else { in_room(message, &other) };
        return Some((With::Room(other.to_bare()), sender));
    }
    let sender = if mine { Sender::Me } else { Sender::Other };
    let in_private = message.has_child("x", MUC_USER) && kind != "normal";
    let with = match other.try_into_full() {
        Ok(full) if in_private => With::Occupant(full.into()),
        Ok(full) => With::Person(full.to_bare()),
        Err(bare) => With::Person(bare),
    };
    Some((with, sender))
}

fn in_room(message: &Element, from: &Jid) -> Sender {
    let Some(nick) = from.resource() else { return Sender::Room };
    let occupant = message.get_child("occupant-id", OCCUPANT_ID).and_then(|id| id.attr("id"));
    Sender::Nick { nick: nick.as_str().to_owned(), occupant: occupant.map(str::to_owned) }
}

fn bounced(message: &Element) -> Content {
    let error = message.children().find(|child| child.name() == "error");
    let text = |error: &Element| {
        let text = error.children().find(|child| child.name() == "text").map(Element::text);
        text.or_else(|| Some(error.children().next()?.name().to_owned()))
    };
    Content::Bounced(error.and_then(text).unwrap_or_default())
}

fn content(message: &Element, kind: &str) -> Content {
    match encrypted::find(message) {
        Some(Found::Content(encryption)) => return Content::Encrypted(encryption),
        Some(Found::Key) => return Content::Nothing,
        None => {}
    }
    if let Some(reactions) = message.get_child("reactions", REACTIONS)
        && let Some(to) = reactions.attr("id")
    {
        let signs = reactions.children().filter(|child| child.is("reaction", REACTIONS));
        return Content::Reacts { to: to.to_owned(), with: signs.map(Element::text).collect() };
    }
    if let Some(id) = retracted(message) {
        return Content::Retracts(id.to_owned());
    }
    let text = |name: &str| message.get_child(name, message.ns().as_str()).map(Element::text);
    let body = text("body");
    let subject = text("subject").filter(|subject| !subject.is_empty());
    if let (None, Some(topic), "groupchat") = (&body, &subject, kind) {
        return Content::Topic(topic.clone());
    }
    let files = files::find(message, body.as_deref());
    let body = body.unwrap_or_default();
    let (mut text, quote) = without_quote(message, &body);
    if files.iter().any(|file| text.trim() == file.url.as_str()) || repeats_file(&text, &files) {
        text = String::new();
    }
    if text.is_empty() && files.is_empty() && subject.is_none() {
        return Content::Nothing;
    }
    let corrects = message.get_child("replace", MESSAGE_CORRECT);
    let corrects = corrects.and_then(|replace| replace.attr("id")).map(str::to_owned);
    Content::Said { text, subject, quote, files, corrects }
}

/// Whether the words are nothing but the address of a file, perhaps written in another way.
fn repeats_file(text: &str, files: &[Shared]) -> bool {
    url::Url::parse(text.trim()).is_ok_and(|url| files.iter().any(|file| file.url == url))
}

fn retracted(message: &Element) -> Option<&str> {
    let direct = message
        .children()
        .find(|child| child.name() == "retract" && RETRACT.contains(&child.ns().as_str()));
    if let Some(id) = direct.and_then(|retract| retract.attr("id")) {
        return Some(id);
    }
    let applied = message.get_child("apply-to", FASTEN)?;
    let retracts =
        |child: &Element| child.name() == "retract" && RETRACT.contains(&child.ns().as_str());
    // In rooms a moderator's word is around it (XEP-0425).
    let found = applied.children().any(|child| retracts(child) || child.children().any(retracts));
    applied.attr("id").filter(|_| found)
}

/// The words without what they repeat of the message that they answer, and that.
fn without_quote(message: &Element, body: &str) -> (String, Option<Quote>) {
    let reply = message.get_child("reply", REPLY).and_then(|reply| reply.attr("id"));
    let fallback = message
        .children()
        .find(|child| child.is("fallback", FALLBACK) && child.attr("for") == Some(REPLY));
    let Some(id) = reply.map(str::to_owned) else { return (body.to_owned(), None) };
    let range = fallback.and_then(|fallback| {
        let range = fallback.get_child("body", FALLBACK)?;
        let number = |name| range.attr(name)?.parse::<usize>().ok();
        Some((number("start").unwrap_or(0), number("end")?))
    });
    let Some((start, end)) = range.filter(|(start, end)| start < end) else {
        return (body.to_owned(), Some(Quote { id, text: None }));
    };
    // Counted in characters (XEP-0426).
    let inside = |index: usize| (start..end).contains(&index);
    let part = |wanted: bool| -> String {
        body.chars().enumerate().filter(|(i, _)| inside(*i) == wanted).map(|(_, c)| c).collect()
    };
    let lines = part(true);
    let quoted: Vec<_> = lines.lines().map(|line| line.trim_start_matches(['>', ' '])).collect();
    let quoted = quoted.join("\n").trim().to_owned();
    let text = Some(quoted).filter(|text| !text.is_empty());
    (part(false).trim_start_matches('\n').to_owned(), Some(Quote { id, text }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(attributes: &str, payloads: &str) -> Message {
        let text = format!(
            "<result xmlns='urn:xmpp:mam:2' id='archive-1'><forwarded xmlns='urn:xmpp:forward:0'>\
             <delay xmlns='urn:xmpp:delay' stamp='2010-07-10T23:08:25Z'/>\
             <message xmlns='jabber:client' {attributes}>{payloads}</message></forwarded></result>"
        );
        let archived = Archived::read(text.parse().unwrap()).unwrap();
        let own = BareJid::new("romeo@old.example").unwrap();
        Message::read(&archived, Source::Account(&own)).unwrap()
    }

    fn said(payloads: &str) -> Content {
        read("from='juliet@capulet.example/x' to='romeo@old.example' type='chat'", payloads).content
    }

    fn words(text: &str) -> Content {
        Content::Said {
            text: text.to_owned(),
            subject: None,
            quote: None,
            files: Vec::new(),
            corrects: None,
        }
    }

    #[test]
    fn a_message_is_in_the_conversation_with_the_other_one() {
        let juliet = With::Person(BareJid::new("juliet@capulet.example").unwrap());
        let body = "<body>Hail</body>";
        let cases = [
            (
                "from='romeo@old.example/phone' to='juliet@capulet.example' type='chat'",
                juliet.clone(),
                Sender::Me,
            ),
            (
                "from='juliet@capulet.example/x' to='romeo@old.example' type='chat'",
                juliet.clone(),
                Sender::Other,
            ),
            ("to='juliet@capulet.example'", juliet, Sender::Me),
            (
                "from='romeo@old.example/a' to='romeo@old.example/b'",
                With::Person(BareJid::new("romeo@old.example").unwrap()),
                Sender::Me,
            ),
            (
                "from='hall@rooms.example/Nurse' to='romeo@old.example' type='groupchat'",
                With::Room(BareJid::new("hall@rooms.example").unwrap()),
                Sender::Nick { nick: "Nurse".to_owned(), occupant: None },
            ),
        ];
        // Whoever has no address is not whoever has the account.
        let server = With::Person(BareJid::new("capulet.example").unwrap());
        let cases = cases.into_iter().chain([(
            "from='a&lt;b@capulet.example/x' to='romeo@old.example'",
            server,
            Sender::Other,
        )]);
        for (attributes, with, sender) in cases {
            let message = read(attributes, body);
            assert_eq!((message.with, message.sender), (with, sender), "{attributes}");
        }
        let muc = "<x xmlns='http://jabber.org/protocol/muc#user'/><body>psst</body>";
        let private =
            read("from='hall@rooms.example/Nurse' to='romeo@old.example' type='chat'", muc);
        assert_eq!(private.with, With::Occupant(Jid::new("hall@rooms.example/Nurse").unwrap()));
    }

    #[test]
    fn every_id_is_known_once() {
        let message = read(
            "from='a@b.example' id='m1'",
            "<body>x</body><origin-id xmlns='urn:xmpp:sid:0' id='m1'/><stanza-id xmlns='urn:xmpp:sid:0' by='romeo@old.example' id='s1'/>\
             <stanza-id xmlns='urn:xmpp:sid:0' by='elsewhere.example' id='s2'/>",
        );
        assert_eq!(message.ids, ["m1", "s1", "archive-1"]);
    }

    #[test]
    fn what_is_for_programs_only_says_nothing() {
        for payload in [
            "<active xmlns='http://jabber.org/protocol/chatstates'/>",
            "<received xmlns='urn:xmpp:receipts' id='1'/>",
            "<displayed xmlns='urn:xmpp:chat-markers:0' id='1'/>",
            "<encrypted xmlns='eu.siacs.conversations.axolotl'><header sid='1'/></encrypted>",
            "<body/>",
        ] {
            assert_eq!(said(payload), Content::Nothing, "{payload}");
        }
        assert_eq!(said("<body>x</body>"), words("x"));
    }

    #[test]
    fn what_is_encrypted_is_told_from_what_says_so() {
        let cases = [
            (
                "<encrypted xmlns='eu.siacs.conversations.axolotl'><header/><payload>x</payload></encrypted><body>I sent you an OMEMO encrypted message</body>",
                Encryption::Omemo,
            ),
            (
                "<encrypted xmlns='urn:xmpp:omemo:2'><header/><payload>x</payload></encrypted>",
                Encryption::Omemo,
            ),
            (
                "<openpgp xmlns='urn:xmpp:openpgp:0'>x</openpgp><body>[encrypted]</body>",
                Encryption::OpenPgp,
            ),
            ("<x xmlns='jabber:x:encrypted'>x</x><body>[encrypted]</body>", Encryption::OpenPgp),
            ("<body>?OTR:AAMC</body>", Encryption::Otr),
            (
                "<encryption xmlns='urn:xmpp:eme:0' namespace='urn:new'/><body>Encrypted.</body>",
                Encryption::Other,
            ),
        ];
        for (payloads, encryption) in cases {
            assert_eq!(said(payloads), Content::Encrypted(encryption), "{payloads}");
        }
    }

    #[test]
    fn an_answer_is_told_from_what_it_repeats() {
        let reply = "<reply xmlns='urn:xmpp:reply:0' to='x@y' id='m1'/>";
        let fallback = "<fallback xmlns='urn:xmpp:fallback:0' for='urn:xmpp:reply:0'><body start='0' end='8'/></fallback>";
        let content = said(&format!("{reply}{fallback}<body>&gt; Hellö\nYes</body>"));
        let Content::Said { text, quote, .. } = content else { panic!("{content:?}") };
        assert_eq!(text, "Yes");
        assert_eq!(quote, Some(Quote { id: "m1".to_owned(), text: Some("Hellö".to_owned()) }));
        let odd = fallback.replace("'8'", "'900'").replace("'0'", "'4'");
        let content = said(&format!("{reply}{odd}<body>&gt; Hellö\nYes</body>"));
        assert!(matches!(content, Content::Said { .. }), "{content:?}");
    }

    #[test]
    fn corrections_reactions_and_retractions_name_their_message() {
        let content =
            said("<body>right</body><replace xmlns='urn:xmpp:message-correct:0' id='m1'/>");
        assert!(matches!(content, Content::Said { corrects: Some(id), .. } if id == "m1"));
        let reacts = said(
            "<reactions xmlns='urn:xmpp:reactions:0' id='m1'><reaction>👍</reaction></reactions><body>👍</body>",
        );
        assert_eq!(reacts, Content::Reacts { to: "m1".to_owned(), with: vec!["👍".to_owned()] });
        for payload in [
            "<retract xmlns='urn:xmpp:message-retract:1' id='m1'/><body>took it back</body>",
            "<apply-to xmlns='urn:xmpp:fasten:0' id='m1'><retract xmlns='urn:xmpp:message-retract:0'/></apply-to>",
        ] {
            assert_eq!(said(payload), Content::Retracts("m1".to_owned()), "{payload}");
        }
    }

    #[test]
    fn a_file_alone_has_no_words() {
        let url = "https://upload.old.example/a1/cat.jpg";
        let content =
            said(&format!("<body>{url}</body><x xmlns='jabber:x:oob'><url>{url}</url></x>"));
        assert!(
            matches!(content, Content::Said { text, files, .. } if text.is_empty() && files.len() == 1)
        );
    }
}
