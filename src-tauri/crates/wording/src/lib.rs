//! Every sentence a user reads. The domain speaks in [`Message`]s; the Fluent catalogs under
//! `locales` hold the sentences, one set for the window, the command line and the reports. A new
//! language is a new folder there.
//!
//! A list of names is joined by the catalog's own `list-two` and `list-more`, so that joining
//! needs no code for a language either.

mod direction;
mod lists;

pub use direction::isolated;

use std::sync::LazyLock;

use answerable_plan::{Arg, Message};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use lists::Lists;

/// The English catalogs: the name of each file and what it says.
pub const ENGLISH: &[(&str, &str)] = &[
    ("terms.ftl", include_str!("../locales/en/terms.ftl")),
    ("findings.ftl", include_str!("../locales/en/findings.ftl")),
    ("advice.ftl", include_str!("../locales/en/advice.ftl")),
    ("edits.ftl", include_str!("../locales/en/edits.ftl")),
    (
        "consequences.ftl",
        include_str!("../locales/en/consequences.ftl"),
    ),
    ("refusals.ftl", include_str!("../locales/en/refusals.ftl")),
    ("document.ftl", include_str!("../locales/en/document.ftl")),
    ("exchange.ftl", include_str!("../locales/en/exchange.ftl")),
    ("reading.ftl", include_str!("../locales/en/reading.ftl")),
    ("import.ftl", include_str!("../locales/en/import.ftl")),
    ("report.ftl", include_str!("../locales/en/report.ftl")),
    ("cli.ftl", include_str!("../locales/en/cli.ftl")),
    ("window.ftl", include_str!("../locales/en/window.ftl")),
    ("ownership.ftl", include_str!("../locales/en/ownership.ftl")),
    ("comparing.ftl", include_str!("../locales/en/comparing.ftl")),
    ("leaders.ftl", include_str!("../locales/en/leaders.ftl")),
    ("scheme.ftl", include_str!("../locales/en/scheme.ftl")),
    (
        "responsibilities.ftl",
        include_str!("../locales/en/responsibilities.ftl"),
    ),
    ("present.ftl", include_str!("../locales/en/present.ftl")),
];

/// The sentences of one language.
pub struct Wording {
    bundle: FluentBundle<FluentResource>,
    lists: Lists,
}

impl Wording {
    /// The sentences in English.
    pub fn english() -> &'static Self {
        static WORDING: LazyLock<Wording> = LazyLock::new(|| Wording::of("en", ENGLISH));
        &WORDING
    }

    fn of(language: &str, catalogs: &[(&str, &str)]) -> Self {
        let language = language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Marks around every name would end up in files, terminals and searches; `direction`
        // sets them around the names that need them.
        bundle.set_use_isolating(false);
        for (_, catalog) in catalogs {
            // A catalog with a mistake still gives its other sentences; the tests find mistakes.
            let resource =
                FluentResource::try_new((*catalog).to_owned()).unwrap_or_else(|(rest, _)| rest);
            bundle.add_resource_overriding(resource);
        }
        let lists = Lists::of(|id, name, rest| {
            let args = FluentArgs::from_iter([("name", name), ("rest", rest)]);
            format(&bundle, id, &args)
        });
        Self { bundle, lists }
    }

    /// The sentence of a message. One that no catalog has is shown as its id in brackets.
    pub fn say(&self, message: &Message) -> String {
        let args: FluentArgs = message
            .args
            .iter()
            .map(|(name, arg)| (name.as_str(), self.value(arg)))
            .collect();
        format(&self.bundle, &message.id, &args)
    }

    /// A sentence or label with nothing to fill in.
    pub fn text(&self, id: &str) -> String {
        format(&self.bundle, id, &FluentArgs::new())
    }

    fn value<'a>(&self, arg: &'a Arg) -> FluentValue<'a> {
        match arg {
            Arg::Number(number) => FluentValue::from(*number),
            Arg::Text(text) => FluentValue::from(direction::isolated(text)),
            Arg::List(names) => FluentValue::from(self.lists.joined(names)),
            Arg::Words(message) => FluentValue::from(self.say(message)),
        }
    }
}

fn format(bundle: &FluentBundle<FluentResource>, id: &str, args: &FluentArgs) -> String {
    let message = bundle.get_message(id);
    let Some(pattern) = message.and_then(|message| message.value()) else {
        return format!("[{id}]");
    };
    let mut mistakes = Vec::new();
    bundle
        .format_pattern(pattern, Some(args), &mut mistakes)
        .into_owned()
}
