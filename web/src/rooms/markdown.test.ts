import { expect, test } from 'vitest';
import { readMarkdown } from './markdown';

test('a charter is read as titles, paragraphs, quotes and lists', () => {
  const text = `# Charte du projet

> Projet fictif.

## 1. Pourquoi
Cette charte dit comment nous travaillons.
Elle engage **tout le monde**.

- **Respect** : chaque savoir compte.
- Droit à l'essai,
  et droit de se tromper.

1. D'abord
2. Ensuite`;
  expect(readMarkdown(text)).toEqual([
    { kind: 'title', text: 'Charte du projet' },
    { kind: 'quote', text: 'Projet fictif.' },
    { kind: 'title', text: '1. Pourquoi' },
    { kind: 'paragraph', text: 'Cette charte dit comment nous travaillons. Elle engage tout le monde.' },
    { kind: 'list', items: ['Respect : chaque savoir compte.', "Droit à l'essai, et droit de se tromper."] },
    { kind: 'list', items: ["D'abord", 'Ensuite'] },
  ]);
});

test('nothing is nothing, and a line that rules is not a word', () => {
  expect(readMarkdown('')).toEqual([]);
  expect(readMarkdown('Un\n\n---\n\nDeux')).toHaveLength(2);
});

test('a table is said row by row', () => {
  expect(readMarkdown('| Collège | Places |\n|---|---|\n| Élus | 3 |')).toEqual([
    { kind: 'list', items: ['Élus\u00a0: 3'] },
  ]);
});
