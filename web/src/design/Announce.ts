/** `polite` waits for the end of the sentence being read; `alert` is for what must be known at once. */
export type Urgency = 'polite' | 'alert';

/** Long enough for a burst of changes to travel as one sentence. */
const quietMs = 400;

const waiting: Record<Urgency, { sentences: Set<string>; timer?: ReturnType<typeof setTimeout> }> = {
  polite: { sentences: new Set() },
  alert: { sentences: new Set() },
};

/**
 * Has a sentence read by screen readers, through the region that is in the page from its first HTML.
 * Sentences that come together are read once each, in one go; never call it for each vote.
 */
export function announce(sentence: string, urgency: Urgency = 'polite'): void {
  const region = document.getElementById(`announce-${urgency}`);
  if (!region) return;
  const line = waiting[urgency];
  line.sentences.add(sentence);
  clearTimeout(line.timer);
  // Emptied first: the same sentence said twice would not be heard the second time.
  region.textContent = '';
  line.timer = setTimeout(() => {
    region.textContent = [...line.sentences].join(' ');
    line.sentences.clear();
  }, quietMs);
}
