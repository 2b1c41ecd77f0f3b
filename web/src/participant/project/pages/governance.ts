import type { ProjectPage } from '../pages';

export const page: ProjectPage = {
  name: 'qui-decide',
  title: 'Qui décide, et quand',
  hint: 'Les groupes qui décident, les dates, ce que les institutions ont promis.',
  order: 60,
  load: () => import('../governance/WhoDecides.svelte'),
};
