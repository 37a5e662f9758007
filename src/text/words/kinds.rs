//! What people call things, in one table for each: the kinds of data, the fields of a profile, what programs keep.

use super::clean;
use crate::model::data::Kind;
use crate::model::data::archive_preferences::{EVERYBODY, Policy};
use crate::model::data::published::{SECRET_KEY, read_key};
use crate::text::say::say;

/// A kind of data.
pub fn kind(kind: Kind) -> String {
    match kind {
        Kind::Profile => say!("data-kind-profile"),
        Kind::Picture => say!("data-kind-picture"),
        Kind::Nickname => say!("data-kind-nickname"),
        Kind::Rooms => say!("data-kind-rooms"),
        Kind::Private => say!("data-kind-private"),
        Kind::Published => say!("data-kind-published"),
        Kind::Blocked => say!("data-kind-blocked"),
        Kind::ArchivePreferences => say!("data-kind-archive-preferences"),
        Kind::RoomRights => say!("data-kind-room-rights"),
        Kind::HostedRooms => say!("data-kind-hosted-rooms"),
        Kind::PendingRequests => say!("data-kind-pending-requests"),
        Kind::Statement => say!("data-kind-statement"),
    }
}

/// So many items of a kind; the kind alone where there are none, or never more than one.
pub(super) fn count_of(of: Kind, count: usize) -> String {
    match of {
        of if count == 0 => kind(of),
        Kind::Profile | Kind::Picture | Kind::Nickname | Kind::Statement => kind(of),
        Kind::Rooms => say!("data-count-rooms", count),
        Kind::Private => say!("data-count-private", count),
        Kind::Published => say!("data-count-published", count),
        Kind::Blocked => say!("data-count-blocked", count),
        Kind::ArchivePreferences => say!("data-count-archive-preferences", count),
        Kind::RoomRights => say!("data-count-room-rights", count),
        Kind::HostedRooms => say!("data-count-hosted-rooms", count),
        Kind::PendingRequests => say!("data-count-pending-requests", count),
    }
}

/// A field of vcard-temp (`N/GIVEN`) or vCard4 (`n/given`, `fn/text`); as it is written there, where nobody has a name
/// for it.
pub fn field(path: &str) -> String {
    let upper = path.to_uppercase();
    let plain = ["/TEXT", "/URI", "/DATE"].iter().find_map(|end| upper.strip_suffix(end));
    match plain.unwrap_or(&upper) {
        "FN" => say!("data-field-full-name"),
        "N/GIVEN" => say!("data-field-first-name"),
        "N/FAMILY" | "N/SURNAME" => say!("data-field-last-name"),
        "N/MIDDLE" | "N/ADDITIONAL" => say!("data-field-middle-name"),
        "NICKNAME" => say!("data-field-nickname"),
        "BDAY" => say!("data-field-birthday"),
        "EMAIL" | "EMAIL/USERID" => say!("data-field-email"),
        "TEL" | "TEL/NUMBER" => say!("data-field-telephone"),
        "URL" => say!("data-field-url"),
        "ADR/STREET" => say!("data-field-street"),
        "ADR/LOCALITY" => say!("data-field-town"),
        "ADR/PCODE" | "ADR/CODE" => say!("data-field-postal-code"),
        "ADR/REGION" => say!("data-field-region"),
        "ADR/CTRY" | "ADR/COUNTRY" => say!("data-field-country"),
        "ORG" | "ORG/ORGNAME" => say!("data-field-organisation"),
        "TITLE" => say!("data-field-title"),
        "ROLE" => say!("data-field-role"),
        "DESC" | "NOTE" => say!("data-field-about"),
        "JABBERID" | "IMPP" => say!("data-field-chat-address"),
        _ => clean(path),
    }
}

/// An item of a kind, by its key.
pub fn item(kind: Kind, key: &str) -> String {
    match read_key(key).filter(|_| kind == Kind::Published) {
        Some((SECRET_KEY, _)) => say!("data-item-key-backup"),
        Some((_, room)) => say!("data-item-read", room = clean(room)),
        None if kind == Kind::ArchivePreferences && key == EVERYBODY => {
            say!("data-item-everybody-else")
        }
        None => clean(key),
    }
}

/// Whose messages a server keeps.
pub fn archived(policy: Policy) -> String {
    match policy {
        Policy::Always => say!("data-archived-always"),
        Policy::Roster => say!("data-archived-roster"),
        Policy::Never => say!("data-archived-never"),
    }
}

/// What programs keep under such a key (XEP-0049).
pub fn private(key: &str) -> String {
    match key {
        "{storage:rosternotes}storage" => say!("data-private-roster-notes"),
        "{storage:metacontacts}storage" => say!("data-private-metacontacts"),
        "{roster:delimiter}roster" => say!("data-private-delimiter"),
        "{storage:imprefs}storage" => say!("data-private-settings"),
        "{gajim:prefs}gajim" => say!("data-private-gajim"),
        "{exodus:prefs}exodus" => say!("data-private-exodus"),
        other => clean(other),
    }
}
