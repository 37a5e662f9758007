//! What the papers that come with the program say is so: the tests that the README names exist, and the manual page has
//! every command.

use std::fs;
use std::path::Path;
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
fn the_manual_page_has_every_command() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = fs::read_to_string(root.join("packaging/linux/rehome.1")).unwrap();
    let help = Command::new(env!("CARGO_BIN_EXE_rehome")).arg("--help").output().unwrap();
    let help = String::from_utf8(help.stdout).unwrap();
    let commands = help.split("Commands:\n").nth(1).expect("the commands");
    let commands = commands.lines().map_while(|line| line.split_whitespace().next());
    let missing: Vec<_> =
        commands.filter(|command| !page.contains(&format!(".It Cm {command}\n"))).collect();
    assert!(missing.is_empty(), "the manual page lacks {missing:?}");
}
