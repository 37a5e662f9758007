//! Writes the manual pages and the shells' completions into a folder: `cargo run --example generate -- packaging/linux`.

use std::path::PathBuf;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let folder = env::args_os().nth(1).map(PathBuf::from);
    let folder = folder.ok_or_else(|| io::Error::other("name the folder: packaging/linux"))?;
    for parts in ["man", "completions"] {
        fs::create_dir_all(folder.join(parts))?;
    }
    for file in rehome::cli::generated()? {
        fs::write(folder.join(file.path), file.text)?;
    }
    Ok(())
}
