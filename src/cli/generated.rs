//! What packages ship and this command line itself describes: the manual pages, and what shells complete.
//!
//! `cargo run --example generate -- packaging/linux` writes them; `tests/promises.rs` sees that it was done.

use std::io;

use clap::{Command, CommandFactory};
use clap_complete::Shell;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};

use super::Exit;
use super::arguments::Arguments;

/// A file for packages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Generated {
    /// Where it lies under `packaging/linux`: a folder and a name.
    pub path: String,
    /// What is in it.
    pub text: String,
}

/// A manual page for the program and for each command, and the completions of bash, zsh and fish. The same command line gives the
/// same bytes.
///
/// # Errors
/// If one of them is not text.
pub fn generated() -> io::Result<Vec<Generated>> {
    let mut program = Arguments::command();
    program.build();
    let mut files = vec![page_of(&program, page_of_program(&program)?)];
    for command in commands(&program) {
        files.push(page_of(command, page_of_command(command)?));
    }
    for (shell, name) in
        [(Shell::Bash, "rehome.bash"), (Shell::Zsh, "_rehome"), (Shell::Fish, "rehome.fish")]
    {
        let mut text = Vec::new();
        clap_complete::generate(shell, &mut Arguments::command(), "rehome", &mut text);
        files.push(Generated { path: format!("completions/{name}"), text: read(text)? });
    }
    Ok(files)
}

fn page_of(command: &Command, text: String) -> Generated {
    Generated { path: format!("man/{}.1", page_name(command)), text }
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
    page.paragraphs(&[
        "Nothing is changed before it was shown and confirmed. A move that was interrupted goes on when it is run again.",
    ])?;
    page.man.render_options_section(&mut page.text)?;
    let list: Vec<_> = commands(program)
        .map(|command| {
            let about = command.get_about().map(ToString::to_string).unwrap_or_default();
            (format!("{}(1)", page_name(command)), format!("{about}."))
        })
        .collect();
    page.section("COMMANDS", &list)?;
    page.section("EXAMPLES", &EXAMPLES.map(owned))?;
    page.section("ENVIRONMENT", &ENVIRONMENT.map(owned))?;
    page.section("FILES", &FILES.map(owned))?;
    let codes = EXIT_CODES.map(|(exit, meaning)| ((exit as u8).to_string(), meaning.to_owned()));
    page.section("EXIT STATUS", &codes)?;
    page.end()
}

fn page_of_command(command: &Command) -> io::Result<String> {
    let mut page = Page::begin(command)?;
    page.man.render_description_section(&mut page.text)?;
    page.paragraphs(&["Examples, environment and exit status are in rehome(1)."])?;
    page.man.render_options_section(&mut page.text)?;
    page.end()
}

const EXAMPLES: [(&str, &str); 6] = [
    ("rehome demo", "A practice move between two pretend servers."),
    (
        "rehome plan --from romeo@old.example --to romeo@new.example",
        "Shows what would happen, and changes nothing.",
    ),
    ("rehome move --from romeo@old.example --to romeo@new.example", "Moves, after asking."),
    ("rehome status --from romeo@old.example --to romeo@new.example", "Later: who has answered?"),
    (
        "rehome backup --from romeo@old.example --output romeo.xml",
        "Saves the old account in a file.",
    ),
    (
        "rehome move --from-file romeo.xml --to romeo@new.example",
        "Moves from such a file, when the old server is gone.",
    ),
];

const ENVIRONMENT: [(&str, &str); 8] = [
    (
        "REHOME_FROM_PASSWORD, REHOME_TO_PASSWORD",
        "The passwords of the old and of the new account. Without them, they come from the keyring, or are asked for in a terminal.",
    ),
    ("REHOME_DATA_DIR", "The folder for journals and settings, like --data-dir."),
    (
        "REHOME_PATIENCE",
        "For how many seconds a server that is gone is waited for, in place of ten minutes.",
    ),
    ("COLUMNS", "The width of lines, in place of the terminal's, or of 80 where there is none."),
    (
        "NO_COLOR, CLICOLOR_FORCE",
        "Without colour, and in colour even where there is no terminal, if one of them is set.",
    ),
    ("REHOME_RESOLVER", "The address and port of the DNS server to ask, in place of the system's."),
    ("SSL_CERT_FILE", "Certificates to trust in place of those of the system."),
    ("RUST_LOG", "What is to be logged where -v was not given: debug, or rehome::net=trace."),
];

const FILES: [(&str, &str); 1] = [(
    "~/.local/share/rehome",
    "The records of moves with the backups beside them, and settings; no password. $XDG_DATA_HOME/rehome where that is set.",
)];

const EXIT_CODES: [(Exit, &str); 7] = [
    (Exit::Done, "Everything in the plan is on the new account."),
    (Exit::Incomplete, "It ran to its end, and something is missing: the report names it."),
    (Exit::Usage, "Usage error: arguments, a file, no password."),
    (Exit::OldAccount, "No sign-in to the old account."),
    (Exit::NewAccount, "No sign-in to the new account."),
    (Exit::Interrupted, "Interrupted; run again, it goes on."),
    (Exit::InUse, "Another run holds this move."),
];

fn owned((term, meaning): (&str, &str)) -> (String, String) {
    (term.to_owned(), meaning.to_owned())
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
        synopsis.control("SH", ["SYNOPSIS"]);
        // The library's own synopsis repeats every option.
        let usage = command.clone().render_usage().to_string();
        for line in usage.trim_start_matches("Usage:").lines() {
            synopsis.text([roman(line.trim())]).control("br", []);
        }
        synopsis.to_writer(&mut text)?;
        Ok(Self { man, text })
    }

    fn paragraphs(&mut self, paragraphs: &[&str]) -> io::Result<()> {
        let mut roff = Roff::new();
        for paragraph in paragraphs {
            roff.control("PP", []).text([roman(*paragraph)]);
        }
        roff.to_writer(&mut self.text)
    }

    /// A section of terms, each with what it means.
    fn section(&mut self, title: &str, terms: &[(String, String)]) -> io::Result<()> {
        let mut roff = Roff::new();
        roff.control("SH", [title]);
        for (term, meaning) in terms {
            roff.control("TP", []).text([bold(term)]).text([roman(meaning)]);
        }
        roff.to_writer(&mut self.text)
    }

    fn end(self) -> io::Result<String> {
        read(self.text)
    }
}

fn read(text: Vec<u8>) -> io::Result<String> {
    String::from_utf8(text).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
}
