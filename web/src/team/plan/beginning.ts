import type { ActionLinks, DecisionItem, ProposalItem } from '../../contract';

/** What a new sheet begins from, as its address says it: a decision, an objective, a commitment, or nothing. */
export type Source =
  | { readonly from: 'nothing' }
  | { readonly from: 'decision' | 'objective' | 'proposal'; readonly id: string }
  | { readonly from: 'commitment'; readonly place: number };

const words = { decision: 'decision', objective: 'objectif', proposal: 'proposition' } as const;

/** No id begins with this sign: a sheet that is being begun has no id yet. */
const sign = '+';

/** The end of the address of a new sheet. */
export function toNew(source: Source = { from: 'nothing' }): string {
  if (source.from === 'nothing') return sign;
  if (source.from === 'commitment') return `${sign}engagement.${source.place}`;
  return `${sign}${words[source.from]}.${source.id}`;
}

/** Reads the end of an address; `null` when it is that of a sheet. */
export function readNew(thing: string): Source | null {
  if (!thing.startsWith(sign)) return null;
  const [word, id = ''] = thing.slice(sign.length).split('.');
  if (word === 'engagement' && /^\d+$/.test(id)) return { from: 'commitment', place: Number(id) };
  const from = (Object.keys(words) as (keyof typeof words)[]).find((key) => words[key] === word);
  return from && id ? { from, id } : { from: 'nothing' };
}

/** The links of a sheet, each kind with its list. */
export type Links = Required<ActionLinks>;

/** A sheet that stands on nothing yet. */
export const noLinks: Links = {
  needIds: [],
  objectiveIds: [],
  proposalIds: [],
  decisionIds: [],
  obstacleIds: [],
  leverIds: [],
  commitments: [],
};

/** A sheet as a form begins it. */
export interface Beginning {
  readonly title: string;
  readonly description: string;
  readonly role: string;
  readonly end: string;
  readonly links: Links;
}

const nothing: Beginning = { title: '', description: '', role: '', end: '', links: noLinks };

/** The sheet takes up what the decision says: who, by when, about which proposal, and what that one answers to. */
export function fromDecision(decision: DecisionItem, proposal: ProposalItem | undefined): Beginning {
  return {
    ...nothing,
    ...titled(proposal?.title ?? decision.text),
    description: decision.text,
    role: decision.ownerRole,
    end: decision.due ?? '',
    links: { ...(proposal ? fromProposal(proposal).links : noLinks), decisionIds: [decision.id] },
  };
}

/** The sheet takes up a proposal and what it answers to. */
export const fromProposal = ({ id, title, text, origin }: ProposalItem): Beginning => ({
  ...nothing,
  ...titled(title),
  description: text ?? '',
  links: {
    ...noLinks,
    proposalIds: [id],
    objectiveIds: origin.objectiveIds ?? [],
    obstacleIds: origin.obstacleIds ?? [],
  },
});

/** The sheet answers to an objective. */
export const fromObjective = (id: string): Beginning => ({
  ...nothing,
  links: { ...noLinks, objectiveIds: [id] },
});

/** The sheet carries a commitment, in the charter's own words. */
export const fromCommitment = (text: string, college: string | null, due: string | null): Beginning => ({
  ...nothing,
  ...titled(text),
  description: text,
  role: college ?? '',
  end: due ?? '',
  links: { ...noLinks, commitments: [text] },
});

export const fromNothing = nothing;

/** The first sentence of a text, short enough for a title. */
function titled(text: string): { title: string } {
  const sentence = (/^[^\n]*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text.split('\n')[0] ?? '')
    .replace(/\.$/, '')
    .trim();
  if (sentence.length <= 120) return { title: sentence };
  const cut = sentence.slice(0, 120);
  return { title: `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 60))}…` };
}
