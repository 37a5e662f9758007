//! Signing in to real servers that are strict, old or slow.

use std::process::{Command, Stdio};

use crate::support::{Certificate, Net};

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

/// Old servers have certificates that are refused, and can be accepted.
#[test]
fn certificates_of_old_servers_can_be_accepted() {
    let net = Net::new();
    let prosody = |certificate| net.prosody("old.test").certificate(certificate);
    for (setup, words) in [
        (prosody(Certificate::OldForm), "has an old format"),
        (net.ejabberd("old.test").certificate(Certificate::OldForm), "has an old format"),
        (prosody(Certificate::P521), "certificate of old.test"),
        (net.ejabberd("old.test").certificate(Certificate::P521), "certificate of old.test"),
    ] {
        let old = setup.start();
        let new = net.prosody("new.test").start();
        old.create_account("romeo", "secret");
        new.create_account("romeo", "secret");
        let plan = || {
            let mut rehome = net.rehome("secret", "secret");
            rehome.args(["plan", "--from", "romeo@old.test", "--to", "romeo@new.test"]);
            rehome
        };
        let refused = run(plan(), 3);
        assert!(refused.contains(words), "{refused}");
        let (_, pin) = refused.split_once("--from-certificate ").unwrap();
        let mut accepted = plan();
        accepted.args(["--from-certificate", pin.trim()]);
        run(accepted, 0);
    }
}

/// An old server that knows TLS 1.0 alone is left alone until that is accepted, and is known from then on.
#[cfg(feature = "old-encryption")]
#[test]
fn what_is_on_a_server_with_old_encryption_is_moved_where_that_is_accepted() {
    let net = Net::new();
    let old_tls = "{ protocol = \"tlsv1\", ciphers = \"DEFAULT:@SECLEVEL=0\" }";
    let old = net
        .prosody("old.test")
        .config(&format!("c2s_ssl = {old_tls}\nc2s_direct_tls_ssl = {old_tls}"))
        .start();
    let new = net.prosody("new.test").start();
    old.create_account("romeo", "secret");
    new.create_account("romeo", "secret");
    let rehome = |command: &str, options: &[&str]| {
        let mut rehome = net.rehome("secret", "secret");
        rehome.args([command, "--from", "romeo@old.test", "--to", "romeo@new.test"]).args(options);
        rehome
    };
    let refused = run(rehome("plan", &[]), 3);
    assert!(refused.contains("too old"), "{refused}");
    let (_, option) = refused.split_once("add ").unwrap();
    let option = option.split(". ").next().unwrap();
    assert_eq!(option, "--from-old-encryption");
    run(rehome("plan", &[option]), 0);
    run(rehome("plan", &[]), 3);
    run(rehome("move", &[option, "--yes", "--wait", "0"]), 0);
    let later = run(rehome("status", &["--wait", "0", "-v"]), 0);
    assert!(later.contains("old.test: proving the password"), "{later}");
    run(rehome("plan", &["--forget-certificates"]), 3);
    // There is no such choice for the account that stays.
    run(rehome("plan", &["--to-old-encryption"]), 2);
}

/// What a run of the program said, which has to end with this exit code.
fn run(mut command: Command, exit: i32) -> String {
    let ran = command.stdin(Stdio::null()).output().unwrap();
    let said = String::from_utf8(ran.stderr).unwrap();
    assert_eq!(ran.status.code(), Some(exit), "{said}");
    said
}
