import type { ChangeSet, EditorState } from '@codemirror/state';

/** What was written and may not have reached the server, on this device until somebody says otherwise. */
export interface KeptPassage {
  readonly key: string;
  readonly at: number;
  /** The lines that were written in, as they stood. */
  readonly lines: string;
}

const prefix = 'coconstruction/text/';

/** The whole lines that hold what is pending. */
export function linesWritten(state: EditorState, pending: ChangeSet | null): string {
  const lines = new Set<string>();
  pending?.iterChangedRanges((_fromA, _toA, from, to) => {
    if (from === to) return;
    for (let at = from; at <= to;) {
      const line = state.doc.lineAt(Math.min(at, state.doc.length));
      if (line.text.trim()) lines.add(line.text);
      at = line.to + 1;
    }
  });
  return [...lines].join('\n');
}

/** Keeps what one editor has pending in the browser, and finds what earlier ones left there. */
export class Kept {
  readonly #key: string;

  constructor(
    private readonly storage: Storage | null,
    private readonly text: string,
    id: string,
  ) {
    this.#key = `${prefix}${text}/${id}`;
  }

  keep(lines: string, at: number): void {
    try {
      if (lines) this.storage?.setItem(this.#key, JSON.stringify({ at, lines }));
      else this.storage?.removeItem(this.#key);
    } catch {
      // A full or forbidden store: the page itself still has it.
    }
  }

  /** What other editors of this text left and the text has not: what it has is forgotten. */
  left(text: string): KeptPassage[] {
    const { storage } = this;
    if (!storage) return [];
    const keys = Array.from({ length: storage.length }, (_, place) => storage.key(place) ?? '');
    const here = new Set(text.split('\n'));
    return keys
      .filter((key) => key.startsWith(`${prefix}${this.text}/`) && key !== this.#key)
      .flatMap((key) => {
        const passage = read(key, storage.getItem(key));
        const missing = passage?.lines.split('\n').some((line) => !here.has(line)) ?? false;
        if (!missing) storage.removeItem(key);
        return passage && missing ? [passage] : [];
      });
  }

  forget(key: string): void {
    this.storage?.removeItem(key);
  }
}

function read(key: string, written: string | null): KeptPassage | null {
  try {
    const { at, lines } = JSON.parse(written ?? '') as { at: unknown; lines: unknown };
    return typeof at === 'number' && typeof lines === 'string' ? { key, at, lines } : null;
  } catch {
    return null;
  }
}
