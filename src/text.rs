//! The only room with words for people: what a move is and does ([`words`]), and what went wrong ([`explain`]).

pub mod explain;
pub mod words;
