//! What a client wants from a massage.

crate::wire! {
    /// What a massage is for.
    pub enum Goal {
        Recovery,
        Soreness,
        ScarTissue,
        Mobility,
        Relaxation,
        InjuryPrevention,
    }
}

impl Goal {
    /// Every goal, in the order in which it is offered.
    pub const ALL: [Self; 6] =
        [Self::Recovery, Self::Soreness, Self::ScarTissue, Self::Mobility, Self::Relaxation, Self::InjuryPrevention];

    /// The code as written in files and on the wire.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Recovery => "recovery",
            Self::Soreness => "soreness",
            Self::ScarTissue => "scar-tissue",
            Self::Mobility => "mobility",
            Self::Relaxation => "relaxation",
            Self::InjuryPrevention => "injury-prevention",
        }
    }

    /// The goal of a code, if it is one.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|goal| goal.code() == code)
    }

    /// The goals that a built-in massage type serves; `None` for a type that is not built in. Source: TIMING.md, "Goals served".
    #[must_use]
    pub fn served_by_built_in(massage_type: &str) -> Option<&'static [Self]> {
        match massage_type {
            "deep-tissue" => {
                Some(&[Self::Recovery, Self::Soreness, Self::ScarTissue, Self::Mobility, Self::Relaxation])
            }
            "sports" => Some(&[Self::Mobility, Self::InjuryPrevention, Self::Relaxation]),
            _ => None,
        }
    }
}
