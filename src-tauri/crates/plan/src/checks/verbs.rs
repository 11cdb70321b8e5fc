//! How an activity's title begins. Knows English.

/// What a title begins with.
#[derive(Debug, PartialEq, Eq)]
pub enum Opening {
    /// A verb, as it should.
    OneVerb,
    /// Something else.
    NoVerb,
    /// Two verbs joined: “Design and develop …”.
    TwoVerbs,
    /// A script that English isn't written in, of which nothing can be said.
    AnotherScript,
}

/// Verbs that decisions and pieces of work begin with, in their base form. Words that are as
/// often nouns (“report”, “review”, “train”) are among them: at the start of a title they ask.
const VERBS: &str = include_str!("verbs.txt");

/// Verbs that say nothing of what is done.
const GENERAL_VERBS: [&str; 13] = [
    "attend",
    "coordinate",
    "do",
    "drive",
    "ensure",
    "handle",
    "lead",
    "manage",
    "oversee",
    "own",
    "run",
    "support",
    "work",
];

/// What everything is about.
const GENERAL_OBJECTS: [&str; 21] = [
    "activities",
    "business",
    "change",
    "communication",
    "customer",
    "customers",
    "cx",
    "everything",
    "experience",
    "issues",
    "management",
    "meetings",
    "operations",
    "people",
    "process",
    "processes",
    "projects",
    "quality",
    "stakeholders",
    "tasks",
    "things",
];

/// Whether a title is so general that it fits any piece of work: “Manage CX”.
pub fn is_general(title: &str) -> bool {
    let words = words(title);
    matches!(words.as_slice(), [verb, objects @ ..]
        if GENERAL_VERBS.contains(&verb.as_str())
            && !objects.is_empty()
            && objects.iter().all(|word| is_filler(word) || GENERAL_OBJECTS.contains(&word.as_str())))
}

/// Verbs of decisions, which somebody takes.
const DECIDING_VERBS: [&str; 11] = [
    "agree",
    "approve",
    "authorise",
    "authorize",
    "choose",
    "decide",
    "define",
    "prioritise",
    "prioritize",
    "select",
    "set",
];

/// What work instructions speak of, and plans don't.
const DETAILS: [&str; 12] = [
    "click",
    "daily",
    "download",
    "email",
    "fax",
    "hourly",
    "inbox",
    "login",
    "password",
    "print",
    "spreadsheet",
    "upload",
];

/// Whether a title begins like a decision: “Approve …”.
pub fn is_decision(title: &str) -> bool {
    let words = words(title);
    words
        .first()
        .is_some_and(|first| DECIDING_VERBS.contains(&first.as_str()))
}

/// Whether a title speaks of details that a strategy doesn't decide: “Print the daily list”.
pub fn is_detailed(title: &str) -> bool {
    words(title)
        .iter()
        .any(|word| DETAILS.contains(&word.as_str()))
}

fn is_filler(word: &str) -> bool {
    matches!(
        word,
        "the" | "all" | "our" | "of" | "in" | "on" | "with" | "and"
    )
}

/// Reads how a title begins.
pub fn opening(title: &str) -> Opening {
    if title
        .chars()
        .find(|c| c.is_alphabetic())
        .is_some_and(|c| !is_latin(c))
    {
        return Opening::AnotherScript;
    }
    match words(title).as_slice() {
        [first, rest @ ..] if is_verb(first) => match rest {
            [and, second, ..] if joins(and) && is_verb(second) => Opening::TwoVerbs,
            [second, ..] if title.contains('/') && is_verb(second) => Opening::TwoVerbs,
            _ => Opening::OneVerb,
        },
        _ => Opening::NoVerb,
    }
}

fn words(title: &str) -> Vec<String> {
    title
        .split(|c: char| c.is_whitespace() || c == '/')
        .map(|word| {
            word.trim_matches(|c: char| !c.is_alphanumeric() && c != '&')
                .to_lowercase()
        })
        .filter(|word| !word.is_empty())
        .collect()
}

fn is_verb(word: &str) -> bool {
    let base = word
        .strip_prefix("re-")
        .or_else(|| word.strip_prefix("co-"))
        .unwrap_or(word);
    VERBS.lines().any(|verb| verb == base)
}

fn joins(word: &str) -> bool {
    matches!(word, "and" | "&" | "or" | "then")
}

fn is_latin(c: char) -> bool {
    c <= '\u{24F}' || ('\u{1E00}'..='\u{1EFF}').contains(&c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_should_begin_with_one_verb() {
        assert_eq!(
            opening("Handle complaints and service recovery"),
            Opening::OneVerb
        );
        assert_eq!(opening("Set prices"), Opening::OneVerb);
        for title in [
            "Greet patients at the door",
            "Compensate patients",
            "Waive fees",
        ] {
            assert_eq!(opening(title), Opening::OneVerb, "{title}");
        }
        for title in [
            "Voice of the customer",
            "Service recovery",
            "Patient feedback",
        ] {
            assert_eq!(opening(title), Opening::NoVerb, "{title}");
        }
        assert_eq!(opening("Complaint handling"), Opening::NoVerb);
        assert_eq!(opening("Design and develop the app"), Opening::TwoVerbs);
        assert_eq!(opening("Design/develop the app"), Opening::TwoVerbs);
        assert_eq!(opening("处理投诉"), Opening::AnotherScript);
        assert_eq!(opening("…"), Opening::NoVerb);
    }

    #[test]
    fn what_fits_any_piece_of_work_is_too_general() {
        for title in [
            "Manage CX",
            "Attend meetings",
            "Own the customer experience",
        ] {
            assert!(is_general(title), "{title}");
        }
        for title in [
            "Handle complaints",
            "Manage",
            "Lead the CX council",
            "Handle 1",
        ] {
            assert!(!is_general(title), "{title}");
        }
    }

    #[test]
    fn the_list_of_verbs_is_sorted() {
        assert!(VERBS.lines().is_sorted());
    }
}
