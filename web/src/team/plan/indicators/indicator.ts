import type { IndicatorDefinition, IndicatorLevel } from '../../../contract';
import { linesOf } from '../../parts/named';

/** An indicator as people type it. */
export function indicatorDraft(it: IndicatorDefinition | undefined) {
  return {
    label: it?.label ?? '',
    plain: it?.plainLabel ?? '',
    kind: it?.kind ?? ('qualitative' as const),
    focus: it?.focus ?? ('process' as const),
    criterion: it?.criterion ?? ('participation' as const),
    question: it?.question ?? '',
    source: it?.source ?? '',
    method: it?.method ?? '',
    frequency: it?.frequency ?? '',
    unit: it?.unit ?? '',
    baseline: it?.baseline?.toString().replace('.', ',') ?? '',
    target: it?.target?.toString().replace('.', ',') ?? '',
    colleges: [...(it?.collegeIds ?? [])],
    levels: (it?.levels ?? []).map(({ label }) => label).join('\n'),
    workshop: it?.builtInWorkshop ?? false,
    use: it?.use ?? ('' as const),
  };
}

export type IndicatorDraft = ReturnType<typeof indicatorDraft>;

/** A figure as it was typed, with a comma or a point; `null` when nothing was, `undefined` when it is none. */
export function figureOf(text: string): number | null | undefined {
  const typed = text.replace(/\s/g, '').replace(',', '.');
  if (!typed) return null;
  return /^-?\d+(\.\d+)?$/.test(typed) ? Number(typed) : undefined;
}

/** Levels keep the value they had where their words have not changed; new ones come after. */
export function levelsOf(text: string, before: readonly IndicatorLevel[]): IndicatorLevel[] {
  const lines = linesOf(text);
  const same = lines.length === before.length;
  return lines.map((label, place) => ({
    value: same ? (before[place]?.value ?? place + 1) : place + 1,
    label,
  }));
}

/** The indicator as it is asked of the server; figures are known to be figures. */
export function definitionOf(
  draft: IndicatorDraft,
  before: IndicatorDefinition | undefined,
  adaptedFrom = before?.adaptedFrom ?? null,
): IndicatorDefinition {
  const text = (typed: string) => typed.trim() || null;
  return {
    label: draft.label.trim(),
    plainLabel: text(draft.plain),
    kind: draft.kind,
    focus: draft.focus,
    criterion: draft.criterion,
    question: text(draft.question),
    source: text(draft.source),
    method: text(draft.method),
    frequency: text(draft.frequency),
    unit: text(draft.unit),
    baseline: figureOf(draft.baseline) ?? null,
    target: figureOf(draft.target) ?? null,
    adaptedFrom,
    builtInWorkshop: draft.workshop,
    collegeIds: draft.colleges,
    levels: levelsOf(draft.levels, before?.levels ?? []),
    use: draft.use || null,
  };
}
