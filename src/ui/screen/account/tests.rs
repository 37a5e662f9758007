use iced::Size;
use iced::keyboard::key::Named;

use super::*;
use crate::model::account::Reach;
use crate::net::session::{
    Certificate, CertificateFault, CertificateProblem, KeyStrength, LoginError, Settings,
};
use crate::ui::testing::{TestWindow, assert_screen_looks, texts};

mod looks;

const SIZE: Size = Size::new(960.0, 720.0);

const TWO_USERS: &str = "<user name='romeo'><query xmlns='jabber:iq:roster'><item jid='juliet@capulet.example' \
                         subscription='both'/></query><mail xmlns='urn:x'/></user><user name='benvolio'/>";

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
        is_otherwise_right: true,
    }))
}

#[test]
fn mistakes_are_told_when_a_field_is_left_and_stay_until_it_is_left_again() {
    let mut form = Form::new(Side::Old);
    let mut was_told = false;
    for (address, told) in [
        ("", false),
        ("old.example", true),
        ("romeo@old.example/phone", true),
        ("ro meo@old.example", true),
        ("romeo@old.example", false),
        (" xmpp:romeo@old.example ", false),
    ] {
        form.update(Message::AddressTyped(address.to_owned()), &place());
        assert_eq!(form.remarks.address.is_some(), was_told, "typing {address} changes nothing");
        form.update(Message::AddressLeft, &place());
        assert_eq!(form.remarks.address.is_some(), told, "{address}");
        was_told = told;
    }
}

#[test]
fn the_new_account_is_another_one() {
    let mut form = Form::new(Side::New);
    form.set_other("romeo@old.example".parse().ok(), None);
    form.update(Message::AddressTyped("romeo@old.example".to_owned()), &place());
    form.update(Message::AddressLeft, &place());
    assert!(form.remarks.address.is_some_and(|remark| remark.contains("leaving")));
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
    assert!(form.remarks.address.is_none(), "the server is there");
    assert_screen_looks("screen-account-old-encryption", SIZE, || form.view());
    let mut look: iced_test::Simulator<'_, Message, crate::ui::Theme> =
        iced_test::Simulator::with_size(crate::ui::settings(), SIZE, form.view());
    look.click("Use old encryption").expect("the way out is shown");
    let said: Vec<_> = look.into_messages().collect();
    assert!(matches!(said[..], [Message::AcceptOldEncryption]), "{said:?}");
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

/// What the buttons and fields of the form say when Enter is pressed on each.
fn pressed(form: &Form) -> Vec<Message> {
    let mut window = TestWindow::new(SIZE);
    let total = window.focus(form.view()).total;
    let mut said = Vec::new();
    for _ in 0..total {
        window.focus_next(form.view());
        said.extend(window.key(form.view(), Named::Enter));
    }
    said
}

/// A certificate of the old server with a key like this.
fn untrusted_with(key: KeyStrength) -> LoginError {
    match untrusted() {
        LoginError::Certificate(problem) => {
            let CertificateProblem { fault, certificate, is_otherwise_right } = *problem;
            let certificate = Certificate { key, ..certificate };
            let problem = CertificateProblem { fault, certificate, is_otherwise_right };
            LoginError::Certificate(Box::new(problem))
        }
        other => other,
    }
}

#[test]
fn whatever_has_to_be_decided_shows_its_way_out() {
    let io = || std::io::Error::other("");
    let seen = |key| match untrusted_with(key) {
        LoginError::Certificate(problem) => Box::new(problem.certificate),
        other => panic!("{other} is a certificate"),
    };
    let refusals = || {
        let expected = Fingerprint([0; 32]);
        let mut refusals = vec![
            LoginError::OldEncryption { source: io() },
            LoginError::NoEncryption,
            LoginError::Tls { source: io() },
            LoginError::NotXmpp { source: io() },
            LoginError::NoDns { source: "nobody answers".into() },
            LoginError::NoService { domain: "old.example".into() },
            LoginError::NoMechanism { offered: Vec::new() },
            LoginError::WrongPassword { text: None },
            LoginError::AccountDisabled { text: None },
            LoginError::CredentialsExpired { text: None },
            LoginError::EncryptionRequired { text: None },
            LoginError::TemporaryAuthFailure { text: None },
            LoginError::Unproven { source: "no proof".into() },
        ];
        for key in [KeyStrength::Usual, KeyStrength::Short(1024), KeyStrength::Worthless] {
            refusals.push(untrusted_with(key));
            refusals.push(LoginError::WrongPin { expected, seen: seen(key) });
        }
        refusals
    };
    let mut decided = 0;
    for (side, error) in [Side::Old, Side::New]
        .into_iter()
        .flat_map(|side| refusals().into_iter().map(move |error| (side, error)))
    {
        let what = format!("{error:?}");
        let form = Form { side, ..refused(error) };
        if form.is_ready() {
            continue;
        }
        decided += 1;
        let ways = pressed(&form).into_iter().any(|said| match side {
            Side::Old => {
                matches!(said, Message::AcceptCertificate(_) | Message::AcceptOldEncryption)
            }
            Side::New => matches!(said, Message::CreateOne | Message::AskToTrust(_)),
        });
        assert!(ways, "{side:?}: nobody gets on from {what}");
    }
    assert!(decided > 0);
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
    assert!(matches!(form.state, State::Refused { is_changed: true, .. }));
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
    // Address, password, its eye, keyring, closing day, Advanced, no old server, its host, Back, Next.
    assert_eq!(window.focus(form.view()).total, 10);
    let mut said = Vec::new();
    for _ in 0..10 {
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

/// The field of this number, from the top, gets the focus and a text, letter by letter, as long as the page is as it is.
fn types_into(form: &mut Form, number: usize, text: &str) {
    let mut window = TestWindow::new(SIZE);
    for _ in 0..=number {
        window.focus_next(form.view());
    }
    for letter in text.chars() {
        let said = window.typed(form.view(), &letter.to_string());
        assert_eq!(said.len(), 1, "{letter} of {text} arrives, and nothing else happens: {said:?}");
        for message in said {
            form.update(message, &place());
        }
        let focused = window.focus(form.view()).focused;
        assert_eq!(focused, Some(number), "the field keeps the focus after {letter} of {text}");
    }
}

/// Every state in which something is said beside the fields or below them.
fn states() -> Vec<(&'static str, Form)> {
    let gone = || LoginError::NoDns { source: "nobody answers".into() };
    let mut mistaken = Form::new(Side::Old);
    typed(&mut mistaken, "old.example", "");
    mistaken.update(Message::AddressLeft, &place());
    mistaken.update(Message::ClosingDayTyped("31 June".to_owned()), &place());
    mistaken.update(Message::ClosingDayLeft, &place());
    let mut detailed = refused(LoginError::WrongPassword { text: Some("No.".to_owned()) });
    detailed.update(Message::ToggleDetails, &place());
    vec![
        ("empty", Form::new(Side::Old)),
        ("new", Form::new(Side::New)),
        ("mistaken", mistaken),
        ("wrong password", refused(LoginError::WrongPassword { text: None })),
        ("wrong password, with details", detailed),
        ("certificate", refused(untrusted())),
        ("no server", refused(gone())),
        (
            "old encryption",
            refused(LoginError::OldEncryption { source: std::io::Error::other("") }),
        ),
        ("any other", refused(LoginError::NoEncryption)),
    ]
}

#[test]
fn every_letter_arrives_in_every_field_whatever_stands_beside_it() {
    for (state, mut form) in states() {
        let fields = if form.side == Side::Old { vec![0, 1, 4] } else { vec![2, 3] };
        for number in fields {
            types_into(&mut form, number, "mercutio");
        }
        assert!(form.draft.password.reveal().ends_with("mercutio"), "{state}");
        assert!(form.draft.address.ends_with("mercutio"), "{state}");
    }
}

#[test]
fn enter_in_a_field_is_next_and_on_nothing_is_nothing() {
    for (state, form) in states() {
        let mut window = TestWindow::new(SIZE);
        assert!(window.key(form.view(), Named::Enter).is_empty(), "{state}: nothing has the focus");
        let first = if form.side == Side::Old { 0 } else { 2 };
        for _ in 0..=first {
            window.focus_next(form.view());
        }
        let said = window.key(form.view(), Named::Enter);
        assert!(matches!(said[..], [Message::Next]), "{state}: {said:?}");
    }
}

#[test]
fn a_wrong_password_is_said_under_its_field_until_the_next_attempt() {
    let mut form = refused(LoginError::WrongPassword { text: Some("Not so.".to_owned()) });
    let said = || crate::text::words::account::wrong_password().to_owned();
    assert_eq!(form.remarks.password, Some(said()));
    let shown = texts(form.view());
    assert!(shown.iter().any(|text| text == "Forgotten your password?"), "{shown:?}");
    assert!(!shown.iter().any(|text| text.contains("Not so.")), "what the server says is folded");
    form.update(Message::PasswordTyped(Secret::new("right".to_owned())), &place());
    assert_eq!(form.remarks.password, Some(said()), "it can still be read");
    assert!(form.is_ready(), "and tried again");
    form.update(Message::Next, &place());
    assert_eq!(form.remarks.password, None);
}

#[test]
fn a_certificate_is_decided_about_and_not_tried_again() {
    let mut form = refused(untrusted());
    assert!(!form.is_ready(), "the same would come of it");
    let shown = texts(form.view());
    for said in [
        "This server’s certificate has expired",
        "Everything else is in order.",
        "Trust this certificate",
    ] {
        assert!(shown.iter().any(|text| text == said), "{said} in {shown:?}");
    }
    form.update(Message::AddressTyped("romeo@other.example".to_owned()), &place());
    assert!(form.is_ready());
}

#[test]
fn the_certificate_of_a_new_server_has_no_excuse_and_trusting_it_is_asked_for() {
    let mut form = refused(untrusted());
    form.side = Side::New;
    let shown = texts(form.view());
    assert!(
        shown.iter().any(|text| text.starts_with("Rehome can’t confirm that this is really")),
        "{shown:?}"
    );
    assert!(shown.iter().any(|text| text == "Choose another server"));
    assert!(!shown.iter().any(|text| text == "Trust this certificate"), "{shown:?}");
    form.update(Message::AskToTrust(Fingerprint([0xA5; 32])), &place());
    assert!(form.question().is_some());
    assert!(matches!(form.close(), Some(Message::TrustNot)), "Esc is no");
    form.update(Message::TrustNot, &place());
    assert!(form.question().is_none() && form.draft.accepted.is_none());
}

#[test]
fn the_closing_day_is_shown_in_full_and_known_from_then_on() {
    let mut form = Form::new(Side::Old);
    typed(&mut form, "romeo@montague.example", "mercutio");
    form.update(Message::ClosingDayTyped("friday".to_owned()), &place());
    assert_eq!(form.closes(), None, "nobody is interrupted while typing");
    form.update(Message::ClosingDayLeft, &place());
    assert_eq!(form.closes().map(|day| day.to_string()).as_deref(), Some("2026-06-05"));
    let shown = texts(form.view());
    for said in ["Friday, 5 June 2026", "In 6 days", "closes Friday 5 June"] {
        assert!(shown.iter().any(|text| text == said), "{said} in {shown:?}");
    }
    form.update(Message::ClosingDayTyped("28 May".to_owned()), &place());
    assert!(matches!(form.update(Message::Next, &place()), Action::Run(_)));
    assert!(matches!(form.state, State::Open), "a day that is over is asked about first");
    form.update(Message::ClosingDayTyped(String::new()), &place());
    form.update(Message::Next, &place());
    assert!(form.closes().is_none() && matches!(form.state, State::SigningIn { .. }));
}

#[test]
fn a_rehearsal_says_why_it_is_filled_in_and_takes_a_wrong_password() {
    let world = crate::model::account::Account {
        address: "romeo@old.example".parse().unwrap(),
        secret: Secret::new("mercutio".to_owned()),
        reach: Reach::Lookup,
        certificate: None,
        old_encryption: OldEncryption::Refused,
    };
    let mut form = Form::pretend(Side::Old, world);
    let shown = texts(form.view());
    for said in ["Why is this filled in?", "In 6 days, in this rehearsal"] {
        assert!(shown.iter().any(|text| text == said), "{said} in {shown:?}");
    }
    assert_screen_looks("screen-account-rehearsal", SIZE, || form.view());
    form.update(Message::PasswordTyped(Secret::new("wrong".to_owned())), &place());
    form.update(Message::Next, &place());
    let State::SigningIn { account, .. } = &form.state else { panic!("it signs in") };
    assert_eq!(account.secret.reveal(), "wrong");
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

#[test]
fn a_file_takes_the_place_of_the_old_server() {
    let mut form = gone(TWO_USERS);
    assert_eq!(form.address(), "romeo@old.example".parse().ok());
    form.update(Message::Gone(gone::Message::Pick(1)), &place());
    assert_eq!(form.address(), "benvolio@old.example".parse().ok());
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
    let said = crate::text::words::account::will_be_replaced();
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
