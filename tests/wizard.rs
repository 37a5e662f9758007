//! The whole journey through the wizard, against the pretend servers: what a user sees and presses, without a window.

mod claims;

use std::io::Write;
use std::path::Path;
use std::time::Duration;

use crate::support::Net;
use iced::futures::stream::BoxStream;
use iced::keyboard::key::Named;
use iced::widget::text_editor;
use iced::{Size, Task};
use iced_test::Simulator;
use iced_test::runtime::Action;
use iced_test::runtime::task::into_stream;
use iced_test::selector::id;
use jid::{BareJid, Jid};
use rehome::model::account::Reach;
use rehome::net::session::Settings;
use rehome::pretend::{
    Act, Behaviour, Fault, Item, PRACTICE_FROM, PRACTICE_TO, Subscription, World,
};
use rehome::store::journal::Journal;
use rehome::store::storage;
use rehome::text::explain;
use rehome::ui::app::{App, Message, Opening};
use rehome::ui::keyboard::Intent;
use rehome::ui::screen::review;
use rehome::ui::{self, Theme};
use xmpp_parsers::minidom::Element;

/// How long something on the screen may take to appear. Nothing takes as long unless it fails.
const PATIENCE: Duration = Duration::from_secs(60);

/// A user in front of the program.
struct User {
    app: App,
    /// What runs in the background.
    running: Vec<BoxStream<'static, Action<Message>>>,
}

impl User {
    fn start(opening: Opening) -> Self {
        let (app, task) = App::new(opening, None);
        let mut user = Self { app, running: Vec::new() };
        user.run(task);
        user
    }

    fn run(&mut self, task: Task<Message>) {
        self.running.extend(into_stream(task));
    }

    fn tell(&mut self, message: Message) {
        let task = self.app.update(message);
        self.run(task);
    }

    fn look(&self) -> Simulator<'_, Message, Theme> {
        // So high that nothing has to be scrolled to.
        Simulator::with_size(ui::settings(), Size::new(960.0, 2_400.0), self.app.view())
    }

    fn sees(&self, text: &str) -> bool {
        self.look().find(text).is_ok()
    }

    fn press(&mut self, text: &str) {
        let mut look = self.look();
        look.click(text).unwrap_or_else(|error| panic!("pressing {text}: {error:?}"));
        let messages: Vec<_> = look.into_messages().collect();
        assert!(!messages.is_empty(), "{text} does nothing");
        messages.into_iter().for_each(|message| self.tell(message));
    }

    /// Presses the button that moves, and says yes to the question.
    fn moves(&mut self, label: &str) {
        self.press(&format!("{label}…"));
        assert!(self.sees("Go back"), "it asks first");
        self.press(label);
    }

    /// Presses the space bar on the selected row that shows this.
    fn choose(&mut self, text: &str) {
        let mut look = self.look();
        look.click(text).unwrap_or_else(|error| panic!("choosing {text}: {error:?}"));
        let _ = look.tap_key(Named::Space);
        let messages: Vec<_> = look.into_messages().collect();
        messages.into_iter().for_each(|message| self.tell(message));
    }

    /// Types into the field of this name.
    fn type_into(&mut self, field: &'static str, text: &str) {
        let mut look = self.look();
        look.click(id(field)).unwrap_or_else(|error| panic!("the field {field}: {error:?}"));
        look.typewrite(text);
        let messages: Vec<_> = look.into_messages().collect();
        assert!(!messages.is_empty(), "{field} takes no text");
        messages.into_iter().for_each(|message| self.tell(message));
    }

    /// Lets the program work until `text` is on the screen.
    async fn waits_for(&mut self, text: &str) {
        self.waits_until(text, |user| user.sees(text)).await;
    }

    async fn waits_until(&mut self, what: &str, condition: impl Fn(&Self) -> bool) {
        let waiting = async {
            while !condition(self) {
                let message = self.next_message().await;
                self.tell(message);
            }
        };
        if tokio::time::timeout(PATIENCE, waiting).await.is_err() {
            panic!("waited in vain for {what}");
        }
    }

    /// Lets the program work, for as long as it is looked at.
    async fn works(&mut self) {
        loop {
            let message = self.next_message().await;
            self.tell(message);
        }
    }

    async fn next_message(&mut self) -> Message {
        std::future::poll_fn(|context| {
            let mut place = 0;
            while let Some(stream) = self.running.get_mut(place) {
                match stream.as_mut().poll_next(context) {
                    std::task::Poll::Ready(Some(Action::Output(message))) => {
                        return std::task::Poll::Ready(message);
                    }
                    // What only a window can do: moving the focus, scrolling, raising.
                    std::task::Poll::Ready(Some(_)) => {}
                    std::task::Poll::Ready(None) => drop(self.running.swap_remove(place)),
                    std::task::Poll::Pending => place += 1,
                }
            }
            std::task::Poll::Pending
        })
        .await
    }
}

/// Starts the practice, and goes on with the accounts that it fills in.
async fn practises(data: &Path) -> User {
    let mut user =
        User::start(Opening { data: data.to_owned(), practise: true, ..Opening::default() });
    for account in ["Your old account", "Your new account"] {
        user.waits_for(account).await;
        user.press("Next");
    }
    user
}

#[tokio::test]
async fn practice_goes_from_the_first_screen_to_the_last() {
    let folder = tempfile::tempdir().unwrap();
    let mut user = practises(folder.path()).await;
    user.waits_for("Review your move").await;
    user.waits_for("Move 24 people…").await;
    user.press("Stays behind 6");
    assert!(user.sees("ICQ transport") && user.sees("· icq.old.example · 5 contacts"));
    assert!(user.sees("Sampson") && user.sees("Include anyway…"));

    user.moves("Move 24 people");
    user.waits_for("Skip to the end").await;
    user.press("Skip to the end");
    user.waits_for("That was the rehearsal.").await;
    user.press("People");
    user.waits_for("Has answered").await;
    user.press("People");
    user.press("Stayed behind");
    assert!(user.sees("icq.old.example") && user.sees("Abraham"));

    user.press("End practice");
    assert!(user.sees("Try it first"), "practice ends where it began");
    let kept = Journal::list(&storage::moves_folder(folder.path())).unwrap().known;
    assert!(kept.is_empty(), "nothing of it is remembered");
}

#[tokio::test]
async fn going_back_finds_everything_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let mut user = practises(folder.path()).await;
    user.waits_for("Move 24 people…").await;
    // Esc does nothing on the review. Back leads back, and Next forward again without signing in anew.
    user.tell(Message::Intended(Intent::Close));
    assert!(user.sees("Move 24 people…"));
    user.press("Back");
    assert!(user.sees("Your new account"));
    user.tell(Message::Intended(Intent::Back));
    assert!(user.sees("Your old account") && user.sees("Signed in. 31 contacts."));
    user.press("Next");
    assert!(user.sees("Your new account"));
    user.press("Next");
    user.waits_for("Move 24 people…").await;
}

/// Starts the program, and signs in to both accounts.
async fn signs_in_to_both(opening: Opening, world: &World) -> User {
    let mut user = User::start(opening);
    user.press("Start");
    signs_in(&mut user, world, PRACTICE_FROM).await;
    user.waits_for("Your new account").await;
    signs_in(&mut user, world, PRACTICE_TO).await;
    user
}

/// Types an address of this world and its password, and accepts the server's certificate.
async fn signs_in(user: &mut User, world: &World, address: &'static str) {
    let field = if address == PRACTICE_FROM { "old-address" } else { "new-address" };
    user.type_into(field, address);
    signs_in_again(user, world, address);
    if address == PRACTICE_FROM {
        user.waits_for("Trust this certificate").await;
        user.press("Trust this certificate");
    } else {
        trusts_a_new_server(user).await;
    }
}

/// Trusts the certificate of a new server, which is asked about once more.
async fn trusts_a_new_server(user: &mut User) {
    user.waits_for("Trust this certificate…").await;
    user.press("Trust this certificate…");
    assert!(user.sees("Trust this certificate?"));
    user.press("Trust this certificate");
}

/// Types the password alone, where the address is filled in and the certificate was accepted already.
fn signs_in_again(user: &mut User, world: &World, address: &'static str) {
    let Reach::StartTls(server) = world.account(address).unwrap().reach else {
        panic!("the pretend servers speak STARTTLS");
    };
    let [password_field, server_field] = match address {
        PRACTICE_FROM => ["old-password", "old-server"],
        _ => ["new-password", "new-server"],
    };
    user.type_into(password_field, "practice");
    user.press("Advanced");
    user.type_into(server_field, &server.to_string());
    user.press("Next");
}

/// The pretend servers as real ones are used: addresses and passwords are typed, the certificate is not trusted, and
/// the record is kept.
#[tokio::test]
async fn a_move_is_typed_refused_accepted_carried_out_and_remembered() {
    let folder = tempfile::tempdir().unwrap();
    let world = World::practice().await.unwrap();
    let opening = || {
        let settings = Settings::default();
        Opening { data: folder.path().to_owned(), settings, ..Opening::default() }
    };
    let mut user = signs_in_to_both(opening(), &world).await;
    user.waits_for("Move 23 people…").await;
    user.moves("Move 23 people");
    user.waits_for("You live at romeo@new.example now.").await;
    let juliet = world.record(PRACTICE_TO).unwrap();
    assert!(format!("{juliet:?}").contains("juliet@capulet.example"));

    let known = Journal::list(&storage::moves_folder(folder.path())).unwrap().known;
    let [known] = known.as_slice() else { panic!("one move is remembered: {known:?}") };
    assert_eq!(known.to, BareJid::new(PRACTICE_TO).unwrap());
    assert!(known.history.finished.is_some());
    drop(user);
    let again = User::start(opening());
    assert!(!again.sees("Continue"), "a finished move is not offered");
}

#[tokio::test]
async fn a_move_that_broke_off_goes_on_with_what_was_decided() {
    let folder = tempfile::tempdir().unwrap();
    let world = World::practice().await.unwrap();
    let opening = || Opening { data: folder.path().to_owned(), ..Opening::default() };
    let mut user = signs_in_to_both(opening(), &world).await;
    user.waits_for("Move 23 people…").await;
    user.type_into("review-search", "paris@");
    user.press("Paris");
    user.choose("Paris");
    for action in
        [text_editor::Action::SelectAll, text_editor::Action::Edit(text_editor::Edit::Delete)]
    {
        user.tell(Message::Review(review::Message::Write(action)));
    }
    // However fast the move is, it does not end before the program dies.
    let adds = |stanza: &Element| {
        stanza.attr("type") == Some("set") && stanza.has_child("query", "jabber:iq:roster")
    };
    world.fault(PRACTICE_TO, Fault::on_received(adds, Act::Stall));
    user.moves("Move 22 people");
    let moves = storage::moves_folder(folder.path());
    let decided = |_: &User| {
        Journal::list(&moves)
            .unwrap()
            .known
            .first()
            .is_some_and(|known| known.history.choices.is_some())
    };
    user.waits_until("the decision in the journal", decided).await;
    // The program dies, and half a line is all that it wrote of the last fact.
    drop(user);
    world.heal(PRACTICE_TO);
    tear(&moves);

    let mut user = User::start(opening());
    user.waits_for("Continue").await;
    user.press("Continue");
    // The certificates that were accepted are remembered with the move.
    signs_in_again(&mut user, &world, PRACTICE_FROM);
    user.waits_for("Your new account").await;
    signs_in_again(&mut user, &world, PRACTICE_TO);
    user.waits_for("Review your move").await;
    user.waits_for("Stays behind 7").await;
    user.press("Stays behind 7");
    assert!(user.sees("Paris"));
    let choices = Journal::list(&moves).unwrap().known[0].history.choices.clone().unwrap();
    assert_eq!(choices.message, None);
    assert!(choices.exclude.iter().any(|jid| jid.as_str() == "paris@verona.example"));
    user.moves("Move 22 people");
    user.waits_for("You live at romeo@new.example now.").await;
    assert!(user.sees(&explain::torn_journal()), "as the terminal tells it");
    user.press("Dismiss");
    assert!(!user.sees(&explain::torn_journal()));
    let record = world.record(PRACTICE_TO).unwrap();
    assert!(record.item("paris@verona.example").is_none(), "who was left out stays out");
    let nurse = world.record("nurse@capulet.example").unwrap();
    assert!(nurse.messages().is_empty(), "nothing is said");
}

/// Ends the one journal in this folder in half a line.
fn tear(moves: &Path) {
    let mut paths = std::fs::read_dir(moves).unwrap().map(|entry| entry.unwrap().path());
    let journal = paths.find(|path| path.extension().is_some_and(|end| end == "journal"));
    let mut file = std::fs::OpenOptions::new().append(true).open(journal.unwrap()).unwrap();
    file.write_all(b"{\"at\":\"2026-").unwrap();
}

/// The old account is seen online only once the user wants to know who has asked; then each of them is asked from the new
/// account, or left.
#[tokio::test]
async fn people_who_have_asked_are_listed_before_the_move_and_chosen() {
    const CURIO: &str = "curio@illyria.example";
    const ANTONIO: &str = "antonio@venice.example";
    let folder = tempfile::tempdir().unwrap();
    let world = World::practice().await.unwrap();
    let seen_online = || {
        let juliet = world.record("juliet@capulet.example").unwrap();
        let online =
            |stanza: &&Element| stanza.name() == "presence" && stanza.attr("type").is_none();
        juliet.arrived.iter().filter(online).count()
    };
    let mut user =
        signs_in_to_both(Opening { data: folder.path().to_owned(), ..Opening::default() }, &world)
            .await;
    user.waits_for("Move 23 people…").await;
    user.press("Profile & data");
    assert_eq!(seen_online(), 0, "nobody sees that the accounts are compared");
    user.press("Check now");
    user.waits_for("Curio").await;
    assert!(seen_online() > 0);
    assert!(user.sees(CURIO) && user.sees("“Will you go hunt?”"));
    assert!(user.sees("Antonio"), "the name on the vCard");
    // On another screen and back, it is still known.
    user.press("Back");
    user.press("Next");
    user.waits_for("Move 23 people…").await;
    assert!(user.sees("Curio"), "the same part is shown");
    user.press("Curio");
    user.moves("Move 23 people");
    user.waits_for("You live at romeo@new.example now.").await;

    let new = world.record(PRACTICE_TO).unwrap();
    assert_eq!(new.item(CURIO).unwrap().name.as_deref(), Some("Curio"));
    assert!(new.item(ANTONIO).is_none());
    let asked = |who: &str| world.record(who).unwrap().requests().len();
    assert_eq!((asked(CURIO), asked(ANTONIO)), (1, 0));
    let pending = world.record(PRACTICE_FROM).unwrap().pending;
    assert_eq!(pending.len(), 2, "they wait there as before: {pending:?}");
}

/// Whoever wants them without looking has all of them asked that are found when the move begins.
#[tokio::test]
async fn people_who_have_asked_are_found_when_the_move_begins_if_nobody_looked() {
    let folder = tempfile::tempdir().unwrap();
    let request =
        format!("<presence xmlns='jabber:client' type='subscribe' to='{PRACTICE_FROM}'/>");
    let world = World::builder()
        .user(PRACTICE_FROM, "practice")
        .user(PRACTICE_TO, "practice")
        .contact(PARIS, Behaviour::never())
        .contact(ROSALINE, Behaviour::never())
        .roster(PRACTICE_FROM, [Item::new(Jid::new(ROSALINE).unwrap())])
        .said(PARIS, request.parse().unwrap())
        .start()
        .await
        .unwrap();
    let mut user =
        signs_in_to_both(Opening { data: folder.path().to_owned(), ..Opening::default() }, &world)
            .await;
    user.waits_for("Move 1 person…").await;
    user.press("Profile & data");
    user.press("Unanswered contact requests");
    user.moves("Move 1 person");
    user.waits_for("You live at romeo@new.example now.").await;
    assert_eq!(world.record(PARIS).unwrap().requests().len(), 1);
}

#[tokio::test]
async fn a_move_is_taken_back_from_the_last_screen() {
    let folder = tempfile::tempdir().unwrap();
    let mut user = practises(folder.path()).await;
    user.waits_for("Move 24 people…").await;
    user.moves("Move 24 people");
    user.waits_for("Skip to the end").await;
    user.press("Skip to the end");
    user.waits_for("That was the rehearsal.").await;
    user.press("Undo this move…");
    assert!(user.sees("Undo this move?"));
    user.tell(Message::Intended(Intent::Close));
    assert!(user.sees("That was the rehearsal."), "Esc keeps the move");
    user.press("Undo this move…");
    user.press("Undo");
    user.waits_for("The move is undone").await;
    user.press("Done");
    assert!(user.sees("Try it first"));
}

#[tokio::test]
async fn contacts_move_from_a_file_when_the_old_server_is_gone() {
    let folder = tempfile::tempdir().unwrap();
    let world = World::practice().await.unwrap();
    let file = folder.path().join("saved.xml");
    let text = "<server-data xmlns='urn:xmpp:pie:0'><host jid='old.example'><user name='romeo'>\
                <query xmlns='jabber:iq:roster'><item jid='juliet@capulet.example' name='Juliet' \
                subscription='both'><group>Love</group></item></query></user></host></server-data>";
    std::fs::write(&file, text).unwrap();
    let mut user = User::start(Opening { data: folder.path().to_owned(), ..Opening::default() });
    user.press("Start");
    user.press("My server is already offline");
    user.type_into("old-file", "/no/such/file");
    user.press("Read it");
    user.waits_for("/no/such/file can’t be read: there is no such file or folder.").await;
    user.press("Back");
    user.press("My server is already offline");
    user.type_into("old-file", &file.to_string_lossy());
    user.press("Read it");
    user.waits_for("1 contact.").await;
    user.press("Next");
    signs_in(&mut user, &world, PRACTICE_TO).await;
    user.waits_for("Move 1 person…").await;
    assert!(
        user.sees("1 person gets a contact request"),
        "nothing can be said from the old account"
    );
    user.moves("Move 1 person");
    user.waits_for("You live at romeo@new.example now.").await;
    let record = world.record(PRACTICE_TO).unwrap();
    assert!(record.item("juliet@capulet.example").is_some());
    assert!(world.record("juliet@capulet.example").unwrap().messages().is_empty());
}

/// The new account is made on a real server, in the window, and the move goes on with it.
#[tokio::test]
async fn the_new_account_is_made_on_the_way() {
    let folder = tempfile::tempdir().unwrap();
    let world = World::practice().await.unwrap();
    let net = Net::new();
    let _new = net.prosody("new.test").registration().without("invites_register").start();
    let settings = Settings { resolver: Some(net.dns_address()), ..Settings::default() };
    let opening = Opening { data: folder.path().to_owned(), settings, ..Opening::default() };
    let mut user = User::start(opening);
    user.press("Start");
    signs_in(&mut user, &world, PRACTICE_FROM).await;
    user.waits_for("Your new account").await;
    user.press("Create an account");
    user.type_into("create-server", "new.test");
    user.press("Next");
    trusts_a_new_server(&mut user).await;
    user.waits_for("An account on new.test").await;
    assert!(user.sees("Your new address is romeo@new.test"), "the name of the old account");
    user.press("Create account");
    // Nobody else knows the password, and the account is remembered already.
    user.waits_for("Save this password").await;
    let known = Journal::list(&storage::moves_folder(folder.path())).unwrap().known;
    let [known] = known.as_slice() else { panic!("the account is written down: {known:?}") };
    assert_eq!(known.to.as_str(), "romeo@new.test");
    assert!(known.history.account_made.is_some() && known.history.begun.is_none());
    user.tell(Message::Intended(Intent::Quit));
    assert!(user.sees("Close without saving the password?"));
    user.press("Go back and save it");
    user.press("I have written it down");
    user.press("Next");
    user.waits_for("Review your move").await;
    user.waits_for("Move 24 people…").await;
    user.press("Back");
    assert!(user.sees("Signed in. 0 contacts."), "to the account that was made");
}

const ROSALINE: &str = "rosaline@verona.example";
const PARIS: &str = "paris@verona.example";

/// Days later: the welcome page knows the move, opening it finds out who has answered since, and a reminder goes out
/// once.
#[tokio::test]
async fn a_finished_move_is_looked_after() {
    let folder = tempfile::tempdir().unwrap();
    let friend = |address| Item::new(Jid::new(address).unwrap()).standing(Subscription::Both);
    let world = World::builder()
        .user(PRACTICE_FROM, "practice")
        .user(PRACTICE_TO, "practice")
        .contact(ROSALINE, Behaviour::never())
        .contact(PARIS, Behaviour::never())
        .roster(PRACTICE_FROM, [ROSALINE, PARIS].map(friend))
        .start()
        .await
        .unwrap();
    let opening = || Opening { data: folder.path().to_owned(), ..Opening::default() };
    let mut user = signs_in_to_both(opening(), &world).await;
    user.waits_for("Move 2 people…").await;
    user.moves("Move 2 people");
    user.waits_for("You live at romeo@new.example now.").await;
    drop(user);

    let told = || world.record(ROSALINE).unwrap().messages().len();
    let before = told();
    world.set_behaviour(PARIS, Behaviour::approves());
    let mut user = looks_after(opening(), &world).await;
    user.waits_for("Answered 1").await;
    assert!(user.sees("Not yet 1"));
    user.press("Remind 1 person…");
    assert_eq!(told(), before, "its text is shown first");
    user.press("Send 1 reminder");
    user.waits_for("Was reminded").await;
    assert!(!user.sees("Remind…"), "nobody is left to be reminded");
    // It is written down before it is sent.
    let arrives = world.until(PATIENCE, |_| told() == before + 1);
    tokio::select! {
        arrived = arrives => assert!(arrived, "the reminder"),
        () = user.works() => {}
    }
    drop(user);

    let mut user = looks_after(opening(), &world).await;
    user.waits_for("Was reminded").await;
    assert!(!user.sees("Remind…"), "nor after another start");
    assert_eq!(told(), before + 1);
}

/// Starts the program and opens the finished move.
async fn looks_after(opening: Opening, world: &World) -> User {
    let mut user = User::start(opening);
    user.waits_for("Welcome back").await;
    user.press("Who has answered");
    signs_in_again(&mut user, world, PRACTICE_FROM);
    user.waits_for("Your new account").await;
    signs_in_again(&mut user, world, PRACTICE_TO);
    user.waits_for("Who has answered").await;
    user
}
