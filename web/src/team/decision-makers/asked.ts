import type {
  CarriedCommitment,
  DecisionItem,
  MilestoneItem,
  PledgeItem,
  ProposalItem,
} from '../../contract';
import { isAwaited, isLate } from '../../rooms/proposal-life';
import type { Room } from '../route';

export type AskedKind = 'answer' | 'pledge' | 'commitment' | 'milestone' | 'decision';

/** Something that is asked of decision makers, and where one does it. */
export interface Asked {
  readonly kind: AskedKind;
  readonly key: string;
  readonly text: string;
  readonly who: string;
  readonly due: string;
  readonly late: boolean;
  readonly room: Room;
  readonly thing: string;
  readonly number?: number;
}

interface Known {
  readonly proposals: readonly ProposalItem[];
  readonly pledges: readonly PledgeItem[];
  readonly commitments: readonly CarriedCommitment[];
  readonly milestones: readonly MilestoneItem[];
  readonly decisions: readonly DecisionItem[];
}

const kinds: readonly AskedKind[] = ['answer', 'pledge', 'commitment', 'milestone', 'decision'];

/** What is asked, as the note to decision makers tells it: what is late first, then the nearest day, then what has none. */
export function askedOf(known: Known, today: string): Asked[] {
  const all: Asked[] = [
    ...known.proposals.filter(isAwaited).map((proposal): Asked => ({
      kind: 'answer',
      key: `answer/${proposal.id}`,
      text: proposal.title,
      who: proposal.promise?.institution ?? '',
      due: proposal.promise?.due ?? '',
      late: isLate(proposal, today),
      room: 'proposals',
      thing: proposal.id,
      number: proposal.number,
    })),
    ...known.pledges
      .filter(({ status }) => status === 'promised' || status === 'underWay')
      .map(({ id, card }): Asked => ({
        kind: 'pledge',
        key: `pledge/${id}`,
        text: card.text,
        who: card.ownerRole,
        due: card.due,
        late: card.due < today,
        room: 'governance',
        thing: '',
      })),
    // Of these nobody says whether they are kept: they are told as long as their day is to come.
    ...known.commitments
      .filter(({ due }) => due && due >= today)
      .map(({ college, text, due }, place): Asked => ({
        kind: 'commitment',
        key: `commitment/${place}`,
        text,
        who: college ?? '',
        due: due ?? '',
        late: false,
        room: 'charter',
        thing: '',
      })),
    ...known.milestones
      .filter(({ status }) => status !== 'done')
      .map(({ id, card }): Asked => ({
        kind: 'milestone',
        key: `milestone/${id}`,
        text: card.label,
        who: '',
        due: card.due,
        late: card.due < today,
        room: 'calendar',
        thing: '',
      })),
    ...known.decisions
      .filter(({ due }) => due && due >= today)
      .map(({ id, text, ownerRole, due }): Asked => ({
        kind: 'decision',
        key: `decision/${id}`,
        text,
        who: ownerRole,
        due: due ?? '',
        late: false,
        room: 'decisions',
        thing: '',
      })),
  ];
  return all.sort(
    (one, other) =>
      Number(other.late) - Number(one.late) ||
      (one.due || '9999').localeCompare(other.due || '9999') ||
      kinds.indexOf(one.kind) - kinds.indexOf(other.kind) ||
      one.key.localeCompare(other.key),
  );
}
