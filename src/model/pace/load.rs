//! How long asking takes where it is limited, before and while it is done.

use std::collections::HashMap;
use std::time::Duration;

use super::{Limit, STOCK_COUNT};
use crate::model::roster::Contact;
use crate::model::snapshot::Server;

/// Subscription stanzas that are to come.
#[derive(Clone, Debug, Default)]
pub struct Load {
    /// From the account.
    pub(super) sent: u32,
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

    /// One more contact is asked from an account on the server `own`.
    fn ask(&mut self, contact: &Contact, server: &Server, own: &str) {
        let asks_back = contact.standing.is_seen();
        let admitted = asks_back && !server.pre_approval;
        self.sent += 1 + u32::from(admitted);
        let domain = contact.jid.domain().as_str();
        if domain == own {
            self.session += handed(asks_back, admitted);
            return;
        }
        let (both, one) = self.answers.entry(domain.to_owned()).or_default();
        *if asks_back { both } else { one } += 1;
    }

    /// In how many goes a limit of `count` lets all of it through.
    pub fn windows(&self, count: u32) -> u32 {
        let answers = self.answers.values().map(|answers| windows_of(*answers, count));
        let others = answers.max().unwrap_or(0).max(self.windows_of_sent(count));
        others.max(self.session.div_ceil(count.max(1)))
    }

    /// In how many goes it lets through what is sent.
    pub(super) fn windows_of_sent(&self, count: u32) -> u32 {
        self.sent.div_ceil(count.max(1))
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
) -> Duration {
    let mut load = Load::default();
    contacts.for_each(|contact| load.ask(contact, server, own));
    Limit::STOCK.quiet() * load.windows(STOCK_COUNT).saturating_sub(1)
}
