//! What is kept on the disk and in the keyring.

pub mod archive;
pub mod backup;
pub mod journal;
pub mod preferences;
pub mod secrets;
pub mod storage;
mod system;
