//! Large matrices: everything in them is reached by keys, and pictures are kept.

use answerable_tests::{Desk, Window};

const DEPARTMENTS: [&str; 5] = ["Marketing", "Sales", "Product", "Support", "Stores"];
const WORK: [&str; 6] = [
    "Approve refunds above the limit",
    "Answer complaints within two days",
    "Decide on opening hours",
    "Maintain the knowledge base for everyone who talks to customers",
    "Measure satisfaction after delivery",
    "Train the front line",
];
/// Who is what on each activity; the letters move on from row to row.
const LETTERS: [&str; 10] = ["A", "R", "R", "C", "C", "C", "I", "I", "I", "I"];

/// A plan with a matrix of this size, which comes from a file as other people's do.
fn plan(activities: usize, roles: usize) -> (Desk, Window) {
    let desk = Desk::with_blank();
    desk.write("matrix.csv", table(activities, roles));
    desk.answerable(["import", "plan.cxplan", "matrix.csv"])
        .succeeds();
    let window = Window::open(&desk, &["plan.cxplan"]);
    window.sees("Our organisation");
    window.press(&["Control+5"]);
    window.find("grid", "Responsibilities");
    (desk, window)
}

fn table(activities: usize, roles: usize) -> String {
    let role = |n: usize| format!("{} lead {}", DEPARTMENTS[n % DEPARTMENTS.len()], n + 1);
    let names: Vec<String> = (0..roles).map(role).collect();
    let mut lines = vec![format!("Activity;{}", names.join(";"))];
    for row in 0..activities {
        let mut cells = vec![""; roles];
        for (n, letter) in LETTERS.iter().enumerate() {
            cells[(row * 7 + n * roles / LETTERS.len()) % roles] = letter;
        }
        let work = WORK[row % WORK.len()];
        lines.push(format!("{work} in market {};{}", row + 1, cells.join(";")));
    }
    lines.join("\n")
}

#[test]
fn a_matrix_of_sixty_by_twenty_five_is_worked_on_by_keys() {
    let (_desk, window) = plan(60, 25);
    window.picture("responsibilities-60x25");
    window.press(&["Control+End", "a"]);
    window.find(
        "gridcell",
        "Train the front line in market 60, Stores lead 25: Accountable",
    );
    window.ask("document.documentElement.dataset.theme = 'dark'");
    window.resize(1024, 700);
    let in_view = window.ask(
        "(() => { const cell = document.activeElement.getBoundingClientRect();
         const view = document.querySelector('[role=grid]').parentElement.getBoundingClientRect();
         return innerHeight <= 700 && cell.bottom <= view.bottom && cell.right <= view.right; })()",
    );
    assert_eq!(in_view, true);
    window.picture("responsibilities-60x25-dark-small");
    assert_eq!(window.axe(), Vec::<String>::new());
}

#[test]
fn a_matrix_of_ten_thousand_by_two_hundred_is_worked_on_by_keys() {
    let (_desk, window) = plan(10_000, 200);
    window.picture("responsibilities-10000x200");
    window.press(&["Control+End", "r"]);
    window.find(
        "gridcell",
        "Maintain the knowledge base for everyone who talks to customers in market 10000, \
         Stores lead 200: Responsible",
    );
    window.picture("responsibilities-10000x200-end");
    window.press(&["Control+Home", "c"]);
    window.find(
        "gridcell",
        "Approve refunds above the limit in market 1, Marketing lead 1: Consulted",
    );
}
