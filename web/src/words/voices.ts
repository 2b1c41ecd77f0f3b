import type { ConsentManner, VoiceUse } from '../contract';

/** What people allow to be shown of what they said. */
export const voices = {
  uses: {
    project: 'Dans ce projet',
    brief: 'Dans la note aux élus',
    library: 'Avec d’autres projets',
  } satisfies Record<VoiceUse, string>,
  manners: {
    spoken: 'En le disant',
    written: 'Par écrit',
    form: 'Sur cette page',
  } satisfies Record<ConsentManner, string>,
  quoted: (text: string) => `« ${text} »`,
} as const;
