import { expect, it } from 'vitest';

import { say } from '../../wording';
import { conclusionOf } from './conclusion';

const led = { model: 'CCO-led', lead: 'Chief Customer Officer' };

function conclusion(centre: number, shared: number, local: number, decision: object = led): string {
  return say(conclusionOf({ ...led, ...decision, areas: { centre, shared, local } }));
}

it('says who leads and what stays where', () => {
  expect(conclusion(5, 4, 3)).toBe(
    'The Chief Customer Officer leads; five areas stay central, four are shared and three are local',
  );
});

it('says so when nobody leads', () => {
  expect(conclusion(0, 0, 0, { model: null, lead: null })).toBe('Nobody has decided yet who leads');
  expect(conclusion(1, 0, 13, { lead: null })).toBe(
    'CCO-led is chosen, but no role leads yet; one area stays central and 13 are local',
  );
});

it('leaves out what there is none of', () => {
  expect(conclusion(0, 0, 0)).toBe('The Chief Customer Officer leads');
  expect(conclusion(0, 2, 1)).toBe('The Chief Customer Officer leads; two areas are shared and one is local');
  expect(conclusion(12, 0, 0)).toBe(
    'The Chief Customer Officer leads; all twelve decision areas stay central',
  );
  expect(conclusion(0, 0, 1)).toBe('The Chief Customer Officer leads; the one decision area is local');
});
