import { expect, test } from 'vitest';
import type { EvaluationNoteItem, NoteAbout } from '../contract';
import { subjectName, subjectsOf } from './notes';

const note = (id: string, order: number, collegeId: string | null, about: NoteAbout): EvaluationNoteItem => ({
  id,
  order,
  collegeId,
  about,
  criterion: 'relevance',
  indicatorIds: [],
  text: id,
  plainText: null,
  relayedByCollegeId: null,
  at: '2026-04-20T00:00:00+00:00',
  state: 'published',
  reason: null,
  stepId: null,
});

test('what several colleges speak of comes first, each college beside the other', () => {
  const bus: NoteAbout = { type: 'action', id: 'bus' };
  const subjects = subjectsOf(
    [
      note('a', 0, 'elected', { type: 'project', id: 'p' }),
      note('b', 1, 'elected', bus),
      note('c', 2, 'persons', bus),
      note('d', 3, 'persons', bus),
      note('e', 4, null, { type: 'project' }),
    ],
    ['persons', 'elected'],
  );
  expect(
    subjects.map(({ key, voices }) => [key, voices.map((voice) => [voice.collegeId, voice.notes.length])]),
  ).toEqual([
    [
      'project',
      [
        ['elected', 1],
        ['', 1],
      ],
    ],
    [
      'action/bus',
      [
        ['persons', 2],
        ['elected', 1],
      ],
    ],
  ]);
});

test('a thing is named by its title, an action that is gone by what became of it', () => {
  const titles = (room: string, id: string) =>
    room === 'actions' && id === 'bus' ? 'Le minibus' : undefined;
  expect(subjectName({ type: 'action', id: 'bus' }, titles)).toBe('Le minibus');
  expect(subjectName({ type: 'action', id: 'gone' }, titles)).toBe('Une action retirée depuis');
  expect(subjectName({ type: 'process', id: 'w' }, titles)).toBe('Notre façon de faire ensemble');
});
