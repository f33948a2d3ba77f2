// Which role-play an address opens at its talk (practice/talk-address.ts), and where its page is (practice/talk-page.ts).
import { describe, expect, it } from 'vitest';
import { routeFrom } from '../../src/game/route.ts';
import { talkIn } from '../../src/practice/talk-address.ts';
import { isTalkPart, talkPage, talkPartAt } from '../../src/practice/talk-page.ts';

describe('an address', () => {
  const values = [undefined, '', 'half-a-map'];
  const searches = values.flatMap((story) =>
    values.flatMap((briefing) =>
      values.map((watch) => {
        const query = new URLSearchParams({ at: 'school' });
        for (const [name, value] of Object.entries({ story, briefing, watch }))
          if (value !== undefined) query.set(name, value);
        return query.toString();
      }),
    ),
  );
  it.each(searches)('opens the same talk for the first script as for the code: %s', (search) => {
    const route = routeFrom(search);
    expect(talkIn(new URLSearchParams(search))).toBe(route.at === 'play' ? route.story : undefined);
  });
});

describe('the page of a talk', () => {
  it('has the first page before the script at its end, whatever stands in either', () => {
    const page = '<head><script>a</script></head><body><p></p><script>b</script></body>';
    expect(talkPage(page, '<template>$& $1</template>')).toBe(
      '<head><script>a</script></head><body><p></p><template>$& $1</template><script>b</script></body>',
    );
    expect(talkPage('<p>sign in</p>', '<template></template>')).toBe('<p>sign in</p>');
  });
  it('is put together from a part of its own language', () => {
    expect(isTalkPart(`/${talkPartAt('half-a-map')}`, '')).toBe(true);
    expect(isTalkPart(`/es/${talkPartAt('half-a-map')}`, 'es/')).toBe(true);
    expect(isTalkPart(`/es/${talkPartAt('half-a-map')}`, '')).toBe(false);
    expect(isTalkPart('/talks/half-a-map.html', '')).toBe(false);
  });
});
