//! What is done about a password that the server does not take.

use super::account::{Link, Refusal, is_about_password};
use super::obstacle::Obstacle;
use super::user::{User, unless_enough};
use crate::migration::Side;
use crate::model::account::{Account, Address};
use crate::net::session::{self, LoginError, Settings};

/// What came of signing in, once a password that the server did not take was replaced by one that the user knows. As long as
/// there is another one, it is tried.
///
/// # Errors
/// That the user has enough.
pub(super) async fn try_another(
    side: Side,
    account: &mut Account,
    mut signed_in: Result<Link, LoginError>,
    settings: &Settings,
    user: &impl User,
) -> Result<Result<Link, LoginError>, Obstacle> {
    let mut is_another = false;
    while signed_in.as_ref().is_err_and(is_about_password)
        && let Some(secret) = user.another_password(side, &account.address).await?
    {
        account.secret = secret;
        is_another = true;
        signed_in = unless_enough(user, session::login(account, settings)).await?;
    }
    if is_another && signed_in.is_ok() {
        user.password_taken(side, account).await?;
    }
    Ok(signed_in)
}

/// The address, for telling of what went wrong.
pub(super) fn refused(side: Side, address: &Address, refusal: Refusal) -> Obstacle {
    match side {
        Side::Old => Obstacle::Old(address.clone(), refusal),
        Side::New => Obstacle::New(address.clone(), refusal),
    }
}
