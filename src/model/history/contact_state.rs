//! What the facts say of one contact.

use std::sync::Arc;

use jiff::Timestamp;

use super::{Answer, Failure, LeftBecause, Step};
use crate::model::roster::{Contact, Label};

/// How often somebody is asked whose request the new list does not show.
const MOST_UNSHOWN: u32 = 3;

/// What was done for one contact.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContactState {
    /// The servers put it on the new list, or gave it more of its standing there.
    pub handed_over: bool,
    /// With that came a request to it, which has not come back.
    pub asked_by_server: bool,
    /// Why the old server did not move it, or not as it was.
    pub left: Option<LeftBecause>,
    /// What this program set out to change about its place on the new account.
    pub change: Option<Change>,
    /// It was put on the new contact list by this program.
    pub copied: bool,
    /// What the new server made of its name and groups, if it did not take them as they were.
    pub shown_as: Option<ShownAs>,
    /// What a request of the contact has made of its name, and nobody has mended yet.
    pub misnamed: Option<Misnamed>,
    /// It was approved beforehand, after the last change of its entry.
    pub approved_ahead: bool,
    /// It was let in when it asked.
    pub admitted: bool,
    /// How often, and when last, a request of this program to it was let through.
    pub asked: Option<(u32, Timestamp)>,
    /// The new list has never shown that request as pending, and it was not answered either. Where nobody has looked, as in
    /// journals of earlier versions, it counts as shown.
    pub request_unshown: bool,
    /// What is known of the message from the old account.
    pub told: Told,
    /// What is known of the one reminder.
    pub reminded: Told,
    /// A request to it was lost once with the new list, and made again.
    pub was_lost: bool,
    /// Its answer, if one was seen.
    pub answer: Option<Answer>,
    /// Why the last request to it could not be brought to it. It is not asked then, and a later run asks it again.
    pub unreachable: Option<Failure>,
    /// The last thing that failed otherwise and has not succeeded since.
    pub failed: Option<(Step, Failure)>,
    /// The contact has moved on from this address, and its entry has made room for that of the next one.
    pub superseded: bool,
    /// It is being taken back, or was when the program ended; nothing was done for it since.
    pub taking_back: bool,
    /// Why it could not be taken back.
    pub not_taken_back: Option<Failure>,
    /// Why it could not be told that a request or an approval is off.
    pub not_withdrawn: Option<Failure>,
}

/// A change of a contact's place on the new account, intended or made.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The entry as it was before; nothing if there was none.
    pub was: Option<Arc<Contact>>,
    /// The name and groups that it was to get last, if they were to change.
    pub to: Option<Arc<Label>>,
}

/// What the new server made of the name and the groups of a contact.
#[derive(Clone, Debug, PartialEq)]
pub struct ShownAs {
    /// What the contact was to get.
    pub wanted: Arc<Label>,
    /// What it got.
    pub shown: Arc<Label>,
}

/// A name that came with a request, in the place of the one that the user or the move had given.
#[derive(Clone, Debug, PartialEq)]
pub struct Misnamed {
    /// What the entry was called, with its groups.
    pub right: Arc<Label>,
    /// What it is called now.
    pub shown: Arc<Label>,
}

impl ShownAs {
    /// The groups that the new server did not take.
    pub fn left_groups(&self) -> impl Iterator<Item = &String> {
        self.wanted.groups.difference(&self.shown.groups)
    }

    /// The name, if the new server did not take it.
    pub fn left_name(&self) -> Option<&String> {
        self.wanted.name.as_ref().filter(|name| self.shown.name.as_ref() != Some(name))
    }
}

/// What is known of the one message to a contact.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Told {
    /// It was never sent.
    #[default]
    No,
    /// It was about to be sent; only the server's archive knows whether it was.
    Perhaps {
        /// The message's id.
        id: String,
        /// When that was, by the clock of this computer.
        at: Timestamp,
    },
    /// The server took it.
    Yes,
    /// It may have left, and no archive can tell: it is not sent again, so nothing is left to be done.
    InDoubt,
}

impl ContactState {
    /// A request to the contact is under way from the new account, as far as anybody can tell: whoever sent
    /// it, it was let through and has not come back.
    pub fn is_asked(&self) -> bool {
        self.has_been_asked() && !self.taking_back
    }

    /// A request to the contact has been under way from the new account.
    pub fn has_been_asked(&self) -> bool {
        self.asked.is_some() || self.asked_by_server
    }

    /// The contact has said no, even if that was only concluded.
    pub fn has_declined(&self) -> bool {
        matches!(self.answer, Some(Answer::Declined | Answer::ProbablyDeclined))
    }

    /// It is to be asked once more, since the new list has never shown its request: that there is none now is no answer.
    /// There are servers that show none.
    pub fn is_to_ask_unshown(&self) -> bool {
        self.is_asked()
            && self.request_unshown
            && self.asked.is_none_or(|(times, _)| times < MOST_UNSHOWN)
    }

    /// A request to the contact was let through, and is not there any more.
    pub fn is_request_lost(&self) -> bool {
        self.failed.as_ref().is_some_and(|failed| *failed == (Step::Ask, Failure::Vanished))
    }

    /// It has said no, as far as the list alone tells: nobody has heard it.
    pub fn has_probably_declined(&self) -> bool {
        self.is_asked() && self.answer != Some(Answer::Declined)
    }

    /// It is one of those whose answer is asked for, or was.
    pub fn is_counted_as_asked(&self) -> bool {
        self.is_asked() || self.answer.is_some()
    }

    /// This move put it on the new list, whoever did the work.
    pub fn is_carried_over(&self) -> bool {
        self.copied || self.handed_over
    }

    /// This program did something for the contact's place on the new account.
    pub fn is_moved_by_client(&self) -> bool {
        self.copied || self.approved_ahead || self.asked.is_some()
    }

    /// The new server has shown that it makes this of what the contact is `wanted` to get.
    pub fn has_made(&self, wanted: &Label, shown: &Contact) -> bool {
        let made = self.shown_as.as_ref();
        made.is_some_and(|made| *made.wanted == *wanted && shown.has(&made.shown))
    }

    /// Its entry has another name or other groups by now than the move has given it. One that has neither is none that
    /// the user has renamed: servers make such entries.
    pub fn is_renamed(&self, now: &Label) -> bool {
        let given = self.change.as_ref().and_then(|change| change.to.as_deref());
        let is_other = given.is_some_and(|given| given != now);
        self.copied && !self.taking_back && is_other && *now != Label::default()
    }

    /// Its entry has the name and the groups that it had before the move gave it others.
    pub fn is_as_before(&self, here: &Contact) -> bool {
        let change = self.change.as_ref().filter(|_| self.copied && !self.taking_back);
        change.is_some_and(|Change { was, to }| {
            let was = was.as_ref().map(|was| was.label());
            let differs = to.as_deref().is_some_and(|to| Some(to) != was.as_ref());
            differs && was.is_some_and(|was| here.has(&was))
        })
    }

    /// The name and groups of its entry on the new list, as they were before a request of the contact has changed them.
    pub fn label_of(&self, entry: &Contact) -> Label {
        let misnamed = self.misnamed.as_ref().filter(|misnamed| entry.has(&misnamed.shown));
        misnamed.map_or_else(|| entry.label(), |misnamed| misnamed.right.as_ref().clone())
    }

    pub(super) fn is_shown(&mut self, wanted: &Arc<Label>, shown: &Arc<Label>) {
        if let Some(change) = &mut self.change {
            change.to = Some(shown.clone());
        }
        self.shown_as = Some(ShownAs { wanted: wanted.clone(), shown: shown.clone() });
    }

    /// Its entry on the new list, which is now `was`, is about to be changed. What the move itself has made of it
    /// is not what was there before; what the user has made of it since is.
    pub(super) fn changes(&mut self, was: Option<&Arc<Contact>>, to: Option<&Arc<Label>>) {
        let (was, to) = (was.map(|was| self.without_misnaming(was)), to.cloned());
        self.shown_as = self.shown_as.take().filter(|_| to.is_none());
        let is_written = self.is_carried_over();
        let Some(change) = &mut self.change else {
            self.change = Some(Change { was, to });
            return;
        };
        let is_own =
            change.to.as_ref().is_some_and(|to| was.as_ref().is_some_and(|was| was.has(to)));
        match &mut change.was {
            _ if is_own => {}
            before if !is_written => *before = was,
            Some(before) => {
                if let Some(was) = was {
                    let Label { name, groups } = was.label();
                    *before = Arc::new(Contact { name, groups, ..Contact::clone(before) });
                }
            }
            // It owes its place to the move, whatever it is called by now.
            None => {}
        }
        change.to = to.or(change.to.take());
    }

    fn without_misnaming(&self, entry: &Arc<Contact>) -> Arc<Contact> {
        match &self.misnamed {
            Some(_) => {
                let Label { name, groups } = self.label_of(entry);
                Arc::new(Contact { name, groups, ..Contact::clone(entry) })
            }
            None => entry.clone(),
        }
    }

    /// It is off the new list, or as it was there before the move. What was said to it stays said, and what could not be
    /// said unsaid.
    pub(super) fn forget_all_but_what_was_said(&mut self) {
        let Self { told, reminded, not_withdrawn, .. } = std::mem::take(self);
        *self = Self { told, reminded, not_withdrawn, ..Self::default() };
    }

    /// The entry on the new list is now that of another address. Gives what goes with it.
    pub(super) fn make_room(&mut self) -> Self {
        let state = self.clone();
        self.forget_all_but_what_was_said();
        self.superseded = true;
        Self { told: Told::No, reminded: Told::No, not_withdrawn: None, ..state }
    }

    /// The move did something for it after an attempt to take it back, of which nothing counts any more.
    pub(super) fn done_again(&mut self) {
        if std::mem::take(&mut self.taking_back) {
            let (told, change) = (self.told.clone(), self.change.take());
            *self = Self { told, change, copied: self.copied, ..Self::default() };
        }
    }

    /// A request to it is not under way any more.
    pub(super) fn not_asked(&mut self, failure: Failure) {
        (self.asked, self.asked_by_server, self.unreachable) = (None, false, None);
        self.request_unshown = false;
        match failure {
            // It is on the list, and nothing that this account or its server could do better.
            Failure::Unreachable { .. } => {
                self.succeeded(Step::Ask);
                self.unreachable = Some(failure);
            }
            failure => self.failed = Some((Step::Ask, failure)),
        }
    }

    /// Nothing is left on the new account of a request to it, nor of what came of it.
    pub(super) fn lose_request(&mut self) {
        self.not_asked(Failure::Vanished);
        self.was_lost = true;
        (self.answer, self.admitted, self.approved_ahead) = (None, false, false);
    }

    pub(super) fn succeeded(&mut self, step: Step) {
        if step == Step::Ask {
            self.unreachable = None;
        }
        if self.failed.as_ref().is_some_and(|(failed, _)| *failed == step) {
            self.failed = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use jid::BareJid;

    use super::*;
    use crate::model::history::{Fact, History};

    fn after(facts: &[Fact]) -> ContactState {
        let mut history = History::default();
        for fact in facts {
            history.learn(fact, Timestamp::UNIX_EPOCH);
        }
        history.of(&jid()).unwrap().clone()
    }

    fn jid() -> BareJid {
        BareJid::new("juliet@capulet.example").unwrap()
    }

    #[test]
    fn a_later_set_takes_the_approval_away() {
        let contact_state = after(&[
            Fact::Copied { jid: jid() },
            Fact::ApprovedAhead { jid: jid() },
            Fact::Copied { jid: jid() },
        ]);
        assert!(contact_state.copied && !contact_state.approved_ahead);
    }

    fn contact(name: &str) -> Arc<Contact> {
        Arc::new(Contact { name: Some(name.to_owned()), ..Contact::new(jid().into()) })
    }

    #[test]
    fn what_was_there_is_what_the_user_had_there_last() {
        let changing = |was: Option<&str>, to: &str| Fact::Changing {
            jid: jid(),
            was: was.map(contact),
            to: Some(Arc::new(contact(to).label())),
        };
        let copied = || Fact::Copied { jid: jid() };
        let was = |facts: &[Fact]| {
            let was = after(facts).change.unwrap().was;
            was.map(|contact| contact.name.clone().unwrap())
        };
        assert_eq!(was(&[changing(None, "New"), changing(Some("New"), "Newer")]), None);
        assert_eq!(
            was(&[changing(None, "New"), changing(Some("Mine"), "New")]).as_deref(),
            Some("Mine")
        );
        let first = [changing(Some("First"), "New"), copied()];
        let was_since = |then: &str| was(&[&first[..], &[changing(Some(then), "Newer")]].concat());
        assert_eq!(was_since("New").as_deref(), Some("First"));
        assert_eq!(was_since("Mine").as_deref(), Some("Mine"));
        let added = [changing(None, "New"), copied(), changing(Some("Mine"), "Newer")];
        assert_eq!(was(&added), None, "it is there because of the move");
        let back = Fact::TakenBack { jid: jid() };
        let again = [changing(None, "New"), copied(), back, changing(Some("Mine"), "New")];
        assert_eq!(was(&again).as_deref(), Some("Mine"));
    }

    #[test]
    fn a_request_that_came_back_does_not_count_as_asked() {
        let failed = Fact::Failed { jid: jid(), step: Step::Ask, failure: Failure::Silent };
        assert_eq!(after(&[Fact::Asked { jid: jid() }, failed.clone()]).asked, None);
        let contact_state = after(&[failed, Fact::Asked { jid: jid() }]);
        assert_eq!(contact_state.asked.map(|(times, _)| times), Some(1));
        assert_eq!(contact_state.failed, None);
    }

    #[test]
    fn who_cannot_be_reached_is_so_until_a_request_is_let_through() {
        let nowhere =
            || Failure::Unreachable { condition: "remote-server-not-found".into(), text: None };
        let failed = |step, failure| Fact::Failed { jid: jid(), step, failure };
        let asked = || Fact::Asked { jid: jid() };
        let back = [asked(), failed(Step::Ask, nowhere()), failed(Step::Tell, nowhere())];
        let contact_state = after(&back);
        assert_eq!((contact_state.is_asked(), contact_state.unreachable), (false, Some(nowhere())));
        assert_eq!(
            contact_state.failed,
            Some((Step::Tell, nowhere())),
            "the message came back as well"
        );
        assert_eq!(after(&[&back[..], &[asked()]].concat()).unreachable, None);
        let refused = failed(Step::Ask, Failure::TooSlow);
        assert_eq!(after(&[&back[..], &[refused]].concat()).unreachable, None);
        let taken_back = Fact::TakenBack { jid: jid() };
        assert_eq!(after(&[&back[..], &[taken_back]].concat()).unreachable, None);
    }

    #[test]
    fn a_reminder_is_not_forgotten_when_the_move_is_taken_back() {
        let reminding = Fact::Reminding { jid: jid(), id: "m1".into() };
        let back = Fact::TakenBack { jid: jid() };
        assert_eq!(
            after(&[reminding, back]).reminded,
            Told::Perhaps { id: "m1".into(), at: Timestamp::UNIX_EPOCH }
        );
    }

    #[test]
    fn a_message_in_doubt_of_an_earlier_version_is_still_in_doubt() {
        let line = r#"{"fact":"failed","jid":"juliet@capulet.example","step":"tell","trouble":"unsupported"}"#;
        let contact_state = after(&[serde_json::from_str(line).unwrap()]);
        assert_eq!(contact_state.failed, Some((Step::Tell, Failure::InDoubt)));
    }

    #[test]
    fn what_could_not_be_unsaid_is_known_until_it_is_tried_again() {
        let untold = Fact::NotWithdrawn { jid: jid(), failure: Failure::Silent };
        let back = [untold, Fact::TakenBack { jid: jid() }];
        assert_eq!(after(&back).not_withdrawn, Some(Failure::Silent));
        let [untold, back] = back;
        let again = Fact::TakingBack { jid: jid() };
        assert_eq!(after(&[untold, back, again]).not_withdrawn, None);
    }

    #[test]
    fn a_message_that_was_only_intended_stays_in_doubt() {
        let telling = Fact::Telling { jid: jid(), id: "m1".into() };
        assert_eq!(
            after(std::slice::from_ref(&telling)).told,
            Told::Perhaps { id: "m1".into(), at: Timestamp::UNIX_EPOCH }
        );
        assert_eq!(after(&[telling, Fact::Told { jid: jid() }]).told, Told::Yes);
    }
}
