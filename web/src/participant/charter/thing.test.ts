import { expect, test } from 'vitest';
import type { Command } from '../../live/command';
import { aboutArticle, hoped } from './thing';

const thing = aboutArticle(1, 'nos-principes');
const given = (type: string, data: object, settled = false, about = thing) =>
  ({ settled, entry: { type, data, thing: about } }) as unknown as Pick<Command, 'entry' | 'settled'>;

test('the latest answer that waits on the phone is the one that is shown', () => {
  const first = given('answerArticle', { answer: 'objection', reason: 'Trop long.' });
  expect(hoped([first], thing)).toMatchObject({ answer: 'objection', reason: 'Trop long.' });
  const then = given('liftArticleObjection', { objectionId: 'o1' });
  expect(hoped([first, then], thing)).toEqual({ answer: 'canLiveWith', reason: null });
});

test('what was answered, or is about another article or round, is not waited for', () => {
  const settled = given('answerArticle', { answer: 'agree' }, true);
  const other = given('answerArticle', { answer: 'agree' }, false, aboutArticle(2, 'nos-principes'));
  expect(hoped([settled, other], thing)).toBeUndefined();
});
