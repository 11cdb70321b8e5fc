import type { Letter, LetterMove, Message, OwnLetter, PerActivity, Scheme } from '../generated';
import { say } from '../wording';
import { meaningsOf } from './scheme';

/** A letter as somebody is defining it. */
export type LetterDraft = {
  /** Stays the same whatever is typed. */
  key: number;
  /** The letter in use that it began as. */
  from: Letter | null;
  letter: string;
  name: string;
  definition: string;
  perActivity: PerActivity;
};

/** What is the matter with a field, in a sentence. */
export type Problems = Partial<Record<'letter' | 'name', Message>>;

/**
 * The organisation's own letters while they are being defined, strongest first: the first is that
 * of whoever answers. They begin with those that there are.
 */
export class LetterDrafts {
  rows = $state.raw<readonly LetterDraft[]>([]);
  readonly #inUse: readonly Letter[];
  #keys = 0;

  constructor(scheme: Scheme) {
    const afresh = scheme.kind === 'own' || scheme.own.length === 0;
    const begun = meaningsOf(afresh ? scheme : { ...scheme, kind: 'own' });
    this.#inUse = afresh ? begun.map(({ letter }) => letter) : [];
    this.rows = begun.map(({ letter, name, means, perActivity }) => ({
      key: this.#nextKey(), from: afresh ? letter : null, letter, name: say(name), definition: say(means), perActivity,
    }));
  }

  #nextKey(): number {
    this.#keys += 1;
    return this.#keys;
  }

  change(key: number, part: Partial<LetterDraft>) {
    this.rows = this.rows.map((row) => (row.key === key ? { ...row, ...part } : row));
  }

  /** Adds a letter to be defined; gives its key. */
  add(): number {
    const key = this.#nextKey();
    this.rows = [...this.rows, { key, from: null, letter: '', name: '', definition: '', perActivity: 'any' }];
    return key;
  }

  remove(key: number) {
    this.rows = this.rows.filter((row) => row.key !== key);
  }

  /** Makes a letter the one of whoever answers, which is the first. */
  makeAnswering(key: number) {
    this.rows = this.rows.toSorted((a, b) => Number(b.key === key) - Number(a.key === key));
  }

  /** Whether a letter can go up or down by one. The one of whoever answers stays first. */
  canMove(key: number, by: 1 | -1): boolean {
    const at = this.#indexOf(key);
    return at > 0 && at + by > 0 && at + by < this.rows.length;
  }

  move(key: number, by: 1 | -1) {
    const at = this.#indexOf(key);
    const row = this.rows[at];
    if (row && this.canMove(key, by)) this.rows = this.rows.toSpliced(at, 1).toSpliced(at + by, 0, row);
  }

  #indexOf(key: number): number {
    return this.rows.findIndex((row) => row.key === key);
  }

  problemsOf({ key, letter, name }: LetterDraft): Problems {
    const other = this.rows.find((row) => row.key !== key && row.letter === letter);
    return {
      ...(!/^[A-Z]$/.test(letter) && { letter: { id: 'letters-no-letter' } }),
      ...(letter !== '' && other && { letter: { id: 'letters-taken', args: { letter, name: other.name } } }),
      ...(name.trim() === '' && { name: { id: 'letters-no-name' } }),
    };
  }

  /** What has been defined; `null` as long as a field is not right. */
  readonly scheme: Scheme | null = $derived.by(() => {
    if (this.rows.some((row) => Object.keys(this.problemsOf(row)).length > 0)) return null;
    const own = this.rows.map(({ letter, name, definition, perActivity }): OwnLetter => ({
      letter, name: name.trim(), definition: definition.trim(), perActivity,
    }));
    return { kind: 'own', own };
  });

  /** What becomes of the letters in use: each goes where its definition has gone. */
  followed(moves: readonly LetterMove[]): LetterMove[] {
    return moves.map((move) => {
      if (!this.#inUse.includes(move.from)) return move;
      const to = this.rows.find(({ from }) => from === move.from)?.letter ?? null;
      return { ...move, to };
    });
  }
}
