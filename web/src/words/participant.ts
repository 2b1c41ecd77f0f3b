/** What residents read on their phone. */
export const participant = {
  welcome: 'Entrer dans un atelier',
} as const;
