import { cell } from '../live/cell.svelte';
import type { Clock } from '../live/clock';
import { deliver } from '../live/delivery';
import { Retry } from '../live/retry';
import type { World } from '../live/world';
import type { Drawer, KeptPaper, Taken } from './drawer';

/** A paper as somebody has just filled it. */
export type Filled = Pick<KeptPaper, 'voteId' | 'collegeId' | 'marks' | 'receipt'>;

/** Where papers go, and what is to be told of the network. */
export interface Way {
  readonly project: string;
  /** Nobody answered. */
  unanswered(): void;
}

/**
 * The papers that the server has not taken yet. Each is on the disk before its person is thanked, leaves in an order
 * of chance under ids of its own, and goes once the server has it. What the server refuses stays until the helper says.
 */
export class Queue {
  readonly papers = cell<readonly KeptPaper[]>([]);
  readonly taken = cell<Taken>({});
  private readonly retry: Retry;
  private readonly endings: (() => void)[];
  private busy = false;
  private ended = false;

  constructor(
    private readonly world: World,
    private readonly clock: Clock,
    private readonly drawer: Drawer,
    private readonly way: Way,
    kept: { readonly papers: readonly KeptPaper[]; readonly taken: Taken },
  ) {
    this.retry = new Retry(world);
    this.papers.value = kept.papers;
    this.taken.value = kept.taken;
    const wake = () => this.wake();
    this.endings = [world.on('visible', wake), world.on('online', wake)];
    this.wake();
  }

  get waiting(): readonly KeptPaper[] {
    return this.papers.value.filter(({ refused }) => !refused);
  }

  get refused(): readonly KeptPaper[] {
    return this.papers.value.filter(({ refused }) => refused);
  }

  /** Takes a paper; rejects when it could not be kept, and then it was not taken. */
  async take(filled: Filled): Promise<void> {
    const paper = { ...filled, paperId: this.world.newId(), commandId: this.world.newId() };
    const taken = { ...this.taken.value, [paper.voteId]: (this.taken.value[paper.voteId] ?? 0) + 1 };
    await this.drawer.put(paper, taken);
    this.taken.value = taken;
    this.papers.value = [...this.papers.value, paper];
    this.wake();
  }

  /** Asks again for what was refused: under a new command, for the old one has its answer, but the same paper. */
  async askAgain(): Promise<void> {
    for (const paper of this.refused) {
      const again = { ...paper, commandId: this.world.newId() };
      delete again.refused;
      await this.replace(again);
    }
    this.wake();
  }

  /** The helper has seen what was refused, and lets it go. */
  async letGo(): Promise<void> {
    for (const paper of this.refused) await this.drop(paper);
  }

  /** There may be a network again. */
  wake(): void {
    if (this.retry.waiting) this.retry.wake();
    else void this.advance();
  }

  close(): void {
    this.ended = true;
    this.retry.stop();
    for (const end of this.endings) end();
  }

  private async advance(): Promise<void> {
    const { waiting } = this;
    const paper = waiting[Math.floor(this.world.random() * waiting.length)];
    if (this.busy || this.ended || !paper) return;
    this.busy = true;
    const again = await this.send(paper).catch(() => 0);
    this.busy = false;
    if (again === null) {
      this.retry.succeeded();
      void this.advance();
    } else if (!this.ended) {
      this.retry.failed(() => void this.advance(), again);
    }
  }

  /** Sends once; `null` when this paper needs no more, else the least wait in milliseconds. */
  private async send(paper: KeptPaper): Promise<number | null> {
    const { paperId, collegeId, marks, receipt } = paper;
    const data = { ballotId: paper.voteId, paperId, collegeId, marks, receipt };
    const command = { id: paper.commandId, type: 'dropPaper', data };
    const delivery = await deliver(this.world, this.clock, this.way.project, command);
    if ('again' in delivery) {
      if (!delivery.reached) this.way.unanswered();
      return delivery.again;
    }
    const { answer } = delivery;
    if (answer.name === 'refused') await this.replace({ ...paper, refused: answer.refusal });
    else if (answer.name === 'failed') await this.replace({ ...paper, refused: 'unknown' });
    else await this.drop(paper);
    return null;
  }

  private async replace(paper: KeptPaper): Promise<void> {
    await this.drawer.put(paper);
    this.papers.value = this.papers.value.map((one) => (one.paperId === paper.paperId ? paper : one));
  }

  private async drop({ paperId }: KeptPaper): Promise<void> {
    await this.drawer.remove(paperId);
    this.papers.value = this.papers.value.filter((one) => one.paperId !== paperId);
  }
}
