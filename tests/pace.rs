//! A new server that lets only a few requests through, in either direction: nobody is lost, and it takes hardly longer
//! than it must. Debian's ejabberd is one; its roster claims otherwise, and answers that come too fast are lost
//! without a word.

use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::support::{
    CONTACT_PASSWORD, Client, Contact, Net, Server, Setup, Standing, Subscription, wait_until,
};

const FROM: &str = "romeo@old.test";
const TO: &str = "romeo@new.test";
/// Seconds, in the place of the minute of the stock, which each test would take several of.
const INTERVAL: u32 = 2;
/// What signing in, reading the accounts and finding out the limit may take on a busy machine, besides the quiet.
const STARTING: Duration = Duration::from_secs(15);

/// What contacts do about a request.
#[derive(Clone, Copy, PartialEq)]
enum Manners {
    SayYesAndAskBack,
    SayYes,
    Silent,
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stock_ejabberd_loses_no_answer_of_one_domain() {
    loses_nobody(debian, &[9]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stock_ejabberd_loses_no_answer_of_several_domains() {
    loses_nobody(debian, &[5, 4, 2]).await;
}

/// The session is handed no more than five stanzas at once, from whomever they are.
#[tokio::test(flavor = "multi_thread")]
async fn a_stock_ejabberd_loses_none_of_its_own_accounts() {
    let net = Net::new();
    let new = debian(net.ejabberd("new.test")).start();
    let world = World::furnish(net, new, &[4], 4, Manners::SayYesAndAskBack).await;
    let ran = world.rehome("move", &["--wait", "20"]).await;
    world.check_both(&ran.report);
}

/// A version that keeps approvals.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a newer system, which `tests/run --all` provides"]
async fn a_stock_ejabberd_that_keeps_approvals_loses_nobody() {
    loses_nobody(sid, &[9]).await;
    loses_nobody(sid, &[5, 4, 2]).await;
}

/// The same with nothing shortened. Two of the nine in each minute, the first of which does not count: their five stanzas
/// are two contacts' answers.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "waits for the minutes of the stock, which `tests/run --all` does"]
async fn nobody_is_lost_by_the_minute_of_the_stock() {
    takes_no_longer(stock, &[9], 4).await;
    takes_no_longer(newer_stock, &[9], 4).await;
}

/// Each of the forty is asked and let in: eighty stanzas, five in each minute.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "waits for the minutes of the stock, which `tests/run --all` does"]
async fn forty_contacts_take_what_the_stock_allows() {
    takes_no_longer(stock, &[10; 4], 15).await;
}

/// Where approvals are kept, each is asked and lets in by itself.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "waits for the minutes of the stock, which `tests/run --all` does"]
async fn forty_contacts_take_what_a_stock_with_approvals_allows() {
    takes_no_longer(newer_stock, &[10; 4], 7).await;
}

/// Whoever only says yes does not see the new account, and may look for it at the old one.
#[tokio::test(flavor = "multi_thread")]
async fn who_does_not_ask_back_is_waited_for() {
    let net = Net::new();
    let new = debian(net.ejabberd("new.test")).start();
    let world = World::furnish(net, new, &[3], 0, Manners::SayYes).await;
    for command in ["move", "status"] {
        let report = world.rehome(command, &["--wait", "3"]).await.report;
        assert_eq!(report["verdict"], "complete", "{report}");
        assert_eq!(report["counts"]["waiting"], 3, "{command}: {report}");
        let said = world.said(&["status", "--wait", "0"]).await;
        assert!(said.contains("Keep romeo@old.test") && !said.contains("You can close"), "{said}");
    }
}

/// Nobody has to be let in who does not ask, so it takes half as long as where all do, and both are told.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_told_beforehand_holds_where_nobody_answers() {
    let net = Net::new();
    let new = debian(net.ejabberd("new.test")).start();
    let world = World::furnish(net, new, &[6, 6, 6, 6], 0, Manners::Silent).await;
    let ran = world.rehome("move", &["--wait", "0"]).await;
    let (answered, silent) = ran.outlook();
    assert!(!silent.is_zero() && silent.mul_f64(1.5) <= answered, "{answered:?}, {silent:?}");
    assert!(ran.took >= silent, "told {silent:?}, took {:?}", ran.took);
    let asked = ran.said.matches("\"fact\":\"asked\"").count();
    assert_eq!(asked, 24, "{}", ran.said);
}

async fn loses_nobody(setup: fn(Setup<'_>) -> Setup<'_>, domains: &[usize]) -> Ran {
    let net = Net::new();
    let new = setup(net.ejabberd("new.test")).start();
    let world = World::furnish(net, new, domains, 0, Manners::SayYesAndAskBack).await;
    let ran = world.rehome("move", &["--wait", "20"]).await;
    world.check_both(&ran.report);
    ran
}

/// It takes hardly longer than the minutes that are allowed, and about as long as is told at the start.
async fn takes_no_longer(setup: fn(Setup<'_>) -> Setup<'_>, domains: &[usize], minutes: u64) {
    let ran = loses_nobody(setup, domains).await;
    let allowed = Duration::from_secs(minutes * 60);
    let most = allowed.mul_f64(1.15) + STARTING;
    assert!(ran.took <= most, "it took {:?} where {allowed:?} are allowed", ran.took);
    let (told, _) = ran.outlook();
    println!("took {:?}, told {told:?}, allowed {allowed:?}", ran.took);
    assert!(told >= ran.took.mul_f64(0.75), "told {told:?}, took {:?}", ran.took);
    assert!(told <= ran.took.mul_f64(1.25), "told {told:?}, took {:?}", ran.took);
}

fn stock(setup: Setup<'_>) -> Setup<'_> {
    setup.stock_limits()
}

fn newer_stock(setup: Setup<'_>) -> Setup<'_> {
    sid(setup).presence_interval(60)
}

fn debian(setup: Setup<'_>) -> Setup<'_> {
    setup.stock_limits().presence_interval(INTERVAL)
}

fn sid(setup: Setup<'_>) -> Setup<'_> {
    debian(setup).system("SID")
}

/// What a run of the program came to, and how long it took.
struct Ran {
    report: Value,
    said: String,
    took: Duration,
}

impl Ran {
    /// How long asking was told to take, as soon as anything was told: where everybody answers, and where nobody does.
    fn outlook(&self) -> (Duration, Duration) {
        let mut lines = self.said.lines().filter_map(|line| serde_json::from_str(line).ok());
        let outlook = lines.find(|line: &Value| line["event"] == "outlook");
        let outlook = outlook.unwrap_or_else(|| panic!("no outlook: {}", self.said));
        let time = |name: &str| Duration::from_secs(outlook[name].as_u64().unwrap());
        (time("seconds"), time("at_least_seconds"))
    }
}

/// Both servers, and contacts who are online.
struct World {
    net: Arc<Net>,
    new: Arc<Server>,
    _old: Arc<Server>,
    servers: Vec<Arc<Server>>,
    people: Vec<Client>,
    contacts: Vec<Contact>,
}

impl World {
    /// With so many mutual contacts on each of some domains, and `neighbours` on the new server.
    async fn furnish(
        net: Net,
        new: Arc<Server>,
        domains: &[usize],
        neighbours: usize,
        manners: Manners,
    ) -> Self {
        let old = net.prosody("old.test").start();
        let servers: Vec<_> = (0..domains.len())
            .map(|index| net.prosody(&format!("friends{index}.test")).start())
            .collect();
        let homes = servers.iter().zip(domains).chain([(&new, &neighbours)]);
        let contacts: Vec<_> = homes
            .flat_map(|(server, number)| {
                (0..*number).map(|index| server.jid(&format!("friend{index}")))
            })
            .map(|jid| Contact::new(jid, Standing::Both))
            .collect();
        net.seed(&old, "romeo", "old secret", &contacts);
        new.create_account("romeo", "new secret");
        let mut people = Vec::new();
        for contact in &contacts {
            let (user, domain) = contact.jid.split_once('@').unwrap();
            let home = servers.iter().chain([&new]).find(|server| server.domain() == domain);
            let person = Client::online(&net, home.unwrap(), user, CONTACT_PASSWORD).await;
            match manners {
                Manners::SayYesAndAskBack => person.approve_and_ask_back(),
                Manners::SayYes => person.approve_requests(),
                Manners::Silent => {}
            }
            people.push(person);
        }
        Self { net: Arc::new(net), new, _old: old, servers, people, contacts }
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = self.net.rehome("old secret", "new secret");
        command.args(&arguments[..1]).args(["--from", FROM, "--to", TO]).args(&arguments[1..]);
        command
    }

    /// Runs the program to its end, which has to be a good one.
    async fn rehome(&self, command: &str, arguments: &[&str]) -> Ran {
        let mut rehome = self.command(&[&[command], arguments].concat());
        rehome.args(["--yes", "--json", "--progress", "json"]);
        let began = Instant::now();
        let output = tokio::task::spawn_blocking(move || rehome.output().unwrap()).await.unwrap();
        let took = began.elapsed();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(0), "{command}: {said}");
        Ran { report: serde_json::from_slice(&output.stdout).unwrap(), said, took }
    }

    /// What it says to people.
    async fn said(&self, arguments: &[&str]) -> String {
        let mut rehome = self.command(arguments);
        let output = tokio::task::spawn_blocking(move || rehome.output().unwrap()).await.unwrap();
        String::from_utf8([output.stdout, output.stderr].concat()).unwrap()
    }

    /// Everybody sees everybody, on both sides, and was asked once.
    fn check_both(&self, report: &Value) {
        assert_eq!(report["verdict"], "complete", "{report}");
        assert_eq!(report["counts"]["approved"], self.contacts.len(), "{report}");
        let here = self.new.roster_of("romeo");
        for contact in &self.contacts {
            assert_eq!(here[&contact.jid].subscription, Subscription::Both, "{}", contact.jid);
            let (user, domain) = contact.jid.split_once('@').unwrap();
            let home = self.servers.iter().find(|server| server.domain() == domain);
            let home = home.unwrap_or(&self.new);
            wait_until(&format!("{} to see the new account", contact.jid), || {
                let there = home.roster_of(user).remove(TO)?;
                (there.subscription == Subscription::Both).then_some(())
            });
        }
        for person in &self.people {
            let requests = person.received(|stanza| {
                stanza.attr("type") == Some("subscribe") && stanza.attr("from") == Some(TO)
            });
            assert_eq!(requests.len(), 1, "{} was asked once", person.jid());
        }
    }
}
