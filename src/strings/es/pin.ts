// Words of signing in with pictures, and with a card.
import { isolated } from '../en/isolated.ts';

export const pinWords = {
  title: (name: string) => `Hola, ${isolated(name)}`,
  ask: 'Toca tus tres dibujos, en orden.',
  pictures: {
    sun: 'Sol',
    fish: 'Pez',
    star: 'Estrella',
    leaf: 'Hoja',
    moon: 'Luna',
    boat: 'Barco',
    key: 'Llave',
    apple: 'Manzana',
    house: 'Casa',
  } as Readonly<Record<string, string>>,
  chosen: (n: number) => (n === 1 ? '1 dibujo elegido' : `${n} dibujos elegidos`),
  again: 'Empezar de nuevo',
  notThose: 'Eran otros dibujos. Inténtalo otra vez.',
  ask5: 'Todavía son otros dibujos. Tu maestra o maestro puede mostrarte los tuyos o darte unos nuevos.',
  isYou: (name: string) => `¿Eres ${isolated(name)}?`,
  yes: 'Sí, soy yo',
  no: 'No',
  cardGone:
    'Esta tarjeta no abre la puerta aquí. Puede ser vieja o de otro dispositivo. Pide una nueva en tu clase.',
} as const;

export const doorWords = {
  class: '¿Qué clase?',
  others: 'Todos los demás',
  demo: 'Clase de prueba: estos estudiantes son inventados',
} as const;

export const giveWords = {
  came: (practice: number, other: number) =>
    practice === 0
      ? other === 0
        ? 'Ese enlace no trajo nada nuevo. Ya está todo aquí.'
        : 'Ese enlace trajo los trabajos y los nombres de tu clase. No hay nada nuevo para practicar.'
      : `Ese enlace trajo ${practice} ${practice === 1 ? 'cosa nueva' : 'cosas nuevas'} para practicar. Entra: te ${practice === 1 ? 'espera' : 'esperan'} en la escuela.`,
  skipped: (n: number) =>
    n === 1
      ? 'Una cosa más no se pudo leer. Vuelve a cargar esta página y abre el enlace otra vez, o pide el archivo.'
      : `${n} cosas más no se pudieron leer. Vuelve a cargar esta página y abre el enlace otra vez, o pide el archivo.`,
  torn: 'Ese enlace está cortado. No cambió nada. Pide uno nuevo en tu clase, o pide el archivo.',
  newer:
    'Ese enlace se hizo con un Hand Up más nuevo. Vuelve a cargar esta página y abre el enlace otra vez.',
  full: 'Lo que trajo el enlace no se pudo guardar. Inténtalo otra vez.',
} as const;

export const classLinkWords = {
  came: (name: string) => `${isolated(name)} ya está en este dispositivo. Toca tu nombre.`,
  torn: 'Ese enlace está cortado. No cambió nada. Pide en tu clase que te lo muestren otra vez.',
  newer:
    'Ese enlace se hizo con un Hand Up más nuevo. Vuelve a cargar esta página y abre el enlace otra vez.',
  full: 'La clase no se pudo guardar aquí. Inténtalo otra vez.',
} as const;
