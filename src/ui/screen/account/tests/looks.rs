//! Pictures of the forms, in each of their states.

use super::*;
use crate::ui::testing::assert_main_screen_looks;

#[test]
fn looks_with_mistakes() {
    let mut form = Form::new(Side::Old);
    form.update(Message::AddressTyped("old.example".to_owned()), &place());
    form.update(Message::AddressLeft, &place());
    form.update(Message::ClosingDayTyped("31 June".to_owned()), &place());
    form.update(Message::ClosingDayLeft, &place());
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
    assert_screen_looks("screen-account-certificate", SIZE, || form.view());
}

#[test]
fn looks_while_signing_in() {
    let mut form = Form::new(Side::New);
    typed(&mut form, "romeo@new.example", "mercutio");
    assert!(matches!(form.update(Message::Next, &place()), Action::Run(_)));
    assert_screen_looks("screen-account-busy", Size::new(720.0, 480.0), || form.view());
}

#[test]
fn looks_before_anything_is_typed() {
    let form = Form::new(Side::Old);
    assert_main_screen_looks("screen-account", SIZE, || form.view());
    let mut form = Form::new(Side::New);
    form.set_other("romeo@montague.example".parse().ok(), None);
    assert_screen_looks("screen-account-new", SIZE, || form.view());
}

#[test]
fn looks_with_a_certificate_of_a_new_server() {
    let mut form = refused(untrusted());
    form.side = Side::New;
    assert_screen_looks("screen-account-new-certificate", SIZE, || form.view());
}

#[test]
fn looks_when_the_old_server_is_gone() {
    let form = gone(TWO_USERS);
    assert_screen_looks("screen-account-gone", SIZE, || form.view());
}
