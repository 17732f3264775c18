//! Clients, and finding them by any part of the name or by digits of the phone.

use super::{Db, Noun, Tx, statement};
use crate::{
    domain::{client::Client, id::ClientId},
    error::Result,
};
use chrono::NaiveDate;
use rusqlite::Row;
use std::collections::BTreeSet;

const COLUMNS: &str = "id, name, phone, email, notes, alert, calendar_asked_on, calendar_entered_on, version";

fn read(row: &Row<'_>) -> rusqlite::Result<Client> {
    Ok(Client {
        id: ClientId(row.get(0)?),
        name: row.get(1)?,
        phone: row.get(2)?,
        email: row.get(3)?,
        notes: row.get(4)?,
        alert: row.get(5)?,
        calendar_asked_on: statement::date_or_none(row, 6)?,
        calendar_entered_on: statement::date_or_none(row, 7)?,
        version: row.get(8)?,
    })
}

/// A name as it is searched and sorted: Latin letters without accents, lower case, words separated by one space.
#[must_use]
pub fn search_key(name: &str) -> String {
    let latin = any_ascii::any_ascii(name).to_lowercase();
    let words: Vec<&str> = latin.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

fn digits(phone: &str) -> String {
    phone.chars().filter(char::is_ascii_digit).collect()
}

/// Every three characters in a row.
fn grams(text: &str) -> impl Iterator<Item = &str> {
    (0..text.len().saturating_sub(2)).map(|at| &text[at..at + 3])
}

/// What a search text is compared with.
struct Wanted {
    words: Vec<String>,
    digits: String,
}

impl Wanted {
    fn read(text: &str) -> Self {
        // A text without any letter is a phone number, however it is punctuated.
        let phone = text.chars().any(|c| c.is_ascii_digit()) && !text.chars().any(char::is_alphabetic);
        let words = if phone { Vec::new() } else { search_key(text).split(' ').map(str::to_owned).collect() };
        Self {
            words: words.into_iter().filter(|word: &String| !word.is_empty()).collect(),
            digits: if phone { digits(text) } else { String::new() },
        }
    }

    /// Every word stands somewhere in the name, every digit in a row in the phone number.
    fn fits(&self, name_key: &str, phone: &str) -> bool {
        self.words.iter().all(|word| name_key.contains(word.as_str())) && digits(phone).contains(&self.digits)
    }

    /// Names that start with the text first, then names with a word that does, then the rest.
    fn rank(&self, name_key: &str) -> u8 {
        let Some(first) = self.words.first() else { return 0 };
        if name_key.starts_with(first.as_str()) {
            0
        } else if name_key.split(' ').any(|word| word.starts_with(first.as_str())) {
            1
        } else {
            2
        }
    }
}

impl Db<'_> {
    /// One client.
    pub fn client(&self, id: ClientId) -> Result<Option<Client>> {
        let sql = format!("SELECT {COLUMNS} FROM client WHERE id = $1");
        statement::first(self.connection, &sql, &[&id.0], read)
    }

    /// Clients by any part of the name, accents left out, or by digits of the phone; all of them for an empty text.
    /// Those whose name starts with the text come first, then by name.
    pub fn find_clients(&self, text: &str, limit: usize) -> Result<Vec<Client>> {
        let wanted = Wanted::read(text);
        let most = i64::try_from(limit).unwrap_or(i64::MAX);
        if wanted.words.is_empty() && wanted.digits.is_empty() {
            if !text.trim().is_empty() {
                return Ok(Vec::new());
            }
            let sql = format!("SELECT {COLUMNS} FROM client ORDER BY name_key, id LIMIT $1");
            return statement::all(self.connection, &sql, &[&most], read);
        }
        let mut ids = BTreeSet::new();
        let longest = wanted.words.iter().max_by_key(|word| word.len()).unwrap_or(&wanted.digits);
        // From the start of a word: one range of an index, in order.
        let sql = "SELECT client_id FROM client_word WHERE word >= $1 AND word < $2 ORDER BY word LIMIT 400";
        let end = format!("{longest}\u{7f}");
        ids.extend(statement::all(self.connection, sql, &[longest, &end], |row| row.get::<_, i64>(0))?);
        if ids.len() < 400 && longest.len() >= 3 {
            ids.extend(self.clients_with_grams(longest)?);
        }
        let sql = format!("SELECT {COLUMNS}, name_key FROM client WHERE id = $1");
        let mut found = Vec::new();
        for id in ids {
            let row =
                statement::first(self.connection, &sql, &[&id], |row| Ok((read(row)?, row.get::<_, String>(9)?)))?;
            found.extend(row.filter(|(client, name_key)| wanted.fits(name_key, &client.phone)));
        }
        found.sort_by(|(a, a_key), (b, b_key)| {
            (wanted.rank(a_key), a_key, a.id).cmp(&(wanted.rank(b_key), b_key, b.id))
        });
        found.truncate(limit);
        Ok(found.into_iter().map(|(client, _)| client).collect())
    }

    /// Clients in whose name or phone every three characters of `part` stand.
    fn clients_with_grams(&self, part: &str) -> Result<Vec<i64>> {
        let wanted: BTreeSet<&str> = grams(part).collect();
        let marks: Vec<String> = (1..=wanted.len().min(20)).map(|number| format!("${number}")).collect();
        let sql = format!(
            "SELECT client_id FROM client_gram WHERE gram IN ({}) GROUP BY client_id HAVING COUNT(*) = {} LIMIT 400",
            marks.join(", "),
            marks.len()
        );
        let parameters: Vec<&dyn rusqlite::ToSql> = wanted.iter().map(|gram| gram as &dyn rusqlite::ToSql).collect();
        statement::all(self.connection, &sql, &parameters[..marks.len()], |row| row.get(0))
    }
}

impl Tx<'_> {
    /// A new client's number. `id` and `version` of the argument are not read.
    pub fn insert_client(&self, client: &Client) -> Result<ClientId> {
        let sql =
            "INSERT INTO client (name, name_key, phone, email, notes, alert, calendar_asked_on, calendar_entered_on)
                   VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id";
        let Client { name, phone, email, notes, alert, calendar_asked_on, calendar_entered_on, .. } = client;
        let key = search_key(name);
        let id = self.inserted(
            Noun::Client,
            sql,
            &[name, &key, phone, email, notes, alert, calendar_asked_on, calendar_entered_on],
        )?;
        self.insert_search_words(id, &key, phone)?;
        Ok(ClientId(id))
    }

    /// Changes a client that still has the version in it.
    pub fn update_client(&self, client: &Client) -> Result<()> {
        let sql = "UPDATE client SET name = $3, name_key = $4, phone = $5, email = $6, notes = $7, alert = $8,
                   version = version + 1 WHERE id = $1 AND version = $2";
        let Client { id, version, name, phone, email, notes, alert, .. } = client;
        let key = search_key(name);
        self.changed_if_current(Noun::Client, id, sql, &[&id.0, version, name, &key, phone, email, notes, alert])?;
        self.refresh_search_words(Noun::Client, &id.to_string())
    }

    /// Keeps that the calendar was asked for today.
    pub fn set_calendar_asked_on(&self, id: ClientId, today: NaiveDate) -> Result<()> {
        let sql = "UPDATE client SET calendar_asked_on = $2, version = version + 1 WHERE id = $1";
        self.changed(Noun::Client, &id, sql, &[&id.0, &today]).map(|_| ())
    }

    /// Keeps that a race or run was entered today.
    pub fn set_calendar_entered_on(&self, id: ClientId, today: NaiveDate) -> Result<()> {
        let sql =
            "UPDATE client SET calendar_entered_on = $2 WHERE id = $1 AND calendar_entered_on IS DISTINCT FROM $2";
        self.changed(Noun::Client, &id, sql, &[&id.0, &today]).map(|_| ())
    }

    /// Forgets the search words of a client whose row goes away.
    pub(super) fn forget_search_words(&self, noun: Noun, row_id: &str) -> Result<()> {
        if noun == Noun::Client {
            let id: i64 = row_id.parse().unwrap_or_default();
            statement::execute(self.connection, "DELETE FROM client_word WHERE client_id = $1", &[&id])?;
            statement::execute(self.connection, "DELETE FROM client_gram WHERE client_id = $1", &[&id])?;
        }
        Ok(())
    }

    /// Makes the search words of a client whose row has changed anew.
    pub(super) fn refresh_search_words(&self, noun: Noun, row_id: &str) -> Result<()> {
        if noun != Noun::Client {
            return Ok(());
        }
        self.forget_search_words(noun, row_id)?;
        let id: i64 = row_id.parse().unwrap_or_default();
        let sql = "SELECT name_key, phone FROM client WHERE id = $1";
        let row = statement::first(self.connection, sql, &[&id], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
        })?;
        row.map_or(Ok(()), |(key, phone)| self.insert_search_words(id, &key, &phone))
    }

    fn insert_search_words(&self, id: i64, name_key: &str, phone: &str) -> Result<()> {
        let digits = digits(phone);
        let words = name_key.split(' ').chain([digits.as_str()]).filter(|word| !word.is_empty());
        for word in words.clone() {
            let sql = "INSERT INTO client_word (word, client_id) VALUES ($1, $2) ON CONFLICT DO NOTHING";
            statement::execute(self.connection, sql, &[&word, &id])?;
        }
        for gram in words.flat_map(grams) {
            let sql = "INSERT INTO client_gram (gram, client_id) VALUES ($1, $2) ON CONFLICT DO NOTHING";
            statement::execute(self.connection, sql, &[&gram, &id])?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::search_key;

    #[test]
    fn a_name_is_searched_without_its_accents_in_any_script() {
        assert_eq!(search_key("Łukasz Żółć"), "lukasz zolc");
        assert_eq!(search_key("Đặng Thị Ngọc-Ánh"), "dang thi ngoc anh");
        assert_eq!(search_key("  Zoë  O'Neil "), "zoe o neil");
        assert!(!search_key("Ирина").is_empty());
    }
}
