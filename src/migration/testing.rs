//! What a run is begun with, between two accounts of a pretend world.

use std::path::Path;
use std::time::Duration;

use jid::BareJid;

use super::{Job, survey};
use crate::model::introduction::{Introduction, Proposal};
use crate::model::plan::Choices;
use crate::net::session::{self, Settings};
use crate::pretend::World;
use crate::store::journal::Journal;

/// Signs in to the old and the new account of these addresses, reads both, and opens the record of their move in `folder`. The job
/// waits for no answers.
pub(super) async fn job(
    world: &World,
    addresses: [&str; 2],
    folder: &Path,
    choices: &Choices,
) -> (Job, Journal) {
    let sign_in = async |address| {
        let account = world.account(address).unwrap();
        session::login(&account, &Settings::default()).await.unwrap()
    };
    let [from, to] = addresses;
    let (old, new) = (sign_in(from).await, sign_in(to).await);
    let old_snapshot = survey::read(&old.0).await.unwrap();
    let new_snapshot = survey::read(&new.0).await.unwrap();
    let [from, to] = addresses.map(|jid| BareJid::new(jid).unwrap());
    let (journal, history) = Journal::open(folder, &from, &to).unwrap();
    let introduction = Introduction {
        old: from,
        nick: "Romeo".into(),
        status: "moved".into(),
        proposal: Proposal::default(),
        room_news: String::new(),
    };
    let job = Job {
        old: Some(old),
        new,
        old_snapshot,
        new_snapshot,
        choices: choices.clone(),
        decided: choices.clone(),
        introduction,
        history,
        wait: Duration::ZERO,
        looks_for_requests: false,
    };
    (job, journal)
}
