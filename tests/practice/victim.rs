//! A program that does not live to its end.

use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// How long the program may take to end.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running program that is ended from elsewhere.
#[derive(Clone, Default)]
pub struct Victim(Arc<Mutex<Option<Child>>>);

impl Victim {
    /// Starts it.
    pub fn start(&self, mut command: Command) {
        let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        *self.0.lock().unwrap() = Some(child);
    }

    /// Kills it like a power cut would, if it runs.
    pub fn kill(&self) {
        if let Some(child) = self.0.lock().unwrap().as_mut() {
            child.kill().unwrap();
        }
    }

    /// Waits until it has ended.
    pub async fn wait(&self) -> ExitStatus {
        let victim = self.clone();
        let wait = tokio::task::spawn_blocking(move || {
            loop {
                let ended = victim.0.lock().unwrap().as_mut().unwrap().try_wait().unwrap();
                match ended {
                    Some(status) => return status,
                    None => std::thread::sleep(Duration::from_millis(2)),
                }
            }
        });
        tokio::time::timeout(PATIENCE, wait).await.expect("the program ended").unwrap()
    }
}

impl Drop for Victim {
    /// A test that fails leaves nothing behind.
    fn drop(&mut self) {
        if Arc::strong_count(&self.0) == 1
            && let Some(child) = self.0.lock().unwrap().as_mut()
        {
            child.kill().ok();
            child.wait().ok();
        }
    }
}
