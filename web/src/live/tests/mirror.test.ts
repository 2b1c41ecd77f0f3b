import { describe, expect, it } from 'vitest';
import { Mirror } from '../mirror';
import { Store } from '../store';

interface Shown {
  ballots: Record<string, { title: string }>;
}

const ballot = (key: string, title: string) => ({ room: 'ballots', key, value: { title } });

describe('the mirror', () => {
  const changes = (since: number, version: number, title: string, epoch = 'one') => {
    return { epoch, since, version, changes: [ballot('1', title)] };
  };
  const started = () => {
    const store = new Store<Shown>();
    const mirror = new Mirror(store);
    mirror.take({ epoch: 'one', version: 5, snapshot: [ballot('1', 'first')] });
    return { mirror, title: () => store.item('ballots', '1')?.title };
  };

  it('applies what builds on its version, even from further back', () => {
    const { mirror, title } = started();
    expect([mirror.take(changes(5, 6, 'a')), mirror.take(changes(3, 8, 'b'))]).toEqual([
      'applied',
      'applied',
    ]);
    expect([title(), mirror.version]).toEqual(['b', 8]);
  });

  it('drops what comes late and takes a repetition without harm', () => {
    const { mirror, title } = started();
    mirror.take(changes(5, 7, 'new'));
    expect([mirror.take(changes(5, 7, 'new')), mirror.take(changes(5, 6, 'old'))]).toEqual([
      'applied',
      'late',
    ]);
    expect([title(), mirror.version]).toEqual(['new', 7]);
  });

  it('refuses what builds on a version it has not seen', () => {
    const { mirror, title } = started();
    expect([mirror.take(changes(6, 7, 'x')), mirror.take(changes(6, 7, 'x', 'two'))]).toEqual(['gap', 'gap']);
    expect(title()).toBe('first');
  });

  it('goes on with a project that was opened again elsewhere, as long as nothing is missing', () => {
    const { mirror, title } = started();
    expect(mirror.take(changes(3, 6, 'moved', 'two'))).toBe('applied');
    expect([title(), mirror.version, mirror.epoch]).toEqual(['moved', 6, 'two']);
  });

  it('asks when another opening knows less than it does', () => {
    const { mirror, title } = started();
    expect(mirror.take(changes(2, 4, 'lost', 'two'))).toBe('gap');
    expect([title(), mirror.epoch]).toEqual(['first', 'one']);
  });

  it('starts again from the snapshot of a new life, even at a lower version', () => {
    const { mirror, title } = started();
    expect(mirror.take({ epoch: 'two', version: 2, snapshot: [ballot('1', 'again')] })).toBe('applied');
    expect([title(), mirror.version, mirror.epoch]).toEqual(['again', 2, 'two']);
  });
});
