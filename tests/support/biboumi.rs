//! Debian's biboumi, a gateway to IRC, as a component of one of the servers (XEP-0114). It needs no network of IRC to say
//! what it is.

use std::process::Command;

use super::process::{Process, errors_in, tail};
use super::server::{COMPONENT_PASSWORD, Server};
use super::wait_until;
use tempfile::TempDir;

/// A running biboumi. It is gone when it is dropped.
pub struct Biboumi {
    _process: Process,
    _folder: TempDir,
}

impl Biboumi {
    /// Starts one at this domain, for which `server` has a place, and waits until it is let in.
    pub fn start(server: &Server, domain: &str) -> Self {
        let folder = tempfile::Builder::new().prefix("biboumi-").tempdir().expect("a folder");
        let at = server.component_address();
        let log = folder.path().join("biboumi.log");
        let config = format!(
            "hostname={domain}\npassword={COMPONENT_PASSWORD}\nxmpp_server_ip={}\nport={}\n\
             log_level=0\nlog_file={}\ndb_name={}\n",
            at.ip(),
            at.port(),
            log.display(),
            folder.path().join("biboumi.sqlite").display()
        );
        let file = folder.path().join("biboumi.cfg");
        std::fs::write(&file, config).expect("writing biboumi's configuration");
        let mut command = Command::new("biboumi");
        let mut process = Process::start(command.arg(&file), folder.path());
        wait_until(&format!("{domain} to be let in"), || {
            if let Some(status) = process.ended() {
                panic!("biboumi ended with {status}\n{}", tail(&errors_in(folder.path())));
            }
            let log = std::fs::read_to_string(&log).unwrap_or_default();
            log.contains("Authenticated with the XMPP server").then_some(())
        });
        Self { _process: process, _folder: folder }
    }
}
