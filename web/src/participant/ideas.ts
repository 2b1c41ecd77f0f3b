import type { Commands, OwnIdea } from '../contract';
import type { Command } from '../live/command';

/** One of a person's ideas, of their cards in a frame or of their remarks on a text, as they see it at once. */
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
      .filter(({ type }) => type === 'withdrawIdea' || type === 'withdrawCard')
      .map(({ data }) => idOf(data as Commands['withdrawIdea' | 'withdrawCard'])),
  );
  const known = new Set(shown.map(({ id }) => id));
  const added = waiting
    .filter(({ type }) => type === 'addIdea' || type === 'addCard')
    .map(({ data }) => data as Commands['addIdea' | 'addCard'])
    .map((data) => ({ id: idOf(data), text: data.text }))
    .filter(({ id }) => !known.has(id));
  return [
    ...shown.map(({ id, text }) => ({ id, text, received: true, leaving: leaving.has(id) })),
    ...added.map(({ id, text }) => ({ id, text, received: false, leaving: leaving.has(id) })),
  ];
}

const idOf = (data: { readonly ideaId: string } | { readonly cardId: string }) =>
  'ideaId' in data ? data.ideaId : data.cardId;
