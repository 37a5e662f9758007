//! The program's own text, for tests of its rules.

// Each test file compiles this module for itself and uses only a part of it, and what fails in a test is
// told by a panic.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

/// Every source file with its code: without comments, without the tests at its end, and without what only tests know.
pub fn code() -> Vec<(PathBuf, String)> {
    let only_tests = |path: &PathBuf| {
        path.ends_with("tests.rs")
            || path.iter().any(|part| part == "testing" || part == "testing.rs")
    };
    let is_code =
        |path: &PathBuf| path.extension().is_some_and(|end| end == "rs") && !only_tests(path);
    let files = files_below(&path("")).into_iter().filter(is_code);
    files.map(|path| (path.clone(), without_tests(&path))).collect()
}

/// A file or folder of the sources.
pub fn path(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(path)
}

/// All files of a folder and of those in it, in order.
pub fn files_below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let (folders, mut files): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
    files.extend(folders.iter().flat_map(|folder| files_below(folder)));
    files.sort();
    files
}

/// A mark for tests stands on single items and in lists of modules too; only one with a body ends the code.
fn without_tests(file: &Path) -> String {
    let text = fs::read_to_string(file).unwrap();
    let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}
