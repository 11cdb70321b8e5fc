//! What can still be read of a damaged file.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use answerable_plan::{
    Activity, Adaptation, Change, DecisionArea, Department, Goal, Held, Key, Leader, Locus,
    Objective, Order, Plan, Role, RoleKind, Row, RowChange, Section, SectionId, Text, Title, Unit,
};
use answerable_wording::Wording;
use rusqlite::Connection;
use uuid::Uuid;

use crate::tables;

/// The plan as far as it can be read, and how many rows at least are lost; `None` where nothing
/// can be read. What the remaining rows refer to gets a stand-in: a lost role costs its name, not
/// its letters.
pub(crate) fn rescue(connection: &Connection, file: &Path) -> Option<(Plan, usize)> {
    let mut rows = BTreeMap::new();
    let mut unread = 0;
    tables::salvage(connection, &mut |row| match row {
        Some(row) => drop(rows.insert(row.key(), row)),
        None => unread += 1,
    });
    if rows.is_empty() {
        return None;
    }
    let unreadable = Title::new(&Wording::english().text("file-rescued-name")).ok()?;
    let missing = missing(&rows);
    stand_in(&mut rows, &unreadable);
    // Twice more, because one for an adaptation is of an activity, which stands in a section.
    stand_in(&mut rows, &unreadable);
    stand_in(&mut rows, &unreadable);
    open_circles(&mut rows);

    let name = file
        .file_stem()
        .and_then(|stem| Title::new(&stem.to_string_lossy()).ok());
    let name = name.unwrap_or_else(|| unreadable.clone());
    let mut plan = Plan::new(name, unreadable.clone(), unreadable);
    let rows = rows.into_values().map(|row| RowChange {
        before: plan.row(row.key()),
        after: Some(row),
    });
    let change = Change {
        rows: rows.collect(),
    };
    plan.apply(&change).ok()?;
    // A row that was found broken may be one that is missing, so the larger number is certain.
    Some((plan, unread.max(missing.len())))
}

/// What rows refer to, or every plan has, and isn't among them.
fn missing(rows: &BTreeMap<Key, Row>) -> BTreeSet<Key> {
    let mut keys: BTreeSet<Key> = Key::ONLY.iter().copied().collect();
    for row in rows.values() {
        row.references(&mut |key| {
            keys.insert(key);
        });
    }
    keys.retain(|key| !rows.contains_key(key));
    keys
}

fn stand_in(rows: &mut BTreeMap<Key, Row>, name: &Title) {
    for key in missing(rows) {
        rows.extend(nameless(key, name).map(|row| (key, row)));
    }
}

/// Lets a role that reports to itself, through others or not, report to none.
fn open_circles(rows: &mut BTreeMap<Key, Row>) {
    let keys: Vec<Key> = rows.keys().copied().collect();
    for key in keys {
        let above = |at: &Key| match rows.get(at) {
            Some(Row::Role(role)) => role.reports_to.map(Key::Role),
            _ => None,
        };
        let mut chain = std::iter::successors(above(&key), above).take(rows.len());
        if chain.any(|link| link == key)
            && let Some(Row::Role(role)) = rows.get_mut(&key)
        {
            role.reports_to = None;
        }
    }
}

/// A row of this key that says only that it could not be read; `None` for kinds that nothing refers
/// to.
fn nameless(key: Key, name: &Title) -> Option<Row> {
    let title = name.clone();
    let order = Order::between(None, None);
    Some(match key {
        Key::Unit(id) => Unit {
            id,
            name: title,
            order,
        }
        .into(),
        Key::Department(id) => Department {
            id,
            name: title,
            order,
        }
        .into(),
        Key::Leader(id) => Leader { id, name: title }.into(),
        Key::Section(id) => Section { id, title, order }.into(),
        Key::Role(id) => Role {
            id,
            department: None,
            title,
            short: None,
            held: Held::Centre,
            kind: RoleKind::Position,
            reports_to: None,
            order,
        }
        .into(),
        Key::DecisionArea(id) => DecisionArea {
            id,
            title,
            locus: Locus::Centre,
            steering: false,
            limits: Text::default(),
            order,
        }
        .into(),
        Key::Activity(id) => Activity {
            id,
            section: SectionId(Uuid::nil()),
            area: None,
            title,
            outcome: Text::default(),
            note: Text::default(),
            unit: None,
            order,
        }
        .into(),
        Key::Adaptation((unit, activity)) => Adaptation {
            unit,
            activity,
            why: Text::default(),
        }
        .into(),
        Key::Goal(id) => Goal {
            id,
            title,
            measure: Text::default(),
            order,
        }
        .into(),
        Key::Objective(id) => Objective {
            id,
            goal: None,
            title,
            target: None,
            order,
        }
        .into(),
        _ => return None,
    })
}
