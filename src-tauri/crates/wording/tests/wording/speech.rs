//! How a message becomes a sentence.

use answerable_plan::Message;
use answerable_wording::Wording;

fn say(message: Message) -> String {
    Wording::english().say(&message)
}

fn without_accountable(names: &[&str]) -> String {
    let names: Vec<String> = names.iter().map(ToString::to_string).collect();
    let count = names.len();
    say(Message::new("finding-r01-detail")
        .with("roles", names)
        .with("count", count))
}

#[test]
fn names_are_joined_and_counted_as_the_language_does() {
    assert_eq!(
        without_accountable(&[]),
        "Nobody does the work, and nobody is accountable."
    );
    assert_eq!(
        without_accountable(&["Support"]),
        "Support does the work. Nobody is accountable."
    );
    assert_eq!(
        without_accountable(&["Support", "Stores"]),
        "Support and Stores do the work. Nobody is accountable."
    );
    assert_eq!(
        without_accountable(&["Support", "Stores", "Sales", "IT"]),
        "Support, Stores, Sales and IT do the work. Nobody is accountable."
    );
}

#[test]
fn a_message_may_stand_inside_another() {
    let gone = Message::new("refused-gone").with("kind", Message::new("thing-role"));
    assert!(say(gone).starts_with("This role is no longer in the plan."));
}

#[test]
fn a_name_is_shown_as_it_is_written() {
    let named = |name: &str| say(Message::new("fix-remove-role").with("role", name));
    assert_eq!(
        named("{ $role } <b> = Head\\"),
        "Remove { $role } <b> = Head\\"
    );
    assert_eq!(named(""), "Remove ");
}

#[test]
fn a_name_from_right_to_left_leaves_the_words_around_it_in_order() {
    let named = |name: &str| say(Message::new("fix-remove-role").with("role", name));
    assert_eq!(named("رئيس الدعم"), "Remove \u{2068}رئيس الدعم\u{2069}");
    assert_eq!(named("a\u{202e}b"), "Remove \u{2068}a\u{202e}b\u{2069}");
    assert_eq!(named("Müller, 東京 (1)"), "Remove Müller, 東京 (1)");
}

#[test]
fn a_sentence_that_is_missing_is_shown_by_its_id() {
    assert_eq!(say(Message::new("no-such-sentence")), "[no-such-sentence]");
    assert_eq!(
        Wording::english().text("no-such-sentence"),
        "[no-such-sentence]"
    );
}
