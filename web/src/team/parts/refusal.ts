import type { Problem } from '../../live/request';
import type { CommandState } from '../../live/command';
import * as fr from '../../words/fr';

/** The sentence of a "no", or of what stops a command; empty while there is nothing to say. */
export function refusalOf(state: CommandState): string {
  if (state.name === 'refused') return fr.refusals[state.refusal];
  return state.name === 'failed' ? problemOf(state.problem) : '';
}

/** The sentence of a problem, as the server said it, or ours when nobody answered. */
export function problemOf({ status, code, detail, title }: Problem): string {
  if (code === 'outboxFull') return fr.team.state.full;
  if (status === 0) return fr.team.state.unreachable;
  return [title, detail].filter(Boolean).join(' ') || fr.team.state.failed;
}
