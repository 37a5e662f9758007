//! What may be done through the old account: say where it has moved, tell contacts, and ask its server to
//! move it.
//!
//! The session itself stays inside. Whoever holds an [`OldAccount`] cannot change the old contact list, remove
//! the account or appear online, because there is no way to say so. Only who reads the requests to the old account, which
//! is done before a run and where the user wants it, is online for a moment: see `survey/requests.rs`.

use std::collections::BTreeSet;
use std::time::Duration;

use jid::{BareJid, Jid};
use xmpp_parsers::data_forms::{DataForm, DataFormType, Field, FieldType};
use xmpp_parsers::message::{Id, Lang, Message, MessageType};
use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns;
use xmpp_parsers::pubsub::pubsub::{Item, Items, Publish, PublishOptions};
use xmpp_parsers::pubsub::{ItemId, NodeName, PubSub, owner};

use super::archive_search::Search;
use super::data::hosted_rooms::{close, sight};
use super::inviting::{Invitation, Invitee, invite};
use super::survey::{self, Readers, find_statement};
use super::visit::{Guest, Visit};
use super::{failure, removed};
use crate::model::data::hosted_rooms::RoomSight;
use crate::model::data::rights::{MUC_ADMIN, Right};
use crate::model::history::{Closed, Failure, RoomFact};
use crate::model::plan::{Audience, Plan};
use crate::model::roster::Roster;
use crate::model::whereabouts::Words;
use crate::net::archive::{self, Owner};
use crate::net::session::{QueryError, Request, SendError, Session};
use crate::xmpp::build::{Build, element};
use crate::xmpp::mam::{Fin, Version};
use crate::xmpp::mam_prefs::Preferences;
use crate::xmpp::mix;
use crate::xmpp::moved::{self, Moved};
use crate::xmpp::pep;
use crate::xmpp::transfer;

/// The access model by which those can read who see the account (XEP-0060 §4.5).
pub(super) const CONTACTS_ONLY: &str = "presence";
/// The one by which anybody can.
const OPEN: &str = "open";
/// The item of the statement (XEP-0283 §4.1).
const CURRENT: &str = "current";
/// The form of publish-options (XEP-0060 §7.1.5).
const PUBLISH_OPTIONS: &str = "http://jabber.org/protocol/pubsub#publish-options";
/// How long a room or a channel may take to hand out a list.
const ROOM_LIMIT: Duration = Duration::from_secs(8);

/// The old account, narrowed to what a move may do with it.
#[derive(Clone, Debug)]
pub(super) struct OldAccount {
    session: Session,
}

impl OldAccount {
    /// Takes the session, which nothing else has from now on.
    pub(super) fn new(session: Session) -> Self {
        Self { session }
    }

    /// Signs out.
    pub(super) async fn close(self) {
        self.session.close().await;
    }

    /// Publishes that the account is now `new`, and reads it back.
    ///
    /// # Errors
    /// If the server refused, or what it shows is not what was published for whom it was meant.
    pub(super) async fn announce(&self, new: &BareJid, audience: Audience) -> Result<(), Failure> {
        let access = match audience {
            Audience::Contacts => CONTACTS_ONLY,
            Audience::Anybody => OPEN,
        };
        self.state(new, access).await
    }

    /// The same for those whom this access model lets read it. What others could read is taken back.
    ///
    /// # Errors
    /// As [`Self::announce`].
    pub(super) async fn state(&self, new: &BareJid, access: &str) -> Result<(), Failure> {
        let mut configured = true;
        match self.publish(new, Some(access)).await {
            Ok(()) => {}
            // The node is there with another access model, or the server knows no such options. The model
            // comes first, so that nobody reads the address who should not.
            Err(QueryError::Refused(_)) => {
                configured = self.configure(access).await.is_ok();
                if !configured && self.access_model().await.is_some_and(|model| model != access) {
                    return Err(Failure::NotPrivate);
                }
                self.publish(new, None).await.map_err(failure)?;
                // The node may be there only now.
                configured = configured || self.configure(access).await.is_ok();
            }
            Err(error) => return Err(failure(error)),
        }
        let shown = self.get(PubSub::Items(Items::new(moved::NS)).into()).await.map_err(failure)?;
        if shown.as_ref().and_then(find_statement).as_ref() != Some(new) {
            return Err(Failure::NotShown);
        }
        match self.access_model().await {
            Some(model) if model == access => Ok(()),
            None if configured => Ok(()),
            // Fewer than were meant can read it, which harms nobody.
            _ if access == OPEN => Err(Failure::NotShown),
            _ => {
                self.retract().await?;
                Err(Failure::NotPrivate)
            }
        }
    }

    /// Asks the old server to move the account to `new` (XEP-0015 §2), and waits until it is done: its result,
    /// if there is something in it.
    ///
    /// # Errors
    /// As the query's. The server may be at work all the same.
    pub(super) async fn ask_to_be_moved(
        &self,
        new: &BareJid,
    ) -> Result<Option<Element>, QueryError> {
        let old = self.session.address().bare();
        let server = Jid::from(BareJid::from_parts(None, old.domain()));
        self.session.query(Some(server), Request::Set(transfer::request(old, new))).await
    }

    /// Takes back what [`Self::announce`] published, and looks whether it is gone.
    ///
    /// # Errors
    /// If the server refused, or still shows it.
    pub(super) async fn retract(&self) -> Result<(), Failure> {
        let retract = Request::Set(pep::retract(moved::NS, CURRENT));
        removed(self.session.query(None, retract).await.map(drop))?;
        match self.get(pep::items(moved::NS)).await {
            Ok(Some(shown)) if find_statement(&shown).is_some() => Err(Failure::NotShown),
            Ok(_) => Ok(()),
            Err(error) => removed(Err(error)),
        }
    }

    /// Gives an account a right in a room; without one, takes its rights there (XEP-0045 §9.6, §10.3). The
    /// right of the old account itself is no business of this.
    ///
    /// # Errors
    /// If the room is none, refused, or did not answer.
    pub(super) async fn grant(
        &self,
        room: &str,
        to: &BareJid,
        right: Option<Right>,
    ) -> Result<(), Failure> {
        let room = BareJid::new(room).map_err(|_| Failure::Unsendable)?;
        let right = right.map_or("none", Right::as_str);
        let item = element("item", MUC_ADMIN).with("affiliation", right).with("jid", to.as_str());
        let grant = Request::Set(element("query", MUC_ADMIN).holding(item));
        self.session.query(Some(Jid::from(room)), grant).await.map(drop).map_err(failure)
    }

    /// Enters a room that closes, to hear what was said there last and to say where it has gone. Those in it see that.
    ///
    /// # Errors
    /// If the room does not let the account in, or does not answer.
    pub(super) async fn visit(&self, room: &BareJid, guest: Guest<'_>) -> Result<Visit, Failure> {
        Visit::begin(&self.session, room, guest).await
    }

    /// Gives a room that closes this subject (XEP-0045 §8.1). Those in it see the account come and go.
    ///
    /// # Errors
    /// If the room does not let the account in, or does not show the subject.
    pub(super) async fn set_subject(
        &self,
        room: &BareJid,
        guest: Guest<'_>,
        subject: &str,
    ) -> Result<(), Failure> {
        Visit::give_subject(&self.session, room, guest, subject).await
    }

    /// Closes a room of the account for good, and says in it that it is `at` another address now (XEP-0045 §10.9).
    ///
    /// # Errors
    /// If the room does not show that it is closed.
    pub(super) async fn close_room(
        &self,
        room: &BareJid,
        how: Closed,
        guest: Guest<'_>,
        at: &BareJid,
        news: &str,
    ) -> Result<(), Failure> {
        close(&self.session, room, how, guest, at, news).await
    }

    /// Whether the account is an owner of this room.
    pub(super) async fn owns(&self, room: &BareJid) -> bool {
        matches!(sight(&self.session, room).await, Ok(RoomSight::Own(_)))
    }

    /// Tells somebody of a room where there is a new one.
    pub(super) async fn invite(&self, to: Invitee, room: &Invitation) -> RoomFact {
        invite(&self.session, to, room).await
    }

    /// The members of a room, as it tells them to its owners and admins (XEP-0045 §9.5).
    ///
    /// # Errors
    /// If the room is none, refused, or did not answer.
    pub(super) async fn members(&self, room: &str) -> Result<BTreeSet<BareJid>, Failure> {
        let room = BareJid::new(room).map_err(|_| Failure::Unsendable)?;
        let list = Request::Get(element("query", MUC_ADMIN).holding(Right::Member.to_item()));
        let answer = self.session.query_within(Some(Jid::from(room)), list, ROOM_LIMIT).await;
        let answer = answer.map_err(failure)?;
        let items = answer.iter().flat_map(Element::children);
        Ok(items.filter_map(|item| BareJid::new(item.attr("jid")?).ok()).collect())
    }

    /// Sends the contact a message. That it was sent does not mean that the server has it: see
    /// [`Self::fence`].
    ///
    /// # Errors
    /// If the session has ended, or it cannot be sent.
    pub(super) async fn tell(
        &self,
        contact: &BareJid,
        id: &str,
        text: &str,
    ) -> Result<(), SendError> {
        let mut message = Message::new(Some(Jid::from(contact.clone())));
        message.type_ = MessageType::Chat;
        message.id = Some(Id(id.to_owned()));
        message.bodies.insert(Lang::default(), text.to_owned());
        self.session.send(message.into()).await
    }

    /// Waits until the server has handled all that was sent before.
    ///
    /// # Errors
    /// If the connection was replaced or lost in between, so that nobody knows.
    pub(super) async fn fence(&self) -> Result<(), QueryError> {
        self.session.fence().await
    }

    /// Has the server's archive list the next page of a search. It arrives as messages, which
    /// [`Page::hear`](super::archive_search::Page::hear) reads, before this returns; the end of it only with newer servers.
    ///
    /// # Errors
    /// If there is no archive, it does not answer, or it keeps nothing of this contact.
    pub(super) async fn list_archive(
        &self,
        search: &mut Search,
        query: &str,
    ) -> Result<Option<Fin>, Failure> {
        let version = match search.version {
            Some(version) => version,
            None => *search.version.insert(self.find_archive(&search.to).await?),
        };
        let question = Request::Set(search.question(version, query));
        let answer = self.session.query(None, question).await.map_err(failure)?;
        if version == Version::Zero {
            // The messages come behind the answer.
            self.fence().await.map_err(failure)?;
        }
        Ok(answer.and_then(|fin| Fin::read(version, &fin)))
    }

    /// What the server of an archive speaks that keeps what is said to this contact.
    async fn find_archive(&self, contact: &BareJid) -> Result<Version, Failure> {
        let version = archive::version(&self.session, &Owner::Account).await.map_err(failure)?;
        let version = version.ok_or(Failure::Unsupported)?;
        // Not every server with an archive lets one ask (XEP-0441), and what it keeps by default is everything.
        let answer = self.get(Preferences::question(version)).await.ok().flatten();
        match answer.as_ref().and_then(Preferences::read) {
            Some(prefs) if !prefs.keeps(contact) => Err(Failure::Unsupported),
            Some(_) | None => Ok(version),
        }
    }

    /// Asks everybody in the plan where they have moved, as far as they tell the old account or the `new` one
    /// (XEP-0283 §4.1).
    pub(super) async fn look_for_moves(
        &self,
        plan: &Plan,
        old_roster: &Roster,
        new: &Session,
        new_roster: &Roster,
    ) -> Words {
        let readers = Readers { old: Some(&self.session), old_roster, new: Some(new), new_roster };
        survey::read_statements(&readers, plan).await
    }

    /// Asks this account where it has moved, and whoever it names.
    pub(super) async fn look_for_move(&self, jid: BareJid) -> Words {
        let none = Roster::default();
        let old = Some(&self.session);
        let readers = Readers { old, old_roster: &none, new: None, new_roster: &none };
        survey::read_addresses(&readers, vec![jid]).await
    }

    async fn publish(&self, new: &BareJid, access: Option<&str>) -> Result<(), QueryError> {
        let publish = Publish {
            node: NodeName(moved::NS.to_owned()),
            items: vec![Item {
                id: Some(ItemId(CURRENT.to_owned())),
                publisher: None,
                payload: Some(Moved::to(new).into()),
            }],
        };
        let publish_options =
            access.map(|access| PublishOptions { form: Some(model_form(PUBLISH_OPTIONS, access)) });
        self.session
            .query(None, Request::Set(PubSub::Publish { publish, publish_options }.into()))
            .await
            .map(drop)
    }

    async fn configure(&self, access: &str) -> Result<(), QueryError> {
        let form = model_form(ns::PUBSUB_CONFIGURE, access);
        let payload = owner::Payload::Configure {
            node: Some(NodeName(moved::NS.to_owned())),
            form: Some(form),
        };
        self.session.query(None, Request::Set(owner::Owner { payload }.into())).await.map(drop)
    }

    /// Who may read the statement, as the access model of its node; `None` where the server does not say.
    pub(super) async fn access_model(&self) -> Option<String> {
        let payload =
            owner::Payload::Configure { node: Some(NodeName(moved::NS.to_owned())), form: None };
        let answer = self.get(owner::Owner { payload }.into()).await.ok()??;
        let form =
            answer.get_child("configure", ns::PUBSUB_OWNER)?.get_child("x", ns::DATA_FORMS)?;
        let field =
            form.children().find(|field| field.attr("var") == Some("pubsub#access_model"))?;
        Some(field.get_child("value", ns::DATA_FORMS)?.text())
    }

    /// The name that the account goes by in a channel, where it takes part under this id.
    pub(super) async fn nick_in_channel(&self, channel: &BareJid, id: &str) -> Option<String> {
        let request = Request::Get(mix::ask_participant(id));
        let channel = Some(Jid::from(channel.clone()));
        let answer = self.session.query_within(channel, request, ROOM_LIMIT).await.ok()??;
        mix::read_nick(&answer, id)
    }

    async fn get(&self, payload: Element) -> Result<Option<Element>, QueryError> {
        self.session.query(None, Request::Get(payload)).await
    }
}

fn model_form(form_type: &str, access: &str) -> DataForm {
    let field = Field::new("pubsub#access_model", FieldType::ListSingle);
    DataForm::new(DataFormType::Submit, form_type, vec![field.with_value(access)])
}
