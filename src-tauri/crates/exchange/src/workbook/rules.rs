//! What the sheet does when somebody types into it: only letters are taken, and they get their
//! look.

use answerable_plan::{Letter, Letters, Message};
use answerable_wording::Wording;
use rust_xlsxwriter::{
    ColNum, ConditionalFormatCell, ConditionalFormatCellRule, DataValidation, Format, RowNum,
    Worksheet, XlsxError,
};

use super::style;
use crate::legend::Legend;

/// As many characters fit into a list of choices, the commas between them included.
const LONGEST_LIST: usize = 255;

/// As many letters are usual in one cell.
const USUAL: usize = 3;

/// First row, first column, last row, last column.
type Range = (RowNum, ColNum, RowNum, ColNum);

pub fn apply(
    sheet: &mut Worksheet,
    range: Range,
    legend: &Legend,
    wording: &Wording,
) -> Result<(), XlsxError> {
    let (top, left, bottom, right) = range;
    let letters: Vec<Letter> = legend.iter().map(|of| of.letter).collect();
    sheet.add_data_validation(top, left, bottom, right, &choices(&letters, wording)?)?;
    for set in usual_sets(&letters) {
        let look = legend
            .look(set)
            .map(|look| style::wearing(style::lined(Format::new()), look));
        let rule = ConditionalFormatCell::new()
            .set_rule(ConditionalFormatCellRule::EqualTo(set.to_string()))
            .set_format(look.unwrap_or_else(style::emptied));
        sheet.add_conditional_format(top, left, bottom, right, &rule)?;
    }
    Ok(())
}

fn choices(letters: &[Letter], wording: &Wording) -> Result<DataValidation, XlsxError> {
    let names: Vec<String> = letters
        .iter()
        .map(|letter| letter.as_char().to_string())
        .collect();
    let together: String = names.iter().take(2).map(String::as_str).collect();
    let message = Message::new("sheet-not-letters")
        .with("letters", names.join(", "))
        .with("together", together);
    let sets = usual_sets(letters).into_iter().skip(1);
    let sets: Vec<String> = sets.map(|set| set.to_string()).collect();
    DataValidation::new()
        .allow_list_strings(&sets)?
        .ignore_blank(true)
        .set_error_title(wording.text("sheet-not-letters-title"))?
        .set_error_message(wording.say(&message))
}

/// The sets of letters to choose from, as many as fit: none, single letters, then several.
fn usual_sets(letters: &[Letter]) -> Vec<Letters> {
    let mut sets = vec![Letters::NONE];
    for &letter in letters {
        let more: Vec<Letters> = sets.iter().map(|set| set.and(letter)).collect();
        sets.extend(more.into_iter().filter(|set| set.count() <= USUAL));
    }
    sets.sort_by_key(|set| set.count());
    let mut length = 0;
    sets.into_iter()
        .take_while(|set| {
            length += set.count() + usize::from(length > 0);
            length <= LONGEST_LIST
        })
        .collect()
}
