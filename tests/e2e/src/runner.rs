//! Whom a journey is about, found in the demo clinic's file.

use crate::{Desk, Office, office::NOW};
use serde_json::Value;

/// A runner of the demo clinic with a marathon on a Sunday and no massage around it.
pub struct Runner {
    pub client: i64,
    pub name: String,
    /// The marathon's name.
    pub race: String,
    pub friday_before: String,
    pub monday_after: String,
}

impl Runner {
    /// The first, second, … such runner.
    #[must_use]
    pub fn of(office: &Office, number: u32) -> Self {
        let sql = "SELECT c.id, c.name, r.name, date(r.date, '-2 day'), date(r.date, '+1 day')
            FROM race r JOIN client c ON c.id = r.client_id
            WHERE r.km > 42 AND r.date BETWEEN '2026-05-20' AND '2026-07-01' AND strftime('%w', r.date) = '0'
              AND NOT EXISTS (SELECT 1 FROM appointment a WHERE a.client_id = c.id
                AND a.start BETWEEN date(r.date, '-10 day') AND date(r.date, '+4 day'))
            ORDER BY r.date, c.id LIMIT 1 OFFSET ?1";
        office.asks(sql, [number], |row| {
            Ok(Self {
                client: row.get(0)?,
                name: row.get(1)?,
                race: row.get(2)?,
                friday_before: row.get(3)?,
                monday_after: row.get(4)?,
            })
        })
    }

    /// What a front desk would type.
    #[must_use]
    pub fn part_of_name(&self) -> &str {
        self.name.split(' ').next().unwrap()
    }
}

/// A free start with a therapist.
pub struct Slot {
    pub therapist: i64,
    /// `YYYY-MM-DDTHH:MM`
    pub start: String,
}

/// An appointment as it is kept.
pub struct Booked {
    pub id: i64,
    pub therapist: i64,
    /// `YYYY-MM-DDTHH:MM`
    pub start: String,
    pub minutes: u32,
    pub reason: Option<String>,
}

impl Desk {
    /// Opens a client's page with the palette.
    pub async fn open_client(&self, client: i64, name: &str) {
        self.press("ctrl+k").await;
        self.focused("palette-input").await;
        self.write(name).await;
        self.attribute_is("palette-option", "data-client", &client.to_string()).await;
        self.press("enter").await;
        self.attribute_is("client-page", "data-client", &client.to_string()).await;
    }
}

impl Office {
    /// The name of a client of whom no race and no run is known, and whom nobody has asked.
    #[must_use]
    pub fn stranger(&self) -> String {
        let sql = "SELECT name FROM client c WHERE calendar_asked_on IS NULL AND archived_on IS NULL
              AND NOT EXISTS (SELECT 1 FROM race r WHERE r.client_id = c.id)
              AND NOT EXISTS (SELECT 1 FROM run r WHERE r.client_id = c.id) ORDER BY id LIMIT 1";
        self.asks(sql, [], |row| row.get(0))
    }

    /// What `warmdown slots` answers for deep tissue.
    fn asked_slots(&self, from: &str, days: u32, minutes: u32, more: &[&str]) -> Vec<Value> {
        let (minutes, days) = (minutes.to_string(), days.to_string());
        let wish = ["slots", "--type", "deep-tissue", "--minutes", &minutes, "--from", from, "--days", &days, "--json"];
        let said = self.warmdown(&[&wish, more].concat());
        assert!(said.status.success(), "{said:?}");
        serde_json::from_slice(&said.stdout).unwrap()
    }

    /// Whether a client has a good hour free on a day.
    #[must_use]
    pub fn has_good_hour(&self, client: i64, day: &str) -> bool {
        let best = self.asked_slots(day, 1, 60, &["--client", &client.to_string()]);
        best.first().is_some_and(|slot| slot["verdict"] == "favorable")
    }

    fn slots(&self, from: &str, days: u32, minutes: u32) -> Vec<Slot> {
        self.asked_slots(from, days, minutes, &[])
            .iter()
            .map(|slot| Slot {
                therapist: slot["therapist"]["id"].as_i64().unwrap(),
                start: slot["start"].as_str().unwrap().to_owned(),
            })
            .filter(|slot| slot.start.as_str() > NOW)
            .collect()
    }

    /// The first free hour of a day.
    #[must_use]
    pub fn free_slot(&self, day: &str) -> Slot {
        self.slots(day, 1, 60).into_iter().next().expect("a free hour")
    }

    /// The first free hour on a day or in the two weeks after it.
    #[must_use]
    pub fn free_slot_from(&self, day: &str) -> Slot {
        self.slots(day, 14, 60).into_iter().next().expect("a free hour")
    }

    /// The free start of the same therapist and day nearest to an appointment's, at least half an hour away.
    #[must_use]
    pub fn nearest_free_start(&self, booked: &Booked) -> String {
        let slots = self.slots(&booked.start[..10], 1, booked.minutes);
        let away = |slot: &Slot| (minute(&slot.start) - minute(&booked.start)).abs();
        slots
            .into_iter()
            .filter(|slot| slot.therapist == booked.therapist && away(slot) >= 30)
            .min_by_key(away)
            .expect("another free start")
            .start
    }

    /// An appointment that is still to come in the week from a day on, and a free start of the same therapist on another
    /// day of it, at which the moment is no worse than fine.
    #[must_use]
    pub fn movable_within_week(&self, from: &str) -> (Booked, String) {
        let sql = "SELECT group_concat(id) FROM appointment WHERE status IN ('booked', 'confirmed') AND start > ?1
            AND start >= ?2 AND start < date(?2, '+7 day') AND strftime('%M', start) % 15 = 0";
        let coming: String = self.asks(sql, [NOW, from], |row| row.get(0));
        let movable = coming.split(',').find_map(|id| {
            let sql =
                "SELECT id, therapist_id, start, minutes, override_reason, client_id FROM appointment WHERE id = ?1";
            let (booked, client) = self.asks(sql, [id], |row| Ok((booked(row)?, row.get::<_, i64>(5)?)));
            let wish = ["--client", &client.to_string(), "--therapist", &booked.therapist.to_string()];
            let free = self.asked_slots(from, 7, booked.minutes, &wish);
            let fine = free.iter().find(|slot| {
                let start = slot["start"].as_str().unwrap();
                slot["verdict"] != "contraindicated" && start[..10] != booked.start[..10] && start > NOW
            })?;
            Some((booked, fine["start"].as_str().unwrap().to_owned()))
        });
        movable.expect("an appointment that can go to another day")
    }

    /// The appointment of a client that was booked last.
    #[must_use]
    pub fn latest(&self, client: i64) -> Booked {
        let sql = "SELECT id, therapist_id, start, minutes, override_reason FROM appointment WHERE client_id = ?1
            ORDER BY id DESC LIMIT 1";
        self.asks(sql, [client], booked)
    }

    /// When an appointment starts.
    #[must_use]
    pub fn start_of(&self, appointment: i64) -> String {
        self.asks("SELECT start FROM appointment WHERE id = ?1", [appointment], |row| row.get(0))
    }
}

fn booked(row: &rusqlite::Row<'_>) -> rusqlite::Result<Booked> {
    Ok(Booked {
        id: row.get(0)?,
        therapist: row.get(1)?,
        start: row.get(2)?,
        minutes: row.get(3)?,
        reason: row.get(4)?,
    })
}

/// Minutes from midnight of a start.
#[must_use]
pub fn minute(start: &str) -> i64 {
    start[11..13].parse::<i64>().unwrap() * 60 + start[14..16].parse::<i64>().unwrap()
}
