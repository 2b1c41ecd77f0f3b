import type { BallotItem, ConsentItem, ConsentStage, RemarkItem, RemarkKind, Tally } from '../contract';
import { consents } from '../design/pictos-answers';
import type { ResultRow } from '../design/results';
import { common } from '../words/common';
import { consent as words } from '../words/consent';
import { all, type ProjectStore } from './shown';

/** The stages of a round, in their order. */
export const stages: readonly ConsentStage[] = [
  'presentation',
  'clarification',
  'reactions',
  'amendment',
  'objections',
  'concluded',
];

export type ConsentAnswer = keyof typeof consents;

/** The three answers, in their order everywhere: word and picture. */
export const answers = (['agree', 'canLiveWith', 'objection'] as const).map((value) => ({
  value,
  label: common.consents[value],
  picto: consents[value],
}));

/** What is written at a stage. */
export const writtenAt = (stage: ConsentStage): RemarkKind | null =>
  stage === 'clarification' ? 'question' : stage === 'reactions' ? 'reaction' : null;

/** What is to be read at a stage: a question stays there while people react. */
export const readAt = (stage: ConsentStage): readonly RemarkKind[] => {
  if (stage === 'clarification') return ['question'];
  if (stage === 'reactions') return ['reaction'];
  if (stage === 'amendment') return ['objection', 'reaction', 'question'];
  return stage === 'presentation' ? [] : ['objection'];
};

/** The text as it stands, and the one before it. */
export const textOf = (store: ProjectStore, { stepId, version }: ConsentItem) =>
  store.item('texts', `${stepId}/${version}`)?.text ?? '';
export const textBefore = (store: ProjectStore, { stepId, version }: ConsentItem) =>
  store.item('texts', `${stepId}/${version - 1}`)?.text;

/** What was said of a step's text, in order of arrival. */
export const remarksOf = (store: ProjectStore, stepId: string): RemarkItem[] =>
  all(store, 'remarks')
    .filter((remark) => remark.stepId === stepId)
    .sort((one, other) => one.order - other.order);

/** What is read of a kind now: an author who improves the text also has the objections of the round before at hand. */
export function toRead(
  remarks: readonly RemarkItem[],
  kind: RemarkKind,
  { round, stage }: ConsentItem,
): RemarkItem[] {
  const ofKind = remarks.filter((remark) => remark.kind === kind);
  const now = ofKind.filter((remark) => remark.round === round);
  const before =
    stage === 'amendment' && kind === 'objection'
      ? ofKind.filter((remark) => remark.round === round - 1)
      : [];
  return [...before, ...now];
}

/** What became of an objection. */
export function endOf(objection: RemarkItem, { round, stage }: ConsentItem): string {
  if (objection.lifted) return words.lifted;
  return objection.round < round || stage === 'concluded' || stage === 'amendment' ? words.kept : words.open;
}

/** The one option of a round's ballot: the text as it stood. */
export const optionOf = ({ options }: BallotItem) => options[0]?.id ?? '';

/** The three answers as rows whose full length is the people who answered. */
export const answerRows = (ballot: BallotItem, { options, people }: Tally): ResultRow[] =>
  answers.map(({ value, label, picto }) => {
    const count = options.find(({ optionId }) => optionId === optionOf(ballot))?.counts[value] ?? 0;
    return { key: value, label, picto, value: count, valueText: common.people.among(count, people) };
  });
