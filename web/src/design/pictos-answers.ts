import type { Drawing } from './pictos';

const disc = 'M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0z';
const cloudAbove = 'M7 14.5a4.2 4.2 0 0 1-.5-8.37 5.8 5.8 0 0 1 11 1.07 3.7 3.7 0 0 1 0 7.3z';
const bubble =
  'M5 3.5h14a1.5 1.5 0 0 1 1.5 1.5v10.5A1.5 1.5 0 0 1 19 17h-7l-4.5 4.5V17H5a1.5 1.5 0 0 1-1.5-1.5V5A1.5 1.5 0 0 1 5 3.5z';

/** The weather that each person brings into the room. */
export const moods = {
  sun: {
    body: 'M7.5 12a4.5 4.5 0 1 0 9 0 4.5 4.5 0 1 0-9 0z',
    line: 'M12 2v2M12 20v2M2 12h2M20 12h2M4.9 4.9l1.4 1.4M17.7 17.7l1.4 1.4M19.1 4.9l-1.4 1.4M6.3 17.7l-1.4 1.4',
  },
  cloud: { body: 'M6.8 19a4.7 4.7 0 0 1-.5-9.37 6.3 6.3 0 0 1 12 1.17A4.1 4.1 0 0 1 18 19z' },
  rain: { body: cloudAbove, line: 'M8 18.5l-1 3M12.5 18.5l-1 3M17 18.5l-1 3' },
  storm: { body: cloudAbove, line: 'M13.5 15l-3 4h3.5l-2.5 3.5' },
} as const satisfies Record<string, Drawing>;

/** How the workshop felt, at its end. */
export const faces = {
  happy: { body: disc, on: 'M9 9v.8M15 9v.8M7.8 13.5c1.8 3.6 6.6 3.6 8.4 0' },
  neutral: { body: disc, on: 'M9 9v.8M15 9v.8M8.5 15h7' },
  unhappy: { body: disc, on: 'M9 9v.8M15 9v.8M8 16.5c1.8-3 6.2-3 8 0' },
} as const satisfies Record<string, Drawing>;

/** Where a person stands. A bubble says: I have something to add. */
export const positions = {
  agree: {
    body: 'M8 11l3.5-8A2.5 2.5 0 0 1 14 5.5V9.5h5a2 2 0 0 1 2 2.3l-1.1 6.5a2 2 0 0 1-2 1.7H8z',
    line: 'M8 11v9H3.5v-9z',
  },
  disagree: {
    body: 'M8 13l3.5 8a2.5 2.5 0 0 0 2.5-2.5v-4h5a2 2 0 0 0 2-2.3l-1.1-6.5a2 2 0 0 0-2-1.7H8z',
    line: 'M8 13V4H3.5v9z',
  },
  doubt: { body: bubble, on: 'M10 8.2a2.1 2.1 0 1 1 3.1 1.8c-.8.4-1.1.8-1.1 1.5M12 14v.01' },
  for: { body: disc, on: 'M7.5 12.5l3 3 6-6.5' },
  forWithReservation: { body: bubble, on: 'M8 10.5l2.8 2.8 5.2-5.8' },
  against: { body: 'M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3z', on: 'M9 9l6 6M15 9l-6 6' },
  noOpinion: { body: disc, on: 'M8 12h8' },
} as const satisfies Record<string, Drawing>;

/** What a person answers to a text that asks for consent: with it, it will do, something must still be said. */
export const consents = {
  agree: positions.agree,
  canLiveWith: { body: disc, on: 'M7.5 12.7c1.5-2.2 3-2.2 4.5 0s3 2.2 4.5 0' },
  objection: { body: bubble, on: 'M12 6.8v3.7M12 13.6v.01' },
} as const satisfies Record<string, Drawing>;

/** The five mentions that a choice may be given, best first. */
export const mentions = {
  veryGood: { body: disc, on: 'M9 8.5v.8M15 8.5v.8M7.3 12.5h9.4c0 3-2.2 4.7-4.7 4.7s-4.7-1.7-4.7-4.7z' },
  good: faces.happy,
  fair: faces.neutral,
  insufficient: faces.unhappy,
  reject: positions.against,
} as const satisfies Record<string, Drawing>;
