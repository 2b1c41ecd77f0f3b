import { browserWorld } from '../live/browser';

/** The browser's world, looked at by the holder of a seat. */
export const world = browserWorld('as=seat');
