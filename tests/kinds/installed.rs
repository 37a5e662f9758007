//! The module for ejabberd as an administrator gets it: installed with `ejabberdctl module_install` into a server that runs, which compiles
//! it itself. On the machine's own ejabberd, and on the newer ones of other Debians, whose systems `tests/run --all` prepares in folders.

use super::*;
use crate::support::wait_until;

#[test]
fn the_module_is_installed_and_moves_everybody() {
    moves_everybody_in(None);
}

#[test]
#[ignore = "needs a newer system, which `tests/run --all` provides"]
fn the_module_is_installed_and_moves_everybody_on_trixie() {
    moves_everybody_in(Some("TRIXIE"));
}

#[test]
#[ignore = "needs a newer system, which `tests/run --all` provides"]
fn the_module_is_installed_and_moves_everybody_on_sid() {
    moves_everybody_in(Some("SID"));
}

/// The old, the new and the contacts' server are ejabberds of this system.
fn moves_everybody_in(system: Option<&str>) {
    let net = Net::new();
    let town = ["old", "new", "friends"].map(|role| {
        let mut setup = net.ejabberd(&domain(role, Software::Ejabberd));
        if let Some(system) = system {
            setup = setup.system(system);
        }
        let server = setup.start();
        server.install_module("packaging/ejabberd/mod_account_transfer");
        wait_until("the module to have started", || {
            server.log().contains("as contact's server, new server, old server").then_some(())
        });
        server
    });
    let [old, new, friends] = town.map(|server| [server.clone(), server]);
    let each = Move::new(0, [&old, &new, &friends]);
    net.seed(&each.old, &each.user, "old secret", &each.everybody());
    each.new.create_account(&each.user, "new secret");
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(each.block_the_blocked(&net));
    let report = each.run(&net);
    each.check(&report);
}
