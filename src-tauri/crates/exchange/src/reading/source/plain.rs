//! Text of a page without any delimiter: cells with single spaces between them, and lists that
//! say the letters before the names.

use super::sheet::{Budget, Naming, Sheet};
use crate::reading::result::Unreadable;
use crate::reading::words::Vocabulary;

/// A sheet of lines whose last words are all cells under a header of as many words, if the text
/// is that; titles may have several words, names of roles may not.
pub fn single_spaces(text: &str, budget: &mut Budget) -> Result<Option<Sheet>, Unreadable> {
    let mut lines = text
        .lines()
        .map(|line| line.split_whitespace().collect::<Vec<_>>());
    let Some(header) = lines.find(|words| words.len() > 1) else {
        return Ok(None);
    };
    let body: Vec<Vec<&str>> = lines.filter(|words| !words.is_empty()).collect();
    let Some(roles) = columns(&header, &body) else {
        return Ok(None);
    };
    let mut sheet = Sheet::new("", Naming::Counting);
    for (row, words) in std::iter::once(&header).chain(&body).enumerate() {
        let (title, cells) = words.split_at(words.len() - roles);
        budget.put(&mut sheet, row, 0, &title.join(" "))?;
        for (column, cell) in cells.iter().enumerate() {
            budget.put(&mut sheet, row, column + 1, cell)?;
        }
    }
    Ok(Some(sheet))
}

/// How many roles the header names, if every line ends in as many cells.
fn columns(header: &[&str], body: &[Vec<&str>]) -> Option<usize> {
    let vocabulary = Vocabulary::standard();
    let corner = header[0].to_lowercase();
    let roles = header.len() - usize::from(vocabulary.is_activity(&corner));
    let ends_in_cells = |words: &Vec<&str>| {
        words.len() > roles
            && words[words.len() - roles..]
                .iter()
                .all(|word| is_cell(word))
    };
    (roles > 1 && body.len() > 1 && body.iter().all(ends_in_cells)).then_some(roles)
}

fn is_cell(word: &str) -> bool {
    let parts = word.split(['/', ',', '+']);
    Vocabulary::standard().is_none(word)
        || parts
            .clone()
            .all(|part| matches!(part.as_bytes(), [b'A'..=b'Z']))
}

/// A sheet of letter columns from items such as “Answer letters R: Host | A: Head”, if the items
/// are that.
pub fn lists(items: &[String], budget: &mut Budget) -> Result<Option<Sheet>, Unreadable> {
    let read: Vec<(&str, Vec<(char, &str)>)> =
        items.iter().filter_map(|item| list_item(item)).collect();
    let lines = items.iter().filter(|item| !item.trim().is_empty()).count();
    if read.len() < 2 || read.len() * 2 < lines {
        return Ok(None);
    }
    let mut letters: Vec<char> = Vec::new();
    for (letter, _) in read.iter().flat_map(|(_, names)| names) {
        if !letters.contains(letter) {
            letters.push(*letter);
        }
    }
    let mut sheet = Sheet::new("", Naming::Counting);
    let titles: Vec<&str> = read.iter().map(|(title, _)| *title).collect();
    let sections = sections(&titles);
    for (column, letter) in letters.iter().enumerate() {
        budget.put(&mut sheet, 0, column + 2, &letter.to_string())?;
    }
    for (row, (title, names)) in read.iter().enumerate() {
        let section = sections.get(row).copied().unwrap_or_default();
        let title = title[section.len()..].trim_start_matches(BETWEEN_NAMES);
        budget.put(&mut sheet, row + 1, 0, section)?;
        budget.put(&mut sheet, row + 1, 1, title)?;
        for (letter, names) in names {
            let column = letters
                .iter()
                .position(|known| known == letter)
                .unwrap_or(0);
            budget.put(&mut sheet, row + 1, column + 2, names)?;
        }
    }
    Ok(Some(sheet))
}

/// What may stand between a section and a title.
const BETWEEN_NAMES: [char; 4] = [' ', '–', '—', '-'];

/// The sections before all titles, as in “Launch – Set the date”; none where any title has none,
/// or no two are in the same.
fn sections<'a>(titles: &[&'a str]) -> Vec<&'a str> {
    let section = |title: &&'a str| {
        let ends = [" – ", " — ", " - "]
            .into_iter()
            .filter_map(|mark| title.find(mark));
        ends.min().map(|end| &title[..end])
    };
    let all: Option<Vec<&str>> = titles.iter().map(section).collect();
    let all = all.unwrap_or_default();
    let different: std::collections::BTreeSet<&&str> = all.iter().collect();
    if different.len() < all.len() {
        all
    } else {
        Vec::new()
    }
}

/// The title of an item, and the names behind each letter; at least three letters, none twice.
fn list_item(item: &str) -> Option<(&str, Vec<(char, &str)>)> {
    let marks: Vec<(usize, char)> = item
        .match_indices(':')
        .filter_map(|(colon, _)| Some((colon, letter_before(&item[..colon])?)))
        .collect();
    let mut letters: Vec<char> = marks.iter().map(|(_, letter)| *letter).collect();
    letters.sort_unstable();
    letters.dedup();
    if letters.len() < 3 || letters.len() < marks.len() {
        return None;
    }
    let ends = marks.iter().skip(1).map(|(colon, _)| colon - 1);
    let ends = ends.chain([item.len()]);
    let names = marks
        .iter()
        .zip(ends)
        .map(|((colon, letter), end)| (*letter, item[colon + 1..end].trim_matches(BETWEEN)));
    let title = item[..marks[0].0 - 1].trim_matches(BETWEEN);
    let title = title.trim_end_matches(['-', '–', '—', ':', ' ']);
    (!title.is_empty()).then(|| (title, names.collect()))
}

const BETWEEN: [char; 9] = [' ', '|', ';', ',', '·', '\n', '\r', '(', ')'];

/// The letter that stands alone at the end of the text.
fn letter_before(text: &str) -> Option<char> {
    let mut back = text.chars().rev();
    let letter = back.next().filter(|c| "RASCIDVQ".contains(*c))?;
    back.next()
        .is_none_or(|c| BETWEEN.contains(&c))
        .then_some(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_cells_only_where_every_line_ends_in_them() {
        let read = |text: &str| single_spaces(text, &mut Budget::default()).unwrap();
        let sheet = read("SO SM\nroad map R/A C\nhead count - I\n").unwrap();
        assert!(sheet.row(1).eq(["road map", "R/A", "C"]));
        let sheet = read("Task SO SM\nroad map R/A C\nhead count - I\n").unwrap();
        assert!(sheet.row(0).eq(["Task", "SO", "SM"]));
        assert!(read("Service Manager Desk Lead\nroad map A R\nplan R I\n").is_none());
        assert!(read("A plan for us\nand why it is\n").is_none());
    }

    #[test]
    fn an_item_gives_names_by_letter() {
        let item = "Mail letters R: Ann, Bo | A: Cleo | I: All";
        let names = vec![('R', "Ann, Bo"), ('A', "Cleo"), ('I', "All")];
        assert_eq!(list_item(item), Some(("Mail letters", names)));
        assert_eq!(list_item("Remember: call the desk"), None);
    }
}
