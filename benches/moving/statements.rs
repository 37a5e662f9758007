//! Looking where contacts have moved, beside the same questions over a bare connection, in turn.

use std::time::Instant;

use jid::BareJid;
use rehome::migration::survey::{self, Readers};
use rehome::model::account::{Account, OldEncryption, Secret};
use rehome::model::roster::Roster;
use rehome::net::session::{self, Settings};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;

use super::floor::Socket;
use super::support::{Contact, Net, Standing};
use super::{OLD, OLD_PASSWORD, WINDOWS, print_times};

/// Half of the contacts live on the old server and half elsewhere; each has said where it is, as far as a server needs to
/// look for that.
pub(crate) async fn measure(count: usize, runs: usize) {
    let net = Net::new();
    let old = net.prosody(OLD).start();
    let _friends = net.ejabberd(super::FRIENDS).start();
    let contacts: Vec<_> = (0..count)
        .map(|index| {
            let domain = [OLD, super::FRIENDS][index % 2];
            Contact::new(format!("friend{index}@{domain}"), Standing::Both)
        })
        .collect();
    net.seed(&old, "romeo", OLD_PASSWORD, &contacts);
    let reader = Account {
        address: old.jid("romeo").parse().expect("an address"),
        secret: Secret::new(OLD_PASSWORD.to_owned()),
        reach: format!("tls://{}", old.client_tls_address()).parse().expect("a server"),
        certificate: None,
        old_encryption: OldEncryption::Refused,
    };
    let root = CertificateDer::from_pem_file(net.authority().root()).expect("the authority");
    let settings = Settings { authorities: vec![root.to_vec()], ..Settings::default() };
    let (session, _events) = session::login(&reader, &settings).await.expect("signed in");
    let roster = session.read_roster().await.expect("the list");
    assert_eq!(roster.contacts.len(), count);

    println!("\n{count} statements | by this program | bare, the best window | ratio");
    println!("---|---|---|---");
    for run in 0..=runs {
        let begin = Instant::now();
        let none = Roster::default();
        let readers =
            Readers { old: Some(&session), old_roster: &roster, new: None, new_roster: &none };
        let addresses = roster.contacts.iter().map(|contact| contact.bare()).collect();
        survey::read_addresses(&readers, addresses).await;
        let program = begin.elapsed();
        let mut bare = Vec::new();
        for window in WINDOWS {
            let address = old.client_tls_address().into();
            let socket = Socket::sign_in(&net, address, OLD, "romeo", OLD_PASSWORD).await;
            let begin = Instant::now();
            socket.ask(questions(&roster), window).await;
            bare.push(begin.elapsed());
        }
        let bare = bare.into_iter().min().expect("there are windows");
        // The first has to make both servers look at all these accounts.
        if run > 0 {
            print_times(&format!("run {run}"), program, bare);
        }
    }
    session.close().await;
}

fn questions(roster: &Roster) -> Vec<String> {
    let questions = roster.contacts.iter().enumerate().map(|(number, contact)| {
        let jid: BareJid = contact.bare();
        format!(
            "<iq type='get' id='s{number}' to='{jid}'><pubsub \
             xmlns='http://jabber.org/protocol/pubsub'><items node='urn:xmpp:moved:1'/></pubsub></iq>"
        )
    });
    questions.collect()
}
