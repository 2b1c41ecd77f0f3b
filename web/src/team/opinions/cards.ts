import type { OpinionCount, OpinionLine } from '../../contract';
import { nameOf } from '../../rooms/opinions';
import { teamOpinions as words } from '../../words/team-opinions';
import type { TeamProject } from '../project';

/** What a card is called, wherever it stands in the project. */
export function cardName(project: TeamProject, id: string): string {
  const proposal = project.item('proposals', id);
  if (proposal) return nameOf(proposal);
  const card = project.item('obstacles', id) ?? project.item('levers', id);
  return card ? nameOf({ title: null, text: card.plainText ?? card.text }) : words.gone;
}

/** « 5 d’accord, 2 pas d’accord, 1 passe » */
export const countText = ({ agree, disagree, pass }: OpinionCount) => words.count(agree, disagree, pass);

/** The same, and to how many it matters. */
export const totalText = (count: OpinionCount) =>
  [countText(count), ...(count.important ? [words.important(count.important)] : [])].join(', ');

/** The colleges of a line, by their names. */
export const collegesText = (project: TeamProject, { collegeIds }: OpinionLine) =>
  collegeIds.map((id) => project.item('colleges', id)?.label ?? id).join(' + ');
