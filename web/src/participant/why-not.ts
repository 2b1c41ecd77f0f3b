import type { Refusal } from '../contract';
import type { Command } from '../live/command';
import * as fr from '../words/fr';

/** Why a command was not taken, in plain words; empty when it was not refused. */
export function whyNot({ state, entry }: Pick<Command, 'state' | 'entry'>): string {
  if (state.name === 'refused') {
    const code = refusalOf(state.refusal);
    if (code === 'ballotClosed' && entry.type === 'castVote') return fr.participant.vote.late;
    return fr.refusals[code] ?? fr.participant.sent.failed;
  }
  if (state.name !== 'failed') return '';
  const { code, detail } = state.problem;
  return code === 'outboxFull' ? fr.participant.sent.full : (detail ?? fr.participant.sent.failed);
}

/** What a person wrote in a command: it must stay readable when the command is not taken. */
export function writtenIn({ entry }: Pick<Command, 'entry'>): string {
  const data = entry.data as { readonly text?: unknown; readonly word?: unknown };
  const text = data.text ?? data.word;
  return typeof text === 'string' ? text : '';
}

function refusalOf(refusal: string | { readonly code: string }): Refusal {
  return (typeof refusal === 'string' ? refusal : refusal.code) as Refusal;
}
