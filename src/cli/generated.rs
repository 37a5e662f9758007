//! What packages ship and this command line itself describes: the manual pages, and what shells complete.
//!
//! `cargo run --example generate -- packaging/linux` writes them; `tests/promises.rs` sees that it was done.

use std::io;

use clap::{Command, CommandFactory};
use clap_complete::Shell;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};
use icu_locale::LanguageIdentifier;

use super::Exit;
use super::arguments::Arguments;
use super::arguments::help::{in_spoken_language, told};
use crate::text::language::{self, Language, english, within};
use crate::text::say::say;

mod software;

/// A file for packages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Generated {
    /// Where it lies under `packaging/linux`: a folder and a name.
    pub path: String,
    /// What is in it.
    pub text: String,
}

/// In every language, a manual page for the program and for each command; the completions of bash, zsh and fish; and what menus and
/// software centres show. The same command line gives the same bytes.
///
/// # Errors
/// If one of them is not text.
pub fn generated() -> io::Result<Vec<Generated>> {
    let mut files = Vec::new();
    for tag in language::available() {
        let spoken = Language::for_wishes(std::slice::from_ref(&tag));
        let folder = match tag == *english().tag() {
            true => "man".to_owned(),
            false => format!("man/{}", posix(&tag)),
        };
        files.extend(within(&spoken, || manual(&folder))?);
    }
    for (shell, name) in
        [(Shell::Bash, "rehome.bash"), (Shell::Zsh, "_rehome"), (Shell::Fish, "rehome.fish")]
    {
        let mut text = Vec::new();
        clap_complete::generate(shell, &mut told(Arguments::command()), "rehome", &mut text);
        files.push(Generated { path: format!("completions/{name}"), text: read(text)? });
    }
    files.extend(software::files());
    Ok(files)
}

/// The pages in the spoken language.
fn manual(folder: &str) -> io::Result<Vec<Generated>> {
    let mut program = told(Arguments::command());
    program.build();
    let page =
        |command, text| Generated { path: format!("{folder}/{}.1", page_name(command)), text };
    let mut pages = vec![page(&program, page_of_program(&program)?)];
    for command in commands(&program) {
        pages.push(page(command, page_of_command(command)?));
    }
    Ok(pages)
}

/// A language as POSIX calls it, for files and folders that are found by it.
fn posix(tag: &LanguageIdentifier) -> String {
    match tag.to_string().as_str() {
        "zh-Hans" => "zh_CN".to_owned(),
        "zh-Hant" => "zh_TW".to_owned(),
        tag => tag.replace('-', "_"),
    }
}

fn page_name(command: &Command) -> &str {
    command.get_display_name().unwrap_or_else(|| command.get_name())
}

fn commands(program: &Command) -> impl Iterator<Item = &Command> {
    program.get_subcommands().filter(|command| !command.is_hide_set())
}

fn page_of_program(program: &Command) -> io::Result<String> {
    let mut page = Page::begin(program)?;
    page.man.render_description_section(&mut page.text)?;
    page.paragraph(&say!("manual-promise"))?;
    page.man.render_options_section(&mut page.text)?;
    let list: Vec<_> = commands(program)
        .map(|command| {
            let about = command.get_about().map(ToString::to_string).unwrap_or_default();
            (format!("{}(1)", page_name(command)), say!("manual-about", about))
        })
        .collect();
    page.section(&say!("manual-commands"), &list)?;
    page.section(&say!("manual-examples"), &examples())?;
    page.section(&say!("manual-environment"), &environment())?;
    let folder = ("~/.local/share/rehome".to_owned(), say!("manual-folder"));
    page.section(&say!("manual-files"), &[folder])?;
    page.section(&say!("manual-exit-status"), &exit_codes())?;
    page.end()
}

fn page_of_command(command: &Command) -> io::Result<String> {
    let mut page = Page::begin(command)?;
    page.man.render_description_section(&mut page.text)?;
    page.paragraph(&say!("manual-see"))?;
    page.man.render_options_section(&mut page.text)?;
    page.end()
}

type Term = (String, String);

fn examples() -> Vec<Term> {
    let accounts = "--from romeo@old.example --to romeo@new.example";
    vec![
        ("rehome demo".to_owned(), say!("manual-example-demo")),
        (format!("rehome plan {accounts}"), say!("manual-example-plan")),
        (format!("rehome move {accounts}"), say!("manual-example-move")),
        (format!("rehome status {accounts}"), say!("manual-example-status")),
        (
            "rehome backup --from romeo@old.example --output romeo.xml".to_owned(),
            say!("manual-example-backup"),
        ),
        (
            "rehome move --from-file romeo.xml --to romeo@new.example".to_owned(),
            say!("manual-example-from-file"),
        ),
    ]
}

fn environment() -> Vec<Term> {
    let variables = [
        ("REHOME_FROM_PASSWORD, REHOME_TO_PASSWORD", say!("manual-passwords")),
        ("REHOME_DATA_DIR", say!("manual-data-dir")),
        ("REHOME_PATIENCE", say!("manual-patience")),
        ("COLUMNS", say!("manual-columns")),
        ("NO_COLOR, CLICOLOR_FORCE", say!("manual-colour")),
        ("LC_ALL, LC_MESSAGES, LANG, LANGUAGE", say!("manual-languages")),
        ("REHOME_RESOLVER", say!("manual-resolver")),
        ("SSL_CERT_FILE", say!("manual-certificates")),
        ("RUST_LOG", say!("manual-log")),
    ];
    variables.map(|(name, meaning)| (name.to_owned(), meaning)).into()
}

fn exit_codes() -> Vec<Term> {
    let codes = [
        (Exit::Done, say!("manual-exit-done")),
        (Exit::Incomplete, say!("manual-exit-incomplete")),
        (Exit::Usage, say!("manual-exit-usage")),
        (Exit::OldAccount, say!("manual-exit-old")),
        (Exit::NewAccount, say!("manual-exit-new")),
        (Exit::Interrupted, say!("manual-exit-interrupted")),
        (Exit::InUse, say!("manual-exit-in-use")),
    ];
    codes.map(|(exit, meaning)| ((exit as u8).to_string(), meaning)).into()
}

/// A manual page in the making. Neither date nor version are on it, so that only a change of the command line changes it.
struct Page {
    man: Man,
    text: Vec<u8>,
}

impl Page {
    fn begin(command: &Command) -> io::Result<Self> {
        let man = Man::new(command.clone()).source("Rehome").manual("Rehome");
        let mut text = Vec::new();
        man.render_title(&mut text)?;
        man.render_name_section(&mut text)?;
        let mut synopsis = Roff::new();
        synopsis.control("SH", [say!("manual-synopsis").to_uppercase().as_str()]);
        // The library's own synopsis repeats every option.
        let usage = command.clone().render_usage().to_string();
        for line in usage.trim_start_matches("Usage:").lines() {
            synopsis.text([roman(line.trim())]).control("br", []);
        }
        synopsis.to_writer(&mut text)?;
        Ok(Self { man, text })
    }

    fn paragraph(&mut self, paragraph: &str) -> io::Result<()> {
        let mut roff = Roff::new();
        roff.control("PP", []).text([roman(paragraph)]);
        roff.to_writer(&mut self.text)
    }

    /// A section of terms, each with what it means.
    fn section(&mut self, title: &str, terms: &[(String, String)]) -> io::Result<()> {
        let mut roff = Roff::new();
        let title = title.to_uppercase();
        roff.control("SH", [title.as_str()]);
        for (term, meaning) in terms {
            roff.control("TP", []).text([bold(term)]).text([roman(meaning)]);
        }
        roff.to_writer(&mut self.text)
    }

    fn end(self) -> io::Result<String> {
        // The library's own headings are English.
        let headings = [("NAME", say!("manual-name")), ("DESCRIPTION", say!("manual-description"))];
        let mut text = read(self.text)?;
        for (own, spoken) in headings {
            let heading = |title: &str| format!(".SH {title}\n");
            text = text.replacen(&heading(own), &heading(&spoken.to_uppercase()), 1);
        }
        Ok(in_spoken_language(&text))
    }
}

fn read(text: Vec<u8>) -> io::Result<String> {
    String::from_utf8(text).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
}
