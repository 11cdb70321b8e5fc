import { expect, it } from 'vitest';

import { Notices } from './notices.svelte';

it('forgets failures that are past, and nothing else', () => {
  const notices = new Notices();
  notices.failed({ message: 'The centre keeps “Budget”.', hints: [] });
  const done = notices.done('Removed “Gulf”');
  expect(notices.shown).toHaveLength(2);
  notices.forgetFailures();
  expect(notices.shown.map(({ id }) => id)).toEqual([done]);
});
