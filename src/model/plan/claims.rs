//! Who asks to see the new account without being known to be part of the move.

use jid::{BareJid, Jid};

use super::Planned;
use super::judge::account;
use super::planner::Planner;
use crate::model::history::Decision;
use crate::model::whereabouts::Word;
use crate::xmpp::address;

/// Somebody who is not let in on their word alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenClaim {
    /// Who asks.
    pub jid: BareJid,
    /// The contact that this is said to be.
    pub old: Option<BareJid>,
    /// The account of that contact says the same; the contact did not see the old account.
    pub checked: bool,
    /// The account of that contact names this address, and not the one that asks.
    pub contradicted_by: Option<BareJid>,
    /// Who asks is a contact themselves, who could not see the old account.
    pub is_contact: bool,
}

/// The claims that wait for the user's decision. Whoever the plan lets in has no need of one.
pub(super) fn open(planner: &Planner<'_>, people: &[Planned]) -> Vec<OpenClaim> {
    let claims = of(planner, Decision::Open).filter_map(|(jid, old)| {
        let known =
            people.iter().find(|planned| address::account(&planned.contact.jid) == account(jid));
        let is_let_in =
            known.is_some_and(|known| known.contact.standing.is_seen() && !known.taken_off);
        let checked = known.is_some_and(|known| known.moved_to().is_some());
        let is_blocked = known.is_some_and(|known| known.blocked)
            || old.is_some_and(|old| planner.judge.is_blocked(&Jid::from(old.clone())));
        let named = old.and_then(|old| planner.history.heard.newest(old)).and_then(Word::address);
        let contradicted_by =
            named.filter(|named| address::key(named) != address::key(jid)).cloned();
        let claim = OpenClaim {
            jid: jid.clone(),
            old: old.cloned(),
            checked,
            contradicted_by,
            is_contact: known.is_some(),
        };
        (!is_let_in && !is_blocked).then_some(claim)
    });
    claims.collect()
}

/// Those whom the user wants to be let in, and who are not yet.
pub(super) fn accepted(planner: &Planner<'_>) -> Vec<BareJid> {
    of(planner, Decision::Accepted).map(|(jid, _)| jid.clone()).collect()
}

/// The claims about which the user has decided so, of people who do not see the new account and are not blocked.
fn of<'a>(
    planner: &'a Planner<'_>,
    decision: Decision,
) -> impl Iterator<Item = (&'a BareJid, Option<&'a BareJid>)> {
    let claims = planner.history.claims.iter();
    claims.filter(move |(_, claim)| claim.decision == decision).filter_map(|(jid, claim)| {
        let address = Jid::from(jid.clone());
        let sees = planner.there.get(&account(jid)).is_some_and(|here| here.standing.is_seen());
        let waits = !sees && !planner.judge.is_blocked(&address);
        waits.then_some((jid, claim.old.as_ref()))
    })
}
