//! Systems on which nobody has installed anything, to be installed on.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// How many seconds one command may take there: it may fetch and unpack many packages on a busy machine.
const PATIENCE: &str = "1200";

/// A small system that is the test's own, and runs without seeing the processes and mounts of others. Only root may do that.
pub(super) struct System {
    root: TempDir,
}

impl System {
    /// A copy of the folder that `REHOME_ROOT_` and the name stand for; `tests/run --all` provides it.
    pub(super) fn fresh(name: &str) -> Self {
        let original = provided(&format!("REHOME_ROOT_{name}"));
        let root = TempDir::new().unwrap();
        let mut copy = Command::new("cp");
        copy.args(["--archive", "--reflink=auto", "--no-target-directory"]);
        assert!(copy.arg(&original).arg(root.path()).status().unwrap().success(), "{original:?}");
        let system = Self { root };
        system.runs("apt-get", &["update"]);
        system
    }

    /// Where something lies there, by its whole path.
    pub(super) fn path(&self, path: &str) -> PathBuf {
        self.root.path().join(path.trim_start_matches('/'))
    }

    /// A program there, with its arguments to come. It ends with whoever starts it.
    pub(super) fn command(&self, program: &str) -> Command {
        let mut command = Command::new("unshare");
        command
            .args(["--mount", "--pid", "--fork", "--kill-child", "sh", "-c"])
            .arg("mount -t proc proc \"$0/proc\" && exec chroot \"$0\" \"$@\"")
            .arg(self.root.path())
            .args(["timeout", PATIENCE, program])
            .env("HOME", "/root")
            .env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin")
            .env("DEBIAN_FRONTEND", "noninteractive")
            .env("LC_ALL", "C.UTF-8")
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("TMPDIR");
        command
    }

    /// What it says, and that all went well.
    pub(super) fn runs(&self, program: &str, arguments: &[&str]) -> String {
        let output = self.command(program).args(arguments).output().unwrap();
        assert!(output.status.success(), "{program} {arguments:?}: {output:?}");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// Installs packages by their names, or by their whole paths there, with what they need and no more.
    pub(super) fn installs(&self, packages: &[&str]) {
        self.apt("install", packages);
    }

    pub(super) fn apt(&self, command: &str, packages: &[&str]) {
        let options = ["--yes", "--quiet", "--no-install-recommends", command];
        self.runs("apt-get", &[&options, packages].concat());
    }

    /// All files there of whose path this is a part, but for what apt has written down for itself and what lies in homes.
    pub(super) fn files_named(&self, part: &str) -> BTreeSet<PathBuf> {
        let mut found = BTreeSet::new();
        let mut folders = vec![self.root.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
                let path = entry.path();
                let there = Path::new("/").join(path.strip_prefix(self.root.path()).unwrap());
                let elsewhere = ["/proc", "/root", "/home", "/var/log", "/var/cache/apt"];
                if elsewhere.iter().any(|folder| there.starts_with(folder)) {
                    continue;
                }
                if entry.file_type().unwrap().is_dir() {
                    folders.push(path);
                } else if there.to_string_lossy().contains(part) {
                    found.insert(there);
                }
            }
        }
        found
    }
}

/// The folder or file that this variable names.
pub(super) fn provided(variable: &str) -> PathBuf {
    let value = std::env::var_os(variable);
    value.unwrap_or_else(|| panic!("tests/run --all provides {variable}")).into()
}

/// The one file that `packaging/build` has made with this ending.
pub(super) fn built(ending: &str) -> PathBuf {
    let folder = provided("REHOME_PACKAGES");
    let files = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    let found: Vec<_> = files.filter(|path| path.to_string_lossy().ends_with(ending)).collect();
    let [file] = found.as_slice() else { panic!("one {ending} in {folder:?}: {found:?}") };
    file.clone()
}
