//! One signed-in account, and making one. The only room that names `tokio_xmpp`.

pub mod registration;
pub mod session;
