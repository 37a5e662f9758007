//! What somebody answers to a [`Form`], and the request that it makes.

use std::collections::BTreeMap;

use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns;

use super::form::{Field, FieldKind, Form};
use crate::model::account::Secret;
use crate::xmpp::build::{Build, element};

/// The answers to a form.
#[derive(Clone, Debug)]
pub struct Answers {
    name: String,
    password: Secret,
    others: BTreeMap<String, Vec<String>>,
}

/// A question without an answer that needs one.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{label} is missing")]
pub struct Missing {
    /// The server's name for it.
    pub field: String,
    /// What it is called.
    pub label: String,
}

impl Answers {
    /// For an account of this name with this password.
    #[must_use]
    pub fn new(name: impl Into<String>, password: Secret) -> Self {
        Self { name: name.into(), password, others: BTreeMap::new() }
    }

    /// Answers one more question; no value takes the answer back.
    pub fn set(&mut self, field: &str, values: Vec<String>) {
        self.others.insert(field.to_owned(), values);
    }

    /// What was answered to this question, or stands there already.
    #[must_use]
    pub fn of<'a>(&'a self, field: &'a Field) -> &'a [String] {
        self.others.get(&field.name).unwrap_or(&field.values)
    }

    /// The first question that still needs an answer. Name and password are not among them.
    ///
    /// # Errors
    /// If there is one.
    pub fn check(&self, form: &Form) -> Result<(), Missing> {
        let open = form.fields.iter().find(|field| {
            let given = self.of(field).iter().any(|value| !value.trim().is_empty());
            let asked = field.takes_answer() && !field.is_name_or_password();
            asked && (field.required || field.is_captcha()) && !given
        });
        match open {
            Some(field) => Err(Missing { field: field.name.clone(), label: field.label.clone() }),
            None => Ok(()),
        }
    }

    /// The request that makes the account.
    #[must_use]
    pub fn request(&self, form: &Form) -> Element {
        let query = element("query", ns::REGISTER);
        if !form.is_data_form {
            let fields = form.fields.iter().map(|field| {
                let value = self.values(field).first().cloned().unwrap_or_default();
                element(&field.name, ns::REGISTER).saying(&value)
            });
            return query.holding_all(fields);
        }
        let fields =
            form.fields.iter().filter(|field| field.kind != FieldKind::Note).map(|field| {
                let values = self.values(field).into_iter();
                let values = values.map(|value| element("value", ns::DATA_FORMS).saying(&value));
                element("field", ns::DATA_FORMS)
                    .with("var", field.name.as_str())
                    .holding_all(values)
            });
        query.holding(element("x", ns::DATA_FORMS).with("type", "submit").holding_all(fields))
    }

    fn values(&self, field: &Field) -> Vec<String> {
        match field.name.as_str() {
            "username" => vec![self.name.clone()],
            _ if field.is_name_or_password() => vec![self.password.reveal().to_owned()],
            _ => self.of(field).to_vec(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(inside: &str) -> Form {
        let query = format!("<query xmlns='jabber:iq:register'>{inside}</query>");
        Form::read(&query.parse().unwrap())
    }

    fn answers() -> Answers {
        Answers::new("romeo", Secret::new("wherefore".to_owned()))
    }

    #[test]
    fn plain_fields_are_answered_by_plain_fields() {
        let form = form("<username/><password/><email/>");
        let mut answers = answers();
        assert_eq!(answers.check(&form).unwrap_err().field, "email");
        answers.set("email", vec!["r@mail.example".to_owned()]);
        assert_eq!(answers.check(&form), Ok(()));
        let expected = "<query xmlns='jabber:iq:register'><username>romeo</username>\
                        <password>wherefore</password><email>r@mail.example</email></query>";
        assert_eq!(answers.request(&form), expected.parse().unwrap());
    }

    #[test]
    fn a_data_form_goes_back_with_what_was_hidden_in_it() {
        let form = form(
            "<x xmlns='jabber:x:data' type='form'>\
             <field type='hidden' var='FORM_TYPE'><value>f</value></field>\
             <field type='hidden' var='challenge'><value>c1</value></field>\
             <field type='fixed'><value>Read</value></field>\
             <field var='username'/><field type='text-private' var='password'/>\
             <field var='ocr'/><field var='nick'/></x>",
        );
        let mut answers = answers();
        assert_eq!(answers.check(&form).unwrap_err().field, "ocr", "a riddle is to be solved");
        answers.set("ocr", vec!["7nHL3".to_owned()]);
        assert_eq!(answers.check(&form), Ok(()));
        let request = answers.request(&form);
        let x = request.get_child("x", ns::DATA_FORMS).unwrap();
        assert_eq!(x.attr("type"), Some("submit"));
        let values: Vec<_> = x
            .children()
            .map(|field| {
                let value = field.get_child("value", ns::DATA_FORMS).map(Element::text);
                (field.attr("var").unwrap().to_owned(), value.unwrap_or_default())
            })
            .collect();
        let expected = [
            ("FORM_TYPE", "f"),
            ("challenge", "c1"),
            ("username", "romeo"),
            ("password", "wherefore"),
            ("ocr", "7nHL3"),
            ("nick", ""),
        ];
        let expected = expected.map(|(name, value)| (name.to_owned(), value.to_owned()));
        assert_eq!(values, expected);
    }

    #[test]
    fn answers_show_no_password() {
        assert!(!format!("{:?}", answers()).contains("wherefore"));
    }
}
