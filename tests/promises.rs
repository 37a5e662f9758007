//! The README names for each promise the tests that keep it. They exist.

// What fails in a test is told by a panic.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

use std::fs;
use std::path::Path;

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
            let (file, test) = name.split_once("::").unwrap_or((name, ""));
            let paths = [format!("{file}.rs"), format!("{file}/main.rs")];
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
