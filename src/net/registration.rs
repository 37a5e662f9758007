//! Making an account: what a server asks of somebody who wants one, what is answered, and which servers there are.
//!
//! Nothing here speaks to a server; [`crate::net::session::Registrar`] does.

mod answers;
mod form;
mod invitation;
mod page;
pub mod providers;

pub use answers::{Answers, Missing};
pub use form::{Choice, Field, FieldKind, Form, Media, Picture, picture_answer, picture_request};
pub use invitation::{Invitation, NoInvitation};
pub use page::{Invited, Page, invitation_on};
