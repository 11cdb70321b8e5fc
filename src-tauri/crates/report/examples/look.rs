#![allow(clippy::unwrap_used, clippy::print_stderr)]
#[path = "../src/tests/plans.rs"]
mod plans;
use answerable_plan::*;
fn main() {
    let args: Vec<String> = std::env::args().collect();
    let today = Date::constant(2026, 11, 21);
    let nums: Vec<usize> = args[1].split('x').filter_map(|n| n.parse().ok()).collect();
    let plan = match args[1].as_str() {
        "empty" => plans::empty(),
        "example" => answerable_exchange::example().unwrap(),
        file if std::path::Path::new(file).exists() => {
            plans::saying(&std::fs::read_to_string(file).unwrap())
        }
        _ => plans::with_matrix(nums[0], nums[1]),
    };
    let findings = Findings::of(&plan, today);
    for _ in 0..args.get(4).map_or(1, |n| n.parse().unwrap()) {
        let t = std::time::Instant::now();
        let pdf = if args.get(3).map(String::as_str) == Some("matrix") {
            answerable_report::matrix_pdf(
                &plan,
                &findings,
                today,
                answerable_wording::Wording::english(),
            )
        } else {
            answerable_report::pdf(
                &plan,
                &findings,
                today,
                answerable_wording::Wording::english(),
            )
        };
        match pdf {
            Ok(pdf) => {
                eprintln!("{:?} {} bytes", t.elapsed(), pdf.bytes.len());
                for r in &pdf.replaced {
                    eprintln!(
                        "{}",
                        answerable_wording::Wording::english().say(&r.message())
                    );
                }
                std::fs::write(&args[2], pdf.bytes).unwrap();
            }
            Err(e) => eprintln!("{:?} {e}", t.elapsed()),
        }
    }
}
