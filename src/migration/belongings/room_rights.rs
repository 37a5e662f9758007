//! Being owner or admin of rooms (XEP-0045 §9.8, §10.8). A room tells it only to those who have such a right, by
//! handing out its lists.

use std::time::Duration;

use futures::{StreamExt, stream};
use xmpp_parsers::jid::{BareJid, Jid};

use super::Items;
use crate::data::rights::{MUC_ADMIN, Right};
use crate::session::{Request, Session};
use crate::xmpp::build::{Build, element};

/// How long one room may take to hand out a list.
const ROOM_LIMIT: Duration = Duration::from_secs(8);
/// How long all rooms together may take.
const LIMIT: Duration = Duration::from_secs(60);
/// Rooms that are asked at once.
const WINDOW: usize = 16;

/// The rights of the account in these rooms. Rooms that do not say count as rooms without.
pub(super) async fn read(session: &Session, rooms: Vec<String>) -> Items {
    let asked = stream::iter(rooms).map(async |room| {
        let right = right_in(session, &room).await?;
        Some((room, right.to_item().into()))
    });
    let answers = asked.buffer_unordered(WINDOW).take_until(Box::pin(tokio::time::sleep(LIMIT)));
    answers.filter_map(std::future::ready).collect().await
}

async fn right_in(session: &Session, room: &str) -> Option<Right> {
    let room = BareJid::new(room).ok()?;
    for right in [Right::Owner, Right::Admin] {
        let list = element("query", MUC_ADMIN).holding(right.to_item());
        let to = Some(Jid::from(room.clone()));
        let answer = session.query_within(to, Request::Get(list), ROOM_LIMIT).await;
        let Ok(Some(answer)) = answer else { continue };
        let own = session.address().bare();
        let is_own = |jid: &str| BareJid::new(jid).is_ok_and(|jid| jid == *own);
        if answer.children().any(|item| item.attr("jid").is_some_and(is_own)) {
            return Some(right);
        }
    }
    None
}
