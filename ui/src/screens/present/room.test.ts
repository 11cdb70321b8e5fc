import { expect, it } from 'vitest';

import { kindOf, roomFrom, ROOMS, typedNumber } from './room';

it('is found again as it was written down', () => {
  const room = { screen: 90, seat: 750, minutes: 3 };
  expect(roomFrom(JSON.stringify(room))).toEqual(room);
  expect(roomFrom(JSON.stringify({ ...room, minutes: null })).minutes).toBeNull();
});

it.each([[null], [''], ['null'], ['[]'], ['{"screen":0,"seat":5}'], ['{"screen":"90","seat":750}'], ['nonsense']])(
  'is a meeting room where %s was written down',
  (written) => {
    expect(kindOf(roomFrom(written))).toBe('meeting');
  },
);

it('is known by its measures', () => {
  expect(kindOf(ROOMS.hall)).toBe('hall');
  expect(kindOf({ screen: 91, seat: 600 })).toBeNull();
});

it('takes numbers as people write them', () => {
  const typed = ['75', ' 1.5 ', '1,5', '0', '-3', 'far', '', '1e999'].map(typedNumber);
  expect(typed).toEqual([75, 1.5, 1.5, null, null, null, null, null]);
});
