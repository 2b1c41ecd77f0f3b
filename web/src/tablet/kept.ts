import type { Change } from '../live/feed';
import type { Drawer, KeptPaper, Taken } from './drawer';
import type { PinLock } from './pin';

/** What the tablet finds when its page opens. */
export interface Kept {
  readonly papers: readonly KeptPaper[];
  readonly taken: Taken;
  readonly scene: readonly Change[];
  /** The college of everybody who comes next; `null` when each person chooses. */
  readonly college: string | null;
  readonly lock: PinLock | null;
}

export async function readKept(drawer: Drawer): Promise<Kept> {
  const papers = await drawer.papers();
  return {
    // What a server did not take without a reason of the project is sent again: the link may be good now.
    papers: papers.map(({ refused, ...paper }) =>
      refused && refused !== 'unknown' ? { ...paper, refused } : paper,
    ),
    taken: ((await drawer.read('taken')) as Taken | undefined) ?? {},
    scene: ((await drawer.read('scene')) as readonly Change[] | undefined) ?? [],
    college: ((await drawer.read('college')) as string | undefined) ?? null,
    lock: ((await drawer.read('lock')) as PinLock | undefined) ?? null,
  };
}
