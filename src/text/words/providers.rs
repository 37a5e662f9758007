//! What is said of servers where one can have an account.

use crate::net::registration::providers::{Archive, Provider, Providers, Reason};
use crate::text::cldr;
use crate::text::joined::capitalized;
use crate::text::say::say;
use crate::text::words::clean;

/// Where the list comes from and how old it is.
pub fn providers_source(providers: &Providers) -> String {
    let (source, date) = (clean(&providers.source), cldr::date(providers.as_of));
    say!("providers-source", source, date)
}

/// What matters of a server to somebody who moves, in a line.
pub fn provider(provider: &Provider) -> String {
    let sign_up = match (provider.in_app, provider.captcha) {
        (true, Some(true)) => say!("providers-sign-up-captcha"),
        (true, _) => say!("providers-sign-up-here"),
        (false, _) => say!("providers-sign-up-website"),
    };
    let countries = cldr::names(&provider.countries).to_uppercase();
    let countries = (!countries.is_empty()).then_some(countries);
    let facts = [sign_up].into_iter().chain(facts(provider)).chain(countries);
    facts.collect::<Vec<_>>().join(" · ")
}

/// The same where another place says how one signs up.
pub fn provider_in_short(provider: &Provider) -> String {
    facts(provider).collect::<Vec<_>>().join(" · ")
}

/// Since when it runs, how long it keeps messages, and how large a file may be.
fn facts(provider: &Provider) -> impl Iterator<Item = String> {
    let since =
        provider.since.map(|since| say!("providers-since", year = since.year().to_string()));
    let keeps = provider.archive.map(|archive| match archive {
        Archive::Hours => say!("providers-keeps-hours"),
        Archive::Days(days) => say!("providers-keeps-days", days),
        Archive::Unlimited => say!("providers-keeps-all"),
    });
    let files = provider.upload_mb.map(|size| match size {
        0 => say!("providers-files-any"),
        megabytes => say!("providers-files", size = cldr::megabytes(megabytes)),
    });
    since.into_iter().chain(keeps).chain(files)
}

/// Why a server fits, in a line.
pub fn reasons(reasons: &[Reason]) -> String {
    capitalized(&cldr::names(reasons.iter().map(|reason| self::reason(*reason))))
}

fn reason(reason: Reason) -> String {
    match reason {
        Reason::PeopleThere(count) => say!("providers-people-there", count),
        Reason::InYourCountry => say!("providers-in-your-country"),
        Reason::Keeps(Archive::Hours) => say!("providers-keeps-hours"),
        Reason::Keeps(Archive::Unlimited) => say!("providers-keeps-all"),
        Reason::Keeps(Archive::Days(360..=370)) => say!("providers-keeps-year"),
        Reason::Keeps(Archive::Days(days)) => say!("providers-keeps-days", days),
        Reason::FilesUpTo(0) => say!("providers-files-any"),
        Reason::FilesUpTo(size) => say!("providers-files", size = cldr::megabytes(size)),
        Reason::Since(year) => say!("providers-runs-since", year = year.to_string()),
    }
}

/// How an account is made there.
pub fn how_to_sign_up(provider: &Provider) -> String {
    match (provider.in_app, provider.captcha) {
        (true, Some(true)) => say!("providers-here-with-captcha"),
        (true, _) => say!("providers-here"),
        (false, _) => say!("providers-opens-page"),
    }
}

/// What there is to know of a server, one after the other.
pub fn about_provider(provider: &Provider) -> Vec<String> {
    let keeps = provider.archive.map(Reason::Keeps);
    let files = provider.upload_mb.map(Reason::FilesUpTo);
    let since = provider.since.map(|since| Reason::Since(since.year()));
    [keeps, files, since].into_iter().flatten().map(|fact| reasons(&[fact])).collect()
}
