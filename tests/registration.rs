//! Making an account on real servers: with plain forms, invitations and riddles, and every way to be refused.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;

use crate::support::{Client, Net, Server, wait_until};
use serde_json::Value;

const TO: &str = "romeo@new.test";
const PASSWORD: &str = "new secret";

#[tokio::test(flavor = "multi_thread")]
async fn prosody_makes_an_account_for_anybody_where_it_says_so() {
    let net = Net::new();
    let new = net.prosody("new.test").registration().without("invites_register").start();
    let ran = run(register(&net, &["--yes"]), 0);
    assert!(ran.out.contains("romeo@new.test has been created."), "{ran:?}");
    let _signed_in = Client::sign_in(&net, &new, "romeo", PASSWORD).await;

    let again = run(register(&net, &["--yes"]), 4);
    assert!(again.err.contains("Somebody already has this name."), "{again:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_password_is_made_up_and_told_where_none_is_given() {
    let net = Net::new();
    let new = net.prosody("new.test").registration().without("invites_register").start();
    let mut command = register(&net, &["--yes", "--json"]);
    command.env_remove("REHOME_TO_PASSWORD");
    let told: Value = serde_json::from_str(&run(command, 0).out).unwrap();
    assert_eq!(told["address"], TO);
    let password = told["password"].as_str().unwrap();
    assert!(password.len() > 20, "{password}");
    let _signed_in = Client::sign_in(&net, &new, "romeo", password).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_made_before_the_user_says_yes() {
    let net = Net::new();
    let new = net.prosody("new.test").registration().without("invites_register").start();
    let ran = run(register(&net, &[]), 5);
    assert!(ran.err.contains("No account was created."), "{ran:?}");
    assert!(Client::try_sign_in(&net, &new, "romeo", PASSWORD).await.is_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn prosody_makes_an_account_for_who_was_invited_and_once() {
    let net = Net::new();
    let new = net.prosody("new.test").start();
    let uninvited = run(register(&net, &["--yes"]), 4);
    assert!(uninvited.err.contains("seems to require an invitation"), "{uninvited:?}");

    let link = invitation(&new);
    let invited = run(register(&net, &["--yes", "--invitation", &link]), 0);
    assert!(invited.out.contains("has been created"), "{invited:?}");
    let _signed_in = Client::sign_in(&net, &new, "romeo", PASSWORD).await;

    let mut late = net.rehome("", PASSWORD);
    late.args(["register", "--to", "mercutio@new.test", "--yes", "--invitation", &link]);
    let late = run(late, 4);
    assert!(late.err.contains("doesn’t accept this invitation"), "{late:?}");
    assert!(Client::try_sign_in(&net, &new, "mercutio", PASSWORD).await.is_err());
}

/// The link that people are sent is often that of a page.
#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_is_found_on_the_page_of_prosody() {
    let net = Net::new();
    let new = net.prosody("new.test").module("invites_page").start();
    let link = invitation(&new);
    let (_, token) = link.split_once("preauth=").unwrap();
    let token = token.split(';').next().unwrap();
    let page = format!("https://new.test:{}/invites_page?{token}", new.web_port());

    let mut unknown = register(&net, &["--yes", "--invitation", &page]);
    unknown.env_remove("SSL_CERT_FILE");
    let unknown = run(unknown, 4);
    let words =
        format!("doesn’t know who signed its certificate. Rehome didn’t open the page {page}.");
    assert!(unknown.err.contains(&words), "{unknown:?}");

    let invited = run(register(&net, &["--yes", "--invitation", &page]), 0);
    assert!(invited.err.contains(&format!("Opening {page}\n")), "{invited:?}");
    let told = "The invitation on new.test is for new.test.\n";
    assert!(invited.err.contains(told), "{invited:?}");
    let _signed_in = Client::sign_in(&net, &new, "romeo", PASSWORD).await;

    let late = run(register(&net, &["--yes", "--invitation", &page]), 4);
    let words = format!("There is no invitation on the page {page}.");
    assert!(late.err.contains(&words), "{late:?}");
    let bare = page.replacen("https:", "http:", 1);
    let bare = run(register(&net, &["--yes", "--invitation", &bare]), 2);
    assert!(bare.err.contains("begins with https:"), "{bare:?}");
}

#[test]
fn prosody_says_when_it_goes_too_fast() {
    let net = Net::new();
    let limits = "min_seconds_between_registrations = 3600\nregistration_allowlist = { }";
    let _new = net
        .prosody("new.test")
        .registration()
        .without("invites_register")
        .host_config(limits)
        .start();
    run(register(&net, &["--yes"]), 0);
    let mut second = net.rehome("", PASSWORD);
    second.args(["register", "--to", "mercutio@new.test", "--yes"]);
    let second = run(second, 4);
    assert!(second.err.contains("only creates a few accounts at a time"), "{second:?}");
}

#[test]
fn a_server_that_makes_no_accounts_says_so() {
    let net = Net::new();
    let _old = net.prosody("new.test").without("invites_register").start();
    let ran = run(register(&net, &["--yes"]), 4);
    assert!(ran.err.contains("can’t create an account on"), "{ran:?}");
}

/// Without its module a server does not answer the question at all, and ends the stream.
#[test]
fn a_server_that_knows_nothing_of_making_accounts_says_so() {
    for without in ["ejabberd", "prosody"] {
        let net = Net::new();
        let _new = match without {
            "ejabberd" => net.ejabberd("new.test").start(),
            _ => net
                .prosody("new.test")
                .without("register")
                .without("invites_register")
                .without("invites_adhoc")
                .start(),
        };
        let ran = run(register(&net, &["--yes"]), 4);
        assert!(ran.err.contains("can’t create an account on"), "{without}: {ran:?}");
    }
}

#[test]
fn ejabberd_says_what_is_wrong() {
    let net = Net::new();
    let _new = net
        .ejabberd("new.test")
        .module("mod_register: {ip_access: all, password_strength: 32, access: register}")
        .config("registration_timeout: 3600")
        .config("access_rules: {register: {deny: {user: nobody}, allow: all}}")
        .start();
    for (to, password, says) in [
        (TO, "a", "doesn’t accept what you filled in"),
        ("nobody@new.test", PASSWORD, "doesn’t let you create an account from here"),
    ] {
        let mut command = net.rehome("", password);
        command.args(["register", "--to", to, "--yes"]);
        let ran = run(command, 4);
        assert!(ran.err.contains(says), "{to}: {ran:?}");
    }
}

/// ejabberd asks everybody to read a picture. What stands in it is told to the test by the script that draws it.
#[tokio::test(flavor = "multi_thread")]
async fn ejabberd_makes_an_account_for_who_reads_its_picture() {
    let net = Net::new();
    let folder = tempfile::tempdir().unwrap();
    let (script, answer) = (folder.path().join("draw"), folder.path().join("answer"));
    draws_what_it_is_told(&script, &answer);
    let new = net
        .ejabberd("new.test")
        .registration()
        .module("mod_register: {ip_access: all, captcha_protected: true}")
        .config(&format!("captcha_cmd: \"{}\"", script.display()))
        .config("captcha_url: \"http://new.test:5280/captcha\"")
        .start();
    let picture = folder.path().join("picture.png");

    let mut command = register(&net, &["--yes", "--picture", picture.to_str().unwrap()]);
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    let mut told = BufReader::new(child.stderr.take().unwrap()).lines();
    let mut wait_for_question = || {
        let asked = told.by_ref().map(Result::unwrap).find(|line| line.contains("picture in"));
        assert!(asked.is_some(), "the picture is shown");
        assert!(fs::read(&picture).unwrap().starts_with(b"\x89PNG"));
    };
    wait_for_question();
    writeln!(input, "wrong").unwrap();
    wait_for_question();
    let read = wait_until("the script to have drawn", || fs::read_to_string(&answer).ok());
    writeln!(input, "{}", read.trim()).unwrap();
    drop(input);
    let told: Vec<_> = told.map(Result::unwrap).collect();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{told:?}");
    let _signed_in = Client::sign_in(&net, &new, "romeo", PASSWORD).await;
}

/// A script that keeps the text it is to draw, and draws a dot.
fn draws_what_it_is_told(script: &Path, answer: &Path) {
    const DOT: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=";
    let text = format!(
        "#!/bin/sh\nprintf %s \"$1\" > '{path}.part'\nmv '{path}.part' '{path}'\necho {DOT} | base64 -d\n",
        path = answer.display()
    );
    fs::write(script, text).unwrap();
    fs::set_permissions(script, fs::Permissions::from_mode(0o755)).unwrap();
}

/// A link that lets one person make an account, made as an admin does.
fn invitation(server: &Arc<Server>) -> String {
    let output = Command::new("prosodyctl")
        .arg("--config")
        .arg(server.folder().join("prosody.cfg.lua"))
        .args(["mod_invites", "generate", server.domain()])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let link = said.split_whitespace().find(|word| word.starts_with("xmpp:"));
    link.unwrap_or_else(|| panic!("no link in {output:?}")).to_owned()
}

fn register(net: &Net, arguments: &[&str]) -> Command {
    let mut command = net.rehome("", PASSWORD);
    command.args(["register", "--to", TO]).args(arguments).stdin(Stdio::null());
    command
}

#[derive(Debug)]
struct Ran {
    out: String,
    err: String,
}

fn run(mut command: Command, exit: i32) -> Ran {
    let output = command.output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let ran = Ran { out: text(&output.stdout), err: text(&output.stderr) };
    assert_eq!(output.status.code(), Some(exit), "{ran:?}");
    ran
}
