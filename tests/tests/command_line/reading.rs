//! A matrix that somebody else wrote, as it is understood.

use answerable_tests::Desk;

const MATRIX: &str = "Aufgabe;Verantwortlich;Konsultiert;Informiert\nPlan;Anna;Bert;Alle\n";

#[test]
fn a_matrix_is_shown_with_what_was_asked_about_it() {
    let desk = Desk::new();
    desk.write(
        "matrix.csv",
        "Task,Head,Desk\nPlan,A,R\nAnswer,A/Q,Q\nMail,C,R/Q\n",
    );
    let text = desk.answerable(["read", "matrix.csv"]).succeeds();
    assert!(text.contains("Plan                    A    R"), "{text}");
    assert!(text.contains("--answer letter-Q=none"), "{text}");
    let json = &desk
        .answerable(["read", "matrix.csv", "--format", "json"])
        .json()[0];
    assert_eq!(json["activities"][1]["cells"]["Head"], "AQ");
    assert_eq!(json["questions"][0]["chosen"], "own");
}

#[test]
fn a_question_that_comes_first_is_answered_by_an_option() {
    let desk = Desk::new();
    desk.write("matrix.csv", MATRIX);
    let run = desk.answerable(["read", "matrix.csv", "--format", "json"]);
    run.fails(3);
    assert_eq!(run.json()[0]["refused"], true);
    let answered = [
        "read",
        "matrix.csv",
        "--format",
        "json",
        "--answer",
        "word-verantwortlich=A",
    ];
    let json = &desk.answerable(answered).json()[0];
    assert_eq!(json["activities"][0]["cells"]["Anna"], "A");
    desk.answerable(["read", "matrix.csv", "--answer", "A"])
        .fails(2);
}

#[test]
fn an_answer_to_nothing_is_a_mistake() {
    let desk = Desk::new();
    desk.write("matrix.csv", MATRIX);
    let word = ["--answer", "word-verantwortlich=A"];
    let more = [word, ["--answer", "word-konsultiert=C"]].concat();
    let wrong = vec!["--answer", "word-verantwortlich=C"];
    for command in [
        vec!["read", "matrix.csv"],
        vec!["import", "new.cxplan", "matrix.csv", "--preview"],
    ] {
        let told = desk.answerable([command.clone(), more.clone()].concat());
        assert!(told.fails(2).contains("word-verantwortlich"));
        let told = desk.answerable([command, wrong.clone()].concat());
        assert!(told.fails(2).contains("R and A"));
    }
}
