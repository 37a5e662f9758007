//! Servers where one can have an account: facts that others have gathered, with where and when.
//!
//! `assets/providers.md` says where the facts come from and how they are brought up to date.

use std::collections::BTreeMap;

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

/// A server that fits somebody, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recommendation<'a> {
    /// Its place in the list.
    pub place: usize,
    /// The server.
    pub provider: &'a Provider,
    /// Why, what concerns this very person first. At most three.
    pub reasons: Vec<Reason>,
}

/// What speaks for a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// So many of the user's contacts are there.
    PeopleThere(usize),
    /// It stands in the user's country.
    InYourCountry,
    /// It keeps messages for one's other devices so long.
    Keeps(Archive),
    /// One may send files of so many megabytes.
    FilesUpTo(u32),
    /// It has been there since that year.
    Since(i16),
}

/// For whom a server is to be found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seeker {
    /// The domain that they leave.
    pub leaves: Option<String>,
    /// Where their contacts are, and how many.
    pub people: BTreeMap<String, usize>,
    /// Their country, as two small letters (ISO 3166-1).
    pub country: Option<String>,
}

/// How many servers are recommended, and how many reasons are given for each.
const RECOMMENDED: usize = 3;
const REASONS: usize = 3;
/// A server that is not this old yet is recommended only for a reason of the user's own.
const TRIED_AND_TESTED_YEARS: i16 = 3;

impl Providers {
    /// The three that fit this person best: where most of their contacts are, in their country, and the best of the list;
    /// never the one that they leave.
    #[must_use]
    pub fn recommended(&self, seeker: &Seeker) -> Vec<Recommendation<'_>> {
        let all = self.providers.iter().enumerate();
        let fitting: Vec<_> =
            all.filter(|(_, provider)| seeker.leaves.as_ref() != Some(&provider.domain)).collect();
        let people =
            |provider: &Provider| seeker.people.get(&provider.domain).copied().unwrap_or(0);
        let is_near = |provider: &Provider| {
            seeker.country.as_ref().is_some_and(|country| provider.countries.contains(country))
        };
        let year = self.as_of.year();
        let is_tested = |provider: &Provider| {
            provider.since.is_some_and(|since| year - since.year() >= TRIED_AND_TESTED_YEARS)
        };
        // The list begins with the best, and of equals the first is taken.
        let crowd = fitting.iter().rev().filter(|(_, one)| people(one) > 0);
        let crowd = crowd.max_by_key(|(_, provider)| people(provider));
        let near = fitting.iter().find(|(_, one)| is_near(one) && is_tested(one));
        let best = fitting.iter().filter(|(_, provider)| is_tested(provider));
        let mut chosen: Vec<&(usize, &Provider)> = Vec::new();
        for one in near.into_iter().chain(best.take(1)).chain(crowd).chain(&fitting) {
            if chosen.len() < RECOMMENDED && chosen.iter().all(|known| known.0 != one.0) {
                chosen.push(one);
            }
        }
        // Whom one knows there says more than where it stands.
        chosen.sort_by_key(|(place, provider)| {
            (std::cmp::Reverse(people(provider)), !is_near(provider), *place)
        });
        let reasons = |provider: &Provider| {
            let people = Some(people(provider)).filter(|count| *count > 0).map(Reason::PeopleThere);
            let near = is_near(provider).then_some(Reason::InYourCountry);
            let since = provider.since.map(|since| Reason::Since(since.year()));
            let keeps =
                provider.archive.filter(|archive| *archive > Archive::Hours).map(Reason::Keeps);
            let files = provider.upload_mb.map(Reason::FilesUpTo);
            [people, near, keeps, since, files].into_iter().flatten().take(REASONS).collect()
        };
        chosen
            .into_iter()
            .filter_map(|(place, _)| {
                let provider = self.providers.get(*place)?;
                Some(Recommendation { place: *place, provider, reasons: reasons(provider) })
            })
            .collect()
    }

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
    fn three_are_recommended_with_what_concerns_the_user_first() {
        let list = Providers::bundled();
        let anybody = list.recommended(&Seeker::default());
        assert_eq!(anybody.len(), 3);
        assert_eq!(anybody[0].place, 0, "the list begins with the best");
        assert!(anybody.iter().all(|one| (1..=3).contains(&one.reasons.len())), "{anybody:?}");

        let last = list.providers.last().unwrap();
        let country = last.countries.first().cloned();
        let people = [(last.domain.clone(), 8), ("elsewhere.example".to_owned(), 90)].into();
        let leaves = Some(anybody[0].provider.domain.clone());
        let seeker = Seeker { leaves: leaves.clone(), people, country };
        let own = list.recommended(&seeker);
        assert_eq!(own.len(), 3);
        assert_eq!(own[0].provider.domain, last.domain);
        assert_eq!(own[0].reasons[0], Reason::PeopleThere(8));
        assert_eq!(own[0].reasons[1], Reason::InYourCountry);
        assert!(own.iter().all(|one| Some(&one.provider.domain) != leaves.as_ref()), "it closes");
        let mut places: Vec<_> = own.iter().map(|one| one.place).collect();
        places.sort_unstable();
        places.dedup();
        assert_eq!(places.len(), 3, "each is another one");
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
