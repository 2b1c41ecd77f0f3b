import type { SharedTextItem } from '../../../contract';
import { teamTexts } from '../../../words/team-texts';
import { momentOf } from '../said';

/** Where words to look at come from: the text of now, a kept version by its number, a moment by the text's version. */
export type Source = 'now' | `v${number}` | `m${number}`;

/** Some minutes of writing. */
export interface Moment {
  readonly version: number;
  readonly at: string;
  readonly by: readonly { name: string | null; college: string | null }[];
  readonly added: number;
  readonly removed: number;
}

/** The kept versions of a text, the latest first. */
export const versionSources = (text: SharedTextItem) =>
  text.versions.map(({ number }): Source => `v${number}`).reverse();

/** How a source is called in a list. */
export function sourceName(source: Source, text: SharedTextItem, moments: readonly Moment[] = []): string {
  const number = Number(source.slice(1));
  if (source === 'now') return teamTexts.compare.now;
  if (source.startsWith('v'))
    return teamTexts.compare.version(
      number,
      text.versions.find((one) => one.number === number)?.name ?? null,
    );
  const at = moments.find(({ version }) => version === number)?.at;
  return teamTexts.compare.moment(at ? momentOf(at) : `${number}`);
}
