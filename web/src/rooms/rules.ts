import type { BallotRules, ParticipationLevel, VoteMethod } from '../contract';
import type { Drawing } from '../design/pictos';
import { check, eye, eyeOff, hand, lock, people, voteBox } from '../design/pictos-ui';
import { vote } from '../words/vote';

/** A sentence about a vote, with its picture. */
export interface RuleLine {
  readonly picto: Drawing;
  readonly text: string;
}

/** What is said of a vote before it opens: what to do, what an option needs, what the vote will decide, what stays secret, what is seen when. */
export function ruleLines(
  method: VoteMethod,
  rules: BallotRules,
  college: (id: string) => string,
  level: ParticipationLevel | undefined,
): readonly RuleLine[] {
  const secret = rules.secrecy === 'secret';
  return [
    { picto: voteBox, text: vote.how(method) },
    { picto: check, text: rules.retention ? vote.rule(rules.retention, college).join(' ') : vote.noRule },
    ...(level ? [{ picto: hand, text: vote.weighs[level] }] : []),
    { picto: secret ? lock : people, text: vote.secrecy(rules) },
    { picto: rules.liveResults ? eye : eyeOff, text: rules.liveResults ? vote.live : vote.hidden },
  ];
}
