/** What a phone says of the charter before it has asked for it. */
export const charter = {
  title: 'La charte',
  asked: 'La charte attend votre réponse.',
  read: 'Lire la charte',
  answer: 'Lire et répondre',
  back: 'Retour à l’atelier',
  paperComes: 'La charte arrive.',
  paperLost: 'La charte n’arrive pas. Vérifiez le réseau.',
  late: {
    kept: 'La charte : votre réponse est gardée sur ce téléphone.',
    received: 'La charte : votre réponse est bien reçue.',
    refused: 'La charte : votre réponse n’a pas été prise.',
  },
} as const;
