import type { ChangeDomainItem, ParticipationQuality, StoryRoundItem } from '../../contract';

/** The domains of some lines: the same words keep their id, others are new. */
export function domainsOf(
  lines: readonly string[],
  before: readonly Pick<ChangeDomainItem, 'id' | 'label'>[],
  newId: () => string,
) {
  const labels = [...new Set(lines)];
  return labels.map((label, place) => {
    const same = before.find((domain) => domain.label === label);
    // Another word at the same place is the same domain, said otherwise.
    const reworded = before[place];
    const free = reworded && !labels.includes(reworded.label) ? reworded : undefined;
    return { id: (same ?? free)?.id ?? newId(), label };
  });
}

/** The panels of a round, each college's and then the mixed one's, and whether it may choose now. */
export function panelsOf(round: StoryRoundItem, colleges: readonly { id: string }[]) {
  const mixedChose = round.choices.some(({ collegeId }) => collegeId === null);
  const someChose = round.choices.some(({ collegeId }) => collegeId !== null);
  return [...colleges.map(({ id }) => id as string | null), null].map((collegeId) => ({
    collegeId,
    choice: round.choices.find((choice) => choice.collegeId === collegeId),
    received: collegeId === null ? round.mixedIds : round.storyIds,
    open: collegeId === null ? someChose : !mixedChose,
  }));
}

/** At how many workshops somebody of a college was, of those that were held. */
export const timesOf = (quality: ParticipationQuality, collegeId: string) =>
  quality.constancy.find((line) => line.collegeId === collegeId)?.workshops ?? 0;
