import * as fr from '../../words/fr';
import type { TeamRole } from '../../words/team-people';

/** The roles that may be given, as choices of a list. */
export const roleOptions = (Object.keys(fr.team.participants.roles) as TeamRole[]).map((value) => ({
  value,
  label: fr.team.participants.roles[value],
}));
