/** Evaluating together in a workshop, on a phone. */
export const evaluateStep = {
  label: 'Votre avis',
  note: 'Dites ce qui se passe. Ne nommez personne.',
  missing: 'Écrivez d’abord votre avis.',
  send: 'Envoyer mon avis',
  none: 'Vous avez donné tous vos avis. Merci.',
  received: 'C’est reçu. C’est aussi dans l’évaluation du projet.',
  mine: 'Vos avis',
  group: 'Les avis du groupe',
  nobody: 'Personne n’a encore donné son avis.',
  namesNobody: 'J’ai relu. Ce texte ne parle d’aucune personne.',
  namesNobodyNote: 'L’équipe le lira avant de le montrer.',
} as const;
