// Words of the front door; the rooms behind it are in English so far.
import { isolated } from '../en/isolated.ts';

export {
  giftWords,
  handInWords,
  makerWords,
  pathWords,
  schoolWords,
  shelfWords,
  storiesForWords,
} from '../en/rooms.ts';

export const frontWords = {
  name: 'Hand Up',
  line: 'Levantas la mano para pedir ayuda y para darla.',
  who: '¿Quién va a jugar?',
  play: (name: string) => `Jugar como ${isolated(name)}`,
  fresh: 'Nueva figura',
  first: 'Empezar',
  file: 'Abrir un archivo de progreso',
  kept: 'Se guarda solo en este dispositivo.',
  fetching: 'Buscando tus figuras…',
  grownUps: 'Para adultos',
} as const;
