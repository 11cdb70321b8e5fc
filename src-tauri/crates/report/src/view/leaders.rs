//! Who holds which role, where, and where nobody does.

use std::collections::BTreeMap;

use answerable_plan::{Acceptance, AppointmentKind, Held, Role, RoleId};
use serde::Serialize;

use super::commitments::{Commitments, answering};
use super::seats::{Holder, Seat};
use super::words::{Words, paragraphs};
use super::writer::Writer;

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Leaders {
    title: String,
    columns: [String; 4],
    groups: Vec<Group>,
    commitments: Option<Commitments>,
}

/// A department with its roles.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Group {
    title: String,
    roles: Vec<RoleRow>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct RoleRow {
    title: String,
    answers_for: Words,
    seats: Vec<SeatRow>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct SeatRow {
    place: String,
    people: Vec<Words>,
}

impl Leaders {
    pub fn of(writer: &Writer<'_>) -> Option<Self> {
        let columns = writer.plan.columns();
        let accountable = accountable(writer);
        let groups: Vec<Group> = columns
            .chunk_by(|a, b| a.department == b.department)
            .map(|roles| Group::of(writer, roles, &accountable))
            .collect();
        (!groups.is_empty()).then(|| Self {
            title: title(writer, &columns),
            columns: [
                "report-role",
                "report-place",
                "report-holder",
                "report-answers-for",
            ]
            .map(|label| writer.text(label)),
            groups,
            commitments: Commitments::of(writer),
        })
    }
}

fn title(writer: &Writer<'_>, roles: &[&Role]) -> String {
    let seats: Vec<Seat> = roles
        .iter()
        .flat_map(|role| Seat::all(writer.plan, role, writer.today))
        .collect();
    match seats.iter().filter(|seat| seat.is_vacant()).count() {
        0 => writer.text("report-leaders-complete"),
        vacant => {
            let args = [("vacant", vacant.into()), ("seats", seats.len().into())];
            writer.fill("report-leaders-vacant", args)
        }
    }
}

impl Group {
    fn of(writer: &Writer<'_>, roles: &[&Role], accountable: &BTreeMap<RoleId, usize>) -> Self {
        let department = roles.first().and_then(|role| role.department);
        let department = department.and_then(|id| writer.plan.departments().get(id));
        Self {
            title: match department {
                Some(department) => department.name.to_string(),
                None => writer.text("report-no-department"),
            },
            roles: roles
                .iter()
                .map(|role| RoleRow::of(writer, role, accountable))
                .collect(),
        }
    }
}

/// For how many activities each role is accountable somewhere.
fn accountable(writer: &Writer<'_>) -> BTreeMap<RoleId, usize> {
    let mut counts = BTreeMap::new();
    for (role, _) in answering(writer.plan) {
        *counts.entry(role.id).or_default() += 1;
    }
    counts
}

impl RoleRow {
    fn of(writer: &Writer<'_>, role: &Role, accountable: &BTreeMap<RoleId, usize>) -> Self {
        let seats = Seat::all(writer.plan, role, writer.today);
        Self {
            title: role.title.to_string(),
            answers_for: match accountable.get(&role.id) {
                Some(count) => Words::plain(count.to_string()),
                None => Words::quiet(writer.text("report-none")),
            },
            seats: seats
                .iter()
                .map(|seat| SeatRow::of(writer, role, seat))
                .collect(),
        }
    }
}

impl SeatRow {
    fn of(writer: &Writer<'_>, role: &Role, seat: &Seat<'_>) -> Self {
        let about = writer.plan.about();
        let mut people: Vec<Words> = seat
            .holders
            .iter()
            .flat_map(|holder| named(writer, holder))
            .collect();
        if seat.is_vacant() {
            people.push(Words::open(writer.text("report-vacant")));
        } else if seat.holders.is_empty() {
            people.push(Words::quiet(writer.text("report-group")));
        }
        let later = |holder: &Holder<'_>| note(writer, "report-successor", holder);
        people.extend(seat.successors.iter().map(later));
        people.extend(
            seat.deputies
                .iter()
                .map(|holder| note(writer, "report-deputy", holder)),
        );
        Self {
            place: match (seat.unit, role.held) {
                (Some(unit), _) => unit.name.to_string(),
                (None, Held::Centre) => about.centre.to_string(),
                (None, Held::PerUnit) => writer.text("held-per-unit"),
            },
            people,
        }
    }
}

/// A name, and below it what is not as usual about the appointment.
fn named(writer: &Writer<'_>, holder: &Holder<'_>) -> Vec<Words> {
    let row = holder.appointment;
    let interim = (row.kind == AppointmentKind::Interim).then(|| writer.text("report-interim"));
    let until = row
        .until
        .map(|day| writer.fill("report-until", [("until", writer.short_date(day).into())]));
    let proposed = (row.acceptance == Acceptance::Proposed).then(|| writer.text("report-proposed"));
    let terms: Vec<String> = [interim, until, proposed].into_iter().flatten().collect();
    let terms = (!terms.is_empty()).then(|| Words::quiet(terms.join(" · ")));
    let note = paragraphs(row.note.as_str())
        .into_iter()
        .map(Words::quieter);
    std::iter::once(Words::plain(holder.name))
        .chain(terms)
        .chain(note)
        .collect()
}

/// Someone beside the holder: a deputy, or who comes after.
fn note(writer: &Writer<'_>, id: &str, holder: &Holder<'_>) -> Words {
    let from = holder
        .appointment
        .from
        .map(|day| writer.short_date(day))
        .unwrap_or_default();
    Words::quiet(writer.fill(id, [("name", holder.name.into()), ("from", from.into())]))
}
