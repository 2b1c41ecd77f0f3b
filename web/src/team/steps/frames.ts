import type { FrameForm, FramePlace } from '../../contract';
import { frame } from '../../words/frame';
import type { KindOf } from './kinds';

const words = frame.settings;

export const frameForms: readonly FrameForm[] = ['columns', 'matrix', 'tree', 'timeline', 'debate'];

/** As the domain bounds them. */
const bounds: Record<FrameForm, readonly [number, number]> = {
  columns: [2, 6],
  matrix: [4, 4],
  tree: [2, 6],
  timeline: [2, 12],
  debate: [2, 6],
};

/** A frame of this form, to begin with. */
export const freshFrame = (form: FrameForm): KindOf<'frame'> => ({
  kind: 'frame',
  form,
  places: words.fresh[form].map((title, order) => ({ id: `p${order + 1}`, title })),
  source: 'written',
  sourceStepId: null,
  limitPerPerson: 3,
  across: null,
  upward: null,
});

/** Places keep their id when they are called otherwise, since cards lie there: by their words, else by their line. */
export function withTitles(
  places: readonly FramePlace[],
  titles: readonly string[],
  newId: () => string,
): FramePlace[] {
  const same = titles.map((title) => places.find((place) => place.title === title)?.id);
  const taken = new Set(same);
  return titles.map((title, line) => {
    const there = places[line]?.id;
    const id = same[line] ?? (there && !taken.has(there) ? there : newId());
    taken.add(id);
    return { id, title };
  });
}

/** What to do before the frame can be saved; empty when all is well. */
export function frameWrong({ form, places, across, upward }: KindOf<'frame'>): string {
  const [fewest, most] = bounds[form];
  if (places.length < fewest || places.length > most) return words.placesWrong[form];
  const half = [across, upward].some((axis) => axis && !axis.low.trim() !== !axis.high.trim());
  return half ? words.axisWrong : '';
}
