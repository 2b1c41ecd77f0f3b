import type { Refusal } from '../contract';
import type { Command } from '../live/command';
import * as fr from '../words/phone';
import { bring } from './bring';

/** Most people are never refused anything: these words wait until one is inside. */
let refusals = $state.raw<Readonly<Record<Refusal, string>> | null>(null);

export const bringRefusals = () =>
  bring(
    () => import('../words/refusals'),
    (words) => (refusals = words.refusals),
    () => undefined,
  );

/** Why a command was not taken, in plain words; empty when it was not refused. */
export function whyNot({ state, entry }: Pick<Command, 'state' | 'entry'>): string {
  if (state.name === 'refused') {
    if (isLateVote({ state, entry })) return fr.participant.vote.late;
    return refusals?.[state.refusal] ?? fr.participant.sent.failed;
  }
  if (state.name !== 'failed') return '';
  const { code, detail } = state.problem;
  return code === 'outboxFull' ? fr.participant.sent.full : (detail ?? fr.participant.sent.failed);
}

/** A vote that was pressed in time and arrived after the end, because of the network. */
export const isLateVote = ({ state, entry }: Pick<Command, 'state' | 'entry'>) =>
  state.name === 'refused' && state.refusal === 'ballotClosed' && entry.type === 'castVote';

/** What a person wrote in a command: it must stay readable when the command is not taken. */
export function writtenIn({ entry }: Pick<Command, 'entry'>): string {
  const data = entry.data as { readonly text?: unknown; readonly word?: unknown; readonly reason?: unknown };
  const text = data.text ?? data.word ?? data.reason;
  return typeof text === 'string' ? text : '';
}
