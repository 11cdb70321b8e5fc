//! Files that are made to hurt whoever reads them: each is refused with its reason before much
//! is allocated, and nothing that comes in makes a reader panic.

#![allow(clippy::unwrap_used, reason = "a test that can't go on should stop")]

use std::io::{Cursor, Write};

use answerable_exchange::reading::{Answers, block, read};
use proptest::prelude::*;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const WORKBOOK: &str = r#"<workbook xmlns:r="r"><sheets><sheet name="Matrix" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const RELATIONS: &str =
    r#"<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>"#;

fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn workbook(sheet: &[u8], shared: &[u8]) -> Vec<u8> {
    archive(&[
        ("xl/workbook.xml", WORKBOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", RELATIONS.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet),
        ("xl/sharedStrings.xml", shared),
    ])
}

fn refusal(name: &str, bytes: &[u8]) -> String {
    read(name, bytes, &Answers::new()).unwrap_err().reason.id
}

#[test]
fn a_workbook_that_unpacks_to_too_much_is_refused() {
    let spaces = vec![b' '; 65 << 20];
    let bytes = workbook(&spaces, b"<sst/>");
    assert!(bytes.len() < 1 << 20, "a small file");
    assert_eq!(refusal("a.xlsx", &bytes), "reading-inflates");
    let content = [b"<office:document-content>".as_slice(), &spaces].concat();
    let bytes = archive(&[("content.xml", &content)]);
    assert_eq!(refusal("a.ods", &bytes), "reading-inflates");
}

#[test]
fn a_cell_at_the_far_corner_is_refused() {
    let sheet = br#"<worksheet><sheetData><row r="1048576"><c r="XFD1048576" t="str"><v>R</v></c></row></sheetData></worksheet>"#;
    assert_eq!(
        refusal("a.xlsx", &workbook(sheet, b"<sst/>")),
        "reading-cell-outside"
    );
}

#[test]
fn cells_that_stand_for_millions_are_refused_while_they_are_counted() {
    let content =
        br#"<d><table:table table:name="T"><table:table-row table:number-rows-repeated="40000">
        <table:table-cell table:number-columns-repeated="900"><text:p>R</text:p></table:table-cell>
        </table:table-row></table:table></d>"#;
    assert_eq!(
        refusal("a.ods", &archive(&[("content.xml", content)])),
        "reading-too-many-cells"
    );
    let content = br#"<d><table:table><table:table-row table:number-rows-repeated="18446744073709551615">
        <table:table-cell table:number-columns-repeated="18446744073709551615"/>
        <table:table-cell><text:p>R</text:p></table:table-cell></table:table-row></table:table></d>"#;
    assert_eq!(
        refusal("a.ods", &archive(&[("content.xml", content)])),
        "reading-cell-outside"
    );
}

#[test]
fn rows_that_reach_far_right_are_refused_before_room_is_made() {
    let row = |row: usize| format!(r#"<row r="{row}"><c r="ALK{row}" t="str"><v>R</v></c></row>"#);
    let rows: String = (1..49_000).map(row).collect();
    let sheet = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
    assert_eq!(
        refusal("a.xlsx", &workbook(sheet.as_bytes(), b"<sst/>")),
        "reading-too-many-cells"
    );
}

#[test]
fn a_million_shared_texts_are_refused() {
    let shared = format!("<sst>{}</sst>", "<si><t>a</t></si>".repeat(1_000_000));
    let bytes = workbook(b"<worksheet/>", shared.as_bytes());
    assert_eq!(refusal("a.xlsx", &bytes), "reading-shared-texts");
}

#[test]
fn entities_of_the_file_are_never_expanded() {
    let shared = br#"<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>
        <sst><si><t>Task&b;&b;</t></si><si><t>Head</t></si><si><t>Desk</t></si></sst>"#;
    let sheet = br#"<worksheet><sheetData>
        <row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>
        <row><c t="str"><v>Plan &amp; &b;build</v></c><c t="str"><v>A</v></c><c t="str"><v>R</v></c></row>
        </sheetData></worksheet>"#;
    let reading = read("a.xlsx", &workbook(sheet, shared), &Answers::new()).unwrap();
    assert_eq!(reading.activities[0].title, "Plan & build");
}

#[test]
fn text_without_end_is_refused() {
    assert_eq!(refusal("a.csv", &vec![b'R'; 50 << 20]), "reading-too-large");
    assert_eq!(
        refusal("a.csv", &b"R,".repeat(10 << 20)),
        "reading-cell-outside"
    );
    assert_eq!(
        refusal("a.csv", &b"R,A\n".repeat(7 << 20)),
        "reading-cell-outside"
    );
    let long = [b"Task,".as_slice(), &vec![b'x'; 1 << 20], b",R\n"].concat();
    assert_eq!(refusal("a.csv", &long), "reading-text-too-long");
}

#[test]
fn a_page_of_nested_tables_and_wide_cells_ends() {
    let nested = "<table><tr><td>".repeat(200_000);
    assert_eq!(
        refusal("a.html", nested.as_bytes()),
        "reading-too-many-tables"
    );
    let wide = "<td colspan=1000 rowspan=65534>R".repeat(50_000);
    let wide = format!("<table><tr>{wide}</table>");
    assert_eq!(refusal("a.html", wide.as_bytes()), "reading-cell-outside");
}

#[test]
fn other_formats_are_told_by_name() {
    let cases: [(&[u8], &str); 6] = [
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "reading-old-excel"),
        (b"%PDF-1.7", "reading-pdf"),
        (b"\x89PNG\r\n", "reading-picture"),
        (b"PK\x03\x04 cut off", "reading-damaged"),
        (b"\x00\x01\x02\x03", "reading-not-text"),
        (b"{\"a\": 1}", "reading-other-json"),
    ];
    for (bytes, id) in cases {
        assert_eq!(refusal("matrix", bytes), id);
    }
    let document = archive(&[("word/document.xml", b"<w/>")]);
    assert_eq!(refusal("a.docx", &document), "reading-other-archive");
}

/// Pieces of tables in every format, put together at random.
fn pieces() -> impl Strategy<Value = String> {
    let pieces = [
        "R",
        "A",
        "A/R",
        "C, I",
        "N/A",
        "-",
        "Q",
        "Task",
        "Role",
        "Head",
        "Responsible",
        "责任",
        "Verantwortlich",
        "(R)",
        "R (A",
        "x",
        "1",
        "|",
        "\n",
        "\n|",
        "|---|---|",
        "\t",
        ",",
        ";",
        "\"",
        "<table>",
        "<tr>",
        "<td colspan=3>",
        "<td>",
        "</table>",
        "<li>",
        "R: Ann",
        "**",
        "[x](y)",
        "<sup>1",
        "&amp;",
        "\r\n",
        "\u{feff}",
        "🅰",
        "С",
        "CRUD",
        " ",
        "# ",
        "\\",
    ];
    prop::collection::vec(prop::sample::select(pieces.to_vec()), 0..80).prop_map(|all| all.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_makes_a_reader_panic(text in pieces(), ending in prop::sample::select(vec!["csv", "tsv", "md", "html", "txt", "json", ""])) {
        let _ = read(&format!("a.{ending}"), text.as_bytes(), &Answers::new());
        block(Some(&text), &text);
    }

    #[test]
    fn no_bytes_make_a_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..400), zip in any::<bool>()) {
        let head: &[u8] = if zip { b"PK\x03\x04" } else { b"" };
        let _ = read("a", &[head, &bytes].concat(), &Answers::new());
    }

    #[test]
    fn no_part_of_a_workbook_makes_a_reader_panic(
        sheet in prop::collection::vec(prop::sample::select(vec![
            "<row>", "<row r=\"2\">", "</row>", "<c r=\"B2\" t=\"s\">", "<c t=\"inlineStr\">", "<c>", "</c>", "<v>0</v>", "<v>R</v>",
            "<is><t>A", "</t></is>", "<mergeCell ref=\"A1:C3\"/>", "<mergeCell ref=\"C9:A1\"/>", "<c r=\"ZZZZZZZZZZZZZZ1\">", "<table:table>",
            "<table:table-row>", "<table:table-cell table:number-columns-spanned=\"3\">", "<text:p>R</text:p>", "</table:table-cell>", "</table:table-row>", "&lt;", "<", ">",
        ]), 0..60),
    ) {
        let part = sheet.concat();
        let _ = read("a.xlsx", &workbook(part.as_bytes(), part.as_bytes()), &Answers::new());
        let _ = read("a.ods", &archive(&[("content.xml", part.as_bytes())]), &Answers::new());
    }

    /// Whatever is read, no letter is there that no cell has, and roles are told apart.
    #[test]
    fn letters_are_only_those_of_the_cells(cells in prop::collection::vec(prop::collection::vec(prop::sample::select(vec!["", "R", "A", "C", "I", "A/R", "-", "C (part)", "?", "TBD", "n/a"]), 4), 2..8)) {
        let mut text = "Task,Head,Desk,Mail,Shop\n".to_owned();
        for (row, cells) in cells.iter().enumerate() {
            text += &format!("Task number {row},{}\n", cells.join(","));
        }
        let count = |letter: char| text.lines().skip(1).flat_map(|line| line.split(',').skip(1)).filter(|cell| cell.split(['/', ' ']).any(|part| part.chars().eq([letter]))).count();
        if let Ok(reading) = read("a.csv", text.as_bytes(), &Answers::new()) {
            for letter in ['R', 'A', 'C', 'I'] {
                let read = reading.activities.iter().flat_map(|activity| activity.cells.values()).filter(|letters| letters.contains(letter)).count();
                prop_assert_eq!(read, count(letter), "{}", text);
            }
        }
    }
}
