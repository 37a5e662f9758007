//! The record of a move on a disk that fails, and a record that is not what it should be: each has its sentence and
//! its exit code, and nothing is done that cannot be written down.

use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;

use crate::practice::{End, FROM, Ran, TO, User, household, run, with_mounts, within};
use rehome::pretend::{Act, Fault, World};

const CONTACTS: usize = 20;

/// The only file of this kind in the folder of records.
fn record(user: &User, ending: &str) -> PathBuf {
    let files = std::fs::read_dir(user.data().join("moves")).unwrap();
    let mut paths = files.map(|entry| entry.unwrap().path());
    paths.find(|path| path.extension().is_some_and(|end| end == ending)).unwrap()
}

fn size(user: &User, ending: &str) -> u64 {
    std::fs::metadata(record(user, ending)).unwrap().len()
}

/// A sentence for people, and not for programmers.
fn assert_sentence(ran: &Ran, exit: i32, words: &str) {
    assert_eq!(ran.exit, Some(exit), "{ran:?}");
    assert!(ran.err.contains(words), "{words:?} is not in {ran:?}");
    assert!(!ran.err.contains("panicked") && !ran.err.contains("Error {"), "{ran:?}");
}

/// A move that has come to its end, its world and what it left.
async fn moved() -> (World, User, End) {
    let world = household(CONTACTS).start().await.unwrap();
    let user = User::of(&world);
    run(user.moving()).await.json(0);
    let end = End::of(&world, CONTACTS);
    (world, user, end)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_torn_last_line_is_told_and_done_without() {
    let (world, user, end) = moved().await;
    let mut journal = user.journal();
    journal.truncate(journal.len() - 10);
    std::fs::write(record(&user, "journal"), journal).unwrap();
    let ran = run(user.moving()).await;
    assert_sentence(&ran, 0, "was cut off while writing its record");
    End::of(&world, CONTACTS).assert_is(&end, "after a torn line");
    let again = run(user.moving()).await;
    assert!(!again.err.contains("broke off"), "it is mended: {again:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_line_is_left_as_it_is() {
    let (_world, user, _) = moved().await;
    let text = String::from_utf8(user.journal()).unwrap();
    let damaged = text.replacen("\"fact\":\"copied\"", "\"fact\":\"c\u{0}pied\"", 1);
    std::fs::write(record(&user, "journal"), &damaged).unwrap();
    let ran = run(user.moving()).await;
    assert_sentence(&ran, 2, "of the record of this move");
    assert!(ran.err.contains("is damaged") && ran.err.contains("Line "), "{ran:?}");
    assert_eq!(user.journal(), damaged.as_bytes());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_record_of_a_newer_version_is_left_to_that_version() {
    let (world, user, _) = moved().await;
    let text = String::from_utf8(user.journal()).unwrap();
    let before = world.counts(TO);
    let newer = [
        text.replacen("\"rehome_journal\":1", "\"rehome_journal\":2", 1),
        text.replacen("\"fact\":\"copied\"", "\"fact\":\"sent_by_pigeon\"", 1),
    ];
    for newer in newer {
        std::fs::write(record(&user, "journal"), &newer).unwrap();
        assert_sentence(&run(user.moving()).await, 2, "was written by a newer version of Rehome");
        assert_eq!(user.journal(), newer.as_bytes());
    }
    assert_eq!(world.counts(TO), before, "nobody signed in");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_record_that_may_not_grow_stops_the_move_with_a_sentence() {
    let (_, reference, end) = moved().await;
    let (backup, whole) = (size(&reference, "xml"), size(&reference, "journal"));
    for part in 1..4 {
        let limit = backup + (whole - backup) * part / 4;
        let world = household(CONTACTS).start().await.unwrap();
        let user = User::of(&world);
        let mut limited = Command::new("prlimit");
        limited.arg(format!("--fsize={limit}"));
        within(&mut limited, &user.moving());
        let ran = run(limited).await;
        assert_sentence(&ran, 5, "can’t be kept: the file may not get any larger");
        run(user.moving()).await.json(0);
        End::of(&world, CONTACTS).assert_is(&end, &format!("stopped at {limit} bytes"));
    }
}
/// Somebody else's record would lead to requests and messages that nobody here has decided on.
#[tokio::test(flavor = "multi_thread")]
async fn a_record_that_others_can_have_written_is_not_believed() {
    use std::os::unix::fs::PermissionsExt;
    let (world, user, _) = moved().await;
    let before = world.counts(TO);
    let path = record(&user, "journal");
    let text = String::from_utf8(user.journal()).unwrap();
    let other = text.replacen(FROM, "tybalt@old.example", 1);
    std::fs::write(&path, &other).unwrap();
    assert_sentence(&run(user.moving()).await, 2, "belongs to a move from tybalt@old.example");
    assert_eq!(user.journal(), other.as_bytes(), "it is left as it is");
    std::fs::write(&path, &text).unwrap();
    std::fs::set_permissions(&path, PermissionsExt::from_mode(0o666)).unwrap();
    for command in ["plan", "move", "status", "undo"] {
        let mut rehome = user.rehome(command);
        rehome.args(if command == "plan" { &[][..] } else { &["--yes"] });
        assert_sentence(&run(rehome).await, 2, "may have been written by somebody else");
    }
    assert_eq!(world.counts(TO), before, "nobody signed in");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_stops_the_move_with_a_sentence_and_room_lets_it_go_on() {
    let (_, reference, end) = moved().await;
    let pages = (size(&reference, "xml") + size(&reference, "journal") * 4 / 5) / 4096 + 1;
    let world = household(CONTACTS).start().await.unwrap();
    let user = User::of(&world);
    let script = format!(
        "mount -t tmpfs -o size={} tmpfs {data} && {{ \"$@\"; first=$?; \
         mount -o remount,size=16m {data}; \"$@\" >&2 || exit 99; exit $first; }}",
        pages * 4096,
        data = user.data().display(),
    );
    let ran = with_mounts(&script, &user.moving()).await;
    assert_sentence(&ran, 5, "can’t be kept");
    assert!(ran.err.contains("the disk is full"), "{ran:?}");
    End::of(&world, CONTACTS).assert_is(&end, "with room again");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_that_may_only_be_read_is_told_before_anybody_signs_in() {
    let world = household(CONTACTS).start().await.unwrap();
    let user = User::of(&world);
    let script = format!("mount -t tmpfs -o ro tmpfs {} && exec \"$@\"", user.data().display());
    let ran = with_mounts(&script, &user.moving()).await;
    assert_sentence(&ran, 2, "the disk is read-only");
    assert_eq!(world.counts(FROM), Some((0, 0)), "nobody signed in");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_place_where_no_report_can_be_written_is_told_before_anything_is_done() {
    let world = household(CONTACTS).start().await.unwrap();
    let user = User::of(&world);
    let mut moving = user.moving();
    moving.args(["--report", "/nowhere/at/all/report.html"]);
    assert_sentence(&run(moving).await, 2, "there is no such file or folder");
    assert!(world.record(TO).unwrap().roster.is_empty());
    run(user.moving()).await.json(0);
}

/// Nobody takes the result: the move is done all the same, and the exit code says that it was not told.
#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread")]
async fn a_result_that_nobody_takes_is_told() {
    let world = household(CONTACTS).start().await.unwrap();
    let user = User::of(&world);
    let mut full = Command::new("sh");
    full.args(["-c", "exec \"$@\" > /dev/full", "sh"]);
    within(&mut full, &user.moving());
    assert_sentence(&run(full).await, 1, "The result couldn’t be written: the disk is full");
}

/// A journal is written by one run at a time, and the second says so at once, wherever the first one is.
#[tokio::test(flavor = "multi_thread")]
async fn two_runs_at_once_are_refused_at_any_time() {
    let second = Arc::new(std::sync::Mutex::new(None));
    let commands = Arc::new(std::sync::Mutex::new(Vec::<Command>::new()));
    let start = {
        let (second, commands) = (second.clone(), commands.clone());
        move || {
            let mut command = commands.lock().unwrap().remove(0);
            *second.lock().unwrap() = Some(Ran::of(command.output().unwrap()));
        }
    };
    let fault = Fault::at_received(40, Act::Call(Arc::new(start)));
    let world = household(CONTACTS).fault(TO, fault).start().await.unwrap();
    let user = User::of(&world);
    commands.lock().unwrap().push(user.moving());
    run(user.moving()).await.json(0);
    let second = second.lock().unwrap().take().expect("the second run was started");
    assert_sentence(&second, 6, "Another run is already working on this move");
}
