//! One connection to a server: its type, and waiting for the next thing that comes over it while
//! signing in.

use std::io;
use std::time::Duration;

use futures::StreamExt;
use tokio::io::{AsyncBufRead, AsyncRead, AsyncWrite, BufStream};
use tokio_xmpp::xmlstream::{
    FallibleStreamElement, ReadError, StreamElementError, Timeouts, XmlStream, XmppStreamElement,
};
use xmpp_parsers::stream_features::StreamFeatures;
use xmpp_parsers::{ns, sm};

use super::error::{LoginError, Phase};
use super::incoming::Incoming;
use super::limits::Limited;

/// An encrypted XML stream.
pub(super) type Stream = XmlStream<Bytes, Incoming>;
/// The bytes under it.
pub(super) type Bytes = BufStream<Limited<Box<dyn Transport>>>;

/// An encrypted connection, whichever library encrypts it.
pub(super) trait Transport: AsyncRead + AsyncWrite + Send + Sync + Unpin {}

impl<S: AsyncRead + AsyncWrite + Send + Sync + Unpin> Transport for S {}

/// An encrypted stream and what the server offers on it.
pub(super) struct Link {
    pub(super) stream: Stream,
    pub(super) features: StreamFeatures,
}

/// The stream's own timer is not used: a stanza may take long to arrive on a slow line, and how
/// long is waited for what is decided by the callers.
pub(super) const NO_TIMEOUTS: Timeouts = Timeouts {
    read_timeout: Duration::from_secs(60 * 60 * 24),
    response_timeout: Duration::from_secs(60 * 60 * 24),
};

/// Waits for the next element of the stream.
///
/// # Errors
///
/// [`LoginError::Stream`] when the server ends the stream
/// with an error, and what [`failure`] makes of a broken connection.
pub(super) async fn receive<Io>(
    stream: &mut XmlStream<Io, Incoming>,
    phase: Phase,
) -> Result<XmppStreamElement, LoginError>
where
    Io: AsyncBufRead + AsyncWrite + Unpin,
{
    let protocol = |detail: String| LoginError::Protocol { phase, detail };
    match stream.next().await.map(|read| read.map(|incoming| incoming.element)) {
        Some(Ok(FallibleStreamElement::Ok(XmppStreamElement::StreamError(error)))) => {
            Err(LoginError::Stream(error.0.into()))
        }
        Some(Ok(FallibleStreamElement::Ok(element))) => Ok(element),
        Some(Ok(FallibleStreamElement::Err(error))) => match error {
            // The crate insists on a count in this answer; XEP-0198 §5 does not.
            StreamElementError::InvalidNonza { qname: (namespace, name), .. }
                if namespace == ns::SM && name == "failed" =>
            {
                let failed = sm::Failed { h: None, error: None };
                Ok(XmppStreamElement::SM(sm::Nonza::Failed(failed)))
            }
            error => Err(protocol(error.to_string())),
        },
        Some(Err(ReadError::HardError(error))) => Err(failure(error, phase)),
        Some(Err(ReadError::ParseError(error))) => Err(protocol(error.to_string())),
        Some(Err(ReadError::SoftTimeout)) => {
            Err(LoginError::Silent { phase, after: NO_TIMEOUTS.read_timeout })
        }
        Some(Err(ReadError::StreamFooterReceived)) | None => {
            Err(failure(io::ErrorKind::UnexpectedEof.into(), phase))
        }
    }
}

/// What an I/O error of the stream means at this point.
pub(super) fn failure(error: io::Error, phase: Phase) -> LoginError {
    let garbage = malformed(&error);
    match phase {
        Phase::Greeting if garbage.is_some() || error.kind() == io::ErrorKind::UnexpectedEof => {
            LoginError::NotXmpp { source: error }
        }
        _ => match garbage {
            Some(detail) => LoginError::Protocol { phase, detail },
            None => LoginError::Lost { phase, source: error },
        },
    }
}

/// What is wrong with the XML, where that is the error.
pub(super) fn malformed(error: &io::Error) -> Option<String> {
    let inner = error.get_ref()?;
    let xml = error.kind() == io::ErrorKind::InvalidData && !inner.is::<rustls::Error>();
    let excess = super::limits::Excess::of(error).is_some();
    (xml || excess).then(|| inner.to_string())
}
