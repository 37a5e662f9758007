//! The sentences about contacts who have moved themselves, and about those who say that they are one of them.

use jid::BareJid;

use super::clean;
use crate::format::report::{Claim, Counts, Row, StatementWord};
use crate::text::{Face, plural};

/// How many contacts have moved; nothing if none has.
pub fn moved_too(counts: &Counts) -> Option<String> {
    let count = counts.moved_too;
    (count > 0).then(|| {
        plural(
            count,
            "1 of your contacts has moved too: the new address is used.".to_owned(),
            format!("{count} of your contacts have moved too: their new addresses are used."),
        )
    })
}

/// The same where the old addresses of some are used all the same.
pub fn moved_too_but(moved: usize, kept: usize) -> Option<String> {
    let all = moved_too(&Counts { moved_too: moved, ..Counts::default() })?;
    Some(match (moved, kept) {
        (_, 0) => all,
        (1, _) => "1 of your contacts has moved too: the old address is used.".to_owned(),
        (_, kept) if kept == moved => {
            format!("{moved} of your contacts have moved too: their old addresses are used.")
        }
        (_, kept) => format!(
            "{moved} of your contacts have moved too: their new addresses are used, but for {kept}."
        ),
    })
}

/// That contacts are asked whether they have moved.
pub fn looking_for_moves() -> &'static str {
    "Looking whether any of your contacts have moved too"
}

/// Where a contact has moved, for a row.
pub fn has_moved(row: &Row) -> Option<String> {
    let to = row.moved_to.as_ref()?;
    Some(format!("has moved to {}", clean(to.as_str())))
}

/// That a contact has moved.
pub fn moved_since(old: &BareJid, new: &BareJid) -> String {
    format!("{} has moved to {}.", clean(old.as_str()), clean(new.as_str()))
}

/// What there is to remark about what the account of a contact says of where the contact has moved.
pub fn statement_remark(word: StatementWord) -> &'static str {
    match word {
        StatementWord::Withdrawn => {
            "the old account no longer says so; what was done by then has stayed as it is"
        }
        StatementWord::Itself => {
            "the account says that it has moved to its own address; that was not followed"
        }
        StatementWord::Loop => {
            "the account says that it has moved, and the way leads in a circle; that was not followed"
        }
        StatementWord::You => "the account says that it has moved to yours; that was not followed",
        StatementWord::NoAddress => "the account says that it has moved, and not where to",
        StatementWord::Gateway => {
            "the account says that it has moved to a server or a transport; that was not followed"
        }
    }
}

/// Who asks to see the new account, and what that is worth.
pub fn claim(claim: &Claim) -> String {
    let jid = clean(claim.jid.as_str());
    match (&claim.claims, claim.checked) {
        (Some(old), true) => format!(
            "{jid} asks to see your new account. It is the new address of {}, who did not see your old one.",
            clean(old.as_str())
        ),
        (Some(old), false) => format!(
            "{jid} asks to see your new account and says: I am {}, at a new address. That could not be checked.",
            clean(old.as_str())
        ),
        (None, true) => format!(
            "{jid} asks to see your new account: the new address of a contact who did not see your old one."
        ),
        (None, false) => {
            format!("{jid} asks to see your new account, and is not on the list of the old one.")
        }
    }
}

/// What it means to let somebody in who cannot be checked, and to hide them.
pub fn how_to_decide() -> &'static str {
    "Nobody is let in on such a word alone. Ask them another way first, and accept whom you know. Hide sends nothing."
}

/// How a claim is answered.
pub fn how_to_accept(claims: &[Claim], face: Face) -> Option<String> {
    let first = clean(claims.first()?.jid.as_str());
    Some(match face {
        Face::Terminal => format!(
            "Nobody is let in on such a word alone. If you know who it is: rehome status … --accept {first}; --hide \
             instead of --accept says nothing to them and does not show them again."
        ),
        Face::Window => "Nobody is let in on such a word alone. If you know who it is, accept them on the page of answers \
             (Who has answered), or in your chat program."
            .to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_many_have_moved_is_said_in_the_right_number() {
        let said = |moved_too| {
            let counts = Counts { moved_too, ..Counts::default() };
            super::moved_too(&counts).unwrap_or_default()
        };
        assert_eq!(said(0), "");
        assert_eq!(said(1), "1 of your contacts has moved too: the new address is used.");
        assert_eq!(said(12), "12 of your contacts have moved too: their new addresses are used.");
        let kept = |moved, kept| moved_too_but(moved, kept).unwrap_or_default();
        assert_eq!(kept(12, 0), said(12));
        assert_eq!(kept(1, 1), "1 of your contacts has moved too: the old address is used.");
        assert_eq!(kept(2, 2), "2 of your contacts have moved too: their old addresses are used.");
        assert_eq!(
            kept(3, 1),
            "3 of your contacts have moved too: their new addresses are used, but for 1."
        );
    }
}
