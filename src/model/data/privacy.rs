//! Privacy lists (XEP-0016), as far as a block list (XEP-0191) can say the same.
//!
//! The rules of a list are tried in their order, and the first that fits decides (XEP-0016 §2.1). So whether somebody
//! is blocked depends on all the rules before, and on the contact list, since rules may name groups and subscriptions.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use jid::{BareJid, Jid};
use xmpp_parsers::minidom::Element;

use super::{Flaw, Flaws};
use crate::model::failure::Failure;
use crate::model::roster::{Contact, Roster, Standing};
use crate::xmpp::address;
use crate::xmpp::build::{Build, element};

/// The namespace of privacy lists.
pub const PRIVACY: &str = "jabber:iq:privacy";

/// All the lists of an account.
#[derive(Debug, Default)]
pub struct Lists {
    default: Option<String>,
    lists: BTreeMap<String, Vec<Rule>>,
    flaws: Flaws,
}

/// What a list denies, in the words of a block list.
#[derive(Debug, Default, PartialEq)]
pub struct Denied {
    /// Addresses to block.
    pub addresses: BTreeSet<Jid>,
    /// What a block list cannot say.
    pub flaws: Flaws,
    /// The addresses about which there are rules that deny them, whichever rule decides.
    ruled: BTreeSet<Jid>,
}

impl Lists {
    /// Takes in a `<query/>`. The lists, and which of them is in use, may come in several.
    pub fn take(&mut self, query: &Element) {
        for child in query.children() {
            let name = child.attr("name").map(str::to_owned);
            if child.is("default", PRIVACY) {
                self.default = name.or(self.default.take());
            } else if child.is("list", PRIVACY) {
                let list = self.lists.entry(name.unwrap_or_default()).or_default();
                for item in child.children().filter(|item| item.is("item", PRIVACY)) {
                    match Rule::read(item) {
                        Ok(rule) => list.push(rule),
                        Err(flaw) => drop(self.flaws.insert(flaw)),
                    }
                }
            }
        }
    }

    /// The names of the lists, and of the one in use, as a server tells them before any list is asked for (XEP-0016 §2.3).
    pub fn names(query: &Element) -> impl Iterator<Item = &str> {
        let lists = query.children().filter(|child| child.is("list", PRIVACY));
        lists.filter_map(|list| list.attr("name"))
    }

    /// There is no rule in any of them.
    pub fn is_empty(&self) -> bool {
        self.lists.values().all(Vec::is_empty) && self.flaws.is_empty()
    }

    /// What the list denies that holds for all sessions. The others hold for nobody by themselves.
    pub fn denied(mut self, roster: &Roster) -> Denied {
        let in_use = self.default.take().and_then(|name| self.lists.remove(&name));
        let mut denied = Denied { flaws: self.flaws, ..Denied::default() };
        let unused =
            self.lists.into_iter().filter(|(_, rules)| rules.iter().any(|rule| !rule.allows));
        denied.flaws.extend(unused.map(|(name, _)| Flaw::UnusedList(name)));
        let mut rules = in_use.unwrap_or_default();
        rules.sort_by_key(|rule| rule.order);
        denied.ruled = rules.iter().filter_map(Rule::denied_address).cloned().collect();
        let (mut exceptions, mut in_part) = (Exceptions::new(roster), Exceptions::new(roster));
        for rule in rules {
            match (rule.allows, rule.is_whole) {
                (true, true) => exceptions.allow(rule.whom),
                (true, false) => in_part.allow(rule.whom),
                (false, _) => denied.take(&rule, &exceptions, &in_part),
            }
        }
        denied
    }
}

/// A list with rules before all others that deny these addresses, so that nothing else in it decides about them.
///
/// # Errors
/// If the order of its rules cannot be read: then nobody knows which one decides.
pub fn deny<'a>(
    list: &Element,
    addresses: impl IntoIterator<Item = &'a str>,
) -> Result<Element, Failure> {
    let rule = |address| {
        element("item", PRIVACY).with("action", "deny").with("type", "jid").with("value", address)
    };
    let new: Vec<_> = addresses.into_iter().map(rule).collect();
    in_order(list, new)
}

/// A list without the rules that deny just these addresses.
///
/// # Errors
/// As of [`deny`].
pub fn spare(list: &Element, addresses: &[String]) -> Result<Element, Failure> {
    let mut list = list.clone();
    let is_one = |item: &Element| {
        let rule = Rule::read(item).ok();
        let denied = rule.as_ref().and_then(Rule::denied_address).map(ToString::to_string);
        denied.is_some_and(|denied| addresses.contains(&denied))
    };
    let nodes = list.take_nodes();
    nodes
        .into_iter()
        .filter(|node| node.as_element().is_none_or(|item| !is_one(item)))
        .for_each(|node| list.append_node(node));
    in_order(&list, Vec::new())
}

/// The rules of a list after `first` ones, numbered anew in the order in which they are tried.
fn in_order(list: &Element, first: Vec<Element>) -> Result<Element, Failure> {
    let rules = list.children().filter(|child| child.is("item", PRIVACY)).map(|item| {
        let order = item.attr("order").and_then(|order| order.trim().parse::<u64>().ok());
        let odd = || Failure::Unreadable("the order of a rule".to_owned());
        Ok::<_, Failure>((order.ok_or_else(odd)?, item.clone()))
    });
    let mut rules = rules.collect::<Result<Vec<_>, _>>()?;
    rules.sort_by_key(|(order, _)| *order);
    let rules = first.into_iter().chain(rules.into_iter().map(|(_, item)| item));
    let rules = rules.zip(1_u64..).map(|(item, order)| {
        let order = order.to_string();
        let said = ["type", "value", "action"].map(|name| (name, item.attr(name)));
        let rule = element("item", PRIVACY).with("order", order.as_str());
        let rule = said.into_iter().fold(rule, |rule, (name, value)| rule.with(name, value));
        rule.holding_all(item.children().cloned())
    });
    let name = list.attr("name").unwrap_or_default();
    Ok(element("list", PRIVACY).with("name", name).holding_all(rules))
}

impl Denied {
    /// The rules say whether this entry of a block list is blocked, and not the entry: where a server knows both, they are
    /// one (XEP-0191 §5), and its block list may show each rule that denies an address, although one before it lets that
    /// through (seen on ejabberd 23.01).
    pub fn decides(&self, entry: &str) -> bool {
        address::read(entry).is_ok_and(|jid| self.ruled.contains(&jid))
    }

    /// Takes in what a rule denies, with whom the rules before it let through, and whom for some kinds of stanzas only.
    fn take(&mut self, rule: &Rule, exceptions: &Exceptions<'_>, in_part: &Exceptions<'_>) {
        if exceptions.cover(&rule.whom) {
            return;
        }
        if !rule.is_whole || in_part.cover(&rule.whom) {
            self.flaws.insert(Flaw::PartlyDenied(rule.whom.name()));
            return;
        }
        let contacts = match &rule.whom {
            Whom::Address(jid)
                if !is_domain(jid)
                    || ![exceptions, in_part].iter().any(|all| all.reach_into(jid)) =>
            {
                self.addresses.insert(jid.clone());
                return;
            }
            Whom::Address(jid) => {
                self.flaws.insert(Flaw::DeniedWithExceptions(jid.domain().to_string()));
                exceptions.on(jid)
            }
            Whom::Subscription(Standing::None) | Whom::Everybody => {
                self.flaws.insert(Flaw::StrangersDenied);
                exceptions.contacts
            }
            Whom::Group(_) | Whom::Subscription(_) => exceptions.contacts,
        };
        // The address of a transport would stand for everybody behind it.
        let contacts = contacts.iter().filter(|contact| contact.jid.node().is_some());
        let denied =
            contacts.filter(|contact| rule.whom.fits(contact) && !exceptions.spare(contact));
        for contact in denied {
            let address = Jid::from(contact.bare());
            match in_part.spare(contact) {
                true => drop(self.flaws.insert(Flaw::PartlyDenied(Some(address.to_string())))),
                false => drop(self.addresses.insert(address)),
            }
        }
    }
}

/// What the rules before one let through. Lists have thousands of rules, so nothing here goes through all of them.
struct Exceptions<'a> {
    contacts: &'a [Arc<Contact>],
    by_account: HashMap<BareJid, &'a Arc<Contact>>,
    by_domain: HashMap<&'a str, Vec<Arc<Contact>>>,
    addresses: HashSet<Jid>,
    /// The domains on which some of these are.
    reached: HashSet<String>,
    groups: HashSet<String>,
    standings: HashSet<Standing>,
    everybody: bool,
}

impl<'a> Exceptions<'a> {
    fn new(roster: &'a Roster) -> Self {
        let contacts = roster.contacts.as_slice();
        let mut by_account = HashMap::new();
        let mut by_domain: HashMap<_, Vec<_>> = HashMap::new();
        for contact in contacts {
            by_account.entry(contact.bare()).or_insert(contact);
            by_domain.entry(contact.jid.domain().as_str()).or_default().push(contact.clone());
        }
        let (addresses, reached, groups, standings) = Default::default();
        Self {
            contacts,
            by_account,
            by_domain,
            addresses,
            reached,
            groups,
            standings,
            everybody: false,
        }
    }

    fn allow(&mut self, whom: Whom) {
        match whom {
            Whom::Address(jid) => {
                self.reached.insert(jid.domain().to_string());
                self.addresses.insert(jid);
            }
            Whom::Group(group) => drop(self.groups.insert(group)),
            Whom::Subscription(standing) => drop(self.standings.insert(standing)),
            Whom::Everybody => self.everybody = true,
        }
    }

    /// Somebody of the contact's is let through, so it cannot be blocked.
    fn spare(&self, contact: &Contact) -> bool {
        let has = |jid: &Jid| self.addresses.contains(jid);
        self.everybody
            || self.standings.contains(&contact.standing)
            || contact.groups.iter().any(|group| self.groups.contains(group))
            || has(&contact.jid)
            || has(&contact.bare().into())
            || has(&BareJid::from_parts(None, contact.jid.domain()).into())
    }

    /// All of them are let through.
    fn cover(&self, whom: &Whom) -> bool {
        self.everybody
            || match whom {
                Whom::Address(jid) if is_domain(jid) => self.addresses.contains(jid),
                Whom::Address(jid) => self.spare(&self.contact(jid)),
                Whom::Group(group) => self.groups.contains(group),
                Whom::Subscription(standing) => self.standings.contains(standing),
                Whom::Everybody => false,
            }
    }

    /// Some on this domain are let through. A stranger is somebody without a subscription.
    fn reach_into(&self, domain: &Jid) -> bool {
        self.reached.contains(domain.domain().as_str())
            || self.standings.contains(&Standing::None)
            || self.on(domain).iter().any(|contact| self.spare(contact))
    }

    /// The contacts on this domain.
    fn on(&self, domain: &Jid) -> &[Arc<Contact>] {
        self.by_domain.get(domain.domain().as_str()).map_or(&[], Vec::as_slice)
    }

    /// The contact with this address; a stranger, if there is none.
    fn contact(&self, jid: &Jid) -> Contact {
        self.by_account.get(&jid.to_bare()).map_or_else(
            || Contact::new(jid.clone()),
            |contact| Contact { jid: jid.clone(), ..contact.as_ref().clone() },
        )
    }
}

/// An `<item/>` of a list.
#[derive(Debug)]
struct Rule {
    order: u64,
    allows: bool,
    whom: Whom,
    /// It holds for stanzas of all kinds.
    is_whole: bool,
}

impl Rule {
    fn read(item: &Element) -> Result<Self, Flaw> {
        let value = item.attr("value").unwrap_or_default();
        // Files made by other programs may have these words in capitals.
        let word = |name: &str| item.attr(name).map(|word| word.trim().to_ascii_lowercase());
        let whom = match word("type").as_deref() {
            Some("jid") => {
                Whom::Address(address::read(value).map_err(|_| Flaw::BadAddress(value.to_owned()))?)
            }
            Some("group") => Whom::Group(value.to_owned()),
            Some("subscription") => Whom::Subscription(match value.trim() {
                "both" => Standing::Both,
                "to" => Standing::To,
                "from" => Standing::From,
                _ => Standing::None,
            }),
            _ => Whom::Everybody,
        };
        let kinds = ["message", "iq", "presence-in", "presence-out"];
        let is_whole = item.children().next().is_none()
            || kinds.iter().all(|kind| item.has_child(*kind, PRIVACY));
        // An order that cannot be read comes last: what is certain is tried first.
        let order = item.attr("order").and_then(|order| order.trim().parse().ok());
        let allows = word("action").as_deref() != Some("deny");
        Ok(Self { order: order.unwrap_or(u64::MAX), allows, whom, is_whole })
    }

    /// The address that it denies altogether, as an entry of a block list does.
    fn denied_address(&self) -> Option<&Jid> {
        match &self.whom {
            Whom::Address(jid) if !self.allows && self.is_whole => Some(jid),
            _ => None,
        }
    }
}

/// Whom a rule is about (XEP-0016 §2.1).
#[derive(Debug, PartialEq)]
enum Whom {
    Address(Jid),
    Group(String),
    Subscription(Standing),
    Everybody,
}

impl Whom {
    fn fits(&self, contact: &Contact) -> bool {
        match self {
            Self::Address(jid) if is_domain(jid) => jid.domain() == contact.jid.domain(),
            // A rule about one device is no rule about the contact, unless that is meant by itself.
            Self::Address(jid) if jid.is_full() => *jid == contact.jid,
            Self::Address(jid) => jid.to_bare() == contact.bare(),
            Self::Group(group) => contact.groups.contains(group),
            Self::Subscription(standing) => *standing == contact.standing,
            Self::Everybody => true,
        }
    }

    /// What it is called, if it has a name.
    fn name(&self) -> Option<String> {
        match self {
            Self::Address(jid) => Some(jid.to_string()),
            Self::Group(group) => Some(group.clone()),
            Self::Subscription(_) | Self::Everybody => None,
        }
    }
}

fn is_domain(jid: &Jid) -> bool {
    jid.node().is_none() && jid.is_bare()
}

#[cfg(test)]
mod tests {
    use xmpp_parsers::ns::ROSTER;

    use super::*;

    const CONTACTS: &str = "<item jid='friend@plain.test' subscription='both'><group>Friends</group></item>\
        <item jid='enemy@plain.test' subscription='both'/><item jid='list@plain.test' subscription='none'/>\
        <item jid='other@x.test' subscription='to'/><item jid='icq.gone.test' subscription='both'/>";

    /// What is blocked, and what is named, of these rules in this order.
    fn denied(rules: &[&str]) -> (Vec<String>, Vec<Flaw>) {
        // In the file they stand the other way round.
        let items = rules
            .iter()
            .enumerate()
            .rev()
            .map(|(order, rule)| rule.replace("<item", &format!("<item order='{order}'")));
        let items: String = items.collect();
        queries(&[&format!("<default name='std'/><list name='std'>{items}</list>")])
    }

    fn queries(queries: &[&str]) -> (Vec<String>, Vec<Flaw>) {
        let mut lists = Lists::default();
        for query in queries {
            lists.take(&format!("<query xmlns='{PRIVACY}'>{query}</query>").parse().unwrap());
        }
        let roster = format!("<query xmlns='{ROSTER}'>{CONTACTS}</query>");
        let denied = lists.denied(&Roster::read(&roster.parse().unwrap()));
        let addresses = denied.addresses.iter().map(ToString::to_string);
        (addresses.collect(), denied.flaws.into_iter().collect())
    }

    const DOMAIN: &str = "<item action='deny' type='jid' value='plain.test'/>";

    fn but_for_some() -> Vec<Flaw> {
        vec![Flaw::DeniedWithExceptions("plain.test".to_owned())]
    }

    #[test]
    fn the_first_rule_that_fits_decides() {
        let friend = "<item action='allow' type='jid' value='friend@plain.test'/>";
        let others = vec!["enemy@plain.test".to_owned(), "list@plain.test".to_owned()];
        assert_eq!(denied(&[friend, DOMAIN]), (others.clone(), but_for_some()));
        let group = "<item action='allow' type='group' value='Friends'/>";
        assert_eq!(denied(&[group, DOMAIN]), (others, but_for_some()));
        let seen = "<item action='allow' type='subscription' value='both'/>";
        assert_eq!(denied(&[seen, DOMAIN]), (vec!["list@plain.test".to_owned()], but_for_some()));
        let domain = (vec!["plain.test".to_owned()], vec![]);
        assert_eq!(denied(&[DOMAIN, friend]), domain, "too late");
        assert_eq!(denied(&["<item action='allow' type='group' value='Nobody'/>", DOMAIN]), domain);
        assert_eq!(denied(&["<item action='allow'/>", DOMAIN]), (vec![], vec![]));
        let enemy = "<item action='deny' type='jid' value='enemy@plain.test'/>";
        assert_eq!(denied(&[seen, enemy]), (vec![], vec![]), "as a contact he is let through");
        let stranger = "<item action='deny' type='jid' value='stranger@plain.test'/>";
        assert_eq!(denied(&[seen, stranger]), (vec!["stranger@plain.test".to_owned()], vec![]));
    }

    #[test]
    fn who_is_denied_anew_is_denied_whatever_the_list_says_and_can_be_spared_again() {
        let list: Element = format!(
            "<list xmlns='{PRIVACY}' name='std'><item order='7' action='allow'/>\
             <item order='3' action='deny' type='jid' value='friend@plain.test'><message/></item></list>"
        )
        .parse()
        .unwrap();
        let denying = deny(&list, ["spam.test", "tybalt@plain.test"]).unwrap();
        let shown = String::from(&denying);
        let (blocked, flaws) = queries(&[&format!("<default name='std'/>{shown}")]);
        assert_eq!(blocked, ["spam.test", "tybalt@plain.test"]);
        assert_eq!(flaws, [Flaw::PartlyDenied(Some("friend@plain.test".to_owned()))]);
        let orders: Vec<_> = denying.children().filter_map(|item| item.attr("order")).collect();
        assert_eq!(orders, ["1", "2", "3", "4"]);
        let keys = ["spam.test", "tybalt@plain.test"].map(str::to_owned);
        let spared = spare(&denying, &keys).unwrap();
        let actions: Vec<_> = spared.children().filter_map(|item| item.attr("action")).collect();
        assert_eq!(actions, ["deny", "allow"], "the others stay, in their order");
        let odd = format!("<list xmlns='{PRIVACY}' name='std'><item action='allow'/></list>");
        assert!(deny(&odd.parse().unwrap(), ["spam.test"]).is_err(), "nobody knows which decides");
    }

    #[test]
    fn rules_about_many_block_the_contacts_among_them() {
        let friends = "<item action='deny' type='group' value='Friends'/>";
        assert_eq!(denied(&[friends]), (vec!["friend@plain.test".to_owned()], vec![]));
        let all = denied(&[
            "<item action='allow' type='jid' value='plain.test'/>",
            "<item action='deny'/>",
        ]);
        assert_eq!(all, (vec!["other@x.test".to_owned()], vec![Flaw::StrangersDenied]));
    }

    #[test]
    fn what_a_block_list_cannot_say_is_named() {
        let partly =
            "<item action='deny' type='jid' value='friend@plain.test'><presence-out/></item>";
        let spam = "<item action='deny' type='jid' value='spam@plain.test'/>";
        let named = Flaw::PartlyDenied(Some("friend@plain.test".to_owned()));
        assert_eq!(denied(&[partly, spam]), (vec!["spam@plain.test".to_owned()], vec![named]));
        let all = "<item action='deny' type='jid' value='spam@plain.test'><message/><iq/><presence-in/><presence-out/></item>";
        assert_eq!(denied(&[all]), (vec!["spam@plain.test".to_owned()], vec![]));
        let messages = "<item action='deny' type='jid' value='friend@plain.test'><message/></item>";
        let named = || vec![Flaw::PartlyDenied(Some("friend@plain.test".to_owned()))];
        assert_eq!(denied(&[messages]), (vec![], named()));
        let odd = "<item action='deny' type='jid' value='two@at@x.test'/>";
        assert_eq!(denied(&[odd]), (vec![], vec![Flaw::BadAddress("two@at@x.test".to_owned())]));
    }

    #[test]
    fn who_is_let_through_in_part_is_not_blocked_and_named() {
        let part = "<item action='allow' type='jid' value='friend@plain.test'><iq/></item>";
        let friend = "<item action='deny' type='jid' value='friend@plain.test'/>";
        let named = || Flaw::PartlyDenied(Some("friend@plain.test".to_owned()));
        assert_eq!(denied(&[part, friend]), (vec![], vec![named()]));
        let others = vec!["enemy@plain.test".to_owned(), "list@plain.test".to_owned()];
        let flaws = [but_for_some(), vec![named()]].concat();
        let (blocked, said) = denied(&[part, DOMAIN]);
        assert_eq!((blocked, Flaws::from_iter(said)), (others, Flaws::from_iter(flaws)));
        let everybody = "<item action='allow'><iq/></item>";
        assert_eq!(denied(&[everybody, friend]), (vec![], vec![named()]));
        let late = (vec!["friend@plain.test".to_owned()], vec![]);
        assert_eq!(denied(&[friend, part]), late, "too late");
    }

    /// A second or two in the way in which each rule went through all the others.
    #[test]
    fn a_long_list_takes_no_longer_for_each_rule() {
        let rule = |number: usize| {
            let action = if number.is_multiple_of(2) { "allow" } else { "deny" };
            format!(
                "<item order='{number}' action='{action}' type='jid' value='a{number}@x{number}.test'/>"
            )
        };
        let items: String = (0..40_000).map(rule).collect();
        let (blocked, flaws) =
            queries(&[&format!("<default name='std'/><list name='std'>{items}</list>")]);
        assert_eq!((blocked.len(), flaws), (20_000, vec![]));
    }

    #[test]
    fn lists_and_the_one_in_use_are_one_whatever_they_come_in() {
        let list = "<list name='std'><item action='deny' order='2' type='jid' value='spam@plain.test'/></list>";
        let spam = vec!["spam@plain.test".to_owned()];
        assert_eq!(queries(&[list, "<default name='std'/>"]), (spam.clone(), vec![]));
        assert_eq!(queries(&["<default name='std'/>", list]), (spam, vec![]));
        assert_eq!(queries(&[list]), (vec![], vec![Flaw::UnusedList("std".to_owned())]));
    }
}
