//! A naive book beside the real one. Every change has a number in the journal, in the order in which it was kept, so
//! what was held after each of them is known, and every answer that a desk got can be proved right or wrong.

use crate::house::{CLIENTS, ROOMS, THERAPISTS};
use chrono::{Duration, NaiveDate, NaiveDateTime};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Minutes that a therapist and a room need after a massage.
const BUFFER_AFTER: i64 = 15;

/// Where a desk wants an appointment: a new one, or one that is there moved.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Wish {
    /// The appointment to move.
    pub moves: Option<i64>,
    pub client: i64,
    pub therapist: i64,
    pub start: NaiveDateTime,
    pub minutes: i64,
}

/// What a desk was told.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum Answer {
    /// Kept, with the appointment's number, the journal's and the room's.
    Kept {
        id: i64,
        change: i64,
        room: i64,
    },
    Refused(String),
}

/// A wish, its answer, and the last change in the journal before it was made and after it was answered.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Told {
    pub wish: Wish,
    pub answer: Answer,
    pub asked_after: i64,
    pub answered_by: i64,
}

/// An appointment in its place from one change up to another.
struct Stay {
    id: i64,
    room: i64,
    wish: Wish,
    from: i64,
    until: i64,
}

impl Wish {
    fn end(&self) -> NaiveDateTime {
        self.start + Duration::minutes(self.minutes)
    }

    /// Whether the two cannot both be: one therapist with buffers, or one client, at the same time.
    fn conflicts(&self, other: &Self) -> bool {
        self.therapist == other.therapist && self.overlaps(other, BUFFER_AFTER)
            || self.client == other.client && self.overlaps(other, 0)
    }

    fn overlaps(&self, other: &Self, buffer: i64) -> bool {
        let buffer = Duration::minutes(buffer);
        self.start < other.end() + buffer && other.start < self.end() + buffer
    }

    /// How a desk is told that this one is in the way of another.
    fn named_to(&self, other: &Self) -> String {
        let therapist = THERAPISTS[self.therapist as usize - 1];
        let client = CLIENTS[self.client as usize - 1];
        let who = match self.therapist == other.therapist {
            true => format!("{therapist} has {client}"),
            false => format!("{client} already has an appointment with {therapist}"),
        };
        let between = match self.overlaps(other, 0) {
            true => String::new(),
            false => format!(", and {BUFFER_AFTER} minutes must lie between"),
        };
        format!("start: {who} from {} to {}{between}. ", self.start.format("%H:%M"), self.end().format("%H:%M"))
    }

    /// The same wish in the place of an offer such as "Tuesday, May 5, 10:30 with Maya".
    fn taking(&self, offer: &str) -> Self {
        let (when, therapist) = offer.split_once(" with ").expect(offer);
        let start = NaiveDateTime::parse_from_str(&format!("2026 {when}"), "%Y %A, %B %d, %H:%M").expect(offer);
        let therapist = THERAPISTS.iter().position(|name| *name == therapist).expect(offer) as i64 + 1;
        Self { start, therapist, ..self.clone() }
    }
}

/// What was held after each change.
pub struct History {
    days: HashMap<NaiveDate, Vec<Stay>>,
}

impl History {
    /// Puts every wish that was kept where it was kept, in the order of the journal.
    pub fn of(told: &[Told]) -> Self {
        let mut kept: Vec<_> = told
            .iter()
            .filter_map(|told| match told.answer {
                Answer::Kept { id, change, room } => Some((change, id, &told.wish, room)),
                Answer::Refused(_) => None,
            })
            .collect();
        kept.sort();
        let changes: BTreeSet<i64> = kept.iter().map(|(change, ..)| *change).collect();
        assert_eq!(changes.len(), kept.len(), "two desks were told of the same change");
        let mut places: BTreeMap<i64, (i64, &Wish, i64)> = BTreeMap::new();
        let mut days: HashMap<NaiveDate, Vec<Stay>> = HashMap::new();
        let mut stays = |id, (from, wish, room): (i64, &Wish, i64), until| {
            days.entry(wish.start.date()).or_default().push(Stay { id, room, wish: wish.clone(), from, until });
        };
        for (change, id, wish, room) in kept {
            if let Some(left) = places.insert(id, (change, wish, room)) {
                stays(id, left, change);
            }
        }
        for (id, place) in places {
            stays(id, place, i64::MAX);
        }
        Self { days }
    }

    /// What is held on a wish's day after a change, but for what it moves.
    fn held(&self, wish: &Wish, after: i64) -> impl Iterator<Item = &Stay> {
        let day = self.days.get(&wish.start.date()).map(Vec::as_slice).unwrap_or_default();
        day.iter().filter(move |stay| stay.from <= after && after < stay.until && Some(stay.id) != wish.moves)
    }

    /// What stands in the way of a wish after a change, whatever the room.
    fn in_the_way(&self, wish: &Wish, after: i64) -> impl Iterator<Item = &Stay> {
        self.held(wish, after).filter(|stay| stay.wish.conflicts(wish))
    }

    /// Whether a room has no other massage at the time of a wish after a change.
    fn is_free(&self, room: i64, wish: &Wish, after: i64) -> bool {
        self.held(wish, after).all(|stay| stay.room != room || !stay.wish.overlaps(wish, BUFFER_AFTER))
    }

    /// Whether a wish could have been kept after a change.
    fn fits(&self, wish: &Wish, after: i64) -> bool {
        let has_room = (1..=ROOMS.len() as i64).any(|room| self.is_free(room, wish, after));
        has_room && self.in_the_way(wish, after).next().is_none()
    }

    /// Every wish kept fitted what was held; every one refused did not, was told by whom, and was offered what was free.
    pub fn assert_just(&self, told: &[Told]) {
        for told in told {
            match &told.answer {
                Answer::Kept { change, room, .. } => {
                    assert!(self.in_the_way(&told.wish, change - 1).next().is_none(), "{told:?}");
                    assert!(self.is_free(*room, &told.wish, change - 1), "{told:?}");
                }
                Answer::Refused(said) => {
                    let mut moments = told.asked_after..=told.answered_by;
                    assert!(moments.any(|moment| self.explains(&told.wish, said, moment)), "{told:?}");
                }
            }
        }
    }

    /// Whether a refusal is right in every word after a change.
    fn explains(&self, wish: &Wish, said: &str, after: i64) -> bool {
        let names_holder = self.in_the_way(wish, after).find_map(|held| said.strip_prefix(&held.wish.named_to(wish)));
        let names_room = said.strip_prefix("room: No room for Deep tissue is free then. ");
        let names_room =
            names_room.filter(|_| self.in_the_way(wish, after).next().is_none() && !self.fits(wish, after));
        let Some(rest) = names_holder.or(names_room) else { return false };
        let offers = rest.strip_prefix("Free instead: ").and_then(|rest| rest.strip_suffix('.')).expect(said);
        offers.split("; ").all(|offer| self.fits(&wish.taking(offer), after))
    }

    /// The file holds what the answers add up to, nothing else.
    pub fn assert_is_in(&self, connection: &Connection) {
        let stays = self.days.values().flatten().filter(|stay| stay.until == i64::MAX);
        let expected: BTreeSet<_> = stays.map(|stay| (stay.id, Wish { moves: None, ..stay.wish.clone() })).collect();
        let sql = "SELECT id, client_id, therapist_id, start, minutes FROM appointment WHERE status = 'booked'";
        let mut statement = connection.prepare(sql).unwrap();
        let rows = statement.query_map([], |row| {
            let start: String = row.get(3)?;
            let start = NaiveDateTime::parse_from_str(&start, "%Y-%m-%dT%H:%M").unwrap();
            let wish = Wish { moves: None, client: row.get(1)?, therapist: row.get(2)?, start, minutes: row.get(4)? };
            Ok((row.get::<_, i64>(0)?, wish))
        });
        assert_eq!(rows.unwrap().collect::<Result<BTreeSet<_>, _>>().unwrap(), expected);
    }
}
