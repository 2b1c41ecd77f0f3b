import { teamPeople } from './team-people';
import { teamProject } from './team-project';
import { teamWorkshops } from './team-workshops';

/** What the people who prepare and run workshops read. */
export const team = {
  product: 'CoConstruction',
  welcome: 'Espace de l’équipe',
  cancel: 'Annuler',
  save: 'Enregistrer',
  edit: 'Modifier',
  add: 'Ajouter',
  remove: 'Retirer',
  back: 'Retour',
  copy: 'Copier',
  copied: 'Copié',
  copyByHand: 'L’adresse est choisie. Copiez-la avec le clavier.',
  optional: 'Si vous voulez.',
  moment: 'Un instant…',
  retry: 'Essayer encore',
  yes: 'Oui',
  no: 'Non',
  state: {
    saved: 'Enregistré.',
    sending: 'Envoi…',
    wait: 'Un instant…',
    kept: 'Gardé sur cet appareil. Cela part dès que le réseau revient.',
    fragile: 'En attente d’envoi. Ne fermez pas cette page.',
    refused: 'Ce n’est pas fait.',
    failed: 'Le serveur n’a pas pu le faire. Essayez encore.',
    unreachable: 'Pas de réponse du serveur. Vérifiez le réseau, puis essayez encore.',
    full: 'Trop de gestes attendent le réseau. Attendez qu’il revienne.',
    offline: 'Pas de réseau. Vous pouvez continuer : tout est gardé ici.',
    waiting: (count: number) => {
      const what = count === 1 ? 'geste attend' : 'gestes attendent';
      return `${count} ${what} le réseau.`;
    },
    seen: 'J’ai lu',
    closed: 'Ce projet ne s’ouvre pas pour vous.',
    expired: 'Votre session est finie. Entrez de nouveau.',
  },
  account: {
    signIn: 'Entrer',
    signInTitle: 'Bonjour',
    signInLead: 'Cet espace est pour les personnes qui préparent et animent les ateliers.',
    residents: 'Vous venez à un atelier ? Pas besoin de compte : ',
    residentsLink: 'entrez avec le code de l’atelier',
    email: 'Adresse électronique',
    emailMissing: 'Écrivez votre adresse, avec un @.',
    password: 'Mot de passe',
    newPasswordHint: '12 caractères au moins. Une phrase convient très bien.',
    passwordShort: 'Il faut 12 caractères au moins.',
    passwordMissing: 'Écrivez votre mot de passe.',
    name: 'Votre prénom et votre nom',
    nameHint: 'Vos collègues de l’équipe le voient. Les habitants, non.',
    nameMissing: 'Écrivez votre nom.',
    signOut: 'Sortir',
    firstTitle: 'Créer le premier compte',
    firstLead:
      'Ce lien ne sert qu’une fois. Votre compte pourra ouvrir des projets et inviter des collègues.',
    create: 'Créer mon compte',
    invitationTitle: (project: string) => `Rejoindre « ${project} »`,
    invitationLead: {
      facilitator: 'On vous invite à animer ce projet.',
      coFacilitator: 'On vous invite à co-animer ce projet.',
      professional: 'On vous invite à écrire la charte et les fiches de ce projet, avec les autres.',
      observer: 'On vous invite à observer ce projet. Vous voyez ce que voit le groupe, au même moment.',
      guest:
        'On vous invite pour un temps. Vous lisez ce à quoi le groupe vous invite, et vous ne votez pas.',
      official:
        'On vous invite à répondre aux propositions de ce projet, pour votre institution. Vous lisez aussi le projet.',
    },
    join: 'Rejoindre le projet',
    haveAccount: 'J’ai déjà un compte',
    invitationGone: 'Cette invitation ne sert plus',
    invitationGoneText: 'Elle a déjà servi, ou elle a été retirée. Demandez un nouveau lien.',
  },
  projects: {
    title: 'Vos projets',
    hello: (name: string) => `Bonjour ${name}.`,
    create: 'Nouveau projet',
    import: 'Importer un fichier',
    library: 'Bibliothèque des pratiques',
    empty: 'Pas encore de projet',
    emptyText: 'Commencez par un titre et un territoire. Tout le reste peut attendre.',
    createTitle: 'Nouveau projet',
    createLead: 'Deux réponses suffisent. Vous pourrez tout changer ensuite.',
    createDo: 'Créer le projet',
    importTitle: 'Importer un projet',
    importLead: 'Choisissez le fichier d’un projet, au format JSON.',
    importFile: 'Fichier du projet',
    importDo: 'Importer',
    importMissing: 'Choisissez d’abord un fichier.',
    importTooBig: 'Ce fichier dépasse 10 Mo.',
    importProblems: (count: number) => {
      const what = count === 1 ? 'chose à corriger' : 'choses à corriger';
      return `Rien n’a été importé. ${count} ${what} dans le fichier :`;
    },
    importSame: 'Ce fichier était déjà importé. Rien n’a changé.',
    whole: 'Le fichier entier',
  },
  rail: {
    label: 'Pages du projet',
    menu: 'Menu',
    all: 'Tous les projets',
  },
  late: {
    comes: 'La page arrive.',
    lost: 'La page n’arrive pas. Vérifiez le réseau.',
  },
  ...teamProject,
  ...teamWorkshops,
  ...teamPeople,
} as const;
