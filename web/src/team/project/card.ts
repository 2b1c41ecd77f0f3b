import type { ProjectItem } from '../../contract';

/** The card as it is written in a form: numbers and lists as people type them. */
export function cardDraft({ title, plainTitle, status, participationLevel, territory, forms }: ProjectItem) {
  return {
    title,
    plainTitle: plainTitle ?? '',
    status,
    level: participationLevel,
    name: territory.name,
    kind: territory.kind,
    department: territory.departmentName ?? '',
    population: territory.population?.toString() ?? '',
    lead: territory.leadAuthorityRole ?? '',
    collectiveWork: territory.collectiveWork ?? '',
    forms: [...forms],
    dimensions: [...(territory.dimensions ?? [])],
    context: (territory.context ?? []).join('\n'),
  };
}
