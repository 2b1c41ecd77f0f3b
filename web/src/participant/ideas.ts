import type { Commands, OwnIdea } from '../contract';
import type { Command } from '../live/command';

/** One of a person's ideas, as they see it at once. */
export interface MyIdea {
  readonly id: string;
  /** `null` when it was erased. */
  readonly text: string | null;
  /** The server has it. */
  readonly received: boolean;
  /** It is being taken back. */
  readonly leaving: boolean;
}

/** A person's ideas: those the server shows, then those that wait on the phone. */
export function ideasOf(
  shown: readonly OwnIdea[],
  commands: readonly Pick<Command, 'entry' | 'settled'>[],
  thing: string,
): MyIdea[] {
  const waiting = commands
    .filter(({ entry, settled }) => entry.thing === thing && !settled)
    .map(({ entry }) => entry);
  const leaving = new Set(
    waiting
      .filter(({ type }) => type === 'withdrawIdea')
      .map(({ data }) => (data as Commands['withdrawIdea']).ideaId),
  );
  const known = new Set(shown.map(({ id }) => id));
  const added = waiting
    .filter(({ type }) => type === 'addIdea')
    .map(({ data }) => data as Commands['addIdea'])
    .filter(({ ideaId }) => !known.has(ideaId));
  return [
    ...shown.map(({ id, text }) => ({ id, text, received: true, leaving: leaving.has(id) })),
    ...added.map(({ ideaId, text }) => ({ id: ideaId, text, received: false, leaving: leaving.has(ideaId) })),
  ];
}
