//! Making an account: what a server asks is answered by what was given and by asking on, and nothing is made before the yes.

use std::io::{IsTerminal, stdin};
use std::path::{Path, PathBuf};

use super::signals::unless_stopped;
use super::terminal::confirm;
use super::{Exit, Stop, prompt, say};
use crate::engine::registering::{self, Host};
use crate::model::account::{Account, Secret};
use crate::net::registration::{
    Answers, Field, FieldKind, Form, Invitation, Invited, Media, Picture,
};
use crate::net::session::{NotRegistered, Refusal, Settings};
use crate::store::storage;
use crate::text::bidi::apart;
use crate::text::words::clean;
use crate::text::{explain, words};

/// How often a CAPTCHA may be tried.
const ATTEMPTS: u32 = 3;

/// What there is for a server's form before anybody is asked.
#[derive(Debug, Default)]
pub(super) struct Given<'a> {
    /// The proof of an invitation.
    pub(super) token: Option<Secret>,
    /// Answers to questions of the form, by their names.
    pub(super) fields: &'a [(String, String)],
    /// Where a picture is put that somebody has to read.
    pub(super) picture: Option<&'a Path>,
    /// The option that accepts a certificate, where there are options.
    pub(super) certificate_option: Option<&'static str>,
}

/// The invitation that was given, or stands on the page that was.
///
/// # Errors
/// If there is none on it, or that was stopped.
pub(super) async fn open(invited: &Invited, settings: &Settings) -> Result<Invitation, Stop> {
    let page = match invited {
        Invited::Directly(invitation) => return Ok(invitation.clone()),
        Invited::OnPage(page) => page,
    };
    say(&words::opens_page(page));
    let reading = registering::open(page.clone(), settings.clone());
    let found = unless_stopped(async {
        let failed = |error| Stop::new(Exit::NewAccount, explain::no_page(page, &error));
        reading.await.map_err(failed)
    });
    let invitation = found.await?;
    say(&words::invites(page, &invitation.domain));
    Ok(invitation)
}

/// Makes the account, after asking unless the user has said yes already. It counts as made when it can be signed in to.
///
/// # Errors
/// If there is none, or that was stopped.
pub(super) async fn create(
    account: &Account,
    given: Given<'_>,
    mut agreed: bool,
    settings: &Settings,
) -> Result<(), Stop> {
    let domain = account.address.domain().as_str();
    let refused = |error: &NotRegistered| {
        let why = explain::not_registered(domain, error, given.certificate_option);
        Stop::new(Exit::NewAccount, why)
    };
    let host = Host {
        domain: domain.to_owned(),
        reach: account.reach.clone(),
        certificate: account.certificate,
        token: given.token.clone(),
    };
    let asking = registering::ask(host, settings.clone());
    let asking = async { asking.await.map_err(|error| refused(&error)) };
    let mut asked = unless_stopped(asking).await?;

    for attempt in 1.. {
        let answers = fill_in(&asked.form, account, &given).await?;
        if !agreed {
            agreed = confirm(&say!("cli-create", account = &account.address)).await;
        }
        if !agreed {
            return Err(Stop::new(Exit::Interrupted, say!("cli-not-created")));
        }
        asked = match registering::create(asked, answers).await {
            Ok(()) => break,
            // The account may be there all the same: signing in tells.
            Err((NotRegistered::Connection(_), _)) => break,
            Err((error, Some(next))) if attempt < ATTEMPTS && is_unsolved(&error) => {
                say(&explain::not_registered(domain, &error, None));
                next
            }
            Err((error, _)) => return Err(refused(&error)),
        }
    }
    registering::look(account, settings).await.map_err(|error| {
        let why = explain::login(&account.address.to_string(), &error, given.certificate_option);
        Stop::new(Exit::NewAccount, say!("cli-perhaps-not-created", why))
    })
}

fn is_unsolved(error: &NotRegistered) -> bool {
    matches!(error, NotRegistered::Refused { refusal: Refusal::CaptchaNotSolved, .. })
}

/// Answers what the server asks: by what was given, and by asking on.
async fn fill_in(form: &Form, account: &Account, given: &Given<'_>) -> Result<Answers, Stop> {
    let server = clean(account.address.domain().as_str());
    if !form.can_be_filled_in() {
        let sentence = match &form.page {
            Some(page) => say!("cli-web-page-only", server, page = clean(page)),
            None => say!("cli-no-way-to-create", server),
        };
        return Err(Stop::new(Exit::NewAccount, sentence));
    }
    for told in [&form.title, &form.instructions].into_iter().flatten() {
        say(&clean(told));
    }
    let name = account.address.bare().node().map(|name| name.to_string()).unwrap_or_default();
    let mut answers = Answers::new(name, account.secret.clone());
    for (field, value) in given.fields {
        answers.set(field, vec![value.clone()]);
    }
    for field in &form.fields {
        if field.kind == FieldKind::Note {
            field.values.iter().for_each(|note| say(&clean(note)));
        }
        show_media(field, given)?;
    }
    while let Err(missing) = answers.check(form) {
        let Some(field) = form.fields.iter().find(|field| field.name == missing.field) else {
            break;
        };
        let answer = ask(field).await?.filter(|answer| !answer.is_empty()).ok_or_else(|| {
            let (question, name) = (clean(&field.label), clean(&field.name));
            Stop::new(Exit::Usage, say!("cli-form-asks", server, question, name))
        })?;
        answers.set(&field.name, vec![answer]);
    }
    Ok(answers)
}

fn show_media(field: &Field, given: &Given<'_>) -> Result<(), Stop> {
    for media in &field.media {
        match media {
            Media::Picture(picture) => {
                let path = given.picture.map_or_else(|| picture_file(picture), Path::to_owned);
                storage::write_atomically(&path, &picture.bytes).map_err(|error| {
                    let what = say!("cli-picture-unwritten", path);
                    Stop::new(Exit::Usage, explain::system(&what, &error))
                })?;
                say(&say!("cli-picture-look", path));
            }
            Media::Link { url, .. } => say(&say!("cli-open", link = clean(url))),
            Media::Missing(_) => say(&say!("cli-picture-missing")),
        }
    }
    Ok(())
}

fn picture_file(picture: &Picture) -> PathBuf {
    let ending = match picture.media_type.as_str() {
        "image/jpeg" => "jpg",
        "image/gif" => "gif",
        _ => "png",
    };
    std::env::temp_dir().join(format!("rehome-picture-{:08x}.{ending}", fastrand::u32(..)))
}

/// Asks for an answer, which a script may give.
///
/// # Errors
/// If it is stopped by a signal.
async fn ask(field: &Field) -> Result<Option<String>, Stop> {
    if let FieldKind::OneOf(choices) | FieldKind::ManyOf(choices) = &field.kind {
        for choice in choices {
            say(&format!("  {}  {}", apart(clean(&choice.value)), apart(clean(&choice.label))));
        }
    }
    let question = format!("{}:", apart(clean(&field.label)));
    if field.kind == FieldKind::Secret && stdin().is_terminal() {
        return prompt::password(format!("{question} ")).await;
    }
    prompt::line(&question).await
}
