//! How long asking takes where it is limited, before and while it is done.

use std::collections::HashMap;
use std::time::Duration;

use super::Limit;
use crate::model::roster::Contact;
use crate::model::snapshot::Server;

/// How long asking takes. Nobody knows beforehand who will answer at once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outlook {
    /// Where nobody does.
    pub silent: Duration,
    /// Where everybody does, and is let in.
    pub answered: Duration,
}

impl Outlook {
    /// It takes no time, whatever comes.
    pub fn is_zero(&self) -> bool {
        self.answered.is_zero()
    }

    /// The same with so much time before it.
    pub(super) fn after(self, wait: Duration) -> Self {
        Self { silent: self.silent + wait, answered: self.answered + wait }
    }
}

/// Subscription stanzas that are to come.
#[derive(Clone, Debug, Default)]
pub struct Load {
    /// From the account.
    pub(super) sent: u32,
    /// From the account as well, if those who are asked ask back: each has to be let in by itself.
    pub(super) admissions: u32,
    /// Of the answers: from each domain, contacts who say yes and ask back, and who only say yes.
    pub(super) answers: HashMap<String, (u32, u32)>,
    /// What the session is handed on account of contacts on its own server, and what it sends there.
    pub(super) session: u32,
}

impl Load {
    /// One more is sent.
    pub fn send(&mut self, stanzas: u32) {
        self.sent += stanzas;
    }

    /// So many more who are asked have to be let in if they ask back.
    pub(super) fn admit(&mut self, contacts: u32) {
        self.admissions += contacts;
    }

    /// One more contact is asked from an account on the server `own`.
    fn ask(&mut self, contact: &Contact, server: &Server, own: &str) {
        let asks_back = contact.standing.is_seen();
        let admitted = asks_back && !server.pre_approval;
        self.send(1);
        self.admit(u32::from(admitted));
        let domain = contact.jid.domain().as_str();
        if domain == own {
            self.session += handed(asks_back, admitted);
            return;
        }
        let (both, one) = self.answers.entry(domain.to_owned()).or_default();
        *if asks_back { both } else { one } += 1;
    }

    /// In how many goes a limit of `count` lets all of it through, where nobody answers and where everybody does.
    fn windows(&self, count: u32) -> (u32, u32) {
        // There is room for the answers of each domain, whether they come or not.
        let answers = self.answers.values().map(|answers| windows_of(*answers, count));
        let session = self.session.div_ceil(count.max(1));
        let others = answers.max().unwrap_or(0).max(session);
        let sent = self.sent.div_ceil(count.max(1));
        (others.max(sent), others.max(self.windows_of_sent(count)))
    }

    /// How long it takes with this limit.
    pub(super) fn takes(&self, limit: Limit) -> Outlook {
        let (silent, answered) = self.windows(limit.count);
        let after_the_first = |windows: u32| limit.quiet() * windows.saturating_sub(1);
        Outlook { silent: after_the_first(silent), answered: after_the_first(answered) }
    }

    /// In how many goes it lets through what is sent where everybody answers.
    pub(super) fn windows_of_sent(&self, count: u32) -> u32 {
        (self.sent + self.admissions).div_ceil(count.max(1))
    }

    /// The most stanzas that come from one domain.
    pub fn most_answers(&self) -> u32 {
        self.answers.values().map(|(both, one)| 2 * both + one).max().unwrap_or(0)
    }
}

/// In how many goes so many contacts of one domain may be asked. The two stanzas of one contact are never divided.
pub(super) fn windows_of((both, one): (u32, u32), count: u32) -> u32 {
    let pairs = (count / 2).max(1);
    both.div_ceil(pairs).max((2 * both + one).div_ceil(count.max(1)))
}

/// How often the session is counted for a contact on its own server: the request, the answers, and the approval.
pub(super) fn handed(asks_back: bool, admitted: bool) -> u32 {
    2 + u32::from(asks_back) + u32::from(admitted)
}

/// How many of these contacts of one domain may be asked in one go.
pub(super) fn at_once((both, one): (u32, u32), count: u32) -> u32 {
    let both = both.min((count / 2).max(1));
    both + one.min(count.saturating_sub(2 * both))
}

/// How long asking these would take, from an account on the server `own`, with the stock limit.
pub fn stock_outlook<'a>(
    contacts: impl Iterator<Item = &'a Contact>,
    server: &Server,
    own: &str,
) -> Outlook {
    let mut load = Load::default();
    contacts.for_each(|contact| load.ask(contact, server, own));
    load.takes(Limit::STOCK)
}
