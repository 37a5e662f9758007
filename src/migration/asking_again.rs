//! Who is asked once more: a request may have been lost on its way, and nobody tells.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use jid::BareJid;
use jiff::Timestamp;

/// After how long a request may be made again. Its bounce may have come when nobody was here to hear it, and no server
/// but Prosody repeats it. To a contact that has it already a server does not show it twice (RFC 6121 §A.3.1).
const LONG_SILENCE: Duration = Duration::from_secs(24 * 60 * 60);
/// The same where a request was probably dropped. Each time it is made again the next wait is twice as long.
const DOUBTFUL_SILENCE: Duration = Duration::from_secs(5 * 60);
/// How many requests the server of a contact lets through at once, where it limits them (ejabberd's `mod_pres_counter`).
const AT_ONCE: usize = 5;
/// Requests to one server count as sent at once until there is so much time between two: such a server lets nothing more
/// through before it has been quiet.
const TOGETHER: Duration = Duration::from_secs(60);

/// Somebody who was asked.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    pub(super) jid: BareJid,
    /// How often.
    pub(super) times: u32,
    /// When last.
    pub(super) at: Timestamp,
    /// They have moved too: their own program answers at its next look.
    pub(super) has_moved: bool,
    /// They are still shown as asked, and have not answered.
    pub(super) is_open: bool,
}

/// Those who were asked very long ago.
pub(super) fn long_silent(asked: &[Asked], now: Timestamp) -> BTreeSet<BareJid> {
    let silent = asked.iter().filter(|one| one.is_silent(now, LONG_SILENCE));
    silent.map(|one| one.jid.clone()).collect()
}

/// Those whose request was probably dropped: they have moved too, or more were asked on their server at once than one lets
/// through that limits requests. To each server no more than that leaves at once, those first who were asked most seldom.
pub(super) fn probably_dropped(asked: &[Asked], now: Timestamp) -> BTreeSet<BareJid> {
    let mut by_server: BTreeMap<&str, Vec<&Asked>> = BTreeMap::new();
    for one in asked {
        by_server.entry(one.jid.domain().as_str()).or_default().push(one);
    }
    by_server.into_values().flat_map(|of_one| dropped_by(of_one, now)).collect()
}

/// The same of one server.
fn dropped_by(mut asked: Vec<&Asked>, now: Timestamp) -> impl Iterator<Item = BareJid> + use<> {
    asked.sort_by_key(|one| one.at);
    let mut crowded = BTreeSet::new();
    let mut later: Vec<u32> = Vec::new();
    for together in asked.chunk_by(|one, next| next.follows_at_once(one)).rev() {
        for one in together {
            // Those who were asked again since were asked together with this one.
            let since = later.iter().filter(|times| **times > one.times).count();
            if together.len() + since > AT_ONCE {
                crowded.insert(&one.jid);
            }
        }
        later.extend(together.iter().map(|one| one.times));
    }
    // A clock that was set back may hide that it was just now.
    let just_now = asked.iter().filter(|one| one.silence(now) <= Some(TOGETHER)).count();
    let is_doubtful = |one: &&Asked| one.has_moved || crowded.contains(&one.jid);
    let dropped = asked.iter().copied().filter(is_doubtful);
    let mut dropped: Vec<_> =
        dropped.filter(|one| one.is_silent(now, patience(one.times))).collect();
    dropped.sort_by_key(|one| (one.times, one.at));
    let dropped: Vec<_> = dropped.into_iter().map(|one| one.jid.clone()).collect();
    dropped.into_iter().take(AT_ONCE.saturating_sub(just_now))
}

/// How long somebody whose request was probably dropped, and who was asked so many `times`, may be silent until they are
/// asked once more.
fn patience(times: u32) -> Duration {
    let doubled = 1_u32.checked_shl(times.saturating_sub(1)).unwrap_or(u32::MAX);
    DOUBTFUL_SILENCE.saturating_mul(doubled).min(LONG_SILENCE)
}

impl Asked {
    /// How long ago it was asked; `None` where the clock was set back since, which says nothing.
    fn silence(&self, now: Timestamp) -> Option<Duration> {
        Duration::try_from(now.duration_since(self.at)).ok()
    }

    fn follows_at_once(&self, before: &Self) -> bool {
        self.at.duration_since(before.at).unsigned_abs() <= TOGETHER
    }

    fn is_silent(&self, now: Timestamp, patience: Duration) -> bool {
        self.is_open && self.silence(now).is_some_and(|silence| silence > patience)
    }
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan;

    use super::*;

    fn time(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn asked(name: &str, at: Timestamp) -> Asked {
        let jid = BareJid::new(&format!("{name}@x.example")).unwrap();
        Asked { jid, times: 1, at, has_moved: false, is_open: true }
    }

    fn crowd(count: usize, at: Timestamp) -> Vec<Asked> {
        (0..count).map(|index| asked(&format!("c{index}"), at)).collect()
    }

    #[test]
    fn a_clock_that_was_set_back_asks_nobody_again() {
        let one = [asked("c", time("2026-06-03T12:00:00Z"))];
        let is_long_ago = |now: &str| !long_silent(&one, time(now)).is_empty();
        assert!(is_long_ago("2026-06-04T12:00:01Z"));
        assert!(!is_long_ago("2026-06-04T11:00:00Z"));
        assert!(!is_long_ago("2020-01-01T00:00:00Z"));
    }

    #[test]
    fn whose_request_was_dropped_is_asked_again_ever_more_seldom() {
        let minutes: Vec<_> = (1..=4).map(|times| patience(times).as_secs() / 60).collect();
        assert_eq!(minutes, [5, 10, 20, 40]);
        assert_eq!((patience(20), patience(u32::MAX)), (LONG_SILENCE, LONG_SILENCE));
    }

    #[test]
    fn only_who_was_asked_in_a_crowd_or_has_moved_is_in_doubt() {
        let at = time("2026-06-03T12:00:00Z");
        let later = at + 6.minutes();
        assert_eq!(probably_dropped(&crowd(5, at), later).len(), 0, "as many as are let through");
        assert_eq!(probably_dropped(&crowd(6, at), at + 4.minutes()).len(), 0, "too early");
        assert_eq!(probably_dropped(&crowd(6, at), later).len(), 5);
        let one_by_one = crowd(6, at).into_iter().zip(0..);
        let one_by_one: Vec<_> = one_by_one
            .map(|(one, index)| Asked { at: at + (61 * index).seconds(), ..one })
            .collect();
        assert_eq!(probably_dropped(&one_by_one, at + 20.minutes()).len(), 0);
        let mover = Asked { has_moved: true, ..asked("c", at) };
        assert_eq!(probably_dropped(std::slice::from_ref(&mover), later).len(), 1);
        let answered = Asked { is_open: false, ..mover };
        assert_eq!(probably_dropped(&[answered], later).len(), 0);
    }

    #[test]
    fn no_more_are_asked_at_once_than_are_let_through() {
        let at = time("2026-06-03T12:00:00Z");
        let mut all = crowd(12, at);
        let mut now = at + 6.minutes();
        let mut again = BTreeSet::new();
        for round in [5, 5, 2] {
            let dropped = probably_dropped(&all, now);
            assert_eq!(dropped.len(), round);
            for one in all.iter_mut().filter(|one| dropped.contains(&one.jid)) {
                (one.times, one.at) = (2, now);
            }
            assert_eq!(probably_dropped(&all, now).len(), 0, "not before the others are through");
            again.extend(dropped);
            now += 2.minutes();
        }
        assert_eq!(again.len(), 12);
        // Whoever was asked a day ago is asked in any case.
        assert_eq!(long_silent(&all, now + 25.hours()).len(), 12);
    }
}
