//! Clients who may be one and the same person.

use super::{
    Db,
    search::{digits, email_key, search_key, telling_digits},
};
use crate::{domain::client::Client, error::Result};

/// What two clients have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alike {
    Phone,
    Email,
    Name,
}

/// Whether two names may be one person's: the same words in any order, or a slip of the fingers apart.
fn nearly_same(one: &str, other: &str) -> bool {
    let sorted = |key: &str| {
        let mut words: Vec<String> = key.split(' ').map(str::to_owned).collect();
        words.sort_unstable();
        words
    };
    let slips = if one.len() >= 9 { 2 } else { 1 };
    sorted(one) == sorted(other) || (one.len() >= 5 && strsim::osa_distance(one, other) <= slips)
}

impl Db<'_> {
    /// Clients with the same phone number or e-mail address or nearly the same name, in this order, the archived too.
    pub fn look_alikes(&self, name: &str, phone: &str, email: &str, most: usize) -> Result<Vec<(Client, Alike)>> {
        let mut found: Vec<(Client, Alike)> = Vec::new();
        let mut add = |clients: Vec<Client>, alike: Alike| {
            for client in clients {
                if !found.iter().any(|(known, _)| known.id == client.id) {
                    found.push((client, alike));
                }
            }
        };
        if let Some(telling) = telling_digits(phone) {
            let mut same = self.clients_with_word(&format!("#{telling}"), 50)?;
            same.retain(|client| same_number(phone, &client.phone));
            add(same, Alike::Phone);
        }
        let email = email_key(email);
        if email.contains('@') {
            let mut same = self.clients_with_word(&format!("@{email}"), 50)?;
            same.retain(|client| email_key(&client.email) == email);
            add(same, Alike::Email);
        }
        let key = search_key(name);
        if key.len() >= 3 {
            let mut same = self.clients_from(&key, 50, true)?;
            same.extend(self.clients_alike(&key.split(' ').collect::<Vec<_>>(), false)?);
            same.retain(|client| nearly_same(&key, &search_key(&client.name)));
            add(same, Alike::Name);
        }
        found.truncate(most);
        Ok(found)
    }
}

/// Whether two ways to write a number dial the same telephone: country and trunk prefix may be left out of one.
#[must_use]
pub fn same_number(one: &str, other: &str) -> bool {
    let bare = |phone: &str| digits(phone).trim_start_matches('0').to_owned();
    let (one, other) = (bare(one), bare(other));
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    short == long || (short.len() >= 7 && long.ends_with(&short))
}
