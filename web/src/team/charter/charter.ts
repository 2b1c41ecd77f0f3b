import type { CharterItem, CharterStatus, CollegeItem } from '../../contract';

/** The life of a charter, in its order. */
export const life: readonly CharterStatus[] = [
  'draft',
  'underReview',
  'submittedToVote',
  'adopted',
  'underRevision',
  'expired',
];

/** What everything asked of the charter is about: its gestures keep their order. */
export const thingOf = ({ textId }: Pick<CharterItem, 'textId'>) => `charter/${textId}`;

/** The objections that are not lifted. */
export const standingIn = ({ objections }: CharterItem) => objections.filter(({ lifted }) => !lifted);

/** The version that is looked at: the one that everyone is asked about, or else the one in force. */
export const shownVersion = ({ status, submitted, adopted }: CharterItem) =>
  status === 'submittedToVote' ? submitted : (adopted ?? submitted);

/** The names of colleges that are counted together, or of one. */
export const namesOf = (ids: readonly string[], college: (id: string) => CollegeItem | undefined) =>
  ids.map((id) => college(id)?.label ?? '').join(', ');

/** A passage that stands alone begins with a capital. */
export const begun = (text: string) => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
