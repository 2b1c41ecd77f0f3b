import type { ObstacleFamily } from '../../../contract';

/** What is looked for in the library: some words, around one family of obstacles or all. */
export interface Looked {
  readonly q: string;
  readonly family: ObstacleFamily | '';
}

/** How many practices are shown at once. */
export const most = 10;

/** The families of some obstacles, each once, in the order in which the obstacles stand. */
export const familiesOf = (obstacles: readonly { family: ObstacleFamily }[]): ObstacleFamily[] => [
  ...new Set(obstacles.map(({ family }) => family)),
];

/** What a search begins with: the first obstacle that is linked here, or everything. */
export const begun = (obstacles: readonly { family: ObstacleFamily }[]): Looked => ({
  q: '',
  family: obstacles[0]?.family ?? '',
});

/** Where the library answers: only what anybody may read may be cited. */
export function addressOf({ q, family }: Looked): string {
  const said = { q: q.trim(), family, public: 'true', pageSize: `${most}` };
  const asked = Object.entries(said).filter(([, value]) => value);
  return `/library/practices?${new URLSearchParams(asked).toString()}`;
}
