//! Bytes as text, whatever wrote them.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

/// The text, and whether its encoding had to be guessed.
pub fn text(bytes: &[u8]) -> (Cow<'_, str>, bool) {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return (
            encoding.decode_without_bom_handling(&bytes[mark..]).0,
            false,
        );
    }
    match UTF_8.decode_without_bom_handling_and_without_replacement(bytes) {
        Some(text) => (text, false),
        None => (WINDOWS_1252.decode_without_bom_handling(bytes).0, true),
    }
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn each_encoding_gives_the_same_text() {
        let utf16 = |unit: fn(u16) -> [u8; 2], mark: [u8; 2]| {
            let units = "Tâche".encode_utf16().flat_map(unit);
            mark.into_iter().chain(units).collect::<Vec<u8>>()
        };
        let cases: [(Vec<u8>, bool); 5] = [
            ("Tâche".into(), false),
            ("\u{feff}Tâche".into(), false),
            (utf16(u16::to_le_bytes, [0xff, 0xfe]), false),
            (utf16(u16::to_be_bytes, [0xfe, 0xff]), false),
            (b"T\xe2che".to_vec(), true),
        ];
        for (bytes, guessed) in cases {
            assert_eq!(text(&bytes), ("Tâche".into(), guessed));
        }
    }
}
