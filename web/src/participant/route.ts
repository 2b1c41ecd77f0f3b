/** Where the page's address leads: the place to type a code, or the workshop of a code. */
export type Route = { readonly name: 'home' } | { readonly name: 'workshop'; readonly code: string };

/** Characters of a workshop's code. */
export const codeLength = 6;

/** A code as it was typed, made like those that are printed: capitals, without spaces or dashes. */
export function readCode(typed: string): string {
  return typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

/** Reads an address: `/K7M4XP` leads to a workshop, anything else to the home page. */
export function readRoute(path: string): Route {
  const code = readCode(path);
  return code.length === codeLength ? { name: 'workshop', code } : { name: 'home' };
}
