import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announce } from './Announce';

const regions = { 'announce-polite': { textContent: '' }, 'announce-alert': { textContent: '' } };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', { getElementById: (id: keyof typeof regions) => regions[id] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('sentences that come together are read once each, in one go', () => {
  announce('Votre vote est reçu.');
  announce('Nouvelle étape : bilan.');
  announce('Votre vote est reçu.');
  expect(regions['announce-polite'].textContent).toBe('');
  vi.runAllTimers();
  expect(regions['announce-polite'].textContent).toBe('Votre vote est reçu. Nouvelle étape : bilan.');
});

test('a sentence said again is a new text in the region', () => {
  announce('Pas de réseau.', 'alert');
  vi.runAllTimers();
  announce('Pas de réseau.', 'alert');
  expect(regions['announce-alert'].textContent).toBe('');
  vi.runAllTimers();
  expect(regions['announce-alert'].textContent).toBe('Pas de réseau.');
});
