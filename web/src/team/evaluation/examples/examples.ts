import type { IndicatorDefinition } from '../../../contract';
import { planIndicators } from '../../../words/team-plan-indicators';
import { readings } from '../../../words/team-evaluation';

const parts: readonly { readonly key: keyof IndicatorDefinition; readonly name: string }[] = [
  { key: 'label', name: planIndicators.label },
  { key: 'plainLabel', name: planIndicators.plain },
  { key: 'kind', name: planIndicators.kind },
  { key: 'focus', name: planIndicators.focus },
  { key: 'criterion', name: planIndicators.criterion },
  { key: 'question', name: planIndicators.question },
  { key: 'source', name: planIndicators.source },
  { key: 'method', name: planIndicators.method },
  { key: 'frequency', name: planIndicators.frequency },
  { key: 'levels', name: planIndicators.levels },
  { key: 'collegeIds', name: planIndicators.colleges },
  { key: 'use', name: readings.use },
];

/** What was changed when an example was adapted, by the names of the form's fields. */
export const changedFrom = (example: IndicatorDefinition, now: IndicatorDefinition): string[] =>
  parts
    .filter(({ key }) => JSON.stringify(example[key] ?? null) !== JSON.stringify(now[key] ?? null))
    .map(({ name }) => name);
