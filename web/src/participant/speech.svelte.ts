const speech = 'speechSynthesis' in window ? window.speechSynthesis : null;

let voice = $state.raw<SpeechSynthesisVoice | null>(null);
let saying = $state.raw<string | null>(null);

// Some browsers list their voices late.
function findVoice() {
  const french = (speech?.getVoices() ?? []).filter(({ lang }) => lang.toLowerCase().startsWith('fr'));
  // A voice of the phone itself speaks without network.
  voice = french.find(({ localService }) => localService) ?? french[0] ?? null;
}

findVoice();
speech?.addEventListener?.('voiceschanged', findVoice);

/** Reading aloud by the phone; only when it has a French voice, only when asked. */
export const reader = {
  get available() {
    return voice !== null;
  },
  /** The text being read. */
  get saying() {
    return saying;
  },
  say(text: string) {
    if (!speech || !voice) return;
    speech.cancel();
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.9;
    utterance.onend = utterance.onerror = () => {
      if (saying === text) saying = null;
    };
    saying = text;
    speech.speak(utterance);
  },
  stop() {
    saying = null;
    speech?.cancel();
  },
};
