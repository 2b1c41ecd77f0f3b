import { browserWorld } from '../live/browser';
import type { World } from '../live/world';

const browser = browserWorld();

/** The browser's world, speaking as the holder of a seat: the same browser may also hold a team's session. */
export const world: World = { ...browser, fetch: (path, init) => browser.fetch(asSeat(path), init) };

function asSeat(path: string): string {
  return path.startsWith('/api/projects/') ? `${path}${path.includes('?') ? '&' : '?'}as=seat` : path;
}
