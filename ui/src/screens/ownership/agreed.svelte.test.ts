import { expect, it } from 'vitest';

import type { Consequence } from '../../generated';
import { Agreed } from './agreed.svelte';

const consequence = (activity: string, replaces: boolean): Consequence => ({
  sentence: { id: 'consequence-lead' },
  edit: { edit: 'makeAccountable', activity, role: 'cco' },
  replaces,
});
const filling = consequence('vision', false);
const replacing = consequence('budget', true);

it('leaves what somebody has set, until somebody agrees', () => {
  const agreed = new Agreed();
  expect(agreed.among([filling, replacing])).toEqual([filling]);
  agreed.say([replacing], true);
  expect(agreed.among([filling, replacing])).toEqual([filling, replacing]);
});

it('remembers what was said when the consequences are worked out anew', () => {
  const agreed = new Agreed();
  agreed.say([filling, replacing], false);
  expect(agreed.among([consequence('vision', false), consequence('other', false)])).toEqual([
    consequence('other', false),
  ]);
});
