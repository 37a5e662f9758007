//! One server: how it is set up, started, asked and stopped. What is particular to Prosody and to
//! ejabberd is in their own files.

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr, SocketAddrV4, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tempfile::TempDir;

use super::authority::Certificate;
use super::ejabberd::{self, Console};
use super::net::Net;
use super::people::Entry;
use super::process::{Process, errors_in, tail};
use super::{prosody, wait_until};

/// What a component proves who it is with.
pub const COMPONENT_PASSWORD: &str = "component secret";

/// Which server software.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Software {
    /// Debian's Prosody.
    Prosody,
    /// Debian's ejabberd.
    Ejabberd,
}

/// How fast clients and other servers may talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limits {
    /// As Debian's configuration file has it.
    Stock,
    /// No limits, for tests that are not about them.
    Raised,
}

/// A server that is being described. Without further words it has Debian's modules, no limits, a
/// good certificate and no registration.
#[must_use = "a server runs only after start()"]
pub struct Setup<'net> {
    net: &'net Net,
    options: Options,
}

/// What [`Setup`] gathers.
pub(super) struct Options {
    pub(super) software: Software,
    pub(super) domain: String,
    pub(super) limits: Limits,
    pub(super) certificate: Certificate,
    pub(super) modules: Vec<String>,
    pub(super) without: Vec<String>,
    pub(super) plugins: Vec<PathBuf>,
    pub(super) rooms: Option<String>,
    pub(super) rooms_config: String,
    pub(super) files: Option<String>,
    pub(super) channels: Option<String>,
    pub(super) gateways: Vec<(String, String)>,
    pub(super) component: Option<String>,
    pub(super) registration: bool,
    pub(super) presence_interval: u32,
    pub(super) stanza_limit: usize,
    pub(super) global: String,
    pub(super) host: String,
    pub(super) root: Option<PathBuf>,
}

impl<'net> Setup<'net> {
    pub(super) fn new(net: &'net Net, software: Software, domain: &str) -> Self {
        let options = Options {
            software,
            domain: domain.to_owned(),
            limits: Limits::Raised,
            certificate: Certificate::Good,
            modules: Vec::new(),
            without: Vec::new(),
            plugins: Vec::new(),
            rooms: None,
            rooms_config: String::new(),
            files: None,
            channels: None,
            gateways: Vec::new(),
            component: None,
            registration: false,
            presence_interval: 60,
            stanza_limit: 262_144,
            global: String::new(),
            host: String::new(),
            root: None,
        };
        Self { net, options }
    }

    /// Which server software.
    pub fn software(&self) -> Software {
        self.options.software
    }

    /// With the limits of Debian's configuration: [`Limits::Stock`].
    pub fn stock_limits(self) -> Self {
        self.limits(Limits::Stock)
    }

    /// With these limits.
    pub fn limits(mut self, limits: Limits) -> Self {
        self.options.limits = limits;
        self
    }

    /// With stock limits and, on ejabberd, `mod_pres_counter` letting five subscription stanzas
    /// through in so many seconds instead of sixty.
    pub fn presence_interval(mut self, seconds: u32) -> Self {
        self.options.presence_interval = seconds;
        self.stock_limits()
    }

    /// Taking stanzas of so many bytes from clients, instead of the 262,144 of both servers' stock.
    pub fn stanza_limit(mut self, bytes: usize) -> Self {
        self.options.stanza_limit = bytes;
        self
    }

    /// Showing this certificate.
    pub fn certificate(mut self, certificate: Certificate) -> Self {
        self.options.certificate = certificate;
        self
    }

    /// With one more module: for Prosody its name (`mam`), for ejabberd a line of its
    /// configuration (`mod_mam: {default: always}`), which replaces the stock one of that name.
    pub fn module(mut self, module: &str) -> Self {
        self.options.modules.push(module.to_owned());
        self
    }

    /// Without a module that Debian's configuration has.
    pub fn without(mut self, module: &str) -> Self {
        self.options.without.push(module.to_owned());
        self
    }

    /// With modules of this project, for Prosody or for ejabberd: `folder` is relative to the project's.
    pub fn plugins(mut self, folder: &str) -> Self {
        self.options.plugins.push(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder));
        self
    }

    /// With chat rooms (XEP-0045) at this domain.
    pub fn rooms(mut self, domain: &str) -> Self {
        self.options.rooms = Some(domain.to_owned());
        self
    }

    /// With more lines of configuration for the rooms. Only on Prosody: on ejabberd they are a module.
    pub fn rooms_config(mut self, lines: &str) -> Self {
        self.options.rooms_config.push_str(lines);
        self
    }

    /// Taking files (XEP-0363) at this domain.
    pub fn files(mut self, domain: &str) -> Self {
        self.options.files = Some(domain.to_owned());
        self
    }

    /// With channels (XEP-0369) at this domain. Only on ejabberd.
    pub fn channels(mut self, domain: &str) -> Self {
        self.options.channels = Some(domain.to_owned());
        self
    }

    /// With what discovery takes for a gateway to `network` (`icq`, `irc`, … as XEP-0100 has it) at
    /// this domain. Only on Prosody; to the users of an ejabberd it makes no difference which
    /// server of the net has it.
    pub fn gateway(mut self, domain: &str, network: &str) -> Self {
        self.options.gateways.push((domain.to_owned(), network.to_owned()));
        self
    }

    /// With a place at this domain for a component (XEP-0114), which connects to [`Server::component_address`] with
    /// [`COMPONENT_PASSWORD`].
    pub fn component(mut self, domain: &str) -> Self {
        self.options.component = Some(domain.to_owned());
        self
    }

    /// Where anybody may register an account (XEP-0077).
    pub fn registration(mut self) -> Self {
        self.options.registration = true;
        self
    }

    /// With more lines of configuration, in the server's own language, that hold for all of it.
    pub fn config(mut self, lines: &str) -> Self {
        self.options.global.push_str(lines);
        self.options.global.push('\n');
        self
    }

    /// With more lines for the virtual host alone (Prosody), or for `host_config` (ejabberd).
    pub fn host_config(mut self, lines: &str) -> Self {
        self.options.host.push_str(lines);
        self.options.host.push('\n');
        self
    }

    /// The server of a newer system, in the place of the machine's own (ejabberd). `tests/run --all` provides its folder as
    /// `REHOME_ROOT_` and its name. Only root may do that.
    pub fn system(mut self, name: &str) -> Self {
        let variable = format!("REHOME_ROOT_{name}");
        let folder = std::env::var_os(&variable);
        let folder = folder.unwrap_or_else(|| panic!("{variable} names the folder of the system"));
        self.options.root = Some(folder.into());
        self
    }

    /// Starts the server, makes its names known, and waits until clients can connect.
    pub fn start(self) -> Arc<Server> {
        let Self { net, options } = self;
        let folder = tempfile::Builder::new()
            .prefix(&format!("{}-", options.domain))
            .tempdir()
            .expect("a folder for a server");
        let ports = Ports::free();
        let names = options.names();
        net.authority().issue(options.certificate, &names, folder.path());
        let place = Place {
            folder: folder.path(),
            ports: &ports,
            root: net.authority().root(),
            names: net.names().address(),
        };
        match options.software {
            Software::Prosody => prosody::configure(&options, &place),
            Software::Ejabberd => ejabberd::configure(&options, &place),
        }
        let server = Server {
            software: options.software,
            domain: options.domain,
            folder,
            ports,
            root: options.root,
            running: Mutex::new(None),
        };
        server.start_again();
        let server = Arc::new(server);
        net.announce(&server, &names);
        server
    }
}

impl Options {
    /// The domains that the server answers for.
    fn names(&self) -> Vec<String> {
        let mut names = vec![self.domain.clone()];
        match (&self.rooms, self.software) {
            (Some(rooms), _) => names.push(rooms.clone()),
            (None, Software::Ejabberd) => names.push(format!("conference.{}", self.domain)),
            (None, Software::Prosody) => {}
        }
        if self.software == Software::Ejabberd {
            names.push(format!("pubsub.{}", self.domain));
        }
        names.extend(self.channels.clone());
        names.extend(self.files.clone());
        names.extend(self.gateways.iter().map(|(domain, _)| domain.clone()));
        names.extend(self.component.clone());
        names
    }
}

/// What a configuration file must know besides [`Options`].
pub(super) struct Place<'a> {
    pub(super) folder: &'a Path,
    pub(super) ports: &'a Ports,
    pub(super) root: &'a Path,
    pub(super) names: SocketAddr,
}

/// The loopback address and the ports of one server.
pub(super) struct Ports {
    pub(super) address: Ipv4Addr,
    pub(super) client: u16,
    pub(super) client_tls: u16,
    pub(super) server: u16,
    pub(super) web: u16,
    pub(super) component: u16,
    pub(super) node: u16,
}

impl Ports {
    /// Ports that are free now, on a random address that nobody else is likely to choose.
    pub(super) fn free() -> Self {
        let address = random_loopback();
        let listeners: [TcpListener; 6] = std::array::from_fn(|_| {
            TcpListener::bind((address, 0)).unwrap_or_else(|e| panic!("binding {address}: {e}"))
        });
        let [client, client_tls, server, web, component, node] =
            listeners.each_ref().map(|listener| listener.local_addr().unwrap().port());
        Self { address, client, client_tls, server, web, component, node }
    }
}

fn random_loopback() -> Ipv4Addr {
    use std::hash::{BuildHasher, RandomState};
    let [a, b, c, ..] = RandomState::new().hash_one(std::process::id()).to_be_bytes();
    Ipv4Addr::new(127, 1 + a % 253, b, 1 + c % 253)
}

/// A running server. It is gone when the last handle is dropped.
pub struct Server {
    software: Software,
    domain: String,
    ports: Ports,
    /// Where its system is, if that is not the machine's.
    root: Option<PathBuf>,
    running: Mutex<Option<Running>>,
    // After the process, so that it is deleted when nobody writes into it any more.
    folder: TempDir,
}

/// The process, and for ejabberd the console into it.
pub(super) struct Running {
    pub(super) console: Option<Console>,
    pub(super) process: Process,
}

impl Server {
    /// Prosody or ejabberd.
    pub fn software(&self) -> Software {
        self.software
    }

    /// The domain of its accounts.
    pub fn domain(&self) -> &str {
        &self.domain
    }

    /// The address of an account here.
    pub fn jid(&self, user: &str) -> String {
        format!("{user}@{}", self.domain)
    }

    /// Where clients connect, for STARTTLS.
    pub fn client_address(&self) -> SocketAddrV4 {
        SocketAddrV4::new(self.ports.address, self.ports.client)
    }

    /// Where clients connect, for TLS from the first byte.
    pub fn client_tls_address(&self) -> SocketAddrV4 {
        SocketAddrV4::new(self.ports.address, self.ports.client_tls)
    }

    /// The port at which its web pages are.
    pub fn web_port(&self) -> u16 {
        self.ports.web
    }

    /// Where other servers connect.
    pub fn server_address(&self) -> SocketAddrV4 {
        SocketAddrV4::new(self.ports.address, self.ports.server)
    }

    /// Where ejabberd's web pages are (`/captcha`), without TLS.
    pub fn web_address(&self) -> SocketAddrV4 {
        SocketAddrV4::new(self.ports.address, self.ports.web)
    }

    /// Where the component of [`Setup::component`] connects.
    pub fn component_address(&self) -> SocketAddrV4 {
        SocketAddrV4::new(self.ports.address, self.ports.component)
    }

    /// The folder with its configuration, certificate, log and data.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The PEM file of the certificate that it shows.
    pub fn certificate(&self) -> PathBuf {
        self.folder().join("certificate.pem")
    }

    /// What it has logged so far.
    pub fn log(&self) -> String {
        let bytes = std::fs::read(self.log_file()).unwrap_or_default();
        String::from_utf8_lossy(&bytes).into_owned()
    }

    /// The process id, or nothing while it is killed.
    pub fn process_id(&self) -> Option<u32> {
        self.running.lock().unwrap().as_ref().map(|running| running.process.id())
    }

    /// The processor time that it has had so far (proc(5): user and system time, in ticks of which Linux has a hundred a
    /// second).
    pub fn processor_time(&self) -> Duration {
        let id = self.process_id().expect("the server runs");
        let stat = std::fs::read_to_string(format!("/proc/{id}/stat")).expect("its figures");
        // The name of the program is in brackets, and may have spaces in it.
        let (_, figures) = stat.rsplit_once(')').expect("a name in brackets");
        // utime and stime, the 14th and 15th of all, of which two stand before.
        let ticks = figures.split_whitespace().skip(11).take(2);
        let ticks: u64 = ticks.map(|ticks| ticks.parse::<u64>().expect("a number")).sum();
        Duration::from_millis(ticks * 10)
    }

    /// Kills it in the middle of whatever it does. Its names, address and data stay, but for what
    /// ejabberd had not written to the disk yet: it may keep changes in memory for minutes.
    pub fn kill(&self) {
        *self.running.lock().unwrap() = None;
    }

    /// Stops it in good order. Its names, address and data stay.
    pub fn stop(&self) {
        if self.software == Software::Ejabberd {
            self.erlang(ejabberd::STOP);
        }
        self.kill();
    }

    /// Starts it with the data that it has, where it was, and waits until clients can connect.
    pub fn start_again(&self) {
        let mut running = self.running.lock().unwrap();
        let running = running.insert(match self.software {
            Software::Prosody => prosody::run(self.folder()),
            Software::Ejabberd => {
                let log = self.log_file();
                ejabberd::run(self.folder(), &self.ports, log, self.root.as_deref())
            }
        });
        wait_until(&format!("{} to listen", self.domain), || {
            if let Some(status) = running.process.ended() {
                panic!("{} ended with {status}\n{}", self.domain, self.last_words());
            }
            TcpStream::connect(self.client_address()).ok()
        });
    }

    /// Stops its process where it is: it answers nobody, and keeps what it has open. Undone by [`Self::thaw`].
    pub fn freeze(&self) {
        self.signal("STOP");
    }

    /// Lets it go on.
    pub fn thaw(&self) {
        self.signal("CONT");
    }

    fn signal(&self, name: &str) {
        let id = self.process_id().expect("the server runs").to_string();
        let sent = Command::new("kill").args(["-s", name, &id]).status().expect("running kill");
        assert!(sent.success(), "sending {name} to {}", self.domain);
    }

    /// Loads one of its modules anew (Prosody).
    pub fn reload_module(&self, module: &str) {
        prosody::reload(self.folder(), &self.domain, module);
    }

    /// Makes an account.
    pub fn create_account(&self, user: &str, password: &str) {
        self.create_accounts([user], password);
    }

    /// Makes many accounts with one password at once.
    pub fn create_accounts<'a>(&self, users: impl IntoIterator<Item = &'a str>, password: &str) {
        let users: Vec<&str> = users.into_iter().collect();
        self.store(&users, password, &BTreeMap::new());
    }

    /// What the server's own storage holds of an account's contacts, by address.
    pub fn roster_of(&self, user: &str) -> BTreeMap<String, Entry> {
        let json = match self.software {
            Software::Prosody => prosody::roster_of(self.folder(), &self.domain, user),
            Software::Ejabberd => self.erlang(&ejabberd::roster_of(&self.domain, user)),
        };
        let entries: Vec<Entry> = serde_json::from_str(&json)
            .unwrap_or_else(|error| panic!("the roster of {user}: {error}: {json}"));
        entries.into_iter().map(|entry| (entry.jid.clone(), entry)).collect()
    }

    /// How many messages wait for an account to come online.
    pub fn offline_of(&self, user: &str) -> usize {
        let count = match self.software {
            Software::Prosody => prosody::offline_of(self.folder(), &self.domain, user),
            Software::Ejabberd => self.erlang(&ejabberd::offline_of(&self.domain, user)),
        };
        count.trim().parse().unwrap_or_else(|_| panic!("a count of messages, not {count:?}"))
    }

    /// Evaluates expressions inside ejabberd; the last one gives text.
    pub fn erlang(&self, expressions: &str) -> String {
        let mut running = self.running.lock().unwrap();
        let running = running.as_mut().expect("the server runs");
        running.console.as_mut().expect("only ejabberd speaks Erlang").evaluate(expressions)
    }

    /// Has ejabberd do what its administrator's command `ejabberdctl` asks for, and gives what that says.
    pub fn ejabberdctl(&self, arguments: &[&str]) -> String {
        let mut command = ejabberd::control(self.folder(), &self.ports, self.root.as_deref());
        let output = command.args(arguments).output().expect("running ejabberdctl");
        let said =
            [output.stdout, output.stderr].map(|text| String::from_utf8_lossy(&text).into_owned());
        assert!(output.status.success(), "ejabberdctl {arguments:?}: {said:?}\n{}", self.log());
        said.concat()
    }

    /// Installs one of this project's modules as ejabberd's administrator does. `folder` is relative to the project's.
    pub fn install_module(&self, folder: &str) {
        let module = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        ejabberd::hand_in(&module, self.folder());
        let name = module.file_name().expect("a module has a name").to_string_lossy();
        self.ejabberdctl(&["module_install", &name]);
    }

    /// Loses an account's contact list, as a server does that gets back an older backup. Nobody may be signed in to it.
    pub fn forget_roster(&self, user: &str, password: &str) {
        self.stop();
        if self.software == Software::Ejabberd {
            // Only the running server can write its database.
            self.start_again();
        }
        self.store(&[user], password, &BTreeMap::from([(user, Vec::new())]));
        if self.software == Software::Prosody {
            self.start_again();
        }
    }

    /// Writes accounts and whole rosters into the server's storage.
    pub(super) fn store(
        &self,
        users: &[&str],
        password: &str,
        rosters: &BTreeMap<&str, Vec<&Entry>>,
    ) {
        match self.software {
            Software::Prosody => {
                prosody::store(self.folder(), &self.domain, users, password, rosters);
            }
            Software::Ejabberd if self.root.is_some() => {
                let expressions =
                    ejabberd::store_anywhere(self.folder(), &self.domain, users, password, rosters);
                assert_eq!(self.erlang(&expressions), "ok");
            }
            Software::Ejabberd => {
                let expressions =
                    ejabberd::store(self.folder(), &self.domain, users, password, rosters);
                assert_eq!(self.erlang(&expressions), "ok");
            }
        }
    }

    fn log_file(&self) -> PathBuf {
        self.folder().join("server.log")
    }

    fn last_words(&self) -> String {
        format!("{}\n{}", tail(&errors_in(self.folder())), tail(&self.log_file()))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("--- the last words of {}\n{}", self.domain, self.last_words());
        }
    }
}
