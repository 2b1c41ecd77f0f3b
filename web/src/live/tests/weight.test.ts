import { expect, it } from 'vitest';
import { builtForPages, gzipped } from './built-for-pages';

it('weighs little before the first paint: SignalR comes later, the rest is read over a slow network', async () => {
  const code = await builtForPages('src/live/tests/first-load.ts', [/^svelte/]);
  expect(code).not.toContain('HubConnection');
  expect(await gzipped(code)).toBeLessThan(7_000);
});
