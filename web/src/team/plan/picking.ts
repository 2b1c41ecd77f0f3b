/** As words are compared: without accents nor capitals. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

/** What a list of choices shows: all that is chosen, then what holds every word that is looked for, up to so many. */
export function found<T extends { id: string; text: string }>(
  things: readonly T[],
  chosen: readonly string[],
  looked: string,
  most: number,
): T[] {
  const taken = new Set(chosen);
  const words = plain(looked).split(/\s+/).filter(Boolean);
  const others = things.filter(
    ({ id, text }) => !taken.has(id) && words.every((word) => plain(text).includes(word)),
  );
  return [...things.filter(({ id }) => taken.has(id)), ...others.slice(0, most)];
}
