import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** Where the .NET server listens while the web is being written. */
const server = 'http://127.0.0.1:5000';

export default defineConfig(({ mode }) => ({
  plugins: [svelte()],
  server: { proxy: { '/api': server, '/live': { target: server, ws: true } } },
  build: {
    outDir: '../src/CoConstruction.Server/wwwroot',
    // Residents' page is built apart (`--mode residents`), after the others: what pages share is cut to the needs of
    // all of them, and a phone would carry what only a desk uses.
    emptyOutDir: mode !== 'residents',
    // Phones that are five years old still vote.
    target: ['es2020', 'chrome87', 'firefox82', 'safari14'],
    // The content policy is default-src 'self': nothing inline, no data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: mode === 'residents' ? ['index.html'] : ['equipe.html', 'ecran.html'] },
  },
  test: { include: ['src/**/*.test.ts'] },
}));
