import type { Leader, Role, Unit } from '../../generated';
import type { Answering } from '../../plan/commitments';
import { today } from '../../plan/dates';
import { holdersIn, holdersOf, seatsOf } from '../../plan/organisation';
import { groupBy, joined } from '../../plan/rows';
import type { PlanStore } from '../../plan/store.svelte';
import { t } from '../../wording';

/** A place in which somebody holds a role: a unit; `null` for the centre, or for all units at once. */
export type Post = { role: Role; unit: Unit | null };

/** A page of what somebody answers for: a leader in all their posts, or a post that nobody holds. */
export type Page = { id: string; name: string; vacant: boolean; posts: readonly Post[] };

/** The page on which a role is found: of whoever holds it, or its own. */
export function pageOf(plan: PlanStore, role: Role): string {
  return holdersOf(plan, role, today())[0]?.id ?? role.id;
}

/** The pages of all who answer for something: leaders by name, then posts that nobody holds. */
export function pagesOf(plan: PlanStore, answers: Answering): Page[] {
  const seats = plan.columns
    .filter(({ id }) => answers.has(id))
    .flatMap((role) => seatsOf(plan, role, today()));
  const held = seats.flatMap((seat) => holdersIn(plan, [seat]).map((leader) => ({ leader, post: seat })));
  const byLeader = groupBy(held, ({ leader }) => leader);
  const ofLeaders = plan.leaders.map((leader) => ({
    id: leader.id,
    name: leader.name,
    vacant: false,
    posts: (byLeader.get(leader) ?? []).map(({ post }) => post).filter((post) => isPost(answers, post)),
  }));
  const isHeld = (role: Role) => held.some(({ post }) => post.role === role);
  const nowhere = [...new Set(seats.map(({ role }) => role))].filter((role) => !isHeld(role));
  const vacant: Post[] = [
    ...nowhere.map((role) => ({ role, unit: null })),
    ...seats.filter((seat) => seat.vacant && isHeld(seat.role) && isPost(answers, seat)),
  ];
  const ofNobody = vacant.map((post) => ({ id: postId(post), name: titleOf(post), vacant: true, posts: [post] }));
  return [...ofLeaders.filter(({ posts }) => posts.length > 0), ...ofNobody];
}

/** What names a post. */
export function postId({ role, unit }: Post): string {
  return joined(role.id, unit?.id ?? null);
}

/** Whether whoever is there answers for something. */
function isPost(answers: Answering, { role, unit }: Post): boolean {
  return answers.of(role.id, unit?.id ?? null).length > 0;
}

/** What a post is called: the role, and the unit in which it is held. */
export function titleOf({ role, unit }: Post): string {
  return unit ? t('answers-post', { role: role.title, unit: unit.name }) : role.title;
}

/**
 * What sets a person apart who holds no role today: for whom they stand in, and what they hold
 * another time.
 */
export function besides(plan: PlanStore, { id }: Leader): string {
  const appointments = plan.columns.flatMap((role) =>
    plan.appointmentsTo(role.id)
      .filter(({ leader }) => leader === id)
      .map(({ kind }) => t(kind === 'deputy' ? 'deputy-for' : 'not-today', { role: role.short ?? role.title })),
  );
  return appointments.join(', ') || t('holds-no-role');
}

/** The name of a person; where somebody else has the same, with the roles they hold today. */
export function nameApart(plan: PlanStore, leader: Leader): string {
  const { name } = leader;
  if (plan.leaders.filter((other) => other.name === name).length === 1) return name;
  const roles = plan.columns.filter((role) => holdersOf(plan, role, today()).includes(leader));
  return roles.length > 0
    ? t('name-with-roles', { name, roles: roles.map(({ title }) => title) })
    : t('name-without-roles', { name });
}
