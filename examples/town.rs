//! A whole town moves from two closing servers to two new ones, on real servers of this machine:
//!
//! ```sh
//! cargo build && cargo run --example town -- 60 7    # how many people, and of which chance
//! ```
//!
//! They all move together and look twice; then it is said who does not stand to whom as before.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used
)]

#[path = "../tests/town/everybody.rs"]
mod everybody;
#[path = "../tests/town/relay.rs"]
mod relay;
#[path = "../tests/support/mod.rs"]
mod support;

use std::process::ExitCode;
use std::time::Instant;

use everybody::{Homes, Town};

const PEOPLE: usize = 60;
const SEED: u64 = 1;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1).map(|argument| {
        argument.parse::<u64>().unwrap_or_else(|error| panic!("{argument}: {error}"))
    });
    let people = arguments.next().map_or(PEOPLE, |people| people as usize);
    let seed = arguments.next().unwrap_or(SEED);
    println!("{people} people, seed {seed}");
    let begun = Instant::now();
    let town = Town::furnish(Homes::of_debian(), people / 2, seed);
    println!("the town stands after {:?}", begun.elapsed());
    town.move_all_together();
    println!("everybody has moved after {:?}", begun.elapsed());
    town.look_around_and_close();
    let wrong = town.wrong();
    println!("everybody has looked twice after {:?}; {} are wrong", begun.elapsed(), wrong.len());
    wrong.iter().for_each(|wrong| println!("{wrong}"));
    if wrong.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
