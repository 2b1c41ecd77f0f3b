import type { Drawing } from './pictos';

/*
 * The gestures of writing. Read as `import * as text from '../design/pictos-text'`.
 */

export const heading: Drawing = { line: 'M5 5v14M15 5v14M5 12h10M19 5v6' };
export const subheading: Drawing = { line: 'M5 8v11M12 8v11M5 13.5h7M16 19h4.5M16 15.5h4.5' };
export const bold: Drawing = {
  line: 'M7.5 4.5h5.5a3.6 3.6 0 0 1 0 7.2H7.5zM7.5 11.7h6.3a3.9 3.9 0 0 1 0 7.8H7.5zM9 4.5v15',
};
export const italic: Drawing = { line: 'M10.5 4.5h6M7.5 19.5h6M13.5 4.5l-3 15' };
export const bullets: Drawing = { line: 'M9.5 6H20M9.5 12H20M9.5 18H20M4.5 6h.01M4.5 12h.01M4.5 18h.01' };
export const numbers: Drawing = {
  line: 'M10.5 6H20M10.5 12H20M10.5 18H20M4 4.5L5.5 4v4.5M4 13.5h2.5L4 17.5h2.5',
};
export const tasks: Drawing = {
  body: 'M3.5 4h6v6h-6z',
  on: 'M5 7l1.2 1.3L8.3 5.7',
  line: 'M13 7h7.5M13 17h7.5M3.5 14h6v6h-6z',
};
export const quote: Drawing = { line: 'M5 5v14M9.5 7.5H20M9.5 12H20M9.5 16.5h6' };
export const table: Drawing = { line: 'M4 5h16v14H4zM4 10h16M10 5v14' };
/** A passage that is still open. */
export const undecided: Drawing = {
  line: 'M8 4.5H4.5v15H8M16 4.5h3.5v15H16M10 10a2 2 0 1 1 2.6 1.9c-.5.2-.6.5-.6 1.1M12 16h.01',
};
export const redo: Drawing = { line: 'M15.5 4L20 8.5 15.5 13M20 8.5H10a5.5 5.5 0 0 0 0 11h5' };
export const search: Drawing = {
  body: 'M4 10.5a6.5 6.5 0 1 0 13 0 6.5 6.5 0 1 0-13 0z',
  line: 'M15.3 15.3L20.5 20.5',
};
export const keyboard: Drawing = {
  body: 'M4 6h16A1.5 1.5 0 0 1 21.5 7.5v9A1.5 1.5 0 0 1 20 18H4a1.5 1.5 0 0 1-1.5-1.5v-9A1.5 1.5 0 0 1 4 6z',
  on: 'M6.5 10h.01M10 10h.01M14 10h.01M17.5 10h.01M8 14.5h8',
};
export const comment: Drawing = { body: 'M4 4.5h16v11.5h-8.5L7 20v-4H4z', on: 'M8 8.5h8M8 12h5' };
export const suggestion: Drawing = { line: 'M4 19.5h16M4.5 15.5l9-9 3.5 3.5-7 5.5zM15.5 3.5v4M13.5 5.5h4' };
