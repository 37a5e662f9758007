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

/// Two elements of one name as one. What programs keep in a `<storage/>` is a list of things.
///
/// # Errors
/// The first, where the two are no lists.
pub fn joined(first: &Element, other: &Element) -> Result<Element, Element> {
    if first == other {
        return Ok(first.clone());
    }
    if first.name() != "storage" {
        return Err(first.clone());
    }
    let mut joined = first.clone();
    for thing in other.children().filter(|thing| !first.children().any(|known| known == *thing)) {
        joined.append_child(thing.clone());
    }
    Ok(joined)
}

/// Whether a server's answer holds anything: for what it does not have, it sends the question back.
pub fn is_something(element: &Element) -> bool {
    element.nodes().next().is_some() || !element.attrs().is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_lists_are_one_and_two_other_things_are_not() {
        let read = |text: &str| text.parse::<Element>().unwrap();
        let notes =
            |notes: &str| read(&format!("<storage xmlns='storage:rosternotes'>{notes}</storage>"));
        let (one, two) = ("<note jid='a@x.example'>1</note>", "<note jid='b@x.example'>2</note>");
        let both = notes(&format!("{one}{two}"));
        assert_eq!(joined(&notes(one), &notes(&format!("{one}{two}"))), Ok(both));
        let settings = |value: &str| read(&format!("<gajim xmlns='gajim:prefs'>{value}</gajim>"));
        assert_eq!(joined(&settings("1"), &settings("2")), Err(settings("1")));
        assert_eq!(joined(&settings("1"), &settings("1")), Ok(settings("1")));
    }
}
