//! The profile: vcard-temp (XEP-0054) and vCard4 (XEP-0292), without the picture.

use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns::VCARD;

use super::{Forms, Gap, Items, get, set};
use crate::data::profile::{NODE, NS_VCARD4, VCARD_TEMP, VCARD4, with_picture_of, without_picture};
use crate::data::{Abilities, Xml};
use crate::history::Trouble;
use crate::session::Session;
use crate::xmpp::build::element;
use crate::xmpp::pep;

/// The id under which a vCard4 is published.
pub(super) const CURRENT: &str = "current";

/// Both forms.
pub(super) async fn read(session: &Session) -> Result<Items, Gap> {
    let (simple, modern) = futures::join!(read_vcard(session), read_vcard4(session));
    let (mut forms, mut items) = (Forms::default(), Items::new());
    for (key, form) in [(VCARD_TEMP, simple), (VCARD4, modern)] {
        let profile = forms.take(form).as_ref().and_then(without_picture);
        items.extend(profile.map(|profile| (key.to_owned(), Xml::from(profile))));
    }
    forms.hold(items)
}

/// The whole vcard-temp, with its picture.
pub(super) async fn read_vcard(session: &Session) -> Result<Option<Element>, Gap> {
    get(session, element("vCard", VCARD)).await
}

async fn read_vcard4(session: &Session) -> Result<Option<Element>, Gap> {
    let answer = get(session, pep::items(NODE)).await?;
    let found = answer.as_ref().and_then(|answer| {
        let mut items = pep::read_items(answer).map(|(_, payload)| payload);
        items.find(|payload| payload.is("vcard", NS_VCARD4)).cloned()
    });
    Ok(found)
}

pub(super) async fn write(
    session: &Session,
    key: &str,
    profile: &Element,
    abilities: &Abilities,
) -> Result<(), Trouble> {
    if key == VCARD4 {
        abilities.check_size(profile)?;
        let publish = pep::publish(NODE, CURRENT, profile.clone(), &pep::Fields::new());
        return set(session, publish).await;
    }
    let there = current_vcard(session).await?;
    let vcard = with_picture_of(profile, there.as_ref());
    abilities.check_size(&vcard)?;
    set(session, vcard).await
}

/// The vcard-temp that is there, which must be known before it is written over.
pub(super) async fn current_vcard(session: &Session) -> Result<Option<Element>, Trouble> {
    read_vcard(session).await.map_err(|gap| match gap {
        Gap::Unsupported => Trouble::Unsupported,
        Gap::Unreadable(trouble) | Gap::Partly(_, trouble) => trouble,
    })
}
