//! Files changed at random, always the same for the same number.

use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// What readers look out for.
const TOKENS: [&str; 28] = [
    "R",
    "A",
    "A/R",
    "RACI",
    "(R)",
    "A1",
    "☑ R",
    "~~A~~",
    "Responsible",
    "责任",
    "Verantwortlich",
    "Task",
    "x",
    "TBD",
    "\n",
    "\t",
    ",",
    "\"",
    "|",
    "<td>",
    "<tr>",
    "</table>",
    "<c r=\"C3\">",
    "<mergeCell ref=\"A1:C9\"/>",
    "table:number-columns-repeated=\"900\"",
    "&amp;",
    "\u{336}",
    "С",
];

/// Numbers that look random (SplitMix64).
pub struct Chance(pub u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below this one, or 0.
    pub fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }

    fn range(&mut self, length: usize) -> std::ops::Range<usize> {
        let start = self.below(length + 1);
        let longest = (length - start).min(200);
        start..start + self.below(longest + 1)
    }
}

/// A file with a few changes; what is packed is changed inside, and packed again.
pub fn mutated(bytes: &[u8], other: &[u8], chance: &mut Chance) -> Vec<u8> {
    let inside = bytes.starts_with(b"PK") && chance.below(5) > 0;
    if inside && let Some(packed) = repacked(bytes, other, chance) {
        return packed;
    }
    let mut bytes = bytes.to_vec();
    for _ in 0..=chance.below(4) {
        change(&mut bytes, other, chance);
    }
    bytes
}

fn change(bytes: &mut Vec<u8>, other: &[u8], chance: &mut Chance) {
    let at = chance.below(bytes.len() + 1);
    let chunk = chance.range(bytes.len());
    match chance.below(7) {
        0 => bytes
            .iter_mut()
            .skip(at)
            .take(1)
            .for_each(|byte| *byte ^= 1 << chance.below(8)),
        1 => bytes.truncate(at),
        2 => drop(bytes.drain(chunk)),
        3 => {
            let chunk = bytes[chunk].to_vec();
            drop(bytes.splice(at..at, chunk));
        }
        4 => {
            let chunk = other[chance.range(other.len())].to_vec();
            drop(bytes.splice(at..at, chunk));
        }
        5 => drop(bytes.splice(chunk, *b" ")),
        _ => {
            let token = TOKENS[chance.below(TOKENS.len())];
            drop(bytes.splice(at..at, token.bytes()));
        }
    }
}

/// The archive with one part changed, left out, or in another's place; its sums are right again,
/// so that what is inside gets read.
fn repacked(bytes: &[u8], other: &[u8], chance: &mut Chance) -> Option<Vec<u8>> {
    let (mut parts, others) = (parts(bytes)?, parts(other).unwrap_or_default());
    let index = chance.below(parts.len());
    match chance.below(8) {
        0 => drop(parts.remove(index)),
        1 => {
            let place = chance.below(parts.len());
            let name = parts[place].0.clone();
            parts[place].0 = std::mem::replace(&mut parts[index].0, name);
        }
        _ => {
            let part = &mut parts[index];
            let same = others.iter().find(|(name, _)| *name == part.0);
            let other = same.map_or(&[][..], |(_, bytes)| bytes);
            change(&mut part.1, other, chance);
        }
    }
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(name, SimpleFileOptions::default()).ok()?;
        zip.write_all(&bytes).ok()?;
    }
    Some(zip.finish().ok()?.into_inner())
}

fn parts(bytes: &[u8]) -> Option<Vec<(String, Vec<u8>)>> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut parts = Vec::new();
    for index in 0..zip.len() {
        let mut part = zip.by_index(index).ok()?;
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).ok()?;
        let name = part.name().ok()?.into_owned();
        parts.push((name, bytes));
    }
    (!parts.is_empty()).then_some(parts)
}
