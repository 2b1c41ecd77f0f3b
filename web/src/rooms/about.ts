/** What this server says of itself. */
export interface About {
  /** The address that people outside can reach. */
  readonly publicUrl: string;
}

let asked: Promise<About> | null = null;

/** Asked once; until the server answers, its address is the one of this page. */
export function about(): Promise<About> {
  asked ??= fetch('/api/about')
    .then((answer) => (answer.ok ? (answer.json() as Promise<About>) : Promise.reject(new Error())))
    .catch(() => {
      asked = null;
      return { publicUrl: location.origin };
    });
  return asked;
}

/** The address to type to come into a workshop, as short as it can be read aloud. */
export function joinAddress(publicUrl: string, code: string): string {
  return `${publicUrl.replace(/^https?:\/\//, '').replace(/\/$/, '')}/${code}`;
}
