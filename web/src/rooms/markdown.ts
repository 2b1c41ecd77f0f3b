/** A part of a text: a title, a paragraph or a list, in plain words. */
export type Block =
  | { readonly kind: 'title' | 'paragraph' | 'quote'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

/** Reads a text written with light marks (Markdown) as titles, paragraphs and lists; emphasis is put aside. */
export function readMarkdown(text: string): Block[] {
  return text
    .replace(/\r/g, '')
    .replace(/^\s*(#+ .*)$/gm, '\n$1\n')
    .split(/\n\s*\n/)
    .flatMap((chunk) => blocksOf(chunk.trim()));
}

const item = /^(?:[-*+]|\d+[.)])\s+/;

function blocksOf(chunk: string): Block[] {
  if (!chunk || /^[-*_]{3,}$/.test(chunk)) return [];
  const lines = chunk.split('\n').map((line) => line.trim());
  const first = lines[0] ?? '';
  if (/^#+\s/.test(first)) return [{ kind: 'title', text: plain(first.replace(/^#+\s+/, '')) }];
  if (first.startsWith('>'))
    return [{ kind: 'quote', text: plain(joined(lines.map((line) => line.replace(/^>\s?/, '')))) }];
  if (first.startsWith('|')) return [{ kind: 'list', items: rowsOf(lines) }];
  const start = lines.findIndex((line) => item.test(line));
  if (start < 0) return [{ kind: 'paragraph', text: plain(joined(lines)) }];
  const before = lines.slice(0, start);
  const items = lines.slice(start).reduce<string[]>((all, line) => {
    if (item.test(line)) return [...all, line.replace(item, '')];
    return [...all.slice(0, -1), joined([all[all.length - 1] ?? '', line])];
  }, []);
  return [
    ...(before.length ? [{ kind: 'paragraph', text: plain(joined(before)) } as const] : []),
    { kind: 'list', items: items.map(plain) },
  ];
}

/** A table said row by row, under its title row: a list is read by everyone. */
function rowsOf(lines: readonly string[]): string[] {
  return lines
    .filter((line) => !/^[|\s:-]+$/.test(line))
    .slice(1)
    .map((line) => line.split('|').map(plain).filter(Boolean).join('\u00a0: '));
}

const joined = (lines: readonly string[]) => lines.filter(Boolean).join(' ');

function plain(text: string): string {
  return text
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|`)(.+?)\1/g, '$2')
    .replace(/(?<!\w)([*_])(\S.*?)\1(?!\w)/g, '$2')
    .trim();
}
