import { expect, it } from 'vitest';
import type { BallotItem, WorkshopItem } from '../../../contract';
import { tooManyWithoutPhone } from './room-votes';

const votes = (channels: BallotItem['channels']) =>
  tooManyWithoutPhone({ channels } as BallotItem, { withoutPhone: 5 } as WorkshopItem);

it('tells when more people without phone voted than were counted', () => {
  expect(votes({ phone: 12, tablet: 3, paper: 2 })).toBe(0);
  expect(votes({ phone: 12, tablet: 3, paper: 2, hands: 1 })).toBe(6);
  expect(votes(null)).toBe(0);
});
