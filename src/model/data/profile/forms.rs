//! From one form of a card to another: what programs have made of a vcard-temp, and a vCard4 as a vcard-temp.

use xmpp_parsers::minidom::{Element, Node};
use xmpp_parsers::ns::VCARD;

use super::{NS_VCARD4, is_photo, try_photo};
use crate::model::data::Flaw;
use crate::xmpp::build::{Build, element};

/// The fields with parts (XEP-0054 §2) that jabberd2's exporter writes as it has them in its table: `n-given` for
/// `N/GIVEN`.
const WITH_PARTS: [&str; 5] = ["adr", "geo", "n", "org", "photo"];

/// A vcard-temp with its fields as XEP-0054 names them. Some programs write the names small.
pub fn normal(vcard: &Element) -> Element {
    let mut normal = vcard.clone();
    let mut tables: Vec<Element> = Vec::new();
    for node in normal.take_nodes() {
        match node {
            Node::Element(field) if field.has_ns(VCARD) => match split(field.name()) {
                Some((whole, part)) => {
                    let value = renamed(&field, &part);
                    match tables.iter_mut().find(|table| table.name() == whole) {
                        Some(table) => drop(table.append_child(value)),
                        None => tables.push(element(&whole, VCARD).holding(value)),
                    }
                }
                None => drop(normal.append_child(whole(large(field)))),
            },
            node => normal.append_node(node),
        }
    }
    normal.holding_all(tables)
}

/// A field whose text stands where its parts should be, as in a card that was once a vCard 2.1 (RFC 2426 §3 has the
/// order). Servers that translate cards lose the text, and Prosody all that comes after it.
fn whole(field: Element) -> Element {
    let parts: &[&str] = match field.name() {
        "TEL" => &["NUMBER"],
        "EMAIL" => &["USERID"],
        "ORG" => &["ORGNAME", "ORGUNIT"],
        "N" => &["FAMILY", "GIVEN", "MIDDLE", "PREFIX", "SUFFIX"],
        "ADR" => &["POBOX", "EXTADD", "STREET", "LOCALITY", "REGION", "PCODE", "CTRY"],
        _ => return field,
    };
    let text = field.texts().collect::<String>();
    let values: Vec<_> = match parts {
        [_] => vec![text.trim()],
        _ => text.split(';').map(str::trim).collect(),
    };
    // An address with fewer parts has them in an order of its own; all of it is better than none.
    let (parts, values) = match field.name() {
        "ADR" if values.len() != parts.len() => (&["STREET"][..], vec![text.trim()]),
        _ => (parts, values),
    };
    if values.iter().all(|value| value.is_empty())
        || parts.iter().any(|part| field.has_child(*part, VCARD))
    {
        return field;
    }
    let named = parts.iter().zip(values).filter(|(_, value)| !value.is_empty());
    let named: Vec<_> = named.map(|(part, value)| element(part, VCARD).saying(value)).collect();
    element(field.name(), VCARD).holding_all(field.children().cloned()).holding_all(named)
}

/// `n-given` in its two halves, written large.
fn split(name: &str) -> Option<(String, String)> {
    let (whole, part) = name.split_once('-')?;
    WITH_PARTS.contains(&whole).then(|| (whole.to_uppercase(), part.to_uppercase()))
}

/// The element and all within with large names.
fn large(field: Element) -> Element {
    let is_small = |name: &str| name.contains(|c: char| c.is_ascii_lowercase());
    let mut field = match is_small(field.name()) {
        true => renamed(&field, &field.name().to_ascii_uppercase()),
        false => field,
    };
    for node in field.take_nodes() {
        match node {
            Node::Element(part) if part.has_ns(VCARD) => drop(field.append_child(large(part))),
            node => field.append_node(node),
        }
    }
    field
}

fn renamed(field: &Element, name: &str) -> Element {
    let mut named = element(name, VCARD);
    field.nodes().for_each(|node| named.append_node(node.clone()));
    named
}

/// A vCard4 as a vcard-temp, for servers and programs that know only that. What it has no field for is left out.
pub fn simple(modern: &Element) -> Element {
    let fields = modern.children().filter_map(|field| {
        let name = field.name();
        match name {
            "n" | "adr" => Some(with_parts(field)),
            "tel" => Some(number(field)),
            "email" => Some(
                element("EMAIL", VCARD)
                    .holding_all(uses(field))
                    .holding(element("INTERNET", VCARD))
                    .holding(element("USERID", VCARD).saying(&value(field))),
            ),
            "org" => {
                let mut values = values(field).into_iter();
                let name = element("ORGNAME", VCARD).saying(&values.next().unwrap_or_default());
                let units = values.map(|unit| element("ORGUNIT", VCARD).saying(&unit));
                Some(element("ORG", VCARD).holding(name).holding_all(units))
            }
            "categories" => {
                let words = values(field).into_iter();
                let words = words.map(|word| element("KEYWORD", VCARD).saying(&word));
                Some(element("CATEGORIES", VCARD).holding_all(words))
            }
            "impp" => {
                let value = value(field);
                let address = value.strip_prefix("xmpp:")?;
                Some(element("JABBERID", VCARD).saying(address))
            }
            "nickname" => Some(element("NICKNAME", VCARD).saying(&values(field).join(","))),
            "note" => Some(element("DESC", VCARD).saying(&value(field))),
            "fn" | "bday" | "title" | "role" | "url" | "tz" => {
                Some(element(&name.to_ascii_uppercase(), VCARD).saying(&value(field)))
            }
            _ => elsewhere(field),
        }
    });
    element("vCard", VCARD).holding_all(fields)
}

/// The texts of a field, without its parameters (RFC 6351 §4).
fn values(field: &Element) -> Vec<String> {
    let values = field.children().filter(|value| value.name() != "parameters");
    values.map(|value| value.text().trim().to_owned()).filter(|text| !text.is_empty()).collect()
}

fn value(field: &Element) -> String {
    values(field).into_iter().next().unwrap_or_default()
}

/// The parts of a name or an address, under the names that XEP-0054 has for them.
fn with_parts(field: &Element) -> Element {
    let parts = field.children().filter_map(|part| {
        let name = match part.name() {
            "surname" => "FAMILY",
            "given" => "GIVEN",
            "additional" => "MIDDLE",
            "prefix" => "PREFIX",
            "suffix" => "SUFFIX",
            "pobox" => "POBOX",
            "ext" => "EXTADD",
            "street" => "STREET",
            "locality" => "LOCALITY",
            "region" => "REGION",
            "code" => "PCODE",
            "country" => "CTRY",
            _ => return None,
        };
        Some(element(name, VCARD).saying(part.text().trim()))
    });
    let parts: Vec<_> = parts.collect();
    element(&field.name().to_ascii_uppercase(), VCARD).holding_all(uses(field)).holding_all(parts)
}

fn number(field: &Element) -> Element {
    let value = value(field);
    let number = value.strip_prefix("tel:").unwrap_or(&value);
    element("TEL", VCARD).holding_all(uses(field)).holding(element("NUMBER", VCARD).saying(number))
}

/// What a number or an address is for (RFC 6350 §5.6), as the marks of XEP-0054.
fn uses(field: &Element) -> Vec<Element> {
    let types =
        field.get_child("parameters", NS_VCARD4).and_then(|p| p.get_child("type", NS_VCARD4));
    let types = types.into_iter().flat_map(Element::children);
    let known = types.map(|kind| kind.text().trim().to_ascii_uppercase()).filter(|kind| {
        ["HOME", "WORK", "CELL", "VOICE", "FAX", "PAGER", "VIDEO"].contains(&kind.as_str())
    });
    known.map(|kind| element(&kind, VCARD)).collect()
}

/// A picture that is only an address.
fn elsewhere(field: &Element) -> Option<Element> {
    match is_photo(field).then(|| try_photo(field)) {
        Some(Err(Flaw::Elsewhere(address))) => {
            let address = element("EXTVAL", VCARD).saying(&address);
            Some(element("PHOTO", VCARD).holding(address))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::fields;
    use super::*;

    fn said(vcard: &Element) -> Vec<(String, String)> {
        fields(vcard).into_iter().collect()
    }

    fn pairs(fields: &[(&str, &str)]) -> Vec<(String, String)> {
        fields.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
    }

    #[test]
    fn a_card_in_small_letters_or_as_a_table_is_one_as_any_other() {
        let table = "<vCard xmlns='vcard-temp'><fn>Rosa</fn><n-family>L</n-family><n-given>Rosa</n-given>\
            <photo-type>image/png</photo-type><photo-binval>/9j7/w</photo-binval><X-ICQ>1</X-ICQ>\
            <email><userid>r@x.example</userid></email><own xmlns='urn:x'>kept</own></vCard>";
        let normal = normal(&table.parse().unwrap());
        assert_eq!(
            said(&normal),
            pairs(&[
                ("EMAIL/USERID", "r@x.example"),
                ("FN", "Rosa"),
                ("N/FAMILY", "L"),
                ("N/GIVEN", "Rosa"),
                ("X-ICQ", "1"),
                ("own", "kept"),
            ])
        );
        assert!(super::super::pictures(&normal).any(|photo| matches!(photo, Ok(Some(_)))));
    }

    #[test]
    fn a_card_as_it_should_be_stays_as_it_is() {
        let card = "<vCard xmlns='vcard-temp' version='3.0'><FN>Rosa</FN><N><GIVEN>R</GIVEN></N>\
            <TEL><HOME/><NUMBER>1</NUMBER></TEL></vCard>";
        let card: Element = card.parse().unwrap();
        assert_eq!(normal(&card), card);
    }

    #[test]
    fn what_is_left_of_a_vcard_2_1_is_put_in_its_place() {
        let card = "<vCard xmlns='vcard-temp'><N>L;Rosa;;;</N><TEL><HOME/>+49 1</TEL><EMAIL>r@x.example</EMAIL>\
            <ORG>O;U</ORG><ADR>Street 1;Town</ADR><ADR>;;Street 2;Town;;1;Land</ADR></vCard>";
        assert_eq!(
            said(&normal(&card.parse().unwrap())),
            pairs(&[
                ("ADR/CTRY", "Land"),
                ("ADR/LOCALITY", "Town"),
                ("ADR/PCODE", "1"),
                ("ADR/STREET", "Street 1;Town"),
                ("ADR/STREET", "Street 2"),
                ("EMAIL/USERID", "r@x.example"),
                ("N/FAMILY", "L"),
                ("N/GIVEN", "Rosa"),
                ("ORG/ORGNAME", "O"),
                ("ORG/ORGUNIT", "U"),
                ("TEL/NUMBER", "+49 1"),
            ])
        );
    }

    #[test]
    fn a_modern_card_says_the_same_in_the_older_form() {
        let home = "<parameters><type><text>home</text></type></parameters>";
        let modern = format!(
            "<vcard xmlns='{NS_VCARD4}'><fn><text>Rosa</text></fn><n><surname>L</surname><given>Rosa</given></n>\
             <nickname><text>rosi</text></nickname><tel>{home}<uri>tel:+39 45</uri></tel>\
             <email><text>r@x.example</text></email><adr><locality>Verona</locality></adr>\
             <org><text>O</text><text>U</text></org><impp><uri>xmpp:r@old.example</uri></impp>\
             <note><text>hello</text></note><photo><uri>https://x.example/r.png</uri></photo>\
             <gender><sex>F</sex></gender></vcard>"
        );
        let simple = simple(&modern.parse().unwrap());
        assert_eq!(
            said(&simple),
            pairs(&[
                ("ADR/LOCALITY", "Verona"),
                ("DESC", "hello"),
                ("EMAIL/USERID", "r@x.example"),
                ("FN", "Rosa"),
                ("JABBERID", "r@old.example"),
                ("N/FAMILY", "L"),
                ("N/GIVEN", "Rosa"),
                ("NICKNAME", "rosi"),
                ("ORG/ORGNAME", "O"),
                ("ORG/ORGUNIT", "U"),
                ("PHOTO/EXTVAL", "https://x.example/r.png"),
                ("TEL/NUMBER", "+39 45"),
            ])
        );
        assert!(simple.get_child("TEL", VCARD).unwrap().has_child("HOME", VCARD));
    }
}
