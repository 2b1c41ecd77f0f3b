/** How a crowd is drawn: `each` people per dot, `filled` dots among `shown`. */
export interface Crowd {
  readonly each: number;
  readonly shown: number;
  readonly filled: number;
}

const mostDots = 100;
const scales = [1, 5, 10, 50, 100, 500, 1000, 5000];

/**
 * Draws `count` people among `total` with a hundred dots at most. A dot stands for one person as long
 * as it can. Rounding never hides somebody: one person fills a dot, one missing person leaves a dot empty.
 */
export function drawCrowd(count: number, total: number): Crowd {
  const people = Math.max(total, count, 0);
  const each = scales.find((scale) => people / scale <= mostDots) ?? Math.ceil(people / mostDots);
  const shown = Math.ceil(people / each);
  const nearest = Math.round(count / each);
  const least = count > 0 ? 1 : 0;
  const most = count < people ? shown - 1 : shown;
  return { each, shown, filled: Math.max(least, Math.min(most, nearest)) };
}
