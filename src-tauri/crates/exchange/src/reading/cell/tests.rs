use std::collections::BTreeMap;

use super::{Kind, Rules, read};
use crate::reading::letters::CORE;
use crate::reading::words::Vocabulary;

fn rules() -> Rules {
    Rules {
        vocabulary: Vocabulary::standard().clone(),
        together: CORE,
        numbers: BTreeMap::new(),
        look_alikes: true,
    }
}

#[test]
fn letters_are_read_in_every_notation() {
    let cases = [
        ("R", "R"),
        ("A/R", "RA"),
        ("R/A", "RA"),
        ("C /I", "CI"),
        ("I  / R ", "RI"),
        ("R,A,C,Q", "RACQ"),
        ("R; I", "RI"),
        ("RA", "RA"),
        ("CI", "CI"),
        ("R A", "RA"),
        (" A C I ", "ACI"),
        ("R\nA", "RA"),
        ("R et A", "RA"),
        ("R und A", "RA"),
        ("“A”", "A"),
        ("R.A.", "RA"),
        ("Consulted and informed", "CI"),
        ("to be consulted, to be informed", "CI"),
        ("R и A", "RA"),
        ("R+A", "RA"),
        ("R & A", "RA"),
        ("R/A/C/I", "RACI"),
        ("/R", "R"),
        ("A/", "A"),
        ("A-R", "RA"),
        ("R – A", "RA"),
        ("R.", "R"),
        ("r", "R"),
        ("a/r", "RA"),
        ("С", "C"),
        ("Ａ", "A"),
        ("🅰", "A"),
        ("🅰️/🅁", "RA"),
        ("Accountable", "A"),
        ("Responsible / Accountable", "RA"),
        ("説明責任", "A"),
        ("責任・通知", "RI"),
    ];
    for (text, letters) in cases {
        let cell = read(text, &rules());
        assert_eq!(
            (cell.kind, cell.letters.to_string().as_str()),
            (Kind::Letters, letters),
            "{text}"
        );
    }
}

#[test]
fn nobody_is_nobody() {
    for text in [
        "", " ", "-", "—", "–", "N/A", "n/a", "/", "…", "none", "нет", "なし", "n.v.t.",
    ] {
        assert_eq!(read(text, &rules()).kind, Kind::None, "{text}");
    }
}

#[test]
fn a_comment_is_kept_beside_the_letters() {
    let cases = [
        ("R (printed)", "R", "(printed)"),
        ("C→góp ý", "C", "góp ý"),
        ("C/A when it needs approval", "AC", "when it needs approval"),
        ("R shared", "R", "shared"),
        ("A (STAGE 2)", "A", "(STAGE 2)"),
        ("R \n(Greetings,\nMenus)", "R", "(Greetings,\nMenus)"),
        ("A/R*", "RA", "*"),
        ("A1", "A", "1"),
        ("A. Final approval", "A", "Final approval"),
        ("A – Accountable", "A", ""),
        ("R (Responsible)", "R", ""),
        ("R: does the work", "R", "does the work"),
        ("A – from May", "A", "from May"),
        ("A (unless CRI says so", "A", "(unless CRI says so"),
        ("R¹", "R", "¹"),
        ("A?", "A", "?"),
        ("Accountable (signs)", "A", "(signs)"),
    ];
    for (text, letters, comment) in cases {
        let cell = read(text, &rules());
        assert_eq!(
            (
                cell.kind,
                cell.letters.to_string().as_str(),
                cell.comment.as_str()
            ),
            (Kind::Letters, letters, comment),
            "{text}"
        );
    }
}

#[test]
fn letters_in_brackets_or_with_numbers_are_set_apart() {
    for (text, letters, bracketed) in [
        ("(R)", "R", "R"),
        ("R (A) ", "RA", "A"),
        ("[C]", "C", "C"),
        ("A1", "A", "A"),
        ("R/A2", "RA", "A"),
        ("R\u{336}", "R", "R"),
        ("A\u{336} R", "RA", "A"),
    ] {
        let cell = read(text, &rules());
        let read = (cell.letters.to_string(), cell.doubtful.to_string());
        assert_eq!(read, (letters.to_owned(), bracketed.to_owned()), "{text}");
    }
}

#[test]
fn no_letter_is_fished_out_of_words() {
    let texts = [
        "chờ STAGE 1",
        "Access",
        "A team decides",
        "I will check",
        "С клиентом",
        "A. Rahman",
        "C. Moreau, K. Brandt",
        "J.-P. Martin",
        "R̶e̶a̶d̶",
        "A10",
        "D1",
        "Area manager",
        "CRUD",
        "RACI matrix",
        "RACI – page 2",
        "説明",
        "RR",
        "is",
        "ok",
        "(printed) R",
        "1",
    ];
    for text in texts {
        let cell = read(text, &rules());
        assert_eq!(
            (cell.kind, cell.comment.as_str()),
            (Kind::Unread, text),
            "{text}"
        );
    }
}
