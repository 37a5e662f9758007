//! An account with conversations of every kind.

use crate::support::{Client, Net, Server, Setup, Software};

pub(super) const OLD: &str = "old secret";

/// A red dot.
pub(super) const PICTURE: &[u8] = b"\x89\x50\x4e\x47\x0d\x0a\x1a\x0a\x00\x00\x00\x0d\x49\x48\x44\x52\x00\x00\x00\x01\x00\x00\x00\x01\
     \x08\x02\x00\x00\x00\x90\x77\x53\xde\x00\x00\x00\x0c\x49\x44\x41\x54\x78\x9c\x63\xf8\xcf\xc0\x00\
     \x00\x03\x01\x01\x00\xc9\xfe\x92\xef\x00\x00\x00\x00\x49\x45\x4e\x44\xae\x42\x60\x82";

/// What was put into the archive.
pub(super) struct Sent {
    pub(super) bodies: Vec<String>,
    pub(super) conversations: usize,
}

/// A server that keeps an archive of everybody's messages, in a database.
pub(super) fn with_archive(setup: Setup<'_>) -> Setup<'_> {
    match setup.software() {
        Software::Prosody => setup.module("mam").config(
            "storage = { archive = \"sql\" }\nsql = { driver = \"SQLite3\", database = \"archive.sqlite\" }",
        ),
        Software::Ejabberd => setup.module("mod_mam: {default: always, assume_mam_usage: true}"),
    }
}

/// What people say to each other; `J:` is from juliet, the rest from romeo.
const SAID: &[&str] = &[
    "<message id='m1'><body>helo</body></message>",
    "<message id='m2'><body>hello</body><replace xmlns='urn:xmpp:message-correct:0' id='m1'/></message>",
    "J:<message id='m3'><body>&gt; hello\nGood morning</body><reply xmlns='urn:xmpp:reply:0' to='romeo@old.test' id='m1'/>\
     <fallback xmlns='urn:xmpp:fallback:0' for='urn:xmpp:reply:0'><body start='0' end='8'/></fallback></message>",
    "J:<message id='m4'><reactions xmlns='urn:xmpp:reactions:0' id='m1'><reaction>👍</reaction></reactions>\
     <store xmlns='urn:xmpp:hints'/></message>",
    "J:<message id='m5'><encrypted xmlns='eu.siacs.conversations.axolotl'><header sid='1'><iv>x</iv></header>\
     <payload>eA==</payload></encrypted><body>I sent you an OMEMO encrypted message.</body>\
     <encryption xmlns='urn:xmpp:eme:0' namespace='eu.siacs.conversations.axolotl'/></message>",
    "<message id='m6'><body>&lt;script&gt;alert(1)&lt;/script&gt; \u{202e}txt.exe &amp; \"quotes\" 'and'</body></message>",
    "<message id='m7'><body>one\ntwo\n\n\tthree   four</body></message>",
    "J:<message id='m8'><body>oops</body></message>",
    "J:<message id='m9'><retract xmlns='urn:xmpp:message-retract:1' id='m8'/><body>took it back</body>\
     <store xmlns='urn:xmpp:hints'/></message>",
    "J:<message id='m10'><body>ÄÖ 👩\u{200d}🔬 می\u{200c}خواهم</body></message>",
];

/// Has romeo and juliet talk, and romeo write to others, so that he has three conversations.
pub(super) async fn furnish(net: &Net, old: &Server) -> Sent {
    for user in ["romeo", "juliet", "nurse"] {
        old.create_account(user, OLD);
    }
    let romeo = Client::online(net, old, "romeo", OLD).await;
    let juliet = Client::online(net, old, "juliet", OLD).await;
    let mut bodies = Vec::new();
    for said in SAID {
        let (client, to, said) = match said.strip_prefix("J:") {
            Some(said) => (&juliet, "romeo@old.test", said),
            None => (&romeo, "juliet@old.test", *said),
        };
        client
            .send(&said.replacen("<message ", &format!("<message type='chat' to='{to}' "), 1))
            .await;
        client.settle().await;
        bodies.extend(body(said));
    }
    let long = "x".repeat(200_000);
    for (to, text) in [("nurse@old.test", long.as_str()), ("romeo@old.test", "a note to myself")] {
        romeo
            .send(&format!("<message type='chat' to='{to}' id='n'><body>{text}</body></message>"))
            .await;
        romeo.settle().await;
        bodies.push(text.to_owned());
    }
    Sent { bodies, conversations: 3 }
}

/// Has romeo write so many messages to juliet.
pub(super) async fn write_many(net: &Net, old: &Server, count: usize) {
    for user in ["romeo", "juliet"] {
        old.create_account(user, OLD);
    }
    let romeo = Client::sign_in(net, old, "romeo", OLD).await;
    for number in 0..count {
        let body = format!("number {number}");
        romeo
            .send(&format!(
                "<message type='chat' to='juliet@old.test'><body>{body}</body></message>"
            ))
            .await;
    }
    romeo.settle().await;
}

fn body(message: &str) -> Option<String> {
    let stanza = message.replacen("<message ", "<message xmlns='jabber:client' ", 1);
    let stanza: xmpp_parsers::minidom::Element = stanza.parse().unwrap();
    Some(stanza.get_child("body", "jabber:client")?.text())
}
