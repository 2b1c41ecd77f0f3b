import { expect, test } from 'vitest';
import { aloudOf, answersOf, bodyOf, countsAs, countsText, originsOf, titleOf } from './charter';

const article = {
  key: 'nos-principes',
  number: 3,
  title: 'Nos principes',
  text: '## 3. Nos principes\n\nTous les savoirs comptent.\n\n- **Chacun** parle\n- Chacun écoute',
};

test('an article stands under its title, without its heading', () => {
  expect(titleOf(article)).toBe('3. Nos principes');
  expect(bodyOf(article)).toBe('Tous les savoirs comptent.\n\n- **Chacun** parle\n- Chacun écoute');
  expect(bodyOf({ text: '## 4. À écrire' })).toBe('');
});

test('a voice reads the words of an article and none of its marks', () => {
  expect(aloudOf(article)).toBe('3. Nos principes. Tous les savoirs comptent. Chacun parle. Chacun écoute');
});

test('an objection that was lifted counts as an article one can live with', () => {
  expect(countsAs({ answer: 'objection', lifted: null })).toBe('objection');
  expect(countsAs({ answer: 'objection', lifted: 'team' })).toBe('canLiveWith');
  expect(countsAs({ answer: 'agree', lifted: null })).toBe('agree');
});

test('answers of an earlier round are about other words', () => {
  const given = {
    answer: 'agree',
    at: '',
    lifted: null,
    note: null,
    objectionId: null,
    reason: null,
  } as const;
  const own = { textId: 't', round: 1, collegeId: 'persons', answers: { a: given }, signatures: [] };
  expect(answersOf(own, 1)).toEqual({ a: given });
  expect(answersOf(own, 2)).toEqual({});
  expect(answersOf(undefined, 1)).toEqual({});
});

test('counts are said in the order of the answers, those of nobody left out', () => {
  expect(countsText({ objection: 1, agree: 3, canLiveWith: 2 })).toBe(
    '3 d’accord, 2 peuvent vivre avec, 1 objection',
  );
  expect(countsText({})).toBe('');
});

test('what a text comes from is named once, other links are not', () => {
  const text =
    'Un banc ([Proposition : un banc](#proposition/p1)), vu le [12 mars](#atelier/w1). [Encore](#proposition/p1) [site](https://exemple.fr)';
  expect(originsOf(text)).toEqual([
    { kind: 'proposals', id: 'p1', label: 'Proposition : un banc' },
    { kind: 'workshops', id: 'w1', label: '12 mars' },
  ]);
});
