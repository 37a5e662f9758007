//! People who have asked to see the old account and wait for an answer: looking for them, and who of them is asked from
//! the new account.

use std::collections::{BTreeSet, HashSet};

use iced::task::Handle;
use iced::widget::{Column, column, container, row};
use iced::{Center, Task, padding};
use jid::{BareJid, Jid};

use super::{Entries, Message};
use crate::engine::{self, Door};
use crate::model::account::Side;
use crate::model::data::requests::Asker;
use crate::model::data::{Holding, Kind};
use crate::model::plan::Choices;
use crate::text::say::say;
use crate::text::{obstacle, words};
use crate::ui::Element;
use crate::ui::take_once::TakeOnce;
use crate::ui::theme::control::Button;
use crate::ui::theme::{Ink, Tone, scale};
use crate::ui::widget::name::{display_address, display_name};
use crate::ui::widget::{Mark, beside, body, button, checkbox, small, spinner};

/// Who waits, and what is decided about them.
#[derive(Debug)]
pub(super) struct Requests {
    /// Where they can be looked for; nowhere without the old server.
    door: Option<Door>,
    search: Search,
    people: Vec<Waiting>,
    /// Those who are asked from the new account are.
    carried: bool,
    /// Those who are not all the same.
    left: BTreeSet<BareJid>,
}

/// How much is known of them.
#[derive(Debug)]
enum Search {
    /// Nobody has looked.
    NotYet,
    UnderWay {
        _task: Handle,
    },
    Failed(String),
    Done,
}

/// Somebody who waits, as the screen shows them.
#[derive(Debug)]
struct Waiting {
    jid: BareJid,
    /// The name, or the address where there is none.
    title: String,
    /// The address where that is not the title, and what the request says.
    below: Vec<String>,
    /// A contact of the old account, which is decided elsewhere.
    listed: bool,
}

impl Requests {
    /// Nothing is known, and nobody can look.
    pub(super) fn unknown() -> Self {
        Self {
            door: None,
            search: Search::NotYet,
            people: Vec::new(),
            carried: false,
            left: BTreeSet::new(),
        }
    }

    /// Through here they can be looked for from now on.
    pub(super) fn open(&mut self, door: Option<Door>) {
        self.door = door;
    }

    /// Takes in what is known by now, beside the contacts of the old account.
    pub(super) fn take_stock(&mut self, known: Option<&Holding>, contacts: &Entries) {
        match (known, &self.search) {
            (Some(known), _) => self.learn(known, contacts),
            (None, Search::UnderWay { .. }) => {}
            (None, _) => (self.search, self.people) = (Search::NotYet, Vec::new()),
        }
    }

    /// Chooses as these choices say.
    pub(super) fn apply(&mut self, choices: &Choices) {
        self.carried = choices.kinds.contains(&Kind::PendingRequests);
        self.left = choices.exclude.iter().map(Jid::to_bare).collect();
    }

    /// Whether any of them are asked from the new account.
    pub(super) fn carried(&self) -> bool {
        self.carried
    }

    /// Those of them who are not.
    pub(super) fn left(&self) -> impl Iterator<Item = Jid> {
        let left = self.choosable().filter(|jid| self.carried && self.left.contains(*jid));
        left.map(|jid| Jid::from(jid.clone()))
    }

    /// There are some, or there may be.
    pub(super) fn may_be_there(&self) -> bool {
        self.door.is_some() || !self.people.is_empty()
    }

    /// Asks all of them, or nobody.
    pub(super) fn toggle_all(&mut self) {
        self.carried = !self.carried;
        self.left.clear();
    }

    /// Asks this one, or does not.
    pub(super) fn toggle(&mut self, jid: &BareJid) {
        if !self.carried {
            self.carried = true;
            self.left = self.choosable().filter(|other| *other != jid).cloned().collect();
            return;
        }
        if !self.left.remove(jid) {
            self.left.insert(jid.clone());
        }
        let any = self.choosable().any(|jid| !self.left.contains(jid));
        self.carried = any;
    }

    /// Begins to look for them.
    pub(super) fn look(&mut self) -> Task<Message> {
        let Some(door) = self.door.clone() else { return Task::none() };
        let (task, handle) = Task::perform(look_for_requests(door), |found| {
            Message::FoundRequests(TakeOnce::new(found))
        })
        .abortable();
        self.search = Search::UnderWay { _task: handle.abort_on_drop() };
        task
    }

    /// Takes in what came of that.
    pub(super) fn found(&mut self, found: &Result<Holding, String>, contacts: &Entries) {
        match found {
            Ok(found) => self.learn(found, contacts),
            Err(why) => self.search = Search::Failed(why.clone()),
        }
    }

    fn learn(&mut self, found: &Holding, contacts: &Entries) {
        let Holding::Items(items) = found else { return };
        let contacts: HashSet<_> = contacts.addresses().collect();
        let askers = items.iter().filter_map(|(key, request)| Asker::read(key, request));
        let waiting = askers.map(|asker| {
            let listed = contacts.contains(&asker.jid);
            Waiting::new(asker, listed)
        });
        self.people = waiting.collect();
        self.search = Search::Done;
    }

    fn choosable(&self) -> impl Iterator<Item = &BareJid> {
        self.people.iter().filter(|person| !person.listed).map(|person| &person.jid)
    }

    /// What the box of all of them shows.
    pub(super) fn mark(&self) -> Mark {
        let all = self.choosable().count();
        let left = self.choosable().filter(|jid| self.left.contains(*jid)).count();
        match (self.carried, all) {
            (carried, 0) => carried.into(),
            (true, all) => Mark::of(all - left, all),
            (false, _) => Mark::Off,
        }
    }

    /// What is beside that box begins with one too.
    pub(super) fn begins_with_box(&self) -> bool {
        let is_done = matches!(self.search, Search::Done);
        is_done && self.people.first().is_some_and(|person| !person.listed)
    }

    /// What is beside that box.
    pub(super) fn view(&self) -> Element<'_, Message> {
        let muted = |words: String| body(words).class(Ink::Muted);
        let look = |label| {
            let look = self.door.is_some().then_some(Message::LookForRequests);
            button(Button::Secondary, label).small().on_press_maybe(look)
        };
        match &self.search {
            Search::NotYet => {
                beside(muted(not_yet(self.carried)), look(say!("review-requests-check")))
            }
            Search::UnderWay { .. } => row![spinner(), muted(say!("review-requests-checking"))]
                .spacing(scale::gap::S)
                .align_y(Center)
                .into(),
            Search::Failed(why) => column![
                body(why.as_str()).class(Ink::Tone(Tone::Danger)),
                beside(muted(not_yet(self.carried)), look(say!("review-requests-again")))
            ]
            .spacing(scale::gap::S)
            .into(),
            Search::Done if self.people.is_empty() => muted(say!("review-requests-nobody")).into(),
            Search::Done => {
                let people = self.people.iter().map(|person| self.person(person));
                column![
                    Column::from_iter(people).spacing(scale::gap::XS),
                    small(known(self.carried)).class(Ink::Muted),
                ]
                .spacing(scale::gap::S)
                .into()
            }
        }
    }

    fn person<'a>(&'a self, person: &'a Waiting) -> Element<'a, Message> {
        let jid = &person.jid;
        let title: Element<'a, Message> = if person.listed {
            body(person.title.as_str()).into()
        } else {
            checkbox(self.carried && !self.left.contains(jid))
                .label(person.title.as_str())
                .on_press(Message::ToggleRequest(jid.clone()))
                .into()
        };
        let below = person.below.iter().cloned();
        let below = below.chain(person.listed.then(|| say!("review-requests-listed")));
        let below = below.map(|words| small(words).class(Ink::Muted).into());
        let inset = if person.listed { 0.0 } else { scale::size::ICON + scale::gap::S };
        column![title, container(Column::from_iter(below)).padding(padding::left(inset))].into()
    }
}

impl Waiting {
    fn new(asker: Asker, listed: bool) -> Self {
        let address = display_address(asker.jid.as_str());
        let shown = |text: Option<String>| {
            text.map(|text| display_name(&text)).filter(|text| !text.is_empty())
        };
        let says = shown(asker.says).map(|says| say!("review-requests-says", says));
        let (title, address) = match shown(asker.name) {
            Some(name) => (name, Some(address)),
            None => (address, None),
        };
        Self { jid: asker.jid, title, below: address.into_iter().chain(says).collect(), listed }
    }
}

/// What happens if nobody looks.
fn not_yet(carried: bool) -> String {
    if carried { say!("review-requests-later") } else { say!("review-requests-not-yet") }
}

/// What happens to those who were found, and to those who come later.
fn known(carried: bool) -> String {
    if carried { say!("review-requests-ticked") } else { say!("review-requests-wait") }
}

/// Who has asked to see the old account, or why nobody could look.
async fn look_for_requests(door: Door) -> Result<Holding, String> {
    let address = door.account.address.clone();
    match engine::look_for_requests(door).await {
        Ok(Holding::Unreadable(failure)) => Err(words::unreadable(Side::Old, &failure)),
        Ok(found) => Ok(found),
        Err(refusal) => Err(obstacle::refusal_in_short(&address, &refusal)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::history::History;
    use crate::ui::screen::samples;

    fn jid(name: &str) -> BareJid {
        BareJid::new(name).unwrap()
    }

    /// Two strangers, and a contact of the old account.
    fn requests() -> Requests {
        let (old, new) = samples::snapshots();
        let entries = Entries::new(&old, &new, &History::default());
        let mut requests = Requests::unknown();
        requests.found(&Ok(samples::requests()), &entries);
        requests
    }

    fn left(requests: &Requests) -> Vec<String> {
        requests.left().map(|jid| jid.to_string()).collect()
    }

    #[test]
    fn ticking_one_leaves_the_others_and_the_last_one_taken_back_leaves_all() {
        let (curio, antonio) = (jid("curio@illyria.example"), jid("antonio@venice.example"));
        let mut requests = requests();
        assert!(!requests.carried());
        requests.toggle(&curio);
        assert!(requests.carried());
        assert_eq!((left(&requests), requests.mark()), (vec![antonio.to_string()], Mark::Mixed));
        requests.toggle(&antonio);
        assert_eq!((left(&requests), requests.mark()), (vec![], Mark::On));
        requests.toggle(&antonio);
        requests.toggle(&curio);
        assert!(!requests.carried());
        assert_eq!((left(&requests), requests.mark()), (vec![], Mark::Off));
        requests.toggle_all();
        assert_eq!((requests.carried(), left(&requests)), (true, vec![]));
    }

    #[test]
    fn a_contact_that_asks_is_decided_with_the_contacts() {
        let requests = requests();
        let listed = requests.people.iter().filter(|person| person.listed);
        let listed: Vec<_> = listed.map(|person| person.jid.to_string()).collect();
        assert_eq!(listed, ["juliet@capulet.example"]);
        assert_eq!(requests.choosable().count(), 2);
    }

    #[test]
    fn what_was_decided_before_is_taken_up() {
        let mut requests = requests();
        requests.apply(&Choices {
            kinds: [Kind::PendingRequests].into(),
            exclude: ["antonio@venice.example", "nobody@x.example"]
                .map(|jid| jid.parse().unwrap())
                .into(),
            ..Choices::default()
        });
        assert_eq!(left(&requests), ["antonio@venice.example"]);
    }

    #[test]
    fn after_a_failure_one_can_look_again() {
        let mut requests = requests();
        requests.take_stock(None, &Entries::default());
        assert!(requests.people.is_empty() && !requests.may_be_there());
        requests.found(&Err("The server is gone.".to_owned()), &Entries::default());
        assert!(matches!(&requests.search, Search::Failed(why) if why.contains("gone")));
    }
}
