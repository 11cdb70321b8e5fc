//! Several names in one cell.

/// The names in a cell of a letter's column: parted by commas, semicolons, line breaks and a plus
/// with spaces, never inside brackets. A slash belongs to the name unless the user says otherwise.
pub fn split(text: &str, at_slashes: bool) -> Vec<String> {
    let (mut names, mut name, mut depth) = (Vec::new(), String::new(), 0usize);
    let closes = text.matches([')', ']']).count() > 0;
    let mut before = ' ';
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        let plus = c == '+' && before == ' ' && characters.peek() == Some(&' ');
        let parts =
            matches!(c, ',' | ';' | '\n' | '、' | '،' | '•') || plus || at_slashes && c == '/';
        match c {
            '(' | '[' if closes => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if parts && depth == 0 {
            names.push(std::mem::take(&mut name));
        } else {
            name.push(c);
        }
        before = c;
    }
    names.push(name);
    let names = names.iter().map(|name| super::one_line(name));
    names.filter(|name| !name.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn names_are_parted_at_marks_and_never_at_slashes() {
        let cases = [
            ("Ops, CM, Researcher", vec!["Ops", "CM", "Researcher"]),
            ("Caixa; Turma", vec!["Caixa", "Turma"]),
            (
                "Helpline Team + Voice Lead",
                vec!["Helpline Team", "Voice Lead"],
            ),
            ("Solène , Noé", vec!["Solène", "Noé"]),
            ("Voz/Texto", vec!["Voz/Texto"]),
            ("Ops (north, south)", vec!["Ops (north, south)"]),
            ("Ops (north, Desk", vec!["Ops (north", "Desk"]),
            ("A\nB", vec!["A", "B"]),
            ("R&D, C++ team", vec!["R&D", "C++ team"]),
        ];
        for (text, names) in cases {
            assert_eq!(split(text, false), names, "{text}");
        }
        assert_eq!(split("Voz/Texto", true), ["Voz", "Texto"]);
    }
}
