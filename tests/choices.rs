//! What the user has decided belongs to the move: it holds for every run until an option says otherwise.

use crate::practice::{FRIENDS, FROM, TO, User, run, servers_with};
use rehome::pretend::World;

const CONTACTS: usize = 4;

/// How many messages each contact has got.
fn messages(world: &World) -> Vec<usize> {
    let name = |index| format!("friend{index}@{FRIENDS}");
    (0..CONTACTS).map(|index| world.record(&name(index)).unwrap().messages().len()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn who_was_to_hear_nothing_hears_nothing_in_a_later_run_either() {
    let world = servers_with(CONTACTS).start().await.unwrap();
    let user = User::of(&world);
    let mut first = user.moving();
    first.args(["--no-message", "--only", "rooms"]);
    run(first).await.json(0);
    let report = run(user.moving()).await.json(0);
    assert_eq!(messages(&world), [0; CONTACTS], "{report}");
    let published = &world.record(FROM).unwrap().nodes;
    assert!(!published.contains_key("urn:xmpp:moved:1"), "no note either: {report}");

    let mut told = user.moving();
    told.args(["--message", "I have moved."]);
    run(told).await.json(0);
    assert_eq!(messages(&world).iter().sum::<usize>(), 2, "those who see the old account");
}

/// What contacts read may be in another language than what the user reads.
#[tokio::test(flavor = "multi_thread")]
async fn contacts_are_written_to_in_the_language_that_was_chosen_for_them() {
    let world = servers_with(CONTACTS).start().await.unwrap();
    let user = User::of(&world);
    let mut german = user.rehome("move");
    german.args(["--yes", "--wait", "0", "--message-language", "de"]);
    let ran = run(german).await;
    let verdict = format!("contacts in this move are on {TO}");
    assert!(ran.out.contains(&verdict), "the user reads English: {ran:?}");
    let mut said = Vec::new();
    for index in 0..CONTACTS {
        let record = world.record(&format!("friend{index}@{FRIENDS}")).unwrap();
        said.extend(record.messages().into_iter().map(String::from));
    }
    assert!(!said.is_empty(), "{ran:?}");
    let german = format!("Meine neue Adresse ist {TO}");
    assert!(said.iter().all(|message| message.contains(&german)), "{said:?}");
    let mut unknown = user.rehome("plan");
    unknown.args(["--message-language", "tlh"]);
    let refused = run(unknown).await;
    assert_eq!(refused.exit, Some(2), "{refused:?}");
    assert!(refused.err.contains("There is no translation for “tlh”"), "{refused:?}");
}

/// A misspelt name is not taken without a word: the person who was meant is still asked and told.
#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_named_and_on_no_list_is_named_back() {
    let world = servers_with(CONTACTS).start().await.unwrap();
    let user = User::of(&world);
    let misspelt = format!("freind0@{FRIENDS}");
    let said = |named: &str| format!("{named} is not on the contact list of {FROM}.");
    for command in ["plan", "move"] {
        for option in ["--exclude", "--include", "--keep-address"] {
            let mut rehome = user.rehome(command);
            rehome.args([option, &misspelt, option, &format!("friend1@{FRIENDS}")]);
            if command == "move" {
                rehome.args(["--yes", "--wait", "0"]);
            }
            let ran = run(rehome).await;
            assert_eq!(ran.exit, Some(0), "{ran:?}");
            assert!(ran.err.contains(&said(&misspelt)), "{command} {option}: {ran:?}");
            assert!(!ran.err.contains(&said("friend1@friends.example")), "{ran:?}");
        }
    }
    let mut remind = user.rehome("remind");
    remind.args(["--yes", "--wait", "0", "--contact", &misspelt]);
    let ran = run(remind).await;
    assert!(ran.err.contains(&said(&misspelt)), "{ran:?}");
    let mut status = user.rehome("status");
    status.args(["--wait", "0", "--accept", "stranger@elsewhere.example"]);
    let ran = run(status).await;
    let said = "Rehome has seen no request from stranger@elsewhere.example yet";
    assert!(ran.err.contains(said), "{ran:?}");
}
