import type { Drawing } from './pictos';

export * from './pictos-door';

/*
 * The gestures and places of the product. Read as `import * as ui from '../design/pictos-ui'`:
 * a page carries only the drawings that it names.
 */

const disc = 'M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0z';

export const plus: Drawing = { line: 'M12 5v14M5 12h14' };
export const minus: Drawing = { line: 'M5 12h14' };
export const back: Drawing = { line: 'M19 12H5M11 6l-6 6 6 6' };
export const up: Drawing = { line: 'M12 19V5M6 11l6-6 6 6' };
export const down: Drawing = { line: 'M12 5v14M6 13l6 6 6-6' };
export const menu: Drawing = { line: 'M4 7h16M4 12h16M4 17h16' };
export const undo: Drawing = { line: 'M8.5 4L4 8.5 8.5 13M4 8.5h10a5.5 5.5 0 0 1 0 11h-5' };
/** Asking to speak. */
export const hand: Drawing = {
  body: 'M7 13V7a1.5 1.5 0 0 1 3 0V4.5a1.5 1.5 0 0 1 3 0v.5a1.5 1.5 0 0 1 3 0v2.5a1.5 1.5 0 0 1 3 0V15a6.5 6.5 0 0 1-6.5 6.5c-2.6 0-4.5-1-5.8-3L3.2 14a1.5 1.5 0 0 1 2.4-1.8z',
  on: 'M10 7v4.5M13 5v6.5M16 7.5v4',
};
/** A vote counted by raised hands. */
export const raisedHand: Drawing = {
  body: 'M6.5 7.5a3.2 3.2 0 1 0 6.4 0 3.2 3.2 0 1 0-6.4 0z',
  line: 'M3.5 21v-2a5.5 5.5 0 0 1 5.5-5h2c4.5 0 8-3.5 8-10.5M15.5 21v-6',
};
export const pencil: Drawing = {
  body: 'M3.5 20.5l1.2-5L16 4.2a2 2 0 0 1 2.8 0l1 1a2 2 0 0 1 0 2.8L8.5 19.3z',
  on: 'M13.5 6.7l3.8 3.8',
};
export const eye: Drawing = {
  body: 'M2 12c2.5-4.5 6-6.5 10-6.5s7.5 2 10 6.5c-2.5 4.5-6 6.5-10 6.5S4.5 16.5 2 12z',
  on: 'M9.3 12a2.7 2.7 0 1 0 5.4 0 2.7 2.7 0 1 0-5.4 0z',
};
/** A closed eye: hidden, not crossed out. */
export const eyeOff: Drawing = {
  line: 'M2.5 9.5c2.5 4 5.7 6 9.5 6s7-2 9.5-6M12 15.5V19M6.3 13.7L4.5 16.5M17.7 13.7l1.8 2.8',
};
export const people: Drawing = {
  body: 'M5.3 7.5a3.2 3.2 0 1 0 6.4 0 3.2 3.2 0 1 0-6.4 0zM2.5 20v-1a6 6 0 0 1 12 0v1z',
  line: 'M15.5 4.5a3.2 3.2 0 0 1 0 6M17.5 13.5a6 6 0 0 1 4 5.5v1',
};
export const phone: Drawing = {
  body: 'M8.5 2.5h7a2 2 0 0 1 2 2v15a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2v-15a2 2 0 0 1 2-2z',
  on: 'M11 18h2',
};
export const paper: Drawing = {
  body: 'M5.5 2.5H14l4.5 4.5v14.5h-13z',
  on: 'M9 11.5h6M9 15.5h6',
  line: 'M13.5 3v4.5H18',
};
/** A text that is agreed on: a sheet and its seal. */
export const scroll: Drawing = {
  body: 'M5 2.5h14v19H5z',
  on: 'M8.5 7h7M8.5 10.5h7M14.2 14a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
};
export const clock: Drawing = { body: disc, on: 'M12 7v5.3l3.3 2' };
export const lock: Drawing = {
  body: 'M6.5 10.5h11a1.5 1.5 0 0 1 1.5 1.5v7.5a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 5 19.5V12a1.5 1.5 0 0 1 1.5-1.5z',
  on: 'M12 14.5v2.5',
  line: 'M8 10.5V7a4 4 0 0 1 8 0v3.5',
};
export const voteBox: Drawing = {
  body: 'M4 12.5h16v8.5H4z',
  on: 'M9 16h6',
  line: 'M8 12.5V3h8v9.5M2.5 12.5h19M10.5 7l1.2 1.2 2-2.4',
};
/** Putting ideas together. */
export const merge: Drawing = {
  line: 'M3.5 5h3.5c4 0 4 7 8 7h5M3.5 19h3.5c4 0 4-7 8-7M16.5 8.5L20 12l-3.5 3.5',
};
export const download: Drawing = { line: 'M12 3.5v12M7 10.5l5 5 5-5M4 20.5h16' };
export const print: Drawing = {
  body: 'M3.5 8.5h17V17h-3v-3.5h-11V17h-3z',
  line: 'M7 8.5v-6h10v6M6.5 13.5v8h11v-8',
};
export const screen: Drawing = {
  body: 'M4 3.5h16A1.5 1.5 0 0 1 21.5 5v10a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 15V5A1.5 1.5 0 0 1 4 3.5z',
  line: 'M12 16.5V21M7.5 21h9',
};
export const home: Drawing = { line: 'M3 11.5l9-8 9 8M5.5 9.5v11h13v-11M10 20.5v-6h4v6' };
export const key: Drawing = {
  body: 'M3 8a4.5 4.5 0 1 0 9 0 4.5 4.5 0 1 0-9 0z',
  line: 'M10.7 11.2l10 10M16.5 17l2.5-2.5M19.5 20l2-2',
};
export const link: Drawing = {
  line: 'M10 14a4.5 4.5 0 0 0 6.4 0l3.3-3.3a4.5 4.5 0 0 0-6.4-6.4L12 5.6M14 10a4.5 4.5 0 0 0-6.4 0l-3.3 3.3a4.5 4.5 0 0 0 6.4 6.4l1.3-1.3',
};
export const trash: Drawing = {
  body: 'M5.5 7h13l-1 14h-11z',
  on: 'M10 11v6M14 11v6',
  line: 'M3.5 7h17M9 7V3.5h6V7',
};
export const settings: Drawing = {
  body: 'M13 7a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0zM6 17a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0z',
  line: 'M3.5 7H13M18 7h2.5M3.5 17H6M11 17h9.5',
};
