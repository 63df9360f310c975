//! The time behind a date: checked, then left out.
use crate::import::letters::trim;

/// ` 10:00`, ` 10:00:00`, `T10:00:00`, also with a fraction of ASCII digits and `Z`.
pub(super) fn is_plain(rest: &[u8]) -> bool {
    let [b' ' | b'T', clock @ ..] = rest else { return false };
    let clock = clock.strip_suffix(b"Z").unwrap_or(clock);
    std::str::from_utf8(clock).is_ok_and(is_clock)
}

/// The text before a time; the whole text when there is none; nothing when the time is impossible.
pub(super) fn without_time(text: &str) -> Option<&str> {
    let Some(colon) = memchr::memchr(b':', text.as_bytes()) else { return Some(text) };
    let before = text.get(..colon)?;
    let start = before.trim_end_matches(|letter: char| letter.is_ascii_digit()).len();
    let date = before.get(..start)?;
    let is_parted = date.ends_with(|letter: char| letter == ',' || letter == 'T' || letter.is_whitespace());
    let clock = without_zone(trim(text.get(start..)?));
    (is_parted && is_clock(clock)).then(|| trim(date.trim_end_matches('T')).trim_end_matches(','))
}

/// `10:00:00` of `10:00:00+03:00`, `10:00:00Z`, `10:00 PM`, `10:00 UTC`, `10:00:00 (MSK)`.
fn without_zone(text: &str) -> &str {
    const ZONES: [&str; 9] = ["Z", "AM", "PM", "am", "pm", "UTC", "GMT", "MSK", "МСК"];
    let text = text.strip_suffix(')').map_or(text, |open| open.trim_end_matches(char::is_alphabetic));
    let text = text.strip_suffix('(').map_or(text, trim);
    let text = ZONES.iter().fold(text, |text, zone| trim(text.strip_suffix(zone).unwrap_or(text)));
    match text.rfind(['+', '-']) {
        Some(at) if is_offset(&text[at + 1..]) => trim(&text[..at]),
        _ => text,
    }
}

/// `03`, `0300`, `03:00`
fn is_offset(text: &str) -> bool {
    matches!(text.len(), 2 | 4 | 5)
        && text.bytes().enumerate().all(|(at, byte)| byte.is_ascii_digit() || (at == 2 && byte == b':'))
}

/// `10:00`, `9:05:30`, `10:00:00.123`
fn is_clock(text: &str) -> bool {
    let (clock, fraction) = text.split_once(['.', ',']).unwrap_or((text, "0"));
    let number = |part: &str| {
        let digits = (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| part.parse::<u8>().ok()).flatten()
    };
    let mut parts = clock.split(':').map(number);
    let (hour, minute) = (parts.next().flatten(), parts.next().flatten());
    let second = parts.next().unwrap_or(Some(0));
    matches!((hour, minute, second, parts.next()), (Some(0..=24), Some(0..=59), Some(0..=60), None))
        && !fraction.is_empty()
        && fraction.bytes().all(|byte| byte.is_ascii_digit())
}
