// What is hinted at or told of others, in Spanish: pills and drink, threats with photos, adults gone or too near, marks, goodbyes.
import { type Rule, rule, together } from './rule.ts';

const who =
  '(?:dad|mom|padre|madre|papas|tio|tia|padrastro|madrastra|hermano|hermana|cousin|prima|abuelo|abuela|novio|novia|vecino|maestro|maestra|entrenador|senor|senora|hombre|ninera|muchachos?|chicos?|amigo|amiga|alguien|jefe|patron|el|ella|ellos|unos?|una)';
const grown =
  '(?:maestro|entrenador|tio|padrastro|vecino|senor|hombre|profe|profesor|pastor|padre|cousin|adulto|hermanastro|muchacho|novio de mi|amigo de mi (?:dad|mom)|jefe|patron|abuelo|tipo)';
const invented =
  'juegos?|jugando|jugar|nivel|minecraft|roblox|cuento|libro|pelicula|serie|novela|obra|disfraz|halloween|personaje|villano|jaja\\w*|tarea|reporte|proyecto|broma|pinata|fiesta';

export const spanishHintedRules: readonly Rule[] = [
  together(
    [
      '(?:tomar\\w*|tome|tomo|toma|trag\\w+|junt\\w+|guard\\w+|escond\\w+|robo|robe)(?: \\w+){0,5}? (?:pastillas?|medicinas?|pildoras?)',
      '(?:todas|muchas|frasco|bote|de (?:su|mi|la) (?:\\w+ )?(?:mom|dad|abuel\\w+)|morir\\w*|dormir|para (?:no|siempre|cuando)|adelgazar|bajar de peso|hospital|que hago|debajo|almohada|un monton|demasiadas)',
    ],
    'alergia\\w*|gripe|doctora?|enfermera|tos|fiebre|vitaminas?|resfriado|perro|receta',
  ),
  rule(
    `${who}(?: \\w+){0,4}? (?:puso|pone|saco|saca|apunto|apunta|amenazo|amenaza|agarro|apunalo|disparo|dispara|dispararon|aviento|avento)(?: \\w+){0,5} (?:cuchillo|pistola|navaja|arma|machete|botella|silla|vecino|mom|dad|carro|casa|hermana|hermano|me|nos)|balazos?|balacera|tiroteo|(?:le|les|me|nos) dispar\\w+`,
    invented,
    'porteria|portero|gol|pelota|fotos?|agua|cocina|nerf',
  ),
  together(
    [
      '(?:fotos?|photo|secreto|desnud\\w+|mensajes?|chisme|mi cara|lo que)',
      '(?:si no|a menos que|o (?:si no|les?|se|va a|van a)|amenaz\\w+|chantaj\\w+|extors\\w+)',
      '(?:mand\\w+|publi\\w+|sub\\w+|ensen\\w+|mostr\\w+|envi\\w+|comparti\\w+|pas\\w+|decir\\w*|dinero|dolares|pesos|hago|haga)',
    ],
    invented,
    'maestra|album|graduacion|cumpleanos|equipo',
  ),
  together(
    [
      '(?:me|nos|le|les|la|lo) (?:dieron|dan|dio|da|piden|pidio|pide|obligan?|obligaron|hacen|hizo|ofrecen|ofrecio|quieren|quiere)(?: \\w+){0,6}? (?:fumar|venda|vender|tomar|oler|probar|llevar|lleve|droga\\w*|mota|mari[hg]uana|vape|cerveza|bolsa|paquete|trabajar|casar\\w*|robar|pelear|cargar)',
      '(?:droga\\w*|mota|mari[hg]uana|vape|cerveza|tequila|fumar|bolsa|paquete|venda|vender|escuela|si no|grandes?|dinero|noche|sin pagar|casar\\w*|robar|no diga|secreto|mayores)',
    ],
    invented,
    'boletos|galletas|dulces|pulseras|agua|jugo|feria|salud|kermes',
  ),
  together(
    [
      grown,
      '(?:novi[oa] secret[oa]|(?:su|mi) novi[oa]|besos?|me besa|me abraza|me (?:dice|llama) (?:que (?:soy|estoy) )?(?:bonita|hermosa|mi amor|guapa|sexy|princesa|su)|me manda mensajes|me regala|me sube a|me toma fotos|me espera|me sigue|solos?|entra (?:a|en) mi cuarto|se (?:acuesta|mete) (?:conmigo|en mi cama|a mi cama)|duerm\\w+ (?:con|en) (?:el|su cama)|me (?:pide|pidio) que)',
      '(?:secret\\w+|beso|besos|besa|boca|no (?:le )?(?:diga|digas|cuente|cuentes|me gusta|quiero)|noche|noches|cama|incomod\\w+|raro|rara|miedo|novia|bonita|hermosa|guapa|mi amor|cuarto|cuerpo|solas?|asco|borr\\w+)',
    ],
    invented,
    'boda|beso de buenas noches|frente|mejilla|cachete|sorpresa|tarea',
  ),
  rule(
    '(?:mi )?novio (?:\\w+ ){0,3}?(?:tiene|de|cumplio) (?:1[89]|[2-6]\\d|mas de veinte)|tiene (?:1[89]|[2-6]\\d)(?: anos)?(?: \\w+){0,4} (?:mi novio|me ama|me quiere|salir conmigo|sea su novia|verme|conocerme|se enamoro)|(?:estoy|estar|este|esta) embarazada(?: \\w+)* (?:1\\d|miedo|anos|no se|que hago)|creo que estoy embarazada|(?:quieren?|van a|obligan?|hacen?|tengo que)(?: \\w+){0,4} (?:casarme|casarse|me case|nos casemos)',
    invented,
    'mi (?:tia|maestra|mom|hermana) (?:esta|tiene)',
  ),
  rule(
    '(?:no (?:me|nos|la|lo|le|les) dejan? (?:ni )?(?:salir|ir a la escuela|hablar|dormir|entrar|usar el bano|ver a mi)|(?:me|nos|la|lo|los) (?:encierra|encierran|encerro|encerraron|amarra|amarran|amarro)|encerrad[oa]s? (?:con llave|en (?:el|mi|un) (?:cuarto|bano|closet|sotano)))',
    invented,
    'llueve|lluvia|castigad[oa]|hasta que (?:termine|acabe|haga)|recreo|gato|perro|frio|noche de escuela|calificacion\\w*|sin sueter|examen|al parque porque',
  ),
  together(
    [
      '(?:sol[oa]s?|no (?:ha|han) (?:vuelto|regresado|venido|llegado)|no (?:volvio|volvieron|regreso|regresaron|llego)|se (?:fue|fueron)|nos? (?:dejo|dejaron)|cuido a (?:mis?|los|las|la|el) (?:\\w+ )?herman\\w+)',
      '(?:(?:hace|desde|por|hace como|ya) (?:\\w+ ){0,2}?(?:dias?|semanas?|noches?|ayer|antier|lunes|martes|miercoles|jueves|viernes|sabado|domingo)|dias?|todas las noches|toda la (?:noche|semana))',
      '(?:papas|mom|dad|abuela|tia|nadie|hermanit\\w+|herman\\w+|casa|comida|luz|miedo)',
    ],
    invented,
    'vacaciones|viaje|trabajo|con mi (?:abuela|tia)|perro|gato|escuela|partido',
  ),
  together(
    [
      '(?:moreton\\w*|morados?|quemaduras?|cicatri\\w+|marcas|ojo morado|ojos morados|sangr\\w+|labio roto|golpes|hinchad[oa]|cortadas?)',
      '(?:porque|cuando|de (?:su|mi|que)|le (?:pega|pego|hizo)|me (?:pega|pego|hizo)|maquillaje|tapa\\w*|escond\\w+|mangas?|sueter|sudadera|dice que se cayo|ninera|padrastro|novio|cinturon|no quiere (?:decir|ir))',
      '(?:dad|mom|padrastro|madrastra|tio|tia|novio|el|ella|hermano|ninera|abuelo|mi|su|me)',
    ],
    invented,
    'futbol|pelota|bici\\w*|columpio|me cai (?:de|en|jugando)|patin\\w*|nariz|accidente|gato|rasgun\\w*|maquillaje de|dientes?|tiburon|dibujo|mosquitos?|diente',
  ),
  rule(
    '(?:me|le|nos) (?:dijo|dice|dijeron|dicen|hace|hizo|hacen|pidio)(?: \\w+){0,4}? (?:que )?(?:dijera|diga|digas?|dijeramos|decir|mienta|mintiera)(?: \\w+){0,5} (?:cai|cayo|caida|estoy bien|estamos bien|nada|mentira|escaleras|tropece|no paso)',
    invented,
  ),
  together(
    [
      '(?:vomit\\w+|me provoco|no (?:como|come|quiero comer|ha comido|he comido)|dej\\w+ de comer|ya no come|tira\\w* (?:la|su|mi) comida|laxantes?)',
      '(?:gord[oa]|flac[oa]|delgad[oa]|peso|adelgazar|bajar|vestido|desmay\\w+|a proposito|despues de comer|espejo|panza|kilos|fea|dias)',
    ],
    invented,
    'perro|gato|gripe|estomago|comi mucho|carne|vacaciones|hamster',
  ),
  rule(
    '(?:si|cuando) (?:ya )?(?:yo )?(?:no (?:este|estoy|estuviera|siga)(?: aqui| viv[oa]| mas)?$|me (?:muera|muero)|me (?:pasa|pase) algo|desaparezca|no regreso|no vuelvo)|(?:te|les) (?:regalo|dejo|doy|quedas con)(?: \\w+){0,6} ya no (?:\\w+ )?(?:necesit\\w+|voy a|quiero)|a donde voy no|(?:mi|es mi|sera mi) ultim[oa] (?:noche|mensaje|carta|navidad|cumpleanos)|(?:adios|me despido|despedirme) (?:para siempre|de todos)|(?:todos|ellos|mi familia) (?:estaran|estarian|van a estar) (?:mejor|felices)(?: \\w+){0,2} (?:sin mi|cuando)|(?:quisiera|quiero|ojala|prefiero)(?: \\w+){0,3} (?:no despertar|dormir(?:me)? (?:y no|para siempre)|no haber nacido|no existir|desaparecer)|ya no (?:puedo|aguanto) (?:mas|vivir|seguir)|para que (?:sigo|vivo|vivir)',
    invented,
    'mudo|mudanza|vacaciones|nivel',
  ),
  rule(
    '(?:la migra|la policia|policias|ice)(?: \\w+){0,4} (?:se llevo|se llevaron|llevo|llevaron|agarro|arresto|agarraron|va a llevar)|(?:dijo|dice|dijeron|amenaz\\w+|juro|promet\\w+)(?: \\w+){0,6} (?:sigue (?:el|ella|yo|mi|nosotros)|sigo yo|matar(?:me|nos|la|lo|los)|me (?:va|van) a (?:matar|golpear|pegar)|va a matar|quemar (?:la|nuestra) casa|golpear(?:me|nos|la)|nos va a encontrar|llevarse?(?:me|nos))',
    invented,
    'pelota|control remoto|risa|examen|boleta',
  ),
  rule(
    `${who}(?: \\w+){0,4} (?:le|les) (?:pega|pego|pegan|pegaba|jala|jalo|golpea|golpeo|avienta|avento|grita y|ahorca|ahorco|quema)(?: \\w+){0,4} (?:mom|dad|hermanit[oa]|hermana|abuela|ella|hijos?|novia|bebe)|(?:golpean|golpea|pegan|patean|lastiman|maltratan)(?: \\w+){0,3} a (?:mi|su|un|una|mis|la) (?:mom|hermanit[oa]|hermana|amig[oa]|nin[oa]|abuela|companer[oa])`,
    invented,
    'pelota|cancion|sin querer|pegamento|estampas?',
  ),
  rule(
    '(?:nos cortaron|cortaron|no (?:hay|tenemos)) (?:la |el |ni )*(?:luz|agua|gas)(?! (?:fria|para la pintura))|(?:duermo|dormimos|dormi|dormir|vivo|vivimos|me quedo)(?: \\w+){0,3} (?:en la calle|en el (?:carro|coche|parque)|afuera|en casas? de (?:amigos|otros|diferentes)|debajo de un puente|en un refugio)',
    invented,
    'tormenta|apagon|huracan|escuela|campamento|acampar|botella|bano',
  ),
  rule(
    '(?:hombre|senor|muchacho|carro|camioneta|tipo|alguien|viejo)(?: \\w+){0,4} (?:me (?:sigue|espera|persigue|mira|vigila|dice que (?:me )?suba)|que me (?:sigue|espera|mira))(?: \\w+){0,10} (?:escuela|casa|carro|parada|suba|salgo|camino|parque|dias)|(?:me|nos) (?:dijo|dijeron|dice|dicen|mandan?)(?: \\w+){0,4} (?:si (?:digo|dice|hablo|cuento|le digo|no)(?: \\w+){0,4} (?:mata|matan|pega|pegan|va a|van a|lastima)|que me (?:van|va) a (?:matar|golpear|pegar))|se (?:llevo|llevaron) a mi (?:dad|mom|hermano|tio|familia)|me (?:van a|quieren) (?:casar|vender|llevar)|(?:van|va|quieren) a (?:\\w+ )?mandar(?:la|me)? (?:\\w+ ){0,4}(?:para )?casar\\w*|para casar(?:se|me|la)',
    invented,
    'santo|ladron|abuela a su casa',
  ),
  rule(
    '(?:ya )?(?:escribi|deje|hice) (?:las |una |mis |la )?(?:cartas?|nota) (?:para (?:todos|despedirme|mi (?:mom|dad|familia)|cuando)|de despedida)|ya no voy a (?:estar|volver|venir)(?: \\w+){0,5} (?:te (?:regalo|dejo|doy)|regalo mis|mis cosas|nunca|cuida a)|(?:tengo que|me hace|me toca|me obliga a?)(?: a)? (?:dormir|banarme|acostarme|quedarme) con (?:el|mi (?:tio|padrastro|cousin|abuelo|vecino)|su|un)|(?:entra|entran|se mete|me ve|me mira|me espia)(?: \\w+){0,3} (?:cuando me (?:bano|cambio|visto|duermo|ducho))|(?:me ensena|me manda|me muestra)(?: \\w+){0,3} (?:desnud\\w+|porno\\w*|sus partes)|(?:quema|quemo|queman)(?: \\w+){0,4} (?:mano|brazo|piel|plancha|cigarro|hermanit[oa])',
    invented,
    'tortilla|cocina|comal|perro|sol',
  ),
  rule(
    '(?:vende|venden|hace|hacen) (?:\\w+ )?(?:droga\\w*|llevar(?:la|lo)|cargar(?:la|lo))(?: \\w+)*|(?:mom|dad|tia|abuela|padrastro)(?: \\w+){0,5} (?:tirad[oa] en|no (?:despierta|se despierta|se levanta|reacciona)|se queda (?:tirad[oa]|dormid[oa] en el piso))|(?:nos|me) (?:sacaron|corrieron|echaron|corrio|echo|saco) (?:de|del|a la calle)(?: \\w+)* (?:apartamento|casa|departamento|calle|cuarto)|(?:dormimos|duermo) en (?:la iglesia|el piso de|una estacion)|no (?:he|hemos) comido(?: \\w+){0,2} desde|(?:va|voy|quiere) a? ?(?:picar|apunalar|balear|matar|quemar) a (?:alguien|todos|un|una|mi|su|el|la)|hasta que (?:sangr\\w+|llor\\w+|me desmay\\w+)|(?:me encerraron|me agarraron|me tiraron)(?: \\w+){0,6} (?:grabaron|bano|pegaron|burl\\w+)|(?:no me (?:deja|dejan)|me sacaron de|ya no voy a) (?:ir a )?la escuela(?: \\w+)*(?:trabaj\\w+|cuid\\w+|porque)?',
    invented,
    'dibujo|pelota|recreo|enferm[oa]|gripe|quedo dormida viendo|libr[oa]|lluvia|fiebre',
  ),
];

export const spanishHintedFearRules: readonly Rule[] = [
  rule(
    '(?:dad|mom|padrastro|madrastra|tio|tia|hermano|abuelo|novio de mi mom)(?: \\w+){0,3} (?:toma mucho|toma (?:todos|todas|cada)|llega (?:borrach\\w+|tomad[oa])|se emborracha|se droga|esta (?:borrach\\w+|tomad[oa]|drogad[oa])|usa drogas)|(?:grita|gritan|pelean|se pelean)(?: \\w+){0,4} (?:toda la noche|todas las noches|cada noche)(?: \\w+)*',
    invented,
    'refresco|agua|cafe|leche|medicina|perros?|gatos?|partido',
  ),
  rule(
    '(?:fumamos|fume|fumo|vapeo|vapea|vapear|tomamos|tome|probe|probamos|me emborrach\\w+|fuma)(?: \\w+){0,4} (?:mota|mari[hg]uana|hierba|droga\\w*|cervezas?|tequila|vodka|alcohol|vapes?|cigarr\\w+|cristal)',
    invented,
    'abuelo|salud|cartel',
  ),
  rule(
    '(?:dice|dijo|pide|pidio|quiere)(?: \\w+){0,5} (?:borr\\w+|elimin\\w+)(?: \\w+){0,4} (?:mensajes|chats?|conversacion|fotos?|photo)|(?:no puedo|no quiero|me da miedo) (?:decir|contar)(?:lo|te|le|les)? (?:lo que|por que|quien|a nadie|que)',
    invented,
    'sorpresa|maestra|memoria|final',
  ),
];
