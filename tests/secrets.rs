//! Nothing secret is in anything that a run writes or shows.

use std::time::Duration;

use crate::practice::{FROM, FROM_PASSWORD, TO, TO_PASSWORD, User, Victim, household, run};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rehome::model::account::Secret;
use rehome::pretend::{Act, Domain, Fault};
use sasl::common::Password;
use sasl::common::scram::{ScramProvider, Sha1, Sha256};

/// What the pretend servers salt passwords with, and how often they hash them.
const SALT: &[u8] = b"pretend";
const ITERATIONS: u32 = 4096;

/// A crash leaves no file with the passwords that are in memory.
#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread")]
async fn a_crash_leaves_no_core_file() {
    let stall = Fault::on_received(|stanza| stanza.name() == "presence", Act::Stall);
    let world = household(4).fault(TO, stall).start().await.unwrap();
    let user = User::of(&world);
    let victim = Victim::default();
    victim.start(user.moving());
    let signed_in = async {
        while world.counts(TO).is_none_or(|(said, _)| said == 0) {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(60), signed_in).await.expect("the program signed in");
    let limits = std::fs::read_to_string(format!("/proc/{}/limits", victim.id())).unwrap();
    victim.kill();
    victim.wait().await;
    let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
    assert!(core.split_whitespace().skip(4).take(2).eq(["0", "0"]), "{core}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_run_writes_no_secret_anywhere() {
    let scram: [&[&str]; 3] = [&["SCRAM-SHA-1"], &["SCRAM-SHA-256"], &["PLAIN"]];
    for mechanisms in scram {
        let old = Domain::prosody("old.example").mechanisms(mechanisms);
        let new = Domain::prosody("new.example").mechanisms(mechanisms);
        let world = household(4).domain(old).domain(new).start().await.unwrap();
        let user = User::of(&world);
        let reports = user.data().join("reports");
        std::fs::create_dir(&reports).unwrap();
        let mut written = String::new();
        for (command, report) in
            [("plan", "html"), ("move", "txt"), ("status", "json"), ("undo", "html")]
        {
            let mut rehome = user.rehome(command);
            let file = reports.join(format!("{command}.{report}"));
            rehome.args(["-vv", "--report", file.to_str().unwrap()]);
            rehome.args(["--progress", "json", "--wait", "0"]);
            if command != "plan" {
                rehome.arg("--yes");
            }
            let ran = run(rehome).await;
            assert_eq!(ran.exit, Some(0), "{command}: {ran:?}");
            written += &ran.out;
            written += &ran.err;
        }
        let mut backup = user.bare();
        let moving = user.moving();
        let arguments: Vec<_> = moving.get_args().map(|a| a.to_str().unwrap()).collect();
        let from =
            |option: &str| arguments[arguments.iter().position(|a| *a == option).unwrap() + 1];
        backup.args(["backup", "-vv", "--from", FROM, "--output"]).arg(reports.join("b.xml"));
        backup.args(["--from-server", from("--from-server")]);
        backup.args(["--from-certificate", from("--from-certificate")]);
        let ran = run(backup).await;
        assert_eq!(ran.exit, Some(0), "{ran:?}");
        written += &ran.err;

        let files = crate::source::files_below(user.data());
        assert!(files.len() >= 7, "journal, backups and reports: {files:?}");
        for file in files {
            written += &String::from_utf8_lossy(&std::fs::read(&file).unwrap());
        }
        assert!(written.contains("proving the password"), "the log tells of the sign-in");
        // In an event, a mark of quotation has another before it.
        let logged = written.replace("\\\"", "\"");
        for span in [
            format!("session{{account={FROM}}}"),
            format!("run{{what=\"move\" from={FROM} to={TO}}}"),
        ] {
            assert!(logged.contains(&span), "the log says what belongs together: {span}");
        }
        assert!(written.contains("contact{jid="), "and for whom it was done");
        assert_holds_no_secret(&written);
    }
}

/// What is said of failures holds no secret either, and neither does a panic that would print an account.
#[tokio::test(flavor = "multi_thread")]
async fn failures_tell_no_secret() {
    let mut written = String::new();
    let swapped = household(2).start().await.unwrap();
    let mut moving = User::of(&swapped).moving();
    // However much is asked for, and of whom.
    moving.env("RUST_LOG", "trace,tokio_xmpp=trace,rehome=trace");
    moving.env("REHOME_FROM_PASSWORD", TO_PASSWORD).env("REHOME_TO_PASSWORD", FROM_PASSWORD);
    let ran = run(moving).await;
    assert_eq!(ran.exit, Some(3), "the old server refuses the password: {ran:?}");
    assert!(ran.err.contains("proving the password"), "it was sent: {ran:?}");
    written += &ran.err;
    let garbage = Fault::on_received(|_| true, Act::Garbage("<<<".into())).always();
    let strange = Domain::prosody("new.example").mechanisms(&["X-UNHEARD-OF"]);
    let faulty = [
        (household(2).fault(TO, garbage), "sends something that Rehome can’t read"),
        (household(2).domain(strange), "no safe way to prove a password"),
    ];
    for (world, reason) in faulty {
        let world = world.start().await.unwrap();
        let mut moving = User::of(&world).moving();
        moving.arg("-vv");
        let ran = run(moving).await;
        assert_eq!(ran.exit, Some(4), "{ran:?}");
        assert!(ran.err.contains("proving the password") && ran.err.contains(reason), "{ran:?}");
        written += &ran.err;
        written += &format!("{:?}", world.account(FROM));
    }
    written += &format!("{:?}", Secret::new(FROM_PASSWORD.to_owned()));
    assert_holds_no_secret(&written);
}

/// A password on the command line would be in the process list for everybody to read.
#[tokio::test(flavor = "multi_thread")]
async fn no_option_takes_a_password() {
    let world = household(1).start().await.unwrap();
    let user = User::of(&world);
    let mut overview = user.bare();
    overview.arg("--help");
    let overview = run(overview).await.out;
    let commands = overview.split("Commands:\n").nth(1).unwrap().split("\n\n").next().unwrap();
    let commands = commands.lines().filter_map(|line| line.split_whitespace().next());
    let commands: Vec<_> = commands.filter(|command| *command != "help").collect();
    assert!(commands.len() >= 11, "every command is looked at: {commands:?}");
    for command in commands {
        let mut help = user.bare();
        help.args([command, "--help"]);
        let ran = run(help).await;
        assert!(ran.out.contains("Options:"), "{command} has options: {ran:?}");
        let options = ran.out.lines().filter(|line| line.trim_start().starts_with('-'));
        let takes = options.filter(|line| line.contains('<'));
        let asks = takes.filter(|line| line.to_lowercase().contains("password")).count();
        assert_eq!(asks, 0, "{}", ran.out);
    }
}

/// Neither a password nor what stands for one: whoever has one of these can sign in.
fn assert_holds_no_secret(text: &str) {
    for password in [FROM_PASSWORD, TO_PASSWORD] {
        let mut secrets = vec![("the password", password.as_bytes().to_vec())];
        for (who, password) in [(FROM, password), (TO, password)] {
            let user = who.split_once('@').unwrap().0;
            secrets.push(("the message of PLAIN", format!("\0{user}\0{password}").into_bytes()));
        }
        secrets.extend(scram::<Sha1>(password));
        secrets.extend(scram::<Sha256>(password));
        for (what, secret) in secrets {
            let hex: String = secret.iter().map(|byte| format!("{byte:02x}")).collect();
            let forms = [
                String::from_utf8_lossy(&secret).into_owned(),
                // As Debug prints text.
                String::from_utf8_lossy(&secret).escape_debug().to_string(),
                STANDARD.encode(&secret),
                hex.to_uppercase(),
                hex,
                // As Debug prints bytes.
                format!("{secret:?}"),
                format!("{secret:?}").trim_matches(['[', ']']).to_owned(),
            ];
            for form in forms.iter().filter(|form| form.chars().all(|c| !c.is_control())) {
                assert!(!text.contains(form), "{what} of {password:?} was written");
            }
        }
    }
    // The proof itself, in the clear and as it travels.
    for exchange in
        ["n,,n=", ",p=", &STANDARD.encode("n,,n=romeo,"), "c=biws", "<auth ", "<response"]
    {
        assert!(!text.contains(exchange), "{exchange:?} of the proof was written");
    }
}

/// Salted password, client key and stored key (RFC 5802 §3).
fn scram<S: ScramProvider>(password: &str) -> Vec<(&'static str, Vec<u8>)> {
    let plain = Password::Plain(password.to_owned());
    let salted = S::derive(&plain, SALT, ITERATIONS).unwrap();
    let client_key = S::hmac(b"Client Key", &salted).unwrap();
    let stored_key = S::hash(&client_key);
    let server_key = S::hmac(b"Server Key", &salted).unwrap();
    vec![
        ("the salted password", salted),
        ("the client key", client_key),
        ("the stored key", stored_key),
        ("the server key", server_key),
    ]
}
