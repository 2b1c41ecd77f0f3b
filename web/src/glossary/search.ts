import { glossary } from '../words/glossary';
import { type Term, terms } from '../words/terms';

const plain = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace('œ', 'oe');

const byName = (Object.keys(terms) as Term[]).sort((one, other) =>
  terms[one].localeCompare(terms[other], 'fr'),
);

/** The terms that a word is in, accents or not, in the order of the alphabet; those named so come first. */
export function termsWith(word: string): readonly Term[] {
  const wanted = plain(word.trim());
  const named = byName.filter((term) => plain(terms[term]).includes(wanted));
  const told = byName.filter((term) =>
    plain(`${glossary[term].definition} ${glossary[term].plain}`).includes(wanted),
  );
  return [...new Set([...named, ...told])];
}
