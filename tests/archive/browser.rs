//! The pages in a real browser: what is shown, what the search finds, and that nothing is asked for outside.

use serde_json::Value;

use super::folder::run;
use super::furnish::{OLD, PICTURE, with_archive};
use crate::support::{Browser, Client, Net};

#[tokio::test(flavor = "multi_thread")]
async fn a_browser_shows_the_pages_and_finds_what_was_said() {
    let net = Net::new();
    let old = with_archive(net.prosody("old.test").files("upload.old.test")).start();
    super::furnish::furnish(&net, &old).await;
    let romeo = Client::sign_in(&net, &old, "romeo", OLD).await;
    let url = romeo.share(&net, "upload.old.test", "cat.jpg", PICTURE).await;
    let oob = format!("<body>{url}</body><x xmlns='jabber:x:oob'><url>{url}</url></x>");
    romeo.send(&format!("<message to='juliet@old.test' type='chat'>{oob}</message>")).await;
    romeo.settle().await;
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("saved");
    run(&net, &folder, &[], 0);
    old.stop();

    let mut browser = Browser::start();
    browser.open(&folder.join("index.html"));
    assert_eq!(browser.evaluate("document.querySelectorAll('#list tr').length"), 3);
    assert_eq!(browser.search("Good morning"), "1");
    let hit = browser.evaluate("document.querySelector('#hits a').getAttribute('href')");
    let hit = hit.as_str().unwrap();
    assert!(hit.starts_with("conversations/juliet@old.test.html#m"), "{hit}");

    browser.open(&folder.join("conversations/juliet@old.test.html"));
    assert_eq!(browser.search("good MORNING"), "1");
    assert_eq!(
        browser.evaluate("[...document.querySelectorAll('li')].filter(li => !li.hidden).length"),
        1
    );
    assert_eq!(browser.search("not in there"), "Nothing found");
    browser.search("");
    // Pictures are loaded when they come into view.
    let seen = "(async () => {
        const img = document.querySelector('img');
        img.loading = 'eager'; img.scrollIntoView();
        await img.decode();
        return img.naturalWidth;
    })()";
    assert_eq!(browser.evaluate(seen), 1, "the picture is shown");
    assert_eq!(
        browser.evaluate("getComputedStyle(document.querySelector('.b')).borderRadius"),
        "12.8px",
        "the page's own style is allowed"
    );
    let mut paper = |scheme| {
        browser.prefer(scheme);
        browser.evaluate("getComputedStyle(document.body).backgroundColor")
    };
    assert_eq!(paper("light"), "rgb(255, 255, 255)");
    assert_eq!(paper("dark"), "rgb(13, 17, 23)");
    // Whatever got into a page all the same may neither run nor load.
    let forbidden = "(async () => {
        const script = document.createElement('script'); script.textContent = 'window.ran = true'; document.body.append(script);
        const refused = await new Promise(done => {
            addEventListener('securitypolicyviolation', event => done(event.effectiveDirective));
            const img = new Image(); img.src = 'https://elsewhere.test/x.png';
        });
        return [window.ran === undefined, refused];
    })()";
    let refused = browser.evaluate(forbidden);
    assert_eq!(refused[0], true, "{refused}");
    assert!(["img-src", "script-src-elem"].map(Value::from).contains(&refused[1]), "{refused}");
}
