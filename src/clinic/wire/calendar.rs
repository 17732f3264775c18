//! A runner's calendar as typed: runs, races and the answers to the desk's questions.

use crate::domain::{
    id::{ClientId, RaceId, RunId},
    race::Priority,
    run::RunKind,
    time::local_format,
};
use chrono::{NaiveDate, NaiveDateTime};

crate::wire! {
    /// A run as typed: new without `id`.
    pub struct RunFields {
        pub id: Option<RunId>,
        pub version: Option<i64>,
        pub kind: RunKind,
        #[serde(with = "local_format")]
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
        pub start: NaiveDateTime,
        /// 1–6000.
        pub minutes: u32,
        /// Above 0, at most 1000; `None` when not known.
        pub km: Option<f64>,
    }
}

crate::wire! {
    /// A race as typed: new without `id`.
    pub struct RaceFields {
        pub id: Option<RaceId>,
        pub version: Option<i64>,
        pub name: String,
        pub date: NaiveDate,
        pub end_date: Option<NaiveDate>,
        /// Above 0, at most 1000.
        pub km: f64,
        pub priority: Priority,
        pub marathon: bool,
    }
}

crate::wire! {
    /// A client's run to keep.
    pub struct SaveRun {
        pub client: ClientId,
        pub run: RunFields,
    }
}

crate::wire! {
    /// A client's race to keep.
    pub struct SaveRace {
        pub client: ClientId,
        pub race: RaceFields,
    }
}

crate::wire! {
    /// Answer to "a race in the next two weeks or the last?": `race` is `None` for "no race".
    pub struct RaceAnswer {
        pub race: Option<RaceFields>,
    }
}

crate::wire! {
    /// Answer to "the last run before this?" or "a hard workout right after?": `run` is `None` for "nothing planned".
    pub struct RunAnswer {
        pub run: Option<RunFields>,
    }
}

crate::wire! {
    /// The desk's three short questions; a question without an answer is `None`. Each answer is kept on its own.
    pub struct AnswerQuestions {
        pub client: ClientId,
        pub near_race: Option<RaceAnswer>,
        pub last_run: Option<RunAnswer>,
        pub hard_workout_after: Option<RunAnswer>,
    }
}
