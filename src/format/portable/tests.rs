use super::*;
use crate::model::data::Flaw;
use crate::model::data::hosted_rooms::HostedRoom;

const FILE: &str = "<server-data xmlns='urn:xmpp:pie:0'><host jid='verona.example'>\
    <user name='romeo' password='secret'>\
      <query xmlns='jabber:iq:roster'>\
        <item jid='juliet@capulet.example' name='Ju&amp;liet' subscription='both'><group>Love</group></item>\
        <item jid='@@' name='odd'/><item jid='paris@capulet.example' ask='subscribe' subscription='bogus'/>\
      </query>\
      <vCard xmlns='vcard-temp'><FN>Romeo</FN><PHOTO><TYPE>image/png</TYPE><BINVAL>iVBORw0KGgo=</BINVAL></PHOTO></vCard>\
      <query xmlns='jabber:iq:private'>\
        <storage xmlns='storage:bookmarks'><conference jid='hall@rooms.example' name='Hall'/></storage>\
        <thing xmlns='urn:example:own'><x xmlns='urn:example:x'/></thing></query>\
      <presence xmlns='jabber:client' type='subscribe' from='tybalt@capulet.example'/>\
      <pubsub xmlns='http://jabber.org/protocol/pubsub'>\
        <items node='http://jabber.org/protocol/nick'><item id='current'>\
          <nick xmlns='http://jabber.org/protocol/nick'>Rom</nick></item></items>\
        <items node='urn:example:other'><item id='a'><b xmlns='urn:b'/></item></items></pubsub>\
      <blocklist xmlns='urn:xmpp:blocking'><item jid='spam@x.example'/></blocklist>\
      <offline-messages/>\
    </user><user name='benvolio'/><user name='@'/></host></server-data>";

fn read_file(text: &str) -> Vec<Resident> {
    read(&parse(text).unwrap()).residents
}

#[test]
fn a_user_is_read_with_all_that_the_file_has_and_odd_records_hide_nothing() {
    let users = read_file(FILE);
    let addresses: Vec<_> = users.iter().map(|user| user.snapshot.address.as_str()).collect();
    assert_eq!(addresses, ["romeo@verona.example", "benvolio@verona.example"]);
    let Resident { snapshot, left, .. } = &users[0];
    assert_eq!((snapshot.roster.contacts.len(), snapshot.roster.unreadable.len()), (2, 1));
    assert_eq!(snapshot.nick.as_deref(), Some("Rom"));
    let count = |kind| snapshot.data.items(kind).count();
    let kinds = [
        Kind::Profile,
        Kind::Picture,
        Kind::Nickname,
        Kind::Rooms,
        Kind::Private,
        Kind::Blocked,
        Kind::PendingRequests,
    ];
    for kind in kinds {
        assert_eq!(count(kind), 1, "{kind:?}");
    }
    let left: Vec<_> = left.iter().map(String::as_str).collect();
    assert_eq!(left, ["{urn:xmpp:pie:0}offline-messages"]);
    let published = &snapshot.data.flaws[&Kind::Published];
    assert_eq!(*published, [Flaw::Published("urn:example:other".to_owned())].into());
    assert_eq!(snapshot.data.other_nodes["urn:example:other"].items.len(), 1, "it is saved again");
}

/// What a server would refuse, or keep where nobody looks for it.
#[test]
fn what_says_nothing_or_is_in_a_wrapper_is_read_as_what_it_is() {
    let notes = "<storage xmlns='storage:rosternotes'><note jid='a@x.example'>1</note></storage>";
    let room = "<conference jid='hall@rooms.example'/>";
    let file = format!(
        "<server-data xmlns='{NS}'><host jid='x.example'><user name='rosa'><query xmlns='jabber:iq:private'>\
         <x xmlns='storage:rosternotes'>{notes}</x>\
         <x xmlns='storage:bookmarks'><storage>{room}</storage></x><odd xmlns=''>1</odd></query>\
         <pubsub xmlns='http://jabber.org/protocol/pubsub'><items node='http://jabber.org/protocol/nick'>\
         <item id='current'><nick xmlns='http://jabber.org/protocol/nick'> </nick></item></items></pubsub>\
         </user></host></server-data>"
    );
    let Resident { snapshot, left, .. } = read_file(&file).remove(0);
    let keys = |kind| snapshot.data.items(kind).map(|(key, _)| key.to_owned()).collect::<Vec<_>>();
    assert_eq!(keys(Kind::Private), ["{storage:rosternotes}storage"]);
    assert_eq!(keys(Kind::Rooms), ["hall@rooms.example"]);
    assert_eq!(keys(Kind::Nickname), [""; 0]);
    assert!(left.iter().eq(["odd"]), "{left:?}");
}

#[test]
fn what_is_written_is_read_again_without_a_secret() {
    let snapshot = read_file(FILE).remove(0).snapshot;
    let text = write(&snapshot);
    assert!(!text.contains("secret") && !text.contains("password"));
    let mut again = read_file(&text).remove(0).snapshot;
    assert_eq!(again.roster.contacts, snapshot.roster.contacts);
    // A request keeps what it says, in an element of its own.
    again.data.kinds.remove(&Kind::PendingRequests);
    let mut data = snapshot.data.clone();
    data.kinds.remove(&Kind::PendingRequests);
    assert_eq!(again.data, data);
}

#[test]
fn what_is_blocked_is_written_for_readers_of_either_list_and_read_once() {
    let text = write(&read_file(FILE).remove(0).snapshot);
    for element in ["<blocklist xmlns='urn:xmpp:blocking'>", "<query xmlns='jabber:iq:privacy'>"] {
        let without = text.replace(element, "<ignored xmlns='urn:example:x'>");
        let end = if element.starts_with("<b") { "</blocklist>" } else { "</list></query>" };
        let without =
            without.replace(end, &end.replace("blocklist", "ignored").replace("query", "ignored"));
        let user = read_file(&without).remove(0);
        let blocked: Vec<_> = user.snapshot.data.items(Kind::Blocked).map(|(jid, _)| jid).collect();
        assert_eq!(blocked, ["spam@x.example"], "without {element}");
    }
}

#[test]
fn the_older_namespace_is_read_as_well() {
    let older = FILE.replace(NS, OLD_NS);
    assert_eq!(read_file(&older)[0].snapshot.roster.contacts.len(), 2);
}

#[test]
fn ejabberd_keeps_what_is_blocked_in_a_privacy_list() {
    let file = "<server-data xmlns='urn:xmpp:pie:0'><host jid='a.example'><user name='r'>\
        <query xmlns='jabber:iq:privacy'><default name='Blocked'/><list name='Blocked'>\
        <item type='jid' value='x@y.example' action='deny' order='1'/>\
        <item type='jid' value='z@y.example' action='deny' order='2'><message/></item>\
        <item action='allow' order='3'/></list><list name='other'>\
        <item type='jid' value='q@y.example' action='deny' order='1'/></list></query>\
        </user></host></server-data>";
    let user = read_file(file).remove(0);
    let blocked: Vec<_> = user.snapshot.data.items(Kind::Blocked).map(|(jid, _)| jid).collect();
    assert_eq!(blocked, ["x@y.example"]);
}

#[test]
fn a_file_without_any_list_is_told_from_one_with_an_empty_list() {
    let is_missing = |list: &str| {
        let file = format!(
            "<server-data xmlns='urn:xmpp:pie:0'><host jid='gone.example'><user name='rosa'>\
             <vCard xmlns='vcard-temp'><FN>Rosa</FN></vCard>{list}</user></host></server-data>"
        );
        read_file(&file).remove(0).snapshot.roster.is_missing
    };
    assert!(is_missing(""));
    assert!(!is_missing("<query xmlns='jabber:iq:roster'/>"));
}

#[test]
fn names_of_users_are_read_as_exporters_write_them() {
    let file = "<server-data xmlns='urn:xmpp:pie:0'><host jid='Gone.Example'>\
        <user name='Rosa'><query xmlns='jabber:iq:roster'><item jid='a@x.example'/></query></user>\
        <user name='rosa@gone.example'><roster xmlns='jabber:iq:roster'><item jid='b@x.example'/></roster></user>\
        <user name='o\\27neil'/><user name=''/><user/><user name='bad name'/><user name='x@other.example'/></host>\
        <host><user name='y'/></host></server-data>";
    let Found { residents, nameless } = read(&parse(file).unwrap());
    let users: Vec<_> = residents
        .iter()
        .map(|user| (user.snapshot.address.as_str(), user.snapshot.roster.contacts.len()))
        .collect();
    assert_eq!(users, [("rosa@gone.example", 2), ("o\\27neil@gone.example", 0)]);
    assert_eq!(nameless, ["", "", "bad name", "x@other.example", "y"]);
}

#[test]
fn a_file_whose_namespace_was_forgotten_or_has_a_prefix_is_read() {
    let forgotten = FILE.replace(" xmlns='urn:xmpp:pie:0'", "");
    assert_eq!(Form::of(&parse(&forgotten).unwrap()), Form::Portable);
    assert_eq!(read_file(&forgotten)[0].snapshot.roster.contacts.len(), 2);
    let prefixed = "<p:server-data xmlns:p='urn:xmpp:pie:0' xmlns:r='jabber:iq:roster'>\
        <p:host jid='a.example'><p:user name='r'><r:query><r:item jid='b@x.example'>\
        <r:group>G</r:group></r:item></r:query></p:user></p:host></p:server-data>";
    let user = read_file(prefixed).remove(0);
    assert!(user.snapshot.roster.contacts[0].groups.contains("G"));
}

const OPENFIRE: &str = "<Openfire><User><Username>rosa</Username><Password>hidden</Password><Name>Rosa</Name>\
    <CreationDate>1</CreationDate><Roster>\
    <Item jid='b@x.example' askstatus='-1' recvstatus='-1' substatus='3' name='B'><Group>G</Group></Item>\
    <Item jid='t@x.example' askstatus='0' recvstatus='1' substatus='0'/>\
    <Item jid='f@x.example' askstatus='-1' recvstatus='-1' substatus='2'/></Roster></User></Openfire>";

#[test]
fn what_openfire_writes_is_read() {
    let document = parse(OPENFIRE).unwrap();
    assert_eq!(Form::of(&document), Form::Openfire);
    let whole = read_openfire(&document, "gone.example");
    let patched = OPENFIRE
        .replace("<Openfire>", "<server-data xmlns='urn:xmpp:pie:0'><host jid='gone.example'>");
    let patched = patched.replace("</Openfire>", "</host></server-data>");
    let patched = patched.replace("<Roster>", "<query xmlns='jabber:iq:roster'>");
    let patched = read(&parse(&patched.replace("</Roster>", "</query>")).unwrap());
    for Found { residents, .. } in [whole, patched] {
        let Resident { snapshot, left, .. } = &residents[0];
        assert_eq!(snapshot.address.as_str(), "rosa@gone.example");
        let contacts = &snapshot.roster.contacts;
        let standings: Vec<_> = contacts.iter().map(|c| (c.standing, c.asked)).collect();
        let wanted = [(Standing::Both, false), (Standing::None, true), (Standing::From, false)];
        assert_eq!(standings, wanted);
        assert_eq!(contacts[0].name.as_deref(), Some("B"));
        assert!(contacts[0].groups.contains("G"));
        let asks: Vec<_> = snapshot.data.items(Kind::PendingRequests).collect();
        assert_eq!(asks.len(), 1, "who has asked");
        assert!(left.iter().all(|left| left.ends_with("Name")), "{left:?}");
        assert!(!write(snapshot).contains("hidden"));
    }
}

#[test]
fn where_contacts_have_moved_outlives_their_server() {
    let mut snapshot = read_file(FILE).remove(0).snapshot;
    let jid = |text: &str| BareJid::new(text).unwrap();
    let words = [
        (jid("juliet@capulet.example"), Word::Moved(jid("juliet@new.example"))),
        (jid("paris@capulet.example"), Word::Nothing),
    ];
    snapshot.moved = words.into();
    let again = read_file(&write(&snapshot)).remove(0);
    let [moved, _] = [0, 1].map(|place| snapshot.moved.iter().nth(place).unwrap());
    assert_eq!(again.snapshot.moved.iter().collect::<Vec<_>>(), [moved]);
    assert!(again.left.iter().all(|left| !left.contains("moved")), "{:?}", again.left);
}

/// Each part by itself or in a question of an owner, and the subject in the message that set it (XEP-0519).
#[test]
fn rooms_are_read_as_servers_write_them() {
    let form = "<x xmlns='jabber:x:data' type='submit'>\
        <field var='FORM_TYPE' type='hidden'><value>http://jabber.org/protocol/muc#roomconfig</value></field>\
        <field var='muc#roomconfig_roomname'><value>Family</value></field></x>";
    let asked = format!("<query xmlns='http://jabber.org/protocol/muc#owner'>{form}</query>");
    let message =
        "<message xmlns='jabber:client' type='groupchat'><subject>News</subject></message>";
    let own = "<subject>News</subject>";
    for (name, form, subject) in [
        ("family", form, message),
        ("family", asked.as_str(), own),
        ("family@rooms.verona.example", form, own),
    ] {
        let file = format!(
            "<server-data xmlns='urn:xmpp:pie:0'><host jid='verona.example'><user name='romeo'/>\
               <user name='benvolio'/></host>\
             <component xmlns='urn:xmpp:pie:0#component' jid='rooms.verona.example' type='muc'>\
               <item name='{name}'>{form}<query xmlns='http://jabber.org/protocol/muc#admin'>\
                 <item affiliation='owner' jid='romeo@verona.example'/>\
                 <item affiliation='member' jid='benvolio@verona.example'/>\
                 <item affiliation='outcast' jid='tybalt@capulet.example'/></query>{subject}</item>\
             </component></server-data>"
        );
        let users = read_file(&file);
        let rooms = |user: &Resident| -> Vec<_> {
            let rooms = user.snapshot.data.items(Kind::HostedRooms);
            rooms.map(|(key, room)| (key.clone(), HostedRoom::read(room.element()))).collect()
        };
        let [(key, room)] = &rooms(&users[0])[..] else { panic!("{name}: {file}") };
        assert_eq!(key.as_str(), "family@rooms.verona.example");
        assert_eq!((room.members(), room.people.len()), (2, 3), "{file}");
        assert_eq!(room.subject.as_deref(), Some("News"), "{file}");
        let kept = String::from(&room.config.keep());
        assert!(kept.contains("Family"), "{kept}");
        assert!(rooms(&users[1]).is_empty(), "only its owners can build it anew");
    }
}
