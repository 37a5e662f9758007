use iced::Size;
use iced::keyboard::key::Named;

use super::*;
use crate::net::session::{
    Certificate, CertificateFault, CertificateProblem, KeyStrength, LoginError,
};
use crate::ui::testing::{TestWindow, assert_screen_looks};

const SIZE: Size = Size::new(960.0, 720.0);

fn place() -> Place {
    let moves = std::env::temp_dir().join("rehome-no-such-folder");
    Place { moves, settings: Settings::default(), keyring: false }
}

fn typed(form: &mut Form, address: &str, password: &str) {
    form.update(Message::AddressTyped(address.to_owned()), &place());
    form.update(Message::PasswordTyped(Secret::new(password.to_owned())), &place());
}

/// A form whose sign-in ended like this.
fn refused(error: LoginError) -> Form {
    let mut form = Form::new(Side::Old);
    typed(&mut form, "romeo@old.example", "mercutio");
    assert!(matches!(form.update(Message::Next, &place()), Action::Run(_)));
    let result = TakeOnce::new(Err(Refusal::Login(Box::new(error))));
    form.update(Message::SignedIn(result), &place());
    form
}

fn untrusted() -> LoginError {
    LoginError::Certificate(Box::new(CertificateProblem {
        fault: CertificateFault::Expired,
        certificate: Certificate {
            fingerprint: Fingerprint([0xA5; 32]),
            names: vec!["old.example".to_owned(), "*.old.example".to_owned()],
            issuer: "CN=Old Example Authority".to_owned(),
            not_before: "2023-01-01T00:00:00Z".parse().ok(),
            not_after: "2026-04-01T00:00:00Z".parse().ok(),
            key: KeyStrength::Usual,
        },
    }))
}

#[test]
fn looks_with_mistakes() {
    let mut form = Form::new(Side::Old);
    form.update(Message::AddressTyped("old.example".to_owned()), &place());
    form.update(Message::AddressLeft, &place());
    form.update(Message::PasswordLeft, &place());
    form.update(Message::ToggleAdvanced, &place());
    assert_screen_looks("screen-account-mistakes", SIZE, || form.view());
}

#[test]
fn looks_when_refused() {
    let form = refused(LoginError::WrongPassword { text: None });
    assert_screen_looks("screen-account-refused", SIZE, || form.view());
}

#[test]
fn looks_with_an_untrusted_certificate() {
    let form = refused(untrusted());
    assert_screen_looks("screen-account-certificate", Size::new(960.0, 980.0), || form.view());
}

#[test]
fn looks_while_signing_in() {
    let mut form = Form::new(Side::New);
    typed(&mut form, "romeo@new.example", "mercutio");
    assert!(matches!(form.update(Message::Next, &place()), Action::Run(_)));
    assert_screen_looks("screen-account-busy", Size::new(720.0, 480.0), || form.view());
}

#[test]
fn mistakes_are_told_when_a_field_is_left_and_forgotten_when_it_changes() {
    let mut form = Form::new(Side::Old);
    for (address, told) in [
        ("", true),
        ("old.example", true),
        ("romeo@old.example/phone", true),
        ("ro meo@old.example", true),
        ("romeo@old.example", false),
        (" xmpp:romeo@old.example ", false),
    ] {
        form.update(Message::AddressTyped(address.to_owned()), &place());
        assert!(form.remarks.address.is_none(), "nobody is told off while typing {address}");
        form.update(Message::AddressLeft, &place());
        assert_eq!(form.remarks.address.is_some(), told, "{address}");
    }
}

#[test]
fn the_new_account_is_another_one() {
    let mut form = Form::new(Side::New);
    form.set_other("romeo@old.example".parse().ok());
    form.update(Message::AddressTyped("romeo@old.example".to_owned()), &place());
    form.update(Message::AddressLeft, &place());
    assert!(form.remarks.address.is_some_and(|remark| remark.contains("old address")));
}

#[test]
fn an_accepted_certificate_is_the_only_one_and_for_this_address() {
    let mut form = refused(untrusted());
    let accepted = Fingerprint([0xA5; 32]);
    form.update(Message::AcceptCertificate(accepted), &place());
    let State::SigningIn { account, .. } = &form.state else { panic!("it signs in again") };
    assert_eq!(account.certificate, Some(accepted));
    form.update(Message::Cancel, &place());
    form.update(Message::AddressTyped("romeo@other.example".to_owned()), &place());
    assert_eq!(form.draft.accepted, None, "another server may not show it");
}

#[cfg(feature = "old-encryption")]
#[test]
fn old_encryption_is_used_for_the_old_account_alone_and_only_when_that_is_chosen() {
    let too_old =
        || LoginError::OldEncryption { source: std::io::Error::other("protocol version") };
    let mut form = refused(too_old());
    assert_eq!(form.draft.old_encryption, OldEncryption::Refused);
    assert_screen_looks("screen-account-old-encryption", SIZE, || form.view());
    form.update(Message::AcceptOldEncryption, &place());
    let State::SigningIn { account, .. } = &form.state else { panic!("it signs in again") };
    assert_eq!(account.old_encryption, OldEncryption::Accepted);
    form.update(Message::Cancel, &place());
    form.update(Message::AddressTyped("romeo@other.example".to_owned()), &place());
    assert_eq!(form.draft.old_encryption, OldEncryption::Refused, "it was for another server");

    let mut form = refused(too_old());
    form.side = Side::New;
    let mut look: iced_test::Simulator<'_, Message, crate::ui::Theme> =
        iced_test::Simulator::with_size(crate::ui::settings(), SIZE, form.view());
    assert!(look.find("Use old encryption").is_err());
}

#[test]
fn what_was_typed_outlives_everything() {
    let mut form = refused(LoginError::WrongPassword { text: None });
    form.update(Message::Back, &place());
    assert_eq!(form.draft.address, "romeo@old.example");
    assert_eq!(form.draft.password.reveal(), "mercutio");
    form.update(Message::Next, &place());
    form.update(Message::Cancel, &place());
    assert_eq!(form.draft.password.reveal(), "mercutio");
}

#[test]
fn an_answer_that_nobody_waits_for_changes_nothing() {
    let mut form = refused(LoginError::WrongPassword { text: None });
    form.update(Message::AddressTyped("juliet@old.example".to_owned()), &place());
    let late = TakeOnce::new(Err(Refusal::Login(Box::new(LoginError::NoEncryption))));
    assert!(matches!(form.update(Message::SignedIn(late), &place()), Action::None));
    assert!(matches!(form.state, State::Open));
}

#[test]
fn a_lost_old_server_can_be_done_without_once_it_was_read() {
    let gone = || LoginError::NoDns { source: "nobody answers".into() };
    let (old, _) = crate::ui::screen::samples::snapshots();
    let mut form = refused(gone());
    assert!(matches!(form.update(Message::GoOnWithout, &place()), Action::None));
    let mut form = Form { known: Some(Box::new(old)), ..refused(gone()) };
    assert!(matches!(form.update(Message::GoOnWithout, &place()), Action::Done));
    assert!(form.take_found().is_some_and(|found| found.session().is_none()));
}

#[test]
fn the_keyring_fills_in_only_what_is_empty() {
    let mut form = Form::with_address(Side::Old, "romeo@old.example".to_owned());
    let address: Address = "romeo@old.example".parse().unwrap();
    let kept = || Some(Secret::new("kept".to_owned()));
    form.update(Message::LookedUp("other@old.example".parse().unwrap(), kept()), &place());
    assert_eq!(form.draft.password.reveal(), "");
    form.update(Message::LookedUp(address.clone(), kept()), &place());
    assert_eq!(form.draft.password.reveal(), "kept");
    form.update(Message::PasswordTyped(Secret::new("typed".to_owned())), &place());
    form.update(Message::LookedUp(address, kept()), &place());
    assert_eq!(form.draft.password.reveal(), "typed");
    assert!(!form.draft.remember, "a password is kept only if that is wanted");
}

#[test]
fn every_control_is_reached_by_keyboard() {
    let mut form = Form::new(Side::Old);
    typed(&mut form, "romeo@old.example", "mercutio");
    form.update(Message::ToggleAdvanced, &place());
    let mut window = TestWindow::new(SIZE);
    // Address, password, its eye, keyring, Advanced, no old server, its host, Back, Next.
    assert_eq!(window.focus(form.view()).total, 9);
    let mut said = Vec::new();
    for _ in 0..9 {
        window.focus_next(form.view());
        said.extend(window.key(form.view(), Named::Enter));
    }
    let said = format!("{said:?}");
    for wanted in
        ["TogglePassword", "ToggleRemember", "ToggleAdvanced", "ToggleGone", "Back", "Next"]
    {
        assert!(said.contains(wanted), "{wanted} is not in {said}");
    }
}

/// The form for an account in a file with these users.
fn gone(users: &str) -> Form {
    let mut form = Form::new(Side::Old);
    form.update(Message::ToggleGone, &place());
    let typed = gone::Message::Typed("saved.xml".to_owned());
    form.update(Message::Gone(typed), &place());
    let document = format!(
        "<server-data xmlns='urn:xmpp:pie:0'><host jid='old.example'>{users}</host></server-data>"
    );
    let found = crate::format::portable::read(&document.parse().unwrap()).residents;
    let found = gone::Message::Found("saved.xml".to_owned(), TakeOnce::new(Ok(found)));
    form.update(Message::Gone(found), &place());
    form
}

const TWO_USERS: &str = "<user name='romeo'><query xmlns='jabber:iq:roster'><item jid='juliet@capulet.example' \
                         subscription='both'/></query><mail xmlns='urn:x'/></user><user name='benvolio'/>";

#[test]
fn looks_when_the_old_server_is_gone() {
    let form = gone(TWO_USERS);
    assert_screen_looks("screen-account-gone", SIZE, || form.view());
}

#[test]
fn a_file_takes_the_place_of_the_old_server() {
    let mut form = gone(TWO_USERS);
    assert_eq!(form.address(), "romeo@old.example".parse().ok());
    form.update(Message::Gone(gone::Message::Pick(1)), &place());
    assert_eq!(form.address(), "benvolio@old.example".parse().ok());
    assert!(matches!(form.main(), Some(Message::Next)));
    assert!(matches!(form.update(Message::Next, &place()), Action::Done));
    let home = form.take_found().unwrap();
    assert!(matches!(home, Found::File(_)));
    assert!(matches!(form.back(), Message::ToggleGone), "Esc leads back to the form");
    form.update(form.back(), &place());
    assert!(form.gone.is_none());
}

#[test]
fn a_file_that_cannot_be_used_is_told_under_its_field() {
    let mut form = gone("");
    assert!(matches!(form.main(), Some(Message::Gone(gone::Message::Read))));
    let why = "saved.xml is not a portable account file.".to_owned();
    let found = gone::Message::Found("saved.xml".to_owned(), TakeOnce::new(Err(why.clone())));
    form.update(Message::Gone(found), &place());
    let mut look: iced_test::Simulator<'_, Message, crate::ui::Theme> =
        iced_test::Simulator::with_size(crate::ui::settings(), SIZE, form.view());
    assert!(look.find(why.as_str()).is_ok());
    drop(look);
    assert!(matches!(form.update(Message::Next, &place()), Action::None));
}

#[test]
fn a_keyring_that_refuses_is_told_and_nothing_else_happens() {
    let mut form = refused(LoginError::NoEncryption);
    let why = crate::text::explain::keyring("romeo@old.example", &keyring::Error::NoDefaultStore);
    assert!(why.starts_with("This desktop has no keyring, so the password of romeo@old.example"));
    let action = form.update(Message::Kept(Err(why.clone())), &place());
    assert!(matches!(action, Action::Tell(told) if told == why));
    assert!(matches!(form.update(Message::Kept(Ok(())), &place()), Action::None));
}

#[test]
fn a_password_of_the_keyring_that_is_wrong_is_told_and_the_right_one_takes_its_place() {
    let mut form = Form::with_address(Side::Old, "romeo@old.example".to_owned());
    let kept = Some(Secret::new("kept".to_owned()));
    form.update(Message::LookedUp("romeo@old.example".parse().unwrap(), kept), &place());
    form.update(Message::Next, &place());
    let wrong = Refusal::Login(Box::new(LoginError::WrongPassword { text: None }));
    form.update(Message::SignedIn(TakeOnce::new(Err(wrong))), &place());
    let said = "It was found in the keyring. Type the right one: the keyring then has that in its place, unless you take \
                the tick away.";
    let mut look: iced_test::Simulator<'_, Message, crate::ui::Theme> =
        iced_test::Simulator::with_size(crate::ui::settings(), SIZE, form.view());
    assert!(look.find(said).is_ok());
    drop(look);
    assert!(form.draft.remember, "the tick is there to be seen");
    // One that was typed, and is wrong, is no matter of the keyring.
    let mut form = refused(LoginError::WrongPassword { text: None });
    assert!(!form.draft.remember);
    form.update(Message::PasswordTyped(Secret::new("typed".to_owned())), &place());
    assert!(!form.draft.kept);
}

#[test]
fn messages_hold_no_readable_password() {
    let message = Message::PasswordTyped(Secret::new("mercutio".to_owned()));
    assert!(!format!("{message:?}").contains("mercutio"));
}
