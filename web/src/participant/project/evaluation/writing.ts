import type { Criterion, EvaluationNoteItem, NoteAbout, NoteSubject } from '../../../contract';

/** What a note that is being written is about, for the outbox. */
export const newNote = 'evaluation/note';

/** A note as it is being written on a phone. */
export interface Written {
  subject: NoteSubject | '';
  /** The action, when it is about one. */
  action: string;
  criterion: Criterion | '';
  text: string;
  /** The college one speaks for; empty for one's own. */
  college: string;
}

const nothing: Written = { subject: '', action: '', criterion: '', text: '', college: '' };

/** What was kept on the phone, or nothing yet. */
export function written(kept: string): Written {
  try {
    return { ...nothing, ...(JSON.parse(kept || '{}') as Partial<Written>) };
  } catch {
    return { ...nothing };
  }
}

/** A note of one's own, to be written otherwise. */
export const again = (note: EvaluationNoteItem): Written => ({
  ...nothing,
  subject: note.about.type,
  action: note.about.id ?? '',
  criterion: note.criterion,
  text: note.text ?? '',
});

export const isBegun = (note: Written) =>
  Boolean(note.subject || note.criterion || note.text || note.college);

/** What is still to be said; nothing when the note may go. */
export const missingIn = ({ subject, action, criterion, text }: Written) => ({
  about: !subject || (subject === 'action' && !action),
  criterion: !criterion,
  text: !text.trim(),
});

/** What a note is about, once it is chosen. */
export const aboutOf = ({ subject, action }: Written): NoteAbout => ({
  type: subject || 'project',
  id: subject === 'action' ? action : null,
});

/** The questions that are shown at once; the others come when they are asked for. */
export const first: readonly Criterion[] = [
  'relevance',
  'effectiveness',
  'impact',
  'participation',
  'powerToAct',
  'dignity',
];
