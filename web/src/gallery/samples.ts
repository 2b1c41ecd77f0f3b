import type { ResultRow } from '../design/results';

/** What a group of twenty might have said, for the gallery only. */
export const results: ResultRow[] = [
  {
    key: 'garden',
    label: 'Un jardin partagé derrière l’école',
    value: 17,
    valueText: '17 points',
    peopleText: 'choisi par 9 personnes sur 20',
  },
  {
    key: 'bus',
    label: 'Un bus le soir jusqu’à la gare',
    value: 12,
    valueText: '12 points',
    peopleText: 'choisi par 8 personnes sur 20',
  },
  {
    key: 'coffee',
    label: 'Un café associatif tenu à plusieurs',
    value: 9,
    valueText: '9 points',
    peopleText: 'choisi par 7 personnes sur 20',
  },
  {
    key: 'help',
    label: 'De l’aide pour les papiers, le samedi',
    value: 6,
    valueText: '6 points',
    peopleText: 'choisi par 5 personnes sur 20',
  },
  {
    key: 'bench',
    label: 'Des bancs à l’ombre',
    value: 3,
    valueText: '3 points',
    peopleText: 'choisi par 3 personnes sur 20',
  },
];
