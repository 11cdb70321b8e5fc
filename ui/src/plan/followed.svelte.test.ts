import { flushSync } from 'svelte';
import { expect, it } from 'vitest';

import { Followed } from './followed.svelte';

it('wakes those who follow an entry by that entry alone, and those who follow all by any', () => {
  const map = new Followed([['a', 1], ['b', 2]]);
  const seen: string[] = [];
  const stop = $effect.root(() => {
    $effect(() => void seen.push(`a ${map.get('a')}`));
    $effect(() => void seen.push(`b ${map.get('b')}`));
    $effect(() => void seen.push(`all ${[...map.all.values()].join(' ')}`));
  });
  flushSync();
  seen.length = 0;
  map.set('a', 3);
  flushSync();
  expect(seen).toEqual(['a 3', 'all 3 2']);
  map.delete('b');
  flushSync();
  expect(seen.slice(2).sort()).toEqual(['all 3', 'b undefined']);
  stop();
});
