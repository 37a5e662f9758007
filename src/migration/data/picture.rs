//! The user's picture: published data and metadata (XEP-0084), or the photo of a vcard-temp (XEP-0054).

use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns::{AVATAR_DATA, AVATAR_METADATA, VCARD};

use super::profile::{current_vcard, read_vcard, read_vcard4};
use super::{Forms, Gap, Items, get, set};
use crate::model::data::picture::{KEY, Picture, announced, announced_elsewhere, first};
use crate::model::data::profile::{pictures, with_picture_of, without_picture};
use crate::model::data::{Abilities, Flaw, Flaws, Write};
use crate::model::history::Failure;
use crate::net::session::Session;
use crate::xmpp::build::element;
use crate::xmpp::pep;

/// What is left for the profile beside a picture that is made smaller: a vcard-temp holds both.
const BESIDE: usize = 16 * 1024;

/// The published picture, or else that of a card. What is wrong with it, where there is none that can be read.
pub(super) async fn read(session: &Session, flaws: &mut Flaws) -> Result<Items, Gap> {
    let mut forms = Forms::default();
    let mut found = vec![forms.take(read_published(session).await).unwrap_or(Ok(None))];
    if !matches!(found[..], [Ok(Some(_))]) {
        let (simple, modern) = futures::join!(read_vcard(session), read_vcard4(session));
        let cards = [forms.take(simple), forms.take(modern)].into_iter().flatten();
        found.extend(cards.flat_map(|card| pictures(&card).collect::<Vec<_>>()));
    }
    match first(found) {
        // It is the same in all of them, so one is enough.
        Ok(Some(picture)) => Ok([(KEY.to_owned(), picture.to_photo().into())].into()),
        Ok(None) => forms.hold(Items::new()),
        Err(flaw) => {
            flaws.insert(flaw);
            forms.hold(Items::new())
        }
    }
}

async fn read_published(session: &Session) -> Result<Option<Result<Option<Picture>, Flaw>>, Gap> {
    let Some(answer) = get(session, pep::items(AVATAR_METADATA)).await? else { return Ok(None) };
    // The last one published is the one that counts.
    let Some((_, metadata)) = pep::read_items(&answer).last() else { return Ok(None) };
    let Some((id, claimed)) = announced(metadata) else {
        let address = announced_elsewhere(metadata).map(str::to_owned);
        return Ok(address.map(|address| Err(Flaw::Elsewhere(address))));
    };
    let answer = get(session, pep::item(AVATAR_DATA, id)).await?;
    let items = answer.as_ref().map(pep::read_items).into_iter().flatten();
    let data = items.filter(|(item, _)| *item == id).map(|(_, data)| data).next();
    let read = data.map_or(Err(Flaw::NoBytes), |data| Picture::read_data(data, claimed));
    Ok(Some(read.map(Some)))
}

/// Makes pictures smaller that do not fit into a stanza, beside what the vcard-temp holds. What cannot be made smaller
/// stays, and is refused when it is to be written.
pub(super) async fn fit(
    session: &Session,
    mut writes: Vec<Write>,
    abilities: &Abilities,
) -> Vec<Write> {
    let there = current_vcard(session).await.ok().flatten();
    let profile = there.as_ref().and_then(without_picture);
    let beside = profile.map_or(0, |profile| String::from(&profile).len());
    for write in &mut writes {
        let picture = Picture::read_photo(write.value.element());
        let too_large = |picture: &Picture| picture.check_size(beside, abilities).is_err();
        let Some(picture) = picture.filter(too_large) else { continue };
        let (abilities, room) = (abilities.clone(), beside.max(BESIDE));
        let smaller = tokio::task::spawn_blocking(move || {
            picture.smaller(|picture| picture.check_size(room, &abilities).is_ok())
        });
        if let Ok(Some(smaller)) = smaller.await {
            write.value = smaller.to_photo().into();
        }
    }
    writes
}

/// Publishes the data first, so that nobody is told of a picture that is not there yet (XEP-0084 §3).
pub(super) async fn write(
    session: &Session,
    photo: &Element,
    abilities: &Abilities,
) -> Result<(), Failure> {
    let picture = Picture::read_photo(photo).ok_or(Failure::Unsendable)?;
    let (id, options) = (picture.id(), pep::Fields::new());
    let data = pep::publish(AVATAR_DATA, &id, picture.to_data(), &options);
    abilities.check_size(&data)?;
    let published = match set(session, data).await {
        Ok(()) => {
            set(session, pep::publish(AVATAR_METADATA, &id, picture.to_metadata(), &options)).await
        }
        refused => refused,
    };
    if published.is_ok() && abilities.converts_pictures {
        return Ok(());
    }
    // Programs that know only the older form, or a server that knows only that.
    let in_vcard = write_photo(session, photo, abilities).await;
    published.or(in_vcard)
}

async fn write_photo(
    session: &Session,
    photo: &Element,
    abilities: &Abilities,
) -> Result<(), Failure> {
    let there = current_vcard(session).await?.unwrap_or_else(|| element("vCard", VCARD));
    let mut with_photo = element("vCard", VCARD);
    with_photo.append_child(photo.clone());
    let vcard = with_picture_of(&there, Some(&with_photo));
    abilities.check_size(&vcard)?;
    set(session, vcard).await
}
