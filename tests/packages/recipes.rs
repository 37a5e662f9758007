//! Recipes by which others build packages.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

fn went_well(output: Output) -> Vec<u8> {
    assert!(output.status.success(), "{output:?}");
    output.stdout
}

/// A Flatpak is built without a network, so each crate of `Cargo.lock` must be among its sources.
#[test]
fn flatpak_reads_its_recipe_and_finds_every_crate() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = tempfile::tempdir().unwrap();
    let recipe = folder.path().join("im.rehome.Rehome.yml");
    fs::copy(root.join("packaging/flatpak/im.rehome.Rehome.yml"), &recipe).unwrap();
    let sources = Command::new(root.join("packaging/flatpak/sources")).output().unwrap();
    fs::write(folder.path().join("cargo-sources.json"), went_well(sources)).unwrap();

    let read = Command::new("flatpak-builder").arg("--show-manifest").arg(&recipe).output();
    let read = went_well(read.expect("flatpak-builder; is it installed?"));
    let read: Value = serde_json::from_slice(&read).unwrap();
    let sources = read["modules"][0]["sources"].as_array().unwrap();
    let mut found: Vec<_> = sources.iter().filter_map(|source| source["sha256"].as_str()).collect();
    let lock = fs::read_to_string(root.join("Cargo.lock")).unwrap();
    let mut wanted: Vec<_> = lock
        .lines()
        .filter_map(|line| line.strip_prefix("checksum = \"")?.strip_suffix('"'))
        .collect();
    found.sort_unstable();
    wanted.sort_unstable();
    assert_eq!(found, wanted);
}
