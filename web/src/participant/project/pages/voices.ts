import type { ProjectPage } from '../pages';

export const page: ProjectPage = {
  name: 'paroles',
  title: 'Paroles et notes aux élus',
  hint: 'Ce que des personnes partagent, ce que les élus ont lu.',
  order: 60,
  load: () => import('../voices/Voices.svelte'),
};
