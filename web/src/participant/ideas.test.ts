import { expect, it } from 'vitest';
import { Command } from '../live/command';
import { ideasOf } from './ideas';

function waiting(type: string, data: object): Command {
  return new Command({
    id: type,
    type,
    data,
    thing: 's/ideas',
    order: 1,
    tried: false,
    state: { name: 'kept' },
  });
}

it('shows at once what waits on the phone, and says what is leaving', () => {
  const commands = [
    waiting('addIdea', { ideaId: 'b', text: 'Des bancs' }),
    waiting('withdrawIdea', { ideaId: 'a' }),
  ];
  expect(ideasOf([{ id: 'a', text: 'Un jardin' }], commands, 's/ideas')).toEqual([
    { id: 'a', text: 'Un jardin', received: true, leaving: true },
    { id: 'b', text: 'Des bancs', received: false, leaving: false },
  ]);
});

it('never shows an idea twice when the server has it already', () => {
  const commands = [waiting('addIdea', { ideaId: 'a', text: 'Un jardin' })];
  expect(ideasOf([{ id: 'a', text: 'Un jardin' }], commands, 's/ideas')).toHaveLength(1);
});
