//! What is said of servers where one can have an account.

use crate::net::registration::providers::{Archive, Provider, Providers};
use crate::text::cldr;
use crate::text::say::say;
use crate::text::words::clean;

/// Where the list comes from and how old it is.
pub fn providers_source(providers: &Providers) -> String {
    let (source, date) = (clean(&providers.source), cldr::date(providers.as_of));
    say!("providers-source", source, date)
}

/// What matters of a server to somebody who moves, in a line.
pub fn provider(provider: &Provider) -> String {
    let mut facts = vec![match (provider.in_app, provider.captcha) {
        (true, Some(true)) => say!("providers-sign-up-captcha"),
        (true, _) => say!("providers-sign-up-here"),
        (false, _) => say!("providers-sign-up-website"),
    }];
    facts.extend(provider.since.map(|since| {
        let year = since.year().to_string();
        say!("providers-since", year)
    }));
    facts.extend(provider.archive.map(|archive| match archive {
        Archive::Hours => say!("providers-keeps-hours"),
        Archive::Days(days) => say!("providers-keeps-days", days),
        Archive::Unlimited => say!("providers-keeps-all"),
    }));
    facts.extend(provider.upload_mb.map(|size| match size {
        0 => say!("providers-files-any"),
        megabytes => say!("providers-files", size = cldr::megabytes(megabytes)),
    }));
    if !provider.countries.is_empty() {
        facts.push(provider.countries.join(", ").to_uppercase());
    }
    facts.join(" · ")
}
