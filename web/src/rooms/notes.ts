import type { EvaluationNoteItem, NoteAbout } from '../contract';
import { evaluationNotes as words } from '../words/evaluation-notes';
import { all, type ProjectStore } from './shown';

/** What one college says of one thing. */
export interface Voice {
  /** Empty for notes of which no college is told. */
  readonly collegeId: string;
  readonly notes: readonly EvaluationNoteItem[];
}

/** A thing that notes are about, with what each college says of it. */
export interface Subject {
  readonly key: string;
  readonly about: NoteAbout;
  readonly voices: readonly Voice[];
}

/** The whole project and all of its ways are one thing each, however a note points to them. */
const keyOf = ({ type, id }: NoteAbout) => (type === 'project' || !id ? type : `${type}/${id}`);

/** What notes are about, first what most colleges speak of; the colleges of each in the order of the project. */
export function subjectsOf(notes: readonly EvaluationNoteItem[], colleges: readonly string[]): Subject[] {
  const subjects = new Map<string, { about: NoteAbout; voices: Map<string, EvaluationNoteItem[]> }>();
  for (const note of [...notes].sort((one, other) => one.order - other.order)) {
    const key = keyOf(note.about);
    const subject = subjects.get(key) ?? { about: note.about, voices: new Map() };
    const college = note.collegeId ?? '';
    subject.voices.set(college, [...(subject.voices.get(college) ?? []), note]);
    subjects.set(key, subject);
  }
  const place = (college: string) =>
    colleges.includes(college) ? colleges.indexOf(college) : colleges.length;
  return [...subjects]
    .map(([key, { about, voices }]) => ({
      key,
      about,
      voices: [...voices]
        .map(([collegeId, said]) => ({ collegeId, notes: said }))
        .sort((one, other) => place(one.collegeId) - place(other.collegeId)),
    }))
    .sort((one, other) => other.voices.length - one.voices.length);
}

/** The name of what a note is about, by what is known of the project. */
export function subjectName(
  about: NoteAbout,
  titleOf: (room: 'actions' | 'workshops' | 'bodies', id: string) => string | undefined,
): string {
  if (about.type === 'action') return titleOf('actions', about.id ?? '') ?? words.goneAction;
  const where =
    about.type === 'process' && about.id
      ? (titleOf('workshops', about.id) ?? titleOf('bodies', about.id))
      : undefined;
  return where ? words.processOf(where) : words.subjects[about.type];
}

/** Finds titles in stores of which each knows a part of the project. */
export const titlesIn =
  (...stores: readonly ProjectStore[]) =>
  (room: 'actions' | 'workshops' | 'bodies', id: string): string | undefined => {
    for (const store of stores) {
      const found =
        room === 'actions'
          ? store.item('actions', id)?.title
          : room === 'workshops'
            ? store.item('workshops', id)?.title
            : store.item('bodies', id)?.card.label;
      if (found) return found;
    }
    return undefined;
  };

/** The words of a note, the plain ones first. */
export const noteText = (note: EvaluationNoteItem, erased: string) => note.plainText ?? note.text ?? erased;

/** Which colleges took part, as the server counts it. */
export const coverageOf = (store: ProjectStore) => all(store, 'coverage')[0];
