import type { Drawing } from './pictos';

/*
 * Those of `pictos-ui` that are seen at the door of a workshop: in a file of their own, so that an old phone
 * shows the door without carrying the others.
 */

const disc = 'M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0z';

export const close: Drawing = { line: 'M6 6l12 12M18 6L6 18' };
export const check: Drawing = { line: 'M4.5 12.5l5 5L19.5 7' };
export const next: Drawing = { line: 'M5 12h14M13 6l6 6-6 6' };
export const speaker: Drawing = {
  body: 'M3.5 9.5H7L12 5v14l-5-4.5H3.5z',
  line: 'M15.5 9a4.3 4.3 0 0 1 0 6M18.3 6a8.5 8.5 0 0 1 0 12',
};
export const stop: Drawing = { body: 'M6.5 6.5h11v11h-11z' };
export const calendar: Drawing = {
  body: 'M5 5h14a1.5 1.5 0 0 1 1.5 1.5v13A1.5 1.5 0 0 1 19 21H5a1.5 1.5 0 0 1-1.5-1.5v-13A1.5 1.5 0 0 1 5 5z',
  on: 'M4.5 10h15',
  line: 'M8 2.5v4M16 2.5v4',
};
export const place: Drawing = {
  body: 'M12 21.5c-4.7-4.7-7-8.2-7-11.7a7 7 0 0 1 14 0c0 3.5-2.3 7-7 11.7z',
  on: 'M9.7 9.8a2.3 2.3 0 1 0 4.6 0 2.3 2.3 0 1 0-4.6 0z',
};
export const warning: Drawing = { body: 'M12 3.5l9.5 17h-19z', on: 'M12 10v4M12 17.2v.01' };
export const info: Drawing = { body: disc, on: 'M12 11.5v5M12 7.7v.01' };
export const help: Drawing = {
  body: disc,
  on: 'M9.4 9.5a2.7 2.7 0 1 1 4.1 2.3c-1 .6-1.5 1.2-1.5 2.2M12 17v.01',
};
