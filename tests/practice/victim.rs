//! A program that does not live to its end.

use std::io::read_to_string;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::Ran;

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

    /// Runs it to the end that it makes of an interruption, and hears all that it says.
    pub async fn run(&self, mut command: Command) -> Ran {
        let victim = self.clone();
        let run = move || {
            // Whoever interrupts it waits here until it is there to be interrupted.
            let mut held = victim.0.lock().unwrap();
            let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
            let (out, err) = (child.stdout.take().unwrap(), child.stderr.take().unwrap());
            *held = Some(child);
            drop(held);
            let complaints = std::thread::spawn(move || read_to_string(err).unwrap());
            (read_to_string(out).unwrap(), complaints.join().unwrap())
        };
        let (out, err) = tokio::task::spawn_blocking(run).await.unwrap();
        Ran { exit: self.wait().await.code(), out, err }
    }

    /// Its number in the system.
    pub fn id(&self) -> u32 {
        self.0.lock().unwrap().as_ref().expect("the program has started").id()
    }

    /// Stops it like Ctrl-C does.
    pub fn interrupt(&self) {
        self.signal("INT");
    }

    /// Sends it the signal of this name.
    pub fn signal(&self, name: &str) {
        let id = self.id().to_string();
        assert!(Command::new("kill").args(["-s", name, &id]).status().unwrap().success());
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
