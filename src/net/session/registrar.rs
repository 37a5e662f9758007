//! Making an account over a connection on which nobody is signed in (XEP-0077 §3.1).
//!
//! The connection is kept from the form to the answer, since some servers tie one to the other. Servers end one on
//! which nobody signs in for a while, though, and people take their time over forms: then another is made.

use std::time::Duration;

use futures::{FutureExt, SinkExt, StreamExt};
use jid::{BareJid, Jid};
use tokio_xmpp::xmlstream::XmppStreamElement;
use xmpp_parsers::iq::Iq;
use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns;
use xmpp_parsers::stanza::Stanza;
use xmpp_parsers::stanza_error::{DefinedCondition, StanzaError};

use super::Settings;
use super::error::{LoginError, Phase};
use super::link::{self, Link};
use super::login::{self, Host};
use crate::model::account::{Fingerprint, OldEncryption, Reach, Secret};
use crate::net::registration::{Answers, Form, picture_answer, picture_request};
use crate::xmpp::build::{Build, element};

/// Where a server says that it makes accounts (XEP-0077 §8).
const FEATURE: &str = "http://jabber.org/features/iq-register";
/// Where a server says that it takes invitations (XEP-0445 §4).
const INVITATIONS: &str = "urn:xmpp:ibr-token:0";
/// The proof of an invitation (XEP-0445 §4).
const PREAUTH: &str = "urn:xmpp:pars:0";
/// How long a picture may take. Without it the form can still be read.
const PICTURE_LIMIT: Duration = Duration::from_secs(15);

/// A server that is asked for an account.
pub struct Registrar {
    domain: String,
    reach: Reach,
    certificate: Option<Fingerprint>,
    token: Option<Secret>,
    settings: Settings,
    /// A connection on which nobody is signed in; none was made yet, or it has ended.
    link: Option<Link>,
    next_id: u32,
}

/// Why there is no account.
#[derive(Debug, thiserror::Error)]
pub enum NotRegistered {
    /// The server was not reached, or the connection was lost. In the second case an account may have been made:
    /// signing in tells.
    #[error("the server was not reached, or was lost")]
    Connection(#[from] LoginError),
    /// The server said no.
    #[error("the server refused: {refusal:?}")]
    Refused {
        /// What it means.
        refusal: Refusal,
        /// What the server says about it.
        text: Option<String>,
    },
}

/// What a server means when it makes no account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It makes none this way.
    NotOffered,
    /// Somebody else has the name.
    NameTaken,
    /// No account can have this name.
    BadName,
    /// Too many were made from here, or lately.
    TooFast,
    /// It does not want one from here.
    NotAllowed,
    /// Only those who were invited get one.
    InvitationNeeded,
    /// The invitation is used up, too old, or of another server.
    InvitationInvalid,
    /// The CAPTCHA was not solved.
    CaptchaNotSolved,
    /// Something in the form is missing or not good enough: often the password.
    NotAccepted,
    /// Something else; the condition (RFC 6120 §8.3.3).
    Other(String),
}

impl Registrar {
    /// For the server of a domain, with the proof of an invitation if there is one. Nothing is sent yet.
    #[must_use]
    pub fn new(
        domain: &str,
        reach: &Reach,
        certificate: Option<Fingerprint>,
        token: Option<Secret>,
        settings: &Settings,
    ) -> Self {
        Self {
            domain: domain.to_owned(),
            reach: reach.clone(),
            certificate,
            token,
            settings: settings.clone(),
            link: None,
            next_id: 0,
        }
    }

    /// What the server asks, with its pictures.
    ///
    /// # Errors
    ///
    /// If it cannot be reached, does not take the invitation, makes no accounts, or is lost.
    pub async fn form(&mut self) -> Result<Form, NotRegistered> {
        self.connect().await?;
        let query = element("query", ns::REGISTER);
        let answer = match self.ask(|id, to| get(id, to, query)).await {
            Ok(Ok(answer)) => answer,
            Ok(Err(error)) => return Err(self.refused(&error, None)),
            // Servers end the stream over a question that they have no module for: ejabberd as `not-authorized`,
            // Prosody as `unsupported-stanza-type`.
            Err(LoginError::Stream(_) | LoginError::Lost { .. }) if !self.offers_any() => {
                self.link = None;
                return Err(NotRegistered::Refused { refusal: Refusal::NotOffered, text: None });
            }
            Err(error) => return Err(error.into()),
        };
        let mut form = answer.as_ref().map(Form::read).unwrap_or_default();
        let missing: Vec<_> = form.missing_pictures().map(str::to_owned).collect();
        for cid in missing {
            let request = picture_request(&cid);
            let asked = self.ask(|id, to| get(id, to, request));
            // The form can be shown without it, and says so.
            let Ok(answer) = tokio::time::timeout(PICTURE_LIMIT, asked).await else { continue };
            if let Some(picture) = answer?.ok().flatten().as_ref().and_then(picture_answer) {
                form.supply(&cid, &picture);
            }
        }
        Ok(form)
    }

    /// Makes the account. Sent once: whether one was made although the answer was lost, signing in tells.
    ///
    /// # Errors
    ///
    /// If the server refused, or is lost.
    pub async fn create(&mut self, form: &Form, answers: &Answers) -> Result<(), NotRegistered> {
        self.connect().await?;
        let request = answers.request(form);
        match self.ask(|id, to| set(id, to, request)).await? {
            Ok(_) => Ok(()),
            Err(error) => Err(self.refused(&error, Some(form))),
        }
    }

    /// Makes a connection unless there is one, and shows the invitation on it.
    async fn connect(&mut self) -> Result<(), NotRegistered> {
        // A connection on which nobody asked anything has nothing to say but that it ends.
        let ended = |link: &mut Link| link.stream.next().now_or_never().is_some();
        if self.link.as_mut().is_some_and(|link| !ended(link)) {
            return Ok(());
        }
        let host = Host {
            domain: &self.domain,
            reach: &self.reach,
            certificate: self.certificate,
            old_encryption: OldEncryption::Refused,
        };
        self.link = Some(Box::pin(login::connect(&host, &self.settings)).await?.link);
        self.show_invitation().await
    }

    async fn show_invitation(&mut self) -> Result<(), NotRegistered> {
        let Some(token) = self.token.clone() else { return Ok(()) };
        let preauth = element("preauth", PREAUTH).with("token", token.reveal());
        let Err(error) = self.ask(|id, to| set(id, to, preauth)).await? else { return Ok(()) };
        let (condition, text) = (&error.defined_condition, text(&error));
        let refusal = match condition {
            // A server that makes accounts for anybody, and knows nothing of invitations.
            DefinedCondition::ServiceUnavailable | DefinedCondition::FeatureNotImplemented
                if self.offers(FEATURE) =>
            {
                return Ok(());
            }
            _ => Refusal::InvitationInvalid,
        };
        Err(NotRegistered::Refused { refusal, text })
    }

    /// Asks the server something and waits for its answer.
    async fn ask(
        &mut self,
        iq: impl FnOnce(String, Jid) -> Iq,
    ) -> Result<Result<Option<Element>, StanzaError>, LoginError> {
        self.next_id += 1;
        let id = format!("register-{}", self.next_id);
        let domain = BareJid::new(&self.domain).map_err(|error| LoginError::BadDomain {
            domain: self.domain.clone(),
            source: error.into(),
        })?;
        let iq = Stanza::Iq(iq(id.clone(), domain.into()));
        let phase = Phase::Registration;
        let lost = || LoginError::Lost { phase, source: std::io::ErrorKind::NotConnected.into() };
        let stream = &mut self.link.as_mut().ok_or_else(lost)?.stream;
        let exchange = async {
            stream.send(&iq).await.map_err(|error| link::failure(error, phase))?;
            loop {
                match link::receive(stream, phase).await? {
                    XmppStreamElement::Stanza(Stanza::Iq(Iq::Result {
                        id: of, payload, ..
                    })) if of == id => {
                        return Ok(Ok(payload));
                    }
                    XmppStreamElement::Stanza(Stanza::Iq(Iq::Error { id: of, error, .. }))
                        if of == id =>
                    {
                        return Ok(Err(error));
                    }
                    XmppStreamElement::Stanza(_) => {}
                    _ => {
                        let detail = "something else than the answer to a request".to_owned();
                        return Err(LoginError::Protocol { phase, detail });
                    }
                }
            }
        };
        login::in_time(self.settings.answer_timeout, phase, exchange).await
    }

    /// Whether the server said so when the connection was made.
    fn offers(&self, namespace: &str) -> bool {
        let features = self.link.iter().flat_map(|link| &link.features.others);
        features.into_iter().any(|element| element.is("register", namespace))
    }

    /// Whether the server makes accounts at all, by what it said when the connection was made.
    fn offers_any(&self) -> bool {
        self.offers(FEATURE) || self.offers(INVITATIONS)
    }

    /// What a refusal means, of the form or of the answers to it.
    fn refused(&self, error: &StanzaError, form: Option<&Form>) -> NotRegistered {
        let uninvited = self.offers(INVITATIONS) && self.token.is_none();
        let captcha = form.is_some_and(Form::has_captcha);
        let refusal = match &error.defined_condition {
            DefinedCondition::Conflict => Refusal::NameTaken,
            DefinedCondition::JidMalformed => Refusal::BadName,
            DefinedCondition::ResourceConstraint | DefinedCondition::PolicyViolation => {
                Refusal::TooFast
            }
            // ejabberd's word for a CAPTCHA that was not solved.
            DefinedCondition::NotAllowed if captcha => Refusal::CaptchaNotSolved,
            // Prosody's word for somebody who was not invited.
            DefinedCondition::NotAcceptable if uninvited => Refusal::InvitationNeeded,
            DefinedCondition::NotAcceptable | DefinedCondition::BadRequest => Refusal::NotAccepted,
            DefinedCondition::Forbidden
            | DefinedCondition::NotAllowed
            | DefinedCondition::NotAuthorized
            | DefinedCondition::RegistrationRequired => match form {
                // It does not even show a form, and never said that it would.
                None if !self.offers_any() => Refusal::NotOffered,
                _ => Refusal::NotAllowed,
            },
            DefinedCondition::ServiceUnavailable | DefinedCondition::FeatureNotImplemented => {
                Refusal::NotOffered
            }
            condition => Refusal::Other(Element::from(condition.clone()).name().to_owned()),
        };
        NotRegistered::Refused { refusal, text: text(error) }
    }
}

fn get(id: String, to: Jid, payload: Element) -> Iq {
    Iq::Get { from: None, to: Some(to), id, payload }
}

fn set(id: String, to: Jid, payload: Element) -> Iq {
    Iq::Set { from: None, to: Some(to), id, payload }
}

fn text(error: &StanzaError) -> Option<String> {
    error.texts.values().next().cloned().filter(|text| !text.trim().is_empty())
}
