//! Debian's jabberd2: an old server that still runs. It publishes nothing for its users (XEP-0163), knows vcard-temp,
//! private storage, privacy lists and block lists, and falls silent at a stanza of more than 65,535 bytes.
//!
//! It is four processes around a router, and a database that `sqlite3` makes and reads. What Debian's package keeps below
//! `/etc` and `/var` is in a folder of its own here, so anybody can run it.

use std::collections::BTreeMap;
use std::io;
use std::net::{SocketAddrV4, TcpStream};
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use super::authority::Certificate;
use super::client::Client;
use super::net::Net;
use super::people::{Contact, Subscription};
use super::process::{Process, errors_in, tail};
use super::server::Ports;
use super::wait_until;

/// A running jabberd2. It is gone when it is dropped.
pub struct Jabberd2 {
    domain: String,
    ports: Ports,
    process: Process,
    // After the process, so that it is deleted when nobody writes into it any more.
    folder: TempDir,
}

impl Jabberd2 {
    /// Starts one for the accounts of `domain`, makes its names known, and waits until clients can connect.
    pub fn start(net: &Net, domain: &str) -> Self {
        let folder = tempfile::Builder::new().prefix(&format!("{domain}-")).tempdir();
        let folder = folder.expect("a folder for a server");
        let ports = Ports::free();
        net.authority().issue(Certificate::Good, &[domain.to_owned()], folder.path());
        configure(domain, &ports, folder.path());
        let database = Command::new("zcat").arg(SCHEMA).output().expect("running zcat");
        let schema = String::from_utf8(database.stdout).expect("jabberd2's own schema");
        assert!(schema.contains("roster-items"), "{SCHEMA} is not there; is jabberd2 installed?");
        sqlite(folder.path(), &schema);
        let mut command = Command::new("/bin/sh");
        command.args(["-c", RUN]).arg(folder.path());
        // What its library for the DNS reads.
        command.env("NAMESERVERS", net.dns_address().ip().to_string());
        command.env("RES_OPTIONS", format!("port:{}", net.dns_address().port()));
        let process = Process::start(&mut command, folder.path());
        let mut server = Self { domain: domain.to_owned(), ports, process, folder };
        let told = |name: &str| server.folder.path().join(format!("{name}.log"));
        let online = |name: &str, mark: &str| {
            std::fs::read_to_string(told(name)).is_ok_and(|log| log.contains(mark)).then_some(())
        };
        wait_until("jabberd2's router to know all its parts", || {
            [&*server.domain, "c2s", "s2s"]
                .iter()
                .all(|part| online("router", &format!("[{part}] online")).is_some())
                .then_some(())
        });
        wait_until(&format!("{domain} to listen"), || {
            TcpStream::connect(server.client_address()).ok()
        });
        if let Some(status) = server.process.ended() {
            panic!("{domain} ended with {status}\n{}", tail(&errors_in(server.folder.path())));
        }
        net.name(domain, domain, "_xmpp-client", server.client_address());
        let federation = SocketAddrV4::new(server.ports.address, server.ports.server);
        net.name(domain, domain, "_xmpp-server", federation);
        server
    }

    /// The address of an account here.
    pub fn jid(&self, user: &str) -> String {
        format!("{user}@{}", self.domain)
    }

    /// Where clients connect, for STARTTLS.
    pub fn client_address(&self) -> SocketAddrV4 {
        SocketAddrV4::new(self.ports.address, self.ports.client)
    }

    /// Makes an account with these contacts. Nobody may be signed in to it.
    pub fn create_account(&self, user: &str, password: &str, contacts: &[Contact]) {
        let owner = quoted(&self.jid(user));
        let (name, domain, password) = (quoted(user), quoted(&self.domain), quoted(password));
        let mut rows = format!(
            "INSERT INTO authreg VALUES ({name}, {domain}, {password});\n\
             INSERT INTO active (\"collection-owner\", time) VALUES ({owner}, 1);\n"
        );
        for contact in contacts {
            let side = contact.standing.side();
            let (jid, name) = (quoted(&contact.jid), quoted(&contact.name));
            let sees = matches!(side.subscription, Subscription::To | Subscription::Both);
            let seen = matches!(side.subscription, Subscription::From | Subscription::Both);
            rows += &format!(
                "INSERT INTO \"roster-items\" (\"collection-owner\", jid, name, \"to\", \"from\", ask) \
                 VALUES ({owner}, {jid}, {name}, {}, {}, {});\n",
                u8::from(sees),
                u8::from(seen),
                u8::from(side.asked)
            );
            for group in &contact.groups {
                rows += &format!(
                    "INSERT INTO \"roster-groups\" (\"collection-owner\", jid, \"group\") \
                     VALUES ({owner}, {jid}, {});\n",
                    quoted(group)
                );
            }
        }
        sqlite(self.folder.path(), &rows);
    }

    /// Signs in to an account, without presence.
    pub async fn sign_in(&self, net: &Net, user: &str, password: &str) -> io::Result<Client> {
        let server = (&*self.domain, self.client_address());
        let client = Client::sign_in_at(net, server, user, password).await?;
        // It serves only those who have asked for that, as RFC 3921 §3 has it.
        client.query("set", "", "<session xmlns='urn:ietf:params:xml:ns:xmpp-session'/>").await;
        Ok(client)
    }

    /// What its database holds of an account's contacts, by address: who sees whom.
    pub fn roster_of(&self, user: &str) -> BTreeMap<String, &'static str> {
        let rows = sqlite(
            self.folder.path(),
            &format!(
                "SELECT jid, \"to\", \"from\" FROM \"roster-items\" WHERE \"collection-owner\" = {};",
                quoted(&self.jid(user))
            ),
        );
        let entries = rows.lines().map(|row| {
            let (jid, standing) = row.split_once('|').expect("a row of three columns");
            let standing = match standing {
                "1|1" => "both",
                "1|0" => "to",
                "0|1" => "from",
                _ => "none",
            };
            (jid.to_owned(), standing)
        });
        entries.collect()
    }
}

impl Drop for Jabberd2 {
    fn drop(&mut self) {
        if std::thread::panicking() {
            for part in ["sm", "c2s", "s2s"] {
                let log = tail(&self.folder.path().join(format!("{part}.log")));
                eprintln!("--- the last words of {}'s {part}\n{log}", self.domain);
            }
        }
    }
}

/// How Debian makes the database.
const SCHEMA: &str = "/usr/share/doc/jabberd2/db-setup.sqlite.gz";

/// Runs the parts of the server whose configuration is in the folder `$0`.
const RUN: &str =
    r#"for part in router sm c2s s2s; do "jabberd2-$part" -c "$0/$part.xml" & done; wait"#;

/// Writes the four configuration files: those of Debian, with other places and this domain.
fn configure(domain: &str, ports: &Ports, folder: &Path) {
    let own = folder.display();
    let (address, component) = (ports.address, ports.component);
    let stock = without_comments(&read(Path::new("/etc/jabberd2/sm.xml")));
    let libraries = between(&stock, "<storage>", "</storage>");
    let libraries = between(&libraries, "<path>", "</path>");
    let modules = between(&stock, "<modules>", "</modules>");
    let discovery = between(&stock, "<discovery>", "</discovery>");
    let part = |name: &str| {
        format!(
            "<id>{name}</id><pidfile>{own}/{name}.pid</pidfile>\
             <log type='file'><file>{own}/{name}.log</file></log>"
        )
    };
    let router = format!(
        "<router><ip>{address}</ip><port>{component}</port><user>jabberd</user><pass>secret</pass>\
         <retry><init>60</init><lost>3</lost><sleep>1</sleep></retry></router>"
    );
    let database = format!(
        "<sqlite><dbname>{own}/{DATABASE}</dbname><busy-timeout>2000</busy-timeout>\
         <password_type><plaintext/></password_type></sqlite>"
    );
    let write = |name: &str, root: &str, content: String| {
        std::fs::write(folder.join(name), format!("<{root}>{content}</{root}>")).unwrap();
    };
    write("users.xml", "users", "<user><name>jabberd</name><secret>secret</secret></user>".into());
    write("filter.xml", "filter", String::new());
    write(
        "router.xml",
        "router",
        format!(
            "{}<local><ip>{address}</ip><port>{component}</port><users>{own}/users.xml</users>\
             <secret>secret</secret></local><io><max_fds>1024</max_fds></io>\
             <aci><acl type='all'><user>jabberd</user></acl><filter>{own}/filter.xml</filter></aci>",
            part("router")
        ),
    );
    write(
        "sm.xml",
        "sm",
        format!(
            "{}{router}<local><id>{domain}</id></local><storage>{libraries}<driver>sqlite</driver>\
             {database}</storage>{modules}{discovery}<user><template/></user>",
            part("sm")
        ),
    );
    let limits = "<limits><bytes>0</bytes><stanzas>1000</stanzas><connects>0</connects>\
                  <stanzasize>65535</stanzasize></limits>";
    write(
        "c2s.xml",
        "c2s",
        format!(
            "{}{router}<local><id pemfile='{own}/{BOTH}'>{domain}</id><ip>{address}</ip>\
             <port>{}</port></local><io><max_fds>1024</max_fds>{limits}</io><authreg>{libraries}\
             <module>sqlite</module><mechanisms><sasl><plain/><digest-md5/></sasl></mechanisms>\
             <ssl-mechanisms><sasl><plain/></sasl></ssl-mechanisms>{database}</authreg>",
            part("c2s"),
            ports.client
        ),
    );
    write(
        "s2s.xml",
        "s2s",
        format!(
            "{}{router}<local><ip>{address}</ip><port>{}</port><secret>secret</secret>\
             <pemfile>{own}/{BOTH}</pemfile></local><io><max_fds>1024</max_fds>\
             <limits><stanzasize>65535</stanzasize></limits></io>\
             <lookup><srv>xmpp-server</srv><bad-host-timeout>1</bad-host-timeout></lookup>",
            part("s2s"),
            ports.server
        ),
    );
    let both = [folder.join("certificate.pem"), folder.join("key.pem")].map(|file| read(&file));
    std::fs::write(folder.join(BOTH), both.concat()).expect("writing the certificate with its key");
}

const DATABASE: &str = "database.sqlite";
/// The certificate and its key in one file.
const BOTH: &str = "server.pem";

fn read(file: &Path) -> String {
    std::fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

fn without_comments(xml: &str) -> String {
    let mut parts = xml.split("<!--");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once("-->").map_or("", |(_, rest)| rest))
}

/// From one mark to the other, both included.
fn between(text: &str, from: &str, to: &str) -> String {
    let start = text.find(from).unwrap_or_else(|| panic!("no {from} in jabberd2's configuration"));
    let length = text[start..].find(to).unwrap_or_else(|| panic!("no {to} there"));
    text[start..start + length + to.len()].to_owned()
}

/// What `sqlite3` answers to these statements, all of them or none.
fn sqlite(folder: &Path, statements: &str) -> String {
    let file: PathBuf = folder.join(DATABASE);
    let script = folder.join("statements.sql");
    std::fs::write(&script, statements).expect("writing statements for sqlite3");
    let output = Command::new("sqlite3")
        .args(["-bail", "-cmd", ".timeout 10000"])
        .arg(file)
        .arg(format!(".read {}", script.display()))
        .output()
        .expect("running sqlite3; is it installed?");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{statements}\n{errors}");
    String::from_utf8(output.stdout).expect("what was stored is UTF-8")
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}
