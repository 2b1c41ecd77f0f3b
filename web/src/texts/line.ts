import { cell } from '../live/cell.svelte';
import { HubLink } from '../live/hub-link';
import type { World } from '../live/world';
import type { Questions, Said, TextCaret, TextLine, TextPush, TextRight } from './protocol';

/** Others see a caret move this much later, in milliseconds, and not at each key. */
const caretEvery = 150;

/** An open line to the hub of texts. */
export interface TextHub {
  /** Rejects with the server's reason: see {@link refusals}. */
  open(project: string, text: string): Promise<{ right: TextRight }>;
  /** Said and forgotten: what is lost is said again after the next opening. */
  say<Name extends keyof Questions>(name: Name, question: Questions[Name]): void;
  close(): void;
}

/** What a text's room touches of the world; tests and the gallery give another. */
export interface TextWorld extends Pick<World, 'after' | 'random' | 'isVisible' | 'on'> {
  openTexts(heard: (said: Said) => void, closed: () => void): Promise<TextHub>;
}

/** Answers that no patience changes. */
const refusals = ['notAllowed', 'notFound'] as const;
export type RoomRefusal = (typeof refusals)[number];

/** How the page stands with the server: `offline` is tried again for ever, the refusals only when asked. */
export type RoomStatus = 'connecting' | 'live' | 'offline' | RoomRefusal;

/** Who lives in the room. */
export interface RoomListener {
  /** The line is there, for the first time or again: what was on its way may be lost. */
  opened(right: TextRight): void;
  said(said: Said): void;
}

/** The way from one editor to the server, kept open while the page is visible. */
export class TextRoom implements TextLine {
  readonly status = cell<RoomStatus>('connecting');
  readonly #link: HubLink<TextHub, Said>;
  readonly #endings: (() => void)[];
  #hub: TextHub | null = null;
  #next: { hub: TextHub; right: TextRight } | null = null;
  #refusal: RoomRefusal | null = null;
  #caret: TextCaret | null = null;

  constructor(
    private readonly world: TextWorld,
    private readonly listener: RoomListener,
    private readonly where: { project: string; text: string },
  ) {
    this.#link = new HubLink<TextHub, Said>(
      {
        after: (milliseconds, then) => world.after(milliseconds, then),
        random: () => world.random(),
        isVisible: () => world.isVisible(),
        openHub: (heard, closed) => world.openTexts(heard, closed),
      },
      {
        watch: (hub) => this.#open(hub),
        heard: (said) => this.listener.said(said),
        turned: () => this.#turned(),
      },
    );
    const wake = () => this.#link.wake();
    // A network that is gone does not always say so to the line.
    this.#endings = [
      world.on('visible', wake),
      world.on('online', wake),
      world.on('offline', () => this.#link.drop()),
    ];
  }

  /** Opens the line; also the way on after a refusal. */
  start(): void {
    this.#refusal = null;
    this.status.value = 'connecting';
    this.#link.start();
  }

  close(): void {
    for (const end of this.#endings) end();
    this.#link.stop();
  }

  push(push: TextPush): void {
    this.#hub?.say('Push', push);
  }

  pull(ask: number, session: string, version: number): void {
    this.#hub?.say('Pull', { ask, session, version });
  }

  /** Tells where this editor's caret is: the last place of a short while. */
  here(caret: TextCaret): void {
    const waits = this.#caret !== null;
    this.#caret = caret;
    if (waits) return;
    this.world.after(caretEvery, () => {
      if (this.#caret) this.#hub?.say('Here', this.#caret);
      this.#caret = null;
    });
  }

  async #open(hub: TextHub): Promise<void> {
    try {
      const { right } = await hub.open(this.where.project, this.where.text);
      this.#next = { hub, right };
    } catch (error) {
      const refusal = refusals.find((reason) => String(error).includes(reason));
      if (refusal) {
        this.#refusal = refusal;
        this.#link.stop();
      }
      throw error;
    }
  }

  #turned(): void {
    const next = this.#link.open ? this.#next : null;
    this.#next = null;
    this.#hub = next?.hub ?? null;
    this.status.value = next ? 'live' : (this.#refusal ?? 'offline');
    if (next) this.listener.opened(next.right);
  }
}
