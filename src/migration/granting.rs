//! Rights in rooms: only the old account can grant them, and take them back (XEP-0045 §9, §10).

use jid::BareJid;

use super::old_account::OldAccount;
use super::{data, insist};
use crate::model::data::rights::Right;
use crate::model::data::{Kind, Write};
use crate::model::history::Fact;
use crate::model::undo::Restore;
use crate::net::session::Session;

/// Finds the rooms of which the new account is a member already: that is what it is to be again when the rights
/// are taken back. A room tells it only to whoever may change it.
pub(super) async fn find_memberships(old: &OldAccount, new: &BareJid, writes: &mut [Write]) {
    for write in writes.iter_mut().filter(|write| write.was.is_none()) {
        let members = old.members(&write.key).await.unwrap_or_default();
        write.was = members.contains(new).then(|| Right::Member.to_item().into());
    }
}

/// Has the old account grant its rights in rooms to the new one, which then looks whether it has them.
pub(super) async fn grant(old: &OldAccount, session: &Session, writes: Vec<Write>) -> Vec<Fact> {
    let kind = Kind::RoomRights;
    let new = session.address().bare().clone();
    let mut results = Vec::with_capacity(writes.len());
    for write in &writes {
        let right = Right::read(write.value.element());
        results.push(insist(|| old.grant(&write.key, &new, right)).await);
    }
    let rooms = writes.iter().map(|write| write.key.clone()).collect();
    let shown = data::read_rights_in(session, rooms).await;
    let facts = writes.into_iter().zip(results).map(|(write, result)| {
        match result.and_then(|()| data::check(kind, &write, shown.get(&write.key))) {
            Ok(lost) => Fact::Stored { kind, key: write.key, lost, smaller: false, mark: None },
            Err(failure) => Fact::NotStored { kind, key: write.key, failure },
        }
    });
    facts.collect()
}

/// Has the old account give the new one the rights in rooms back that it had before the move.
pub(super) async fn regrant(old: &OldAccount, new: &BareJid, restores: &[Restore]) -> Vec<Fact> {
    let kind = Kind::RoomRights;
    let mut facts = Vec::with_capacity(restores.len());
    for Restore { key, was, .. } in restores {
        let right = was.as_ref().and_then(|was| Right::read(was.element()));
        let key = key.clone();
        facts.push(match insist(|| old.grant(&key, new, right)).await {
            Ok(()) => Fact::Restored { kind, key },
            Err(failure) => Fact::NotRestored { kind, key, failure },
        });
    }
    facts
}
