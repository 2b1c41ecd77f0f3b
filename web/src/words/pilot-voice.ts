import type { ReachedBy } from '../contract';

const many = (count: number, one: string, several: string) => `${count} ${count < 2 ? one : several}`;

const reachedBy: Record<ReachedBy, string> = {
  phone: 'Par téléphone',
  visit: 'En visite, chez elle',
  meeting: 'Dans une réunion',
};

/** Voting for somebody who asked for it (porte-voix), and the shared tablet (urne). */
export const pilotVoice = {
  voice: {
    hint: 'Pour une personne sans téléphone, loin de la salle, ou qui demande de l’aide.',
    open: 'Être porte-voix',
    carried: (helper: string | null, college: string) => `${helper ?? 'Équipe'} · ${college}`,
    someone: 'Sans prénom',
    resume: 'Reprendre',
    resumeOne: (name: string) => `Reprendre le porte-voix : ${name}`,
    form: {
      title: 'Parler pour une personne',
      college: 'La personne vient comme',
      firstName: 'Son prénom',
      firstNameHint: 'Si elle veut.',
      reached: 'Comment vous lui parlez',
      reachedBy,
      read: 'Lisez-lui ceci, mot à mot',
      sentence:
        'Je vote pour vous, comme vous me le dites. Je ne garde pas ce que vous avez voté. Vous recevez un code. Avec lui, vous pouvez lire, changer ou retirer ce vote. Êtes-vous d’accord ?',
      consent: 'La personne a dit oui',
      begin: 'Commencer',
    },
    banner: (name: string | null) => `Vous parlez pour ${name ?? 'cette personne'}`,
    opening: 'La place de la personne s’ouvre…',
    noBallot: 'Aucun vote n’est ouvert.',
    vote: (title: string) => `Voter : ${title}`,
    again: (title: string) => `Changer : ${title}`,
    sent: 'Vote envoyé',
    sending: 'Le vote part…',
    refused: 'Le vote n’est pas pris',
    showCard: 'Montrer la carte',
    end: 'Terminer',
    paper: {
      read: 'Lisez chaque choix à voix haute. Écrivez ce que la personne dit.',
      send: 'Envoyer ce vote',
      blank: 'Rien n’est coché. Si la personne le veut ainsi, envoyez encore une fois.',
      loading: 'Le bulletin arrive…',
    },
    cardTitle: 'Votre carte',
    cardFor: (name: string) => `Pour ${name}`,
    address: 'Pour venir',
    pressBack: 'Puis touchez « J’étais déjà là ».',
    recall: 'Votre code de retour',
    withCode: 'Avec ce code vous pouvez lire, changer ou retirer ce vote.',
    secret: 'Code de votre bulletin secret',
    secretText: 'Après la fin, il vous aide à retrouver votre bulletin dans la liste.',
    print: 'Imprimer la carte',
    aloud: 'Lisez la carte à la personne, ou imprimez-la.',
  },

  tablet: {
    open: 'Ouvrir la tablette',
    manage: 'Tablette partagée',
    dialog: 'La tablette partagée (urne)',
    what: 'Les personnes sans téléphone votent l’une après l’autre sur une tablette. Elle marche même sans réseau.',
    link: 'Ouvrir la page de la tablette',
    scan: 'Ou scannez ce carré avec la tablette',
    qr: 'Adresse de la tablette, à scanner',
    close: 'Fermer la tablette',
    closeText: 'Une fois fermée, le lien ne marche plus. Les votes reçus restent.',
    papers: (count: number, people: number) =>
      `${many(count, 'vote', 'votes')} sur la tablette, ${many(people, 'personne', 'personnes')} sans téléphone`,
    isOpen: 'La tablette est ouverte.',
  },
} as const;
