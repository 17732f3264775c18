//! Recovery plans as files: one, or those of a day.

use super::{arguments::HandoutArgs, date};
use std::io::{IsTerminal, Write};
use warmdown::{
    clinic::{
        self, Desk,
        wire::{OnDay, PrintHandout},
    },
    error::{Error, Result},
};

/// Prints one recovery plan, or those of a day into a folder, telling on standard error how far it is.
pub fn handout(desk: &Desk<'_>, args: &HandoutArgs) -> Result<()> {
    if let (Some(id), Some(out)) = (args.appointment, &args.out) {
        let plan = clinic::handout(desk, PrintHandout { id, note: args.note.clone() })?;
        return plan.keep(out, &args.place.db);
    }
    let day = OnDay { date: date("day", args.day.as_deref().unwrap_or_default())? };
    let folder = args.out_dir.clone().unwrap_or_default();
    let mut done = 0;
    let count = clinic::handouts(desk, day, |plan, of| {
        std::fs::create_dir_all(&folder).map_err(|error| Error::not_written(&folder, &error).field("out-dir"))?;
        plan.keep(&folder.join(&plan.file_name), &args.place.db)?;
        done += 1;
        tell(&format!("\r{done}/{of}"));
        Ok(())
    })?;
    if count == 0 {
        return super::say_lines(&[desk.words().say("show-none", &[])]);
    }
    tell("\n");
    let folder = folder.display().to_string();
    super::say_lines(&[desk.words().say("said-plans-kept", &[("count", count.into()), ("folder", folder.into())])])
}

/// How far it is, to whoever looks on.
fn tell(text: &str) {
    let mut out = std::io::stderr().lock();
    if !out.is_terminal() {
        return;
    }
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}
