//! Certificates as old servers have them: refused, accepted by their fingerprint, and shown by somebody who has not
//! their key. `openssl` makes them and signs with their keys, since nothing in this program does.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;

use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::server::ResolvesServerCert;
use rustls::sign::{CertifiedKey, Signer, SigningKey, SingleCertAndKey};
use rustls::{
    RootCertStore, ServerConfig, SignatureAlgorithm, SignatureScheme, SupportedProtocolVersion,
};
use tempfile::TempDir;
use tokio_rustls::TlsAcceptor;

use super::super::certificate::fingerprint;
use super::super::tls::{Verifier, encrypt};
use super::*;

const VERSIONS: [&SupportedProtocolVersion; 2] = [&rustls::version::TLS12, &rustls::version::TLS13];

/// What an old server has: its certificate, and its key beside it.
pub(super) struct Kept {
    pub(super) folder: TempDir,
    pub(super) certificate: CertificateDer<'static>,
    /// How it signs where nothing else is asked for.
    scheme: SignatureScheme,
}

impl Kept {
    /// One with a key as `openssl genpkey` makes by these options, signed by itself: with X.509 version 1 as
    /// `openssl x509 -req` does it, or else with version 3.
    pub(super) fn new(key: &str, version_1: bool) -> Self {
        let folder = tempfile::tempdir().unwrap();
        openssl(folder.path(), &format!("genpkey -quiet -out key.pem -algorithm {key}"));
        let name = "-subj /CN=old.example";
        if version_1 {
            openssl(folder.path(), &format!("req -new -key key.pem {name} -out request.pem"));
            openssl(
                folder.path(),
                "x509 -req -in request.pem -signkey key.pem -out certificate.pem -days 9",
            );
        } else {
            let end = "-addext subjectAltName=DNS:old.example -addext basicConstraints=CA:FALSE";
            openssl(
                folder.path(),
                &format!("req -x509 -key key.pem {name} {end} -out certificate.pem -days 9"),
            );
        }
        Self { certificate: certificate(folder.path()), folder, scheme: scheme(key) }
    }

    fn pin(&self) -> Verifier {
        Verifier::pinned(fingerprint(&self.certificate))
    }

    /// The same certificate, in the hands of somebody who has made a key of the same kind.
    fn stolen(self, key: &str) -> Self {
        openssl(self.folder.path(), &format!("genpkey -quiet -out key.pem -algorithm {key}"));
        self
    }
}

fn scheme(key: &str) -> SignatureScheme {
    match key {
        P521 => SignatureScheme::ECDSA_NISTP521_SHA512,
        "ED25519" => SignatureScheme::ED25519,
        key if key.starts_with("RSA") => SignatureScheme::RSA_PSS_SHA256,
        _ => SignatureScheme::ECDSA_NISTP256_SHA256,
    }
}

fn certificate(folder: &Path) -> CertificateDer<'static> {
    CertificateDer::from_pem_file(folder.join("certificate.pem")).unwrap()
}

fn openssl(folder: &Path, arguments: &str) {
    let ran =
        Command::new("openssl").args(arguments.split(' ')).current_dir(folder).output().unwrap();
    assert!(ran.status.success(), "openssl {arguments}: {ran:?}");
}

/// A key that `openssl` signs with, by one scheme.
#[derive(Debug)]
struct Key {
    file: PathBuf,
    scheme: SignatureScheme,
}

impl SigningKey for Key {
    fn choose_scheme(&self, offered: &[SignatureScheme]) -> Option<Box<dyn Signer>> {
        let pen = Pen { file: self.file.clone(), scheme: self.scheme };
        offered.contains(&self.scheme).then(|| Box::new(pen) as _)
    }

    fn algorithm(&self) -> SignatureAlgorithm {
        let name = format!("{:?}", self.scheme);
        match name.split('_').next() {
            Some("RSA") => SignatureAlgorithm::RSA,
            Some("ED25519") => SignatureAlgorithm::ED25519,
            _ => SignatureAlgorithm::ECDSA,
        }
    }
}

#[derive(Debug)]
struct Pen {
    file: PathBuf,
    scheme: SignatureScheme,
}

impl Signer for Pen {
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, rustls::Error> {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("message"), message).unwrap();
        let name = format!("{:?}", self.scheme);
        let key = self.file.display();
        let hash = &name[name.len() - 3..];
        let padding = match name.contains("PSS") {
            true => " -sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:digest",
            false => "",
        };
        let arguments = match self.scheme {
            SignatureScheme::ED25519 => {
                format!("pkeyutl -sign -rawin -inkey {key} -in message -out signature")
            }
            _ => format!("dgst -sha{hash} -sign {key}{padding} -out signature message"),
        };
        openssl(folder.path(), &arguments);
        Ok(std::fs::read(folder.path().join("signature")).unwrap())
    }

    fn scheme(&self) -> SignatureScheme {
        self.scheme
    }
}

/// A handshake with a server of `old.example` that shows a certificate, by one version of TLS, and signs by `only`
/// this scheme where one is given.
async fn handshake(
    verifier: Verifier,
    kept: &Kept,
    version: &'static SupportedProtocolVersion,
    only: Option<SignatureScheme>,
) -> Result<(), LoginError> {
    let file = kept.folder.path().join("key.pem");
    let key = Arc::new(Key { file, scheme: only.unwrap_or(kept.scheme) });
    let pair = CertifiedKey::new(vec![kept.certificate.clone()], key);
    let resolver: Arc<dyn ResolvesServerCert> = Arc::new(SingleCertAndKey::from(Arc::new(pair)));
    let config =
        ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_protocol_versions(&[version])
            .unwrap()
            .with_no_client_auth()
            .with_cert_resolver(resolver);
    let (ours, theirs) = tokio::io::duplex(1 << 16);
    let name = ServerName::try_from("old.example").unwrap();
    let server = TlsAcceptor::from(Arc::new(config)).accept(theirs);
    let (ours, _theirs) = soon("the handshake", async {
        tokio::join!(encrypt(ours, name, Arc::new(verifier), None), server)
    })
    .await;
    ours.map(|_encrypted| ())
}

fn by_roots() -> Verifier {
    Verifier::with_roots(RootCertStore::empty())
}

const P521: &str = "EC -pkeyopt ec_paramgen_curve:P-521";
const P256: &str = "EC -pkeyopt ec_paramgen_curve:P-256";
pub(super) const SHORT: &str = "RSA -pkeyopt rsa_keygen_bits:1024";
pub(super) const USUAL: &str = "RSA -pkeyopt rsa_keygen_bits:2048";

#[tokio::test]
async fn an_old_certificate_is_refused_and_accepted_by_its_fingerprint_from_whoever_has_its_key() {
    for (key, version_1, fault, strength) in [
        (SHORT, false, CertificateFault::SelfSigned, KeyStrength::Short(1_024)),
        (SHORT, true, CertificateFault::OldForm, KeyStrength::Short(1_024)),
        (USUAL, true, CertificateFault::OldForm, KeyStrength::Usual),
        (P521, false, CertificateFault::SelfSigned, KeyStrength::Usual),
        (P521, true, CertificateFault::OldForm, KeyStrength::Usual),
        (P256, true, CertificateFault::OldForm, KeyStrength::Usual),
        ("ED25519", true, CertificateFault::OldForm, KeyStrength::Usual),
    ] {
        let kept = Kept::new(key, version_1);
        for version in VERSIONS {
            let place = format!("{key}, version 1: {version_1}, {version:?}");
            match handshake(by_roots(), &kept, version, None).await {
                Err(LoginError::Certificate(problem)) => {
                    assert_eq!((problem.fault, problem.certificate.key), (fault.clone(), strength));
                }
                other => panic!("{place}: {other:?}"),
            }
            let accepted = handshake(kept.pin(), &kept, version, None).await;
            assert!(accepted.is_ok(), "{place}: {accepted:?}");
        }
        let stolen = kept.stolen(key);
        for version in VERSIONS {
            let refused = handshake(stolen.pin(), &stolen, version, None).await;
            let place = format!("{key}, version 1: {version_1}, {version:?}");
            assert!(matches!(refused, Err(LoginError::Tls { .. })), "{place}: {refused:?}");
        }
    }
}

/// In TLS 1.2 the curve does not follow from the scheme, and servers choose the hash.
#[tokio::test]
async fn each_hash_goes_with_each_curve_before_tls_1_3() {
    let hashes = [
        SignatureScheme::ECDSA_NISTP256_SHA256,
        SignatureScheme::ECDSA_NISTP384_SHA384,
        SignatureScheme::ECDSA_NISTP521_SHA512,
    ];
    for curve in ["P-256", "P-384", "P-521"] {
        let kept = Kept::new(&format!("EC -pkeyopt ec_paramgen_curve:{curve}"), false);
        for hash in hashes {
            let by = |version| handshake(kept.pin(), &kept, version, Some(hash));
            let before = by(&rustls::version::TLS12).await;
            assert!(before.is_ok(), "{curve} with {hash:?}: {before:?}");
            let fits = format!("{hash:?}").contains(&curve.replace('-', ""));
            let since = by(&rustls::version::TLS13).await;
            assert_eq!(since.is_ok(), fits, "{curve} with {hash:?}: {since:?}");
        }
    }
}

#[tokio::test]
async fn each_hash_and_padding_goes_with_a_short_key() {
    let kept = Kept::new(SHORT, false);
    for scheme in [
        SignatureScheme::RSA_PKCS1_SHA256,
        SignatureScheme::RSA_PKCS1_SHA384,
        SignatureScheme::RSA_PKCS1_SHA512,
        SignatureScheme::RSA_PSS_SHA256,
        SignatureScheme::RSA_PSS_SHA384,
    ] {
        let accepted = handshake(kept.pin(), &kept, &rustls::version::TLS12, Some(scheme)).await;
        assert!(accepted.is_ok(), "{scheme:?}: {accepted:?}");
    }
}

/// Anybody may have found out a key of 512 bits, and of other curves nothing is known here.
#[tokio::test]
async fn where_the_key_proves_nothing_no_fingerprint_helps() {
    for key in ["RSA -pkeyopt rsa_keygen_bits:768", "EC -pkeyopt ec_paramgen_curve:secp256k1"] {
        let kept = Kept::new(key, false);
        for verifier in [by_roots(), kept.pin()] {
            match handshake(verifier, &kept, &rustls::version::TLS12, None).await {
                Err(LoginError::Certificate(problem)) => {
                    assert_eq!(problem.certificate.key, KeyStrength::Worthless, "{key}");
                }
                other => panic!("{key}: {other:?}"),
            }
        }
    }
}

/// The roots of the system do not make a short key long.
#[tokio::test]
async fn a_short_key_that_an_authority_has_signed_is_refused_and_can_be_accepted() {
    let authority = Kept::new(USUAL, false);
    let folder = authority.folder.path();
    openssl(folder, "req -x509 -key key.pem -subj /CN=Authority -out authority.pem -days 9");
    let mut kept = Kept::new(SHORT, false);
    let their = kept.folder.path();
    openssl(their, "req -new -key key.pem -subj /CN=old.example -out request.pem");
    std::fs::write(their.join("form"), "subjectAltName=DNS:old.example").unwrap();
    let sign = format!(
        "x509 -req -in request.pem -CA {0}/authority.pem -CAkey {0}/key.pem -CAcreateserial \
         -extfile form -out certificate.pem -days 9",
        folder.display()
    );
    openssl(their, &sign);
    kept.certificate = certificate(their);
    let roots = || {
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from_pem_file(folder.join("authority.pem")).unwrap()).unwrap();
        Verifier::with_roots(roots)
    };
    for version in VERSIONS {
        match handshake(roots(), &kept, version, None).await {
            Err(LoginError::Certificate(problem)) => {
                assert_eq!(problem.fault, CertificateFault::ShortKey);
            }
            other => panic!("{other:?}"),
        }
        handshake(kept.pin(), &kept, version, None).await.unwrap();
    }
}

/// What `openssl` serves as old servers do is told apart from a handshake that fails otherwise.
#[tokio::test]
async fn an_encryption_that_is_too_old_is_told() {
    let kept = Kept::new(USUAL, false);
    for how in [
        "-tls1 -cipher ALL:@SECLEVEL=0",
        "-tls1_1 -cipher ALL:@SECLEVEL=0",
        "-tls1_2 -cipher AES128-GCM-SHA256",
        "-tls1_2 -cipher ECDHE-RSA-AES128-SHA",
        "-tls1_2 -cipher DHE-RSA-AES256-GCM-SHA384",
    ] {
        let server = Served::new(&kept, how);
        let endpoint =
            crate::model::account::Endpoint { host: "127.0.0.1".to_owned(), port: server.port };
        let account = Account {
            address: "romeo@old.example".parse().unwrap(),
            secret: crate::model::account::Secret::new("pencil".to_owned()),
            reach: crate::model::account::Reach::DirectTls(endpoint),
            certificate: Some(fingerprint(&kept.certificate)),
            old_encryption: crate::model::account::OldEncryption::Refused,
        };
        let refused = soon("the refusal", login(&account, &settings())).await;
        assert!(matches!(refused, Err(LoginError::OldEncryption { .. })), "{how}: {refused:?}");
    }
}

/// OpenSSL as a server. Before TLS 1.3, it shows a certificate with P-521 to those only who know that for the exchange
/// too.
#[tokio::test]
async fn servers_with_odd_keys_are_understood() {
    let weak = "-cipher ALL:@SECLEVEL=0";
    for (key, how) in [
        (P521, "-tls1_2"),
        (P521, "-tls1_2 -groups P-521"),
        (P521, "-tls1_3 -groups P-521"),
        (SHORT, &format!("-tls1_2 {weak}")),
        (SHORT, &format!("-tls1_3 {weak}")),
    ] {
        let kept = Kept::new(key, true);
        let server = Served::new(&kept, how);
        let tcp = tokio::net::TcpStream::connect(("127.0.0.1", server.port)).await.unwrap();
        let name = ServerName::try_from("old.example").unwrap();
        let encrypted = encrypt(tcp, name, Arc::new(kept.pin()), None);
        let encrypted = soon("the handshake", encrypted).await;
        assert!(encrypted.is_ok(), "{key}, {how}: {:?}", encrypted.err());
    }
}

/// A running `openssl s_server`.
struct Served {
    port: u16,
    child: std::process::Child,
}

impl Served {
    fn new(kept: &Kept, how: &str) -> Self {
        use std::io::{BufRead, BufReader};

        let arguments =
            format!("s_server -accept 127.0.0.1:0 -key key.pem -cert certificate.pem {how}");
        let mut child = Command::new("openssl")
            .args(arguments.split(' '))
            .current_dir(kept.folder.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let said = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut said = said.map_while(Result::ok);
        let port = said.find_map(|line| {
            let (_, address) = line.split_once("ACCEPT ")?;
            address.rsplit_once(':')?.1.parse().ok()
        });
        // It goes on talking, and must not be held up by that.
        std::thread::spawn(move || said.for_each(drop));
        Self { port: port.expect("it says where it listens"), child }
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}
