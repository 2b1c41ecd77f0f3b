import { describe, expect, it } from 'vitest';
import type { IndicatorDefinition, ReadingItem } from '../../../contract';
import { curveOf, sentence } from './curve';

const scale = ['Je reçois', 'Je donne mon avis', 'Je fais une partie', 'J’organise'];
const definition = (levels: readonly string[], unit: string | null = null) =>
  ({ levels: levels.map((label, i) => ({ value: i + 1, label })), unit }) as unknown as IndicatorDefinition;
let order = 0;
const at = (date: string, found: Partial<ReadingItem>): ReadingItem => ({
  id: `${date}`,
  indicatorId: 'i',
  kind: 'story',
  date,
  level: null,
  figure: null,
  words: null,
  collegeId: null,
  attachmentId: null,
  order: order++,
  ...found,
});
const level = (date: string, value: number) =>
  at(date, { kind: 'level', level: { value, label: scale[value - 1] ?? '' } });

describe('the curve of an indicator', () => {
  it('names every level of the scale, also those that nobody reached', () => {
    const curve = curveOf([level('2024-12-05', 1), level('2026-01-22', 3)], definition(scale));
    expect(curve?.axis.map(({ label }) => label)).toEqual([...scale].reverse());
    expect(curve?.points.map(({ y }) => y)).toEqual([0, 2 / 3]);
  });

  it('keeps the distance of the days', () => {
    const curve = curveOf(
      [level('2026-01-11', 2), level('2026-01-01', 1), level('2026-01-05', 1)],
      definition(scale),
    );
    expect(curve?.points.map(({ x }) => x)).toEqual([0, 0.4, 1]);
  });

  it('begins numbers at nought, so that a small change looks small', () => {
    const curve = curveOf(
      [at('2025-06-30', { figure: 74 }), at('2025-12-31', { figure: 148 })],
      definition([], 'trajets par mois'),
    );
    expect(curve?.axis.map(({ label }) => label)).toEqual([
      '148\u00a0trajets par mois',
      '0\u00a0trajets par mois',
    ]);
    expect(curve?.points.map(({ y }) => y)).toEqual([0.5, 1]);
  });

  it('is no curve with one reading, nor with stories alone', () => {
    expect(curveOf([level('2026-01-01', 1)], definition(scale))).toBeNull();
    expect(
      curveOf(
        [at('2026-01-01', { words: 'Un récit' }), at('2026-02-01', { words: 'Un autre' })],
        definition([]),
      ),
    ).toBeNull();
  });
});

describe('its sentence', () => {
  it('says what was and what is', () => {
    expect(sentence([level('2026-01-22', 4), level('2024-12-05', 1)], null)).toBe(
      'De «\u00a0Je reçois\u00a0» (déc.\u00a02024) à «\u00a0J’organise\u00a0» (janv.\u00a02026).',
    );
  });

  it('says numbers with their unit, and one reading alone', () => {
    expect(sentence([at('2025-06-30', { figure: 14.2 })], 'euros')).toBe(
      'Un seul relevé\u00a0: 14,2\u00a0euros (juin\u00a02025).',
    );
  });

  it('says nothing of what is told', () => {
    expect(sentence([at('2025-06-30', { words: 'Un récit' })], null)).toBe('');
  });
});
