import { draft, keepDraft } from '../memory';
import type { Marks } from './marks';

/** Neither 0 nor O, neither 1 nor I nor L: a code is read aloud and written by hand. */
const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const length = 8;

/** A new code for a paper, which nobody can guess or foresee. */
export function newReceipt(
  random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
): string {
  // Bytes beyond the last whole turn would make some signs likelier than others.
  const fair = 256 - (256 % signs.length);
  let code = '';
  while (code.length < length) {
    for (const byte of random(new Uint8Array(length))) {
      if (byte < fair && code.length < length) code += signs[byte % signs.length] ?? '';
    }
  }
  return code;
}

/** « K7M4 XPQ2 » */
export const spaced = (receipt: string) => receipt.replace(/(.{4})(?=.)/g, '$1 ');

/** A paper of a secret ballot as this phone alone knows it; without marks once the ballot is closed. */
export interface KeptPaper {
  readonly receipt: string;
  readonly marks: Marks | null;
}

/** The papers this phone made for one secret ballot and whose fate it does not know for sure, the latest last. */
export function keptPapers(about: string): readonly KeptPaper[] {
  try {
    return JSON.parse(draft(about)) as KeptPaper[];
  } catch {
    return [];
  }
}

export function keepPapers(about: string, papers: readonly KeptPaper[]): void {
  keepDraft(about, papers.length ? JSON.stringify(papers) : '');
}
