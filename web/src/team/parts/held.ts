/** What people typed with plain spaces, held as French holds it: a sign never begins a line. */
export const held = (text: string) => text.replace(/ (?=[?!;:»])/g, '\u00a0').replace(/« /g, '«\u00a0');
