// A text that has been written for long: node history.mjs fill|open PLAN. PLAN is JSON: { place, edits, seed, times, warm }.
// `fill` writes it, edit after edit; `open` takes the time until an editor that begins has all of it, and the bytes that came.
import { createHash } from 'node:crypto';
import { chance } from '../../../CoConstruction.Domain.Tests/Texts/chance.mjs';
import { Socket, now } from './editors/socket.mjs';

const [task, json] = process.argv.slice(2);
const { place, edits, seed, times, warm } = JSON.parse(json);
const { open } = await import(place.kind === 'ours' ? './editors/ours.mjs' : './editors/yjs.mjs');
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const hash = (text) => createHash('sha256').update(text).digest('hex');
const { upTo, oneIn } = chance(seed);
const WORDS = 'nous décidons ensemble de ce qui se construit ici, ';

/** Written word by word, here and there; of eight letters one is taken away again. */
async function fill() {
  const editor = await open(place);
  const before = editor.length;
  let caret = 0;
  for (let edit = 0; edit < edits; edit++) {
    const length = editor.length - before;
    if (oneIn(40)) caret = upTo(length);
    if (caret > 0 && oneIn(8)) editor.change({ from: --caret, to: caret + 1, insert: '' });
    else editor.change({ from: caret, to: caret++, insert: WORDS[edit % WORDS.length] });
    // What is on its way stays little.
    if (edit % 50 === 49) do await wait(0); while (editor.isPending);
  }

  await wait(1000);
  const done = { length: editor.length, utf8: Buffer.byteLength(editor.text), hash: hash(editor.text) };
  editor.close();
  return done;
}

/** @returns the moment at which all of it is there, and what had come by then. */
async function once() {
  const bytes = Socket.bytes;
  const began = now();
  const editor = await open(place);
  // A server may send an empty text first.
  while (editor.length === 0) await wait(0);
  const ms = now() - began;
  const one = { ms: Number(ms.toFixed(1)), bytes: Socket.bytes - bytes, hash: hash(editor.text) };
  return { one, editor };
}

async function opened() {
  // What a program does for the first time takes it long: here too.
  for (let i = 0; i < 3; i++) (await open({ ...place, text: place.rehearsal })).close();
  const all = [];
  const stays = warm ? (await once()).editor : null;
  for (let i = 0; i < times; i++) {
    const { one, editor } = await once();
    all.push(one);
    editor.close();
    await wait(300);
  }

  stays?.close();
  return all;
}

console.log(JSON.stringify(task === 'fill' ? await fill() : await opened()));
process.exit(0);
