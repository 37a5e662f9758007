//! The log: what the program does, on standard error, for whoever looks for a mistake.
//!
//! It is of this program alone, whatever is asked for: the XMPP library would log every stanza, that with the password among
//! them. What this program logs has addresses in it, and neither secrets nor what people write.

use std::env;

use tracing_subscriber::Layer;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::fmt;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

/// The target of everything that this program logs.
const OWN: &str = "rehome";
/// The variable that asks for a log where there is no `-v`, and of which parts: `debug`, `rehome::net=trace`.
const VARIABLE: &str = "RUST_LOG";

/// Logs as much as `-v`, given so often, and `RUST_LOG` ask for.
pub(super) fn start(verbosity: u8) {
    let variable = env::var(VARIABLE).unwrap_or_default();
    let Some(wanted) = wanted(verbosity, &variable) else { return };
    let lines = fmt::layer().with_ansi(false).with_writer(std::io::stderr).with_filter(wanted);
    // Somebody else can only have set up another one in a test.
    drop(tracing_subscriber::registry().with(lines).try_init());
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
