/** Preparing a step of a workshop in which people evaluate together. */
export const evaluateSettings = {
  about: 'Ce que l’on évalue',
  action: 'Quelle action',
  criterion: 'La question',
  limit: 'Avis par personne',
  limitText: (count: number) => `${count} avis par personne`,
} as const;
