import type { PracticeSignal, SignatoryKind, PracticeKind } from '../../contract';
import { linesOf } from '../../team/parts/named';
import { signalWords as words } from '../../words/library-signal';

/** A signal as it is typed. */
export interface SignalDraft {
  title: string;
  summary: string;
  kind: PracticeKind;
  territory: string;
  department: string;
  forms: string[];
  partners: string;
  why: string;
  asKind: SignatoryKind;
  as: string;
  country: string;
  programme: string;
  link: string;
}

export const empty: SignalDraft = {
  title: '',
  summary: '',
  kind: 'initiative',
  territory: '',
  department: '',
  forms: [],
  partners: '',
  why: '',
  asKind: 'organisation',
  as: '',
  country: '',
  programme: '',
  link: '',
};

/** What is missing, field by field; empty when all is well. */
export function missing({ title, summary, territory, why, as, link }: SignalDraft) {
  return {
    title: title.trim() ? '' : words.missing.title,
    summary: summary.trim() ? '' : words.missing.summary,
    territory: territory.trim() ? '' : words.missing.territory,
    why: why.trim() ? '' : words.missing.why,
    as: as.trim() ? '' : words.missing.as,
    link: !link.trim() || /^https?:\/\/\S+$/.test(link.trim()) ? '' : words.missing.link,
  };
}

/** The signal as the library takes it: what was left empty is not said. */
export function signalOf(draft: SignalDraft): PracticeSignal {
  const said = (text: string) => text.trim() || null;
  return {
    title: draft.title.trim(),
    summary: draft.summary.trim(),
    kind: draft.kind,
    place: { territory: draft.territory.trim(), kind: null, department: said(draft.department) },
    why: draft.why.trim(),
    as: { kind: draft.asKind, label: draft.as.trim() },
    forms: draft.forms,
    partners: linesOf(draft.partners.replaceAll(',', '\n')),
    country: said(draft.country),
    programme: said(draft.programme),
    link: said(draft.link),
  };
}
