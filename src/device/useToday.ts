// Today's day, which changes when a page stays open past midnight.
import { useEffect, useState } from 'preact/hooks';
import { now } from './clock.ts';

/** In milliseconds: how often the clock is read. */
const look = 30_000;

/** YYYY-MM-DD. */
export function useToday(): string {
  const [today, setToday] = useState(() => now().day);
  useEffect(() => {
    const timer = setInterval(() => setToday(now().day), look);
    return () => clearInterval(timer);
  }, []);
  return today;
}
