import { collab, receiveUpdates, sendableUpdates } from '@codemirror/collab';
import { diff } from '@codemirror/merge';
import { ChangeSet, type EditorState, type Extension, Text, type Transaction } from '@codemirror/state';
import type { TextChecksum, TextEntry, TextLine, TextUpdate, WholeText } from './protocol';
import { checksum, wholeCharacters } from './whole';

/** What shows the text: an editor's view, or a state alone. */
export interface Editor {
  readonly state: EditorState;
  /** Several transactions, each on the state of the one before, shown at once. */
  dispatch(transactions: readonly Transaction[]): void;
  /** What was written here and cannot be in the text: it must be shown, to be copied. */
  setAside(written: string): void;
  /** The server's text goes from one version to another; said before it does, and before that is shown. */
  advanced?(from: number, to: number, changes: ChangeSet, session: string): void;
}

/** The one who writes here, to the library; the server knows sessions instead. */
const ME = 'me';
const OTHERS = 'others';

/** What an editor needs to share its text. */
export const sharing: Extension = [collab({ clientID: ME }), wholeCharacters];

/**
 * One editor's part in a text that several people write: sends what is written here, shows what others write, and never
 * loses a character that was typed. Entries are taken one at a time: mapping over several at once lets editors drift apart.
 */
export class SharedEditor {
  #session = '';
  /** The server's version of the text, and the text itself, without what is pending here. */
  #version = 0;
  #synced = Text.empty;
  /** Changes of this session that have come back. */
  #confirmed = 0;
  /** Changes on their way. */
  #sent = 0;
  /** The question that was asked last: answers to those before it come too late. */
  #ask = 0;
  #refused = false;

  constructor(
    private readonly editor: Editor,
    private readonly line: TextLine,
  ) {}

  get version(): number {
    return this.#version;
  }

  /** The text as the server has it at this editor's version. */
  get synced(): string {
    return this.#synced.toString();
  }

  /** Whether something written here is not known to be kept yet. */
  get isPending(): boolean {
    return this.#pending.length > 0;
  }

  /** The name under which this editor sends; empty before the text has come. */
  get session(): string {
    return this.#session;
  }

  /** How many changes were written here that are not known to be kept. */
  get pendingCount(): number {
    return this.#pending.length;
  }

  /** What was written here and is not known to be kept, as one change of the server's text. */
  get pending(): ChangeSet | null {
    return composed(this.#pending);
  }

  get #pending(): readonly ChangeSet[] {
    return sendableUpdates(this.editor.state).map((update) => update.changes);
  }

  /** The line is there, again or for the first time: what was on its way may be lost. */
  connected(): void {
    this.#sent = 0;
    this.#pull();
  }

  /** What is pending is wrong, and would be refused again. Nobody's text is lost for it: see {@link Editor.setAside}. */
  refused(): void {
    this.#refused = true;
    this.#pull();
  }

  /** Asks whether this editor's text is the server's; what is pending is carried over to what the server has. */
  check({ version, hash }: TextChecksum): void {
    if (this.#session === '' || this.#refused || version !== this.#version || this.isPending) return;
    if (checksum(this.synced) !== hash) this.#pullWhole();
  }

  /**
   * Sends what was written here, unless something is on its way: that carries the rest behind it. `again`: what is on its
   * way may be kept already and nobody has heard so; the server knows what it has taken.
   */
  send(again = false): void {
    const pending = this.#pending;
    if (this.#session === '' || this.#refused || (this.#sent > 0 && !again) || pending.length <= this.#sent)
      return;
    this.#sent = pending.length;
    this.line.push({
      session: this.#session,
      base: this.#version,
      seq: this.#confirmed,
      changes: pending.map((change): unknown => change.toJSON()),
    });
  }

  /** Shows what came, and asks for what is missing before it. */
  received(update: TextUpdate): void {
    if (this.#session === '' || this.#refused) return;
    if (update.from > this.#version) {
      this.#pull();
      return;
    }

    this.#show(update.entries.slice(this.#version - update.from));
    this.send();
  }

  /** Takes the whole text; what is pending here is carried over to it and sent under the new session. */
  took(whole: WholeText): void {
    if (whole.ask !== this.#ask || whole.version < this.#version) return;
    // Said twice, the second would count what was sent since as not there.
    this.#ask++;
    const pending = this.#pending;
    if (this.#refused) this.#setAside(pending);
    const done = pending.slice(
      0,
      this.#refused ? pending.length : Math.max(0, whole.taken - this.#confirmed),
    );
    const known = done.reduce((text, change) => change.apply(text), this.#synced);
    const text = Text.of(whole.text.split('\n'));
    const others = between(known, text);
    const shown: Transaction[] = [];
    this.#take(
      [...done.map((changes) => ({ changes, clientID: ME })), { changes: others, clientID: OTHERS }],
      shown,
    );
    const since = composed([...done, others]) ?? others;
    this.editor.advanced?.(this.#version, whole.version, since, '');
    [this.#session, this.#version, this.#synced] = [whole.session, whole.version, text];
    [this.#confirmed, this.#sent, this.#refused] = [0, 0, false];
    this.editor.dispatch(shown);
    this.send();
  }

  /** After a refusal the whole text, as who begins. */
  #pull(): void {
    this.line.pull(++this.#ask, this.#refused ? '' : this.#session, this.#version);
  }

  /** From a version that never was, so that the text comes whole. */
  #pullWhole(): void {
    this.line.pull(++this.#ask, this.#session, -1);
  }

  #show(entries: readonly TextEntry[]): void {
    const shown: Transaction[] = [];
    for (const entry of entries) {
      const changes = ChangeSet.fromJSON(entry.change);
      if (changes.length !== this.#synced.length) {
        this.#pullWhole();
        break;
      }

      const mine = entry.session === this.#session;
      this.#take([{ changes, clientID: mine ? ME : OTHERS }], shown);
      this.editor.advanced?.(this.#version, this.#version + 1, changes, entry.session);
      this.#synced = changes.apply(this.#synced);
      this.#version++;
      if (!mine) continue;
      this.#confirmed++;
      this.#sent = Math.max(0, this.#sent - 1);
    }

    this.editor.dispatch(shown);
  }

  /** One after the other, each on the state that those before it leave. */
  #take(updates: readonly { changes: ChangeSet; clientID: string }[], shown: Transaction[]): void {
    for (const update of updates)
      shown.push(receiveUpdates(shown.at(-1)?.state ?? this.editor.state, [update]));
  }

  #setAside(pending: readonly ChangeSet[]): void {
    const written: string[] = [];
    composed(pending)?.iterChanges((_fromA, _toA, _fromB, _toB, inserted) => {
      if (inserted.length > 0) written.push(inserted.toString());
    });
    if (written.length > 0) this.editor.setAside(written.join('\n'));
  }
}

/** Changes that follow one another, as one. */
function composed(changes: readonly ChangeSet[]): ChangeSet | null {
  return changes.reduceRight<ChangeSet | null>(
    (later, change) => (later ? change.compose(later) : change),
    null,
  );
}

/** A change from one text to another that keeps what they share, so that what is pending stays where it was written. */
function between(before: Text, after: Text): ChangeSet {
  const [a, b] = [before.toString(), after.toString()];
  const changes = diff(a, b, { scanLimit: 1_000, timeout: 500 });
  return ChangeSet.of(
    changes.map(({ fromA, toA, fromB, toB }) => ({ from: fromA, to: toA, insert: b.slice(fromB, toB) })),
    a.length,
  );
}
