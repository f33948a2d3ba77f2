// The rules for `stop` and `checkIn` in Spanish, as children of an English-speaking class mix it in.
import { fromStories, type Rule, rule } from './rule.ts';

const persona =
  '(?:dad|mom|padre|madre|papa|mama|tio|tia|padrastro|madrastra|hermano|hermana|hermanastro|primo|prima|abuelo|abuela|novio|novia|vecino|vecina|profe|profesor|profesora|maestro|maestra|entrenador|senor|hombre|nino|nina|ninos|chico|chicos|chica|companero|companeros|amigo|alguien|el|ella|ellos|amiga)';
const juego =
  'juego|juegos|nivel|jefe|minecraft|roblox|cuento|libro|pelicula|historia|risa|hambre|sueno|ganas|verguenza|calor|frio|aburrimiento|jaja\\w*|sed';

export const spanishStopRules: readonly Rule[] = [
  rule(
    '(?:quiero|quisiera|quiere|voy a|va a|pienso|piensa|ganas de|mejor|ojala|intente|quieren|deseo|penso|pensando)(?: \\w+){0,3}? (?:morir|morirme|morirse|matarme|matarse|suicidarme|suicidarse|estar muert[oa]|desaparecer para siempre)|(?:me|se) (?:quiero|quiere|voy a|va a) (?:morir|matar)|suicidarme|suicidarse|suicidio|quitarme la vida',
    juego,
    'me va a matar (?:si|cuando|porque) (?:pierdo|perdi|saco|saque|repruebo|rompo|rompi|llego|no (?:hago|hice|limpio|traigo))',
  ),
  rule(
    '(?:ya )?no (?:quiero|quiere) (?:vivir|seguir viviendo|estar viv[oa]|despertar\\w*|existir)(?! (?:en|con|aqui))',
  ),
  rule(
    '(?:me|se) (?:corto|corta|corte|lastimo) (?:los? |las? )?(?:brazos?|venas?|munecas?|piernas?|a mi mism[oa]|a proposito)|(?:cortarme|lastimarme|hacerme dano)',
    'papel|tijeras|accidente',
  ),
  rule(
    'nadie (?:me )?(?:extranaria|va a extranar|extrana|le importaria si)|(?:estarian|estan|estaria) mejor sin mi|si (?:yo )?me (?:muero|muriera|fuera para siempre)',
  ),
  rule(
    `(?:${persona}|me|nos|le|les)(?: \\w+){0,3}? (?:me|nos|le|la|lo|les) (?:pega|pegan|pego|pegaron|golpea|golpean|golpeo|lastima|lastiman|lastimo|maltrata|maltratan|viola|violo|amenaza|amenazan|patea|patean|ahorca|quema|encierra|abusa|hace dano|hacen dano|quiere matar|va a matar)|(?:me|nos) (?:pega|pegan|pego|golpea|golpean|golpeo|lastima|lastiman|maltrata|maltratan|amenaza|amenazan|violo|abusa|hace dano|hacen dano|quiere matar|va a matar)`,
    'sol|pelota|balon|flojera|cancion|estilo|juego|pegatina|musica|almohada|jaja\\w*|jugando|me va a matar (?:si|cuando|porque) (?:pierdo|perdi|saco|saque|repruebo|rompo|rompi|llego|ve|se entera de mi (?:nota|calificacion)|no (?:hago|hice|limpio|traigo))',
  ),
  rule(
    `${persona}(?: \\w+){0,3}? (?:me|nos|la|le) (?:toca|tocan|toco|tocaba|manosea|besa|obliga\\w*)(?! (?:a mi|la guitarra|el piano|\\w+[aei]r\\b))|(?:me|nos) (?:toca|toco|tocan) (?:y no|el cuerpo|las partes|mis partes|la pierna|debajo|donde|sin|por debajo|cuando|de noche|ahi)|manosea`,
    'turno|piano|guitarra|cancion|timbre',
  ),
  rule(
    `(?:miedo|susto)(?: \\w+){0,2}? (?:de|a|con) (?:mi |mis |un |el |la |los )?${persona}(?! (?:examen|escenario|publico|oscuridad))|miedo (?:de|a)? ?(?:ir|volver|regresar|estar|llegar) (?:a|en) (?:mi |la )?casa|no quiero (?:volver|regresar|ir) a (?:mi )?casa`,
    '(?:ya )?no (?:me da|tengo|le tengo|les tengo)|perro|gato|ya no',
  ),
  rule(
    'no (?:me siento|estoy|estamos|nos sentimos|es|esta) (?:a salvo|segur[oa]s?)(?: (?:en|con|cuando|aqui)|$)',
    'seguro de (?:la|mi|si)|respuesta|si es',
  ),
  rule(
    'no (?:hay|tenemos|tengo|queda)(?: \\w+){0,2} (?:comida|que comer|para comer|de comer|donde (?:dormir|vivir))|(?:dormimos|vivimos|duermo|dormir) en (?:el|la|un) (?:carro|coche|calle|parque|auto|refugio)|nos (?:echaron|corrieron) de (?:la )?casa',
    juego,
  ),
  fromStories(
    rule(
      `(?:tiene|trae|trajo|lleva|llevar|traer|esconde|hay|con)(?: \\w+){0,2} (?:pistola|arma|armas|cuchillo|navaja|bomba|rifle)`,
      'cocina|pan|tenedor|juguete|agua|juego|cuento|silicon|pegamento|dibujo',
    ),
  ),
  rule(
    '(?:foto|fotos|photo|video|videos)(?: \\w+){0,3} (?:desnud[oa]s?|sin ropa|privad[oa]s?|intim[oa]s?)|(?:mandar|mande|mandarle|envie|enviar)(?: \\w+){0,3} (?:desnud[oa]|sin ropa)',
  ),
  rule(
    `(?:ya )?no (?:quiero|quiere) (?:estar aqui|estar mas|seguir(?: asi)?$)|no (?:me|nos) (?:dan?|dejan?) (?:de )?(?:comer|comida)|no (?:he|hemos) comido (?:desde|en|por)|(?:me|nos) (?:dejan?|dejo|dejaron) (?:sol[oa]s?|afuera|encerrad[oa]s?)(?! (?:un rato|tarea))`,
    juego,
  ),
  rule(
    '(?:me )?(?:pide|piden|pidio|mande|exige|quiere)(?: \\w+){0,3} (?:fotos?|photo|nudes|naked)(?: \\w+){0,2} (?:mias?|de mi|desnud[oa]|sin|privad[oa]s?|intim[oa]s?)|me (?:hizo|hace|obliga|obligo|obligan)(?: a)? (?:tocar\\w*|quitarme|besar\\w*|desvestirme|acostarme)',
    'escuela|proyecto|mi perro|mi gato',
  ),
  rule(
    '(?:quiero|voy a|pienso|quiere)(?: \\w+){0,2} (?:irme|escaparme|escapar|huir|fugarme|escaparse|fugarse)(?: de (?:mi |la |su )?casa)',
    'juego',
  ),
];

export const spanishCheckInRules: readonly Rule[] = [
  rule(
    '(?:tengo|me da|tiene) (?:\\w+ )?miedo',
    `no (?:me da|tengo|tiene)|ya no|examen|escenario|hablar|publico|presentar|arana\\w*|oscuridad|perro|dentista|doctor|inyeccion\\w*|altura\\w*|payaso\\w*|abejas?|viboras?|montana rusa|${juego}`,
  ),
  rule(
    '(?:me dijo|dijo|me dice|me pidio|prometi|es|tengo|guarda\\w*)(?: \\w+){0,4} secreto|no (?:le )?digas a nadie|que no (?:le )?(?:diga|dijera|cuente|contara)',
    'me gusta|gusta|fiesta|sorpresa|receta|cumpleanos|santa|codigo|regalo|ingrediente',
  ),
  rule(
    'odio mi vida|me odio|(?:nadie me|no me) (?:quiere|quieren|ama|habla|entiende)(?: nadie)?$|nadie me (?:quiere|ama|habla)|todos me odian|no vale la pena|no tengo amigos|me siento (?:muy |tan )?sol[oa]|ya no puedo mas|lloro (?:todas|cada)',
  ),
  rule(
    '(?:se burla\\w*|me molesta\\w*|me insulta\\w*|me hacen bullying|bullying|acosan|acosa|acoso)(?: \\w+){0,4} (?:de mi|todos los dias|siempre|cada dia|en la escuela|dias)|me (?:acosan|acosa|hacen bullying)',
    'cartel|reporte|prevencion',
  ),
];
