/** A piece of a sentence, and whether it was meant to stand out. */
export interface Piece {
  readonly text: string;
  readonly strong: boolean;
}

/** Holds ? ! : and what opens or closes a quotation to their word, in what was typed with plain spaces. */
export const held = (text: string) => text.replace(/ ([?!:;»])/g, '\u00a0$1').replace(/« /g, '«\u00a0');

/** What a facilitator wrote, paragraph by paragraph; two stars on each side make words strong. Nothing else is a sign. */
export function paragraphs(text: string): readonly (readonly Piece[])[] {
  return held(text)
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .trim()
        .split('**')
        .map((piece, rank, all) => ({ text: piece, strong: rank % 2 === 1 && rank < all.length - 1 }))
        .filter((piece) => piece.text !== ''),
    )
    .filter((pieces) => pieces.length > 0);
}

/** The same on one line, without signs: for a title. */
export const plainLine = (text: string) =>
  paragraphs(text)
    .map((pieces) => pieces.map((piece) => piece.text).join(''))
    .join(' ');
