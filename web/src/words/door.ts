/** What residents read at the door of a workshop: all that an old phone must load first. */
export const door = {
  back: 'Retour',
  retry: 'Réessayer',
  close: 'Fermer',
  attention: 'Attention.',
  opening: 'On retrouve votre atelier.',
  listen: { start: 'Écouter', stop: 'Arrêter', about: (text: string) => `Écouter « ${text} »` },

  home: {
    title: 'Entrer dans un atelier',
    code: 'Le code de votre atelier',
    hint: 'Il a 6 signes. Il est écrit sur l’affiche et à l’écran.',
    enter: 'Continuer',
    short: 'Il manque des signes. Regardez bien l’affiche.',
    resume: 'Revenir à mon atelier',
  },

  at: {
    loading: 'La porte s’ouvre.',
    unknown: 'Ce code n’existe pas.',
    unknownHelp: 'Regardez bien l’affiche. Tapez-le à nouveau.',
    unreachable: 'Le réseau ne répond pas. Vos choix sont gardés ici.',
    otherCode: 'Taper un autre code',
    workshop: 'Atelier',
    enter: 'Entrer',
    noAccount: 'Pas besoin de compte. Votre nom n’est pas demandé.',
    wasHere: 'J’étais déjà là',
    ended: 'Cet atelier est fini. Entrez pour lire ce qui a été décidé.',
    entering: 'Vous entrez.',
  },

  help: {
    open: 'Demander de l’aide',
    title: 'Besoin d’aide ?',
    person: 'Levez la main, ou appelez l’animatrice.',
    paper: 'Vous pouvez aussi demander un papier pour voter.',
    remote: 'À distance, parlez à l’animatrice dans l’appel vidéo.',
    network: 'La page ne bouge plus ? Rechargez-la. Rien n’est perdu.',
    atDoor: 'Le code est sur l’affiche et à l’écran.',
  },
} as const;
