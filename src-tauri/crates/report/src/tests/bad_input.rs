//! Whatever a user wrote is printed as it was written, or visibly replaced; the document always
//! comes out.

use answerable_plan::{Key, Title};
use answerable_wording::Wording;
use proptest::prelude::*;

use super::{Pages, pdf, plans};

#[test]
fn markup_and_formulas_are_only_text() {
    let hostile = r##"=cmd()|'/C calc'!A0 #read("/etc/passwd") *bold* _it_ $x$ `raw` <label> @ref \ // -- --- ~ [x] #import "@preview/a:1.0.0" {page} "##;
    let pages = Pages::of_plan(&plans::saying(hostile));
    assert!(pages.times(hostile) > 20);
}

#[test]
fn text_of_any_length_is_printed() {
    let sentence = "Nobody at the table could agree to shorten this sentence. ";
    let word = "W".repeat(10_000);
    for text in [sentence.repeat(172), word] {
        let plan = plans::saying(&text);
        let pages = Pages::of_plan(&plan);
        let whole = plan.about().promise.as_str();
        let all: String = pages.0.concat();
        assert!(all.matches(whole.chars().next().unwrap()).count() >= 10);
        assert!(pages.0.len() < 120, "{} pages", pages.0.len());
        pdf(&plan).unwrap();
    }
}

#[test]
fn the_scripts_of_the_world_are_printed() {
    let text = "Ελληνικά Русский Հայերեն ქართული עברית العربية हिन्दी ไทย 中文 日本語 한국어 ✔ → ½";
    let plan = plans::saying(text);
    let pages = Pages::of_plan(&plan);
    for word in text.split(' ') {
        assert!(pages.times(word) > 20, "{word}");
    }
    assert_eq!(pdf(&plan).unwrap().replaced, []);
}

#[test]
fn what_no_font_has_is_replaced_and_reported() {
    let mut draft = plans::Draft::of(plans::empty());
    let section = draft.section("Direction");
    let activity = draft.activity(section, "Aim high 🎯 every day");
    draft.activity(section, "Aim low");
    assert!(Pages::of_plan(&draft.plan).say("Aim high � every day"));

    let [replaced] = pdf(&draft.plan).unwrap().replaced.try_into().unwrap();
    assert_eq!(replaced.place, Key::Activity(activity));
    assert_eq!(replaced.characters, ["🎯"]);
    let said = Wording::english().say(&replaced.message());
    assert!(
        said.contains("“Aim high 🎯 every day”") && said.contains("U+1F3AF"),
        "{said}"
    );
}

#[test]
fn characters_with_no_meaning_of_their_own_are_replaced() {
    let plan =
        plans::saying("private \u{e000}, not one \u{fdd0}, mark \u{feff}, backwards \u{202e}!");
    assert!(Pages::of_plan(&plan).say("private �, not one �, mark , backwards !"));
    assert!(pdf(&plan).unwrap().replaced.len() > 10);
}

#[test]
fn marks_in_odd_places_are_printed() {
    for text in [
        "\u{200f}\u{2028}\u{20e3}\u{20e3}",
        "\u{202b} \u{20e3}\u{20e3} abc \u{20e3} אב\u{200f} \u{20e3}\u{20e3}",
        "ש\u{338} e\u{301} \u{301}",
        "a\u{180f}b",
        "\u{1f3fb}\u{180f}a",
        "\u{1f3fb}\u{fe0f}\u{200d}\u{1f3fb}\u{e0067}\u{34f}a",
    ] {
        let printed = pdf(&plans::saying(text));
        assert!(
            printed.is_ok(),
            "{}: {:?}",
            text.escape_unicode(),
            printed.err()
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 24,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn any_text_can_be_printed(text in any_text()) {
        prop_assert!(pdf(&plans::saying(&text)).is_ok());
    }
}

/// Text from all over Unicode, with marks, joiners and changes of direction in odd places.
fn any_text() -> impl Strategy<Value = String> {
    let marks = prop::sample::select(vec![
        '\u{301}',
        '\u{338}',
        '\u{5b0}',
        '\u{64b}',
        '\u{93f}',
        '\u{e31}',
        '\u{20e3}',
        '\u{200d}',
        '\u{200c}',
        '\u{200f}',
        '\u{202b}',
        '\u{202e}',
        '\u{2068}',
        '\u{2069}',
        '\u{fe0f}',
        '\u{2028}',
        '\u{1f3fb}',
        '\u{e0067}',
        ' ',
    ]);
    let letters = prop::char::ranges(vec![' '..='~', '\u{a0}'..='\u{1fff}'].into());
    let character = prop_oneof![marks, letters, any::<char>()];
    prop::collection::vec(character, 1..60)
        .prop_map(|characters| characters.into_iter().collect())
        .prop_filter(
            "names are not blank and have no control characters",
            |text: &String| Title::new(text).is_ok(),
        )
}
