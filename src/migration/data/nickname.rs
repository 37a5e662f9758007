//! The name by which the user wants to be known (XEP-0172).

use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns::NICK;

use super::{Gap, Items, get, set};
use crate::model::history::Failure;
use crate::net::session::Session;
use crate::xmpp::pep;

/// The key of the one name.
const KEY: &str = "nick";

pub(super) async fn read(session: &Session) -> Result<Items, Gap> {
    let answer = get(session, pep::items(NICK)).await?;
    let nick = answer.as_ref().and_then(|answer| {
        let mut items = pep::read_items(answer).map(|(_, payload)| payload);
        items.find(|nick| nick.is("nick", NICK) && !nick.text().trim().is_empty())
    });
    Ok(nick.map(|nick| (KEY.to_owned(), nick.clone().into())).into_iter().collect())
}

pub(super) async fn write(session: &Session, nick: &Element) -> Result<(), Failure> {
    set(session, pep::publish(NICK, "current", nick.clone(), &pep::Fields::new())).await
}
