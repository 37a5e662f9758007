//! The pages in a real browser: what is shown, what the search finds, and that nothing is asked for outside.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;

use super::folder::run;
use super::furnish::{OLD, PICTURE, with_archive};
use crate::support::{Client, Net};

/// Chromium, spoken to through pipes (`--remote-debugging-pipe`).
struct Browser {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    asked: u64,
    session: String,
    _profile: TempDir,
}

impl Browser {
    fn start() -> Self {
        let profile = tempfile::tempdir().unwrap();
        let mut shell = Command::new("bash");
        // Its pipes are the third and the fourth file.
        let start = "exec chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking \
                     --remote-debugging-pipe --user-data-dir=\"$0\" about:blank 3<&0 4>&1 >/dev/null";
        shell.args(["-c", start]).arg(profile.path());
        let mut child = shell
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let (input, output) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        let output = BufReader::new(output);
        let mut browser =
            Self { child, input, output, asked: 0, session: String::new(), _profile: profile };
        let page = browser.ask("Target.createTarget", json!({"url": "about:blank"}));
        let page = json!({"targetId": page["targetId"], "flatten": true});
        let attached = browser.ask("Target.attachToTarget", page);
        browser.session = attached["sessionId"].as_str().unwrap().to_owned();
        browser.ask("Page.enable", json!({}));
        browser
    }

    /// Opens a page and waits until all of it is there.
    fn open(&mut self, page: &Path) {
        let url = format!("file://{}", page.display().to_string().replace('%', "%25"));
        self.ask("Page.navigate", json!({"url": url}));
        self.evaluate(
            "new Promise(done => document.readyState === 'complete' ? done() : addEventListener('load', () => done()))",
        );
    }

    /// What a script gives that runs on the page.
    fn evaluate(&mut self, script: &str) -> Value {
        let question = json!({"expression": script, "awaitPromise": true, "returnByValue": true, "timeout": 20_000});
        let answer = self.ask("Runtime.evaluate", question);
        assert!(answer.get("exceptionDetails").is_none(), "{script}: {answer}");
        answer["result"]["value"].clone()
    }

    /// Types into the search, and waits until something was found or not.
    fn search(&mut self, text: &str) -> String {
        let script = format!(
            "(async () => {{
                const field = document.getElementById('q'), found = document.getElementById('found');
                found.textContent = ''; field.value = {}; field.dispatchEvent(new Event('input'));
                for (let i = 0; i < 200 && !found.textContent; i++) await new Promise(next => setTimeout(next, 50));
                return found.textContent.trim();
            }})()",
            json!(text)
        );
        self.evaluate(&script).as_str().unwrap().to_owned()
    }

    fn ask(&mut self, method: &str, parameters: Value) -> Value {
        self.asked += 1;
        let mut question = json!({"id": self.asked, "method": method, "params": parameters});
        if !self.session.is_empty() {
            question["sessionId"] = json!(self.session);
        }
        self.input.write_all(question.to_string().as_bytes()).unwrap();
        self.input.write_all(&[0]).unwrap();
        loop {
            let mut told = Vec::new();
            let length = self.output.read_until(0, &mut told).unwrap();
            assert!(length > 0, "Chromium is gone before it answers {method}");
            told.pop();
            let told: Value = serde_json::from_slice(&told).unwrap();
            if told["id"] == json!(self.asked) {
                assert!(told.get("error").is_none(), "{method}: {told}");
                return told["result"].clone();
            }
        }
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

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
