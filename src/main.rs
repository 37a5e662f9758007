//! Arguments to command line to exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    rehome::cli::main()
}
