//! How much room text needs. Sheets keep what they are told, so rows get their height here.

use rust_xlsxwriter::{ColNum, Format, RowNum, Worksheet, XlsxError};
use unicode_width::UnicodeWidthStr;

use crate::matrix::Matrix;

/// From more roles than this their names are turned, so that the matrix still fits on a screen.
const MOST_LEVEL: usize = 12;

/// The width of a column of turned names, which have room for two lines in it, and the height
/// of each of their letters.
const TURNED_COLUMN: f64 = 7.0;
const TURNED_LETTER: f64 = 6.2;

/// The widths of the columns on the right of the roles.
const BESIDE: [f64; 3] = [38.0, 12.0, 72.0];

/// The height of one line, and what there is of a row above and below its lines.
const LINE: f64 = 15.0;
const MARGIN: f64 = 4.0;

/// Longer texts are cut at the edge of their cell, which still holds all of them.
const MOST_LINES: usize = 12;

/// The room for the names of activities, and for those of roles and who holds them.
pub struct Measures {
    activity: f64,
    role: f64,
    turned: bool,
}

impl Measures {
    /// Measures the names; `holders` are those who hold the roles.
    pub fn of(matrix: &Matrix<'_>, holders: &[String]) -> Self {
        let activities = matrix.sections.iter().flat_map(|(_, rows)| rows);
        let names = matrix.columns.iter().map(|column| &column.heading);
        let words = names
            .chain(holders)
            .flat_map(|name| name.split_whitespace());
        let turned = matrix.columns.len() > MOST_LEVEL;
        Self {
            activity: widest(activities.map(|activity| activity.title.as_str()), 28, 52),
            role: match turned {
                true => TURNED_COLUMN,
                false => widest(words, 8, 16),
            },
            turned,
        }
    }

    /// A format for names of roles and holders.
    pub fn turned(&self, format: Format) -> Format {
        match self.turned {
            true => format.set_rotation(90),
            false => format,
        }
    }

    pub fn set_widths(&self, sheet: &mut Worksheet, roles: ColNum) -> Result<(), XlsxError> {
        sheet.set_default_row_height(LINE + MARGIN);
        sheet.set_column_width(0, self.activity)?;
        if roles > 0 {
            sheet.set_column_range_width(1, roles, self.role)?;
        }
        for (column, width) in (1..).skip(roles.into()).zip(BESIDE) {
            sheet.set_column_width(column, width)?;
        }
        Ok(())
    }

    /// How high a row is that names the departments above these numbers of columns.
    pub fn departments(&self, departments: &[(&str, usize)]) -> f64 {
        let lines = |&(name, roles): &(&str, usize)| lines(name, self.role * roles as f64);
        height(departments.iter().map(lines))
    }

    /// How high a row is that names roles or holders.
    pub fn names<'a>(&self, names: impl Iterator<Item = &'a str> + Clone) -> f64 {
        let fit = |&width: &u8| names.clone().all(|name| lines(name, width.into()) <= 2);
        match self.turned {
            true => f64::from((10..36).find(fit).unwrap_or(36)) * TURNED_LETTER,
            false => height(names.map(|name| lines(name, self.role))),
        }
    }

    /// How high the row of an activity is. What it is for may run on to the right of the sheet.
    pub fn activity(&self, title: &str, area: &str) -> f64 {
        height([lines(title, self.activity), lines(area, BESIDE[0])].into_iter())
    }
}

/// Makes a row as high as it must be.
pub fn set_height(sheet: &mut Worksheet, row: RowNum, height: f64) -> Result<(), XlsxError> {
    if height > LINE + MARGIN {
        sheet.set_row_height(row, height)?;
    }
    Ok(())
}

/// How high a row is whose cells have so many lines.
pub fn height(lines: impl Iterator<Item = usize>) -> f64 {
    lines.max().unwrap_or(1).min(MOST_LINES) as f64 * LINE + MARGIN
}

/// How many lines a text takes in a column of this width, a little less of which is for the text.
pub fn lines(text: &str, column: f64) -> usize {
    let room = (column * 0.92) as usize;
    let lines_of = |paragraph: &str| {
        let (mut lines, mut used) = (1, 0);
        if paragraph.len() <= room {
            return lines;
        }
        for word in paragraph.split_whitespace().map(width) {
            if used > 0 && used + 1 + word > room {
                lines += 1;
                used = 0;
            }
            used += usize::from(used > 0) + word;
            lines += used.saturating_sub(1) / room.max(1);
            used = used.saturating_sub(1) % room.max(1) + 1;
        }
        lines
    };
    text.lines().map(lines_of).sum()
}

/// How wide a word is. Most are of letters that are all the same to a table of widths.
fn width(word: &str) -> usize {
    match word.is_ascii() {
        true => word.len(),
        false => word.width(),
    }
}

/// A width for the widest of the texts, within bounds.
fn widest<'a>(texts: impl Iterator<Item = &'a str>, least: usize, most: usize) -> f64 {
    let widest = texts.map(UnicodeWidthStr::width).max().unwrap_or(0);
    widest.clamp(least, most) as f64 * 1.1
}
