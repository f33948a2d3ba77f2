// The way back from each screen, as the bar shows it. There is none from the front door.
import { barWords } from '../strings/en/everywhere.ts';
import type { Route } from './route.ts';

interface WayBack {
  readonly label: string;
  /** `before` is the screen the student came from. */
  readonly to: Route | 'before';
}

export function backFrom(route: Route): WayBack | undefined {
  switch (route.at) {
    case 'front':
      return undefined;
    case 'school':
      return { label: barWords.title, to: { at: 'front' } };
    case 'maker':
      return { label: barWords.back, to: 'before' };
    case 'briefing':
    case 'watch':
    case 'play': {
      const { role } = route;
      if (role) return { label: barWords.pathway, to: { at: 'pathway', role } };
      return { label: barWords.school, to: { at: 'school' } };
    }
    default:
      return { label: barWords.school, to: { at: 'school' } };
  }
}
