//! One signed-in account with its archive, and making one. The only room that names `tokio_xmpp`.

pub mod archive;
pub mod registration;
pub mod session;
