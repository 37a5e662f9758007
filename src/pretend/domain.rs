//! The character of one pretend server: what it offers, and how it behaves where servers differ.

use std::time::{Duration, Instant};

use xmpp_parsers::minidom::Element;

use crate::xmpp::mam::Version;

/// Whose manners a server has where real ones differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Software {
    /// As Debian 12's Prosody 0.12.
    Prosody,
    /// As Debian 12's ejabberd 23.01.
    Ejabberd,
    /// As RFC 6121 has it, to the letter.
    Strict,
}

/// How a server moves accounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Transfer {
    /// Everybody, except transports and who hangs off them, whom the result names.
    Whole,
    /// Half of the list, and the result names nobody.
    Half,
    /// Everybody, transports too.
    Careless,
    /// Everybody, and this stranger, who is said to be a friend.
    With(&'static str),
}

/// What becomes of a `subscribed` that nobody has asked for (RFC 6121 §3.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PreApproval {
    /// It is discarded, and the stream features do not offer it.
    Absent,
    /// It is kept, never shown in the roster, and forgotten when the item is set again.
    Unshown,
    /// It is kept and shown as `approved='true'`, on an item made for it if need be.
    Shown,
}

/// How a domain answers service discovery (XEP-0030).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disco {
    /// At once.
    Answers,
    /// After this long.
    Late(Duration),
    /// With `service-unavailable`.
    Refuses,
    /// Not at all.
    Silent,
}

/// Which certificate a server shows. All are signed by the world's own authority but the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certificate {
    /// One that is in order.
    Valid,
    /// One for another domain.
    WrongName,
    /// One that ended in the year 2020.
    Expired,
    /// One that is its own authority.
    SelfSigned,
}

/// One domain of the pretend world.
#[derive(Clone, Debug)]
pub struct Domain {
    pub(super) name: String,
    pub(super) software: Software,
    pub(super) pre_approval: PreApproval,
    pub(super) misnames: bool,
    pub(super) limit: Option<Limit>,
    pub(super) slowness: Duration,
    pub(super) disco: Disco,
    pub(super) starttls: bool,
    pub(super) certificate: Certificate,
    pub(super) mechanisms: Vec<String>,
    pub(super) gateway: Option<String>,
    pub(super) says: Option<Element>,
    pub(super) transfer: Option<Transfer>,
    pub(super) expects: bool,
    pub(super) archives: bool,
    /// What its archives speak.
    pub(super) archive_version: Version,
    /// How many messages its archives give at once.
    pub(super) archive_page: usize,
    /// It is a service that has rooms (XEP-0045), and lets anybody make one of these names.
    pub(super) rooms: Option<fn(&str) -> bool>,
    pub(super) running: bool,
}

impl Domain {
    /// A server like Prosody 0.12: pre-approval without showing it, SCRAM-SHA-1 and PLAIN.
    pub fn prosody(name: &str) -> Self {
        let mechanisms = ["SCRAM-SHA-1", "PLAIN"];
        Self::new(name, Software::Prosody, PreApproval::Unshown, &mechanisms)
    }

    /// A server like ejabberd 23.01 without its subscription limit: no pre-approval, SCRAM-SHA-1
    /// with and without channel binding, and PLAIN.
    pub fn ejabberd(name: &str) -> Self {
        let mechanisms = ["PLAIN", "SCRAM-SHA-1", "SCRAM-SHA-1-PLUS"];
        Self::new(name, Software::Ejabberd, PreApproval::Absent, &mechanisms)
    }

    /// A server that keeps to RFC 6121 to the letter and knows SCRAM-SHA-256 too.
    pub fn strict(name: &str) -> Self {
        let mechanisms = ["SCRAM-SHA-256-PLUS", "SCRAM-SHA-256", "SCRAM-SHA-1", "PLAIN"];
        Self::new(name, Software::Strict, PreApproval::Shown, &mechanisms)
    }

    /// A gateway of this type (XEP-0100), such as `icq`: it answers service discovery alone.
    pub fn gateway(name: &str, kind: &str) -> Self {
        let mut domain = Self::prosody(name);
        domain.gateway = Some(kind.to_owned());
        domain
    }

    fn new(name: &str, software: Software, offer: PreApproval, mechanisms: &[&str]) -> Self {
        Self {
            name: name.to_owned(),
            software,
            pre_approval: offer,
            misnames: false,
            limit: None,
            slowness: Duration::ZERO,
            disco: Disco::Answers,
            starttls: true,
            certificate: Certificate::Valid,
            mechanisms: mechanisms.iter().map(|name| (*name).to_owned()).collect(),
            gateway: None,
            says: None,
            transfer: None,
            expects: false,
            archives: true,
            archive_version: Version::Two,
            archive_page: 100,
            rooms: None,
            running: true,
        }
    }

    /// With this kind of pre-approval.
    pub fn pre_approval(mut self, offer: PreApproval) -> Self {
        self.pre_approval = offer;
        self
    }

    /// Putting the name that comes with a request (XEP-0172) in the place of the one that its user has given, as ejabberd
    /// does from 24.12 on.
    pub fn misnaming(mut self) -> Self {
        self.misnames = true;
        self
    }

    /// With ejabberd's `mod_pres_counter`: at most `count` subscription stanzas, until more than
    /// `interval` has passed since the last one let through.
    pub fn limit(mut self, count: usize, interval: Duration) -> Self {
        self.limit = Some(Limit { count, interval });
        self
    }

    /// Taking so long for each message of its users, and for each change of a contact list.
    pub fn slow(mut self, slowness: Duration) -> Self {
        self.slowness = slowness;
        self
    }

    /// Wanting to be told which account a user awaits, and letting nobody else ask for it.
    pub fn expects(mut self) -> Self {
        self.expects = true;
        self
    }

    /// Moving accounts to other servers (XEP-0015) like this, and saying so.
    pub fn transfers(mut self, how: Transfer) -> Self {
        self.transfer = Some(how);
        self
    }

    /// As a service that has rooms, where anybody can make one of the names that it `allows`.
    pub fn with_rooms(mut self, allows: fn(&str) -> bool) -> Self {
        self.rooms = Some(allows);
        self
    }

    /// With archives that keep nothing, and say so (XEP-0441).
    pub fn without_archiving(mut self) -> Self {
        self.archives = false;
        self
    }

    /// With archives that speak this version of the protocol and no other (XEP-0313).
    pub fn archive_version(mut self, version: Version) -> Self {
        self.archive_version = version;
        self
    }

    /// With archives that give at most so many messages at once (XEP-0059 §2.1).
    pub fn archive_page(mut self, messages: usize) -> Self {
        self.archive_page = messages;
        self
    }

    /// Answering service discovery like this.
    pub fn disco(mut self, disco: Disco) -> Self {
        self.disco = disco;
        self
    }

    /// Saying this of itself when it is asked what it is (XEP-0030), right or wrong.
    pub fn saying(mut self, query: Element) -> Self {
        self.says = Some(query);
        self
    }

    /// Offering no encryption, and so no way to sign in.
    pub fn without_starttls(mut self) -> Self {
        self.starttls = false;
        self
    }

    /// Showing this certificate.
    pub fn certificate(mut self, certificate: Certificate) -> Self {
        self.certificate = certificate;
        self
    }

    /// Offering exactly these SASL mechanisms, in this order: of the SCRAM family with SHA-1 or
    /// SHA-256, each with or without `-PLUS`, and PLAIN.
    pub fn mechanisms(mut self, mechanisms: &[&str]) -> Self {
        self.mechanisms = mechanisms.iter().map(|name| (*name).to_owned()).collect();
        self
    }

    /// The name and version that it tells of itself (XEP-0092).
    pub(super) fn version(&self) -> (&'static str, &'static str) {
        match self.software {
            Software::Prosody => ("Prosody", "0.12.3"),
            Software::Ejabberd if self.misnames => ("ejabberd", "24.12"),
            Software::Ejabberd => ("ejabberd", "23.01"),
            Software::Strict => ("Pretend", "1"),
        }
    }
}

/// How many subscription stanzas may pass, and how long a pause makes room for as many again.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limit {
    count: usize,
    interval: Duration,
}

/// What one direction of traffic has used up of a limit.
#[derive(Debug, Default)]
pub(super) struct Counter {
    passed: usize,
    last: Option<Instant>,
}

impl Counter {
    /// Whether one more may pass at `now`; if so it is counted.
    pub(super) fn admits(&mut self, limit: Limit, now: Instant) -> bool {
        let rested = self.last.is_none_or(|last| now.duration_since(last) > limit.interval);
        if rested {
            self.passed = 0;
        }
        let admitted = self.passed < limit.count;
        if admitted {
            self.passed += 1;
            self.last = Some(now);
        }
        admitted
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_makes_room_only_after_a_pause() {
        let limit = Limit { count: 2, interval: Duration::from_secs(60) };
        let start = Instant::now();
        let mut counter = Counter::default();
        let mut at = |seconds| counter.admits(limit, start + Duration::from_secs(seconds));
        assert!(at(0));
        assert!(at(30));
        assert!(!at(31));
        assert!(!at(90), "60 s after the last that passed is not more than 60 s");
        assert!(at(91));
        assert!(at(92));
        assert!(!at(93));
    }
}
