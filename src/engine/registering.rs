//! Asking a server for an account.

use crate::model::account::{Account, Fingerprint, Reach, Secret};
use crate::net::registration::{Answers, Form, Invitation, Page};
use crate::net::session::{self, LoginError, NoPage, NotRegistered, Registrar, Settings};

/// The server that is asked, and how it is reached.
#[derive(Clone, Debug)]
pub struct Host {
    /// What stands after the @.
    pub domain: String,
    /// Where it listens.
    pub reach: Reach,
    /// The one certificate that is accepted from it.
    pub certificate: Option<Fingerprint>,
    /// The proof of an invitation.
    pub token: Option<Secret>,
}

/// A server that has said what it asks, and waits.
pub struct Asked {
    /// What it asks.
    pub form: Form,
    registrar: Registrar,
}

impl Asked {
    /// A server that has said this, for the tests of the screens.
    #[cfg(test)]
    pub(crate) fn pretend(form: Form) -> Self {
        let registrar =
            Registrar::new("new.example", &Reach::Lookup, None, None, &Settings::default());
        Self { form, registrar }
    }
}

impl std::fmt::Debug for Asked {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Asked({} fields)", self.form.fields.len())
    }
}

/// Reads the invitation on a page.
///
/// # Errors
/// Why there is none.
pub async fn open(page: Page, settings: Settings) -> Result<Invitation, NoPage> {
    session::read_invitation(&page, &settings).await
}

/// Asks a server for its form. Nothing is made by that.
///
/// # Errors
/// Why there is none.
pub async fn ask(host: Host, settings: Settings) -> Result<Asked, NotRegistered> {
    let Host { domain, reach, certificate, token } = host;
    let mut registrar = Registrar::new(&domain, &reach, certificate, token, &settings);
    let form = Box::pin(registrar.form()).await?;
    Ok(Asked { form, registrar })
}

/// Makes the account, and if the server did not, brings what it asks now: a CAPTCHA is another one each time.
///
/// # Errors
/// Why there is none, with the form of the next attempt where there can be one.
pub async fn create(asked: Asked, answers: Answers) -> Result<(), (NotRegistered, Option<Asked>)> {
    let Asked { mut form, mut registrar } = asked;
    match Box::pin(registrar.create(&form, &answers)).await {
        Ok(()) => Ok(()),
        Err(error @ NotRegistered::Connection(_)) => Err((error, None)),
        Err(error) => {
            if form.has_captcha() {
                match Box::pin(registrar.form()).await {
                    Ok(next) => form = next,
                    Err(_) => return Err((error, None)),
                }
            }
            Err((error, Some(Asked { form, registrar })))
        }
    }
}

/// Nothing counts as made because the server said so: it is there when it can be signed in to.
///
/// # Errors
/// If it cannot.
pub async fn look(account: &Account, settings: &Settings) -> Result<(), LoginError> {
    let (session, _) = session::login(account, settings).await?;
    session.close().await;
    Ok(())
}
