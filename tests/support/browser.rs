//! A real browser, for the pages of saved conversations.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;

/// Chromium, spoken to through pipes (`--remote-debugging-pipe`).
pub struct Browser {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    asked: u64,
    session: String,
    _profile: TempDir,
}

impl Browser {
    /// Opens one without a window, on an empty page.
    pub fn start() -> Self {
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
    pub fn open(&mut self, page: &Path) {
        let url = format!("file://{}", page.display().to_string().replace('%', "%25"));
        self.ask("Page.navigate", json!({"url": url}));
        self.evaluate(
            "new Promise(done => document.readyState === 'complete' ? done() : addEventListener('load', () => done()))",
        );
    }

    /// What a script gives that runs on the page.
    pub fn evaluate(&mut self, script: &str) -> Value {
        let question = json!({"expression": script, "awaitPromise": true, "returnByValue": true, "timeout": 20_000});
        let answer = self.ask("Runtime.evaluate", question);
        assert!(answer.get("exceptionDetails").is_none(), "{script}: {answer}");
        answer["result"]["value"].clone()
    }

    /// Shows pages as somebody sees them who prefers this: `light` or `dark`.
    pub fn prefer(&mut self, scheme: &str) {
        let feature = json!({"name": "prefers-color-scheme", "value": scheme});
        self.ask("Emulation.setEmulatedMedia", json!({"features": [feature]}));
    }

    /// Types into the search, and waits until something was found or not.
    pub fn search(&mut self, text: &str) -> String {
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
