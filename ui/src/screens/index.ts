import type { Component } from 'svelte';

import Leaders from './leaders/Leaders.svelte';
import type { ScreenId } from './list';
import Overview from './overview/Overview.svelte';
import Ownership from './ownership/Ownership.svelte';
import Responsibilities from './responsibilities/Responsibilities.svelte';
import Strategy from './strategy/Strategy.svelte';

/** What each screen of the list looks like. */
export const components: Record<ScreenId, Component> = {
  overview: Overview,
  strategy: Strategy,
  ownership: Ownership,
  leaders: Leaders,
  responsibilities: Responsibilities,
};
