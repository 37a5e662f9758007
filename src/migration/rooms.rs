//! Building anew the rooms that close with the old server, step by step; each is written down before the next. Nothing of
//! an unfinished room can be entered, so that a program which is killed anywhere leaves nothing open.

use std::time::{Duration, Instant};

use jid::BareJid;

use super::client_led::ClientLed;
use super::data::hosted_rooms as building;
use super::inviting::{Invitation, Invitee};
use super::run::Run;
use super::run_context::RunContext;
use super::{End, Event, Phase, data, new_id};
use crate::model::data::Kind;
use crate::model::data::hosted_rooms::{HostedRoom, RoomSight};
use crate::model::history::{Fact, Failure, RoomFact, RoomState, RoomStep, Told};
use crate::model::plan::{Building, Plan, PlannedRoom, RoomFate, room_targets};
use crate::model::undo::Restore;

mod closing;
mod old_room;

use old_room::{Announcement, RoomGuest, announce, look};

/// How long other owners are waited for in all, who may have taken the name of a new room and not told of it yet.
const PATIENCE: Duration = Duration::from_secs(30);
/// How many people are invited before it is looked whether the server lets that through.
const INVITATIONS: usize = 8;
/// How often, and after how many seconds, invitations are sent again that came back because there were too many.
const PAUSES: [u64; 5] = [2, 5, 15, 30, 60];

impl Run {
    /// Builds the rooms that are due, one after the other, while answers of contacts are heeded.
    pub(super) async fn build_rooms(&mut self, context: &mut RunContext) -> Result<(), End> {
        self.take_room_steps(context, |_, _| true).await
    }

    /// Lets into the rooms that stand already whoever has moved since.
    pub(super) async fn admit_to_rooms(&mut self, context: &mut RunContext) -> Result<(), End> {
        let stands = |state: Option<&RoomState>, step| {
            step == RoomStep::Admit && state.is_some_and(|state| state.configured.is_some())
        };
        self.take_room_steps(context, stands).await
    }

    async fn take_room_steps(
        &mut self,
        context: &mut RunContext,
        wanted: impl Fn(Option<&RoomState>, RoomStep) -> bool,
    ) -> Result<(), End> {
        let plan = self.plan(context);
        let is_wanted = |context: &RunContext, jid: &BareJid, step: &RoomStep| {
            wanted(context.history().room(jid), *step)
        };
        let due = plan.rooms.iter().filter(|room| room.is_due());
        let due = due.filter_map(|room| Some((room.jid.clone(), room.building()?)));
        let due = due.filter(|(jid, it)| it.steps.iter().any(|step| is_wanted(context, jid, step)));
        let due: Vec<_> = due.map(|(jid, _)| jid).collect();
        drop(plan);
        if due.is_empty() {
            return Ok(());
        }
        context.show(Event::Phase(Phase::Data));
        self.look_at_rooms(context).await;
        let mut patience = PATIENCE;
        for jid in due {
            let (mut last, mut has_looked_again) = (None, false);
            while let Some((plan, room, step)) = self.next_step(context, &jid, last) {
                if !is_wanted(context, &jid, &step) {
                    last = Some(step);
                    continue;
                }
                context.heed_stop()?;
                // Whoever has taken its name may be about to tell of it.
                let is_taken =
                    |it: &PlannedRoom| it.jid == jid && matches!(it.fate, RoomFate::Taken { .. });
                let is_taken = plan.rooms.iter().any(is_taken);
                let wait = if is_taken { patience } else { Duration::ZERO };
                let began = Instant::now();
                self.take_step(context, &plan, &jid, *room, (step, wait)).await?;
                if is_taken {
                    patience = patience.saturating_sub(began.elapsed());
                }
                let state = context.history().room(&jid);
                let failed = state.and_then(|state| state.failed.as_ref());
                let failed = failed.is_some_and(|(failed, _)| *failed == step);
                match (state.is_some_and(|state| state.is_taken), step) {
                    // Another owner may have been faster.
                    (true, RoomStep::Create) if !has_looked_again => {
                        has_looked_again = true;
                        self.look_at_rooms(context).await;
                        last = None;
                    }
                    (true, _) => break,
                    // Of what others can see nothing is done before the room is whole.
                    (false, _) if failed && step <= RoomStep::Configure => break,
                    (false, _) => last = Some(step),
                }
            }
        }
        Ok(())
    }

    /// The first step that is due and comes after the last one.
    fn next_step(
        &self,
        context: &RunContext,
        jid: &BareJid,
        last: Option<RoomStep>,
    ) -> Option<(Plan, Box<Building>, RoomStep)> {
        let plan = self.plan(context);
        let room = plan.rooms.iter().find(|room| room.jid == *jid && room.is_due())?;
        let building = Box::new(room.building()?.clone());
        let step = building.steps.iter().copied().find(|step| Some(*step) > last)?;
        Some((plan, building, step))
    }

    async fn take_step(
        &mut self,
        context: &mut RunContext,
        plan: &Plan,
        jid: &BareJid,
        room: Building,
        (step, patience): (RoomStep, Duration),
    ) -> Result<(), End> {
        let guest = self.guest(jid, &room);
        let (old, new) = (context.old_account(), context.new_account());
        match step {
            RoomStep::Look => {
                // Nobody can look; nobody can tell anybody there either.
                let Some(old) = old else { return Ok(()) };
                let jid = jid.clone();
                let work = async move { look(&old, &new, &jid, &guest, patience).await };
                self.attended(context, plan, work).await
            }
            RoomStep::Create => self.create(context, plan, jid, room, guest).await,
            RoomStep::Admit => {
                let state = context.history().room(jid);
                let known = state.filter(|state| state.configured.is_some());
                let known = known.and_then(|state| state.people.clone()).unwrap_or_default();
                let jid = jid.clone();
                let work = async move {
                    let Building { at, content, people, superseded, .. } = room;
                    let content = HostedRoom::read(content.element());
                    let session = new.session();
                    let admitted =
                        building::admit(session, &at, &content, &people, &superseded, &known);
                    fact(&jid, step, admitted.await)
                };
                self.attended(context, plan, work).await
            }
            RoomStep::Configure => {
                let jid = jid.clone();
                let work = async move {
                    let wanted = HostedRoom::read(room.content.element()).config;
                    fact(&jid, step, building::configure(new.session(), &room.at, &wanted).await)
                };
                self.attended(context, plan, work).await
            }
            RoomStep::Adorn => {
                let told = context.history().room(jid).and_then(|state| state.subject.clone());
                let jid = jid.clone();
                let work = async move {
                    let content = HostedRoom::read(room.content.element());
                    let subject = content.subject.clone().or(told);
                    let (nick, subject) = (guest.nick.as_str(), subject.as_deref());
                    let session = new.session();
                    let adorned = building::adorn(session, &room.at, nick, &content, subject);
                    fact(&jid, step, adorned.await)
                };
                self.attended(context, plan, work).await
            }
            RoomStep::Announce => self.announce_room(context, plan, jid, room, guest).await,
            RoomStep::Subject => {
                let subject = self.introduction.room_has_moved(&room.at);
                let jid = jid.clone();
                let work = async move {
                    let done = match old {
                        Some(old) => old.set_subject(&jid, guest.in_passing(), &subject).await,
                        None => Err(Failure::Lost),
                    };
                    fact(&jid, step, done.map(|()| RoomFact::SubjectSet))
                };
                self.attended(context, plan, work).await
            }
            RoomStep::Invite => self.invite(context, plan, jid, room).await,
        }
    }

    /// Makes the new room, if there is none of that name.
    async fn create(
        &mut self,
        context: &mut RunContext,
        plan: &Plan,
        jid: &BareJid,
        room: Building,
        guest: RoomGuest,
    ) -> Result<(), End> {
        let new = context.new_account();
        let at = room.at;
        let begun = context.history().room(jid).and_then(RoomState::may_have_made) == Some(&at);
        let sight = context.meanwhile(building::sight(new.session(), &at)).await;
        let is_new = matches!(sight, Ok(RoomSight::Free));
        let news = match sight {
            Ok(RoomSight::Free) => RoomFact::Creating { at: at.clone() },
            // An earlier run was about to make it.
            Ok(RoomSight::Own(_)) if begun => RoomFact::Creating { at: at.clone() },
            Ok(RoomSight::Own(_) | RoomSight::Taken) => {
                context.note(room_fact(jid, RoomFact::Taken));
                return Ok(());
            }
            Err(failure) => {
                context.note(room_fact(jid, RoomFact::Failed { step: RoomStep::Create, failure }));
                return Ok(());
            }
        };
        context.note(room_fact(jid, news));
        context.settle().await.map_err(End::Journal)?;
        let jid = jid.clone();
        let work = async move {
            let created = building::create(new.session(), &at, &guest.nick, is_new).await;
            fact(&jid, RoomStep::Create, created)
        };
        self.attended(context, plan, work).await
    }

    /// Tells those in the old room, once.
    async fn announce_room(
        &mut self,
        context: &mut RunContext,
        plan: &Plan,
        jid: &BareJid,
        room: Building,
        guest: RoomGuest,
    ) -> Result<(), End> {
        let step = RoomStep::Announce;
        let Some(old) = context.old_account() else {
            let failure = Failure::Lost;
            context.note(room_fact(jid, RoomFact::Failed { step, failure }));
            return Ok(());
        };
        let earlier = match context.history().room(jid).map(|state| &state.announced) {
            Some(Told::Perhaps { id, .. }) => Some(id.clone()),
            _ => None,
        };
        let id = new_id();
        // What an earlier run may have said counts until the room has shown that it was not said.
        if earlier.is_none() {
            context.note(room_fact(jid, RoomFact::Announcing { id: id.clone() }));
            context.settle().await.map_err(End::Journal)?;
        }
        let text = self.introduction.room_has_moved(&room.at);
        let password = HostedRoom::read(room.content.element()).password();
        let (new, jid) = (context.new_account(), jid.clone());
        let news = Announcement { at: room.at, id, text, password, earlier };
        let work = async move { announce(&old, &new, &jid, &guest, news).await };
        self.attended(context, plan, work).await
    }

    /// Invites everybody who is due, a few at a time, and nobody twice.
    async fn invite(
        &mut self,
        context: &mut RunContext,
        plan: &Plan,
        jid: &BareJid,
        room: Building,
    ) -> Result<(), End> {
        let content = HostedRoom::read(room.content.element());
        let password = content.password();
        let text = self.introduction.room_has_moved(&room.at);
        let invitation = Invitation { room: room.at, text, password };
        let mut due: Vec<_> = room.invite.into_iter().collect();
        let mut pauses = PAUSES.iter();
        while !due.is_empty() {
            context.heed_stop()?;
            let some = due.drain(..INVITATIONS.min(due.len()));
            let some = some.map(|(person, address)| Invitee { person, address, id: new_id() });
            let some: Vec<_> = some.collect();
            for Invitee { person, id, .. } in some.iter().cloned() {
                context.note(room_fact(jid, RoomFact::Inviting { person, id }));
            }
            context.settle().await.map_err(End::Journal)?;
            // Those who know the old account take an invitation from it for what it is.
            let old = context.old_account().filter(|_| plan.message.is_some());
            let (new, jid_there) = (context.new_account(), jid.clone());
            let (sent, invitation) = (some.clone(), invitation.clone());
            let work = async move {
                let mut facts = Vec::new();
                for invitee in sent {
                    let fact = match &old {
                        Some(old) => old.invite(invitee, &invitation).await,
                        None => new.invite(invitee, &invitation).await,
                    };
                    facts.push(room_fact(&jid_there, fact));
                }
                facts
            };
            self.attended(context, plan, work).await?;
            let state = context.history().room(jid);
            let again: Vec<_> = some
                .into_iter()
                .filter(|it| state.is_none_or(|state| !state.invited.contains_key(&it.person)))
                .map(|it| (it.person, it.address))
                .collect();
            if !again.is_empty() {
                let Some(pause) = pauses.next() else {
                    let failure = Failure::TooSlow;
                    let step = RoomStep::Invite;
                    context.note(room_fact(jid, RoomFact::Failed { step, failure }));
                    return Ok(());
                };
                due.extend(again);
                self.attended(context, plan, async move {
                    tokio::time::sleep(Duration::from_secs(*pause)).await;
                    Vec::new()
                })
                .await?;
            }
        }
        Ok(())
    }

    /// Does one piece of work while answers of contacts are heeded, and writes down what comes of it.
    async fn attended(
        &self,
        context: &mut RunContext,
        plan: &Plan,
        work: impl Future<Output = Vec<Fact>> + Send + 'static,
    ) -> Result<(), End> {
        ClientLed::attending(plan, &self.new_snapshot, &self.introduction)
            .accompany(context, work)
            .await?;
        context.settle().await.map_err(End::Journal)
    }

    /// Looks at the addresses of the new rooms.
    pub(super) async fn look_at_rooms(&mut self, context: &mut RunContext) {
        let targets =
            room_targets(&self.old_snapshot, &self.new_snapshot, &self.choices, context.history());
        let new = context.new_account();
        let targets = targets.into_values().collect();
        let seen = context.meanwhile(building::look_there(new.session(), targets)).await;
        self.new_snapshot.data.rooms_there = seen;
    }

    /// Takes bookmarks of old rooms off the new account again that an earlier run has put there, where new rooms stand.
    pub(super) async fn drop_old_bookmarks(&mut self, context: &mut RunContext) {
        let kind = Kind::Rooms;
        let history = context.history();
        let led = history.rooms().filter(|(_, state)| state.stands_at().is_some());
        let there = &self.new_snapshot.data;
        let drops = led.filter_map(|(jid, _)| {
            let key = jid.to_string();
            let state = history.data(kind, &key).filter(|state| state.stored)?;
            let (_, there) = there.items(kind).find(|(other, _)| **other == key)?;
            let is_own = state.was.is_none() && !state.is_changed_since(kind, there);
            is_own.then(|| Restore { key, was: None, there: Some(there.clone()) })
        });
        let drops: Vec<_> = drops.collect();
        if drops.is_empty() {
            return;
        }
        let new = context.new_account();
        let abilities = self.new_snapshot.data.abilities.clone();
        let work = data::restore(new.session(), kind, &drops, &abilities);
        let facts = context.meanwhile(work).await;
        facts.into_iter().for_each(|fact| context.note(fact));
    }

    fn guest(&self, jid: &BareJid, room: &Building) -> RoomGuest {
        let password = || HostedRoom::read(room.content.element()).password();
        let data = &self.old_snapshot.data;
        RoomGuest::of_bookmark(data, jid, &self.introduction.nick).or_with_password(password)
    }
}

fn room_fact(room: &BareJid, what: RoomFact) -> Fact {
    Fact::Room { room: room.clone(), what: Box::new(what) }
}

fn fact(jid: &BareJid, step: RoomStep, done: Result<RoomFact, Failure>) -> Vec<Fact> {
    let fact = done.unwrap_or_else(|failure| RoomFact::Failed { step, failure });
    vec![room_fact(jid, fact)]
}
