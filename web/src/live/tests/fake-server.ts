import type { Change } from '../feed';
import { type FakeWorld, json } from './fake-world';

interface Posted {
  readonly id: string;
  readonly type: string;
  readonly data: unknown;
}

/** A server that keeps one project, as the contract says. */
export class FakeServer {
  epoch = 'first';
  version = 0;
  up = true;
  /** What the next commands meet instead of the project. */
  readonly instead: ((command: Posted) => Response | 'nobody' | 'lost')[] = [];
  readonly received: Posted[] = [];
  private readonly done = new Map<string, number>();
  private readonly history: { version: number; change: Change }[] = [];

  /** Changes one thing; gives what the hub would push. */
  change(key: string, value: unknown, room = 'ballots'): unknown {
    const since = this.version++;
    const change = { room, key, value };
    this.history.push({ version: this.version, change });
    return { epoch: this.epoch, version: this.version, since, changes: [change] };
  }

  /** Another opening of the same project: versions go on. */
  restart(): void {
    this.epoch += '+';
  }

  readonly serve: FakeWorld['server'] = (path, init) => {
    if (!this.up) return 'nobody';
    if (init.method === 'POST') return this.command(JSON.parse(String(init.body)) as Posted);
    const asked = new URL(path, 'http://localhost').searchParams;
    const { epoch, version } = this;
    const since = Number(asked.get('since'));
    if (since < 1 || since > version) return json(200, { epoch, version, snapshot: this.snapshot() });
    const changes = this.history.filter((past) => past.version > since).map(({ change }) => change);
    return json(200, { epoch, version, since, changes });
  };

  private snapshot(): Change[] {
    const last = new Map(this.history.map(({ change }) => [`${change.room} ${change.key}`, change]));
    return [...last.values()].filter(({ value }) => value !== null);
  }

  private command(command: Posted): Response | 'nobody' {
    const instead = this.instead.shift()?.(command);
    if (instead === 'nobody') return instead;
    if (instead instanceof Response) return instead;
    this.received.push(command);
    if (!this.done.has(command.id)) {
      this.change(command.type, command.data, 'own');
      this.done.set(command.id, this.version);
    }
    return instead === 'lost' ? 'nobody' : json(200, { version: this.done.get(command.id) });
  }

  /** How many different commands were done. */
  get count(): number {
    return this.done.size;
  }
}
