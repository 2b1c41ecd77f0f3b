import { tick } from 'svelte';

/** Fills the screen, where the browser may; only a press may ask for it. */
export function fillScreen(): void {
  if (document.fullscreenElement) return;
  void document.documentElement.requestFullscreen?.({ navigationUI: 'hide' }).catch(() => undefined);
}

export function leaveScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
}

/** Keeps the screen lit while the page is looked at. Returns what ends it. */
export function stayAwake(): () => void {
  let held: WakeLockSentinel | null = null;
  let ended = false;
  const hold = async () => {
    if (ended || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    held = await navigator.wakeLock.request('screen').catch(() => null);
    if (ended) void held?.release();
  };
  void hold();
  document.addEventListener('visibilitychange', hold);
  return () => {
    ended = true;
    document.removeEventListener('visibilitychange', hold);
    void held?.release();
  };
}

/**
 * « Back » stays on this page and shows nothing of before: history never holds what somebody did, and one entry
 * ahead catches the gesture. Returns what ends it.
 */
export function holdBack(): () => void {
  const stay = () => history.pushState(null, '', location.href);
  stay();
  window.addEventListener('popstate', stay);
  return () => window.removeEventListener('popstate', stay);
}

/** Calls when nobody has touched the tablet for `milliseconds`, once after each touch. Returns what ends it. */
export function whenQuiet(milliseconds: number, then: () => void, touched: () => void): () => void {
  const gestures = ['pointerdown', 'keydown', 'input', 'wheel', 'touchmove'] as const;
  let timer = setTimeout(then, milliseconds);
  const touch = () => {
    clearTimeout(timer);
    timer = setTimeout(then, milliseconds);
    touched();
  };
  for (const gesture of gestures) window.addEventListener(gesture, touch, { passive: true });
  return () => {
    clearTimeout(timer);
    for (const gesture of gestures) window.removeEventListener(gesture, touch);
  };
}

/** Who reads by keyboard or by ear begins a new screen at its top. */
export async function toTop(): Promise<void> {
  await tick();
  document.getElementById('contenu')?.focus({ preventScroll: true });
  scrollTo(0, 0);
}
