//! Whether a server has the key of the certificate that it shows: it signs the handshake with it.
//!
//! A certificate is public, so without this an accepted one would prove nothing. `rustls` on `ring` reads certificates
//! of X.509 v3 only, and knows neither keys of P-521 nor those of RSA below 2,048 bits; old servers have such. Here the
//! key is taken out of the certificate, and the crates of RustCrypto check what `ring` does not.

use p256::ecdsa::signature::hazmat::PrehashVerifier;
use rsa::pkcs1::der::Decode;
use rsa::sha2::{Digest, Sha256, Sha384, Sha512};
use rsa::{BoxedUint, Pkcs1v15Sign, Pss};
use rustls::client::danger::HandshakeSignatureValid;
use rustls::pki_types::{
    AlgorithmIdentifier, CertificateDer, InvalidSignature, SignatureVerificationAlgorithm,
    SubjectPublicKeyInfoDer, alg_id,
};
use rustls::{CertificateError, DigitallySignedStruct, ProtocolVersion, SignatureScheme};
use webpki::{RawPublicKeyEntity, ring};
use x509_parser::oid_registry::{
    OID_EC_P256, OID_KEY_TYPE_EC_PUBLIC_KEY, OID_NIST_EC_P384, OID_NIST_EC_P521, OID_SIG_ED25519,
};
use x509_parser::prelude::{FromDer, X509Certificate};
use x509_parser::public_key::PublicKey;

/// The shortest key of RSA that `ring` takes, and the length that servers have had since 2010, in bits.
const USUAL: usize = 2_048;
/// The longest key of RSA that `ring` takes, in bits.
const LONGEST: usize = 8_192;
/// What is shorter than this can be broken by anybody, so that it proves nothing; in bits.
const SHORTEST: usize = 1_024;

/// What the key of a certificate is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyStrength {
    /// It is as strong as any.
    Usual,
    /// It is of RSA and has only so many bits, which whoever has much money may break.
    Short(usize),
    /// Nobody can tell here whether the server has it, or anybody may break it.
    Worthless,
}

impl KeyStrength {
    /// What the key of this certificate is worth.
    pub(super) fn of(certificate: &X509Certificate<'_>) -> Self {
        let key = certificate.public_key();
        if let Ok(PublicKey::RSA(rsa)) = key.parsed() {
            return match rsa.key_size() {
                USUAL..=LONGEST => Self::Usual,
                bits @ SHORTEST..USUAL => Self::Short(bits),
                _ => Self::Worthless,
            };
        }
        let kind = &key.algorithm.algorithm;
        let curve = || key.algorithm.parameters.as_ref()?.as_oid().ok();
        let known = [OID_EC_P256, OID_NIST_EC_P384, OID_NIST_EC_P521];
        let is_usual = *kind == OID_SIG_ED25519
            || *kind == OID_KEY_TYPE_EC_PUBLIC_KEY
                && curve().is_some_and(|curve| known.contains(&curve));
        if is_usual { Self::Usual } else { Self::Worthless }
    }
}

/// The signatures that servers may make, best first.
pub(super) fn schemes() -> Vec<SignatureScheme> {
    TLS_1_2.iter().map(|(scheme, _)| *scheme).collect()
}

/// Whether the key of this certificate made the signature of a handshake.
///
/// # Errors
///
/// [`CertificateError::BadSignature`] if it did not.
pub(super) fn verify(
    version: ProtocolVersion,
    handshake: &[u8],
    certificate: &CertificateDer<'_>,
    signed: &DigitallySignedStruct,
) -> Result<HandshakeSignatureValid, rustls::Error> {
    let schemes = if version == ProtocolVersion::TLSv1_3 { TLS_1_3 } else { TLS_1_2 };
    let algorithms = schemes.iter().find(|(scheme, _)| *scheme == signed.scheme);
    let valid = |key: &RawPublicKeyEntity<'_>| {
        algorithms.into_iter().flat_map(|(_, algorithms)| *algorithms).any(|algorithm| {
            key.verify_signature(*algorithm, handshake, signed.signature()).is_ok()
        })
    };
    let (_rest, certificate) =
        X509Certificate::from_der(certificate).map_err(|_| CertificateError::BadEncoding)?;
    let key = SubjectPublicKeyInfoDer::from(certificate.public_key().raw);
    match RawPublicKeyEntity::try_from(&key) {
        Ok(key) if valid(&key) => Ok(HandshakeSignatureValid::assertion()),
        _ => Err(CertificateError::BadSignature.into()),
    }
}

type Schemes =
    &'static [(SignatureScheme, &'static [&'static dyn SignatureVerificationAlgorithm])];

/// Here a scheme names the hash, and any key of its kind may have signed (RFC 5246 §7.4.1.4.1).
const TLS_1_2: Schemes = &[
    (
        SignatureScheme::ECDSA_NISTP384_SHA384,
        &[ring::ECDSA_P384_SHA384, ring::ECDSA_P256_SHA384, &ecdsa(Curve::P521, Hash::Sha384)],
    ),
    (
        SignatureScheme::ECDSA_NISTP256_SHA256,
        &[ring::ECDSA_P256_SHA256, ring::ECDSA_P384_SHA256, &ecdsa(Curve::P521, Hash::Sha256)],
    ),
    (
        SignatureScheme::ECDSA_NISTP521_SHA512,
        &[
            &ecdsa(Curve::P521, Hash::Sha512),
            &ecdsa(Curve::P384, Hash::Sha512),
            &ecdsa(Curve::P256, Hash::Sha512),
        ],
    ),
    (SignatureScheme::ED25519, &[ring::ED25519]),
    (
        SignatureScheme::RSA_PSS_SHA512,
        &[ring::RSA_PSS_2048_8192_SHA512_LEGACY_KEY, &rsa(Padding::Pss, Hash::Sha512)],
    ),
    (
        SignatureScheme::RSA_PSS_SHA384,
        &[ring::RSA_PSS_2048_8192_SHA384_LEGACY_KEY, &rsa(Padding::Pss, Hash::Sha384)],
    ),
    (
        SignatureScheme::RSA_PSS_SHA256,
        &[ring::RSA_PSS_2048_8192_SHA256_LEGACY_KEY, &rsa(Padding::Pss, Hash::Sha256)],
    ),
    (
        SignatureScheme::RSA_PKCS1_SHA512,
        &[ring::RSA_PKCS1_2048_8192_SHA512, &rsa(Padding::Pkcs1, Hash::Sha512)],
    ),
    (
        SignatureScheme::RSA_PKCS1_SHA384,
        &[ring::RSA_PKCS1_2048_8192_SHA384, &rsa(Padding::Pkcs1, Hash::Sha384)],
    ),
    (
        SignatureScheme::RSA_PKCS1_SHA256,
        &[ring::RSA_PKCS1_2048_8192_SHA256, &rsa(Padding::Pkcs1, Hash::Sha256)],
    ),
];

/// Here a scheme names the curve too, and the old padding is not allowed (RFC 8446 §4.2.3).
const TLS_1_3: Schemes = &[
    (SignatureScheme::ECDSA_NISTP384_SHA384, &[ring::ECDSA_P384_SHA384]),
    (SignatureScheme::ECDSA_NISTP256_SHA256, &[ring::ECDSA_P256_SHA256]),
    (SignatureScheme::ECDSA_NISTP521_SHA512, &[&ecdsa(Curve::P521, Hash::Sha512)]),
    (SignatureScheme::ED25519, &[ring::ED25519]),
    (
        SignatureScheme::RSA_PSS_SHA512,
        &[ring::RSA_PSS_2048_8192_SHA512_LEGACY_KEY, &rsa(Padding::Pss, Hash::Sha512)],
    ),
    (
        SignatureScheme::RSA_PSS_SHA384,
        &[ring::RSA_PSS_2048_8192_SHA384_LEGACY_KEY, &rsa(Padding::Pss, Hash::Sha384)],
    ),
    (
        SignatureScheme::RSA_PSS_SHA256,
        &[ring::RSA_PSS_2048_8192_SHA256_LEGACY_KEY, &rsa(Padding::Pss, Hash::Sha256)],
    ),
];

#[derive(Clone, Copy, Debug)]
enum Hash {
    Sha256,
    Sha384,
    Sha512,
}

impl Hash {
    fn of(self, message: &[u8]) -> Vec<u8> {
        match self {
            Self::Sha256 => Sha256::digest(message).to_vec(),
            Self::Sha384 => Sha384::digest(message).to_vec(),
            Self::Sha512 => Sha512::digest(message).to_vec(),
        }
    }
}

/// ECDSA (FIPS 186-5 §6).
#[derive(Debug)]
struct Ecdsa {
    curve: Curve,
    hash: Hash,
}

const fn ecdsa(curve: Curve, hash: Hash) -> Ecdsa {
    Ecdsa { curve, hash }
}

#[derive(Clone, Copy, Debug)]
enum Curve {
    P256,
    P384,
    P521,
}

/// How many bytes a number of P-521 has.
const P521_BYTES: usize = 66;

impl SignatureVerificationAlgorithm for Ecdsa {
    fn verify_signature(
        &self,
        key: &[u8],
        message: &[u8],
        signature: &[u8],
    ) -> Result<(), InvalidSignature> {
        let hash = self.hash.of(message);
        let valid = match self.curve {
            Curve::P256 => {
                use p256::ecdsa::{Signature, VerifyingKey};
                let key = VerifyingKey::from_sec1_bytes(key);
                let signature = Signature::from_der(signature);
                key.and_then(|key| key.verify_prehash(&hash, &signature?))
            }
            Curve::P384 => {
                use p384::ecdsa::{Signature, VerifyingKey};
                let key = VerifyingKey::from_sec1_bytes(key);
                let signature = Signature::from_der(signature);
                key.and_then(|key| key.verify_prehash(&hash, &signature?))
            }
            Curve::P521 => {
                use p521::ecdsa::{Signature, VerifyingKey};
                let key = VerifyingKey::from_sec1_bytes(key);
                let signature = Signature::from_der(signature);
                // The crate refuses hashes below half of that, which stand for the same number.
                let hash = [vec![0; P521_BYTES.saturating_sub(hash.len())], hash].concat();
                key.and_then(|key| key.verify_prehash(&hash, &signature?))
            }
        };
        valid.map_err(|_| InvalidSignature)
    }

    fn public_key_alg_id(&self) -> AlgorithmIdentifier {
        match self.curve {
            Curve::P256 => alg_id::ECDSA_P256,
            Curve::P384 => alg_id::ECDSA_P384,
            Curve::P521 => alg_id::ECDSA_P521,
        }
    }

    fn signature_alg_id(&self) -> AlgorithmIdentifier {
        match self.hash {
            Hash::Sha256 => alg_id::ECDSA_SHA256,
            Hash::Sha384 => alg_id::ECDSA_SHA384,
            Hash::Sha512 => alg_id::ECDSA_SHA512,
        }
    }
}

/// RSA (RFC 8017 §8) with keys that are too short for `ring`.
#[derive(Debug)]
struct ShortRsa {
    padding: Padding,
    hash: Hash,
}

const fn rsa(padding: Padding, hash: Hash) -> ShortRsa {
    ShortRsa { padding, hash }
}

#[derive(Clone, Copy, Debug)]
enum Padding {
    Pkcs1,
    Pss,
}

impl SignatureVerificationAlgorithm for ShortRsa {
    fn verify_signature(
        &self,
        key: &[u8],
        message: &[u8],
        signature: &[u8],
    ) -> Result<(), InvalidSignature> {
        let key = rsa::pkcs1::RsaPublicKeyRef::from_der(key).map_err(|_| InvalidSignature)?;
        let number = |bytes: &[u8]| BoxedUint::from_be_slice_vartime(bytes);
        let (modulus, exponent) =
            (number(key.modulus.as_bytes()), number(key.public_exponent.as_bytes()));
        let key = rsa::PublicKey::new_with_size_limits(modulus, exponent, SHORTEST..=USUAL - 1)
            .map_err(|_| InvalidSignature)?;
        let hash = self.hash.of(message);
        let valid = match (self.padding, self.hash) {
            (Padding::Pkcs1, Hash::Sha256) => {
                key.verify(Pkcs1v15Sign::new::<Sha256>(), &hash, signature)
            }
            (Padding::Pkcs1, Hash::Sha384) => {
                key.verify(Pkcs1v15Sign::new::<Sha384>(), &hash, signature)
            }
            (Padding::Pkcs1, Hash::Sha512) => {
                key.verify(Pkcs1v15Sign::new::<Sha512>(), &hash, signature)
            }
            (Padding::Pss, Hash::Sha256) => key.verify(Pss::<Sha256>::new(), &hash, signature),
            (Padding::Pss, Hash::Sha384) => key.verify(Pss::<Sha384>::new(), &hash, signature),
            (Padding::Pss, Hash::Sha512) => key.verify(Pss::<Sha512>::new(), &hash, signature),
        };
        valid.map_err(|_| InvalidSignature)
    }

    fn public_key_alg_id(&self) -> AlgorithmIdentifier {
        alg_id::RSA_ENCRYPTION
    }

    fn signature_alg_id(&self) -> AlgorithmIdentifier {
        match (self.padding, self.hash) {
            (Padding::Pkcs1, Hash::Sha256) => alg_id::RSA_PKCS1_SHA256,
            (Padding::Pkcs1, Hash::Sha384) => alg_id::RSA_PKCS1_SHA384,
            (Padding::Pkcs1, Hash::Sha512) => alg_id::RSA_PKCS1_SHA512,
            (Padding::Pss, Hash::Sha256) => alg_id::RSA_PSS_SHA256,
            (Padding::Pss, Hash::Sha384) => alg_id::RSA_PSS_SHA384,
            (Padding::Pss, Hash::Sha512) => alg_id::RSA_PSS_SHA512,
        }
    }
}
