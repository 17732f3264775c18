//! What the screens ask and are told of clients.

use super::{AppointmentCard, RaceFields, RunFields, WaitCard};
use crate::domain::{
    client::{Client, ClientOrder},
    id::{ClientId, TherapistId},
    time::optional_local_format,
};
use chrono::{NaiveDate, NaiveDateTime};
use smol_str::SmolStr;

crate::wire! {
    /// A person's number and name.
    pub struct ClientName {
        pub id: ClientId,
        pub name: SmolStr,
    }
}

crate::wire! {
    /// One line of a list of found clients.
    pub struct ClientHit {
        pub id: ClientId,
        pub name: String,
        /// What they like to be called, when it is not the name.
        pub preferred_name: String,
        pub phone: String,
        pub alert: String,
        /// Put away: not booked until brought back.
        pub archived: bool,
    }
}

impl From<Client> for ClientHit {
    fn from(client: Client) -> Self {
        Self {
            id: client.id,
            name: client.name,
            preferred_name: client.preferred_name,
            phone: client.phone,
            alert: client.alert,
            archived: client.archived_on.is_some(),
        }
    }
}

crate::wire! {
    /// Any part of a name, digits of a phone number, or an e-mail address from the start of one of its words.
    pub struct FindClients {
        pub text: String,
        /// At most this many, 1–100.
        pub limit: u32,
        /// Those who were put away too.
        pub archived: bool,
    }
}

crate::wire! {
    /// Which clients to list, in which order.
    pub struct ListClients {
        /// As in `FindClients`; the best found come first, whatever the order.
        pub text: String,
        pub order: ClientOrder,
        pub descending: bool,
        /// Only those with a race within so many weeks, 1–52.
        pub race_within_weeks: Option<u32>,
        /// Only those who have come before, but not for so many months, 1–120.
        pub not_seen_months: Option<u32>,
        /// Those who were put away too.
        pub archived: bool,
        /// At most this many, 1–2000.
        pub limit: u32,
    }
}

crate::wire! {
    /// A race to come.
    pub struct NextRace {
        pub name: String,
        pub date: NaiveDate,
    }
}

crate::wire! {
    /// A client in the list.
    pub struct ClientRow {
        pub client: ClientHit,
        pub email: String,
        /// The day of the last massage.
        pub last_seen: Option<NaiveDate>,
        pub next_race: Option<NextRace>,
        /// The start of the next appointment.
        #[serde(with = "optional_local_format")]
        #[cfg_attr(feature = "typescript", ts(type = "string | null"))]
        pub next_appointment: Option<NaiveDateTime>,
    }
}

crate::wire! {
    /// The clients listed, and whether there are more.
    pub struct ClientList {
        pub rows: Vec<ClientRow>,
        pub more: bool,
    }
}

crate::wire! {
    /// A client as typed: new without `id`, changed with `id` and the `version` that was read.
    pub struct ClientFields {
        pub id: Option<ClientId>,
        pub version: Option<i64>,
        pub name: String,
        pub preferred_name: String,
        pub pronouns: String,
        pub birth_date: Option<NaiveDate>,
        pub phone: String,
        pub email: String,
        pub address: String,
        pub referral: String,
        pub favorite_therapist: Option<TherapistId>,
        pub favorite_times: String,
        pub notes: String,
        pub alert: String,
    }
}

impl ClientFields {
    /// A new client of whom only the name is known.
    #[must_use]
    pub fn named(name: &str) -> Self {
        Self { id: None, version: None, ..Client::named(name).into() }
    }
}

impl From<Client> for ClientFields {
    fn from(client: Client) -> Self {
        Self {
            id: Some(client.id),
            version: Some(client.version),
            name: client.name,
            preferred_name: client.preferred_name,
            pronouns: client.pronouns,
            birth_date: client.birth_date,
            phone: client.phone,
            email: client.email,
            address: client.address,
            referral: client.referral,
            favorite_therapist: client.favorite_therapist,
            favorite_times: client.favorite_times,
            notes: client.notes,
            alert: client.alert,
        }
    }
}

crate::wire! {
    /// A client and everything that the desk needs to know.
    pub struct ClientPage {
        pub client: Client,
        /// Whether "nothing found" may be trusted today.
        pub calendar_is_fresh: bool,
        /// Newest first.
        pub runs: Vec<RunFields>,
        /// Latest date first.
        pub races: Vec<RaceFields>,
        /// Next first; canceled ones included.
        pub coming: Vec<AppointmentCard>,
        /// Latest first; canceled ones included.
        pub past: Vec<AppointmentCard>,
        /// What the client waits for; the longest first.
        pub waits: Vec<WaitCard>,
    }
}

crate::wire! {
    /// A client to put away or to bring back, with the `version` that was read.
    pub struct SetArchived {
        pub client: ClientId,
        pub version: i64,
        pub archived: bool,
    }
}

crate::wire! {
    /// A new client as far as typed, before it is kept.
    pub struct LookAlikes {
        pub name: String,
        pub phone: String,
        pub email: String,
    }
}

crate::wire! {
    /// What two clients have in common.
    pub enum Likeness {
        Phone,
        Email,
        Name,
    }
}

crate::wire! {
    /// A client who may be the same person.
    pub struct LookAlike {
        pub client: ClientHit,
        pub likeness: Likeness,
    }
}

crate::wire! {
    /// Two clients who are one person, each with the `version` that was read. `other` goes into `keep`.
    pub struct MergeClients {
        pub keep: ClientId,
        pub keep_version: i64,
        pub other: ClientId,
        pub other_version: i64,
    }
}
