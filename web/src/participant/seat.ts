import { request } from '../live/request';
import { readFeed } from '../live/feed';
import type { OwnSeatItem } from '../contract';
import { world } from './world';

/** The id of the seat that this phone now holds in a project; `null` when it cannot be known now. */
export async function seatOf(project: string): Promise<string | null> {
  const path = `/api/projects/${encodeURIComponent(project)}?${world.viewer}`;
  const feed = readFeed((await request(world, path)).body);
  if (!feed || !('snapshot' in feed)) return null;
  const own = feed.snapshot.find(({ room }) => room === 'own')?.value as OwnSeatItem | undefined;
  return own?.id ?? null;
}
