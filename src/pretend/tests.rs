mod client;

use std::sync::atomic::{AtomicUsize, Ordering};

use sasl::common::{ChannelBinding, Credentials};
use tokio::io::AsyncReadExt;

use self::client::{Client, LIMIT, authenticate, dial, encrypt, sign_in, start_tls};
use super::xml::{Build, element};
use super::*;

const ROMEO: &str = "romeo@old.example";
const JULIET: &str = "juliet@friends.example";

fn item(jid: &str) -> Item {
    Item::new(Jid::new(jid).unwrap())
}

/// Romeo, and Juliet who answers like this.
async fn two(domain: Domain, behaviour: Behaviour) -> World {
    let world = World::builder().domain(domain).user(ROMEO, "secret").contact(JULIET, behaviour);
    world.start().await.unwrap()
}

fn subscription_of(world: &World, owner: &str, peer: &str) -> Option<Subscription> {
    world.record(owner).unwrap().item(peer).map(|item| item.subscription)
}

#[tokio::test]
async fn every_mechanism_lets_the_right_password_in_and_no_other() {
    let all = ["PLAIN", "SCRAM-SHA-1", "SCRAM-SHA-256", "SCRAM-SHA-1-PLUS", "SCRAM-SHA-256-PLUS"];
    let domain = Domain::strict("old.example").mechanisms(&all);
    let world = two(domain, Behaviour::never()).await;
    for name in all {
        for (password, result) in [("secret", Ok(())), ("guess", Err("not-authorized".to_owned()))]
        {
            let mut client = start_tls(&world, ROMEO).await.unwrap();
            let binding = if name.ends_with("-PLUS") {
                let connection = client.io.get_ref().1;
                let label = b"EXPORTER-Channel-Binding";
                let data = connection.export_keying_material(vec![0; 32], label, None).unwrap();
                ChannelBinding::TlsExporter(data)
            } else {
                ChannelBinding::None
            };
            let outcome = authenticate(&mut client, ROMEO, name, binding, password).await;
            assert_eq!(outcome, result, "{name} with {password}");
        }
    }
    world.lock_out(ROMEO, Some("account-disabled"));
    let mut client = start_tls(&world, ROMEO).await.unwrap();
    let outcome = authenticate(&mut client, ROMEO, "PLAIN", ChannelBinding::None, "secret").await;
    assert_eq!(outcome, Err("account-disabled".to_owned()));
}

#[tokio::test]
async fn the_client_library_signs_in_and_reads_what_is_sent() {
    use futures::{SinkExt, StreamExt};
    use tokio_xmpp::xmlstream::{StreamHeader, Timeouts, XmppStreamElement, initiate_stream};
    use xmpp_parsers::bind::{BindQuery, BindResponse};
    use xmpp_parsers::iq::Iq;
    use xmpp_parsers::roster::Roster;
    use xmpp_parsers::stanza::Stanza;

    let world = World::practice().await.unwrap();
    let domain = "old.example";
    let tls = start_tls(&world, PRACTICE_FROM).await.unwrap().io;
    let header = || StreamHeader { to: Some(domain.into()), ..StreamHeader::default() };
    let io = tokio::io::BufReader::new(tls);
    let opened = initiate_stream(io, "jabber:client", header(), Timeouts::default()).await.unwrap();
    let (features, stream) = opened.recv_features().await.unwrap();
    assert!(!features.can_bind());
    let credentials = Credentials::default().with_username("romeo").with_password("practice");
    let signed_in = tokio_xmpp::client_login(stream, features.sasl_mechanisms, credentials);
    let opened = signed_in.await.unwrap().send_header(header()).await.unwrap();
    let (features, mut stream) =
        opened.recv_features::<tokio_xmpp::xmlstream::FallibleStreamElement>().await.unwrap();
    assert!(features.can_bind());

    for request in [
        Iq::from_set("1", BindQuery::new(Some("here".to_owned()))),
        Iq::from_get("2", Roster { ver: None, items: Vec::new() }),
    ] {
        stream.send(&XmppStreamElement::Stanza(Stanza::Iq(request))).await.unwrap();
    }
    let mut payload = async || loop {
        let element = stream.next().await.unwrap().unwrap().into_read_error().unwrap();
        if let XmppStreamElement::Stanza(Stanza::Iq(Iq::Result { payload, .. })) = element {
            return payload.unwrap();
        }
    };
    let bound = BindResponse::try_from(payload().await).unwrap();
    assert_eq!(bound.jid.to_string(), "romeo@old.example/here");
    assert_eq!(Roster::try_from(payload().await).unwrap().items.len(), 30);
}

#[tokio::test]
async fn direct_tls_is_known_by_its_first_byte() {
    let world = two(Domain::prosody("old.example"), Behaviour::never()).await;
    let tcp = dial(&world, ROMEO).await;
    let io = encrypt(&world, "old.example", tcp).await.unwrap();
    let mut client = Client { io, heard: String::new() };
    assert!(client.header("old.example").await.contains("<mechanisms"));
}

#[tokio::test]
async fn certificates_are_wrong_on_request() {
    for (kind, right) in [
        (Certificate::Valid, true),
        (Certificate::WrongName, false),
        (Certificate::Expired, false),
        (Certificate::SelfSigned, false),
    ] {
        let domain = Domain::prosody("old.example").certificate(kind);
        let world = two(domain, Behaviour::never()).await;
        assert_eq!(start_tls(&world, ROMEO).await.is_ok(), right, "{kind:?}");
    }
    let world = two(Domain::prosody("old.example").without_starttls(), Behaviour::never()).await;
    let mut plain = Client { io: dial(&world, ROMEO).await, heard: String::new() };
    assert!(!plain.header("old.example").await.contains("starttls"));
}

#[tokio::test]
async fn a_roster_keeps_what_is_set_and_pushes_it() {
    let world = two(Domain::strict("old.example"), Behaviour::never()).await;
    let mut romeo = sign_in(&world, ROMEO).await;
    romeo.roster().await;
    let item = format!("<item jid='{JULIET}' name='J &amp; co'><group>Love</group></item>");
    let answer = romeo.set_item(&item).await;
    assert!(answer.contains("push-") && answer.contains("result"), "{answer}");
    assert!(romeo.roster().await.contains("J &amp; co"));
    let record = world.record(ROMEO).unwrap();
    assert_eq!(record.item(JULIET).unwrap().groups, ["Love"]);

    let twice = format!("{item}{item}");
    assert!(romeo.set_item(&twice).await.contains("bad-request"));
    let group = "<item jid='a@b'><group>G</group><group>G</group></item>";
    assert!(romeo.set_item(group).await.contains("bad-request"));
    assert!(romeo.set_item("<item jid='a@b'><group/></item>").await.contains("not-acceptable"));
    assert!(romeo.set_item("<item jid='a@b/c'/>").await.contains("bad-request"));
    let remove = |jid| format!("<item jid='{jid}' subscription='remove'/>");
    assert!(romeo.set_item(&remove("a@b")).await.contains("item-not-found"));
    assert!(romeo.set_item(&remove(JULIET)).await.contains("result"));
    assert_eq!(world.record(ROMEO).unwrap().roster, []);
}

#[tokio::test]
async fn both_end_up_seeing_each_other() {
    let world = two(Domain::strict("old.example"), Behaviour::approves()).await;
    let mut romeo = sign_in(&world, ROMEO).await;
    romeo.roster().await;
    romeo.say("<presence><priority>-1</priority></presence>").await;
    let nick = "<nick xmlns='http://jabber.org/protocol/nick'>R</nick>";
    romeo.say(&format!("<presence type='subscribe' to='{JULIET}'>{nick}</presence>")).await;
    romeo.hear("subscription='to'").await;
    romeo.hear("type='subscribe'").await;
    romeo.say(&format!("<presence type='subscribed' to='{JULIET}'/>")).await;
    romeo.hear("subscription='both'").await;
    assert_eq!(subscription_of(&world, JULIET, ROMEO), Some(Subscription::Both));
    let juliet = world.record(JULIET).unwrap();
    assert!(juliet.requests()[0].has_child("nick", "http://jabber.org/protocol/nick"));
    assert!(!juliet.presences().is_empty(), "approved, Juliet sees Romeo");
}

#[tokio::test]
async fn pre_approval_answers_for_its_owner_until_the_item_is_set_again() {
    for (offer, reset, standing) in [
        (PreApproval::Shown, true, Subscription::From),
        (PreApproval::Unshown, false, Subscription::From),
        (PreApproval::Unshown, true, Subscription::None),
        (PreApproval::Absent, false, Subscription::None),
    ] {
        let domain = Domain::prosody("old.example").pre_approval(offer);
        let world = two(domain, Behaviour::never()).await;
        let mut romeo = sign_in(&world, ROMEO).await;
        let set = format!("<item jid='{JULIET}'/>");
        romeo.set_item(&set).await;
        romeo.say(&format!("<presence type='subscribed' to='{JULIET}'/>")).await;
        if reset {
            romeo.set_item(&set).await;
        }
        let shown = romeo.roster().await.contains("approved='true'");
        assert_eq!(shown, offer == PreApproval::Shown);
        world.say(JULIET, subscribe(ROMEO));
        let seen = subscription_of(&world, ROMEO, JULIET);
        assert_eq!(seen, Some(standing), "{offer:?}, set again: {reset}");
        let approved = subscription_of(&world, JULIET, ROMEO) == Some(Subscription::To);
        assert_eq!(approved, standing == Subscription::From);
    }
}

fn subscribe(to: &str) -> Element {
    format!("<presence xmlns='jabber:client' type='subscribe' to='{to}'/>").parse().unwrap()
}

#[tokio::test]
async fn the_limit_bounces_what_goes_out_and_drops_what_comes_in() {
    let friends: Vec<String> = (0..4).map(|n| format!("c{n}@friends.example")).collect();
    let minute = Duration::from_secs(60);
    let mut world = World::builder()
        .domain(Domain::ejabberd("old.example").limit(3, minute))
        .user(ROMEO, "secret");
    for friend in &friends {
        world = world.contact(friend, Behaviour::approves());
    }
    let world = world.start().await.unwrap();
    let mut romeo = sign_in(&world, ROMEO).await;
    for friend in &friends {
        romeo.subscribe(friend).await;
    }
    let bounce = romeo.hear("not-acceptable").await;
    assert!(bounce.contains("from='c3@friends.example'") && bounce.contains("type='error'"));
    let asked = |jid: &str| world.record(ROMEO).unwrap().item(jid).unwrap().ask;
    assert!(asked("c3@friends.example"), "the roster shows what was never sent");
    assert_eq!(world.record("c3@friends.example").unwrap().arrived, []);
    // Each of three said `subscribed` and `subscribe`; three of the six came through.
    let record = world.record(ROMEO).unwrap();
    assert_eq!(record.arrived.len() - record.presences().len(), 3);
    assert_eq!(record.pending.len(), 1);
}

#[tokio::test]
async fn pending_requests_are_kept_and_shown_as_each_server_does_it() {
    let ejabberd = two(Domain::ejabberd("old.example"), Behaviour::never()).await;
    let prosody = two(Domain::prosody("old.example"), Behaviour::never()).await;
    for (world, eager) in [(ejabberd, false), (prosody, true)] {
        let mut romeo = sign_in(&world, ROMEO).await;
        romeo.set_item(&format!("<item jid='{JULIET}' name='J'/>")).await;
        let moved = element("moved", "urn:xmpp:moved:1");
        world.say(JULIET, subscribe(ROMEO).holding(moved));
        assert_eq!(romeo.roster().await.contains(JULIET), eager);
        romeo.say("<presence><priority>-1</priority></presence>").await;
        let heard = romeo.roster().await;
        assert_eq!(heard.contains("subscribe"), eager, "{heard}");
        assert_eq!(heard.contains("urn:xmpp:moved:1"), eager);
        romeo.say("<presence/>").await;
        assert_eq!(romeo.roster().await.contains("type='subscribe'"), !eager, "handed over once");
        romeo.say(&format!("<presence type='unsubscribed' to='{JULIET}'/>")).await;
        romeo.roster().await;
        assert_eq!(subscription_of(&world, ROMEO, JULIET).is_some(), eager);
        assert_eq!(world.record(ROMEO).unwrap().pending, []);
    }
}

#[tokio::test]
async fn a_contact_who_comes_back_answers_what_waits() {
    let world = two(Domain::prosody("old.example"), Behaviour::never()).await;
    let mut romeo = sign_in(&world, ROMEO).await;
    romeo.subscribe(JULIET).await;
    romeo.subscribe(JULIET).await;
    romeo.roster().await;
    assert_eq!(world.record(JULIET).unwrap().requests().len(), 2);
    assert_eq!(
        world.counts(ROMEO),
        Some((3, 1)),
        "nothing is pushed before the roster is asked for"
    );
    world.set_behaviour(JULIET, Behaviour::approves().without_asking_back());
    assert_eq!(subscription_of(&world, ROMEO, JULIET), Some(Subscription::To));
    world.set_behaviour(JULIET, Behaviour::declines());
    assert_eq!(subscription_of(&world, ROMEO, JULIET), Some(Subscription::To), "it is settled");
}

#[tokio::test]
async fn a_moved_contact_is_believed_only_where_the_old_account_says_so() {
    let new = "romeo@new.example";
    // Who cannot read the statement, and who never let the old account see them.
    let doubters = ["nurse@friends.example", "tybalt@friends.example"];
    let world = World::builder()
        .domain(Domain::prosody("old.example"))
        .domain(Domain::prosody("new.example"))
        .user(ROMEO, "secret")
        .user(new, "secret")
        .contact(JULIET, Behaviour::approves_moved())
        .contact(doubters[0], Behaviour::approves_moved())
        .contact(doubters[1], Behaviour::approves_moved())
        .roster(ROMEO, [item(JULIET).standing(Subscription::Both)])
        .roster(ROMEO, [item(doubters[0]).standing(Subscription::To)])
        .roster(ROMEO, [item(doubters[1]).standing(Subscription::From)])
        .start()
        .await
        .unwrap();
    let mut old = sign_in(&world, ROMEO).await;
    let mut romeo = sign_in(&world, new).await;
    let moved = format!(
        "<presence type='subscribe' to='{JULIET}'>\
         <moved xmlns='urn:xmpp:moved:1'><old-jid>{ROMEO}</old-jid></moved></presence>"
    );
    romeo.say(&moved).await;
    romeo.roster().await;
    assert_eq!(subscription_of(&world, new, JULIET), Some(Subscription::None));

    let publish = |new: &str| {
        format!(
            "<pubsub xmlns='http://jabber.org/protocol/pubsub'><publish node='urn:xmpp:moved:1'>\
             <item id='current'><moved xmlns='urn:xmpp:moved:1'><new-jid>{new}</new-jid></moved>\
             </item></publish></pubsub>"
        )
    };
    assert!(old.ask("set", None, &publish("mallory@evil.example")).await.contains("result"));
    romeo.say(&format!("<presence type='unsubscribe' to='{JULIET}'/>")).await;
    romeo.say(&moved).await;
    romeo.roster().await;
    assert_eq!(subscription_of(&world, new, JULIET), Some(Subscription::None));

    assert!(old.ask("set", None, &publish(new)).await.contains("result"));
    romeo.say(&format!("<presence type='unsubscribe' to='{JULIET}'/>")).await;
    romeo.say(&moved).await;
    romeo.roster().await;
    assert_eq!(subscription_of(&world, new, JULIET), Some(Subscription::To));
    assert_eq!(subscription_of(&world, ROMEO, JULIET), Some(Subscription::From));
    assert_eq!(world.record(new).unwrap().pending.len(), 1, "Juliet asks back");
    for doubter in doubters {
        romeo.say(&moved.replace(JULIET, doubter)).await;
        romeo.roster().await;
        assert_eq!(subscription_of(&world, new, doubter), Some(Subscription::None), "{doubter}");
    }
}

#[tokio::test]
async fn mail_waits_for_somebody_who_takes_it_and_stays_in_the_archive() {
    let hello = format!("<message xmlns='jabber:client' to='{ROMEO}'><body>Hello</body></message>");
    let world = World::builder()
        .domain(Domain::ejabberd("old.example"))
        .user(ROMEO, "secret")
        .contact(JULIET, Behaviour::never())
        .said(JULIET, hello.parse().unwrap())
        .start()
        .await
        .unwrap();
    let waiting = || world.record(ROMEO).unwrap().offline.len();
    let mut romeo = sign_in(&world, ROMEO).await;
    let count = "<query xmlns='http://jabber.org/protocol/disco#info' \
                 node='http://jabber.org/protocol/offline'/>";
    assert!(romeo.ask("get", None, count).await.contains("<value>1</value>"));
    romeo.say("<presence/>").await;
    romeo.roster().await;
    assert_eq!(waiting(), 1, "who has counted the mail is not sent it");

    let mut romeo = sign_in(&world, ROMEO).await;
    romeo.say("<presence><priority>-1</priority></presence>").await;
    romeo.roster().await;
    assert_eq!(waiting(), 1, "a negative priority leaves the mail");
    romeo.say("<presence/>").await;
    romeo.hear("<body>Hello</body>").await;
    assert_eq!(waiting(), 0);

    romeo.say(&format!("<message to='{JULIET}' id='m1'><body>Here</body></message>")).await;
    let search = format!(
        "<query xmlns='urn:xmpp:mam:2' queryid='q'><x xmlns='jabber:x:data' type='submit'>\
         <field var='with'><value>{JULIET}</value></field></x>\
         <set xmlns='http://jabber.org/protocol/rsm'><max>1</max><before/></set></query>"
    );
    let answer = romeo.ask("set", None, &search).await;
    assert!(answer.contains("id='m1'") && !answer.contains("Hello"), "{answer}");
    assert_eq!(world.record(JULIET).unwrap().messages().len(), 1);
}

#[tokio::test]
async fn gateways_and_slow_domains_are_found_or_not() {
    let world = World::builder()
        .domain(Domain::prosody("old.example"))
        .domain(Domain::gateway("icq.old.example", "icq"))
        .domain(Domain::prosody("refuses.example").disco(Disco::Refuses))
        .domain(Domain::prosody("late.example").disco(Disco::Late(Duration::from_millis(1))))
        .domain(Domain::prosody("silent.example").disco(Disco::Silent))
        .user(ROMEO, "secret")
        .start()
        .await
        .unwrap();
    let mut romeo = sign_in(&world, ROMEO).await;
    let items = "<query xmlns='http://jabber.org/protocol/disco#items'/>";
    assert!(romeo.ask("get", Some("old.example"), items).await.contains("icq.old.example"));
    let info = "<query xmlns='http://jabber.org/protocol/disco#info'/>";
    let gateway = romeo.ask("get", Some("icq.old.example"), info).await;
    assert!(gateway.contains("category='gateway'") && gateway.contains("type='icq'"));
    assert!(romeo.ask("get", Some("refuses.example"), info).await.contains("service-unavailable"));
    assert!(romeo.ask("get", Some("late.example"), info).await.contains("category='server'"));
    romeo.say(&format!("<iq type='get' id='never' to='silent.example'>{info}</iq>")).await;
    let answer = romeo.ask("get", Some("nowhere.example"), info).await;
    assert!(answer.contains("remote-server-not-found") && !answer.contains("never"));
}

#[tokio::test]
async fn a_node_is_read_by_whom_its_access_model_lets() {
    let world = World::builder()
        .domain(Domain::prosody("old.example"))
        .user(ROMEO, "secret")
        .user("nurse@old.example", "secret")
        .start()
        .await
        .unwrap();
    let mut romeo = sign_in(&world, ROMEO).await;
    let mut nurse = sign_in(&world, "nurse@old.example").await;
    let pubsub =
        |inner: &str| format!("<pubsub xmlns='http://jabber.org/protocol/pubsub'>{inner}</pubsub>");
    let options = |model: &str| {
        format!(
            "<publish-options><x xmlns='jabber:x:data' type='submit'>\
             <field var='pubsub#access_model'><value>{model}</value></field></x></publish-options>"
        )
    };
    let publish = "<publish node='n'><item id='1'><a xmlns='urn:a'/></item></publish>";
    let read = pubsub("<items node='n'/>");
    let whitelisted = pubsub(&(publish.to_owned() + &options("whitelist")));
    assert!(romeo.ask("set", None, &whitelisted).await.contains("result"));
    assert!(nurse.ask("get", Some(ROMEO), &read).await.contains("closed-node"));
    let presence = pubsub(&(publish.to_owned() + &options("presence")));
    assert!(romeo.ask("set", None, &presence).await.contains("precondition-not-met"));
    for (model, found) in [("presence", false), ("open", true)] {
        let configure = format!(
            "<pubsub xmlns='http://jabber.org/protocol/pubsub#owner'><configure node='n'>\
             <x xmlns='jabber:x:data' type='submit'><field var='pubsub#access_model'>\
             <value>{model}</value></field></x></configure></pubsub>"
        );
        assert!(romeo.ask("set", None, &configure).await.contains("result"));
        assert_eq!(nurse.ask("get", Some(ROMEO), &read).await.contains("urn:a"), found, "{model}");
    }
}

#[tokio::test]
async fn faults_strike_at_their_stanza() {
    let world = two(Domain::prosody("old.example"), Behaviour::never()).await;
    let set = |n: usize| {
        format!(
            "<iq type='set' id='{n}'><query xmlns='jabber:iq:roster'><item jid='c{n}@x'/></query></iq>"
        )
    };
    let known = || world.record(ROMEO).unwrap().roster.len();

    let mut romeo = sign_in(&world, ROMEO).await;
    world.fault(ROMEO, Fault::at_received(2, Act::Cut));
    romeo.say(&(set(1) + &set(2))).await;
    let rest = romeo.hear_end().await;
    assert!(rest.contains("id='1'") && !rest.contains("id='2'"), "{rest}");
    assert_eq!(known(), 1, "the second was not acted on");

    let mut romeo = sign_in(&world, ROMEO).await;
    world.fault(ROMEO, Fault::at_received(3, Act::CutAfterwards));
    romeo.say(&set(3)).await;
    assert_eq!(romeo.hear_end().await, "");
    assert_eq!(known(), 2, "the third was acted on, and not answered");

    let mut romeo = sign_in(&world, ROMEO).await;
    world.fault(ROMEO, Fault::refuse_item("c4@x", "internal-server-error"));
    world.fault(ROMEO, Fault::odd_roster("<item/><item jid='a@b' ask=''/>"));
    assert!(romeo.set_item("<item jid='c4@x'/>").await.contains("internal-server-error"));
    assert!(romeo.roster().await.contains("<item/><item jid='a@b' ask=''/></query>"));
    world.heal(ROMEO);
    assert!(!romeo.roster().await.contains("<item/>"));

    let count = Arc::new(AtomicUsize::new(0));
    let call = Act::Call(Arc::new({
        let count = count.clone();
        move || {
            count.fetch_add(1, Ordering::Relaxed);
        }
    }));
    let requests = world.record(ROMEO).unwrap().said.len();
    world.fault(ROMEO, Fault::at_received(requests + 2, call));
    romeo.roster().await;
    assert_eq!(count.load(Ordering::Relaxed), 0);
    romeo.roster().await;
    assert_eq!(count.load(Ordering::Relaxed), 1);

    world.fault(ROMEO, Fault::on_sent(|_| true, Act::Close("policy-violation")));
    romeo.say(&set(5)).await;
    assert!(romeo.hear_end().await.contains("<policy-violation"));

    let mut romeo = sign_in(&world, ROMEO).await;
    world.fault(ROMEO, Fault::on_received(|_| true, Act::Stall));
    romeo.say(&set(6)).await;
    let stalled = |world: &World| world.record(ROMEO).unwrap().said.len() == requests + 4;
    assert!(world.until(LIMIT, stalled).await, "the stalled stanza did not arrive");
    world.inject(ROMEO, "<iq type='set' id='x' from='mallory@evil.example'/>");
    world.disconnect(ROMEO);
    assert_eq!(romeo.hear_end().await, "", "nothing is written while stalled");

    let mut romeo = sign_in(&world, ROMEO).await;
    world.inject(ROMEO, "<iq type='set' id='x' from='mallory@evil.example'/>");
    romeo.hear("from='mallory@evil.example'").await;
    world.set_running("old.example", false);
    romeo.hear_end().await;
    let mut refused = Client { io: dial(&world, ROMEO).await, heard: String::new() };
    assert!(refused.io.read(&mut [0]).await.is_ok_and(|count| count == 0));
    world.set_running("old.example", true);
    sign_in(&world, ROMEO).await;
}

#[tokio::test]
async fn the_practice_world_is_furnished() {
    let world = World::practice().await.unwrap();
    let (from, to) = (PRACTICE_FROM, PRACTICE_TO);
    assert_eq!(world.record(from).unwrap().roster.len(), 30);
    assert_eq!(world.record(from).unwrap().offline.len(), 1);
    let rosaline = world.record("rosaline@verona.example").unwrap();
    assert_eq!(rosaline.pending.len(), 1);
    assert_eq!(subscription_of(&world, "tybalt@capulet.example", from), Some(Subscription::To));
    let benvolio = world.record("benvolio@montague.example").unwrap();
    assert_eq!(benvolio.roster.len(), 2);

    let mut romeo = sign_in(&world, to).await;
    let mut old = sign_in(&world, from).await;
    old.say("<presence type='unavailable'/>").await;
    old.roster().await;
    let juliet = world.record("juliet@capulet.example").unwrap();
    assert!(juliet.presences().is_empty(), "who was not there does not leave");
    romeo.subscribe("balthasar@montague.example").await;
    let answered = |world: &World| {
        subscription_of(world, to, "balthasar@montague.example") == Some(Subscription::To)
    };
    assert!(world.until(LIMIT, answered).await, "Balthasar did not approve");
}

#[tokio::test]
async fn a_dropped_world_is_gone() {
    let world = two(Domain::prosody("old.example"), Behaviour::never()).await;
    let romeo = sign_in(&world, ROMEO).await;
    drop(world);
    romeo.hear_end().await;
}
