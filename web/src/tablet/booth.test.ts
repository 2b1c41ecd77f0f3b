import { describe, expect, it } from 'vitest';
import { type Booth, type Gesture, locked, type Room, step } from './booth';

const everyone = { id: 'trees', colleges: [] };
const elected = { id: 'budget', colleges: ['elected'] };
const room: Room = { votes: [everyone, elected], college: null };

/** What the booth is after these gestures, from the neutral screen. */
function after(gestures: readonly Gesture[], from: Booth = locked, within = room): Booth {
  return gestures.reduce((booth, gesture) => step(booth, gesture, within), from);
}

const next: Gesture = { type: 'next' };
const as = (id: string): Gesture => ({ type: 'college', id });
const mark: Gesture = { type: 'mark', marks: { oak: '1' } };
const sent: Gesture = { type: 'sent', receipt: null };
const lock: Gesture = { type: 'lock' };

describe('the booth', () => {
  it('asks for the college, gives each vote in turn, thanks, and forgets', () => {
    expect(after([next]).at).toBe('college');
    expect(after([next, as('elected')])).toMatchObject({ at: 'paper', voteId: 'trees', left: ['budget'] });
    expect(after([next, as('elected'), mark, sent])).toMatchObject({
      at: 'paper',
      voteId: 'budget',
      marks: {},
    });
    const thanks = after([next, as('elected'), mark, sent, mark, sent]);
    expect(thanks).toEqual({ at: 'thanks', sent: 2, ended: false });
    expect(after([lock], thanks)).toEqual(locked);
  });

  it('stays locked until the helper gives it, whatever is pressed', () => {
    const gestures: Gesture[] = [as('persons'), mark, sent, { type: 'noted' }, { type: 'skip' }];
    expect(after(gestures)).toEqual(locked);
    expect(after([next], locked, { votes: [], college: null })).toEqual(locked);
  });

  it('gives a college only the votes that are for it', () => {
    expect(after([next, as('persons'), mark, sent])).toMatchObject({ at: 'thanks', sent: 1 });
  });

  it('does not ask for a college that the helper has said', () => {
    const said: Room = { votes: [everyone], college: 'persons' };
    expect(after([next], locked, said)).toMatchObject({ at: 'paper', collegeId: 'persons' });
    expect(after([next, { type: 'mistaken' }], locked, said)).toMatchObject({ at: 'paper' });
  });

  it('lets a wrong college be changed until a paper is taken, and drops what was written', () => {
    expect(after([next, as('elected'), mark, { type: 'mistaken' }])).toEqual({ at: 'college', wary: false });
    expect(after([next, as('elected'), mark, sent, { type: 'mistaken' }])).toMatchObject({ at: 'paper' });
  });

  it('shows the code of a secret paper once', () => {
    const receipt = after([next, as('persons'), mark, { type: 'sent', receipt: 'K7M4XPQ2' }]);
    expect(receipt).toMatchObject({ at: 'receipt', code: 'K7M4XPQ2', sent: 1 });
    expect(after([{ type: 'noted' }], receipt)).toEqual({ at: 'thanks', sent: 1, ended: false });
  });

  it('asks who is quiet whether they are still there, and goes on at their first touch', () => {
    const quiet = after([next, as('persons'), mark, { type: 'quiet' }]);
    expect(quiet).toMatchObject({ at: 'paper', wary: true, marks: { oak: '1' } });
    expect(after([{ type: 'here' }], quiet)).toMatchObject({ wary: false, marks: { oak: '1' } });
    expect(after([{ type: 'quiet' }])).toEqual(locked);
  });

  it('says that a vote was closed under the pen, and goes on with the others', () => {
    const writing = after([next, as('elected'), mark]);
    expect(after([{ type: 'changed' }], writing, { ...room, votes: [elected] })).toMatchObject({
      at: 'paper',
      voteId: 'budget',
      marks: {},
    });
    expect(after([{ type: 'changed' }], writing, { ...room, votes: [] })).toEqual({
      at: 'thanks',
      sent: 0,
      ended: true,
    });
    expect(after([{ type: 'changed' }], writing)).toBe(writing);
  });
});
