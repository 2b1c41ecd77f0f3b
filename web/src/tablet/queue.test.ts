import { beforeEach, expect, it } from 'vitest';
import { Clock } from '../live/clock';
import { FakeWorld, json } from '../live/tests/fake-world';
import type { Drawer, KeptPaper, Taken } from './drawer';
import { readKept } from './kept';
import { Queue } from './queue';

/** A disk that outlives the page. */
class FakeDrawer implements Drawer {
  readonly kept = new Map<string, KeptPaper>();
  readonly page = new Map<string, unknown>();
  full = false;
  papers = async () => [...this.kept.values()];
  read = async (name: string) => this.page.get(name);
  write = async (name: string, value: unknown) => void this.page.set(name, value);
  remove = async (paperId: string) => void this.kept.delete(paperId);
  async put(paper: KeptPaper, taken?: Taken): Promise<void> {
    if (this.full) throw new Error('full');
    this.kept.set(paper.paperId, paper);
    if (taken) this.page.set('taken', taken);
  }
}

interface Sent {
  readonly id: string;
  readonly data: { readonly paperId: string; readonly marks: Record<string, string> };
}

let world: FakeWorld;
let drawer: FakeDrawer;
let sent: Sent[];
let refusal: string | null;

const answer = () => json(200, { version: 1, refusal });
const filled = (mark: string) => ({ voteId: 'v', collegeId: 'persons', marks: { oak: mark }, receipt: null });

function comeOnline(): Promise<void> {
  world.server = (_, init) => {
    sent.push(JSON.parse(String(init.body)) as Sent);
    return answer();
  };
  return world.signal('online');
}

/** Time enough for every paper to have its answer. */
const rest = () => world.pass(120_000);

async function openPage(): Promise<Queue> {
  const way = { project: 'p', unanswered: () => undefined };
  return new Queue(world, new Clock(world), drawer, way, await readKept(drawer));
}

beforeEach(() => {
  world = new FakeWorld();
  drawer = new FakeDrawer();
  sent = [];
  refusal = null;
});

it('keeps papers through a reload, and sends each once when the network returns', async () => {
  const before = await openPage();
  for (let at = 0; at < 5; at++) await before.take(filled('1'));
  before.close();
  const queue = await openPage();
  for (let at = 0; at < 7; at++) await queue.take(filled('1'));
  expect(queue.waiting).toHaveLength(12);
  expect(queue.taken.value).toEqual({ v: 12 });

  await comeOnline();
  await rest();
  expect(new Set(sent.map(({ data }) => data.paperId)).size).toBe(12);
  expect(new Set(sent.map(({ id }) => id)).size).toBe(12);
  expect(sent).toHaveLength(12);
  expect(queue.waiting).toEqual([]);
  expect(drawer.kept.size).toBe(0);
  expect(queue.taken.value).toEqual({ v: 12 });
});

it('says the same paper again when an answer was lost', async () => {
  const queue = await openPage();
  world.server = (_, init) => {
    sent.push(JSON.parse(String(init.body)) as Sent);
    return sent.length === 1 ? 'nobody' : answer();
  };
  await queue.take(filled('1'));
  await rest();
  expect(sent).toHaveLength(2);
  expect(sent[0]).toEqual(sent[1]);
});

it('does not send in the order in which people voted', async () => {
  const queue = await openPage();
  for (const mark of ['1', '2', '3']) await queue.take(filled(mark));
  const chances = [0.9, 0.1, 0.5];
  world.random = () => chances.shift() ?? 0;
  await comeOnline();
  await rest();
  expect(sent.map(({ data }) => data.marks['oak'])).not.toEqual(['1', '2', '3']);
});

it('does not thank for a paper that could not be kept', async () => {
  const queue = await openPage();
  drawer.full = true;
  await expect(queue.take(filled('1'))).rejects.toThrow('full');
  expect(queue.waiting).toEqual([]);
  expect(queue.taken.value).toEqual({});
});

it('keeps what is refused, through a reload too, until the helper asks again or lets it go', async () => {
  refusal = 'ballotClosed';
  const before = await openPage();
  await before.take(filled('1'));
  await comeOnline();
  await rest();
  before.close();
  const queue = await openPage();
  expect(queue.refused.map(({ refused }) => refused)).toEqual(['ballotClosed']);
  expect(queue.waiting).toEqual([]);

  refusal = null;
  await queue.askAgain();
  await rest();
  expect(sent).toHaveLength(2);
  expect(sent[1]?.data).toEqual(sent[0]?.data);
  expect(sent[1]?.id).not.toBe(sent[0]?.id);
  expect(drawer.kept.size).toBe(0);

  refusal = 'ballotClosed';
  await queue.take(filled('1'));
  await rest();
  await queue.letGo();
  expect(queue.refused).toEqual([]);
  expect(drawer.kept.size).toBe(0);
});

it('sends again by a new link what an old one could not', async () => {
  world.server = () => new Response(null, { status: 403 });
  const before = await openPage();
  await before.take(filled('1'));
  await rest();
  expect(before.refused.map(({ refused }) => refused)).toEqual(['unknown']);
  before.close();

  await comeOnline();
  const queue = await openPage();
  await rest();
  expect(sent).toHaveLength(1);
  expect(queue.papers.value).toEqual([]);
});
