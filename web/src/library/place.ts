import { cell } from '../live/cell.svelte';
import { isOurs, readRoute, type Route } from './route';

const here = () => readRoute(location.pathname, location.search);

/** Where we are; follows the address, back and forward too. */
export const place = cell<Route>(here());

addEventListener('popstate', () => (place.value = here()));

/** Goes to an address of the library. `replace`: what is being typed leaves one step behind it, not one per letter. */
export function go(address: string, replace = false): void {
  if (address === location.pathname + location.search) return;
  if (replace) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  place.value = here();
}

// A link of the library stays in this page, unless it is meant for another window or for the disk.
addEventListener('click', (event) => {
  if (
    event.defaultPrevented ||
    event.button ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey
  )
    return;
  const link = (event.target as Element | null)?.closest?.('a');
  if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return;
  if (!isOurs(link.pathname) || (link.hash && link.pathname === location.pathname)) return;
  event.preventDefault();
  go(link.pathname + link.search);
});
