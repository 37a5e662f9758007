//! What went wrong, in a sentence that says what to do, for both faces.

use std::io;
use std::path::Path;

use crate::format::portable::{EncodingError, Fault, ParseError};
use crate::net::registration::{NoInvitation, Page};
use crate::net::session::{
    Certificate, CertificateFault, CertificateProblem, EndReason, KeyStrength, LoginError, NoPage,
    NotRegistered, QueryError, Refusal,
};
use crate::store::backup::{BackupError, Missing};
use crate::store::journal::JournalError;
use crate::text::plural;
use crate::text::words::clean;

/// Something that the system refused.
pub fn system(what: &str, error: &io::Error) -> String {
    let why = match error.kind() {
        io::ErrorKind::StorageFull => "the disk is full".to_owned(),
        io::ErrorKind::ReadOnlyFilesystem => "the disk may only be read".to_owned(),
        io::ErrorKind::PermissionDenied => "this is not permitted".to_owned(),
        io::ErrorKind::FileTooLarge => "the file may not become any larger".to_owned(),
        io::ErrorKind::NotFound => "there is no such file or folder".to_owned(),
        _ => error.to_string(),
    };
    format!("{what}: {why}.")
}

/// Why the keyring did not take the password of `address`.
pub fn keyring(address: &str, error: &keyring::Error) -> String {
    let address = clean(address);
    match error {
        keyring::Error::NoDefaultStore => format!(
            "This desktop has no keyring, so the password of {address} is not remembered. The move does not need that."
        ),
        keyring::Error::NoStorageAccess(_) => format!(
            "The keyring is locked or not there, so the password of {address} is not remembered. The move does not need \
             that."
        ),
        _ => format!(
            "The keyring refused it, so the password of {address} is not remembered. The move does not need that."
        ),
    }
}

/// That the keyring has a password of `address` which the server does not take.
pub fn stale_password(address: &str) -> String {
    format!(
        "The password for {} was found in the keyring, and the server no longer accepts it.",
        clean(address)
    )
}

/// Where the right password can be put, if nobody is there to type it.
pub fn way_around_keyring(variable: &str) -> String {
    format!("Set {variable} to the right one, or run this in a terminal, where it is asked for.")
}

/// The question whether the keyring is to have the password of `address` that was just typed.
pub fn offer_to_replace(address: &str) -> String {
    format!(
        "That was right. Keep it in the keyring, in place of the old password for {}? [yes/no]",
        clean(address)
    )
}

/// Why nobody could sign in to `address`. `option` names the option that accepts a certificate, where there
/// is a command line.
pub fn login(address: &str, error: &LoginError, option: Option<&str>) -> String {
    let address = clean(address);
    let domain = address.rsplit_once('@').map_or(address.as_str(), |(_, domain)| domain);
    let text = |text: &Option<String>| {
        text.as_ref().map(|text| format!(" The server says: {}", clean(text))).unwrap_or_default()
    };
    match error {
        LoginError::BadDomain { .. } => format!("{domain} is not the name of a server."),
        LoginError::NoSuchHost { host, .. } => format!(
            "There is no server {}. Check the address for a typing error; if it is right, the server is gone \
             from the DNS, and its provider may still name a host to use instead.",
            clean(host)
        ),
        LoginError::NoService { domain } => {
            format!("{} says that it has no XMPP service.", clean(domain))
        }
        LoginError::NoDns { .. } => {
            "The names of servers cannot be looked up. Is this computer online?".to_owned()
        }
        LoginError::Refused { endpoint, .. } => format!(
            "{domain} is there, but nobody listens at {endpoint}. The server may be switched off for the moment."
        ),
        LoginError::Unreachable { endpoint, .. } => {
            format!("{domain} cannot be reached at {endpoint}. Try again later.")
        }
        LoginError::NotXmpp { .. } => {
            format!("What answers for {domain} is not an XMPP server.")
        }
        LoginError::NoEncryption => format!(
            "{domain} offers no encryption. The password was not sent, because anybody could read it."
        ),
        LoginError::OldEncryption { .. } => format!(
            "The encryption of {domain} is too old to be relied on, so the password was not sent. The people who run it \
             can switch on TLS 1.2 or 1.3, with ECDHE for the keys and AES-GCM or ChaCha20 for the rest."
        ),
        LoginError::Tls { source } => {
            format!("No encrypted connection to {domain} could be made ({source}).")
        }
        LoginError::Certificate(problem) => certificate_problem(domain, problem, option),
        LoginError::WrongPin { expected, seen } => format!(
            "{domain} shows another certificate than the one that was accepted ({expected}). The password was \
             not sent.\n{}{}",
            certificate(seen),
            way_to_accept(domain, seen, option)
        ),
        LoginError::Stream(failure) => {
            format!("{domain} refused the connection ({}).", clean(&failure.to_string()))
        }
        LoginError::NoMechanism { offered } => format!(
            "{domain} offers no safe way to prove a password (only: {}).",
            clean(&offered.join(", "))
        ),
        LoginError::WrongPassword { text: said } => {
            format!("The password for {address} was not accepted.{}", text(said))
        }
        LoginError::AccountDisabled { text: said } => {
            format!("The account {address} is disabled.{}", text(said))
        }
        LoginError::CredentialsExpired { text: said } => {
            format!("The password for {address} has expired.{}", text(said))
        }
        LoginError::EncryptionRequired { text: said } => {
            format!("{domain} asks for an encryption that is not in use here.{}", text(said))
        }
        LoginError::TemporaryAuthFailure { text: said } => format!(
            "{domain} cannot check passwords at the moment. Try again in a few minutes.{}",
            text(said)
        ),
        LoginError::Denied { text: said, .. } => {
            format!("{domain} refused the sign-in of {address}.{}", text(said))
        }
        LoginError::Unproven { .. } => format!(
            "{domain} did not prove that it knows the password itself. It may be somebody else's server."
        ),
        LoginError::BindRefused(_) => format!(
            "{domain} accepted the password, but opened no session. There may be too many programs signed in."
        ),
        LoginError::Silent { .. } => format!("{domain} does not answer. Try again later."),
        LoginError::Lost { .. } => {
            format!("The connection to {domain} was lost while signing in. Try again.")
        }
        LoginError::Protocol { .. } => {
            format!("{domain} answered something that has no place in XMPP ({error}).")
        }
    }
}

/// What the owner of an old account can do where its server's encryption is too old, as in "add --option"; nothing in a
/// program that was built without old encryption, or where that is not the trouble.
#[must_use]
pub fn old_encryption(error: &LoginError, how: &str) -> Option<String> {
    let is_too_old = matches!(error, LoginError::OldEncryption { .. });
    (is_too_old && cfg!(feature = "old-encryption")).then(|| {
        format!(
            "If you would rather take a risk than leave behind what is there, {how}. Anybody who can listen in on the \
             connection may then be able to read the password and everything that is fetched, so use that password \
             nowhere else."
        )
    })
}

fn certificate_problem(domain: &str, problem: &CertificateProblem, option: Option<&str>) -> String {
    format!(
        "{}, so the password was not sent.\n{}{}",
        untrusted(domain, problem),
        certificate(&problem.certificate),
        way_to_accept(domain, &problem.certificate, option)
    )
}

/// What is wrong with a certificate, without the full stop.
fn untrusted(domain: &str, problem: &CertificateProblem) -> String {
    let what = match &problem.fault {
        CertificateFault::Expired => "has expired".to_owned(),
        CertificateFault::NotYetValid => "is not valid yet".to_owned(),
        CertificateFault::WrongName => format!("is not for {domain}"),
        CertificateFault::SelfSigned => "was signed by nobody but the server itself".to_owned(),
        CertificateFault::UnknownIssuer => {
            "was signed by somebody this computer does not trust".to_owned()
        }
        CertificateFault::IsAuthority => "is that of an authority and not of a server".to_owned(),
        CertificateFault::OldForm => {
            "is of an old form, in which it cannot say what it is for".to_owned()
        }
        CertificateFault::ShortKey => "has a key that is too short".to_owned(),
        CertificateFault::UnknownKey => "has a key that cannot be checked here".to_owned(),
        CertificateFault::Other(what) => format!("cannot be trusted ({})", clean(what)),
    };
    format!("The certificate of {domain} {what}")
}

/// How to accept a certificate all the same, where there is an option for it and that helps.
fn way_to_accept(domain: &str, certificate: &Certificate, option: Option<&str>) -> String {
    let Some(option) = option else { return String::new() };
    let warning = key_warning(domain, certificate.key);
    let warning = warning.map(|warning| format!("\n{warning}")).unwrap_or_default();
    if certificate.key == KeyStrength::Worthless {
        return warning;
    }
    format!(
        "{warning}\nIf you are sure that this is your server, accept exactly this certificate: {option} {}",
        certificate.fingerprint
    )
}

/// What is to be known of a certificate's key before it is accepted, or why it cannot be.
pub fn key_warning(domain: &str, key: KeyStrength) -> Option<String> {
    let domain = clean(domain);
    match key {
        KeyStrength::Usual => None,
        KeyStrength::Short(bits) => Some(format!(
            "Its key has only {bits} bits: somebody with a great deal of money could break it, and pretend to be \
             {domain}."
        )),
        KeyStrength::Worthless => Some(format!(
            "This certificate cannot be accepted, because nobody can tell here whether it is {domain} that shows it. \
             Ask the people who run {domain} for one with another key."
        )),
    }
}

/// Whose a certificate is, until when, and its fingerprint, in three lines.
pub fn certificate(certificate: &Certificate) -> String {
    let names: Vec<_> = certificate.names.iter().map(|name| clean(name)).collect();
    let day = |time: Option<jiff::Timestamp>| {
        time.map_or_else(|| "?".to_owned(), |time| time.strftime("%Y-%m-%d").to_string())
    };
    format!(
        "  for:         {}\n  issued by:   {}\n  valid:       {} to {}\n  SHA-256:     {}",
        if names.is_empty() { "(no name)".to_owned() } else { names.join(", ") },
        clean(&certificate.issuer),
        day(certificate.not_before),
        day(certificate.not_after),
        certificate.fingerprint,
    )
}

/// Why there is no account on this server.
pub fn not_registered(domain: &str, error: &NotRegistered, option: Option<&str>) -> String {
    let domain = clean(domain);
    let (refusal, text) = match error {
        NotRegistered::Connection(error) => return login(&domain, error, option),
        NotRegistered::Refused { refusal, text } => (refusal, text),
    };
    let sentence = match refusal {
        Refusal::NotOffered => {
            format!("{domain} makes no accounts this way. Its website may say how to get one.")
        }
        Refusal::NameTaken => "Somebody has this name already. Choose another one.".to_owned(),
        Refusal::BadName => "No account can have this name. Choose another one.".to_owned(),
        Refusal::TooFast => format!(
            "{domain} makes only a few accounts at a time. Wait for some minutes, or an hour, and try again."
        ),
        Refusal::NotAllowed => format!("{domain} makes no account from here."),
        Refusal::InvitationNeeded => format!(
            "{domain} seems to make accounts only for those who have an invitation. With one, paste its link."
        ),
        Refusal::InvitationInvalid => format!(
            "{domain} does not take this invitation: it may be used up or too old. Ask for another one."
        ),
        Refusal::CaptchaNotSolved => {
            "What you read in the picture is not what it says. Here is another one.".to_owned()
        }
        Refusal::NotAccepted => format!("{domain} does not accept what was filled in."),
        Refusal::Other(condition) => {
            format!("{domain} made no account ({}).", clean(condition))
        }
    };
    match text {
        Some(text) => format!("{sentence} The server says: {}", clean(text)),
        None => sentence,
    }
}

/// Why a link is no invitation.
pub fn no_invitation(error: NoInvitation) -> &'static str {
    match error {
        NoInvitation::NotXmpp => {
            "An invitation begins with xmpp: or, where it is a web page, with https:."
        }
        NoInvitation::Unencrypted => {
            "This page is not encrypted, so anybody on the way could put another invitation on it. Ask for a link that \
             begins with https:."
        }
        NoInvitation::BadAddress => "The address in this invitation cannot be read.",
        NoInvitation::Otherwise => "This link is not one to make an account with.",
    }
}

/// Why no invitation was found on a page.
pub fn no_page(page: &Page, error: &NoPage) -> String {
    let host = clean(page.host());
    let page = clean(&page.to_string());
    match error {
        NoPage::Unreachable(LoginError::Certificate(problem)) => {
            format!("{}, so the page {page} was not opened.", untrusted(&host, problem))
        }
        NoPage::Unreachable(LoginError::NoSuchHost { .. } | LoginError::BadDomain { .. }) => {
            format!("There is no server {host}, so the page {page} cannot be opened.")
        }
        NoPage::Unreachable(LoginError::NoDns { .. }) => {
            "The names of servers cannot be looked up. Is this computer online?".to_owned()
        }
        NoPage::Unreachable(_) | NoPage::Unreadable(_) => {
            format!("The page {page} cannot be opened. Try again later.")
        }
        NoPage::Silent => format!("{host} does not answer, so the page {page} cannot be opened."),
        NoPage::Missing(status) => format!(
            "{host} has no page {page} ({}). The invitation may be used up or too old: ask for another one.",
            status.as_u16()
        ),
        NoPage::Elsewhere => format!(
            "The page {page} leads to another place. Open it in a browser, and take the link from there."
        ),
        NoPage::NoInvitation => format!(
            "There is no invitation on the page {page}. It may be used up or too old: ask for another one."
        ),
    }
}

/// Why an account could not be read.
pub fn query(domain: &str, error: &QueryError) -> String {
    let domain = clean(domain);
    match error {
        QueryError::Refused(error) => {
            let text = error.texts.values().next().map(|text| format!(": {}", clean(text)));
            format!("{domain} refused to hand over the contact list{}.", text.unwrap_or_default())
        }
        QueryError::Silent { .. } => format!("{domain} does not answer. Try again later."),
        QueryError::Interrupted => format!("The connection to {domain} was lost. Try again."),
        QueryError::Ended(reason) => end(&domain, reason),
        QueryError::Unreadable(_) | QueryError::Unsendable(_) => {
            format!("{domain} answered something that cannot be read ({error}).")
        }
    }
}

/// Why a session is over.
pub fn end(domain: &str, reason: &EndReason) -> String {
    let domain = clean(domain);
    match reason {
        EndReason::Closed => format!("The session on {domain} was closed."),
        EndReason::GaveUp { last, .. } => format!(
            "The connection to {domain} was lost and could not be made again. {}",
            login(&domain, last, None)
        ),
        EndReason::SignIn(error) => format!(
            "The connection to {domain} was lost, and signing in again failed. {}",
            login(&domain, error, None)
        ),
        EndReason::Stream(failure) => {
            format!("{domain} ended the session ({}).", clean(&failure.to_string()))
        }
        EndReason::Malformed(what) => {
            format!("{domain} sends what cannot be read ({}).", clean(what))
        }
        EndReason::Excessive(_) | EndReason::Flooded => {
            format!("{domain} sends more than can be handled, so the connection was closed.")
        }
        EndReason::KeepsBreaking(_) => {
            format!("The connection to {domain} breaks again and again. Try again later.")
        }
    }
}

/// Why there is no account to be had from a file. `option` names the option that says whose account it is, where there
/// is a command line.
pub fn backup(error: &BackupError, option: Option<&str>) -> String {
    match error {
        BackupError::Io { source, .. } => system(&error.to_string(), source),
        BackupError::NotAFile { .. } => format!("{error}, so no account can be read from it."),
        BackupError::Encoding { path, source } => encoding(path, source),
        BackupError::Markup { path, source } => markup(path, source),
        BackupError::Foreign { root, .. } => format!(
            "{error} (XEP-0227): it begins with <{}>. If your old server wrote it, ask its admin for an export of that \
             kind.",
            clean(root)
        ),
        BackupError::NoServer { path } => {
            let way = match option {
                Some(option) => format!("Say whose account it is: {option} you@server.example"),
                None => "Go back, type your old address, and choose the file again.".to_owned(),
            };
            format!(
                "{} is an export of Openfire's, which does not say of which server it is. {way}",
                path.display()
            )
        }
        BackupError::TooLarge { .. }
        | BackupError::Outside { .. }
        | BackupError::TooDeep { .. } => {
            format!("{error}.")
        }
    }
}

fn encoding(path: &Path, error: &EncodingError) -> String {
    let file = path.display();
    match error {
        EncodingError::Unknown { name } => format!(
            "{file} is written in {}, which cannot be read here. Save it as UTF-8 in a text editor.",
            clean(name)
        ),
        EncodingError::Packed { by } => format!("{file} is packed ({by}). Unpack it first."),
        EncodingError::Other { at, name } => format!(
            "{file} says that it is written in {name}, and is not: {at} cannot be read so. Save it as UTF-8 in a text \
             editor."
        ),
    }
}

fn markup(path: &Path, ParseError { at, fault }: &ParseError) -> String {
    let file = path.display();
    let what = match fault {
        Fault::NotXml(what) => {
            let what = clean(what);
            return format!(
                "{file} is not a portable account file: this is not XML ({at}: {what})."
            );
        }
        Fault::DocumentType => {
            "a document type (<!DOCTYPE …>) is not accepted, since it can reach other files".into()
        }
        Fault::TooDeep => "elements are nested deeper than any account needs".to_owned(),
        Fault::TooMany => "there are more elements than any account has".to_owned(),
        Fault::Torn => {
            "the file ends in the middle. It may have been copied only in part".to_owned()
        }
        Fault::Character => "there is a character that XML does not allow".to_owned(),
        Fault::Ampersand => "there is an “&” by itself, which has to be written “&amp;”".to_owned(),
        Fault::Bracket => "there is a “<” in a value, which has to be written “&lt;”".to_owned(),
        Fault::TwiceSaid(name) => format!("“{}” is said twice of one thing", clean(name)),
        Fault::Empty => return format!("{file} is empty."),
        Fault::Entity(name) => format!("XML does not know “{}”", clean(name)),
        Fault::OtherEnd { open, found } => {
            format!("<{}> is open, and </{}> is closed", clean(open), clean(found))
        }
        Fault::Prefix(prefix) => {
            format!("it is not said what the prefix “{}:” stands for", clean(prefix))
        }
    };
    format!("{file} cannot be used: in {at}, {what}.")
}

/// That files which another includes could not be read, and why; nothing if there are none.
pub fn missing<'a>(path: &Path, missing: impl IntoIterator<Item = &'a Missing>) -> String {
    /// How many are told one by one.
    const TOLD: usize = 5;
    let missing: Vec<_> = missing.into_iter().collect();
    if missing.is_empty() {
        return String::new();
    }
    let (file, count) = (path.display(), missing.len());
    let mut said = vec![plural(
        count,
        format!("{file} refers to a file that could not be read:"),
        format!("{file} refers to {count} files that could not be read:"),
    )];
    said.extend(missing.iter().take(TOLD).map(|missing| backup(&missing.error, None)));
    if count > TOLD {
        said.push("And so on.".to_owned());
    }
    said.join(" ")
}

/// That a file has accounts without a usable address.
pub fn nameless(path: &Path, names: &[String]) -> String {
    let names: Vec<_> = names.iter().map(|name| format!("“{}”", clean(name))).collect();
    format!(
        "{} also has accounts whose names are no addresses: {}.",
        path.display(),
        names.join(", ")
    )
}

/// That a file which was to be replaced was kept.
pub fn kept_older(path: &Path, older: &Path) -> String {
    format!(
        "{} was there already and holds something that the account does not have now, so it was kept: it is {} from now \
         on.",
        path.display(),
        older.display()
    )
}

/// What it means that a journal's last line was torn.
pub fn torn_journal() -> &'static str {
    "The last run broke off while it wrote its record. The unfinished line was cut off; what it stood for is looked \
     up on the servers."
}

/// Why a journal cannot be used.
pub fn journal(error: &JournalError) -> String {
    match error {
        JournalError::InUse { .. } => {
            "Another run holds this move. Wait until it has ended, or stop it.".to_owned()
        }
        JournalError::Version { path, found } => format!(
            "The record of this move ({}) was written by a newer Rehome (format {found}). \
             Use that one, so that nothing is done twice.",
            path.display()
        ),
        JournalError::Newer { path, line } => format!(
            "The record of this move ({}) was written by a newer Rehome: this one does not know what line {line} \
             stands for. Use that one, so that nothing is done twice.",
            path.display()
        ),
        JournalError::Damaged { path, line, .. } => format!(
            "Line {line} of the record of this move ({}) is damaged. It was left as it is; put the file aside \
             to start anew, but then some contacts may be told twice.",
            path.display()
        ),
        JournalError::OtherMove { path, from, to } => format!(
            "The record {} is of a move from {} to {}, not of this one. It was left as it is; put the file aside, or give \
             it its own name back.",
            path.display(),
            clean(from.as_str()),
            clean(to.as_str())
        ),
        JournalError::NotOwn { path } => format!(
            "The record of this move ({}) may have been written by somebody else: it is not your file, or everybody may \
             change it. Nothing was done by it. If you trust it, make it yours alone; if not, put it aside.",
            path.display()
        ),
        JournalError::WriterGone => {
            "The record of this move cannot be kept: what writes it has stopped. Start the program again.".to_owned()
        }
        JournalError::Io { path, source } => {
            system(&format!("The record of this move ({}) cannot be kept", path.display()), source)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(bytes: &[u8]) -> String {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), bytes).unwrap();
        let told = backup(&crate::store::backup::read(file.path(), None).unwrap_err(), None);
        told.strip_prefix(&file.path().display().to_string()).unwrap().trim().to_owned()
    }

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
            let problem = CertificateProblem { fault: CertificateFault::SelfSigned, certificate };
            let error = LoginError::Certificate(Box::new(problem));
            login("romeo@old.example", &error, Some("--from-certificate"))
        };
        assert!(told(KeyStrength::Usual).contains("--from-certificate 07:07"));
        let short = told(KeyStrength::Short(1_024));
        assert!(
            short.contains("only 1024 bits") && short.contains("--from-certificate"),
            "{short}"
        );
        let worthless = told(KeyStrength::Worthless);
        assert!(worthless.contains("cannot be accepted"), "{worthless}");
        assert!(!worthless.contains("--from-certificate"), "{worthless}");
    }

    #[test]
    fn what_is_wrong_with_a_file_is_told_once_with_its_place() {
        let cases: [(&[u8], &str); 12] = [
            (
                b"[package] <a/>",
                "is not a portable account file: this is not XML (line 1, column 1: unknown token).",
            ),
            (
                b"<a>\nTom & Jerry</a>",
                "cannot be used: in line 2, column 5, there is an “&” by itself",
            ),
            (b" \n", "is empty."),
            (b"\x1f\x8b\x08rest", "is packed (gzip). Unpack it first"),
            (
                b"<a b='c<d'/>",
                "cannot be used: in line 1, column 8, there is a “<” in a value, which has to be written “&lt;”.",
            ),
            (
                b"<a b='1' b='2'/>",
                "cannot be used: in line 1, column 10, “b” is said twice of one thing.",
            ),
            (
                b"<a>\n&nbsp;</a>",
                "cannot be used: in line 2, column 1, XML does not know “&nbsp;”.",
            ),
            (b"<a><b></b>", "cannot be used: in line 1, column 11, the file ends in the middle."),
            (
                b"<a>Gr\xfcn</a>",
                "is written in UTF-8, and is not: line 1, column 6 cannot be read so",
            ),
            (
                b"<?xml version='1.0' encoding='X-OWN'?><a/>",
                "is written in X-OWN, which cannot be read",
            ),
            (b"<roster/>", "is not a portable account file (XEP-0227): it begins with <roster>."),
            (
                b"<Openfire/>",
                "is an export of Openfire's, which does not say of which server it is.",
            ),
        ];
        for (bytes, sentence) in cases {
            let told = told(bytes);
            assert!(told.contains(sentence), "{told}");
        }
    }
}
