//! What a server tells of its outages (XEP-0455): where the file is, and what is in it.

use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value;
use xmpp_parsers::data_forms::DataForm;

/// The form in the answer of `disco#info` (XEP-0455 §2.1).
const FORM: &str = "urn:xmpp:sos:0";
/// The field of it with the addresses of the file.
const ADDRESSES: &str = "external-status-addresses";

/// The addresses of the file, the first to be tried first.
pub fn addresses(forms: &[DataForm]) -> Vec<String> {
    let form = forms.iter().find(|form| form.form_type().is_some_and(|of| of == FORM));
    let fields = form.into_iter().flat_map(|form| &form.fields);
    let field = fields.filter(|field| field.var.as_deref() == Some(ADDRESSES));
    field.flat_map(|field| field.values.iter().cloned()).collect()
}

/// An outage (XEP-0455 §3).
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Outage {
    /// Somebody meant it to be.
    #[serde(default)]
    planned: bool,
    /// When it begins.
    beginning: Timestamp,
    /// When the server is to be back.
    #[serde(default)]
    expected_end: Value,
}

impl Outage {
    /// When the server goes and does not come back, if this is such an announcement: planned, ahead, and without an end.
    #[must_use]
    pub fn closing(&self, now: Timestamp) -> Option<Timestamp> {
        let has_end = self.expected_end.as_str().is_some_and(|end| !end.trim().is_empty());
        (self.planned && !has_end && self.beginning > now).then_some(self.beginning)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_planned_end_that_is_ahead_and_has_no_end_is_a_closing() {
        let now = "2026-06-01T12:00:00Z".parse().unwrap();
        let closing = |text: &str| {
            let outage: Outage = serde_json::from_str(text).ok()?;
            outage.closing(now).map(|at| at.to_string())
        };
        let at = Some("2026-06-05T10:00:00Z".to_owned());
        for (text, expected) in [
            (r#"{"planned": true, "beginning": "2026-06-05T10:00:00Z"}"#, at.clone()),
            (
                r#"{"planned": true, "beginning": "2026-06-05T12:00:00+02:00", "expected_end": "", "message": {"de": "x"}}"#,
                at.clone(),
            ),
            (r#"{"planned": true, "beginning": "2026-06-05T10:00:00Z", "expected_end": null}"#, at),
            (
                r#"{"planned": true, "beginning": "2026-06-05T10:00:00Z", "expected_end": "2026-06-05T11:00:00Z"}"#,
                None,
            ),
            (r#"{"planned": false, "beginning": "2026-06-05T10:00:00Z"}"#, None),
            (r#"{"planned": true, "beginning": "2026-05-05T10:00:00Z"}"#, None),
            (r#"{"planned": true, "beginning": "soon"}"#, None),
            (r#"[]"#, None),
        ] {
            assert_eq!(closing(text), expected, "{text}");
        }
    }
}
