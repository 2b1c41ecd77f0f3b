import type { BallotItem, CollegeItem, ProjectItem, WorkshopItem } from '../contract';
import type { Change } from '../live/feed';
import { all, collegesOf, type ProjectStore } from '../rooms/shown';
import type { OpenVote } from './booth';

/** What the tablet needs of the workshop to go on without network. */
export interface Scene {
  readonly project: ProjectItem | undefined;
  readonly workshop: WorkshopItem | undefined;
  readonly colleges: readonly CollegeItem[];
  /** The votes that were opened, in that order. */
  readonly opened: readonly BallotItem[];
  /** Those of them that are open. */
  readonly ballots: readonly BallotItem[];
  readonly votes: readonly OpenVote[];
}

/** Reads the scene of one workshop: only the votes for which there is a paper. */
export function readScene(
  store: ProjectStore,
  workshopId: string,
  hasPaper: (ballot: BallotItem) => boolean,
): Scene {
  const opened = all(store, 'ballots')
    .filter((ballot) => ballot.workshopId === workshopId && ballot.openedAt !== null && hasPaper(ballot))
    .sort((one, other) => (one.openedAt ?? '').localeCompare(other.openedAt ?? ''));
  const ballots = opened.filter(({ status }) => status === 'open');
  return {
    project: store.item('project', 'project'),
    workshop: store.item('workshops', workshopId),
    colleges: collegesOf(store),
    opened,
    ballots,
    votes: ballots.map(({ id, stepId }) => ({
      id,
      colleges: store.item('steps', stepId)?.actingColleges ?? [],
    })),
  };
}

/** The scene as it is kept on the tablet: no count and no result lies on it. */
export function keptScene(store: ProjectStore, scene: Scene): readonly Change[] {
  const { project, workshop, colleges, opened } = scene;
  if (!workshop) return [];
  const steps = opened.flatMap(({ id }) => store.item('steps', id) ?? []);
  return [
    ...(project ? [{ room: 'project', key: 'project', value: project }] : []),
    { room: 'workshops', key: workshop.id, value: workshop },
    ...colleges.map((college) => ({ room: 'colleges', key: college.id, value: college })),
    ...steps.map((step) => ({ room: 'steps', key: step.id, value: { ...step, result: null } })),
    ...opened.map((ballot) => ({
      room: 'ballots',
      key: ballot.id,
      value: { ...ballot, result: null, voted: null, present: null },
    })),
  ];
}
