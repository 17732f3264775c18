//! `warmdown`: the command line over the same core as the window.

mod command_line;

use clap::Parser;
use command_line::{CommandLine, run};
use std::{io::Write, process::ExitCode};

fn main() -> ExitCode {
    let chosen = match CommandLine::try_parse() {
        Ok(chosen) => chosen,
        Err(asked) if !asked.use_stderr() => {
            // `--help` and `--version`; a reader that has seen enough may close the pipe.
            let _ = write!(std::io::stdout(), "{}", asked.render());
            return ExitCode::SUCCESS;
        }
        Err(refused) => return refuse(&one_line(&refused)),
    };
    match run(chosen) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => refuse(&message),
    }
}

/// One line on standard error, exit 2.
fn refuse(message: &str) -> ExitCode {
    eprintln!("warmdown: {}", message.replace('\n', " "));
    ExitCode::from(2)
}

/// What clap found wrong, in one line that names the argument.
fn one_line(refused: &clap::Error) -> String {
    let text = refused.render().to_string();
    let paragraph: Vec<&str> = text.lines().take_while(|line| !line.trim().is_empty()).map(str::trim).collect();
    let said = paragraph.join(" ");
    format!("{}. See “warmdown --help”.", said.trim_start_matches("error: ").trim_end_matches('.'))
}
