const CHARACTERS = ['a', 'b', ' ', 'é', 'e\u0301', '\n', '中', '😀', '😁', '👍🏽', '👨‍👩‍👧'];
const MARKS = [0xf0000, 0x100000];
let marks = 0;

/** How many marks there are: characters of which each is typed once and never deleted. */
export const marksTyped = () => marks;

/** The marks in a text. */
export const marksIn = (text) => [...text].filter((character) => character.codePointAt(0) >= MARKS[0]);

const cutsMark = (doc, at) => at > 0 && at < doc.length && /[\ud800-\udbff]/.test(doc[at - 1]) && doc.codePointAt(at - 1) >= MARKS[0];

/** What somebody does next: types, deletes, pastes, moves a passage, or types a mark. The same as in sharing.mjs. */
export function nextChange(doc, { upTo, oneIn, pick }) {
  const at = upTo(doc.length);
  const to = Math.min(doc.length, at + upTo(oneIn(6) ? 12 : 2));
  const marked = marksIn(doc.slice(at, to)).length > 0 || cutsMark(doc, at) || cutsMark(doc, to);
  const insert = Array.from({ length: upTo(oneIn(10) ? 40 : 2) }, () => pick(CHARACTERS)).join('');
  if (marked || oneIn(3)) return [{ from: marked ? 0 : at, insert: String.fromCodePoint(MARKS[0] + marks++) }];
  if (oneIn(8)) {
    const home = [upTo(doc.length), upTo(doc.length)].find((place) => (place <= at || place >= to) && !cutsMark(doc, place)) ?? at;
    return [{ from: at, to, insert: '' }, { from: home, insert: doc.slice(at, to) }];
  }

  return [{ from: at, to: oneIn(2) ? at : to, insert }];
}
