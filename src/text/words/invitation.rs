//! Invitations that stand on a web page.

use crate::net::registration::Page;
use crate::text::words::clean;

/// That a page is opened now.
pub fn opens_page(page: &Page) -> String {
    format!("Opening {}", clean(&page.to_string()))
}

/// Where the invitation on a page leads.
pub fn invites(page: &Page, domain: &str) -> String {
    format!("The invitation on {} is one of {}.", clean(page.host()), clean(domain))
}
