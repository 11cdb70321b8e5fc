//! What is exported, read back by other programs.

use answerable_tests::Desk;
use serde_json::Value;

#[test]
fn json_goes_round_as_the_same_bytes_and_fits_the_schema() {
    let desk = Desk::with_example();
    desk.answerable(["export", "plan.cxplan", "one.json"])
        .succeeds();
    desk.answerable(["import", "new.cxplan", "one.json"])
        .succeeds();
    desk.answerable(["export", "new.cxplan", "two.json"])
        .succeeds();
    assert_eq!(desk.read("one.json"), desk.read("two.json"));
    let schema = desk.answerable(["schema"]).succeeds();
    let schema: Value = serde_json::from_str(&schema).unwrap();
    let plan: Value = serde_json::from_slice(&desk.read("one.json")).unwrap();
    jsonschema::draft202012::validate(&schema, &plan).unwrap();
}

#[test]
fn importing_into_a_plan_is_one_step_that_can_be_undone() {
    let desk = Desk::with_example();
    let example = desk.plan();
    desk.answerable(["new", "mine.cxplan", "--organisation", "Acme"])
        .succeeds();
    desk.answerable(["export", "mine.cxplan", "mine.json"])
        .succeeds();
    desk.answerable(["import", "plan.cxplan", "mine.json"])
        .succeeds();
    assert_eq!(desk.plan()["about"]["organisation"], "Acme");
    desk.answerable(["undo", "plan.cxplan"]).succeeds();
    assert_eq!(desk.plan(), example);
}

#[test]
fn pdf_is_sound_tagged_and_says_what_the_plan_says() {
    let desk = Desk::with_example();
    desk.answerable(["export", "plan.cxplan", "plan.pdf"])
        .succeeds();
    desk.other("qpdf", &["--check", "plan.pdf"]);
    let info = desk.other("pdfinfo", &["plan.pdf"]);
    assert!(info.contains("Tagged:          yes"), "{info}");
    assert!(info.contains("Meridian Retail"), "{info}");
    let structure = desk.other("pdfinfo", &["-struct", "plan.pdf"]);
    for tag in ["H1", "Table", "TH", "TD"] {
        assert!(structure.contains(tag), "{tag}");
    }
    let text = desk.other("pdftotext", &["-layout", "plan.pdf", "-"]);
    for words in [
        "Handle complaints",
        "Chief Customer Officer",
        "Any problem solved in one visit",
    ] {
        assert!(text.contains(words), "{words} is missing");
    }
}

#[test]
fn the_header_of_the_matrix_is_repeated_on_each_page() {
    let desk = Desk::with_blank();
    let section =
        r#"{"edit":"addSection","id":"01900000-0000-7000-8000-000000000001","title":"All"}"#;
    let role = r#"{"edit":"addRole","title":"Warden"}"#;
    let activity = |n| {
        format!(
            r#"{{"edit":"addActivity","section":"01900000-0000-7000-8000-000000000001","title":"Handle {n}"}}"#
        )
    };
    let edits: Vec<String> = [section.to_owned(), role.to_owned()]
        .into_iter()
        .chain((1..=100).map(activity))
        .collect();
    desk.answerable_reading(["edit", "plan.cxplan"], edits.join("\n"))
        .succeeds();
    desk.answerable(["export", "plan.cxplan", "matrix.pdf", "--what", "matrix"])
        .succeeds();
    let text = desk.other("pdftotext", &["-layout", "matrix.pdf", "-"]);
    let pages: Vec<&str> = text
        .split('\u{c}')
        .filter(|page| page.contains("Handle "))
        .collect();
    assert!(pages.len() > 1);
    assert!(pages.iter().all(|page| page.contains("Warden")));
    for n in 1..=100 {
        assert!(text.contains(&format!("Handle {n}")));
    }
}

#[test]
fn csv_html_and_markdown_hold_the_matrix() {
    let desk = Desk::with_example();
    for out in ["out.csv", "out.html", "out.md"] {
        desk.answerable(["export", "plan.cxplan", out]).succeeds();
        let text = String::from_utf8(desk.read(out)).unwrap();
        assert!(text.contains("Handle complaints"), "{out}");
    }
    desk.answerable(["export", "plan.cxplan", "m.md", "--what", "matrix"])
        .succeeds();
    assert!(desk.read("m.md").len() < desk.read("out.md").len());
}

#[test]
fn any_sqlite_tool_reads_the_plan() {
    let desk = Desk::with_example();
    let sql = "select activity.title, role.title from involvement \
        join activity on activity.id = involvement.activity \
        join role on role.id = involvement.role where letters like '%A%'";
    let rows = desk.other("sqlite3", &["plan.cxplan", sql]);
    assert!(rows.lines().count() > 10, "{rows}");
    assert_eq!(
        desk.other("sqlite3", &["plan.cxplan", "pragma integrity_check"]),
        "ok\n"
    );
    assert_eq!(
        desk.other("sqlite3", &["plan.cxplan", "pragma journal_mode"]),
        "delete\n"
    );
}

#[test]
fn text_in_any_script_comes_out_of_the_pdf_and_what_has_no_font_is_reported() {
    let desk = Desk::with_blank();
    let titles = [
        "=cmd()",
        "#read(\"/etc/passwd\") *bold*",
        "معالجة الشكاوى",
        "Handle 🙂 complaints",
    ];
    let section =
        r#"{"edit":"addSection","id":"01900000-0000-7000-8000-000000000001","title":"All"}"#;
    let activities = titles.map(|title| {
        serde_json::json!({ "edit": "addActivity", "title": title,
            "section": "01900000-0000-7000-8000-000000000001" })
        .to_string()
    });
    let edits = format!("{section}\n{}", activities.join("\n"));
    desk.answerable_reading(["edit", "plan.cxplan"], edits)
        .succeeds();
    let export = desk.answerable(["export", "plan.cxplan", "plan.pdf"]);
    export.succeeds();
    assert!(export.err().contains("U+1F642"), "{}", export.err());
    desk.other("qpdf", &["--check", "plan.pdf"]);
    let text = desk.other("pdftotext", &["plan.pdf", "-"]);
    assert!(text.contains("=cmd()"));
    assert!(text.contains("#read(\"/etc/passwd\") *bold*"), "{text}");
    assert!(!text.contains("root:"));
}
