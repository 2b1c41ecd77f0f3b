import { projectMine as words } from '../../../words/project-mine';

/** A proposal as it is being written on a phone. */
export interface Written {
  title: string;
  text: string;
  why: string;
  /** The college one speaks for; empty for one's own. */
  whose: string;
}

const nothing: Written = { title: '', text: '', why: '', whose: '' };

/** What was kept on the phone, or nothing yet. */
export function written(kept: string): Written {
  try {
    return { ...nothing, ...(JSON.parse(kept || '{}') as Partial<Written>) };
  } catch {
    return { ...nothing };
  }
}

/** What to do about each field; empty when all is well. */
export const check = ({ title, text }: Written) => ({
  title: title.trim() ? '' : words.titleMissing,
  text: text.trim() ? '' : words.textMissing,
});

export const isWhole = (idea: Written) => Object.values(check(idea)).every((error) => !error);
