// Editors type in one text, and from each keystroke to each other editor the time is taken. node charter.mjs PLAN
// PLAN is JSON: { place: { kind, url, text, … }, server: process, editors, real, warm, seconds, seed }.
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { now } from './editors/socket.mjs';

const { place, server, editors, real: limit, warm, seconds, seed } = JSON.parse(process.argv[2]);
const LINE = 'Ce que nous voulons pour ce quartier, et ce que chacun y met. ';
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Another process, and what it answers. */
function crowd() {
  const child = fork(new URL('editors/crowd.mjs', import.meta.url), { serialization: 'advanced' });
  const waiting = new Map();
  let last = 0;
  child.on('message', ({ id, answer }) => waiting.get(id)(answer));
  child.on('exit', (code) => code && process.exit(code));
  return {
    ask: (ask, plan = {}) =>
      new Promise((resolve) => {
        waiting.set(++last, resolve);
        child.send({ id: last, ask, ...plan });
      }),
    end: () => child.disconnect(),
  };
}

/** Hundredths of a second, user and system, of the server's process. */
function processor() {
  const stat = readFileSync(`/proc/${server}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

const real = Math.min(editors, limit);
const base = LINE.repeat(Math.max(20, editors));
const where = { ...place, length: base.length };
const crowds = [crowd()];
const already = await crowds[0].ask('open', { place: where, from: 0, count: real, ofAll: editors, isLight: false, base });
if (editors > real) {
  crowds.push(crowd());
  await crowds[1].ask('open', { place: where, from: real, count: editors - real, ofAll: editors, isLight: true });
}

const all = (question, plan) => Promise.all(crowds.map((one) => one.ask(question, plan)));
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
await wait(500);
const began = now() + warm * 1000;
const until = began + seconds * 1000;
const typing = all('type', { until, seed });
await wait(began - now());
const before = { cpu: processor(), crowds: await all('used') };
await typing;
const after = { cpu: processor(), crowds: await all('used') };
const lasted = (now() - began) / 1000;
const used = (what) => sum(after.crowds.map((one, i) => one[what] - before.crowds[i][what]));
// What is under way arrives.
for (let round = 0; round < 100 && sum(await all('pending')) > 0; round++) await wait(100);
await wait(1000);

const [mine, others] = await Promise.all(crowds.map((one) => one.ask('results')));
const keys = [...mine.typed.map(([number, mark, at]) => [mark, at, number]), ...(others?.typed ?? []).map(([, mark, at]) => [mark, at, -1])];
const measured = new Map(keys.filter(([, at]) => at >= began).map(([mark, at, by]) => [mark, { at, by }]));
const waits = [];
for (const [number, mark, at] of mine.seen) {
  const edit = measured.get(mark);
  if (edit && edit.by !== number) waits.push(at - edit.at);
}

waits.sort((a, b) => a - b);
const at = (share) => Number(waits[Math.max(0, Math.ceil(share * waits.length) - 1)]?.toFixed(2));
const expected = [...measured.values()].reduce((total, { by }) => total + real - (by >= 0 ? 1 : 0), 0);
console.log(
  JSON.stringify({
    edits: measured.size,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    max: at(1),
    missed: expected - waits.length,
    cpuMsPerEdit: Number((((after.cpu - before.cpu) * 1000) / measured.size).toFixed(3)),
    bytesPerReceiverAndEdit: Number((used('bytes') / measured.size / editors).toFixed(1)),
    same: new Set(mine.texts).size === 1 && mine.texts[0].length === already + base.length + keys.length,
    driverCores: Number((used('cpu') / lasted).toFixed(2)),
  }),
);
await all('close');
for (const one of crowds) one.end();
process.exit(0);
