//! The package for Debian, in systems on which nobody has installed anything.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::starts_in_terminal_and_window;
use super::system::{System, built};

#[test]
#[ignore = "needs the package that packaging/build makes, which takes long; tests/run --all provides it"]
fn the_package_goes_into_a_clean_debian_12_and_out_again() {
    goes_in_and_out("BOOKWORM");
}

#[test]
#[ignore = "needs the package that packaging/build makes, which takes long; tests/run --all provides it"]
fn the_package_goes_into_a_clean_debian_13_and_out_again() {
    goes_in_and_out("CLEAN_TRIXIE");
}

/// What only the older package has.
const OLDER_FILE: &str = "/usr/share/doc/rehome/older";

fn goes_in_and_out(system: &str) {
    let system = System::fresh(system);
    let package = built(".deb");
    fs::copy(&package, system.path("/tmp/newer.deb")).unwrap();
    older(&package, &system.path("/tmp/older.deb"));

    system.installs(&["/tmp/older.deb"]);
    assert_eq!(version(&system), "0.0.1-1");
    assert!(system.path(OLDER_FILE).is_file());
    let record = system.path("/root/.local/share/rehome/moves/record");
    fs::create_dir_all(record.parent().unwrap()).unwrap();
    fs::write(&record, "a move").unwrap();

    system.installs(&["/tmp/newer.deb"]);
    assert_eq!(version(&system), concat!(env!("CARGO_PKG_VERSION"), "-1"));
    assert!(!system.path(OLDER_FILE).exists());
    starts_in_terminal_and_window(&system, "/usr/bin/rehome");
    for file in ["doc/rehome/licences.txt", "applications/im.rehome.Rehome.desktop"] {
        assert!(system.path("/usr/share").join(file).is_file(), "{file} is missing");
    }

    for way in ["remove", "purge"] {
        system.apt(way, &["rehome"]);
        assert_eq!(system.files_named("rehome"), [].into(), "{way}");
        assert!(record.is_file(), "the record of a move stays: {way}");
        // It keeps no settings in the system, so to be removed is to be gone.
        system.installs(&["/tmp/newer.deb"]);
    }
}

fn version(system: &System) -> String {
    system.runs("dpkg-query", &["--show", "--showformat", "${Version}", "rehome"])
}

/// The same package as one of a lower version, which has a file more.
fn older(package: &Path, output: &Path) {
    let folder = tempfile::tempdir().unwrap();
    let content = folder.path().join("content");
    let deb = |arguments: &[&std::ffi::OsStr]| {
        let packed = Command::new("dpkg-deb").args(arguments).output().unwrap();
        assert!(packed.status.success(), "{packed:?}");
    };
    deb(&["--raw-extract".as_ref(), package.as_ref(), content.as_ref()]);
    let control = content.join("DEBIAN/control");
    let said = fs::read_to_string(&control).unwrap();
    let lines = said.lines().map(|line| match line.starts_with("Version: ") {
        true => "Version: 0.0.1-1\n".to_owned(),
        false => format!("{line}\n"),
    });
    fs::write(&control, lines.collect::<String>()).unwrap();
    fs::write(content.join(OLDER_FILE.trim_start_matches('/')), "").unwrap();
    deb(&["-Znone".as_ref(), "--build".as_ref(), content.as_ref(), output.as_ref()]);
}

#[test]
#[ignore = "needs the package that packaging/build makes, which takes long; tests/run --all provides it"]
fn lintian_has_nothing_to_say_about_the_package() {
    let said = Command::new("lintian").arg(built(".deb")).output().unwrap();
    assert!(said.status.success() && said.stdout.is_empty(), "{said:?}");
}
