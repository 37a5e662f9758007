//! The program as a user runs it, with its time and its memory.

use std::io::Read;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

/// One run of the program.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Run {
    /// From its start to its end, with both sign-ins, both looks at the accounts and the report.
    pub(crate) took: Duration,
    /// The most memory that it ever held, in KiB. Only known where the report does not fit into a pipe.
    pub(crate) peak: Option<usize>,
}

/// Runs the program to its end, which must be a complete move of this many contacts.
pub(crate) fn run(command: &mut Command, contacts: usize) -> Run {
    let start = Instant::now();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts");
    let mut output = child.stdout.take().expect("its output is a pipe");
    // The report is the last thing that the program makes. A long one does not fit into the pipe, so the program still
    // waits to write the rest of it when its first byte is here.
    let mut report = vec![0];
    output.read_exact(&mut report).expect("a report");
    let peak = peak_memory(child.id());
    output.read_to_end(&mut report).expect("the rest of the report");
    let status = child.wait().expect("its end");
    let took = start.elapsed();

    let report: Value = serde_json::from_slice(&report).expect("a report in JSON");
    let counts = &report["counts"];
    assert!(status.success(), "{status}: {counts}");
    assert_eq!(counts["moved"], contacts, "all contacts have moved: {counts}");
    Run { took, peak }
}

/// The highest resident memory of a process that has not ended, in KiB.
fn peak_memory(process: u32) -> Option<usize> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.parse().ok()
}
