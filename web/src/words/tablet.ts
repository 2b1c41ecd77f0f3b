const many = (count: number, one: string, several: string) => `${count} ${count < 2 ? one : several}`;
const papers = (count: number) => many(count, 'bulletin', 'bulletins');
const withoutPhone = (count: number) => many(count, 'personne sans téléphone', 'personnes sans téléphone');

/** The words of the shared tablet: large for who votes, exact for who helps. */
export const tablet = {
  title: 'Urne',
  pageTitle: (workshop: string) => `Urne – ${workshop}`,
  opening: 'L’urne se prépare…',
  unknown: 'Cette urne n’existe pas. Ouvrez-la depuis la page de l’atelier.',
  closed: 'Cette urne est fermée. Ouvrez-la de nouveau depuis la page de l’atelier.',
  unreached: 'L’urne ne trouve pas le réseau. La première fois, il en faut un.',
  keepsNothing: 'Cet appareil ne peut rien garder. Prenez un autre appareil, ou un autre navigateur.',

  begin: {
    title: 'Préparer l’urne',
    text: 'Des personnes sans téléphone vont voter ici, l’une après l’autre.',
    pin: 'Choisissez un code de 4 chiffres',
    pinHint: 'Il ouvre le menu de la personne qui aide. Gardez-le pour vous.',
    again: 'Le même code, encore une fois',
    short: 'Le code a 4 chiffres.',
    different: 'Les deux codes sont différents.',
    start: 'Commencer',
    pinned:
      'Pour que personne ne quitte cette page, épinglez aussi l’écran dans les réglages de la tablette.',
  },
  offlineWord: 'C’est prêt.',
  offline: {
    coming: 'La tablette se prépare à voter sans réseau…',
    ready: 'Cette tablette peut voter sans réseau. Les bulletins partiront plus tard.',
    insecure:
      'Cette adresse n’est pas en https. Gardez le réseau pendant tout le vote. Si la page est rechargée, il faudra choisir un autre code.',
    failed: 'Cette tablette ne peut pas rouvrir la page sans réseau. Gardez-la ouverte.',
  },

  neutral: {
    title: 'L’urne est prête',
    question: 'À vous de voter ?',
    nothing: 'Aucun vote n’est ouvert pour le moment.',
    next: 'Personne suivante',
    sure: 'La personne suivante tient la tablette ?',
    yes: 'Oui, elle peut voter',
    notYet: 'Pas encore',
    menu: 'Menu de la personne qui aide',
    waiting: (count: number) => `${papers(count)} à envoyer`,
    refused: (count: number) => `${papers(count)} à regarder dans le menu`,
    complete: 'Autant de bulletins que de personnes sans téléphone',
  },

  voting: {
    yours: 'À vous de voter',
    as: (college: string) => `Vous votez comme : ${college}`,
    mistaken: 'Changer',
    publicVote: 'Votre bulletin n’a pas de nom. Le vote est public : le serveur garde chaque bulletin.',
    skip: 'Passer ce vote',
    stop: 'Arrêter et tout effacer',
    notKept: 'La tablette n’a pas pu garder votre bulletin. Appelez la personne qui aide.',
  },
  receipt: {
    title: 'Votre bulletin est dans l’urne',
    code: 'Le code de votre bulletin',
    copy: 'Recopiez-le sur un papier, si vous voulez.',
    why: 'Après le vote, s’il y a au moins 10 bulletins, leur liste montre les codes. Vous y retrouverez le vôtre.',
    gone: 'Ce code ne sera plus montré. Vous seul le connaissez.',
    noted: 'C’est noté',
  },
  thanks: {
    title: 'Merci',
    text: 'Votre bulletin est dans l’urne.',
    texts: 'Vos bulletins sont dans l’urne.',
    none: 'Rendez la tablette à la personne qui aide.',
    ended: 'Le vote vient de finir. Votre bulletin n’a pas été pris.',
  },
  quiet: {
    title: 'Encore là ?',
    text: 'Sans réponse, tout sera effacé dans 30 secondes.',
    here: 'Je suis là',
  },

  pin: {
    title: 'Menu de la personne qui aide',
    label: 'Votre code de 4 chiffres',
    open: 'Ouvrir',
    back: 'Revenir à l’urne',
    wrong: 'Ce n’est pas ce code.',
    wait: (seconds: number) =>
      `Ce n’est pas ce code. Attendez ${many(seconds, 'seconde', 'secondes')} avant d’essayer encore.`,
  },
  menu: {
    papers: 'Les bulletins',
    taken: (count: number) => `${papers(count)} sur cette tablette.`,
    nobody: 'Aucune personne n’est comptée sans téléphone dans la salle.',
    compared: (taken: number, people: number) => {
      if (taken === people)
        return `${papers(taken)} pour ${withoutPhone(people)} : tout le monde semble avoir voté. Vous pouvez quitter l’urne.`;
      return taken < people
        ? `${papers(taken)} pour ${withoutPhone(people)}. Les autres n’ont pas voté, ou votent autrement.`
        : `${papers(taken)} pour ${withoutPhone(people)}. Comptez encore une fois les personnes présentes.`;
    },
    allSent: 'Tout est envoyé.',
    waiting: (count: number) =>
      count < 2
        ? '1 bulletin attend le réseau. Il partira tout seul.'
        : `${count} bulletins attendent le réseau. Ils partiront tout seuls.`,
    late: (count: number) =>
      count < 2 ? '1 bulletin est arrivé après la fin.' : `${count} bulletins sont arrivés après la fin.`,
    refused: (count: number) =>
      count < 2 ? '1 bulletin n’a pas été pris.' : `${count} bulletins n’ont pas été pris.`,
    linkGone: 'L’urne a été fermée, ou le serveur n’a pas compris.',
    refusedHow: 'Ils restent ici. Si le vote est rouvert, envoyez-les encore.',
    askAgain: 'Envoyer encore',
    letGo: 'Effacer ces bulletins',
    letGoSure: 'Effacer pour toujours ?',
    letGoText: 'Ces bulletins ne compteront pas. Dites-le d’abord à l’animatrice.',
    keep: 'Les garder',
    college: 'Le collège des personnes suivantes',
    eachChooses: 'Chaque personne choisit',
    leave: 'Quitter l’urne',
    leaveWaiting:
      'Des bulletins attendent encore. Gardez cette page ouverte jusqu’à ce qu’ils soient partis.',
  },
} as const;
