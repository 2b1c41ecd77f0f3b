import { expect, test } from 'vitest';

const sources = import.meta.glob<string>('./*.ts', { query: '?raw', import: 'default', eager: true });

test('a sign never falls alone at the start of a line', () => {
  const broken = Object.entries(sources).flatMap(([file, source]) =>
    [...source.matchAll(/'[^'\n]*'/g)]
      .map(([sentence]) => sentence)
      .filter((sentence) => !file.endsWith('.test.ts') && /[^']( [?!;:»]|« )/.test(sentence))
      .map((sentence) => `${file} ${sentence}`),
  );
  expect(broken).toEqual([]);
});
