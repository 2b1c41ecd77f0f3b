/** What everyone thinks of the cards, for the team and for who listens. */
export const teamOpinions = {
  title: 'Avis',
  lead: 'Ce que chacun pense des obstacles, des leviers et des propositions. Ce n’est pas un vote.',
  mine: 'Mon avis',
  mineHint: 'Une carte à la fois. Personne ne voit ce que vous répondez.',
  speakFor: 'Vous parlez pour',
  speakForHint: 'Toutes vos réponses comptent pour ce collège.',
  choose: 'Choisissez un collège',
  chooseFirst: 'Choisissez d’abord votre collège.',
  convergences: 'Convergences',
  convergencesRule:
    'Dans chaque collège montré, au moins 60 personnes sur 100 sont d’accord, ou au moins 60 ne le sont pas.',
  noConvergence: 'Pas encore de convergence entre collèges.',
  disagreements: 'Désaccords utiles',
  disagreementsRule:
    'Entre deux collèges, la part des personnes d’accord diffère d’au moins 30 points. Cela vaut la peine d’en parler.',
  noDisagreement: 'Pas de désaccord net entre collèges.',
  mapHint: 'Qui répond de la même façon, quel que soit le collège.',
  all: 'Toutes les cartes',
  allHint: 'Les plus répondues d’abord.',
  none: 'Personne n’a encore donné son avis',
  noneText: 'Chacun répond depuis son téléphone, dans « Le projet », puis « Votre avis ».',
  more: 'Afficher plus de cartes',
  gone: 'Cette carte n’est plus là.',
  tooFew: 'Moins de 5 réponses : le détail reste caché.',
  count: (agree: number, disagree: number, pass: number) =>
    `${agree} d’accord, ${disagree} pas d’accord, ${pass} ${pass < 2 ? 'passe' : 'passent'}`,
  important: (count: number) => `important pour ${count}`,
  line: (name: string, text: string) => `${name} : ${text}`,
  byCollege: 'Lire par collège',
  byCollegeOf: (card: string) => `Lire par collège : ${card}`,
  together: 'Les collèges de moins de 5 personnes sont comptés ensemble.',
  lost: 'La page ne vient pas. Vérifiez le réseau.',
  comes: 'La carte arrive…',
  method:
    'Méthode : analyse en composantes principales et k-moyennes, comme Polis (Small et autres, 2021).',
} as const;
