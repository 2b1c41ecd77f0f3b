import type { ProjectPage } from '../pages';

export const page: ProjectPage = {
  name: 'proposer',
  title: 'Proposer une idée',
  hint: 'À tout moment, pour vous ou pour d’autres.',
  order: 31,
  load: () => import('../mine/Propose.svelte'),
};
