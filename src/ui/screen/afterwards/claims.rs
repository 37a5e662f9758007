//! Those who ask to see the new account, say that they are a contact, and cannot be checked: the user decides.

use iced::widget::{Column, column, row, scrollable};
use iced::{Center, Fill};

use super::{Action, Afterwards, Claim, Decision, Fact, Message, Next};
use crate::format::report::Report;
use crate::text::words;
use crate::ui::Element;
use crate::ui::theme::control::Button as Kind;
use crate::ui::theme::{Ink, scale};
use crate::ui::widget::{body, button, card, small};

impl Afterwards {
    /// A card for each, with what they say.
    pub(super) fn claims<'a>(&'a self, report: &'a Report) -> Element<'a, Message> {
        if report.claims.is_empty() {
            return body("There are none.").class(Ink::Muted).into();
        }
        let cards = report.claims.iter().map(|claim| self.claim(claim));
        let cards = Column::from_iter(cards).spacing(scale::gap::S).width(Fill);
        column![small(words::how_to_decide()).class(Ink::Muted), scrollable(cards).height(Fill)]
            .spacing(scale::gap::S)
            .into()
    }

    fn claim<'a>(&'a self, claim: &'a Claim) -> Element<'a, Message> {
        // What was decided is done once the run before has let go of the record.
        let decide = |decision| {
            let is_open = !self.deciding.contains(&claim.jid);
            is_open.then_some(Message::Decide(decision))
        };
        let (accept, hide) =
            (Decision::Accept(claim.jid.clone()), Decision::Hide(claim.jid.clone()));
        card(
            row![
                body(words::claim(claim)).width(Fill),
                button(Kind::Quiet, "Hide").on_press_maybe(decide(hide)),
                button(Kind::Secondary, "Accept").on_press_maybe(decide(accept)),
            ]
            .spacing(scale::gap::S)
            .align_y(Center),
        )
    }

    pub(super) fn decide(&mut self, decision: Decision) -> Action {
        let (Decision::Accept(jid) | Decision::Hide(jid)) = &decision;
        if !self.deciding.insert(jid.clone()) {
            return Action::None;
        }
        self.run_next(Next { remind: Vec::new(), decide: vec![decision] })
    }

    /// Who asks, or does not have to be decided about any more.
    pub(super) fn learn_of_claims(&mut self, fact: &Fact) {
        let Some(report) = &mut self.report else { return };
        match fact {
            Fact::Claimed { jid, old } => {
                let known = report.claims.iter_mut().find(|claim| claim.jid == *jid);
                match known {
                    Some(known) => known.claims = old.clone().or(known.claims.take()),
                    None => report.claims.push(Claim {
                        jid: jid.clone(),
                        claims: old.clone(),
                        checked: false,
                    }),
                }
            }
            Fact::ClaimAccepted { jid, .. }
            | Fact::ClaimHidden { jid }
            | Fact::Admitted { jid } => {
                report.claims.retain(|claim| claim.jid != *jid);
            }
            _ => {}
        }
    }
}
