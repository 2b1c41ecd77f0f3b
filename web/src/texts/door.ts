import type { Refusal } from '../contract';
import { Command } from '../live/command';
import { problem, request } from '../live/request';
import { Retry } from '../live/retry';
import type { World } from '../live/world';

/** What is asked beside the words of a text. */
export interface TextAsks {
  comment: { noteId: string; version: number; from: number; to: number; text: string };
  suggest: {
    noteId: string;
    version: number;
    from: number;
    to: number;
    replacement: string;
    text: string | null;
  };
  reply: { noteId: string; replyId: string; text: string };
  resolve: { noteId: string };
  reopen: { noteId: string };
  accept: { noteId: string; reason: string | null };
  decline: { noteId: string; reason: string };
  withdraw: { noteId: string };
}

/** The doors of one shared text, besides its live line. */
export class TextDoor {
  readonly #path: string;

  constructor(
    private readonly world: Pick<World, 'viewer' | 'fetch' | 'after' | 'random' | 'now' | 'newId' | 'on'>,
    project: string,
    private readonly text: string,
  ) {
    this.#path = `/api/projects/${encodeURIComponent(project)}/texts/${encodeURIComponent(text)}`;
  }

  newId(): string {
    return this.world.newId();
  }

  /** Asks, and asks again under the same id until there is an answer, as long as the page is open. */
  ask<T extends keyof TextAsks>(type: T, data: TextAsks[T]): Command {
    const thing = `text/${this.text}`;
    const [id, order] = [this.world.newId(), this.world.now()];
    const command = new Command({ id, order, type, data, thing, tried: false, state: { name: 'kept' } });
    command.durable = false;
    void this.#send(command, new Retry(this.world));
    return command;
  }

  /** What stands at a door of the text; null when it cannot be had. */
  async read<T>(path: string): Promise<T | null> {
    const reply = await request(this.world as World, this.#at(path));
    return reply.status === 200 ? (reply.body as T) : null;
  }

  #at = (path: string) => `${this.#path}/${path}?${this.world.viewer}`;

  async #send(command: Command, retry: Retry): Promise<void> {
    command.tried = true;
    command.become({ name: 'sending' });
    const { id, type, data } = command.entry;
    const reply = await request(this.world as World, this.#at('commands'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id, type, data }),
    });
    const { status } = reply;
    if (status === 200) {
      const { refusal } = (reply.body ?? {}) as { refusal?: Refusal | null };
      command.become(refusal ? { name: 'refused', refusal } : { name: 'received', at: this.world.now() });
    } else if (status >= 400 && status < 500 && ![408, 425, 429].includes(status))
      command.become({ name: 'failed', problem: problem(reply) });
    else {
      command.become({ name: 'kept' });
      const stop = this.world.on('online', () => retry.wake());
      retry.failed(() => {
        stop();
        void this.#send(command, retry);
      }, reply.retryAfter);
    }
  }
}
