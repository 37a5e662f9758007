//! How long a move will take, before it is begun.

use std::time::Duration;

use crate::model::pace;
use crate::model::plan::Plan;
use crate::model::snapshot::Server;

/// How long one step takes where nothing limits it: several are under way at a time.
const STEP: Duration = Duration::from_millis(15);

/// How long a move takes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Takes {
    /// As far as that can be known.
    pub time: Duration,
    /// The server that makes it so long.
    pub limited_by: Option<String>,
}

impl Takes {
    pub(super) fn of(plan: &Plan, server: &Server) -> Self {
        let asked = plan.due().filter(|(_, steps)| steps.ask).map(|(contact, _)| contact);
        let domain = plan.new.domain().as_str();
        let paced = pace::stock_outlook(asked, server, domain);
        let is_paced = server.may_limit_requests() && !paced.is_zero();
        let steps = plan.due().map(|(_, steps)| steps.count()).sum::<usize>();
        let plain = STEP.saturating_mul(u32::try_from(steps).unwrap_or(u32::MAX));
        match is_paced {
            true => Self { time: paced.answered.max(plain), limited_by: Some(domain.to_owned()) },
            false => Self { time: plain, limited_by: None },
        }
    }
}
