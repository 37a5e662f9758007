//! How it is written down for others: the portable file of an account, and the report of a move.

pub mod portable;
pub mod report;
