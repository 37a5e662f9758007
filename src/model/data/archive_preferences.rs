//! Whose messages the archive keeps (XEP-0441), kept as a rule for each address that is named, and one for everybody else.

use std::collections::BTreeMap;

use jid::BareJid;
use xmpp_parsers::minidom::Element;

use super::{Data, Flaw, Flaws, Holding, Kind, Xml};
use crate::xmpp::address;
use crate::xmpp::build::{Build, element};
use crate::xmpp::mam::Version;
pub use crate::xmpp::mam_prefs::{Policy, Preferences};

/// The key of the rule for everybody who is not named. It can be no address.
pub const EVERYBODY: &str = "*";

/// A rule.
pub fn rule(policy: Policy) -> Xml {
    element("rule", Version::Two.ns()).saying(policy.as_str()).into()
}

/// What a rule says.
pub fn policy(rule: &Element) -> Option<Policy> {
    Policy::read(&rule.text())
}

/// The rules that preferences come to. Of an address, servers look at the account alone; one that is in both lists is
/// not archived. What is no address is named.
pub fn read(prefs: &Preferences, flaws: &mut Flaws) -> BTreeMap<String, Xml> {
    let mut rules = BTreeMap::new();
    rules.extend(prefs.default.map(|policy| (EVERYBODY.to_owned(), rule(policy))));
    let lists = [(&prefs.always, Policy::Always), (&prefs.never, Policy::Never)];
    for (jid, policy) in
        lists.into_iter().flat_map(|(list, policy)| list.iter().map(move |jid| (jid, policy)))
    {
        match address::read_bare(jid) {
            Ok(jid) => drop(rules.insert(jid.to_string(), rule(policy))),
            Err(_) => drop(flaws.insert(Flaw::BadAddress(jid.clone()))),
        }
    }
    rules
}

/// Changes one rule of preferences; without a policy, what is said of this address is taken away.
pub fn change(prefs: &mut Preferences, key: &str, to: Option<Policy>) {
    if key == EVERYBODY {
        prefs.default = to.or(prefs.default);
        return;
    }
    let is_it = |jid: &String| address::read_bare(jid).is_ok_and(|jid| jid.as_str() == key);
    prefs.always.retain(|jid| !is_it(jid));
    prefs.never.retain(|jid| !is_it(jid));
    match to {
        Some(Policy::Always) => prefs.always.push(key.to_owned()),
        Some(Policy::Never) => prefs.never.push(key.to_owned()),
        // There is no list of those.
        Some(Policy::Roster) | None => {}
    }
}

/// The preferences that rules come to, for a file; nothing where there are none.
pub fn preferences<'a>(
    rules: impl IntoIterator<Item = (&'a String, &'a Xml)>,
) -> Option<Preferences> {
    let mut prefs = Preferences::default();
    for (key, value) in rules {
        change(&mut prefs, key, policy(value.element()));
    }
    (prefs != Preferences::default()).then_some(prefs)
}

/// Has the rule for somebody hold at the address where they are now, too, if there is none for it. `moved` are the
/// addresses of those who have moved, by their [`address::key`].
pub fn follow(rules: &mut BTreeMap<String, Xml>, moved: &BTreeMap<BareJid, BareJid>) {
    let named = rules.iter().filter_map(|(key, rule)| {
        let to = moved.get(address::key(&BareJid::new(key).ok()?).as_ref())?;
        Some((to.to_string(), rule.clone()))
    });
    for (to, rule) in named.collect::<Vec<_>>() {
        rules.entry(to).or_insert(rule);
    }
}

/// By the rule for everybody else, the new account would keep more than the old one: then it has to give way. What has
/// set it there was as a rule not the user, but the server; and what is not to be kept anywhere can't be taken back once it was.
pub(super) fn keeps_more(key: &str, new: &Xml, old: &Xml) -> bool {
    key == EVERYBODY && policy(new.element()) > policy(old.element())
}

/// Whether the rule for everybody else is none of the user's: that of the new account is the same, or its server knows no
/// rules and keeps everything. `new` is the account as it was when the move began.
pub(super) fn is_usual(rule: &Xml, new: &Data) -> bool {
    match new.kinds.get(&Kind::ArchivePreferences) {
        Some(Holding::Items(there)) => there.get(EVERYBODY) == Some(rule),
        _ => policy(rule.element()) == Some(Policy::Always),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strings(list: &[&str]) -> Vec<String> {
        list.iter().map(|&text| text.to_owned()).collect()
    }

    fn policies(rules: &BTreeMap<String, Xml>) -> Vec<(&str, Policy)> {
        rules.iter().map(|(key, rule)| (key.as_str(), policy(rule.element()).unwrap())).collect()
    }

    #[test]
    fn rules_are_read_once_for_each_account_and_what_is_no_address_is_named() {
        let prefs = Preferences {
            default: Some(Policy::Roster),
            always: strings(&["nurse@x.example", "Both@x.example"]),
            never: strings(&["both@x.example/phone", "x.example", "*", ""]),
        };
        let mut flaws = Flaws::new();
        let rules = read(&prefs, &mut flaws);
        let wanted = [
            ("*", Policy::Roster),
            ("both@x.example", Policy::Never),
            ("nurse@x.example", Policy::Always),
            ("x.example", Policy::Never),
        ];
        assert_eq!(policies(&rules), wanted);
        let bad = |jid: &str| Flaw::BadAddress(jid.to_owned());
        assert_eq!(flaws, [bad("*"), bad("")].into());

        let written = preferences(&rules).unwrap();
        assert_eq!(read(&written, &mut flaws), rules);
        assert_eq!(preferences(&BTreeMap::new()), None);
    }

    #[test]
    fn one_rule_is_changed_and_the_others_stay() {
        let mut prefs = Preferences {
            default: Some(Policy::Always),
            always: strings(&["a@x.example"]),
            never: strings(&["B@x.example", "c@x.example"]),
        };
        change(&mut prefs, "b@x.example", Some(Policy::Always));
        change(&mut prefs, "c@x.example", None);
        change(&mut prefs, "d@x.example", Some(Policy::Never));
        change(&mut prefs, EVERYBODY, Some(Policy::Never));
        change(&mut prefs, EVERYBODY, None);
        let wanted = Preferences {
            default: Some(Policy::Never),
            always: strings(&["a@x.example", "b@x.example"]),
            never: strings(&["d@x.example"]),
        };
        assert_eq!(prefs, wanted);
    }

    #[test]
    fn a_rule_holds_at_the_new_address_too_unless_there_is_one() {
        let jid = |text: &str| BareJid::new(text).unwrap();
        let moved = [
            ("juliet@old.example", "juliet@new.example"),
            ("nurse@old.example", "nurse@new.example"),
        ];
        let moved = moved.map(|(from, to)| (jid(from), jid(to))).into();
        let rules = [
            (EVERYBODY, Policy::Always),
            ("juliet@old.example", Policy::Never),
            ("nurse@new.example", Policy::Always),
            ("nurse@old.example", Policy::Never),
        ];
        let mut rules = rules.map(|(key, policy)| (key.to_owned(), rule(policy))).into();
        follow(&mut rules, &moved);
        let wanted = [
            ("*", Policy::Always),
            ("juliet@new.example", Policy::Never),
            ("juliet@old.example", Policy::Never),
            ("nurse@new.example", Policy::Always),
            ("nurse@old.example", Policy::Never),
        ];
        assert_eq!(policies(&rules), wanted);
    }
}
