//! The words by which a client is found, kept beside the clients.

use super::{Noun, Tx, migrate::TellParts, statement};
use crate::error::Result;
use rusqlite::Connection;
use std::collections::BTreeSet;

/// So many last digits of a phone number are the same however its country is written.
const TELLING_DIGITS: usize = 9;

/// A name as it is searched and sorted: Latin letters without accents, lower case, words separated by one space.
#[must_use]
pub fn search_key(name: &str) -> String {
    let latin = any_ascii::any_ascii(name).to_lowercase();
    let words: Vec<&str> = latin.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

pub(super) fn digits(phone: &str) -> String {
    phone.chars().filter(char::is_ascii_digit).collect()
}

/// An e-mail address as it is compared.
pub(super) fn email_key(email: &str) -> String {
    email.trim().to_lowercase()
}

/// Every three letters in a row, a space before and after the word.
pub(super) fn grams(word: &str) -> BTreeSet<String> {
    let letters: Vec<char> = format!(" {word} ").chars().collect();
    letters.windows(3).map(|three| three.iter().collect()).collect()
}

/// The last digits of a phone number, by which two ways to write it are known to be one; `None` for so few that they
/// tell nothing.
pub(super) fn telling_digits(phone: &str) -> Option<String> {
    let digits = digits(phone);
    (digits.len() >= 7).then(|| digits[digits.len().saturating_sub(TELLING_DIGITS)..].to_owned())
}

/// Everything that a client is found by.
fn words_of(name_key: &str, preferred: &str, phone: &str, email: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let preferred = search_key(preferred);
    let names: BTreeSet<String> = [name_key, &preferred]
        .into_iter()
        .flat_map(|key| key.split(' '))
        .filter(|w| !w.is_empty())
        .map(str::to_owned)
        .collect();
    let digits = digits(phone);
    let mut others: BTreeSet<String> =
        (0..digits.len().saturating_sub(2).max(1)).map(|at| format!("#{}", &digits[at..])).collect();
    others.remove("#");
    let email = email_key(email);
    let starts = email.char_indices().filter(|(at, letter)| {
        letter.is_alphanumeric() && email[..*at].chars().next_back().is_none_or(|before| !before.is_alphanumeric())
    });
    let local_part = email.find('@').unwrap_or(email.len());
    others.extend(starts.take_while(|(at, _)| *at < local_part).map(|(at, _)| format!("@{}", &email[at..])));
    (names, others)
}

/// Forgets a client's words; those of the names.
fn forget(connection: &Connection, id: i64) -> Result<Vec<String>> {
    let sql = "SELECT word FROM client_word WHERE client_id = $1";
    let words: Vec<String> = statement::all(connection, sql, &[&id], |row| row.get(0))?;
    statement::execute(connection, "DELETE FROM client_word WHERE client_id = $1", &[&id])?;
    Ok(words.into_iter().filter(|word| !word.starts_with(['#', '@'])).collect())
}

/// Forgets the letters of words that nobody is called any more.
fn forget_unused(connection: &Connection, words: &[String]) -> Result<()> {
    for word in words {
        let sql = "SELECT 1 FROM client_word WHERE word = $1 LIMIT 1";
        if statement::first(connection, sql, &[word], |_| Ok(()))?.is_none() {
            for gram in grams(word) {
                let sql = "DELETE FROM word_gram WHERE gram = $1 AND word = $2";
                statement::execute(connection, sql, &[&gram, word])?;
            }
        }
    }
    Ok(())
}

fn insert(connection: &Connection, id: i64, name_key: &str, preferred: &str, phone: &str, email: &str) -> Result<()> {
    let (names, others) = words_of(name_key, preferred, phone, email);
    for word in names.iter().chain(&others) {
        let sql = "INSERT INTO client_word (word, client_id) VALUES ($1, $2) ON CONFLICT DO NOTHING";
        statement::execute(connection, sql, &[word, &id])?;
    }
    for word in &names {
        let grams = grams(word);
        let sql = "SELECT 1 FROM word_gram WHERE gram = $1 AND word = $2";
        if statement::first(connection, sql, &[&grams.first(), word], |_| Ok(()))?.is_some() {
            continue;
        }
        for gram in grams {
            let sql = "INSERT INTO word_gram (gram, word) VALUES ($1, $2) ON CONFLICT DO NOTHING";
            statement::execute(connection, sql, &[&gram, word])?;
        }
    }
    Ok(())
}

fn refresh(connection: &Connection, id: i64) -> Result<()> {
    let before = forget(connection, id)?;
    let sql = "SELECT name_key, preferred_name, phone, email FROM client WHERE id = $1";
    let row = statement::first(connection, sql, &[&id], |row| {
        let text = |column: usize| row.get::<_, String>(column);
        Ok((text(0)?, text(1)?, text(2)?, text(3)?))
    })?;
    if let Some((key, preferred, phone, email)) = row {
        insert(connection, id, &key, &preferred, &phone, &email)?;
    }
    forget_unused(connection, &before)
}

/// Makes the search words of every client anew: for a schema that keeps them in another way.
pub(super) fn fill_anew(connection: &Connection, tell: TellParts<'_>) -> Result<()> {
    statement::execute(connection, "DELETE FROM client_word", &[])?;
    statement::execute(connection, "DELETE FROM word_gram", &[])?;
    let ids: Vec<i64> = statement::all(connection, "SELECT id FROM client ORDER BY id", &[], |row| row.get(0))?;
    for (done, id) in ids.iter().enumerate() {
        refresh(connection, *id)?;
        tell(done, ids.len());
    }
    Ok(())
}

impl Tx<'_> {
    /// Forgets the search words of a client whose row goes away.
    pub(super) fn forget_search_words(&self, noun: Noun, row_id: &str) -> Result<()> {
        if noun != Noun::Client {
            return Ok(());
        }
        let id: i64 = row_id.parse().unwrap_or_default();
        let words = forget(self.connection, id)?;
        statement::execute(self.connection, "DELETE FROM client_seen WHERE client_id = $1", &[&id])?;
        forget_unused(self.connection, &words)
    }

    /// Makes the search words of a client whose row has changed anew.
    pub(super) fn refresh_search_words(&self, noun: Noun, row_id: &str) -> Result<()> {
        if noun != Noun::Client {
            return Ok(());
        }
        refresh(self.connection, row_id.parse().unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::{search_key, telling_digits};

    #[test]
    fn a_name_is_searched_without_its_accents_in_any_script() {
        assert_eq!(search_key("Łukasz Żółć"), "lukasz zolc");
        assert_eq!(search_key("Đặng Thị Ngọc-Ánh"), "dang thi ngoc anh");
        assert_eq!(search_key("  Zoë  O'Neil "), "zoe o neil");
        assert!(!search_key("Ирина").is_empty());
    }

    #[test]
    fn a_phone_number_is_the_same_with_and_without_its_country() {
        assert_eq!(telling_digits("+49 170 1234567"), telling_digits("0170 / 1234567"));
        assert_eq!(telling_digits("+1 212 555 0100"), telling_digits("(212) 555-0100"));
        assert_eq!(telling_digits("ask Maya"), None);
    }
}
