//! What was done, by whom and when: the history of a client or an appointment, and what an undo calls a change.

use super::{
    desk::{COMMAND_LINE, Desk, FRONT_DESK, House},
    season_words::distance,
    wire::{HistoryEntry, HistoryOf, Nothing, People},
};
use crate::{
    domain::{
        id::{ClientId, MassageTypeId, TherapistId},
        time::{Minute, parse_local},
    },
    error::{OrNotFound, Result},
    store::{Db, JournalEntry, Noun, RowChange},
    words::Words,
};
use chrono::NaiveDate;
use serde_json::{Map, Value};

/// How many changes are told.
const TOLD: usize = 100;
/// Longer texts are cut.
const LETTERS: usize = 120;

/// A row as the journal has it, by column.
type Columns = Map<String, Value>;

/// The columns of a client that people fill in, as `field-…` words them.
const CLIENT_FIELDS: [&str; 17] = [
    "name",
    "preferred_name",
    "pronouns",
    "phone",
    "email",
    "birth_date",
    "address",
    "referral",
    "favorite_therapist_id",
    "favorite_times",
    "notes",
    "alert",
    "calendar_asked_on",
    "race_asked_on",
    "last_run_asked_on",
    "hard_workout_asked_on",
    "archived_on",
];
/// Those of the three questions.
const QUESTIONS: [&str; 3] = ["race_asked_on", "last_run_asked_on", "hard_workout_asked_on"];
/// Those of an appointment that its line leaves out.
const APPOINTMENT_FIELDS: [&str; 6] = ["status", "room_id", "price", "goal", "override_reason", "canceled_because"];

/// The latest changes of a client with everything that belongs to them, or of an appointment; newest first.
///
/// # Errors
/// `NotFound` naming `client` or `appointment`.
pub fn history(desk: &Desk<'_>, wanted: HistoryOf) -> Result<Vec<HistoryEntry>> {
    desk.store.read(|db| {
        let house = House::load(db, desk)?;
        let told = match wanted {
            HistoryOf::Client(id) => {
                db.client(id)?.or_not_found("client", "error-no-such-client", id)?;
                db.history_of_client(id, TOLD)?
            }
            HistoryOf::Appointment(id) => {
                db.appointment(id)?.or_not_found("appointment", "error-no-such-appointment", id)?;
                db.history_of_appointment(id, TOLD)?
            }
        };
        let teller = Teller { db, house: &house };
        told.into_iter().map(|(entry, rows)| teller.entry(&entry, &rows)).collect()
    })
}

/// Who has worked here lately, and every therapist: the names to choose from at the desk.
///
/// # Errors
/// `Storage` when the clinic cannot be read.
pub fn people(desk: &Desk<'_>, _: Nothing) -> Result<People> {
    desk.store.read(|db| {
        let mut names = db.actors()?;
        names.extend(db.therapists()?.into_iter().map(|therapist| therapist.name));
        names.retain(|name| name != FRONT_DESK);
        let mut seen = std::collections::HashSet::new();
        names.retain(|name| seen.insert(name.clone()));
        Ok(People { names })
    })
}

/// Who did it; who has no name is named in the clinic's language.
fn said_actor(words: &Words, actor: &str) -> String {
    match actor {
        FRONT_DESK => words.say("actor-front-desk", &[]),
        COMMAND_LINE => words.say("actor-command-line", &[]),
        name => name.to_owned(),
    }
}

/// "Monday, May 4, 09:00, Front desk"
pub(super) fn who_and_when(house: &House, at: Minute, actor: &str) -> String {
    let local = house.zone.local(at);
    house.words.say(
        "who-and-when",
        &[
            ("day", house.day(local.date()).into()),
            ("time", house.words.time(local.time(), house.clinic.hour_style).into()),
            ("actor", said_actor(house.words, actor).into()),
        ],
    )
}

/// The change at the bottom of a chain of undoings, and whether the entry undoes rather than does.
pub(super) fn root_of(db: &Db<'_>, entry: &JournalEntry) -> Result<(JournalEntry, bool)> {
    let (mut root, mut is_undoing) = (entry.clone(), false);
    while let Some(undone) = root.undoes {
        root = db.journal_entry(undone)?.or_not_found("change", "error-no-such-change", undone)?;
        is_undoing = !is_undoing;
    }
    Ok((root, is_undoing))
}

/// "booking Zoë Lindqvist"
pub(super) fn name_of_change(db: &Db<'_>, words: &Words, entry: &JournalEntry) -> Result<String> {
    let rows = db.journal_rows(entry.id)?;
    let seen = || rows.iter().filter(|row| row.is_seen());
    // A room that is kept is given to appointments; the change is still about the room.
    let client = seen().find_map(RowChange::client_id).filter(|_| entry.change != "save-room");
    let name = match client {
        Some(client) => db.client(ClientId(client))?.map(|client| client.name),
        None => None,
    };
    let kept = || seen().filter_map(|row| row.after.as_ref().or(row.before.as_ref())).find_map(|row| text(row, "name"));
    let name = name.or_else(kept).unwrap_or_default();
    Ok(words.say(&format!("change-{}", entry.change), &[("name", name.into())]))
}

fn text(row: &Columns, column: &str) -> Option<String> {
    row.get(column)?.as_str().map(str::to_owned)
}

/// Words the journal's rows.
struct Teller<'a> {
    db: &'a Db<'a>,
    house: &'a House,
}

impl Teller<'_> {
    fn entry(&self, entry: &JournalEntry, rows: &[RowChange]) -> Result<HistoryEntry> {
        let words = self.house.words;
        let (root, is_undoing) = root_of(self.db, entry)?;
        let did = if entry.undoes.is_some() {
            let what = name_of_change(self.db, words, &root)?;
            words.say(if is_undoing { "did-undo" } else { "did-redo" }, &[("what", what.into())])
        } else {
            let is_new = entry.change == "save-client" && rows.iter().any(|row| row.before.is_none());
            words.say(&format!("did-{}", if is_new { "add-client" } else { &entry.change }), &[])
        };
        let undone = self.db.undone_by(entry.id)?.is_some();
        let mut lines = Vec::new();
        for row in rows {
            self.tell(row, &mut lines)?;
        }
        Ok(HistoryEntry {
            change: entry.id,
            who_and_when: who_and_when(self.house, entry.at, &entry.actor),
            did: if undone { words.say("did-undone-since", &[("did", did.into())]) } else { did },
            lines,
            can_undo: !undone && entry.undoes.is_none() && entry.change != "start-demo",
        })
    }

    /// What a row tells, before and after.
    fn tell(&self, row: &RowChange, lines: &mut Vec<String>) -> Result<()> {
        let fields: &[&str] = match row.noun {
            Noun::Client => &CLIENT_FIELDS,
            Noun::Appointment => &APPOINTMENT_FIELDS,
            _ => &[],
        };
        let whole = |columns: &Option<Columns>| match columns {
            Some(columns) => self.whole(row.noun, columns),
            None => Ok(String::new()),
        };
        let (before, after) = (whole(&row.before)?, whole(&row.after)?);
        if before != after {
            lines.push(self.before_and_after(&before, &after));
        }
        // A new appointment's line says enough; of one that is gone, and of a client, every field is told.
        if row.noun == Noun::Appointment && row.before.is_none() {
            let reason = self.field("override_reason", &row.after)?;
            lines.extend(self.field_change("override_reason", "", &reason));
            return Ok(());
        }
        let all_asked = self.field("calendar_asked_on", &row.before)? != self.field("calendar_asked_on", &row.after)?;
        for field in fields {
            // That everything was asked says it.
            if all_asked && QUESTIONS.contains(field) {
                continue;
            }
            let (before, after) = (self.field(field, &row.before)?, self.field(field, &row.after)?);
            if before != after {
                lines.extend(self.field_change(field, &before, &after));
            }
        }
        Ok(())
    }

    fn before_and_after(&self, before: &str, after: &str) -> String {
        match (before, after) {
            ("", only) | (only, "") => only.to_owned(),
            _ => self.house.words.say("history-from-to", &[("before", before.into()), ("after", after.into())]),
        }
    }

    fn field_change(&self, field: &str, before: &str, after: &str) -> Option<String> {
        let key = match (before, after) {
            ("", "") => return None,
            ("", _) => "history-field",
            (_, "") => "history-field-emptied",
            _ => "history-field-change",
        };
        let label = self.house.words.say(&format!("field-{field}"), &[]);
        let args = [("label", label.into()), ("before", before.into()), ("after", after.into())];
        // A status speaks for itself.
        Some(if field == "status" { self.before_and_after(before, after) } else { self.house.words.say(key, &args) })
    }

    /// A row in a line; empty for what is told by its fields.
    fn whole(&self, noun: Noun, row: &Columns) -> Result<String> {
        let words = self.house.words;
        let number = |column: &str| row.get(column).and_then(Value::as_i64).unwrap_or_default();
        let start = text(row, "start").and_then(|start| parse_local(&start));
        let day_and_time = start.map(|start| {
            [
                ("day", self.house.day(start.date()).into()),
                ("time", words.time(start.time(), self.house.clinic.hour_style).into()),
            ]
        });
        Ok(match (noun, day_and_time) {
            (Noun::Appointment, Some([day, time])) => {
                let type_id = MassageTypeId(text(row, "massage_type_id").unwrap_or_default());
                let massage_type = self.db.massage_type(&type_id).map_or(type_id.0, |massage_type| massage_type.name);
                let therapist = ("therapist", self.therapist(number("therapist_id"))?.into());
                let minutes = ("minutes", number("minutes").to_string().into());
                words.say("history-appointment", &[day, time, therapist, minutes, ("type", massage_type.into())])
            }
            (Noun::Run, Some([day, time])) => {
                let kind = words.say(&format!("history-run-{}", text(row, "kind").unwrap_or_default()), &[]);
                let far = row.get("km").and_then(Value::as_f64).map(|km| distance(self.house, km));
                let far = far.map(|far| words.say("history-distance", &[("distance", far.into())]));
                let minutes = ("minutes", number("minutes").to_string().into());
                let far = ("distance", far.unwrap_or_default().into());
                words.say("history-run", &[day, time, ("kind", kind.into()), minutes, far])
            }
            (Noun::Race, _) => {
                let day = self.written("date", &text(row, "date").unwrap_or_default());
                let name = text(row, "name").unwrap_or_default();
                words.say("history-race", &[("name", name.into()), ("day", day.into())])
            }
            (Noun::Wait, _) => {
                let day = self.written("until_date", &text(row, "until_date").unwrap_or_default());
                words.say("history-wait", &[("day", day.into())])
            }
            _ => String::new(),
        })
    }

    /// A field as people read it; empty when nothing is in it.
    fn field(&self, field: &str, row: &Option<Columns>) -> Result<String> {
        let words = self.house.words;
        let Some(value) = row.as_ref().and_then(|row| row.get(field)) else { return Ok(String::new()) };
        Ok(match (field, value) {
            ("price", Value::Number(price)) => {
                self.house.words.money(price.as_i64().unwrap_or_default(), &self.house.clinic.currency)
            }
            ("favorite_therapist_id", Value::Number(id)) => self.therapist(id.as_i64().unwrap_or_default())?,
            ("room_id", Value::Number(id)) => {
                let rooms = self.db.rooms()?.into_iter();
                rooms.filter(|room| Some(room.id.0) == id.as_i64()).map(|room| room.name).collect()
            }
            ("status", Value::String(status)) => words.say(&format!("status-{status}"), &[]),
            ("canceled_because", Value::String(why)) => words.say(&format!("canceled-{why}"), &[]),
            ("goal", Value::String(goal)) => words.say(&format!("goal-{goal}"), &[]),
            (_, Value::String(text)) => self.written(field, text),
            _ => String::new(),
        })
    }

    /// A day as it is said, a text on one line and not too long.
    fn written(&self, field: &str, text: &str) -> String {
        if let (true, Ok(day)) = (field.ends_with("_on") || field.ends_with("date"), text.parse::<NaiveDate>()) {
            return self.house.words.full_date(day);
        }
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        match line.char_indices().nth(LETTERS) {
            Some((end, _)) => format!("{}…", &line[..end]),
            None => line,
        }
    }

    fn therapist(&self, id: i64) -> Result<String> {
        Ok(self.db.therapist(TherapistId(id))?.map(|therapist| therapist.name).unwrap_or_default())
    }
}
