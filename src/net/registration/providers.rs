//! Servers where one can have an account: facts that others have gathered, with where and when.
//!
//! `assets/providers.md` says where the facts come from and how they are brought up to date.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A list of servers, as it was at a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Providers {
    /// Who gathered the facts.
    pub source: String,
    /// The day of the latest of them.
    pub as_of: Date,
    /// The servers, best first for somebody who moves.
    pub providers: Vec<Provider>,
}

/// A server where one can have an account. What is not known is missing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provider {
    /// What stands after the @.
    pub domain: String,
    /// Since when it is there.
    pub since: Option<Date>,
    /// An account can be made from within a program.
    pub in_app: bool,
    /// That takes the solving of a CAPTCHA.
    pub captcha: Option<bool>,
    /// The web page where an account can be made.
    pub web: Option<String>,
    /// For how many days messages are kept for one's other devices.
    #[serde(rename = "archive_days")]
    pub archive: Option<Archive>,
    /// How large a file one may send, in megabytes.
    pub upload_mb: Option<u32>,
    /// Where it stands, as two letters (ISO 3166-1).
    #[serde(default)]
    pub countries: Vec<String>,
    /// What it says of itself.
    pub website: Option<String>,
    /// Its terms, or who is responsible.
    pub rules: Option<String>,
}

/// For how long messages are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(from = "i32", into = "i32")]
pub enum Archive {
    /// For less than a day.
    Hours,
    /// For so many days.
    Days(u32),
    /// For ever.
    Unlimited,
}

impl From<i32> for Archive {
    /// As the list has it: 0 stands for no limit, and less than that for less than a day.
    fn from(days: i32) -> Self {
        match u32::try_from(days) {
            Ok(0) => Self::Unlimited,
            Ok(days) => Self::Days(days),
            Err(_) => Self::Hours,
        }
    }
}

impl From<Archive> for i32 {
    fn from(archive: Archive) -> Self {
        match archive {
            Archive::Hours => -1,
            Archive::Days(days) => Self::try_from(days).unwrap_or(Self::MAX),
            Archive::Unlimited => 0,
        }
    }
}

impl Providers {
    /// The list that comes with the program: empty if it were damaged, which a test rules out.
    #[must_use]
    pub fn bundled() -> Self {
        let text = include_str!("../../../assets/providers.json");
        Self::read(text).unwrap_or_else(|_| Self {
            source: String::new(),
            as_of: Date::default(),
            providers: Vec::new(),
        })
    }

    fn read(text: &str) -> Result<Self, serde_json::Error> {
        let mut list: Self = serde_json::from_str(text)?;
        list.providers.sort_by(|a, b| {
            let worth = |provider: &Provider| {
                // Who closes one server down wants no second that may do so soon: the older the better.
                let age = provider.since.map(std::cmp::Reverse);
                (provider.in_app, age, provider.archive, provider.upload_mb)
            };
            worth(b).cmp(&worth(a)).then_with(|| a.domain.cmp(&b.domain))
        });
        Ok(list)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bundled_list_is_whole_and_starts_with_what_helps_most() {
        let list = Providers::read(include_str!("../../../assets/providers.json")).unwrap();
        assert_eq!(list, Providers::bundled());
        assert!(list.providers.len() > 20);
        let first_web = list.providers.iter().position(|provider| !provider.in_app).unwrap();
        assert!(list.providers[first_web..].iter().all(|provider| !provider.in_app));
        assert!(list.providers.iter().all(|provider| provider.in_app || provider.web.is_some()));
        assert!(list.providers[..first_web].is_sorted_by_key(|provider| provider.since));
        for provider in &list.providers {
            assert!(provider.since.is_none_or(|since| since <= list.as_of), "{provider:?}");
            assert!(jid::DomainPart::new(&provider.domain).is_ok());
            for page in [&provider.website, &provider.rules, &provider.web].into_iter().flatten() {
                assert!(page.starts_with("https://"), "{page}");
            }
        }
    }

    #[test]
    fn days_are_read_as_the_list_means_them() {
        assert_eq!(
            [-1, 0, 7].map(Archive::from),
            [Archive::Hours, Archive::Unlimited, Archive::Days(7)]
        );
        assert!(Archive::Unlimited > Archive::Days(9999) && Archive::Days(1) > Archive::Hours);
    }
}
