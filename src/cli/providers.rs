//! `providers`: servers where one can have an account.

use std::fmt::Write;

use super::arguments::ProvidersOptions;
use super::{Exit, Stop, print, print_as_it_is};
use crate::net::registration::providers::Providers;
use crate::text::say::say;
use crate::text::words;

/// Prints the bundled list, the most helpful first.
pub(super) fn list(options: &ProvidersOptions) -> Result<Exit, Stop> {
    let list = Providers::bundled();
    if options.json {
        let json = serde_json::to_string(&list).map_err(|error| {
            Stop::new(Exit::Incomplete, say!("cli-list-unwritable", error = error.to_string()))
        })?;
        print_as_it_is(&json)?;
        return Ok(Exit::Done);
    }
    let mut text = format!("{}\n", words::providers_source(&list));
    for provider in &list.providers {
        // Writing to a text cannot fail.
        let _ = write!(text, "\n{}\n  {}\n", provider.domain, words::provider(provider));
        for page in [&provider.website, &provider.rules].into_iter().flatten() {
            let _ = writeln!(text, "  {page}");
        }
    }
    print(&text)?;
    Ok(Exit::Done)
}
