//! The texts of a sheet, each kept once. Most cells of a matrix say what others say, so that what
//! a text means needs to be found out only once, too.

use std::collections::HashMap;
use std::rc::Rc;

/// Which of its sheet's texts a cell says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TextId(u32);

impl TextId {
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// All different texts, no text before all others.
#[derive(Clone, Debug)]
pub struct Texts {
    all: Vec<Rc<str>>,
    ids: HashMap<Rc<str>, TextId>,
    /// The ids of texts of one letter, which most texts are, by the letter; none is nought.
    letters: [TextId; 128],
}

impl Default for Texts {
    fn default() -> Self {
        let none: Rc<str> = Rc::from("");
        Self {
            all: vec![none.clone()],
            ids: HashMap::from([(none, TextId::default())]),
            letters: [TextId::default(); 128],
        }
    }
}

impl Texts {
    pub fn get(&self, id: TextId) -> &str {
        &self.all[id.index()]
    }

    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.all.iter().map(|text| &**text)
    }

    /// The id of a text, which is kept if it is new.
    pub fn id(&mut self, text: &str) -> TextId {
        let letter = match text.as_bytes() {
            [letter] => self.letters.get_mut(usize::from(*letter)),
            _ => None,
        };
        if let Some(id) = letter.as_deref().filter(|id| id.0 > 0) {
            return *id;
        }
        if let Some(id) = self.ids.get(text) {
            return *id;
        }
        // No file has room for so many texts that they can't be counted.
        let id = TextId(u32::try_from(self.all.len()).unwrap_or_default());
        let text: Rc<str> = Rc::from(text);
        self.all.push(text.clone());
        self.ids.insert(text, id);
        if let Some(letter) = letter {
            *letter = id;
        }
        id
    }
}
