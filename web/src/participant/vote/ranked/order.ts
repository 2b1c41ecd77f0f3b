import type { Marks, Sheet } from '../marks';

/** Options by place, the best first; those that share a place together; those left out are nowhere. */
export type Order = readonly (readonly string[])[];

/** The order that a paper tells, in the ballot's order within a place. */
export function orderOf({ options }: Pick<Sheet, 'options'>, marks: Marks): Order {
  const places = [...new Set(Object.values(marks).map(Number))].sort((one, other) => one - other);
  return places.map((place) => options.map(({ id }) => id).filter((id) => Number(marks[id]) === place));
}

/** Places from 1, without a gap. */
export const marksOf = (order: Order): Marks =>
  Object.fromEntries(
    order.filter((place) => place.length).flatMap((place, at) => place.map((id) => [id, String(at + 1)])),
  );

const placeOf = (order: Order, id: string) => order.findIndex((place) => place.includes(id));
const taken = (order: Order, id: string): Order => order.map((place) => place.filter((one) => one !== id));

/** Comes after all that is placed, or leaves the order. */
export const toggled = (order: Order, id: string): Order =>
  placeOf(order, id) < 0 ? [...order, [id]] : taken(order, id);

/**
 * One step better: from outside to the last place, from a shared place to one just before it, from a place of its
 * own to the place above, shared.
 */
export function raised(order: Order, id: string): Order {
  const at = placeOf(order, id);
  if (at < 0) return [...order, [id]];
  const shared = (order[at]?.length ?? 0) > 1;
  if (!shared && at === 0) return order;
  const others = taken(order, id);
  return shared
    ? [...others.slice(0, at), [id], ...others.slice(at)]
    : others.map((place, rank) => (rank === at - 1 ? [...place, id] : place));
}

/** One step less good, the way back of `raised`: after the last place, out of the order. */
export function lowered(order: Order, id: string): Order {
  const at = placeOf(order, id);
  if (at < 0) return order;
  const shared = (order[at]?.length ?? 0) > 1;
  const others = taken(order, id);
  return shared
    ? [...others.slice(0, at + 1), [id], ...others.slice(at + 1)]
    : others.map((place, rank) => (rank === at + 1 ? [...place, id] : place));
}
