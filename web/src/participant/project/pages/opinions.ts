import type { ProjectPage } from '../pages';

export const page: ProjectPage = {
  name: 'avis',
  title: 'Votre avis',
  hint: 'Dites si vous êtes d’accord, une carte à la fois.',
  order: 25,
  load: () => import('../opinions/Opinions.svelte'),
};
