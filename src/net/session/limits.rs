//! What one stanza may cost: its bytes and its depth, checked before it is parsed.
//!
//! The parser above keeps a whole stanza in memory, and it goes down one call for each level of
//! nesting, so a hostile server could fill the memory with one endless stanza or the stack with
//! a deep one. This layer sits between TLS and the parser and follows just enough of the XML to
//! know where a stanza ends.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::Instant;

/// How many levels deep a stanza may be. Real ones stay below twenty.
const MAX_DEPTH: u32 = 100;
/// The slowest that a server is expected to read, and to write once it has begun, in bytes a second. A stock ejabberd
/// reads 3,000.
pub(super) const SLOWEST: u64 = 1_000;

/// A stanza beyond all measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Excess {
    /// It has more bytes than the limit.
    #[error("a stanza of more than {limit} bytes")]
    Bytes {
        /// The limit, in bytes.
        limit: u64,
    },
    /// Its elements are nested deeper than the limit.
    #[error("a stanza of more than {limit} levels")]
    Depth {
        /// The limit, in levels.
        limit: u32,
    },
}

impl Excess {
    /// The excess that an I/O error of this layer carries.
    pub(super) fn of(error: &io::Error) -> Option<Self> {
        error.get_ref()?.downcast_ref::<Self>().copied()
    }
}

/// A byte stream whose incoming stanzas are limited, and whose traffic can be read off its
/// [`Meter`]. The end of the bytes is an error here, of kind `UnexpectedEof`: an XMPP stream
/// ends with its footer, and nothing is read after that.
#[derive(Debug)]
pub(super) struct Limited<S> {
    inner: S,
    scanner: Scanner,
    meter: Arc<Meter>,
}

impl<S> Limited<S> {
    pub(super) fn new(inner: S, limit: u64) -> Self {
        Self { inner, scanner: Scanner::new(limit), meter: Arc::new(Meter::new()) }
    }

    pub(super) fn meter(&self) -> &Arc<Meter> {
        &self.meter
    }

    pub(super) fn into_inner(self) -> S {
        self.inner
    }
}

/// The traffic of one connection.
#[derive(Debug)]
pub(super) struct Meter {
    start: Instant,
    /// In nanoseconds since the start, as is the next.
    life: AtomicU64,
    stanza_began: AtomicU64,
    read: AtomicU64,
    written: AtomicU64,
    inside_stanza: AtomicBool,
    restart: AtomicBool,
}

impl Meter {
    fn new() -> Self {
        Self {
            start: Instant::now(),
            life: AtomicU64::new(0),
            stanza_began: AtomicU64::new(0),
            read: AtomicU64::new(0),
            written: AtomicU64::new(0),
            inside_stanza: AtomicBool::new(false),
            restart: AtomicBool::new(false),
        }
    }

    /// When the server last gave a sign of life: a stanza began or ended, or grew at [`SLOWEST`]. A server that drips
    /// gives none, neither by a byte now and then inside a stanza nor by blanks between two.
    pub(super) fn last_life(&self) -> Instant {
        self.start + Duration::from_nanos(self.life.load(Ordering::Relaxed))
    }

    /// How many bytes have come.
    pub(super) fn read(&self) -> u64 {
        self.read.load(Ordering::Relaxed)
    }

    /// How many bytes have gone out.
    pub(super) fn written(&self) -> u64 {
        self.written.load(Ordering::Relaxed)
    }

    /// Whether the last bytes left a stanza unfinished.
    pub(super) fn inside_stanza(&self) -> bool {
        self.inside_stanza.load(Ordering::Relaxed)
    }

    /// Says that what comes next is a new XML document: the stream restarts (RFC 6120 §4.3.3).
    pub(super) fn restart(&self) {
        self.restart.store(true, Ordering::Relaxed);
    }

    /// So many bytes came so long after the start, and the scanner has seen them; `ended` is whether a stanza came to
    /// its end among them.
    fn note_read(&self, at: Duration, bytes: u64, scanner: &Scanner, ended: bool) {
        let now = nanoseconds(at);
        let inside = scanner.inside_stanza();
        let began = inside && scanner.spent <= bytes;
        if began {
            self.stanza_began.store(now, Ordering::Relaxed);
        }
        let life = if began || ended {
            now
        } else if inside {
            let worth = nanoseconds(Duration::from_secs(scanner.spent)) / SLOWEST;
            self.stanza_began.load(Ordering::Relaxed).saturating_add(worth).min(now)
        } else {
            0
        };
        self.life.fetch_max(life, Ordering::Relaxed);
        self.read.fetch_add(bytes, Ordering::Relaxed);
        self.inside_stanza.store(inside, Ordering::Relaxed);
    }
}

fn nanoseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_nanos()).unwrap_or(u64::MAX)
}

impl<S: AsyncRead + Unpin> AsyncRead for Limited<S> {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        let before = buffer.filled().len();
        ready!(Pin::new(&mut this.inner).poll_read(cx, buffer))?;
        let fresh = buffer.filled().get(before..).unwrap_or_default();
        if fresh.is_empty() {
            return Poll::Ready(Err(io::ErrorKind::UnexpectedEof.into()));
        }
        if this.meter.restart.swap(false, Ordering::Relaxed) {
            this.scanner = Scanner::new(this.scanner.limit);
        }
        let ended = this.scanner.ended;
        let result = this.scanner.feed(fresh);
        let ended = this.scanner.ended != ended;
        let at = this.meter.start.elapsed();
        this.meter.note_read(at, fresh.len() as u64, &this.scanner, ended);
        Poll::Ready(result.map_err(io::Error::other))
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Limited<S> {
    fn poll_write(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        let written = ready!(Pin::new(&mut this.inner).poll_write(cx, bytes))?;
        this.meter.written.fetch_add(written as u64, Ordering::Relaxed);
        Poll::Ready(Ok(written))
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().inner).poll_flush(cx)
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().inner).poll_shutdown(cx)
    }
}

/// Follows the nesting of an XML stream without understanding it. What is no XML is left to the
/// parser to refuse.
#[derive(Debug)]
struct Scanner {
    limit: u64,
    place: Place,
    depth: u32,
    /// The bytes of the stanza that is not at its end.
    spent: u64,
    /// How many stanzas, and other tags between them, have come to their end.
    ended: u64,
}

/// Where in the XML the next byte stands.
#[derive(Clone, Copy, Debug)]
enum Place {
    Text,
    /// Right behind a `<`.
    Opened,
    /// In a start tag; whether the byte before was a `/`.
    StartTag {
        slash: bool,
    },
    EndTag,
    /// In an attribute's value of a start tag.
    Quoted(u8),
    /// In `<?…>`.
    Declaration,
    /// In `<![CDATA[…]]>`; how many `]` came just before.
    Section(u8),
}

impl Scanner {
    fn new(limit: u64) -> Self {
        Self { limit, place: Place::Text, depth: 0, spent: 0, ended: 0 }
    }

    fn inside_stanza(&self) -> bool {
        self.depth > 1 || !matches!(self.place, Place::Text)
    }

    fn feed(&mut self, bytes: &[u8]) -> Result<(), Excess> {
        for byte in bytes {
            self.step(*byte)?;
        }
        Ok(())
    }

    fn step(&mut self, byte: u8) -> Result<(), Excess> {
        // Blanks between stanzas keep a connection alive and cost nothing (RFC 6120 §4.6.1).
        if self.inside_stanza() {
            self.spent += 1;
            if self.spent > self.limit {
                return Err(Excess::Bytes { limit: self.limit });
            }
        }
        self.place = match (self.place, byte) {
            (Place::Text, b'<') => Place::Opened,
            (Place::Text, _) => Place::Text,
            (Place::Opened, b'/') => Place::EndTag,
            (Place::Opened, b'?') => Place::Declaration,
            (Place::Opened, b'!') => Place::Section(0),
            (Place::Opened, _) => Place::StartTag { slash: false },
            (Place::StartTag { .. }, quote @ (b'"' | b'\'')) => Place::Quoted(quote),
            (Place::StartTag { slash: true }, b'>') => {
                self.left();
                Place::Text
            }
            (Place::StartTag { slash: false }, b'>') => {
                self.depth += 1;
                if self.depth > MAX_DEPTH {
                    return Err(Excess::Depth { limit: MAX_DEPTH });
                }
                self.left();
                Place::Text
            }
            (Place::StartTag { .. }, byte) => Place::StartTag { slash: byte == b'/' },
            (Place::Quoted(quote), byte) if quote == byte => Place::StartTag { slash: false },
            (Place::Quoted(quote), _) => Place::Quoted(quote),
            (Place::EndTag, b'>') => {
                self.depth = self.depth.saturating_sub(1);
                self.left();
                Place::Text
            }
            (Place::EndTag, _) => Place::EndTag,
            (Place::Declaration, b'>') => {
                self.left();
                Place::Text
            }
            (Place::Declaration, _) => Place::Declaration,
            (Place::Section(brackets), b']') => Place::Section((brackets + 1).min(2)),
            (Place::Section(2), b'>') => Place::Text,
            (Place::Section(_), _) => Place::Section(0),
        };
        Ok(())
    }

    /// A tag is over: where that leaves us between stanzas, the count begins anew.
    fn left(&mut self) {
        if self.depth <= 1 {
            self.spent = 0;
            self.ended += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &[u8] = b"<?xml version='1.0'?><stream:stream xmlns='jabber:client' a='>'>";

    fn scanner(limit: u64) -> Scanner {
        let mut scanner = Scanner::new(limit);
        scanner.feed(HEADER).unwrap();
        assert_eq!(scanner.depth, 1);
        scanner
    }

    #[test]
    fn the_count_begins_anew_with_every_stanza() {
        let mut scanner = scanner(100);
        for _ in 0..50 {
            scanner.feed(b"<iq id='/>' a=\"'>\"><q><![CDATA[</iq>]]]></q><i/></iq>").unwrap();
            assert!(!scanner.inside_stanza());
            scanner.feed(b"   \n   ").unwrap();
        }
    }

    #[test]
    fn a_stanza_over_the_limit_is_refused_wherever_the_bytes_are() {
        let long = vec![b'x'; 101];
        let open: [&[u8]; 4] = [b"<m>", b"<m a='", b"<m><![CDATA[", b"<m></"];
        for before in open {
            let mut scanner = scanner(100);
            scanner.feed(before).unwrap();
            assert_eq!(scanner.feed(&long), Err(Excess::Bytes { limit: 100 }));
        }
    }

    /// What a meter takes for the last sign of life, in seconds, after these texts came at these seconds.
    fn life(came: &[(u64, &[u8])]) -> u64 {
        let (meter, mut scanner) = (Meter::new(), scanner(1 << 20));
        for (second, bytes) in came {
            let ended = scanner.ended;
            scanner.feed(bytes).unwrap();
            let at = Duration::from_secs(*second);
            meter.note_read(at, bytes.len() as u64, &scanner, scanner.ended != ended);
        }
        (meter.last_life() - meter.start).as_secs()
    }

    #[test]
    fn dripping_is_no_sign_of_life() {
        assert_eq!(life(&[(1, b"<iq>"), (9, b"</iq>")]), 9, "an end");
        assert_eq!(life(&[(1, b"<iq/>"), (9, b"<")]), 9, "a beginning");
        assert_eq!(life(&[(1, b"<iq/>"), (5, b" "), (9, b" ")]), 1, "blanks between stanzas");
        assert_eq!(life(&[(1, b"<iq>"), (5, b" "), (9, b" ")]), 1, "blanks inside of one");
        let body = [b'x'; 3_997];
        assert_eq!(life(&[(1, b"<iq>"), (9, &body)]), 5, "four seconds' worth");
        assert_eq!(life(&[(1, b"<iq>"), (2, &body)]), 2, "faster than expected");
        assert_eq!(life(&[(1, b"<iq>"), (9, b"</iq><iq>"), (15, b" ")]), 9, "the next one");
    }

    #[test]
    fn blanks_between_stanzas_are_free() {
        scanner(100).feed(&[b' '; 10_000]).unwrap();
    }

    #[test]
    fn depth_is_limited() {
        let mut scanner = scanner(1 << 20);
        let levels = MAX_DEPTH as usize;
        scanner.feed(&b"<a>".repeat(levels - 1)).unwrap();
        assert_eq!(scanner.feed(b"<a>"), Err(Excess::Depth { limit: MAX_DEPTH }));
    }

    #[tokio::test]
    async fn the_end_of_the_bytes_is_an_error() {
        use tokio::io::AsyncReadExt;

        let mut limited = Limited::new(&b"<a>"[..], 10);
        let mut bytes = Vec::new();
        let error = limited.read_to_end(&mut bytes).await.unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::UnexpectedEof);
        assert_eq!((limited.meter().read(), bytes.as_slice()), (3, &b"<a>"[..]));
    }
}
