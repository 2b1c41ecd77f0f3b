import { nameOf } from '../../texts/desk/people';
import type { NoteAuthor } from '../../texts/protocol';
import { shortDate } from '../../words/dates';
import { teamTexts } from '../../words/team-texts';
import { hourOf } from '../dates';

/** Who said something beside a text, as everybody reads it. */
export const authorOf = ({ by, mine }: { by: NoteAuthor; mine: boolean }) =>
  mine ? teamTexts.notes.mine : nameOf(by);

/** « 24 novembre 2026, 18 h 30 » */
export const momentOf = (at: string) => `${shortDate(at)}, ${hourOf(at)}`;

/** « Awa Diallo, Nadia et une personne concernée » */
export const namesOf = (people: readonly NoteAuthor[]) =>
  new Intl.ListFormat('fr').format([...new Set(people.map((person) => nameOf(person)))]);
