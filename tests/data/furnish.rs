//! What an account is filled with before it moves.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::check::text;
use crate::support::Client;

/// A photo that fits into the 262,144 bytes that stock servers take.
pub(crate) const PHOTO: usize = 180_000;
/// Rooms in most tests. Prosody needs a minute to store many.
pub(crate) const ROOMS: usize = 20;
pub(crate) const MANY_ROOMS: usize = 500;
pub(crate) const BLOCKED: usize = 60;

pub(crate) const VCARD: &str = "<FN>Romeo Montague</FN><N><FAMILY>Montague</FAMILY><GIVEN>Romeo</GIVEN>\
    <MIDDLE>M.</MIDDLE><PREFIX>Sig.</PREFIX><SUFFIX>jr.</SUFFIX></N><NICKNAME>Rom</NICKNAME>\
    <BDAY>1597-01-01</BDAY><URL>https://verona.test/?a=1&amp;b=2</URL><TITLE>Lover</TITLE>\
    <ROLE>Son</ROLE><NOTE>But soft,\nwhat light 🌹</NOTE>\
    <ORG><ORGNAME>House of Montague</ORGNAME></ORG>\
    <EMAIL><HOME/><INTERNET/><USERID>romeo@mail.test</USERID></EMAIL>\
    <TEL><HOME/><VOICE/><NUMBER>+39 045</NUMBER></TEL>\
    <ADR><HOME/><STREET>Via Arche Scaligere 2</STREET><LOCALITY>Verona</LOCALITY>\
    <PCODE>37121</PCODE><CTRY>Italy</CTRY></ADR><JABBERID>romeo@old.test</JABBERID>";

/// Foreign elements within foreign elements, markup characters and white space that counts.
pub(crate) const PRIVATE: [&str; 3] = [
    "<storage xmlns='storage:rosternotes'><note jid='juliet@capulet.test' cdate='2024-01-01T00:00:00Z'>\
     The sun &amp; &lt;the east&gt;\n  </note><x xmlns='urn:example:x' xmlns:y='urn:example:y' \
     y:colour='red'><y:deep><z xmlns='urn:example:z'>💐</z></y:deep></x></storage>",
    "<storage xmlns='storage:metacontacts'><meta jid='a@b.test' tag='t1' order='1'/></storage>",
    "<roster xmlns='roster:delimiter'>::</roster>",
];

pub(crate) async fn furnish(client: &Client, rooms: usize) {
    let photo = STANDARD.encode(photo(PHOTO));
    let vcard = format!(
        "<vCard xmlns='vcard-temp'>{VCARD}<PHOTO><TYPE>image/jpeg</TYPE><BINVAL>{photo}</BINVAL></PHOTO></vCard>"
    );
    set(client, &vcard).await;
    set(client, &nick("Romeo ❤")).await;
    for data in PRIVATE {
        set(client, &private(data)).await;
    }
    let rooms: String = (0..rooms)
        .map(|index| {
            format!(
                "<conference jid='room{index}@rooms.test' name='Room &amp; {index}' autojoin='{}'>\
                 <nick>Romeo</nick></conference>",
                index % 2 == 0
            )
        })
        .collect();
    set(client, &private(&format!("<storage xmlns='storage:bookmarks'>{rooms}</storage>"))).await;
    let blocked: String =
        (0..BLOCKED).map(|index| format!("<item jid='tybalt{index}@capulet.test'/>")).collect();
    set(client, &format!("<block xmlns='urn:xmpp:blocking'>{blocked}</block>")).await;
}

pub(crate) fn nick(name: &str) -> String {
    format!(
        "<pubsub xmlns='http://jabber.org/protocol/pubsub'><publish node='http://jabber.org/protocol/nick'>\
         <item id='current'><nick xmlns='http://jabber.org/protocol/nick'>{name}</nick></item></publish></pubsub>"
    )
}

pub(crate) fn private(data: &str) -> String {
    format!("<query xmlns='jabber:iq:private'>{data}</query>")
}

/// Bytes that look like the start of a JPEG and do not repeat.
pub(crate) fn photo(size: usize) -> Vec<u8> {
    let mut state = 1u32;
    let noise = std::iter::repeat_with(|| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state.to_be_bytes()[0]
    });
    [0xff, 0xd8, 0xff, 0xe0].into_iter().chain(noise).take(size).collect()
}

pub(crate) async fn set(client: &Client, payload: &str) {
    let answer = client.query("set", "", payload).await;
    assert_eq!(answer.attr("type"), Some("result"), "{}", text(&answer));
}
