//! Finding clients: from the start of a name, of any of its words, by any part, by phone or e-mail, and with a typo.

use super::{
    Db,
    clients::{COLUMNS, read},
    search::{digits, email_key, grams, search_key},
    statement,
};
use crate::{domain::client::Client, error::Result};
use std::collections::{BTreeMap, HashMap, HashSet};

/// With so many found as typed, nobody is looked for who is merely called alike.
const ENOUGH: usize = 3;
/// So many clients of one word are looked at.
const MOST_OF_A_WORD: usize = 6000;
/// So many words stand in for one that was typed.
const MOST_WORDS: usize = 24;

/// What has been found so far, best first.
struct Found {
    clients: Vec<Client>,
    ids: HashSet<i64>,
    limit: usize,
    archived: bool,
}

impl Found {
    /// Adds those that are new. Whether there are enough.
    fn add(&mut self, clients: Vec<Client>) -> bool {
        for client in clients {
            let wanted = self.archived || client.archived_on.is_none();
            if wanted && self.clients.len() < self.limit && self.ids.insert(client.id.0) {
                self.clients.push(client);
            }
        }
        self.clients.len() >= self.limit
    }
}

/// Where the texts end that start like this.
fn end_of(start: &str) -> String {
    format!("{start}\u{7f}")
}

/// How many slips of the fingers a word of this length may have.
fn slips(letters: usize) -> usize {
    match letters {
        0..=2 => 0,
        3..=5 => 1,
        _ => 2,
    }
}

/// How far a word of a name is from what was typed: 0 when it starts so, 1 when the typed stands within, more with a
/// typo, which counts against the word's beginning too, since the word may not be typed out yet.
fn distance(typed: &str, word: &str) -> Option<usize> {
    if word.starts_with(typed) {
        return Some(0);
    }
    if typed.len() >= 3 && word.contains(typed) {
        return Some(1);
    }
    let whole = strsim::osa_distance(typed, word);
    let begun = [typed.len() - 1, typed.len(), typed.len() + 1]
        .into_iter()
        .filter(|length| typed.len() >= 4 && *length < word.len())
        .map(|length| strsim::osa_distance(typed, &word[..length]) + 1)
        .min();
    let allowed = slips(typed.len());
    let typo = |distance: usize, allowed: usize| (distance <= allowed).then_some(distance + 1);
    typo(whole, allowed).into_iter().chain(begun.and_then(|begun| typo(begun, allowed + 1))).min()
}

impl Db<'_> {
    /// Clients by any part of a name, accents left out and typos forgiven, by digits of the phone or the e-mail
    /// address; all of them for an empty text. Those whose name starts with the text come first, then those with a
    /// word that does, then the rest; the archived ones only when asked for.
    pub fn find_clients(&self, text: &str, limit: usize, archived: bool) -> Result<Vec<Client>> {
        let mut found = Found { clients: Vec::new(), ids: HashSet::new(), limit, archived };
        let text = text.trim();
        let most = (limit * 8).clamp(64, 400);
        // A text without any letter is a phone number, however it is punctuated.
        if text.chars().any(|c| c.is_ascii_digit()) && !text.chars().any(char::is_alphabetic) {
            found.add(self.clients_with_word(&format!("#{}", digits(text)), most)?);
        } else if text.contains('@') {
            found.add(self.clients_with_word(&format!("@{}", email_key(text)), most)?);
        } else {
            let key = search_key(text);
            if key.is_empty() && !text.is_empty() {
                return Ok(Vec::new());
            }
            self.find_by_name(&key, &email_key(text), most, &mut found)?;
        }
        Ok(found.clients)
    }

    fn find_by_name(&self, key: &str, email: &str, most: usize, found: &mut Found) -> Result<()> {
        if found.add(self.clients_from(key, found.limit, found.archived)?) || key.is_empty() {
            return Ok(());
        }
        let words: Vec<&str> = key.split(' ').collect();
        if found.add(self.clients_with_starts(&words, most)?) {
            return Ok(());
        }
        if email.len() >= 3 && found.add(self.clients_with_word(&format!("@{email}"), most)?) {
            return Ok(());
        }
        if key.len() >= 3 {
            let only_parts = found.clients.len() >= ENOUGH;
            found.add(self.clients_alike(&words, only_parts)?);
        }
        Ok(())
    }

    /// Those whose name starts with a key, in order.
    pub(super) fn clients_from(&self, key: &str, limit: usize, archived: bool) -> Result<Vec<Client>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM client WHERE name_key >= $1 AND name_key < $2 AND (archived_on IS NULL OR $3 = 1)
             ORDER BY name_key, id LIMIT $4"
        );
        let most = i64::try_from(limit).unwrap_or(i64::MAX);
        statement::all(self.connection, &sql, &[&key, &end_of(key), &i64::from(archived), &most], read)
    }

    /// Those who have a search word that starts like this, by name.
    pub(super) fn clients_with_word(&self, start: &str, most: usize) -> Result<Vec<Client>> {
        self.clients_with_starts(&[start], most)
    }

    /// Those who have for every one of the starts a search word that starts so, by name.
    fn clients_with_starts(&self, starts: &[&str], most: usize) -> Result<Vec<Client>> {
        // A name of more words than these is told apart by them.
        let mut starts: Vec<(i64, &str)> = if let [only] = starts {
            vec![(0, *only)]
        } else {
            starts.iter().take(6).map(|start| Ok((self.commonness(start)?, *start))).collect::<Result<_>>()?
        };
        // Everybody of the rarest is looked at.
        starts.sort_unstable();
        let first = if starts.len() == 1 { most } else { MOST_OF_A_WORD };
        let mut sql = format!(
            "SELECT DISTINCT a.client_id FROM (SELECT client_id FROM client_word
             WHERE word >= $1 AND word < $2 ORDER BY word LIMIT {first}) a WHERE 1 = 1"
        );
        for number in 1..starts.len() {
            sql += &format!(
                " AND EXISTS (SELECT 1 FROM client_word b
                 WHERE b.client_id = a.client_id AND b.word >= ${} AND b.word < ${})",
                number * 2 + 1,
                number * 2 + 2
            );
        }
        sql += &format!(" LIMIT {most}");
        let bounds: Vec<String> = starts.iter().flat_map(|(_, start)| [(*start).to_owned(), end_of(start)]).collect();
        let parameters: Vec<&dyn rusqlite::ToSql> = bounds.iter().map(|bound| bound as _).collect();
        let ids: Vec<i64> = statement::all(self.connection, &sql, &parameters, |row| row.get(0))?;
        let mut clients = self.named_clients(ids)?;
        clients.sort_by(|(a, a_key), (b, b_key)| (a_key, a.id).cmp(&(b_key, b.id)));
        Ok(clients.into_iter().map(|(client, _)| client).collect())
    }

    /// How many search words start like this, up to as many as would be looked at.
    fn commonness(&self, start: &str) -> Result<i64> {
        let sql = format!(
            "SELECT COUNT(*) FROM (SELECT 1 FROM client_word WHERE word >= $1 AND word < $2 LIMIT {MOST_OF_A_WORD}) w"
        );
        let number = statement::first(self.connection, &sql, &[&start, &end_of(start)], |row| row.get(0))?;
        Ok(number.unwrap_or_default())
    }

    fn named_clients(&self, ids: impl IntoIterator<Item = i64>) -> Result<Vec<(Client, String)>> {
        let sql = format!("SELECT {COLUMNS}, name_key FROM client WHERE id = $1");
        let mut clients = Vec::new();
        for id in ids {
            clients.extend(statement::first(self.connection, &sql, &[&id], |row| {
                Ok((read(row)?, row.get::<_, String>("name_key")?))
            })?);
        }
        Ok(clients)
    }

    /// Those in whose name every word stands somewhere, or with a typo; the nearest first.
    pub(super) fn clients_alike(&self, words: &[&str], only_parts: bool) -> Result<Vec<Client>> {
        let (long, short): (Vec<&str>, Vec<&str>) = words.iter().partition(|word| word.len() >= 3);
        let mut alike: Option<HashMap<i64, usize>> = None;
        for typed in long.iter().take(6) {
            let mut nearest: HashMap<i64, usize> = HashMap::new();
            for (far, word) in self.words_alike(typed, only_parts)? {
                if nearest.len() >= MOST_OF_A_WORD {
                    break;
                }
                let most = if long.len() == 1 { 400 } else { MOST_OF_A_WORD };
                let sql = format!("SELECT client_id FROM client_word WHERE word = $1 LIMIT {most}");
                for id in statement::all(self.connection, &sql, &[&word], |row| row.get::<_, i64>(0))? {
                    nearest.entry(id).or_insert(far);
                }
            }
            alike = Some(match alike {
                None => nearest,
                Some(before) => {
                    before.into_iter().filter_map(|(id, far)| nearest.get(&id).map(|more| (id, far + more))).collect()
                }
            });
        }
        let mut alike: Vec<(usize, i64)> = alike.unwrap_or_default().into_iter().map(|(id, far)| (far, id)).collect();
        alike.sort_unstable();
        alike.truncate(400);
        let far: HashMap<i64, usize> = alike.iter().map(|(far, id)| (*id, *far)).collect();
        let mut clients = self.named_clients(alike.into_iter().map(|(_, id)| id))?;
        clients.retain(|(client, key)| {
            let preferred = search_key(&client.preferred_name);
            short.iter().all(|start| key.split(' ').chain(preferred.split(' ')).any(|word| word.starts_with(start)))
        });
        clients.sort_by(|(a, a_key), (b, b_key)| (far.get(&a.id.0), a_key, a.id).cmp(&(far.get(&b.id.0), b_key, b.id)));
        Ok(clients.into_iter().map(|(client, _)| client).collect())
    }

    /// The words of names that what was typed may stand for, the nearest first.
    fn words_alike(&self, typed: &str, only_parts: bool) -> Result<Vec<(usize, String)>> {
        let mut candidates: BTreeMap<String, usize> = BTreeMap::new();
        let starts = "SELECT word FROM word_gram WHERE gram = $1 AND word >= $2 AND word < $3 LIMIT 200";
        for start in with_two_letters_swapped(typed) {
            let gram = format!(" {}", &start[..2]);
            for word in statement::all(self.connection, starts, &[&gram, &start, &end_of(&start)], |row| row.get(0))? {
                candidates.insert(word, 0);
            }
        }
        let sharing = "SELECT word FROM word_gram WHERE gram = $1";
        for gram in grams(typed).iter().take(24) {
            for word in statement::all(self.connection, sharing, &[gram], |row| row.get::<_, String>(0))? {
                *candidates.entry(word).or_default() += 1;
            }
        }
        let mut near: Vec<(usize, String)> = candidates
            .into_keys()
            .filter_map(|word| distance(typed, &word).map(|far| (far, word)))
            .filter(|(far, _)| !only_parts || *far <= 1)
            .collect();
        near.sort();
        near.truncate(MOST_WORDS);
        Ok(near)
    }
}

/// A word and, where a swap leaves too few letters in a row alone, the words that two swapped letters make of it.
fn with_two_letters_swapped(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    let swaps = if letters.len() <= 5 { letters.len().saturating_sub(1) } else { 0 };
    let swapped = (0..swaps).map(|at| {
        let mut letters = letters.clone();
        letters.swap(at, at + 1);
        letters.into_iter().collect()
    });
    [word.to_owned()].into_iter().chain(swapped).collect()
}
