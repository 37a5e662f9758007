//! The card of a certificate that nobody vouches for: whose it is, until when, and the choice to accept it.

use iced::widget::{Column, column, row};
use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::net::session::{Certificate, KeyStrength};
use crate::text::explain;
use crate::ui::Element;
use crate::ui::theme::control::Button as Kind;
use crate::ui::theme::{Ink, Tone, scale};
use crate::ui::widget::name::{display_address, display_name};
use crate::ui::widget::{banner, body, button, card as framed, small};

/// What is wrong, as `sentence`, and the certificate that `domain` showed, which `accept` accepts.
pub(in crate::ui::screen) fn card<'a, Message: Clone + 'a>(
    sentence: String,
    certificate: &Certificate,
    domain: &str,
    accept: Message,
) -> Element<'a, Message> {
    let names: Vec<_> = certificate.names.iter().map(|name| display_address(name)).collect();
    let facts = Column::new()
        .push(fact(
            "For",
            if names.is_empty() { "nobody by name".to_owned() } else { names.join(", ") },
        ))
        .push(fact("Issued by", display_name(&certificate.issuer)))
        .push(fact(
            "Valid",
            format!("{} to {}", day(certificate.not_before), day(certificate.not_after)),
        ))
        .push(fact("Fingerprint", in_two_lines(&certificate.fingerprint.to_string())))
        .spacing(scale::gap::S);
    let warning = explain::key_warning(domain, certificate.key).map(body);
    let content = column![facts].push(warning).spacing(scale::gap::L);
    let content = if certificate.key == KeyStrength::Worthless {
        content
    } else {
        content
            .push(advice(domain))
            .push(button(Kind::Secondary, "Accept for this server only").on_press(accept))
    };
    column![banner(Tone::Warning, sentence), framed(content)].spacing(scale::gap::M).into()
}

fn advice<'a, Message: 'a>(domain: &str) -> Element<'a, Message> {
    body(format!(
        "Servers that are about to close often let their certificate run out. If you are sure that this is {}, you \
         can accept exactly this certificate. Otherwise somebody may be listening: ask the people who run it \
         whether the fingerprint is theirs.",
        display_address(domain)
    ))
    .into()
}

fn fact<'a, Message: 'a>(what: &'a str, is: String) -> Element<'a, Message> {
    row![small(what).class(Ink::Muted).width(90), small(is).width(iced::Fill)]
        .spacing(scale::gap::M)
        .into()
}

/// A line of 64 digits would be broken anywhere.
fn in_two_lines(fingerprint: &str) -> String {
    match fingerprint.split_at_checked(fingerprint.len() / 2) {
        Some((first, second)) => format!("{first}\n{}", second.trim_start_matches(':')),
        None => fingerprint.to_owned(),
    }
}

fn day(time: Option<Timestamp>) -> String {
    time.map_or_else(
        || "an unknown day".to_owned(),
        |time| time.to_zoned(TimeZone::UTC).strftime("%-d %B %Y").to_string(),
    )
}
