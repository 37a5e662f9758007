//! The log: what the program does, on standard error, for whoever looks for a mistake.
//!
//! It is of this program alone, whatever is asked for: the XMPP library would log every stanza, that with the password among
//! them. What this program logs has addresses in it, and neither secrets nor what people write.

use std::{env, io};

use tracing_subscriber::Layer;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::fmt;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

use super::{progress, write_line};

/// The target of everything that this program logs.
const OWN: &str = "rehome";
/// The variable that asks for a log where there is no `-v`, and of which parts: `debug`, `rehome::net=trace`.
const VARIABLE: &str = "RUST_LOG";

/// Logs as much as `-v`, given so often, and `RUST_LOG` ask for; as events where standard error `tells_events` and nothing
/// else.
pub(super) fn start(verbosity: u8, tells_events: bool) {
    let variable = env::var(VARIABLE).unwrap_or_default();
    let Some(wanted) = wanted(verbosity, &variable) else { return };
    let lines = fmt::layer().with_ansi(false);
    let lines = match tells_events {
        true => lines.with_writer(|| Events).with_filter(wanted.clone()).boxed(),
        false => lines.with_writer(io::stderr).with_filter(wanted.clone()).boxed(),
    };
    // Somebody else can only have set up another one in a test.
    drop(tracing_subscriber::registry().with(lines).try_init());
}

/// Writes each line of the log as an event.
struct Events;

impl io::Write for Events {
    /// What is handed over at once is a line.
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        if let Some(event) = progress::logged(&String::from_utf8_lossy(line)) {
            write_line(&event);
        }
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// What is to be logged; `None` where that is nothing. Of the variable, what is about other programs and libraries is not
/// heeded, and so is what is in another language than that of [`Targets`].
fn wanted(verbosity: u8, variable: &str) -> Option<Targets> {
    let own = |level| (OWN.to_owned(), level);
    let mut wanted = Vec::new();
    match verbosity {
        0 => {}
        1 => wanted.push(own(LevelFilter::DEBUG)),
        _ => wanted.push(own(LevelFilter::TRACE)),
    }
    let parts = variable.split(',').map(str::trim).filter(|part| !part.is_empty());
    for part in parts.filter_map(|part| part.parse::<Targets>().ok()) {
        wanted.extend(part.default_level().map(own));
        let ours = part.iter().filter(|(target, _)| target.split("::").next() == Some(OWN));
        wanted.extend(ours.map(|(target, level)| (target.to_owned(), level)));
    }
    (!wanted.is_empty()).then(|| Targets::new().with_targets(wanted))
}

#[cfg(test)]
mod tests {
    use tracing::Level;

    use super::*;

    #[test]
    fn it_is_as_much_as_was_asked_for_and_never_of_others() {
        let logs = |verbosity, variable: &str, target: &str, level: Level| {
            wanted(verbosity, variable).is_some_and(|wanted| wanted.would_enable(target, &level))
        };
        let net = "rehome::net::session";
        assert!(wanted(0, "").is_none() && wanted(0, "tokio_xmpp=trace").is_none());
        assert!(logs(1, "", net, Level::DEBUG) && !logs(1, "", net, Level::TRACE));
        assert!(logs(2, "", net, Level::TRACE));
        assert!(logs(0, "debug", net, Level::DEBUG) && logs(0, "rehome=info", net, Level::INFO));
        assert!(logs(1, "rehome::net=trace,[odd", net, Level::TRACE));
        assert!(!logs(1, "rehome::net=trace", "rehome::cli", Level::TRACE));
        for others in ["tokio_xmpp", "xmpp_parsers", "rustls", "hickory_net"] {
            assert!(!logs(2, "trace,tokio_xmpp=trace", others, Level::ERROR), "{others}");
        }
    }
}
