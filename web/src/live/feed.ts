/** One thing of one room, as it now is; `null` when it is gone. */
export interface Change {
  readonly room: string;
  readonly key: string;
  readonly value: unknown;
}

interface Dated {
  readonly epoch: string;
  readonly version: number;
  /** The server's time when it answered, ISO 8601. */
  readonly now?: string;
}

/** Everything this person may see; replaces all that was known. */
export interface Snapshot extends Dated {
  readonly snapshot: readonly Change[];
}

/** What changed between `since` and `version`, in absolute values. */
export interface Changes extends Dated {
  readonly since: number;
  readonly changes: readonly Change[];
}

/** What the server says of a project, by HTTP or by the hub. */
export type Feed = Snapshot | Changes;

/** Reads an answer; `null` when it is not ours (the welcome page of a public Wi-Fi answers 200 to everything). */
export function readFeed(answer: unknown): Feed | null {
  if (typeof answer !== 'object' || answer === null) return null;
  const feed = answer as Partial<Snapshot & Changes>;
  const dated = typeof feed.epoch === 'string' && typeof feed.version === 'number';
  const full = Array.isArray(feed.snapshot);
  const partial = typeof feed.since === 'number' && Array.isArray(feed.changes);
  return dated && (full || partial) ? (answer as Feed) : null;
}
