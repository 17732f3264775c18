//! Where a line of text may end.

use std::ops::Range;
use unicode_linebreak::linebreaks;

/// Byte offsets at which a line may end, the text's own end among them: where Unicode's line breaking has it, but not
/// inside a date, a distance or a phone number.
pub(super) fn line_breaks(text: &str) -> Vec<usize> {
    let phones = phone_numbers(text);
    let within_phone = |at: usize| phones.iter().any(|phone| phone.start < at && at < phone.end);
    let stays = |at: usize| within_phone(at) || belongs_together(&text[..at], &text[at..]);
    linebreaks(text).map(|(at, _)| at).filter(|&at| at == text.len() || !stays(at)).collect()
}

/// Whether a line should not end between two parts of a text: `May 7`, `7. Mai`, `30 km`, within a Korean word.
fn belongs_together(before: &str, after: &str) -> bool {
    let is_hangul = |character: Option<char>| character.is_some_and(|it| ('\u{ac00}'..='\u{d7a3}').contains(&it));
    if is_hangul(before.chars().next_back()) && is_hangul(after.chars().next()) {
        return true;
    }
    let digits = |text: &str| text.chars().take_while(char::is_ascii_digit).count();
    let before = before.trim_end();
    let short_number = (1..=2).contains(&digits(after));
    if short_number {
        return before.chars().next_back().is_some_and(char::is_alphabetic);
    }
    let word = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let is_day = word.ends_with('.') && (1..=2).contains(&digits(word)) && digits(word) + 1 == word.len();
    let unit = after.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    is_day || (word.ends_with(|c: char| c.is_ascii_digit()) && ["km", "mi", "min", "Min"].contains(&unit))
}

/// Where phone numbers stand in a text: seven digits or more with nothing between them but blanks and `+ ( ) - . /`. They
/// are dialed from the page, so no line ends inside one.
fn phone_numbers(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    let part_of_phone = |c: char| c.is_ascii_digit() || " \u{a0}+()-./".contains(c);
    for stretch in text.split_inclusive(|c| !part_of_phone(c)) {
        let phone = stretch.trim_end_matches(|c: char| !c.is_ascii_digit()).trim_start_matches([' ', '.', '-', '/']);
        if phone.chars().filter(char::is_ascii_digit).count() >= 7 {
            let from = start + (phone.as_ptr() as usize - stretch.as_ptr() as usize);
            found.push(from..from + phone.len());
        }
        start += stretch.len();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_number_is_seen_as_one() {
        for (text, phones) in [
            ("Call +49 30 555 01-42 or 503 555 0142.", vec!["+49 30 555 01-42", "503 555 0142"]),
            ("(030) 555/0142, ext. 7", vec!["(030) 555/0142"]),
            ("Wed 10:00, Thu 9:00 and 15:30", vec![]),
            ("May 12–14, 2026", vec![]),
        ] {
            let found: Vec<&str> = phone_numbers(text).into_iter().map(|range| &text[range]).collect();
            assert_eq!(found, phones);
        }
    }

    #[test]
    fn a_date_and_a_distance_stay_on_one_line() {
        for (before, after, together) in [
            ("May ", "7, 13:00", true),
            ("am 7. ", "Mai", true),
            ("Long run, 5.5 ", "km", true),
            ("90 ", "min.", true),
            ("Tuesday, ", "May 7", false),
            ("17 ", "days", false),
            ("Call ", "503 555", false),
            ("김민", "지", true),
            ("김민지 ", "마라톤", false),
        ] {
            assert_eq!(belongs_together(before, after), together, "{before}|{after}");
        }
    }
}
