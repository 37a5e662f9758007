//! Encryption as servers had it long ago, by OpenSSL: TLS from 1.0 on, keys exchanged by RSA or Diffie-Hellman, CBC.
//!
//! What is sent this way may be read by whoever takes the trouble, so it is used for an account only whose owner
//! prefers that to leaving behind what is on it. Who answers is checked as ever: OpenSSL checks that the server has
//! the key of the certificate that it shows, and [`Verifier`] decides about the certificate.

use std::io;
use std::pin::Pin;

use openssl::error::ErrorStack;
use openssl::ssl::{
    Error, Ssl, SslConnector, SslMethod, SslOptions, SslRef, SslVerifyMode, SslVersion,
};
use rustls::pki_types::{CertificateDer, ServerName};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_openssl::SslStream;

use super::error::LoginError;
use super::tls::Verifier;

/// Whatever OpenSSL still knows, as long as it encrypts and the server proves who it is by a certificate. A prime of less
/// than 1,024 bits for Diffie-Hellman, which is broken while a connection lasts (CVE-2015-4000), it takes at no level.
const CIPHERS: &str = "DEFAULT:!aNULL:!eNULL:!PSK:!SRP:@SECLEVEL=0";

/// Encrypts a connection, by old means where the server knows no others. The `protocol` is that of ALPN (RFC 7301).
///
/// # Errors
///
/// [`LoginError::Certificate`], [`LoginError::WrongPin`] and, for everything else, [`LoginError::Tls`].
pub(super) async fn encrypt<S>(
    stream: S,
    name: &ServerName<'_>,
    verifier: &Verifier,
    protocol: Option<&[u8]>,
) -> Result<SslStream<S>, LoginError>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let ready = client(name, protocol).and_then(|ssl| SslStream::new(ssl, stream));
    let mut stream = ready.map_err(|error| failure(error.into()))?;
    Pin::new(&mut stream).connect().await.map_err(failure)?;
    verifier.check(name, &shown(stream.ssl()).map_err(|error| failure(error.into()))?)?;
    Ok(stream)
}

fn client(name: &ServerName<'_>, protocol: Option<&[u8]>) -> Result<Ssl, ErrorStack> {
    let mut settings = SslConnector::builder(SslMethod::tls_client())?;
    settings.set_min_proto_version(Some(SslVersion::TLS1))?;
    settings.set_cipher_list(CIPHERS)?;
    // This is about the certificate's signatures and names alone, and those are the verifier's.
    settings.set_verify(SslVerifyMode::NONE);
    // Another handshake could show another certificate, at which nobody would look. And an end without a word is left
    // to XMPP, which has its own word for it.
    settings.set_options(SslOptions::NO_RENEGOTIATION | SslOptions::IGNORE_UNEXPECTED_EOF);
    if let Some(protocol) = protocol
        && let Ok(length) = u8::try_from(protocol.len())
    {
        settings.set_alpn_protos(&[&[length], protocol].concat())?;
    }
    let mut ssl = Ssl::new(settings.build().context())?;
    if let ServerName::DnsName(name) = name {
        ssl.set_hostname(name.as_ref())?;
    }
    Ok(ssl)
}

/// The certificates that the server has shown, its own first.
fn shown(ssl: &SslRef) -> Result<Vec<CertificateDer<'static>>, ErrorStack> {
    let chain = ssl.peer_cert_chain().into_iter().flatten();
    chain.map(|certificate| certificate.to_der().map(CertificateDer::from)).collect()
}

fn failure(error: Error) -> LoginError {
    let source = error.into_io_error().unwrap_or_else(io::Error::other);
    LoginError::Tls { source }
}
