//! What is asked and said where the terminal leads through the whole journey.

use std::path::Path;

use jid::BareJid;

use super::clean;
use crate::model::account::{Address, AddressError};
use crate::text::cldr;
use crate::text::say::say;
use crate::text::typed_day::EXAMPLE;

/// A question, and what there is to know before it is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asking {
    /// The question.
    pub asks: String,
    /// What `?` shows.
    pub explains: String,
}

/// A question of these two messages.
macro_rules! asking {
    ($asks:expr, $explains:expr $(,)?) => {
        Asking { asks: $asks, explains: $explains }
    };
}

/// What this is, and how it is used.
pub fn welcome() -> String {
    format!(
        "{}\n\n  {}\n  {}\n\n{}",
        say!("guide-welcome"),
        say!("guide-what-moves"),
        say!("guide-what-stays"),
        say!("guide-nothing-yet")
    )
}

/// How to go on after everything was stopped.
pub fn go_on() -> String {
    say!("guide-go-on")
}

/// That there is nobody to answer.
pub fn no_answer() -> String {
    say!("guide-no-answer")
}

/// That one of so many numbers is awaited.
pub fn a_number(most: usize) -> String {
    say!("guide-a-number", most)
}

/// Which of several things is to be done.
pub fn what_next() -> Asking {
    asking!(say!("guide-what-next"), say!("guide-what-next-explained"))
}

/// What can be done, as it stands behind its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// At the start: a new move.
    Move,
    /// At the start: a rehearsal.
    Practise,
    /// Anywhere: no more.
    Leave,
    /// After a sign-in that failed.
    Again,
    /// After a sign-in that failed.
    OtherAddress,
    /// After a sign-in that failed.
    OtherHost,
    /// After a sign-in that failed.
    File,
    /// After a sign-in that failed: with what an earlier run has read.
    Without,
    /// At the review.
    Show,
    /// At the review.
    LeaveOut,
    /// At the review.
    Message,
    /// At the review.
    LookForRequests,
    /// At the review.
    Start,
    /// When a run is over: the rest of it.
    Finish,
    /// When a run is over.
    Wait,
    /// When a run is over.
    Remind,
    /// When a run is over: the report.
    Save,
    /// When a run is over: the rooms of the old server that have been rebuilt.
    CloseRooms,
    /// When a run is over.
    TakeBack,
    /// When a run is over: how the old account is closed.
    Close,
}

/// What stands behind the number of a choice.
pub fn choice(choice: Choice) -> String {
    match choice {
        Choice::Move => say!("guide-do-move"),
        Choice::Practise => say!("guide-do-practise"),
        Choice::Leave => say!("guide-do-leave"),
        Choice::Again => say!("guide-do-again"),
        Choice::OtherAddress => say!("guide-do-other-address"),
        Choice::OtherHost => say!("guide-do-other-host"),
        Choice::File => say!("guide-do-file"),
        Choice::Without => say!("guide-do-without"),
        Choice::Show => say!("guide-do-show"),
        Choice::LeaveOut => say!("guide-do-leave-out"),
        Choice::Message => say!("guide-do-message"),
        Choice::LookForRequests => say!("guide-do-look-for-requests"),
        Choice::Start => say!("guide-do-start"),
        Choice::Finish => say!("guide-do-finish"),
        Choice::Wait => say!("guide-do-wait"),
        Choice::Remind => say!("guide-do-remind"),
        Choice::Save => say!("guide-do-save"),
        Choice::CloseRooms => say!("guide-do-close-rooms"),
        Choice::TakeBack => say!("guide-do-take-back"),
        Choice::Close => say!("guide-do-close"),
    }
}

/// The choice to go on with this move.
pub fn go_on_with(from: &BareJid, to: &BareJid, state: &str) -> String {
    say!("guide-do-go-on-with", from, to, state)
}

/// The choice to look after this move.
pub fn look_after(from: &BareJid, to: &BareJid, state: &str) -> String {
    say!("guide-do-look-after", from, to, state)
}

/// Which account is moved.
pub fn old_address() -> Asking {
    asking!(say!("guide-old-address"), say!("guide-old-address-explained"))
}

/// Where it is moved.
pub fn new_address() -> Asking {
    asking!(say!("guide-new-address"), say!("guide-new-address-explained"))
}

/// What is wrong with an address.
pub fn no_address(error: &AddressError) -> String {
    match error {
        AddressError::Empty => say!("guide-address-empty"),
        AddressError::NoLocalPart => say!("guide-address-incomplete"),
        AddressError::HasResource => say!("guide-address-resource"),
        AddressError::Invalid(_) => say!("guide-address-invalid"),
    }
}

/// That the new account cannot be the old one.
pub fn same_account() -> String {
    say!("guide-same-account")
}

/// Where a file is.
pub fn file() -> Asking {
    asking!(say!("guide-file"), say!("guide-file-explained"))
}

/// Whose account of a file it is.
pub fn whose() -> Asking {
    asking!(say!("guide-whose"), say!("guide-whose-explained"))
}

/// That a file is being used.
pub fn from_file(path: &Path, account: &BareJid) -> String {
    say!("guide-from-file", file = path, account)
}

/// The host in place of what the DNS says.
pub fn host() -> Asking {
    asking!(say!("guide-host"), say!("guide-host-explained"))
}

/// That a sign-in is under way.
pub fn signing_in(domain: &str) -> String {
    say!("guide-signing-in", server = clean(domain))
}

/// What stands before a password that is typed.
pub fn password(address: &Address) -> String {
    format!("{} ", say!("guide-password", address))
}

/// The same once more.
pub fn password_again(address: &Address) -> String {
    format!("{} ", say!("guide-password-again", address))
}

/// That signing in failed, and what may be wrong.
pub fn wrong_password() -> String {
    say!("guide-wrong-password")
}

/// Whether a certificate is accepted that nobody vouches for.
pub fn trust_certificate(domain: &str) -> Asking {
    let server = clean(domain);
    asking!(say!("guide-trust"), say!("guide-trust-explained", server))
}

/// Whether old encryption is accepted.
pub fn accept_old_encryption() -> Asking {
    asking!(say!("guide-old-encryption"), say!("guide-old-encryption-explained"))
}

/// When the old server closes.
pub fn closing_day(domain: &str) -> Asking {
    let server = clean(domain);
    let (day, weekday) = (cldr::day(EXAMPLE), cldr::weekday_alone(EXAMPLE));
    asking!(say!("guide-closing-day", server), say!("guide-closing-day-explained", day, weekday))
}

/// Whether there is a new account.
pub fn has_new_account() -> Asking {
    asking!(say!("guide-has-new-account"), say!("guide-has-new-account-explained"))
}

/// What stands above a choice of servers.
pub fn servers() -> String {
    say!("guide-servers")
}

/// One of them, with what matters of it.
pub fn server(domain: &str, facts: &str) -> String {
    say!("guide-server", server = clean(domain), facts)
}

/// How the others are seen.
pub fn all_servers() -> String {
    say!("guide-all-servers")
}

/// On which server the new account is made.
pub fn which_server() -> Asking {
    asking!(say!("guide-which-server"), say!("guide-which-server-explained"))
}

/// What is said of a number or name that leads nowhere.
pub fn no_server() -> String {
    say!("guide-no-server")
}

/// The name of the new account.
pub fn which_name(domain: &str, proposal: &str) -> Asking {
    let (server, name) = (clean(domain), clean(proposal));
    let asks = match name.is_empty() {
        true => say!("guide-name", server),
        false => say!("guide-name-proposed", server, name),
    };
    asking!(asks, say!("guide-name-explained", server))
}

/// What stands before a new password that is typed.
pub fn new_password(address: &Address) -> String {
    format!("{} ", say!("guide-new-password", address))
}

/// The password that was generated, before there is an account that needs it.
pub fn generated_password(address: &Address, password: &str) -> String {
    format!("{}\n\n  {password}\n", say!("guide-generated-password", address))
}

/// Whether a password goes into the keyring.
pub fn keep_password(address: &Address) -> Asking {
    asking!(say!("guide-keep-password", address), say!("guide-keep-password-explained"))
}

/// That a password is in the keyring.
pub fn kept() -> String {
    say!("guide-kept")
}

/// That the account is there.
pub fn created(address: &Address) -> String {
    say!("guide-created", address)
}

/// Who is to be left out, or taken along.
pub fn whom() -> Asking {
    asking!(say!("guide-whom"), say!("guide-whom-explained"))
}

/// That nobody has such a name.
pub fn nobody(text: &str) -> String {
    say!("guide-nobody", text = clean(text))
}

/// That these are too many.
pub fn too_many(count: usize) -> String {
    say!("guide-too-many", count)
}

/// Which of several people.
pub fn which_of_them() -> Asking {
    asking!(say!("guide-which-of-them"), say!("guide-which-of-them-explained"))
}

/// That somebody stays behind.
pub fn left_out(name: &str) -> String {
    say!("guide-left-out", who = name)
}

/// That somebody moves.
pub fn taken_along(name: &str) -> String {
    say!("guide-taken-along", who = name)
}

/// That somebody can only stay behind.
pub fn cannot_move(name: &str, reason: &str) -> String {
    say!("guide-cannot-move", who = name, reason)
}

/// Whether somebody is taken along who looks like a transport's.
pub fn take_along(name: &str, reason: &str) -> Asking {
    asking!(say!("guide-take-along", who = name, reason), say!("guide-take-along-explained"))
}

/// That nobody waits for an answer.
pub fn no_requests() -> String {
    say!("guide-no-requests")
}

/// Whether those who have asked to see the old account are asked from the new one.
pub fn ask_them_too() -> Asking {
    asking!(say!("guide-ask-them-too"), say!("guide-ask-them-too-explained"))
}

/// Another message.
pub fn message(now: Option<&str>) -> Asking {
    let now = match now {
        Some(message) => format!("{}\n  {}", say!("guide-message-is"), clean(message)),
        None => say!("guide-message-none"),
    };
    asking!(format!("{now}\n{}", say!("guide-message")), say!("guide-message-explained"))
}

/// Whether the move starts, and what of it cannot be taken back.
pub fn start() -> Asking {
    asking!(say!("guide-start"), say!("guide-start-explained"))
}

/// That everything is there already.
pub fn nothing_to_do() -> String {
    say!("guide-nothing-to-do")
}

/// What there is to do on other devices.
pub fn sign_in_elsewhere(new: &BareJid) -> String {
    say!("guide-sign-in-elsewhere", new)
}

/// Where the report is saved.
pub fn report_file(proposal: &str) -> Asking {
    asking!(say!("guide-report-file", file = proposal), say!("guide-report-file-explained"))
}

/// That it is saved.
pub fn saved(path: &Path) -> String {
    say!("guide-saved", file = path)
}

/// What is not a file for a report.
pub fn no_report_file() -> String {
    say!("guide-no-report-file")
}

/// That waiting may be ended.
pub fn waiting() -> String {
    say!("guide-waiting")
}
