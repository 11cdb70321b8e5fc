//! Each screen on the example plan and on an empty one: axe finds nothing, and a picture is kept.

use answerable_tests::{Desk, Window};

const SCREENS: [(&str, &str); 5] = [
    ("Control+1", "overview"),
    ("Control+2", "strategy"),
    ("Control+3", "ownership"),
    ("Control+4", "leaders"),
    ("Control+5", "responsibilities"),
];

#[test]
fn nothing_stands_in_the_way_of_anyone_on_any_screen_light_or_dark() {
    let desk = Desk::with_example();
    let window = Window::open(&desk, &["plan.cxplan"]);
    window.sees("Meridian Retail");
    let mut violations = Vec::new();
    for theme in ["light", "dark"] {
        window.ask(&format!(
            "document.documentElement.dataset.theme = '{theme}'"
        ));
        for (keys, name) in SCREENS {
            let name = format!("{name}-{theme}");
            window.press(&[keys]);
            window.ask(&format!(
                "location.hash.includes('{}')",
                name.split('-').next().unwrap()
            ));
            violations.extend(
                window
                    .axe()
                    .into_iter()
                    .map(|found| format!("{name}: {found}")),
            );
            window.picture(&name);
        }
    }
    assert_eq!(violations, Vec::<String>::new());
}

#[test]
fn screens_have_something_to_say_before_there_is_anything_to_show() {
    let desk = Desk::with_blank();
    let window = Window::open(&desk, &[]);
    window.find("button", "New plan");
    let mut violations = window.axe();
    window.picture("start");
    window.ask("document.documentElement.dataset.theme = 'dark'");
    violations.extend(window.axe());
    window.picture("start-dark");
    drop(window);
    let window = Window::open(&desk, &["plan.cxplan"]);
    window.sees("Our organisation");
    window.resize(1024, 700);
    for (keys, name) in SCREENS {
        window.press(&[keys]);
        window.ask(&format!("location.hash.includes('{name}')"));
        violations.extend(
            window
                .axe()
                .into_iter()
                .map(|found| format!("{name}: {found}")),
        );
        window.picture(&format!("{name}-empty"));
    }
    assert_eq!(violations, Vec::<String>::new());
}

#[test]
fn screens_fit_a_small_window() {
    let desk = Desk::with_example();
    let window = Window::open(&desk, &["plan.cxplan"]);
    window.sees("Meridian Retail");
    window.resize(1024, 700);
    for (keys, name) in SCREENS {
        window.press(&[keys]);
        window.ask(&format!("location.hash.includes('{name}')"));
        let fits = "document.documentElement.scrollWidth <= window.innerWidth";
        assert_eq!(window.ask(fits), true, "{name} is wider than the window");
        window.picture(&format!("{name}-small"));
    }
}
