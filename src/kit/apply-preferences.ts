// Puts a person's settings on the page: text size, letters, stillness. The theme reads them from the root element.
import type { Preferences } from './preferences.ts';

export function applyPreferences(root: HTMLElement, preferences: Preferences): void {
  const size = String(preferences.textSize);
  const before = root.style.getPropertyValue('--text-size') || usualSize;
  root.style.setProperty('--text-size', size);
  root.dataset.font = preferences.font;
  root.dataset.motion = preferences.motion;
  // The page's first script has done so before its code does it again.
  if (size !== before) askAgainWhatFits(root.ownerDocument.body);
}

/** What the theme takes where no size is set. */
const usualSize = '1';

/** Layouts use container queries in rem. Chromium keeps the rem it first saw until the width changes, so the container is made anew. */
function askAgainWhatFits(page: HTMLElement): void {
  page.style.containerType = 'normal';
  page.getBoundingClientRect();
  page.style.containerType = '';
}

/** True when this page may move at all. */
export function mayMove(preferences: Preferences): boolean {
  return preferences.motion === 'system' && !matchMedia('(prefers-reduced-motion: reduce)').matches;
}
