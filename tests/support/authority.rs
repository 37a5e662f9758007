//! The certificate authority of one [`Net`](super::Net), and the certificates that it signs.

use std::path::{Path, PathBuf};
use std::process::Command;

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa,
    KeyPair, KeyUsagePurpose, date_time_ymd,
};

/// What certificate a server shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certificate {
    /// Signed by the authority, for the server's names, in its time.
    Good,
    /// As good as any, until 2 January 2020.
    Expired,
    /// Signed by its own key, and no authority.
    SelfSigned,
    /// Signed by its own key and marked as an authority, as plain `openssl req -x509` makes them.
    SelfSignedAuthority,
    /// Signed by the authority, for another server's name.
    WrongName,
    /// Signed by its own key of 2,048 bits, with X.509 version 1, as plain `openssl x509 -req` makes them.
    OldForm,
    /// Signed by its own key, which has the curve P-521.
    P521,
}

/// A certificate authority that exists as long as the test.
pub struct Authority {
    issuer: CertifiedIssuer<'static, KeyPair>,
    root: PathBuf,
}

impl Authority {
    /// Makes one and writes its root certificate into `folder`.
    pub fn new(folder: &Path) -> Self {
        let mut params = lasting(CertificateParams::default());
        params.distinguished_name.push(DnType::CommonName, "Rehome test authority");
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        let issuer = CertifiedIssuer::self_signed(params, key()).expect("making an authority");
        let root = folder.join("authority.pem");
        std::fs::write(&root, issuer.pem()).expect("writing the authority's certificate");
        Self { issuer, root }
    }

    /// The file with the root certificate in PEM, fit for `SSL_CERT_FILE`.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Writes `certificate.pem` and `key.pem` for a server of these names into `folder`.
    pub fn issue(&self, certificate: Certificate, names: &[String], folder: &Path) {
        match certificate {
            Certificate::OldForm => {
                openssl(folder, &format!("req -newkey rsa:2048 {NEW} -out request.pem"));
                let sign = "x509 -req -in request.pem -signkey key.pem -days 999";
                return openssl(folder, &format!("{sign} -out certificate.pem"));
            }
            Certificate::P521 => {
                let key = "ec -pkeyopt ec_paramgen_curve:P-521";
                let sign = format!("req -x509 -newkey {key} {NEW} -days 999");
                return openssl(folder, &format!("{sign} -out certificate.pem"));
            }
            _ => {}
        }
        let names = match certificate {
            Certificate::WrongName => vec!["elsewhere.test".to_owned()],
            _ => names.to_vec(),
        };
        let params = CertificateParams::new(names.clone()).expect("names fit for certificates");
        let mut params = lasting(params);
        params.distinguished_name.push(DnType::CommonName, names[0].clone());
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.extended_key_usages =
            vec![ExtendedKeyUsagePurpose::ServerAuth, ExtendedKeyUsagePurpose::ClientAuth];
        params.use_authority_key_identifier_extension = true;
        if certificate == Certificate::Expired {
            params.not_before = date_time_ymd(2019, 1, 1);
            params.not_after = date_time_ymd(2020, 1, 2);
        }
        if certificate == Certificate::SelfSignedAuthority {
            params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        }
        let key = key();
        let signed = match certificate {
            Certificate::SelfSigned | Certificate::SelfSignedAuthority => params.self_signed(&key),
            _ => params.signed_by(&key, &self.issuer),
        };
        let pem = signed.expect("signing a certificate").pem();
        std::fs::write(folder.join("certificate.pem"), pem).expect("writing a certificate");
        std::fs::write(folder.join("key.pem"), key.serialize_pem()).expect("writing a key");
    }
}

/// What `openssl req` needs to make a key without asking anything.
const NEW: &str = "-nodes -keyout key.pem -subj /CN=old";

/// What no crate makes that is used here.
fn openssl(folder: &Path, arguments: &str) {
    let mut command = Command::new("openssl");
    let ran = command.args(arguments.split(' ')).current_dir(folder).output().expect("openssl");
    assert!(ran.status.success(), "openssl {arguments}: {ran:?}");
}

/// Valid for as long as anybody will run this test. The default, until the year 4096, is too long
/// for ejabberd, which sets a timer for the end.
fn lasting(mut params: CertificateParams) -> CertificateParams {
    params.not_before = date_time_ymd(2020, 1, 1);
    params.not_after = date_time_ymd(2049, 12, 31);
    params
}

fn key() -> KeyPair {
    KeyPair::generate().expect("making a key")
}
