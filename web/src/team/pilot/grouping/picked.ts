/** What the hand holds after touching a thing: put down if it was held; a third one takes the place of the oldest. */
export function pick(held: readonly string[], id: string): readonly string[] {
  return held.includes(id) ? held.filter((other) => other !== id) : [...held, id].slice(-2);
}
