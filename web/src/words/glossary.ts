import type { Term } from './terms';

/** What a term of the field means: for those who want to be exact, and in plain words. */
export interface Meaning {
  readonly definition: string;
  readonly plain: string;
}

/** Every explained term. Brought when somebody asks. */
export const glossary: Readonly<Record<Term, Meaning>> = {
  socialDevelopment: {
    definition:
      'Manière de conduire l’action publique sur un territoire : agir sur les causes avec les habitants, en réunissant logement, santé, école, culture, emploi et action sociale. C’est un projet pour le territoire, porté par tous. Le travail social collectif est l’une des façons d’y contribuer, pas la seule.',
    plain: 'Améliorer la vie de tout un territoire, tous ensemble, avec ceux qui y vivent.',
  },
  collectiveSocialWork: {
    definition:
      'Méthodes des professionnels du travail social quand ils agissent avec plusieurs personnes à la fois, autour d’une préoccupation commune. Il complète l’accompagnement de chacun. C’est un métier et ses méthodes : le développement social, lui, est le projet de tout un territoire.',
    plain: 'Quand des travailleurs sociaux aident plusieurs personnes à agir ensemble.',
  },
  groupSocialWork: {
    definition:
      'Forme de travail social collectif : un petit groupe se réunit régulièrement avec un professionnel. Les membres partagent une même préoccupation et s’entraident, et chacun avance grâce au groupe.',
    plain: 'Un petit groupe se retrouve, et chacun aide les autres.',
  },
  communitySocialWork: {
    definition:
      'Forme de travail social collectif : un professionnel soutient des personnes qui partagent un lieu ou un intérêt, pour qu’elles changent ensemble leurs conditions de vie. Elles choisissent les buts, agissent et traitent avec les institutions.',
    plain: 'Les habitants d’un lieu s’organisent pour changer les choses. Un professionnel les soutient.',
  },
  networkIntervention: {
    definition:
      'Forme de travail social collectif : le professionnel s’appuie sur les proches, les voisins et les relations d’une personne pour chercher avec eux des solutions, et pour rendre à cet entourage sa capacité d’aider.',
    plain: 'Chercher des solutions avec les proches, les amis et les voisins.',
  },
  popularEducation: {
    definition:
      'Forme d’action collective où chacun apprend des autres, hors de l’école et tout au long de la vie. Partir de ce que vivent les personnes, le comprendre ensemble, puis agir pour le changer.',
    plain: 'Apprendre les uns des autres pour comprendre et agir ensemble.',
  },
  coConstructing: {
    definition:
      'Habitants, professionnels, associations, élus et institutions élaborent ensemble, du diagnostic à l’évaluation. Aucun ne fait valider aux autres un projet déjà écrit.',
    plain: 'On fait le projet ensemble, du début à la fin.',
  },
  participationLevel: {
    definition:
      'Jusqu’où va la parole du groupe : être informé, être consulté, discuter avec ceux qui décident, construire ensemble ou décider ensemble. Il est annoncé avant chaque vote et chaque décision.',
    plain: 'On vous dit avant ce que votre avis va décider.',
  },
  powerToAct: {
    definition:
      'Possibilité concrète, pour une personne ou un groupe, de peser sur ce qui compte pour elle : savoir, oser, avoir les moyens, et trouver des institutions qui laissent la place.',
    plain: 'Pouvoir changer ce qui compte pour vous.',
  },
  personConcerned: {
    definition:
      'Personne qui vit, ou a vécu, la situation dont parle le projet. Elle y siège pour ce qu’elle sait de cette vie, à égalité avec les autres. Rien à voir ici avec les « personnes concernées » du règlement sur les données personnelles.',
    plain: 'Quelqu’un qui vit ou a vécu la situation.',
  },
  resident: {
    definition:
      'Toute personne qui vit sur le territoire, suivie ou non par un service. Elle participe au projet parce qu’elle est d’ici.',
    plain: 'Quelqu’un qui vit ici.',
  },
  college: {
    definition:
      'Groupe de membres qui ont la même place dans le projet : personnes concernées, professionnels, associations, élus, institutions. Les résultats peuvent se lire par collège, et l’équilibre entre eux est surveillé.',
    plain: 'Les membres qui ont la même place : les habitants, les élus, les professionnels…',
  },
  balance: {
    definition:
      'Règle de composition : chaque collège a sa juste part des places, et aucun ne peut décider seul. L’écart entre la part visée et la part réelle est montré à tous.',
    plain: 'Chaque groupe a sa juste place autour de la table.',
  },
  workshop: {
    definition:
      'Rencontre préparée et animée, où l’on produit ensemble quelque chose de précis : un diagnostic, un choix, un texte. Elle se termine par les décisions prises, ou en disant qu’il n’y en a pas.',
    plain: 'Une réunion où tout le monde travaille et parle.',
  },
  sharedAssessment: {
    definition:
      'Regard commun sur le territoire : les besoins qui reviennent, ce qui existe déjà, ce qui bloque et ce qui peut aider. Tous les collèges l’écrivent, et il reste ouvert pendant tout le projet.',
    plain: 'Dire ensemble ce qui va, ce qui ne va pas et pourquoi.',
  },
  recurringNeed: {
    definition:
      'Demande qui revient souvent sur une période. Elle est comptée toutes ensemble, à partir de cinq personnes, et ne désigne jamais quelqu’un.',
    plain: 'Une demande que beaucoup de gens font.',
  },
  localAsset: {
    definition:
      'Ce que le territoire a déjà et peut mobiliser : des personnes, des lieux, des groupes, des savoir-faire. On la note à côté des besoins, pour ne pas regarder seulement ce qui manque.',
    plain: 'Ce qu’on a déjà ici : un lieu, un groupe, un savoir-faire.',
  },
  obstacle: {
    definition:
      'Ce qui empêche ou ralentit, observé ou supposé. Il est rangé par famille, par nature et par niveau, et peut en entraîner d’autres. Il parle d’un fonctionnement, jamais d’une personne.',
    plain: 'Ce qui bloque.',
  },
  lever: {
    definition:
      'Ce qui peut lever un ou plusieurs freins : simplifier, donner du pouvoir d’agir, former, manager autrement, coopérer, ou obtenir un appui politique.',
    plain: 'Ce qui peut débloquer.',
  },
  roomForManoeuvre: {
    definition:
      'Ce qui peut être fait sans changer la loi, et à quel niveau : ici, dans une organisation, dans la commune, dans le département. Beaucoup de choses interdites par habitude ne le sont pas par les textes.',
    plain: 'Ce qu’on a le droit de faire tout de suite.',
  },
  rightToExperiment: {
    definition:
      'Accord donné d’avance pour essayer une autre façon de faire, sur une durée dite, sans reproche si cela ne marche pas, et avec un bilan.',
    plain: 'Avoir le droit d’essayer, même si cela rate.',
  },
  ambition: {
    definition:
      'Ce que le territoire veut devenir, en une ou deux phrases que tous peuvent redire. Les axes, les objectifs et les actions doivent pouvoir y être rattachés.',
    plain: 'Ce que nous voulons pour notre territoire.',
  },
  axis: {
    definition:
      'Grande direction du plan d’actions. Il réunit plusieurs objectifs qui vont dans le même sens et peut avoir un élu qui le porte.',
    plain: 'Une grande direction du plan.',
  },
  objective: {
    definition:
      'Changement que l’on veut obtenir, dit de façon que l’on puisse savoir un jour s’il l’a été. Un objectif général dit pourquoi, un objectif opérationnel dit ce qui aura changé.',
    plain: 'Ce que nous voulons changer.',
  },
  actionPlan: {
    definition:
      'Ensemble ordonné de ce qui sera fait, du but aux étapes, avec qui le porte, quand et avec quels moyens. Il montre aussi ce que rien ne porte encore.',
    plain: 'La liste de ce qu’on va faire, par qui et quand.',
  },
  actionSheet: {
    definition:
      'Une page par action : le besoin, l’objectif, les étapes, qui la porte, avec qui, les moyens, les dates, les indicateurs et les risques. Sans moyens humains ni étapes, elle n’est pas prête.',
    plain: 'La page qui dit tout d’une action.',
  },
  indicator: {
    definition:
      'Information choisie avant de commencer pour savoir si une action change quelque chose : un nombre, une parole, une observation. On dit d’où elle vient et qui la regarde.',
    plain: 'Ce qu’on regarde pour savoir si cela marche.',
  },
  monitoring: {
    definition:
      'Regarder régulièrement où en sont les actions et les engagements, et dire ce qui change en une phrase. Un retard vient de la date, il n’accuse personne.',
    plain: 'Regarder où on en est.',
  },
  derivePlan: {
    definition:
      'Reprendre le plan d’un autre territoire comme point de départ, en disant d’où il vient, puis l’adapter avec les gens d’ici. Rien de ce qui concerne l’autre lieu n’est repris.',
    plain: 'Partir du plan d’un autre lieu et le faire à sa façon.',
  },
  charter: {
    definition:
      'Texte court où les membres écrivent leurs principes, leur façon de décider et ce que chacun promet. Elle est discutée, adoptée, puis peut être révisée.',
    plain: 'Nos règles communes et nos promesses.',
  },
  commitment: {
    definition:
      'Promesse précise d’un collège ou d’une institution, avec une date. Elle est suivie devant tous : tenue, en cours ou en retard.',
    plain: 'Une promesse avec une date.',
  },
  consent: {
    definition:
      'Façon de décider : une proposition passe quand plus personne n’a d’objection argumentée. On ne demande pas si elle est la préférée, mais si chacun peut vivre avec. Une objection sert à améliorer la proposition.',
    plain: 'On avance quand plus personne n’a de raison de dire non.',
  },
  proposal: {
    definition:
      'Ce que le groupe demande de faire. Elle garde ses mots d’origine, on voit ce qu’elle devient, et elle reçoit toujours une réponse.',
    plain: 'Une idée que le groupe demande de faire.',
  },
  reasonedResponse: {
    definition:
      'Réponse donnée à une proposition par qui en a la charge : oui, en partie ou non, avec les raisons et la suite. Un refus a toujours sa raison.',
    plain: 'On vous dit oui ou non, et pourquoi.',
  },
  ballot: {
    definition:
      'Un vote, de son ouverture à son résultat : qui vote, comment, avec quelle règle, en secret ou non. Tout est dit avant de voter.',
    plain: 'Un vote et ses règles.',
  },
  majorityJudgment: {
    definition:
      'Façon de voter : chacun donne une mention à chaque choix, de « Très bien » à « À rejeter ». Le choix dont la mention au milieu est la plus haute l’emporte.',
    plain: 'On donne une mention à chaque choix.',
  },
  decision: {
    definition:
      'Ce qui a été arrêté : quoi, par qui, pour quand, sur quelle base. Elle dit aussi ce qui change par rapport à la proposition, et les mots de ceux qui ne sont pas d’accord.',
    plain: 'Ce qui est décidé, par qui et pour quand.',
  },
  steeringCommittee: {
    definition:
      'Instance qui conduit le projet : une quinzaine de membres, de tous les collèges, qui fixe le cap, suit le calendrier et rend compte.',
    plain: 'Le groupe qui conduit le projet.',
  },
  technicalCommittee: {
    definition:
      'Instance qui prépare les réunions du comité de pilotage et suit le travail de tous les jours. Elle ne décide pas à sa place.',
    plain: 'Le groupe qui prépare le travail.',
  },
  support: {
    definition:
      'Personne invitée sur certains points pour aider : elle parle, mais ne vote pas et ne voit que ces points.',
    plain: 'Quelqu’un qui aide sans voter.',
  },
  hearing: {
    definition:
      'Rencontre avec quelqu’un d’extérieur qui raconte ce qu’il connaît, à partir de questions préparées. On écrit ce que l’on en retient, qui peut devenir un frein, un levier ou une pratique.',
    plain: 'Inviter quelqu’un pour l’écouter.',
  },
  milestone: {
    definition:
      'Date du calendrier où quelque chose doit être fait ou validé. Certains sont validés par un vote.',
    plain: 'Une date importante du projet.',
  },
  politicalSponsorship: {
    definition:
      'Soutien visible d’une ou d’un élu, par sa fonction, qui défend le projet, ouvre des portes et rend compte.',
    plain: 'Une ou un élu soutient le projet devant tous.',
  },
  leadAuthority: {
    definition:
      'Collectivité que la loi charge d’organiser l’action des autres sur un sujet. Pour l’action sociale et le développement social, c’est le département. Il coordonne, il ne commande pas.',
    plain: 'Celui qui met tout le monde autour de la table.',
  },
  awarenessPlan: {
    definition:
      'Ce qui sera fait pour que des élus, des décideurs ou des partenaires connaissent le projet : évènements et publications, pour qui, quand, avec quel effort, en s’appuyant sur des pratiques et des indicateurs.',
    plain: 'Ce qu’on fait pour que le projet soit connu.',
  },
  inspiringPractice: {
    definition:
      'Expérience racontée avec son contexte, ses moyens, ses réussites et ses limites, pour donner envie d’essayer. Ce n’est pas un modèle à recopier.',
    plain: 'Une expérience qui donne des idées.',
  },
};

/** The page that lists them all. */
export const glossaryPage = {
  title: 'Les mots du projet',
  lead: 'Ce que veulent dire les mots que l’on lit ici, avec une version en mots simples.',
  search: 'Chercher un mot',
  none: 'Aucun mot ne correspond.',
  count: (count: number) => `${count} ${count < 2 ? 'mot' : 'mots'}`,
} as const;
