import { onDestroy } from 'svelte';
import { type OnDemand, openOnDemand, type Wanted } from '../../../live/on-demand';
import { getHere, type Shown } from '../../here';
import { world } from '../../world';

/** Opens a shelf for as long as the page is there; what the person says themselves has it read again. */
export function openShelf(name: string, wanted?: Wanted): OnDemand<Shown> {
  const { live } = getHere();
  const project = live.store.item('project', 'project')?.id ?? '';
  const shelf = openOnDemand<Shown>(world, project, name, wanted);
  let answered = live.outbox.answered.value;
  $effect(() => {
    const now = live.outbox.answered.value;
    if (now !== answered) shelf.refresh();
    answered = now;
  });
  onDestroy(() => shelf.close());
  return shelf;
}
