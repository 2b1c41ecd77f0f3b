import type { ProjectPage } from '../pages';

export const page: ProjectPage = {
  name: 'recits',
  title: 'Récits',
  hint: 'Ce qui a changé, raconté par les gens.',
  order: 54,
  load: () => import('../stories/Stories.svelte'),
};
