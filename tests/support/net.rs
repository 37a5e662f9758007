//! A small internet: servers that know each other's names and trust one certificate authority.

use std::collections::BTreeMap;
use std::net::{SocketAddr, SocketAddrV4};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex, Weak};

use tempfile::TempDir;

use super::authority::Authority;
use super::names::{Names, Record};
use super::people::{CONTACT_PASSWORD, Contact, Entry};
use super::server::{Server, Setup, Software};

/// The servers of one test, with what connects them. Outlives its servers.
pub struct Net {
    authority: Authority,
    names: Names,
    servers: Mutex<BTreeMap<String, Weak<Server>>>,
    /// What has been seeded, by account and then by contact.
    seeded: Mutex<BTreeMap<String, BTreeMap<String, Entry>>>,
    folder: TempDir,
}

impl Net {
    /// An internet without servers.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder for the test");
        Self {
            authority: Authority::new(folder.path()),
            names: Names::start(),
            servers: Mutex::default(),
            seeded: Mutex::default(),
            folder,
        }
    }

    /// A Prosody for the accounts of `domain`.
    pub fn prosody(&self, domain: &str) -> Setup<'_> {
        self.server(Software::Prosody, domain)
    }

    /// An ejabberd for the accounts of `domain`.
    pub fn ejabberd(&self, domain: &str) -> Setup<'_> {
        self.server(Software::Ejabberd, domain)
    }

    /// A server of either kind for the accounts of `domain`.
    pub fn server(&self, software: Software, domain: &str) -> Setup<'_> {
        Setup::new(self, software, domain)
    }

    /// The authority whose certificates all servers trust.
    pub fn authority(&self) -> &Authority {
        &self.authority
    }

    /// The name server.
    pub fn names(&self) -> &Names {
        &self.names
    }

    /// Where the name server listens.
    pub fn dns_address(&self) -> SocketAddr {
        self.names.address()
    }

    /// The program under test, which finds and trusts the servers of this net, knows both
    /// passwords, and keeps its data in a folder of the net.
    pub fn rehome(&self, from_password: &str, to_password: &str) -> Command {
        let mut command = Command::new(program());
        command
            .env("SSL_CERT_FILE", self.authority.root())
            .env("REHOME_RESOLVER", self.dns_address().to_string())
            .env("REHOME_DATA_DIR", self.folder.path().join("rehome"))
            // No sentence is broken, so that each can be looked for.
            .env("COLUMNS", "10000")
            .env("LC_ALL", "C")
            .env("REHOME_FROM_PASSWORD", from_password)
            .env("REHOME_TO_PASSWORD", to_password);
        command
    }

    /// Where the program keeps the records of its moves.
    pub fn records(&self) -> PathBuf {
        self.folder.path().join("rehome/moves")
    }

    /// Makes the account `user` with these contacts, and every contact on a server of this net
    /// too, with [`CONTACT_PASSWORD`] and the matching side of the subscription. Adds to what was
    /// seeded before.
    ///
    /// Call it before anybody signs in to one of these accounts: it writes into the storage and
    /// overwrites what the server may have changed since the last seeding.
    pub fn seed(&self, server: &Server, user: &str, password: &str, contacts: &[Contact]) {
        let mut seeded = self.seeded.lock().unwrap();
        let account = server.jid(user);
        let mut touched: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for contact in contacts {
            let entry =
                Entry::new(&contact.jid, &contact.name, &contact.groups, contact.standing.side());
            seeded.entry(account.clone()).or_default().insert(contact.jid.clone(), entry);

            let Some((contact_user, domain)) = contact.jid.split_once('@') else { continue };
            let mirrored = Entry::new(&account, user, &[], contact.standing.reversed());
            let roster = seeded.entry(contact.jid.clone()).or_default();
            if mirrored.is_something() {
                roster.insert(account.clone(), mirrored);
            }
            touched.entry(domain.to_owned()).or_default().push(contact_user);
        }

        let roster = |jid: &str| seeded.get(jid).into_iter().flat_map(|r| r.values()).collect();
        server.store(&[user], password, &BTreeMap::from([(user, roster(&account))]));
        for (domain, users) in touched {
            let Some(server) = self.running(&domain) else { continue };
            let rosters =
                users.iter().map(|&user| (user, roster(&format!("{user}@{domain}")))).collect();
            server.store(&users, CONTACT_PASSWORD, &rosters);
        }
    }

    /// Makes a server's names known and remembers it for seeding.
    pub(super) fn announce(&self, server: &Arc<Server>, names: &[String]) {
        self.servers.lock().unwrap().insert(server.domain().to_owned(), Arc::downgrade(server));
        let domain = server.domain();
        for name in names {
            self.name(name, domain, "_xmpp-server", server.server_address());
        }
        self.name(domain, domain, "_xmpp-client", server.client_address());
        self.name(domain, domain, "_xmpps-client", server.client_tls_address());
    }

    /// Makes known where the server `target` offers a service for a domain.
    pub(super) fn name(&self, domain: &str, target: &str, service: &str, at: SocketAddrV4) {
        let target = target.to_owned();
        let record = Record::Service { priority: 5, weight: 0, port: at.port(), target };
        self.names.set(domain, vec![Record::Address(*at.ip())]);
        self.names.set(&format!("{service}._tcp.{domain}"), vec![record]);
    }

    /// The folder of the test.
    pub(super) fn folder(&self) -> &Path {
        self.folder.path()
    }

    fn running(&self, domain: &str) -> Option<Arc<Server>> {
        self.servers.lock().unwrap().get(domain).and_then(Weak::upgrade)
    }
}

/// The program under test. An example is built beside it, in a folder of its own.
fn program() -> std::path::PathBuf {
    match option_env!("CARGO_BIN_EXE_rehome") {
        Some(program) => program.into(),
        None => {
            let example = std::env::current_exe().expect("the place of this program");
            let folder =
                example.parent().and_then(std::path::Path::parent).expect("a folder of builds");
            folder.join("rehome")
        }
    }
}
