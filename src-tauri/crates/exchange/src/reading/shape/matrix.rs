//! Activities down, roles across, letters in the cells.

mod columns;

use answerable_plan::Message;

use super::body::{Content, Rows};
use super::grid::{Grid, Look};
use super::header::{self, Header};
use super::roles::{self, is_other};
use super::titles;
use super::{Draft, DraftCell, DraftRow, one_line, several};
use crate::reading::result::Answers;

/// All tables of letters on a sheet, from the top.
pub fn find(grid: &Grid<'_>, answers: &Answers) -> Vec<Draft> {
    let Some(columns) = columns::lettered(grid) else {
        return Vec::new();
    };
    let lettered = |row: &usize| grid.count(*row, &columns, &[Look::Letters]) > 0;
    let first = (0..grid.height()).find(lettered).unwrap_or_default();
    let headers = header::find(grid, &columns, first);
    let ends = headers
        .iter()
        .skip(1)
        .map(|header| header.title(grid).unwrap_or(header.first()))
        .chain([grid.height()]);
    let mut begin = 0;
    let mut drafts = Vec::new();
    for (header, end) in headers.iter().zip(ends) {
        drafts.extend(table(grid, &columns, begin, header, end, answers));
        begin = end;
    }
    continued(drafts)
}

/// One table: what stands above its header from the row `first` on, the header, and the rows up
/// to the next.
fn table(
    grid: &Grid<'_>,
    lettered: &[usize],
    first: usize,
    header: &Header,
    end: usize,
    answers: &Answers,
) -> Option<Draft> {
    let range = header.last() + 1..end;
    let has = |column: &usize, looks: &[Look]| {
        range
            .clone()
            .any(|row| looks.contains(&grid.look(row, *column)))
    };
    let used: Vec<usize> = lettered
        .iter()
        .copied()
        .filter(|column| has(column, &[Look::Letters, Look::Named, Look::Unknown]))
        .collect();
    let rows: Vec<usize> = range
        .clone()
        .filter(|row| grid.count(*row, &used, &[Look::Letters, Look::Named]) > 0)
        .collect();
    let beside = titles::sort(grid, &header.rows, &rows, &used)?;
    if used.iter().all(|column| is_other(grid, header, *column)) {
        return None;
    }
    let (used, mut questions) = roles::sorted(grid, header, &rows, &used, &beside, answers);
    let (used, beyond) = columns::under_header(grid, header, &rows, used);
    let mut notices = Vec::new();
    notices.extend(beyond);
    notices.extend(around(grid, first, header, &range));
    let columns = columns::with_empty(grid, header, &range, &used, beside.title, &mut notices);
    let named = header::names(grid, header, &columns);
    notices.extend(named.notices);
    notices.extend(left_out(grid, header, &rows, &columns, &beside));
    let content = |row: usize| content(grid, header, &columns, row);
    let rows = Rows {
        grid,
        columns: &beside,
        filled: &columns,
        range,
        content: &content,
        answers,
    };
    let mut body = rows.read();
    notices.append(&mut body.notices);
    questions.append(&mut body.questions);
    let covered = roles::covered(grid, &body.activities, &columns, answers);
    let activities = body.activities.into_iter().map(|activity| DraftRow {
        place: grid.place(activity.row, beside.title),
        cells: cells(grid, activity.row, &columns),
        title: activity.title,
        section: activity.section,
    });
    let mut activities: Vec<DraftRow> = activities.collect();
    if let Some((cells, question)) = covered {
        if question.is("each") {
            cells
                .into_iter()
                .for_each(|(index, cell)| activities[index].cells.push(cell));
        }
        questions.push(question);
    }
    Some(Draft {
        heading: grid.sheet.name.clone(),
        title: title_of(grid, header),
        roles: named.names,
        rows: activities,
        notices,
        questions,
        ..Draft::default()
    })
}

fn cells(grid: &Grid<'_>, row: usize, columns: &[usize]) -> Vec<DraftCell> {
    let filled = columns.iter().enumerate().filter(|(_, column)| {
        grid.look(row, **column) != Look::Empty || !grid.sheet.note(row, **column).is_empty()
    });
    filled
        .map(|(role, column)| DraftCell {
            role,
            cell: grid.read(row, *column),
            place: grid.place(row, *column),
        })
        .collect()
}

fn content(grid: &Grid<'_>, header: &Header, columns: &[usize], row: usize) -> Content {
    let count = |looks: &[Look]| grid.count(row, columns, looks);
    let repeats = || {
        columns.iter().all(|column| {
            header
                .rows
                .iter()
                .any(|header| grid.text(*header, *column) == grid.text(row, *column))
        })
    };
    let words = count(&[Look::Words]);
    let named = count(&[Look::Named]) > 0 && !repeats();
    if named || count(&[Look::Letters, Look::Unknown]) > 0 {
        Content::Filled
    } else if words > 1 || words == columns.len() && repeats() {
        Content::Words
    } else if words == 1 {
        Content::Filled
    } else if count(&[Look::Number]) > 0 {
        Content::Numbers
    } else if count(&[Look::None]) > 0 {
        Content::Nobody
    } else {
        Content::Empty
    }
}

/// Names the columns that hold something else.
fn left_out(
    grid: &Grid<'_>,
    header: &Header,
    rows: &[usize],
    columns: &[usize],
    beside: &titles::Columns,
) -> Option<Message> {
    let filled = |column: &usize| rows.iter().any(|row| !grid.text(*row, *column).is_empty());
    let other = |column: &usize| {
        *column != beside.title && !columns.contains(column) && !beside.groups.contains(column)
    };
    let name = |column: usize| {
        let texts = header
            .rows
            .iter()
            .map(|row| one_line(grid.text(*row, column)));
        let named = texts.rev().find(|text| !text.is_empty());
        named.unwrap_or_else(|| crate::reading::source::column_name(column))
    };
    let names: Vec<String> = (0..grid.width)
        .filter(other)
        .filter(filled)
        .map(name)
        .collect();
    (!names.is_empty())
        .then(|| Message::new("reading-columns-left-out").with("columns", several(names)))
}

/// Names the texts above and below the table.
fn around(
    grid: &Grid<'_>,
    first: usize,
    header: &Header,
    range: &std::ops::Range<usize>,
) -> Option<Message> {
    let end = (range.clone()).rev().find(|row| {
        (0..grid.width).any(|column| matches!(grid.look(*row, column), Look::Letters | Look::Named))
    });
    let blank = (end.unwrap_or(range.end)..range.end).find(|row| grid.is_blank(*row));
    let below = blank.unwrap_or(range.end)..range.end;
    let texts = (first..header.first())
        .chain(below)
        .flat_map(|row| (0..grid.width).map(move |column| (row, column)));
    let texts = texts
        .map(|(row, column)| one_line(grid.text(row, column)))
        .filter(|text| !text.is_empty());
    let texts: Vec<String> = texts.map(|text| text.chars().take(40).collect()).collect();
    (!texts.is_empty())
        .then(|| Message::new("reading-around-left-out").with("texts", several(texts)))
}

/// What stands right above a header, unless it only counts pages: “RACI – page 2 of 3”.
fn title_of(grid: &Grid<'_>, header: &Header) -> String {
    const PAGES: [&str; 9] = [
        "page",
        "seite",
        "página",
        "pagina",
        "blatt",
        "sheet",
        "strona",
        "страница",
        "стр",
    ];
    let title = header.title(grid).map(|row| grid.row_text(row));
    let title = title.unwrap_or_default();
    let plain = title.to_lowercase();
    let mut words = plain.split(|c: char| !c.is_alphanumeric());
    let is_page = words.any(|word| PAGES.contains(&word)) && plain.contains(char::is_numeric);
    if is_page { String::new() } else { title }
}

/// Tables whose header only repeats the one above go on with it.
fn continued(drafts: Vec<Draft>) -> Vec<Draft> {
    let mut groups: Vec<Vec<Draft>> = Vec::new();
    for draft in drafts {
        match groups.last_mut() {
            Some(group) if group[0].roles == draft.roles => group.push(draft),
            _ => groups.push(vec![draft]),
        }
    }
    let joined = groups.into_iter().filter_map(one_below_another);
    joined.filter(|draft| !draft.rows.is_empty()).collect()
}

/// Tables under the same header as one. What stands right above each of them is its section,
/// unless the same stands above the first.
fn one_below_another(mut group: Vec<Draft>) -> Option<Draft> {
    let title = group[0].title.clone();
    if group.iter().skip(1).any(|draft| draft.title != title) {
        group.iter_mut().for_each(Draft::enter_title);
    }
    let mut group = group.into_iter();
    let mut all = group.next()?;
    for mut draft in group {
        all.rows.append(&mut draft.rows);
        all.questions.append(&mut draft.questions);
        all.notices.push(Message::new("reading-header-repeated"));
    }
    Some(all)
}
