import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte()],
  build: {
    target: 'safari16',
    // The window's policy allows no data URLs for fonts and no inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  // The catalogs of sentences lie outside of this folder.
  server: { fs: { allow: ['..'] } },
  // Tests run what the window runs, not what Svelte would run on a server.
  resolve: process.env.VITEST ? { conditions: ['browser'] } : {},
  test: {
    include: ['src/**/*.test.ts'],
    environment: './vitest.environment.ts',
    // Style sheets that a test reads as text are not left out.
    css: { include: /\.css\?raw$/ },
  },
});
