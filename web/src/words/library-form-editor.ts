/** The forms of collective social work, as who watches over the house writes them. */
export const formEditorWords = {
  add: 'Ajouter une forme',
  addLead: 'Dès qu’elle a un nom, elle peut être choisie dans les fiches et les recherches.',
  edit: (name: string) => `Modifier : ${name}`,
  editLead: 'Les lecteurs gardent la version publiée jusqu’à ce que vous publiiez celle-ci.',
  enter: 'Entrez avec un compte qui administre la bibliothèque.',
  notYours: 'Seuls les comptes qui administrent la bibliothèque écrivent le référentiel.',
  name: 'Nom de la forme',
  nameHint: 'Comme on la dit : « travail de rue ».',
  nameMissing: 'Écrivez un nom.',
  nameOdd: 'Le nom doit avoir des lettres.',
  definition: 'En une phrase ou deux',
  needed: 'Il faut l’écrire avant de publier.',
  hints: {
    interest: 'Ce qu’elle apporte, à qui.',
    reach: 'Jusqu’où elle va, et où elle s’arrête.',
    diversity: 'Les formes qu’elle prend selon les lieux.',
  },
  perLine: 'Une ligne pour chacun.',
  examples: 'Exemples : adresses de pratiques publiées',
  examplesHint: 'Une adresse par ligne, copiée depuis la page d’une pratique.',
  reasons: 'Les questions qui orientent',
  reasonsText:
    'Quelles réponses parlent pour cette forme ? Écrivez la raison, en une phrase. Laissez vide ce qui ne dit rien.',
  care: 'C’est un point à surveiller, pas une raison',
  careOf: (answer: string) => `${answer} : c’est un point à surveiller, pas une raison`,
  save: 'Enregistrer',
} as const;
