//! Boxes inside a cell, each beside its letter: “☑ R ☐ A”.

const TICKED: [&str; 8] = ["☑", "☒", "✅", "✔", "✓", "[x]", "[X]", "(x)"];
const EMPTY: [&str; 6] = ["☐", "□", "⬜", "[ ]", "[]", "( )"];

/// The letters whose boxes are ticked, with spaces between them; nothing if the text is anything
/// else than boxes, each with a letter on the same side of it.
pub fn ticked(text: &str) -> Option<String> {
    let pieces = pieces(text)?;
    let first = matches!(pieces.first()?, Piece::Box(_));
    let mut letters = String::new();
    for pair in pieces.chunks(2) {
        let (ticked, letter) = match (pair, first) {
            ([Piece::Box(ticked), Piece::Letter(letter)], true)
            | ([Piece::Letter(letter), Piece::Box(ticked)], false) => (*ticked, *letter),
            _ => return None,
        };
        if ticked {
            letters.extend([letter, ' ']);
        }
    }
    Some(letters)
}

enum Piece {
    /// A box, and whether it is ticked.
    Box(bool),
    Letter(char),
}

fn pieces(text: &str) -> Option<Vec<Piece>> {
    let mut pieces = Vec::new();
    let between = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '/' | '|' | '\u{fe0f}');
    let mut rest = text.trim_start_matches(between);
    while !rest.is_empty() {
        let begins = |of: &&&str| rest.starts_with(**of);
        let ticked = TICKED.iter().find(begins);
        let found = ticked.or_else(|| EMPTY.iter().find(begins));
        let length = match found {
            Some(found) => {
                pieces.push(Piece::Box(ticked.is_some()));
                found.len()
            }
            None => {
                let letter = rest.chars().next().filter(char::is_ascii_uppercase)?;
                pieces.push(Piece::Letter(letter));
                1
            }
        };
        rest = rest[length..].trim_start_matches(between);
    }
    Some(pieces)
}

#[cfg(test)]
mod tests {
    use super::ticked;

    #[test]
    fn only_ticked_boxes_give_their_letter() {
        let cases = [
            ("☑ R ☐ A ☐ C ☐ I", Some("R ")),
            ("R ☐ A ☑\nC ☑ I ☐", Some("A C ")),
            ("[x] R, [ ] A", Some("R ")),
            ("☐ R ☐ A", Some("")),
            ("☑", None),
            ("R ☑ ready", None),
            ("R", None),
            ("☑ R ☑", None),
        ];
        for (text, letters) in cases {
            assert_eq!(ticked(text).as_deref(), letters, "{text}");
        }
    }
}
