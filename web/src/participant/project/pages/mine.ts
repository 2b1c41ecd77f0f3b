import type { ProjectPage } from '../pages';

export const page: ProjectPage = {
  name: 'mes-propositions',
  title: 'Ce que vous avez proposé',
  hint: 'Et ce qu’on en fait.',
  order: 32,
  load: () => import('../mine/Mine.svelte'),
};
