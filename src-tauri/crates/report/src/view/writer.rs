//! The plan on one day, in one language: what every page is written from.

use answerable_plan::{Arg, Date, Finding, Findings, Message, Plan, Role, RoleId};
use answerable_wording::Wording;

use super::seats::Seat;
use super::words::Words;

/// What pages are written from, and the turns of phrase that several of them share.
#[derive(Clone, Copy)]
pub struct Writer<'a> {
    pub plan: &'a Plan,
    pub findings: &'a Findings,
    pub today: Date,
    pub wording: &'a Wording,
}

impl<'a> Writer<'a> {
    /// A label or sentence of the catalogs.
    pub fn text(&self, id: &str) -> String {
        self.wording.text(id)
    }

    /// A sentence with its places filled.
    pub fn fill<const N: usize>(&self, id: &str, args: [(&str, Arg); N]) -> String {
        let message = args
            .into_iter()
            .fold(Message::new(id), |message, (name, arg)| {
                message.with(name, arg)
            });
        self.wording.say(&message)
    }

    /// A sentence that counts something.
    pub fn count(&self, id: &str, count: usize) -> String {
        self.fill(id, [("count", count.into())])
    }

    /// A day, with the month in words.
    pub fn date(&self, day: Date) -> String {
        self.date_with(day, "report-date", "report-month")
    }

    /// The same for narrow places.
    pub fn short_date(&self, day: Date) -> String {
        self.date_with(day, "report-short-date", "report-short-month")
    }

    fn date_with(&self, day: Date, date: &str, month: &str) -> String {
        let month = Message::new(format!("{month}-{}", day.month()));
        let args = [
            ("day", day.day().to_string().into()),
            ("month", month.into()),
            ("year", day.year().to_string().into()),
        ];
        self.fill(date, args)
    }

    /// The open questions, worst first.
    pub fn questions(&self) -> Vec<&'a Finding> {
        self.findings.all(self.plan)
    }

    /// How many more there are than are shown.
    pub fn more(&self, count: usize) -> String {
        self.count("report-more", count)
    }

    /// The role of this id.
    pub fn role(&self, id: Option<RoleId>) -> Option<&'a Role> {
        self.plan.roles().get(id?)
    }

    /// Who holds a role, by name and title.
    pub fn role_and_holder(&self, role: &Role) -> Vec<Words> {
        let holder = self.holder(role, str::to_owned);
        if !holder.is_name() {
            return vec![Words::plain(role.title.as_str()), holder];
        }
        let args = [
            ("holder", holder.text().into()),
            ("role", (&role.title).into()),
        ];
        vec![Words::plain(self.fill("report-held-by", args))]
    }

    /// Who holds a role, in a few words: a name (as `name` gives it), in how many units, or that
    /// nobody does.
    pub fn holder(&self, role: &Role, name: fn(&str) -> String) -> Words {
        let seats = Seat::all(self.plan, role, self.today);
        let vacant = seats.iter().filter(|seat| seat.is_vacant()).count();
        match seats.as_slice() {
            _ if Seat::is_shared(role) => Words::quiet(self.text("report-group")),
            [seat] => match seat.holders.first() {
                Some(holder) => Words::plain(name(holder.name)),
                None => Words::open(self.text("report-vacant")),
            },
            seats if vacant == 0 => Words::quiet(self.count("report-in-units", seats.len())),
            seats if vacant == seats.len() => Words::open(self.text("report-vacant")),
            seats => Words::open(self.fill(
                "report-partly-vacant",
                [("vacant", vacant.into()), ("seats", seats.len().into())],
            )),
        }
    }
}

/// The last part of a name, for narrow places.
pub fn last_name(name: &str) -> String {
    name.rsplit(' ').next().unwrap_or(name).to_owned()
}
