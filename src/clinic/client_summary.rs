//! What the clinic knows of a client, to hand out or to take along. The clinic's own notes, its warnings and the reasons
//! of overrides stay off it.

use super::{
    desk::{Desk, House},
    handout::{letterhead, what_words},
    printed::{Printed, file_name},
    season_chart::season_chart,
    season_words::distance,
    wire::ById,
};
use crate::{
    domain::{client::Client, id::ClientId, race::Race, run::Run},
    error::{OrNotFound, Result},
    print::summary::{self, Row, Summary, Table},
    store::{AppointmentRow, Db},
};
use chrono::{Days, NaiveDate, NaiveTime};

/// So many of the latest past appointments and races are listed.
const MOST_PAST: usize = 12;
/// Runs are summed up over so many weeks before today.
const RUN_WEEKS: u32 = 8;

/// Prints a client's summary.
///
/// # Errors
/// `NotFound` naming `client`.
pub fn summary(desk: &Desk<'_>, wanted: ById) -> Result<Printed> {
    desk.store.read(|db| {
        let house = House::load(db, desk)?;
        let id = ClientId(wanted.id);
        let client = db.client(id)?.or_not_found("client", "error-no-such-client", id)?;
        let file_name = file_name(&house, "summary-file-name", &client.name, desk.now.today());
        Ok(Printed { file_name, pdf: summary::summary(&page(db, desk, &house, &client)?) })
    })
}

fn page(db: &Db<'_>, desk: &Desk<'_>, house: &House, client: &Client) -> Result<Summary> {
    let (words, today) = (house.words, desk.now.today());
    let teller = Teller { house, today };
    let races: Vec<Race> = db.races_of(client.id)?.into_iter().map(|row| row.race).collect();
    let runs: Vec<Run> = db.runs_of(client.id)?.into_iter().map(|row| row.run).collect();
    let mut visits = db.appointments_of_client(client.id)?;
    visits.retain(|row| row.appointment.status.holds_its_time());
    let (past, coming): (Vec<_>, Vec<_>) =
        visits.into_iter().partition(|row| row.appointment.ends_at() <= desk.now.instant);
    Ok(Summary {
        language: house.clinic.language.tag().to_owned(),
        paper: house.clinic.paper,
        printed_at: today.and_time(NaiveTime::MIN),
        title: words.say("summary-title", &[]),
        clinic: letterhead(db, house)?,
        client: client.name.clone(),
        printed_on: words.say("handout-printed-on", &[("date", words.full_date(today).into())]),
        profile: profile(db, house, client)?,
        season: season_chart(db, desk, house, client.id, None, today)?,
        tables: vec![teller.coming(&coming), teller.races(&races), teller.runs(&runs), teller.past(&past)],
    })
}

/// What is known of the client, name by value; what is not known is left out.
fn profile(db: &Db<'_>, house: &House, client: &Client) -> Result<Vec<(String, String)>> {
    let favorite = client.favorite_therapist.map(|id| db.therapist(id)).transpose()?.flatten();
    let facts = [
        ("preferred-name", client.preferred_name.clone()),
        ("pronouns", client.pronouns.clone()),
        ("birth-date", client.birth_date.map(|day| house.words.full_date(day)).unwrap_or_default()),
        ("phone", client.phone.clone()),
        ("email", client.email.clone()),
        ("address", client.address.replace('\n', ", ")),
        ("favorite-therapist", favorite.map(|therapist| therapist.name).unwrap_or_default()),
        ("favorite-times", client.favorite_times.clone()),
    ];
    let known = facts.into_iter().filter(|(_, value)| !value.is_empty());
    Ok(known.map(|(name, value)| (house.words.say(&format!("summary-{name}"), &[]), value)).collect())
}

struct Teller<'a> {
    house: &'a House,
    today: NaiveDate,
}

impl Teller<'_> {
    fn say(&self, key: &str) -> String {
        self.house.words.say(key, &[])
    }

    fn more(&self, listed: usize, all: usize) -> String {
        match all.saturating_sub(listed) {
            0 => String::new(),
            count => self.house.words.say("summary-more", &[("count", count.into())]),
        }
    }

    fn visit(&self, row: &AppointmentRow) -> Row {
        let words = self.house.words;
        let start = row.appointment.start;
        let time = words.time(start.time(), self.house.clinic.hour_style);
        Row {
            when: words.say("handout-when", &[("day", words.full_date(start.date()).into()), ("time", time.into())]),
            what: what_words(self.house, row),
            number: words.money(row.appointment.price, &self.house.clinic.currency),
        }
    }

    fn coming(&self, visits: &[AppointmentRow]) -> Table {
        Table {
            heading: self.say("summary-coming"),
            none: self.say("summary-coming-none"),
            rows: visits.iter().map(|row| self.visit(row)).collect(),
            more: String::new(),
        }
    }

    fn past(&self, visits: &[AppointmentRow]) -> Table {
        Table {
            heading: self.say("summary-past"),
            none: self.say("summary-past-none"),
            rows: visits.iter().rev().take(MOST_PAST).map(|row| self.visit(row)).collect(),
            more: self.more(MOST_PAST, visits.len()),
        }
    }

    /// Coming ones first, then the latest.
    fn races(&self, races: &[Race]) -> Table {
        let (past, coming): (Vec<&Race>, Vec<&Race>) = races.iter().partition(|race| race.last_day() < self.today);
        let listed = coming.into_iter().chain(past.iter().rev().take(MOST_PAST).copied());
        let row = |race: &Race| Row {
            when: self.house.words.full_date(race.date),
            what: self.house.words.say(
                "summary-race",
                &[
                    ("race", race.name.clone().into()),
                    ("priority", self.say(&format!("season-priority-{}", race.priority.code())).into()),
                ],
            ),
            number: distance(self.house, race.km),
        };
        Table {
            heading: self.say("summary-races"),
            none: self.say("summary-races-none"),
            rows: listed.map(row).collect(),
            more: self.more(MOST_PAST, past.len()),
        }
    }

    /// The weeks before today in three numbers.
    fn runs(&self, runs: &[Run]) -> Table {
        let from = self.today - Days::new(7 * u64::from(RUN_WEEKS));
        let done: Vec<&Run> = runs.iter().filter(|run| (from..self.today).contains(&run.start.date())).collect();
        let km: f64 = done.iter().filter_map(|run| run.km).sum();
        let longest =
            done.iter().filter_map(|run| Some((run.km?, run.start.date()))).max_by(|a, b| a.0.total_cmp(&b.0));
        let fact = |key: &str, what: String, number: String| Row { when: self.say(key), what, number };
        let mut rows = Vec::new();
        if !done.is_empty() {
            rows.push(fact("summary-runs-count", String::new(), done.len().to_string()));
            rows.push(fact("summary-runs-week", String::new(), distance(self.house, km / f64::from(RUN_WEEKS))));
        }
        if let Some((km, date)) = longest {
            rows.push(fact("summary-runs-longest", self.house.words.full_date(date), distance(self.house, km)));
        }
        Table {
            heading: self.house.words.say("summary-runs", &[("weeks", RUN_WEEKS.into())]),
            none: self.say("summary-runs-none"),
            rows,
            more: String::new(),
        }
    }
}
