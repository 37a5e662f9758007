//! Makes `assets/providers.json` of the list that the project XMPP Providers publishes; see `assets/providers.md`.

// A tool for whoever maintains the list, who wants to see what broke.
#![allow(clippy::expect_used, clippy::print_stdout)]

use std::io::{self, Read};

use serde_json::{Map, Value, json};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text)?;
    let published: Vec<Map<String, Value>> = serde_json::from_str(&text)?;
    let text_of = |value: Option<&Value>| value.and_then(Value::as_str).map(str::to_owned);
    let as_of = published.iter().filter_map(|entry| text_of(entry.get("latestChange"))).max();
    let taken = |entry: &&Map<String, Value>| {
        matches!(text_of(entry.get("category")).as_deref(), Some("A" | "B"))
    };
    let lines: Vec<_> =
        published.iter().filter(taken).map(|entry| facts(entry).to_string()).collect();
    println!(
        "{{\n\"source\": \"https://providers.xmpp.net\",\n\"as_of\": {},\n\"providers\": [\n{}\n]\n}}",
        json!(as_of),
        lines.join(",\n")
    );
    Ok(())
}

/// What we keep of one entry.
fn facts(entry: &Map<String, Value>) -> Value {
    let in_app = entry.get("inBandRegistration").and_then(Value::as_bool).unwrap_or(false);
    let captcha = entry.get("inBandRegistrationCaptchaRequired").filter(|_| in_app);
    let facts = [
        ("domain", entry.get("jid").cloned()),
        ("since", entry.get("since").cloned()),
        ("in_app", Some(json!(in_app))),
        ("captcha", captcha.cloned()),
        ("web", entry.get("registrationWebPage").and_then(page)),
        ("archive_days", entry.get("maximumMessageArchiveManagementStorageTime").cloned()),
        ("upload_mb", entry.get("maximumHttpFileUploadFileSize").cloned()),
        ("countries", entry.get("serverLocations").cloned()),
        ("website", entry.get("website").and_then(page)),
        ("rules", entry.get("legalNotice").and_then(page)),
    ];
    facts.into_iter().filter_map(|(name, fact)| Some((name.to_owned(), fact?))).collect()
}

/// The page in English, or in the first language that there is one in.
fn page(pages: &Value) -> Option<Value> {
    let pages = pages.as_object()?;
    pages.get("en").or_else(|| pages.values().next()).cloned()
}
