//! A server of a move is killed in the middle of it, and comes back.

use std::thread;

use super::*;
use crate::support::wait_until;

/// Runs of the program until the move is over: one that meets the kill, and those that ask again.
const RUNS: usize = 4;

/// The server that is killed, as soon as a server's log has a line so many times. `{old}` and `{new}` stand for who moves.
type Moment = (Role, &'static str, usize);

#[derive(Clone, Copy, Debug, PartialEq)]
enum Role {
    Old,
    New,
    Friends,
}

impl Role {
    const ALL: [Self; 3] = [Self::Old, Self::New, Self::Friends];

    fn name(self) -> &'static str {
        match self {
            Self::Old => "old",
            Self::New => "new",
            Self::Friends => "friends",
        }
    }

    /// When a server in this role is killed. (A new server that is killed with the question of the old one is asked again only by the next
    /// move, and the program does this one itself.) ejabberd writes its log a little later than it acts, so what it is at is left to chance.
    fn moments(self) -> [Moment; 5] {
        match self {
            Self::Old => [
                (Self::Old, "{old} asks to be moved", 1),
                (Self::Old, "allowed the move of {old}", 1),
                (Self::Friends, "in the place of {old}", 1),
                (Self::Friends, "in the place of {old}", 17),
                (Self::New, "contacts of {old} for", 1),
            ],
            Self::New => [
                (Self::New, "{new} expects a move of", 1),
                (Self::Old, "allowed the move of {old}", 1),
                (Self::Friends, "in the place of {old}", 9),
                (Self::New, "contacts of {old} for", 1),
                (Self::Old, "Moved {old} to", 1),
            ],
            Self::Friends => [
                (Self::Friends, "in the place of {old}", 1),
                (Self::Friends, "in the place of {old}", 13),
                (Self::Friends, "in the place of {old}", 30),
                (Self::New, "contacts of {old} for", 1),
                (Self::Old, "Moved {old} to", 1),
            ],
        }
    }
}

/// A server of this kind in this role is killed, and the other two are of that kind.
macro_rules! kills {
    ($($test:ident: $kind:ident in $role:ident among $others:ident),* $(,)?) => {
        $(#[tokio::test(flavor = "multi_thread")]
        async fn $test() {
            killed(Role::$role, Software::$kind, Software::$others).await;
        })*
    };
}

kills!(
    an_old_ejabberd_may_be_killed_at_any_moment: Ejabberd in Old among Ejabberd,
    a_new_ejabberd_may_be_killed_at_any_moment: Ejabberd in New among Ejabberd,
    the_contacts_ejabberd_may_be_killed_at_any_moment: Ejabberd in Friends among Ejabberd,
    an_old_prosody_may_be_killed_at_any_moment: Prosody in Old among Ejabberd,
    a_new_prosody_may_be_killed_at_any_moment: Prosody in New among Ejabberd,
    the_contacts_prosody_may_be_killed_at_any_moment: Prosody in Friends among Ejabberd,
    an_old_prosody_may_be_killed_among_its_own: Prosody in Old among Prosody,
    a_new_prosody_may_be_killed_among_its_own: Prosody in New among Prosody,
    the_contacts_prosody_may_be_killed_among_its_own: Prosody in Friends among Prosody,
);

/// Moves an account for each of the moments, and kills the server in this role then.
async fn killed(killed: Role, kind: Software, others: Software) {
    let net = Net::new();
    let town = Role::ALL.map(|role| {
        let kind = if role == killed { kind } else { others };
        with_short_patience(&net, kind, role.name()).start()
    });
    let [old, new, friends] = town.each_ref();
    let pairs = [old, new, friends].map(|server| [server.clone(), server.clone()]);
    let moments = killed.moments();
    let moves: Vec<_> =
        (0..moments.len()).map(|index| Move::new(index, pairs.each_ref())).collect();
    for each in &moves {
        net.seed(&each.old, &each.user, "old secret", &each.everybody());
        each.new.create_account(&each.user, "new secret");
        each.block_the_blocked(&net).await;
    }
    let server = |role| match role {
        Role::Old => old,
        Role::New => new,
        Role::Friends => friends,
    };
    for (each, (logs, line, count)) in moves.iter().zip(&moments) {
        let line = line.replace("{old}", &old.jid(&each.user));
        let line = line.replace("{new}", &new.jid(&each.user));
        let when = format!("{killed:?} killed at the {count}. {line:?} in the log of {logs:?}");
        let report = thread::scope(|scope| {
            let moving = scope.spawn(|| run_until_moved(each, &net));
            wait_until(&when, || {
                (server(*logs).log().matches(&line).count() >= *count).then_some(())
            });
            server(killed).kill();
            server(killed).start_again();
            moving.join().unwrap_or_else(|_| panic!("{when}"))
        });
        each.check(&report);
    }
}

/// A server with the module that does not wait for long.
fn with_short_patience<'net>(net: &'net Net, kind: Software, role: &str) -> Setup<'net> {
    let setup = net.server(kind, &domain(role, kind));
    match kind {
        Software::Prosody => setup
            .plugins("packaging/prosody")
            .module("account_transfer")
            .host_config("account_transfer_iq_timeout = 5")
            .host_config("account_transfer_permission_timeout = 30"),
        // A stock one does not connect again to a server that it has lost for up to five minutes.
        Software::Ejabberd => setup
            .plugins("packaging/ejabberd")
            .module("mod_account_transfer: {iq_timeout: 5, permission_timeout: 30}")
            .config("s2s_max_retry_delay: 1"),
    }
}

/// Runs the program, as its user does who reads that it ended early, and gives the last report.
fn run_until_moved(each: &Move, net: &Net) -> Value {
    let mut said = String::new();
    for _ in 0..RUNS {
        let output = each.command(net).output().unwrap();
        said += &String::from_utf8_lossy(&output.stderr);
        if output.status.success() {
            return json(&output, &said);
        }
    }
    panic!("{} was not moved in {RUNS} runs:\n{said}", each.user);
}
