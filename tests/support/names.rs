//! A name server for the test domains: it knows what it was told, and says at once that all the
//! rest of the world does not exist.

use std::collections::HashMap;
use std::net::{Ipv4Addr, SocketAddr, UdpSocket};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

/// One answer (RFC 1035 §3.3, RFC 2782).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Record {
    /// The address of a host.
    Address(Ipv4Addr),
    /// Where a service is. The target `.` says that there is none.
    Service {
        /// The lowest is tried first.
        priority: u16,
        /// The share of this one among equal priorities.
        weight: u16,
        /// The TCP port.
        port: u16,
        /// The host's name.
        target: String,
    },
}

/// What the name server knows, by lower-case name without the last dot.
type Zone = Arc<Mutex<HashMap<String, Vec<Record>>>>;

/// A name server on a loopback port, in a thread of the test.
pub struct Names {
    zone: Zone,
    address: SocketAddr,
    thread: Option<JoinHandle<()>>,
}

impl Names {
    /// Starts with an empty zone.
    pub fn start() -> Self {
        let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).expect("a socket for names");
        let address = socket.local_addr().expect("the address of the socket for names");
        let zone = Zone::default();
        let thread = std::thread::spawn({
            let zone = Arc::clone(&zone);
            move || serve(&socket, &zone)
        });
        Self { zone, address, thread: Some(thread) }
    }

    /// Where it listens (UDP).
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Puts these records in the place of what was known of `name`.
    pub fn set(&self, name: &str, records: Vec<Record>) {
        self.zone.lock().unwrap().insert(name.to_lowercase(), records);
    }

    /// The address of a host.
    pub fn address_of(&self, name: &str) -> Ipv4Addr {
        let zone = self.zone.lock().unwrap();
        let addresses = zone.get(name).into_iter().flatten().find_map(|record| match record {
            Record::Address(address) => Some(*address),
            Record::Service { .. } => None,
        });
        addresses.unwrap_or_else(|| panic!("{name} has no address"))
    }

    /// Forgets `name`: from now on it does not exist. Servers may remember it for a second.
    pub fn remove(&self, name: &str) {
        self.zone.lock().unwrap().remove(&name.to_lowercase());
    }
}

impl Drop for Names {
    fn drop(&mut self) {
        // An empty packet, which no one else sends, ends the thread.
        let sent = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0))
            .and_then(|socket| socket.send_to(&[], self.address));
        if let (Ok(_), Some(thread)) = (sent, self.thread.take()) {
            let _ = thread.join();
        }
    }
}

const TYPE_A: u16 = 1;
const TYPE_SRV: u16 = 33;
/// Response, recursion available.
const ANSWER: u16 = 0x8080;
const NO_SUCH_NAME: u16 = 3;
/// Seconds that an answer may be remembered: servers ask anew soon after a change.
const TIME_TO_LIVE: u32 = 1;

fn serve(socket: &UdpSocket, zone: &Zone) {
    let mut packet = [0; 1500];
    while let Ok((length, asker)) = socket.recv_from(&mut packet) {
        if length == 0 {
            return;
        }
        if let Some(reply) = reply(&packet[..length], &zone.lock().unwrap()) {
            let _ = socket.send_to(&reply, asker);
        }
    }
}

/// The answer to a query, or nothing where it is no query.
fn reply(query: &[u8], zone: &HashMap<String, Vec<Record>>) -> Option<Vec<u8>> {
    let (name, after_name) = read_name(query, 12)?;
    let question = query.get(12..after_name + 4)?;
    let kind = u16::from_be_bytes([query[after_name], query[after_name + 1]]);
    let found = zone.get(&name);
    let answers: Vec<Vec<u8>> = found
        .into_iter()
        .flatten()
        .filter_map(|record| match record {
            Record::Address(address) if kind == TYPE_A => Some(address.octets().to_vec()),
            Record::Service { priority, weight, port, target } if kind == TYPE_SRV => {
                let mut data = [*priority, *weight, *port].map(u16::to_be_bytes).concat();
                data.extend(write_name(target));
                Some(data)
            }
            _ => None,
        })
        .collect();

    let recursion_desired = u16::from(query[2] & 1) << 8;
    let code = if found.is_some() { 0 } else { NO_SUCH_NAME };
    let mut reply = query[..2].to_vec();
    let count = u16::try_from(answers.len()).ok()?;
    for field in [ANSWER | recursion_desired | code, 1, count, 0, 0] {
        reply.extend(field.to_be_bytes());
    }
    reply.extend(question);
    for data in answers {
        // The name, as a pointer to the question.
        reply.extend([0xC0, 12]);
        reply.extend(kind.to_be_bytes());
        reply.extend(1_u16.to_be_bytes());
        reply.extend(TIME_TO_LIVE.to_be_bytes());
        reply.extend(u16::try_from(data.len()).ok()?.to_be_bytes());
        reply.extend(data);
    }
    Some(reply)
}

/// The name at `position`, and the position after it. Queries have no pointers.
fn read_name(packet: &[u8], mut position: usize) -> Option<(String, usize)> {
    let mut labels = Vec::new();
    loop {
        let length = usize::from(*packet.get(position)?);
        position += 1;
        if length == 0 {
            return Some((labels.join("."), position));
        }
        let label = packet.get(position..position + length)?;
        labels.push(String::from_utf8_lossy(label).to_lowercase());
        position += length;
    }
}

fn write_name(name: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    for label in name.split('.').filter(|label| !label.is_empty()) {
        bytes.push(u8::try_from(label.len()).expect("a label is short"));
        bytes.extend(label.as_bytes());
    }
    bytes.push(0);
    bytes
}
