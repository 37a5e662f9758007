//! The words at the two homes at the top of every page of the window, and on the way between them.

use crate::text::say::say;

/// Under the old address, as long as nobody knows when its server closes.
pub fn your_old_account() -> String {
    say!("homes-your-old-account")
}

/// Under the new address, before anybody lives there.
pub fn your_new_account() -> String {
    say!("homes-your-new-account")
}

/// Of a move for which there is no more than the new account.
pub fn account_made() -> String {
    say!("homes-account-made")
}

/// Where in the journey one is.
pub fn step_of(number: u8, all: u8) -> String {
    say!("homes-step-of", number = usize::from(number), all = usize::from(all))
}

/// How many there will be, behind how many there are.
pub fn of_all(all: usize) -> String {
    say!("homes-of-all", count = all)
}
