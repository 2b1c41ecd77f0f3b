/** Letters and figures that are not taken for one another when they are read aloud. */
const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const length = 8;

/** A code by which a secret paper is found again in the published list; made here, never by the server. */
export function newReceipt(): string {
  const drawn: string[] = [];
  while (drawn.length < length) {
    // Values past the last whole turn would make the first signs more likely.
    for (const byte of crypto.getRandomValues(new Uint8Array(length)))
      if (byte < 256 - (256 % signs.length)) drawn.push(signs[byte % signs.length] ?? '');
  }
  return drawn.slice(0, length).join('');
}

/** As it is read aloud and copied by hand: « K7P4 2MXQ ». */
export const spaced = (receipt: string) => receipt.replace(/(.{4})(?=.)/g, '$1 ');
