import type { Marks } from '../participant/vote/marks';

/** A vote that is open, and the colleges that it is for; none means all. */
export interface OpenVote {
  readonly id: string;
  readonly colleges: readonly string[];
}

/** What the booth has to know of the workshop. */
export interface Room {
  readonly votes: readonly OpenVote[];
  /** The college of everybody who comes next, when the helper has said so, or when there is only one. */
  readonly college: string | null;
}

/** Votes of one person that are still to come, and how many of their papers were taken. */
interface Turn {
  readonly collegeId: string;
  readonly left: readonly string[];
  readonly sent: number;
}

/**
 * Where the tablet is. Nothing of what somebody wrote outlives their turn: `locked` remembers nobody.
 * `wary`: nobody has touched it for a while, and it asks whether somebody is still there.
 */
export type Booth =
  | { readonly at: 'locked' }
  /** The helper's menu, or the code that opens it. */
  | { readonly at: 'helper' }
  | { readonly at: 'college'; readonly wary: boolean }
  | (Turn & { readonly at: 'paper'; readonly voteId: string; readonly marks: Marks; readonly wary: boolean })
  /** The code of a secret paper, to copy. */
  | (Turn & { readonly at: 'receipt'; readonly code: string; readonly wary: boolean })
  /** `ended`: the vote was closed while they were writing. */
  | { readonly at: 'thanks'; readonly sent: number; readonly ended: boolean };

/** What may happen at the tablet. */
export type Gesture =
  /** The helper gives the tablet to the next person. */
  | { readonly type: 'next' }
  | { readonly type: 'help' }
  | { readonly type: 'college'; readonly id: string }
  /** The wrong college was pressed; possible until a paper is taken. */
  | { readonly type: 'mistaken' }
  | { readonly type: 'mark'; readonly marks: Marks }
  /** The paper is kept; `receipt` is its code, of a secret vote. */
  | { readonly type: 'sent'; readonly receipt: string | null }
  | { readonly type: 'skip' }
  | { readonly type: 'noted' }
  /** Votes were opened or closed. */
  | { readonly type: 'changed' }
  | { readonly type: 'quiet' }
  | { readonly type: 'here' }
  /** Back to the neutral screen: thanks are over, the person stops, the helper resets, or nobody is there. */
  | { readonly type: 'lock' };

export const locked: Booth = { at: 'locked' };

/** What becomes of the booth; a gesture that makes no sense where it is changes nothing. */
export function step(booth: Booth, gesture: Gesture, room: Room): Booth {
  switch (gesture.type) {
    case 'next':
      if (booth.at !== 'locked' || room.votes.length === 0) return booth;
      return room.college ? begin(room.college, room) : { at: 'college', wary: false };
    case 'help':
      return booth.at === 'locked' ? { at: 'helper' } : booth;
    case 'college':
      return booth.at === 'college' ? begin(gesture.id, room) : booth;
    case 'mistaken':
      return booth.at === 'paper' && booth.sent === 0 && !room.college
        ? { at: 'college', wary: false }
        : booth;
    case 'mark':
      return booth.at === 'paper' ? { ...booth, marks: gesture.marks, wary: false } : booth;
    case 'sent':
      return booth.at === 'paper' ? sent(booth, gesture.receipt) : booth;
    case 'skip':
      return booth.at === 'paper' ? advance(booth) : booth;
    case 'noted':
      return booth.at === 'receipt' ? advance(booth) : booth;
    case 'changed':
      return changed(booth, room);
    case 'quiet':
      return 'wary' in booth ? { ...booth, wary: true } : booth;
    case 'here':
      return 'wary' in booth && booth.wary ? { ...booth, wary: false } : booth;
    case 'lock':
      return locked;
  }
}

function begin(collegeId: string, room: Room): Booth {
  const left = room.votes
    .filter(({ colleges }) => colleges.length === 0 || colleges.includes(collegeId))
    .map(({ id }) => id);
  return advance({ collegeId, left, sent: 0 });
}

function sent(turn: Turn, code: string | null): Booth {
  const { collegeId, left } = turn;
  const after = { collegeId, left, sent: turn.sent + 1 };
  return code === null ? advance(after) : { ...after, at: 'receipt', code, wary: false };
}

function advance({ collegeId, left, sent }: Turn, ended = false): Booth {
  const [voteId, ...rest] = left;
  if (voteId === undefined) return { at: 'thanks', sent, ended };
  return { at: 'paper', collegeId, voteId, left: rest, sent, marks: {}, wary: false };
}

function changed(booth: Booth, { votes }: Room): Booth {
  const open = (id: string) => votes.some((vote) => vote.id === id);
  if (booth.at !== 'paper' && booth.at !== 'receipt') return booth;
  const left = booth.left.filter(open);
  if (booth.at === 'paper' && !open(booth.voteId)) return advance({ ...booth, left }, true);
  return left.length === booth.left.length ? booth : { ...booth, left };
}
