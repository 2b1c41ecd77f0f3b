import type { Commands, OwnRemark, RemarkKind } from '../../contract';
import type { Command } from '../../live/command';
import type { MyIdea } from '../ideas';

/** What a person wrote at this stage of this round: what the server shows, then what waits on the phone. */
export function writtenBy(
  shown: readonly OwnRemark[],
  commands: readonly Pick<Command, 'entry' | 'settled'>[],
  thing: string,
  kind: RemarkKind,
  round: number,
): MyIdea[] {
  const waiting = commands
    .filter(({ entry, settled }) => entry.thing === thing && !settled)
    .map(({ entry }) => entry);
  const of = <T extends keyof Commands>(type: T) =>
    waiting.filter((entry) => entry.type === type).map(({ data }) => data as Commands[T]);
  const leaving = new Set(of('withdrawRemark').map(({ remarkId }) => remarkId));
  const known = new Set(shown.map(({ id }) => id));
  return [
    ...shown
      .filter((remark) => remark.kind === kind && remark.round === round)
      .map(({ id, text }) => ({ id, text, received: true })),
    ...of('sayInConsent')
      .filter(({ remarkId }) => !known.has(remarkId))
      .map(({ remarkId, text }) => ({ id: remarkId, text, received: false })),
  ].map((remark) => ({ ...remark, leaving: leaving.has(remark.id) }));
}
