//! What is wrong with a server's certificate, and how it can be accepted all the same.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::model::account::Fingerprint;
use crate::net::session::{Certificate, CertificateFault, CertificateProblem, KeyStrength};
use crate::text::cldr;
use crate::text::say::say;
use crate::text::words::clean;

/// Why a certificate was refused, what it says, and how to accept it.
pub(super) fn problem(server: &str, problem: &CertificateProblem, option: Option<&str>) -> String {
    format!(
        "{} {}\n{}{}",
        untrusted(server, problem),
        say!("sign-in-password-not-sent"),
        certificate(&problem.certificate),
        way_to_accept(server, &problem.certificate, option)
    )
}

/// That a server shows another certificate than the accepted one, what it says, and how to accept it.
pub(super) fn another(
    server: &str,
    expected: &Fingerprint,
    seen: &Certificate,
    option: Option<&str>,
) -> String {
    format!(
        "{} {}\n{}{}",
        say!("sign-in-wrong-pin", server, expected = expected.to_string()),
        say!("sign-in-password-not-sent"),
        certificate(seen),
        way_to_accept(server, seen, option)
    )
}

/// What is wrong with a certificate.
pub(super) fn untrusted(server: &str, problem: &CertificateProblem) -> String {
    match &problem.fault {
        CertificateFault::Expired => say!("sign-in-certificate-expired", server),
        CertificateFault::NotYetValid => say!("sign-in-certificate-not-yet", server),
        CertificateFault::WrongName => say!("sign-in-certificate-name", server),
        CertificateFault::SelfSigned => say!("sign-in-certificate-self-signed", server),
        CertificateFault::UnknownIssuer => say!("sign-in-certificate-unknown-issuer", server),
        CertificateFault::IsAuthority => say!("sign-in-certificate-authority", server),
        CertificateFault::OldForm => say!("sign-in-certificate-old-form", server),
        CertificateFault::ShortKey => say!("sign-in-certificate-short-key", server),
        CertificateFault::UnknownKey => say!("sign-in-certificate-unknown-key", server),
        CertificateFault::Other(what) => {
            say!("sign-in-certificate-other", server, error = clean(what))
        }
    }
}

/// How to accept a certificate all the same, where there is an option for it and that helps.
fn way_to_accept(server: &str, certificate: &Certificate, option: Option<&str>) -> String {
    let Some(option) = option else { return String::new() };
    let warning = key_warning(server, certificate.key);
    let warning = warning.map(|warning| format!("\n{warning}")).unwrap_or_default();
    if certificate.key == KeyStrength::Worthless {
        return warning;
    }
    let fingerprint = certificate.fingerprint.to_string();
    format!("{warning}\n{}", say!("sign-in-certificate-accept", option, fingerprint))
}

/// What is to be known of a certificate's key before it is accepted, or why it cannot be.
pub fn key_warning(domain: &str, key: KeyStrength) -> Option<String> {
    let server = clean(domain);
    match key {
        KeyStrength::Usual => None,
        KeyStrength::Short(bits) => Some(say!("sign-in-key-short", server, bits)),
        KeyStrength::Worthless => Some(say!("sign-in-key-worthless", server)),
    }
}

/// Whose a certificate is, until when, and its fingerprint, a line each.
pub fn certificate(certificate: &Certificate) -> String {
    let names = match certificate.names.as_slice() {
        [] => say!("sign-in-certificate-no-name"),
        names => cldr::list(names.iter().map(|name| clean(name))),
    };
    let day = |time: Option<Timestamp>| {
        let day = time.map(|time| cldr::date(time.to_zoned(TimeZone::UTC).date()));
        day.unwrap_or_else(|| "?".to_owned())
    };
    let (from, until) = (day(certificate.not_before), day(certificate.not_after));
    let lines = [
        (say!("sign-in-certificate-for"), names),
        (say!("sign-in-certificate-issuer"), clean(&certificate.issuer)),
        (say!("sign-in-certificate-valid"), say!("sign-in-certificate-days", from, until)),
        (say!("sign-in-certificate-sha256"), certificate.fingerprint.to_string()),
    ];
    let widest = lines.iter().map(|(what, _)| what.chars().count()).max().unwrap_or_default();
    let lines = lines.map(|(what, value)| format!("  {what:widest$}  {value}"));
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::net::session::LoginError;
    use crate::text::explain::login;

    #[test]
    fn the_way_to_accept_a_certificate_is_told_where_that_helps() {
        let told = |key| {
            let certificate = Certificate {
                fingerprint: crate::model::account::Fingerprint([7; 32]),
                names: Vec::new(),
                issuer: String::new(),
                not_before: None,
                not_after: None,
                key,
            };
            let fault = CertificateFault::SelfSigned;
            let problem = CertificateProblem { fault, certificate, is_otherwise_right: false };
            let error = LoginError::Certificate(Box::new(problem));
            login("romeo@old.example", &error, Some("--from-certificate"))
        };
        assert!(told(KeyStrength::Usual).contains("--from-certificate 07:07"));
        let short = told(KeyStrength::Short(1_024));
        assert!(
            short.contains("only 1,024 bits") && short.contains("--from-certificate"),
            "{short}"
        );
        let worthless = told(KeyStrength::Worthless);
        assert!(worthless.contains("can’t be accepted"), "{worthless}");
        assert!(!worthless.contains("--from-certificate"), "{worthless}");
    }
}
