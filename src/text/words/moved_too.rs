//! The sentences about contacts who have moved themselves, and about those who say that they are one of them.

use jid::BareJid;

use super::clean;
use crate::format::report::{Claim, Counts, Row, StatementWord};
use crate::text::Face;
use crate::text::say::say;

/// How many contacts have moved; nothing if none has.
pub fn moved_too(counts: &Counts) -> Option<String> {
    moved_too_but(counts.moved_too + counts.keep_address, counts.keep_address)
}

/// The same where the old addresses of some are used all the same.
pub fn moved_too_but(moved: usize, kept: usize) -> Option<String> {
    Some(match (moved, kept) {
        (0, _) => return None,
        (count, 0) => say!("contacts-moved-too", count),
        (count, kept) if kept == count => say!("contacts-moved-too-old", count),
        (count, kept) => say!("contacts-moved-too-some", count, kept),
    })
}

/// That contacts are asked whether they have moved.
pub fn looking_for_moves() -> String {
    say!("contacts-looking-for-moves")
}

/// Where a contact has moved, for a row.
pub fn has_moved(row: &Row) -> Option<String> {
    let used = row.moved_to.as_ref().map(|new| say!("contacts-has-moved", new));
    used.or_else(|| row.says_moved_to.as_ref().map(|new| say!("contacts-keeps-address", new)))
}

/// That a contact has moved.
pub fn moved_since(old: &BareJid, new: &BareJid) -> String {
    say!("contacts-moved-since", old, new)
}

/// What there is to remark about what the account of a contact says of where the contact has moved.
pub fn statement_remark(row: &Row, face: Face) -> Option<String> {
    Some(match row.statement? {
        StatementWord::Withdrawn => withdrawn(row, face),
        StatementWord::Itself => say!("contacts-statement-itself"),
        StatementWord::Loop => say!("contacts-statement-loop"),
        StatementWord::You => say!("contacts-statement-you"),
        StatementWord::NoAddress => say!("contacts-statement-no-address"),
        StatementWord::Gateway => say!("contacts-statement-gateway"),
    })
}

/// That the contact has perhaps taken its move back, and what can be done about that there.
fn withdrawn(row: &Row, face: Face) -> String {
    match face {
        _ if row.says_moved_to.is_some() => say!("contacts-statement-withdrawn-kept"),
        Face::Terminal => {
            say!("contacts-statement-withdrawn-terminal", contact = clean(&row.jid))
        }
        Face::Window => say!("contacts-statement-withdrawn"),
    }
}

/// Who asks to see the new account, and what that is worth.
pub fn claim(claim: &Claim) -> String {
    let who = &claim.jid;
    if let (Some(old), Some(named)) = (&claim.claims, &claim.contradicted_by) {
        return say!("contacts-claim-contradicted", who, old, named);
    }
    match (&claim.claims, claim.checked) {
        (Some(old), true) => say!("contacts-claim-known", who, old),
        (Some(old), false) => say!("contacts-claim-unchecked", who, old),
        (None, true) => say!("contacts-claim-known-nameless", who),
        (None, false) if claim.is_contact => say!("contacts-claim-contact", who),
        (None, false) => say!("contacts-claim-stranger", who),
    }
}

/// What it means to let somebody in who cannot be checked, and to hide them.
pub fn how_to_decide() -> String {
    say!("contacts-claim-decide")
}

/// How a claim is answered.
pub fn how_to_accept(claims: &[Claim], face: Face) -> Option<String> {
    let who = &claims.first()?.jid;
    Some(match face {
        Face::Terminal => say!("contacts-claim-accept-terminal", who),
        Face::Window => say!("contacts-claim-accept-window"),
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
        assert_eq!(said(1), "1 of your contacts has moved too: Rehome uses the new address.");
        assert_eq!(
            said(12),
            "12 of your contacts have moved too: Rehome uses their new addresses."
        );
        let kept = |moved, kept| moved_too_but(moved, kept).unwrap_or_default();
        assert_eq!(kept(12, 0), said(12));
        assert_eq!(
            kept(1, 1),
            "1 of your contacts has moved too: Rehome uses the old address, as you chose."
        );
        assert_eq!(
            kept(2, 2),
            "2 of your contacts have moved too: Rehome uses their old addresses, as you chose."
        );
        assert_eq!(
            kept(3, 1),
            "3 of your contacts have moved too: Rehome uses their new addresses, except for 1."
        );
    }
}
