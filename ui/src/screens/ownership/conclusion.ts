import type { Locus, Message } from '../../generated';

type Decision = {
  /** What the model is called; `null` while none is chosen. */
  model: string | null;
  /** The title of the role that leads. */
  lead: string | null;
  /** How many decision areas have each locus. */
  areas: Record<Locus, number>;
};

/** The decision in a sentence: who leads, and how many areas stay where. */
export function conclusionOf({ model, lead, areas }: Decision): Message {
  const leads = leader(model, lead);
  const kept = keeping(areas);
  return kept ? { id: 'ownership-title', args: { leads, kept } } : leads;
}

function leader(model: string | null, lead: string | null): Message {
  if (model === null) return { id: 'ownership-undecided' };
  return lead === null
    ? { id: 'ownership-no-lead', args: { model } }
    : { id: 'ownership-leads', args: { role: lead } };
}

function keeping(areas: Record<Locus, number>): Message | null {
  const { centre, shared, local } = areas;
  const count = centre + shared + local;
  if (count === 0) return null;
  if (centre === count) return { id: 'ownership-all-centre', args: { count } };
  if (shared === count) return { id: 'ownership-all-shared', args: { count } };
  if (local === count) return { id: 'ownership-all-local', args: { count } };

  const some = (id: string, count: number): Message => ({ id, args: { count } });
  const parts = [
    centre > 0 && some('ownership-some-centre', centre),
    shared > 0 && some(centre > 0 ? 'ownership-more-shared' : 'ownership-some-shared', shared),
    local > 0 && some('ownership-more-local', local),
  ];
  return joined(parts.filter((part) => part !== false));
}

/** “a and b”, “a, b and c”. */
function joined([name, ...others]: Message[]): Message {
  if (name === undefined) throw new Error('nothing to join');
  if (others.length === 0) return name;
  const id = others.length === 1 ? 'list-two' : 'list-more';
  return { id, args: { name, rest: joined(others) } };
}
