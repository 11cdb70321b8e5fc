/** The systems whose keyboards and menus differ. */
export type System = 'mac' | 'windows' | 'linux';

/** The system that this window runs on. */
export const system: System = systemOf(navigator.userAgent);

export function systemOf(userAgent: string): System {
  if (userAgent.includes('Mac')) return 'mac';
  return userAgent.includes('Windows') ? 'windows' : 'linux';
}
