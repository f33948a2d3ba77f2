// The title's theatre: closed curtains meet, open curtains leave the middle free, and every figure is seen.
import { describe, expect, it } from 'vitest';
import { peepers, titleLayout } from '../../src/stage/title-layout.ts';

const screens = [
  { width: 1366, height: 768 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
];

describe('the title', () => {
  it.each(screens)('is closed all across $width × $height before it opens', (area) => {
    const [left, right] = titleLayout(area, 0).curtains;
    expect(left.x + left.width).toBeGreaterThanOrEqual(right.x);
  });

  it.each(screens)('leaves more than half of $width × $height free once it is open', (area) => {
    const [left, right] = titleLayout(area, 1).curtains;
    expect(right.x - (left.x + left.width)).toBeGreaterThan(area.width / 2);
  });

  it.each(screens)('shows every figure between the curtains on $width × $height', (area) => {
    const [left, right] = titleLayout(area, 1).curtains;
    for (const { box } of peepers(area, 4)) {
      const middle = box.x + box.width / 2;
      expect(middle).toBeGreaterThan(left.x + left.width * 0.9);
      expect(middle).toBeLessThan(right.x + right.width * 0.1);
      expect(box.y + box.height).toBeLessThanOrEqual(area.height);
    }
  });

  it.each(screens)('lets no panel on $width × $height cover a face', (area) => {
    const width = Math.min(area.width * 0.92, 380);
    const height = 250;
    const panel = { x: (area.width - width) / 2, y: area.height - height - 24, width, height };
    for (const { box } of peepers(area, 4, { panel })) {
      const [left, right] = [box.x + box.width * 0.25, box.x + box.width * 0.75];
      const [top, chin] = [box.y + box.height * 0.2, box.y + box.height * 0.75];
      const across = left < panel.x + panel.width && right > panel.x;
      const down = top < panel.y + panel.height && chin > panel.y;
      expect(across && down).toBe(false);
    }
  });

  it('hides figures whose face would be behind the name, and no others', () => {
    const area = { width: 683, height: 384 };
    const sign = { x: 150, y: 70, width: 385, height: 145 };
    const panel = { x: 103, y: 228, width: 480, height: 250 };
    expect(peepers(area, 4, { sign, panel }).map(({ covered }) => covered)).toEqual([
      false,
      false,
      true,
      true,
    ]);
    for (const screen of screens) {
      const above = { x: screen.width / 2 - 200, y: 70, width: 400, height: 160 };
      expect(peepers(screen, 4, { sign: above }).some(({ covered }) => covered)).toBe(false);
    }
  });
});
