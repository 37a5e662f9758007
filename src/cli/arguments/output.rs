//! What is said where, and in which form.

use std::path::PathBuf;

use clap::{ArgAction, Args, ValueEnum};

use crate::cli::unusable::Unusable;
use crate::text::say::say;

#[derive(Debug, Default, Args)]
pub(in crate::cli) struct Output {
    /// Print one JSON object on standard output, and nothing else there
    #[arg(long)]
    pub(in crate::cli) json: bool,
    /// How progress is told on standard error
    #[arg(long, value_enum, default_value_t = Progress::Auto)]
    pub(in crate::cli) progress: Progress,
    /// Write the report to a file: .html, .txt or .json
    #[arg(long, value_name = "FILE", value_parser = report_file)]
    pub(in crate::cli) report: Option<ReportFile>,
    /// The folder for journals and settings
    #[arg(long, value_name = "DIR")]
    pub(in crate::cli) data_dir: Option<PathBuf>,
    /// Say more about what is going on
    #[arg(short, long, action = ArgAction::Count)]
    pub(in crate::cli) verbose: u8,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum Progress {
    /// A bar in a terminal, lines elsewhere
    #[default]
    #[value(help = say!("help-progress-auto"))]
    Auto,
    /// One JSON event a line
    #[value(help = say!("help-progress-json"))]
    Json,
}

/// A report's file and form.
#[derive(Clone, Debug)]
pub(in crate::cli) struct ReportFile {
    pub(in crate::cli) path: PathBuf,
    pub(in crate::cli) form: ReportForm,
}

#[derive(Clone, Copy, Debug)]
pub(in crate::cli) enum ReportForm {
    Html,
    Text,
    Json,
}

pub(in crate::cli) fn report_file(text: &str) -> Result<ReportFile, Unusable> {
    let path = PathBuf::from(text);
    let form = match path.extension().and_then(|ending| ending.to_str()) {
        Some("html") => ReportForm::Html,
        Some("txt") => ReportForm::Text,
        Some("json") => ReportForm::Json,
        _ => return Err(Unusable(say!("cli-report-ending"))),
    };
    Ok(ReportFile { path, form })
}
