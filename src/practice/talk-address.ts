// Which role-play an address opens at its talk. The server, the offline copy and the page's first script ask, before any screen is there.

/** `undefined` for every other screen: a role-play's card and its model come before the talk. */
export function talkIn(query: URLSearchParams): string | undefined {
  if (query.get('briefing') || query.get('watch')) return undefined;
  return query.get('story') || undefined;
}
