//! From a domain to a TCP connection: the DNS (RFC 6120 §3.2, XEP-0368), then host after host.

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use futures::StreamExt;
use futures::stream::FuturesUnordered;
use hickory_resolver::TokioResolver;
use hickory_resolver::config::{
    ConnectionConfig, LookupIpStrategy, NameServerConfig, ResolveHosts, ResolverConfig,
};
use hickory_resolver::net::NetError;
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use hickory_resolver::proto::rr::RData;
use tokio::net::TcpStream;
use tokio::time::{sleep, timeout};

use super::Settings;
use super::error::LoginError;
use crate::model::account::{Endpoint, Reach};

/// The port of client connections (RFC 6120 §14.7).
const CLIENT_PORT: u16 = 5222;
/// How long one address has before the next is tried beside it (RFC 8305 §5).
const HEAD_START: Duration = Duration::from_millis(250);
/// More servers than this are not tried: the DNS is not trusted to be sensible.
const MAX_CANDIDATES: usize = 16;

/// A place where the server of a domain may listen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Candidate {
    pub(super) endpoint: Endpoint,
    pub(super) encryption: Encryption,
}

/// When TLS begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Encryption {
    /// When STARTTLS was asked for (RFC 6120 §5).
    StartTls,
    /// At once (XEP-0368).
    Direct,
}

/// Asks the DNS, and opens connections.
pub(super) struct Network<'a> {
    resolver: Result<TokioResolver, NetError>,
    settings: &'a Settings,
}

impl<'a> Network<'a> {
    pub(super) fn new(settings: &'a Settings) -> Self {
        Self { resolver: resolver(settings.resolver), settings }
    }

    /// All places where the server of `domain` (in A-labels) may listen, best first.
    ///
    /// # Errors
    ///
    /// [`LoginError::NoService`] when the DNS says that there is none.
    pub(super) async fn candidates(
        &self,
        domain: &str,
        reach: &Reach,
    ) -> Result<Vec<Candidate>, LoginError> {
        let candidate = |endpoint: &Endpoint, encryption| {
            Ok(vec![Candidate { endpoint: endpoint.clone(), encryption }])
        };
        let fallback = Endpoint { host: domain.to_owned(), port: CLIENT_PORT };
        match reach {
            Reach::StartTls(endpoint) => candidate(endpoint, Encryption::StartTls),
            Reach::DirectTls(endpoint) => candidate(endpoint, Encryption::Direct),
            Reach::Lookup if literal(domain).is_some() => {
                candidate(&fallback, Encryption::StartTls)
            }
            Reach::Lookup => {
                let (starttls, direct) = tokio::join!(
                    self.targets("_xmpp-client._tcp", domain, Encryption::StartTls),
                    self.targets("_xmpps-client._tcp", domain, Encryption::Direct),
                );
                let disclaimed = [&starttls, &direct].iter().any(|found| **found == Found::Not);
                let targets = [starttls, direct].into_iter().flat_map(Found::targets).collect();
                let mut ordered = order(targets, |most| fastrand::u32(0..=most));
                ordered.truncate(MAX_CANDIDATES);
                match (ordered.is_empty(), disclaimed) {
                    (false, _) => Ok(ordered),
                    (true, true) => Err(LoginError::NoService { domain: domain.to_owned() }),
                    (true, false) => candidate(&fallback, Encryption::StartTls),
                }
            }
        }
    }

    /// Opens a connection to one of the addresses of a host.
    ///
    /// # Errors
    ///
    /// [`LoginError::NoSuchHost`], [`LoginError::NoDns`], [`LoginError::Refused`] or
    /// [`LoginError::Unreachable`].
    pub(super) async fn connect(&self, endpoint: &Endpoint) -> Result<TcpStream, LoginError> {
        let addresses = self.addresses(&endpoint.host).await?;
        let sockets = addresses.into_iter().map(|ip| SocketAddr::new(ip, endpoint.port)).collect();
        let stream = race(sockets, self.settings.connect_timeout).await;
        let stream = stream.and_then(|stream| {
            // Without this, the kernel holds back every second small request.
            stream.set_nodelay(true)?;
            Ok(stream)
        });
        stream.map_err(|source| {
            let endpoint = endpoint.clone();
            match source.kind() {
                io::ErrorKind::ConnectionRefused => LoginError::Refused { endpoint, source },
                _ => LoginError::Unreachable { endpoint, source },
            }
        })
    }

    async fn targets(&self, service: &str, domain: &str, encryption: Encryption) -> Found {
        let Ok(resolver) = &self.resolver else { return Found::Nothing };
        let lookup = resolver.srv_lookup(format!("{service}.{domain}."));
        // A DNS that is broken for SRV records only is no reason not to try the domain itself.
        let Ok(Ok(answer)) = timeout(self.settings.connect_timeout, lookup).await else {
            return Found::Nothing;
        };
        let records = answer.answers().iter().filter_map(|record| match &record.data {
            RData::SRV(srv) => Some(srv),
            _ => None,
        });
        let (mut targets, mut disclaimed) = (Vec::new(), false);
        for srv in records {
            if srv.target.is_root() {
                disclaimed = true;
                continue;
            }
            let host = srv.target.to_ascii().trim_end_matches('.').to_owned();
            targets.push(Target {
                priority: srv.priority,
                weight: srv.weight,
                candidate: Candidate { endpoint: Endpoint { host, port: srv.port }, encryption },
            });
        }
        match (targets.is_empty(), disclaimed) {
            (false, _) => Found::Targets(targets),
            (true, true) => Found::Not,
            (true, false) => Found::Nothing,
        }
    }

    async fn addresses(&self, host: &str) -> Result<Vec<IpAddr>, LoginError> {
        if let Some(address) = literal(host) {
            return Ok(vec![address]);
        }
        let no_dns = |source| LoginError::NoDns { source };
        let name = idna::domain_to_ascii(host).map_err(|error| LoginError::BadDomain {
            domain: host.to_owned(),
            source: error.into(),
        })?;
        let resolver = self.resolver.as_ref().map_err(|error| no_dns(error.clone().into()))?;
        let lookup = resolver.lookup_ip(format!("{name}."));
        let answer = timeout(self.settings.connect_timeout, lookup)
            .await
            .map_err(|elapsed| no_dns(elapsed.into()))?;
        match answer {
            Ok(addresses) => Ok(alternated(addresses.iter().collect())),
            Err(error) if error.is_no_records_found() => {
                Err(LoginError::NoSuchHost { host: host.to_owned(), source: error.into() })
            }
            Err(error) => Err(no_dns(error.into())),
        }
    }
}

/// What the DNS knows of one service.
#[derive(PartialEq)]
enum Found {
    Nothing,
    /// The service is expressly not offered: the target is `.` (RFC 2782).
    Not,
    Targets(Vec<Target>),
}

impl Found {
    fn targets(self) -> Vec<Target> {
        match self {
            Self::Targets(targets) => targets,
            Self::Nothing | Self::Not => Vec::new(),
        }
    }
}

/// One SRV record.
#[derive(Clone, Debug, PartialEq)]
struct Target {
    priority: u16,
    weight: u16,
    candidate: Candidate,
}

/// Puts SRV records into the order in which they are to be tried (RFC 2782): by priority, and
/// at random by weight within one. `random(most)` draws from 0 to `most`, both included.
fn order(mut targets: Vec<Target>, mut random: impl FnMut(u32) -> u32) -> Vec<Candidate> {
    // Those of weight 0 stand first, so that only a draw of 0 chooses them.
    targets.sort_by_key(|target| (target.priority, target.weight));
    let mut ordered = Vec::with_capacity(targets.len());
    while let Some(priority) = targets.first().map(|target| target.priority) {
        let same = || targets.iter().take_while(|target| target.priority == priority);
        let draw = random(same().map(|target| u32::from(target.weight)).sum());
        let mut sum = 0;
        let chosen = same().position(|target| {
            sum += u32::from(target.weight);
            sum >= draw
        });
        ordered.push(targets.remove(chosen.unwrap_or(0)).candidate);
    }
    ordered
}

/// An IP address as a host's name, IPv6 with or without brackets.
fn literal(host: &str) -> Option<IpAddr> {
    let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    bare.parse().ok()
}

/// Turn by turn an address of each family, so that one broken family costs one wait only.
fn alternated(addresses: Vec<IpAddr>) -> Vec<IpAddr> {
    let (six, four): (Vec<_>, Vec<_>) = addresses.into_iter().partition(IpAddr::is_ipv6);
    let (mut six, mut four) = (six.into_iter(), four.into_iter());
    let mut mixed = Vec::new();
    loop {
        let pair = [six.next(), four.next()];
        if pair.iter().all(Option::is_none) {
            return mixed;
        }
        mixed.extend(pair.into_iter().flatten());
    }
}

/// Connects to whichever address answers first, starting one after the other.
async fn race(addresses: Vec<SocketAddr>, limit: Duration) -> io::Result<TcpStream> {
    let mut waiting = addresses.into_iter().peekable();
    let mut running = FuturesUnordered::new();
    let mut failed = io::Error::from(io::ErrorKind::AddrNotAvailable);
    loop {
        if let Some(address) = waiting.next() {
            running.push(timeout(limit, TcpStream::connect(address)));
        } else if running.is_empty() {
            return Err(failed);
        }
        tokio::select! {
            Some(result) = running.next() => match result {
                Ok(Ok(stream)) => return Ok(stream),
                // That a host refuses tells more than that another is not there.
                Ok(Err(_)) if failed.kind() == io::ErrorKind::ConnectionRefused => {}
                Ok(Err(error)) => failed = error,
                Err(_elapsed) if failed.kind() == io::ErrorKind::ConnectionRefused => {}
                Err(_elapsed) => failed = io::ErrorKind::TimedOut.into(),
            },
            () = sleep(HEAD_START), if waiting.peek().is_some() => {}
        }
    }
}

fn resolver(server: Option<SocketAddr>) -> Result<TokioResolver, NetError> {
    let mut builder = match server {
        Some(address) => {
            let mut connection = ConnectionConfig::udp();
            connection.port = address.port();
            let server = NameServerConfig::new(address.ip(), true, vec![connection]);
            let config = ResolverConfig::from_name_servers(vec![server]);
            let mut builder =
                TokioResolver::builder_with_config(config, TokioRuntimeProvider::default());
            // Who names a server wants its answers and not those of this machine's files.
            builder.options_mut().use_hosts_file = ResolveHosts::Never;
            builder
        }
        None => TokioResolver::builder_tokio()?,
    };
    builder.options_mut().ip_strategy = LookupIpStrategy::Ipv6AndIpv4;
    builder.build()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn target(priority: u16, weight: u16, host: &str) -> Target {
        let endpoint = Endpoint { host: host.to_owned(), port: 5222 };
        let candidate = Candidate { endpoint, encryption: Encryption::StartTls };
        Target { priority, weight, candidate }
    }

    fn hosts(candidates: Vec<Candidate>) -> Vec<String> {
        candidates.into_iter().map(|candidate| candidate.endpoint.host).collect()
    }

    #[test]
    fn lower_priorities_come_first() {
        let targets = vec![target(20, 9, "c"), target(5, 0, "a"), target(10, 1, "b")];
        assert_eq!(hosts(order(targets, |_most| 0)), ["a", "b", "c"]);
    }

    #[test]
    fn within_a_priority_the_weight_decides() {
        let targets = || vec![target(1, 10, "ten"), target(1, 0, "zero"), target(1, 30, "thirty")];
        let first = |draw: u32| {
            let mut draws = vec![0, 0, draw];
            let ordered = hosts(order(targets(), |most| {
                let draw = draws.pop().unwrap();
                assert!(draws.len() < 2 || most == 40);
                draw
            }));
            assert_eq!(ordered.len(), 3);
            ordered[0].clone()
        };
        assert_eq!(first(0), "zero");
        assert_eq!(first(1), "ten");
        assert_eq!(first(10), "ten");
        assert_eq!(first(11), "thirty");
        assert_eq!(first(40), "thirty");
    }

    #[test]
    fn the_families_take_turns() {
        let addresses: Vec<IpAddr> =
            ["1.1.1.1", "2.2.2.2", "::1", "3.3.3.3"].map(|text| text.parse().unwrap()).into();
        let mixed: Vec<String> = alternated(addresses).iter().map(IpAddr::to_string).collect();
        assert_eq!(mixed, ["::1", "1.1.1.1", "2.2.2.2", "3.3.3.3"]);
    }

    #[tokio::test]
    async fn the_next_address_is_tried_when_one_refuses() {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let closed = {
            let other = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
            other.local_addr().unwrap()
        };
        let open = listener.local_addr().unwrap();
        let limit = Duration::from_secs(10);
        assert_eq!(race(vec![closed, open], limit).await.unwrap().peer_addr().unwrap(), open);
        let refused = race(vec![closed], limit).await.unwrap_err();
        assert_eq!(refused.kind(), io::ErrorKind::ConnectionRefused);
    }
}
