//! What is said when the move is over: who has answered, what a reminder says, and when the old account may go.

use std::fmt::Write;

use xmpp_parsers::jid::BareJid;

use super::{clean, contacts, has_or_have, is_or_are};
use crate::format::report::{ApprovalWord, Kind, Outcome, Report, Verdict};
use crate::model::history::Figures;

/// How many of those who were asked have answered.
pub fn answered(figures: Figures) -> String {
    match (figures.asked, figures.answered) {
        (0, _) => "Nobody had to be asked.".to_owned(),
        (1, 1) => "The one contact who was asked has answered.".to_owned(),
        (asked, answered) if asked == answered => {
            format!("All {asked} contacts who were asked have answered.")
        }
        (asked, answered) => format!(
            "{answered} of {asked} contacts who were asked {} answered.",
            has_or_have(answered)
        ),
    }
}

/// How far a move is that was interrupted, of so many contacts.
pub fn how_far(figures: Figures, all: usize) -> String {
    let Figures { copied, asked, answered } = figures;
    format!(
        "{copied} of {} {} on the new account, {asked} {} been asked, {answered} {} answered.",
        contacts(all),
        is_or_are(copied),
        has_or_have(asked),
        has_or_have(answered)
    )
}

/// What a reminder says, unless the user says something else.
pub fn default_reminder(new: &BareJid) -> String {
    format!(
        "A short reminder: my new address is {new}. Please say yes to the request from there, so that we can go on \
         writing to each other."
    )
}

/// Who is about to be reminded, and how.
pub fn reminding(recipients: &[BareJid], text: &str) -> String {
    if recipients.is_empty() {
        return "There is nobody to remind: everybody has answered, or was reminded already."
            .to_owned();
    }
    let mut said =
        format!("{} will get this message, once:\n  {}", contacts(recipients.len()), clean(text));
    for jid in recipients {
        // Writing to a text cannot fail.
        let _ = write!(said, "\n  to {}", clean(jid.as_str()));
    }
    said
}

/// When the old account may be closed, what stops working then, and how it is done, a sentence or two each. It is
/// never done by this program.
pub fn closing(report: &Report) -> [String; 3] {
    let old = clean(report.from.as_str());
    let waiting = report.counts.waiting + report.counts.to_ask;
    // Servers do not keep a no that nobody has heard: it is only concluded from the list.
    let rows = report.contacts.iter();
    let silent_noes = rows.filter(|row| row.approval == ApprovalWord::Declined).count();
    let is_noted = report.data.iter().any(|row| {
        row.kind == Kind::Statement && matches!(row.outcome, Outcome::Moved | Outcome::AlreadyThere)
    });
    let when = match (report.verdict, waiting, report.counts.unreachable) {
        (Verdict::Planned, ..) => format!("Keep {old} until the move is over."),
        (Verdict::Incomplete, ..) => {
            format!("Keep {old} for now: not everything is on the new account yet.")
        }
        (Verdict::Complete, 0, 0) if silent_noes > 0 => format!(
            "{old} can be closed unless you want to ask {} once more who {} not let the new account see them: everybody \
             else has answered.",
            contacts(silent_noes),
            if silent_noes == 1 { "does" } else { "do" }
        ),
        (Verdict::Complete, 0, 0) => format!(
            "{old} can be closed whenever you like: everybody has answered{}.",
            if is_noted { ", and nobody needs the note on it any more" } else { "" }
        ),
        (Verdict::Complete, 0, unreachable) => format!(
            "{old} can be closed unless you want to wait for {} who cannot be reached at the moment: everybody else \
             has answered. Run the move again to try to ask them once more.",
            contacts(unreachable)
        ),
        (Verdict::Complete, waiting, _) => format!(
            "Keep {old} until {waiting} more {} answered: {} to be sure that the new address is yours. Who has not \
             answered in some weeks may never do so.",
            if waiting == 1 { "contact has" } else { "contacts have" },
            if is_noted { "they look there" } else { "they can ask you there" }
        ),
    };
    let lost = if is_noted {
        "the note that says where you have gone is gone with it, and so are the messages kept on its server and the \
         transports set up there"
    } else {
        "and the messages kept on its server and the transports set up there are gone with it"
    };
    let then = format!(
        "Once it is closed, what is written to {old} no longer reaches you, {lost}. Somebody else may get the address \
         one day."
    );
    let how = format!(
        "Rehome never closes it. In your chat program, sign in as {old} and look in the settings of the account for \
         “Delete account” – not “Remove account”, which only takes it off that device. Some servers do it on their \
         website, and a server that closes does it by itself."
    );
    [when, then, how]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_told_in_the_right_number() {
        let said = |asked, answered| self::answered(Figures { copied: 0, asked, answered });
        assert_eq!(said(0, 0), "Nobody had to be asked.");
        assert_eq!(said(1, 1), "The one contact who was asked has answered.");
        assert_eq!(said(3, 3), "All 3 contacts who were asked have answered.");
        assert_eq!(said(3, 1), "1 of 3 contacts who were asked has answered.");
    }
}
