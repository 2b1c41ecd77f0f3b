/** The pages of one project, in the order of the rail; the word is what the address shows. */
export const rooms = {
  home: '',
  assessment: 'diagnostic',
  workshops: 'ateliers',
  participants: 'participants',
  opinions: 'avis',
  proposals: 'propositions',
  answers: 'reponses',
  texts: 'textes',
  practices: 'fiches-pratiques',
  decisions: 'decisions',
  charter: 'charte',
  plan: 'plan-d-actions',
  planCalendar: 'calendrier-du-plan',
  objectives: 'objectifs',
  indicators: 'indicateurs',
  evaluation: 'evaluation',
  results: 'resultats',
  governance: 'gouvernance',
  calendar: 'calendrier',
  hearings: 'auditions',
  awareness: 'sensibilisation',
  decisionMakers: 'elus',
  voices: 'paroles',
  glossary: 'mots',
  imported: 'et-aussi',
} as const;

export type Room = keyof typeof rooms;

/** What one does with a workshop besides preparing it. */
export const workshopPages = {
  prepare: '',
  pilot: 'piloter',
  poster: 'affiche',
  ballots: 'bulletins',
  cards: 'cartes',
} as const;

export type WorkshopPage = keyof typeof workshopPages;

/** Where the team's page is; read from the address after the `#`. */
export type Route =
  | { readonly page: 'projects' | 'newProject' | 'import' }
  | { readonly page: 'firstAccount' | 'invitation'; readonly token: string }
  | {
      readonly page: 'project';
      readonly project: string;
      readonly room: Room;
      /** The workshop, proposal or part that is looked at. */
      readonly thing?: string;
      readonly view: WorkshopPage;
    };

const projects: Route = { page: 'projects' };

/** Reads an address; `null` when it is not one of ours (a link to a place within the page). */
export function readRoute(hash: string): Route | null {
  if (hash && !hash.startsWith('#/')) return null;
  const [first = '', second = '', third = '', thing = '', last = ''] = hash
    .slice(2)
    .split('/')
    .map((part) => safely(part));
  if (first === 'premier-compte' && second) return { page: 'firstAccount', token: second };
  if (first === 'invitation' && second) return { page: 'invitation', token: second };
  if (first !== 'projets' || !second) return projects;
  if (second === 'nouveau') return { page: 'newProject' };
  if (second === 'importer') return { page: 'import' };
  const room = keyOf(rooms, third) ?? 'home';
  const view = (room === 'workshops' && keyOf(workshopPages, last)) || 'prepare';
  return { page: 'project', project: second, room, view, ...(thing && { thing }) };
}

/** The address of a room of a project, or of a thing in it. */
export function toRoom(project: string, room: Room, thing = '', view: WorkshopPage = 'prepare'): string {
  const parts = ['projets', project, rooms[room], thing, workshopPages[view]];
  return `#/${parts.filter(Boolean).map(encodeURIComponent).join('/')}`;
}

function keyOf<K extends string>(words: Readonly<Record<K, string>>, word: string): K | undefined {
  return (Object.keys(words) as K[]).find((key) => words[key] === word);
}

function safely(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
