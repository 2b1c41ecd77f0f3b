/** The frame of the page of the evaluation. */
export const evaluationPage = {
  title: 'Évaluation',
  parts: 'Parties de l’évaluation',
} as const;
