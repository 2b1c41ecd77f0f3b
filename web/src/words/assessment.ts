import type { AssetKind, LeverCategory, ObstacleFamily } from '../contract';

/** The shared assessment, said the same on the phone and on the desk. */
export const assessment = {
  title: 'Diagnostic',
  /** The five families, in the words of the mandate. */
  families: {
    centralisedTradition: 'Tradition politique et administrative centralisée',
    legalFramework: 'Cadre juridique tourné vers l’aide individuelle',
    institutionalComplexity: 'Organisation complexe et peu lisible',
    managerialLogic: 'Emprise des logiques gestionnaires',
    professionalModel: 'Modèle professionnel du travail social',
  } satisfies Record<ObstacleFamily, string>,
  /** The same, as one would say it. */
  plainFamilies: {
    centralisedTradition: 'On décide loin de nous.',
    legalFramework: 'La règle est faite pour une personne, pas pour un groupe.',
    institutionalComplexity: 'On ne sait pas qui fait quoi.',
    managerialLogic: 'On regarde les chiffres et l’argent d’abord.',
    professionalModel: 'Le métier est pensé pour le face-à-face.',
  } satisfies Record<ObstacleFamily, string>,
  categories: {
    simplification: 'Simplification',
    powerToAct: 'Pouvoir d’agir',
    training: 'Formation',
    management: 'Management',
    partnership: 'Partenariat',
    politicalSponsorship: 'Portage politique',
  } satisfies Record<LeverCategory, string>,
  plainCategories: {
    simplification: 'Rendre les choses plus simples.',
    powerToAct: 'Donner du pouvoir aux habitants.',
    training: 'Apprendre, se former.',
    management: 'Organiser le travail autrement.',
    partnership: 'Travailler avec d’autres.',
    politicalSponsorship: 'Être soutenu par les élus.',
  } satisfies Record<LeverCategory, string>,
  kinds: {
    people: 'Des personnes',
    place: 'Un lieu',
    group: 'Un groupe',
    knowHow: 'Un savoir-faire',
  } satisfies Record<AssetKind, string>,
  need: (count: string, period: string) => `${count} demandes, ${period}`,
  relayed: (from: string, by: string) => `${from}, transmise par : ${by}`,
  erased: 'Texte retiré par la personne qui l’a écrit.',
  namesNobody: 'J’ai relu. Ce texte ne désigne personne.',
} as const;
