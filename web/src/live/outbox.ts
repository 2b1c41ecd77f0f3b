import { cell } from './cell.svelte';
import type { Clock } from './clock';
import { Command, type CommandState, isSettled } from './command';
import { deliver } from './delivery';
import { Lane } from './lane';
import { Shelf } from './shelf';
import type { World } from './world';

/** Far more than a person gives in an evening; beyond, something is wrong and they must know. */
const most = 100;

/** Who sends, and who wants to know what sending taught. */
export interface Sender {
  readonly project: string;
  /** The seat or account: a phone lent to a neighbour keeps two outboxes. */
  readonly seat: string;
  /** The server has answered; what it did is in `version`. */
  answered(version: number): void;
  /** Nobody answered. */
  unanswered(): void;
}

/** What a person asked for and the server has not answered yet: kept on the phone, sent until it is. */
export class Outbox {
  /** Waiting, on their way, or answered "no" and not yet dismissed; oldest first. */
  readonly commands = cell<readonly Command[]>([]);
  /** How many have been answered: what was read on demand before may be another now. */
  readonly answered = cell(0);
  private readonly shelf: Shelf;
  private readonly prefix: string;
  private readonly lanes = new Map<string, Lane>();
  private readonly endings: (() => void)[];

  constructor(
    private readonly world: World,
    private readonly clock: Clock,
    private readonly sender: Sender,
  ) {
    this.prefix = `outbox/${sender.project}/${sender.seat}/`;
    this.shelf = new Shelf(world, this.prefix);
    const wake = () => this.wake();
    const heard = (id: string, state: CommandState | null) => this.heard(id, state);
    this.endings = [world.on('visible', wake), world.on('online', wake), this.shelf.onSettled(heard)];
    this.wake();
  }

  /** Gives a command; it leaves at once if it can. Its state says what becomes of it. */
  send(type: string, data: unknown, about: { thing: string; replaces?: string }): Command {
    const last = this.commands.value.slice(-1)[0]?.entry.order ?? 0;
    const order = Math.max(this.world.now(), last + 1);
    const id = this.world.newId();
    const command = new Command({ id, type, data, ...about, order, tried: false, state: { name: 'kept' } });
    this.makeRoom(command);
    if (command.settled) return command;
    command.durable = this.shelf.write(command);
    this.commands.value = [...this.commands.value, command];
    this.start(about.thing);
    return command;
  }

  /** The person has seen the "no". */
  dismiss(command: Command): void {
    if (!command.settled) return;
    this.shelf.remove(command.id);
    this.drop(command);
  }

  /** There may be a network again, or another tab may have left something: try now. */
  wake(): void {
    const known = new Set(this.commands.value.map(({ id }) => id));
    const left = this.shelf.all().filter(({ id }) => !known.has(id));
    if (left.length) {
      const all = [...this.commands.value, ...left.map((entry) => new Command(entry))];
      this.commands.value = all.sort((one, other) => one.entry.order - other.entry.order);
    }
    for (const thing of new Set(this.commands.value.map(({ entry }) => entry.thing))) this.start(thing);
  }

  close(): void {
    for (const end of this.endings) end();
    for (const lane of this.lanes.values()) lane.stop();
  }

  private makeRoom(command: Command): void {
    const { thing, replaces } = command.entry;
    const all = this.commands.value;
    const waiting = all.find(
      ({ entry, state, tried }) =>
        replaces !== undefined &&
        entry.replaces === replaces &&
        entry.thing === thing &&
        state.name === 'kept' &&
        !tried,
    );
    // Another tab may have begun to send it.
    if (waiting && !this.shelf.hasLeft(waiting.id)) return this.settle(waiting, { name: 'replaced' });
    if (all.length < most) return;
    const seen = all.find(({ settled }) => settled);
    if (seen) this.dismiss(seen);
    else command.become({ name: 'failed', problem: { status: 0, code: 'outboxFull' } });
  }

  private start(thing: string): void {
    let lane = this.lanes.get(thing);
    if (!lane) {
      const first = () => this.commands.value.find(({ entry, settled }) => entry.thing === thing && !settled);
      lane = new Lane(this.world, this.prefix + thing, {
        first,
        attempt: (command) => this.attempt(command),
      });
      this.lanes.set(thing, lane);
    }
    lane.start();
  }

  private async attempt(command: Command): Promise<number | null> {
    const ended = this.shelf.read(command.id)?.state;
    if (ended && isSettled(ended)) this.settle(command, ended);
    if (command.settled) return null;
    command.tried = true;
    command.become({ name: 'sending' });
    command.durable = this.shelf.write(command);
    const delivery = await deliver(this.world, this.clock, this.sender.project, command.entry);
    if ('answer' in delivery) {
      this.settle(command, delivery.answer);
      if (delivery.version !== undefined) {
        this.answered.value += 1;
        this.sender.answered(delivery.version);
      }
      return null;
    }
    if (command.settled) return null;
    command.become({ name: 'kept' });
    if (!delivery.reached) this.sender.unanswered();
    return delivery.again;
  }

  private heard(id: string, state: CommandState | null): void {
    const command = this.commands.value.find((one) => one.id === id);
    if (command && state) this.settle(command, state, false);
    else if (command?.settled) this.drop(command);
  }

  private settle(command: Command, state: CommandState, write = true): void {
    command.become(state);
    if (write) this.shelf.write(command);
    if (state.name === 'received' || state.name === 'replaced') this.drop(command);
  }

  private drop(command: Command): void {
    this.commands.value = this.commands.value.filter((one) => one !== command);
  }
}
