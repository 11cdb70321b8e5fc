import { expect, it } from 'vitest';

import { Notices } from './notices.svelte';

it('forgets a failure once something has succeeded, and nothing else', () => {
  const notices = new Notices();
  notices.failed({ message: 'The centre keeps “Budget”.', hints: [] });
  const done = notices.done('Removed “Gulf”');
  expect(notices.shown).toHaveLength(2);
  notices.succeeded();
  expect(notices.shown.map(({ id }) => id)).toEqual([done]);
});
