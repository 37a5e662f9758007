//! What is said with a release.

use std::fs;
use std::path::Path;
use std::process::Command;

#[test]
fn the_notes_of_a_release_are_the_section_of_its_version() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let output = Command::new(root.join("packaging/release")).arg("notes").output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    let changes = fs::read_to_string(root.join("CHANGELOG.md")).unwrap();
    let heading = format!("\n## {}", env!("CARGO_PKG_VERSION"));
    // Until a release is made, its section may be missing, and that is said.
    let Some((_, section)) = changes.split_once(&heading) else {
        assert!(!output.status.success(), "{output:?}");
        return;
    };
    let section = section.split("\n## ").next().unwrap();
    let (_, section) = section.split_once('\n').unwrap();
    assert_eq!(said.trim(), section.trim());
}
