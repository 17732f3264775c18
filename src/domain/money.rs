//! Money in whole minor units (cents), and how it is written.

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

/// Writes an amount of minor units: `$95`, `$95.50`, `¥9500`.
#[must_use]
pub fn write(minor: i64, currency: &str) -> String {
    let (sign, digits) = CURRENCIES
        .iter()
        .find(|(code, ..)| *code == currency)
        .map_or((format!("{currency}\u{a0}"), 2), |(_, sign, digits)| ((*sign).to_owned(), *digits));
    let unit = 10_i64.pow(digits);
    let minus = if minor < 0 { "-" } else { "" };
    let (whole, rest) = (minor.abs() / unit, minor.abs() % unit);
    if rest == 0 {
        format!("{minus}{sign}{whole}")
    } else {
        format!("{minus}{sign}{whole}.{rest:0width$}", width = digits as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::write;

    #[test]
    fn prices_are_written_as_they_are_said() {
        assert_eq!(write(9500, "USD"), "$95");
        assert_eq!(write(9550, "USD"), "$95.50");
        assert_eq!(write(9505, "EUR"), "€95.05");
        assert_eq!(write(9500, "JPY"), "¥9500");
        assert_eq!(write(-500, "GBP"), "-£5");
        assert_eq!(write(100, "XXX"), "XXX\u{a0}1");
    }
}
