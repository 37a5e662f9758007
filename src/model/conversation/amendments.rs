//! What later messages change about earlier ones: corrections, reactions, retractions.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::Sender;
use super::message::{Content, Message};

/// What the messages of one conversation change about others of it. It is gathered in a first reading, and used in a
/// second one; what it holds grows with the changes and not with the conversation.
#[derive(Debug, Default)]
pub struct Amendments {
    /// By the id of the message and by whose it is: nobody else can change it.
    corrections: HashMap<String, HashMap<Sender, Correction>>,
    reactions: HashMap<String, BTreeMap<Sender, Vec<String>>>,
    retractions: HashMap<String, HashSet<Sender>>,
    quoted: HashSet<String>,
}

#[derive(Debug)]
struct Correction {
    content: Content,
    /// The ids that the messages with the corrections have.
    ids: HashSet<String>,
    used: bool,
}

/// A sign, with those who put it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reaction {
    /// The sign.
    pub sign: String,
    /// Who.
    pub by: Vec<Sender>,
}

impl Amendments {
    /// Takes note of the next message.
    pub fn note(&mut self, message: &Message) {
        let sender = message.sender.clone();
        match &message.content {
            Content::Said { corrects: Some(id), .. } => {
                let ids = HashSet::from_iter(message.ids.iter().cloned());
                let content = message.content.clone();
                let of_message = self.corrections.entry(id.clone()).or_default();
                match of_message.get_mut(&sender) {
                    Some(correction) => {
                        correction.content = content;
                        correction.ids.extend(ids);
                    }
                    None => {
                        of_message.insert(sender, Correction { content, ids, used: false });
                    }
                }
            }
            Content::Reacts { to, with } => {
                self.reactions.entry(to.clone()).or_default().insert(sender, with.clone());
            }
            Content::Retracts(id) => {
                self.retractions.entry(id.clone()).or_default().insert(sender);
            }
            _ => {}
        }
        if let Content::Said { quote: Some(quote), .. } = &message.content {
            self.quoted.insert(quote.id.clone());
        }
    }

    /// What a message says in the end, if it was corrected.
    pub fn correction(&mut self, message: &Message) -> Option<&Content> {
        let id = message.ids.iter().find(|id| {
            let of_message = self.corrections.get(id.as_str());
            of_message.is_some_and(|of_message| of_message.contains_key(&message.sender))
        })?;
        let correction = self.corrections.get_mut(id)?.get_mut(&message.sender)?;
        correction.used = true;
        Some(&correction.content)
    }

    /// Whether a message has been shown already in the place of the one that it corrects. Otherwise that one is missing,
    /// and it is to be shown by itself.
    pub fn is_shown(&self, message: &Message) -> bool {
        let Content::Said { corrects: Some(id), .. } = &message.content else { return false };
        let correction = self.corrections.get(id).and_then(|of| of.get(&message.sender));
        correction.is_some_and(|correction| correction.used)
    }

    /// The signs that were put to a message.
    pub fn reactions(&self, message: &Message) -> Vec<Reaction> {
        let mut reactions: Vec<Reaction> = Vec::new();
        let of_message = message.ids.iter().filter_map(|id| self.reactions.get(id));
        for (sender, signs) in of_message.flatten() {
            for sign in signs {
                match reactions.iter_mut().find(|reaction| reaction.sign == *sign) {
                    Some(reaction) => reaction.by.push(sender.clone()),
                    None => {
                        reactions.push(Reaction { sign: sign.clone(), by: vec![sender.clone()] })
                    }
                }
            }
        }
        reactions
    }

    /// Whether a message was taken back by whoever sent it, or by the room.
    pub fn is_retracted(&self, message: &Message) -> bool {
        message
            .ids
            .iter()
            .filter_map(|id| self.retractions.get(id))
            .any(|by| by.contains(&message.sender) || by.contains(&Sender::Room))
    }

    /// The id by which an answer calls this message, if there is one.
    pub fn quoted_as<'a>(&self, message: &'a Message) -> Option<&'a str> {
        message.ids.iter().map(String::as_str).find(|id| self.quoted.contains(*id))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::conversation::With;
    use jid::BareJid;

    fn message(sender: Sender, id: &str, content: Content) -> Message {
        let with = With::Person(BareJid::new("juliet@capulet.example").unwrap());
        Message { with, sender, at: None, ids: vec![id.to_owned()], content }
    }

    fn said(sender: Sender, id: &str, text: &str, corrects: Option<&str>) -> Message {
        let corrects = corrects.map(str::to_owned);
        let content = Content::Said {
            text: text.to_owned(),
            subject: None,
            quote: None,
            files: Vec::new(),
            corrects,
        };
        message(sender, id, content)
    }

    fn gathered(messages: &[Message]) -> Amendments {
        let mut amendments = Amendments::default();
        messages.iter().for_each(|message| amendments.note(message));
        amendments
    }

    #[test]
    fn the_last_correction_counts_and_only_by_whoever_said_it() {
        let first = said(Sender::Me, "1", "helo", None);
        let second = said(Sender::Me, "2", "hallo", Some("1"));
        let third = said(Sender::Me, "3", "hello", Some("1"));
        let forged = said(Sender::Other, "4", "I owe you money", Some("1"));
        let mut amendments =
            gathered(&[first.clone(), second.clone(), third.clone(), forged.clone()]);
        assert_eq!(amendments.correction(&first), Some(&third.content));
        assert!(amendments.is_shown(&second) && amendments.is_shown(&third));
        assert!(!amendments.is_shown(&forged), "it is shown for itself");
    }

    #[test]
    fn a_nickname_alone_does_not_make_somebody_the_same() {
        let nurse = |occupant: Option<&str>| Sender::Nick {
            nick: "Nurse".to_owned(),
            occupant: occupant.map(str::to_owned),
        };
        let first = said(nurse(Some("a")), "1", "hello", None);
        let own = said(nurse(Some("a")), "2", "hallo", Some("1"));
        for other in [Some("b"), None] {
            let forged = said(nurse(other), "3", "I owe you money", Some("1"));
            let mut amendments = gathered(&[first.clone(), own.clone(), forged.clone()]);
            assert_eq!(amendments.correction(&first), Some(&own.content));
            assert!(!amendments.is_shown(&forged), "it is shown for itself");
        }
    }

    #[test]
    fn a_correction_of_what_is_missing_is_not_lost() {
        let correction = said(Sender::Me, "2", "hello", Some("gone"));
        let amendments = gathered(std::slice::from_ref(&correction));
        assert!(!amendments.is_shown(&correction));
    }

    #[test]
    fn the_last_signs_of_each_count() {
        let reacts = |sender, signs: &[&str]| {
            let with = signs.iter().map(|sign| (*sign).to_owned()).collect();
            message(sender, "r", Content::Reacts { to: "1".to_owned(), with })
        };
        let first = said(Sender::Me, "1", "hello", None);
        let amendments = gathered(&[
            first.clone(),
            reacts(Sender::Other, &["👍", "🐸"]),
            reacts(Sender::Me, &["👍"]),
            reacts(Sender::Other, &["👍"]),
        ]);
        let by = vec![Sender::Me, Sender::Other];
        assert_eq!(amendments.reactions(&first), [Reaction { sign: "👍".to_owned(), by }]);
    }

    #[test]
    fn only_whoever_said_something_takes_it_back() {
        let first = said(Sender::Me, "1", "hello", None);
        let retracts = |sender| message(sender, "x", Content::Retracts("1".to_owned()));
        assert!(gathered(&[first.clone(), retracts(Sender::Me)]).is_retracted(&first));
        assert!(!gathered(&[first.clone(), retracts(Sender::Other)]).is_retracted(&first));
    }
}
