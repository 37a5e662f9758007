//! What the accounts of contacts say of where these have moved (XEP-0283 §4.1).
//!
//! As a rule only whoever the account lets see it may read that: the old account, as long as both servers live, or the
//! new one where the contact has let it in. So each is asked through whichever sees it, without any presence, which
//! neither Prosody nor ejabberd wants for this.

use std::collections::{BTreeSet, HashMap, HashSet, VecDeque};
use std::time::Duration;

use futures::StreamExt;
use futures::stream::FuturesUnordered;
use jid::{BareJid, Jid};
use xmpp_parsers::minidom::Element;
use xmpp_parsers::stanza_error::{DefinedCondition, StanzaError};

use super::payloads;
use crate::model::plan::Plan;
use crate::model::roster::Roster;
use crate::model::whereabouts::{LONGEST_WAY, Word, Words};
use crate::net::session::{QueryError, Request, Session};
use crate::xmpp::moved::{self, Moved};
use crate::xmpp::{pep, uri};

/// How long one account may take to say it.
const ONE_LIMIT: Duration = Duration::from_secs(8);
/// How long all of them may take, whatever their number.
const BASE_LIMIT: Duration = Duration::from_secs(20);
/// What is added for each: stock servers read slowly.
const LIMIT_FOR_EACH: Duration = Duration::from_millis(100);
/// How many are asked at once.
const WINDOW: usize = 32;
/// How many questions a server may leave without an answer until it is not asked any more.
const MOST_SILENCES: u32 = 2;

/// Somebody to be asked, and through which accounts that may get an answer, the best first.
struct Question {
    jid: BareJid,
    readers: VecDeque<Reader>,
}

/// One of the user's accounts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reader {
    Old,
    New,
}

/// What came of a question.
enum Reply {
    /// A word of the account, if it has one for this reader.
    Said(Word),
    /// It does not tell this reader, or makes no sense of the question.
    Untold,
    /// No answer, or none that comes from there.
    Silent,
}

/// The accounts through which is read, and what their lists show.
pub struct Readers<'a> {
    /// The old account, where it is signed in.
    pub old: Option<&'a Session>,
    /// Its list.
    pub old_roster: &'a Roster,
    /// The new account.
    pub new: Option<&'a Session>,
    /// Its list.
    pub new_roster: &'a Roster,
}

/// Asks everybody in the plan, and those whom these name, where they have moved. Silence is no word.
pub async fn read_statements(readers: &Readers<'_>, plan: &Plan) -> Words {
    let own_domain = plan.old.domain();
    let people = plan.people().filter(|planned| planned.may_be_looked_up());
    let addresses = people.flat_map(|planned| {
        let (listed, contact) = (planned.listed.bare(), planned.contact.bare());
        planned.earlier.iter().cloned().chain([listed, contact])
    });
    let mut seen = HashSet::new();
    let mut addresses: Vec<_> =
        addresses.filter(|jid| jid.node().is_some() && seen.insert(jid.clone())).collect();
    // Those on the server that closes for certain are not to wait for any other.
    addresses.sort_by_key(|jid| jid.domain() != own_domain);
    read_addresses(readers, addresses).await
}

/// Asks these, and those whom they name.
pub async fn read_addresses(readers: &Readers<'_>, addresses: Vec<BareJid>) -> Words {
    let over = tokio::time::sleep(limit(addresses.len()));
    read_until(over, readers, addresses).await
}

/// How long so many may take altogether.
fn limit(count: usize) -> Duration {
    BASE_LIMIT + LIMIT_FOR_EACH * u32::try_from(count).unwrap_or(u32::MAX)
}

/// The same until it is `over`. What was said by then is kept.
async fn read_until(
    over: impl Future<Output = ()>,
    readers: &Readers<'_>,
    addresses: Vec<BareJid>,
) -> Words {
    let mut words = Words::new();
    let sessions = [readers.old, readers.new].into_iter().flatten();
    // The user's own accounts are not asked.
    let mut asked: BTreeSet<BareJid> =
        sessions.map(|session| session.address().bare().clone()).collect();
    let asking = async {
        let mut next = addresses;
        for _ in 0..=LONGEST_WAY {
            next.retain(|jid| asked.insert(jid.clone()));
            if next.is_empty() {
                break;
            }
            let said = ask_all(readers, std::mem::take(&mut next), &mut words).await;
            next.extend(said);
        }
    };
    tokio::select! {
        biased;
        () = asking => {}
        () = over => tracing::info!("not everybody has said in time where they have moved"),
    }
    words
}

/// Asks these, as far as their servers answer, and tells whom they name.
async fn ask_all(
    readers: &Readers<'_>,
    addresses: Vec<BareJid>,
    words: &mut Words,
) -> Vec<BareJid> {
    let mut queue = Queue::default();
    let sees = Sees::new(readers);
    for jid in addresses {
        let readers = sees.readers(&jid);
        if !readers.is_empty() {
            queue.add(Question { jid, readers });
        }
    }
    let mut named = Vec::new();
    let mut running = FuturesUnordered::new();
    loop {
        while running.len() < WINDOW
            && let Some(mut question) = queue.next()
        {
            let Some(reader) = question.readers.pop_front() else { continue };
            let session = match reader {
                Reader::Old => readers.old,
                Reader::New => readers.new,
            };
            running.push(async move {
                let reply = match session {
                    Some(session) => ask(session, &question.jid).await,
                    None => Reply::Untold,
                };
                (question, reply)
            });
        }
        let Some((question, reply)) = running.next().await else { return named };
        queue.heard(question.jid.domain().as_str(), !matches!(reply, Reply::Silent));
        match reply {
            Reply::Said(word) => {
                named.extend(word.address().cloned());
                words.insert(question.jid, word);
            }
            Reply::Untold | Reply::Silent if question.readers.is_empty() => {}
            Reply::Untold | Reply::Silent => queue.add_again(question),
        }
    }
}

/// Through which accounts somebody's word can be read.
struct Sees<'a> {
    old: Option<HashSet<&'a Jid>>,
    new: Option<HashSet<&'a Jid>>,
}

impl<'a> Sees<'a> {
    fn new(readers: &Readers<'a>) -> Self {
        Self {
            old: readers.old.map(|_| all(readers.old_roster)),
            new: readers.new.map(|_| seen(readers.new_roster)),
        }
    }

    /// The old account asks everybody whom it has on its list, since some let anybody read it, and whoever those
    /// name: nobody else could. The new one asks those who have let it in.
    fn readers(&self, jid: &BareJid) -> VecDeque<Reader> {
        let jid = Jid::from(jid.clone());
        let new = self.new.as_ref().is_some_and(|seen| seen.contains(&jid));
        let known = self.old.as_ref().is_some_and(|list| list.contains(&jid));
        let mut readers = VecDeque::new();
        readers.extend((known || self.old.is_some() && !new).then_some(Reader::Old));
        readers.extend(new.then_some(Reader::New));
        readers
    }
}

fn all(roster: &Roster) -> HashSet<&Jid> {
    roster.contacts.iter().map(|contact| &contact.jid).collect()
}

fn seen(roster: &Roster) -> HashSet<&Jid> {
    let seen = roster.contacts.iter().filter(|contact| contact.standing.sees());
    seen.map(|contact| &contact.jid).collect()
}

/// The questions that wait. Of a domain that has not answered yet, one is put at a time, so that a server that is gone
/// holds up nobody but its own.
#[derive(Default)]
struct Queue {
    ready: VecDeque<Question>,
    domains: HashMap<String, Domain>,
}

#[derive(Default)]
struct Domain {
    held: VecDeque<Question>,
    answers: bool,
    silences: u32,
}

impl Queue {
    fn add(&mut self, question: Question) {
        let domain = question.jid.domain().to_string();
        let is_first = !self.domains.contains_key(&domain);
        let known = self.domains.entry(domain).or_default();
        if is_first || known.answers {
            self.ready.push_back(question);
        } else {
            known.held.push_back(question);
        }
    }

    /// The next account is to ask the same.
    fn add_again(&mut self, question: Question) {
        self.ready.push_back(question);
    }

    fn next(&mut self) -> Option<Question> {
        self.ready.pop_front()
    }

    /// A question to this domain was answered, or not.
    fn heard(&mut self, domain: &str, answered: bool) {
        let Some(known) = self.domains.get_mut(domain) else { return };
        if answered {
            known.answers = true;
            self.ready.append(&mut known.held);
            return;
        }
        known.silences += 1;
        if known.answers {
            // It answers some; the others are asked all the same.
        } else if known.silences < MOST_SILENCES {
            self.ready.extend(known.held.pop_front());
        } else if !known.held.is_empty() {
            tracing::info!(
                "{domain} does not answer; {} accounts there are not asked",
                known.held.len()
            );
            known.held.clear();
        }
    }
}

async fn ask(session: &Session, jid: &BareJid) -> Reply {
    let question = Request::Get(pep::items(moved::NS));
    match session.query_within(Some(Jid::from(jid.clone())), question, ONE_LIMIT).await {
        Ok(answer) => Reply::Said(answer.as_ref().map_or(Word::Nothing, read)),
        Err(QueryError::Refused(error)) => read_error(&error),
        Err(_) => Reply::Silent,
    }
}

/// What the items of such a node say.
fn read(pubsub: &Element) -> Word {
    let mut statements = payloads(pubsub).filter(|payload| payload.is("moved", moved::NS));
    let Some(statement) = statements.next() else { return Word::Nothing };
    let moved = Moved::try_from(statement.clone()).ok();
    moved.and_then(|moved| moved.new_address()).map_or(Word::Garbled, Word::Moved)
}

/// What an error in place of them says (RFC 6120 §8.3.3.5: an account that is gone may name its new address).
fn read_error(error: &StanzaError) -> Reply {
    match &error.defined_condition {
        DefinedCondition::Gone { new_address: Some(new_address) } => {
            Reply::Said(uri::account(new_address).map_or(Word::Garbled, Word::Moved))
        }
        DefinedCondition::ItemNotFound => Reply::Said(Word::Nothing),
        DefinedCondition::RemoteServerNotFound | DefinedCondition::RemoteServerTimeout => {
            Reply::Silent
        }
        _ => Reply::Untold,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use tokio::sync::Notify;

    use super::*;
    use crate::migration::survey;
    use crate::net::session::{self, Settings};
    use crate::pretend::{Act, Behaviour, Domain, Fault, Item, Subscription, World};

    #[tokio::test]
    async fn all_of_it_has_a_bound_and_what_was_said_by_then_is_kept() {
        let names = ["first", "silent", "last"].map(|name| format!("{name}@friends.example"));
        let home = "home@friends.example";
        let world = World::builder()
            .domain(Domain::prosody("old.example"))
            .user("romeo@old.example", "secret");
        let world = names.iter().fold(world, |world, name| {
            let item = Item::new(Jid::new(name).unwrap()).standing(Subscription::Both);
            world.contact(name, Behaviour::never()).roster("romeo@old.example", [item])
        });
        let world = world.start().await.unwrap();
        let moved = format!("<moved xmlns='{}'><new-jid>{home}</new-jid></moved>", moved::NS);
        world.publish(&names[0], moved::NS, Some(moved.parse().unwrap()));
        let asks = |whom: &str| {
            let whom = whom.to_owned();
            move |stanza: &Element| stanza.attr("to") == Some(whom.as_str())
        };
        let over = Arc::new(Notify::new());
        let ends = over.clone();
        let end = Act::Call(Arc::new(move || ends.notify_one()));
        world.fault("romeo@old.example", Fault::on_received(asks(&names[1]), Act::Swallow));
        // It is asked once the first has answered, as that shows that its server is there.
        world.fault("romeo@old.example", Fault::on_received(asks(&names[2]), end));

        let account = world.account("romeo@old.example").unwrap();
        let (session, _events) = session::login(&account, &Settings::default()).await.unwrap();
        let roster = survey::read(&session).await.unwrap().roster;
        let none = Roster::default();
        let readers =
            Readers { old: Some(&session), old_roster: &roster, new: None, new_roster: &none };
        let addresses: Vec<_> = names.iter().map(|name| BareJid::new(name).unwrap()).collect();
        let words = read_until(over.notified(), &readers, addresses).await;
        let word = |name: &str| words.get(&BareJid::new(name).unwrap());
        assert_eq!(word(&names[0]), Some(&Word::Moved(BareJid::new(home).unwrap())));
        assert_eq!((word(&names[1]), word(home)), (None, None), "that would have taken longer");
        assert_eq!(limit(1_000).as_secs(), 120);
    }

    #[test]
    fn a_server_that_is_gone_holds_up_nobody_else() {
        let mut queue = Queue::default();
        for (n, domain) in [(1, "gone"), (2, "gone"), (3, "gone"), (1, "here"), (2, "here")] {
            let jid = BareJid::new(&format!("c{n}@{domain}.example")).unwrap();
            queue.add(Question { jid, readers: VecDeque::new() });
        }
        let mut asked = Vec::new();
        while let Some(question) = queue.next() {
            queue.heard(
                question.jid.domain().as_str(),
                question.jid.domain().as_str() != "gone.example",
            );
            asked.push(question.jid.to_string());
        }
        let expected = ["c1@gone.example", "c1@here.example", "c2@gone.example", "c2@here.example"];
        assert_eq!(asked, expected);
    }

    #[test]
    fn a_word_is_read_from_the_node_and_from_the_error() {
        let node = |payload: &str| {
            let text = format!(
                "<pubsub xmlns='http://jabber.org/protocol/pubsub'><items node='urn:xmpp:moved:1'>\
                 <item id='current'>{payload}</item></items></pubsub>"
            );
            read(&text.parse().unwrap())
        };
        let moved = |inner: &str| node(&format!("<moved xmlns='urn:xmpp:moved:1'>{inner}</moved>"));
        let juliet = Word::Moved(BareJid::new("juliet@new.example").unwrap());
        assert_eq!(moved("<new-jid>juliet@new.example</new-jid>"), juliet);
        assert_eq!(moved(""), Word::Garbled);
        assert_eq!(moved("<new-jid>@@</new-jid>"), Word::Garbled);
        assert_eq!(node("<other xmlns='urn:x'/>"), Word::Nothing);
        let gone = |address: &str| {
            let condition = DefinedCondition::Gone { new_address: Some(address.to_owned()) };
            let error = StanzaError::new(
                xmpp_parsers::stanza_error::ErrorType::Cancel,
                condition,
                "en",
                "",
            );
            match read_error(&error) {
                Reply::Said(word) => word,
                Reply::Untold | Reply::Silent => panic!("{address}"),
            }
        };
        assert_eq!(gone("xmpp:juliet@new.example"), juliet);
        assert_eq!(gone("xmpp:juliet@new.example?message;body=x"), juliet);
        assert_eq!(gone("https://new.example/juliet"), Word::Garbled);
    }
}
