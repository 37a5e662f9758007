//! The user at work on the new account from elsewhere, and a move that waits for the answer to its question.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStderr, Command, Stdio};

use rehome::net::session::{self, Events, Request, Session, Settings};
use rehome::pretend::World;
use xmpp_parsers::minidom::Element;

use crate::practice::{Ran, TO};

/// Another program that is signed in to the new account.
pub(crate) struct Phone {
    session: Session,
    _events: Events,
}

impl Phone {
    pub(crate) async fn of(world: &World) -> Self {
        let account = world.account(TO).expect("the account is in the world");
        let (session, events) = session::login(&account, &Settings::default()).await.unwrap();
        Self { session, _events: events }
    }

    /// Changes something of the account.
    pub(crate) async fn set(&self, payload: Element) {
        self.session.query(None, Request::Set(payload)).await.unwrap();
    }

    /// Puts a contact on the list under this name.
    pub(crate) async fn name(&self, jid: &str, name: &str) {
        let set =
            format!("<query xmlns='jabber:iq:roster'><item jid='{jid}' name='{name}'/></query>");
        self.set(set.parse().unwrap()).await;
    }
}

/// The program, waiting for yes or no.
pub(crate) struct Asked {
    child: Child,
    said: String,
    more: BufReader<ChildStderr>,
}

impl Asked {
    /// Starts it, and reads until the question has come.
    pub(crate) async fn start(mut command: Command) -> Self {
        let ask = move || {
            command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
            let mut child = command.spawn().expect("the program starts");
            let mut more = BufReader::new(child.stderr.take().unwrap());
            let mut said = String::new();
            while !said.contains("[yes/no]") {
                let read = more.read_line(&mut said).unwrap();
                assert!(read > 0, "the program ended without a question: {said}");
            }
            Self { child, said, more }
        };
        tokio::task::spawn_blocking(ask).await.unwrap()
    }

    /// Answers, and waits for the end.
    pub(crate) async fn answer(mut self, word: &str) -> Ran {
        let word = format!("{word}\n");
        let end = move || {
            let mut input = self.child.stdin.take().unwrap();
            input.write_all(word.as_bytes()).unwrap();
            drop(input);
            self.more.read_to_string(&mut self.said).unwrap();
            let mut ran = Ran::of(self.child.wait_with_output().unwrap());
            ran.err = self.said;
            ran
        };
        tokio::task::spawn_blocking(end).await.unwrap()
    }
}
