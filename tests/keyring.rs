//! Passwords in a real keyring, that of GNOME, on a bus of its own.

use std::collections::HashMap;
use std::io::Write;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::desktop::Bus;
use crate::display::{Display, until};
use crate::practice::{FROM, FROM_PASSWORD, User, run, servers_with};
use crate::prompt::Terminal;
use crate::support::Net;
use tempfile::TempDir;
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};
use zbus::{Connection, connection};

/// How long the keyring may take to be there.
const PATIENCE: Duration = Duration::from_secs(60);
/// After how long a key is pressed again that had no effect yet.
const A_WHILE: Duration = Duration::from_secs(4);
const SECRETS: &str = "org.freedesktop.secrets";
const ROOT: &str = "/org/freedesktop/secrets";
const STALE: &str = "the password of last year";

/// A secret as it travels (Secret Service API, “Secret”): session, parameters, value, content type.
type Secret = (OwnedObjectPath, Vec<u8>, Vec<u8>, String);

/// A keyring that is unlocked. It ends with the test.
struct Keyring {
    daemon: Child,
    bus: Bus,
    service: Connection,
    session: OwnedObjectPath,
    _home: TempDir,
}

impl Keyring {
    async fn start() -> Self {
        let (bus, home) = (Bus::start(), tempfile::tempdir().unwrap());
        let mut daemon = Command::new("gnome-keyring-daemon")
            .args(["--foreground", "--unlock", "--components=secrets", "--control-directory"])
            .arg(home.path())
            .env("HOME", home.path())
            .env("DBUS_SESSION_BUS_ADDRESS", &bus.address)
            .env_remove("DISPLAY")
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("gnome-keyring-daemon; is it installed?");
        // What is typed there unlocks the keyring, and makes it.
        daemon.stdin.take().unwrap().write_all(b"its own").unwrap();
        let service =
            connection::Builder::address(bus.address.as_str()).unwrap().build().await.unwrap();
        let names = zbus::fdo::DBusProxy::new(&service).await.unwrap();
        let start = Instant::now();
        while !names.name_has_owner(SECRETS.try_into().unwrap()).await.unwrap() {
            assert!(start.elapsed() < PATIENCE, "waited in vain for the keyring");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        let body = ("plain", Value::from(""));
        let (_, session): (OwnedValue, OwnedObjectPath) =
            ask(&service, ROOT, "Service", "OpenSession", &body).await;
        Self { daemon, bus, service, session, _home: home }
    }

    /// Keeps a password there, as the program does.
    async fn keep(&self, address: &str, password: &str) {
        let item = "org.freedesktop.Secret.Item";
        let properties = HashMap::from([
            (format!("{item}.Label"), Value::from("a test")),
            (format!("{item}.Attributes"), Value::from(attributes(address))),
        ]);
        let secret = (&self.session, Vec::<u8>::new(), password.as_bytes(), "text/plain");
        let body = (properties, secret, true);
        let path = format!("{ROOT}/aliases/default");
        let (_item, _prompt): (OwnedObjectPath, OwnedObjectPath) =
            ask(&self.service, &path, "Collection", "CreateItem", &body).await;
    }

    /// The one password that is there.
    async fn password(&self, address: &str) -> String {
        let (found, _): (Vec<OwnedObjectPath>, Vec<OwnedObjectPath>) =
            ask(&self.service, ROOT, "Service", "SearchItems", &attributes(address)).await;
        let [item] = found.as_slice() else { panic!("it is there once: {found:?}") };
        let (secret,): (Secret,) =
            ask(&self.service, item.as_str(), "Item", "GetSecret", &self.session).await;
        String::from_utf8(secret.2).unwrap()
    }
}

fn attributes(address: &str) -> HashMap<&str, &str> {
    HashMap::from([("service", "rehome"), ("username", address)])
}

async fn ask<B, T>(service: &Connection, path: &str, of: &str, method: &str, body: &B) -> T
where
    B: serde::Serialize + zbus::zvariant::DynamicType + Sync,
    T: serde::de::DeserializeOwned + zbus::zvariant::Type,
{
    let interface = format!("org.freedesktop.Secret.{of}");
    let answer =
        service.call_method(Some(SECRETS), path, Some(interface.as_str()), method, body).await;
    let answer = answer.unwrap_or_else(|error| panic!("{method}: {error}"));
    answer.body().deserialize().unwrap()
}

impl Drop for Keyring {
    fn drop(&mut self) {
        self.daemon.kill().ok();
        self.daemon.wait().ok();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_password_that_is_no_longer_right_is_asked_for_and_replaced_if_the_user_wants_that() {
    let keyring = Keyring::start().await;
    let world = servers_with(1).start().await.unwrap();
    for (answer, kept) in [("no\n", STALE), ("yes\n", FROM_PASSWORD)] {
        keyring.keep(FROM, STALE).await;
        let mut plan = User::of(&world).rehome("plan");
        plan.env_remove("REHOME_FROM_PASSWORD");
        plan.env("DBUS_SESSION_BUS_ADDRESS", &keyring.bus.address);
        let typing = tokio::task::spawn_blocking(move || {
            let mut terminal = Terminal::running(&plan);
            terminal.wait_for("the server no longer accepts it");
            terminal.wait_for_prompt();
            terminal.type_in(&format!("{FROM_PASSWORD}\n"));
            terminal.wait_for("Save it in the keyring");
            terminal.type_in(answer);
            terminal.wait_for("1 contact");
            (terminal.end(), std::mem::take(&mut terminal.shown))
        });
        let (status, shown) = typing.await.unwrap();
        assert_eq!(status.code(), Some(0), "{shown}");
        assert_eq!(keyring.password(FROM).await, kept);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_terminal_it_is_said_where_the_wrong_password_came_from() {
    let keyring = Keyring::start().await;
    let world = servers_with(1).start().await.unwrap();
    keyring.keep(FROM, STALE).await;
    let mut plan = User::of(&world).rehome("plan");
    plan.env_remove("REHOME_FROM_PASSWORD");
    plan.env("DBUS_SESSION_BUS_ADDRESS", &keyring.bus.address);
    let ran = run(plan).await;
    assert_eq!(ran.exit, Some(3), "{ran:?}");
    for words in
        ["The keyring has a password for", "Set REHOME_FROM_PASSWORD to the right password"]
    {
        assert!(ran.err.contains(words), "{words:?} is not in {ran:?}");
    }
    assert_eq!(keyring.password(FROM).await, STALE);
}

#[tokio::test(flavor = "multi_thread")]
async fn in_the_window_the_right_password_takes_the_place_of_the_old_one() {
    let keyring = Keyring::start().await;
    let (address, password) = ("romeo@old.test", "the password of today");
    keyring.keep(address, STALE).await;
    let bus = keyring.bus.address.clone();
    let work = tokio::task::spawn_blocking(move || {
        let (net, display) = (Net::new(), Display::start());
        let old = net.ejabberd("old.test").start();
        old.create_account("romeo", password);
        let mut program = display.start_on(net.rehome("", "").arg(address), &bus);
        display.waits_for("Old account – Rehome");
        // It means something as soon as the keyring has answered, and must not be tried often: the server bans who does.
        until("the sign-in with the old password", || {
            display.key("Return");
            let pressed = Instant::now();
            while !old.log().contains("Failed c2s") {
                if pressed.elapsed() > A_WHILE {
                    return false;
                }
                std::thread::sleep(Duration::from_millis(20));
            }
            true
        });
        until("the sign-in with the right password", || {
            display.key("ctrl+a");
            display.type_in(password);
            display.key("Return");
            let entered = Instant::now();
            while !display.titles().contains(&"New account – Rehome".to_owned()) {
                if entered.elapsed() > A_WHILE {
                    return false;
                }
                std::thread::sleep(Duration::from_millis(20));
            }
            true
        });
        display.key("ctrl+q");
        assert_eq!(program.ends(), (Some(0), String::new()));
    });
    work.await.unwrap();
    let start = Instant::now();
    while keyring.password(address).await != password {
        assert!(start.elapsed() < PATIENCE, "the keyring still has the old password");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}
