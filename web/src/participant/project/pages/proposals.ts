import type { ProjectPage } from '../pages';

export const page: ProjectPage = {
  name: 'propositions',
  title: 'Propositions',
  hint: 'Ce que les groupes demandent, et ce qu’on en fait.',
  order: 30,
  load: () => import('../proposals/Proposals.svelte'),
};
