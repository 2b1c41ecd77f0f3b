import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** Where the .NET server listens while the web is being written. */
const server = 'http://127.0.0.1:5000';

// The editor's library writes its styles into the page, which the content policy forbids, unless it is in a shadow tree:
// there it gives them as sheets, which are allowed. So it does that everywhere.
const within = 'if (!root.head && root.adoptedStyleSheets';
const stylesAsSheets: Plugin = {
  name: 'styles-as-sheets',
  transform(code, id) {
    if (!id.endsWith('style-mod/src/style-mod.js')) return undefined;
    if (!code.includes(within)) throw new Error('style-mod has changed: see how it mounts its styles.');
    return { code: code.replace(within, 'if (root.adoptedStyleSheets'), map: null };
  },
};

export default defineConfig({
  plugins: [svelte(), stylesAsSheets],
  server: {
    proxy: { '/api': server, '/live': { target: server, ws: true }, '/texts': { target: server, ws: true } },
  },
  build: {
    outDir: '../src/CoConstruction.Server/wwwroot',
    // Phones that are five years old still vote.
    target: ['es2020', 'chrome87', 'firefox82', 'safari14'],
    // The content policy is default-src 'self': nothing inline, no data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Svelte does not tell that its parts for the page do nothing by being read: a phone would load those that only
    // later screens need, lists first, before its first sentence.
    rolldownOptions: {
      treeshake: {
        moduleSideEffects: [
          { test: /svelte\/src\/(internal\/client\/(dom|legacy)|legacy)/, sideEffects: false },
        ],
      },
    },
  },
  test: { include: ['src/**/*.test.ts'] },
});
