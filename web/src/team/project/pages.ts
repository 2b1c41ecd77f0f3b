import type { Component } from 'svelte';
import { positions } from '../../design/pictos-answers';
import {
  calendar,
  check,
  eye,
  hand,
  home,
  info,
  next,
  paper,
  pencil,
  people,
  raisedHand,
  scroll,
  voteBox,
} from '../../design/pictos-ui';
import type { Drawing } from '../../design/pictos';

import type { PageProps } from '../parts/page';
import type { Room } from '../route';

/** The headings under which the rail puts the pages of a project, in its order. */
export const groups = {
  assessment: 'Diagnostic',
  proposals: 'Propositions et décisions',
  plan: 'Plan d’actions',
  governance: 'Gouvernance',
  texts: 'Textes',
  workshops: 'Ateliers',
  project: 'Projet',
} as const;

/** A page of a project, as the rail shows it. */
export interface TeamPage {
  readonly title: string;
  readonly picto: Drawing;
  /** Where the rail puts it; without one it stands first, alone. */
  readonly group?: keyof typeof groups;
  /** Brings the page when it is opened; what everybody opens comes with the rest. */
  readonly load?: () => Promise<{ default: Component<PageProps> }>;
}

/** Every page, a line each, in the order of its group. */
export const pages: Readonly<Record<Room, TeamPage>> = {
  home: { title: 'Accueil', picto: home },
  assessment: {
    title: 'Diagnostic',
    picto: eye,
    group: 'assessment',
    load: () => import('../assessment/Assessment.svelte'),
  },
  opinions: {
    title: 'Avis',
    picto: positions.agree,
    group: 'assessment',
    load: () => import('../opinions/Opinions.svelte'),
  },
  proposals: {
    title: 'Propositions',
    picto: pencil,
    group: 'proposals',
    load: () => import('../proposals/Proposals.svelte'),
  },
  answers: {
    title: 'Réponses attendues',
    picto: raisedHand,
    group: 'proposals',
    load: () => import('../answers/Answers.svelte'),
  },
  decisions: { title: 'Décisions', picto: check, group: 'proposals' },
  plan: {
    title: 'Fiches action',
    picto: people,
    group: 'plan',
    load: () => import('../plan/Plan.svelte'),
  },
  objectives: {
    title: 'Ambition et objectifs',
    picto: next,
    group: 'plan',
    load: () => import('../plan/aims/Aims.svelte'),
  },
  planCalendar: {
    title: 'Calendrier du plan',
    picto: calendar,
    group: 'plan',
    load: () => import('../plan/Calendar.svelte'),
  },
  indicators: {
    title: 'Indicateurs',
    picto: eye,
    group: 'plan',
    load: () => import('../plan/indicators/Indicators.svelte'),
  },
  evaluation: {
    title: 'Évaluation',
    picto: check,
    group: 'plan',
    load: () => import('../evaluation/Evaluation.svelte'),
  },
  governance: {
    title: 'Gouvernance',
    picto: people,
    group: 'governance',
    load: () => import('../governance/Governance.svelte'),
  },
  calendar: {
    title: 'Calendrier',
    picto: calendar,
    group: 'governance',
    load: () => import('../calendar/CalendarPage.svelte'),
  },
  hearings: {
    title: 'Auditions',
    picto: hand,
    group: 'governance',
    load: () => import('../hearings/Hearings.svelte'),
  },
  decisionMakers: {
    title: 'Pour les élus',
    picto: paper,
    group: 'governance',
    load: () => import('../decision-makers/DecisionMakers.svelte'),
  },
  awareness: {
    title: 'Sensibilisation',
    picto: eye,
    group: 'governance',
    load: () => import('../awareness/Awareness.svelte'),
  },
  texts: { title: 'Textes', picto: scroll, group: 'texts' },
  practices: {
    title: 'Fiche pratique',
    picto: paper,
    group: 'texts',
    load: () => import('../practices/Practices.svelte'),
  },
  charter: { title: 'Charte', picto: raisedHand, group: 'texts' },
  workshops: { title: 'Ateliers', picto: calendar, group: 'workshops' },
  results: {
    title: 'Résultats',
    picto: voteBox,
    group: 'workshops',
    load: () => import('../results/Results.svelte'),
  },
  voices: {
    title: 'Paroles',
    picto: raisedHand,
    group: 'project',
    load: () => import('../voices/Voices.svelte'),
  },
  participants: { title: 'Participants', picto: people, group: 'project' },
  glossary: {
    title: 'Les mots du projet',
    picto: info,
    group: 'project',
    load: () => import('../glossary/Glossary.svelte'),
  },
  imported: {
    title: 'Et aussi',
    picto: paper,
    group: 'project',
    load: () => import('../imported/Imported.svelte'),
  },
};

/** The one page of who is invited for a time, to a part of the project. */
export const visit = {
  title: 'Accueil',
  picto: home,
  load: () => import('../governance/Visit.svelte'),
} satisfies TeamPage;

/** The pages of a group, in their order; those without one. */
export const pagesOf = (group?: keyof typeof groups) =>
  (Object.keys(pages) as Room[]).filter((room) => pages[room].group === group);
