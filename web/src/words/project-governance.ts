import type { BodyKind, MilestoneStatus, PledgeStatus } from '../contract';

/** Who decides and when, as residents read it on their phone. */
export const projectGovernance = {
  bodies: 'Qui décide',
  bodiesNone: 'Aucun groupe n’est encore formé.',
  kinds: {
    steeringCommittee: 'Il décide',
    technicalCommittee: 'Il prépare et il suit',
    workingGroup: 'Il travaille un sujet',
  } satisfies Record<BodyKind, string>,
  meets: (when: string) => `Il se réunit ${when}.`,
  seats: (count: number, college: string) => `${college} : ${count} ${count < 2 ? 'place' : 'places'}`,
  milestones: 'Quand',
  milestonesNone: 'Aucune date n’est encore choisie.',
  statuses: {
    planned: 'Prévu',
    inProgress: 'En cours',
    done: 'Fait',
  } satisfies Record<MilestoneStatus, string>,
  late: 'En retard',
  pledges: 'Ce que les institutions ont promis',
  pledgesNone: 'Aucune promesse n’est encore écrite.',
  promised: (owner: string, whom: string, day: string) => `${owner}, envers ${whom}, pour le ${day}`,
  pledgeStatuses: {
    promised: 'Promis',
    underWay: 'En cours',
    kept: 'Tenu',
    dropped: 'Abandonné',
  } satisfies Record<PledgeStatus, string>,
} as const;
