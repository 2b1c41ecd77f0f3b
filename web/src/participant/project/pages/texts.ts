import type { ProjectPage } from '../pages';

export const page: ProjectPage = {
  name: 'textes',
  title: 'Les textes',
  hint: 'Les lire, les écrire avec les autres.',
  order: 55,
  load: () => import('../texts/Texts.svelte'),
};
