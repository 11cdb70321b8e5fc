//! Sets of letters, and characters that only look like letters.

use std::fmt;

use serde::{Serialize, Serializer};

/// The order in which letters are written, whatever the scheme; others follow by the alphabet.
const ORDER: [char; 26] = [
    'R', 'A', 'S', 'C', 'I', 'D', 'Q', 'V', 'O', 'P', 'B', 'E', 'F', 'G', 'H', 'J', 'K', 'L', 'M',
    'N', 'T', 'U', 'W', 'X', 'Y', 'Z',
];

/// The letters that every scheme is built around.
pub const CORE: Letters = Letters::of("RACI");

/// The letters of the schemes that are known: RASCI, RACI-VS, RACIQ, CAIRO, DACI, RAPID.
pub const KNOWN: Letters = Letters::of("RACISDQVOP");

/// A set of letters from A to Z.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Letters(u32);

impl Letters {
    pub const fn of(letters: &str) -> Self {
        let (bytes, mut set, mut at) = (letters.as_bytes(), 0, 0);
        while at < bytes.len() {
            set |= 1 << (bytes[at] - b'A');
            at += 1;
        }
        Self(set)
    }

    /// The set of one letter; empty for anything that is none.
    pub fn one(letter: char) -> Self {
        let index = u32::from(letter).wrapping_sub(u32::from('A'));
        if index < 26 {
            Self(1 << index)
        } else {
            Self(0)
        }
    }

    /// The letter that is the whole text; empty for any other text.
    pub fn of_text(text: &str) -> Self {
        let mut characters = text.chars();
        match (characters.next(), characters.next()) {
            (Some(letter), None) => Self::one(letter),
            _ => Self::default(),
        }
    }

    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    pub fn contains(self, letter: char) -> bool {
        self.has_all(Self::one(letter))
    }

    pub fn has_all(self, others: Self) -> bool {
        !others.is_empty() && self.0 & others.0 == others.0
    }

    pub fn with(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    pub fn without(self, others: Self) -> Self {
        Self(self.0 & !others.0)
    }

    pub fn within(self, others: Self) -> Self {
        Self(self.0 & others.0)
    }

    /// The letter of a set of one.
    pub fn only(self) -> Option<char> {
        let letter = u8::try_from(self.0.trailing_zeros()).ok()?;
        (self.len() == 1).then(|| char::from(b'A' + letter))
    }

    pub fn chars(self) -> impl Iterator<Item = char> {
        let own = ORDER
            .into_iter()
            .filter(move |letter| self.contains(*letter));
        own.take(self.len())
    }
}

impl fmt::Display for Letters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.chars().try_for_each(|letter| write!(f, "{letter}"))
    }
}

impl Serialize for Letters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The Latin capital that a capital of another alphabet looks like.
pub fn look_alike(c: char) -> Option<char> {
    let latin = match c {
        'А' | 'Α' => 'A',
        'В' | 'Β' => 'B',
        'С' | 'Ϲ' => 'C',
        'Е' | 'Ε' => 'E',
        'Н' | 'Η' => 'H',
        'І' | 'Ι' | 'Ӏ' => 'I',
        'Ј' => 'J',
        'К' | 'Κ' => 'K',
        'М' | 'Μ' => 'M',
        'Ν' => 'N',
        'О' | 'Ο' => 'O',
        'Р' | 'Ρ' => 'P',
        'Ѕ' => 'S',
        'Т' | 'Τ' => 'T',
        'Х' | 'Χ' => 'X',
        _ => return None,
    };
    Some(latin)
}

/// The capital that a sign stands for: full-width, circled, squared, regional, mathematical.
pub fn sign(c: char) -> Option<char> {
    let code = u32::from(c);
    let starts = [
        0xff21, 0x24b6, 0x1f110, 0x1f130, 0x1f150, 0x1f170, 0x1f1e6, 0x1d400,
    ];
    let start = starts
        .into_iter()
        .find(|start| (*start..*start + 26).contains(&code))?;
    char::from_u32(u32::from('A') + code - start)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_a_set_in_one_order() {
        assert_eq!(Letters::of("AR"), Letters::of("RA"));
        assert_eq!(Letters::of("QICAR").to_string(), "RACIQ");
        assert_eq!(Letters::one('é'), Letters::default());
        assert_eq!(Letters::of("Z").only(), Some('Z'));
        assert_eq!(Letters::of("AR").only(), None);
        assert_eq!(Letters::default().only(), None);
    }

    #[test]
    fn signs_and_look_alikes_have_their_capital() {
        for (c, letter) in [('Ａ', 'A'), ('Ⓡ', 'R'), ('🅰', 'A'), ('🅘', 'I'), ('🇨', 'C')]
        {
            assert_eq!(sign(c), Some(letter), "{c}");
        }
        assert_eq!(look_alike('С'), Some('C'));
        assert_eq!(look_alike('Ж'), None);
    }
}
