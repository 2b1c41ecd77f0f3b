import { cell } from '../live/cell.svelte';
import { readRoute, type Route } from './route';

/** Where we are; follows the address. */
export const place = cell<Route>(readRoute(location.hash) ?? { page: 'projects' });

addEventListener('hashchange', () => {
  const route = readRoute(location.hash);
  if (route) place.value = route;
});

/** Goes to an address made by `toRoom`. */
export function go(address: string): void {
  location.hash = address;
}
