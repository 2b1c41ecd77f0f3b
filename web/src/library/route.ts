/** The pages of the library, by the word that the address shows after `/bibliotheque`. */
export const pages = {
  catalogue: '',
  practice: 'pratiques',
  territories: 'territoires',
  month: 'mois',
  guides: 'guides',
  forms: 'formes',
  sources: 'sources',
  signal: 'signaler',
  signals: 'mes-signalements',
  relay: 'relais',
  house: 'maison',
  words: 'mots',
} as const;

export type LibraryPage = keyof typeof pages;

/** Where the library's page is: what is looked at, and what was searched. */
export interface Route {
  readonly page: LibraryPage;
  /** The practice or guide that is looked at; empty when none is. */
  readonly thing: string;
  /** What is searched, as the address says it: `q=jardin&territoire=…`. */
  readonly query: string;
}

const root = '/bibliotheque';

/** Reads an address of the library; what it does not know is the catalogue. */
export function readRoute(path: string, search = ''): Route {
  const [word = '', thing = ''] = path.slice(root.length).split('/').filter(Boolean).map(safely);
  const found = (Object.keys(pages) as LibraryPage[]).find((page) => pages[page] === word) ?? 'catalogue';
  // The list of practices is the catalogue: only one of them has an address below it.
  const page = found === 'practice' && !thing ? 'catalogue' : found;
  return { page, thing, query: search.replace(/^\?/, '') };
}

/** The address of a page of the library, of a thing on it, or of what is searched there. */
export function to(page: LibraryPage, thing = '', query: Readonly<Record<string, string>> = {}): string {
  const path = [pages[page], thing].filter(Boolean).map(encodeURIComponent).join('/');
  const asked = new URLSearchParams(Object.entries(query).filter(([, value]) => value)).toString();
  return `${root}${path && `/${path}`}${asked && `?${asked}`}`;
}

/** Whether an address is a page of the library. */
export const isOurs = (path: string) => path === root || path.startsWith(`${root}/`);

function safely(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
