// Editors as pages run them, with the editor's own library, on a network that loses, repeats and reorders, in virtual
// time. The server is SharedText, at the other end of the standard streams: one JSON line a question, one an answer.
// node sharing.mjs SEED EDITORS STEPS
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { chance } from './chance.mjs';

const web = createRequire(new URL('../../../web/package.json', import.meta.url));
const { EditorState, SharedEditor, sharing } = await product('shared', 'whole');
const [seed, count, steps] = process.argv.slice(2).map(Number);

const { upTo, oneIn, pick } = chance(seed);

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
async function ask(question) {
  process.stdout.write(`${JSON.stringify(question)}\n`);
  return JSON.parse((await lines.next()).value);
}

// The network: what is under way, by the moment at which it arrives.
let now = 0;
let underWay = [];
let calm = false;
function deliver(arrive, question = false) {
  if (!calm && oneIn(12)) return;
  for (let copies = !calm && oneIn(12) ? 2 : 1; copies > 0; copies--) underWay.push({ at: now + upTo(calm ? 2 : 30), arrive, question });
}

async function pass() {
  now++;
  const due = underWay.filter((one) => one.at <= now);
  underWay = underWay.filter((one) => one.at > now);
  for (const one of due) await one.arrive();
}

const CHARACTERS = ['a', 'b', ' ', 'é', 'e\u0301', '\n', '中', '😀', '😁', '👍🏽', '👨‍👩‍👧'];
const MARKS = [0xf0000, 0x100000];
let marks = 0;

class Person {
  constructor(name) {
    this.name = name;
    this.online = true;
    this.typed = 0;
    this.asideOf = [];
    const person = this;
    this.holder = {
      state: EditorState.create({ extensions: [sharing] }),
      dispatch(transactions) {
        for (const tr of transactions) this.state = tr.state;
      },
      setAside: (text) => person.asideOf.push(text),
    };
    this.shared = new SharedEditor(this.holder, {
      push: (push) => this.say({ op: 'push', by: this.name, push: JSON.parse(JSON.stringify(push)) }),
      pull: (number, session, version) => this.say({ op: 'pull', by: this.name, number, session, version }),
    });
  }

  get text() {
    return this.holder.state.doc.toString();
  }

  say(question) {
    if (!this.online) return;
    deliver(async () => {
      const answer = await ask(question);
      this.hear(answer.again && (() => this.shared.connected()));
      this.hear(answer.update && (() => this.shared.received(answer.update)));
      this.hear(answer.whole && (() => this.shared.took(answer.whole)));
      if (answer.taken) for (const person of people) person.hear(() => person.shared.received(answer.taken));
    }, true);
  }

  hear(news) {
    if (news && this.online) deliver(() => this.online && news());
  }

  /** Types, deletes, pastes, moves a passage; some of what is typed is marked, and marks are never deleted. */
  write() {
    const doc = this.text;
    const at = upTo(doc.length);
    const to = Math.min(doc.length, at + upTo(oneIn(6) ? 12 : 2));
    const marked = [...doc.slice(at, to)].some((character) => character.codePointAt(0) >= MARKS[0]) || cutsMark(doc, at) || cutsMark(doc, to);
    const insert = Array.from({ length: upTo(oneIn(10) ? 40 : 2) }, () => pick(CHARACTERS)).join('');
    if (marked || oneIn(3)) {
      this.change([{ from: marked ? 0 : at, insert: String.fromCodePoint(MARKS[0] + marks++) }]);
    } else if (oneIn(8)) {
      const home = [upTo(doc.length), upTo(doc.length)].find((place) => (place <= at || place >= to) && !cutsMark(doc, place)) ?? at;
      this.change([{ from: at, to, insert: '' }, { from: home, insert: doc.slice(at, to) }]);
    } else {
      this.change([{ from: at, to: oneIn(2) ? at : to, insert }]);
    }
  }

  change(changes) {
    const tr = this.holder.state.update({ changes });
    if (!tr.docChanged) return;
    this.holder.state = tr.state;
    this.typed++;
    if (oneIn(2)) this.shared.send();
  }
}

function cutsMark(doc, at) {
  return at > 0 && at < doc.length && /[\ud800-\udbff]/.test(doc[at - 1]) && doc.codePointAt(at - 1) >= MARKS[0];
}

const people = Array.from({ length: count }, (_, i) => new Person(`p${i}`));
for (const person of people) person.shared.connected();
for (let step = 0; step < steps; step++) {
  const person = pick(people);
  if (oneIn(40)) {
    // Gone for a while, typing on.
    person.online = !person.online;
    if (person.online) person.shared.connected();
  } else if (oneIn(20)) {
    person.shared.connected();
  } else {
    person.write();
  }

  if (oneIn(150)) {
    await ask({ op: 'restart', forgets: oneIn(2) });
    // Lines end with the process they lead to.
    underWay = underWay.filter((one) => !one.question);
    for (const other of people) other.shared.connected();
  }

  await pass();
}

// Everybody is there, and the network does what it should.
calm = true;
for (const person of people) person.online = true;
for (let round = 0; round < 200; round++) {
  if (round % 10 === 0) for (const person of people) person.shared.connected();
  for (let tick = 0; tick < 4; tick++) await pass();
}

await ask({
  op: 'end',
  marks,
  people: people.map(({ text, shared, typed, asideOf }) => ({ text, synced: shared.synced, version: shared.version, pending: shared.isPending, typed, aside: asideOf.length })),
});
process.exit(0);

/** The product's own modules, without their types. */
async function product(...names) {
  const ts = web('typescript');
  const folder = new URL('../../../web/node_modules/.cache/texts/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const name of names) {
    const source = readFileSync(new URL(`../../../web/src/texts/${name}.ts`, import.meta.url), 'utf8');
    const { outputText } = ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 } });
    writeFileSync(new URL(`${name}.mjs`, folder), outputText.replace(/from '(\.\/\w+)'/g, "from '$1.mjs'"));
  }

  // One copy of the library for both: an extension of another copy is none.
  writeFileSync(new URL('all.mjs', folder), `export { EditorState } from '@codemirror/state';\nexport * from './${names[0]}.mjs';\n`);
  return import(new URL('all.mjs', folder).href);
}
