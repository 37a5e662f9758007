//! A server process that cannot outlive the test.

use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

/// Reads until its standard input ends, then kills the process group it was given. Its input is a
/// pipe from the test process, which the kernel closes even when that process is killed; then
/// nobody is left to delete the folder, and the guard does.
const GUARD: &str = r#"trap "" INT TERM HUP
read -r order
kill -s KILL -- "-$1"
[ "$order" = keep ] || rm -rf -- "$2""#;

/// A running process and all that it starts. Dropping it kills them all.
pub struct Process {
    child: Child,
    guard: Child,
}

impl Process {
    /// Starts `command` in `folder` and in a process group of its own; what it prints as errors
    /// goes to a file there. Its standard input and output are pipes.
    pub fn start(command: &mut Command, folder: &Path) -> Self {
        let errors = File::create(errors_in(folder)).expect("the file for a server's errors");
        let child = command
            .current_dir(folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(errors)
            .process_group(0)
            .spawn()
            .unwrap_or_else(|error| panic!("starting {command:?}: {error}; is it installed?"));
        let guard = Command::new("/bin/sh")
            .args(["-c", GUARD, "guard", &child.id().to_string()])
            .arg(folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .expect("starting the guard of a server");
        Self { child, guard }
    }

    /// The process id, which is also the id of the process group.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// The pipes to its standard input and from its standard output.
    pub fn pipes(&mut self) -> (ChildStdin, BufReader<ChildStdout>) {
        let input = self.child.stdin.take().expect("the standard input is taken once");
        let output = self.child.stdout.take().expect("the standard output is taken once");
        (input, BufReader::new(output))
    }

    /// How it ended, if it has.
    pub fn ended(&mut self) -> Option<std::process::ExitStatus> {
        self.child.try_wait().expect("asking for a server's state")
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // Errors are passed over: a panic while dropping would hide the test's own failure.
        let _ = self.guard.stdin.take().map(|mut guard| guard.write_all(b"keep\n"));
        let _ = self.guard.wait();
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The file with what the process of this folder printed as errors.
pub fn errors_in(folder: &Path) -> PathBuf {
    folder.join("errors.txt")
}

/// The last lines of a log, for the message of a failure.
pub fn tail(file: &Path) -> String {
    let Ok(file) = File::open(file) else { return String::new() };
    let lines: Vec<String> = BufReader::new(file).lines().map_while(Result::ok).collect();
    lines[lines.len().saturating_sub(25)..].join("\n")
}
