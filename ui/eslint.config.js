import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

import svelteConfig from './svelte.config.js';

const tauri = {
  group: ['@tauri-apps/*'],
  message: 'Only src/platform may speak to Tauri; ask through it.',
};
const components = {
  regex: '/[A-Z]\\w*\\.svelte$',
  caseSensitive: true,
  message: 'This folder thinks and shows nothing; components import it, not the other way round.',
};
const styleAttribute = {
  selector: "SvelteAttribute[key.name='style']",
  message: "The window's policy forbids style attributes; `style:` directives work.",
};

export default ts.config(
  { ignores: ['dist', 'src/generated'] },
  ts.configs.strict,
  ts.configs.stylistic,
  svelte.configs.recommended,
  {
    languageOptions: { globals: globals.browser },
    rules: {
      'no-undef': 'off',
      'no-restricted-imports': ['error', { patterns: [tauri] }],
      '@typescript-eslint/consistent-type-definitions': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: { 'no-restricted-syntax': ['error', styleAttribute] },
  },
  {
    files: ['src/{grid,plan,actions}/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [tauri, components] }] },
  },
  {
    files: ['src/platform/**'],
    rules: { 'no-restricted-imports': 'off' },
  },
);
