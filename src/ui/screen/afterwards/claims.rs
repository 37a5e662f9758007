//! Those who ask to see the new account, say that they are a contact, and cannot be checked: the user decides.

use iced::widget::{Column, column, row};
use iced::{Center, Fill};

use super::{Action, Afterwards, Claim, Decision, Fact, Message, Next};
use crate::format::report::Report;
use crate::text::say::say;
use crate::text::words;
use crate::ui::Element;
use crate::ui::icon::{Icon, icon};
use crate::ui::theme::control::Button as Kind;
use crate::ui::theme::{Ink, Tone, scale};
use crate::ui::widget::{beside, button, card_of, small, strong};

impl Afterwards {
    /// A card for each, with what they say.
    pub(super) fn claims<'a>(&'a self, report: &'a Report) -> Element<'a, Message> {
        let cards = report.claims.iter().map(|claim| self.claim(claim));
        Column::from_iter(cards).spacing(scale::gap::S).width(Fill).into()
    }

    fn claim<'a>(&'a self, claim: &'a Claim) -> Element<'a, Message> {
        // What was decided is done once the run before has let go of the record.
        let is_open = !self.deciding.contains(&claim.jid);
        let hide = button(Kind::Secondary, say!("answers-decline")).small();
        let hide = hide.on_press_maybe(is_open.then(|| Message::Hide(claim.jid.clone())));
        let accept = button(Kind::Secondary, say!("answers-accept")).small();
        let accept = accept.on_press_maybe(is_open.then(|| Message::AskAccept(claim.jid.clone())));
        let (says, why) = words::says_to_be(claim);
        let said = column![strong(says), small(why).class(Ink::Muted)].width(Fill);
        let symbol = icon(Icon::Person).ink(Ink::Tone(Tone::Warning));
        let said = row![symbol, said].spacing(scale::gap::M).align_y(Center);
        let answers = row![hide, accept].spacing(scale::gap::M);
        card_of(Tone::Warning, beside(said, answers))
    }

    pub(super) fn decide(&mut self, decision: Decision) -> Action {
        let (Decision::Accept(jid) | Decision::Hide(jid)) = &decision;
        if !self.deciding.insert(jid.clone()) {
            return Action::None;
        }
        self.run_next(Next { decide: vec![decision], ..Next::default() })
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
                        contradicted_by: None,
                        is_contact: false,
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
