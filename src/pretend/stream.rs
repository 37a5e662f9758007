//! XML streams over a byte stream (RFC 6120 §4), the server's side, one element at a time.

use std::io;

use minidom::rxml::{AsyncRawReader, RawEvent, RawParser};
use minidom::tree_builder::TreeBuilder;
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt, BufReader, ReadHalf, WriteHalf};
use xmpp_parsers::minidom::{self, Element};

/// A connection that carries a stream.
pub(super) struct Stream<Io> {
    io: AsyncRawReader<BufReader<Io>>,
    tree: TreeBuilder,
}

impl<Io: AsyncRead + AsyncWrite + Unpin> Stream<Io> {
    /// A connection on which no stream has begun.
    pub(super) fn new(io: Io) -> Self {
        Self { io: AsyncRawReader::new(BufReader::new(io)), tree: TreeBuilder::new() }
    }

    /// The connection below. What has been read of it and not used is lost.
    pub(super) fn into_inner(self) -> Io {
        self.io.into_inner().0.into_inner()
    }

    /// The connection below.
    pub(super) fn connection(&self) -> &Io {
        self.io.inner().get_ref()
    }

    /// Begins a new stream: reads the client's header and answers it for `domain` with these
    /// features, given as XML text (RFC 6120 §4.3).
    pub(super) async fn open(mut self, domain: &str, features: &str) -> io::Result<Self> {
        let (io, _) = self.io.into_inner();
        self = Self { io: AsyncRawReader::new(io), tree: TreeBuilder::new() };
        while self.tree.depth() == 0 {
            advance(&mut self.io, &mut self.tree).await?.ok_or(io::ErrorKind::UnexpectedEof)?;
        }
        let header = format!(
            "<?xml version='1.0'?><stream:stream xmlns='jabber:client' \
             xmlns:stream='http://etherx.jabber.org/streams' id='pretend' from='{domain}' \
             version='1.0' xml:lang='en'><stream:features>{features}</stream:features>"
        );
        self.write(&header).await?;
        Ok(self)
    }

    /// The next element, or `None` at the stream's end.
    pub(super) async fn read(&mut self) -> io::Result<Option<Element>> {
        next(&mut self.io, &mut self.tree).await
    }

    /// Writes this text.
    pub(super) async fn write(&mut self, text: &str) -> io::Result<()> {
        let io = self.io.inner_mut();
        io.write_all(text.as_bytes()).await?;
        io.flush().await
    }

    /// Both directions, each for itself, in mid-stream.
    pub(super) fn split(self) -> (Incoming<Io>, WriteHalf<BufReader<Io>>) {
        let (io, parser) = self.io.into_inner();
        let (read, write) = tokio::io::split(io);
        let io = AsyncRawReader::wrap(BufReader::new(read), parser);
        (Incoming { io, tree: self.tree }, write)
    }
}

/// The incoming direction of a stream.
pub(super) struct Incoming<Io> {
    io: AsyncRawReader<BufReader<ReadHalf<BufReader<Io>>>>,
    tree: TreeBuilder,
}

impl<Io: AsyncRead + AsyncWrite + Unpin> Incoming<Io> {
    /// The next element, or `None` at the stream's end.
    pub(super) async fn read(&mut self) -> io::Result<Option<Element>> {
        next(&mut self.io, &mut self.tree).await
    }
}

type Reader<R> = minidom::rxml::GenericAsyncReader<R, RawParser>;

async fn next<R>(io: &mut Reader<R>, tree: &mut TreeBuilder) -> io::Result<Option<Element>>
where
    R: tokio::io::AsyncBufRead + Unpin,
{
    loop {
        let Some(closed) = advance(io, tree).await? else { return Ok(None) };
        match tree.depth() {
            0 => return Ok(None),
            1 if closed => {
                if let Some(element) = tree.unshift_child() {
                    return Ok(Some(element));
                }
            }
            _ => {}
        }
    }
}

/// Takes in one piece of XML and tells whether it closed an element; `None` at the end.
async fn advance<R>(io: &mut Reader<R>, tree: &mut TreeBuilder) -> io::Result<Option<bool>>
where
    R: tokio::io::AsyncBufRead + Unpin,
{
    let Some(event) = io.read().await? else { return Ok(None) };
    let closed = matches!(event, RawEvent::ElementFoot(_));
    tree.process_event(event).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
    Ok(Some(closed))
}
