//! What is still open, worst first.

use answerable_plan::{Finding, Severity};
use serde::Serialize;

use super::writer::Writer;

/// How many questions of equal weight are printed. A plan with more is not ready for a board, and
/// the application shows them all.
const MOST: usize = 50;

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Questions {
    title: String,
    groups: Vec<Group>,
}

/// Questions of equal weight, numbered on from `first`.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Group {
    title: String,
    first: usize,
    questions: Vec<Question>,
    /// How many more there are.
    more: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Question {
    question: String,
    detail: String,
}

impl Questions {
    pub fn of(writer: &Writer<'_>) -> Option<Self> {
        let findings = writer.questions();
        let mut groups: Vec<Group> = Vec::new();
        let mut first = 1;
        for equals in findings.chunk_by(|a, b| a.severity == b.severity) {
            groups.extend(Group::of(writer, equals, first));
            first += equals.len();
        }
        (!groups.is_empty()).then(|| Self {
            title: writer.count("report-questions-title", findings.len()),
            groups,
        })
    }
}

impl Group {
    fn of(writer: &Writer<'_>, findings: &[&Finding], first: usize) -> Option<Self> {
        let severity: Severity = findings.first()?.severity;
        let question = |finding: &&Finding| Question {
            question: writer.wording.say(&finding.question),
            detail: writer.wording.say(&finding.detail),
        };
        let rest = findings.len().saturating_sub(MOST);
        Some(Self {
            title: writer.text(&format!("severity-{}", severity.id())),
            first,
            questions: findings.iter().take(MOST).map(question).collect(),
            more: (rest > 0).then(|| writer.count("report-questions-more", rest)),
        })
    }
}
