//! The form that a server sends to somebody who wants an account: plain fields (XEP-0077 §3.1), a data form
//! (XEP-0004), and in it CAPTCHAs (XEP-0158) with pictures (XEP-0221, XEP-0231).

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns;

use crate::xmpp::build::{Build, element};

/// The namespace of "do it on this page" (XEP-0066 §3).
const PAGE: &str = "jabber:x:oob";
/// The most bytes of a picture that anybody has to look at.
const LARGEST_PICTURE: usize = 1 << 20;
/// The plain fields that people fill in (XEP-0077 §14.1), with what they are called.
const PLAIN: [(&str, &str); 16] = [
    ("username", "Name"),
    ("password", "Password"),
    ("nick", "Nickname"),
    ("name", "Full name"),
    ("first", "Given name"),
    ("last", "Family name"),
    ("email", "E-mail address"),
    ("address", "Street"),
    ("city", "City"),
    ("state", "State"),
    ("zip", "Postal code"),
    ("phone", "Telephone"),
    ("url", "Web page"),
    ("date", "Date"),
    ("misc", "Other"),
    ("text", "Text"),
];

/// What a server asks.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Form {
    /// What it is called.
    pub title: Option<String>,
    /// What the server says about it.
    pub instructions: Option<String>,
    /// What is to be filled in, in the server's order.
    pub fields: Vec<Field>,
    /// The web page where an account is made, or could be made.
    pub page: Option<String>,
    /// It is a data form, and answered by one.
    pub is_data_form: bool,
}

/// One thing that is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// The server's name for it.
    pub name: String,
    /// What it is called.
    pub label: String,
    /// What the server says about it.
    pub hint: Option<String>,
    /// There is no account without an answer.
    pub required: bool,
    /// What kind of answer it takes.
    pub kind: FieldKind,
    /// What stands in it already.
    pub values: Vec<String>,
    /// What is to be looked at, or listened to, to answer it.
    pub media: Vec<Media>,
}

/// What kind of answer a field takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// A line of text.
    Text,
    /// A line of text that nobody else is to see.
    Secret,
    /// Several lines.
    Lines,
    /// Yes or no.
    Flag,
    /// One of these.
    OneOf(Vec<Choice>),
    /// Any of these.
    ManyOf(Vec<Choice>),
    /// None: it is a text to be read.
    Note,
    /// None: it goes back as it came.
    Hidden,
}

/// One of several answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is shown.
    pub label: String,
}

/// Something to be looked at or listened to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Media {
    /// A picture that came along.
    Picture(Picture),
    /// A picture that the server hands out by this name (XEP-0231).
    Missing(String),
    /// A picture or a sound on the web, of this type.
    Link {
        /// Where.
        url: String,
        /// The media type, for example `image/png`.
        media_type: String,
    },
}

/// A picture.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    /// Its media type, for example `image/png`.
    pub media_type: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl std::fmt::Debug for Picture {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Picture({}, {} bytes)", self.media_type, self.bytes.len())
    }
}

impl Form {
    /// Reads the answer to a question for the form. What cannot be read in it is passed over.
    #[must_use]
    pub fn read(query: &Element) -> Self {
        let text = |name: &str| child_text(query, name, ns::REGISTER);
        let pages = query.get_child("x", PAGE);
        let page = pages.and_then(|x| child_text(x, "url", PAGE)).filter(|url| is_web(url));
        let form = match query.get_child("x", ns::DATA_FORMS) {
            Some(x) => {
                let fields = x.children().filter(|child| child.is("field", ns::DATA_FORMS));
                Self {
                    title: child_text(x, "title", ns::DATA_FORMS),
                    // Those outside of the form are for programs that cannot show one.
                    instructions: child_text(x, "instructions", ns::DATA_FORMS),
                    fields: fields.filter_map(|field| Field::read(field, query)).collect(),
                    page: None,
                    is_data_form: true,
                }
            }
            None => Self {
                instructions: text("instructions"),
                fields: query.children().filter_map(Field::read_plain).collect(),
                ..Self::default()
            },
        };
        let page = page.or_else(|| form.named_page());
        Self { page, ..form }
    }

    /// The field for the name of the account, which is not always called the same.
    #[must_use]
    pub fn username(&self) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == "username")
    }

    /// Whether something in it proves that a person fills it in.
    #[must_use]
    pub fn has_captcha(&self) -> bool {
        self.fields.iter().any(Field::is_captcha)
    }

    /// An account can be made by filling this in, and not only on a web page.
    #[must_use]
    pub fn can_be_filled_in(&self) -> bool {
        self.username().is_some()
    }

    /// The pictures that the server has yet to hand out.
    pub fn missing_pictures(&self) -> impl Iterator<Item = &str> {
        self.fields.iter().flat_map(|field| &field.media).filter_map(|media| match media {
            Media::Missing(cid) => Some(cid.as_str()),
            Media::Picture(_) | Media::Link { .. } => None,
        })
    }

    /// Puts a picture where it was missing.
    pub fn supply(&mut self, cid: &str, picture: &Picture) {
        for media in self.fields.iter_mut().flat_map(|field| &mut field.media) {
            if *media == Media::Missing(cid.to_owned()) {
                *media = Media::Picture(picture.clone());
            }
        }
    }

    /// ejabberd names the page with the picture in a field of the form.
    fn named_page(&self) -> Option<String> {
        let field = self.fields.iter().find(|field| field.name == "captcha-fallback-url")?;
        field.values.first().filter(|url| is_web(url)).cloned()
    }
}

impl Field {
    /// Whether it proves that a person answers (XEP-0158 §5).
    #[must_use]
    pub fn is_captcha(&self) -> bool {
        const RIDDLES: [&str; 8] = [
            "ocr",
            "qa",
            "audio_recog",
            "video_recog",
            "picture_recog",
            "speech_recog",
            "speech_q",
            "SHA-256",
        ];
        RIDDLES.contains(&self.name.as_str()) || !self.media.is_empty()
    }

    /// Whether it is answered by the name of the account, or by its password, which some servers want twice.
    #[must_use]
    pub fn is_name_or_password(&self) -> bool {
        let again = ["verify", "password2", "password_verify"].contains(&self.name.as_str());
        matches!(self.name.as_str(), "username" | "password")
            || again && self.kind == FieldKind::Secret
    }

    /// Whether somebody is to answer it.
    #[must_use]
    pub fn takes_answer(&self) -> bool {
        !matches!(self.kind, FieldKind::Note | FieldKind::Hidden)
    }

    fn read_plain(child: &Element) -> Option<Self> {
        let (name, label) = PLAIN.iter().find(|(name, _)| child.is(*name, ns::REGISTER))?;
        Some(Self {
            name: (*name).to_owned(),
            label: (*label).to_owned(),
            hint: None,
            // XEP-0077 §3.1: all that is asked for is required.
            required: true,
            kind: if *name == "password" { FieldKind::Secret } else { FieldKind::Text },
            values: Some(child.text()).filter(|text| !text.is_empty()).into_iter().collect(),
            media: Vec::new(),
        })
    }

    fn read(field: &Element, query: &Element) -> Option<Self> {
        let values: Vec<_> = field
            .children()
            .filter(|child| child.is("value", ns::DATA_FORMS))
            .map(Element::text)
            .collect();
        let name = field.attr("var").unwrap_or_default().to_owned();
        let options = || field.children().filter_map(Choice::read).collect();
        let kind = match field.attr("type").unwrap_or("text-single") {
            "fixed" => FieldKind::Note,
            _ if name.is_empty() => return None,
            "hidden" => FieldKind::Hidden,
            "boolean" => FieldKind::Flag,
            "list-single" => FieldKind::OneOf(options()),
            "list-multi" => FieldKind::ManyOf(options()),
            "text-multi" | "jid-multi" => FieldKind::Lines,
            "text-private" => FieldKind::Secret,
            _ => FieldKind::Text,
        };
        let called = PLAIN.iter().find(|(plain, _)| *plain == name).map(|(_, label)| *label);
        let label = field.attr("label").filter(|label| !label.trim().is_empty());
        let media = field.get_child("media", ns::MEDIA_ELEMENT);
        let uris = media.into_iter().flat_map(Element::children);
        let mut media: Vec<_> = uris.filter_map(|uri| Media::read(uri, query)).collect();
        // One way to see it is enough: the same thing is offered as a picture and as a page.
        if media.iter().any(|media| !matches!(media, Media::Link { .. })) {
            media.retain(|media| !matches!(media, Media::Link { .. }));
        }
        Some(Self {
            label: label.or(called).unwrap_or(&name).to_owned(),
            hint: child_text(field, "desc", ns::DATA_FORMS),
            required: field.has_child("required", ns::DATA_FORMS),
            kind,
            values,
            media,
            name,
        })
    }
}

impl Choice {
    fn read(option: &Element) -> Option<Self> {
        if !option.is("option", ns::DATA_FORMS) {
            return None;
        }
        let value = option.get_child("value", ns::DATA_FORMS)?.text();
        let label = option.attr("label").unwrap_or(&value).to_owned();
        Some(Self { value, label })
    }
}

impl Media {
    /// Reads a `<uri/>`; a picture named by it may stand beside the form.
    fn read(uri: &Element, query: &Element) -> Option<Self> {
        if !uri.is("uri", ns::MEDIA_ELEMENT) {
            return None;
        }
        let media_type = uri.attr("type").unwrap_or_default().to_owned();
        let at = uri.text().trim().to_owned();
        if is_web(&at) {
            return Some(Self::Link { url: at, media_type });
        }
        let cid = at.strip_prefix("cid:").filter(|_| media_type.starts_with("image/"))?;
        let mut handed = query.children().filter(|child| child.is("data", ns::BOB));
        let data = handed.find(|data| data.attr("cid") == Some(cid));
        Some(match data.and_then(Picture::read) {
            Some(picture) => Self::Picture(picture),
            None => Self::Missing(cid.to_owned()),
        })
    }
}

impl Picture {
    fn read(data: &Element) -> Option<Self> {
        let media_type = data.attr("type").filter(|media| media.starts_with("image/"))?.to_owned();
        let text: String = data.text().split_whitespace().collect();
        let bytes = STANDARD.decode(text).ok()?;
        (bytes.len() <= LARGEST_PICTURE).then_some(Self { media_type, bytes })
    }
}

/// Asks the server for a picture by its name (XEP-0231 §2.2).
#[must_use]
pub fn picture_request(cid: &str) -> Element {
    element("data", ns::BOB).with("cid", cid)
}

/// The picture in the answer to [`picture_request`], if it is one.
#[must_use]
pub fn picture_answer(answer: &Element) -> Option<Picture> {
    answer.is("data", ns::BOB).then(|| Picture::read(answer))?
}

fn child_text(parent: &Element, name: &str, namespace: &str) -> Option<String> {
    let text = parent.get_child(name, namespace)?.text();
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

/// A link that a browser may be sent to.
fn is_web(url: &str) -> bool {
    let url = url.trim();
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.contains(char::is_whitespace))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(inside: &str) -> Form {
        let query = format!("<query xmlns='jabber:iq:register'>{inside}</query>");
        Form::read(&query.parse().unwrap())
    }

    fn names(form: &Form) -> Vec<&str> {
        form.fields.iter().map(|field| field.name.as_str()).collect()
    }

    #[test]
    fn plain_fields_are_read_in_order() {
        let form = form(
            "<instructions> Choose. </instructions><username/><password/><email/><key>k</key><odd/>",
        );
        assert_eq!(names(&form), ["username", "password", "email"]);
        assert_eq!(form.instructions.as_deref(), Some("Choose."));
        assert_eq!(form.fields[1].kind, FieldKind::Secret);
        assert!(!form.is_data_form && form.can_be_filled_in() && !form.has_captcha());
    }

    #[test]
    fn a_data_form_goes_before_the_plain_fields() {
        let form = form(
            "<username/><password/><x xmlns='jabber:x:data' type='form'><title>New</title>\
             <field type='hidden' var='FORM_TYPE'><value>jabber:iq:register</value></field>\
             <field type='fixed'><value>Be nice.</value></field>\
             <field var='username' label='User'><required/></field>\
             <field type='text-private' var='password'><required/></field>\
             <field type='list-single' var='age'><option label='Old'><value>o</value></option>\
             <option><value>y</value></option></field><field label='no name'/></x>",
        );
        assert_eq!(names(&form), ["FORM_TYPE", "", "username", "password", "age"]);
        assert_eq!(form.fields[0].kind, FieldKind::Hidden);
        assert_eq!(form.fields[1].kind, FieldKind::Note);
        assert_eq!(form.fields[2].label, "User");
        assert_eq!(form.fields[3].label, "Password");
        let FieldKind::OneOf(choices) = &form.fields[4].kind else { panic!("a list") };
        assert_eq!(choices.iter().map(|c| c.label.as_str()).collect::<Vec<_>>(), ["Old", "y"]);
    }

    #[test]
    fn a_captcha_brings_its_picture_or_says_where_it_is() {
        let captcha = |data: &str| {
            form(&format!(
                "<x xmlns='jabber:x:data' type='form'><field var='username'/>\
                 <field var='ocr' label='Enter the text you see'><required/>\
                 <media xmlns='urn:xmpp:media-element' height='80' width='290'>\
                 <uri type='image/png'>cid:sha1+f24@bob.xmpp.org</uri>\
                 <uri type='image/png'>http://web.example/i.png</uri></media></field></x>{data}"
            ))
        };
        let with = captcha(
            "<data xmlns='urn:xmpp:bob' cid='sha1+f24@bob.xmpp.org' type='image/png'>aGVs\nbG8=</data>",
        );
        assert!(with.has_captcha());
        let picture = Picture { media_type: "image/png".to_owned(), bytes: b"hello".to_vec() };
        assert_eq!(with.fields[1].media, [Media::Picture(picture.clone())]);
        let mut without =
            captcha("<data xmlns='urn:xmpp:bob' cid='other' type='image/png'>aA==</data>");
        let missing: Vec<_> = without.missing_pictures().map(str::to_owned).collect();
        assert_eq!(missing, ["sha1+f24@bob.xmpp.org"]);
        without.supply(&missing[0], &picture);
        assert_eq!(without, with);
    }

    #[test]
    fn a_page_alone_cannot_be_filled_in() {
        let oob = "<instructions>Come.</instructions><x xmlns='jabber:x:oob'><url>https://new.example/r</url></x>";
        let form = form(oob);
        assert_eq!(form.page.as_deref(), Some("https://new.example/r"));
        assert!(!form.can_be_filled_in());
    }

    #[test]
    fn a_page_is_on_the_web() {
        for odd in ["file:///etc/passwd", "javascript:alert(1)", "https://", "http://a b", ""] {
            let oob = format!("<x xmlns='jabber:x:oob'><url>{odd}</url></x>");
            assert_eq!(form(&oob).page, None, "{odd}");
        }
    }

    #[test]
    fn odd_media_is_passed_over() {
        let form = form(
            "<x xmlns='jabber:x:data'><field var='ocr'><media xmlns='urn:xmpp:media-element'>\
             <uri>cid:x</uri><uri type='audio/ogg'>cid:y</uri><odd/></media></field></x>",
        );
        assert_eq!(form.fields[0].media, []);
    }
}
