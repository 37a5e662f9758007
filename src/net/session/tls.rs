//! Encryption: which certificates are trusted, and what a refused one says about itself.

use std::io;
use std::sync::Arc;

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{
    AlertDescription, CertificateError, ClientConfig, DigitallySignedStruct, OtherError,
    PeerIncompatible, ProtocolVersion, RootCertStore, SignatureScheme,
};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

mod roots;

use super::certificate::{CertificateFault, CertificateProblem, fingerprint};
use super::error::LoginError;
use super::{key_exchange, signature};
use crate::model::account::Fingerprint;

/// Decides about the certificate of an account's server: the system's roots and those given, or
/// exactly one certificate and nothing else.
#[derive(Debug)]
pub(super) struct Verifier {
    rule: Rule,
    provider: Arc<CryptoProvider>,
}

#[derive(Debug)]
enum Rule {
    /// The usual rules. Nothing where not a single root is known: then nobody is trusted.
    Roots(Option<Arc<WebPkiServerVerifier>>),
    Pinned(Fingerprint),
}

impl Verifier {
    /// Trusts who signed on behalf of one of these authorities.
    pub(super) fn with_roots(roots: RootCertStore) -> Self {
        let provider = Arc::new(key_exchange::provider());
        let usual = WebPkiServerVerifier::builder_with_provider(roots.into(), provider.clone());
        Self { rule: Rule::Roots(usual.build().ok()), provider }
    }

    /// Trusts this one certificate, whatever else is wrong with it, from whoever has its key.
    pub(super) fn pinned(fingerprint: Fingerprint) -> Self {
        let provider = Arc::new(key_exchange::provider());
        Self { rule: Rule::Pinned(fingerprint), provider }
    }

    /// Chooses the rule for an account: `pin` where it has one, otherwise the roots of this
    /// system (`SSL_CERT_FILE` stands for them where it is set) and `authorities`, in DER form.
    pub(super) async fn choose(pin: Option<Fingerprint>, authorities: &[Vec<u8>]) -> Self {
        if let Some(fingerprint) = pin {
            return Self::pinned(fingerprint);
        }
        let mut roots = RootCertStore::clone(&*roots::of_this_system().await);
        let given = authorities.iter().map(|der| CertificateDer::from(der.as_slice()));
        roots.add_parsable_certificates(given);
        Self::with_roots(roots)
    }

    /// Decides about the certificates that a server has shown to another implementation of TLS, its own first.
    ///
    /// # Errors
    ///
    /// As [`encrypt`].
    #[cfg(feature = "old-encryption")]
    pub(super) fn check(
        &self,
        name: &ServerName<'_>,
        shown: &[CertificateDer<'_>],
    ) -> Result<(), LoginError> {
        let checked = match shown {
            [end_entity, intermediates @ ..] => {
                self.verify_server_cert(end_entity, intermediates, name, &[], UnixTime::now())
            }
            [] => Err(rustls::Error::NoCertificatesPresented),
        };
        match checked {
            Ok(_) => Ok(()),
            Err(error) => Err(failure(io::Error::other(error), self)),
        }
    }
}

/// Encrypts a connection.
///
/// Where TLS comes first, without STARTTLS, the `protocol` is named in the handshake (ALPN, RFC 7301).
///
/// # Errors
///
/// [`LoginError::Certificate`], [`LoginError::WrongPin`], [`LoginError::OldEncryption`] and, for
/// everything else, [`LoginError::Tls`].
pub(super) async fn encrypt<S>(
    stream: S,
    name: ServerName<'static>,
    verifier: Arc<Verifier>,
    protocol: Option<&[u8]>,
) -> Result<TlsStream<S>, LoginError>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let builder = ClientConfig::builder_with_provider(verifier.provider.clone())
        .with_safe_default_protocol_versions()
        .map_err(|error| LoginError::Tls { source: io::Error::other(error) })?;
    let mut config = builder
        .dangerous()
        .with_custom_certificate_verifier(verifier.clone())
        .with_no_client_auth();
    config.alpn_protocols = protocol.map(<[u8]>::to_vec).into_iter().collect();
    let connector = TlsConnector::from(Arc::new(config));
    connector.connect(name, stream).await.map_err(|error| failure(error, &verifier))
}

/// What ties a sign-in to this very connection (RFC 9266), where TLS 1.3 gives it.
pub(super) fn channel_binding<S>(stream: &TlsStream<S>) -> Option<Vec<u8>> {
    let (_stream, connection) = stream.get_ref();
    if connection.protocol_version() != Some(ProtocolVersion::TLSv1_3) {
        return None;
    }
    let label = b"EXPORTER-Channel-Binding";
    connection.export_keying_material(vec![0; 32], label, None).ok()
}

fn failure(error: io::Error, verifier: &Verifier) -> LoginError {
    let cause = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
    let refused = match cause {
        Some(rustls::Error::InvalidCertificate(CertificateError::Other(OtherError(problem)))) => {
            problem.downcast_ref::<CertificateProblem>()
        }
        _ => None,
    };
    match (refused, &verifier.rule) {
        (Some(problem), Rule::Pinned(expected)) if problem.certificate.fingerprint != *expected => {
            let seen = Box::new(problem.certificate.clone());
            LoginError::WrongPin { expected: *expected, seen }
        }
        (Some(problem), _) => LoginError::Certificate(Box::new(problem.clone())),
        (None, _) if cause.is_some_and(is_too_old) => LoginError::OldEncryption { source: error },
        (None, _) => LoginError::Tls { source: error },
    }
}

/// Whether the server knows no version of TLS, or no way to encrypt, that is known here. What has that is at least ten
/// years old, or set up to do as if it were.
fn is_too_old(error: &rustls::Error) -> bool {
    matches!(
        error,
        rustls::Error::AlertReceived(
            AlertDescription::ProtocolVersion
                | AlertDescription::HandshakeFailure
                | AlertDescription::InsufficientSecurity
        ) | rustls::Error::PeerIncompatible(
            PeerIncompatible::ServerDoesNotSupportTls12Or13
                | PeerIncompatible::ServerTlsVersionIsDisabledByOurConfig
        )
    )
}

impl ServerCertVerifier for Verifier {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let problem = match &self.rule {
            Rule::Pinned(expected) if fingerprint(end_entity) == *expected => {
                CertificateProblem::of_accepted(end_entity)
            }
            Rule::Pinned(_) => {
                let other = CertificateFault::Other("another was accepted".to_owned());
                Some(CertificateProblem::with(other, end_entity))
            }
            Rule::Roots(None) => {
                Some(CertificateProblem::new(CertificateError::UnknownIssuer, end_entity))
            }
            Rule::Roots(Some(usual)) => {
                let at = |time| {
                    let shown = (end_entity, intermediates);
                    usual.verify_server_cert(shown.0, shown.1, server_name, ocsp_response, time)
                };
                match at(now) {
                    Ok(_) => CertificateProblem::of_trusted(end_entity),
                    Err(rustls::Error::InvalidCertificate(error)) => {
                        let problem = CertificateProblem::new(error, end_entity);
                        // Time is looked at first, so nothing is known yet of the rest.
                        let then = problem.last_moment().map(at);
                        let is_otherwise_right = then.is_some_and(|then| then.is_ok());
                        Some(CertificateProblem { is_otherwise_right, ..problem })
                    }
                    Err(error) => return Err(error),
                }
            }
        };
        match problem {
            None => Ok(ServerCertVerified::assertion()),
            Some(problem) => {
                let problem = OtherError(Arc::new(problem));
                Err(rustls::Error::InvalidCertificate(CertificateError::Other(problem)))
            }
        }
    }

    fn verify_tls12_signature(
        &self,
        handshake: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        signature::verify(ProtocolVersion::TLSv1_2, handshake, certificate, signed)
    }

    fn verify_tls13_signature(
        &self,
        handshake: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        signature::verify(ProtocolVersion::TLSv1_3, handshake, certificate, signed)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        signature::schemes()
    }
}

#[cfg(test)]
mod tests {
    use rcgen::{
        BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, date_time_ymd,
    };
    use rustls::ServerConfig;
    use rustls::pki_types::PrivatePkcs8KeyDer;
    use tokio_rustls::TlsAcceptor;

    use super::*;
    use crate::net::session::CertificateFault;

    /// What a server has to show.
    struct Shown {
        certificate: CertificateDer<'static>,
        key: KeyPair,
    }

    impl Shown {
        fn fingerprint(&self) -> Fingerprint {
            fingerprint(&self.certificate)
        }
    }

    fn params(name: &str) -> CertificateParams {
        let mut params = CertificateParams::new([name.to_owned()]).unwrap();
        params.distinguished_name.push(DnType::CommonName, name);
        params
    }

    fn self_signed(params: &CertificateParams) -> Shown {
        let key = KeyPair::generate().unwrap();
        let certificate = params.self_signed(&key).unwrap().der().clone();
        Shown { certificate, key }
    }

    /// An authority, and what it signed.
    fn signed(params: &CertificateParams) -> (RootCertStore, Shown) {
        let mut authority = CertificateParams::new([]).unwrap();
        authority.distinguished_name.push(DnType::CommonName, "Authority");
        authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let root = self_signed(&authority);
        let mut roots = RootCertStore::empty();
        roots.add(root.certificate.clone()).unwrap();
        let issuer = Issuer::new(authority, root.key);
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &issuer).unwrap().der().clone();
        (roots, Shown { certificate, key })
    }

    /// A handshake with a server of `old.example` that shows this certificate.
    async fn handshake(verifier: Verifier, shown: &Shown) -> Result<(), LoginError> {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let key = PrivatePkcs8KeyDer::from(shown.key.serialize_der());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![shown.certificate.clone()], key.into())
            .unwrap();
        let (ours, theirs) = tokio::io::duplex(1 << 16);
        let name = ServerName::try_from("old.example").unwrap();
        let server = TlsAcceptor::from(Arc::new(config)).accept(theirs);
        let (ours, _theirs) = tokio::join!(encrypt(ours, name, Arc::new(verifier), None), server);
        let ours = ours?;
        assert_eq!(channel_binding(&ours).map(|data| data.len()), Some(32));
        Ok(())
    }

    async fn fault_of(roots: RootCertStore, shown: &Shown) -> CertificateFault {
        match handshake(Verifier::with_roots(roots), shown).await {
            Err(LoginError::Certificate(problem)) => {
                assert_eq!(problem.certificate.fingerprint, shown.fingerprint());
                problem.fault
            }
            other => panic!("a certificate problem was expected, not {other:?}"),
        }
    }

    #[tokio::test]
    async fn a_certificate_of_a_trusted_authority_is_accepted() {
        let (roots, shown) = signed(&params("old.example"));
        handshake(Verifier::with_roots(roots), &shown).await.unwrap();
    }

    #[tokio::test]
    async fn each_fault_has_its_name() {
        let mut expired = params("old.example");
        expired.not_before = date_time_ymd(2019, 1, 1);
        expired.not_after = date_time_ymd(2020, 1, 1);
        let (roots, shown) = signed(&expired);
        assert_eq!(fault_of(roots, &shown).await, CertificateFault::Expired);

        let mut early = params("old.example");
        early.not_before = date_time_ymd(4000, 1, 1);
        early.not_after = date_time_ymd(4001, 1, 1);
        let (roots, shown) = signed(&early);
        assert_eq!(fault_of(roots, &shown).await, CertificateFault::NotYetValid);

        let (roots, shown) = signed(&params("other.example"));
        assert_eq!(fault_of(roots, &shown).await, CertificateFault::WrongName);

        let (_its_own, shown) = signed(&params("old.example"));
        let (others, _other) = signed(&params("old.example"));
        assert_eq!(fault_of(others, &shown).await, CertificateFault::UnknownIssuer);
        assert_eq!(fault_of(RootCertStore::empty(), &shown).await, CertificateFault::UnknownIssuer);

        let (roots, _other) = signed(&params("old.example"));
        let shown = self_signed(&params("old.example"));
        assert_eq!(fault_of(roots, &shown).await, CertificateFault::SelfSigned);

        // What `openssl req -x509` makes.
        let mut authority = params("old.example");
        authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let (roots, _other) = signed(&params("old.example"));
        let shown = self_signed(&authority);
        assert_eq!(fault_of(roots, &shown).await, CertificateFault::IsAuthority);
    }

    #[tokio::test]
    async fn of_one_whose_time_is_over_it_is_known_whether_that_is_all() {
        let expired = |name: &str| {
            let mut expired = params(name);
            expired.not_before = date_time_ymd(2019, 1, 1);
            expired.not_after = date_time_ymd(2020, 1, 1);
            signed(&expired)
        };
        let (others, _other) = expired("old.example");
        let (roots, shown) = expired("old.example");
        let (roots_of_wrong, wrong) = expired("other.example");
        for (roots, shown, is_all) in
            [(roots, &shown, true), (others, &shown, false), (roots_of_wrong, &wrong, false)]
        {
            let refused = handshake(Verifier::with_roots(roots), shown).await;
            let Err(LoginError::Certificate(problem)) = refused else { panic!("{refused:?}") };
            let known = (&problem.fault, problem.is_otherwise_right);
            assert_eq!(known, (&CertificateFault::Expired, is_all));
        }
    }

    #[tokio::test]
    async fn a_refused_certificate_says_what_it_is() {
        let mut params = params("old.example");
        params.not_before = date_time_ymd(2019, 1, 1);
        params.not_after = date_time_ymd(2020, 1, 1);
        let (roots, shown) = signed(&params);
        let refused = handshake(Verifier::with_roots(roots), &shown).await;
        let Err(LoginError::Certificate(problem)) = refused else { panic!("{refused:?}") };
        let certificate = problem.certificate;
        assert_eq!(certificate.names, ["old.example"]);
        assert!(certificate.issuer.contains("CN=Authority"), "{}", certificate.issuer);
        assert_eq!(certificate.not_before.unwrap().to_string(), "2019-01-01T00:00:00Z");
        assert_eq!(certificate.not_after.unwrap().to_string(), "2020-01-01T00:00:00Z");
    }

    #[tokio::test]
    async fn a_pinned_certificate_is_accepted_with_all_its_faults() {
        let mut faulty = params("other.example");
        faulty.not_after = date_time_ymd(2020, 1, 1);
        faulty.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let shown = self_signed(&faulty);
        handshake(Verifier::pinned(shown.fingerprint()), &shown).await.unwrap();
    }

    #[tokio::test]
    async fn another_than_the_pinned_one_is_refused_even_if_it_is_in_order() {
        let (_roots, shown) = signed(&params("old.example"));
        let expected = Fingerprint([7; 32]);
        match handshake(Verifier::pinned(expected), &shown).await {
            Err(LoginError::WrongPin { expected: pin, seen }) => {
                assert_eq!((pin, seen.fingerprint), (expected, shown.fingerprint()));
            }
            other => panic!("another certificate was to be refused, not {other:?}"),
        }
    }

    #[tokio::test]
    async fn the_pinned_certificate_without_its_key_is_refused() {
        let shown = self_signed(&params("old.example"));
        let stolen = Shown { certificate: shown.certificate, key: KeyPair::generate().unwrap() };
        let provider = rustls::crypto::ring::default_provider();
        let key = provider
            .key_provider
            .load_private_key(PrivatePkcs8KeyDer::from(stolen.key.serialize_der()).into())
            .unwrap();
        // The builder refuses such a pair, so the resolver hands it out unchecked.
        let chain = vec![stolen.certificate.clone()];
        let pair = Arc::new(rustls::sign::CertifiedKey::new(chain, key));
        let config = ServerConfig::builder_with_provider(provider.into())
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_cert_resolver(Arc::new(rustls::sign::SingleCertAndKey::from(pair)));
        let (ours, theirs) = tokio::io::duplex(1 << 16);
        let name = ServerName::try_from("old.example").unwrap();
        let verifier = Arc::new(Verifier::pinned(stolen.fingerprint()));
        let server = TlsAcceptor::from(Arc::new(config)).accept(theirs);
        let (ours, _theirs) = tokio::join!(encrypt(ours, name, verifier, None), server);
        assert!(matches!(ours, Err(LoginError::Tls { .. })), "{:?}", ours.err());
    }
}
