//! A way to a server that breaks connections after so many bytes.

// The example uses a part of it.
#![allow(dead_code, unreachable_pub)]

use std::io::{Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, SocketAddrV4, TcpListener, TcpStream};
use std::thread;

/// Listens on loopback, and passes on what comes to a server and from it.
pub struct Relay {
    address: SocketAddr,
}

impl Relay {
    /// The first connections break once so many bytes have gone to the server, the later ones do not. The threads end with
    /// the connections, and the one that listens with the test.
    pub fn to(server: SocketAddrV4, limits: Vec<usize>) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port for a relay");
        let address = listener.local_addr().expect("the address of the relay");
        thread::spawn(move || {
            let mut limits = limits.into_iter();
            for client in listener.incoming() {
                let (Ok(client), Ok(server)) = (client, TcpStream::connect(server)) else { return };
                pass_on(client, server, limits.next().unwrap_or(usize::MAX));
            }
        });
        Self { address }
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

fn pass_on(client: TcpStream, server: TcpStream, limit: usize) {
    let copies = (client.try_clone(), server.try_clone());
    let (Ok(client_too), Ok(server_too)) = copies else { return };
    thread::spawn(move || copy(client, server, limit));
    thread::spawn(move || copy(server_too, client_too, usize::MAX));
}

/// Copies until either ends, or so many bytes have gone; then ends both.
fn copy(mut from: TcpStream, mut to: TcpStream, mut left: usize) {
    let mut buffer = [0; 4096];
    while left > 0 {
        let Ok(read @ 1..) = from.read(&mut buffer) else { break };
        let part = &buffer[..read.min(left)];
        if to.write_all(part).is_err() {
            break;
        }
        left -= part.len();
    }
    // One that is closed already is what was wanted.
    let _ = (from.shutdown(Shutdown::Both), to.shutdown(Shutdown::Both));
}
