//! A list of clients with what a desk sorts and filters it by.

use super::{Db, clients::COLUMNS, clients::read, statement};
use crate::{
    domain::{
        client::{Client, ClientOrder},
        time::Minute,
    },
    error::Result,
};
use chrono::{NaiveDate, NaiveDateTime};

/// Which clients, in which order.
#[derive(Debug, Clone)]
pub struct ClientWish {
    pub order: ClientOrder,
    pub descending: bool,
    pub today: NaiveDate,
    /// Only those with a race from today to this day.
    pub race_until: Option<NaiveDate>,
    /// Only those who have come, but not on this day or later.
    pub not_seen_since: Option<NaiveDate>,
    /// Those who were put away too.
    pub archived: bool,
    pub limit: usize,
}

/// A client with what the list tells beside the name.
#[derive(Debug, Clone)]
pub struct ClientListing {
    pub client: Client,
    pub last_seen: Option<NaiveDate>,
    pub next_race: Option<(String, NaiveDate)>,
    pub next_appointment: Option<NaiveDateTime>,
}

impl ClientWish {
    /// Whether a client passes the filters, given what the list tells of them.
    #[must_use]
    pub fn takes(&self, listing: &ClientListing) -> bool {
        let races = |until| listing.next_race.as_ref().is_some_and(|(_, date)| *date <= until);
        self.race_until.is_none_or(races)
            && self.not_seen_since.is_none_or(|since| listing.last_seen.is_some_and(|seen| seen < since))
    }
}

/// Today, until when a race, not seen since ('' for any), archived too (0 or 1), at most so many.
const WANTED: &str = "($4 = 1 OR c.archived_on IS NULL)
    AND ($2 = '' OR EXISTS (SELECT 1 FROM race r WHERE r.client_id = c.id AND r.date BETWEEN $1 AND $2))
    AND ($3 = '' OR EXISTS (SELECT 1 FROM client_seen s WHERE s.client_id = c.id AND s.last_seen < $3))";

impl Db<'_> {
    /// The clients wished for, in order.
    pub fn list_clients(&self, wish: &ClientWish) -> Result<Vec<Client>> {
        let direction = if wish.descending { "DESC" } else { "ASC" };
        let by_name = |more: &str, direction: &str| {
            format!(
                "SELECT c.id FROM client c WHERE {WANTED} {more}
                 ORDER BY c.name_key {direction}, c.id {direction} LIMIT $5"
            )
        };
        let (dated, undated) = match wish.order {
            ClientOrder::Name => (by_name("", direction), None),
            ClientOrder::LastSeen => (
                format!(
                    "SELECT c.id FROM client_seen o JOIN client c ON c.id = o.client_id WHERE {WANTED}
                     ORDER BY o.last_seen {direction}, o.client_id LIMIT $5"
                ),
                Some("AND NOT EXISTS (SELECT 1 FROM client_seen o WHERE o.client_id = c.id)"),
            ),
            ClientOrder::NextRace => (
                format!(
                    "SELECT c.id FROM race o JOIN client c ON c.id = o.client_id
                     WHERE o.date >= $1 AND {WANTED} AND NOT EXISTS (
                         SELECT 1 FROM race e WHERE e.client_id = o.client_id AND e.date >= $1
                         AND (e.date < o.date OR (e.date = o.date AND e.id < o.id)))
                     ORDER BY o.date {direction}, c.name_key LIMIT $5"
                ),
                Some("AND NOT EXISTS (SELECT 1 FROM race o WHERE o.client_id = c.id AND o.date >= $1)"),
            ),
        };
        let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
        let (today, race_until, seen) = (wish.today.to_string(), day(wish.race_until), day(wish.not_seen_since));
        let ids = |sql: &str, most: usize| {
            let (archived, most) = (i64::from(wish.archived), i64::try_from(most).unwrap_or(i64::MAX));
            let parameters: [&dyn rusqlite::ToSql; 5] = [&today, &race_until, &seen, &archived, &most];
            statement::all(self.connection, sql, &parameters, |row| row.get::<_, i64>(0))
        };
        let mut found = ids(&dated, wish.limit)?;
        if let Some(undated) = undated
            && found.len() < wish.limit
        {
            found.extend(ids(&by_name(undated, "ASC"), wish.limit - found.len())?);
        }
        let sql = format!("SELECT {COLUMNS} FROM client WHERE id = $1");
        found.iter().filter_map(|id| statement::first(self.connection, &sql, &[id], read).transpose()).collect()
    }

    /// What the list tells of a client.
    pub fn client_listing(&self, client: Client, today: NaiveDate, now: Minute) -> Result<ClientListing> {
        let id = client.id.0;
        let seen = "SELECT last_seen FROM client_seen WHERE client_id = $1";
        let last_seen = statement::first(self.connection, seen, &[&id], |row| Ok(statement::start(row, 0)?.date()))?;
        let race = "SELECT name, date FROM race WHERE client_id = $1 AND date >= $2 ORDER BY date, id LIMIT 1";
        let next_race = statement::first(self.connection, race, &[&id, &today.to_string()], |row| {
            Ok((row.get(0)?, statement::date(row, 1)?))
        })?;
        let coming = "SELECT start FROM appointment
                      WHERE client_id = $1 AND starts_at >= $2 AND status NOT IN ('canceled', 'no-show')
                      ORDER BY starts_at LIMIT 1";
        let next_appointment = statement::first(self.connection, coming, &[&id, &now], |row| statement::start(row, 0))?;
        Ok(ClientListing { client, last_seen, next_race, next_appointment })
    }
}
