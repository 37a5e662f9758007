//! Pictures as large as photos are.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use serde_json::Value;

use super::check::find;
use super::furnish::*;
use super::support::{Client, Net, Software};
use super::{BOTH_WAYS, NEW, OLD, row, run, server};

#[tokio::test(flavor = "multi_thread")]
async fn a_photo_that_the_new_server_does_not_take_is_said_and_harms_nothing() {
    let net = Net::new();
    let large = "c2s_stanza_size_limit = 1024 * 1024";
    let old = net.prosody("old.test").config(large).start();
    let new = server(&net, Software::Ejabberd, "new.test");
    old.create_account("romeo", OLD);
    new.create_account("romeo", NEW);
    let romeo = Client::sign_in(&net, &old, "romeo", OLD).await;
    let photo = STANDARD.encode(photo(300_000));
    set(
        &romeo,
        &format!(
            "<vCard xmlns='vcard-temp'>{VCARD}<PHOTO><TYPE>image/jpeg</TYPE>\
             <BINVAL>{photo}</BINVAL></PHOTO></vCard>"
        ),
    )
    .await;
    let report = run(&net, "move", &["--yes", "--wait", "0"], 0);
    let picture = row(&report, "picture");
    assert_eq!((&picture["outcome"], &picture["reason"]), (&"skipped".into(), &"too_large".into()));
    assert!(picture["error"].as_str().unwrap().contains("at most 263 kB"), "{picture}");
    assert_eq!(row(&report, "profile")["outcome"], "moved", "{report}");
    let again = run(&net, "move", &["--yes", "--wait", "0"], 0);
    assert_eq!(again["data"], report["data"], "it is not tried again");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_photo_that_is_too_large_for_a_stanza_is_made_smaller() {
    for (old, new) in BOTH_WAYS {
        let net = Net::new();
        // With it, an ejabberd takes no picture that is larger than what it lets publish.
        let old = net.server(old, "old.test").stanza_limit(1 << 20).without("mod_avatar").start();
        let new = server(&net, new, "new.test");
        old.create_account("romeo", OLD);
        new.create_account("romeo", NEW);
        let romeo = Client::sign_in(&net, &old, "romeo", OLD).await;
        let photo = real_photo();
        assert!((300_000..400_000).contains(&photo.len()), "{}", photo.len());
        let photo = STANDARD.encode(photo);
        set(
            &romeo,
            &format!(
                "<vCard xmlns='vcard-temp'>{VCARD}<PHOTO><TYPE>image/jpeg</TYPE>\
                 <BINVAL>{photo}</BINVAL></PHOTO></vCard>"
            ),
        )
        .await;
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
