//! Where servers are, and what is accepted from them.

use clap::Args;

use crate::model::account::{Fingerprint, Reach};

/// Where the servers are and which certificates they may show.
#[derive(Debug, Args)]
pub(in crate::cli) struct Servers {
    /// The old server's host, instead of what the DNS says; tls:// for direct TLS
    #[arg(long, value_name = "HOST[:PORT]")]
    pub(in crate::cli) from_server: Option<Reach>,
    /// The new server's host, instead of what the DNS says; tls:// for direct TLS
    #[arg(long, value_name = "HOST[:PORT]")]
    pub(in crate::cli) to_server: Option<Reach>,
    /// Accept exactly this certificate from the old server
    #[arg(long, value_name = "SHA256")]
    pub(in crate::cli) from_certificate: Option<Fingerprint>,
    /// Accept exactly this certificate from the new server
    #[arg(long, value_name = "SHA256")]
    pub(in crate::cli) to_certificate: Option<Fingerprint>,
    #[command(flatten)]
    pub(in crate::cli) from_encryption: FromEncryption,
    /// Forget the certificates, and the old encryption, that were accepted for this move before
    #[arg(long)]
    pub(in crate::cli) forget_certificates: bool,
}

/// How the old server may encrypt. There is no such choice for the new one.
#[derive(Debug, Args)]
pub(in crate::cli) struct FromEncryption {
    /// Sign in to the old account even where its server's encryption is so old that others may be able to break it
    #[cfg(feature = "old-encryption")]
    #[arg(long)]
    from_old_encryption: bool,
}

impl FromEncryption {
    /// Whether old encryption is accepted here.
    pub(in crate::cli) fn accepted(&self) -> bool {
        #[cfg(feature = "old-encryption")]
        return self.from_old_encryption;
        #[cfg(not(feature = "old-encryption"))]
        false
    }
}
