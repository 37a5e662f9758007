//! What is said of servers where one can have an account.

use crate::net::registration::providers::{Archive, Provider, Providers};
use crate::text::plural;

/// Where the list comes from and how old it is.
pub fn providers_source(list: &Providers) -> String {
    format!(
        "From {}; as of {}. Ask a server itself before you rely on it.",
        list.source, list.as_of
    )
}

/// What matters of a server to somebody who moves, in a line.
pub fn provider(provider: &Provider) -> String {
    let mut facts = vec![match (provider.in_app, provider.captcha) {
        (true, Some(true)) => "account made here, after reading a picture".to_owned(),
        (true, _) => "account made here".to_owned(),
        (false, _) => "account made on its website".to_owned(),
    }];
    facts.extend(provider.since.map(|since| format!("since {}", since.year())));
    facts.extend(provider.archive.map(|archive| match archive {
        Archive::Hours => "keeps messages for hours".to_owned(),
        Archive::Days(days) => plural(
            days,
            "keeps messages for a day".to_owned(),
            format!("keeps messages for {days} days"),
        ),
        Archive::Unlimited => "keeps messages without limit".to_owned(),
    }));
    facts.extend(provider.upload_mb.map(|size| match size {
        0 => "files of any size".to_owned(),
        size if size >= 1000 => format!("files up to {} GB", size / 1000),
        size => format!("files up to {size} MB"),
    }));
    if !provider.countries.is_empty() {
        facts.push(provider.countries.join(", ").to_uppercase());
    }
    facts.join(" · ")
}
