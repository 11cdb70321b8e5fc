import type { Environment } from 'vitest/runtime';

/** Plain Node, with Svelte compiled as it is for the window rather than for a server. */
export default {
  name: 'window-without-a-page',
  viteEnvironment: 'client',
  setup: () => ({ teardown: () => undefined }),
} satisfies Environment;
