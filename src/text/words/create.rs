//! Creating the new account in the window.

use super::clean;
use crate::text::say::say;

/// Above the recommended servers.
pub fn three_that_fit() -> String {
    say!("create-three-that-fit")
}

/// The last choice.
pub fn another_server() -> (String, String) {
    (say!("create-another-server"), say!("create-another-server-why"))
}

/// What its field may hold.
pub fn example_of_a_server() -> String {
    say!("create-example-of-a-server")
}

/// The button to the whole list.
pub fn all_servers(count: usize) -> String {
    say!("create-all-servers", count)
}

/// The heading of the whole list.
pub fn choose_a_server() -> String {
    say!("create-choose-a-server")
}

/// The search in it.
pub fn search_servers() -> String {
    say!("create-search-servers")
}

/// It has no such server.
pub fn no_such_server(search: &str) -> String {
    say!("create-no-such-server", search = clean(search))
}

/// No server was typed or chosen.
pub fn which_server() -> String {
    say!("create-which-server")
}

/// At the new home, when the server is chosen.
pub fn at(domain: &str) -> String {
    say!("create-at", server = clean(domain))
}

/// Under it.
pub fn name_comes_next() -> String {
    say!("create-name-comes-next")
}

/// The same on the form.
pub fn you_choose_the_name() -> String {
    say!("create-you-choose-the-name")
}

/// The same where the account is created on a page of the web.
pub fn not_created_yet() -> String {
    say!("create-not-created-yet")
}

/// The same, once it is made.
pub fn created_just_now() -> String {
    say!("create-created-just-now")
}

/// The button while the server is asked.
pub fn asking() -> String {
    say!("create-asking")
}

/// The title of the form.
pub fn an_account_on(domain: &str) -> String {
    say!("create-an-account-on", server = clean(domain))
}

/// Under it.
pub fn nothing_before_the_button() -> String {
    say!("create-nothing-before-the-button")
}

/// The field.
pub fn name() -> String {
    say!("create-name")
}

/// The hint under it.
pub fn your_new_address(address: &str) -> String {
    say!("create-your-new-address", address = clean(address))
}

/// The same while there is no name.
pub fn part_before_the_at() -> String {
    say!("create-part-before-the-at")
}

/// The name cannot be one.
pub fn impossible_name() -> String {
    say!("create-impossible-name")
}

/// The name is taken.
pub fn name_taken() -> String {
    say!("create-name-taken")
}

/// The hint under a password that was generated.
pub fn generated() -> String {
    say!("create-generated")
}

/// The hint under one that the user chose.
pub fn own_password() -> String {
    say!("create-own-password")
}

/// The link.
pub fn generate_another() -> String {
    say!("create-generate-another")
}

/// The link.
pub fn use_my_own() -> String {
    say!("create-use-my-own")
}

/// Above the answer to a picture.
pub fn type_what_you_see() -> String {
    say!("create-type-what-you-see")
}

/// The picture did not come.
pub fn no_picture() -> String {
    say!("create-no-picture")
}

/// A picture or sound on the web.
pub fn open_what_belongs_to_it() -> String {
    say!("create-open-what-belongs-to-it")
}

/// The button.
pub fn create_account() -> String {
    say!("create-create-account")
}

/// The button while it works.
pub fn creating() -> String {
    say!("create-creating")
}

/// Beside the form.
pub fn about(domain: &str) -> String {
    say!("create-about", server = clean(domain))
}

/// The link to its terms.
pub fn its_rules() -> String {
    say!("create-its-rules")
}

/// The server makes accounts on a page of the web.
pub fn on_a_web_page(domain: &str) -> String {
    say!("create-on-a-web-page", server = clean(domain))
}

/// What to do then.
pub fn come_back() -> String {
    say!("create-come-back")
}

/// The button.
pub fn open_the_page() -> String {
    say!("create-open-the-page")
}

/// The button.
pub fn i_have_an_account() -> String {
    say!("create-i-have-an-account")
}

/// The title of the page that keeps a password from being lost.
pub fn save_this_password() -> String {
    say!("create-save-this-password")
}

/// Under it.
pub fn not_shown_again() -> String {
    say!("create-not-shown-again")
}

/// The same where the server’s answer was lost.
pub fn may_exist() -> String {
    say!("create-may-exist")
}

/// Above the places.
pub fn at_least_one_place() -> String {
    say!("create-at-least-one-place")
}

/// The clipboard: before and after, with what to do, and the button.
pub fn copy(is_done: bool) -> (String, String, String) {
    match is_done {
        false => (say!("create-copy"), say!("create-copy-why"), say!("create-copy-button")),
        true => (say!("create-copied"), say!("create-copied-why"), say!("create-copied-button")),
    }
}

/// The keyring: before and after.
pub fn keyring(is_done: bool) -> (String, String, String) {
    let why = say!("create-keyring-why");
    match is_done {
        false => (say!("create-keyring"), why, say!("create-keyring-button")),
        true => (say!("create-in-keyring"), why, say!("create-save-again")),
    }
}

/// There is none.
pub fn no_keyring() -> String {
    say!("create-no-keyring")
}

/// A file: before.
pub fn file() -> (String, String, String) {
    (say!("create-file"), say!("create-file-why"), say!("create-file-button"))
}

/// A file: after.
pub fn in_a_file(path: &str) -> (String, String, String) {
    let why = say!("create-in-a-file-why", path = clean(path));
    (say!("create-in-a-file"), why, say!("create-save-again"))
}

/// What the file says.
pub fn content_of_file(address: &str, password: &str) -> String {
    // A password is written as it is, whatever signs it has.
    let [address_is, password_is] = [say!("create-file-address"), say!("create-file-password")];
    format!(
        "{address_is} {address}
{password_is} {password}
"
    )
}

/// The check box.
pub fn written_down() -> String {
    say!("create-written-down")
}

/// That it is remembered that there is such an account.
pub fn is_in_list_of_moves() -> String {
    say!("create-is-in-list-of-moves")
}

/// The question when the window is closed.
pub fn close_without_saving() -> String {
    say!("create-close-without-saving")
}

/// What hangs on it.
pub fn only_this_window_knows(address: &str) -> String {
    say!("create-only-this-window-knows", address = clean(address))
}

/// The same while it is being created.
pub fn may_soon_exist(address: &str) -> String {
    say!("create-may-soon-exist", address = clean(address))
}

/// The answers.
pub fn close_anyway() -> String {
    say!("create-close-anyway")
}

/// The harmless one.
pub fn go_back_and_save() -> String {
    say!("create-go-back-and-save")
}

/// The harmless one while it is being created.
pub fn wait() -> String {
    say!("create-wait")
}

/// The title above why a server makes no account.
pub fn cannot_create(domain: &str) -> String {
    say!("create-cannot", server = clean(domain))
}
