import type { FormEntry, FormReason } from '../../contract';
import { linesOf } from '../../team/parts/named';
import { formWords } from '../../words/library-forms';
import { to } from '../route';

export const texts = ['interest', 'reach', 'diversity'] as const;
export const lists = ['whenToUse', 'conditions', 'advantages', 'difficulties'] as const;
export const trainings = ['initial', 'innovation', 'continuing'] as const;

type Words = Record<
  | 'name'
  | 'definition'
  | 'examples'
  | (typeof texts)[number]
  | (typeof lists)[number]
  | (typeof trainings)[number],
  string
>;

/** An entry as it is typed: lists are texts of one line each, reasons stand with the answers that they are about. */
export interface EntryDraft extends Words {
  reasons: Record<string, { text: string; isCare: boolean }>;
}

const joined = (lines: readonly string[] | null | undefined) => (lines ?? []).join('\n');

/** What is typed, from an entry; an empty page when there is none. `answers` are all that one may answer. */
export function draftOf(entry: FormEntry | undefined, answers: readonly string[]): EntryDraft {
  const said = new Map((entry?.reasons ?? []).map((reason) => [reason.answer, reason]));
  return {
    name: entry?.name ?? '',
    definition: entry?.definition ?? '',
    interest: entry?.interest ?? '',
    reach: entry?.reach ?? '',
    diversity: entry?.diversity ?? '',
    whenToUse: joined(entry?.whenToUse),
    conditions: joined(entry?.conditions),
    advantages: joined(entry?.advantages),
    difficulties: joined(entry?.difficulties),
    initial: joined(entry?.training?.initial),
    innovation: joined(entry?.training?.innovation),
    continuing: joined(entry?.training?.continuing),
    examples: joined(entry?.examples?.map((id) => to('practice', id))),
    reasons: Object.fromEntries(
      answers.map((answer) => [
        answer,
        { text: said.get(answer)?.text ?? '', isCare: said.get(answer)?.isCare ?? false },
      ]),
    ),
  };
}

/** The entry as the library takes it: what was left empty is not said. */
export function entryOf(draft: EntryDraft): FormEntry {
  const said = (text: string) => text.trim() || null;
  return {
    name: draft.name.trim(),
    definition: said(draft.definition),
    interest: said(draft.interest),
    reach: said(draft.reach),
    diversity: said(draft.diversity),
    whenToUse: linesOf(draft.whenToUse),
    conditions: linesOf(draft.conditions),
    advantages: linesOf(draft.advantages),
    difficulties: linesOf(draft.difficulties),
    examples: [...new Set(linesOf(draft.examples).map(practiceIn).filter(Boolean))],
    training: {
      initial: linesOf(draft.initial),
      innovation: linesOf(draft.innovation),
      continuing: linesOf(draft.continuing),
    },
    reasons: Object.entries(draft.reasons).flatMap(([answer, { text, isCare }]): FormReason[] =>
      text.trim() ? [{ answer, text: text.trim(), isCare }] : [],
    ),
  };
}

/** The practice of an address, whole or not; an id alone is one too. */
const practiceIn = (address: string) =>
  address
    .replace(/[?#].*$/, '')
    .split('/')
    .filter(Boolean)
    .at(-1) ?? '';

/** What a new form is called by in addresses and files, made of its name; empty when the name has no letters. */
export function idOf(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return words && `forme-${words}`.slice(0, 64);
}

/** The answer of who does not know: the questions have it, no form does. */
export const unknownOf = (question: string) => `${question}.unknown`;

/** An entry as one text, to see what changed from a version to another. */
export function textOf(entry: FormEntry): string {
  const part = (title: string, text: string | null | undefined) => (text ? [title, text, ''] : []);
  const dots = (title: string, lines: readonly string[] | null | undefined) =>
    part(title, lines?.map((line) => `• ${line}`).join('\n'));
  return [
    entry.name,
    ...part('', entry.definition),
    ...texts.flatMap((name) => part(formWords.parts[name], entry[name])),
    ...lists.flatMap((name) => dots(formWords.parts[name], entry[name])),
    ...trainings.flatMap((name) => dots(formWords.trainingParts[name], entry.training?.[name])),
    ...dots(
      formWords.reasons,
      entry.reasons?.map(({ text }) => text),
    ),
  ].join('\n');
}
