import { world } from './world';

/** The workshop that this phone came from, and the seat it holds there. */
export interface Remembered {
  readonly code: string;
  readonly project: string;
  readonly workshopId: string;
  readonly title: string;
  /** Names this phone's outbox: another person on the same phone has another one. */
  readonly holder: string;
  /** The seat's id, once it is known: tells whether the same person came back. */
  readonly seat?: string;
  /** The recall code was shown and put away. */
  readonly codeKept: boolean;
}

const key = 'atelier';
const drafts = 'brouillon/';

/** What this phone remembers, `null` when it never came or keeps nothing. */
export function remembered(): Remembered | null {
  try {
    const text = world.storage?.getItem(key);
    return text ? (JSON.parse(text) as Remembered) : null;
  } catch {
    return null;
  }
}

export function remember(here: Remembered): void {
  write(key, JSON.stringify(here));
}

/** Nothing of this person stays on this phone, not even what they had begun to write. */
export function forget(): void {
  write(key, '');
  for (const name of names()) if (name.startsWith(drafts)) write(name, '');
}

/** Something written and not sent yet; it outlives a reload, a call, an empty battery. */
export function draft(about: string): string {
  try {
    return world.storage?.getItem(drafts + about) ?? '';
  } catch {
    return '';
  }
}

/** Keeps what is being written; an empty text forgets it. */
export function keepDraft(about: string, text: string): void {
  write(drafts + about, text);
}

function names(): string[] {
  try {
    return Object.keys(world.storage ?? {});
  } catch {
    return [];
  }
}

function write(name: string, text: string): void {
  try {
    if (text) world.storage?.setItem(name, text);
    else world.storage?.removeItem(name);
  } catch {
    // A phone that is full or forbids keeping: the page works, it only remembers less.
  }
}
