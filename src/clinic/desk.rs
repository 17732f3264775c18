//! Where a person stands who asks for something: the store, who asks, and when.

use crate::{
    clock::{Clock, Now},
    domain::{clinic_settings::ClinicSettings, time::Zone},
    error::{Code, Error, Result},
    store::{Db, Stamp, Store},
    timing::settings::Rules,
    words::Words,
};

/// Everything that a function of this folder is called on. Rights will be checked here and nowhere else.
pub struct Desk<'a> {
    pub store: &'a Store,
    /// Who asks: a name chosen at the desk.
    pub actor: String,
    pub now: Now,
}

impl<'a> Desk<'a> {
    /// A desk at this moment. Before a clinic is set up the time is UTC.
    ///
    /// # Errors
    /// `Storage` when the clinic cannot be read.
    pub fn new(store: &'a Store, clock: Clock, actor: &str) -> Result<Self> {
        let zone = store.read(|db| db.clinic_settings())?.and_then(|clinic| Zone::from_name(&clinic.zone));
        Ok(Self { store, actor: actor.to_owned(), now: clock.now(zone.unwrap_or(Zone::UTC)) })
    }

    pub(super) fn stamp(&self) -> Stamp<'_> {
        Stamp { actor: &self.actor, at: self.now.instant }
    }

    /// The words of the clinic's language.
    #[must_use]
    pub fn words(&self) -> &'static Words {
        Words::english()
    }
}

/// The clinic's own facts and rules, as loaded for one question.
pub(super) struct House {
    pub clinic: ClinicSettings,
    pub zone: Zone,
    pub rules: Rules,
    pub words: &'static Words,
}

impl House {
    pub fn load(db: &Db<'_>) -> Result<Self> {
        let clinic = db.clinic()?;
        let zone = Zone::from_name(&clinic.zone).ok_or_else(|| Error::invalid("zone", "error-zone"))?;
        let rules = match db.rules_json()? {
            Some(json) => Rules::from_json(&json).map_err(|_| Error::new(Code::Damaged, "error-damaged"))?,
            None => Rules::default(),
        };
        Ok(Self { clinic, zone, rules, words: Words::english() })
    }
}
