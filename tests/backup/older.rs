//! Backups of a server that no longer has, or no longer tells, what it had.

use std::path::Path;
use std::process::Command;

use crate::practice::{FROM, Ran, User, household, run, servers_with};
use rehome::pretend::{Fault, World};

const CONTACTS: usize = 50;

/// Saves the old account of this world in a file.
async fn save(world: &World, file: &Path) -> Ran {
    let user = User::of(world);
    let moving = user.moving();
    let arguments: Vec<_> = moving.get_args().map(|a| a.to_str().unwrap()).collect();
    let mut backup: Command = user.bare();
    backup.args(["backup", "--from", FROM, "--output"]).arg(file);
    for option in ["--from-server", "--from-certificate"] {
        let place = arguments.iter().position(|argument| *argument == option).unwrap();
        backup.args([option, arguments[place + 1]]);
    }
    run(backup).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_has_lost_the_list_costs_no_backup() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("romeo.xml");
    let rich = household(CONTACTS).start().await.unwrap();
    let first = save(&rich, &file).await;
    assert_eq!(first.exit, Some(0), "{first:?}");
    assert!(!first.err.contains("is empty"), "{first:?}");
    let saved = std::fs::read_to_string(&file).unwrap();
    let again = save(&rich, &file).await;
    assert!(!again.err.contains("was kept"), "the same can be saved again: {again:?}");
    let poor = servers_with(0).start().await.unwrap();
    let second = save(&poor, &file).await;
    assert_eq!(second.exit, Some(0), "{second:?}");
    let older = folder.path().join("romeo.older.xml");
    assert!(second.err.contains(&format!("it is now called {}", older.display())), "{second:?}");
    assert!(second.err.contains(&format!("The contact list of {FROM} is empty.")), "{second:?}");
    assert_eq!(std::fs::read_to_string(&older).unwrap(), saved);
    assert!(!std::fs::read_to_string(&file).unwrap().contains("friend0@"), "the new one is there");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_could_not_be_saved_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("romeo.xml");
    let odd = Fault::odd_roster("<item jid='horse\u{1f40e}@friends.example' name='Horse'/>");
    let world = servers_with(2).fault(FROM, odd).start().await.unwrap();
    let saved = save(&world, &file).await;
    assert_eq!(saved.exit, Some(1), "{saved:?}");
    assert!(saved.err.contains("“horse\u{1f40e}@friends.example” (Horse)"), "{saved:?}");
}

/// As root, the program would have put a file in the place of the device.
#[tokio::test(flavor = "multi_thread")]
async fn only_an_ordinary_file_is_written_to() {
    let world = servers_with(1).start().await.unwrap();
    let saved = save(&world, Path::new("/dev/full")).await;
    assert_eq!(saved.exit, Some(2), "{saved:?}");
    assert!(saved.err.contains("it is no ordinary file"), "{saved:?}");
    use std::os::unix::fs::FileTypeExt;
    assert!(std::fs::metadata("/dev/full").unwrap().file_type().is_char_device());
}
