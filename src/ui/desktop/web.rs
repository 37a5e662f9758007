//! Pages on the web, in whatever the desktop shows them with.

use crate::text::say::say;

/// Opens a page in the user's browser.
///
/// # Errors
/// A sentence with the address, if there is none.
pub async fn browse(page: String) -> Result<(), String> {
    let by_hand = say!("desktop-no-browser", page);
    let is_page = page.starts_with("https://") || page.starts_with("http://");
    if is_page && super::is_opened(page.into()).await { Ok(()) } else { Err(by_hand) }
}
