//! How many keys it takes to fill a matrix, and that none of them is lost.

use answerable_tests::{Desk, Window};

const ROLES: [&str; 8] = [
    "Chief Executive",
    "Chief Customer Officer",
    "Marketing Director",
    "Sales Director",
    "Head of Product",
    "Head of Support",
    "Head of Stores",
    "Finance Director",
];

/// Twelve activities and what each role is on them: 60 letters.
const ACTIVITIES: [(&str, &str); 12] = [
    ("Set the CX vision", "ARCCCC I"),
    ("Choose the metrics", "CARIIC C"),
    ("Approve the budget", "CR    IA"),
    ("Set the brand message", " CARI I "),
    ("Run campaigns", " CAR   I"),
    ("Design the checkout", " C CAR  "),
    ("Promise delivery dates", " ICARC  "),
    ("Accept returns", " I I CAR"),
    ("Answer complaints", "IC  IAR "),
    ("Approve refunds", "  C ICRA"),
    ("Train the front line", " C I RA "),
    ("Tell customers what changed", "IARC  I "),
];

/// The keys for a matrix, besides the characters of its titles.
#[derive(Default)]
struct Keys {
    pressed: Vec<String>,
    besides_titles: usize,
}

impl Keys {
    fn press(&mut self, key: &str) {
        self.pressed.push(key.to_owned());
        self.besides_titles += 1;
    }

    fn titles(&mut self, titles: impl Iterator<Item = &'static str>) {
        let titles: Vec<_> = titles.collect();
        for (n, title) in titles.iter().enumerate() {
            self.pressed.extend(title.chars().map(String::from));
            self.press(if n + 1 < titles.len() { "Enter" } else { "Tab" });
        }
    }

    /// A letter or a space goes on to the next cell; Enter begins the next row.
    fn row(&mut self, letters: &str) {
        let filled = letters.trim_end();
        for letter in filled.to_lowercase().chars() {
            self.press(&letter.to_string());
        }
        if filled.len() < letters.len() {
            self.press("Enter");
        }
    }
}

/// Whether every cell holds what was typed into it, and none anything else.
fn all_arrived(window: &Window) -> bool {
    let cell = |activity: &str, role: &str, letter: char| {
        let is = match letter {
            'A' => "Accountable",
            'R' => "Responsible",
            'C' => "Consulted",
            'I' => "Informed",
            _ => "not involved",
        };
        format!("{activity}, {role}: {is}")
    };
    let expected: Vec<String> = ACTIVITIES
        .iter()
        .flat_map(|(activity, letters)| {
            let cells = ROLES.iter().zip(letters.chars());
            cells.map(move |(role, letter)| cell(activity, role, letter))
        })
        .collect();
    let names = "[...document.querySelectorAll('[role=gridcell]')].map((cell) => cell.ariaLabel)";
    window.ask(&format!("{names}.join('|') === {:?}", expected.join("|"))) == true
}

#[test]
fn a_matrix_is_typed_with_fewer_keys_than_in_a_spreadsheet_and_all_of_them_arrive() {
    let mut keys = Keys::default();
    keys.press("Enter");
    keys.titles(ACTIVITIES.iter().map(|(title, _)| *title));
    keys.titles(ROLES.into_iter());
    keys.press("F9");
    for (_, letters) in ACTIVITIES {
        keys.row(letters);
    }
    println!("{} keys besides the titles", keys.besides_titles);
    assert!(keys.besides_titles < 170, "LibreOffice Calc takes 170");

    let desk = Desk::with_blank();
    let window = Window::open(&desk, &["plan.cxplan"]);
    window.sees("Our organisation");
    window.press(&["Control+5"]);
    window.ask("document.activeElement.textContent.includes('Add the first activity')");
    window.press(&keys.pressed.iter().map(String::as_str).collect::<Vec<_>>());
    assert!(all_arrived(&window), "{}", window.text());
    window.picture("responsibilities-typed");

    window.press(&["Control+a", "Delete", "Control+Home"]);
    window.sees("96 cells cleared");
    type_at_a_hundred_a_second(&window, &ACTIVITIES.map(|(_, letters)| letters).concat());
    assert!(all_arrived(&window), "{}", window.text());
}

/// The driver types more slowly than that, so the page is handed the keys by its own clock.
fn type_at_a_hundred_a_second(window: &Window, letters: &str) {
    window.ask(&format!(
        "[...{letters:?}].forEach((key, n) => setTimeout(() => document.activeElement.dispatchEvent( \
         new KeyboardEvent('keydown', {{ key, bubbles: true, cancelable: true }})), 10 * n)), true"
    ));
}
