import type {
  BallotRules,
  College,
  ParticipationLevel,
  RetentionReason,
  RetentionRule,
  Retained,
  VoteMethod,
} from '../contract';
import { euros } from './euros';

const many = (count: number, one: string, several: string) => `${count} ${count < 2 ? one : several}`;

type MethodName = VoteMethod['method'];
type CollegeName = (id: string) => string;

/** The five mentions, best first, as they are read everywhere. */
const mentions: Readonly<Record<string, string>> = {
  veryGood: 'Très bien',
  good: 'Bien',
  fair: 'Passable',
  insufficient: 'Insuffisant',
  reject: 'À rejeter',
};

const consent: Readonly<Record<string, string>> = {
  agree: 'D’accord',
  canLiveWith: 'Je peux vivre avec',
  objection: 'J’ai une objection',
};

interface MethodWords {
  /** What the method is called. */
  readonly name: string;
  /** What it is good for, in one line, for who chooses a method. */
  readonly does: string;
  /** What to do, said to who votes. */
  readonly how: string;
  /** The page that explains it, a short sentence each: how one votes, how it is counted, what happens when it is equal. */
  readonly page: readonly string[];
}

const methods: Readonly<Record<Exclude<MethodName, 'recorded'>, MethodWords>> = {
  fourPositions: {
    name: 'Quatre positions',
    does: 'Pour chaque choix : pour, réserve, contre ou sans avis.',
    how: 'Donnez votre avis sur chaque choix.',
    page: [
      'Pour chaque choix, vous dites : pour, pour avec une réserve, contre, ou sans avis.',
      'On compte les avis de chaque choix.',
      '« Sans avis » n’est pas un refus. Il ne compte ni pour, ni contre.',
    ],
  },
  approval: {
    name: 'Cocher',
    does: 'On coche tout ce qui convient.',
    how: 'Cochez tout ce qui vous convient.',
    page: [
      'Vous cochez chaque choix qui vous convient. Un seul, plusieurs, ou tous.',
      'On compte combien de personnes ont coché chaque choix.',
      'Deux choix cochés autant de fois sont à égalité. Le groupe en parle.',
    ],
  },
  dots: {
    name: 'Points',
    does: 'Chaque personne met ses points sur ce qui compte.',
    how: 'Mettez vos points sur ce que vous préférez.',
    page: [
      'Vous avez quelques points. Vous les mettez sur les choix que vous préférez.',
      'On additionne les points de chaque choix. On dit aussi combien de personnes l’ont choisi.',
      'Deux choix avec autant de points sont à égalité. Le groupe en parle.',
    ],
  },
  majorityJudgment: {
    name: 'Mentions',
    does: 'Chaque choix reçoit une mention, de « Très bien » à « À rejeter ».',
    how: 'Donnez une mention à chaque choix.',
    page: [
      'Vous donnez une mention à chaque choix, de « Très bien » à « À rejeter ».',
      'Pour chaque choix, on range toutes les mentions de la meilleure à la moins bonne. Celle du milieu est la mention du groupe.',
      'Si deux choix ont la même mention, on enlève la mention du milieu de chacun, puis on regarde la nouvelle. On recommence jusqu’à voir une différence.',
      'Avec un nombre pair de mentions, on prend la moins bonne des deux du milieu.',
    ],
  },
  ranked: {
    name: 'Classement',
    does: 'Chaque personne met les choix dans l’ordre.',
    how: 'Mettez les choix dans l’ordre, du préféré au moins aimé.',
    page: [
      'Vous mettez les choix dans l’ordre. Deux choix peuvent avoir la même place. Ce que vous ne classez pas vient après.',
      'On compare les choix deux par deux : combien de personnes préfèrent l’un à l’autre ?',
      'Un choix passe devant un autre quand la chaîne de préférences qui y mène est la plus solide. C’est la méthode Schulze.',
      'Deux choix que rien ne sépare restent à égalité.',
    ],
  },
  budget: {
    name: 'Budget',
    does: 'On choisit ensemble ce qu’une somme va payer.',
    how: 'Choisissez ce que la somme doit payer.',
    page: [
      'Une somme est à partager. Chaque choix a un prix. Vous cochez ce que vous voulez payer.',
      'Chaque personne reçoit la même part de la somme. Un choix est payé quand les personnes qui le veulent ont assez de parts ensemble.',
      'On commence par les choix qui coûtent le moins à chaque personne qui les veut.',
      'S’il reste de l’argent, on augmente un peu toutes les parts, puis on complète avec les choix les plus demandés.',
    ],
  },
  consent: {
    name: 'Consentement',
    does: 'On cherche une proposition sans objection, en plusieurs tours.',
    how: 'Dites si vous pouvez vivre avec cette proposition.',
    page: [
      'Vous dites : d’accord, je peux vivre avec, ou j’ai une objection.',
      'Une objection a une raison. Elle aide à améliorer le texte.',
      'La proposition passe quand plus personne n’a d’objection.',
    ],
  },
};

/** What to do, with the numbers of this very vote. */
function how(method: VoteMethod): string {
  switch (method.method) {
    case 'recorded':
      return '';
    case 'dots': {
      const dots = many(method.dots, 'point', 'points');
      return method.stacking ? `${dots} chacun, où vous voulez.` : `${dots} chacun, un seul par choix.`;
    }
    case 'approval':
      return [methods.approval.how, method.most ? `${many(method.most, 'choix', 'choix')} au plus.` : '']
        .filter(Boolean)
        .join(' ');
    case 'budget':
      return method.entry === 'knapsack'
        ? `Choisissez ce que la somme doit payer, sans dépasser ${euros(method.amount)}.`
        : `Cochez tout ce qui vaut d’être payé. La somme à partager est de ${euros(method.amount)}.`;
    default:
      return methods[method.method].how;
  }
}

/** « au moins 6 personnes sur 10 » */
const share = ({ part, whole }: { part: number; whole: number }) =>
  `au moins ${part} ${part < 2 ? 'personne' : 'personnes'} sur ${whole}`;

/** A rule in sentences, said before the vote. */
function rule(rule: RetentionRule, college: CollegeName): string[] {
  switch (rule.rule) {
    case 'overall':
      return [
        `Un choix est retenu si ${share(rule.threshold)} sont pour.`,
        ...(rule.floor
          ? [
              `Il faut aussi, dans le collège « ${college(rule.floor.collegeId)} », ${share(rule.floor.threshold)}.`,
            ]
          : []),
        ...(rule.quorum ? [`Il faut au moins ${many(rule.quorum, 'votant', 'votants')}.`] : []),
      ];
    case 'perCollege':
      return [`Un choix est retenu si ${share(rule.threshold)} sont pour, dans chaque collège.`];
    case 'keepFirst':
      return [
        rule.number < 2 ? 'Le premier choix est retenu.' : `Les ${rule.number} premiers choix sont retenus.`,
        ...(rule.minColleges
          ? [
              `Un choix doit plaire à des personnes d’au moins ${many(rule.minColleges, 'collège', 'collèges')}.`,
            ]
          : []),
        'En cas d’égalité à la dernière place, le groupe décide.',
      ];
    case 'mentions':
      return [`Un choix est retenu si sa mention est au moins « ${mentions[rule.lowest] ?? ''} ».`];
  }
}

const retained: Record<Retained, string> = { yes: 'Retenu', no: 'Pas retenu', open: 'À décider ensemble' };

const reasons: Record<RetentionReason, string> = {
  tooFewVoters: 'pas assez de votants',
  tooFewInFavour: 'pas assez de personnes pour',
  collegeBelowFloor: 'pas assez de personnes pour dans un collège',
  notAmongFirst: 'd’autres choix passent avant',
  tooFewColleges: 'choisi dans trop peu de collèges',
  mentionTooLow: 'mention trop basse',
  tied: 'à égalité avec un autre choix',
  collegeTooSmall: 'un collège est trop petit pour que la règle s’applique sans dévoiler les votes',
  notPaidFor: 'la somme commune ne suffit pas',
};

/** How votes are named, explained and judged: the same words on the phone, the desk, the wall, the tablet and paper. */
export const vote = {
  methods,
  mentions,
  consent,
  euros,
  how,
  unclear: 'Pas clair',
  rule,
  noRule: 'Le résultat sert à discuter. Le groupe décidera ensuite.',
  /** How far the group’s word goes, said before a vote. */
  weighs: {
    information: 'Ce vote informe. Il ne décide rien.',
    consultation: 'Ce vote donne votre avis. D’autres décident ensuite.',
    concertation: 'Ce vote pèse. On en discute avec ceux qui décident.',
    coConstruction: 'Ce vote sert à construire ensemble. Ceux qui décident devront répondre.',
    coDecision: 'Ce vote décide, avec ceux qui en ont le pouvoir.',
  } satisfies Record<ParticipationLevel, string>,
  retained,
  reasons,
  /** How secret the vote is, said before it. */
  secrecy: (rules: BallotRules) =>
    rules.secrecy === 'secret'
      ? 'Vote secret : après la fin, plus rien ne relie un vote à une personne.'
      : 'Vote public : votre nom n’est jamais affiché, mais le serveur garde le lien entre vous et votre vote.',
  live: 'Les résultats se voient pendant le vote.',
  hidden: 'Les résultats se voient à la fin.',
  tooFew:
    'Moins de 5 personnes ont voté en secret par elles-mêmes. Le résultat dirait ce qu’elles ont voté : il n’est pas montré.',
  notAnElection: 'Ce n’est pas une élection au sens de la loi.',
  people: (count: number) => many(count, 'personne', 'personnes'),
} as const;

/** A college's short name by its id. */
export const collegeName =
  (colleges: readonly Pick<College, 'id' | 'label' | 'plainLabel'>[]): CollegeName =>
  (id) => {
    const found = colleges.find((college) => college.id === id);
    return found?.plainLabel ?? found?.label ?? '';
  };
