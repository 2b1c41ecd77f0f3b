import type { IndicatorDefinition, ReadingItem, ReadingKind } from '../../../contract';
import { readings as words } from '../../../words/team-evaluation';
import { figureOf } from '../../plan/indicators/indicator';

/** A reading as people type it. */
export function readingDraft(reading: ReadingItem | undefined, it: IndicatorDefinition, today: string) {
  const usual: ReadingKind = it.levels?.length ? 'level' : it.kind === 'quantitative' ? 'number' : 'story';
  return {
    kind: reading?.kind ?? usual,
    date: reading?.date ?? today,
    level: reading?.level?.value.toString() ?? '',
    figure: reading?.figure?.toString().replace('.', ',') ?? '',
    words: reading?.words ?? '',
    college: reading?.collegeId ?? '',
    picture: reading?.attachmentId ?? '',
  };
}

export type ReadingDraft = ReturnType<typeof readingDraft>;

/** What is missing or cannot be read, beside its field. */
export function errorsOf(draft: ReadingDraft) {
  const { kind } = draft;
  const figure = figureOf(draft.figure);
  const told = kind === 'story' || kind === 'quote' || kind === 'drawing';
  return {
    date: draft.date ? '' : words.dateMissing,
    level: kind === 'level' && !draft.level ? words.levelMissing : '',
    figure:
      kind !== 'number' || typeof figure === 'number'
        ? ''
        : figure === null
          ? words.figureMissing
          : words.figureWrong,
    words: told && !draft.words.trim() ? words.wordsMissing : '',
    picture: kind === 'drawing' && !draft.picture ? words.pictureMissing : '',
  };
}

/** The reading as it is asked of the server. */
export const cardOf = (draft: ReadingDraft) => ({
  kind: draft.kind,
  date: draft.date,
  level: draft.kind === 'level' ? Number(draft.level) : null,
  figure: draft.kind === 'number' ? (figureOf(draft.figure) ?? null) : null,
  words: draft.words.trim() || null,
  collegeId: draft.college || null,
  attachmentId: draft.kind === 'drawing' ? draft.picture : null,
});

/** A level only where there is a scale. */
export const kindsFor = (it: IndicatorDefinition) =>
  (Object.keys(words.kinds) as ReadingKind[])
    .filter((kind) => kind !== 'level' || it.levels?.length)
    .map((value) => ({ value, label: words.kinds[value] }));
