import { redo, undo } from '@codemirror/commands';
import type { ChangeSet, ChangeSpec, EditorState, Transaction } from '@codemirror/state';
import { Transaction as Tr } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { announce } from '../../design/Announce';
import * as fr from '../../words/texts';
import { TextRoom, type TextWorld } from '../line';
import { Places, toServer, toShown } from '../places';
import type { Said, TextCaret, TextNotes, TextPerson, TextRight, TextUpdate } from '../protocol';
import { type Editor, SharedEditor } from '../shared';
import { showCarets } from '../writing/carets';
import { type PlacedNote, showNotes } from '../writing/notes';
import { sectionAt } from '../writing/outline';
import { blank, readOnlyIs } from '../writing/writing';
import { Kept, type KeptPassage, linesWritten } from './kept';
import { News } from './news';
import { collegeKey, nameOf } from './people';
import { type RawChange, type RecentChange, withNewer } from './recent';
import { settings } from './settings.svelte';
import { Timers } from './timers';
import { Waiting } from './waiting';

/** So long after the last key, in milliseconds, one is taken to have stopped writing. */
const stops = 2_500;
/** What is told to screen readers is gathered for so long. */
const tells = 6_000;

/** The world of a desk: a text's room, and where what is not sent yet is kept. */
export interface DeskWorld extends TextWorld {
  readonly storage: Storage | null;
  now(): number;
  newId(): string;
}

/** A passage in the server's text: what a comment or a suggestion is about. */
export interface Passage {
  readonly version: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** One text that is open on this page: what it holds, who else is there, how it stands with the server. */
export class Desk implements Editor {
  /** The text as it is shown, and a moment later for what costs more to draw. */
  shown = $state.raw<EditorState>(blank);
  settled = $state.raw<EditorState>(blank);
  loaded = $state(false);
  right = $state<TextRight>('read');
  people = $state.raw<readonly TextPerson[]>([]);
  placed = $state.raw<readonly PlacedNote[]>([]);
  recent = $state.raw<readonly RecentChange[]>([]);
  aside = $state.raw<readonly string[]>([]);
  left = $state.raw<readonly KeptPassage[]>([]);
  refusal = $state('');
  waiting = $state({ others: 0, mine: 0 });
  pending = $state(0);
  chosenNote = $state<string | null>(null);
  readonly room: TextRoom;
  readonly shared: SharedEditor;
  view = $state.raw<EditorView | null>(null);
  /** Told of each change of the text that comes from elsewhere. */
  onremote: (changes: ChangeSet) => void = () => undefined;

  /** Puts the keyboard back into the text, however it is shown. */
  focus: () => void = () => undefined;

  readonly #places = new Places();
  readonly #waiting = new Waiting();
  readonly #kept: Kept;
  #carets: TextCaret[] = [];
  #notes: TextNotes | null = null;
  #raw: RawChange[] = [];
  readonly #news = new News();
  readonly #timers: Timers;
  #writtenAt = -Infinity;

  constructor(
    private readonly world: DeskWorld,
    where: { project: string; text: string },
    state: EditorState,
  ) {
    this.shown = this.settled = state;
    this.#timers = new Timers(world);
    this.#kept = new Kept(world.storage, where.text, world.newId());
    this.room = new TextRoom(
      world,
      { opened: (right) => this.#opened(right), said: (said) => this.#hear(said) },
      where,
    );
    this.shared = new SharedEditor(this, this.room);
  }

  get state(): EditorState {
    return this.view?.state ?? this.shown;
  }

  get me(): string {
    return this.shared.session;
  }

  /** Whether all that was written here is known to be kept. */
  get saved(): boolean {
    return this.pending <= this.waiting.mine;
  }

  get others(): readonly TextPerson[] {
    return this.people.filter(({ session }) => session !== this.me);
  }

  open(): void {
    this.room.start();
  }

  close(): void {
    this.keep();
    this.#timers.stop();
    this.room.close();
  }

  /** Transactions of one's own or of the others, each on the state of the one before. */
  dispatch(transactions: readonly Transaction[]): void {
    if (this.view) this.view.update(transactions);
    this.shown = transactions.at(-1)?.state ?? this.shown;
    let mine = false;
    for (const tr of transactions) {
      if (!tr.docChanged) continue;
      if (tr.annotation(Tr.remote)) this.onremote(tr.changes);
      else mine = true;
    }
    if (mine) this.#wrote();
    if (transactions.some((tr) => tr.selection ?? tr.docChanged)) this.#tellPlace();
    this.#timers.soon('settle', 200, () => (this.settled = this.state));
    this.#count();
  }

  /** Changes the text from elsewhere than its view. */
  write(changes: ChangeSpec, userEvent = 'input'): void {
    if (!this.state.readOnly) this.dispatch([this.state.update({ changes, userEvent })]);
  }

  undo = () => undo({ state: this.state, dispatch: (tr) => this.dispatch([tr]) });
  redo = () => redo({ state: this.state, dispatch: (tr) => this.dispatch([tr]) });

  setAside(written: string): void {
    this.aside = [...this.aside, written];
  }

  advanced(from: number, to: number, changes: ChangeSet, session: string): void {
    this.#places.advanced(from, to, changes);
    if (session === '' || session === this.me) return;
    const who = this.#name(session);
    const before = this.shared.synced;
    changes.iterChanges((fromA, toA, fromB, _toB, added) => {
      const change = { session, who, added: added.toString(), removed: before.slice(fromA, toA) };
      this.#raw.push({ ...change, at: fromB });
    });
    this.#timers.soon('recent', 1_000, () => this.#tellChanges());
  }

  /** What waits is shown, one change after the other. */
  showWaiting = (): void => {
    for (const update of this.#waiting.take()) this.shared.received(update);
    this.#count();
  };

  /** The passage that is chosen, in the server's text; once all that was written is kept. */
  async passage(): Promise<Passage | null> {
    this.showWaiting();
    for (let turn = 0; this.shared.isPending; turn++) {
      if (turn === 50) return null;
      this.shared.send();
      await new Promise<void>((then) => this.world.after(100, then));
    }
    const { from, to } = this.state.selection.main;
    return { version: this.shared.version, from, to, text: this.state.sliceDoc(from, to) };
  }

  chooseNote = (id: string | null): void => {
    this.chosenNote = id;
    this.redraw();
    const note = this.placed.find((one) => one.note.id === id);
    if (note) this.goTo(note.from, note.to, false);
  };

  /** Shows a place of the text, and goes there. */
  goTo(from: number, to = from, focus = true): void {
    const length = this.state.doc.length;
    const selection = { anchor: Math.min(from, length), head: Math.min(to, length) };
    this.dispatch([this.state.update({ selection, scrollIntoView: true })]);
    if (focus) this.focus();
  }

  /** Where somebody else is now; null when nobody knows. */
  placeOf(session: string): number | null {
    const caret = this.#carets.find((one) => one.session === session);
    const at = caret && this.#places.carry(caret.head, caret.version, this.shared.version, 1);
    return at === undefined || at === null ? null : toShown(this.shared.pending, at, 1);
  }

  /** What is pending stays on this device, should the page go. */
  keep = (): void => {
    const pending = this.saved ? null : this.shared.pending;
    this.#kept.keep(
      [...this.aside, linesWritten(this.state, pending)].filter(Boolean).join('\n'),
      this.world.now(),
    );
  };

  forget(passage: KeptPassage): void {
    this.#kept.forget(passage.key);
    this.left = this.left.filter(({ key }) => key !== passage.key);
  }

  #opened(right: TextRight): void {
    this.#allow(right);
    // After an absence, who is there is known anew: nobody has come or left before our eyes.
    this.people = [];
    this.shared.connected();
  }

  #hear({ name, body }: Said): void {
    if (name === 'Updated') this.#updated(body);
    else if (name === 'Whole') {
      this.shared.took(body);
      this.showWaiting();
      if (!this.loaded) this.left = this.#kept.left(this.shared.synced);
      this.loaded = true;
      this.settled = this.state;
    } else if (name === 'Refused') {
      if (body.session !== this.me) return;
      this.refusal =
        (fr.texts.refused as Readonly<Record<string, string>>)[body.fault] ?? fr.texts.refused.other;
      this.shared.refused();
    } else if (name === 'Again') this.shared.connected();
    else if (name === 'Checksum') this.shared.check(body);
    else if (name === 'People') this.#meet(body);
    else if (name === 'Carets') this.#carets = body;
    else if (name === 'Notes') this.#notes = body;
    else this.#allow(body.right);
    this.redraw();
    this.#count();
  }

  #updated(update: TextUpdate): void {
    const writing = this.world.now() - this.#writtenAt < stops;
    if (settings.hideWhileWriting && (writing || !this.#waiting.isEmpty)) {
      this.#waiting.hold(update);
      if (!this.#timers.has('stop')) this.#timers.soon('stop', stops, this.showWaiting);
    } else this.shared.received(update);
  }

  #wrote(): void {
    this.#writtenAt = this.world.now();
    this.shared.send();
    if (!this.#waiting.isEmpty) {
      this.#timers.again('stop', stops, this.showWaiting);
      // The answer to what is on its way waits too: what was written since goes after it all the same.
      this.#timers.soon('send', 1_000, () => this.shared.send(true));
    }
    this.#timers.soon('keep', 1_000, this.keep);
  }

  #allow(right: TextRight): void {
    if (this.loaded && right !== this.right) announce(fr.texts.state.shared);
    this.right = right;
    this.dispatch([this.state.update({ effects: readOnlyIs(right !== 'write') })]);
  }

  /** Carets and notes are shown once their version is here. */
  redraw(): void {
    const { version, pending } = this.shared;
    const place = (at: number, of: number, side: -1 | 1) => {
      const here = this.#places.carry(at, of, version, side);
      return here === null ? null : toShown(pending, here, side);
    };
    const others = settings.hideCarets ? [] : this.#carets.filter(({ session }) => session !== this.me);
    const shown = others.flatMap((caret) => {
      const [anchor, head] = [place(caret.anchor, caret.version, 1), place(caret.head, caret.version, 1)];
      const person = this.people.find(({ session }) => session === caret.session);
      if (anchor === null || head === null) return [];
      return [{ session: caret.session, anchor, head, label: nameOf(person), college: collegeKey(person) }];
    });
    const notes = this.#notes;
    if (notes && (notes.version <= version || this.placed.length === 0))
      this.placed = notes.notes.flatMap((note) => {
        const [from, to] = [place(note.from, notes.version, 1), place(note.to, notes.version, -1)];
        return from === null || to === null ? [] : [{ note, from, to: Math.max(from, to) }];
      });
    this.dispatch([this.state.update({ effects: showCarets.of(shown) })]);
    this.#drawNotes();
  }

  #drawNotes(): void {
    this.dispatch([
      this.state.update({ effects: showNotes.of({ notes: this.placed, chosen: this.chosenNote }) }),
    ]);
  }

  #meet(people: readonly TextPerson[]): void {
    const before = this.people;
    const known = (list: readonly TextPerson[], { session }: TextPerson) =>
      list.some((one) => one.session === session);
    this.people = people;
    if (before.length === 0) return;
    for (const one of this.others) if (!known(before, one)) this.#news.came(nameOf(one));
    for (const one of before) if (!known(people, one)) this.#news.left(nameOf(one));
    this.#timers.soon('tell', tells, () => this.#tell());
  }

  #tellChanges(): void {
    const pending = this.shared.pending;
    const shown = this.#raw.map((change) => ({ ...change, at: toShown(pending, change.at, 1) }));
    this.#raw = [];
    this.recent = withNewer(this.recent, shown, (at) => sectionAt(this.state, at));
    for (const { who, section } of this.recent.slice(0, shown.length)) this.#news.wrote(who, section);
    this.#timers.soon('tell', tells, () => this.#tell());
  }

  #tell(): void {
    const sentence = this.#news.tell();
    if (!settings.mute && sentence) announce(sentence);
  }

  #tellPlace(): void {
    if (this.me === '') return;
    const { pending, version, session } = this.shared;
    const { anchor, head } = this.state.selection.main;
    this.room.here({
      session,
      version,
      anchor: toServer(pending, anchor, -1),
      head: toServer(pending, head, -1),
    });
  }

  #count(): void {
    this.pending = this.shared.pendingCount;
    const { others, mine } = this.#waiting.count(this.me, this.shared.version);
    if (others !== this.waiting.others || mine !== this.waiting.mine) this.waiting = { others, mine };
    if (this.saved && !this.#timers.has('keep')) this.#timers.soon('keep', 1_000, this.keep);
  }

  #name(session: string): string {
    return nameOf(this.people.find((one) => one.session === session));
  }
}
