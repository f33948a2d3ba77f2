// Words of every screen: the bar, pause, settings, the calm corner and real help. Messages when something breaks are in English so far.
import { isolated } from '../en/isolated.ts';

export { fileWords, troubleWords } from '../en/everywhere.ts';

export const barWords = {
  name: 'Herramientas',
  school: 'Escuela',
  pathway: 'Mi camino',
  title: 'Puerta de entrada',
  back: 'Volver',
  readAloud: 'Leer en voz alta',
  stopReading: 'Dejar de leer',
  settings: 'Texto e imagen',
  soundOn: 'El sonido está encendido',
  soundOff: 'El sonido está apagado',
  calm: 'Rincón de calma',
  pause: 'Pausa',
  person: 'Necesito hablar con alguien',
  personShort: 'Hablar con alguien',
  close: 'Cerrar',
} as const;

export const pauseWords = {
  title: 'En pausa',
  about: 'Tómate todo el tiempo que quieras. Todo te espera.',
  goOn: 'Seguir',
  toSchool: 'Volver a la escuela',
  toDoor: 'Ir a la puerta de entrada',
  kept: 'Tu lugar queda guardado.',
} as const;

export const settingsWords = {
  title: 'Texto e imagen',
  size: 'Tamaño del texto',
  sizes: { 1: 'Normal', 1.25: 'Más grande', 1.5: 'Grande', 2: 'Muy grande' },
  font: 'Letras',
  fonts: { atkinson: 'Atkinson', lexend: 'Lexend', opendyslexic: 'OpenDyslexic' },
  sample: '¿Me muestras cómo se hace?',
  stage: 'Imagen',
  stages: { on: 'Teatro de papel', off: 'Solo palabras' },
  motion: 'Movimiento',
  motions: { system: 'Como lo tiene este dispositivo', still: 'Sin movimiento' },
  smallLife: 'Que las personas parpadeen y respiren',
  sound: 'Sonidos suaves',
  voice: 'Voz para leer en voz alta',
  anyVoice: 'La voz de este dispositivo',
  stageFixed: 'En este enlace no hay imagen.',
  practice: 'Mi práctica',
  whereKept:
    'Se guarda solo en este dispositivo. Algunos dispositivos de la escuela olvidan todo cuando sales. Con un archivo de progreso te llevas tu práctica.',
  save: 'Guardar un archivo de progreso',
  open: 'Abrir un archivo de progreso',
  kept: 'Ver todo lo que se guarda de mí',
  keptLine: (when: string, what: string) => `${when}: ${what}`,
  nothingKept: 'Nada todavía.',
  erase: 'Borrar mi práctica de aquí',
  eraseSure: (name: string) =>
    `Esto borra todo lo que este dispositivo guarda de ${isolated(name)}. Sin un archivo de progreso no se puede recuperar.`,
  eraseYes: 'Sí, borrar',
  eraseNo: 'No, guardarlo',
  erased: 'Ya no está en este dispositivo.',
  saved: 'Tu archivo de progreso está en tus descargas.',
} as const;

export const calmWords = {
  title: 'Rincón de calma',
  breathe: 'Respira con la nube. Toma aire cuando crece y suéltalo cuando se hace pequeña.',
  breatheStill: 'Toma aire despacio. Espera un momento. Suéltalo despacio. Con tres veces basta.',
  ideas: [
    'Aprieta los pies contra el piso.',
    'Estírate hacia arriba y deja caer los brazos.',
    'Busca tres cosas azules.',
    'Toma un poco de agua.',
  ],
  quiet: 'Apagar todo el sonido',
  isQuiet: 'Todo el sonido está apagado.',
  back: 'Ya puedo seguir',
  person: 'Quiero hablar con alguien',
} as const;

export const personWords = {
  title: 'Necesito hablar con alguien',
  about:
    'Nunca tienes que cargar con algo grande sin ayuda. Este juego no puede ayudarte con eso. Una persona sí.',
  who: 'En la escuela puedes ir con',
  people: [
    ['Tu maestra o maestro', 'en tu salón'],
    ['La consejera o el consejero', 'o pide a cualquier adulto que te lleve'],
    ['La enfermera o el enfermero', 'si alguien está herido o enfermo'],
    ['Cualquier persona de la oficina', 'ahí buscan a quien te pueda ayudar'],
  ],
  say: 'Puedes decir',
  words: ['“Necesito hablar con un adulto. ¿Vienes conmigo?”', '“No me siento a salvo.”'],
  show: 'O muestra esta pantalla y señala.',
  mine: 'Mis personas de confianza',
  mineAbout: 'Escribe hasta tres adultos en quienes confías. Se queda en este dispositivo.',
  mineLabel: (n: number) => `Adulto ${n}`,
  now: 'Si alguien está en peligro ahora mismo',
  callOf: (name: string, number: string) => `${isolated(name)}: ${number}`,
  danger: (number: string) => `Estoy en peligro: ${number}`,
  talk: (name: string | undefined, number: string, texts: boolean) =>
    name === undefined
      ? `${texts ? 'Llama o manda un mensaje al' : 'Llama al'} ${number}, a cualquier hora`
      : `${isolated(name)}: llama al ${number}, a cualquier hora`,
  where: {
    US: 'Estos números son de Estados Unidos. Si estás en otro país, pide los tuyos a un adulto.',
    CA: 'Estos números son de Canadá. Si estás en otro país, pide los tuyos a un adulto.',
    GB: 'Estos números son del Reino Unido. Si estás en otro país, pide los tuyos a un adulto.',
    IE: 'Estos números son de Irlanda. Si estás en otro país, pide los tuyos a un adulto.',
    AU: 'Estos números son de Australia. Si estás en otro país, pide los tuyos a un adulto.',
    NZ: 'Estos números son de Nueva Zelanda. Si estás en otro país, pide los tuyos a un adulto.',
    other: '¿Hay peligro ahora mismo? Pide al adulto más cercano que llame para pedir ayuda.',
  },
  safe: 'Nadie sabrá que abriste esta tarjeta, y no queda escrito en ninguna parte.',
  always: 'Dile siempre a un adulto cuando',
  alwaysList: [
    'alguien está herido, o puede estarlo',
    'alguien habla de hacerse daño o de hacer daño a otros',
    'alguien toca, asusta o lastima a un niño o a una niña',
    'hay armas o drogas',
    'alguien no tiene comida, no duerme o no tiene un lugar seguro',
    'alguien quiere irse de su casa',
    'alguien pide fotos privadas',
    'la misma persona trata mal a alguien una y otra vez',
    'un adulto le pidió a un niño o a una niña que guarde un secreto',
    'tienes miedo, o no sabes qué hacer',
  ],
} as const;

/** Shown when a student's own words sound big. These sentences repeat none of the words and name no problem. */
export const stopWords = {
  title: 'Gracias por escribir eso.',
  about:
    'Suena a algo grande, y no tienes que cargarlo sin ayuda. Este juego no puede ayudarte con eso, pero una persona sí.',
  adults: 'Mostrar mis adultos de confianza',
  hidden: 'Lo que escribiste está oculto. No se guarda ni se envía a nadie.',
  gone: 'Lo que escribiste ya no está. No se guardó ni se envió a nadie.',
  meant: 'No quise decir eso',
  close: 'Cerrar',
  checkIn: '¿Te está pasando algo de verdad? Está bien contárselo a un adulto.',
  checkInPerson: 'Ver con quién hablar',
} as const;

export const nameBoxWords = {
  name: 'Buscar un nombre',
  none: (typed: string) => `Aquí no hay ningún nombre con “${isolated(typed)}”.`,
} as const;
