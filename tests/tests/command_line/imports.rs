//! Other people's matrices on their way into a plan.

use answerable_tests::Desk;

const TABLE: &str = "Activity;Support;Legal;Chief Customer Officer\n\
    Answer complaints;R;A;I\n\
    Approve goodwill;R;A;\n\
    Handle complaints;R;C;I\n";

fn letters(desk: &Desk, activity: &str, role: &str) -> String {
    let plan = desk.plan();
    let id = |table: &str, title: &str| {
        let rows = plan[table].as_array().unwrap();
        rows.iter().find(|row| row["title"] == title).unwrap()["id"].clone()
    };
    let (activity, role) = (id("activities", activity), id("roles", role));
    let rows = plan["involvements"].as_array().unwrap();
    let cell = rows
        .iter()
        .find(|row| row["activity"] == activity && row["role"] == role);
    cell.map_or(String::new(), |row| {
        row["letters"].as_str().unwrap().to_owned()
    })
}

#[test]
fn a_preview_tells_all_and_does_nothing() {
    let desk = Desk::with_example();
    desk.write("service.csv", TABLE);
    let before = desk.plan();
    let told = desk
        .answerable(["import", "plan.cxplan", "service.csv", "--preview"])
        .succeeds();
    assert!(
        told.contains("2 roles are new: Support and Legal."),
        "{told}"
    );
    assert!(told.contains("“Handle complaints”: C becomes I."), "{told}");
    assert_eq!(desk.plan(), before);
    desk.answerable(["import", "none.cxplan", "service.csv", "--preview"])
        .succeeds();
    assert!(!desk.path("none.cxplan").exists());
}

#[test]
fn a_matrix_comes_into_a_plan_as_one_step() {
    let desk = Desk::with_example();
    desk.write("service.csv", TABLE);
    let before = desk.plan();
    desk.answerable(["import", "plan.cxplan", "service.csv"])
        .succeeds();
    assert_eq!(letters(&desk, "Approve goodwill", "Legal"), "A");
    assert_eq!(
        letters(&desk, "Handle complaints", "Chief Customer Officer"),
        "I"
    );
    let history = desk.answerable(["history", "plan.cxplan"]).succeeds();
    assert!(
        history.contains("Imported the matrix from service.csv"),
        "{history}"
    );
    desk.answerable(["undo", "plan.cxplan"]).succeeds();
    assert_eq!(desk.plan(), before);
}

#[test]
fn a_new_plan_is_made_of_it() {
    let desk = Desk::new();
    desk.write("service.csv", TABLE);
    desk.answerable(["import", "plan.cxplan", "service.csv"])
        .succeeds();
    assert_eq!(letters(&desk, "Answer complaints", "Support"), "R");
}

#[test]
fn an_answer_decides_between_two_readings() {
    let desk = Desk::new();
    desk.write(
        "odd.csv",
        "Activity,Support,Legal,Stores\nAnswer complaints,R,A,C\nApprove goodwill,X,A,I\nTrain staff,R,A,C\n",
    );
    let read = desk.answerable(["read", "odd.csv", "--format", "json"]);
    let question = read.json()[0]["questions"][0]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let answer = format!("{question}=C");
    desk.answerable(["import", "plan.cxplan", "odd.csv", "--answer", &answer])
        .succeeds();
    assert_eq!(letters(&desk, "Approve goodwill", "Support"), "C");
}

#[test]
fn what_is_no_matrix_makes_no_plan() {
    let desk = Desk::new();
    desk.write("notes.txt", "Buy milk\nCall Ada\n");
    desk.answerable(["import", "plan.cxplan", "notes.txt"])
        .fails(3);
    assert!(!desk.path("plan.cxplan").exists());
}
