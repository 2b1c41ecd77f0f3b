import { onDestroy } from 'svelte';
import { type OnDemand, openOnDemand } from '../../live/on-demand';
import { world } from '../doors';
import type { TeamProject, TeamRooms } from '../project';

/** Opens a shelf for as long as the page is there; what the person says themselves has it read again. */
export function openShelf(project: TeamProject, name: string): OnDemand<TeamRooms> {
  const shelf = openOnDemand<TeamRooms>(world, project.id, name);
  let answered = project.live.outbox.answered.value;
  $effect(() => {
    const now = project.live.outbox.answered.value;
    if (now !== answered) shelf.refresh();
    answered = now;
  });
  onDestroy(() => shelf.close());
  return shelf;
}
