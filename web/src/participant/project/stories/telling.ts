import type { StoryCard } from '../../../contract';

/** A story while it is written. */
export interface Telling {
  title: string;
  whatChanged: string;
  forWhom: string;
  since: string;
  /** Empty for no domain. */
  domainId: string;
}

type Needed = 'title' | 'whatChanged' | 'forWhom';

/** What was kept on this phone, or an empty story. */
export function fresh(kept: string): Telling {
  const empty = { title: '', whatChanged: '', forWhom: '', since: '', domainId: '' };
  try {
    return { ...empty, ...(JSON.parse(kept) as Partial<Telling>) };
  } catch {
    return empty;
  }
}

/** What still has to be written. */
export function missingIn(told: Telling): Partial<Record<Needed, true>> {
  const needed: readonly Needed[] = ['title', 'whatChanged', 'forWhom'];
  return Object.fromEntries(needed.filter((name) => !told[name].trim()).map((name) => [name, true]));
}

/** The story as it is sent. */
export const card = (told: Telling): StoryCard => ({
  title: told.title.trim(),
  whatChanged: told.whatChanged.trim(),
  forWhom: told.forWhom.trim(),
  since: told.since.trim() || null,
  domainId: told.domainId || null,
});
