//! What the papers that come with the program say is so: the tests that the README names exist, the manual is that of this
//! command line, and packages are of this version.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

#[test]
fn every_promise_names_tests_that_exist() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = fs::read_to_string(root.join("README.md")).unwrap();
    let table = readme.split("| promise |").nth(1).expect("the table of promises");
    let rows: Vec<_> = table.lines().skip(2).take_while(|line| line.starts_with('|')).collect();
    assert!(rows.len() >= 10, "{rows:?}");
    for row in rows {
        let [promise, keepers] = row.trim_matches('|').split('|').collect::<Vec<_>>()[..] else {
            panic!("a promise and its tests, not {row}");
        };
        let named: Vec<_> = keepers.split('`').skip(1).step_by(2).collect();
        assert!(!named.is_empty(), "nothing keeps: {promise}");
        for name in named {
            let (file, test) = name.rsplit_once("::").unwrap_or((name, ""));
            let file = file.replace("::", "/");
            let paths = ["", "/mod", "/main"].map(|end| format!("{file}{end}.rs"));
            let mut paths = paths.iter().map(|path| root.join("tests").join(path));
            let text = paths.find_map(|path| fs::read_to_string(path).ok());
            let text = text.unwrap_or_else(|| panic!("{promise}: there are no tests {name}"));
            if test.is_empty() {
                continue;
            }
            let (before, _) = text
                .split_once(&format!("fn {test}("))
                .unwrap_or_else(|| panic!("{promise}: there is no test {name}"));
            let marks = before.rsplit("\n\n").next().unwrap_or_default();
            assert!(marks.contains("test") && !marks.contains("#[ignore"), "{name} does not run");
        }
    }
}

#[test]
#[cfg(feature = "old-encryption")]
fn the_manual_and_the_completions_are_what_the_command_line_says() {
    use std::collections::BTreeSet;

    const AGAIN: &str = "cargo run --example generate -- packaging/linux";
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("packaging/linux");
    let files = rehome::cli::generated().unwrap();
    let mut expected = BTreeSet::new();
    for file in &files {
        let kept = fs::read_to_string(folder.join(&file.path)).unwrap_or_default();
        assert!(kept == file.text, "{} is of another command line: {AGAIN}", file.path);
        if file.path.contains('/') {
            expected.insert(folder.join(&file.path));
        }
    }
    fn files_in(folder: &Path) -> Vec<PathBuf> {
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        entries.flat_map(|path| if path.is_dir() { files_in(&path) } else { vec![path] }).collect()
    }
    let kept = ["man", "completions"].map(|part| files_in(&folder.join(part)));
    let kept: BTreeSet<_> = kept.into_iter().flatten().collect();
    assert_eq!(kept, expected, "remove what no command has any more");
}

#[test]
fn the_manual_tells_of_every_command_code_and_variable() {
    let files = rehome::cli::generated().unwrap();
    let page = |name: &str| {
        let file = files.iter().find(|file| file.path == format!("man/{name}.1"));
        // As it is read: without the marks of bold type and the hyphens' escapes.
        file.map(|file| file.text.replace("\\fB", "").replace("\\fR", "").replace("\\-", "-"))
    };
    let program = page("rehome").unwrap();
    let help = Command::new(env!("CARGO_BIN_EXE_rehome")).arg("--help").output().unwrap();
    let help = String::from_utf8(help.stdout).unwrap();
    let commands = help.split("Commands:\n").nth(1).expect("the commands");
    let commands = commands.lines().map_while(|line| line.split_whitespace().next());
    let commands: Vec<_> = commands.collect();
    assert!(commands.len() >= 11, "{commands:?}");
    for command in commands {
        assert!(program.contains(&format!("rehome-{command}(1)")), "{command}: {program}");
        assert!(page(&format!("rehome-{command}")).is_some(), "{command} has no page");
    }
    for title in ["EXAMPLES", "ENVIRONMENT", "FILES", "EXIT STATUS"] {
        assert!(program.contains(title), "{title}: {program}");
    }
    for code in 0..=6 {
        assert!(program.contains(&format!("\n.TP\n{code}\n")), "exit code {code}: {program}");
    }
    let moving = page("rehome-move").unwrap();
    for option in ["--from", "--to", "--from-file", "--via", "--wait", "--json"] {
        assert!(moving.contains(option), "{option}: {moving}");
    }
}

#[test]
fn packages_are_of_this_version() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("packaging/linux");
    let newest = |file: &str, mark: &str| {
        let text = fs::read_to_string(root.join(file)).unwrap();
        let version = text.split(mark).nth(1).and_then(|rest| rest.split(['"', '-', '\n']).next());
        version.unwrap_or_else(|| panic!("{file} names no version")).to_owned()
    };
    let version = env!("CARGO_PKG_VERSION");
    assert_eq!(newest("im.rehome.Rehome.metainfo.xml", "<release version=\""), version);
    assert_eq!(newest("changelog", "rehome ("), version);
    assert_eq!(newest("../arch/PKGBUILD", "pkgver="), version);
}
