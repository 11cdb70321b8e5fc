import type { Component } from 'svelte';

import Leaders from './leaders/Leaders.svelte';
import type { ScreenId } from './list';
import Overview from './overview/Overview.svelte';

/** What each screen of the list looks like. */
export const components: Record<ScreenId, Component> = {
  overview: Overview,
  leaders: Leaders,
};
