import type { ConsentManner, VoiceItem, VoiceUse } from '../../contract';
import { teamVoices as words } from '../../words/team-voices';

export const voiceDraft = (voice: VoiceItem | undefined, college: string, today: string) => ({
  text: voice?.text ?? '',
  college: voice?.collegeId ?? college,
  on: voice?.consent.on ?? today,
  manner: voice?.consent.manner ?? ('spoken' as ConsentManner),
  uses: voice?.consent.uses ?? ([] as VoiceUse[]),
});

export type VoiceDraft = ReturnType<typeof voiceDraft>;

export const consentOf = ({ on, manner, uses }: VoiceDraft) => ({ on, manner, uses });

/** What is missing, each said beside its field. */
export const checkVoice = ({ text, on, uses }: VoiceDraft) => ({
  text: text.trim() ? '' : words.missing,
  on: on ? '' : words.onMissing,
  uses: uses.length ? '' : words.usesMissing,
});
