//! `register`: making the new account.

use serde::Serialize;

use super::arguments::RegisterOptions;
use super::creating::{self, Given, create};
use super::password::from_environment;
use super::sign_in::settings;
use super::{Exit, Stop, print, print_as_it_is, say};
use crate::engine::passwords;
use crate::migration::Side;
use crate::model::account::{Account, Address, OldEncryption, Secret};
use crate::net::registration::Invitation;
use crate::store::secrets;
use crate::text::obstacle;
use crate::text::words::clean;

/// Makes the account after asking, signs in to it, and tells its address and, if it was made up, its password.
pub(super) async fn register(options: &RegisterOptions) -> Result<Exit, Stop> {
    let settings = settings()?;
    let invitation = match &options.invitation {
        Some(invited) => Some(creating::open(invited, &settings).await?),
        None => None,
    };
    let address = address(options, invitation.as_ref())?;
    let (secret, invented) = password()?;
    let reach = options.to_server.clone().unwrap_or_default();
    let certificate = options.to_certificate;
    let old_encryption = OldEncryption::Refused;
    let account = Account { address, secret, reach, certificate, old_encryption };
    let given = Given {
        token: invitation.and_then(|invitation| invitation.token),
        fields: &options.field,
        picture: options.picture.as_deref(),
        certificate_option: Some("--to-certificate"),
    };
    create(&account, given, options.yes, &settings).await?;
    finish(account, invented, options).await
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
        return Err(usage(say!("cli-which-name", server = clean(server))));
    };
    match invitation {
        Some(invitation) if to.domain().as_str() != invitation.domain => Err(usage(say!(
            "cli-other-invitation",
            server = clean(&invitation.domain),
            other = clean(to.domain().as_str()),
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
        Err(error) => {
            let error = error.to_string();
            Err(Stop::new(Exit::Usage, say!("cli-no-password-generated", error)))
        }
    }
}

/// Tells of the account, and keeps its password where that is wanted.
async fn finish(account: Account, invented: bool, options: &RegisterOptions) -> Result<Exit, Stop> {
    let address = &account.address;
    if options.keep {
        let kept = passwords::keep_in_keyring(address.clone(), account.secret.clone()).await;
        say(&match kept {
            Ok(()) => say!("cli-password-kept"),
            Err(why) => obstacle::not_kept(address, &why),
        });
    }
    let password = invented.then(|| account.secret.reveal());
    if options.json {
        let json = serde_json::to_string(&Created { address: address.to_string(), password })
            .map_err(|error| Stop::new(Exit::Incomplete, error.to_string()))?;
        print_as_it_is(&json)?;
        return Ok(Exit::Done);
    }
    print(&match password {
        Some(password) => format!(
            "{}\n{}",
            say!("cli-created-password", account = address, password),
            say!("cli-write-it-down")
        ),
        None => say!("cli-created", account = address),
    })?;
    Ok(Exit::Done)
}

/// What scripts are told.
#[derive(Serialize)]
struct Created<'a> {
    address: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    password: Option<&'a str>,
}
