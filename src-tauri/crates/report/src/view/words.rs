//! Pieces of text, and how much they stand out.

use serde::Serialize;

/// A line of text.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Words {
    text: String,
    tone: Tone,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
enum Tone {
    Plain,
    Strong,
    Quiet,
    /// Nobody has answered this yet: the only thing that is ever red.
    Open,
}

impl Words {
    pub fn plain(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            tone: Tone::Plain,
        }
    }

    pub fn strong(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            tone: Tone::Strong,
        }
    }

    pub fn quiet(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            tone: Tone::Quiet,
        }
    }

    /// As much of it as `most` characters hold.
    pub fn cut(self, most: usize) -> Self {
        Self {
            text: excerpt(&self.text, most),
            ..self
        }
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether this says what there is, and not that something is missing or elsewhere.
    pub fn is_name(&self) -> bool {
        self.tone == Tone::Plain
    }

    /// The same, quiet unless it is open.
    pub fn quieter(self) -> Self {
        if self.tone == Tone::Open {
            self
        } else {
            Self::quiet(self.text)
        }
    }

    /// The same, standing out unless it is open.
    pub fn stronger(self) -> Self {
        if self.tone == Tone::Open {
            self
        } else {
            Self::strong(self.text)
        }
    }

    pub fn open(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            tone: Tone::Open,
        }
    }
}

/// Something that is said of the plan: a name for it, and one line or several.
#[derive(Serialize)]
pub struct Fact {
    label: String,
    value: Vec<Words>,
}

impl Fact {
    /// A fact; none where there is nothing to say.
    pub fn new(label: String, value: Vec<Words>) -> Option<Self> {
        (!value.is_empty()).then_some(Self { label, value })
    }

    /// The same with no line longer than `most` characters.
    pub fn cut(self, most: usize) -> Self {
        let value = self.value.into_iter().map(|line| line.cut(most)).collect();
        Self { value, ..self }
    }
}

/// Each paragraph of a long text.
pub fn paragraphs(text: &str) -> Vec<Words> {
    text.split([
        '\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}',
    ])
    .map(str::trim)
    .filter(|line| !line.is_empty())
    .map(Words::plain)
    .collect()
}

/// The beginning of a text, at most `most` characters, cut between sentences or words.
pub fn excerpt(text: &str, most: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((end, _)) = text.char_indices().nth(most) else {
        return text;
    };
    let start = &text[..end];
    let late = |&end: &usize| end > start.len() / 2;
    match (
        start.rfind(". ").filter(late),
        start.rfind(' ').filter(late),
    ) {
        (Some(sentence), _) => format!("{}. …", &start[..sentence]),
        (None, Some(word)) => format!("{}…", &start[..word]),
        (None, None) => format!("{start}…"),
    }
}

/// The first `most` of the names on one line, and how many more there are.
pub fn listed(names: &[String], most: usize, more: impl Fn(usize) -> String) -> String {
    let shown = names.iter().take(most).cloned();
    let rest = names.len().saturating_sub(most);
    let more = (rest > 0).then(|| more(rest));
    shown.chain(more).collect::<Vec<_>>().join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_excerpt_ends_between_sentences_or_words() {
        assert_eq!(
            excerpt("We keep our word. We listen.", 24),
            "We keep our word. …"
        );
        assert_eq!(
            excerpt("any problem\nsolved in one visit", 20),
            "any problem solved…"
        );
        assert_eq!(excerpt("any problem solved", 20), "any problem solved");
        assert_eq!(excerpt(&"x".repeat(30), 20), format!("{}…", "x".repeat(20)));
    }

    #[test]
    fn a_list_says_how_many_it_leaves_out() {
        let names = ["a", "b", "c", "d"].map(str::to_owned);
        assert_eq!(
            listed(&names, 2, |n| format!("and {n} more")),
            "a · b · and 2 more"
        );
        assert_eq!(
            listed(&names, 4, |n| format!("and {n} more")),
            "a · b · c · d"
        );
    }
}
