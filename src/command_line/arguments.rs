//! What `warmdown` is asked on the command line, and its `--help`.

use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;

/// The front desk of a massage clinic that treats runners, without its window.
#[derive(Parser)]
#[command(name = "warmdown", version, disable_help_subcommand = true)]
pub struct CommandLine {
    /// Pretend that it is this clinic-local time, such as 2026-05-04T09:00
    #[arg(long, global = true, env = "WARMDOWN_NOW", value_name = "DATETIME", hide_env_values = true)]
    pub now: Option<String>,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub enum Command {
    /// Say how well timed a massage is: a scenario as JSON on standard input, the answer on standard output
    Check {
        /// One scenario a line; a bad one answers {"error": "…"} and the rest goes on
        #[arg(long)]
        lines: bool,
    },
    /// Fill a new file with a demo clinic
    Demo(DemoArgs),
    /// List free starts; with a client the best timed come first
    Slots(SlotsArgs),
    /// Book a massage
    Book(BookArgs),
    /// Show the appointments of a day
    Show(ShowArgs),
    /// Print an appointment's recovery plan, or those of a whole day
    Handout(HandoutArgs),
    /// Print an appointment's small card
    Card(CardArgs),
    /// Print what is known of a client
    Summary(SummaryArgs),
    /// Print a day, a page for each therapist
    DaySheet(DaySheetArgs),
    /// Print a week, a page for each therapist
    WeekSheet(WeekSheetArgs),
    /// Make a checked copy of the clinic
    Backup(BackupArgs),
    /// Go on with a copy; the present file is set aside, not deleted
    Restore(RestoreArgs),
}

#[derive(Args)]
pub struct Place {
    /// The clinic's file
    #[arg(long, value_name = "FILE", env = "WARMDOWN_DB", hide_env_values = true)]
    pub db: PathBuf,
}

#[derive(Args)]
#[command(allow_negative_numbers = true)]
pub struct DemoArgs {
    #[command(flatten)]
    pub place: Place,
    /// Another number makes other people
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// The day around which the book is filled, such as 2026-05-04 [default: today]
    #[arg(long, value_name = "DATE")]
    pub today: Option<String>,
    /// Years of appointments before today; 0 fills three weeks on both sides of today
    #[arg(long, default_value_t = 0, value_name = "N")]
    pub years: u32,
    #[arg(long, default_value_t = 4, value_name = "N")]
    pub therapists: u32,
    #[arg(long, default_value_t = 60, value_name = "N")]
    pub clients: u32,
}

#[derive(Args)]
#[command(allow_negative_numbers = true)]
pub struct SlotsArgs {
    #[command(flatten)]
    pub place: Place,
    /// A massage type, such as deep-tissue
    #[arg(long = "type", value_name = "ID")]
    pub massage_type: String,
    #[arg(long, value_name = "N")]
    pub minutes: u32,
    /// The first day, such as 2026-05-04
    #[arg(long, value_name = "DATE")]
    pub from: String,
    /// How many days, 1 to 366
    #[arg(long, value_name = "N")]
    pub days: u32,
    /// For this client: with verdicts, the best first
    #[arg(long, value_name = "ID")]
    pub client: Option<i64>,
    #[arg(long, value_name = "ID")]
    pub therapist: Option<i64>,
    #[arg(long, value_name = "ID")]
    pub room: Option<i64>,
    /// Only massages that lie within this time of day, such as 17:00-20:30
    #[arg(long, value_name = "HH:MM-HH:MM")]
    pub between: Option<String>,
    /// As JSON
    #[arg(long)]
    pub json: bool,
}

#[derive(Args)]
#[command(allow_negative_numbers = true)]
pub struct BookArgs {
    #[command(flatten)]
    pub place: Place,
    #[arg(long, value_name = "ID")]
    pub client: i64,
    #[arg(long, value_name = "ID")]
    pub therapist: i64,
    /// [default: chosen by itself]
    #[arg(long, value_name = "ID")]
    pub room: Option<i64>,
    /// A massage type, such as deep-tissue
    #[arg(long = "type", value_name = "ID")]
    pub massage_type: String,
    #[arg(long, value_name = "N")]
    pub minutes: u32,
    /// The clinic-local start, such as 2026-05-12T10:00
    #[arg(long, value_name = "DATETIME")]
    pub start: String,
    /// Why it is booked although contraindicated or outside hours; kept and shown
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
}

#[derive(Args)]
pub struct ShowArgs {
    #[command(flatten)]
    pub place: Place,
    /// Such as 2026-05-04
    #[arg(long, value_name = "DATE")]
    pub day: String,
    /// As JSON
    #[arg(long)]
    pub json: bool,
}

#[derive(Args)]
#[command(allow_negative_numbers = true)]
pub struct HandoutArgs {
    #[command(flatten)]
    pub place: Place,
    #[arg(long, value_name = "ID", requires = "out", required_unless_present = "day")]
    pub appointment: Option<i64>,
    /// A free line from the therapist; kept nowhere
    #[arg(long, value_name = "TEXT", requires = "appointment")]
    pub note: Option<String>,
    /// The PDF to write
    #[arg(long, value_name = "FILE.pdf", requires = "appointment")]
    pub out: Option<PathBuf>,
    /// All of a day, such as 2026-05-04
    #[arg(long, value_name = "DATE", requires = "out_dir", conflicts_with = "appointment")]
    pub day: Option<String>,
    /// The folder for them; made if there is none
    #[arg(long, value_name = "FOLDER", requires = "day")]
    pub out_dir: Option<PathBuf>,
}

#[derive(Args)]
#[command(allow_negative_numbers = true)]
pub struct CardArgs {
    #[command(flatten)]
    pub place: Place,
    #[arg(long, value_name = "ID")]
    pub appointment: i64,
    /// The PDF to write
    #[arg(long, value_name = "FILE.pdf")]
    pub out: PathBuf,
}

#[derive(Args)]
#[command(allow_negative_numbers = true)]
pub struct SummaryArgs {
    #[command(flatten)]
    pub place: Place,
    #[arg(long, value_name = "ID")]
    pub client: i64,
    /// The PDF to write
    #[arg(long, value_name = "FILE.pdf")]
    pub out: PathBuf,
}

#[derive(Args)]
pub struct DaySheetArgs {
    #[command(flatten)]
    pub place: Place,
    /// Such as 2026-05-04
    #[arg(long, value_name = "DATE")]
    pub day: String,
    /// The PDF to write
    #[arg(long, value_name = "FILE.pdf")]
    pub out: PathBuf,
}

#[derive(Args)]
#[command(allow_negative_numbers = true)]
pub struct WeekSheetArgs {
    #[command(flatten)]
    pub place: Place,
    /// Its first day, such as 2026-05-04
    #[arg(long, value_name = "DATE")]
    pub from: String,
    /// Only this therapist's [default: everybody's]
    #[arg(long, value_name = "ID")]
    pub therapist: Option<i64>,
    /// The PDF to write
    #[arg(long, value_name = "FILE.pdf")]
    pub out: PathBuf,
}

#[derive(Args)]
pub struct BackupArgs {
    #[command(flatten)]
    pub place: Place,
    /// Into this folder, this once [default: the clinic's folder of copies]
    #[arg(long, value_name = "FOLDER", conflicts_with = "list")]
    pub to: Option<PathBuf>,
    /// List the copies there are, newest first, and make none
    #[arg(long)]
    pub list: bool,
}

#[derive(Args)]
pub struct RestoreArgs {
    #[command(flatten)]
    pub place: Place,
    /// The copy
    #[arg(long, value_name = "FILE")]
    pub from: PathBuf,
}
