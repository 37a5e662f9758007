//! Arguments to window or command line to exit code.

fn main() {}
