//! What of one room's configuration another service takes.

use crate::xmpp::muc::{Field, Form};

/// Whether only those may enter who are in the lists.
const MEMBERS_ONLY: &str = "muc#roomconfig_membersonly";
/// Whether those only listen who are neither members nor more.
const MODERATED: &str = "muc#roomconfig_moderatedroom";
/// Whether everybody in it may change its subject.
const OPEN_SUBJECT: &str = "muc#roomconfig_changesubject";
/// Whether the room is listed.
const PUBLIC: &str = "muc#roomconfig_publicroom";
/// Whether the room stays when it is empty.
const PERSISTENT: &str = "muc#roomconfig_persistentroom";
/// Whether it takes a password; not every service asks, and takes the next one for the answer.
const HAS_PASSWORD: &str = "muc#roomconfig_passwordprotectedroom";
/// The password.
const PASSWORD: &str = "muc#roomconfig_roomsecret";
/// Lists that are set entry by entry.
const LISTS: [&str; 2] = ["muc#roomconfig_roomadmins", "muc#roomconfig_roomowners"];

/// A configuration for another service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fitted {
    /// What is submitted there.
    pub form: Form,
    /// What the service does not know, or not so, by the names for people.
    pub left: Vec<String>,
}

/// What keeps others out of a room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guard {
    /// Its list of members.
    Members,
    /// Its password.
    Password,
}

/// The configuration of a room that nobody finds or enters but those in its lists, as this service offers it. `None` if
/// it has no such rooms.
pub fn hidden(offered: &Form) -> Option<Form> {
    offered.get(MEMBERS_ONLY)?;
    Some(with(own(offered), &[MEMBERS_ONLY, PERSISTENT], &[PUBLIC]))
}

/// The configuration of a room in which nothing new happens: for its members, and with a subject that stays. `None` if
/// there are no such rooms.
pub fn silent(shown: &Form) -> Option<Form> {
    let is_possible = [MEMBERS_ONLY, MODERATED].iter().all(|var| shown.get(var).is_some());
    is_possible.then(|| with(own(shown), &[MEMBERS_ONLY, MODERATED], &[OPEN_SUBJECT]))
}

/// The room has such a configuration.
pub fn is_silent(shown: &Form) -> bool {
    [MEMBERS_ONLY, MODERATED].iter().all(|var| shown.get(var).is_some_and(Field::is_yes))
}

/// The form with yes and no in these fields, as far as it has them.
fn with(mut form: Form, yes: &[&str], no: &[&str]) -> Form {
    for field in &mut form.fields {
        let var = field.var.as_str();
        let value = yes.contains(&var).then_some("1").or(no.contains(&var).then_some("0"));
        if let Some(value) = value {
            field.values = vec![value.to_owned()];
        }
    }
    form
}

/// What of `wanted` fits into what a service offers. Fields of which `wanted` says nothing stay as they are there, and a
/// room stays when it is empty.
pub fn fit(wanted: &Form, offered: &Form) -> Fitted {
    let mut form = own(offered);
    let mut left = Vec::new();
    for field in &mut form.fields {
        match wanted.get(&field.var) {
            _ if field.var == PERSISTENT => field.values = vec!["1".to_owned()],
            Some(old) if takes(field, old) => field.values = spelled(field, old),
            Some(old) => left.push(name(old)),
            None if field.var == HAS_PASSWORD => {
                field.values = vec![if has_password(wanted) { "1" } else { "0" }.to_owned()];
            }
            None => {}
        }
    }
    if !has_password(wanted) {
        let password = form.fields.iter_mut().find(|field| field.var == PASSWORD);
        if let Some(password) = password {
            password.values = vec![String::new()];
        }
    }
    let unknown = wanted.fields.iter().filter(|field| {
        let own = [HAS_PASSWORD, PERSISTENT].contains(&field.var.as_str()) || is_list(field);
        !own && !field.is_empty() && offered.get(&field.var).is_none()
    });
    left.extend(unknown.map(name));
    Fitted { form, left }
}

/// The fields of what was submitted that the room does not show so, by the names for people.
///
/// # Errors
/// If that is what would keep others out.
pub fn lost(wanted: &Form, submitted: &Form, shown: &Form) -> Result<Vec<String>, Guard> {
    let is_yes = |form: &Form, var| form.get(var).is_some_and(Field::is_yes);
    if is_yes(wanted, MEMBERS_ONLY) && !is_yes(shown, MEMBERS_ONLY) {
        return Err(Guard::Members);
    }
    if has_password(wanted) && shown.value(PASSWORD) != wanted.value(PASSWORD) {
        return Err(Guard::Password);
    }
    let differs = |field: &&Field| !shown.get(&field.var).is_some_and(|shown| shown.says_as(field));
    Ok(submitted.fields.iter().filter(differs).map(name).collect())
}

/// The fields that are submitted: all but the lists.
fn own(offered: &Form) -> Form {
    Form { fields: offered.fields.iter().filter(|field| !is_list(field)).cloned().collect() }
}

fn is_list(field: &Field) -> bool {
    LISTS.contains(&field.var.as_str())
}

fn has_password(wanted: &Form) -> bool {
    password(wanted).is_some()
}

/// The password of a room that asks for one.
pub(super) fn password(config: &Form) -> Option<&str> {
    let asked = config.get(HAS_PASSWORD).is_none_or(Field::is_yes);
    config.value(PASSWORD).filter(|password| asked && !password.is_empty())
}

/// A field can hold what another one says.
fn takes(field: &Field, old: &Field) -> bool {
    if field.is_boolean() || field.options.is_empty() {
        return true;
    }
    old.values.iter().all(|value| field.options.contains(value))
}

fn spelled(field: &Field, old: &Field) -> Vec<String> {
    if field.is_boolean() {
        return vec![if old.is_yes() { "1" } else { "0" }.to_owned()];
    }
    old.values.clone()
}

fn name(field: &Field) -> String {
    let label = field.label.as_deref().map(str::trim).filter(|label| !label.is_empty());
    label.unwrap_or(&field.var).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(var: &str, kind: &str, values: &[&str], options: &[&str]) -> Field {
        let all = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        Field {
            var: format!("muc#roomconfig_{var}"),
            kind: Some(kind.to_owned()),
            label: Some(format!("The {var}")),
            values: all(values),
            options: all(options),
        }
    }

    fn form(fields: &[Field]) -> Form {
        Form { fields: fields.to_vec() }
    }

    #[test]
    fn what_a_service_knows_is_taken_and_the_rest_is_named() {
        let old = form(&[
            field("roomname", "text-single", &["Family"], &[]),
            field("membersonly", "boolean", &["true"], &[]),
            field("whois", "list-single", &["anyone"], &[]),
            field("maxusers", "list-single", &["200"], &[]),
            field("captcha", "boolean", &["1"], &[]),
            field("logging", "boolean", &["0"], &[]),
            field("persistentroom", "boolean", &["0"], &[]),
        ]);
        let offered = form(&[
            field("roomname", "text-single", &[""], &[]),
            field("membersonly", "boolean", &["0"], &[]),
            field("whois", "list-single", &["moderators"], &["moderators", "anyone"]),
            field("maxusers", "list-single", &["30"], &["30", "100"]),
            field("persistentroom", "boolean", &["0"], &[]),
            field("historylength", "text-single", &["20"], &[]),
            field("roomowners", "jid-multi", &["a@x.example"], &[]),
        ]);
        let fitted = fit(&old, &offered);
        assert_eq!(fitted.left, ["The maxusers", "The captcha"]);
        let value = |var: &str| fitted.form.value(&format!("muc#roomconfig_{var}"));
        assert_eq!(value("roomname"), Some("Family"));
        assert_eq!((value("membersonly"), value("whois")), (Some("1"), Some("anyone")));
        assert_eq!((value("maxusers"), value("persistentroom")), (Some("30"), Some("1")));
        assert_eq!((value("historylength"), value("roomowners")), (Some("20"), None));
    }

    #[test]
    fn a_password_is_one_whether_or_not_a_service_asks_if_there_is_one() {
        let prosody = |secret| form(&[field("roomsecret", "text-private", &[secret], &[])]);
        let ejabberd = |asked, secret| {
            let asked = field("passwordprotectedroom", "boolean", &[asked], &[]);
            form(&[asked, field("roomsecret", "text-private", &[secret], &[])])
        };
        let values = |fitted: Fitted| {
            let fields = fitted.form.fields.into_iter();
            fields.map(|field| field.values.concat()).collect::<Vec<_>>()
        };
        assert_eq!(values(fit(&prosody("sesame"), &ejabberd("0", ""))), ["1", "sesame"]);
        assert_eq!(values(fit(&prosody(""), &ejabberd("0", ""))), ["0", ""]);
        assert_eq!(values(fit(&ejabberd("1", "sesame"), &prosody(""))), ["sesame"]);
        assert_eq!(values(fit(&ejabberd("0", "old one"), &prosody(""))), [""]);
    }

    #[test]
    fn a_room_that_would_let_others_in_is_not_as_it_should_be() {
        let one = |var: &str, kind: &str, value: &str| form(&[field(var, kind, &[value], &[])]);
        let wanted = one("membersonly", "boolean", "1");
        let shown = one("membersonly", "boolean", "0");
        assert_eq!(lost(&wanted, &wanted, &shown), Err(Guard::Members));
        let wanted = one("roomsecret", "text-private", "sesame");
        assert_eq!(lost(&wanted, &wanted, &Form::default()), Err(Guard::Password));
        let wanted = one("roomname", "text-single", "Family");
        let shown = one("roomname", "text-single", "Fam");
        assert_eq!(lost(&wanted, &wanted, &shown), Ok(vec!["The roomname".to_owned()]));
        assert_eq!(lost(&wanted, &wanted, &wanted), Ok(Vec::new()));
    }

    #[test]
    fn a_room_is_hidden_until_it_is_whole() {
        let offered = form(&[
            field("membersonly", "boolean", &["0"], &[]),
            field("publicroom", "boolean", &["1"], &[]),
            field("roomname", "text-single", &["x"], &[]),
        ]);
        let hidden = hidden(&offered).unwrap();
        let values: Vec<_> = hidden.fields.iter().map(|field| field.values.concat()).collect();
        assert_eq!(values, ["1", "0", "x"]);
        assert_eq!(super::hidden(&Form::default()), None);
    }

    #[test]
    fn a_room_is_silent_when_nobody_new_can_enter_and_speak() {
        let shown = form(&[
            field("membersonly", "boolean", &["0"], &[]),
            field("moderatedroom", "boolean", &["0"], &[]),
            field("changesubject", "boolean", &["1"], &[]),
            field("roomname", "text-single", &["x"], &[]),
        ]);
        assert!(!is_silent(&shown));
        let silent = silent(&shown).unwrap();
        assert!(is_silent(&silent));
        let values: Vec<_> = silent.fields.iter().map(|field| field.values.concat()).collect();
        assert_eq!(values, ["1", "1", "0", "x"]);
        assert_eq!(super::silent(&form(&[field("membersonly", "boolean", &["0"], &[])])), None);
    }
}
