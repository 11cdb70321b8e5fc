use super::*;
use proptest::test_runner::*;
#[test]
fn scratch() {
    let mut runner = TestRunner::new(Config { cases: 1500, failure_persistence: None, ..Config::default() });
    let r = runner.run(&super::bad_input::any_text(), |t| {
        pdf(&plans::saying(&t)).map_err(|e| TestCaseError::fail(e.to_string()))?; Ok(())
    });
    eprintln!("SCR {r:?}");
}
