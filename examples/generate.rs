//! Writes the manual pages and the shells' completions into a folder: `cargo run --example generate -- packaging/linux`.

use std::path::PathBuf;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let folder = env::args_os().nth(1).map(PathBuf::from);
    let folder = folder.ok_or_else(|| io::Error::other("name the folder: packaging/linux"))?;
    for file in rehome::cli::generated()? {
        let path = folder.join(file.path);
        fs::create_dir_all(path.parent().unwrap_or(&folder))?;
        fs::write(path, file.text)?;
    }
    Ok(())
}
