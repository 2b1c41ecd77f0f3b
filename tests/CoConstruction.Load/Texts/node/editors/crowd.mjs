// Editors in a process of their own: node crowd.mjs, told by its parent what to do.
import { chance } from '../../../../CoConstruction.Domain.Tests/Texts/chance.mjs';
import { Socket, now } from './socket.mjs';

const WORDS = "nous, habitants et professionnels, décidons ensemble de ce qui se construit ici et de ce que l'on garde. ";
const PERIOD = 200;

let editors = [];
let first = 0;
const typed = [];
const seen = [];
const answers = {
  async open({ place, from, count, ofAll, isLight, base }) {
    first = from;
    let before = 0;
    const library = await import(place.kind === 'ours' ? './ours.mjs' : './yjs.mjs');
    for (let number = 0; number < count; number++) {
      const editor = isLight ? await library.light(place) : await library.open(place, (mark) => seen.push([number, mark, now()]));
      editors.push(editor);
      if (number === 0 && base) {
        before = editor.length;
        editor.change({ from: 0, to: 0, insert: base });
      }

      editor.caret = Math.floor(((from + number + 0.5) / ofAll) * place.length);
    }

    return before;
  },

  /** Each types on, five times a second, until the moment at which all stop. */
  async type({ until, seed }) {
    const { upTo } = chance(seed + first);
    await Promise.all(
      editors.map(async (editor, number) => {
        let due = now() + upTo(PERIOD);
        for (let letter = upTo(WORDS.length); due < until; letter++) {
          await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - now())));
          const at = now();
          typed.push([number, editor.type(WORDS[letter % WORDS.length]), at]);
          due += PERIOD / 2 + upTo(PERIOD);
        }
      }),
    );
    return typed.length;
  },

  /** Bytes that came, and seconds of a processor that this process has used. */
  used: () => ({ bytes: Socket.bytes, cpu: (process.cpuUsage().user + process.cpuUsage().system) / 1e6 }),
  pending: () => editors.filter((editor) => editor.isPending).length,
  results: () => ({ typed, seen, texts: editors.map((editor) => editor.text) }),
  close: () => editors.forEach((editor) => editor.close()),
};

process.on('message', async ({ id, ask, ...plan }) => process.send({ id, answer: await answers[ask](plan) }));
process.on('disconnect', () => process.exit(0));
