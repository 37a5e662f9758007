//! The forms of the old and the new account in the window.

use super::clean;
use crate::text::cldr;
use crate::text::say::say;
use crate::text::typed_day::EXAMPLE;

/// The old account's page.
pub fn your_old_account() -> String {
    say!("account-your-old-account")
}

/// What is done with the old account there.
pub fn old_lead() -> String {
    say!("account-old-lead")
}

/// The same page where a file takes the place of the old server.
pub fn gone_lead() -> String {
    say!("account-gone-lead")
}

/// The new account's page.
pub fn your_new_account() -> String {
    say!("account-your-new-account")
}

/// What the new account is for.
pub fn new_lead() -> String {
    say!("account-new-lead")
}

/// At the old home, before its address is known.
pub fn old_account() -> String {
    say!("account-old-account")
}

/// Under it.
pub fn the_one_you_are_leaving() -> String {
    say!("account-the-one-you-are-leaving")
}

/// At the new home, before its address is known.
pub fn new_account() -> String {
    say!("account-new-account")
}

/// Under it, on the page before.
pub fn comes_next() -> String {
    say!("account-comes-next")
}

/// Under it, on its own page.
pub fn not_chosen_yet() -> String {
    say!("account-not-chosen-yet")
}

/// Under its address, before somebody has signed in.
pub fn not_signed_in_yet() -> String {
    say!("account-not-signed-in-yet")
}

/// The choice of an account that is there.
pub fn have_one() -> (String, String) {
    (say!("account-have-one"), say!("account-have-one-why"))
}

/// The choice of one that is to be made.
pub fn create_one() -> (String, String) {
    (say!("account-create-one"), say!("account-create-one-why"))
}

/// The field.
pub fn address() -> String {
    say!("account-address")
}

/// The hint under it.
pub fn address_hint() -> String {
    say!("account-address-hint")
}

/// The field.
pub fn password() -> String {
    say!("account-password")
}

/// The hint under it.
pub fn password_hint() -> String {
    say!("account-password-hint")
}

/// In place of the hint, once it has served.
pub fn signed_in(contacts: usize) -> String {
    say!("account-signed-in", count = contacts)
}

/// In place of the hint, where what was read earlier is used.
pub fn from_earlier() -> String {
    say!("account-from-earlier")
}

/// The check box.
pub fn remember() -> String {
    say!("account-remember")
}

/// The field.
pub fn closing_day() -> String {
    say!("account-closing-day")
}

/// What it may hold.
pub fn example_of_a_day() -> String {
    say!("account-example-of-a-day", day = cldr::day(EXAMPLE))
}

/// The hint under it.
pub fn why_a_closing_day() -> String {
    say!("account-why-a-closing-day")
}

/// How long that is, in a rehearsal.
pub fn in_rehearsal(until: &str) -> String {
    say!("account-in-rehearsal", until = clean(until))
}

/// The link to what hardly anybody needs.
pub fn advanced() -> String {
    say!("account-advanced")
}

/// The link to a file in place of the old server.
pub fn already_offline() -> String {
    say!("account-already-offline")
}

/// The field, and the hint under it.
pub fn server() -> (String, String, String) {
    (say!("account-server"), say!("account-server-example"), say!("account-server-hint"))
}

/// Of a certificate that was trusted by its fingerprint.
pub fn only_this_certificate() -> String {
    say!("account-only-this-certificate")
}

/// No longer.
pub fn trust_usual_ones() -> String {
    say!("account-trust-usual-ones")
}

/// The buttons of the form.
pub fn next() -> String {
    say!("account-next")
}

/// To the page before.
pub fn back() -> String {
    say!("account-back")
}

/// Do not wait for the server.
pub fn cancel() -> String {
    say!("account-cancel")
}

/// The button while the server is asked.
pub fn signing_in() -> String {
    say!("account-signing-in")
}

/// The address is missing.
pub fn type_the_address() -> String {
    say!("account-type-the-address")
}

/// The password is missing.
pub fn type_the_password() -> String {
    say!("account-type-the-password")
}

/// It is no host.
pub fn type_a_host() -> String {
    say!("account-type-a-host")
}

/// Both accounts are one.
pub fn same_account() -> String {
    say!("account-same-account")
}

/// There is only a server.
pub fn name_is_missing() -> String {
    say!("account-name-is-missing")
}

/// There is a device too.
pub fn has_resource() -> String {
    say!("account-has-resource")
}

/// It is no address.
pub fn no_address() -> String {
    say!("account-no-address")
}

/// The server does not take the password.
pub fn wrong_password() -> String {
    say!("account-wrong-password")
}

/// The server does not take the password that the keyring had.
pub fn kept_password_is_wrong() -> String {
    say!("account-kept-password-is-wrong")
}

/// The server does not take the password any more.
pub fn password_expired() -> String {
    say!("account-password-expired")
}

/// There is no such server.
pub fn no_such_server(domain: &str) -> String {
    say!("account-no-such-server", server = clean(domain))
}

/// It cannot be reached.
pub fn out_of_reach(domain: &str) -> String {
    say!("account-out-of-reach", server = clean(domain))
}

/// Nothing can be reached.
pub fn not_online() -> String {
    say!("account-not-online")
}

/// Beside the form, after a wrong password.
pub fn forgotten(domain: &str) -> (String, String) {
    (say!("account-forgotten"), say!("account-forgotten-why", server = clean(domain)))
}

/// Beside the form, after a wrong password that the keyring had.
pub fn will_be_replaced() -> String {
    say!("account-will-be-replaced")
}

/// Beside the form, where the server cannot be found.
pub fn offline() -> (String, String) {
    (say!("account-offline"), say!("account-offline-why"))
}

/// The same, where its contact list was read when the move began.
pub fn offline_and_known() -> String {
    say!("account-offline-and-known")
}

/// The button to a file.
pub fn open_a_backup() -> String {
    say!("account-open-a-backup")
}

/// The button to go on with what is known.
pub fn go_on_without() -> String {
    say!("account-go-on-without")
}

/// The link to what the server said.
pub fn details() -> String {
    say!("account-details")
}

/// Beside the form, after any other failure.
pub fn cannot_sign_in(domain: &str) -> String {
    say!("account-cannot-sign-in", server = clean(domain))
}

/// Beside the form, where the old server knows only old encryption.
pub fn old_encryption(domain: &str) -> String {
    say!("account-old-encryption", server = clean(domain))
}

/// The button to accept that.
pub fn use_old_encryption() -> String {
    say!("account-use-old-encryption")
}

/// The button that trusts a certificate of the old server.
pub fn trust() -> String {
    say!("account-trust")
}

/// Under it.
pub fn trust_is_narrow() -> String {
    say!("account-trust-is-narrow")
}

/// The link that asks whether a certificate of the new server is to be trusted.
pub fn trust_after_all() -> String {
    say!("account-trust-after-all")
}

/// Under it.
pub fn trust_by_fingerprint() -> String {
    say!("account-trust-by-fingerprint")
}

/// The way that is offered instead.
pub fn choose_another() -> String {
    say!("account-choose-another")
}

/// The question.
pub fn really_trust() -> String {
    say!("account-really-trust")
}

/// What hangs on it.
pub fn compare_fingerprint() -> String {
    say!("account-compare-fingerprint")
}

/// The harmless answer.
pub fn do_not_trust() -> String {
    say!("account-do-not-trust")
}

/// The facts of a certificate.
pub fn certificate_facts() -> [String; 4] {
    [
        say!("account-certificate-names"),
        say!("account-certificate-issuer"),
        say!("account-certificate-time"),
        say!("account-certificate-fingerprint"),
    ]
}

/// A certificate without a name.
pub fn nobody_by_name() -> String {
    say!("account-nobody-by-name")
}

/// From one day to another.
pub fn valid_from_to(from: &str, to: &str) -> String {
    say!("account-valid-from-to", from = clean(from), to = clean(to))
}

/// What cannot be done where there is no old server any more.
pub fn without_old_server() -> (String, String) {
    (say!("account-without-old-server"), say!("account-without-old-server-why"))
}

/// Why the fields of a rehearsal are filled in.
pub fn why_filled_in() -> (String, String) {
    (say!("account-why-filled-in"), say!("account-why-filled-in-why"))
}
