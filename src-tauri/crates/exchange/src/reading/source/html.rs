//! Tables and lists of web pages, and of what programs put on the clipboard.

use std::cell::RefCell;
use std::collections::BTreeMap;

use answerable_plan::Message;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};

use super::sheet::{Budget, Merged, Naming, Sheet};
use super::struck::STROKE;
use crate::reading::result::Unreadable;

/// The most columns that one cell may span.
const WIDEST: usize = 1_000;

/// The most tables and lists in one page, also inside of each other.
const MOST_TABLES: usize = 20_000;

/// What a page holds.
pub struct Page {
    pub sheets: Vec<Sheet>,
    /// The items of lists outside of tables.
    pub items: Vec<String>,
}

pub fn page(text: &str, budget: &mut Budget) -> Result<Page, Unreadable> {
    let reader = Reader {
        state: RefCell::new(State::new(std::mem::take(budget))),
    };
    let state = tokenized(text, reader).state.into_inner();
    *budget = state.budget;
    match state.trouble {
        Some(trouble) => Err(trouble),
        None => Ok(Page {
            sheets: state.sheets,
            items: state.items,
        }),
    }
}

/// The text of a piece of HTML, for cells of Markdown.
pub fn plain(text: &str) -> String {
    let reader = Reader {
        state: RefCell::new(State::new(Budget::default())),
    };
    let state = tokenized(text, reader).state.into_inner();
    state.text.trim().to_owned()
}

fn tokenized(text: &str, reader: Reader) -> Reader {
    let input = BufferQueue::default();
    input.push_back(StrTendril::from_slice(text));
    let tokenizer = Tokenizer::new(reader, TokenizerOpts::default());
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink
}

struct Reader {
    state: RefCell<State>,
}

impl TokenSink for Reader {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut state = self.state.borrow_mut();
        if state.trouble.is_some() {
            return TokenSinkResult::Continue;
        }
        match token {
            Token::CharacterTokens(text) => state.says(&text),
            Token::TagToken(tag) if tag.kind == TagKind::StartTag => {
                state.opens(&tag);
                if matches!(&*tag.name, "script" | "style" | "title" | "textarea") {
                    return TokenSinkResult::RawData(RawKind::Rawtext);
                }
            }
            Token::TagToken(tag) => state.closes(&tag.name),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

/// A table that has not been closed yet.
struct Open {
    sheet: Sheet,
    row: Option<usize>,
    column: usize,
    /// The columns that cells of earlier rows reach into, and up to which row.
    covered: BTreeMap<usize, usize>,
    cell: Option<(usize, usize)>,
}

struct State {
    budget: Budget,
    trouble: Option<Unreadable>,
    sheets: Vec<Sheet>,
    items: Vec<String>,
    tables: Vec<Open>,
    heading: String,
    text: String,
    /// What a note in the cell says, which is not the cell's text.
    note: String,
    in_note: bool,
    superscript: bool,
    struck: bool,
    silent: bool,
}

impl State {
    fn new(budget: Budget) -> Self {
        Self {
            budget,
            trouble: None,
            sheets: Vec::new(),
            items: Vec::new(),
            tables: Vec::new(),
            heading: String::new(),
            text: String::new(),
            note: String::new(),
            in_note: false,
            superscript: false,
            struck: false,
            silent: false,
        }
    }

    fn says(&mut self, text: &str) {
        if self.silent {
            return;
        }
        let (superscript, struck) = (self.superscript, self.struck);
        let said = self.said();
        for c in text.chars() {
            match c {
                _ if c.is_whitespace() && c != '\u{a0}' => {
                    if !said.ends_with([' ', '\n']) {
                        said.push(' ');
                    }
                }
                _ if superscript => said.push(raised(c)),
                _ if struck => said.extend([c, STROKE]),
                _ => said.push(c),
            }
        }
    }

    fn breaks(&mut self) {
        let said = self.said();
        if !said.trim().is_empty() && !said.ends_with('\n') {
            said.truncate(said.trim_end().len());
            said.push('\n');
        }
    }

    /// Where text goes.
    fn said(&mut self) -> &mut String {
        if self.in_note {
            &mut self.note
        } else {
            &mut self.text
        }
    }

    fn opens(&mut self, tag: &Tag) {
        match &*tag.name {
            "table" | "dl" => self.table_opens(),
            "tr" => self.row_opens(),
            "dt" => {
                self.row_opens();
                self.cell_opens(tag);
            }
            "td" | "th" | "dd" => self.cell_opens(tag),
            "small" if self.in_cell() && is_note(tag) => self.in_note = true,
            "caption" | "li" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" if !self.in_cell() => {
                self.item_closes();
                self.text.clear();
            }
            "br" | "p" | "div" | "li" => self.breaks(),
            "sup" => self.superscript = true,
            "s" | "del" | "strike" => self.struck = true,
            "script" | "style" | "title" | "textarea" => self.silent = true,
            _ => {}
        }
    }

    fn closes(&mut self, name: &str) {
        match name {
            "table" | "dl" => self.table_closes(),
            "tr" | "thead" | "tbody" | "td" | "th" | "dt" | "dd" => self.cell_closes(),
            "small" => self.in_note = false,
            "li" | "ul" | "ol" if !self.in_cell() => self.item_closes(),
            "caption" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" if !self.in_cell() => {
                self.heading_closes();
            }
            "p" | "div" | "li" => self.breaks(),
            "sup" => self.superscript = false,
            "s" | "del" | "strike" => self.struck = false,
            "script" | "style" | "title" | "textarea" => self.silent = false,
            _ => {}
        }
    }

    fn in_cell(&self) -> bool {
        self.tables.last().is_some_and(|table| table.cell.is_some())
    }

    fn table_opens(&mut self) {
        if self.sheets.len() + self.tables.len() >= MOST_TABLES {
            let reason = Message::new("reading-too-many-tables").with("most", MOST_TABLES);
            self.trouble = Some(Unreadable::because(reason));
            return;
        }
        self.cell_closes();
        self.text.clear();
        let heading = std::mem::take(&mut self.heading);
        self.tables.push(Open {
            sheet: Sheet::new(&heading, Naming::Counting),
            row: None,
            column: 0,
            covered: BTreeMap::new(),
            cell: None,
        });
    }

    fn table_closes(&mut self) {
        self.cell_closes();
        self.text.clear();
        if let Some(table) = self.tables.pop() {
            self.sheets.push(table.sheet);
        }
    }

    fn row_opens(&mut self) {
        self.cell_closes();
        if let Some(table) = self.tables.last_mut() {
            table.row = Some(table.row.map_or(0, |row| row + 1));
            table.column = 0;
        }
    }

    fn cell_opens(&mut self, tag: &Tag) {
        self.cell_closes();
        self.text.clear();
        let Some(table) = self.tables.last_mut() else {
            return;
        };
        let row = *table.row.get_or_insert(0);
        while table
            .covered
            .get(&table.column)
            .is_some_and(|until| *until >= row)
        {
            table.column += 1;
        }
        let across = span(tag, "colspan").clamp(1, WIDEST);
        let down = span(tag, "rowspan").max(1);
        let column = table.column;
        if down > 1 && column < WIDEST {
            for covered in column..column + across {
                table.covered.insert(covered, row.saturating_add(down - 1));
            }
        }
        if across > 1 || down > 1 {
            table.sheet.merged.push(Merged {
                top: row,
                left: column,
                bottom: row.saturating_add(down - 1),
                right: column + across - 1,
            });
        }
        self.struck = is_struck(tag);
        table.cell = Some((row, column));
        table.column += across;
    }

    fn cell_closes(&mut self) {
        let Some(table) = self.tables.last_mut() else {
            return;
        };
        if let Some((row, column)) = table.cell.take() {
            let text = std::mem::take(&mut self.text);
            let note = std::mem::take(&mut self.note);
            (self.in_note, self.struck) = (false, false);
            let put = self.budget.put(&mut table.sheet, row, column, text.trim());
            let noted = self.budget.annotate(&mut table.sheet, (row, column), &note);
            self.trouble = put.and(noted).err();
        }
    }

    fn item_closes(&mut self) {
        let text = std::mem::take(&mut self.text);
        if self.tables.is_empty() && !text.trim().is_empty() {
            self.items.push(text.trim().to_owned());
        }
    }

    fn heading_closes(&mut self) {
        let heading = std::mem::take(&mut self.text);
        match self.tables.last_mut() {
            Some(table) => table.sheet.name = heading.trim().to_owned(),
            None => self.heading = heading.trim().to_owned(),
        }
    }
}

/// Whether the style of a tag strikes its text out.
fn is_struck(tag: &Tag) -> bool {
    let mut attributes = tag.attrs.iter();
    attributes.any(|attribute| {
        &*attribute.name.local == "style" && attribute.value.contains("line-through")
    })
}

/// Whether a tag opens a note, as our own pages have them.
fn is_note(tag: &Tag) -> bool {
    let mut attributes = tag.attrs.iter();
    attributes.any(|attribute| &*attribute.name.local == "class" && &*attribute.value == "note")
}

fn span(tag: &Tag, name: &str) -> usize {
    let mut attributes = tag.attrs.iter();
    let value = attributes.find(|attribute| &*attribute.name.local == name);
    value
        .and_then(|attribute| attribute.value.trim().parse().ok())
        .unwrap_or(1)
}

/// A footnote's number as it looks on the page, so that it is never taken for a part of a name.
fn raised(c: char) -> char {
    match c {
        '1' => '¹',
        '2' => '²',
        '3' => '³',
        '0' | '4'..='9' => char::from_u32(0x2070 + (c as u32 - '0' as u32)).unwrap_or(c),
        _ => c,
    }
}
