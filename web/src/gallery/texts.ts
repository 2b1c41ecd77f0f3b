import { ChangeSet, Text } from '@codemirror/state';
import type { DeskWorld } from '../texts/desk/desk.svelte';
import type { Questions, Said, TextCaret, TextNote, TextPerson } from '../texts/protocol';

const text = `# Charte du quartier des Tisserandes

## 1. Nos principes

Nous **écoutons** d’abord. Nous *décidons* ensuite, avec [les règles du vote](https://exemple.fr/regles). [Atelier du 12 mars](#atelier/a1)

> Rien sur nous sans nous.

- Chacun peut parler.
  - Même une minute.
- Le texte reste court.

1. D’abord, les personnes concernées.
2. Ensuite, les autres.

## 2. Le lieu

Un banc à l’ombre, près de l’école. [Proposition : un banc](#proposition/p1) Il sera posé [à décider : avant quelle date ?].

| Quoi | Qui | Quand |
| --- | --- | --- |
| Le banc | La ville | juin 2027 |
| L’ombre | L’association *Racines* | [à décider] |

## 3. Nos engagements

- **Élus** : répondre à chaque proposition, avant le 30 juin 2027
- [x] Choisir le lieu
- [ ] Trouver l’argent
`;

interface Page {
  readonly session: string;
  readonly person: TextPerson;
  heard: (said: Said) => void;
  caret: TextCaret | null;
}

/** A server of one text, within the page: for looking at two editors side by side. */
export class OneText {
  #doc = Text.of(text.split('\n'));
  #entries: { session: string; seq: number; change: ChangeSet }[] = [];
  #pages = new Map<string, Page>();
  #sessions = 0;
  /** While it is cut, nothing passes. */
  cut = false;
  #hangUps = new Set<() => void>();

  constructor(private readonly notes: readonly TextNote[]) {}

  hangUp(): void {
    this.cut = true;
    for (const hangUp of this.#hangUps) hangUp();
    this.#hangUps.clear();
  }

  /** The world of one of its editors. */
  world(name: string | null, college: string): DeskWorld {
    return {
      after: (milliseconds, then) => {
        const timer = setTimeout(then, milliseconds);
        return () => clearTimeout(timer);
      },
      random: () => Math.random(),
      isVisible: () => true,
      on: () => () => undefined,
      now: () => Date.now(),
      newId: () => `${name}-${Math.random()}`,
      storage: null,
      openTexts: async (heard, closed) => {
        if (this.cut) throw new Error('cut');
        this.#hangUps.add(closed);
        const sessions: string[] = [];
        return {
          open: async () => ({ right: 'write' as const }),
          say: (what, question) =>
            void setTimeout(
              () => this.cut || this.#hear(what, question, sessions, { name, college, heard }),
              20,
            ),
          close: () => {
            for (const session of sessions) this.#pages.delete(session);
            this.#tellPeople();
          },
        };
      },
    };
  }

  #hear<Name extends keyof Questions>(
    what: Name,
    question: Questions[Name],
    sessions: string[],
    who: { name: string | null; college: string; heard: (said: Said) => void },
  ): void {
    if (what === 'Pull') this.#pull(question as Questions['Pull'], sessions, who);
    else if (what === 'Push') this.#push(question as Questions['Push']);
    else {
      const caret = question as TextCaret;
      const page = this.#pages.get(caret.session);
      if (page) page.caret = caret;
      const carets = [...this.#pages.values()].flatMap((one) => (one.caret ? [one.caret] : []));
      this.#tell({ name: 'Carets', body: carets });
    }
  }

  #pull(
    { ask, session, version }: Questions['Pull'],
    sessions: string[],
    who: { name: string | null; college: string; heard: (said: Said) => void },
  ): void {
    const known = this.#pages.get(session);
    if (known && version >= 0) {
      known.heard = who.heard;
      who.heard({ name: 'Updated', body: { from: version, entries: this.#written(version) } });
    } else {
      const made = `s${++this.#sessions}`;
      sessions.push(made);
      this.#pages.set(made, {
        session: made,
        person: { session: made, name: who.name, college: who.college },
        heard: who.heard,
        caret: null,
      });
      who.heard({
        name: 'Whole',
        body: {
          ask,
          version: this.#entries.length,
          text: this.#doc.toString(),
          session: made,
          taken: this.#taken(session),
        },
      });
      const notes = this.notes.map((note) => ({ ...note, ...this.#find(note.was) }));
      who.heard({ name: 'Notes', body: { version: this.#entries.length, notes } });
    }
    this.#tellPeople();
  }

  #push({ session, base, seq, changes }: Questions['Push']): void {
    if (seq + changes.length <= this.#taken(session)) return;
    let pending = changes.map((change) => ChangeSet.fromJSON(change));
    for (const entry of this.#entries.slice(base)) {
      if (entry.session === session) pending.shift();
      else {
        let other = entry.change;
        pending = pending.map((mine) => {
          const mapped = mine.map(other);
          other = other.map(mine, true);
          return mapped;
        });
      }
    }
    const from = this.#entries.length;
    for (const change of pending) {
      this.#entries.push({ session, seq: this.#taken(session), change });
      this.#doc = change.apply(this.#doc);
    }
    this.#tell({ name: 'Updated', body: { from, entries: this.#written(from) } });
  }

  #written = (from: number) =>
    this.#entries
      .slice(from)
      .map(({ change, ...entry }) => ({ ...entry, change: change.toJSON() as unknown }));
  #taken = (session: string) => this.#entries.filter((entry) => entry.session === session).length;

  #find(passage: string): { from: number; to: number } {
    const from = Math.max(0, this.#doc.toString().indexOf(passage));
    return { from, to: from + passage.length };
  }

  #tellPeople(): void {
    this.#tell({ name: 'People', body: [...this.#pages.values()].map(({ person }) => person) });
  }

  #tell(said: Said): void {
    for (const { heard } of this.#pages.values()) heard(said);
  }
}

const note = {
  mine: false,
  at: '2026-11-28T18:00:00Z',
  from: 0,
  to: 0,
  state: 'open' as const,
  reason: null,
  replies: [],
};

export const sampleNotes: readonly TextNote[] = [
  {
    ...note,
    id: 'n1',
    kind: 'comment',
    by: { name: 'Lina', college: 'Personnes concernées' },
    text: 'Et la nuit ?',
    was: 'à l’ombre',
    replacement: null,
  },
  {
    ...note,
    id: 'n2',
    kind: 'suggestion',
    by: { name: 'Bastien', college: 'Élus' },
    text: null,
    was: 'reste court',
    replacement: 'tient sur une page',
  },
];
