//! The sheet with the open questions, worst first.

use answerable_plan::{Date, Finding, Findings, Key, Plan, Scope, Severity};
use answerable_wording::Wording;
use rust_xlsxwriter::{Format, Worksheet, XlsxError};

use super::measures::{height, lines, set_height};
use super::style::{self, put};

/// The label of each column and its width.
const COLUMNS: [(&str, f64); 4] = [
    ("sheet-question", 48.0),
    ("sheet-where", 34.0),
    ("sheet-severity", 20.0),
    ("sheet-why", 64.0),
];

pub fn write(
    sheet: &mut Worksheet,
    plan: &Plan,
    findings: &Findings,
    today: Date,
    wording: &Wording,
) -> Result<(), XlsxError> {
    sheet.set_name(wording.text("md-findings"))?;
    for (column, (label, width)) in (0..).zip(COLUMNS) {
        sheet.set_column_width(column, width)?;
        put(sheet, 0, column, &wording.text(label), &style::heading())?;
    }
    let findings = findings.all(plan);
    let (prose, weights) = (style::prose(), Severity::ALL.map(weight));
    let severities = Severity::ALL.map(|of| wording.text(&format!("severity-{}", of.id())));
    for (row, finding) in (1..).zip(&findings) {
        let severity = finding.severity as usize;
        let texts = [
            &wording.say(&finding.question),
            &place(plan, finding, wording),
            &severities[severity],
            &wording.say(&finding.detail),
        ];
        let formats = [&prose, &prose, &weights[severity], &prose];
        for (column, (text, format)) in (0..).zip(texts.into_iter().zip(formats)) {
            put(sheet, row, column, text, format)?;
        }
        let texts = texts.into_iter().zip(COLUMNS);
        let lines = texts.map(|(text, (_, width))| lines(text, width));
        set_height(sheet, row, height(lines))?;
    }
    if findings.is_empty() {
        put(
            sheet,
            1,
            0,
            &wording.text("sheet-nothing-open"),
            &style::quiet(),
        )?;
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_repeat_rows(0, 0)?;
    style::on_paper(sheet, 1, today);
    Ok(())
}

/// What a finding is about.
fn place(plan: &Plan, finding: &Finding, wording: &Wording) -> String {
    match finding.scope {
        Scope::Plan => wording.text("sheet-whole-plan"),
        Scope::Activity(id) => plan.name_of(Key::Activity(id)),
        Scope::Role(id) => plan.name_of(Key::Role(id)),
        Scope::Department(id) => plan.name_of(Key::Department(id)),
    }
}

fn weight(severity: Severity) -> Format {
    match severity {
        Severity::Error => style::unanswered(style::prose()).set_bold(),
        Severity::Warning | Severity::Question => style::prose(),
    }
}
