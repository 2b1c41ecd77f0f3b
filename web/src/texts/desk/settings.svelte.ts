/** What each person chooses for the texts that they write, on this device. */
export interface TextSettings {
  plain: boolean;
  hideCarets: boolean;
  hideWhileWriting: boolean;
  mute: boolean;
}

const key = 'coconstruction/texts';
const usual: TextSettings = { plain: false, hideCarets: false, hideWhileWriting: false, mute: false };

export const settings = $state<TextSettings>({ ...usual, ...stored() });

export function choose(name: keyof TextSettings, on: boolean): void {
  settings[name] = on;
  try {
    localStorage.setItem(key, JSON.stringify(settings));
  } catch {
    // A browser that keeps nothing: it holds for this page.
  }
}

function stored(): Partial<TextSettings> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof kept === 'object' && kept ? kept : {};
  } catch {
    return {};
  }
}
