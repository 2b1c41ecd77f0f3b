import type { ProjectPage } from '../pages';

export const page: ProjectPage = {
  name: 'mots',
  title: 'Les mots du projet',
  hint: 'Ce que veulent dire les mots difficiles.',
  order: 90,
  load: () => import('../glossary/Glossary.svelte'),
};
