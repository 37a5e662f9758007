//! What a server says that it has taken counts when it shows it: a verdict is made of what was read again.

use crate::practice::{TO, User, run, servers};
use rehome::pretend::Fault;
use xmpp_parsers::minidom::Element;

/// The one that is refused is named, and the others are there and said to be.
#[tokio::test(flavor = "multi_thread")]
async fn private_data_that_the_new_server_refuses_costs_no_other() {
    const FILE: &str = "<server-data xmlns='urn:xmpp:pie:0'><host jid='old.example'><user name='romeo'>\
        <query xmlns='jabber:iq:roster'/><query xmlns='jabber:iq:private'><odd xmlns='urn:example:odd'>1</odd>\
        <own xmlns='urn:example:own'>2</own></query></user></host></server-data>";
    let is_odd = |stanza: &Element| {
        let query = stanza.get_child("query", "jabber:iq:private");
        query.is_some_and(|query| query.has_child("odd", "urn:example:odd"))
    };
    let refusal = Fault::refuse(is_odd, "bad-request").always();
    let world = servers().fault(TO, refusal).start().await.unwrap();
    let user = User::of(&world);
    let file = user.data().join("romeo.xml");
    std::fs::write(&file, FILE).unwrap();
    let mut moving = user.moving();
    moving.arg("--from-file").arg(file);
    let report = run(moving).await.json(0);
    let rows = report["data"].as_array().unwrap();
    let row = rows.iter().find(|row| row["kind"] == "private").unwrap();
    assert_eq!(row["outcome"], "moved", "{row}");
    let said = row["error"].as_str().unwrap();
    assert!(said.contains("urn:example:odd") && !said.contains("urn:example:own"), "{row}");
    let kept = world.record(TO).unwrap().private;
    assert!(kept.iter().any(|kept| kept.is("own", "urn:example:own")), "{kept:?}");
}
