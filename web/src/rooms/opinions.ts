import type { CardAnswer, MapArea, OpinionCardItem, OpinionItem, OwnPlaceItem } from '../contract';
import type { Drawing } from '../design/pictos';
import { positions } from '../design/pictos-answers';
import { opinions as words } from '../words/opinions';

/** The three answers to a card, in their order everywhere. */
export const answers: readonly { value: CardAnswer; label: string; picto: Drawing }[] = (
  [
    ['agree', positions.agree],
    ['disagree', positions.disagree],
    ['pass', positions.noOpinion],
  ] as const
).map(([value, picto]) => ({ value, label: words.answers[value], picto }));

/** What a card is called where there is room for a line. */
export const nameOf = ({ title, text }: Pick<OpinionCardItem, 'title' | 'text'>) =>
  title ?? text ?? words.erased;

/** Groups are known by a letter: A is the largest. */
export const letterOf = (group: number) => String.fromCharCode(65 + group);

/** Cards that colleges meet on, or differ on: those of most people first. */
export const read = (items: readonly OpinionItem[], ...readings: readonly OpinionItem['reading'][]) =>
  byPeople(items.filter(({ reading }) => reading !== null && readings.includes(reading)));

export const byPeople = (items: readonly OpinionItem[]) =>
  [...items].sort((one, other) => other.people - one.people || one.cardId.localeCompare(other.cardId));

/** A group as it is drawn, in a square of 100 by 100. */
export interface DrawnGroup {
  readonly letter: string;
  readonly x: number;
  readonly y: number;
  readonly longer: number;
  readonly shorter: number;
  /** Clockwise, as drawings turn. */
  readonly turn: number;
}

/** The map, laid into a square so that every group and one's own place are in it, at the same scale both ways. */
export function draw(
  areas: readonly MapArea[],
  own: OwnPlaceItem | undefined,
): { groups: DrawnGroup[]; own: { x: number; y: number } | null } {
  const place = own && own.x !== null && own.y !== null ? { x: own.x, y: own.y } : null;
  const reach = areas.flatMap(({ x, y, longer }) => [
    { x: x - longer, y: y - longer },
    { x: x + longer, y: y + longer },
  ]);
  const points = [...reach, ...(place ? [place] : [])];
  const [left, right] = ends(points.map(({ x }) => x));
  const [low, high] = ends(points.map(({ y }) => y));
  const margin = 8;
  const scale = (100 - 2 * margin) / Math.max(right - left, high - low, 1e-6);
  const at = ({ x, y }: { x: number; y: number }) => ({
    x: round(50 + (x - (left + right) / 2) * scale),
    y: round(50 - (y - (low + high) / 2) * scale),
  });
  // Who all answer the same still make a spot that can be seen.
  const least = 7;
  return {
    groups: areas.map((area, group) => ({
      letter: letterOf(group),
      ...at(area),
      longer: Math.max(least, round(area.longer * scale)),
      shorter: Math.max(least, round(area.shorter * scale)),
      turn: -area.angle,
    })),
    own: place && at(place),
  };
}

const ends = (numbers: readonly number[]): [number, number] => [Math.min(...numbers), Math.max(...numbers)];
const round = (number: number) => Math.round(number * 100) / 100;
