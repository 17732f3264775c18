//! A first clinic, a demo clinic, and the clinic's own facts.

use super::{
    attention::attention_count,
    closures::with_stranded,
    demo::{self, DemoSize},
    desk::Desk,
    typed,
    wire::{ClinicStatus, Kept, Nothing, SetUpClinic},
};
use crate::{
    domain::{
        clinic_settings::ClinicSettings,
        goal::Goal,
        id::MassageTypeId,
        massage_type::{DurationPrice, MassageType, Pressure},
        money::{CURRENCIES, digits},
        time::Zone,
    },
    error::{Code, Error, Result},
    store::{Change, Tx},
    words::Words,
};

/// The seed of the demo clinic that the window offers.
pub const DEMO_SEED: u64 = 1;

/// Whether there is a clinic, and which.
///
/// # Errors
/// `Storage` when the file cannot be read.
pub fn clinic_status(desk: &Desk<'_>, _: Nothing) -> Result<ClinicStatus> {
    let (clinic, is_demo, attention, waiting) = desk.store.read(|db| {
        let clinic = db.clinic_settings()?;
        let attention = if clinic.is_some() { attention_count(db, desk)? } else { 0 };
        Ok((clinic, db.is_demo()?, attention, db.waiting_count(desk.now.today())?))
    })?;
    Ok(ClinicStatus {
        again: clinic
            .as_ref()
            .and_then(|clinic| Zone::from_name(&clinic.zone))
            .is_some_and(|zone| desk.now.is_again(zone)),
        clinic,
        is_demo,
        today: desk.now.today(),
        now: desk.now.local,
        file: desk.store.file().display().to_string(),
        currencies: CURRENCIES.iter().map(|(code, ..)| (*code).to_owned()).collect(),
        zones: Zone::names().map(str::to_owned).collect(),
        attention,
        waiting,
    })
}

/// Sets up the first clinic of a file: its facts, its therapists, and the two massage types to start with.
///
/// # Errors
/// `Invalid` naming the field; also when there is a clinic already.
pub fn set_up_clinic(desk: &Desk<'_>, set_up: SetUpClinic) -> Result<ClinicStatus> {
    let clinic = typed::clinic(&set_up.clinic)?;
    if set_up.therapists.is_empty() {
        return Err(Error::invalid("therapists", "error-no-therapists"));
    }
    let therapists =
        set_up.therapists.iter().map(|fields| typed::therapist(fields, "therapists")).collect::<Result<Vec<_>>>()?;
    desk.store.write(Change::SetUpClinic, &desk.stamp(), |tx| {
        refuse_second_clinic(tx)?;
        tx.set_clinic_settings(&clinic)?;
        for massage_type in first_massage_types(&clinic) {
            tx.insert_massage_type(&massage_type)?;
        }
        for therapist in &therapists {
            tx.insert_therapist(therapist)?;
        }
        Ok(())
    })?;
    clinic_status(&desk.anew()?, Nothing {})
}

/// Changes the clinic's facts. Appointments keep their local times.
///
/// # Errors
/// `Invalid` naming the field; `NoClinic` before one is set up; `Outdated` when somebody has changed them since they
/// were read.
pub fn save_clinic_settings(desk: &Desk<'_>, clinic: ClinicSettings) -> Result<Kept> {
    let clinic = typed::clinic(&clinic)?;
    let (said, change) = desk.store.write(Change::SaveClinicSettings, &desk.stamp(), |tx| {
        let before = tx.clinic()?;
        if before.version != clinic.version {
            return Err(Error::new(Code::Outdated, "error-outdated").field("version"));
        }
        // Booked instants were computed in the old zone: a clinic does not move between zones with a full book.
        if before.zone != clinic.zone && tx.has_appointments()? {
            return Err(Error::invalid("zone", "error-zone-booked"));
        }
        tx.set_clinic_settings(&clinic)?;
        // In the language that is spoken from now on.
        let said = Words::of(clinic.language).say("said-clinic-saved", &[]);
        if before.opening_hours == clinic.opening_hours { Ok(said) } else { with_stranded(tx, desk, said) }
    })?;
    Ok(Kept { id: None, change, said })
}

/// Fills an empty file with a demo clinic around today.
///
/// # Errors
/// `Invalid` when there is a clinic already.
pub fn start_demo(desk: &Desk<'_>, _: Nothing) -> Result<ClinicStatus> {
    demo::fill(desk, &DemoSize::default(), DEMO_SEED, demo::today(desk))?;
    clinic_status(&desk.anew()?, Nothing {})
}

/// Empties the file of the demo clinic, so that a real one can be set up.
///
/// # Errors
/// `Invalid` when the clinic is not a demo: a real one is never emptied.
pub fn leave_demo(desk: &Desk<'_>, _: Nothing) -> Result<ClinicStatus> {
    desk.store.write_whole(Change::SetUpClinic, &desk.stamp(), |tx| {
        if !tx.is_demo()? {
            return Err(Error::new(Code::Invalid, "error-not-a-demo"));
        }
        tx.clear_everything()
    })?;
    clinic_status(&desk.anew()?, Nothing {})
}

pub(super) fn refuse_second_clinic(tx: &Tx<'_>) -> Result<()> {
    match tx.clinic_settings()? {
        Some(clinic) => Err(Error::invalid("db", "error-clinic-exists").with("clinic", clinic.name)),
        None => Ok(()),
    }
}

/// Deep tissue and sports massage, each in three lengths, to be changed in Settings.
pub(super) fn first_massage_types(clinic: &ClinicSettings) -> Vec<MassageType> {
    let (words, currency) = (Words::of(clinic.language), clinic.currency.as_str());
    let unit = 10_i64.pow(digits(currency)) * if digits(currency) == 0 { 100 } else { 1 };
    [("deep-tissue", "#0e7490", [55, 95, 135]), ("sports", "#b45309", [50, 90, 125])]
        .into_iter()
        .map(|(id, color, prices)| MassageType {
            id: MassageTypeId::new(id),
            name: words.say(&format!("massage-type-{id}"), &[]),
            serves: Goal::served_by_built_in(id).unwrap_or_default().to_vec(),
            buffer_before: 0,
            buffer_after: 15,
            color: color.to_owned(),
            durations: [30, 60, 90]
                .into_iter()
                .zip(prices)
                .map(|(minutes, price)| DurationPrice { minutes, price: price * unit })
                .collect(),
            pressure: if id == "deep-tissue" { Pressure::Firm } else { Pressure::Medium },
            retired_on: None,
            version: 1,
        })
        .collect()
}

/// A number that changes whenever another program has written to the clinic's file.
///
/// # Errors
/// `Storage` when the file cannot be read.
pub fn data_version(desk: &Desk<'_>, _: Nothing) -> Result<i64> {
    desk.store.data_version()
}
