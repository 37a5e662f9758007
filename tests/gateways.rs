//! People behind a gateway of the old server, as a real one tells what it is: never asked, never copied.

use std::process::Command;

use crate::support::{Biboumi, Contact, Net, Software, Standing};
use serde_json::Value;

const GATEWAY: &str = "biboumi.old.test";

/// Biboumi says that it is a conference of the type `irc`, and has local parts with a server in them (XEP-0045, and its own
/// documentation). Whether it is in the list itself makes no difference.
#[test]
fn nobody_behind_a_real_biboumi_is_asked() {
    for software in [Software::Prosody, Software::Ejabberd] {
        let net = Net::new();
        let old = net.server(software, "old.test").component(GATEWAY).start();
        let new = net.prosody("new.test").start();
        let _friends = net.prosody("friends.test").start();
        let _biboumi = Biboumi::start(&old, GATEWAY);
        new.create_accounts(["romeo", "benvolio"], "new secret");
        let behind = [
            format!("#verona%irc.example@{GATEWAY}"),
            format!("mercutio%irc.example@{GATEWAY}"),
            format!("irc.example@{GATEWAY}"),
        ];
        let everybody = behind.iter().map(String::as_str).chain(["carol@friends.test"]);
        let everybody: Vec<_> = everybody.map(|jid| Contact::new(jid, Standing::Both)).collect();
        net.seed(&old, "benvolio", "old secret", &everybody);
        let with_gateway = [&everybody[..], &[Contact::new(GATEWAY, Standing::Both)]].concat();
        net.seed(&old, "romeo", "old secret", &with_gateway);

        for (user, listed) in [("romeo", true), ("benvolio", false)] {
            let report = moved(&net, user);
            for jid in &behind {
                let row = row(&report, jid);
                assert_eq!(row["outcome"], "skipped", "{software:?}: {row}");
                assert_eq!(row["reason"], "gateway_contact", "{software:?}: {row}");
                assert_eq!(row["gateway"], GATEWAY, "{software:?}: {row}");
            }
            if listed {
                assert_eq!(row(&report, GATEWAY)["reason"], "gateway", "{software:?}: {report}");
            }
            let there = new.roster_of(user);
            assert!(there.keys().eq(["carol@friends.test"]), "{software:?}: {there:?}");
        }
    }
}

fn moved(net: &Net, user: &str) -> Value {
    let mut rehome: Command = net.rehome("old secret", "new secret");
    rehome.args(["move", "--json", "--yes", "--wait", "0", "--no-message"]);
    rehome.args(["--from", &format!("{user}@old.test"), "--to", &format!("{user}@new.test")]);
    let output = rehome.output().unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{errors}");
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {errors}"))
}

fn row<'a>(report: &'a Value, jid: &str) -> &'a Value {
    let rows = report["contacts"].as_array().unwrap();
    rows.iter().find(|row| row["jid"] == jid).unwrap_or_else(|| panic!("no {jid}: {report}"))
}
