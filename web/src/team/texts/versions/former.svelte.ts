import type { TextDoor } from '../../../texts/door';
import type { Moment, Source } from './sources';

/** Two texts side by side. */
export interface Compared {
  readonly before: Source;
  readonly after: Source;
}

/** What a text was: its moments of writing, and the words of then, asked for once. */
export class Former {
  moments = $state.raw<readonly Moment[] | null>(null);
  failed = $state(false);
  // What was does not change: nobody needs to hear of it.
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  readonly #texts = new Map<Source, string>();

  constructor(private readonly door: Pick<TextDoor, 'read'>) {}

  /** Asks for the moments anew: there may be more of them. */
  async load(): Promise<void> {
    const moments = await this.door.read<readonly Moment[]>('history');
    this.failed = moments === null;
    if (moments) this.moments = moments;
  }

  /** The words of then; null when they cannot be had. */
  async words(source: Source): Promise<string | null> {
    const known = this.#texts.get(source);
    if (known !== undefined) return known;
    const path = source.startsWith('v') ? 'versions' : 'at';
    const found = await this.door.read<{ text: string }>(`${path}/${source.slice(1)}`);
    if (found) this.#texts.set(source, found.text);
    return found?.text ?? null;
  }
}
