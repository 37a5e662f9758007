//! The world in which a move is practised: Romeo's old server closes, and he goes to a new one.

use std::io;
use std::time::Duration;

use jid::Jid;

use super::xml::{Build, CLIENT, element};
use super::{Behaviour, Disco, Domain, Item, Subscription, World};
use Answer::{Asks, Moves, No, Quick, Slow, Unheard};
use Subscription::{Both, From, None as Nobody, To};

/// The account that is moved in the practice world.
pub const PRACTICE_FROM: &str = "romeo@old.example";
/// The account that it is moved to.
pub const PRACTICE_TO: &str = "romeo@new.example";

/// How somebody in the practice world takes to a request from the new account.
#[derive(Clone, Copy)]
enum Answer {
    /// Says yes at once.
    Quick,
    /// Says yes after this many tenths of a second.
    Slow(u64),
    /// Has a server that believes the moved statement and answers by itself.
    Moves,
    /// Says no after a second.
    No,
    /// Is not there.
    Unheard,
    /// Was asked long ago by the old account, and will not answer either.
    Asks,
}

/// Address, name, groups, standing with the old account, and how they answer.
type Role = (&'static str, &'static str, &'static [&'static str], Subscription, Answer);

/// Everybody in Romeo's old roster who can be moved.
const CAST: &[Role] = &[
    ("juliet@capulet.example", "Juliet ❤", &["Love", "Verona"], Both, Quick),
    ("nurse@capulet.example", "Nurse", &["Verona"], Both, Slow(4)),
    ("tybalt@capulet.example", "Tybalt (careful)", &["Verona"], From, No),
    ("lady@montague.example", "Lady Montague", &["Family"], Both, Moves),
    ("lord@montague.example", "Lord Montague", &["Family"], Both, Moves),
    ("benvolio@montague.example", "Benvolio", &["Family", "Friends"], Both, Quick),
    ("balthasar@montague.example", "Balthasar", &["Friends"], Both, Slow(2)),
    ("mercutio@verona.example", "Mercutio", &["Friends"], Both, Slow(8)),
    ("laurence@verona.example", "Friar Laurence", &["Friends", "Advice"], Both, Slow(15)),
    ("john@verona.example", "Friar John", &["Advice"], To, Unheard),
    ("escalus@verona.example", "Prince Escalus", &[], To, Slow(30)),
    ("paris@verona.example", "Paris", &[], Nobody, Unheard),
    ("rosaline@verona.example", "Rosaline", &["Love"], Nobody, Asks),
    ("apothecary@mantua.example", "Apothecary & Sons <Mantua>", &["Advice"], Both, Slow(50)),
    ("hamlet@elsinore.example", "Hamlet", &["Abroad"], Both, Slow(80)),
    ("ophelia@elsinore.example", "Ophelia", &["Abroad"], Both, Unheard),
    ("horatio@elsinore.example", "Horatio", &["Abroad"], Both, Moves),
    ("viola@illyria.example", "Viola / Cesario", &["Abroad"], Both, Quick),
    ("malvolio@illyria.example", "", &[], From, Unheard),
    ("shylock@venice.example", "שיילוק", &["Abroad"], Both, Slow(10)),
    ("othello@venice.example", "عطيل", &["Abroad"], Both, Slow(20)),
    ("macbeth@scotland.example", "マクベス", &["Abroad"], Both, Slow(12)),
    ("d\\27artagnan@paris.example", "D’Artagnan 🤺", &["Abroad", "Friends"], Both, Slow(6)),
    ("łucja@teatr.example", "Łucja Żółkiewska", &["Abroad"], Both, Slow(3)),
];

/// How long the servers of a rehearsal take for a message, or a change of a contact list.
const SLOW: Duration = Duration::from_millis(350);
/// How many requests the new server of a rehearsal lets through at once, and after how long the next.
const AT_ONCE: usize = 5;
const QUIET: Duration = Duration::from_millis(1_500);

/// Who hangs off the gateway, and cannot be moved.
const OVER_ICQ: &[(&str, &str)] = &[
    ("100001@icq.old.example", "Peter"),
    ("100002@icq.old.example", "Sampson"),
    ("100003@icq.old.example", "Gregory"),
    ("100004@icq.old.example", "Abraham"),
];

impl World {
    /// A world with [`PRACTICE_FROM`] and [`PRACTICE_TO`] in it: two dozen contacts with names in
    /// several scripts, who answer at once, after seconds or never; a gateway with contacts of its
    /// own; an address that may be one or not; one contact whom the new account has already; and two
    /// people who have asked to see the old account and wait.
    ///
    /// # Errors
    /// What the system says against listening on loopback.
    pub async fn practice() -> io::Result<Self> {
        let servers = ["old.example", "new.example"].map(Domain::prosody);
        Self::with_cast(servers, []).await
    }

    /// The same at a pace at which people can watch a move, hold it and stop it: about 40 seconds, until somebody
    /// [hurries](Self::hurry). One contact more, whose server is gone, cannot be reached.
    ///
    /// # Errors
    /// What the system says against listening on loopback.
    pub async fn rehearsal() -> io::Result<Self> {
        let [old, new] = ["old.example", "new.example"].map(Domain::prosody);
        let servers = [old.slow(SLOW), new.slow(SLOW).limit(AT_ONCE, QUIET)];
        Self::with_cast(servers, [("yorick@churchyard.example", "Yorick")]).await
    }

    async fn with_cast<const N: usize>(
        [old, new]: [Domain; 2],
        unreachable: [(&str, &str); N],
    ) -> io::Result<Self> {
        let mut world = Self::builder()
            .domain(old)
            .domain(Domain::gateway("icq.old.example", "icq"))
            .domain(new)
            .domain(Domain::prosody("almanac.example").disco(Disco::Silent))
            .user(PRACTICE_FROM, "practice")
            .user(PRACTICE_TO, "practice");
        let mut roster = Vec::new();
        for (address, name, groups, standing, answer) in CAST {
            world = world.contact(address, answer.behaviour());
            let item = item(address, name)?.grouped(groups.iter().copied()).standing(*standing);
            roster.push(if matches!(answer, Asks) { item.asked() } else { item });
        }
        for (address, name) in unreachable {
            roster.push(item(address, name)?.grouped(["Abroad"]).standing(Both));
        }
        for (address, name) in OVER_ICQ {
            roster.push(item(address, name)?.grouped(["ICQ"]).standing(Both));
        }
        roster.push(item("icq.old.example", "ICQ")?.standing(Both));
        roster.push(item("almanac.example", "Almanac")?.standing(To));
        let known = item("benvolio@montague.example", "Cousin Ben")?.grouped(["Family"]);
        let card = element("vCard", "vcard-temp")
            .holding(element("FN", "vcard-temp").saying("Romeo Montague"))
            .holding(element("NICKNAME", "vcard-temp").saying("Romeo"));
        let letter = element("message", CLIENT)
            .with("type", "chat")
            .with("to", PRACTICE_FROM)
            .holding(element("body", CLIENT).saying("Art thou not Romeo, and a Montague?"));
        let asks = |says: &str| {
            element("presence", CLIENT)
                .with("type", "subscribe")
                .with("to", PRACTICE_FROM)
                .holding(element("status", CLIENT).saying(says))
        };
        let nick = element("nick", "http://jabber.org/protocol/nick").saying("Curio");
        let antonio =
            element("vCard", "vcard-temp").holding(element("FN", "vcard-temp").saying("Antonio"));
        world
            .contact("curio@illyria.example", Quick.behaviour())
            .contact("antonio@venice.example", Slow(5).behaviour())
            .vcard("antonio@venice.example", antonio)
            .said("curio@illyria.example", asks("Will you go hunt?").holding(nick))
            .said("antonio@venice.example", asks("In sooth, I know not why I am so sad."))
            .roster(PRACTICE_FROM, roster)
            .roster(PRACTICE_TO, [known.standing(Both)])
            .vcard(PRACTICE_FROM, card)
            .said("juliet@capulet.example", letter)
            .start()
            .await
    }
}

impl Answer {
    fn behaviour(self) -> Behaviour {
        match self {
            Quick => Behaviour::approves_after(Duration::from_millis(200)),
            Slow(tenths) => Behaviour::approves_after(Duration::from_millis(tenths * 100)),
            Moves => Behaviour::approves_moved().after(Duration::from_millis(100)),
            No => Behaviour::declines().after(Duration::from_secs(1)),
            Unheard | Asks => Behaviour::never(),
        }
    }
}

fn item(address: &str, name: &str) -> io::Result<Item> {
    let jid = Jid::new(address).map_err(io::Error::other)?;
    let item = Item::new(jid);
    Ok(if name.is_empty() { item } else { item.named(name) })
}
