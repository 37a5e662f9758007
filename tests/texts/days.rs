//! Days in a sentence. Polish, Russian and Ukrainian decline the name of a weekday, and there is one form of it to put in: the one that
//! stands by itself, behind a colon, a dash or a bracket.

use std::fs;
use std::path::Path;

/// What is said with a date alone, as "5 czerwca", or only shows what may be typed.
const WITHOUT_WEEKDAY: &[&str] = &[
    "account-example-of-a-day",
    "certificate-expired-on",
    "cli-day-over",
    "cli-move-of",
    "conversations-now-at",
    "conversations-summary",
    "day-ambiguous",
    "day-closed",
    "day-unknown",
    "guide-closing-day-explained",
    "help-closes",
    "report-written",
    "welcome-created",
    "welcome-finished-on",
    "welcome-stopped",
];

#[test]
fn a_weekday_stands_where_it_need_not_be_declined() {
    let mut wrong = Vec::new();
    let (mut found, locales) = (0, Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/locales"));
    for language in ["pl", "ru", "uk"] {
        for entry in fs::read_dir(locales.join(language)).unwrap() {
            let text = fs::read_to_string(entry.unwrap().path()).unwrap();
            let mut id = "";
            for line in text.lines().filter(|line| !line.starts_with('#')) {
                if let Some((name, _)) = line.split_once(" = ").filter(|_| !line.starts_with(' ')) {
                    id = name;
                }
                if WITHOUT_WEEKDAY.contains(&id) {
                    continue;
                }
                for (at, _) in
                    line.match_indices("{ $day }").chain(line.match_indices("{ $weekday }"))
                {
                    found += 1;
                    if !line[..at].trim_end().ends_with(['(', ':', '—']) {
                        wrong.push(format!("{language}: {id}: {line}"));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(found > 60, "only {found} days were found");
}
