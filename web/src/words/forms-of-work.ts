/** The forms of collective social work that the mandate names; the library may add others, which it tells by itself. */
export const formsOfWork: Readonly<Record<string, string>> = {
  groupSocialWork: 'Travail social de groupe',
  communitySocialWork: 'Travail social communautaire',
  networkIntervention: 'Intervention de réseau',
  popularEducation: 'Éducation populaire',
};
