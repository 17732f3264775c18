//! Money in whole minor units (cents). How it is written depends on the language: see `words`.

/// Currencies that a clinic can charge in: ISO code, sign, digits after the point.
pub const CURRENCIES: &[(&str, &str, u32)] = &[
    ("USD", "$", 2),
    ("EUR", "€", 2),
    ("GBP", "£", 2),
    ("CHF", "CHF\u{a0}", 2),
    ("CAD", "CA$", 2),
    ("AUD", "A$", 2),
    ("NZD", "NZ$", 2),
    ("SEK", "SEK\u{a0}", 2),
    ("NOK", "NOK\u{a0}", 2),
    ("DKK", "DKK\u{a0}", 2),
    ("PLN", "PLN\u{a0}", 2),
    ("CZK", "CZK\u{a0}", 2),
    ("JPY", "¥", 0),
    ("KRW", "₩", 0),
    ("INR", "₹", 2),
    ("ILS", "₪", 2),
    ("ZAR", "R\u{a0}", 2),
    ("BRL", "R$\u{a0}", 2),
    ("MXN", "MX$", 2),
];

/// Digits after the point of a currency; 2 for one that is not listed.
#[must_use]
pub fn digits(currency: &str) -> u32 {
    CURRENCIES.iter().find(|(code, ..)| *code == currency).map_or(2, |(_, _, digits)| *digits)
}

/// The sign of a currency; its code and a space for one that is not listed.
#[must_use]
pub fn sign(currency: &str) -> String {
    CURRENCIES
        .iter()
        .find(|(code, ..)| *code == currency)
        .map_or_else(|| format!("{currency}\u{a0}"), |(_, sign, _)| (*sign).to_owned())
}
