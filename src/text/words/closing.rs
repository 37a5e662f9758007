//! What is said when the move is over: who has answered, what a reminder says, and when the old account may go.

use std::fmt::Write;

use jid::BareJid;

use super::clean;
use crate::format::report::{ApprovalWord, Kind, Outcome, Report, Verdict};
use crate::model::history::Figures;
use crate::text::plural;

/// How many of those who were asked have answered.
pub fn answered(figures: Figures) -> String {
    match (figures.asked, figures.answered) {
        (0, _) => "Nobody had to be asked.".to_owned(),
        (1, 1) => "The one contact who was asked has answered.".to_owned(),
        (asked, answered) if asked == answered => {
            format!("All {asked} contacts who were asked have answered.")
        }
        (asked, answered) => plural(
            answered,
            format!("1 of {asked} contacts who were asked has answered."),
            format!("{answered} of {asked} contacts who were asked have answered."),
        ),
    }
}

/// How far a move is that was interrupted, of so many contacts.
pub fn how_far(figures: Figures, all: usize) -> String {
    let Figures { copied, asked, answered } = figures;
    let statements = [
        match (copied, all) {
            (_, 1) => format!("{copied} of 1 contact is on the new account"),
            (1, _) => format!("1 of {all} contacts is on the new account"),
            _ => format!("{copied} of {all} contacts are on the new account"),
        },
        plural(asked, "1 has been asked".to_owned(), format!("{asked} have been asked")),
        plural(answered, "1 has answered".to_owned(), format!("{answered} have answered")),
    ];
    format!("{}.", statements.join(", "))
}

/// Who is about to be reminded, and how.
pub fn reminding(recipients: &[BareJid], text: &str) -> String {
    if recipients.is_empty() {
        return "There is nobody to remind: everybody has answered, or was reminded already."
            .to_owned();
    }
    let (count, text) = (recipients.len(), clean(text));
    let mut said = plural(
        count,
        format!("1 contact will get this message, once:\n  {text}"),
        format!("{count} contacts will get this message, once:\n  {text}"),
    );
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
    let is_noted = report.data.iter().any(|row| {
        row.kind == Kind::Statement && matches!(row.outcome, Outcome::Moved | Outcome::AlreadyThere)
    });
    let then = if is_noted {
        format!(
            "Once it is closed, what is written to {old} no longer reaches you, the note that says where you have gone is \
             gone with it, and so are the messages kept on its server and the transports set up there. Somebody else may \
             get the address one day."
        )
    } else {
        format!(
            "Once it is closed, what is written to {old} no longer reaches you, and the messages kept on its server and \
             the transports set up there are gone with it. Somebody else may get the address one day."
        )
    };
    let how = format!(
        "Rehome never closes it. In your chat program, sign in as {old} and look in the settings of the account for \
         “Delete account” – not “Remove account”, which only takes it off that device. Some servers do it on their \
         website, and a server that closes does it by itself."
    );
    [when_to_close(report, &old, is_noted), then, how]
}

fn when_to_close(report: &Report, old: &str, is_noted: bool) -> String {
    let waiting = report.counts.waiting + report.counts.to_ask;
    // Servers do not keep a no that nobody has heard: it is only concluded from the list.
    let rows = report.contacts.iter();
    let silent_noes = rows.filter(|row| row.approval == ApprovalWord::Declined).count();
    match (report.verdict, waiting, report.counts.unreachable) {
        (Verdict::Planned, ..) => format!("Keep {old} until the move is over."),
        (Verdict::Incomplete, ..) => {
            format!("Keep {old} for now: not everything is on the new account yet.")
        }
        (Verdict::Complete, ..) if report.counts.contacts == 0 => format!(
            "If you had contacts there, keep {old}: its server has lost them, and may find them again. If you had none, it \
             can be closed whenever you like."
        ),
        (Verdict::Complete, 0, unreachable) if unreachable > 0 && report.counts.answered == 0 => {
            format!(
                "Keep {old} for now: nobody has been reached who was to be asked. Run the move again later to try once more."
            )
        }
        (Verdict::Complete, 0, 0) if silent_noes > 0 => plural(
            silent_noes,
            format!(
                "{old} can be closed unless you want to ask 1 contact once more who does not let the new account see \
                 them: everybody else has answered."
            ),
            format!(
                "{old} can be closed unless you want to ask {silent_noes} contacts once more who do not let the new \
                 account see them: everybody else has answered."
            ),
        ),
        (Verdict::Complete, 0, 0) if is_noted => format!(
            "{old} can be closed whenever you like: everybody has answered, and nobody needs the note on it any more."
        ),
        (Verdict::Complete, 0, 0) => {
            format!("{old} can be closed whenever you like: everybody has answered.")
        }
        (Verdict::Complete, 0, unreachable) => plural(
            unreachable,
            format!(
                "{old} can be closed unless you want to wait for 1 contact who cannot be reached at the moment: everybody \
                 else has answered. Run the move again to try to ask them once more."
            ),
            format!(
                "{old} can be closed unless you want to wait for {unreachable} contacts who cannot be reached at the \
                 moment: everybody else has answered. Run the move again to try to ask them once more."
            ),
        ),
        (Verdict::Complete, waiting, _) if is_noted => plural(
            waiting,
            format!(
                "Keep {old} until 1 more contact has answered: they look there to be sure that the new address is yours. \
                 Who has not answered in some weeks may never do so."
            ),
            format!(
                "Keep {old} until {waiting} more contacts have answered: they look there to be sure that the new address \
                 is yours. Who has not answered in some weeks may never do so."
            ),
        ),
        (Verdict::Complete, waiting, _) => plural(
            waiting,
            format!(
                "Keep {old} until 1 more contact has answered: they can ask you there to be sure that the new address is \
                 yours. Who has not answered in some weeks may never do so."
            ),
            format!(
                "Keep {old} until {waiting} more contacts have answered: they can ask you there to be sure that the new \
                 address is yours. Who has not answered in some weeks may never do so."
            ),
        ),
    }
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
