//! The network: one connection from its first byte to its end.

use std::io;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use jid::{BareJid, FullJid, Jid};
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;
use xmpp_parsers::minidom::Element;
use xmpp_parsers::sasl::{Auth, Response, Success};

use super::domain::{Counter, PreApproval};
use super::fault::{Act, Deed, Way};
use super::shared::{Line, Shared};
use super::signin::{self, Passwords};
use super::state::{Session, State};
use super::stream::{Incoming, Stream};
use super::xml::{Build, element, refusal_of, result_of};
use crate::model::account::Secret;

const TLS: &str = "urn:ietf:params:xml:ns:xmpp-tls";
const SASL: &str = "urn:ietf:params:xml:ns:xmpp-sasl";
const BIND: &str = "urn:ietf:params:xml:ns:xmpp-bind";
/// The first byte of a TLS handshake, by which direct TLS is known (RFC 8446 §5.1).
const HANDSHAKE: u8 = 22;

/// One domain's front door.
#[derive(Clone)]
pub(super) struct Door {
    pub(super) domain: Arc<str>,
    pub(super) tls: TlsAcceptor,
    pub(super) shared: Arc<Shared>,
}

impl Door {
    /// Serves one connection until it ends, one way or another.
    pub(super) async fn serve(self, tcp: TcpStream) -> io::Result<()> {
        tcp.set_nodelay(true)?;
        let mut first = [0];
        tcp.peek(&mut first).await?;
        let tls = if first == [HANDSHAKE] {
            self.tls.accept(tcp).await?
        } else {
            match self.starttls(tcp).await? {
                Some(tcp) => self.tls.accept(tcp).await?,
                None => return Ok(()),
            }
        };
        let Some((stream, owner)) = self.sign_in(Stream::new(tls)).await? else { return Ok(()) };
        let Some((stream, session)) = self.bind(stream, &owner).await? else { return Ok(()) };
        let (id, lines) = self.enter(session);
        let (incoming, outgoing) = stream.split();
        let end = tokio::select! {
            end = self.listen(id, &owner, incoming) => end,
            end = self.talk(&owner, lines, outgoing) => end,
        };
        self.shared.act(|state| state.leave(id));
        self.shared.hang_up(id);
        end
    }

    /// The part before encryption (RFC 6120 §5). `None` where it does not come to that.
    async fn starttls(&self, tcp: TcpStream) -> io::Result<Option<TcpStream>> {
        let offered = self
            .shared
            .read(|state| state.domains.get(&*self.domain).is_some_and(|domain| domain.starttls));
        let features = if offered {
            format!("<starttls xmlns='{TLS}'><required/></starttls>")
        } else {
            // What a client must not be tempted by.
            format!("<mechanisms xmlns='{SASL}'><mechanism>PLAIN</mechanism></mechanisms>")
        };
        let mut stream = Stream::new(tcp).open(&self.domain, &features).await?;
        while let Some(asked) = stream.read().await? {
            if offered && asked.is("starttls", TLS) {
                stream.write(&format!("<proceed xmlns='{TLS}'/>")).await?;
                return Ok(Some(stream.into_inner()));
            }
            let failure = "<encryption-required/>";
            stream.write(&format!("<failure xmlns='{SASL}'>{failure}</failure>")).await?;
        }
        Ok(None)
    }

    /// SASL (RFC 6120 §6), as often as the client tries. `None` where it gives up.
    async fn sign_in(
        &self,
        stream: Stream<TlsStream<TcpStream>>,
    ) -> io::Result<Option<(Stream<TlsStream<TcpStream>>, BareJid)>> {
        let mechanisms = self
            .shared
            .read(|state| state.domains.get(&*self.domain).map(|domain| domain.mechanisms.clone()));
        let mechanisms = mechanisms.unwrap_or_default();
        let names = mechanisms.iter().map(|name| format!("<mechanism>{name}</mechanism>"));
        let names: String = names.collect();
        let features = format!("<mechanisms xmlns='{SASL}'>{names}</mechanisms>");
        let mut stream = stream.open(&self.domain, &features).await?;
        while let Some(first) = stream.read().await? {
            match self.authenticate(&mut stream, first, &mechanisms).await? {
                Ok((owner, last)) => {
                    let success = Element::from(Success { data: last });
                    stream.write(&String::from(&success)).await?;
                    return Ok(Some((stream, owner)));
                }
                Err(condition) => {
                    let failure = element("failure", SASL).holding(element(condition, SASL));
                    stream.write(&String::from(&failure)).await?;
                }
            }
        }
        Ok(None)
    }

    /// One exchange: whose it turned out to be and the last word to the client, or the condition of
    /// its failure (RFC 6120 §6.5).
    async fn authenticate(
        &self,
        stream: &mut Stream<TlsStream<TcpStream>>,
        first: Element,
        offered: &[String],
    ) -> io::Result<Result<(BareJid, Vec<u8>), &'static str>> {
        let name = first.attr("mechanism").unwrap_or_default().to_owned();
        if !offered.contains(&name) {
            return Ok(Err("invalid-mechanism"));
        }
        let Ok(auth) = Auth::try_from(first) else { return Ok(Err("malformed-request")) };
        let bound = offered.iter().any(|name| name.ends_with("-PLUS"));
        let connection = stream.connection().get_ref().1;
        let label = b"EXPORTER-Channel-Binding";
        let exporter = connection.export_keying_material(vec![0; 32], label, Some(&[])).ok();
        let passwords = Residents { door: self.clone() };
        let Some(mut mechanism) =
            signin::mechanism(&name, &auth.data, exporter, bound, passwords.clone())
        else {
            return Ok(Err("not-authorized"));
        };
        let mut message = auth.data;
        loop {
            match mechanism.respond(&message) {
                Err(_) => return Ok(Err("not-authorized")),
                Ok(sasl::server::Response::Success(
                    sasl::common::Identity::Username(user),
                    last,
                )) => {
                    let Some(owner) = passwords.address(&user) else {
                        return Ok(Err("not-authorized"));
                    };
                    let locked = self.shared.read(|state| state.people.get(&owner)?.locked_out);
                    return Ok(locked.map_or(Ok((owner, last)), Err));
                }
                Ok(sasl::server::Response::Success(..)) => return Ok(Err("not-authorized")),
                Ok(sasl::server::Response::Proceed(data)) => {
                    let challenge = Element::from(xmpp_parsers::sasl::Challenge { data });
                    stream.write(&String::from(&challenge)).await?;
                }
            }
            let Some(answer) = stream.read().await? else { return Ok(Err("aborted")) };
            match Response::try_from(answer) {
                Ok(response) => message = response.data,
                Err(_) => return Ok(Err("aborted")),
            }
        }
    }

    /// Resource binding (RFC 6120 §7). A resource that is taken is replaced by another.
    async fn bind<Io: AsyncRead + AsyncWrite + Unpin>(
        &self,
        stream: Stream<Io>,
        owner: &BareJid,
    ) -> io::Result<Option<(Stream<Io>, Session)>> {
        let offer = self
            .shared
            .read(|state| state.domains.get(&*self.domain).map(|domain| domain.pre_approval));
        let approval = match offer {
            Some(PreApproval::Shown | PreApproval::Unshown) => {
                "<sub xmlns='urn:xmpp:features:pre-approval'/>"
            }
            _ => "",
        };
        let features = format!("<bind xmlns='{BIND}'/>{approval}");
        let mut stream = stream.open(&self.domain, &features).await?;
        loop {
            let Some(request) = stream.read().await? else { return Ok(None) };
            let Some(bind) = request.get_child("bind", BIND) else {
                let refusal = refusal_of(&request, "not-authorized");
                stream.write(&String::from(&refusal)).await?;
                continue;
            };
            let wanted = bind.get_child("resource", BIND).map(Element::text);
            let jid = wanted.and_then(|resource| owner.with_resource_str(&resource).ok());
            let jid = self.shared.act(|state| {
                let number = state.number();
                let free = |jid: &FullJid| state.sessions.values().all(|other| other.jid != *jid);
                jid.filter(free).map_or_else(
                    || owner.with_resource_str(&format!("resource-{number}")).ok(),
                    Some,
                )
            });
            let Some(jid) = jid else { return Ok(None) };
            let bound = element("jid", BIND).saying(jid.as_str());
            let result = result_of(&request).holding(element("bind", BIND).holding(bound));
            stream.write(&String::from(&result)).await?;
            let session = Session {
                jid,
                presence: None,
                interested: false,
                minds_offline: false,
                subscriptions: Counter::default(),
            };
            return Ok(Some((stream, session)));
        }
    }

    fn enter(&self, session: Session) -> (u64, UnboundedReceiver<Line>) {
        let (sender, lines) = unbounded_channel();
        let id = self.shared.act(State::number);
        self.shared.connect(id, sender);
        self.shared.act(|state| state.sessions.insert(id, session));
        (id, lines)
    }

    /// Takes in what the client sends, until the connection ends.
    async fn listen<Io: AsyncRead + AsyncWrite + Unpin>(
        &self,
        id: u64,
        owner: &BareJid,
        mut incoming: Incoming<Io>,
    ) -> io::Result<()> {
        let say = |line| self.shared.line(id, line);
        let mut deaf = false;
        while let Some(stanza) = incoming.read().await? {
            if deaf {
                continue;
            }
            let deed = self.shared.strike(owner, Way::Received, &stanza);
            match deed {
                None | Some(Deed::Rewrite(_)) => {}
                Some(Deed::Refuse(condition)) => {
                    say(Line::Stanza(refusal_of(&stanza, &condition)));
                    continue;
                }
                Some(Deed::Act(act)) => match act {
                    Act::Cut => {
                        say(Line::Cut);
                        break;
                    }
                    // The break stands in line before the answers, which so are never written.
                    Act::CutAfterwards => {
                        say(Line::Cut);
                        self.shared.act(|state| state.take_in(id, stanza));
                        break;
                    }
                    Act::Swallow => continue,
                    Act::Stall => {
                        deaf = true;
                        say(Line::Mute);
                        continue;
                    }
                    Act::Garbage(text) => {
                        say(Line::Text(text));
                        continue;
                    }
                    Act::Flood(text) => {
                        say(Line::Flood(text));
                        continue;
                    }
                    Act::Drip => {
                        say(Line::Drip);
                        continue;
                    }
                    Act::Close(condition) => {
                        say(Line::Text(ending(condition)));
                        say(Line::Close);
                        continue;
                    }
                    Act::Before(text) => say(Line::Text(text)),
                    Act::Call(call) => call(),
                },
            }
            let slowness = self.shared.act(|state| state.slowness(owner, &stanza));
            if !slowness.is_zero() {
                tokio::time::sleep(slowness).await;
            }
            self.shared.act(|state| state.take_in(id, stanza));
        }
        // What is in line is still written, and so is the farewell unless a break came first.
        say(Line::Text("</stream:stream>".to_owned()));
        say(Line::Close);
        std::future::pending().await
    }

    /// Writes what there is to say, until the connection ends.
    async fn talk<W: AsyncWrite>(
        &self,
        owner: &BareJid,
        mut lines: UnboundedReceiver<Line>,
        outgoing: W,
    ) -> io::Result<()> {
        let mut outgoing = pin!(outgoing);
        let mut mute = false;
        let mut batch = Vec::new();
        while let Some(line) = lines.recv().await {
            let mut end = None;
            match line {
                Line::Mute => mute = true,
                Line::Cut => end = Some(End::Broken),
                Line::Close => end = Some(End::Closed),
                _ if mute => {}
                Line::Text(text) => batch.extend(text.into_bytes()),
                Line::Flood(text) => return flood(outgoing, &text).await,
                Line::Drip => return drip(outgoing).await,
                Line::Stanza(stanza) => {
                    let deed = self.shared.strike(owner, Way::Sent, &stanza);
                    let text = String::from(&stanza);
                    match deed {
                        None | Some(Deed::Refuse(_)) => batch.extend(text.into_bytes()),
                        Some(Deed::Rewrite(rewrite)) => batch.extend(rewrite(text).into_bytes()),
                        Some(Deed::Act(act)) => match act {
                            Act::Cut => end = Some(End::Broken),
                            Act::CutAfterwards => {
                                batch.extend(text.into_bytes());
                                end = Some(End::Broken);
                            }
                            Act::Swallow => {}
                            Act::Stall => mute = true,
                            Act::Garbage(garbage) => batch.extend(garbage.into_bytes()),
                            Act::Flood(text) => return flood(outgoing, &text).await,
                            Act::Drip => return drip(outgoing).await,
                            Act::Close(condition) => {
                                batch.extend(ending(condition).into_bytes());
                                end = Some(End::Closed);
                            }
                            Act::Before(before) => {
                                batch.extend(before.into_bytes());
                                batch.extend(text.into_bytes());
                            }
                            Act::Call(call) => {
                                call();
                                batch.extend(text.into_bytes());
                            }
                        },
                    }
                }
            }
            if end.is_some() || lines.is_empty() || batch.len() > BATCH {
                outgoing.write_all(&batch).await?;
                outgoing.flush().await?;
                batch.clear();
            }
            match end {
                None => {}
                Some(End::Broken) => return Ok(()),
                Some(End::Closed) => return outgoing.shutdown().await,
            }
        }
        Ok(())
    }
}

/// Writes the same again and again until nobody takes it any more.
async fn flood<W: AsyncWrite + Unpin>(mut outgoing: W, text: &str) -> io::Result<()> {
    loop {
        outgoing.write_all(text.as_bytes()).await?;
    }
}

/// Writes a stanza that comes to no end, blank after blank, until nobody takes it any more.
async fn drip<W: AsyncWrite + Unpin>(mut outgoing: W) -> io::Result<()> {
    outgoing.write_all(b"<iq type='result'").await?;
    loop {
        outgoing.write_all(b" ").await?;
        outgoing.flush().await?;
        tokio::time::sleep(DRIP).await;
    }
}

/// How long a blank lets the next one wait.
const DRIP: Duration = Duration::from_millis(300);

/// How a connection ends.
enum End {
    /// In mid-air, as when a cable is pulled.
    Broken,
    /// With TLS's own farewell.
    Closed,
}

/// How many bytes are gathered at most before they are written.
const BATCH: usize = 16 * 1024;

fn ending(condition: &str) -> String {
    format!(
        "<stream:error><{condition} xmlns='urn:ietf:params:xml:ns:xmpp-streams'/></stream:error>\
         </stream:stream>"
    )
}

/// The passwords of one domain's people.
#[derive(Clone)]
struct Residents {
    door: Door,
}

impl Residents {
    fn address(&self, user: &str) -> Option<BareJid> {
        Jid::new(&format!("{user}@{}", self.door.domain)).ok().map(Jid::into_bare)
    }
}

impl Passwords for Residents {
    fn of(&self, user: &str) -> Option<Secret> {
        let owner = self.address(user)?;
        self.door.shared.read(|state| state.people.get(&owner)?.secret.clone())
    }
}
