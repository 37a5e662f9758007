//! The user's picture: published data and metadata (XEP-0084), or the photo of a vcard-temp (XEP-0054).

use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns::{AVATAR_DATA, AVATAR_METADATA, VCARD};

use super::profile::{current_vcard, read_vcard};
use super::{Forms, Gap, Items, get, set};
use crate::data::picture::{KEY, Picture, announced};
use crate::data::profile::{with_picture_of, without_picture};
use crate::data::{Abilities, Write};
use crate::history::Trouble;
use crate::session::Session;
use crate::xmpp::build::element;
use crate::xmpp::pep;

/// What is left for the profile beside a picture that is made smaller: a vcard-temp holds both.
const BESIDE: usize = 16 * 1024;

/// The published picture, or else that of the vcard-temp.
pub(super) async fn read(session: &Session) -> Result<Items, Gap> {
    let mut forms = Forms::default();
    let mut picture = forms.take(read_published(session).await);
    if picture.is_none() {
        let vcard = forms.take(read_vcard(session).await);
        picture = vcard.and_then(|vcard| Picture::read_photo(vcard.get_child("PHOTO", VCARD)?));
    }
    match picture {
        // It is the same in both, so one is enough.
        Some(picture) => Ok([(KEY.to_owned(), picture.to_photo().into())].into()),
        None => forms.hold(Items::new()),
    }
}

async fn read_published(session: &Session) -> Result<Option<Picture>, Gap> {
    let Some(answer) = get(session, pep::items(AVATAR_METADATA)).await? else { return Ok(None) };
    // The last one published is the one that counts.
    let metadata = pep::read_items(&answer).map(|(_, payload)| payload).last();
    let Some((metadata, id)) = metadata.and_then(|metadata| Some((metadata, announced(metadata)?)))
    else {
        return Ok(None);
    };
    let answer = get(session, pep::item(AVATAR_DATA, id)).await?;
    Ok(answer.as_ref().and_then(|answer| {
        let (_, data) = pep::read_items(answer).find(|(item, _)| *item == id)?;
        Picture::read_published(metadata, data)
    }))
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
) -> Result<(), Trouble> {
    let picture = Picture::read_photo(photo).ok_or(Trouble::Unsendable)?;
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
) -> Result<(), Trouble> {
    let there = current_vcard(session).await?.unwrap_or_else(|| element("vCard", VCARD));
    let mut with_photo = element("vCard", VCARD);
    with_photo.append_child(photo.clone());
    let vcard = with_picture_of(&there, Some(&with_photo));
    abilities.check_size(&vcard)?;
    set(session, vcard).await
}
