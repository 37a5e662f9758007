//! What is shown at the terminal: as wide as it is, whole words, in colour where there is any, and each contact once.

use std::process::Command;

use crate::practice::{FRIENDS, User, run, servers_with};
use crate::prompt::Terminal;

/// Begins whatever gives a terminal colour.
const ESCAPE: char = '\u{1b}';

#[tokio::test(flavor = "multi_thread")]
async fn no_line_is_wider_than_the_terminal_and_no_word_is_broken() {
    let world = servers_with(12).start().await.unwrap();
    let user = User::of(&world);
    let mut wide = user.rehome("plan");
    wide.env("COLUMNS", "10000");
    let wide = run(wide).await;
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    for columns in [40, 80, 132] {
        let mut plan = user.rehome("plan");
        plan.env("COLUMNS", columns.to_string());
        let ran = run(plan).await;
        for line in ran.out.lines().chain(ran.err.lines()) {
            let is_one_word = !line.trim().contains(' ');
            assert!(line.chars().count() <= columns || is_one_word, "{columns}: {line:?}");
        }
        assert_eq!(words(&ran.out), words(&wide.out), "the same words in the same order");
    }
    let mut usual = user.rehome("plan");
    usual.env_remove("COLUMNS");
    let usual = run(usual).await;
    assert!(usual.out.lines().all(|line| line.chars().count() <= 80), "{}", usual.out);
}

#[tokio::test(flavor = "multi_thread")]
async fn there_is_colour_where_a_terminal_has_it_and_nobody_says_no() {
    let world = servers_with(1).start().await.unwrap();
    let user = User::of(&world);
    let plan = |change: fn(&mut Command)| {
        let mut plan = user.rehome("plan");
        plan.env("TERM", "xterm-256color");
        for variable in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "CI"] {
            plan.env_remove(variable);
        }
        change(&mut plan);
        plan
    };
    let at_terminal = async |change: fn(&mut Command)| {
        let plan = plan(change);
        let shown = tokio::task::spawn_blocking(move || {
            let mut terminal = Terminal::running(&plan);
            terminal.end();
            std::mem::take(&mut terminal.shown)
        });
        shown.await.unwrap()
    };
    let coloured = at_terminal(|_| {}).await;
    assert!(coloured.contains(ESCAPE), "{coloured:?}");
    for (what, change) in [
        (
            "NO_COLOR",
            (|plan| {
                plan.env("NO_COLOR", "1");
            }) as fn(&mut Command),
        ),
        ("a dumb terminal", |plan| {
            plan.env("TERM", "dumb");
        }),
        ("--plain", |plan| {
            plan.arg("--plain");
        }),
    ] {
        let plain = at_terminal(change).await;
        assert!(!plain.contains(ESCAPE) && plain.contains("1 contact"), "{what}: {plain:?}");
    }
    let piped = run(plan(|_| {})).await;
    assert!(!piped.out.contains(ESCAPE), "{piped:?}");
    let forced = run(plan(|plan| {
        plan.env("CLICOLOR_FORCE", "1");
    }))
    .await;
    assert!(forced.out.contains(ESCAPE), "{forced:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_status_says_first_who_has_answered_and_names_everybody_once() {
    let world = servers_with(8).start().await.unwrap();
    let user = User::of(&world);
    run(user.moving()).await.json(0);
    let mut status = user.rehome("status");
    status.args(["--wait", "0"]);
    let status = run(status).await;
    let first = status.out.lines().next().unwrap();
    assert_eq!(first, "0 of the 4 contacts who were asked have answered.");
    for number in 0..8 {
        let jid = format!("<friend{number}@{FRIENDS}>");
        assert_eq!(status.out.matches(&jid).count(), 1, "{jid} in {}", status.out);
    }
    let place = |number: usize| status.out.find(&format!("friend{number}@")).unwrap();
    assert!(place(0) < place(1) && place(1) < place(4) && place(4) < place(5), "by their names");
}
