import type {
  CollegeItem,
  DecisionItem,
  GroupItem,
  IdeaItem,
  Rooms,
  StepItem,
  StepLine,
  StepTimer,
  WorkshopItem,
} from '../contract';
import type { LiveProject } from '../live/live';
import type { Store } from '../live/store';

/** The rooms of a project as the store keeps them: by key. */
export type ProjectRooms = { [R in keyof Rooms]: Record<string, Rooms[R]> };
export type ProjectStore = Store<ProjectRooms>;
export type Project = LiveProject<ProjectRooms>;

/** Everything a room shows, in order of arrival. */
export function all<R extends keyof Rooms>(store: ProjectStore, room: R): Rooms[R][] {
  return store.keys(room).flatMap((key) => store.item(room, key) ?? []);
}

const byOrder = (one: { order: number }, other: { order: number }) => one.order - other.order;

export function collegesOf(store: ProjectStore): CollegeItem[] {
  return all(store, 'colleges').sort(byOrder);
}

export function ideasOf(store: ProjectStore, stepId: string): IdeaItem[] {
  return all(store, 'ideas')
    .filter((idea) => idea.stepId === stepId)
    .sort(byOrder);
}

/** A group with what lies in it. */
export interface IdeaHeap extends GroupItem {
  /** In their order of arrival. */
  readonly ideas: readonly IdeaItem[];
}

/** The groups of a grouping step, each with the ideas that lie in it. */
export function heapsOf(store: ProjectStore, stepId: string): IdeaHeap[] {
  const lines = all(store, 'grouped').filter((line) => line.stepId === stepId);
  const inside = (groupId: string) => lines.filter((line) => line.groupId === groupId);
  return all(store, 'groups')
    .filter((group) => group.stepId === stepId)
    .sort(byOrder)
    .map((group) => ({
      ...group,
      ideas: inside(group.id)
        .flatMap(({ ideaId }) => store.item('ideas', ideaId) ?? [])
        .sort(byOrder),
    }));
}

/** The words that people added to how they feel, each as often as it was written. */
export function wordsOf(store: ProjectStore, stepId: string): string[] {
  return all(store, 'words')
    .filter((line) => line.stepId === stepId)
    .flatMap(({ word, people }) => Array<string>(people).fill(word))
    .sort();
}

/** What a workshop decided, in the order in which it was taken. */
export function decisionsOf(store: ProjectStore, workshopId: string): DecisionItem[] {
  return all(store, 'decisions')
    .filter((decision) => decision.workshopId === workshopId)
    .sort((one, other) => one.at.localeCompare(other.at) || one.id.localeCompare(other.id));
}

/** Phones and people counted without one: the "20" of "7 personnes sur 20". */
export function presentIn(workshop: WorkshopItem): number {
  return workshop.phones + workshop.withoutPhone;
}

/** The collecting step whose ideas a grouping step puts together. */
export function sourceOf(workshop: WorkshopItem, step: StepItem): StepLine | undefined {
  const named = step.kind.kind === 'grouping' ? step.kind.sourceStepId : null;
  if (named) return workshop.steps.find(({ id }) => id === named);
  const place = workshop.steps.findIndex(({ id }) => id === step.id);
  return workshop.steps
    .slice(0, place)
    .reverse()
    .find(({ kind }) => kind === 'collect' || kind === 'evaluate');
}

/** Ideas that are in no group. */
export function looseIdeas(ideas: readonly IdeaItem[], heaps: readonly IdeaHeap[]): IdeaItem[] {
  const grouped = new Set(heaps.flatMap((heap) => heap.ideas.map(({ id }) => id)));
  return ideas.filter((idea) => !grouped.has(idea.id));
}

/** When an indicative timer ends, in milliseconds since 1970 by the server's clock. */
export function endOf(timer: StepTimer): number {
  return Date.parse(timer.startedAt) + timer.seconds * 1000;
}
