/** Before a project ends. */
export const closing = {
  warning: 'À savoir',
  text: 'Les personnes qui vivent ici n’ont pas donné leur avis. Vous pouvez terminer le projet, mais son évaluation se fera sans elles.',
} as const;
