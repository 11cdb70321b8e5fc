// Written by the tests of the plan crate.

/** The checks by which nobody, or more than one leader, answers for an activity. */
export const LEADERLESS: readonly string[] = ["R01","R02","R04","R46","R48","R49"];
