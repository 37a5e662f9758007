//! What comes to a new server again: it is not done twice, and the answer stays the same. And what its owner has said before.

use super::attacks::Stage;
use super::*;
use crate::support::CONTACT_PASSWORD;

on_both_kinds!(
    a_part_that_comes_again_is_answered_as_before,
    a_part_that_comes_again_while_it_is_being_taken_has_to_wait,
    whom_the_new_account_has_blocked_gets_no_standing_there,
    only_whom_it_may_see_is_the_new_server_told_to_be_online,
);

/// A stage, an agent of its old server, and its new account, which has allowed the move.
async fn allowed_stage(kind: Software) -> (Stage, Client, Client) {
    let stage = Stage::new(kind, &[]);
    let romeo = expecting(&stage.net, &stage.new, "romeo", "new secret", FROM).await;
    let agent = Client::online(&stage.net, &stage.old, "agent", "secret").await;
    ask_and_allow(&agent, &romeo, &permission(FROM)).await;
    (stage, agent, romeo)
}

fn part(items: &str) -> String {
    transfer("new.test", FROM, TO, items)
}

async fn a_part_that_comes_again_is_answered_as_before(kind: Software) {
    let (stage, agent, _romeo) = allowed_stage(kind).await;
    let first = part(&format!("<item jid='benvolio@far.test'/><more xmlns='{EXTENSION}'/>"));
    let last = part(
        "<item jid='victim@friends.test' name='V' ask='subscribe'><group>Verona</group></item>\
         <item jid='nurse@far.test'/>",
    );
    let other = part("<item jid='tybalt@far.test'/>");
    let answers = async || {
        [
            String::from(&send_as_server(&agent, &first).await),
            String::from(&send_as_server(&agent, &last).await),
        ]
    };
    let before = answers().await;
    assert!(before[1].contains("victim@friends.test"), "who is left: {before:?}");
    let roster = stage.new.roster_of("romeo");
    assert_eq!(roster.keys().collect::<Vec<_>>(), ["benvolio@far.test", "nurse@far.test"]);

    assert_eq!(answers().await, before);
    assert_eq!(outcome(&send_as_server(&agent, &other).await), "forbidden");
    stage.new.kill();
    stage.new.start_again();
    wait_for_answer(&agent).await;
    assert_eq!(answers().await, before);
    assert_eq!(outcome(&send_as_server(&agent, &other).await), "forbidden");
    assert_eq!(stage.new.roster_of("romeo"), roster, "nothing has changed");
}

/// Waits until the new server, which has just started, takes connections of others again.
async fn wait_for_answer(agent: &Client) {
    let ping =
        "<iq type='get' to='new.test'><query xmlns='http://jabber.org/protocol/disco#info'/></iq>";
    let began = std::time::Instant::now();
    while outcome(&send_as_server(agent, ping).await) != "result" {
        assert!(began.elapsed() < crate::support::PATIENCE, "the new server is there again");
    }
}

async fn a_part_that_comes_again_while_it_is_being_taken_has_to_wait(kind: Software) {
    let (stage, agent, _romeo) = allowed_stage(kind).await;
    let whole = part(&format!("<item jid='{}' subscription='both'/>", stage.contacts[0].jid));
    stage.friends.freeze();
    let second = async {
        // The first is being taken once the other does not get a permission any more.
        let answer = send_as_server(&agent, &whole).await;
        stage.friends.thaw();
        outcome(&answer)
    };
    let (first, second) = futures::join!(send_as_server(&agent, &whole), second);
    assert_eq!((outcome(&first), second), ("result".into(), "resource-constraint".into()));
    let again = send_as_server(&agent, &whole).await;
    assert_eq!(String::from(&again), String::from(&first));
}

async fn whom_the_new_account_has_blocked_gets_no_standing_there(kind: Software) {
    for blocked in ["friend0@friends.test", "friends.test"] {
        let (stage, agent, romeo) = allowed_stage(kind).await;
        let contact = &stage.contacts[0];
        assert_eq!((&*contact.jid, contact.standing), ("friend0@friends.test", Standing::Both));
        let block = format!("<block xmlns='urn:xmpp:blocking'><item jid='{blocked}'/></block>");
        let answer = romeo.query("set", "", &block).await;
        assert_eq!(answer.attr("type"), Some("result"), "{answer:?}");
        let word = format!("<rosteritem jid='{}'/>", contact.jid);
        let told = send_as_server(&agent, &transfer("friends.test", FROM, TO, &word)).await;
        assert_eq!(outcome(&told), "result");

        let item = format!(
            "<item jid='{}' name='Juliet' subscription='both'><group>Verona</group></item>",
            contact.jid
        );
        let answer = send_as_server(&agent, &part(&item)).await;
        let left = left(&answer);
        assert_eq!(left, BTreeMap::from([(contact.jid.clone(), "not-confirmed".to_owned())]));
        let entry = &stage.new.roster_of("romeo")[&contact.jid];
        let nothing = Entry::new(&contact.jid, "Juliet", &["Verona".into()], Standing::None.side());
        assert_eq!(entry, &nothing, "{blocked} is blocked");
    }
}

async fn only_whom_it_may_see_is_the_new_server_told_to_be_online(kind: Software) {
    let stage = Stage::new(kind, &[]);
    let own = "mallory@evil.test";
    let mallory = Client::online(&stage.net, &stage.evil, "mallory", "secret").await;
    let standings = [("both", Standing::Both), ("from", Standing::From), ("none", Standing::None)];
    for (user, standing) in &standings {
        let known = Contact::new(own, *standing);
        stage.net.seed(&stage.friends, user, CONTACT_PASSWORD, &[known]);
    }
    let items: String = standings
        .iter()
        .map(|(user, _)| format!("<rosteritem jid='{user}@friends.test'/>"))
        .collect();
    let question = format!(
        "<iq type='get' to='friends.test'><query xmlns='{EXTENSION}'>\
         <newaccount>{own}</newaccount>{items}</query></iq>"
    );
    let availability = async || {
        let answer = send_as_server(&mallory, &question).await;
        let query = answer.get_child("query", EXTENSION).unwrap_or_else(|| panic!("{answer:?}"));
        let items = query.children();
        items.map(|item| item.attr("available").map(str::to_owned)).collect::<Vec<_>>()
    };
    let (yes, no) = (Some("true".to_owned()), Some("false".to_owned()));
    assert_eq!(availability().await, [no.clone(), no.clone(), None]);

    let mut there = Vec::new();
    for (user, _) in &standings {
        let client = Client::online(&stage.net, &stage.friends, user, CONTACT_PASSWORD).await;
        client.settle().await;
        there.push(client);
    }
    assert_eq!(availability().await, [yes.clone(), yes.clone(), None]);
    let block = format!("<block xmlns='urn:xmpp:blocking'><item jid='{own}'/></block>");
    assert_eq!(there[0].query("set", "", &block).await.attr("type"), Some("result"));
    assert_eq!(availability().await, [no, yes, None]);
}
