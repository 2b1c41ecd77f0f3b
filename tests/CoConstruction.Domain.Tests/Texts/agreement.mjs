// What the editor's own library makes of random changes, one case a line, for AgreementTests to compare.
// node agreement.mjs SEED CASES
import { createRequire } from 'node:module';
import { chance } from './chance.mjs';

const web = createRequire(new URL('../../../web/package.json', import.meta.url));
const { ChangeSet, Text } = web('@codemirror/state');
const [seed, cases] = process.argv.slice(2).map(Number);

const { upTo, oneIn, pick } = chance(seed);

const CHARACTERS = ['a', 'b', 'c', ' ', 'é', 'e\u0301', 'o\u0302\u0323', '’', '\t', '中', '😀', '𝄞', '👍🏽', '👨‍👩‍👧', '🇫🇷', '\ufeff'];
const BREAKS = ['\r\n', '\r', '\n', '\n\n'];
const breaks = (text) => text.split(/\r\n?|\n/);
const written = (most, ending = BREAKS) => Array.from({ length: upTo(most) }, () => pick(oneIn(5) ? ending : CHARACTERS)).join('');

// A document of each size, empty ones among them.
const document = (huge) => written(huge ? 20_000 : pick([0, 2, 8, 30]), ['\n']);

const cuts = (text, at) => /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');

/** Positions in order, between whole characters unless the case is about halves. */
function places(text, count, whole) {
  const found = Array.from({ length: count }, () => upTo(text.length)).sort((a, b) => a - b);
  return whole ? found.map((at) => (cuts(text, at) ? at - 1 : at)) : found;
}

/** Replacements as a person's tools make them, with the line breaks of wherever the text was copied. */
function replacements(text, whole, huge) {
  const at = places(text, 2 * upTo(huge ? 200 : 3), whole);
  return Array.from({ length: at.length / 2 }, (_, i) => ({
    from: at[2 * i],
    to: oneIn(3) ? at[2 * i] : at[2 * i + 1],
    insert: oneIn(3) ? '' : written(huge && oneIn(20) ? 5_000 : 4),
  }));
}

/** Any change that JSON can tell: replacements that touch each other, insertions beside deletions. */
function touching(text, whole, huge) {
  const parts = [];
  const ends = [...places(text, upTo(huge ? 300 : 6), whole), text.length];
  let done = 0;
  let last = '';
  for (const end of ends) {
    for (const length of [end - done, 0]) {
      const lines = oneIn(2) ? breaks(written(3)) : [];
      const inserts = lines.length > 1 || lines[0]?.length > 0;
      const kind = length === 0 ? (inserts ? 'insert' : 'nothing') : inserts ? 'replace' : pick(['keep', 'delete']);
      if (kind === 'nothing' || (kind === 'insert' && kind === last)) continue;
      if (kind === 'keep' || kind === 'delete') {
        if (kind === last) parts.push([length, 'x']);
        else parts.push(kind === 'keep' ? length : [length]);
        last = kind === last ? 'replace' : kind;
      } else {
        parts.push([length, ...lines]);
        last = kind;
      }
    }
    done = end;
  }
  return ChangeSet.fromJSON(parts);
}

const apply = (change, text) => change.apply(Text.of(text.split('\n'))).toString();

/** A change of each origin, for this text. */
function change(text, whole, huge, depth = whole ? 2 : 0) {
  const origin = upTo(depth > 0 ? 9 : 5);
  if (origin === 0) return ChangeSet.empty(text.length);
  if (origin < 3) return touching(text, whole, huge);
  if (origin < 6) return ChangeSet.of(replacements(text, whole, huge), text.length);
  const first = change(text, whole, huge, depth - 1);
  const between = apply(first, text);
  if (origin < 8) return first.compose(change(between, whole, huge, depth - 1));
  // A change that has come over another and back: its parts lie as no hand would put them.
  return change(between, whole, huge, depth - 1).map(first.invert(Text.of(text.split('\n'))), oneIn(2));
}

function* lines() {
  for (let made = 0; made < cases; made++) {
    const huge = made % 1_000 === 999;
    const whole = made % 12 !== 0;
    const text = document(huge);
    const specs = replacements(text, whole, huge);
    const a = oneIn(4) ? ChangeSet.of(specs, text.length) : change(text, whole, huge);
    const b = change(text, whole, huge);
    const after = apply(a, text);
    const next = change(after, whole, huge);
    const found = {
      text,
      a,
      b,
      next,
      specs: specs.map(({ from, to, insert }) => [from, to, insert]),
      of: ChangeSet.of(specs, text.length),
      after,
      map: a.map(b),
      mapBefore: a.map(b, true),
      compose: a.compose(next),
      invert: a.invert(Text.of(text.split('\n'))),
      positions: Array.from({ length: 4 }, () => [upTo(text.length), upTo(2) - 1]).map(([at, side]) => [at, side, a.mapPos(at, side)]),
      cuts: a.toJSON().reduce(([at, cut], part) => [at + (part[0] ?? part), cut || cuts(text, at)], [0, false])[1],
    };
    // What holds half a character is no JSON that either side would send.
    for (const name of ['after', 'next', 'map', 'mapBefore', 'compose', 'invert']) {
      if (/\\ud[89a-f]/.test(JSON.stringify(found[name]))) delete found[name];
    }
    yield JSON.stringify(found);
  }
}

let waiting = [];
for (const line of lines()) {
  waiting.push(line);
  if (waiting.length < 500) continue;
  await send();
}
await send();

async function send() {
  const text = waiting.map((line) => `${line}\n`).join('');
  waiting = [];
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}
