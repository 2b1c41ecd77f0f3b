import type { ProjectPage } from '../pages';

export const page: ProjectPage = {
  name: 'plan',
  title: 'Le plan',
  hint: 'Ce qui se fait, qui s’en occupe, pour quand.',
  order: 50,
  load: () => import('../plan/Plan.svelte'),
};
