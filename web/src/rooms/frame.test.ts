import { describe, expect, it } from 'vitest';
import type { CardItem } from '../contract';
import { above, aside, type Frame, laid, told, wished } from './frame';

const frame: Frame = {
  kind: 'frame',
  form: 'tree',
  places: [
    { id: 'effects', title: 'Les conséquences' },
    { id: 'problem', title: 'Le problème' },
    { id: 'causes', title: 'Les causes' },
  ],
};

const card = (id: string, placeId: string | null, more: Partial<CardItem> = {}): CardItem => ({
  id,
  workshopId: 'w',
  stepId: 's',
  order: 0,
  text: id,
  origin: 'written',
  collegeId: null,
  hidden: false,
  source: 'written',
  placeId,
  rank: placeId ? 0 : null,
  underId: null,
  proposed: null,
  poured: false,
  ...more,
});

describe('a frame', () => {
  const [alone, closed, money, fresh] = [
    card('alone', 'effects'),
    card('closed', 'problem'),
    card('money', 'causes'),
    card('new', null),
  ] as const;
  const cards = [alone, closed, money, fresh];

  it('has every place, the empty ones too, and what lies nowhere beside it', () => {
    expect(laid(frame, [money, fresh]).map((place) => place.cards.map(({ id }) => id))).toEqual([
      [],
      [],
      ['money'],
    ]);
    expect(aside(frame, cards).map(({ id }) => id)).toEqual(['new']);
    expect(aside(frame, [card('lost', 'former')]).map(({ id }) => id)).toEqual(['lost']);
  });

  it('lets a card hang from those of a higher level only, in a tree only', () => {
    expect(above(frame, cards, money).map(({ id }) => id)).toEqual(['alone', 'closed']);
    expect(above(frame, cards, alone)).toEqual([]);
    expect(above(frame, cards, fresh)).toEqual([]);
    expect(above({ ...frame, form: 'columns' }, cards, money)).toEqual([]);
  });

  it('tells where most people would put a card, unless it lies there', () => {
    const proposed = { causes: 2, problem: 1, former: 9 };
    expect(wished(frame, card('a', null, { proposed }))).toEqual({ place: frame.places[2], people: 2 });
    expect(wished(frame, card('a', 'causes', { proposed }))).toEqual({ place: frame.places[1], people: 1 });
    expect(wished(frame, card('a', null))).toBeUndefined();
  });

  it('is read by college in a debate, and those too small to be said come together last', () => {
    const colleges = [
      { id: 'persons', label: 'Personnes concernées' },
      { id: 'elected', label: 'Élus' },
      { id: 'none', label: 'Institutions' },
    ];
    const debate: Frame = { ...frame, form: 'debate' };
    const cards = [
      card('a', 'for'),
      card('b', 'for', { collegeId: 'elected' }),
      card('c', 'for', { collegeId: 'persons' }),
    ];
    const read = (one: Frame) =>
      told(one, cards, colleges).map(({ id, cards }) => [id, ...cards.map(({ id }) => id)]);
    expect(read(debate)).toEqual([
      ['persons', 'c'],
      ['elected', 'b'],
      ['', 'a'],
    ]);
    expect(read(frame)).toEqual([['', 'a', 'b', 'c']]);
    expect(told(debate, [], colleges)).toHaveLength(1);
  });
});
