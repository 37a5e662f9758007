//! Somebody who asks to see the new account, and what the user makes of it.

use jid::BareJid;

/// A request to see the new account of somebody who is not known to be part of the move.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Claim {
    /// The contact that this is said to be.
    pub old: Option<BareJid>,
    /// What the user has decided.
    pub decision: Decision,
}

/// What the user has decided about a claim.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Decision {
    /// Nothing yet.
    #[default]
    Open,
    /// To let them in.
    Accepted,
    /// Not to be shown it any more. Nothing was sent.
    Hidden,
}
