//! Private storage (XEP-0049). It can only be asked for by name, so only what is known by name can be moved.

use xmpp_parsers::minidom::Element;

/// What programs are known to keep there, as element name and namespace. Bookmarks belong to the rooms.
pub const KNOWN: [(&str, &str); 6] = [
    // Notes about contacts (XEP-0145).
    ("storage", "storage:rosternotes"),
    // Several addresses of one person (XEP-0209).
    ("storage", "storage:metacontacts"),
    // What stands between the parts of a nested group's name (XEP-0083).
    ("roster", "roster:delimiter"),
    // Settings of programs that keep them on the server.
    ("storage", "storage:imprefs"),
    ("gajim", "gajim:prefs"),
    ("exodus", "exodus:prefs"),
];

/// The key of an element: `{namespace}name`.
pub fn key(element: &Element) -> String {
    key_of((element.name(), &element.ns()))
}

/// The key of what has this name and namespace.
pub fn key_of((name, namespace): (&str, &str)) -> String {
    format!("{{{namespace}}}{name}")
}

/// Whether a server's answer holds anything: for what it does not have, it sends the question back.
pub fn is_something(element: &Element) -> bool {
    element.nodes().next().is_some() || !element.attrs().is_empty()
}
