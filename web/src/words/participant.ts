/** In French, nobody and one thing are singular. */
const many = (count: number, one: string, several: string) => `${count} ${count < 2 ? one : several}`;
const points = (count: number) => many(count, 'point', 'points');

/** What residents read on their phone, once inside. */
export const participant = {
  understood: 'J’ai compris',

  comeIn: {
    college: 'Vous venez comme…',
    collegeHint: 'Choisissez ce qui vous ressemble le plus.',
    where: 'Où êtes-vous ?',
    inRoom: 'Dans la salle',
    remote: 'À distance',
    name: 'Votre prénom',
    nameHint: 'Si vous voulez. Il n’est jamais montré avec vos idées ou vos votes.',
    skip: 'Passer',
    next: 'Continuer',
  },

  recall: {
    title: 'Gardez ce code',
    why: 'Si votre téléphone s’éteint, il vous rend votre place.',
    how: 'Prenez-le en photo ou écrivez-le.',
    go: 'C’est gardé',
    returnTitle: 'Votre code de retour',
    first: 'Quelle est la première image ?',
    second: 'Quelle est la deuxième image ?',
    number: 'Quel est le nombre ?',
    numberHint: 'Deux chiffres, par exemple 07 ou 42.',
    chosen: (names: string) => `Déjà choisi : ${names}`,
    come: 'Retrouver ma place',
    again: 'Recommencer',
    short: 'Il faut deux chiffres.',
    tooMany: 'Trop d’essais. Attendez un peu, ou demandez à l’animatrice.',
  },

  room: {
    waitTitle: 'Attendez, ça commence bientôt.',
    waitText: 'Cette page change toute seule. Gardez-la ouverte.',
    phones: (count: number) => many(count, 'téléphone est là', 'téléphones sont là'),
    gone: 'Ce téléphone n’a plus de place dans cet atelier.',
    goneHelp: 'Revenez à la porte pour entrer.',
    toDoor: 'Aller à la porte',
    elsewhere: 'Votre place est sur un autre téléphone.',
    elsewhereHelp: 'Ici, vous pouvez lire. Pour répondre, revenez avec votre code.',
    comeBackHere: 'Revenir sur ce téléphone',
    notYourTurn: 'À cette étape, vous regardez.',
    notYourTurnHelp: (who: string) => `C’est au tour de : ${who}.`,
  },

  step: {
    number: (place: number, total: number) => `Étape ${place} sur ${total}`,
    next: (title: string) => `Nouvelle étape : ${title}`,
    page: (place: string, step: string, workshop: string) => `${place} – ${step} – ${workshop}`,
    full: 'Lire le texte en entier',
    done: 'J’ai fini',
    doneSaid: 'Merci. Vous avez fini.',
    notDone: 'En fait, je n’ai pas fini',
    paperComes: 'L’étape arrive.',
    paperLost: 'L’étape n’arrive pas. Vérifiez le réseau.',
    soon: 'Cette étape n’est pas pour le téléphone. Regardez l’écran.',
  },

  sent: {
    sending: 'On envoie.',
    kept: 'Gardé sur ce téléphone. Cela partira tout seul.',
    fragile: 'Pas encore envoyé. Ne fermez pas cette page.',
    received: 'Reçu.',
    noted: 'C’est noté. Vous pouvez changer.',
    refused: 'Cela n’a pas été pris.',
    failed: 'L’envoi n’a pas marché. Demandez de l’aide.',
    full: 'Trop de réponses attendent sur ce téléphone.',
    yourText: 'Votre texte :',
    project: {
      kept: 'Le projet : votre réponse est gardée sur ce téléphone.',
      received: 'Le projet : votre réponse est bien reçue.',
      refused: 'Le projet : votre réponse n’a pas été prise.',
    },
    elsewhere: {
      kept: (step: string) => `Étape « ${step} » : votre réponse est gardée sur ce téléphone.`,
      received: (step: string) => `Étape « ${step} » : votre réponse est bien reçue.`,
      refused: (step: string) => `Étape « ${step} » : votre réponse n’a pas été prise.`,
    },
  },

  offline: 'Pas de réseau. Vos réponses sont gardées sur ce téléphone.',
  online: 'Le réseau est revenu.',

  mood: {
    legend: 'Choisissez une image',
    word: 'Un mot, si vous voulez',
    addWord: 'Ajouter ce mot',
    wordNote: 'Votre prénom n’est pas montré.',
  },

  /** Beside what one wrote oneself, in whatever step. */
  ownWords: {
    withdraw: 'Enlever',
    withdrawOf: (text: string) => `Enlever « ${text} »`,
    withdrawing: 'On l’enlève.',
    erased: 'Ce texte a été effacé.',
  },

  collect: {
    label: 'Votre idée',
    note: 'Votre prénom n’est pas montré.',
    send: 'Envoyer mon idée',
    missing: 'Écrivez d’abord votre idée.',
    left: (count: number) => (count === 1 ? 'Encore 1 idée possible' : `Encore ${count} idées possibles`),
    none: 'Vous avez donné toutes vos idées. Merci.',
    hidden: 'Votre idée est reçue. Personne ne la voit encore.',
    hiddenAll: 'Vos idées sont reçues. Personne ne les voit encore.',
    shown: 'Votre idée est reçue. Le groupe la voit.',
    mine: 'Vos idées',
    erased: 'Cette idée a été effacée.',
    group: 'Les idées du groupe',
    nobody: 'Personne n’a encore donné d’idée.',
    dictated: 'Dite à voix haute',
  },

  grouping: {
    look: 'Regardez l’écran',
    text: 'On met ensemble les idées qui parlent de la même chose.',
    noName: 'Sans nom pour l’instant',
    groups: 'Les groupes d’idées',
    ideas: (count: number) => many(count, 'idée', 'idées'),
  },

  vote: {
    soon: 'Le vote ouvre bientôt.',
    paperComes: 'Le bulletin arrive.',
    paperLost: 'Le bulletin n’arrive pas. Vérifiez le réseau.',
    askLate: 'Demander à l’animatrice de le compter',
    lateSecret: 'Ce vote est secret. Une fois fini, on ne peut plus rien y ajouter.',
    latePublished: 'Le résultat est déjà affiché. On ne peut plus rien y ajouter.',
    left: (count: number) =>
      count === 0 ? 'Vous avez mis tous vos points.' : `Il vous reste ${points(count)}.`,
    leftNote: 'Pour changer, enlevez d’abord un point.',
    choices: 'Mettez vos points',
    add: (option: string) => `Mettre un point à « ${option} »`,
    remove: (option: string) => `Enlever un point à « ${option} »`,
    send: 'Envoyer mon vote',
    answered: (count: number, total: number) => `${many(count, 'avis donné', 'avis donnés')} sur ${total}`,
    receivedAt: (time: string) => `Votre vote est reçu à ${time}.`,
    late: 'Votre vote est arrivé après la fin. Il n’est pas compté.',
    received: 'Votre vote est reçu.',
    change: 'Changer mon vote',
    keep: 'Garder mon vote d’avant',
    closed: 'Le vote est fini. Merci.',
    closedText: 'Les résultats arrivent bientôt.',
    closedWithout: 'Le vote est fini.',
    mine: 'Votre vote',
    resultsShown: 'Les résultats sont affichés.',
    voted: (count: number, present: number) =>
      `${many(count, 'personne a voté', 'personnes ont voté')} sur ${present}`,
    nobody: 'Personne n’a voté.',
  },

  results: {
    of: (count: number, people: number) => `${count} sur ${people}`,
    answered: (people: number) => many(people, 'personne a répondu', 'personnes ont répondu'),
  },

  position: {
    legend: 'De quel côté êtes-vous ?',
    move: 'C’est noté. Vous pouvez bouger quand vous voulez.',
    room: 'En salle, mettez-vous aussi de ce côté.',
  },

  decision: {
    list: 'Ce que nous décidons',
    none: 'Rien n’est encore écrit. On en parle ensemble.',
    noneAtEnd: 'Aucune décision n’a été écrite.',
    who: (role: string) => `Qui répond : ${role}`,
    due: (date: string) => `Avant le ${date}`,
  },

  erase: {
    open: 'Effacer ce que j’ai dit',
    what: 'Votre prénom et vos idées seront effacés pour toujours. Votre place sera fermée.',
    votes: 'Vos votes restent comptés. Personne ne pourra dire qu’ils sont à vous.',
    sure: 'Oui, tout effacer',
    keep: 'Garder',
    later: 'Ce sera effacé dès que le réseau revient.',
    failed: 'Cela n’a pas marché. Parlez à l’animatrice.',
  },

  closed: {
    title: 'L’atelier est fini. Merci.',
    decided: 'Ce qui a été décidé',
    noDecision: 'Le groupe n’a pas pris de décision aujourd’hui.',
    minutes: 'Lire le compte rendu',
    later: 'Cette page reste ouverte. Vous pouvez revenir avec le même lien.',
  },
} as const;
