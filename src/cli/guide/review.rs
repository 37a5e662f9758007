//! What is going to happen, and what of it the user wants otherwise.

use jid::Jid;

use crate::cli::output::print_report;
use crate::cli::signals::unless_stopped;
use crate::cli::terminal::outline;
use crate::cli::{Exit, Stop, say};
use crate::engine::{
    self, Compared, Door, Found, Intent, Looked, Place, Sight, SignedIn, look_for_requests,
};
use crate::format::report::{Moment, Outcome, Report, Row, SkipReason};
use crate::model::choices::Choices;
use crate::model::data::{Kind, requests};
use crate::model::plan::Plan;
use crate::text::words::guide::{self, Choice, choice};
use crate::text::{Face, obstacle, words};

/// How many people are offered to choose from.
const MOST_OFFERED: usize = 9;

/// Both accounts compared, and what the user has decided.
pub(super) struct Review {
    pub(super) old: Found,
    pub(super) new: Box<SignedIn>,
    pub(super) choices: Choices,
    compared: Compared,
}

/// What the review comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Decision {
    /// The move starts.
    Start,
    /// There is nothing to move.
    NothingToDo,
    /// Not now.
    Leave,
}

/// What can be done at the review.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Start,
    Show,
    LeaveOut,
    Message,
    LookForRequests,
    Leave,
}

impl Review {
    /// Compares the accounts. It begins with what was decided when this move was begun.
    ///
    /// # Errors
    /// If the record of the move cannot be read, or it is stopped.
    pub(super) async fn of(place: &Place, old: Found, new: Box<SignedIn>) -> Result<Self, Stop> {
        let sight = Sight {
            snapshot: new.snapshot.clone(),
            session: Some(new.session.clone()),
            account: Some(new.account.clone()),
        };
        let comparing = engine::compare(place.moves.clone(), Sight::of(&old), sight);
        let compared = unless_stopped(async {
            comparing.await.map_err(|why| Stop::new(Exit::Usage, obstacle::obstacle(&why)))
        });
        let compared = compared.await?;
        let closing = words::closing_day(&compared.history);
        let usual = Choices {
            message: Some(words::default_message(new.account.address.bare(), closing)),
            ..Choices::default()
        };
        let choices = compared.history.choices_to_go_on_with().cloned().unwrap_or(usual);
        let choices = if old.session().is_some() { choices } else { choices.without_old_server() };
        Ok(Self { old, new, choices, compared })
    }

    /// Shows what is going to happen until it is what the user wants.
    ///
    /// # Errors
    /// If it is stopped.
    pub(super) async fn decide(&mut self, place: &Place) -> Result<Decision, Stop> {
        loop {
            let plan = self.plan();
            say(&format!("\n{}\n", self.outline(&plan)));
            if plan.is_done() {
                say(&guide::nothing_to_do());
                return Ok(Decision::NothingToDo);
            }
            match guide::what_next().one_of(&self.steps()).await? {
                Step::Start => {
                    if guide::start().yes().await? {
                        return Ok(Decision::Start);
                    }
                }
                Step::Show => print_report(None, &self.report())?,
                Step::LeaveOut => self.choose_people().await?,
                Step::Message => self.change_message().await?,
                Step::LookForRequests => self.look_for_requests(place).await?,
                Step::Leave => return Ok(Decision::Leave),
            }
        }
    }

    fn plan(&self) -> Plan {
        let Compared { old, new, history } = &self.compared;
        Plan::new(old, new, &self.choices, history)
    }

    fn report(&self) -> Report {
        Report::new(&self.plan(), &self.compared.history, Moment::Before)
    }

    fn outline(&self, plan: &Plan) -> String {
        outline(&Looked {
            intent: Intent::Move,
            plan,
            history: &self.compared.history,
            server: &self.compared.new.server,
            can_speak: self.old.session().is_some(),
        })
    }

    fn steps(&self) -> Vec<(Step, String)> {
        let can_speak = self.old.session().is_some();
        let has_looked = self.compared.old.data.kinds.contains_key(&Kind::PendingRequests);
        let steps = [
            (true, Step::Start, Choice::Start),
            (true, Step::Show, Choice::Show),
            (true, Step::LeaveOut, Choice::LeaveOut),
            (can_speak, Step::Message, Choice::Message),
            (can_speak && !has_looked, Step::LookForRequests, Choice::LookForRequests),
            (true, Step::Leave, Choice::Leave),
        ];
        let open = steps.into_iter().filter(|(is_open, ..)| *is_open);
        open.map(|(_, step, words)| (step, choice(words))).collect()
    }

    async fn choose_people(&mut self) -> Result<(), Stop> {
        loop {
            let text = guide::whom().line().await?;
            if text.is_empty() {
                return Ok(());
            }
            let rows = self.report().contacts;
            let mut found: Vec<_> = rows
                .into_iter()
                .filter(|row| matches(row, &text))
                .map(|row| (row.clone(), named(&row)))
                .collect();
            let row = match found.len() {
                0 => {
                    say(&guide::nobody(&text));
                    continue;
                }
                1 => found.remove(0).0,
                2..=MOST_OFFERED => guide::which_of_them().one_of(&found).await?,
                many => {
                    say(&guide::too_many(many));
                    continue;
                }
            };
            self.toggle(&row).await?;
        }
    }

    /// Leaves out who would move, and takes along who would not, where that is possible.
    async fn toggle(&mut self, row: &Row) -> Result<(), Stop> {
        let (Ok(jid), name) = (Jid::new(&row.jid), named(row)) else {
            return {
                say(&guide::cannot_move(&named(row), &words::reason(row, Face::Terminal)));
                Ok(())
            };
        };
        let Choices { include, exclude, .. } = &mut self.choices;
        match (row.outcome, row.reason) {
            (Outcome::Skipped, Some(SkipReason::Excluded)) => {
                exclude.remove(&jid);
                say(&guide::taken_along(&name));
            }
            (
                Outcome::Skipped,
                Some(
                    SkipReason::Gateway | SkipReason::GatewayContact | SkipReason::UncertainGateway,
                ),
            ) => {
                let why = words::reason(row, Face::Window);
                if guide::take_along(&name, &why).yes().await? {
                    exclude.remove(&jid);
                    include.insert(jid);
                    say(&guide::taken_along(&name));
                }
            }
            (Outcome::Skipped, _) => {
                say(&guide::cannot_move(&name, &words::reason(row, Face::Terminal)));
            }
            _ => {
                include.remove(&jid);
                exclude.insert(jid);
                say(&guide::left_out(&name));
            }
        }
        Ok(())
    }

    async fn change_message(&mut self) -> Result<(), Stop> {
        let typed = guide::message(self.choices.message.as_deref()).line().await?;
        match typed.as_str() {
            "" => {}
            "-" => self.choices.message = None,
            _ => self.choices.message = Some(typed),
        }
        Ok(())
    }

    /// Finds out who has asked to see the old account, and whether they are to be asked from the new one.
    async fn look_for_requests(&mut self, place: &Place) -> Result<(), Stop> {
        let Found::SignedIn(old) = &mut self.old else { return Ok(()) };
        let door = Door {
            account: old.account.clone(),
            settings: place.settings.clone(),
            server: old.snapshot.server.clone(),
        };
        say(&words::comes_online(&old.snapshot.address));
        let address = old.account.address.clone();
        let looking = look_for_requests(door);
        match unless_stopped(async { Ok(looking.await) }).await? {
            Ok(found) => {
                requests::learn(&mut old.snapshot.data, found.clone());
                requests::learn(&mut self.compared.old.data, found);
            }
            Err(refusal) => {
                return {
                    say(&obstacle::refusal(&address, &refusal, None));
                    Ok(())
                };
            }
        }
        let report = self.report();
        let waiting = report.data.iter().find(|row| row.kind == Kind::PendingRequests);
        let Some(waiting) = waiting.filter(|row| !row.people.is_empty()) else {
            return {
                say(&guide::no_requests());
                Ok(())
            };
        };
        say(&words::data(waiting, Face::Terminal));
        match guide::ask_them_too().yes().await? {
            true => self.choices.kinds.insert(Kind::PendingRequests),
            false => self.choices.kinds.remove(&Kind::PendingRequests),
        };
        Ok(())
    }
}

/// Whether somebody is meant by part of a name or address.
fn matches(row: &Row, text: &str) -> bool {
    let text = text.to_lowercase();
    let has = |where_: &str| where_.to_lowercase().contains(&text);
    has(&row.jid) || row.name.as_deref().is_some_and(has)
}

fn named(row: &Row) -> String {
    words::named(row.name.as_deref(), &row.jid)
}
