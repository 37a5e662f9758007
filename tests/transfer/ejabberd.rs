//! What is particular to an ejabberd with the module: its counters, its databases, its shared groups, its roster versions, and the
//! clients of its users.

use std::sync::Arc;

use super::*;
use crate::support::{CONTACT_PASSWORD, contacts_of_every_standing};

/// Romeo's homes and his friends', all ejabberds.
struct Stage {
    net: Net,
    old: Arc<Server>,
    new: Arc<Server>,
    friends: Arc<Server>,
    contacts: Vec<Contact>,
}

impl Stage {
    /// With servers that `set_up` has finished, and so many contacts.
    fn new(contacts: usize, set_up: impl for<'a> Fn(Setup<'a>) -> Setup<'a>) -> Self {
        let net = Net::new();
        let [old, new, friends] = ["old.test", "new.test", "friends.test"]
            .map(|domain| set_up(of_kind(&net, Software::Ejabberd, domain, &[])).start());
        let contacts = contacts_of_every_standing(contacts, "friends.test");
        net.seed(&old, "romeo", "old secret", &contacts);
        new.create_account("romeo", "new secret");
        Self { net, old, new, friends, contacts }
    }

    async fn romeo_at_old(&self) -> Client {
        Client::online(&self.net, &self.old, "romeo", "old secret").await
    }

    async fn romeo_at_new(&self) -> Client {
        expecting(&self.net, &self.new, "romeo", "new secret", FROM).await
    }

    /// The program moves him, and the servers do it alone.
    fn be_moved(&self) -> Value {
        let report = moved(rehome(&self.net).args(["--wait", "0"]), 0);
        assert_eq!(
            (&report["via"], &report["verdict"]),
            (&"server".into(), &"complete".into()),
            "{report}"
        );
        report
    }
}

#[test]
fn a_stock_ejabberd_moves_everybody_at_once() {
    let stage = Stage::new(40, |setup| setup.stock_limits());
    stage.be_moved();
    check_swapped(&stage.new, &stage.friends, &stage.contacts);
}

/// A stock ejabberd drops what of such requests is more than five in a minute, all that comes over one connection together. So their server
/// lets only as many go: contacts who had asked the old account to see them have asked the new one.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "waits for the minute of the stock, which `tests/run --all` does"]
async fn a_stock_ejabberd_gets_every_request_of_those_who_were_waiting() {
    let net = Net::new();
    let [old, new, friends] = ["old.test", "new.test", "friends.test"]
        .map(|domain| of_kind(&net, Software::Ejabberd, domain, &[]).stock_limits().start());
    new.create_account("romeo", "new secret");
    let everybody: Vec<_> = (0..8).map(|number| format!("friend{number}")).collect();
    for friend in &everybody {
        // He sees her, and she waits for his yes.
        let romeo = Contact::new(FROM, Standing::FromAsked);
        net.seed(&friends, friend, CONTACT_PASSWORD, &[romeo]);
    }
    net.seed(&old, "romeo", "old secret", &[]);
    let report = moved(rehome(&net).args(["--wait", "0"]), 0);
    assert_eq!(
        (&report["via"], &report["counts"]["moved"]),
        (&"server".into(), &8.into()),
        "{report}"
    );
    let (new, log) = (Arc::clone(&new), Arc::clone(&friends));
    let waiting = tokio::task::spawn_blocking(move || {
        wait_until("all eight to have asked the new account", || {
            let roster = new.roster_of("romeo");
            let asking = everybody.iter().filter(|friend| {
                let entry = roster.get(&log.jid(friend));
                entry.is_some_and(|entry| entry.asking && entry.subscription == Subscription::To)
            });
            (asking.count() == everybody.len()).then_some(())
        });
    });
    waiting.await.unwrap();
}

/// Now and then Mnesia throws its log away while some of what stood there is still on its way to the files of rosters.
#[tokio::test(flavor = "multi_thread")]
async fn what_was_answered_is_in_the_files_of_a_server_that_is_killed() {
    let stage = attacks::Stage::new(Software::Ejabberd, &[]);
    let agent = Client::online(&stage.net, &stage.old, "agent", "secret").await;
    let contact = &stage.contacts[0];
    let word = format!("<rosteritem jid='{}'/>", contact.jid);
    let told = send_as_server(&agent, &transfer("friends.test", FROM, TO, &word)).await;
    assert_eq!(outcome(&told), "result");
    stage.friends.erlang("dumped = mnesia:dump_log(), \"ok\"");
    stage.friends.kill();
    stage.friends.start_again();
    let roster = stage.friends.roster_of(user(contact));
    assert_eq!(roster.keys().collect::<Vec<_>>(), [TO]);
}

#[tokio::test(flavor = "multi_thread")]
async fn rosters_in_a_database_are_moved_alike() {
    let net = Net::new();
    let [old, new, friends] = ["old.test", "new.test", "friends.test"].map(|domain| {
        of_kind(&net, Software::Ejabberd, domain, &[])
            .config("default_db: sql\nsql_type: sqlite\nauth_method: mnesia")
            .module("mod_roster: {versioning: true, store_current_id: true}")
            .start()
    });
    old.create_account("romeo", "old secret");
    new.create_account("romeo", "new secret");
    let (_at_old, there) = meet_friends(&net, &old, &friends).await;
    let before = Client::online(&net, &new, "romeo", "new secret").await;
    let (version, _) = roster_since(&before, "").await.expect("a list");
    drop(before);

    let report = moved(rehome(&net).args(["--wait", "0"]), 0);
    assert_eq!(
        (&report["via"], &report["counts"]["moved"]),
        (&"server".into(), &2.into()),
        "{report}"
    );
    let at_new = Client::online(&net, &new, "romeo", "new secret").await;
    let (_, listed) = roster_since(&at_new, &version).await.expect("the list has changed");
    for friend in &there {
        let address = friend.jid().split('/').next().unwrap();
        assert_eq!(listed.get(address).map(String::as_str), Some("both"), "{listed:?}");
        let (_, theirs) = roster_since(friend, "").await.expect("a list");
        assert_eq!(theirs, BTreeMap::from([(TO.to_owned(), "both".to_owned())]), "{address}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_that_knows_a_version_of_the_list_gets_what_is_new() {
    for roster in ["{versioning: true}", "{versioning: true, store_current_id: true}"] {
        let stage = Stage::new(12, |setup| setup.module(&format!("mod_roster: {roster}")));
        let friend = "friend0@friends.test";
        let at_new = Client::online(&stage.net, &stage.new, "romeo", "new secret").await;
        let her = Client::online(&stage.net, &stage.friends, "friend0", CONTACT_PASSWORD).await;
        let (mine_before, none) = roster_since(&at_new, "").await.expect("a list");
        let (hers_before, _) = roster_since(&her, "").await.expect("a list");
        assert!(none.is_empty(), "{none:?}");
        stage.be_moved();

        let (version, mine) = roster_since(&at_new, &mine_before).await.expect("it has changed");
        assert_eq!(mine.get(friend).map(String::as_str), Some("both"), "{mine:?}");
        let (_, hers) = roster_since(&her, &hers_before).await.expect("hers has changed");
        assert_eq!(hers, BTreeMap::from([(TO.to_owned(), "both".to_owned())]));
        assert_eq!(roster_since(&at_new, &version).await, None, "{roster}: nothing is new");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn contacts_of_a_shared_group_are_named_and_requests_of_strangers_stay() {
    let stage = Stage::new(12, |setup| setup);
    for arguments in [
        ["srg_create", "everybody", "old.test", "Everybody", "All", "everybody"].as_slice(),
        &["srg_user_add", "romeo", "old.test", "everybody", "old.test"],
        &["srg_user_add", "tybalt", "old.test", "everybody", "old.test"],
    ] {
        stage.old.ejabberdctl(arguments);
    }
    let at_old = stage.romeo_at_old().await;
    let (_, shown) = roster_since(&at_old, "").await.expect("a list");
    assert_eq!(shown.get("tybalt@old.test").map(String::as_str), Some("both"), "{shown:?}");
    let before = stage.old.roster_of("romeo");

    let at_new = stage.romeo_at_new().await;
    let allowing = async { allow(&at_new, &question(&at_new).await).await };
    let (result, ()) = futures::join!(ask_to_be_moved(&at_old), allowing);
    assert_eq!(
        left(&result),
        BTreeMap::from([("tybalt@old.test".to_owned(), "shared-group".to_owned())])
    );
    assert_eq!(stage.old.roster_of("romeo"), before, "the old list is as it was");
    check_swapped(&stage.new, &stage.friends, &stage.contacts);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_that_answers_twice_does_not_answer_for_another() {
    let stage = Stage::new(12, |setup| setup);
    let (at_old, at_new) = (stage.romeo_at_old().await, stage.romeo_at_new().await);
    let other = Client::online(&stage.net, &stage.new, "romeo", "new secret").await;
    let answering = async {
        let question = question(&other).await;
        let (id, from) = (question.attr("id").unwrap(), question.attr("from").unwrap());
        let unknown = "<error type='cancel'><service-unavailable \
                       xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>";
        for _ in 0..2 {
            other.send(&format!("<iq type='error' id='{id}' to='{from}'>{unknown}</iq>")).await;
        }
        // The old server has handled whatever came to it before this answer.
        other.query("get", from, "<query xmlns='http://jabber.org/protocol/disco#info'/>").await;
        allow(&at_new, &self::question(&at_new).await).await;
    };
    let (result, ()) = futures::join!(ask_to_be_moved(&at_old), answering);
    assert_eq!(result.attr("type"), Some("result"), "{result:?}");
    check_swapped(&stage.new, &stage.friends, &stage.contacts);
}

/// The question for permission that the client gets.
async fn question(client: &Client) -> Element {
    client.wait_for("the question for permission", |iq| iq.has_child("query", TRANSFER)).await
}

/// The version and the contacts with their subscriptions that a client gets who knows this version; nothing where it is the current one.
async fn roster_since(client: &Client, known: &str) -> Option<(String, BTreeMap<String, String>)> {
    let query = format!("<query xmlns='jabber:iq:roster' ver='{known}'/>");
    let answer = client.query("get", "", &query).await;
    let query = answer.get_child("query", "jabber:iq:roster")?;
    let item = |item: &Element| Some((item.attr("jid")?.into(), item.attr("subscription")?.into()));
    Some((query.attr("ver")?.to_owned(), query.children().filter_map(item).collect()))
}
