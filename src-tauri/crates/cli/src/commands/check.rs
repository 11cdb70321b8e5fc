use std::fmt::Write;
use std::process::ExitCode;

use answerable_document::Document;
use answerable_plan::{Finding, Findings, Fix, Key, Message, Plan, Severity};
use answerable_wording::Wording;
use serde_json::{Value, json};

use crate::arguments::{Check, Format};
use crate::failure::{Failure, code};
use crate::files::{print, today};

pub fn run(arguments: &Check) -> Result<ExitCode, Failure> {
    let document = Document::open(&arguments.file)?;
    let plan = document.plan();
    let findings = Findings::of(plan, today());
    let findings = findings.all(plan);
    match arguments.format {
        Format::Text => print(&as_text(&findings)),
        Format::Json => print(&as_json(plan, &findings).to_string()),
    }
    let errors = count(&findings, Severity::Error);
    Ok(if errors > 0 {
        ExitCode::from(code::FINDINGS)
    } else {
        ExitCode::SUCCESS
    })
}

fn count(findings: &[&Finding], severity: Severity) -> usize {
    findings
        .iter()
        .filter(|finding| finding.severity == severity)
        .count()
}

fn as_text(findings: &[&Finding]) -> String {
    let wording = Wording::english();
    if findings.is_empty() {
        return wording.text("cli-no-findings");
    }
    let mut text = String::new();
    let mut severity = None;
    for finding in findings {
        if severity.replace(finding.severity) != Some(finding.severity) {
            let heading = wording.text(&format!("severity-{}", finding.severity.id()));
            // Writing to memory can't fail.
            let _ = writeln!(text, "{heading}");
        }
        let question = wording.say(&finding.question);
        let _ = writeln!(
            text,
            "  {:4}{question}\n      {}",
            finding.check,
            wording.say(&finding.detail)
        );
    }
    let summary = Message::new("cli-summary")
        .with("errors", count(findings, Severity::Error))
        .with("warnings", count(findings, Severity::Warning))
        .with("questions", count(findings, Severity::Question));
    text + "\n" + &wording.say(&summary)
}

fn as_json(plan: &Plan, findings: &[&Finding]) -> Value {
    let wording = Wording::english();
    let fix = |fix: &Fix| json!({ "label": wording.say(&fix.label), "edit": fix.edit });
    let finding = |finding: &&Finding| {
        json!({
            "check": finding.check,
            "severity": finding.severity,
            "question": wording.say(&finding.question),
            "detail": wording.say(&finding.detail),
            "scope": finding.scope,
            "places": finding.places,
            "units": finding.units().map(|unit| plan.name_of(Key::Unit(unit))).collect::<Vec<_>>(),
            "fixes": finding.fixes.iter().map(fix).collect::<Vec<_>>(),
        })
    };
    json!({
        "plan": plan.about().title,
        "errors": count(findings, Severity::Error),
        "warnings": count(findings, Severity::Warning),
        "questions": count(findings, Severity::Question),
        "findings": findings.iter().map(finding).collect::<Vec<_>>(),
    })
}
