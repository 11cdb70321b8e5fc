//! A program with all processes that it started.

use std::fs;
use std::process::{Child, Command};

use crate::measure::Kibibytes;

/// A program that is running. It ends with this.
pub struct Program(Child);

impl Program {
    pub fn start(command: &mut Command) -> Self {
        Self(command.spawn().unwrap())
    }

    /// What its processes hold of the memory. What they share among each other or with other
    /// programs is divided among those that share it.
    pub fn memory(&self) -> Kibibytes {
        let family = family(self.0.id());
        Kibibytes(
            family
                .iter()
                .filter_map(|&process| proportional_set(process))
                .sum(),
        )
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let family = family(self.0.id());
        let _ = self.0.kill();
        let _ = self.0.wait();
        while family.iter().any(|&process| parent(process).is_some()) {
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
    }
}

/// The process and all that descend from it.
fn family(first: u32) -> Vec<u32> {
    let all: Vec<(u32, u32)> = fs::read_dir("/proc")
        .unwrap()
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
        .filter_map(|process| Some((process, parent(process)?)))
        .collect();
    let mut family = vec![first];
    let mut next = 0;
    while let Some(&parent) = family.get(next) {
        family.extend(all.iter().filter(|row| row.1 == parent).map(|row| row.0));
        next += 1;
    }
    family
}

/// The process that started this one, which is still running.
fn parent(process: u32) -> Option<u32> {
    let status = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // The name comes before and may hold anything.
    let (_, rest) = status.rsplit_once(") ")?;
    rest.split(' ').nth(1)?.parse().ok()
}

fn proportional_set(process: u32) -> Option<u64> {
    let map = fs::read_to_string(format!("/proc/{process}/smaps_rollup")).ok()?;
    let line = map.lines().find_map(|line| line.strip_prefix("Pss:"))?;
    line.split_whitespace().next()?.parse().ok()
}
