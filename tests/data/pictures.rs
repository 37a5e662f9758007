//! Pictures as large as photos are.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use serde_json::Value;

use super::check::find;
use super::furnish::*;
use super::{BOTH_WAYS, NEW, OLD, Pair, row, run};
use crate::support::{Client, Software};

/// The second is a few bytes too large: as a `<PHOTO/>` it would just fit into a stanza, and published it would not.
#[tokio::test(flavor = "multi_thread")]
async fn a_photo_that_the_new_server_does_not_take_is_said_and_harms_nothing() {
    for size in [300_000, 195_690] {
        let Pair { net, old, new: _new } = roomy(Software::Prosody, Software::Ejabberd);
        give_photo(&Client::sign_in(&net, &old, "romeo", OLD).await, &photo(size)).await;
        let report = run(&net, "move", &["--yes", "--wait", "0"], 0);
        let picture = row(&report, "picture");
        assert_eq!(
            (&picture["outcome"], &picture["reason"]),
            (&"skipped".into(), &"too_large".into()),
            "{report}"
        );
        assert!(picture["error"].as_str().unwrap().contains("at most 263 kB"), "{picture}");
        assert_eq!(row(&report, "profile")["outcome"], "moved", "{report}");
        let again = run(&net, "move", &["--yes", "--wait", "0"], 0);
        assert_eq!(again["data"], report["data"], "it is not tried again");
    }
}

/// The largest that a stock ejabberd lets publish, and one that it does not.
#[tokio::test(flavor = "multi_thread")]
async fn the_largest_photo_that_ejabberd_takes_is_known_to_the_byte() {
    const LARGEST: usize = 249_908;
    let Pair { net, old, new } = roomy(Software::Prosody, Software::Ejabberd);
    let there = Client::sign_in(&net, &new, "romeo", NEW).await;
    for base64 in [LARGEST, LARGEST + 4] {
        let item = format!("<data xmlns='urn:xmpp:avatar:data'>{}</data>", "A".repeat(base64));
        let publish = format!(
            "<pubsub xmlns='http://jabber.org/protocol/pubsub'><publish node='urn:xmpp:avatar:data'>\
             <item id='1'>{item}</item></publish></pubsub>"
        );
        let answer = there.query("set", "", &publish).await;
        let taken = answer.attr("type") == Some("result");
        assert_eq!(taken, base64 == LARGEST, "{base64}");
    }
    give_photo(&Client::sign_in(&net, &old, "romeo", OLD).await, &photo(LARGEST / 4 * 3)).await;
    let report = run(&net, "move", &["--yes", "--wait", "0"], 0);
    let picture = row(&report, "picture");
    assert_eq!((&picture["outcome"], &picture["error"]), (&"moved".into(), &Value::Null));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_photo_that_is_too_large_for_a_stanza_is_made_smaller() {
    for (old, new) in BOTH_WAYS {
        let Pair { net, old, new } = roomy(old, new);
        let photo = real_photo();
        assert!((300_000..400_000).contains(&photo.len()), "{}", photo.len());
        give_photo(&Client::sign_in(&net, &old, "romeo", OLD).await, &photo).await;
        let plan = run(&net, "plan", &[], 0);
        let said = |report: &Value| row(report, "picture")["error"].as_str().unwrap().to_owned();
        assert!(said(&plan).contains("will be made smaller"), "{plan}");
        let report = run(&net, "move", &["--yes", "--wait", "0"], 0);
        assert_eq!(row(&report, "picture")["outcome"], "moved", "{report}");
        assert!(said(&report).contains("was made smaller"), "{report}");
        let again = run(&net, "move", &["--yes", "--wait", "0"], 0);
        assert_eq!(again["data"], report["data"], "it is not written again");

        let there = Client::sign_in(&net, &new, "romeo", NEW).await;
        let vcard = there.query("get", "", "<vCard xmlns='vcard-temp'/>").await;
        let shown = find(&vcard, "BINVAL").expect("the vCard has it").text();
        let shown = image::load_from_memory(&STANDARD.decode(shown).unwrap()).unwrap();
        assert_eq!((shown.width(), shown.height()), (1024, 768), "no smaller than it must be");
        run(&net, "undo", &["--yes"], 0);
        let vcard = there.query("get", "", "<vCard xmlns='vcard-temp'/>").await;
        assert!(find(&vcard, "BINVAL").is_none());
    }
}

/// Many a server takes less than the stock ones of today, does not say it (XEP-0478), and ends the stream of whoever sends more.
#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_takes_little_in_one_piece_is_found_out() {
    for (old, new) in BOTH_WAYS {
        let Pair { net, old, new } = Pair::start_with(
            (old, |old| old.stanza_limit(1 << 20).without("mod_avatar")),
            (new, |new| new.stanza_limit(65_536)),
        );
        let there = Client::sign_in(&net, &old, "romeo", OLD).await;
        give_photo(&there, &real_photo()).await;
        for (namespace, size) in [("gajim:prefs", 100_000), ("storage:rosternotes", 100)] {
            let name = if size > 1000 { "gajim" } else { "storage" };
            let text = "x".repeat(size);
            let query = format!(
                "<query xmlns='jabber:iq:private'><{name} xmlns='{namespace}'><note jid='a@x.test'>{text}\
                 </note></{name}></query>"
            );
            set(&there, &query).await;
        }
        let report = run(&net, "move", &["--yes", "--wait", "0"], 0);
        let said = |kind: &str| row(&report, kind)["error"].as_str().unwrap_or_default().to_owned();
        for kind in ["picture", "profile", "private"] {
            assert_eq!(
                row(&report, kind)["outcome"],
                "moved",
                "{new:?}: {report}",
                new = new.software()
            );
        }
        assert!(said("picture").contains("was made smaller"), "{report}");
        assert!(said("private").contains("at most 66 kB"), "{report}");
        let again = run(&net, "move", &["--yes", "--wait", "0"], 0);
        assert_eq!(again["data"], report["data"], "it is not tried again");
        let there = Client::sign_in(&net, &new, "romeo", NEW).await;
        let vcard = there.query("get", "", "<vCard xmlns='vcard-temp'/>").await;
        let shown = find(&vcard, "BINVAL").expect("the vCard has it").text();
        assert!((10_000..64_000).contains(&shown.len()), "{}", shown.len());
    }
}

/// Two servers, of which the old one takes larger pictures than the new one.
fn roomy(old: Software, new: Software) -> Pair {
    // With mod_avatar, an ejabberd takes no picture that is larger than what it lets publish.
    Pair::start_with((old, |old| old.stanza_limit(1 << 20).without("mod_avatar")), (new, |new| new))
}

/// Gives the account a profile with this photo.
async fn give_photo(account: &Client, photo: &[u8]) {
    let photo = STANDARD.encode(photo);
    let vcard = format!(
        "<vCard xmlns='vcard-temp'>{VCARD}<PHOTO><TYPE>image/jpeg</TYPE>\
         <BINVAL>{photo}</BINVAL></PHOTO></vCard>"
    );
    set(account, &vcard).await;
}

/// A picture with the coarse and the fine of a photo, as a camera writes it: about 300 kB.
fn real_photo() -> Vec<u8> {
    let mut state = 1u32;
    let picture = image::RgbImage::from_fn(1280, 960, |x, y| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let grain = u8::try_from(state >> 28).unwrap();
        let light = |value: u32| u8::try_from(value % 200).unwrap() + grain;
        image::Rgb([light(x / 8), light(y / 6), light((x + y) / 16)])
    });
    let mut bytes = Vec::new();
    let encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut bytes, 92);
    picture.write_with_encoder(encoder).unwrap();
    bytes
}
