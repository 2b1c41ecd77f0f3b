import type { AssetItem, Commands, LeverItem, ObstacleItem } from '../../../contract';
import { assessment } from '../../../words/assessment';

/** What anybody may add to the assessment. */
export type Kind = 'obstacles' | 'levers' | 'assets';

/** Something that somebody added. */
export type Card = ObstacleItem | LeverItem | AssetItem;

/** How each kind is sorted, in plain words. */
export const sorts: Readonly<Record<Kind, Readonly<Record<string, string>>>> = {
  obstacles: assessment.plainFamilies,
  levers: assessment.plainCategories,
  assets: assessment.kinds,
};

export function sortOf(card: Card): string | null {
  if ('family' in card) return card.family;
  return 'category' in card ? card.category : card.kind;
}

/** What was written, and for whom. */
export interface Written {
  readonly kind: Kind;
  readonly sort: string;
  readonly text: string;
  /** The college that says it, when it is passed on. */
  readonly college: string;
  readonly namesNobody: boolean;
}

type Addition = { [T in 'addObstacle' | 'addLever' | 'addAsset']: { type: T; data: Commands[T] } }[
  'addObstacle' | 'addLever' | 'addAsset'];

/** The command that adds what was written; whoever says it on a phone leaves the finer sorting to others. */
export function addition({ kind, sort, text, college, namesNobody }: Written, id: string): Addition {
  const from = { collegeId: college || null, relayedByCollegeId: null };
  switch (kind) {
    case 'obstacles':
      return {
        type: 'addObstacle',
        data: {
          obstacleId: id,
          card: {
            family: sort as ObstacleItem['family'],
            nature: null,
            level: null,
            basis: 'perceived',
            text,
            plainText: null,
          },
          from,
          namesNobody,
        },
      };
    case 'levers':
      return {
        type: 'addLever',
        data: {
          leverId: id,
          card: {
            category: sort as LeverItem['category'],
            text,
            plainText: null,
            roomForManoeuvre: null,
            evidence: null,
          },
          from,
          namesNobody,
        },
      };
    default:
      return {
        type: 'addAsset',
        data: { assetId: id, kind: sort as AssetItem['kind'], text, from, namesNobody },
      };
  }
}
