//! What is exported is read back as it was, without a question.

#![allow(clippy::unwrap_used, reason = "a test that can't go on should stop")]

use std::collections::{BTreeMap, BTreeSet};

use answerable_exchange::reading::{Answers, Letters, ReadActivity, Reading, read};
use answerable_exchange::{Format, What, example, export, merge};
use answerable_plan::{
    ActivityId, Date, Edit, Findings, ForeignActivity, ForeignCell, ForeignMatrix, ForeignRole,
    ForeignSection, Letter, Letters as PlanLetters, OwnLetter, PerActivity, Plan, RoleId, Scheme,
    SchemeKind, SectionId, Text, Thing, Title,
};
use answerable_wording::Wording;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use uuid::Uuid;

const TODAY: Date = jiff::civil::date(2026, 11, 21);

const FORMATS: [(Format, &str); 5] = [
    (Format::Workbook, "out.xlsx"),
    (Format::Html, "out.html"),
    (Format::Csv, "out.csv"),
    (Format::Markdown, "out.md"),
    (Format::Json, "out.json"),
];

/// A row: its section, its title, and the letters of each role that has some.
type Row = (String, String, BTreeMap<String, BTreeSet<char>>);

#[test]
fn the_example_comes_back_from_every_format() {
    let plan = example().unwrap();
    for (format, name) in FORMATS {
        comes_back(&plan, format, name);
    }
}

#[test]
fn names_that_look_like_formulas_come_back_as_the_text_they_were() {
    let mut plan = example().unwrap();
    let names = ["=1+1", "@x", "-5", "+1", "'quoted'", "007"];
    let activities = plan.activities().iter().map(|row| Thing::Activity(row.id));
    let roles = plan.roles().iter().map(|row| Thing::Role(row.id));
    let things: Vec<_> = activities.zip(names).chain(roles.zip(names)).collect();
    for (what, name) in things {
        let title = Title::new(name).unwrap();
        let change = Edit::Rename { what, title }.on(&plan).unwrap();
        plan.apply(&change).unwrap();
    }
    comes_back(&plan, Format::Workbook, "out.xlsx");
    comes_back(&plan, Format::Html, "out.html");
    comes_back(&plan, Format::Csv, "out.csv");
}

#[test]
fn what_units_do_in_their_own_way_leaves_the_matrix_as_it_is_everywhere() {
    let mut plan = example().unwrap();
    let unit = plan.units().in_order()[0].id;
    let titled = |title: &str| {
        let mut rows = plan.activities().iter();
        rows.find(|row| row.title.as_str() == title).unwrap().id
    };
    let activity = titled("Set the brand message");
    let edits = [
        Edit::SetUnitInvolvement {
            unit,
            activity,
            role: plan.columns()[0].id,
            letters: PlanLetters::parse("A").unwrap(),
        },
        Edit::ExplainAdaptation {
            unit,
            activity,
            why: Text::new("| A | Activity |\n|---|---|\n| R | Other |").unwrap(),
        },
    ];
    for edit in edits {
        let change = edit.on(&plan).unwrap();
        plan.apply(&change).unwrap();
    }
    let text = answerable_exchange::matrix_to_markdown(&plan, Wording::english());
    let said = "## One activity is different in one unit\n\n\
                - **Set the brand message, Gulf:** Chief Executive: Accountable, \
                everywhere else Informed. \\| A";
    assert!(text.contains(said), "{text}");
    for (format, name) in FORMATS {
        comes_back(&plan, format, name);
    }
}

fn comes_back(plan: &Plan, format: Format, name: &str) {
    let findings = Findings::of(plan, TODAY);
    let file = export(
        plan,
        &findings,
        What::Matrix,
        format,
        TODAY,
        Wording::english(),
    )
    .unwrap();
    let reading = read(name, &file, &Answers::new()).unwrap();
    let roles: Vec<String> = plan
        .columns()
        .iter()
        .map(|role| role.title.to_string())
        .collect();
    assert_eq!(reading.roles, roles, "{name}");
    assert_eq!(rows_read(&reading), rows_of(plan), "{name}");
    let told = (&reading.questions, &reading.notices);
    assert!(told.0.is_empty() && told.1.is_empty(), "{name}: {told:?}");
}

fn rows_of(plan: &Plan) -> Vec<Row> {
    let mut rows = Vec::new();
    for section in plan.sections().in_order() {
        for activity in plan.activities_in(section.id) {
            let letters = plan.columns().into_iter().map(|role| {
                let letters = plan.letters(activity.id, role.id);
                (role.title.to_string(), set(&letters.to_string()))
            });
            let letters = letters.filter(|(_, letters)| !letters.is_empty()).collect();
            rows.push((
                section.title.to_string(),
                activity.title.to_string(),
                letters,
            ));
        }
    }
    rows
}

/// Letters in any order: that of the schemes is not that of the files.
fn set(letters: &str) -> BTreeSet<char> {
    letters.chars().collect()
}

fn rows_read(reading: &Reading) -> Vec<Row> {
    let letters = |cells: &BTreeMap<String, Letters>| {
        cells
            .iter()
            .map(|(role, letters)| (role.clone(), set(&letters.to_string())))
            .collect()
    };
    let row = |row: &ReadActivity| {
        let section = row.section.clone().unwrap_or_default();
        (section, row.title.clone(), letters(&row.cells))
    };
    reading.activities.iter().map(row).collect()
}

/// Names that a reader might take for something else.
const NAMES: [&str; 24] = [
    "Answer complaints",
    "=1+1",
    "@home",
    "-5",
    "'quoted'",
    "007",
    "R",
    "A",
    "Responsible",
    "Accountable (A)",
    "Total",
    "Notes",
    "Activity",
    "Section",
    "Role",
    "N/A",
    "x",
    "1.1",
    "**bold** | pipe",
    "# heading \\ slash",
    "<b>tag</b> &amp; \"quote\"",
    "Ärger & Freude; 東京, С",
    "R = Responsible, A = Accountable",
    "RACI matrix",
];

/// Names that differ by more than case and punctuation, as sections of one file have to.
const SECTIONS: [&str; 5] = ["Care", "Phase 1: start", "R & A", "*Sales*", "Total"];

fn title(text: &str) -> Title {
    Title::new(text).unwrap()
}

fn names(most: usize) -> impl Strategy<Value = Vec<&'static str>> {
    subsequence(NAMES.to_vec(), 1..=most).prop_shuffle()
}

/// Any of the schemes, or letters of an organisation's own.
fn schemes() -> impl Strategy<Value = Scheme> {
    let known: Vec<SchemeKind> = SchemeKind::ALL[..7].to_vec();
    let letters = subsequence(('A'..='Z').collect::<Vec<_>>(), 1..6).prop_shuffle();
    let own = (letters, names(6), any::<bool>()).prop_map(|(letters, names, defined)| {
        let own = letters.iter().zip(names.iter().cycle()).enumerate();
        let own = own.map(|(index, (letter, name))| OwnLetter {
            letter: Letter::of(*letter).unwrap(),
            name: title(name),
            definition: Text::new(if defined { "does: this, and that" } else { "" }).unwrap(),
            per_activity: match index {
                0 => PerActivity::ExactlyOne,
                _ => PerActivity::Any,
            },
        });
        Scheme {
            kind: SchemeKind::Own,
            own: own.collect::<Vec<_>>().try_into().unwrap(),
        }
    });
    prop_oneof![select(known).prop_map(Scheme::of), own]
}

fn notes() -> impl Strategy<Value = Text> {
    let notes = ["", "", "", "until May", "two\nlines", "R (A) <b> & \"so\""];
    select(notes.to_vec()).prop_map(|note| Text::new(note).unwrap())
}

/// What a cell holds: which of the scheme's letters, and a note.
type Cell = (u8, Text);

fn plans() -> impl Strategy<Value = Plan> {
    let cells = prop::collection::vec((any::<u8>(), notes()), 36);
    let rows = prop::collection::vec((0..SECTIONS.len(), notes()), 6);
    let parts = (schemes(), names(6), names(6), rows, cells);
    parts.prop_map(|(scheme, roles, activities, rows, cells)| {
        plan(scheme, &roles, &activities, &rows, &cells)
    })
}

fn plan(
    scheme: Scheme,
    roles: &[&str],
    titles: &[&str],
    rows: &[(usize, Text)],
    cells: &[Cell],
) -> Plan {
    let id = |kind: u128, index: usize| Uuid::from_u128((kind << 64) + index as u128 + 1);
    let section = |index: usize| SectionId::from(id(1, index));
    let mut matrix = ForeignMatrix {
        scheme: Some(scheme.clone()),
        ..ForeignMatrix::default()
    };
    for (index, name) in SECTIONS.iter().enumerate() {
        let (id, title) = (section(index), title(name));
        matrix.sections.push(ForeignSection { id, title });
    }
    for (index, name) in roles.iter().enumerate() {
        let (id, title) = (RoleId::from(id(2, index)), title(name));
        matrix.roles.push(ForeignRole { id, title });
    }
    let mut cells = cells.iter();
    for (index, (name, (place, note))) in titles.iter().zip(rows).enumerate() {
        let activity = ActivityId::from(id(3, index));
        matrix.activities.push(ForeignActivity {
            id: activity,
            section: section(*place),
            title: title(name),
            note: note.clone(),
        });
        for (role, (which, note)) in matrix.roles.iter().zip(&mut cells) {
            let letters = scheme.letters().iter().zip(0..8);
            let letters = letters.filter(|(_, bit)| which & (1 << bit) != 0 && which % 3 > 0);
            matrix.cells.push(ForeignCell {
                activity,
                role: role.id,
                letters: letters.map(|(letter, _)| letter).collect::<PlanLetters>(),
                note: note.clone(),
            });
        }
    }
    imported(matrix)
}

fn blank() -> Plan {
    Plan::new(title("CX plan"), title("Meridian"), title("Group"))
}

fn imported(matrix: ForeignMatrix) -> Plan {
    let (source, matrix) = (title("file"), Box::new(matrix));
    applied(blank(), &Edit::ImportMatrix { source, matrix })
}

fn applied(mut plan: Plan, edit: &Edit) -> Plan {
    let change = edit.on(&plan).unwrap();
    plan.apply(&change).unwrap();
    plan
}

/// The notes of a plan, on its activities and on their cells.
fn notes_of(plan: &Plan) -> Vec<(String, Vec<(String, String)>)> {
    let mut all = Vec::new();
    for section in plan.sections().in_order() {
        for activity in plan.activities_in(section.id) {
            let columns = plan.columns();
            let notes = columns.iter().filter_map(|role| {
                let note = plan
                    .notes_on(activity.id)
                    .find(|note| note.role == role.id)?;
                Some((role.title.to_string(), note.note.to_string()))
            });
            all.push((activity.note.to_string(), notes.collect()));
        }
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    /// Roles, sections, activities and letters come back from every format, for every scheme, and
    /// without a word about them.
    #[test]
    fn every_matrix_comes_back_from_every_format(plan in plans()) {
        for (format, name) in FORMATS {
            // Nothing in CSV says what letters of an organisation's own are.
            let unsaid = format == Format::Csv && plan.scheme().kind == SchemeKind::Own;
            if !unsaid {
                comes_back(&plan, format, name);
            }
        }
    }

    /// What the letters mean comes back from every format with a legend, and notes from all that
    /// have room for them.
    #[test]
    fn schemes_and_notes_come_back_into_an_empty_plan(plan in plans()) {
        for (format, name) in FORMATS.into_iter().filter(|(format, _)| *format != Format::Csv) {
            let findings = Findings::of(&plan, TODAY);
            let file = export(&plan, &findings, What::Matrix, format, TODAY, Wording::english()).unwrap();
            let reading = read(name, &file, &Answers::new()).unwrap();
            let merging = merge(&reading, name, &blank(), Wording::english(), &mut Uuid::now_v7);
            let back = applied(blank(), &merging.unwrap().edit);
            prop_assert_eq!(rows_of(&back), rows_of(&plan), "{}", name);
            prop_assert_eq!(back.scheme(), plan.scheme(), "{}", name);
            if format != Format::Markdown {
                prop_assert_eq!(notes_of(&back), notes_of(&plan), "{}", name);
            }
        }
    }
}
