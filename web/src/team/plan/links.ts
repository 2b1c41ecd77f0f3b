import type { ActionItem } from '../../contract';
import { teamPlan as words } from '../../words/team-plan';
import type { TeamProject } from '../project';
import { toRoom } from '../route';
import {
  fromCommitment,
  fromDecision,
  fromNothing,
  fromObjective,
  fromProposal,
  noLinks,
  type Beginning,
  type Links,
  type Source,
} from './beginning';
import { byNumber, inOrder } from './sheet';

/** Something that a sheet may be linked to, with its words and its page. */
export interface Thing {
  readonly id: string;
  readonly text: string;
  readonly href: string;
}

/** The kinds of things a sheet is linked to, in the order of the chain: from the need to the decision. */
type LinkKind = Exclude<keyof Links, 'commitments'>;

interface Kind {
  readonly key: LinkKind;
  readonly title: string;
  readonly things: (project: TeamProject) => readonly Thing[];
}

export const linkKinds: readonly Kind[] = [
  {
    key: 'needIds',
    title: words.needs,
    things: (project) =>
      inOrder(project.all('needs')).map(({ id, label }) => ({
        id,
        text: label,
        href: toRoom(project.id, 'assessment'),
      })),
  },
  {
    key: 'obstacleIds',
    title: words.obstacles,
    things: (project) =>
      inOrder(project.all('obstacles')).map(({ id, plainText, text }) => ({
        id,
        text: plainText ?? text ?? words.erased,
        href: toRoom(project.id, 'assessment', id),
      })),
  },
  {
    key: 'leverIds',
    title: words.levers,
    things: (project) =>
      inOrder(project.all('levers')).map(({ id, plainText, text }) => ({
        id,
        text: plainText ?? text ?? words.erased,
        href: toRoom(project.id, 'assessment'),
      })),
  },
  {
    key: 'objectiveIds',
    title: words.objectives,
    things: (project) =>
      inOrder(project.all('objectives')).map(({ id, text }) => ({
        id,
        text,
        href: toRoom(project.id, 'objectives', id),
      })),
  },
  {
    key: 'proposalIds',
    title: words.proposals,
    things: (project) =>
      byNumber(project.all('proposals')).map(({ id, number, title }) => ({
        id,
        text: `${number}. ${title}`,
        href: toRoom(project.id, 'proposals', id),
      })),
  },
  {
    key: 'decisionIds',
    title: words.decisions,
    things: (project) =>
      project.all('decisions').map(({ id, text }) => ({ id, text, href: toRoom(project.id, 'decisions') })),
  },
];

/** What a sheet is linked to, kind by kind; what is gone since is left out. */
export const linkedOf = (links: Links, project: TeamProject) =>
  linkKinds
    .map((kind) => {
      const chosen = new Set(links[kind.key]);
      return { ...kind, list: chosen.size ? kind.things(project).filter(({ id }) => chosen.has(id)) : [] };
    })
    .filter(({ list }) => list.length);

/** The same, a line each. */
export const linkLines = (links: Links, project: TeamProject) => [
  ...linkedOf(links, project).flatMap(({ title, list }) => list.map(({ text }) => ({ kind: title, text }))),
  ...links.commitments.map((text) => ({ kind: words.commitments, text })),
];

/** Every link of a sheet, the absent ones empty. */
export const linksOf = ({ links }: Pick<ActionItem, 'links'>): Links => ({ ...noLinks, ...links });

/** What a new sheet begins from, found in the project. */
export function beginningOf(source: Source, project: TeamProject): Beginning {
  switch (source.from) {
    case 'nothing':
      return fromNothing;
    case 'objective':
      return project.item('objectives', source.id) ? fromObjective(source.id) : fromNothing;
    case 'proposal': {
      const proposal = project.item('proposals', source.id);
      return proposal ? fromProposal(proposal) : fromNothing;
    }
    case 'decision': {
      const decision = project.item('decisions', source.id);
      if (!decision) return fromNothing;
      return fromDecision(
        decision,
        decision.proposalId ? project.item('proposals', decision.proposalId) : undefined,
      );
    }
    case 'commitment': {
      const promised = project.item('plan', 'plan')?.gaps.commitments[source.place];
      return promised ? fromCommitment(promised.text, promised.college, promised.due) : fromNothing;
    }
  }
}

/** The words of a sheet of which only the title is known. */
export const wordsOf = (title: string) => ({
  title: title.trim(),
  axisId: null,
  context: null,
  description: null,
  audience: null,
});
