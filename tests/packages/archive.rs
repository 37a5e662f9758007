//! The archive for any Linux, and its script, which puts everything into a home and takes it out again.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

use super::starts_in_terminal_and_window;
use super::system::{System, built};

/// An archive that has been unpacked, and a home.
struct Unpacked {
    folder: TempDir,
    home: TempDir,
}

impl Unpacked {
    fn with(program: &str) -> Self {
        let folder = TempDir::new().unwrap();
        let archive = folder.path().join("archive.tar");
        pack(program, &archive);
        let mut tar = Command::new("tar");
        tar.args(["--extract", "--strip-components=1", "--file"]).arg(&archive);
        assert!(tar.arg("--directory").arg(folder.path()).status().unwrap().success());
        Self { folder, home: TempDir::new().unwrap() }
    }

    fn install(&self, arguments: &[&str]) -> Output {
        Command::new(self.folder.path().join("install"))
            .args(arguments)
            .env("HOME", self.home.path())
            .env_remove("XDG_DATA_HOME")
            .output()
            .unwrap()
    }

    fn local(&self, path: &str) -> PathBuf {
        self.home.path().join(".local").join(path)
    }

    fn files(&self) -> Vec<PathBuf> {
        let mut files = Vec::new();
        let mut folders = vec![self.home.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
                match entry.file_type().unwrap().is_dir() {
                    true => folders.push(entry.path()),
                    false => files.push(entry.path()),
                }
            }
        }
        files
    }
}

/// Any program will do where it is not started.
const ANY: &str = "/bin/true";

fn pack(program: &str, archive: &Path) {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("packaging/linux/archive");
    let output = Command::new(script).arg(program).arg(archive).output().unwrap();
    assert!(output.status.success(), "{output:?}");
}

#[test]
fn the_archive_goes_into_a_home_and_out_again() {
    let unpacked = Unpacked::with(env!("CARGO_BIN_EXE_rehome"));
    let record = unpacked.local("share/rehome/moves/record");
    fs::create_dir_all(record.parent().unwrap()).unwrap();
    fs::write(&record, "a move").unwrap();

    let output = unpacked.install(&[]);
    assert!(output.status.success(), "{output:?}");
    let version = Command::new(unpacked.local("bin/rehome")).arg("--version").output().unwrap();
    assert!(String::from_utf8_lossy(&version.stdout).contains(env!("CARGO_PKG_VERSION")));
    let entry = fs::read_to_string(unpacked.local("share/applications/im.rehome.Rehome.desktop"));
    let starts = format!("Exec={}\n", unpacked.local("bin/rehome").display());
    assert!(entry.as_ref().unwrap().contains(&starts), "{entry:?}");
    for file in [
        "icons/hicolor/48x48/apps/im.rehome.Rehome.png",
        "icons/hicolor/scalable/apps/im.rehome.Rehome.svg",
        "man/man1/rehome.1",
        "man/man1/rehome-move.1",
        "man/de/man1/rehome.1",
        "man/pt_BR/man1/rehome-move.1",
        "bash-completion/completions/rehome",
        "zsh/site-functions/_rehome",
        "fish/vendor_completions.d/rehome.fish",
        "metainfo/im.rehome.Rehome.metainfo.xml",
    ] {
        assert!(unpacked.local("share").join(file).is_file(), "{file} is missing");
    }

    let output = unpacked.install(&["--remove"]);
    assert!(output.status.success(), "{output:?}");
    assert_eq!(unpacked.files(), [record]);
    assert_eq!(unpacked.install(&["--remove"]).status.code(), Some(1));
}

/// Debian 11 is of August 2021; what is newer has what it has.
#[test]
#[ignore = "needs the archive that packaging/build makes, which takes long; tests/run --all provides it"]
fn the_archive_runs_on_the_oldest_system_that_is_served() {
    let system = System::fresh("OLDEST");
    let archive = built(&format!("-linux-{}.tar.gz", std::env::consts::ARCH));
    fs::copy(archive, system.path("/tmp/rehome.tar.gz")).unwrap();
    system.runs("tar", &["--extract", "--directory", "/tmp", "--file", "/tmp/rehome.tar.gz"]);
    let script = format!("/tmp/rehome-{}/install", env!("CARGO_PKG_VERSION"));
    system.runs(&script, &[]);
    // A desktop has these; what else the program needs must be in it.
    system.installs(&["libx11-6", "libx11-xcb1", "libxcursor1", "libxi6", "libxkbcommon-x11-0"]);
    starts_in_terminal_and_window(&system, "/root/.local/bin/rehome");
    system.runs(&script, &["--remove"]);
    assert!(!system.path("/root/.local/bin/rehome").exists());
}

#[test]
fn a_newer_archive_takes_away_what_only_the_older_one_had() {
    let unpacked = Unpacked::with(ANY);
    assert!(unpacked.install(&[]).status.success());
    let old = unpacked.local("share/man/man1/rehome-old.1");
    fs::write(&old, "").unwrap();
    let list = unpacked.local("share/rehome.installed");
    let kept = fs::read_to_string(&list).unwrap();
    fs::write(&list, format!("{kept}{}\n", old.display())).unwrap();

    assert!(unpacked.install(&[]).status.success());
    assert!(!old.exists() && unpacked.local("bin/rehome").is_file());
    assert_eq!(fs::read_to_string(&list).unwrap(), kept);
}

#[test]
fn without_the_program_nothing_is_put_anywhere() {
    let unpacked = Unpacked::with(ANY);
    fs::remove_file(unpacked.folder.path().join("rehome")).unwrap();
    assert_eq!(unpacked.install(&[]).status.code(), Some(1));
    assert_eq!(unpacked.install(&["--into-the-sky"]).status.code(), Some(2));
    assert!(unpacked.files().is_empty());
}

#[test]
fn the_same_program_makes_the_same_archive() {
    let folder = TempDir::new().unwrap();
    let [first, second] = ["first.tar.gz", "second.tar.gz"].map(|name| {
        let archive = folder.path().join(name);
        pack(ANY, &archive);
        fs::read(archive).unwrap()
    });
    assert!(first == second, "{} and {} bytes differ", first.len(), second.len());
}
