import type { Attachment } from 'svelte/attachments';

/** Where a gesture goes away with what it did, the keyboard goes on from the part that it stood in, and not from nowhere. */
export const keepPlace: Attachment<HTMLElement> = (part) => {
  let last: Element | null = null;
  const hold = ({ target }: FocusEvent) => (last = target as Element);
  const gone = new MutationObserver(() => {
    if (!last || last.isConnected || document.activeElement !== document.body) return;
    last = null;
    part.focus({ preventScroll: true });
  });
  part.tabIndex = -1;
  part.style.outline = 'none';
  part.addEventListener('focusin', hold);
  gone.observe(part, { childList: true, subtree: true });
  return () => {
    part.removeEventListener('focusin', hold);
    gone.disconnect();
  };
};
