import { describe, expect, it } from 'vitest';
import { readLink } from './link';

describe('the link of the wall', () => {
  it('names the project, the workshop and its token', () => {
    expect(readLink('/ecran/val-fleuri.w1.0f3a')).toEqual({
      project: 'val-fleuri',
      workshopId: 'w1',
      token: 'val-fleuri.w1.0f3a',
    });
  });

  it.each(['/ecran', '/ecran/', '/ecran/val-fleuri', '/ecran/a.b', '/ecran/a.b.', '/ecran/a.b.c.d'])(
    'is nothing when it is %s',
    (path) => expect(readLink(path)).toBeNull(),
  );
});
