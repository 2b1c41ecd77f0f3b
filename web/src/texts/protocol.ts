/**
 * What an editor of a shared text and the server say to each other. Changes are written as the editor's own library
 * writes them: `n` keeps, `[n]` deletes, `[n, "line", …]` replaces.
 */
export type WrittenChange = unknown;

/** Changes that have not come back yet, one following the other. */
export interface TextPush {
  session: string;
  /** The version that the first of them was made for. */
  base: number;
  /** How many changes of this session the text had taken before the first of them. */
  seq: number;
  changes: WrittenChange[];
}

/** A change that the text has taken: one version of it. */
export interface TextEntry {
  session: string;
  seq: number;
  change: WrittenChange;
}

/** Entries in order, the first of them making version `from + 1`. */
export interface TextUpdate {
  from: number;
  entries: TextEntry[];
}

/** The whole text, for an editor that begins or that is too far behind. */
export interface WholeText {
  /** The question that this answers: see {@link TextLine.pull}. */
  ask: number;
  version: number;
  text: string;
  /** The name under which this editor sends from now on. */
  session: string;
  /** How many changes of the session that it sent under before are in the text; no more of them will be. */
  taken: number;
}

/** What the text of a version must come to: see `checksum`. */
export interface TextChecksum {
  version: number;
  hash: number;
}

/** The way to the server; what is said on it may be lost, late, twice or out of order. */
export interface TextLine {
  push(push: TextPush): void;
  /** Asks, for the n-th time, for what came after a version, or for the whole text. */
  pull(ask: number, session: string, version: number): void;
}

/** What one may do with a text. */
export type TextRight = 'read' | 'comment' | 'write';

/** Who has the text open: the name of a member, none for a seat. */
export interface TextPerson {
  session: string;
  name: string | null;
  college: string | null;
}

/** Where somebody is, in the text of a version. */
export interface TextCaret {
  session: string;
  version: number;
  anchor: number;
  head: number;
}

/** Who wrote a note, or an answer to it. */
export interface NoteAuthor {
  name: string | null;
  college: string | null;
}

/** A comment on a passage, or a suggestion for it. */
export interface TextNote {
  id: string;
  kind: 'comment' | 'suggestion';
  from: number;
  to: number;
  by: NoteAuthor;
  mine: boolean;
  at: string;
  text: string | null;
  /** The passage as it was when the note was written. */
  was: string;
  replacement: string | null;
  state: 'open' | 'resolved' | 'accepted' | 'declined' | 'withdrawn';
  reason: string | null;
  replies: { id: string; by: NoteAuthor; mine: boolean; at: string; text: string }[];
}

/** Notes with their places in the text of a version. */
export interface TextNotes {
  version: number;
  notes: TextNote[];
}

/** All that the server says about an open text, by the name under which it says it. */
export interface Sayings {
  Updated: TextUpdate;
  Whole: WholeText;
  Refused: { session: string; fault: string };
  Again: { session: string; gap: string };
  People: TextPerson[];
  Carets: TextCaret[];
  Checksum: TextChecksum;
  Notes: TextNotes;
  Access: { right: TextRight };
}

/** One thing that the server says. */
export type Said = { [Name in keyof Sayings]: { name: Name; body: Sayings[Name] } }[keyof Sayings];

/** All that an editor says to the server, once the text is open. */
export interface Questions {
  Pull: { ask: number; session: string; version: number };
  Push: TextPush;
  Here: TextCaret;
}
