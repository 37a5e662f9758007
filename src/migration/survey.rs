//! Reading an account. Nothing here changes anything, and no contact can notice it.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use futures::{Stream, StreamExt, stream};
use jid::{BareJid, Jid};
use xmpp_parsers::disco::{DiscoInfoQuery, DiscoInfoResult, DiscoItemsQuery, DiscoItemsResult};
use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns;
use xmpp_parsers::pubsub::PubSub;
use xmpp_parsers::pubsub::pubsub::Items;
use xmpp_parsers::version::{VersionQuery, VersionResult};

use super::data;
use crate::model::data::hosted_rooms::Services;
use crate::model::data::{Data, Holding, JABBERD2_FIELD_LIMIT, JABBERD2_STANZA_LIMIT, Kind, Xml};
use crate::model::gateway::{self, Identity, ToAsk, Transports};
use crate::model::history::History;
use crate::model::plan::{Choices, Plan, room_targets};
use crate::model::roster::Roster;
use crate::model::snapshot::{Server, Snapshot};
use crate::model::whereabouts::{Word, Words};
use crate::net::session::{QueryError, Request, Session};
use crate::xmpp::mix;
use crate::xmpp::moved::{self, Moved};
use crate::xmpp::muc;
use crate::xmpp::outage;
use crate::xmpp::transfer;

mod names;
mod requests;
mod statements;

pub(super) use requests::{keeps_messages, send_back};
pub use requests::{read_requests, recall_requests};
pub use statements::{Readers, read_addresses, read_statements};

/// How long a foreign domain may take to say what it is.
const DOMAIN_LIMIT: Duration = Duration::from_secs(8);
/// How many foreign domains are asked at once.
const DOMAIN_WINDOW: usize = 32;
/// What jabberd2 calls itself (XEP-0092).
const JABBERD2: &str = "jabberd";
/// How many services of the new server are looked at.
const MOST_SERVICES: usize = 200;

/// Reads the whole account. What the domains of its contacts are is asked by [`look_up_domains`].
///
/// # Errors
/// If the contact list cannot be had: without it nothing can be planned. Everything else may be missing.
pub async fn read(session: &Session) -> Result<Snapshot, QueryError> {
    let (roster, server, moved_to, nick, data) = futures::join!(
        session.read_roster(),
        read_server(session),
        read_statement(session),
        read_nick(session),
        data::read(session),
    );
    let (roster, address) = (roster?, session.address().bare().clone());
    let mut data = data;
    // It falls silent at a larger one, and does not say so (XEP-0478).
    if server.software.as_deref().is_some_and(|name| name.starts_with(JABBERD2)) {
        data.abilities.stanza_limit.get_or_insert(JABBERD2_STANZA_LIMIT);
        data.abilities.field_limit = Some(JABBERD2_FIELD_LIMIT);
    }
    let domains = BTreeMap::new();
    let moved = match server.tells_moved {
        true => read_replaced(session).await,
        false => Words::new(),
    };
    Ok(Snapshot { address, roster, domains, moved_to, moved, nick, server, data })
}

/// Asks the rooms of the old account what rights it has there. That takes as long as the slowest of them, within
/// bounds.
pub async fn read_rights(session: &Session, old: &mut Snapshot) {
    data::read_rights(session, &mut old.data).await;
}

/// Looks which of the bookmarked rooms, and of those that the account owns, close with the old server, and reads what those
/// hold that it owns.
pub async fn read_closing_rooms(session: &Session, old: &mut Snapshot) {
    let closes = |room: &BareJid| old.server.rooms.end_with(&old.address, room.domain());
    let bookmarks = old.data.items(Kind::Rooms);
    let rooms = bookmarks.filter_map(|(key, _)| BareJid::new(key).ok());
    let mut rooms: Vec<_> = rooms.filter(|jid| jid.node().is_some() && closes(jid)).collect();
    rooms.extend(data::hosted_rooms::find_owned(session, &old.server.rooms, &rooms).await);
    let found = data::hosted_rooms::look(session, rooms).await;
    old.data.closing_rooms = found.closing;
    let owned = found.owned.into_iter();
    let items = owned.map(|(jid, room)| (jid.to_string(), Xml::from(room.to_item(&jid))));
    old.data.kinds.insert(Kind::HostedRooms, Holding::Items(items.collect()));
}

/// Looks at the addresses where rooms are to be built anew.
pub async fn look_for_rooms(
    session: &Session,
    old: &Snapshot,
    new: &mut Snapshot,
    choices: &Choices,
    history: &History,
) {
    let targets = room_targets(old, new, choices, history).into_values().collect();
    new.data.rooms_there = data::hosted_rooms::look_there(session, targets).await;
}

/// Reads of the old account what is of no use of the new one: what it publishes and no move copies, which is named and
/// saved to a file.
pub async fn read_of_old(session: &Session, old: &mut Snapshot) {
    data::read_other_nodes(session, &mut old.data).await;
}

/// Asks everybody on the old list whether they have moved, and keeps with the old account what is news. Whatever else
/// becomes of a contact was planned as if nobody had.
pub async fn look_for_moves(
    sessions: (Option<&Session>, Option<&Session>),
    old: &mut Snapshot,
    new: &Snapshot,
    choices: &Choices,
    history: &History,
) {
    let (old_session, new_session) = sessions;
    learn_words(old, new.moved.clone(), history);
    let plan = Plan::new(old, new, choices, history);
    let readers = Readers {
        old: old_session,
        old_roster: &old.roster,
        new: new_session,
        new_roster: &new.roster,
    };
    let words = read_statements(&readers, &plan).await;
    learn_words(old, words, history);
    let domains = old.moved.values().filter_map(Word::address).map(|jid| jid.domain().to_string());
    let mut domains: BTreeSet<_> = domains.collect();
    domains.retain(|domain| !old.domains.contains_key(domain));
    if let Some(session) = old_session.or(new_session).filter(|_| !domains.is_empty()) {
        let domains = domains.into_iter().take(MOST_SERVICES).collect();
        let answers: BTreeMap<_, _> = ask_domains(session, domains).collect().await;
        let gateways = answers.into_iter().filter(|(_, said)| matches!(said, Identity::Gateway(_)));
        old.domains.extend(gateways);
    }
}

/// Asks everybody on the list of an account that is saved to a file whether they have moved, and keeps that with it: once its
/// server is gone, nobody tells.
pub async fn look_for_moves_to_save(session: &Session, old: &mut Snapshot) {
    let nobody = Snapshot {
        address: old.address.clone(),
        roster: Roster::default(),
        domains: BTreeMap::new(),
        moved_to: None,
        moved: Words::new(),
        nick: None,
        server: Server::default(),
        data: Data::default(),
    };
    let (choices, history) = (Choices::default(), History::default());
    look_for_moves((Some(session), None), old, &nobody, &choices, &history).await;
}

/// Whose place on the list of this account another one has taken, as its server says: it was told so by the server of
/// that contact (XEP-0015). Nobody, where it says nothing.
pub async fn read_replaced(session: &Session) -> Words {
    let server = Jid::from(BareJid::from_parts(None, session.address().domain()));
    let question = Request::Get(transfer::who_has_moved());
    match session.query_within(Some(server), question, DOMAIN_LIMIT).await {
        Ok(answer) => {
            let moved = answer.as_ref().map(transfer::moved).unwrap_or_default();
            // The list may have had the user's own old account.
            let own = session.address().bare();
            let moved = moved.into_iter().filter(|(old, new)| old != own && new != own);
            moved.map(|(old, new)| (old, Word::Replaced(new))).collect()
        }
        Err(error) => {
            tracing::info!("the server does not say which contacts have moved: {error}");
            Words::new()
        }
    }
}

/// Takes in what accounts say by now. That one says nothing which never said anything is not worth keeping.
pub fn learn_words(old: &mut Snapshot, words: Words, history: &History) {
    for (jid, word) in words {
        let known = old.moved.get(&jid).or_else(|| history.heard.newest(&jid));
        if known.is_some_and(|known| !word.supersedes(known)) {
            continue;
        }
        let unsays = history.heard.is_news(&jid, &word) || old.moved.contains_key(&jid);
        if word != Word::Nothing || unsays {
            old.moved.insert(jid, word);
        }
    }
}

/// Reads of the new account what can only be asked for by a name that the old one has.
pub async fn complete(session: &Session, old: &Snapshot, new: &mut Snapshot) {
    data::read_named(session, &old.data, &mut new.data).await;
    find_gateways(session, old, new).await;
}

/// Asks what the new server offers, if a transport stays behind and that is not known yet.
async fn find_gateways(session: &Session, old: &Snapshot, new: &mut Snapshot) {
    let own_domain = old.address.domain().as_str();
    let transports = Transports::find(old.roster.addresses(), &old.domains, own_domain);
    if transports.iter().next().is_none() {
        return;
    }
    look_up_domains(None, Some(session), new).await;
    if new.domains.values().any(|answer| matches!(answer, Identity::Gateway(_))) {
        return;
    }
    let services = services(session).await.into_iter().map(|jid| jid.to_string()).collect();
    let answers: BTreeMap<_, _> = ask_domains(session, services).collect().await;
    let gateways = answers.into_iter().filter(|(_, said)| matches!(said, Identity::Gateway(_)));
    new.domains.extend(gateways);
}

/// Asks what the domains of the contacts are, as far as nobody has asked yet. The old account asks all of them, within
/// bounds. The new one asks only those that are likely to be transports, since an old server may reach nobody any more:
/// whom the user leaves behind need not hear of the new address, not even their server. Where both get an answer, that
/// of the old one counts.
pub async fn look_up_domains(
    old: Option<&Session>,
    new: Option<&Session>,
    snapshot: &mut Snapshot,
) {
    let own_domain = snapshot.address.domain().as_str();
    // Transports ask too, and so do people behind them.
    let askers = snapshot.data.items(Kind::PendingRequests);
    let askers: Vec<_> = askers.filter_map(|(key, _)| Jid::new(key).ok()).collect();
    let addresses = snapshot.roster.addresses().chain(&askers);
    let ToAsk { mut likely, mut unlikely } = gateway::domains_to_ask(addresses, own_domain);
    likely.retain(|domain| !snapshot.domains.contains_key(domain));
    unlikely.retain(|domain| !snapshot.domains.contains_key(domain));
    let ask_likely = async |session: Option<&Session>| match session {
        Some(session) => ask_domains(session, likely.clone()).collect().await,
        None => BTreeMap::new(),
    };
    let ask_unlikely = async {
        let Some(session) = old else { return BTreeMap::new() };
        // Most of them are ordinary servers, and the dead ones must not keep anybody waiting.
        let enough = Box::pin(tokio::time::sleep(DOMAIN_LIMIT));
        let said = ask_domains(session, unlikely.clone()).take_until(enough);
        let unasked = unlikely.iter().map(|domain| (domain.clone(), Identity::Silent));
        unasked.chain(said.collect::<Vec<_>>().await).collect()
    };
    let answers = futures::join!(ask_likely(new), ask_unlikely, ask_likely(old));
    for answers in [answers.0, answers.1, answers.2] {
        snapshot.domains = gateway::known(&answers, &snapshot.domains);
    }
}

async fn read_server(session: &Session) -> Server {
    let domain = Jid::from(BareJid::from_parts(None, session.address().domain()));
    let account = Jid::from(session.address().bare().clone());
    let (info, version, account, rooms) = futures::join!(
        disco(session, &domain),
        session.query_within(Some(domain.clone()), Request::Get(VersionQuery.into()), DOMAIN_LIMIT),
        disco(session, &account),
        read_room_services(session),
    );
    let version = version.ok().flatten().and_then(|answer| VersionResult::try_from(answer).ok());
    let (version, number) = version.map(|version| (version.name, version.version)).unzip();
    let named = info.as_ref().and_then(|info| {
        info.identities.iter().find(|identity| identity.category == "server")?.name.clone()
    });
    let (software, pre_approval) = (version.or(named), session.features().pre_approval);
    Server {
        misnames: Server::is_misnaming(software.as_deref(), number.as_deref(), pre_approval),
        software,
        pre_approval,
        pep: [&info, &account].into_iter().flatten().any(offers_pep),
        transfers: info.as_ref().is_some_and(|info| lists(info, transfer::NS)),
        expects: info.as_ref().is_some_and(|info| lists(info, transfer::EXPECTS)),
        tells_moved: info.as_ref().is_some_and(|info| lists(info, transfer::TELLS_MOVED)),
        channels: account.as_ref().is_some_and(|account| lists(account, mix::PAM)),
        rooms,
        outage_pages: info
            .as_ref()
            .map_or_else(Vec::new, |info| outage::addresses(&info.extensions)),
        closes: None,
    }
}

/// The services of the server that make rooms for people (XEP-0045 §6.1). A gateway has rooms of another network.
async fn read_room_services(session: &Session) -> Services {
    let services = services(session).await.into_iter();
    let asked = services.map(async |domain| {
        let info = disco(session, &Jid::from(domain.clone())).await?;
        let identities = &mut info.identities.iter();
        let has_rooms = lists(&info, muc::NS)
            && identities.any(|it| it.category == "conference" && it.type_ == "text");
        has_rooms.then_some(domain)
    });
    let answers = futures::future::join_all(asked).await;
    Services { domains: answers.into_iter().flatten().collect() }
}

/// What the server lists besides itself (XEP-0030 §4).
async fn services(session: &Session) -> Vec<BareJid> {
    let server = Jid::from(BareJid::from_parts(None, session.address().domain()));
    let request = Request::Get(DiscoItemsQuery { node: None, rsm: None }.into());
    let answer = session.query_within(Some(server), request, DOMAIN_LIMIT).await;
    let items = answer.ok().flatten().and_then(|answer| DiscoItemsResult::try_from(answer).ok());
    let items = items.into_iter().flat_map(|items| items.items);
    let services = items.filter(|item| item.node.is_none() && item.jid.node().is_none());
    services.map(|item| item.jid.to_bare()).take(MOST_SERVICES).collect()
}

fn offers_pep(info: &DiscoInfoResult) -> bool {
    info.identities.iter().any(|identity| identity.category == "pubsub" && identity.type_ == "pep")
}

fn lists(info: &DiscoInfoResult, feature: &str) -> bool {
    info.features.iter().any(|listed| listed.as_str() == feature)
}

async fn disco(session: &Session, to: &Jid) -> Option<DiscoInfoResult> {
    DiscoInfoResult::try_from(ask_info(session, to).await?).ok()
}

async fn ask_info(session: &Session, to: &Jid) -> Option<Element> {
    let request = Request::Get(DiscoInfoQuery { node: None }.into());
    session.query_within(Some(to.clone()), request, DOMAIN_LIMIT).await.ok()?
}

/// What each domain says that it is, as they answer.
fn ask_domains(
    session: &Session,
    domains: BTreeSet<String>,
) -> impl Stream<Item = (String, Identity)> {
    stream::iter(domains)
        .map(async move |domain| {
            let answer = match Jid::new(&domain) {
                Ok(jid) => ask_info(session, &jid).await,
                Err(_) => None,
            };
            (domain, answer.as_ref().map_or(Identity::Silent, Identity::read))
        })
        .buffer_unordered(DOMAIN_WINDOW)
}

/// The address that the account says it has moved to. A server without such a node says nothing.
async fn read_statement(session: &Session) -> Option<BareJid> {
    find_statement(&read_items(session, moved::NS).await?)
}

async fn read_nick(session: &Session) -> Option<String> {
    let answer = read_items(session, ns::NICK).await?;
    let nick = payloads(&answer).find(|payload| payload.is("nick", ns::NICK))?.text();
    Some(nick).filter(|nick| !nick.trim().is_empty())
}

/// What the account itself publishes in a node (XEP-0163).
async fn read_items(session: &Session, node: &str) -> Option<Element> {
    let request = Request::Get(PubSub::Items(Items::new(node)).into());
    session.query(None, request).await.ok()?
}

pub(super) fn find_statement(pubsub: &Element) -> Option<BareJid> {
    let moved = payloads(pubsub).find(|payload| payload.is("moved", moved::NS))?;
    Moved::try_from(moved.clone()).ok()?.new_address()
}

fn payloads(pubsub: &Element) -> impl Iterator<Item = &Element> {
    pubsub
        .children()
        .filter(|child| child.is("items", ns::PUBSUB))
        .flat_map(Element::children)
        .flat_map(Element::children)
}

#[cfg(test)]
mod tests;
