//! Which server: one that is recommended, or what was typed, which may be an invitation.

use crate::engine::registering::Host;
use crate::model::account::{Address, Fingerprint, Reach, Secret};
use crate::net::registration::providers::{Provider, Providers, Seeker};
use crate::net::registration::{Invitation, Invited, Page};
use crate::text::explain;
use crate::text::words::create as said;

/// The servers that there are to choose from, and the one that is chosen.
#[derive(Debug)]
pub(super) struct Choice {
    pub(super) providers: Providers,
    /// For whom a server is looked for.
    pub(super) seeker: Seeker,
    pub(super) chosen: Chosen,
    /// A server's name or an invitation.
    pub(super) typed: String,
}

/// Which server is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Chosen {
    /// This one of the list, which is recommended.
    Recommended(usize),
    /// What stands in the field.
    Typed,
}

/// Where the chosen server is found.
pub(super) enum Place {
    /// A server, or an invitation of one; whoever types an address or is invited by name has said the name too.
    Host {
        /// The server.
        host: Host,
        /// The name.
        name: Option<String>,
    },
    /// The page of an invitation.
    Page(Page),
}

impl Choice {
    pub(super) fn new() -> Self {
        let (providers, seeker) = (Providers::bundled(), Seeker::default());
        Self { providers, seeker, chosen: Chosen::Typed, typed: String::new() }
    }

    /// Looks for a server for somebody else, and chooses the first one unless something was typed.
    pub(super) fn recommend(&mut self, seeker: Seeker) {
        self.seeker = seeker;
        if self.typed.is_empty() {
            let first = self.providers.recommended(&self.seeker);
            self.chosen =
                first.first().map_or(Chosen::Typed, |first| Chosen::Recommended(first.place));
        }
    }

    /// Takes what stands in the field, or is to stand there.
    pub(super) fn take(&mut self, typed: String) {
        (self.typed, self.chosen) = (typed, Chosen::Typed);
    }

    pub(super) fn provider(&self, place: usize) -> Option<&Provider> {
        self.providers.providers.get(place)
    }

    /// There is something to ask.
    pub(super) fn is_made(&self) -> bool {
        match self.chosen {
            Chosen::Recommended(_) => true,
            Chosen::Typed => !self.typed.trim().is_empty(),
        }
    }

    /// The domain of the recommended server that is chosen.
    pub(super) fn domain(&self) -> Option<&str> {
        match self.chosen {
            Chosen::Recommended(place) => self.provider(place).map(|one| one.domain.as_str()),
            Chosen::Typed => None,
        }
    }

    /// The domain, and the page on the web where the chosen server makes accounts, if it makes none here.
    pub(super) fn web_page(&self) -> Option<(String, String)> {
        let provider = match self.chosen {
            Chosen::Recommended(place) => self.provider(place)?,
            Chosen::Typed => {
                let typed = self.typed.trim();
                self.providers.providers.iter().find(|provider| provider.domain == typed)?
            }
        };
        let page = provider.web.clone().filter(|_| !provider.in_app)?;
        Some((provider.domain.clone(), page))
    }

    /// The server or the invitation that was chosen, with a certificate that the user has accepted.
    ///
    /// # Errors
    /// What was typed is neither, and this says why.
    pub(super) fn place(&self, certificate: Option<Fingerprint>) -> Result<Place, String> {
        if let Some(domain) = self.domain() {
            return Ok(Place::Host { host: host(domain, certificate, None), name: None });
        }
        let typed = self.typed.trim();
        let scheme = ["xmpp:", "https:", "http:"].iter().any(|scheme| {
            typed.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
        });
        if scheme || typed.contains('/') {
            return match typed.parse() {
                Ok(Invited::Directly(invitation)) => Ok(Place::invited(invitation, certificate)),
                Ok(Invited::OnPage(page)) => Ok(Place::Page(page)),
                Err(error) => Err(explain::no_invitation(error)),
            };
        }
        let (name, domain) = match typed.split_once('@') {
            Some((name, domain)) => (Some(name.to_owned()), domain),
            None => (None, typed),
        };
        if domain.is_empty() || format!("name@{domain}").parse::<Address>().is_err() {
            return Err(said::which_server());
        }
        Ok(Place::Host { host: host(domain, certificate, None), name })
    }
}

impl Place {
    /// The server that invites.
    pub(super) fn invited(invitation: Invitation, certificate: Option<Fingerprint>) -> Self {
        let Invitation { domain, name, token } = invitation;
        Self::Host { host: host(&domain, certificate, token), name }
    }
}

fn host(domain: &str, certificate: Option<Fingerprint>, token: Option<Secret>) -> Host {
    Host { domain: domain.to_owned(), reach: Reach::Lookup, certificate, token }
}
