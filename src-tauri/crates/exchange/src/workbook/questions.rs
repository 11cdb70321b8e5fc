//! The sheet with the open questions, worst first.

use answerable_plan::{Date, Finding, Findings, Key, Plan, Scope, Severity};
use answerable_wording::Wording;
use rust_xlsxwriter::{Format, RowNum, Worksheet, XlsxError};

use super::measures::{height, lines, set_height};
use super::style::{self, put};
use crate::formula;

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
    match findings.is_empty() {
        true => put(
            sheet,
            1,
            0,
            &wording.text("sheet-nothing-open"),
            &style::quiet(),
        )?,
        false => rows(sheet, plan, &findings, wording)?,
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_repeat_rows(0, 0)?;
    style::on_paper(sheet, 1, today);
    Ok(())
}

/// Writes the texts first and gives them their format afterwards, many at once: a plan may have
/// thousands of findings, and every format that is named has to be looked up.
fn rows(
    sheet: &mut Worksheet,
    plan: &Plan,
    findings: &[&Finding],
    wording: &Wording,
) -> Result<(), XlsxError> {
    let severities = Severity::ALL.map(|of| wording.text(&format!("severity-{}", of.id())));
    let mut formulas = Vec::new();
    for (row, finding) in (1..).zip(findings) {
        let texts = [
            &wording.say(&finding.question),
            &place(plan, finding, wording),
            &severities[finding.severity as usize],
            &wording.say(&finding.detail),
        ];
        for (column, text) in (0..).zip(texts) {
            sheet.write_string(row, column, text)?;
            formulas.extend(formula::looks_like_one(text).then_some((row, column)));
        }
        let texts = texts.into_iter().zip(COLUMNS);
        let lines = texts.map(|(text, (_, width))| lines(text, width));
        set_height(sheet, row, height(lines))?;
    }
    formats(sheet, findings)?;
    for (row, column) in formulas {
        sheet.set_cell_format(row, column, &style::prose().set_quote_prefix())?;
    }
    Ok(())
}

fn formats(sheet: &mut Worksheet, findings: &[&Finding]) -> Result<(), XlsxError> {
    let mut first = 1;
    for alike in findings.chunk_by(|one, next| one.severity == next.severity) {
        let rows = RowNum::try_from(alike.len()).map_err(|_| XlsxError::RowColumnLimitError)?;
        let last = first + rows - 1;
        sheet.set_range_format(first, 0, last, 3, &style::prose())?;
        sheet.set_range_format(first, 2, last, 2, &weight(alike[0].severity))?;
        first = last + 1;
    }
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
