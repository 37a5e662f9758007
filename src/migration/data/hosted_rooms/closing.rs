//! Closing an old room for good.

use jid::BareJid;

use super::{form, set, sight};
use crate::migration::visit::{Guest, Visit};
use crate::model::data::hosted_rooms::{RoomSight, is_silent, silent};
use crate::model::history::{Closed, Failure};
use crate::net::session::Session;
use crate::xmpp::muc;

/// Closes a room in this way, and says in it that it is `at` another address now.
///
/// # Errors
/// If the room does not show that it is closed.
pub(in crate::migration) async fn close(
    session: &Session,
    room: &BareJid,
    how: Closed,
    guest: Guest<'_>,
    at: &BareJid,
    news: &str,
) -> Result<(), Failure> {
    match how {
        Closed::Destroyed => destroy(session, room, at, news).await,
        Closed::Silenced => silence(session, room, guest, news).await,
    }
}

async fn destroy(
    session: &Session,
    room: &BareJid,
    at: &BareJid,
    news: &str,
) -> Result<(), Failure> {
    let destroyed = set(session, room, muc::destroy(Some(at), Some(news))).await;
    match (destroyed, sight(session, room).await?) {
        // An earlier attempt may have done it, or somebody has made another one.
        (_, RoomSight::Free) | (Ok(()), RoomSight::Taken) => Ok(()),
        (Err(failure), RoomSight::Taken | RoomSight::Own(_)) => Err(failure),
        (Ok(()), RoomSight::Own(_)) => Err(Failure::NotShown),
    }
}

/// First those in it are told, since some of them may have to leave.
async fn silence(
    session: &Session,
    room: &BareJid,
    guest: Guest<'_>,
    news: &str,
) -> Result<(), Failure> {
    Visit::give_subject(session, room, guest, news).await?;
    let silent = silent(&form(session, room).await?).ok_or(Failure::Unsupported)?;
    set(session, room, muc::configure(&silent)).await?;
    let shown = form(session, room).await?;
    if is_silent(&shown) { Ok(()) } else { Err(Failure::NotShown) }
}
