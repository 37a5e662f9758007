//! The authorities that this computer trusts.

use std::sync::Arc;

use rustls::RootCertStore;
use tokio::sync::OnceCell;

/// The roots of this system, read once: that takes a while, and blocks. `SSL_CERT_FILE` and `SSL_CERT_DIR` stand for them
/// where they are set.
pub(super) async fn of_this_system() -> Arc<RootCertStore> {
    static ROOTS: OnceCell<Arc<RootCertStore>> = OnceCell::const_new();
    let read = || {
        let mut roots = RootCertStore::empty();
        let found = rustls_native_certs::load_native_certs();
        for error in &found.errors {
            tracing::warn!("some certificates of this system cannot be read: {error}");
        }
        roots.add_parsable_certificates(found.certs);
        #[cfg(windows)]
        add_what_comes_later(&mut roots);
        Arc::new(roots)
    };
    ROOTS
        .get_or_init(|| async {
            tokio::task::spawn_blocking(read)
                .await
                .unwrap_or_else(|_panicked| Arc::new(RootCertStore::empty()))
        })
        .await
        .clone()
}

/// Windows fetches an authority when it first meets one of its certificates itself, so its store may lack any that it would
/// trust (“Certificates and trust in Windows”, automatic root updates). Those of Mozilla are trusted besides.
#[cfg(windows)]
fn add_what_comes_later(roots: &mut RootCertStore) {
    let is_set = |name| std::env::var_os(name).is_some();
    if !is_set("SSL_CERT_FILE") && !is_set("SSL_CERT_DIR") {
        roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
    }
}
