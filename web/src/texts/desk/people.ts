import { common } from '../../words/common';
import * as fr from '../../words/texts';
import type { TextPerson } from '../protocol';

/** How somebody is called: by name, or by college. */
export const nameOf = (person: Pick<TextPerson, 'name' | 'college'> | undefined) =>
  person?.name ?? person?.college ?? fr.texts.side.somebody;

/** The key of a college, from the label that the server says. */
export function collegeKey(person: Pick<TextPerson, 'college'> | undefined): string {
  const known = Object.entries(common.colleges).find(([, label]) => label === person?.college);
  return known?.[0] ?? 'other';
}
