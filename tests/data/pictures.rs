//! Pictures as large as photos are.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::furnish::*;
use super::support::{Client, Net, Software};
use super::{NEW, OLD, row, run, server};

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
    let report = run(&net, "move", &["--yes", "--wait", "0"], 1);
    let picture = row(&report, "picture");
    assert_eq!(picture["outcome"], "failed");
    assert!(picture["error"].as_str().unwrap().contains("at most 263 kB"), "{picture}");
    assert_eq!(row(&report, "profile")["outcome"], "moved", "{report}");
}
