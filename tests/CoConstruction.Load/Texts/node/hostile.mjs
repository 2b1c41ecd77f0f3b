// Editors as pages have them write one text of a real server, on a bad network, while it dies and starts again; then all
// is calm, and everything that was typed must be there once. node hostile.mjs PLAN, which is JSON: { place, seed, seconds,
// editors, control }. It says `calm` when the server must stay, and waits for a line; the last line is the result.
import { createInterface } from 'node:readline';
import { chance } from '../../../CoConstruction.Domain.Tests/Texts/chance.mjs';
import { Person } from './editors/person.mjs';
import { Witness } from './editors/witness.mjs';
import { marksIn, marksTyped } from './editors/writer.mjs';

const { place, seed, seconds, editors, control } = JSON.parse(process.argv[2]);
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const lost = { dropped: 0, doubled: 0, carried: 0 };

const house = {
  place,
  control,
  chance: chance(seed),
  witness: new Witness(),
  calm: false,
  ended: false,
  /** The network. */
  carry(arrive) {
    if (this.calm) return arrive();
    lost.carried++;
    if (this.chance.oneIn(12)) return lost.dropped++;
    if (this.chance.oneIn(12)) {
      lost.doubled++;
      setTimeout(arrive, this.chance.upTo(150));
    }

    setTimeout(arrive, this.chance.upTo(150));
  },
};

async function kept() {
  const asked = () => fetch(`${place.url}/api/projects/${place.project}/texts/${place.text}?as=${place.as}`, { headers: { Cookie: place.cookie } });
  // The server may have been killed just now.
  let answer = await asked().catch(() => null);
  while (!answer) {
    await wait(100);
    answer = await asked().catch(() => null);
  }

  if (!answer.ok) throw new Error(`The text does not answer: ${answer.status}.`);
  return answer.json();
}

const first = (await kept()).version;
const people = Array.from({ length: editors }, () => new Person(house));
for (const person of people) void person.stay();
while (people.some((person) => person.shared.version < first || person.connections === 0)) await wait(50);
const all = Promise.all(people.flatMap((person) => [person.write(), void person.suffer()]));
await wait(seconds * 1000);
console.log('calm');
await lines.next();
house.calm = true;
await all;
let text;
const agreed = () => people.every(({ shared }) => shared.version === text.version && !shared.isPending);
for (let round = 0; round < 600; round++) {
  await wait(100);
  text = await kept();
  if (agreed()) break;
}

const sum = (of) => people.reduce((total, person) => total + of(person), 0);
const marks = marksIn(text.text);
const different = new Set(marks).size;
console.log(
  JSON.stringify({
    drained: agreed(),
    typed: sum((person) => person.typed),
    versions: text.version - first,
    witnessed: house.witness.versions,
    marks: marksTyped(),
    missingMarks: marksTyped() - different,
    doubledMarks: marks.length - different,
    otherTexts: people.filter((person) => person.text !== text.text || person.shared.synced !== text.text).length,
    forkedVersions: house.witness.forked,
    doubledChanges: house.witness.doubled,
    setAside: sum((person) => person.aside),
    otherChecksums: sum((person) => person.checksums.other),
    sameChecksums: sum((person) => person.checksums.same),
    refused: Object.assign({}, ...people.map((person) => person.refused)),
    connections: sum((person) => person.connections),
    line: lost,
    length: text.text.length,
  }),
);
house.ended = true;
process.exit(0);
