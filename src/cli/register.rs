//! `register`: making the new account.

use std::io::{BufRead, IsTerminal, stdin};
use std::path::PathBuf;

use serde::Serialize;

use super::arguments::RegisterOptions;
use super::password::from_environment;
use super::sign_in::settings;
use super::signals::{aside, unless_stopped};
use super::terminal::confirm;
use super::{Exit, Stop, print, prompt, say};
use crate::engine::passwords;
use crate::engine::registering::{self, Host};
use crate::migration::Side;
use crate::model::account::{Account, Address, OldEncryption, Secret};
use crate::net::registration::{
    Answers, Field, FieldKind, Form, Invitation, Invited, Media, Picture,
};
use crate::net::session::{NotRegistered, Refusal, Settings};
use crate::store::secrets;
use crate::store::storage;
use crate::text::explain;
use crate::text::obstacle;
use crate::text::words;
use crate::text::words::clean;

/// How often a CAPTCHA may be tried.
const ATTEMPTS: u32 = 3;

/// Makes the account after asking, signs in to it, and tells its address and, if it was made up, its password.
pub(super) async fn register(options: &RegisterOptions) -> Result<Exit, Stop> {
    let settings = settings()?;
    let invitation = invitation(options, &settings).await?;
    let address = address(options, invitation.as_ref())?;
    let (secret, invented) = password()?;
    let reach = options.to_server.clone().unwrap_or_default();
    let certificate = options.to_certificate;
    let old_encryption = OldEncryption::Refused;
    let account = Account { address, secret, reach, certificate, old_encryption };
    let token = invitation.and_then(|invitation| invitation.token);
    let domain = account.address.domain().as_str();
    let refused = |error: &NotRegistered| {
        Stop::new(
            Exit::NewAccount,
            explain::not_registered(domain, error, Some("--to-certificate")),
        )
    };
    let host = Host {
        domain: domain.to_owned(),
        reach: account.reach.clone(),
        certificate: account.certificate,
        token,
    };
    let asking = registering::ask(host, settings.clone());
    let asking = async { asking.await.map_err(|error| refused(&error)) };
    let mut asked = unless_stopped(asking).await?;

    let mut agreed = options.yes;
    for attempt in 1.. {
        let answers = fill_in(&asked.form, &account, options).await?;
        if !agreed {
            let question = format!("Type yes to create {}.", account.address);
            agreed = confirm(&question).await;
            if !agreed {
                return Err(Stop::new(Exit::Interrupted, "No account was created."));
            }
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
    finish(account, invented, options, &settings).await
}

fn is_unsolved(error: &NotRegistered) -> bool {
    matches!(error, NotRegistered::Refused { refusal: Refusal::CaptchaNotSolved, .. })
}

/// The invitation that was given, or stands on the page that was.
async fn invitation(
    options: &RegisterOptions,
    settings: &Settings,
) -> Result<Option<Invitation>, Stop> {
    let page = match &options.invitation {
        None => return Ok(None),
        Some(Invited::Directly(invitation)) => return Ok(Some(invitation.clone())),
        Some(Invited::OnPage(page)) => page,
    };
    say(&words::opens_page(page));
    let reading = registering::open(page.clone(), settings.clone());
    let found = unless_stopped(async {
        let failed = |error| Stop::new(Exit::NewAccount, explain::no_page(page, &error));
        reading.await.map_err(failed)
    });
    let invitation = found.await?;
    say(&words::invites(page, &invitation.domain));
    Ok(Some(invitation))
}

/// What the options name, and the invitation agrees with.
fn address(options: &RegisterOptions, invitation: Option<&Invitation>) -> Result<Address, Stop> {
    let usage = |sentence: String| Stop::new(Exit::Usage, sentence);
    let invited = invitation.and_then(|invitation| {
        let name = invitation.name.as_ref()?;
        format!("{name}@{}", invitation.domain).parse::<Address>().ok()
    });
    let Some(to) = options.to.clone().or(invited) else {
        let server = invitation.map(|invitation| invitation.domain.as_str()).unwrap_or_default();
        return Err(usage(format!("Which name is it to have? Name it: --to NAME@{server}")));
    };
    match invitation {
        Some(invitation) if to.domain().as_str() != invitation.domain => Err(usage(format!(
            "The invitation is one of {}, and no account of {} can be made with it.",
            clean(&invitation.domain),
            to.domain()
        ))),
        _ => Ok(to),
    }
}

/// The password of the environment, or a new one, and whether it is that.
fn password() -> Result<(Secret, bool), Stop> {
    if let Some(secret) = from_environment(Side::New)? {
        return Ok((secret, false));
    }
    match secrets::strong_password() {
        Ok(secret) => Ok((secret, true)),
        Err(error) => Err(Stop::new(Exit::Usage, format!("No password was made up: {error}."))),
    }
}

/// Answers what the server asks: by the options, and by asking on.
async fn fill_in(
    form: &Form,
    account: &Account,
    options: &RegisterOptions,
) -> Result<Answers, Stop> {
    let domain = account.address.domain();
    if !form.can_be_filled_in() {
        let sentence = match &form.page {
            Some(page) => format!("{domain} makes accounts on a web page: {}", clean(page)),
            None => format!("{domain} makes no accounts this way. Its website may say how."),
        };
        return Err(Stop::new(Exit::NewAccount, sentence));
    }
    for told in [&form.title, &form.instructions].into_iter().flatten() {
        say(&clean(told));
    }
    let name = account.address.bare().node().map(|name| name.to_string()).unwrap_or_default();
    let mut answers = Answers::new(name, account.secret.clone());
    for (field, value) in &options.field {
        answers.set(field, vec![value.clone()]);
    }
    for field in &form.fields {
        if field.kind == FieldKind::Note {
            field.values.iter().for_each(|note| say(&clean(note)));
        }
        show_media(field, options)?;
    }
    while let Err(missing) = answers.check(form) {
        let Some(field) = form.fields.iter().find(|field| field.name == missing.field) else {
            break;
        };
        let answer = ask(field).await?.filter(|answer| !answer.is_empty()).ok_or_else(|| {
            let (label, name) = (clean(&field.label), clean(&field.name));
            Stop::new(
                Exit::Usage,
                format!("{domain} asks for “{label}”. Answer it: --field {name}=VALUE"),
            )
        })?;
        answers.set(&field.name, vec![answer]);
    }
    Ok(answers)
}

fn show_media(field: &Field, options: &RegisterOptions) -> Result<(), Stop> {
    for media in &field.media {
        match media {
            Media::Picture(picture) => {
                let path = options.picture.clone().unwrap_or_else(|| picture_file(picture));
                storage::write_atomically(&path, &picture.bytes).map_err(|error| {
                    let what = format!("The picture could not be put in {}", path.display());
                    Stop::new(Exit::Usage, explain::system(&what, &error))
                })?;
                say(&format!("Look at the picture in {}", path.display()));
            }
            Media::Link { url, .. } => say(&format!("Open {}", clean(url))),
            Media::Missing(_) => say("The picture that belongs here did not come."),
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

/// Asks for a line on standard input, which may be a script's.
///
/// # Errors
/// If it is stopped by a signal.
async fn ask(field: &Field) -> Result<Option<String>, Stop> {
    say(&format!("{}:", clean(&field.label)));
    if let FieldKind::OneOf(choices) | FieldKind::ManyOf(choices) = &field.kind {
        for choice in choices {
            say(&format!("  {}  {}", clean(&choice.value), clean(&choice.label)));
        }
    }
    let trimmed = |line: String| line.trim().to_owned();
    if field.kind == FieldKind::Secret && stdin().is_terminal() {
        return Ok(prompt::password(String::new()).await?.map(trimmed));
    }
    let line = aside(|| {
        let mut line = String::new();
        stdin().lock().read_line(&mut line).map(|_| line)
    });
    Ok(line.await?.ok().map(trimmed))
}

/// Nothing counts as made because the server said so: it is there when it can be signed in to.
async fn finish(
    account: Account,
    invented: bool,
    options: &RegisterOptions,
    settings: &Settings,
) -> Result<Exit, Stop> {
    let address = &account.address;
    if let Err(error) = registering::look(&account, settings).await {
        let why = explain::login(&address.to_string(), &error, Some("--to-certificate"));
        let sentence = format!("The account may not have been created. {why}");
        return Err(Stop::new(Exit::NewAccount, sentence));
    }
    if options.keep {
        let kept = passwords::keep_in_keyring(address.clone(), account.secret.clone()).await;
        say(&match kept {
            Ok(()) => "The password is in the keyring.".to_owned(),
            Err(why) => obstacle::not_kept(address, &why),
        });
    }
    let password = invented.then(|| account.secret.reveal());
    let text = match options.json {
        true => serde_json::to_string(&Created { address: address.to_string(), password })
            .map_err(|error| Stop::new(Exit::Incomplete, error.to_string()))?,
        false => match password {
            Some(password) => format!(
                "{address} was created. Its password, which nobody else knows: {password}\nWrite it down."
            ),
            None => format!("{address} was created."),
        },
    };
    print(&text)?;
    Ok(Exit::Done)
}

/// What scripts are told.
#[derive(Serialize)]
struct Created<'a> {
    address: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    password: Option<&'a str>,
}
