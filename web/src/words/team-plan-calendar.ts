import { shortDate } from './dates';

const monthOf = (month: string) => new Date(`${month}-15T12:00`);

/** The calendar of the action plan. */
export const planCalendar = {
  title: 'Calendrier du plan',
  lead: 'Chaque action le long des mois.',
  back: 'Plan d’actions',
  print: 'Imprimer',
  strip: 'Mois par mois',
  stripHint: 'Une barre par action, une marque par étape.',
  table: 'Le même calendrier en tableau',
  tableRegion: 'Tableau du calendrier',
  tableHint: 'Tout ce que montre le dessin, en mots.',
  year: 'Année',
  empty: 'Pas encore de date',
  emptyText: 'Une action se place ici dès qu’elle a un début ou une fin.',
  undated: 'Sans date',
  undatedHint: 'Ces actions n’ont ni début ni fin.',
  legend: { done: 'étape faite', todo: 'étape à venir', today: 'aujourd’hui' },
  month: (month: string) => monthOf(month).toLocaleDateString('fr-FR', { month: 'short' }),
  letter: (month: string) =>
    monthOf(month).toLocaleDateString('fr-FR', { month: 'narrow' }).toLocaleUpperCase('fr'),
  span: ({ start, end }: { start: string | null; end: string | null }) =>
    start && end
      ? `du ${shortDate(start)} au ${shortDate(end)}`
      : start
        ? `à partir du ${shortDate(start)}`
        : end
          ? `jusqu’au ${shortDate(end)}`
          : 'sans date',
  notSaid: 'pas encore dit',
  done: 'faite',
  columns: {
    action: 'Action',
    lead: 'Qui la porte',
    start: 'Début',
    end: 'Fin',
    status: 'Où elle en est',
    steps: 'Étapes',
  },
} as const;
