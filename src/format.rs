//! How it is written down for others: the portable file of an account, the report of a move, conversations as pages, and a
//! reminder for a calendar.

pub mod pages;
pub mod portable;
pub mod reminder;
pub mod report;
