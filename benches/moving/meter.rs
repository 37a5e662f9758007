//! Bytes on the wire, counted by a door in front of a server that everything goes through.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// A door in front of one server. It is closed when it is dropped.
pub(crate) struct Meter {
    address: SocketAddr,
    counted: Arc<Counted>,
    keeper: JoinHandle<()>,
}

/// What went through, TLS and sign-in included.
#[derive(Debug, Default)]
struct Counted {
    to_server: AtomicUsize,
    from_server: AtomicUsize,
}

impl Meter {
    /// Opens a door to this server on a free loopback port.
    pub(crate) async fn before(server: SocketAddr) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a loopback port");
        let address = listener.local_addr().expect("a bound socket has an address");
        let counted = Arc::new(Counted::default());
        let keeper = tokio::spawn(keep(listener, server, Arc::clone(&counted)));
        Self { address, counted, keeper }
    }

    /// Where it is.
    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// How many bytes went to the server so far, and how many came from it.
    pub(crate) fn bytes(&self) -> (usize, usize) {
        let Counted { to_server, from_server } = &*self.counted;
        (to_server.load(Ordering::SeqCst), from_server.load(Ordering::SeqCst))
    }
}

impl Drop for Meter {
    fn drop(&mut self) {
        self.keeper.abort();
    }
}

async fn keep(listener: TcpListener, server: SocketAddr, counted: Arc<Counted>) {
    while let Ok((client, _)) = listener.accept().await {
        let counted = Arc::clone(&counted);
        let server = TcpStream::connect(server).await.expect("the server listens");
        for socket in [&client, &server] {
            socket.set_nodelay(true).expect("a socket without delay");
        }
        tokio::spawn(async move {
            let (from_client, to_client) = client.into_split();
            let (from_server, to_server) = server.into_split();
            tokio::join!(
                carry(from_client, to_server, &counted.to_server),
                carry(from_server, to_client, &counted.from_server),
            );
        });
    }
}

async fn carry(
    mut from: impl AsyncRead + Unpin,
    mut to: impl AsyncWrite + Unpin,
    count: &AtomicUsize,
) {
    let mut buffer = vec![0; 64 * 1024];
    while let Ok(read) = from.read(&mut buffer).await {
        count.fetch_add(read, Ordering::SeqCst);
        let Some(bytes) = buffer.get(..read) else { return };
        if read == 0 || to.write_all(bytes).await.is_err() {
            // The other side learns that this one has nothing more to say.
            drop(to.shutdown().await);
            return;
        }
    }
}
