//! What the window says of a certificate that was refused: which case it is, and what speaks for the server all the same.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::clean;
use crate::net::session::{Certificate, CertificateFault, CertificateProblem};
use crate::text::cldr;
use crate::text::say::say;

/// What is said of a refused certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Which case it is.
    pub title: String,
    /// What that means. The password was not sent.
    pub why: String,
    /// What fits, or what else does not, where anything is known of that.
    pub note: Option<(String, String)>,
}

/// What is said of the certificate of an old server, on the day `today`: its time may well be over.
pub fn refused_by_old(domain: &str, problem: &CertificateProblem, today: Date) -> Refused {
    let CertificateProblem { fault, certificate, is_otherwise_right } = problem;
    let server = clean(domain);
    if *fault != CertificateFault::Expired {
        let what = fault_of(&server, fault, certificate);
        return Refused {
            title: say!("certificate-unconfirmed", server),
            why: say!("certificate-listening"),
            note: Some((say!("certificate-misfit"), what)),
        };
    }
    let why = match certificate.not_after.map(|end| end.to_zoned(TimeZone::UTC).date()) {
        Some(end) => say!("certificate-expired-on", day = cldr::day(end), ago = ago(end, today)),
        None => say!("certificate-expired-some-day"),
    };
    let note = match is_otherwise_right {
        true => (say!("certificate-fits"), say!("certificate-fits-why", server)),
        false => (say!("certificate-not-all"), say!("certificate-not-all-why", server)),
    };
    Refused { title: say!("certificate-expired"), why, note: Some(note) }
}

/// What is said of the certificate of a new server, which has no excuse.
pub fn refused_by_new(domain: &str, problem: &CertificateProblem) -> Refused {
    let server = clean(domain);
    let fault = match problem.fault {
        CertificateFault::SelfSigned => &CertificateFault::UnknownIssuer,
        ref fault => fault,
    };
    let what = fault_of(&server, fault, &problem.certificate);
    Refused {
        title: say!("certificate-unconfirmed", server),
        why: say!("certificate-unusual", what),
        note: None,
    }
}

/// That a server shows another certificate than the one that was accepted for it.
pub fn another_certificate(domain: &str) -> Refused {
    Refused {
        title: say!("certificate-unconfirmed", server = clean(domain)),
        why: say!("certificate-another"),
        note: None,
    }
}

/// What is wrong, as a sentence.
fn fault_of(server: &str, fault: &CertificateFault, certificate: &Certificate) -> String {
    match fault {
        CertificateFault::Expired => say!("certificate-fault-expired"),
        CertificateFault::NotYetValid => say!("certificate-fault-not-yet-valid"),
        CertificateFault::WrongName => match certificate.names.first() {
            Some(name) => say!("certificate-fault-other-name", name = clean(name), server),
            None => say!("certificate-fault-no-name", server),
        },
        CertificateFault::SelfSigned => say!("certificate-fault-self-signed"),
        CertificateFault::UnknownIssuer => say!("certificate-fault-unknown-issuer"),
        CertificateFault::IsAuthority => say!("certificate-fault-authority"),
        CertificateFault::OldForm => say!("certificate-fault-old-form"),
        CertificateFault::ShortKey => say!("certificate-fault-short-key"),
        CertificateFault::UnknownKey => say!("certificate-fault-unknown-key"),
        CertificateFault::Other(what) => say!("certificate-fault-other", error = clean(what)),
    }
}

/// How long ago a day was.
fn ago(day: Date, today: Date) -> String {
    let days = day.until(today).map_or(0, |span| span.get_days());
    let days = usize::try_from(days).unwrap_or_default();
    match days {
        0 => say!("certificate-ago-today"),
        1..=13 => say!("certificate-ago-days", count = days),
        14..=55 => say!("certificate-ago-weeks", count = days / 7),
        56..=729 => say!("certificate-ago-months", count = (days + 5) / 30),
        _ => say!("certificate-ago-years", count = days / 365),
    }
}

/// A day of a certificate.
pub fn certificate_day(time: Option<Timestamp>) -> String {
    time.map_or_else(
        || say!("certificate-unknown-day"),
        |time| cldr::date(time.to_zoned(TimeZone::UTC).date()),
    )
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn it_is_said_how_long_ago_a_day_was() {
        for (day, said) in [
            (date(2026, 5, 30), "today"),
            (date(2026, 5, 29), "yesterday"),
            (date(2026, 5, 20), "10 days ago"),
            (date(2026, 5, 1), "4 weeks ago"),
            (date(2026, 4, 1), "2 months ago"),
            (date(2025, 5, 30), "12 months ago"),
            (date(2020, 5, 30), "6 years ago"),
            (date(2027, 1, 1), "today"),
        ] {
            assert_eq!(ago(day, date(2026, 5, 30)), said, "{day}");
        }
    }
}
