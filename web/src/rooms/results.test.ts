import { describe, expect, it } from 'vitest';
import type { BallotItem, Tally } from '../contract';
import { results as words } from '../words/results';
import { parts, positionKinds } from './kinds';
import { answerRows, inOrder, offered, rowsOf } from './results';
import { duelsOf } from './duels';
import { verdictOf } from './verdicts';

const tally = (channels: Tally['channels']): Tally => ({
  people: 20,
  tooFew: false,
  channels,
  lines: [],
  reading: null,
  verdicts: [],
  options: [
    { optionId: 'bench', counts: { dots: 4, people: 4 } },
    { optionId: 'garden', counts: { dots: 17, people: 9 } },
    { optionId: 'gone', counts: {} },
  ],
});
const ballot = (stacking: boolean) =>
  ({
    method: { method: 'dots', dots: 3, stacking },
    options: [
      { id: 'bench', label: 'Des bancs' },
      { id: 'garden', label: 'Jardin' },
      { id: 'gone', label: null },
    ],
    retained: ['bench'],
  }) as unknown as BallotItem;

describe('results', () => {
  it('are read from the most chosen, with points and people', () => {
    const rows = rowsOf(ballot(true), tally({ phone: 20 }));
    expect(rows.map(({ label, valueText, peopleText }) => [label, valueText, peopleText])).toEqual([
      ['Jardin', '17 points', 'choisi par 9 personnes sur 20'],
      ['Des bancs', '4 points', 'choisi par 4 personnes sur 20'],
      ['Choix retiré', '0 point', 'choisi par 0 personne sur 20'],
    ]);
  });

  it('do not say people when stacked papers hide them', () => {
    const people = (stacking: boolean) =>
      rowsOf(ballot(stacking), tally({ phone: 14, paper: 6 })).filter((row) =>
        row.peopleText?.includes('choisi'),
      ).length;
    expect([people(true), people(false)]).toEqual([0, 3]);
  });

  it('of an imported method tell everything it counted', () => {
    const imported = {
      ...ballot(false),
      method: { method: 'recorded', name: 'merit', counted: ['good', 'fair'] },
    };
    const counted = { ...tally({}), options: [{ optionId: 'garden', counts: { good: 7, fair: 2 } }] };
    expect(rowsOf(imported as BallotItem, counted)[0]?.peopleText).toBe('7 bien, 2 assez bien');
  });

  it('name the ways that are not phones', () => {
    expect(words.votes(20, { phone: 14, paper: 6 })).toBe('20 votes, dont 6 bulletins papier');
    expect(words.votes(20, { paper: 6, hands: 1 })).toBe('20 votes, dont 6 bulletins papier et 1 main levée');
    expect(words.votes(1, { phone: 1 })).toBe('1 vote');
  });

  it('of an answering step keep the order in which answers were offered', () => {
    const rows = answerRows({ kind: 'mood', people: 7, counts: { rain: 2, sun: 5 } }, offered('weather'));
    expect(rows.map(({ label, value }) => `${label} ${value}`)).toEqual([
      'Soleil 5',
      'Nuage 0',
      'Pluie 2',
      'Orage 0',
    ]);
  });

  it('of four positions fill one bar, part after part', () => {
    const four = positionKinds();
    expect(parts(four, { for: 6, against: 2 }, 8).map(({ from, width }) => [from, width])).toEqual([
      [0, 75],
      [75, 0],
      [75, 25],
      [100, 0],
    ]);
    expect(parts(four, { for: 3, against: 1 }, 5).map(({ width }) => width)).toEqual([60, 0, 20, 0]);
    expect(parts(four, {}, 0).every(({ width }) => width === 0)).toBe(true);
    expect(parts(positionKinds(true), { unclear: 2 }, 2).at(-1)?.width).toBe(100);
  });

  it('come in the order of the reading, what it leaves out at the end', () => {
    expect(inOrder(tally({}).options, ['gone', 'garden']).map(({ optionId }) => optionId)).toEqual([
      'gone',
      'garden',
      'bench',
    ]);
  });

  it('say what the rule says, with every reason', () => {
    const judged: Tally = {
      ...tally({}),
      verdicts: [
        { optionId: 'garden', retained: 'no', reasons: ['tooFewInFavour', 'collegeBelowFloor'] },
        { optionId: 'bench', retained: 'yes', reasons: [] },
      ],
    };
    expect(verdictOf(ballot(true), judged, 'garden')?.text).toBe(
      'Pas retenu : pas assez de personnes pour, pas assez de personnes pour dans un collège',
    );
    expect(verdictOf(ballot(true), judged, 'bench')).toEqual({ retained: 'yes', text: 'Retenu' });
    expect(verdictOf(ballot(true), tally({}), 'gone')).toBeNull();
  });

  it('compare every two options, or those that follow each other', () => {
    const reading = {
      reading: 'ranked' as const,
      places: [['a'], ['b', 'c']],
      preferred: { a: { b: 12, c: 9 }, b: { a: 7, c: 5 }, c: { b: 5 } },
    };
    expect(duelsOf(reading, false)).toHaveLength(3);
    expect(duelsOf(reading, true)).toEqual([
      { one: 'a', other: 'b', forOne: 12, forOther: 7 },
      { one: 'b', other: 'c', forOne: 5, forOther: 5 },
    ]);
  });
});
