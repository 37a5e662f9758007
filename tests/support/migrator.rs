//! The tool with which administrators take files into a Prosody.

use std::fs;
use std::path::Path;
use std::process::Command;

/// Runs Debian's `prosody-migrator` from one storage and folder to another. It looks for files of XEP-0227 only where
/// Prosody is installed to keep its data; this copy of it looks in `home`.
pub fn migrate(home: &Path, from: (&str, &Path), to: (&str, &Path), kinds: &[&str]) {
    let script = fs::read_to_string("/usr/bin/prosody-migrator").expect("Prosody is installed");
    let installed = "CFG_DATADIR='/var/lib/prosody'";
    assert!(script.contains(installed), "the migrator has another place for data");
    let own = home.join("migrator.lua");
    let place = format!("CFG_DATADIR='{}'", home.display());
    fs::write(&own, script.replacen(installed, &place, 1)).unwrap();
    let kinds: Vec<_> = kinds.iter().map(|kind| format!("\"{kind}\"")).collect();
    let hosts = format!("hosts = {{ [\"old.test\"] = {{ {} }} }}", kinds.join(", "));
    let store = |name: &str, (kind, path): (&str, &Path)| {
        format!("{name} {{ {hosts}; type = \"{kind}\"; path = \"{}\" }}\n", path.display())
    };
    let config = home.join("migrator.cfg.lua");
    fs::write(&config, store("input", from) + &store("output", to)).unwrap();
    let mut migrator = Command::new("lua5.4");
    migrator.arg(&own).args(["--root", "--config"]).arg(&config);
    if kinds.iter().any(|kind| kind.contains("-archive")) {
        // It asks for the archive of the host first, and takes it for a failure that there is none.
        migrator.arg("--keep-going");
    }
    let output = migrator.output().unwrap();
    let said =
        [output.stdout, output.stderr].map(|text| String::from_utf8_lossy(&text).into_owned());
    assert!(output.status.success(), "{said:?}");
}
