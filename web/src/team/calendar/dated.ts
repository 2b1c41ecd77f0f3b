import type { AwarenessItem, HearingItem, MilestoneItem, PledgeItem, WorkshopItem } from '../../contract';
import type { teamCalendar as words } from '../../words/team-calendar';
import { endOf, isLate } from '../dates';
import { isOverdue } from '../governance/pledge';

/** Something that has its day in the project. */
export interface Dated {
  readonly key: string;
  readonly day: string;
  readonly sort: keyof typeof words.sorts;
  readonly label: string;
  readonly late: boolean;
  readonly milestone?: MilestoneItem;
}

interface Rooms {
  readonly milestones: readonly MilestoneItem[];
  readonly workshops: readonly WorkshopItem[];
  readonly hearings: readonly HearingItem[];
  readonly awareness: readonly AwarenessItem[];
  readonly pledges: readonly PledgeItem[];
}

/** All that has a day, from the first to the last. What is late is told by its day. */
export function datedOf(rooms: Rooms, today: string): Dated[] {
  return [
    ...rooms.milestones.map((milestone) => ({
      ...entry('milestone', milestone.id, milestone.card.due, milestone.card.label),
      late: isLate(milestone, today),
      milestone,
    })),
    ...rooms.workshops.map(({ id, date, title }) => entry('workshop', id, date, title)),
    ...rooms.hearings.map(({ id, card }) => entry('hearing', id, card.date, card.topic)),
    ...rooms.awareness.flatMap(({ id, card }) =>
      card.date && card.status !== 'dropped'
        ? [
            {
              ...entry('awareness', id, card.date, card.title),
              late: card.status !== 'done' && card.date < today,
            },
          ]
        : [],
    ),
    ...rooms.pledges.map((pledge) => ({
      ...entry('pledge', pledge.id, pledge.card.due, `${pledge.card.text} (${pledge.card.ownerRole})`),
      late: isOverdue(pledge, today),
    })),
  ].sort((a, b) => a.day.localeCompare(b.day) || a.label.localeCompare(b.label, 'fr'));
}

const entry = (sort: Dated['sort'], id: string, day: string, label: string): Dated => ({
  key: `${sort}/${id}`,
  day,
  sort,
  label,
  late: false,
});

/** A month of the strip, with what happens in it. */
export interface Month {
  /** `2026-02`. */
  readonly month: string;
  readonly now: boolean;
  readonly entries: readonly Dated[];
}

/** The months from a project's first day to its last. */
export function monthsOf(start: string, months: number, dated: readonly Dated[], today: string): Month[] {
  const end = endOf(start, months).slice(0, 7);
  const all: Month[] = [];
  for (let month = start.slice(0, 7); month <= end; month = next(month)) {
    all.push({
      month,
      now: today.startsWith(month),
      entries: dated.filter(({ day }) => day.startsWith(month)),
    });
  }
  return all;
}

function next(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
