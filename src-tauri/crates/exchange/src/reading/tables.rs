//! Several tables in one file: those that belong together become one, with sections; between
//! others the user chooses.

use std::collections::BTreeSet;

use answerable_plan::Message;

use super::result::{Answers, Question, Unreadable};
use super::shape::{Draft, several};

/// The choice of all tables.
const ALL: &str = "all";

/// One table from all that were found.
///
/// # Errors
/// Asks which one it is, where tables have different roles, or the same activities.
pub fn one(drafts: Vec<Draft>, answers: &Answers) -> Result<Draft, Unreadable> {
    let mut groups: Vec<Vec<Draft>> = Vec::new();
    for draft in drafts {
        match groups.iter_mut().find(|group| belongs(group, &draft)) {
            Some(group) => group.push(draft),
            None => groups.push(vec![draft]),
        }
    }
    let mut tables: Vec<Draft> = groups.into_iter().map(joined).collect();
    let most = tables.iter().map(letters).max().unwrap_or_default();
    let (mut tables, small): (Vec<Draft>, Vec<Draft>) = tables
        .drain(..)
        .partition(|table| letters(table) * 10 > most);
    let mut table = match tables.len() {
        1 => tables.remove(0),
        _ => chosen(tables, answers)?,
    };
    if !small.is_empty() {
        let names = several(small.iter().map(name).collect());
        table
            .notices
            .push(Message::new("reading-tables-left-out").with("tables", names));
    }
    Ok(table)
}

/// Whether a table goes on with others: it is made in the same way or has mostly the same roles,
/// and does not list the same activities again.
fn belongs(group: &[Draft], draft: &Draft) -> bool {
    let alike = |other: &Draft| {
        let shared = shared(&other.roles, &draft.roles);
        let fewest = other.roles.len().min(draft.roles.len());
        other.by_names && draft.by_names || shared * 2 >= fewest.max(1)
    };
    let known: Vec<String> = group.iter().flat_map(titles).collect();
    let again = shared(&known, &titles(draft)) * 2 > draft.rows.len();
    let named =
        !draft.heading.is_empty() && group.iter().all(|other| other.heading != draft.heading);
    group.iter().any(alike) && (!again || named && draft.by_names)
}

fn titles(draft: &Draft) -> Vec<String> {
    draft.rows.iter().map(|row| row.title.clone()).collect()
}

/// How many names are in both lists.
fn shared(some: &[String], others: &[String]) -> usize {
    let set = |names: &[String]| {
        names
            .iter()
            .map(|name| name.to_lowercase())
            .collect::<BTreeSet<_>>()
    };
    set(some).intersection(&set(others)).count()
}

/// The tables of a group under one another; their headings are sections.
fn joined(mut group: Vec<Draft>) -> Draft {
    if group.len() == 1 {
        return group.remove(0);
    }
    let first = group[0].heading.clone();
    if group.iter().all(|draft| draft.heading == first) {
        group.iter_mut().for_each(Draft::enter_title);
    } else {
        group
            .iter_mut()
            .for_each(|draft| draft.enter(&draft.heading.clone()));
    }
    let mut all = Draft {
        notices: vec![Message::new("reading-tables-joined").with("count", group.len())],
        by_names: group.iter().all(|draft| draft.by_names),
        heading: group[0].heading.clone(),
        ..Draft::default()
    };
    for draft in group {
        let roles: Vec<usize> = draft
            .roles
            .iter()
            .map(|role| role_index(&mut all.roles, role))
            .collect();
        for mut row in draft.rows {
            for cell in &mut row.cells {
                cell.role = roles[cell.role];
            }
            all.rows.push(row);
        }
        let news = draft
            .notices
            .into_iter()
            .filter(|notice| !all.notices.contains(notice));
        let news: Vec<Message> = news.collect();
        all.notices.extend(news);
        all.questions.extend(draft.questions);
    }
    all
}

fn role_index(roles: &mut Vec<String>, role: &str) -> usize {
    let known = roles
        .iter()
        .position(|known| known.to_lowercase() == role.to_lowercase());
    known.unwrap_or_else(|| {
        roles.push(role.to_owned());
        roles.len() - 1
    })
}

/// The table that the user chose, or all of them.
fn chosen(mut tables: Vec<Draft>, answers: &Answers) -> Result<Draft, Unreadable> {
    let question = question(&tables).settled(answers, None);
    let Some(choice) = question.chosen.clone() else {
        return Err(Unreadable::until(question));
    };
    let number = choice.parse::<usize>().ok();
    let mut table = match number.and_then(|number| number.checked_sub(1)) {
        Some(index) if index < tables.len() => tables.swap_remove(index),
        _ => together(tables),
    };
    table.questions.push(question);
    Ok(table)
}

fn question(tables: &[Draft]) -> Question {
    let mut names: Vec<String> = tables.iter().map(name).collect();
    if names.iter().collect::<BTreeSet<_>>().len() < names.len() {
        let roles = |table: &Draft| several(table.roles.clone()).join(", ");
        names = tables.iter().map(roles).collect();
    }
    let asked = Message::new("reading-ask-table").with("tables", several(names.clone()));
    let mut question = Question::new("table", asked);
    for (number, name) in names.iter().enumerate() {
        let label = Message::new("reading-table").with("table", name.as_str());
        question = question.or((number + 1).to_string(), label);
    }
    match tables
        .iter()
        .enumerate()
        .any(|(index, table)| collides(table, &tables[..index]))
    {
        true => question,
        false => question.or(ALL, Message::new("reading-tables-all")),
    }
}

/// Whether an earlier table says something about the same role and the same activity.
fn collides(table: &Draft, earlier: &[Draft]) -> bool {
    let again = |other: &Draft| {
        shared(&other.roles, &table.roles) > 0 && shared(&titles(other), &titles(table)) > 0
    };
    earlier.iter().any(again)
}

/// All tables as one: what is said about the same activity comes together.
fn together(tables: Vec<Draft>) -> Draft {
    let mut tables = tables.into_iter();
    let mut all = tables.next().unwrap_or_default();
    for table in tables {
        let roles = table.roles.iter();
        let roles: Vec<usize> = roles.map(|role| role_index(&mut all.roles, role)).collect();
        for mut row in table.rows {
            for cell in &mut row.cells {
                cell.role = roles[cell.role];
            }
            let title = row.title.to_lowercase();
            let mut rows = all.rows.iter_mut();
            match rows.find(|known| known.title.to_lowercase() == title) {
                Some(known) => known.cells.append(&mut row.cells),
                None => all.rows.push(row),
            }
        }
        let news = table.notices.into_iter();
        let news: Vec<Message> = news
            .filter(|notice| !all.notices.contains(notice))
            .collect();
        all.notices.extend(news);
        all.questions.extend(table.questions);
    }
    all
}

/// What a table is called: its title or heading, and its first activity.
fn name(draft: &Draft) -> String {
    let first = draft
        .rows
        .first()
        .map(|row| row.title.as_str())
        .unwrap_or_default();
    let first: String = first.chars().take(40).collect();
    let titles = [&draft.title, &draft.heading];
    match titles.into_iter().find(|title| !title.is_empty()) {
        Some(title) => format!("{title}: {first}"),
        None => first,
    }
}

fn letters(draft: &Draft) -> usize {
    let cells = draft.rows.iter().flat_map(|row| &row.cells);
    cells.filter(|cell| !cell.cell.letters.is_empty()).count()
}
