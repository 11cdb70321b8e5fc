//! Throw-away.
use super::{examples, stamp};
use crate::Document;
use answerable_plan::*;
use std::time::Instant;
use uuid::Uuid;

fn big() -> Plan {
    let ids = |base: u128, n: u128| {
        (0..n).map(move |i| {
            Uuid::from_u128(
                (base << 96) | (i << 64) | (i.wrapping_mul(0x9E3779B97F4A7C15) & 0xFFFF_FFFF),
            )
        })
    };
    let section = SectionId(Uuid::from_u128(1));
    let orders = Order::spread(10_000);
    let order = Order::between(None, None);
    let roles: Vec<_> = ids(2, 200).map(RoleId).collect();
    let activities: Vec<_> = ids(3, 10_000).map(ActivityId).collect();
    let mut rows: Vec<Row> = vec![
        Section {
            id: section,
            title: examples::title("S"),
            order: order.clone(),
        }
        .into(),
    ];
    for (n, &id) in roles.iter().enumerate() {
        rows.push(
            Role {
                id,
                department: None,
                title: examples::title(&format!("Role number {n}")),
                short: None,
                held: Held::Centre,
                kind: RoleKind::Position,
                order: orders[n].clone(),
            }
            .into(),
        );
    }
    for (n, &id) in activities.iter().enumerate() {
        rows.push(
            Activity {
                id,
                section,
                area: None,
                title: examples::title(&format!("Handle complaints of customers number {n}")),
                outcome: Text::default(),
                order: orders[n].clone(),
            }
            .into(),
        );
        for k in 0..10 {
            rows.push(
                Involvement {
                    activity: id,
                    role: roles[(n * 7 + k * 20) % 200],
                    letters: Letters::parse(["A", "R", "C", "I", "AR"][k % 5]).unwrap(),
                }
                .into(),
            );
        }
    }
    examples::plan(rows)
}

#[test]
#[ignore]
fn speed() {
    let folder = tempfile::tempdir_in(std::env::var("SPEED_DIR").unwrap_or("/tmp".into())).unwrap();
    let path = folder.path().join("big.cxplan");
    let plan = big();
    let t = Instant::now();
    drop(Document::create(&path, &plan).unwrap());
    println!(
        "create {:?} size {}",
        t.elapsed(),
        std::fs::metadata(&path).unwrap().len()
    );
    let mut selects = vec![];
    let mut opens = vec![];
    for _ in 0..9 {
        let t = Instant::now();
        let c = rusqlite::Connection::open(&path).unwrap();
        let mut n = 0usize;
        let names: Vec<String> = c
            .prepare("SELECT name FROM sqlite_schema WHERE type='table'")
            .unwrap()
            .query_map([], |r| r.get(0))
            .unwrap()
            .map(|r| r.unwrap())
            .collect();
        for table in names {
            let mut s = c.prepare(&format!("SELECT * FROM {table}")).unwrap();
            let columns = s.column_count();
            let mut rows = s.query([]).unwrap();
            while let Some(row) = rows.next().unwrap() {
                for i in 0..columns {
                    n += row
                        .get_ref(i)
                        .unwrap()
                        .as_bytes_or_null()
                        .ok()
                        .flatten()
                        .map_or(0, |b| b.len());
                }
            }
        }
        drop(c);
        selects.push(t.elapsed());
        assert!(n > 1000);
        let t = Instant::now();
        let d = Document::open(&path).unwrap();
        opens.push(t.elapsed());
        drop(d);
    }
    selects.sort();
    opens.sort();
    println!(
        "select {:?} open {:?} ratio {:.2}",
        selects[4],
        opens[4],
        opens[4].as_secs_f64() / selects[4].as_secs_f64()
    );
    let c = crate::connection::open(&path, true).unwrap();
    let mut parts = vec![];
    for _ in 0..5 {
        let t0 = Instant::now();
        crate::schema::check(&c).unwrap();
        let t1 = Instant::now();
        crate::connection::check(&c).unwrap();
        let t2 = Instant::now();
        let p = crate::tables::read(&c).unwrap();
        let t3 = Instant::now();
        let p = p.validated().unwrap();
        let t4 = Instant::now();
        drop(p);
        parts = vec![t1 - t0, t2 - t1, t3 - t2, t4 - t3, t4.elapsed()];
    }
    println!("schema, quick_check, read, validated, drop: {parts:?}");
    drop(c);

    let bare_path = folder.path().join("bare.cxplan");
    std::fs::copy(&path, &bare_path).unwrap();
    let bare = rusqlite::Connection::open(&bare_path).unwrap();
    bare.execute_batch(
        "PRAGMA journal_mode=DELETE; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON",
    )
    .unwrap();
    let mut d = Document::open(&path).unwrap();
    let cells: Vec<_> = plan
        .involvements()
        .iter()
        .step_by(331)
        .take(300)
        .cloned()
        .collect();
    let (mut ours, mut theirs, mut onlys) = (vec![], vec![], vec![]);
    for cell in cells {
        let t = Instant::now();
        bare.prepare_cached(
            "UPDATE involvement SET letters = ?3 WHERE activity = ?1 AND role = ?2",
        )
        .unwrap()
        .execute(rusqlite::params![
            cell.activity.0.as_bytes(),
            cell.role.0.as_bytes(),
            "RCI"
        ])
        .unwrap();
        theirs.push(t.elapsed());
        let edit = Edit::SetInvolvement {
            activity: cell.activity,
            role: cell.role,
            letters: Letters::parse("RCI").unwrap(),
        };
        let t = Instant::now();
        let _ = edit.on(d.plan()).unwrap();
        let _ = edit.asked(d.plan());
        onlys.push(t.elapsed());
        let t = Instant::now();
        d.edit(&edit, &stamp()).unwrap();
        ours.push(t.elapsed());
    }
    ours.sort();
    theirs.sort();
    onlys.sort();
    println!(
        "edit {:?} bare {:?} ratio {:.2}; plan alone {:?}",
        ours[150],
        theirs[150],
        ours[150].as_secs_f64() / theirs[150].as_secs_f64(),
        onlys[150]
    );
    let t = Instant::now();
    d.save_as(folder.path().join("copy.cxplan"), false).unwrap();
    println!("save as {:?}", t.elapsed());
    let import = Edit::Import {
        source: examples::title("x"),
        plan: Box::new(examples::rich()),
    };
    let t = Instant::now();
    d.edit(&import, &stamp()).unwrap();
    println!("import {:?}", t.elapsed());
    let t = Instant::now();
    d.undo(&stamp()).unwrap();
    println!("undo import {:?}", t.elapsed());
    let role = d.plan().roles().iter().next().unwrap().id;
    let t = Instant::now();
    d.edit(
        &Edit::Remove {
            what: Thing::Role(role),
        },
        &stamp(),
    )
    .unwrap();
    println!("remove role {:?}", t.elapsed());
}
