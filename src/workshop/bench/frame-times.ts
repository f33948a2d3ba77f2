// Reads from a trace of the browser how much CPU time the page's thread spent in each animation frame.

interface TraceEvent {
  readonly name: string;
  /** CPU time of the thread in microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly frame?: string } };
}

/** `frame` is the page's id in the browser, as other pages run at the same time. Milliseconds, the shortest first. */
export function frameTimes(trace: string, frame: string): readonly number[] {
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
  return traceEvents
    .filter(({ name, args }) => name === 'FireAnimationFrame' && args?.data?.frame === frame)
    .flatMap(({ tdur }) => (tdur === undefined ? [] : [tdur / 1000]))
    .sort((a, b) => a - b);
}
