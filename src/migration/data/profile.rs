//! The profile: vcard-temp (XEP-0054) and vCard4 (XEP-0292), without the picture.

use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns::VCARD;

use super::{Forms, Gap, Items, get, set};
use crate::model::data::profile::{
    NODE, NS_VCARD4, VCARD_TEMP, VCARD4, normal, with_picture_of, without_empty, without_picture,
};
use crate::model::data::{Abilities, Xml};
use crate::model::history::Failure;
use crate::net::session::Session;
use crate::xmpp::build::{Build, element};
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
    Ok(get(session, element("vCard", VCARD)).await?.as_ref().map(normal))
}

/// The whole vCard4, with its picture.
pub(super) async fn read_vcard4(session: &Session) -> Result<Option<Element>, Gap> {
    let answer = get(session, pep::items(NODE)).await?;
    let found = answer.as_ref().and_then(|answer| {
        let mut items = pep::read_items(answer).map(|(_, payload)| payload);
        items.find(|payload| payload.is("vcard", NS_VCARD4)).cloned()
    });
    Ok(found)
}

/// Writes a card, and names the fields that the server refuses: the rest is there without them.
pub(super) async fn write(
    session: &Session,
    key: &str,
    profile: &Element,
    abilities: &Abilities,
) -> Result<Vec<String>, Failure> {
    let form = match key {
        VCARD4 => Form::Modern,
        _ => Form::Simple { there: current_vcard(session).await? },
    };
    Writer { session, abilities, form }.write(profile).await
}

/// Which form is written.
enum Form {
    /// A vCard4, published.
    Modern,
    /// A vcard-temp, beside the picture of the one that is there.
    Simple { there: Option<Element> },
}

struct Writer<'a> {
    session: &'a Session,
    abilities: &'a Abilities,
    form: Form,
}

impl Writer<'_> {
    /// Finds out which fields of a card a server takes, and leaves it with these. A server refuses a whole card for one
    /// odd field and does not say for which, so halves of it are tried, and halves of these.
    async fn write(&self, card: &Element) -> Result<Vec<String>, Failure> {
        let (card, mut left_out) = without_empty(card);
        let refusal = match self.put(card.clone()).await {
            Err(failure) if is_about_content(&failure) => failure,
            done => return done.map(|()| left_out),
        };
        let fields: Vec<_> = card.children().cloned().collect();
        let mut empty = card.clone();
        empty.take_nodes();
        let mut taken = Vec::new();
        // The next part last.
        let mut parts = vec![&fields[..]];
        while let Some(part) = parts.pop() {
            let tried: Vec<_> = taken.iter().chain(part).cloned().collect();
            match self.put(empty.clone().holding_all(tried.clone())).await {
                Ok(()) => taken = tried,
                Err(failure) if is_about_content(&failure) => match part {
                    [] => {}
                    [field] => left_out.push(field.name().to_owned()),
                    part => {
                        let (first, second) = part.split_at(part.len() / 2);
                        parts.extend([second, first]);
                    }
                },
                Err(failure) => return Err(failure),
            }
        }
        if taken.is_empty() { Err(refusal) } else { Ok(left_out) }
    }

    async fn put(&self, card: Element) -> Result<(), Failure> {
        let payload = match &self.form {
            Form::Modern => pep::publish(NODE, CURRENT, card, &pep::Fields::new()),
            Form::Simple { there } => with_picture_of(&card, there.as_ref()),
        };
        self.abilities.check_size(&payload)?;
        set(self.session, payload).await
    }
}

/// The server might take another card.
fn is_about_content(failure: &Failure) -> bool {
    match failure {
        Failure::TooLarge { .. } | Failure::Unsendable => true,
        Failure::Refused { condition, .. } => ![
            "feature-not-implemented",
            "forbidden",
            "not-allowed",
            "not-authorized",
            "service-unavailable",
        ]
        .contains(&condition.as_str()),
        _ => false,
    }
}

/// The vcard-temp that is there, which must be known before it is written over.
pub(super) async fn current_vcard(session: &Session) -> Result<Option<Element>, Failure> {
    read_vcard(session).await.map_err(|gap| match gap {
        Gap::Unsupported => Failure::Unsupported,
        Gap::Unreadable(failure) | Gap::Partly(_, failure) => failure,
    })
}
