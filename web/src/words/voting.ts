const many = (count: number, one: string, several: string) => `${count} ${count < 2 ? one : several}`;

const place = (rank: number) => (rank === 1 ? '1re place' : `${rank}e place`);

/** What a person reads with a vote in the hand, on the phone and on the tablet: the rules, the paper, the receipt. */
export const voting = {
  how: 'Comment ça marche ?',
  paper: 'Votre bulletin',
  rules: 'Les règles de ce vote',
  example: 'Un exemple',
  youVote: 'Une personne vote',
  weCount: 'Le groupe',

  missing: {
    required: (count: number) =>
      count === 1 ? 'Il manque votre réponse à 1 choix.' : `Il manque votre réponse à ${count} choix.`,
    free: (count: number) =>
      count === 1 ? 'Vous n’avez rien dit sur 1 choix.' : `Vous n’avez rien dit sur ${count} choix.`,
    others: (count: number) => (count === 1 ? 'et 1 autre' : `et ${count} autres`),
    freeNote: 'Vous pouvez envoyer quand même.',
    go: 'Aller au premier qui manque',
  },

  empty: {
    dots: 'Mettez au moins un point.',
    fourPositions: 'Donnez au moins un avis.',
    ranked: 'Touchez au moins un choix.',
    again:
      'Vous n’avez rien coché. Si rien ne vous convient, appuyez encore une fois sur « Envoyer mon vote ».',
    none: 'Vous n’avez rien coché.',
  },

  ticks: {
    most: (most: number) =>
      most === 1 ? 'Vous pouvez cocher 1 choix.' : `Vous pouvez cocher ${most} choix au plus.`,
    left: (left: number) =>
      left === 0 ? 'Vous avez tout coché.' : `Encore ${left} à cocher, si vous voulez.`,
    tooMany: 'Vous avez déjà coché tous vos choix. Enlevez-en d’abord un.',
  },

  budget: {
    left: (sum: string) => `Il reste ${sum}`,
    of: (sum: string) => `sur ${sum}`,
    cost: (sum: string) => `Vos choix coûtent ${sum}`,
    amount: (sum: string) => `Somme à partager : ${sum}`,
    unlimited: 'Vous pouvez choisir plus que la somme. Le groupe ne paiera pas tout.',
    tooMuch: (cost: string, left: string) =>
      `Ce choix coûte ${cost}. Il reste ${left}. Enlevez d’abord un autre choix.`,
    price: (sum: string) => `Prix : ${sum}`,
    total: (sum: string) => `En tout : ${sum}`,
  },

  ranked: {
    hint: 'Touchez vos choix dans l’ordre. Le préféré d’abord.',
    again: 'Touchez encore pour enlever.',
    place,
    tied: (rank: number) => `${place(rank)}, à égalité`,
    none: 'Pas classé',
    up: (label: string) => `Monter « ${label} »`,
    down: (label: string) => `Descendre « ${label} »`,
    said: (label: string, where: string) => `« ${label} » : ${where}.`,
    order: 'Votre ordre',
    rest: (count: number) =>
      count === 1 ? '1 choix pas classé vient après.' : `${count} choix pas classés viennent après.`,
  },

  mentions: {
    given: (count: number, total: number) =>
      `${many(count, 'mention donnée', 'mentions données')} sur ${total}`,
  },

  assisted: 'Quelqu’un a voté pour vous.',
  assistedHelp: 'Vous pouvez changer ou retirer ce vote.',
  elsewhere: 'Vous avez voté. Ce téléphone ne sait pas ce que vous avez choisi.',
  again: 'Voter à nouveau',
  withdraw: 'Retirer mon vote',
  withdrawn: 'Votre vote est retiré. Vous pouvez voter à nouveau.',

  receipt: {
    title: 'Le code de votre bulletin',
    keep: 'Gardez ce code : à la fin, vous pourrez retrouver votre bulletin dans la liste. Ne le montrez à personne.',
    changed: 'Si vous changez votre vote, le code change aussi.',
    later: 'Avec ce code, cherchez votre bulletin dans la liste.',
  },

  papers: {
    all: 'Voir tous les bulletins',
    hide: 'Cacher les bulletins',
    title: 'Tous les bulletins',
    what: 'Voici les bulletins donnés, sans nom et sans collège. Chacun porte un code que son auteur connaît.',
    loading: 'Les bulletins arrivent.',
    failed: 'Les bulletins ne sont pas arrivés. Vérifiez le réseau.',
    retry: 'Réessayer',
    search: 'Chercher un code',
    searchHint: 'Quelques signes suffisent.',
    count: (count: number) => many(count, 'bulletin', 'bulletins'),
    none: 'Aucun bulletin ne porte ce code.',
    more: 'Voir plus de bulletins',
    mine: 'Votre bulletin',
    code: (code: string) => `Code ${code}`,
    withoutCode: 'Bulletin sans code',
    absent:
      'Votre code n’est pas dans la liste. Avez-vous voté à nouveau sur un autre téléphone ? Sinon, dites-le à l’animatrice.',
    tooFew: 'Il y a moins de 10 bulletins. La liste n’est pas montrée, pour que personne ne soit reconnu.',
  },

  live: 'Où en est le groupe, pour l’instant',
  votedSoFar: (count: number) => many(count, 'personne a voté', 'personnes ont voté'),

  late: {
    waits: 'Votre vote attend la réponse de l’animatrice.',
    notCounted: 'L’animatrice n’a pas compté ce vote.',
    paper: 'Ce que vous aviez choisi',
  },

  round: {
    title: 'C’est un nouveau tour',
    from: (title: string) => `Il suit le vote « ${title} ».`,
    same: 'Les choix et la règle n’ont pas changé.',
    gone: (count: number) => (count === 1 ? 'Ce choix n’est plus là :' : 'Ces choix ne sont plus là :'),
    added: (count: number) => (count === 1 ? 'Ce choix est nouveau :' : 'Ces choix sont nouveaux :'),
    reworded: (count: number) =>
      count === 1 ? 'Ce choix est écrit autrement :' : 'Ces choix sont écrits autrement :',
    before: (label: string) => `Avant : ${label}`,
    method: (method: string) => `On vote autrement. Avant, c’était : ${method}.`,
    settings: 'La façon de voter est réglée autrement.',
    rule: 'La règle a changé. Avant :',
    secret: 'Le vote est maintenant secret.',
    open: 'Le vote n’est plus secret.',
  },
} as const;

/** The drawn example of each method: three options of a neighbourhood, twenty people. */
export const example = {
  options: ['Un jardin', 'Des bancs', 'Un four à pain'],
  of: (count: number, people: number) => `${count} sur ${people}`,
  approval: {
    ticked: 'coché',
    left: 'pas coché',
    text: 'Cette personne a coché deux choix. Dans le groupe, « Un jardin » est coché par le plus de personnes.',
  },
  dots: {
    text: 'Cette personne met 2 points sur « Un jardin » et 1 point sur « Un four à pain ». Le groupe additionne tous les points.',
  },
  fourPositions: {
    text: 'Pour « Un jardin », 13 personnes sur 20 sont pour, dont 5 avec une réserve. 4 sont contre, 3 sont sans avis.',
  },
  majorityJudgment: {
    seven: 'Sept mentions pour « Un jardin », de la meilleure à la moins bonne :',
    middle: 'Au milieu : « Bien »',
    text: 'Trois mentions sont avant, trois sont après. La mention du groupe pour « Un jardin » est « Bien ».',
  },
  ranked: {
    prefer: (count: number, option: string) => `${count} préfèrent « ${option} »`,
    text: '« Un jardin » est préféré à chaque autre choix : il est en premier. « Un four à pain » est préféré à « Des bancs » : il est en deuxième.',
  },
  budget: {
    paid: '« Un jardin » et « Des bancs » : 4 500 €. Il reste 500 €.',
    text: 'Assez de personnes veulent « Un jardin », puis « Des bancs ». Il ne reste pas assez pour « Un four à pain ».',
  },
  consent: {
    reason: 'Raison : le jardin est fermé le dimanche.',
    now: 'Nouveau texte : le jardin est ouvert le dimanche.',
    text: 'L’objection aide à changer le texte. Plus personne n’a d’objection : la proposition passe.',
  },
} as const satisfies { options: readonly [string, string, string] } & Record<string, unknown>;
