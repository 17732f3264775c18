//! Numbers and money, with the separators of a language.

use super::Words;
use crate::domain::{
    clinic_settings::Language,
    money::{digits, sign},
};

impl Words {
    /// A number with at most so many decimals, none at its end that say nothing: `1,234.5`, in German `1.234,5`.
    #[must_use]
    pub fn number(&self, value: f64, decimals: usize) -> String {
        let rounded = format!("{:.decimals$}", value.abs());
        let (whole, rest) = rounded.split_once('.').unwrap_or((&rounded, ""));
        let is_zero = rounded.chars().all(|c| c == '0' || c == '.');
        self.signed(value < 0.0 && !is_zero, whole, rest.trim_end_matches('0'))
    }

    /// An amount of minor units: `$95`, `$95.50`, `¥9,500`; in German `95,00 €`.
    #[must_use]
    pub fn money(&self, minor: i64, currency: &str) -> String {
        let digits = digits(currency);
        let unit = 10_u64.pow(digits);
        let (whole, rest) = ((minor.unsigned_abs() / unit).to_string(), minor.unsigned_abs() % unit);
        let rest = if digits == 0 { String::new() } else { format!("{rest:0width$}", width = digits as usize) };
        let sign = sign(currency);
        match self.language {
            // English leads with the sign and says no cents where there are none.
            Language::En => {
                let rest = if rest.chars().all(|c| c == '0') { "" } else { &rest };
                let minus = if minor < 0 { "-" } else { "" };
                format!("{minus}{sign}{}", self.signed(false, &whole, rest))
            }
            Language::De => {
                let sign = sign.trim_end_matches('\u{a0}');
                format!("{}\u{a0}{sign}", self.signed(minor < 0, &whole, &rest))
            }
        }
    }

    fn signed(&self, negative: bool, whole: &str, rest: &str) -> String {
        let (thousands, point) = match self.language {
            Language::En => (',', '.'),
            Language::De => ('.', ','),
        };
        let mut written = String::from(if negative { "-" } else { "" });
        for (place, digit) in whole.chars().enumerate() {
            if place > 0 && (whole.len() - place).is_multiple_of(3) {
                written.push(thousands);
            }
            written.push(digit);
        }
        if !rest.is_empty() {
            written.push(point);
            written.push_str(rest);
        }
        written
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prices_are_written_as_each_language_says_them() {
        let english = |minor, currency| Words::english().money(minor, currency);
        assert_eq!(english(9500, "USD"), "$95");
        assert_eq!(english(9550, "USD"), "$95.50");
        assert_eq!(english(9505, "EUR"), "€95.05");
        assert_eq!(english(9500, "JPY"), "¥9,500");
        assert_eq!(english(123_456_700, "USD"), "$1,234,567");
        assert_eq!(english(-500, "GBP"), "-£5");
        assert_eq!(english(100, "XXX"), "XXX\u{a0}1");
        let german = |minor, currency| Words::of(Language::De).money(minor, currency);
        assert_eq!(german(9500, "EUR"), "95,00\u{a0}€");
        assert_eq!(german(123_450, "EUR"), "1.234,50\u{a0}€");
        assert_eq!(german(9500, "JPY"), "9.500\u{a0}¥");
        assert_eq!(german(-500, "CHF"), "-5,00\u{a0}CHF");
    }

    #[test]
    fn numbers_have_the_separators_of_the_language() {
        let (english, german) = (Words::english(), Words::of(Language::De));
        for (value, decimals, in_english, in_german) in [
            (42.195, 1, "42.2", "42,2"),
            (10.0, 1, "10", "10"),
            (21.0975, 2, "21.1", "21,1"),
            (1234.5, 1, "1,234.5", "1.234,5"),
            (100_000.0, 0, "100,000", "100.000"),
            (-0.01, 1, "0", "0"),
            (-3.5, 1, "-3.5", "-3,5"),
        ] {
            assert_eq!(english.number(value, decimals), in_english);
            assert_eq!(german.number(value, decimals), in_german);
        }
    }
}
