//! A secret agreed on with a server over P-521, which `ring` does not have.
//!
//! Before TLS 1.3, a server whose certificate has a key of P-521 shows it only to clients that know this curve for
//! the exchange too (RFC 8422 §5.1). It is the last that is offered: nothing is gained by it elsewhere.

use p521::ecdh::diffie_hellman;
use p521::elliptic_curve::sec1::ToSec1Point;
use p521::{PublicKey, SecretKey};
use rustls::crypto::{
    ActiveKeyExchange, CryptoProvider, GetRandomFailed, SharedSecret, SupportedKxGroup, ring,
};
use rustls::{Error, NamedGroup, PeerMisbehaved};
use zeroize::Zeroizing;

/// What `ring` has, and this.
pub(super) fn provider() -> CryptoProvider {
    let mut provider = ring::default_provider();
    provider.kx_groups.push(&P521);
    provider
}

#[derive(Debug)]
struct P521;

impl SupportedKxGroup for P521 {
    fn start(&self) -> Result<Box<dyn ActiveKeyExchange>, Error> {
        let secret = random_secret()?;
        let public = secret.public_key().to_sec1_point(false).as_bytes().to_vec();
        Ok(Box::new(Exchange { secret, public }))
    }

    fn name(&self) -> NamedGroup {
        NamedGroup::secp521r1
    }
}

/// A number below the curve's order. Nearly half of those with as many bits are not, so it may take several draws.
fn random_secret() -> Result<SecretKey, GetRandomFailed> {
    let mut bytes = Zeroizing::new([0; 66]);
    loop {
        ring::default_provider().secure_random.fill(bytes.as_mut_slice())?;
        // Of the 528 bits the curve has 521.
        if let Some(first) = bytes.first_mut() {
            *first &= 1;
        }
        if let Ok(secret) = SecretKey::from_slice(bytes.as_slice()) {
            return Ok(secret);
        }
    }
}

struct Exchange {
    secret: SecretKey,
    public: Vec<u8>,
}

impl ActiveKeyExchange for Exchange {
    fn complete(self: Box<Self>, their: &[u8]) -> Result<SharedSecret, Error> {
        // Compressed points were given up (RFC 8422 §5.1.2, RFC 8446 §4.2.8.2).
        let uncompressed = their.first() == Some(&4);
        let their = PublicKey::from_sec1_bytes(their).ok().filter(|_| uncompressed);
        let their = their.ok_or(PeerMisbehaved::InvalidKeyShare)?;
        let shared = diffie_hellman(self.secret.to_nonzero_scalar(), their.as_affine());
        Ok(SharedSecret::from(shared.raw_secret_bytes().as_slice()))
    }

    fn pub_key(&self) -> &[u8] {
        &self.public
    }

    fn group(&self) -> NamedGroup {
        NamedGroup::secp521r1
    }
}
