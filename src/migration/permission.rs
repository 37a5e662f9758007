//! The permission that the old server asks of the new account (XEP-0015, steps 2 and 3): who gets it.

use jid::{BareJid, Jid};
use xmpp_parsers::stanza_error::{DefinedCondition, ErrorType, StanzaError};

use super::run_context::RunContext;
use crate::model::history::Fact;
use crate::net::session::{Event, IncomingQuery};
use crate::xmpp::transfer;

/// Gives the permission if the server of `expected` asks for that very account, and refuses everybody else.
/// Nobody is `expected` unless the user has confirmed the move and the old server was asked for it just now.
/// Says whether it was given. A question about anything else is left without an answer of ours.
pub(super) fn answer(
    context: &mut RunContext,
    query: IncomingQuery,
    expected: Option<&BareJid>,
) -> bool {
    if !transfer::is_query(query.payload()) {
        return false;
    }
    let account = transfer::account_to_move(query.payload());
    let due = expected.is_some_and(|expected| {
        account.as_ref() == Some(expected)
            && query.from().is_some_and(|from| is_server_of(from, expected))
    });
    if due {
        context.note(Fact::TransferAllowed);
        query.reply_result(Some(transfer::allowed()));
    } else {
        let by = query.from().map(Jid::to_string).unwrap_or_default();
        context.note_refusal(by, account);
        let condition = DefinedCondition::Forbidden;
        query.reply_error(StanzaError::new(ErrorType::Auth, condition, "en", ""));
    }
    due
}

/// Refuses whoever asked and was not attended to.
pub(super) fn refuse_what_waits(context: &mut RunContext) {
    while let Some(event) = context.unheard() {
        if let Event::Asked(query) = event {
            answer(context, query, None);
        }
    }
}

/// A server's own address has neither a local part nor a resource.
fn is_server_of(from: &Jid, account: &BareJid) -> bool {
    from.node().is_none() && from.resource().is_none() && from.domain() == account.domain()
}
