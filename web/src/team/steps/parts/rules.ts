import type { Ratio, RetentionRule, VoteMethod } from '../../../contract';
import * as fr from '../../../words/fr';

export type RuleName = RetentionRule['rule'];

const accepted: Readonly<Partial<Record<VoteMethod['method'], readonly RuleName[]>>> = {
  fourPositions: ['overall', 'perCollege'],
  approval: ['overall', 'perCollege', 'keepFirst'],
  dots: ['keepFirst'],
  majorityJudgment: ['mentions', 'keepFirst'],
  ranked: ['keepFirst'],
};

/** The rules that make sense for a method, as the domain accepts them. */
export const rulesFor = ({ method }: VoteMethod): readonly RuleName[] => accepted[method] ?? [];

/** Whether the first ones may also need to be chosen in several colleges: where one chooses among the options. */
export const countsColleges = ({ method }: VoteMethod) => method === 'dots' || method === 'approval';

/** The rule as it is proposed first. */
export function freshRule(rule: RuleName): RetentionRule {
  switch (rule) {
    case 'overall':
    case 'perCollege':
      return { rule, threshold: { part: 6, whole: 10 } };
    case 'keepFirst':
      return { rule, number: 3 };
    case 'mentions':
      return { rule, lowest: 'good' };
  }
}

/** The rule as far as a method accepts it. */
export function ruleKept(rule: RetentionRule | null | undefined, method: VoteMethod): RetentionRule | null {
  if (!rule || !rulesFor(method).includes(rule.rule)) return null;
  return rule.rule === 'keepFirst' && !countsColleges(method) ? { ...rule, minColleges: 0 } : rule;
}

const usual: readonly Ratio[] = [
  { part: 1, whole: 2 },
  { part: 6, whole: 10 },
  { part: 2, whole: 3 },
  { part: 7, whole: 10 },
  { part: 3, whole: 4 },
  { part: 8, whole: 10 },
  { part: 9, whole: 10 },
  { part: 1, whole: 1 },
];

const key = ({ part, whole }: Ratio) => `${part}/${whole}`;

/** Shares as one says them, with the one that stands even when it is unusual. */
export const ratios = (now: Ratio) =>
  [...usual, ...(usual.some((ratio) => key(ratio) === key(now)) ? [] : [now])].map((ratio) => ({
    value: key(ratio),
    label: fr.team.settings.ratio(ratio),
  }));

export const ratioKey = key;

export function ratioOf(text: string): Ratio {
  const [part = 1, whole = 1] = text.split('/').map(Number);
  return { part, whole };
}
