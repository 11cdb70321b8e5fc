//! Cells copied to and from LibreOffice Calc, through the real clipboard.

use answerable_tests::{Calc, Desk, Window};

/// The example plan in the matrix, and a table for Calc as `table.ods`.
fn example(table: &str) -> (Desk, Window) {
    let desk = Desk::with_example();
    desk.write("table.csv", table);
    Calc::run(&desk, &["--convert-to", "ods", "table.csv"]);
    let window = Window::open(&desk, &["plan.cxplan"]);
    window.sees("Meridian Retail");
    window.press(&["Control+5"]);
    window.find("grid", "Responsibilities");
    (desk, window)
}

/// What Calc has in a spreadsheet, as text in quotes, numbers and formulas without.
fn rows(desk: &Desk) -> Vec<String> {
    let csv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,true";
    Calc::run(
        desk,
        &["--convert-to", csv, "--outdir", "read", "table.ods"],
    );
    let text = String::from_utf8(desk.read("read/table.csv")).unwrap();
    text.lines().map(str::to_owned).collect()
}

#[test]
fn cells_of_calc_are_pasted_into_the_matrix() {
    if !Calc::is_installed() {
        return;
    }
    let (desk, window) = example("r/A,c\ni,\n");
    let calc = Calc::open(&desk, "table.ods");
    calc.press(&["ctrl+shift+End", "ctrl+c"]);
    // There must be something to save.
    calc.press(&["ctrl+End", "Down", "x", "Return"]);
    calc.save();
    window.focus("gridcell", "Set the CX vision and promise, Chief Executive");
    window.press(&["Control+v"]);
    for cell in [
        "Set the CX vision and promise, Chief Executive: Accountable and Responsible",
        "Set the CX vision and promise, Chief Customer Officer: Consulted",
        "Choose CX goals and metrics, Chief Executive: Informed",
        "Choose CX goals and metrics, Chief Customer Officer: not involved",
    ] {
        window.find("gridcell", cell);
    }
}

#[test]
fn rows_of_the_matrix_are_pasted_into_calc_as_text() {
    if !Calc::is_installed() {
        return;
    }
    let (desk, window) = example("");
    window.focus(
        "rowheader",
        "decided centrally Set the CX vision and promise",
    );
    window.press(&["F2"]);
    window.press(&["Control+a"]);
    window.types("=1+1");
    window.press(&["Enter"]);
    window.focus("gridcell", "=1+1, Chief Executive");
    window.press(&["Shift+Space", "Shift+ArrowDown", "Control+c"]);
    window.sees("22 cells copied");
    let calc = Calc::open(&desk, "table.ods");
    calc.press(&["ctrl+v"]);
    calc.turn_to("Import Options");
    calc.press(&["Return"]);
    calc.turn_to("table.ods");
    calc.save();
    let rows = rows(&desk);
    assert!(rows[0].starts_with("\"Activity\",\"Chief Executive\",\"Chief Customer Officer\""));
    assert!(rows[1].starts_with("\"'=1+1\",\"A\""), "{rows:?}");
    assert_eq!(rows.len(), 3, "{rows:?}");
}
