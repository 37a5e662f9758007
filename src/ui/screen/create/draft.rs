//! What the user types into the form of the server.

use std::collections::BTreeMap;

use crate::engine::registering::{Asked, Host};
use crate::model::account::{Address, Secret};
use crate::net::registration::{Answers, FieldKind, Form};
use crate::store::secrets;

/// What was typed into the form. It outlasts the server: another one is asked with the same name.
#[derive(Debug)]
pub(super) struct Draft {
    pub(super) name: String,
    pub(super) password: Secret,
    pub(super) password_shown: bool,
    /// Nobody chose the password.
    pub(super) made_up: bool,
    pub(super) others: BTreeMap<String, Vec<String>>,
}

impl Draft {
    pub(super) fn new() -> Self {
        Self {
            name: String::new(),
            password: Secret::new(String::new()),
            password_shown: true,
            made_up: false,
            others: BTreeMap::new(),
        }
    }

    /// Makes up a password, and shows it. Without randomness nothing is offered, and the field stays as it is.
    pub(super) fn make_up_password(&mut self) {
        if let Ok(password) = secrets::strong_password() {
            self.password = password;
            (self.password_shown, self.made_up) = (true, true);
        }
    }

    /// Lets the user choose a password, which nobody else is to see.
    pub(super) fn clear_password(&mut self) {
        self.password = Secret::new(String::new());
        (self.made_up, self.password_shown) = (false, false);
    }

    /// Takes one of several answers to a question of the form, or gives it back.
    pub(super) fn toggle(&mut self, form: &Form, field: &str, value: String) {
        let Some(field) = form.fields.iter().find(|known| known.name == field) else { return };
        let values = self.others.entry(field.name.clone());
        let values = values.or_insert_with(|| field.values.clone());
        match (&field.kind, values.iter().position(|known| *known == value)) {
            (FieldKind::ManyOf(_), Some(place)) => drop(values.remove(place)),
            (FieldKind::ManyOf(_), None) => values.push(value),
            _ => *values = vec![value],
        }
    }

    /// Forgets the answers to riddles: another riddle wants another one.
    pub(super) fn forget_riddles(&mut self, form: &Form) {
        for field in form.fields.iter().filter(|field| field.is_captcha()) {
            self.others.remove(&field.name);
        }
    }

    pub(super) fn answers(&self) -> Answers {
        let mut answers = Answers::new(self.name.trim(), self.password.clone());
        for (field, values) in &self.others {
            answers.set(field, values.clone());
        }
        answers
    }

    /// The address that the account would have, if it can have that name.
    pub(super) fn address(&self, host: &Host) -> Option<Address> {
        self.text_of_address(host).parse().ok()
    }

    /// The same, whether it can have it or not.
    pub(super) fn text_of_address(&self, host: &Host) -> String {
        format!("{}@{}", self.name.trim(), host.domain)
    }

    /// Whether all that is asked is answered.
    pub(super) fn answers_all(&self, host: &Host, asked: &Asked) -> bool {
        self.address(host).is_some()
            && !self.password.reveal().is_empty()
            && self.answers().check(&asked.form).is_ok()
    }
}
