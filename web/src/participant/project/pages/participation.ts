import type { ProjectPage } from '../pages';

export const page: ProjectPage = {
  name: 'ma-parole',
  title: 'Votre parole compte ?',
  hint: 'Dites comment vous vivez le projet.',
  order: 56,
  load: () => import('../participation/Participation.svelte'),
};
