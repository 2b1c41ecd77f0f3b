import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** Where the .NET server listens while the web is being written. */
const server = 'http://127.0.0.1:5000';

export default defineConfig({
  plugins: [svelte()],
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
  },
  test: { include: ['src/**/*.test.ts'] },
});
