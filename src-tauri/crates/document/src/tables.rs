//! Which table and columns each kind of row has, and how rows get there and back.

use answerable_plan::{
    About, Activity, Adaptation, Appointment, BuyIn, CellNote, Change, Commitment, Considered,
    Council, CouncilMember, DecisionArea, Department, Entity, Fit, Goal, Initiative, Involvement,
    Leader, Objective, Obstacle, Ownership, OwnershipDraft, Plan, Role, Row, RowChange, Scheme,
    Section, Table, Thresholds, Unit, UnitInvolvement, Value,
};
use rusqlite::types::ToSqlOutput;
use rusqlite::{Connection, params_from_iter};

use crate::cell::Cell;
use crate::error::Problem;

/// A table of the schema.
pub(crate) struct Layout {
    name: &'static str,
    /// As in the schema; those that name a row come first.
    columns: &'static [&'static str],
    /// How many columns name a row; none where the table has exactly one row.
    keys: usize,
}

/// A row that can be written. All kinds of rows are, so this is asked of them as a trait object.
trait Stored {
    fn layout(&self) -> &'static Layout;
    fn cells(&self) -> Vec<ToSqlOutput<'_>>;
}

/// A kind of row that can be read.
pub(crate) trait Read: Sized {
    const LAYOUT: Layout;
    /// The row; `None` where a value is none of ours.
    fn read(row: &rusqlite::Row<'_>) -> Option<Self>;
}

macro_rules! column {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $column:ident) => {
        stringify!($column)
    };
}

macro_rules! tables {
    ($(
        $Kind:ident in $table:ident by $keys:literal { $($field:ident $(=> $column:ident)?)* }
    )*) => {
        $(
            impl Read for $Kind {
                const LAYOUT: Layout = Layout {
                    name: stringify!($table),
                    columns: &[$(column!($field $($column)?)),*],
                    keys: $keys,
                };
                fn read(row: &rusqlite::Row<'_>) -> Option<Self> {
                    let mut cells = Cells { row, next: 0 };
                    Some(Self { $($field: cells.take()?),* })
                }
            }
            impl Stored for $Kind {
                fn layout(&self) -> &'static Layout {
                    &Self::LAYOUT
                }
                fn cells(&self) -> Vec<ToSqlOutput<'_>> {
                    vec![$(self.$field.out()),*]
                }
            }
        )*

        fn stored(row: &Row) -> &dyn Stored {
            match row {
                $(Row::$Kind(row) => row,)*
            }
        }

        /// Shows every row that can still be read from a damaged file, and `None` for each that
        /// can't. What can't be reached from the front of a table is approached from its back.
        pub(crate) fn salvage(connection: &Connection, see: &mut dyn FnMut(Option<Row>)) {
            $(
                let mut see_row = |row: Option<$Kind>| {
                    see(row.map(Row::from).filter(|row| !row.says_nothing()));
                };
                if each(connection, Direction::Forwards, &mut see_row).is_err() {
                    see_row(None);
                    let _ = each(connection, Direction::Backwards, &mut see_row);
                }
            )*
        }
    };
}

tables! {
    About in about by 0 { title organisation centre summary promise next_review }
    Thresholds in thresholds by 0 {
        responsible_per_activity consulted_per_activity responsible_per_role
        accountable_per_role accountable_share department_share check_verbs informed_share
        activities_per_section roles
    }
    Ownership in ownership by 0 {
        model own_name lead sponsor reason decided_by decided_on scope reports_to escalation
    }
    Scheme in scheme by 0 { kind own }
    Fit in fit by 0 { answers weights }
    Council in council by 0 { charter chair decides rhythm tie_break }
    Unit in unit by 1 { id name order => position }
    Department in department by 1 { id name order => position }
    Role in role by 1 { id department title short held kind reports_to order => position }
    Leader in leader by 1 { id name }
    Appointment in appointment by 1 {
        id leader role unit kind from => from_day until => until_day acceptance note
    }
    DecisionArea in decision_area by 1 { id title locus steering limits order => position }
    Section in section by 1 { id title order => position }
    Activity in activity by 1 { id section area title outcome note unit order => position }
    Involvement in involvement by 2 { activity role letters }
    CellNote in cell_note by 2 { activity role note }
    Adaptation in adaptation by 2 { unit activity why }
    UnitInvolvement in unit_involvement by 3 { unit activity role letters }
    Commitment in commitment by 3 {
        activity role unit standing on => on_day note deputy escalation
    }
    Considered in considered by 1 { model reasons_for reasons_against }
    CouncilMember in council_member by 1 { role }
    BuyIn in buy_in by 1 { department stance change }
    OwnershipDraft in ownership_draft by 1 { id title edits order => position }
    Value in value by 1 { id title order => position }
    Goal in goal by 1 { id title measure order => position }
    Objective in objective by 1 { id goal title target order => position }
    Initiative in initiative by 1 {
        id objective title owner from => from_day until => until_day order => position
    }
    Obstacle in obstacle by 1 { id title order => position }
}

/// The cells of a row that is being read, one after the other.
struct Cells<'a> {
    row: &'a rusqlite::Row<'a>,
    next: usize,
}

impl Cells<'_> {
    fn take<T: Cell>(&mut self) -> Option<T> {
        let cell = self.row.get_ref(self.next).ok()?;
        self.next += 1;
        T::take(cell)
    }
}

#[derive(Clone, Copy)]
enum Direction {
    Forwards,
    Backwards,
}

impl Layout {
    fn select(&self, direction: Direction) -> String {
        let way = match direction {
            Direction::Forwards => " ASC",
            Direction::Backwards => " DESC",
        };
        let order: Vec<String> = self.key().iter().map(|key| format!("{key}{way}")).collect();
        format!(
            "SELECT {} FROM {} ORDER BY {}",
            self.columns.join(", "),
            self.name,
            order.join(", ")
        )
    }

    fn upsert(&self) -> String {
        let mut columns = self.columns.join(", ");
        let places: Vec<String> = (1..=self.columns.len()).map(|n| format!("?{n}")).collect();
        let mut places = places.join(", ");
        if self.keys == 0 {
            columns = format!("only, {columns}");
            places = format!("1, {places}");
        }
        let rest = self.columns[self.keys..].iter();
        let updates: Vec<String> = rest.map(|c| format!("{c} = excluded.{c}")).collect();
        // What has nothing but its key is there already.
        let then = match updates.as_slice() {
            [] => "NOTHING".to_owned(),
            _ => format!("UPDATE SET {}", updates.join(", ")),
        };
        format!(
            "INSERT INTO {} ({columns}) VALUES ({places}) ON CONFLICT DO {then}",
            self.name,
        )
    }

    fn delete(&self) -> String {
        let key = self.key().iter().enumerate();
        let conditions: Vec<String> = key.map(|(n, c)| format!("{c} IS ?{}", n + 1)).collect();
        format!(
            "DELETE FROM {} WHERE {}",
            self.name,
            conditions.join(" AND ")
        )
    }

    fn key(&self) -> &[&str] {
        match self.keys {
            0 => &["only"],
            keys => &self.columns[..keys],
        }
    }
}

/// Writes a row over whatever stands in its place.
pub(crate) fn put(connection: &Connection, row: &Row) -> rusqlite::Result<()> {
    let row = stored(row);
    connection
        .prepare_cached(&row.layout().upsert())?
        .execute(params_from_iter(row.cells()))?;
    Ok(())
}

fn remove(connection: &Connection, row: &Row) -> rusqlite::Result<()> {
    let row = stored(row);
    let key = row.cells().into_iter().take(row.layout().keys);
    connection
        .prepare_cached(&row.layout().delete())?
        .execute(params_from_iter(key))?;
    Ok(())
}

/// Writes what a change does. Rows that others refer to come first and go last, because SQLite
/// would otherwise search for what refers to them, row by row.
pub(crate) fn write(connection: &Connection, change: &Change) -> rusqlite::Result<()> {
    let mut rows: Vec<&RowChange> = change.rows.iter().collect();
    rows.sort_by_key(|row| row.key());
    for row in rows.iter().rev() {
        if let (Some(before), None) = (&row.before, &row.after) {
            remove(connection, before)?;
        }
    }
    rows.iter()
        .filter_map(|row| row.after.as_ref())
        .try_for_each(|row| put(connection, row))
}

/// Reads the whole plan, without asking whether its rows fit together.
pub(crate) fn read(connection: &Connection) -> Result<Plan, Problem> {
    Ok(Plan::from_rows(
        one(connection)?,
        one(connection)?,
        one(connection)?,
        one(connection)?,
        one(connection)?,
        one(connection)?,
        many(connection)?,
        many(connection)?,
        many(connection)?,
        many(connection)?,
        many(connection)?,
        many(connection)?,
        many(connection)?,
        many(connection)?,
        many(connection)?,
        many(connection)?,
        many(connection)?,
        many(connection)?,
        many(connection)?,
        many(connection)?,
        many(connection)?,
        many(connection)?,
        many(connection)?,
        many(connection)?,
        many(connection)?,
        many(connection)?,
        many(connection)?,
        many(connection)?,
    ))
}

fn one<T: Read>(connection: &Connection) -> Result<T, Problem> {
    let mut row = None;
    each(connection, Direction::Forwards, &mut |read| row = read)?;
    row.ok_or(Problem::Damaged)
}

fn many<T: Read + Entity>(connection: &Connection) -> Result<Table<T>, Problem> {
    let mut statement = connection.prepare(&T::LAYOUT.select(Direction::Forwards))?;
    statement
        .query_and_then([], |row| T::read(row).ok_or(Problem::Damaged))?
        .collect()
}

fn each<T: Read>(
    connection: &Connection,
    direction: Direction,
    see: &mut dyn FnMut(Option<T>),
) -> rusqlite::Result<()> {
    let mut statement = connection.prepare(&T::LAYOUT.select(direction))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        see(T::read(row));
    }
    Ok(())
}
