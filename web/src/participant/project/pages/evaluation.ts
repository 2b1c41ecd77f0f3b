import type { ProjectPage } from '../pages';

export const page: ProjectPage = {
  name: 'evaluation',
  title: 'Évaluation',
  hint: 'Ce que chacun voit de ce qui se fait. Vous aussi.',
  order: 55,
  load: () => import('../evaluation/Evaluation.svelte'),
};
