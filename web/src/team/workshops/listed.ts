import type { WorkshopItem } from '../../contract';

/** From the first to the last day. */
export function byDate(workshops: readonly WorkshopItem[]): WorkshopItem[] {
  const when = ({ date, startsAt }: WorkshopItem) => `${date} ${startsAt ?? ''}`;
  return [...workshops].sort((a, b) => when(a).localeCompare(when(b)));
}
