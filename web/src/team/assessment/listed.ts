import type { LeverItem, ObstacleItem } from '../../contract';
import { assessment } from '../../words/assessment';
import { assessmentTeam as words } from '../../words/team-assessment';

/** In the order in which things were said. */
export const byOrder = (one: { order: number }, other: { order: number }) => one.order - other.order;

/** The words of something, the plain ones first; said so when its author took them back. */
export const textOf = (thing: { text: string | null; plainText?: string | null }) =>
  thing.plainText ?? thing.text ?? assessment.erased;

/** The choices of a list of words. */
export const choicesOf = <V extends string>(names: Readonly<Record<V, string>>) =>
  Object.entries<string>(names).map(([value, label]) => ({ value: value as V, label }));

/** The same after one that stands for all of them, or for none. */
export const optionsOf = <V extends string>(
  names: Readonly<Record<V, string>>,
  first: string,
): { value: V | ''; label: string }[] => [{ value: '', label: first }, ...choicesOf(names)];

/** What obstacles are looked for by; an empty word stands for all of them, « none » for what nobody has sorted. */
export interface ObstacleFilter {
  family: ObstacleItem['family'] | '';
  nature: NonNullable<ObstacleItem['nature']> | 'none' | '';
  level: NonNullable<ObstacleItem['level']> | 'none' | '';
}

export function matches(obstacle: ObstacleItem, { family, nature, level }: ObstacleFilter): boolean {
  const is = (value: string | null, wanted: string) => !wanted || (value ?? 'none') === wanted;
  return is(obstacle.family, family) && is(obstacle.nature, nature) && is(obstacle.level, level);
}

/** Whether a lever can be pulled here, without changing the law and without waiting for others. */
export const isLocal = ({ roomForManoeuvre }: Pick<LeverItem, 'roomForManoeuvre'>) =>
  roomForManoeuvre === 'local';

/** What levers are looked for by: a category, or only what can be done here. */
export interface LeverFilter {
  category: LeverItem['category'] | '';
  local: boolean;
}

export const matchesLever = (
  lever: Pick<LeverItem, 'category' | 'roomForManoeuvre'>,
  { category, local }: LeverFilter,
) => (!category || lever.category === category) && (!local || isLocal(lever));

/** The colleges of a form's list. */
export const collegeOptions = (colleges: readonly { id: string; label: string }[]) => [
  { value: '', label: words.nobody },
  ...colleges.map(({ id: value, label }) => ({ value, label })),
];
