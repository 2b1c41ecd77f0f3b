/** What the link of a projector or of a shared tablet says: which workshop of which project, and the token that opens it. */
export interface WorkshopLink {
  readonly project: string;
  readonly workshopId: string;
  readonly token: string;
}

/** Reads `/ecran/{project}.{workshop}.{key}` or `/urne/…`; nothing when a part is missing. */
export function readLink(path: string): WorkshopLink | null {
  const token = decodeURIComponent(path.split('/').filter(Boolean)[1] ?? '');
  const [project, workshopId, key, ...more] = token.split('.');
  return project && workshopId && key && !more.length ? { project, workshopId, token } : null;
}
