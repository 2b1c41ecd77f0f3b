/** What the people who prepare and run workshops read. */
export const team = {
  welcome: 'Espace de l’équipe',
} as const;
