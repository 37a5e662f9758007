//! The window on a desktop: a bus of its own with the services that a desktop has, each made of a few lines.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, PipeReader, Read};
use std::os::fd::OwnedFd;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};

use crate::display::{Display, Program, until};
use tempfile::TempDir;
use zbus::message::Header;
use zbus::object_server::SignalEmitter;
use zbus::zvariant::{ObjectPath, OwnedObjectPath, OwnedValue, Value};
use zbus::{Connection, connection, fdo, interface};

const PORTAL: &str = "/org/freedesktop/portal/desktop";

/// A message bus. It ends with the test.
pub(crate) struct Bus {
    daemon: Child,
    pub(crate) address: String,
}

impl Bus {
    pub(crate) fn start() -> Self {
        let mut daemon = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--nopidfile", "--print-address=1"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("dbus-daemon; is it installed?");
        let mut address = String::new();
        let output = daemon.stdout.take().expect("its output");
        BufReader::new(output).read_line(&mut address).expect("the address of the bus");
        Self { daemon, address: address.trim().to_owned() }
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}

/// What a desktop was asked, and what it answers.
#[derive(Clone, Default)]
struct Desktop {
    /// The titles and texts of what it told the user.
    told: Arc<Mutex<Vec<(String, String)>>>,
    /// By what names on the bus it was asked to stay awake.
    awake_for: Arc<Mutex<Vec<String>>>,
    /// The ends of the pipes whose other ends promise not to sleep.
    promises: Arc<Mutex<Vec<PipeReader>>>,
    settings: Arc<Mutex<HashMap<(String, String), OwnedValue>>>,
    /// What the user chooses in the dialog.
    choice: Arc<Mutex<Option<String>>>,
}

struct ScreenSaver(Desktop);
struct Sleep(Desktop);
struct Notifications(Desktop);
struct Settings(Desktop);
struct FileChooser(Desktop);
struct Request;

#[interface(name = "org.freedesktop.ScreenSaver")]
impl ScreenSaver {
    fn inhibit(&self, _app: &str, _why: &str, #[zbus(header)] header: Header<'_>) -> u32 {
        let sender = header.sender().expect("a sender").to_string();
        self.0.awake_for.lock().unwrap().push(sender);
        1
    }
}

#[interface(name = "org.freedesktop.login1.Manager")]
impl Sleep {
    fn inhibit(&self, what: &str, _who: &str, _why: &str, mode: &str) -> zbus::zvariant::OwnedFd {
        assert_eq!((what, mode), ("sleep:idle", "block"));
        let (reader, writer) = std::io::pipe().expect("a pipe");
        self.0.promises.lock().unwrap().push(reader);
        OwnedFd::from(writer).into()
    }
}

#[interface(name = "org.freedesktop.Notifications")]
impl Notifications {
    fn get_capabilities(&self) -> Vec<String> {
        vec!["body".to_owned(), "body-markup".to_owned()]
    }

    #[expect(clippy::too_many_arguments, reason = "the specification has so many")]
    fn notify(
        &self,
        _app: &str,
        _replaces: u32,
        _icon: &str,
        title: String,
        text: String,
        _actions: Vec<String>,
        _hints: HashMap<String, OwnedValue>,
        _lasts: i32,
    ) -> u32 {
        self.0.told.lock().unwrap().push((title, text));
        1
    }
}

#[interface(name = "org.freedesktop.portal.Settings")]
impl Settings {
    fn read_one(&self, group: String, key: String) -> fdo::Result<OwnedValue> {
        let settings = self.0.settings.lock().unwrap();
        let found = settings.get(&(group, key)).cloned();
        found.ok_or_else(|| fdo::Error::Failed("there is no such setting".to_owned()))
    }

    /// The older form, which wraps the value once more.
    fn read(&self, group: String, key: String) -> fdo::Result<OwnedValue> {
        let value = Value::from(self.read_one(group, key)?);
        Ok(Value::Value(Box::new(value)).try_to_owned().expect("no descriptor"))
    }

    #[zbus(signal)]
    async fn setting_changed(
        emitter: &SignalEmitter<'_>,
        group: &str,
        key: &str,
        value: Value<'_>,
    ) -> zbus::Result<()>;
}

#[interface(name = "org.freedesktop.portal.FileChooser")]
impl FileChooser {
    async fn open_file(
        &self,
        _parent: &str,
        _title: &str,
        _options: HashMap<String, OwnedValue>,
        #[zbus(connection)] connection: &Connection,
    ) -> OwnedObjectPath {
        let path =
            ObjectPath::from_static_str_unchecked("/org/freedesktop/portal/desktop/request/1");
        let chosen: Vec<String> = self.0.choice.lock().unwrap().iter().cloned().collect();
        let code: u32 = u32::from(chosen.is_empty());
        let results = HashMap::from([("uris", Value::from(chosen))]);
        let emitter = SignalEmitter::new(connection, path.clone()).expect("a path");
        Request::response(&emitter, code, results).await.expect("an answer");
        path.into()
    }
}

#[interface(name = "org.freedesktop.portal.Request")]
impl Request {
    #[zbus(signal)]
    async fn response(
        emitter: &SignalEmitter<'_>,
        code: u32,
        results: HashMap<&str, Value<'_>>,
    ) -> zbus::Result<()>;
}

/// A display and a bus with all services, and the program on them.
struct Scene {
    display: Display,
    desktop: Desktop,
    services: Connection,
    bus: Bus,
    folder: TempDir,
}

impl Scene {
    async fn set(desktop: Desktop) -> Self {
        let bus = Bus::start();
        let builder = connection::Builder::address(bus.address.as_str()).unwrap();
        let services = builder
            .serve_at("/org/freedesktop/ScreenSaver", ScreenSaver(desktop.clone()))
            .unwrap()
            .serve_at("/org/freedesktop/login1", Sleep(desktop.clone()))
            .unwrap()
            .serve_at("/org/freedesktop/Notifications", Notifications(desktop.clone()))
            .unwrap()
            .serve_at(PORTAL, Settings(desktop.clone()))
            .unwrap()
            .serve_at(PORTAL, FileChooser(desktop.clone()))
            .unwrap()
            .name("org.freedesktop.ScreenSaver")
            .unwrap()
            .name("org.freedesktop.login1")
            .unwrap()
            .name("org.freedesktop.Notifications")
            .unwrap()
            .name("org.freedesktop.portal.Desktop")
            .unwrap()
            .build()
            .await
            .expect("the services");
        let folder = tempfile::tempdir().unwrap();
        Self { display: Display::start(), desktop, services, bus, folder }
    }

    fn start(&self, arguments: &[&str]) -> Program {
        let mut program = Command::new(env!("CARGO_BIN_EXE_rehome"));
        program.args(arguments).env("REHOME_DATA_DIR", self.folder.path());
        self.display.start_on(&mut program, &self.bus.address)
    }

    async fn change(&self, group: &str, key: &str, value: Value<'_>) {
        let emitter = SignalEmitter::new(&self.services, PORTAL).unwrap();
        Settings::setting_changed(&emitter, group, key, value).await.unwrap();
    }

    async fn has_left(&self, name: &str) -> bool {
        let bus = fdo::DBusProxy::new(&self.services).await.unwrap();
        let name = zbus::names::BusName::try_from(name.to_owned()).unwrap();
        !bus.name_has_owner(name).await.unwrap()
    }

    /// How bright the window is on the whole, from 0 to 1.
    fn brightness(&self) -> f64 {
        self.display.picture("%[fx:mean]").parse().expect("a number")
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_move_keeps_the_machine_awake_and_is_told_to_those_who_look_elsewhere() {
    let scene = Scene::set(Desktop::default()).await;
    let mut program = scene.start(&["demo"]);
    scene.display.waits_for("Old account – Rehome");
    scene.display.key("Return");
    scene.display.waits_for("New account – Rehome");
    scene.display.key("Return");
    scene.display.begins_the_move();
    scene.display.look_elsewhere();
    until("the move", || !scene.desktop.awake_for.lock().unwrap().is_empty());
    until("the notification", || !scene.desktop.told.lock().unwrap().is_empty());
    let told = scene.desktop.told.lock().unwrap().clone();
    let [(title, text)] = told.as_slice() else { panic!("it is told once: {told:?}") };
    assert_eq!(title, "The move is over");
    assert!(text.contains("romeo@new.example"), "{text}");

    let asked = scene.desktop.awake_for.lock().unwrap().first().cloned().unwrap();
    let start = std::time::Instant::now();
    while !scene.has_left(&asked).await {
        assert!(start.elapsed() < crate::display::PATIENCE, "the screen saver is still held off");
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    let mut promise = scene.desktop.promises.lock().unwrap().pop().expect("logind was asked too");
    let end = tokio::task::spawn_blocking(move || promise.read(&mut [0]));
    let end =
        tokio::time::timeout(crate::display::PATIENCE, end).await.expect("the promise has an end");
    assert_eq!(end.unwrap().unwrap(), 0, "the descriptor is closed");
    scene.display.waits_for("Done – Rehome");
    scene.display.key("ctrl+q");
    assert_eq!(program.ends(), (Some(0), String::new()));
}

#[tokio::test(flavor = "multi_thread")]
async fn colours_and_the_size_of_text_follow_the_desktop() {
    let appearance = ("org.freedesktop.appearance", "color-scheme");
    let scaling = ("org.gnome.desktop.interface", "text-scaling-factor");
    let desktop = Desktop::default();
    let own = |(group, key): (&str, &str)| (group.to_owned(), key.to_owned());
    let dark = OwnedValue::from(1_u32);
    desktop
        .settings
        .lock()
        .unwrap()
        .extend([(own(appearance), dark), (own(scaling), OwnedValue::from(1.0_f64))]);
    let scene = Scene::set(desktop).await;
    let mut program = scene.start(&[]);
    scene.display.waits_for("Rehome");
    until("dark colours", || scene.brightness() < 0.3);
    scene.change(appearance.0, appearance.1, Value::from(2_u32)).await;
    until("light colours", || scene.brightness() > 0.7);
    let usual = scene.display.picture("%#");
    scene.change(scaling.0, scaling.1, Value::from(1.5_f64)).await;
    until("larger text", || scene.display.picture("%#") != usual);
    scene.change(scaling.0, scaling.1, Value::from(1.0_f64)).await;
    until("text of the usual size", || scene.display.picture("%#") == usual);
    scene.display.key("ctrl+q");
    assert_eq!(program.ends(), (Some(0), String::new()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_chosen_in_the_dialog_of_the_desktop() {
    let desktop = Desktop::default();
    let scene = Scene::set(desktop).await;
    let file = scene.folder.path().join("my account.xml");
    let text = "<server-data xmlns='urn:xmpp:pie:0'><host jid='old.example'><user name='romeo'/></host></server-data>";
    std::fs::write(&file, text).unwrap();
    let address = format!("file://{}", file.display()).replace(' ', "%20");
    *scene.desktop.choice.lock().unwrap() = Some(address);
    let mut program = scene.start(&[]);
    scene.display.waits_for("Rehome");
    scene.display.key("Return");
    scene.display.waits_for("Old account – Rehome");
    // From the address: password, its eye, keyring, closing day, Advanced, no old server.
    scene.display.keys(&["Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "space"]);
    // From the name of the file to the dialog.
    scene.display.keys(&["Tab", "space"]);
    // Back in the field, Enter reads the file that was chosen, and then goes on.
    scene.display.key("shift+Tab");
    scene.display.enters_until_past("Old account – Rehome");
    scene.display.waits_for("New account – Rehome");
    scene.display.key("ctrl+q");
    assert_eq!(program.ends(), (Some(0), String::new()));
}

/// A chat link on a web page is for a chat program.
#[test]
fn no_link_of_the_web_opens_this_program() {
    for file in ["im.rehome.Rehome.desktop", "im.rehome.Rehome.metainfo.xml"] {
        let path = format!("{}/packaging/linux/{file}", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(path).unwrap();
        assert!(!text.contains("x-scheme-handler") && !text.contains("%u"), "{file}");
    }
}
