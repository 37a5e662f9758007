//! The module as an administrator has it: reloaded, restarted, limited, switched off in parts, beside shared groups and
//! on other storage.

use std::sync::Arc;
use std::time::Instant;

use super::*;
use crate::support::{CONTACT_PASSWORD, PATIENCE, contacts_of_every_standing};

/// Romeo's homes and his friends', all with the module.
struct Stage {
    net: Net,
    old: Arc<Server>,
    new: Arc<Server>,
    friends: Arc<Server>,
    contacts: Vec<Contact>,
}

impl Stage {
    /// With servers that `set_up` has finished.
    fn new(set_up: impl for<'a> Fn(Setup<'a>, &str) -> Setup<'a>) -> Self {
        Self::with(12, set_up)
    }

    /// The same with so many contacts.
    fn with(count: usize, set_up: impl for<'a> Fn(Setup<'a>, &str) -> Setup<'a>) -> Self {
        let net = Net::new();
        let [old, new, friends] = ["old.test", "new.test", "friends.test"]
            .map(|domain| set_up(with_module(net.prosody(domain)), domain).start());
        let contacts = contacts_of_every_standing(count, "friends.test");
        net.seed(&old, "romeo", "old secret", &contacts);
        new.create_account("romeo", "new secret");
        Self { net, old, new, friends, contacts }
    }

    /// Romeo asks, allows, and gets the result.
    async fn be_moved(&self) -> Element {
        let (at_old, at_new) = (self.romeo_at_old().await, self.romeo_at_new().await);
        let allowing = async { allow(&at_new, &questions(&at_new, 1).await[0]).await };
        futures::join!(ask_to_be_moved(&at_old), allowing).0
    }

    async fn romeo_at_old(&self) -> Client {
        Client::online(&self.net, &self.old, "romeo", "old secret").await
    }

    async fn romeo_at_new(&self) -> Client {
        expecting(&self.net, &self.new, "romeo", "new secret", FROM).await
    }
}

/// The questions for permission that the new account got, as soon as there are so many.
async fn questions(romeo: &Client, count: usize) -> Vec<Element> {
    let is_question = |iq: &Element| iq.has_child("query", TRANSFER);
    romeo.wait_for_count("the questions for permission", count, is_question).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reload_of_the_module_loses_no_move() {
    let stage = Stage::new(|setup, _| setup);
    let (at_old, at_new) = (stage.romeo_at_old().await, stage.romeo_at_new().await);
    let meanwhile = async {
        questions(&at_new, 1).await;
        for server in [&stage.old, &stage.new, &stage.friends] {
            server.reload_module("account_transfer");
        }
        // The new server still knows of the question of the old one's first life, which asks anew in its second.
        stage.friends.freeze();
        allow(&at_new, &questions(&at_new, 1).await[0]).await;
        wait_for_log(&stage.old, "allowed the move of romeo@old.test", 1).await;
        stage.old.reload_module("account_transfer");
        stage.friends.thaw();
    };
    let (result, ()) = futures::join!(ask_to_be_moved(&at_old), meanwhile);
    assert_eq!(result.attr("type"), Some("result"), "{result:?}");
    assert_eq!(questions(&at_new, 1).await.len(), 1, "nobody is asked the same twice");
    check_swapped(&stage.new, &stage.friends, &stage.contacts);
}

/// While there is work, memory may grow further before garbage is collected.
#[tokio::test(flavor = "multi_thread")]
async fn after_a_move_memory_is_kept_as_the_administrator_wants_it() {
    let stage = Stage::new(|setup, _| {
        setup.module("pretend_memory").config("gc = { threshold = 120, speed = 500 }")
    });
    stage.be_moved().await;
    // Whoever unloads a module that is at work loses nothing by it.
    stage.old.reload_module("account_transfer");
    for server in [&stage.old, &stage.new, &stage.friends] {
        server.create_account("admin", "secret");
        let admin = Client::online(&stage.net, server, "admin", "secret").await;
        let began = Instant::now();
        let mut percent = String::new();
        while percent != "120" {
            assert!(began.elapsed() < PATIENCE, "{}: {percent} %", server.domain());
            let question = "<memory xmlns='urn:rehome:test:memory'/>";
            let answer = admin.query("get", server.domain(), question).await;
            let memory = answer.get_child("memory", "urn:rehome:test:memory").expect("an answer");
            memory.attr("percent").unwrap().clone_into(&mut percent);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restart_of_the_old_server_forgets_no_permission() {
    let stage = Stage::new(|setup, _| setup);
    let (at_old, at_new) = (stage.romeo_at_old().await, stage.romeo_at_new().await);
    stage.friends.freeze();
    let given = async {
        allow(&at_new, &questions(&at_new, 1).await[0]).await;
        wait_for_log(&stage.old, "allowed the move of romeo@old.test", 1).await;
    };
    tokio::select! {
        result = ask_to_be_moved(&at_old) => panic!("the friends' server is frozen: {result:?}"),
        () = given => {}
    }
    stage.old.kill();
    stage.friends.thaw();
    stage.old.start_again();
    wait_for_log(&stage.old, "Moved romeo@old.test to romeo@new.test: 12 contacts", 1).await;
    check_swapped(&stage.new, &stage.friends, &stage.contacts);

    let again = stage.romeo_at_old().await;
    let result = ask_to_be_moved(&again).await;
    assert_eq!(result.attr("type"), Some("result"), "the result was kept: {result:?}");
    assert_eq!(questions(&at_new, 1).await.len(), 1, "the new account was asked once");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_leaves_without_an_answer_keeps_nobody_waiting() {
    let stage = Stage::new(|setup, _| setup);
    let (at_old, at_new) = (stage.romeo_at_old().await, stage.romeo_at_new().await);
    let leaving = async move {
        questions(&at_new, 1).await;
        at_new.send("</stream:stream>").await;
    };
    let (result, ()) = futures::join!(ask_to_be_moved(&at_old), leaving);
    assert_eq!(condition(&result), "recipient-unavailable", "{result:?}");
    assert!(String::from(&result).contains("new-account-offline"), "{result:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_who_is_online_sees_what_has_changed() {
    let stage = Stage::new(|setup, _| setup);
    let known = Contact::new("friend0@friends.test", Standing::None);
    stage.net.seed(&stage.new, "romeo", "new secret", &[known.named("Mine").in_group("Own")]);
    assert_eq!(stage.contacts[0].standing, Standing::Both);
    let friend = Client::online(&stage.net, &stage.friends, "friend0", CONTACT_PASSWORD).await;
    friend.query("get", "", "<query xmlns='jabber:iq:roster'/>").await;
    let (at_old, at_new) = (stage.romeo_at_old().await, stage.romeo_at_new().await);
    at_new.query("get", "", "<query xmlns='jabber:iq:roster'/>").await;
    let allowing = async { allow(&at_new, &questions(&at_new, 1).await[0]).await };
    let (result, ()) = futures::join!(ask_to_be_moved(&at_old), allowing);
    assert_eq!(result.attr("type"), Some("result"), "{result:?}");

    let push = |jid: &'static str, subscription: &'static str| {
        move |stanza: &Element| {
            let query = stanza.get_child("query", "jabber:iq:roster");
            let mut items = query.into_iter().flat_map(Element::children);
            stanza.attr("type") == Some("set")
                && items.any(|item| {
                    item.attr("jid") == Some(jid) && item.attr("subscription") == Some(subscription)
                })
        }
    };
    friend.wait_for("the old account to leave her list", push(FROM, "remove")).await;
    friend.wait_for("the new account to come onto it", push(TO, "both")).await;
    at_new.wait_for("her to come onto his", push("friend0@friends.test", "both")).await;
    let presence_of = |who: &'static str| {
        move |stanza: &Element| {
            stanza.name() == "presence"
                && stanza.attr("type").is_none()
                && stanza.attr("from").is_some_and(|from| from.starts_with(who))
        }
    };
    friend.wait_for("his presence at the new account", presence_of(TO)).await;
    at_new.wait_for("her presence there", presence_of("friend0@friends.test")).await;
    let entry = &stage.new.roster_of("romeo")["friend0@friends.test"];
    let (name, groups) = ("Mine", &stage.contacts[0].groups);
    assert_eq!(entry.name, name, "what he called her there stays");
    assert!(
        entry.groups.contains("Own") && groups.iter().all(|group| entry.groups.contains(group))
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_role_that_is_switched_off_is_not_there() {
    for role in ["old_server", "contact_server", "new_server"] {
        let stage = Stage::new(|setup, _| {
            let off = format!("account_transfer_{role} = false");
            setup.module("pretend_sender").host_config(&off)
        });
        stage.friends.create_account("agent", "secret");
        stage.old.create_account("agent", "secret");
        let at_old = stage.romeo_at_old().await;
        let agent = Client::online(&stage.net, &stage.old, "agent", "secret").await;
        let word = transfer("friends.test", FROM, TO, "<rosteritem jid='nobody@friends.test'/>");
        let answers = [
            ("old_server", condition(&ask_to_be_moved(&at_old).await)),
            ("contact_server", outcome(&send_as_server(&agent, &word).await)),
            ("new_server", outcome(&send_as_server(&agent, &permission(FROM)).await)),
        ];
        for (asked, answer) in answers {
            // Without a new server, the old one says in other words that it cannot.
            let off = ["service-unavailable", "feature-not-implemented"].contains(&&*answer);
            let missing = asked == role || (asked == "old_server" && role == "new_server");
            assert_eq!(off, missing, "{role} is off, and {asked} says {answer}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_asks_too_often_has_to_wait() {
    let stage = Stage::new(|setup, _| {
        let requests = "account_transfer_requests_per_hour = 1";
        let swaps = "account_transfer_swaps_per_second = 1";
        setup.module("pretend_sender").host_config(requests).host_config(swaps)
    });
    stage.old.create_account("agent", "secret");
    let agent = Client::online(&stage.net, &stage.old, "agent", "secret").await;
    let word = transfer("friends.test", FROM, TO, "<rosteritem jid='nobody@friends.test'/>");
    let mut answers = Vec::new();
    while answers.len() < 30 && answers.last().is_none_or(|answer| answer == "item-not-found") {
        answers.push(outcome(&send_as_server(&agent, &word).await));
    }
    assert_eq!(answers.last().map(String::as_str), Some("resource-constraint"), "{answers:?}");
    assert!(answers.len() > 5, "five at once are no flood: {answers:?}");

    // What is too much at once is told again, until all is done.
    let report = moved(rehome(&stage.net).args(["--wait", "0"]), 0);
    assert_eq!(report["via"], "server", "{report}");
    check_swapped(&stage.new, &stage.friends, &stage.contacts);

    let at_old = stage.romeo_at_old().await;
    let refusal = ask_to_be_moved(&at_old).await;
    assert_eq!(condition(&refusal), "resource-constraint");
    assert!(String::from(&refusal).contains("too-many-requests"), "{refusal:?}");
    let at_new = stage.romeo_at_new().await;
    let refusing = async { refuse(&at_new, &questions(&at_new, 1).await[0]).await };
    let (question, again) = (permission(FROM), permission(FROM));
    let (first, ()) = futures::join!(send_as_server(&agent, &question), refusing);
    let second = send_as_server(&agent, &again).await;
    let outcomes = [outcome(&first), outcome(&second)];
    assert_eq!(outcomes, ["forbidden", "resource-constraint"]);
    assert_eq!(questions(&at_new, 1).await.len(), 1);
}

/// Told alone, its server answers with an error; told among others, it names the contact as one for later.
#[tokio::test(flavor = "multi_thread")]
async fn a_contact_whose_list_cannot_be_read_at_the_moment_is_told_of_again() {
    for count in [1, 12] {
        let stage = Stage::with(count, |setup, _| setup);
        // Clients may connect a moment before other servers may.
        wait_for_log(&stage.friends, "Activated service 's2s' on", 1).await;
        let list = stage.friends.folder().join("data/friends%2etest/roster/friend0.dat");
        let whole = std::fs::read(&list).unwrap();
        std::fs::write(&list, "not a list").unwrap();
        let mended = async {
            wait_for_log(&stage.friends, "the roster cannot be read", 2).await;
            std::fs::write(&list, whole).unwrap();
        };
        let (result, ()) = futures::join!(stage.be_moved(), mended);
        assert_eq!(result.attr("type"), Some("result"), "{result:?}");
        check_swapped(&stage.new, &stage.friends, &stage.contacts);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_has_to_wait_is_told_so_and_moved_by_the_program() {
    let stage = Stage::new(|setup, _| setup.host_config("account_transfer_requests_per_hour = 1"));
    let at_old = stage.romeo_at_old().await;
    let refusal = ask_to_be_moved(&at_old).await;
    assert!(String::from(&refusal).contains("permission-refused"), "not expected: {refusal:?}");
    let output = output(rehome(&stage.net).args(["--wait", "0"]), 0);
    assert_eq!(json(&output)["via"], "client");
    let why = "the old server has been asked too often in the last hour.";
    assert!(said(&output).contains(why), "{}", said(&output));
}

#[tokio::test(flavor = "multi_thread")]
async fn contacts_whom_a_server_gives_to_all_are_nobodys_own() {
    let folder = tempfile::tempdir().unwrap();
    for (domain, members) in [
        ("old.test", "romeo@old.test\ntybalt@old.test=Tybalt\n"),
        ("new.test", "romeo@new.test\nboss@new.test=Boss\nfriend1@friends.test\n"),
        ("friends.test", "friend0@friends.test\nromeo@old.test\n"),
    ] {
        std::fs::write(folder.path().join(domain), format!("[Everybody]\n{members}")).unwrap();
    }
    let stage = Stage::new(|setup, domain| {
        let file = folder.path().join(domain);
        setup.module("groups").config(&format!("groups_file = \"{}\"", file.display()))
    });
    let at_old = stage.friends.roster_of("friend0");
    let (before, result) = (stage.old.roster_of("romeo"), stage.be_moved().await);
    assert_eq!(stage.old.roster_of("romeo"), before, "the old list is not touched");
    assert_eq!(left(&result).get("tybalt@old.test").map(String::as_str), Some("shared-group"));

    // Her server had made Romeo her contact, not she.
    assert_eq!(left(&result).get("friend0@friends.test").map(String::as_str), Some("refused"));
    assert_eq!(stage.friends.roster_of("friend0"), at_old);
    let new = stage.new.roster_of("romeo");
    assert_eq!(new["friend0@friends.test"].subscription, Subscription::None);
    // His new server had made her and the boss his contacts, not he.
    assert!(!new.contains_key("friend1@friends.test") && !new.contains_key("boss@new.test"));
    assert_eq!(stage.friends.roster_of("friend1").get(FROM), None);
    let everybody_else = &stage.contacts[2..];
    assert_eq!(new.len(), everybody_else.len() + 1, "{new:?}");
    check_swapped(&stage.new, &stage.friends, everybody_else);
}

#[tokio::test(flavor = "multi_thread")]
async fn rosters_in_a_database_are_moved_alike() {
    let groups = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(groups.path(), "[Everybody]\nromeo@new.test\nboss@new.test=Boss\n").unwrap();
    let net = Net::new();
    let [old, new, friends] = ["old.test", "new.test", "friends.test"].map(|domain| {
        let setup = with_module(net.prosody(domain)).module("groups").config(
            "default_storage = \"sql\"\nstorage = { accounts = \"internal\" }\n\
             sql = { driver = \"SQLite3\", database = \"prosody.sqlite\" }",
        );
        setup.config(&format!("groups_file = \"{}\"", groups.path().display())).start()
    });
    old.create_account("romeo", "old secret");
    new.create_account("romeo", "new secret");
    let (_at_old, there) = meet_friends(&net, &old, &friends).await;
    let report = moved(rehome(&net).args(["--wait", "0"]), 0);
    assert_eq!(
        (&report["via"], &report["counts"]["moved"]),
        (&"server".into(), &2.into()),
        "{report}"
    );

    let at_new = Client::online(&net, &new, "romeo", "new secret").await;
    for friend in &there {
        let address = friend.jid().split('/').next().unwrap();
        assert_eq!(listed(&at_new, address).await.as_deref(), Some("both"), "{address}");
        assert_eq!(listed(friend, TO).await.as_deref(), Some("both"), "{address}");
        assert_eq!(listed(friend, FROM).await, None, "{address}");
    }
    // Whom the server gives to all is on the list that it shows, and not in its database.
    assert_eq!(listed(&at_new, "boss@new.test").await.as_deref(), Some("both"));
    let database = std::fs::read(new.folder().join("data/prosody.sqlite")).unwrap();
    let holds = |text: &str| database.windows(text.len()).any(|window| window == text.as_bytes());
    assert!(holds("juliet@friends.test") && !holds("boss@new.test"));
}

/// The subscription that a client is shown for a contact.
async fn listed(client: &Client, contact: &str) -> Option<String> {
    let answer = client.query("get", "", "<query xmlns='jabber:iq:roster'/>").await;
    let query = answer.get_child("query", "jabber:iq:roster").expect("a roster");
    let item = query.children().find(|item| item.attr("jid") == Some(contact));
    item.and_then(|item| item.attr("subscription")).map(str::to_owned)
}
