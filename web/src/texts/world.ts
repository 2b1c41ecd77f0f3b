import type { World } from '../live/world';
import type { DeskWorld } from './desk/desk.svelte';

/** The page's world, with the way to the hub of texts, which weighs and comes when a text is opened. */
export const textsIn = (world: World): DeskWorld => ({
  after: (milliseconds, then) => world.after(milliseconds, then),
  random: () => world.random(),
  isVisible: () => world.isVisible(),
  on: (signal, then) => world.on(signal, then),
  now: () => world.now(),
  newId: () => world.newId(),
  storage: world.storage,
  openTexts: async (heard, closed) => (await import('./hub')).openTexts(world.viewer, heard, closed),
});
