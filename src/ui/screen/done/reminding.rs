//! A reminder for the user's own calendar, some days before the old server closes.

use iced::Task;
use jiff::ToSpan;
use jiff::civil::Date;

use super::{Done, Message};
use crate::format::reminder::Reminder;
use crate::model::closing::ClosingDay;
use crate::text::say::say;
use crate::text::words;
use crate::ui::desktop;

/// How many days before the closing day the reminder is for: enough for a reminder and its answer.
const DAYS_BEFORE: i32 = 2;

/// In how many days it is for where nobody knows when the server closes.
const DAYS_FROM_NOW: i32 = 7;

impl Done {
    /// The closing day with what day it is, where it is known.
    pub(super) fn closes(&self) -> Option<(ClosingDay, Date)> {
        self.closing.map(|closing| (closing.day, self.today))
    }

    /// The day for a reminder; none where it would be too late.
    pub(super) fn day_for_reminder(&self) -> Option<Date> {
        let day = match self.closing {
            Some(closing) => closing.day.date().checked_sub(DAYS_BEFORE.days()).ok()?,
            None => self.today.checked_add(DAYS_FROM_NOW.days()).ok()?,
        };
        (day > self.today).then_some(day)
    }

    /// Saves it where the user says.
    pub(super) fn save_reminder(&self, day: Date) -> Task<Message> {
        let old = self.report.from.to_string();
        let (summary, description) = words::reminder(&words::clean(&old), self.closes());
        let uid = format!("rehome-{old}-{}", self.report.to);
        let (title, written) = (say!("done-reminder-title"), jiff::Timestamp::now());
        let saving = async move {
            let Some(path) = desktop::place_for(title, "rehome-reminder.ics").await else {
                return Ok(None);
            };
            let (uid, summary) = (uid.as_str(), summary.as_str());
            let reminder = Reminder { uid, day, written, summary, description: &description };
            desktop::save(path, reminder.to_calendar()).await.map(Some)
        };
        Task::perform(saving, Message::ReminderSaved)
    }
}
