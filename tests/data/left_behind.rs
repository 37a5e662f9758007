//! What the user has to do alone, and is told how.

use super::{BOTH_WAYS, OLD, Pair, run};
use crate::support::{CONTACT_PASSWORD, Client, Contact, Software, Standing};

#[tokio::test(flavor = "multi_thread")]
async fn a_gateway_of_the_new_home_is_named_with_the_way_to_register() {
    for (old, new) in BOTH_WAYS {
        let Pair { net, old, new } = Pair::start_with(
            (old, |old| old),
            (new, |setup| match new {
                Software::Prosody => setup.gateway("icq.new.test", "icq"),
                Software::Ejabberd => {
                    setup.module("mod_disco: {extra_domains: [\"icq.new.test\"]}")
                }
            }),
        );
        let mut elsewhere = net.prosody("elsewhere.test").gateway("icq.old.test", "icq");
        if new.software() == Software::Ejabberd {
            elsewhere = elsewhere.gateway("icq.new.test", "icq").gateway("sms.new.test", "sms");
        }
        let _elsewhere = elsewhere.start();
        let contacts = [
            Contact::new("icq.old.test", Standing::Both),
            Contact::new("123@icq.old.test", Standing::Both),
        ];
        net.seed(&old, "romeo", OLD, &contacts);
        let folder = tempfile::tempdir().unwrap();
        let page = folder.path().join("report.html");
        let plan = run(&net, "plan", &["--report", page.to_str().unwrap()], 0);
        let found = plan["gateways"].as_array().unwrap_or_else(|| panic!("{plan}"));
        assert_eq!(found.len(), 1, "{plan}");
        assert_eq!(found[0]["left"], "icq.old.test");
        assert_eq!(found[0]["offered"], "icq.new.test");
        assert!(found[0]["how"].as_str().unwrap().contains("Register"));
        let page = std::fs::read_to_string(page).unwrap();
        assert!(
            page.contains("icq.new.test") && page.contains("enter your icq account there"),
            "{page}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whom_to_ask_for_a_room_and_which_did_not_answer_is_said() {
    for (old, software) in BOTH_WAYS {
        let Pair { net, old, new: _new } = Pair::start(old, Software::Prosody);
        let friends = net.server(software, "friends.test").rooms("rooms.friends.test").start();
        friends.create_account("juliet", CONTACT_PASSWORD);
        let juliet = Client::sign_in(&net, &friends, "juliet", CONTACT_PASSWORD).await;
        let hall = "hall@rooms.friends.test";
        juliet
            .send(&format!(
                "<presence to='{hall}/J'><x xmlns='http://jabber.org/protocol/muc'/></presence>"
            ))
            .await;
        let is_in = |stanza: &xmpp_parsers::minidom::Element| {
            stanza.name() == "presence" && stanza.attr("from") == Some("hall@rooms.friends.test/J")
        };
        juliet.wait_for("the room", is_in).await;
        let field = |name: &str, value: &str| {
            format!("<field var='muc#roomconfig_{name}'><value>{value}</value></field>")
        };
        let set = async |namespace: &str, payload: &str| {
            let query =
                format!("<query xmlns='http://jabber.org/protocol/{namespace}'>{payload}</query>");
            let answer = juliet.query("set", hall, &query).await;
            assert_eq!(answer.attr("type"), Some("result"), "{}", super::check::text(&answer));
        };
        let form = format!(
            "<x xmlns='jabber:x:data' type='submit'><field var='FORM_TYPE'>\
             <value>http://jabber.org/protocol/muc#roomconfig</value></field>{}{}{}</x>",
            field("membersonly", "1"),
            field("persistentroom", "1"),
            field("whois", "anyone"),
        );
        set("muc#owner", &form).await;
        set("muc#admin", "<item affiliation='member' jid='romeo@old.test'/>").await;
        let romeo = Client::sign_in(&net, &old, "romeo", OLD).await;
        let bookmarks = format!(
            "<query xmlns='jabber:iq:private'><storage xmlns='storage:bookmarks'>\
             <conference jid='{hall}'/><conference jid='gone@nowhere.test'/></storage></query>"
        );
        romeo.query("set", "", &bookmarks).await;

        let report = run(&net, "move", &["--yes", "--wait", "0"], 0);
        let rooms = report["closed_rooms"].as_array().unwrap_or_else(|| panic!("{report}"));
        assert_eq!(rooms[0]["jid"], "gone@nowhere.test", "{report}");
        assert_eq!(rooms[0]["reason"], "no_answer");
        assert_eq!((&rooms[1]["jid"], &rooms[1]["reason"]), (&hall.into(), &"members_only".into()));
        if software == Software::Prosody {
            assert_eq!(rooms[1]["ask"][0], "juliet@friends.test", "its lists are open to members");
        }
    }
}
