//! One row: an input, what is done with it, and what is looked at.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde_json::Value;
use xmpp_parsers::minidom::Element;

use crate::support::{Client, Entry, Net, Server, Software};

/// The password of every new account.
pub(crate) const PASSWORD: &str = "new secret";

/// The servers of all rows.
pub(crate) struct Ground {
    /// What connects them.
    pub(crate) net: Net,
    prosody: Arc<Server>,
    ejabberd: Arc<Server>,
    /// Where the contacts of the inputs would live. Nobody does, so every request is refused at once.
    _contacts: Arc<Server>,
}

impl Ground {
    /// Starts them.
    pub(crate) fn start() -> Self {
        let net = Net::new();
        let prosody = net.prosody("prosody.test").start();
        let ejabberd = net.ejabberd("ejabberd.test").start();
        let contacts = net.prosody("plain.test").start();
        Self { net, prosody, ejabberd, _contacts: contacts }
    }
}

/// One input and what must come of it.
#[derive(Clone, Copy)]
pub(crate) struct Case {
    /// Its name, and that of the file `inputs/NAME.xml`.
    pub(crate) name: &'static str,
    /// The exit code of the move.
    exit: i32,
    options: &'static [&'static str],
    before: fn(&Place<'_>),
    check: fn(&Outcome<'_>),
}

impl Case {
    /// The input of this name is moved whole and for good, and `check` looks at what came of it.
    pub(crate) const fn new(name: &'static str, check: fn(&Outcome<'_>)) -> Self {
        Self { name, exit: 0, options: &[], before: |_| {}, check }
    }

    /// The move ends with this code instead of 0.
    pub(crate) const fn exit(self, exit: i32) -> Self {
        Self { exit, ..self }
    }

    /// With these options too.
    pub(crate) const fn options(self, options: &'static [&'static str]) -> Self {
        Self { options, ..self }
    }

    /// With this done to the new account first.
    pub(crate) const fn before(self, before: fn(&Place<'_>)) -> Self {
        Self { before, ..self }
    }

    /// Moves the input to a fresh account of this software, and looks.
    pub(crate) fn run(&self, ground: &Ground, software: Software) {
        let server = match software {
            Software::Prosody => &ground.prosody,
            Software::Ejabberd => &ground.ejabberd,
        };
        let place = Place { ground, server, case: *self };
        server.create_account(self.name, PASSWORD);
        (self.before)(&place);
        let (report, said) = place.rehome("move", self.exit);
        (self.check)(&Outcome { place, report, said });
    }
}

/// The account of one row.
pub(crate) struct Place<'a> {
    ground: &'a Ground,
    /// The server of the new account.
    pub(crate) server: &'a Server,
    case: Case,
}

impl Place<'_> {
    /// What connects the servers.
    pub(crate) fn net(&self) -> &Net {
        &self.ground.net
    }

    /// The part of the new account's address before the domain.
    pub(crate) fn user(&self) -> &str {
        self.case.name
    }

    /// The input. Where it has a number between two `@`, the file that is moved has as many letters in its place.
    pub(crate) fn file(&self) -> PathBuf {
        let inputs = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/inputs");
        let input = inputs.join(format!("{}.xml", self.case.name));
        let text = std::fs::read_to_string(&input);
        let Some(swollen) = text.ok().and_then(|text| swollen(&text)) else { return input };
        let file = self.server.folder().join(format!("{}.xml", self.case.name));
        std::fs::write(&file, swollen).unwrap();
        file
    }

    /// Runs this command of the program on the input and the new account; the JSON that it prints, and what it says.
    pub(crate) fn rehome(&self, command: &str, exit: i32) -> (Value, String) {
        self.again(command, self.case.options, exit)
    }

    /// The same with options of its own.
    pub(crate) fn again(&self, command: &str, options: &[&str], exit: i32) -> (Value, String) {
        let mut rehome = self.net().rehome("", PASSWORD);
        rehome.arg(command).args(["--json", "--to", &self.server.jid(self.user())]);
        rehome.arg("--from-file").arg(self.file()).args(options);
        if command != "plan" {
            rehome.args(["--yes", "--wait", "1"]);
        }
        let output = rehome.output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        let printed = String::from_utf8_lossy(&output.stdout).into_owned();
        assert_eq!(
            output.status.code(),
            Some(exit),
            "the exit code of {command}\n{said}\n{printed}"
        );
        (serde_json::from_str(&printed).unwrap_or(Value::Null), said)
    }

    /// What the server answers to the account's question.
    pub(crate) fn query(&self, payload: &str) -> Element {
        self.talk("get", payload)
    }

    /// Has the account set something on its server.
    pub(crate) fn set(&self, payload: &str) {
        let answer = self.talk("set", payload);
        assert_eq!(answer.attr("type"), Some("result"), "{}", String::from(&answer));
    }

    fn talk(&self, kind: &str, payload: &str) -> Element {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.block_on(async {
            let client = Client::sign_in(self.net(), self.server, self.user(), PASSWORD).await;
            client.query(kind, "", payload).await
        })
    }

    /// What the server's storage holds of the contacts, by address.
    pub(crate) fn roster(&self) -> BTreeMap<String, Entry> {
        self.server.roster_of(self.user())
    }
}

/// What came of a move.
pub(crate) struct Outcome<'a> {
    /// Where.
    pub(crate) place: Place<'a>,
    /// The JSON; nothing where there was none.
    pub(crate) report: Value,
    /// What was said besides.
    pub(crate) said: String,
}

impl Outcome<'_> {
    /// The one row of this contact.
    pub(crate) fn contact(&self, jid: &str) -> &Value {
        let rows = self.report["contacts"].as_array().expect("a list of contacts");
        let rows: Vec<_> = rows.iter().filter(|row| row["jid"] == jid).collect();
        let [row] = rows[..] else { panic!("{} rows of {jid}: {:#}", rows.len(), self.report) };
        row
    }

    /// The one row of this kind of data.
    pub(crate) fn data(&self, kind: &str) -> &Value {
        let rows = self.report["data"].as_array().expect("a list of data");
        let rows: Vec<_> = rows.iter().filter(|row| row["kind"] == kind).collect();
        let [row] = rows[..] else { panic!("{} rows of {kind}: {:#}", rows.len(), self.report) };
        row
    }

    /// Asserts that the contact is on the new account, by the report and in the server's storage; what is stored.
    pub(crate) fn moved(&self, jid: &str) -> Entry {
        assert_eq!(self.contact(jid)["outcome"], "moved", "{jid}: {:#}", self.contact(jid));
        let roster = self.place.roster();
        roster.get(jid).unwrap_or_else(|| panic!("{jid} is not in {roster:?}")).clone()
    }

    /// Asserts that the contact stays behind for this reason, and is not on the new account.
    pub(crate) fn stays_behind(&self, jid: &str, reason: &str) {
        let row = self.contact(jid);
        assert_eq!(
            (&row["outcome"], &row["reason"]),
            (&"skipped".into(), &reason.into()),
            "{row:#}"
        );
        assert!(!self.place.roster().contains_key(jid), "{jid} is on the new account");
    }
}

/// The text with as many letters as its number between two `@` says; nothing if it has none.
fn swollen(text: &str) -> Option<String> {
    let parts: Vec<_> = text.split('@').collect();
    let (place, count) =
        parts.iter().enumerate().find_map(|(place, part)| Some((place, part.parse().ok()?)))?;
    let (before, after) = (parts[..place].join("@"), parts[place + 1..].join("@"));
    Some(format!("{before}{}{after}", "x".repeat(count)))
}
