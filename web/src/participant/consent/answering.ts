import type { Commands } from '../../contract';
import type { Command } from '../../live/command';
import type { ConsentAnswer } from '../../rooms/consent';

/** The answer that a person's latest gesture will give once it arrives; none when nothing waits. */
export function hoped(
  commands: readonly Pick<Command, 'entry' | 'settled'>[],
  thing: string,
  option: string,
): ConsentAnswer | undefined {
  const waiting = commands.filter(({ entry, settled }) => entry.thing === thing && !settled);
  const last = waiting[waiting.length - 1]?.entry;
  if (last?.type === 'raiseObjection') return 'objection';
  if (last?.type === 'liftObjection') return 'canLiveWith';
  return (last?.data as Commands['castVote'] | undefined)?.marks[option] as ConsentAnswer | undefined;
}
