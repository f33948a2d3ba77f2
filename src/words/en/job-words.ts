// Words that students use for what each job helps with, besides those in its description. The search for help reads them. Data.
import type { RoleCategory, RoleId } from '../../practice/roles.ts';

/** English words, then Spanish ones, then emoji. The search forgives spelling, endings and accents. */
export const jobSearchWords: Readonly<Record<RoleId, string>> = {
  'digital-docs-guide':
    'slides slideshow powerpoint presentation google docs document doc form survey quiz spreadsheet sheet table file folder share ' +
    'sharing print printer upload download type typing keyboard font tablet ipad app computer laptop chromebook button menu template ' +
    'copy paste undo stuck frozen screen online website page save saved delete deleted technology tech mouse ' +
    'computadora diapositivas documento presentacion archivo teclado 💻 🖥 ⌨ 📱 🖨 📄 📊',
  'media-maker':
    'video film filming movie clip edit cut trim sound audio music song microphone mic record recording camera photo picture caption ' +
    'subtitle podcast animation animate green screen export volume voice youtube speaker headphones interview ' +
    'pelicula sonido musica foto camara grabar 🎬 🎥 📹 📷 🎤 🎧 🎵 🎶 🔊',
  'fix-it-guide':
    'fix fixed broken broke repair drawer stuck build building cardboard glue tape tool hammer screw screwdriver wood loose label ' +
    'wobble wobbly chair table leak note maintenance model craft cut attach pencil sharpener zipper tower bridge robot maker ' +
    'arreglar roto construir pegar herramienta 🔧 🔨 🛠 🪛 🧰 🪑',
  'writing-partner':
    'writing write written story essay report poem poetry letter draft paragraph sentence ending beginning title spelling spell ' +
    'grammar punctuation comma capital proofread edit editing revise revision dragon character dialogue book report words author ' +
    'opinion ideas blank page handwriting escribir cuento historia ensayo carta ortografia ✏ ✍ 📝 🖊',
  'math-strategy-guide':
    'math maths mathematics arithmetic number numbers fraction fractions decimal percent multiply multiplication times divide division ' +
    'subtract subtraction add addition plus minus problem equation algebra word problem geometry shape angle graph area perimeter ' +
    'measure money step hint homework numerator denominator remainder matematicas fracciones sumar restar multiplicar dividir ➕ ➖ ✖ ➗ 🔢 📐 🧮',
  'science-method-guide':
    'science scientist experiment test fair test question hypothesis guess variable measure data table chart plant lab result results ' +
    'project volcano why magnet battery circuit weather planet chemistry ciencia experimento planta 🔬 🧪 🌋 🧲 🌱 ⚗',
  'research-guide':
    'research find information search searching internet website web source sources fact facts book library true real fake check ' +
    'article topic citation cite google encyclopedia look investigate report animal country history ' +
    'buscar informacion libro biblioteca 🔎 🔍 📚 🌐',
  'space-organizer':
    'messy mess tidy clean organize organise backpack bag desk locker cubby binder folder papers lost lose losing find recycle ' +
    'recycling trash garbage compost green sort shelf drawer space declutter ordenar limpiar mochila reciclar basura ♻ 🗑 🎒 🗂 🧹',
  'time-buddy':
    'time late due deadline plan planner planning schedule homework overwhelmed calendar forget forgot remember start finish ' +
    'procrastinate first next timer week project assignment busy focus distracted reminder ' +
    'tiempo tarea tarde horario ⏰ ⏱ ⏳ 📅 🗓',
  'team-lead':
    'group team teamwork partner together lead leader start roles jobs share turns nobody talks everyone idea plan show club game ' +
    'cooperate collaborate grupo equipo juntos 👥 🙌',
  'peer-listener':
    'sad worried worry upset lonely alone nervous feelings feel feeling talk talking listen listening bad day stress stressed cry ' +
    'crying angry anxious shy tired miss homesick disappointed embarrassed ' +
    'triste preocupado solo nervioso hablar llorar 😢 😭 😔 😟 🥺 😞',
  'conflict-mediator':
    'fight fighting argument argue arguing disagree disagreement friend friends mad angry sorry unfair fair mediator conflict ' +
    'problem quarrel blame cheat cheating rules game forgive apologize apology pelea amigo amiga enojado discutir 😠 😡 🤬',
  'welcome-buddy':
    'new lost where find way around school room lunch cafeteria bathroom bus sit alone company english language spanish translate ' +
    'map tour start friend friends shy recess play nuevo nueva perdido ingles idioma almuerzo jugar 👋 🗺 🌎 🌍',
};

/** Phrases that mean more than each of their words. */
export const jobPhrases: Readonly<Partial<Record<RoleId, readonly string[]>>> = {
  'digital-docs-guide': ['google form', 'google doc', 'google slides', 'copy and paste', 'share a doc'],
  'media-maker': ['green screen', 'voice over', 'make a movie', 'make a video'],
  'fix-it-guide': ['is broken', 'fell off', 'came off', 'is stuck', 'fell apart', 'repair note'],
  'writing-partner': ['book report', 'read my story', 'check my writing', 'my draft', 'what to write'],
  'math-strategy-guide': ['long division', 'times table', 'word problem', 'number line'],
  'science-method-guide': ['fair test', 'science fair', 'data table'],
  'research-guide': ['look up', 'find out', 'is it true', 'search words'],
  'space-organizer': [
    'messy desk',
    'clean up',
    'lost my',
    'lose my',
    'losing my',
    'cant find my',
    'cannot find my',
  ],
  'time-buddy': [
    'on time',
    'run out of time',
    'turn in',
    'hand in',
    'do first',
    'get started',
    'too much homework',
  ],
  'team-lead': [
    'group work',
    'group project',
    'my group',
    'my team',
    'my partner',
    'take turns',
    'left out of the group',
  ],
  'peer-listener': [
    'talk to someone',
    'someone to talk',
    'someone to listen',
    'bad day',
    'feel bad',
    'feel sad',
  ],
  'conflict-mediator': [
    'make up with',
    'making up',
    'made up with',
    'get along',
    'mad at',
    'say sorry',
    'not fair',
    'fight with',
  ],
  'welcome-buddy': [
    'new here',
    'im new',
    'i am new',
    'my way',
    'sit with',
    'sit alone',
    'eat alone',
    'make friends',
    'where is the',
  ],
};

export const categorySearchWords: Readonly<Record<RoleCategory, string>> = {
  technical: 'technical technology tech',
  academic: 'academic school subject learn learning class lesson',
  'personal-management': 'organized manage habits',
  social: 'social people',
};
