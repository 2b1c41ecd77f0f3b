import type { BallotItem, MilestoneCard, MilestoneItem, MilestoneKind } from '../../contract';
import { teamCalendar as words } from '../../words/team-calendar';
import { isLate } from '../dates';
import { linesOf } from '../parts/named';

/** The state of a milestone, in a word. */
export function milestoneTag(milestone: MilestoneItem, today: string) {
  if (isLate(milestone, today)) return { text: words.late, tone: 'bad' } as const;
  const tones = { planned: 'plain', inProgress: 'now', done: 'good' } as const;
  return { text: words.statuses[milestone.status], tone: tones[milestone.status] };
}

export const milestoneDraft = (milestone: MilestoneItem | undefined) => ({
  label: milestone?.card.label ?? '',
  due: milestone?.card.due ?? '',
  kind: milestone?.card.kind ?? ('step' as MilestoneKind),
  deliverables: milestone?.card.deliverables?.join('\n') ?? '',
});

export type MilestoneDraft = ReturnType<typeof milestoneDraft>;

/** What to do about each field; empty when all is well. */
export const checkMilestone = ({ label, due }: MilestoneDraft) => ({
  label: label.trim() ? '' : words.labelMissing,
  due: due ? '' : words.dueMissing,
});

export const milestoneCard = ({ label, due, kind, deliverables }: MilestoneDraft): MilestoneCard => ({
  label: label.trim(),
  due,
  kind,
  deliverables: linesOf(deliverables),
});

/** What published votes have retained: each may have validated a milestone. */
export function retainedBy(ballots: readonly BallotItem[]) {
  return ballots
    .filter(({ status }) => status === 'published')
    .flatMap(({ id, title, options, retained, result }) =>
      options
        .filter(
          (option) =>
            retained.includes(option.id) ||
            result?.verdicts.some((verdict) => verdict.optionId === option.id && verdict.retained === 'yes'),
        )
        .map((option) => ({
          // No id has a slash.
          value: `${id}/${option.id}`,
          label: `${title} : ${option.label ?? ''}`,
        })),
    );
}
