//! An account with two profiles that do not say the same.

use super::check::*;
use super::furnish::*;
use super::{NEW, OLD, Pair, row, run};
use crate::support::{Client, Software};

#[tokio::test(flavor = "multi_thread")]
async fn of_two_profiles_the_one_that_says_more_moves_to_a_server_that_keeps_one() {
    let Pair { net, old, new } = Pair::start(Software::Ejabberd, Software::Prosody);
    let romeo = Client::sign_in(&net, &old, "romeo", OLD).await;
    let simple = "<vCard xmlns='vcard-temp'><FN>Romeo</FN><EMAIL><USERID>romeo@mail.test</USERID></EMAIL>\
        <TEL><HOME/><NUMBER>+39 45</NUMBER></TEL></vCard>";
    set(&romeo, simple).await;
    let modern = "<pubsub xmlns='http://jabber.org/protocol/pubsub'><publish node='urn:xmpp:vcard4'>\
        <item id='current'><vcard xmlns='urn:ietf:params:xml:ns:vcard-4.0'><fn><text>Romeo</text></fn></vcard>\
        </item></publish></pubsub>";
    set(&romeo, modern).await;

    let report = run(&net, "move", &["--yes", "--wait", "0"], 0);
    assert_eq!(row(&report, "profile")["outcome"], "moved", "{report}");
    let there = Client::sign_in(&net, &new, "romeo", NEW).await;
    let vcard = there.query("get", "", "<vCard xmlns='vcard-temp'/>").await;
    for (name, wanted) in [("USERID", "romeo@mail.test"), ("NUMBER", "+39 45")] {
        let shown = find(&vcard, name).map(|field| field.text());
        assert_eq!(shown.as_deref(), Some(wanted), "{}", text(&vcard));
    }
}
