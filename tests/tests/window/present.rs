//! The window on the projector: at the sizes of its screens, in rooms of different depth, by its keys.

use answerable_tests::{Desk, Window};

const SCREENS: [(u32, u32); 3] = [(1280, 720), (1920, 1080), (3840, 2160)];

/// Rooms, and the smallest type that their last row can read, in percent of the screen's height.
const ROOMS: [(&str, f64); 3] = [("Laptop", 1.5), ("Meeting room", 2.0), ("Hall", 3.0)];

/// Text that is cut off or hangs out of what it is in.
const LEAKS: &str = "[...document.querySelectorAll('main, main *')]
    .filter((element) => !element.closest('.visually-hidden, .letters') && element.checkVisibility())
    .filter((element) => {
        const { left, right, bottom } = element.getBoundingClientRect();
        return left < -1 || right > innerWidth + 1 || bottom > innerHeight + 1;
    })
    .concat([...document.querySelectorAll('.asked, .space, h1, .detail, .activity')]
        .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1))
    .map((element) => element.outerHTML.slice(0, 200))";

/// The size of the smallest type, letters included, in percent of the screen's height.
const SMALLEST: &str = "Math.min(...[...document.querySelectorAll('main *')]
    .filter((element) => !element.closest('.visually-hidden') && element.checkVisibility())
    .filter((element) => element.dataset.letter || [...element.childNodes]
        .some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== ''))
    .map((element) => parseFloat(getComputedStyle(element).fontSize))) / innerHeight * 100";

fn projector(desk: &Desk) -> Window {
    let window = Window::open(desk, &["plan.cxplan"]);
    window.sees("Meridian Retail");
    window.press(&["F5"]);
    window.turn_to_the_other();
    window.find("heading", "Who answers for");
    window
}

/// Says with the keyboard what room it is.
fn enter(window: &Window, room: &str) {
    window.press(&["r"]);
    window.focus("radio", room);
    window.press(&["Space", "Escape"]);
    window.ask("!document.querySelector('dialog')");
}

fn fits(window: &Window, size: (u32, u32), least: f64, place: &str) {
    let (width, height) = size;
    window.ask(&format!(
        "innerWidth === {width} && innerHeight === {height}"
    ));
    // What fits is measured once the room or the window is another.
    let tight = window.ask(&format!("({LEAKS}).length === 0"));
    assert_eq!(tight, true, "{place}: {}", window.ask(LEAKS));
    let smallest = window.ask(SMALLEST).as_f64().unwrap();
    assert!(smallest >= least - 0.01, "{place}: {smallest} of {least}");
}

#[test]
fn every_row_fits_and_can_be_read_from_the_last_seat() {
    let desk = Desk::with_example();
    let window = projector(&desk);
    for size @ (width, height) in SCREENS.into_iter().chain([(1024, 768)]) {
        window.resize(width, height);
        for (room, least) in ROOMS {
            enter(&window, room);
            for row in 0..23 {
                fits(
                    &window,
                    size,
                    least,
                    &format!("{width}x{height}, {room}, row {row}"),
                );
                window.press(&["ArrowDown"]);
            }
            window.press(&["Shift+ArrowUp"; 5]);
            window.sees("Row 1 of 4");
        }
    }
}

#[test]
fn it_looks_well_on_any_screen_and_nothing_stands_in_the_way_of_anyone() {
    let desk = Desk::with_example();
    let window = projector(&desk);
    let mut violations = Vec::new();
    for (width, height) in SCREENS {
        window.resize(width, height);
        window.ask(&format!("innerWidth === {width}"));
        enter(&window, "Meeting room");
        window.press(&["Control+g"]);
        window.types("complaints");
        window.press(&["Enter"]);
        window.find("heading", "Who answers for “Handle complaints”?");
        let mut keep = |name: &str| {
            violations.extend(
                window
                    .axe()
                    .into_iter()
                    .map(|found| format!("{name}: {found}")),
            );
            window.picture(&format!("present-{name}{width}x{height}"));
        };
        keep("");
        window.press(&["?"]);
        window.find("heading", "Keys for this screen");
        keep("keys-");
        window.press(&["?", "r"]);
        window.find("heading", "The last seat can read everything");
        keep("room-");
        window.press(&["Escape"]);
        enter(&window, "Hall");
        keep("hall-");
        window.press(&["d"]);
        keep("dark-");
        window.press(&["d"]);
    }
    assert_eq!(violations, Vec::<String>::new());
}

#[test]
fn it_is_steered_by_keys_alone() {
    let desk = Desk::with_example();
    let window = projector(&desk);
    window.find(
        "heading",
        "Who answers for “Set the CX vision and promise”?",
    );
    window.press(&["ArrowDown"]);
    window.sees("Row 2 of 4");
    window.press(&["4"]);
    window.find("heading", "Go to a row");
    window.press(&["Enter"]);
    window.find(
        "heading",
        "Who answers for “Settle disputes between departments”?",
    );
    window.press(&["n"]);
    window.sees("Regional CX Lead, and the seat is vacant.");
    window.press(&["b"]);
    window.waits_until_gone("heading", "Who answers for");
    window.press(&["b", "p"]);
    window.sees("stopped");
    window.press(&["s"]);
    window.sees("Stays put");
    window.turn_to_the_other();
    window.press(&["Control+5"]);
    window.focus("gridcell", "Choose CX goals and metrics, Sales Director");
    window.turn_to_the_other();
    window.sees("Regional CX Lead, and the seat is vacant.");
    window.press(&["s"]);
    window.find("heading", "Who answers for “Choose CX goals and metrics”?");
}

#[test]
fn the_room_is_remembered_and_says_beforehand_how_many_pages_there_will_be() {
    let desk = Desk::with_example();
    let window = projector(&desk);
    window.press(&["r"]);
    window.focus("textbox", "Farthest seat");
    window.press(&["Control+a"]);
    window.types("40");
    window.find("heading", "Nobody beyond 12 m can read this screen");
    window.press(&["Control+a"]);
    window.types("12");
    window.find("heading", "The last seat can read everything");
    window.sees("across");
    window.focus("textbox", "Minutes for each row");
    window.types("3");
    window.press(&["Escape"]);
    window.sees("of 3:00");
    window.ask("(location.reload(), true)");
    window.sees("of 3:00");
    let smallest = window.ask(SMALLEST).as_f64().unwrap();
    assert!(smallest >= 3.99, "{smallest}");
}

#[test]
fn the_letters_of_another_scheme_have_their_weights_and_words() {
    let desk = Desk::with_example();
    let scheme = r#"{ "edit": "setScheme", "scheme": { "kind": "rapid", "own": [] },
        "letters": { "A": "D", "R": "P", "C": "A", "I": "I" } }"#;
    desk.answerable_reading(["edit", "plan.cxplan"], scheme.replace('\n', " "))
        .succeeds();
    let window = projector(&desk);
    window.sees("Haddad, Chief Executive.");
    window.sees("Must agree");
    let solid =
        "getComputedStyle(document.querySelector('.current [data-letter=D]')).backgroundColor";
    assert_eq!(window.ask(solid), "rgb(45, 47, 127)");
    assert_eq!(window.ask(&format!("({LEAKS}).length === 0")), true);
    window.picture("present-rapid");
}
