//! The least that a move by the servers can take: the rosters of the three servers read and written once through the storage of each, and
//! the bytes that go between them over a bare connection.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::time::{Duration, Instant};

use super::support::{CONTACT_PASSWORD, Client, Server, Software};
use super::{Servers, contact};

/// What a server has to do with its rosters.
#[derive(Clone, Copy)]
enum Work {
    /// The old server reads one of so many contacts.
    Read,
    /// The new server writes one of so many contacts.
    Write,
    /// The contacts' server reads and writes the rosters of so many users.
    Both,
}

/// Gives an ejabberd with the contacts as many users again, in whose rosters the floor puts one account in the place of another as the move
/// does in those of the contacts: to write an entry where it stands costs Mnesia a third of that.
pub(super) fn prepare(servers: &Servers, count: usize) {
    let [_, _, friends] = &servers.all;
    if friends.software() == Software::Ejabberd {
        friends.erlang(&format!(
            "Host = <<\"{}\">>, Old = {{<<\"romeo\">>, <<\"old.test\">>, <<>>}},
             lists:foreach(fun(N) -> User = <<\"twin\", (integer_to_binary(N))/binary>>,
               mnesia:dirty_write({{roster, {{User, Host, Old}}, {{User, Host}}, Old, <<\"romeo\">>, both, none, [], <<>>, []}})
             end, lists:seq(0, {count} - 1)), ok = dets:sync(roster), \"ok\"",
            friends.domain()
        ));
    }
}

/// Each part one after the other. Changes nothing that the move then needs.
pub(super) fn measure(servers: &Servers, count: usize) -> Duration {
    let works = [Work::Read, Work::Write, Work::Both];
    let storage: Duration = servers
        .all
        .iter()
        .zip(works)
        .map(|(server, work)| match server.software() {
            Software::Prosody => in_prosody(servers, server, work, count),
            Software::Ejabberd => in_ejabberd(server, work, count),
        })
        .sum();
    storage + sending(&words(count))
}

fn in_prosody(servers: &Servers, server: &Server, work: Work, count: usize) -> Duration {
    let work = match work {
        Work::Read => "read",
        Work::Write => "write",
        Work::Both => "both",
    };
    let question = format!("<floor xmlns='urn:rehome:test:floor' work='{work}' count='{count}'/>");
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let answer = runtime.block_on(async {
        let client = Client::sign_in(&servers.net, server, "other", CONTACT_PASSWORD).await;
        client.query("get", server.domain(), &question).await
    });
    let floor = answer.children().find(|child| child.name() == "floor").expect("an answer");
    let seconds = floor.attr("seconds").expect("the seconds").parse().expect("a number");
    Duration::from_secs_f64(seconds)
}

fn in_ejabberd(server: &Server, work: Work, count: usize) -> Duration {
    let domain = server.domain();
    let (bound, work) = match work {
        Work::Read => (String::new(), "mod_roster:get_roster(<<\"romeo\">>, Host)"),
        Work::Write => (
            format!(
                "Owner = {{<<\"nobody\">>, Host}},
                 Entry = fun(N) -> Jid = {{<<\"friend\", (integer_to_binary(N))/binary>>, <<\"friends.test\">>, <<>>}},
                   {{roster, {{<<\"nobody\">>, Host, Jid}}, Owner, Jid, <<\"Friend\">>, both, none, [<<\"Verona\">>], <<>>, []}} end,
                 New = lists:map(Entry, lists:seq(1, {count})),"
            ),
            "{atomic, _} = Storage:transaction(Host, fun() ->
               [Storage:update_roster(<<\"nobody\">>, Host, element(4, One), One) || One <- New] end)",
        ),
        Work::Both => (
            format!(
                "Users = [<<\"twin\", (integer_to_binary(N))/binary>> || N <- lists:seq(0, {count} - 1)],
                 New = {{<<\"romeo\">>, <<\"new.test\">>, <<>>}},"
            ),
            "[begin
               [Entry] = mod_roster:get_roster(User, Host),
               Moved = setelement(2, setelement(4, Entry, New), {User, Host, New}),
               {atomic, _} = Storage:transaction(Host, fun() ->
                 Storage:del_roster(User, Host, element(4, Entry)), Storage:update_roster(User, Host, New, Moved) end)
             end || User <- Users]",
        ),
    };
    let micros = server.erlang(&format!(
        "Host = <<\"{domain}\">>, Storage = gen_mod:db_mod(Host, mod_roster), {bound}
         ok = mnesia:sync_log(), Work = fun() -> {work} end,
         {{Micros, _}} = timer:tc(fun() -> Work(), ok = mnesia:sync_log() end), integer_to_list(Micros)"
    ));
    Duration::from_micros(micros.parse().expect("microseconds"))
}

/// What a move makes the servers say about its contacts: steps 4 and 5, and the confirmation with its answer.
fn words(count: usize) -> Vec<u8> {
    let mut words = String::new();
    for contact in (0..count).map(contact) {
        let jid = &contact.jid;
        for _ in ["step 4", "confirm"] {
            words += &format!("<rosteritem jid='{jid}'/>");
        }
        words += &format!("<item jid='{jid}' subscription='both'/>");
        words += &format!(
            "<item jid='{jid}' name='{}' subscription='both'><group>Verona</group></item>",
            contact.name
        );
    }
    words.into_bytes()
}

/// From the first byte to the last one on the other side of a connection.
fn sending(words: &[u8]) -> Duration {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
    let address = listener.local_addr().expect("its address");
    std::thread::scope(|scope| {
        let reading = scope.spawn(|| {
            let (mut stream, _) = listener.accept().expect("a connection");
            let mut read = Vec::new();
            stream.read_to_end(&mut read).expect("the words");
            read.len()
        });
        let mut stream = TcpStream::connect(address).expect("a connection");
        let began = Instant::now();
        stream.write_all(words).expect("sending the words");
        drop(stream);
        assert_eq!(reading.join().expect("they are read"), words.len());
        began.elapsed()
    })
}
