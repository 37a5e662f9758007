//! Making the new account, with a password that cannot be lost.

use jid::BareJid;

use super::account::Draft;
use crate::cli::creating::{self, Given};
use crate::cli::signals::unless_stopped;
use crate::cli::terminal::ended_by;
use crate::cli::{Exit, Stop, password, prompt, say};
use crate::engine::{self, Place, passwords};
use crate::migration::Side;
use crate::model::account::{Account, Address, OldEncryption, Reach, Secret};
use crate::net::registration::providers::{Provider, Providers};
use crate::net::registration::{Invitation, Invited};
use crate::store::secrets;
use crate::text::words::guide;
use crate::text::{explain, obstacle, words};

/// How many servers are proposed.
const PROPOSED: usize = 3;

/// Makes the new account of whoever has this old one; nothing if they would rather not.
///
/// # Errors
/// If it is stopped.
pub(super) async fn create(place: &Place, old: &BareJid) -> Result<Option<Draft>, Stop> {
    loop {
        let Some(invitation) = server(place).await? else { return Ok(None) };
        let address = address(&invitation, old).await?;
        let account = Account {
            secret: secret(&address).await?,
            address,
            reach: Reach::Lookup,
            certificate: None,
            old_encryption: OldEncryption::Refused,
        };
        let given = Given { token: invitation.token, ..Given::default() };
        match creating::create(&account, given, false, &place.settings).await {
            Ok(()) => {}
            Err(stop) if stop.exit == Exit::NewAccount || stop.exit == Exit::Usage => {
                say(&stop.sentence);
                continue;
            }
            Err(stop) => return Err(stop),
        }
        say(&guide::created(&account.address));
        let (moves, new) = (place.moves.clone(), account.address.bare().clone());
        engine::account_made(moves, old.clone(), new).await.map_err(ended_by)?;
        keep(place, &account).await?;
        let Account { address, secret, .. } = account;
        return Ok(Some(Draft {
            address: Some(address),
            secret: Some(secret),
            ..Draft::default()
        }));
    }
}

/// On which server, as an invitation, for that names one too; `None` to go back.
async fn server(place: &Place) -> Result<Option<Invitation>, Stop> {
    let list = Providers::bundled();
    let proposed: Vec<_> =
        list.providers.iter().filter(|provider| provider.in_app).take(PROPOSED).collect();
    loop {
        propose(&proposed);
        let typed = guide::which_server().read(|text| Typed::read(text, &proposed)).await?;
        match typed {
            Typed::Nothing => return Ok(None),
            Typed::Server(domain) => {
                return Ok(Some(Invitation { domain, name: None, token: None }));
            }
            Typed::Invited(invited) => match creating::open(&invited, &place.settings).await {
                Ok(invitation) => return Ok(Some(invitation)),
                Err(stop) if stop.exit == Exit::NewAccount => say(&stop.sentence),
                Err(stop) => return Err(stop),
            },
        }
    }
}

fn propose(proposed: &[&Provider]) {
    say(&guide::servers());
    for (number, provider) in (1..).zip(proposed) {
        let server = guide::server(&provider.domain, &words::provider(provider));
        say(&format!("  {number}  {server}"));
    }
    say(&guide::all_servers());
}

/// What was typed for a server.
enum Typed {
    Nothing,
    Server(String),
    Invited(Invited),
}

impl Typed {
    fn read(text: &str, proposed: &[&Provider]) -> Result<Self, String> {
        let number = text.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        if text.is_empty() {
            return Ok(Self::Nothing);
        }
        if let Some(place) = number {
            let provider = proposed.get(place).ok_or_else(guide::no_server)?;
            return Ok(Self::Server(provider.domain.clone()));
        }
        if text.contains(':') {
            let invited = text.parse().map_err(|error| explain::no_invitation(error).to_owned())?;
            return Ok(Self::Invited(invited));
        }
        let domain = BareJid::new(text).ok().filter(|jid| jid.node().is_none());
        let domain = domain.filter(|jid| jid.as_str().contains('.'));
        domain.map(|jid| Self::Server(jid.to_string())).ok_or_else(guide::no_server)
    }
}

/// The address, whose name is that of the old one unless it is to be another.
async fn address(invitation: &Invitation, old: &BareJid) -> Result<Address, Stop> {
    let domain = &invitation.domain;
    let name = |name: &str| format!("{name}@{domain}").parse::<Address>();
    if let Some(Ok(address)) = invitation.name.as_deref().map(name) {
        return Ok(address);
    }
    let proposal = old.node().map(|node| node.to_string()).unwrap_or_default();
    let question = guide::which_name(domain, &proposal);
    let read = |text: &str| {
        let typed = if text.is_empty() { proposal.as_str() } else { text };
        let address = name(typed).map_err(|error| guide::no_address(&error))?;
        match address.bare() == old {
            true => Err(guide::same_account()),
            false => Ok(address),
        }
    };
    question.read(read).await
}

/// The password from the variable, typed, or generated; that is shown before there is an account which needs it.
async fn secret(address: &Address) -> Result<Secret, Stop> {
    if let Some(secret) = password::from_environment(Side::New)? {
        return Ok(secret);
    }
    if let Some(typed) = prompt::secret(guide::new_password(address)).await? {
        return Ok(Secret::new(typed));
    }
    let secret = secrets::strong_password().map_err(|error| {
        let error = error.to_string();
        Stop::new(Exit::Usage, say!("cli-no-password-generated", error))
    })?;
    say(&guide::generated_password(address, secret.reveal()));
    Ok(secret)
}

async fn keep(place: &Place, account: &Account) -> Result<(), Stop> {
    let Account { address, secret, .. } = account;
    if !place.keyring || !guide::keep_password(address).yes().await? {
        return Ok(());
    }
    let keep = passwords::keep_in_keyring(address.clone(), secret.clone());
    say(&match unless_stopped(async { Ok(keep.await) }).await? {
        Ok(()) => guide::kept(),
        Err(why) => obstacle::not_kept(address, &why),
    });
    Ok(())
}
