//! The questions, and what each answer means.

use answerable_plan::fit::{Factor, Weights};
use answerable_wording::Wording;
use serde_json::{Value, json};

pub fn as_text(weights: &Weights) -> String {
    let wording = Wording::english();
    let mut lines = Vec::new();
    let mut group = None;
    for factor in &weights.factors {
        if group.replace(factor.group) != Some(factor.group) {
            lines.push(wording.text(&format!("group-{}", factor.group.id())));
            lines.push(String::new());
        }
        lines.push(format!("  {}", factor.id));
        lines.push(format!("  {}", wording.say(&factor.question())));
        let answer = |answer| format!("    {answer}  {}", wording.say(&factor.answer(answer)));
        lines.extend((0..factor.answers).map(answer));
        lines.push(String::new());
    }
    lines.push(wording.text("cli-advise-factors-end"));
    lines.join("\n")
}

pub fn as_json(weights: &Weights) -> Value {
    weights.factors.iter().map(factor_as_json).collect()
}

fn factor_as_json(factor: &Factor) -> Value {
    let wording = Wording::english();
    let answer = |answer| json!({ "answer": answer, "means": wording.say(&factor.answer(answer)) });
    json!({
        "id": factor.id,
        "group": factor.group,
        "name": wording.say(&factor.name()),
        "question": wording.say(&factor.question()),
        "why": wording.say(&factor.why()),
        "answers": (0..factor.answers).map(answer).collect::<Vec<_>>(),
        "ordered": factor.ordered,
        "evidence": factor.evidence,
        "source": factor.source,
        "weights": {
            "integration": factor.integration,
            "local": factor.local,
            "models": factor.models,
        },
    })
}
