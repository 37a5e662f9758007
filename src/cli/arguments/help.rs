//! What the command line says of itself, in the spoken language.

use clap::{Arg, ArgAction, Command};

use crate::text::cldr;
use crate::text::language::{english, spoken};
use crate::text::say::say;
use crate::text::typed_day::EXAMPLE;

/// The command line with its help in the spoken language.
pub(in crate::cli) fn told(program: Command) -> Command {
    let program = program
        .about(say!("help-about"))
        .long_about(format!("{}\n\n{}", say!("help-about"), say!("help-about-long")))
        .disable_version_flag(true)
        .arg(version());
    with_help(program).mut_subcommands(with_help)
}

/// Help as the parser has put it together, with its own phrases in the spoken language too: it takes them from nobody.
pub(in crate::cli) fn in_spoken_language(help: &str) -> String {
    let default = format!("[{} ", say!("help-default"));
    help.replace("Possible values:", &say!("help-possible-values")).replace("[default: ", &default)
}

fn with_help(command: Command) -> Command {
    let name = command.get_name().to_owned();
    let command = match about(&name) {
        Some(text) => command.about(text),
        None => command,
    };
    let command = match has_exit_codes(&name) {
        true => command.after_long_help(say!("help-after")),
        false => command,
    };
    let command = command.disable_help_flag(true).arg(help());
    let command =
        command.mut_args(|argument| match of_argument(&name, argument.get_id().as_str()) {
            Some(text) => argument.help(text),
            None => argument,
        });
    match spoken().tag() == english().tag() {
        true => command,
        false => with_headings(command),
    }
}

/// The parser's own headings are English.
fn with_headings(command: Command) -> Command {
    let header = *command.get_styles().get_header();
    let usage = say!("help-usage");
    let template = format!(
        "{{before-help}}{{about-with-newline}}\n{header}{usage}{header:#} {{usage}}\n\n{{all-args}}{{after-help}}"
    );
    command.help_template(template).subcommand_help_heading(say!("help-commands")).mut_args(
        |argument| match argument.is_positional() {
            true => argument.help_heading(say!("help-arguments")),
            false => argument.help_heading(say!("help-options")),
        },
    )
}

fn help() -> Arg {
    Arg::new("help").short('h').long("help").action(ArgAction::Help).help(say!("help-help"))
}

fn version() -> Arg {
    let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
    version.help(say!("help-version"))
}

fn has_exit_codes(command: &str) -> bool {
    matches!(
        command,
        "rehome" | "plan" | "move" | "status" | "undo" | "close-rooms" | "backup" | "archive"
    )
}

fn about(command: &str) -> Option<String> {
    Some(match command {
        "plan" => say!("help-plan"),
        "move" => say!("help-move"),
        "status" => say!("help-status"),
        "undo" => say!("help-undo"),
        "remind" => say!("help-remind"),
        "close-rooms" => say!("help-close-rooms"),
        "wait" => say!("help-wait"),
        "moves" => say!("help-moves"),
        "register" => say!("help-register"),
        "providers" => say!("help-providers"),
        "backup" => say!("help-backup"),
        "archive" => say!("help-archive"),
        "demo" => say!("help-demo"),
        _ => return None,
    })
}

/// What an option of this command is for. Most are the same everywhere.
fn of_argument(command: &str, argument: &str) -> Option<String> {
    Some(match (command, argument) {
        ("backup" | "archive", "from") => say!("help-from-backup"),
        ("backup" | "archive", "from_server") | ("register", "to_server") => say!("help-server"),
        ("backup" | "archive", "from_certificate") | ("register", "to_certificate") => {
            say!("help-certificate")
        }
        ("archive", "output") => say!("help-output-archive"),
        ("backup", "with") => say!("help-with-backup"),
        ("register", "to") => say!("help-to-register"),
        ("register", "yes") => say!("help-yes-register"),
        ("moves" | "providers", "json") => say!("help-json-array"),
        (_, "rooms") => say!("help-room"),
        (_, "room_subjects") => say!("help-room-subjects"),
        (_, "old_room") => say!("help-old-room"),
        ("close-rooms", "yes") => say!("help-yes-close-rooms"),
        (_, "address") => say!("help-address"),
        (_, "language") => say!("help-language"),
        (_, "plain") => say!("help-plain"),
        (_, "closes") => {
            let (day, weekday) = (cldr::day(EXAMPLE), cldr::weekday_alone(EXAMPLE));
            say!("help-closes", day, weekday)
        }
        (_, "data_dir") => say!("help-data-dir"),
        (_, "from") => say!("help-from"),
        (_, "from_file") => say!("help-from-file"),
        (_, "to") => say!("help-to"),
        (_, "look_for_requests") => say!("help-look-for-requests"),
        (_, "accept") => say!("help-accept"),
        (_, "hide") => say!("help-hide"),
        (_, "yes") => say!("help-yes"),
        (_, "wait") => say!("help-wait-seconds"),
        (_, "from_server") => say!("help-from-server"),
        (_, "to_server") => say!("help-to-server"),
        (_, "from_certificate") => say!("help-from-certificate"),
        (_, "to_certificate") => say!("help-to-certificate"),
        (_, "from_old_encryption") => say!("help-from-old-encryption"),
        (_, "forget_certificates") => say!("help-forget-certificates"),
        (_, "json") => say!("help-json"),
        (_, "progress") => say!("help-progress"),
        (_, "report") => say!("help-report"),
        (_, "verbose") => say!("help-verbose"),
        (_, "output") => say!("help-output"),
        (_, "room") => say!("help-room-archive"),
        (_, "no_files") => say!("help-no-files"),
        (_, "file_limit") => say!("help-file-limit"),
        (_, "files_limit") => say!("help-files-limit"),
        (_, "contact") => say!("help-contact"),
        (_, "reminder") => say!("help-reminder"),
        (_, "until") => say!("help-until"),
        (_, "invitation") => say!("help-invitation"),
        (_, "field") => say!("help-field"),
        (_, "picture") => say!("help-picture"),
        (_, "keep") => say!("help-keep"),
        (_, "via") => say!("help-via"),
        (_, "message") => say!("help-message"),
        (_, "message_language") => say!("help-message-language"),
        (_, "no_message") => say!("help-no-message"),
        (_, "open_statement") => say!("help-open-statement"),
        (_, "exclude") => say!("help-exclude"),
        (_, "include") => say!("help-include"),
        (_, "keep_address") => say!("help-keep-address"),
        (_, "only") => say!("help-only"),
        (_, "with") => say!("help-with"),
        (_, "without") => say!("help-without"),
        (_, "on_conflict") => say!("help-on-conflict"),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::super::Arguments;
    use super::*;
    use crate::text::language::{Language, within};

    #[test]
    fn every_command_and_every_option_is_told_of_in_a_message() {
        let program = told(Arguments::command());
        for command in program.get_subcommands() {
            assert!(about(command.get_name()).is_some(), "{} has no message", command.get_name());
        }
        for command in [&program].into_iter().chain(program.get_subcommands()) {
            let own = |argument: &&Arg| !matches!(argument.get_id().as_str(), "help" | "version");
            for argument in command.get_arguments().filter(own) {
                let (command, id) = (command.get_name(), argument.get_id().as_str());
                assert!(of_argument(command, id).is_some(), "{command} --{id} has no message");
            }
        }
    }

    #[test]
    fn the_whole_help_is_in_the_language_that_is_spoken() {
        let loud = Language::pretended(|text| text.to_uppercase().into());
        let help = within(&loud, || {
            let mut program = told(Arguments::command());
            let plan = program.find_subcommand_mut("plan").unwrap();
            in_spoken_language(&plan.render_long_help().to_string())
        });
        for line in help.lines().map(str::trim).filter(|line| !line.starts_with('-')) {
            let words = line.split(' ').filter(|word| word.chars().all(char::is_alphabetic));
            let small = words.filter(|word| word.chars().any(char::is_lowercase)).count();
            assert!(small < 2, "{line:?} in {help}");
        }
        assert!(help.contains("POSSIBLE VALUES:") && help.contains("[DEFAULT: auto]"), "{help}");
    }
}
