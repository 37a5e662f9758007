//! The words at the two homes at the top of every page of the window, and on the way between them.

/// Under the old address, as long as nobody knows when its server closes.
pub const fn your_old_account() -> &'static str {
    "your old account"
}

/// Under the new address, before anybody lives there.
pub const fn your_new_account() -> &'static str {
    "your new account"
}

/// Of a move for which there is no more than the new account.
pub const fn account_made() -> &'static str {
    "The new account was created here. Nothing has moved yet."
}

/// Where in the journey one is.
pub fn step_of(number: u8, all: u8) -> String {
    format!("{number} of {all}")
}

/// How many there will be, behind how many there are.
pub fn of_all(all: usize) -> String {
    format!(" of {}", number(all))
}

/// A number, its thousands told apart.
pub fn number(number: usize) -> String {
    let digits = number.to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.char_indices() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}
