//! What people call things, in one table for each: the kinds of data, the fields of a profile, what programs keep.

use super::clean;
use crate::model::data::Kind;
use crate::model::data::published::{SECRET_KEY, read_key};
use crate::text::plural;

/// A kind of data.
pub const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Profile => "Profile",
        Kind::Picture => "Picture",
        Kind::Nickname => "Nickname",
        Kind::Rooms => "Bookmarked rooms",
        Kind::Private => "Notes and settings of programs",
        Kind::Published => "Other published data",
        Kind::Blocked => "Blocked addresses",
        Kind::RoomRights => "Rights in rooms",
        Kind::PendingRequests => "Unanswered contact requests",
        Kind::Statement => "Note on the old account",
    }
}

/// So many items of a kind; the kind alone where there are none, or never more than one.
pub(super) fn count_of(of: Kind, count: usize) -> String {
    let one = match of {
        Kind::Profile | Kind::Picture | Kind::Nickname | Kind::Statement => return kind(of).into(),
        Kind::Rooms => "Bookmarked room",
        Kind::Blocked => "Blocked address",
        Kind::RoomRights => "Right in a room",
        Kind::PendingRequests => "Unanswered contact request",
        Kind::Private | Kind::Published => kind(of),
    };
    match count {
        0 => kind(of).to_owned(),
        count => plural(count, one.to_owned(), format!("{} ({count})", kind(of))),
    }
}

/// A field of vcard-temp (`N/GIVEN`) or vCard4 (`n/given`, `fn/text`); as it is written there, where nobody has a name
/// for it.
pub fn field(path: &str) -> String {
    let upper = path.to_uppercase();
    let plain = ["/TEXT", "/URI", "/DATE"].iter().find_map(|end| upper.strip_suffix(end));
    match plain.unwrap_or(&upper) {
        "FN" => "Full name",
        "N/GIVEN" => "First name",
        "N/FAMILY" | "N/SURNAME" => "Last name",
        "N/MIDDLE" | "N/ADDITIONAL" => "Middle name",
        "NICKNAME" => "Nickname",
        "BDAY" => "Birthday",
        "EMAIL" | "EMAIL/USERID" => "E-mail",
        "TEL" | "TEL/NUMBER" => "Telephone",
        "URL" => "Web page",
        "ADR/STREET" => "Street",
        "ADR/LOCALITY" => "Town",
        "ADR/PCODE" | "ADR/CODE" => "Postal code",
        "ADR/REGION" => "Region",
        "ADR/CTRY" | "ADR/COUNTRY" => "Country",
        "ORG" | "ORG/ORGNAME" => "Organisation",
        "TITLE" => "Title",
        "ROLE" => "Role",
        "DESC" | "NOTE" => "About",
        "JABBERID" | "IMPP" => "Chat address",
        _ => return clean(path),
    }
    .to_owned()
}

/// An item of a kind, by its key.
pub fn item(kind: Kind, key: &str) -> String {
    match read_key(key).filter(|_| kind == Kind::Published) {
        Some((SECRET_KEY, _)) => "Encrypted backup of your OpenPGP key".to_owned(),
        Some((_, room)) => format!("How far you have read in {}", clean(room)),
        None => clean(key),
    }
}

/// What programs keep under such a key (XEP-0049).
pub fn private(key: &str) -> String {
    match key {
        "{storage:rosternotes}storage" => "Notes about contacts",
        "{storage:metacontacts}storage" => "Which addresses belong to one person",
        "{roster:delimiter}roster" => "What divides the names of nested groups",
        "{storage:imprefs}storage" => "Settings",
        "{gajim:prefs}gajim" => "Settings of Gajim",
        "{exodus:prefs}exodus" => "Settings of Exodus",
        other => return clean(other),
    }
    .to_owned()
}
