//! Which rooms are found, and what is told of them.

use super::city::*;
use super::{FROM, Homes, NEW, OLD, room, run};
use crate::support::{CONTACT_PASSWORD, Client, Software};

const ATTIC: &str = "attic@rooms.old.test";
const PLAZA: &str = "plaza@rooms.old.test";
const CLUB: &str = "club@rooms.old.test";

#[tokio::test(flavor = "multi_thread")]
async fn a_room_of_the_users_own_is_found_without_a_bookmark() {
    for (old, new) in super::BOTH_WAYS {
        let homes = Homes::start(old, new);
        let Homes { net, old, new } = &homes;
        old.create_account("p20", CONTACT_PASSWORD);
        let romeo = Client::sign_in(net, old, "romeo", OLD).await;
        make_room(&romeo, ATTIC, &[("publicroom", "1")], &[]).await;
        leave(&romeo, ATTIC, "maker").await;
        let other = Client::sign_in(net, old, "p20", CONTACT_PASSWORD).await;
        make_room(&other, PLAZA, &[("publicroom", "1")], &[]).await;
        make_room(&other, CLUB, &[("publicroom", "1")], &[(FROM, "admin")]).await;
        bookmark(&romeo, CLUB).await;

        let plan = run(net, "plan", &[], 0);
        let rooms = plan["closing_rooms"].as_array().unwrap();
        assert_eq!(room(&plan, ATTIC)["owned"], true);
        assert_eq!(rooms.len(), 2, "a room of others that is not bookmarked is no matter: {plan}");
        let owners = &room(&plan, CLUB)["owners"];
        // A Prosody tells admins nothing of those above them (seen on 0.12).
        let told = old.software() == Software::Ejabberd;
        let wanted =
            if told { serde_json::json!(["p20@old.test"]) } else { serde_json::Value::Null };
        assert_eq!(*owners, wanted, "{plan}");

        run(net, "move", &["--yes", "--wait", "0", "--only", "rooms", "--with", "hosted_rooms"], 0);
        let romeo = Client::sign_in(net, new, "romeo", NEW).await;
        assert_eq!(bookmarks(&romeo).await, ["attic@rooms.new.test", CLUB]);
    }
}

/// A room's picture is its vCard (XEP-0486). Stock Prosody has no place for it.
#[tokio::test(flavor = "multi_thread")]
async fn a_rooms_picture_moves_or_is_named() {
    const CARD: &str = "<vCard xmlns='vcard-temp'><PHOTO><TYPE>image/png</TYPE>\
        <BINVAL>aGVsbG8=</BINVAL></PHOTO></vCard>";
    for new in [Software::Ejabberd, Software::Prosody] {
        let homes = Homes::start(Software::Ejabberd, new);
        let Homes { net, old, new } = &homes;
        let romeo = Client::sign_in(net, old, "romeo", OLD).await;
        make_room(&romeo, ATTIC, &[], &[]).await;
        let answer = romeo.query("set", ATTIC, CARD).await;
        assert_eq!(answer.attr("type"), Some("result"), "{}", String::from(&answer));
        leave(&romeo, ATTIC, "maker").await;
        bookmark(&romeo, ATTIC).await;
        let options = ["--yes", "--wait", "0", "--only", "rooms", "--with", "hosted_rooms"];
        let report = run(net, "move", &options, 0);
        let romeo = Client::sign_in(net, new, "romeo", NEW).await;
        let asked = romeo.query("get", "attic@rooms.new.test", "<vCard xmlns='vcard-temp'/>").await;
        let has_it = String::from(&asked).contains("aGVsbG8=");
        let left = room(&report, ATTIC)["picture_left"] == true;
        assert_ne!(has_it, left, "{}", room(&report, ATTIC));
        assert_eq!(has_it, new.software() == Software::Ejabberd);
    }
}
