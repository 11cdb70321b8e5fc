/**
 * Puts messages into words, from the same Fluent catalogs and by the same rules as the `wording`
 * crate: lists are joined by the catalog, names written from right to left are isolated.
 */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

import type { Arg, Message } from './generated';

const catalogs = import.meta.glob<string>('../../src-tauri/crates/wording/locales/en/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const bundle = new FluentBundle('en', { useIsolating: false });
for (const catalog of Object.values(catalogs)) {
  bundle.addResource(new FluentResource(catalog), { allowOverrides: true });
}

/** The sentence of a message. One that no catalog has is shown as its id in brackets. */
export function say(message: Message): string {
  return t(message.id, message.args);
}

/** The sentence of an id. */
export function t(id: string, args: Record<string, Arg> = {}): string {
  const values = Object.entries(args).map(([name, arg]) => [name, value(arg)]);
  return format(id, Object.fromEntries(values) as Record<string, FluentVariable>);
}

/** The word for one of a family: `model` and `ccoLed` are `model-cco-led` in the catalogs. */
export function term(family: string, value: string): string {
  return t(`${family}-${value.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
}

function format(id: string, args: Record<string, FluentVariable>): string {
  const pattern = bundle.getMessage(id)?.value;
  return pattern ? bundle.formatPattern(pattern, args, []) : `[${id}]`;
}

function value(arg: Arg): FluentVariable {
  if (typeof arg === 'number') return arg;
  if (typeof arg === 'string') return isolated(arg);
  return Array.isArray(arg) ? list(arg) : say(arg);
}

/** Joins names from the last to the first: “a, b and c”. */
function list(names: readonly string[]): string {
  const [last = '', next, ...others] = names.map(isolated).reverse();
  if (next === undefined) return last;
  return others.reduce(
    (rest, name) => format('list-more', { name, rest }),
    format('list-two', { name: next, rest: last }),
  );
}

const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

function isolated(name: string): string {
  return RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name;
}
