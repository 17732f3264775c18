//! Where a person stands who asks for something: the store, who asks, and when.

use crate::{
    clock::{Clock, Now},
    domain::{
        clinic_settings::{ClinicSettings, Language},
        time::Zone,
    },
    error::{Code, Error, Result},
    store::{Db, Stamp, Store, Tell},
    timing::settings::Rules,
    words::Words,
};
use chrono::{Datelike, NaiveDate};

/// Who acts as long as nobody has said who they are. Kept so in every language, and worded when it is told.
pub const FRONT_DESK: &str = "Front desk";
/// The same for `warmdown` without a window.
pub const COMMAND_LINE: &str = "Command line";

/// Everything that a function of this folder is called on. Rights will be checked here and nowhere else.
pub struct Desk<'a> {
    pub store: &'a Store,
    /// Who asks: a name chosen at the desk.
    pub actor: String,
    pub now: Now,
    /// Where `now` comes from.
    pub clock: Clock,
    /// The clinic's; before one is set up, that of whoever asks.
    pub language: Language,
    /// Who is told how far long work has come.
    pub tell: Tell,
}

impl<'a> Desk<'a> {
    /// A desk at this moment. Before a clinic is set up the time is UTC, and the language English.
    ///
    /// # Errors
    /// `Storage` when the clinic cannot be read.
    pub fn new(store: &'a Store, clock: Clock, actor: &str) -> Result<Self> {
        Self::speaking(store, clock, actor, Language::En)
    }

    /// A desk at this moment; another language than English is spoken until a clinic is set up.
    ///
    /// # Errors
    /// `Storage` when the clinic cannot be read.
    pub fn speaking(store: &'a Store, clock: Clock, actor: &str, until_set_up: Language) -> Result<Self> {
        let clinic = store.read(|db| db.clinic_settings())?;
        let zone = clinic.as_ref().and_then(|clinic| Zone::from_name(&clinic.zone)).unwrap_or(Zone::UTC);
        let language = clinic.map_or(until_set_up, |clinic| clinic.language);
        Ok(Self { store, actor: actor.to_owned(), now: clock.now(zone), clock, language, tell: Tell::default() })
    }

    /// The desk after a clinic was set up or left: in its zone and language.
    ///
    /// # Errors
    /// `Storage` when the clinic cannot be read.
    pub(super) fn anew(&self) -> Result<Self> {
        Ok(Self::speaking(self.store, self.clock, &self.actor, self.language)?.telling(&self.tell))
    }

    /// The same desk; how far long work has come is told.
    #[must_use]
    pub fn telling(self, tell: &Tell) -> Self {
        Self { tell: tell.clone(), ..self }
    }

    pub(super) fn stamp(&self) -> Stamp<'_> {
        Stamp { actor: &self.actor, at: self.now.instant }
    }

    /// The words of the clinic's language.
    #[must_use]
    pub fn words(&self) -> &'static Words {
        Words::of(self.language)
    }
}

/// The clinic's own facts and rules, as loaded for one question.
pub(super) struct House {
    pub clinic: ClinicSettings,
    pub zone: Zone,
    pub rules: Rules,
    pub words: &'static Words,
    pub today: NaiveDate,
}

impl House {
    pub fn load(db: &Db<'_>, desk: &Desk<'_>) -> Result<Self> {
        let clinic = db.clinic()?;
        let zone = Zone::from_name(&clinic.zone).ok_or_else(|| Error::invalid("zone", "error-zone"))?;
        let rules = match db.rules_json()? {
            Some(json) => Rules::from_json(&json).map_err(|_| Error::new(Code::Damaged, "error-damaged"))?,
            None => Rules::default(),
        };
        let words = Words::of(clinic.language);
        Ok(Self { clinic, zone, rules, words, today: desk.now.today() })
    }

    /// "Tuesday, May 5"; with the year when it is not this one.
    pub fn day(&self, date: NaiveDate) -> String {
        match date.year() == self.today.year() {
            true => self.words.weekday_and_day(date),
            false => self.words.weekday_and_full_date(date),
        }
    }
}
