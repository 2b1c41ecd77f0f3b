/** The French names of some keys, in one line; a key that has no name is left out rather than shown. */
export function named(names: Readonly<Record<string, string>>, keys: readonly string[] = []): string {
  return keys.flatMap((key) => names[key] ?? []).join(', ');
}

/** One sentence or thing per line, as people write lists; empty lines are nothing. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** A whole number as it was typed; `null` when nothing was, `undefined` when it is not a number within the bounds. */
export function wholeNumber(
  text: string,
  least = 0,
  most = Number.MAX_SAFE_INTEGER,
): number | null | undefined {
  const digits = text.replace(/\s/g, '');
  if (!digits) return null;
  const number = /^\d+$/.test(digits) ? Number(digits) : NaN;
  return number >= least && number <= most ? number : undefined;
}

/** The words of a closed list, as choices in their order. */
export const optionsOf = <V extends string>(names: Readonly<Record<V, string>>) =>
  (Object.entries(names) as [V, string][]).map(([value, label]) => ({ value, label }));
