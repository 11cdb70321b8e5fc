//! What the sheets look like: the plan's colours on white.

use answerable_plan::Date;
use rust_xlsxwriter::{ColNum, Format, FormatAlign, FormatBorder, RowNum, Worksheet, XlsxError};

use crate::formula;
use crate::legend::Look;

const INK: u32 = 0x16_1A2B;
const QUIET: u32 = 0x5C_6276;
const LINE: u32 = 0xD9_D4C9;
const STRONG_LINE: u32 = 0x8B_8F9D;
const PAPER: u32 = 0xFA_F8F4;
const WHITE: u32 = 0xFF_FFFF;
const ACCOUNTABLE: u32 = 0x2D_2F7F;
const RESPONSIBLE: u32 = 0x0D_5F54;
const RESPONSIBLE_TINT: u32 = 0xCF_EAE4;
const CONSULTED: u32 = 0x9A_5B06;
const CONSULTED_LINE: u32 = 0xC9_A35E;
const UNANSWERED: u32 = 0xB3_263E;

/// The height of a row with a title, of the whole or of a section.
pub const TITLE_HEIGHT: f64 = 26.0;

const A4: u8 = 9;

/// Text as most of it looks.
pub fn text() -> Format {
    Format::new()
        .set_font_color(INK)
        .set_align(FormatAlign::VerticalCenter)
}

/// Text of several lines in a cell with a line below it.
pub fn prose() -> Format {
    lined(text()).set_align(FormatAlign::Top).set_text_wrap()
}

pub fn title() -> Format {
    text().set_bold().set_font_size(14)
}

pub fn quiet() -> Format {
    text().set_font_color(QUIET)
}

/// The head of a column.
pub fn heading() -> Format {
    quiet_heading().set_bold().set_font_color(INK)
}

/// The head of a column, where it is not what the eye should find first.
pub fn quiet_heading() -> Format {
    quiet()
        .set_text_wrap()
        .set_align(FormatAlign::Bottom)
        .set_background_color(PAPER)
        .set_border_bottom(FormatBorder::Thin)
        .set_border_bottom_color(STRONG_LINE)
}

/// The name of a department above its roles.
pub fn department() -> Format {
    lined(quiet())
        .set_align(FormatAlign::Center)
        .set_text_wrap()
        .set_background_color(PAPER)
}

/// The name of a role above its letters.
pub fn role() -> Format {
    lined(heading()).set_align(FormatAlign::Center)
}

/// The name of whoever holds a role.
pub fn holder() -> Format {
    lined(quiet_heading())
        .set_font_size(9)
        .set_align(FormatAlign::Center)
}

/// What begins a group of rows.
pub fn section() -> Format {
    Format::new()
        .set_bold()
        .set_font_size(12)
        .set_font_color(ACCOUNTABLE)
}

/// What waits for an answer.
pub fn unanswered(format: Format) -> Format {
    format.set_font_color(UNANSWERED)
}

/// The same with lines round it that give way to an outline.
pub fn lined(format: Format) -> Format {
    format.set_border(FormatBorder::Hair).set_border_color(LINE)
}

/// The formats of the rows, made once.
pub struct Cells {
    pub name: Format,
    pub line: Format,
    pub empty: Format,
    looks: [Format; 4],
}

impl Cells {
    pub fn new() -> Self {
        let letters = lined(text()).set_align(FormatAlign::Center);
        Self {
            name: lined(text()).set_text_wrap().set_indent(1),
            line: lined(text()).set_indent(1),
            looks: Look::ALL.map(|look| wearing(letters.clone(), look)),
            empty: letters,
        }
    }

    /// The format of a cell with this look.
    pub fn with(&self, look: Look) -> &Format {
        &self.looks[look as usize]
    }
}

/// The same format with the look of a letter; over an empty format, only what makes the look.
pub fn wearing(format: Format, look: Look) -> Format {
    match look {
        Look::Solid => format
            .set_bold()
            .set_font_color(WHITE)
            .set_background_color(ACCOUNTABLE),
        Look::Tint => format
            .set_bold()
            .set_font_color(RESPONSIBLE)
            .set_background_color(RESPONSIBLE_TINT),
        Look::Outline => format
            .set_bold()
            .set_font_color(CONSULTED)
            .set_background_color(WHITE)
            .set_border(FormatBorder::Thin)
            .set_border_color(CONSULTED_LINE),
        Look::Bare => format.set_font_color(QUIET).set_background_color(WHITE),
    }
}

/// What a cell goes back to when its letters are taken out.
pub fn emptied() -> Format {
    lined(Format::new()).set_background_color(WHITE)
}

/// Sets how a sheet comes out of a printer: landscape, so many pages side by side, numbered.
pub fn on_paper(sheet: &mut Worksheet, across: u16, today: Date) {
    sheet.set_landscape().set_paper_size(A4);
    sheet.set_margins(0.4, 0.4, 0.5, 0.6, 0.3, 0.3);
    sheet.set_print_fit_to_pages(across, 0);
    sheet.set_footer(format!("&L{today}&R&P / &N"));
}

/// Writes text as text, across several columns where there are several.
pub fn put_across(
    sheet: &mut Worksheet,
    row: RowNum,
    (first, last): (ColNum, ColNum),
    text: &str,
    format: &Format,
) -> Result<(), XlsxError> {
    if first < last {
        sheet.merge_range(row, first, row, last, "", format)?;
    }
    put(sheet, row, first, text, format)
}

/// Writes text as text. Where it could be taken for a formula it is marked, so that it stays text
/// when somebody edits the cell.
pub fn put(
    sheet: &mut Worksheet,
    row: RowNum,
    column: ColNum,
    text: &str,
    format: &Format,
) -> Result<(), XlsxError> {
    if formula::looks_like_one(text) {
        let format = format.clone().set_quote_prefix();
        sheet.write_string_with_format(row, column, text, &format)?;
    } else {
        sheet.write_string_with_format(row, column, text, format)?;
    }
    Ok(())
}
