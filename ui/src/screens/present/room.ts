import type { Distances } from './legibility';

/** The room that a plan is presented in, and how long it wants to talk about a row. */
export type Room = Distances & {
  /** Minutes for each row; `null` for as long as it takes. */
  minutes: number | null;
};

/** Rooms as they commonly are. */
export const ROOMS = {
  laptop: { screen: 20, seat: 120 },
  meeting: { screen: 75, seat: 600 },
  hall: { screen: 200, seat: 2400 },
} as const satisfies Record<string, Distances>;
export type RoomKind = keyof typeof ROOMS;
export const ROOM_KINDS = Object.keys(ROOMS) as RoomKind[];

/** Which of the common rooms one is, if it is one of them. */
export function kindOf({ screen, seat }: Distances): RoomKind | null {
  return ROOM_KINDS.find((kind) => ROOMS[kind].screen === screen && ROOMS[kind].seat === seat) ?? null;
}

/** A number above nought that someone has typed, with a point or a comma. */
export function typedNumber(text: string): number | null {
  const number = Number(text.trim().replace(',', '.'));
  return number > 0 && Number.isFinite(number) ? number : null;
}

const KEY = 'present-room';

/** The room that was entered last on this computer. */
export function rememberedRoom(): Room {
  return roomFrom(localStorage.getItem(KEY));
}

export function remember(room: Room) {
  localStorage.setItem(KEY, JSON.stringify(room));
}

/** A room as it was written down; a meeting room where that can't be read. */
export function roomFrom(written: string | null): Room {
  try {
    const { screen, seat, minutes } = JSON.parse(written ?? '') as Record<keyof Room, unknown>;
    if (isLength(screen) && isLength(seat)) {
      return { screen, seat, minutes: isLength(minutes) ? minutes : null };
    }
  } catch {
    // Whatever it was, it wasn't a room.
  }
  return { ...ROOMS.meeting, minutes: null };
}

const isLength = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value > 0;
