//! What comes out of a plan, and what is refused on the way in.

#![allow(clippy::unwrap_used, reason = "a test that can't go on should stop")]

use answerable_exchange::{
    BadJson, example, matrix_to_csv, matrix_to_html, matrix_to_json, matrix_to_markdown,
    matrix_to_text, plan_from_json, plan_schema, plan_to_json, plan_to_markdown,
};
use answerable_plan::{Date, Edit, Findings, Plan, Thing, Title};
use answerable_wording::Wording;
use serde_json::Value;

const TODAY: Date = jiff::civil::date(2026, 11, 21);

/// The example, with its first activity and its first role renamed.
fn renamed(activity: &str, role: &str) -> Plan {
    let mut plan = example().unwrap();
    let first_activity = plan.activities().iter().next().unwrap().id;
    let first_role = plan.roles().iter().next().unwrap().id;
    let renames = [
        (Thing::Activity(first_activity), activity),
        (Thing::Role(first_role), role),
    ];
    for (what, name) in renames {
        let edit = Edit::Rename {
            what,
            title: Title::new(name).unwrap(),
        };
        let change = edit.on(&plan).unwrap();
        plan.apply(&change).unwrap();
    }
    plan
}

#[test]
fn json_reads_back_as_the_same_bytes() {
    let written = plan_to_json(&renamed("=cmd()", "مدير 🙂"));
    let back = plan_from_json(written.as_bytes()).unwrap();
    assert_eq!(plan_to_json(&back), written);
}

#[test]
fn json_with_a_mistake_is_refused_with_what_is_wrong() {
    let written: Value = serde_json::from_str(&plan_to_json(&example().unwrap())).unwrap();
    let broken = |pointer: &str, value: Value| {
        let mut json = written.clone();
        *json.pointer_mut(pointer).unwrap() = value;
        plan_from_json(json.to_string().as_bytes()).unwrap_err()
    };
    let malformed = |error: BadJson, what: &str| {
        let BadJson::Malformed(problem) = error else {
            panic!("{error:?}")
        };
        assert!(problem.contains(what), "{problem}");
    };
    malformed(broken("/plan/roles/0/title", 7.into()), "string");
    malformed(broken("/plan/roles/0/title", "".into()), "blank");
    malformed(broken("/plan/roles/0/order", "zz".into()), "not a position");
    malformed(
        broken("/plan/involvements/0/letters", "?".into()),
        "not a letter",
    );
    malformed(
        broken("/plan/thresholds", serde_json::json!({ "colour": 1 })),
        "colour",
    );
    let twice = written["plan"]["roles"][0].clone();
    malformed(broken("/plan/roles/1", twice), "same id");
    assert!(matches!(broken("/version", 5.into()), BadJson::Newer(5)));
    assert!(matches!(
        broken("/format", "other".into()),
        BadJson::NotAPlan(_)
    ));
    let nowhere = broken("/plan/activities/0/section", uuid(0xff).into());
    let BadJson::Unsound(refusal) = nowhere else {
        panic!("{nowhere:?}")
    };
    assert_eq!(refusal.0.id, "refused-points-nowhere");
    let empty = broken("/plan/involvements/0/letters", "".into());
    assert!(matches!(empty, BadJson::Unsound(_)));
}

#[test]
fn json_of_earlier_versions_is_read() {
    let mut written: Value = serde_json::from_str(&plan_to_json(&example().unwrap())).unwrap();
    written["plan"]["obstacles"] = serde_json::json!([]);
    let plan = plan_from_json(written.to_string().as_bytes()).unwrap();
    written["version"] = 1.into();
    let fields = written["plan"].as_object_mut().unwrap();
    let thresholds = fields["thresholds"].as_object_mut().unwrap();
    for threshold in ["informedShare", "activitiesPerSection", "roles"] {
        thresholds.remove(threshold);
    }
    fields.remove("scheme");
    fields.remove("cellNotes");
    fields.remove("obstacles");
    for activity in fields["activities"].as_array_mut().unwrap() {
        activity.as_object_mut().unwrap().remove("note");
    }
    for said in fields["commitments"].as_array_mut().unwrap() {
        said.as_object_mut().unwrap().remove("unit");
    }
    let read = plan_from_json(written.to_string().as_bytes()).unwrap();
    assert_eq!(read, plan);
}

fn uuid(n: u8) -> String {
    format!("00000000-0000-0000-0000-0000000000{n:02x}")
}

#[test]
fn what_is_no_plan_is_refused() {
    let deep = "[".repeat(50_000_000);
    let nested = format!(
        r#"{{"format":"answerable.plan","version":1,"plan":{}"#,
        "[".repeat(9999)
    );
    for text in [
        "",
        "{}",
        "null",
        "[1,2]",
        "{\"format\":3}",
        "\u{0}",
        &deep,
        &nested,
    ] {
        assert!(plan_from_json(text.as_bytes()).is_err());
    }
    assert!(plan_from_json(b"\xff\xfe{}").is_err());
}

#[test]
fn the_schema_describes_every_table() {
    let schema: Value = serde_json::from_str(&plan_schema()).unwrap();
    let plan = &schema["$defs"]["Plan"]["properties"];
    for table in ["about", "roles", "involvements", "initiatives"] {
        assert!(plan[table].is_object(), "{table}");
    }
}

#[test]
fn text_that_looks_like_a_formula_stays_text_in_csv() {
    let csv = matrix_to_csv(&renamed("=1+1", "@x"), Wording::english());
    let mut lines = csv::Reader::from_reader(csv.as_bytes());
    assert!(
        lines
            .headers()
            .unwrap()
            .iter()
            .any(|heading| heading == "'@x")
    );
    let rows: Vec<_> = lines.records().map(Result::unwrap).collect();
    assert!(rows.iter().any(|row| &row[1] == "'=1+1"));
    assert_eq!(rows.len(), example().unwrap().activities().len());
}

#[test]
fn every_letter_is_in_the_matrix_as_json() {
    let plan = example().unwrap();
    let matrix: Value = serde_json::from_str(&matrix_to_json(&plan, Wording::english())).unwrap();
    let rows = matrix["activities"].as_array().unwrap();
    let letters: usize = rows
        .iter()
        .map(|row| row["cells"].as_object().unwrap().len())
        .sum();
    assert_eq!(letters, plan.involvements().len());
}

#[test]
fn roles_of_the_same_name_keep_columns_of_their_own() {
    let plan = renamed("Handle it", "Chief Customer Officer");
    let same = plan
        .roles()
        .iter()
        .filter(|role| role.title.as_str() == "Chief Customer Officer");
    let count = same.count();
    let matrix: Value = serde_json::from_str(&matrix_to_json(&plan, Wording::english())).unwrap();
    let roles: std::collections::BTreeSet<_> = matrix["roles"]
        .as_array()
        .unwrap()
        .iter()
        .map(ToString::to_string)
        .collect();
    assert!(count <= 2 && roles.len() == plan.roles().len());
}

#[test]
fn markdown_says_what_the_strategy_is_for_and_what_stands_in_its_way() {
    let plan = example().unwrap();
    let findings = Findings::of(&plan, TODAY);
    let page = plan_to_markdown(&plan, &findings, TODAY, Wording::english());
    for said in [
        "- **Initiative:** Train 1,200 staff to decide alone",
        "- **What stands in the way:** Each region is measured on its own sales",
    ] {
        assert!(page.contains(said), "{said}");
    }
}

#[test]
fn markdown_shows_names_as_they_are() {
    let plan = renamed("Handle | *complaints* <b>", "A [link](x)");
    for text in [
        matrix_to_markdown(&plan, Wording::english()),
        plan_to_markdown(
            &plan,
            &Findings::of(&plan, TODAY),
            TODAY,
            Wording::english(),
        ),
    ] {
        assert!(text.contains(r"Handle \| \*complaints\* \<b\>"), "{text}");
        assert!(text.contains(r"A \[link\](x)"));
    }
}

#[test]
fn the_matrix_is_aligned_in_a_terminal() {
    let plan = renamed(&"长".repeat(60), "Support");
    let text = matrix_to_text(&plan, TODAY, Wording::english());
    use unicode_width::UnicodeWidthStr;
    let widths: std::collections::BTreeSet<usize> = text
        .lines()
        .filter(|line| line.contains('·'))
        .map(UnicodeWidthStr::width)
        .collect();
    assert_eq!(widths.len(), 1, "{text}");
}

#[test]
fn a_page_shows_names_as_they_are_and_runs_nothing() {
    let plan = renamed("<script>alert(1)</script> & more", "=1+1");
    let page = matrix_to_html(&plan, TODAY, Wording::english());
    assert!(page.contains(">&lt;script&gt;alert(1)&lt;/script&gt; &amp; more</th>"));
    assert!(!page.contains("<script"));
    // What tells a spreadsheet that opens the page to leave the text alone.
    assert!(page.contains(r#"sdnum="1033;0;@">=1+1</th>"#), "{page}");
}

#[test]
fn every_letter_is_on_the_page_and_says_how_it_looks() {
    let plan = example().unwrap();
    let page = matrix_to_html(&plan, TODAY, Wording::english());
    let cells = ["solid", "tint", "outline", "bare"]
        .map(|look| page.matches(&format!("<td class={look}>")).count());
    assert_eq!(cells.iter().sum::<usize>(), plan.involvements().len());
    assert_eq!(
        page.matches("<th scope=row>").count(),
        plan.activities().len() + 1
    );
    for meaning in ["Accountable: answers", "Informed: is told"] {
        assert!(page.contains(meaning), "{meaning}");
    }
}

#[test]
fn what_the_letters_mean_is_in_every_format_with_room_for_it() {
    let plan = example().unwrap();
    let matrix: Value = serde_json::from_str(&matrix_to_json(&plan, Wording::english())).unwrap();
    assert_eq!(matrix["letters"].as_object().unwrap().len(), 4);
    assert!(matrix_to_markdown(&plan, Wording::english()).contains("| A | Accountable | "));
}
