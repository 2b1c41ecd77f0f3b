import type { Commands, ObstacleItem } from '../../contract';

/** An obstacle as it is written in a form. */
export function obstacleDraft(obstacle?: ObstacleItem) {
  return {
    text: obstacle?.text ?? '',
    plain: obstacle?.plainText ?? '',
    family: obstacle?.family ?? ('centralisedTradition' as const),
    nature: obstacle?.nature ?? ('' as const),
    level: obstacle?.level ?? ('' as const),
    basis: obstacle?.basis ?? ('observed' as const),
    needs: [...(obstacle?.needIds ?? [])],
    college: '',
    relay: '',
  };
}

/** What is sent of it. */
export const obstacleCard = (draft: ReturnType<typeof obstacleDraft>): Commands['addObstacle']['card'] => ({
  family: draft.family,
  nature: draft.nature || null,
  level: draft.level || null,
  basis: draft.basis,
  text: draft.text.trim(),
  plainText: draft.plain.trim() || null,
  needIds: draft.needs,
});
