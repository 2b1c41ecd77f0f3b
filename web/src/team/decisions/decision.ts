import type { DecisionItem } from '../../contract';
import * as fr from '../../words/fr';

const words = fr.team.decisions;

/** A decision as people type it; a new one belongs to the workshop that takes place, when there is one. */
export const decisionDraft = (decision: DecisionItem | undefined, workshop: string) => ({
  text: decision?.text ?? '',
  owner: decision?.ownerRole ?? '',
  due: decision?.due ?? '',
  workshop,
  proposal: '',
});

/** What to do about each field; empty when all is well. */
export const checkDecision = ({ text, owner }: { text: string; owner: string }) => ({
  text: text.trim() ? '' : words.textMissing,
  owner: owner.trim() ? '' : words.ownerMissing,
});
