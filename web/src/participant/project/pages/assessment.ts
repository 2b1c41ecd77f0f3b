import { assessment } from '../../../words/assessment';
import { projectAssessment } from '../../../words/project-assessment';
import type { ProjectPage } from '../pages';

export const page: ProjectPage = {
  name: 'diagnostic',
  title: assessment.title,
  hint: projectAssessment.lead,
  order: 10,
  load: () => import('../assessment/Assessment.svelte'),
};
