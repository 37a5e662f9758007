//! Invitations that stand on a web page.

use crate::net::registration::Page;
use crate::text::say::say;
use crate::text::words::clean;

/// That a page is opened now.
pub fn opens_page(page: &Page) -> String {
    say!("providers-opening", page = clean(&page.to_string()))
}

/// Where the invitation on a page leads.
pub fn invites(page: &Page, domain: &str) -> String {
    say!("providers-invites", host = clean(page.host()), server = clean(domain))
}
