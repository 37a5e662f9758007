//! The card of a certificate that nobody vouches for: which case it is, what speaks for the server, and the choice to trust
//! it all the same. It is offered for an old server; a new one has no excuse.

use iced::widget::{Column, column, row};

use super::card::{WAY_OUT, headline};
use super::{Message, card};
use crate::migration::Side;
use crate::model::account::Fingerprint;
use crate::net::session::{Certificate, KeyStrength, LoginError};
use crate::text::words::account as said;
use crate::text::words::{self, Refused};
use crate::text::{cldr, explain};
use crate::ui::theme::control::Button as Kind;
use crate::ui::theme::{Ink, Tone, scale};
use crate::ui::widget::dialog::{self, dialog};
use crate::ui::widget::name::{display_address, display_name};
use crate::ui::widget::{body, button, card_of, note, small};
use crate::ui::{Element, SEMIBOLD, today};

/// The card beside the form of an account.
pub(super) fn beside<'a>(
    side: Side,
    domain: &str,
    error: &'a LoginError,
    details: bool,
) -> Element<'a, Message> {
    let Some((refused, certificate)) = refused(side, domain, error) else {
        return iced::widget::space().into();
    };
    let folded = self::details(details, certificate);
    match side {
        Side::Old => {
            let trust = Message::AcceptCertificate(certificate.fingerprint);
            of_old_server(refused, domain, certificate, trust, folded)
        }
        Side::New => {
            let ask = Message::AskToTrust(certificate.fingerprint);
            of_new_server(refused, domain, certificate, Message::CreateOne, ask, folded)
        }
    }
}

/// What is said of a certificate that was refused on this side, and the certificate.
pub(in crate::ui::screen) fn refused<'a>(
    side: Side,
    domain: &str,
    error: &'a LoginError,
) -> Option<(Refused, &'a Certificate)> {
    match (error, side) {
        (LoginError::Certificate(problem), Side::Old) => {
            Some((words::refused_by_old(domain, problem, today()), &problem.certificate))
        }
        (LoginError::Certificate(problem), Side::New) => {
            Some((words::refused_by_new(domain, problem), &problem.certificate))
        }
        (LoginError::WrongPin { seen, .. }, _) => Some((words::another_certificate(domain), seen)),
        _ => None,
    }
}

/// Whether the user may trust it all the same.
pub(super) fn can_be_trusted(certificate: &Certificate) -> bool {
    certificate.key != KeyStrength::Worthless
}

fn of_old_server<'a>(
    refused: Refused,
    domain: &str,
    certificate: &'a Certificate,
    trust: Message,
    details: Element<'a, Message>,
) -> Element<'a, Message> {
    let fits = refused.note.map(|(strong, rest)| {
        let words = row![column![small(strong).font(SEMIBOLD), small(rest)]];
        note(Tone::Neutral, words)
    });
    let weakness = explain::key_warning(domain, certificate.key).map(body);
    let content = column![headline(Tone::Warning, refused.title), body(refused.why)]
        .push(fits)
        .push(weakness)
        .spacing(scale::gap::M);
    let content = if can_be_trusted(certificate) {
        let trust = button(Kind::Secondary, said::trust()).id(WAY_OUT).on_press(trust);
        let condition = small(said::trust_is_narrow()).class(Ink::Muted);
        content.push(column![trust, condition].spacing(scale::gap::S))
    } else {
        content
    };
    card_of(Tone::Warning, content.push(details))
}

/// The card of a new server. Another one is the way that is offered; `ask` asks whether this one is to be trusted.
fn of_new_server<'a>(
    refused: Refused,
    domain: &str,
    certificate: &'a Certificate,
    another: Message,
    ask: Message,
    details: Element<'a, Message>,
) -> Element<'a, Message> {
    let weakness = explain::key_warning(domain, certificate.key).map(body);
    let another = button(Kind::Secondary, said::choose_another()).id(WAY_OUT).on_press(another);
    let content = column![headline(Tone::Danger, refused.title), body(refused.why)]
        .push(weakness)
        .push(another)
        .spacing(scale::gap::M);
    let content = if can_be_trusted(certificate) {
        let trust = button(Kind::Link, said::trust_after_all()).on_press(ask);
        let condition = small(said::trust_by_fingerprint()).class(Ink::Muted);
        content.push(column![trust, condition].spacing(scale::gap::XS))
    } else {
        content
    };
    card_of(Tone::Danger, content.push(details))
}

fn details<'a>(are_shown: bool, certificate: &Certificate) -> Element<'a, Message> {
    let folded = card::details(false, String::new());
    if !are_shown {
        return folded;
    }
    column![card::details(true, String::new()), facts(certificate)].into()
}

/// Whose a certificate is, until when, and by what it is known.
pub(in crate::ui::screen) fn facts<'a, M: 'a>(certificate: &Certificate) -> Element<'a, M> {
    let names: Vec<_> = certificate.names.iter().map(|name| display_address(name)).collect();
    let names = if names.is_empty() { said::nobody_by_name() } else { cldr::names(names) };
    let day = words::certificate_day;
    let valid = said::valid_from_to(&day(certificate.not_before), &day(certificate.not_after));
    let fingerprint = in_two_lines(&certificate.fingerprint.to_string());
    let values = [names, display_name(&certificate.issuer), valid, fingerprint];
    let facts = said::certificate_facts()
        .into_iter()
        .zip(values)
        .map(|(what, is)| column![small(what).class(Ink::Muted), small(is)].into());
    Column::from_iter(facts).spacing(scale::gap::XS).into()
}

/// A line of 64 digits would be broken anywhere.
fn in_two_lines(fingerprint: &str) -> String {
    match fingerprint.split_at_checked(fingerprint.len() / 2) {
        Some((first, second)) => format!("{first}\n{}", second.trim_start_matches(':')),
        None => fingerprint.to_owned(),
    }
}

/// The question whether a certificate with this fingerprint is really to be trusted.
pub(in crate::ui::screen) fn really_trust<'a, M: Clone + 'a>(
    fingerprint: Fingerprint,
    trust: M,
    trust_not: M,
) -> Element<'a, M> {
    dialog::asks(move || {
        dialog(said::really_trust())
            .says(said::compare_fingerprint())
            .push(small(in_two_lines(&fingerprint.to_string())))
            .apart(button(Kind::Secondary, said::trust()).on_press(trust.clone()))
            .harmless(button(Kind::Primary, said::do_not_trust()).on_press(trust_not.clone()))
    })
}
