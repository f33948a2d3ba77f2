// The day it is, also when a page stays open over midnight.
import { useEffect, useState } from 'preact/hooks';
import { now } from './clock.ts';

/** Milliseconds between looks at the clock. */
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
