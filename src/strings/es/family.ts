// The sheet for families. It must agree with PRIVACY.md.

export const familyWords = {
  title: 'Una red de ayuda entre compañeros en nuestra clase',
  lead: 'Los estudiantes aprenden a pedir ayuda bien, a darla bien y a saber cuándo hace falta un adulto. Practican con Hand Up, un juego de escenas cortas, y después de verdad con sus compañeros.',
  parts: [
    {
      title: 'Qué es',
      lines: [
        'Un tablero en el salón muestra quién puede ayudar en qué. Cada estudiante puede aprender un trabajo y puede descansar de él cualquier día.',
        'Quien ayuda da pistas y nunca hace la tarea de otra persona. A nadie se le pone nota ni lugar en una lista.',
      ],
    },
    {
      title: 'Qué es privado',
      lines: [
        'Se guarda: un apodo, una figura de papel, el nivel escolar, lo que se practicó y los pasos hacia un trabajo. También lo que su hija o hijo escribe para que otros lo lean: una idea para un trabajo y las palabras de su tarjeta en el tablero.',
        'Nunca se guarda: lo que su hija o hijo escribe o dice en una escena, en una tarjeta para pedir ayuda o al buscar ayuda, quién abrió “Necesito hablar con alguien”, cumpleaños, fotos, voces ni correo electrónico.',
        'Todo queda en el dispositivo en que se practicó y en el de la maestra o el maestro. No hay cuentas ni publicidad, y nada se envía a quienes hicieron el juego.',
      ],
    },
    {
      title: 'Qué se le dice siempre a un adulto',
      lines: [
        'Que alguien está herido o puede estarlo, que habla de hacerse daño o de hacer daño a otros, que tiene miedo o que le pidieron guardar un secreto.',
        'Los estudiantes aprenden que eso nunca le toca a quien ayuda. El juego no vigila: eso lo hacen las personas.',
      ],
    },
    {
      title: 'Practicar en casa cómo pedir ayuda',
      lines: [
        'En su idioma y a la manera de su familia. Elijan algo pequeño que cueste un poco.',
        '“¿Es buen momento? No me sale ___. Ya intenté ___. ¿Me das una pista?” Después digan qué ayudó.',
        'Un dispositivo, las señas o señalar con el dedo también son respuestas completas.',
      ],
    },
    {
      title: 'Verlo, copiarlo, borrarlo',
      lines: [
        'Pida a la maestra o al maestro que le muestre todo lo que se guarda de su hija o hijo, que le dé una copia o que lo borre. No hace falta dar una razón.',
      ],
    },
  ],
  ask: 'Pregunte a',
  until: (day: string) => `Lo que se guarda en esta clase se guarda hasta el ${day}.`,
} as const;
