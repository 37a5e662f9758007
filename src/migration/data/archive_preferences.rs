//! Whose messages the server keeps (XEP-0441). A server takes all of it at once, in the place of what it had.

use super::{Gap, Items, get, set};
use crate::model::data::archive_preferences::{self as rules, Preferences};
use crate::model::data::{Flaws, Write};
use crate::model::history::Failure;
use crate::net::session::Session;
use crate::xmpp::mam::Version;

/// The rules of the account.
pub(super) async fn read(session: &Session, flaws: &mut Flaws) -> Result<Items, Gap> {
    let (_, prefs) = current(session).await?;
    Ok(rules::read(&prefs, flaws))
}

/// Sets rules; the others stay.
pub(super) async fn write(session: &Session, writes: &[Write]) -> Vec<Result<(), Failure>> {
    if writes.is_empty() {
        return Vec::new();
    }
    let changes = writes.iter().map(|write| (&write.key, rules::policy(write.value.element())));
    let result = change(session, changes).await;
    vec![result; writes.len()]
}

/// Takes rules away. That for everybody else stays, for there always is one.
pub(super) async fn remove(session: &Session, keys: &[String]) -> Result<(), Failure> {
    change(session, keys.iter().map(|key| (key, None))).await
}

async fn change(
    session: &Session,
    changes: impl Iterator<Item = (&String, Option<rules::Policy>)>,
) -> Result<(), Failure> {
    let (version, mut prefs) = current(session).await.map_err(|gap| match gap {
        Gap::Unsupported => Failure::Unsupported,
        Gap::Unreadable(failure) | Gap::Partly(_, failure) => failure,
    })?;
    changes.for_each(|(key, policy)| rules::change(&mut prefs, key, policy));
    set(session, prefs.to_element(version)).await
}

/// What the server has, in the best version that it knows.
async fn current(session: &Session) -> Result<(Version, Preferences), Gap> {
    for version in Version::all() {
        match get(session, Preferences::question(version)).await {
            Ok(answer) => {
                let prefs = answer.as_ref().and_then(Preferences::read);
                return Ok((version, prefs.unwrap_or_default()));
            }
            Err(Gap::Unsupported) => {}
            Err(gap) => return Err(gap),
        }
    }
    Err(Gap::Unsupported)
}
