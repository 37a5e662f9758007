//! Signing in to real servers that are strict, old or slow.

use std::process::{Command, Stdio};

use crate::support::Net;

/// An ejabberd that keeps nothing but the SHA-512 of passwords, and wants none of them in the clear.
#[test]
fn ejabberd_with_sha512_alone_lets_us_in() {
    let net = Net::new();
    let strict = "auth_scram_hash: sha512\ndisable_sasl_mechanisms: [PLAIN, DIGEST-MD5, X-OAUTH2]";
    let old = net.ejabberd("old.test").host_config(strict).start();
    let new = net.ejabberd("new.test").host_config(strict).start();
    for server in [&old, &new] {
        server.erlang(&format!(
            "ok = ejabberd_auth:try_register(<<\"romeo\">>, <<\"{}\">>, <<\"secret\">>), \"ok\"",
            server.domain()
        ));
    }
    let mut rehome = net.rehome("secret", "secret");
    rehome.args(["plan", "--from", "romeo@old.test", "--to", "romeo@new.test", "-v"]);
    let said = run(rehome, 0);
    for domain in ["old.test", "new.test"] {
        let proof = format!("{domain}: proving the password by SCRAM-SHA-512\n");
        assert!(said.contains(&proof), "{said}");
    }
}

/// What a run of the program said, which has to end with this exit code.
fn run(mut command: Command, exit: i32) -> String {
    let ran = command.stdin(Stdio::null()).output().unwrap();
    let said = String::from_utf8(ran.stderr).unwrap();
    assert_eq!(ran.status.code(), Some(exit), "{said}");
    said
}
