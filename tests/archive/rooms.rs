//! Rooms that keep an archive.

use std::fs;

use super::folder::run;
use super::furnish::{OLD, with_archive};
use crate::support::{Client, Net, Software};

const HALL: &str = "hall@rooms.test";

#[tokio::test(flavor = "multi_thread")]
async fn the_archive_of_a_room_is_saved_as_chosen() {
    for software in [Software::Prosody, Software::Ejabberd] {
        let net = Net::new();
        let setup = with_archive(net.server(software, "old.test").rooms("rooms.test"));
        let setup = match software {
            Software::Prosody => {
                setup.rooms_config("modules_enabled = { \"muc_mam\" }\nmuc_log_by_default = true")
            }
            Software::Ejabberd => setup.module(
                "mod_muc: {host: \"rooms.test\", access: [allow], access_create: muc_create, \
                 access_persistent: muc_create, access_mam: [allow], \
                 default_room_options: {mam: true, persistent: true}}",
            ),
        };
        let old = setup.start();
        for user in ["romeo", "juliet"] {
            old.create_account(user, OLD);
        }
        for (user, nick) in [("romeo", "Romeo"), ("juliet", "Juliet & <Co>")] {
            let client = Client::online(&net, &old, user, OLD).await;
            let nick_in_xml = nick.replace('&', "&amp;").replace('<', "&lt;");
            let join = "<x xmlns='http://jabber.org/protocol/muc'/>";
            client.send(&format!("<presence to='{HALL}/{nick_in_xml}'>{join}</presence>")).await;
            let joined = |stanza: &xmpp_parsers::minidom::Element| {
                stanza.name() == "presence"
                    && stanza.attr("from") == Some(&format!("{HALL}/{nick}"))
            };
            client.wait_for("the room", joined).await;
            if user == "romeo" {
                let default = "<query xmlns='http://jabber.org/protocol/muc#owner'><x xmlns='jabber:x:data' type='submit'>\
                    <field var='FORM_TYPE'><value>http://jabber.org/protocol/muc#roomconfig</value></field>\
                    <field var='muc#roomconfig_persistentroom'><value>1</value></field></x></query>";
                client.query("set", HALL, default).await;
            }
            client.send(&format!("<message to='{HALL}' type='groupchat' id='g'><body>I am {user}</body></message>")).await;
            let heard = |stanza: &xmpp_parsers::minidom::Element| {
                stanza.attr("type") == Some("groupchat")
                    && String::from(stanza).contains(&format!("I am {user}"))
            };
            client.wait_for("one's own words", heard).await;
            client.settle().await;
        }
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("saved");
        let summary = run(&net, &folder, &["--room", HALL], 0);
        assert_eq!(summary["conversations"], 1, "{software:?}: {summary}");
        let page = fs::read_to_string(folder.join("conversations/hall@rooms.test.html")).unwrap();
        for there in ["I am romeo", "I am juliet", "<bdi>Juliet &amp; &lt;Co&gt;</bdi>"] {
            assert!(page.contains(there), "{software:?}: {there} is not in {page}");
        }
        assert!(folder.join("archive/rooms/hall@rooms.test.xml").is_file());

        // A room without an archive, or none at all, is named, and costs nothing else.
        let summary = run(&net, &folder, &["--room", HALL, "--room", "nowhere@rooms.test"], 1);
        assert_eq!(
            (&summary["conversations"], &summary["verdict"]),
            (&1.into(), &"incomplete".into())
        );
    }
}
