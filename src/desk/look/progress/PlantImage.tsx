// A plant as an image: one element instead of ten. Forty students with twenty-four moves have nearly a thousand plants, and as SVG they scroll three times slower.
import { render } from 'preact';
import { Plant, type PlantLevel } from '../../../kit/Plant.tsx';

interface PlantImageProps {
  readonly level: PlantLevel;
  readonly tuneUp: boolean;
}

const ink = '#2b2a33';
const urls = new Map<string, string>();

/** The style sheet sets its height. It has no label: the level's word stands beside it. */
export function PlantImage({ level, tuneUp }: PlantImageProps) {
  return <img className="plant-image" src={urlOf(level, tuneUp)} alt="" draggable={false} />;
}

/** The image URL of the kit's drawing, made once for each level. */
function urlOf(level: PlantLevel, tuneUp: boolean): string {
  const key = `${level} ${tuneUp}`;
  const known = urls.get(key);
  if (known) return known;
  const box = document.createElement('div');
  render(<Plant level={level} tuneUp={tuneUp} size={94} />, box);
  const drawn = box.querySelector('svg');
  drawn?.setAttribute('width', '72');
  drawn?.setAttribute('color', ink);
  const text = drawn ? new XMLSerializer().serializeToString(drawn) : '';
  const url = `data:image/svg+xml,${encodeURIComponent(text)}`;
  urls.set(key, url);
  return url;
}
