//! Lists of names: “a, b and c”.

use crate::direction::isolated;

/// Stand for a name and for the rest of a list while the catalog is asked what is around them.
const NAME: char = '\u{e000}';
const REST: char = '\u{e001}';

/// How the catalog joins names. It is asked once: a sentence may list a hundred.
pub struct Lists {
    two: Joint,
    more: Joint,
}

/// What stands before a name, between it and the rest, and behind the rest.
struct Joint {
    before: String,
    between: String,
    behind: String,
}

impl Lists {
    /// Asks for the catalog's sentences, by their id, with a name and a rest in them.
    pub fn of(say: impl Fn(&str, String, String) -> String) -> Self {
        let joint = |id| Joint::in_sentence(&say(id, NAME.into(), REST.into()));
        Self {
            two: joint("list-two"),
            more: joint("list-more"),
        }
    }

    pub fn joined(&self, names: &[String]) -> String {
        let [first @ .., last_but_one, last] = names else {
            return names.iter().map(|name| isolated(name)).collect();
        };
        let length = |name: &String| name.len() + self.more.between.len();
        let mut list = String::with_capacity(names.iter().map(length).sum());
        for name in first {
            list.extend([&self.more.before, &*isolated(name), &self.more.between]);
        }
        let two = [
            &self.two.before,
            &*isolated(last_but_one),
            &self.two.between,
        ];
        list.extend(two);
        list.extend([&*isolated(last), &self.two.behind]);
        list.extend(first.iter().map(|_| &*self.more.behind));
        list
    }
}

impl Joint {
    /// A sentence that does not name both says nothing but a space between them.
    fn in_sentence(sentence: &str) -> Self {
        let (before, after) = sentence.split_once(NAME).unwrap_or_default();
        let (between, behind) = after.split_once(REST).unwrap_or((" ", ""));
        let [before, between, behind] = [before, between, behind].map(str::to_owned);
        Self {
            before,
            between,
            behind,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Lists;

    #[test]
    fn names_are_joined_as_the_catalog_says() {
        let lists = Lists::of(|id, name, rest| match id {
            "list-two" => format!("both {name} and {rest}!"),
            _ => format!("<{name}, {rest}>"),
        });
        let joined = |names: &[&str]| {
            let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
            lists.joined(&names)
        };
        assert_eq!(joined(&[]), "");
        assert_eq!(joined(&["a"]), "a");
        assert_eq!(joined(&["a", "b"]), "both a and b!");
        assert_eq!(joined(&["a", "b", "c", "d"]), "<a, <b, both c and d!>>");
    }
}
