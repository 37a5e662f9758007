//! The whole journey by questions, where there is no window: at a terminal, between real servers.

use std::process::Command;
use std::sync::Arc;

use crate::prompt::Terminal;
use crate::support::{Contact, Net, Server, contacts_of_every_standing};

const OLD_PASSWORD: &str = "old secret";

/// An old server with an account, a new one on which anybody may have one, and one of the contacts.
struct Town {
    net: Net,
    old: Arc<Server>,
    new: Arc<Server>,
    _friends: Arc<Server>,
    contacts: Vec<Contact>,
}

impl Town {
    fn new() -> Self {
        let net = Net::new();
        let old = net.prosody("old.test").start();
        let new = net.prosody("new.test").registration().without("invites_register").start();
        let friends = net.prosody("friends.test").start();
        let contacts = contacts_of_every_standing(6, "friends.test");
        net.seed(&old, "romeo", OLD_PASSWORD, &contacts);
        Self { net, old, new, _friends: friends, contacts }
    }

    /// The program alone, where there is neither a display nor a keyring.
    fn rehome(&self) -> Command {
        let mut rehome = self.net.rehome("", "");
        for display in ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"] {
            rehome.env_remove(display);
        }
        rehome.env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/dev/null").env("TERM", "dumb");
        rehome
    }

    fn at_terminal(&self) -> Terminal {
        Terminal::running(&self.rehome())
    }
}

/// Waits for a question, and answers it.
fn answer(terminal: &mut Terminal, question: &str, answer: &str) {
    terminal.wait_for(question);
    terminal.type_in(&format!("{answer}\n"));
}

fn type_password(terminal: &mut Terminal, password: &str) {
    terminal.wait_for_prompt();
    terminal.type_in(&format!("{password}\n"));
}

/// From the start to the question for the new account.
fn signs_in_to_the_old_account(terminal: &mut Terminal) {
    answer(terminal, "What would you like to do?", "");
    answer(terminal, "Your old address:", "romeo@old.test");
    type_password(terminal, OLD_PASSWORD);
}

#[test]
fn somebody_without_a_window_makes_an_account_and_moves_to_it() {
    let town = Town::new();
    let mut terminal = town.at_terminal();
    terminal.wait_for("There is no display");
    terminal.wait_for("Nothing changes until you have seen the whole list and said yes.");
    answer(&mut terminal, "What would you like to do?", "?");
    terminal.wait_for("Enter alone takes the first.");
    answer(&mut terminal, "What would you like to do?", "seven");
    terminal.wait_for("Please type a number from 1 to 3.");
    answer(&mut terminal, "What would you like to do?", "1");
    answer(&mut terminal, "Your old address:", "romeo");
    terminal.wait_for("an address looks like you@server.example");
    answer(&mut terminal, "Your old address:", "romeo@old.test");
    type_password(&mut terminal, "not this one");
    terminal.wait_for("Wrong address or password. Check both and try again.");
    type_password(&mut terminal, OLD_PASSWORD);
    answer(&mut terminal, "On which day does old.test close?", "some day");
    terminal.wait_for("Type a date");
    answer(&mut terminal, "On which day does old.test close?", "tomorrow");
    terminal.wait_for("old.test closes tomorrow");
    answer(&mut terminal, "Do you have an account on another server already?", "maybe");
    terminal.wait_for("Please answer yes or no.");
    answer(&mut terminal, "Do you have an account on another server already?", "no");
    answer(&mut terminal, "the name of a server, or an invitation link:", "new.test");
    answer(&mut terminal, "Your name on new.test [romeo]:", "");
    answer(&mut terminal, "A password for romeo@new.test", "");
    terminal.wait_for("Rehome generated this password for romeo@new.test. Save it now");
    answer(&mut terminal, "Create romeo@new.test?", "yes");
    terminal.wait_for("romeo@new.test was created.");
    answer(&mut terminal, "in the keyring of this computer?", "no");
    terminal.wait_for("6 contacts will be moved to romeo@new.test");
    answer(&mut terminal, "What would you like to do?", "2");
    terminal.wait_for("To be moved (6)");
    answer(&mut terminal, "What would you like to do?", "1");
    answer(&mut terminal, "Start the move?", "yes");
    terminal.wait_for("All 6 contacts in this move are on romeo@new.test");
    terminal.wait_for("Now sign in as romeo@new.test");
    terminal.wait_for("Quit");
    let leave = terminal.shown.lines().rev().find(|line| line.contains("Quit")).unwrap();
    let number = leave.split_whitespace().next().unwrap().to_owned();
    answer(&mut terminal, "What would you like to do?", &number);
    assert_eq!(terminal.end().code(), Some(0), "{}", terminal.shown);
    let moved = town.new.roster_of("romeo");
    for contact in &town.contacts {
        assert!(moved.contains_key(&contact.jid), "{} is not among {moved:?}", contact.jid);
    }
    assert_eq!(town.old.roster_of("romeo").len(), town.contacts.len());
}

/// Wherever it is stopped, nothing has changed, and it is said how to go on. What was begun is offered first.
#[test]
fn whoever_stops_at_a_question_loses_nothing_and_goes_on_later() {
    let town = Town::new();
    town.new.create_account("romeo", "new secret");
    type Way = fn(&mut Terminal);
    let ways: [(&str, Way); 4] = [
        ("the first question", |terminal| terminal.wait_for("What would you like to do?")),
        ("the password", |terminal| {
            answer(terminal, "What would you like to do?", "");
            answer(terminal, "Your old address:", "romeo@old.test");
            terminal.wait_for_prompt();
        }),
        ("the closing day", |terminal| {
            signs_in_to_the_old_account(terminal);
            terminal.wait_for("On which day does old.test close?");
        }),
        ("the confirmation", |terminal| {
            comes_to_the_review(terminal);
            answer(terminal, "What would you like to do?", "1");
            terminal.wait_for("Start the move?");
        }),
    ];
    for (what, way) in ways {
        let mut terminal = town.at_terminal();
        way(&mut terminal);
        terminal.type_in("\u{3}");
        terminal.wait_for("To continue, start rehome again.");
        assert_eq!(terminal.end().code(), Some(5), "{what}: {}", terminal.shown);
        assert!(terminal.shown.contains("Nothing was changed."), "{what}: {}", terminal.shown);
    }
    assert!(town.new.roster_of("romeo").is_empty());

    // Nobody answers any more: the other end of the terminal is gone, or what was typed beforehand is used up.
    let mut terminal = town.at_terminal();
    terminal.wait_for("What would you like to do?");
    terminal.type_in("\u{4}");
    terminal.wait_for("There was no answer. Nothing was changed. To continue, start rehome again.");
    assert_eq!(terminal.end().code(), Some(5), "{}", terminal.shown);

    // What is said no to has not happened either.
    let mut terminal = town.at_terminal();
    comes_to_the_review(&mut terminal);
    answer(&mut terminal, "What would you like to do?", "1");
    answer(&mut terminal, "Start the move?", "no");
    answer(&mut terminal, "What would you like to do?", "3");
    answer(&mut terminal, "Part of a name or an address", "nobody at all");
    terminal.wait_for("Nobody on your list has");
    let left = &town.contacts[0].jid;
    answer(&mut terminal, "Part of a name or an address", left);
    terminal.wait_for("stays behind.");
    answer(&mut terminal, "Part of a name or an address", "");
    terminal.wait_for("5 contacts will be moved to romeo@new.test");
    answer(&mut terminal, "What would you like to do?", "1");
    answer(&mut terminal, "Start the move?", "yes");
    terminal.wait_for("Now sign in as romeo@new.test");
    let moved = town.new.roster_of("romeo");
    assert!(!moved.contains_key(left) && moved.len() == 5, "{moved:?}");
    terminal.type_in("\u{3}");
    assert_eq!(terminal.end().code(), Some(5), "{}", terminal.shown);

    let mut terminal = town.at_terminal();
    terminal.wait_for(
        "  1  See who has answered since you moved from romeo@old.test to romeo@new.test.",
    );
    answer(&mut terminal, "What would you like to do?", "1");
    type_password(&mut terminal, OLD_PASSWORD);
    type_password(&mut terminal, "new secret");
    terminal.wait_for("who were asked");
    terminal.wait_for("What would you like to do?");
}

fn comes_to_the_review(terminal: &mut Terminal) {
    signs_in_to_the_old_account(terminal);
    answer(terminal, "On which day does old.test close?", "");
    answer(terminal, "Do you have an account on another server already?", "yes");
    answer(terminal, "Your new address:", "romeo@old.test");
    terminal.wait_for("This is your old address.");
    answer(terminal, "Your new address:", "romeo@new.test");
    type_password(terminal, "new secret");
    terminal.wait_for("6 contacts will be moved to romeo@new.test");
}

/// A server that is gone, one whose certificate nobody vouches for, and a file: no answer ends the journey.
#[test]
fn a_server_that_is_gone_leaves_a_way_on() {
    let town = Town::new();
    let mut terminal = town.at_terminal();
    answer(&mut terminal, "What would you like to do?", "");
    answer(&mut terminal, "Your old address:", "romeo@gone.test");
    type_password(&mut terminal, OLD_PASSWORD);
    terminal.wait_for("gone.test");
    terminal.wait_for("  2  Type another address");
    answer(&mut terminal, "What would you like to do?", "4");
    answer(&mut terminal, "The name of the backup file:", "/nowhere/romeo.xml");
    terminal.wait_for("there is no such file");
    answer(&mut terminal, "Your address in this file", "");
    terminal.wait_for("gone.test");
    answer(&mut terminal, "What would you like to do?", "2");
    answer(&mut terminal, "Your old address:", "romeo@old.test");
    type_password(&mut terminal, OLD_PASSWORD);
    terminal.wait_for("On which day does old.test close?");
}
