//! The whole plan as JSON: the same plan always gives the same bytes, and reads back as itself.

use answerable_plan::{Edit, Message, Plan, Refusal};
use schemars::generate::SchemaSettings;
use serde::{Deserialize, Serialize};

/// What the `format` of a file with a plan says.
const FORMAT: &str = "answerable.plan";

/// The version of the format that is written, and the highest that is read. Earlier ones had fewer
/// fields, which are read as empty.
const VERSION: u32 = 4;

/// The file: what it is, and the plan.
#[derive(Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "A customer-experience plan of Answerable")]
struct File {
    /// Always `answerable.plan`.
    format: String,
    /// The version of the format: 4, or that of an earlier one.
    version: u32,
    /// The plan.
    plan: Plan,
}

/// The same file around a plan that belongs to somebody else.
#[derive(Serialize)]
struct FileOf<'a> {
    format: &'a str,
    version: u32,
    plan: &'a Plan,
}

/// As much of a file as says what it is.
#[derive(Default, Deserialize)]
struct Head {
    #[serde(default)]
    format: Option<String>,
    #[serde(default)]
    version: Option<u64>,
}

/// Why JSON is not a plan.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum BadJson {
    /// It is not JSON at all, or not JSON of ours.
    #[error("not a plan of Answerable")]
    NotAPlan(String),
    /// It was written by a later version of the application.
    #[error("written in version {0} of the format")]
    Newer(u64),
    /// A field is missing, unknown, or holds something that it can't.
    #[error("{0}")]
    Malformed(String),
    /// A row refers to another that isn't there, or says nothing.
    #[error("{0}")]
    Unsound(Refusal),
}

impl BadJson {
    /// What happened and what to do about it.
    pub fn message(&self) -> Message {
        match self {
            Self::NotAPlan(problem) => {
                Message::new("json-not-a-plan").with("problem", problem.as_str())
            }
            Self::Newer(version) => Message::new("json-newer")
                .with("version", version.to_string())
                .with("known", VERSION.to_string()),
            Self::Malformed(problem) => {
                Message::new("json-malformed").with("problem", problem.as_str())
            }
            Self::Unsound(refusal) => refusal.0.clone(),
        }
    }
}

/// Writes the whole plan.
pub fn plan_to_json(plan: &Plan) -> String {
    let file = FileOf {
        format: FORMAT,
        version: VERSION,
        plan,
    };
    pretty(&file)
}

/// Reads a whole plan, checking every value and every reference.
///
/// # Errors
/// Says where the text is not a plan; nothing of it is kept then.
pub fn plan_from_json(text: &[u8]) -> Result<Plan, BadJson> {
    let text = text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(text);
    match serde_json::from_slice::<File>(text) {
        Ok(file) if file.format == FORMAT && (1..=VERSION).contains(&file.version) => {
            let sound = file.plan.validated().and_then(Plan::in_time);
            sound.map_err(BadJson::Unsound)
        }
        Ok(_) => Err(what_it_is_instead(text, "")),
        Err(problem) => Err(what_it_is_instead(text, &problem.to_string())),
    }
}

/// Tells a plan with a mistake from a later version's and from something else.
fn what_it_is_instead(text: &[u8], problem: &str) -> BadJson {
    match serde_json::from_slice::<Head>(text) {
        Ok(Head {
            format: Some(format),
            version,
        }) if format == FORMAT => match version {
            Some(version) if version > u64::from(VERSION) => BadJson::Newer(version),
            _ => BadJson::Malformed(problem.to_owned()),
        },
        Ok(Head {
            format: Some(format),
            ..
        }) => BadJson::NotAPlan(format!(
            "its format is “{}”",
            format.chars().take(60).collect::<String>()
        )),
        Ok(_) => BadJson::NotAPlan("it has no “format”".to_owned()),
        Err(problem) => BadJson::NotAPlan(problem.to_string()),
    }
}

/// The JSON Schema of what [`plan_to_json`] writes.
pub fn plan_schema() -> String {
    pretty(
        &SchemaSettings::draft2020_12()
            .into_generator()
            .into_root_schema_for::<File>(),
    )
}

/// The JSON Schema of one [`Edit`].
pub fn edit_schema() -> String {
    pretty(
        &SchemaSettings::draft2020_12()
            .into_generator()
            .into_root_schema_for::<Edit>(),
    )
}

/// JSON for people and for line-by-line comparison, ending in a line break.
pub(crate) fn pretty(value: &impl Serialize) -> String {
    // Writing our own types to memory can't fail: no map has keys other than text.
    serde_json::to_string_pretty(value).unwrap_or_default() + "\n"
}
