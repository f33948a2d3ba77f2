// What a heading says of its column, in the words of school systems and in the languages of their schools.

export type Column =
  /** The name somebody is called by, where it is another than the first name. */
  | 'called'
  | 'given'
  /** A whole name in one cell. */
  | 'whole'
  | 'family'
  /** Whether somebody is a student. */
  | 'kind'
  /** Whether somebody is still there. */
  | 'status'
  | 'class'
  /** A column that is known and holds no name. */
  | 'other';

/** Headings as they are, without accents, spaces and signs, in lower case. */
const exact: Readonly<Record<Exclude<Column, 'other'>, readonly string[]>> = {
  called:
    `nickname nick knownas goesby alias rufname spitzname apodo surnom apelido usualname chosenname commonname roepnaam
    tilltalsnamn kutsumanimi przezwisko přezdívka прозвище 愛称 ニックネーム`.split(/\s+/),
  given:
    `first firstname given givenname givennames forename forenames fname nombre nombres primernombre prenom prenoms vorname vornamen
    voornaam fornavn fornamn etunimi imie imiona jmeno keresztnev utonev nome prenome prénom ad adi isim emer ime имя имена ім'я імя
    iмя όνομα ονομα שםפרטי الاسمالاول الاسمالأول 名 名字 given 이름 ten tên magaca pangalan`.split(/\s+/),
  whole:
    `name names student students studentname fullname pupil pupils learner learners child displayname studentfullname
    nombrecompleto nombreyapellido nombresyapellidos apellidosynombre alumno alumna alumnos estudiante estudiantes nomcomplet
    nometprenom eleve eleves schuler schulerin schueler schulername namen nimi nazwiskoiimie imieinazwisko aluno alunos nomecompleto
    nomeecognome alunno alunni фио піб ученик ученики учень הוםמלא שםמלא الاسم الاسمالكامل اسم 姓名 氏名 名前 성명 hoten hovaten
    ogrenci adsoyad adisoyadi leerling elev oppilas lastfirst lastnamefirstname lastfirstmi studentlastfirst`.split(
      /\s+/,
    ),
  family:
    `last lastname surname surnames family familyname lname apellido apellidos primerapellido nachname familienname achternaam
    etternavn efternavn efternamn sukunimi nazwisko prijmeni vezeteknev csaladnev cognome sobrenome soyad soyadi фамилия прізвище
    επωνυμο שםמשפחה اسمالعائلة اللقب 姓 성 ho họ mbiemri prezime nomdefamille`.split(/\s+/),
  kind: ['usertype', 'role', 'roles', 'persontype', 'type', 'usertypeusertype', 'accounttype'],
  status: ['status', 'enrollmentstatus', 'enrolmentstatus', 'studentstatus', 'estado', 'state', 'active'],
  class:
    `class classname section sectionname homeroom room course coursename group enrolledin learnerenrollment clase grupo
    klasse classe klas turma sinif`.split(/\s+/),
};

/** Words by which a heading with more words is known, the first that fits. */
const within: readonly (readonly [RegExp, Column])[] = [
  // Somebody else's name, or the name of a thing.
  [
    /parent|guardian|mother|father|teacher|counsel|advis|contact|emergency|coach|school|district|org|staff|custod|sibling|doctor|bus|login|user(?!type)|mail|phone|address|password/,
    'other',
  ],
  [/usertype|persontype/, 'kind'],
  [/enroll?ment.*status|student.*status/, 'status'],
  [/prefer|nick|goesby|knownas|calledby|chosen/, 'called'],
  [/(?:last|sur|family).*(?:first|given|fore)|(?:first|given|fore).*(?:last|sur|family)/, 'whole'],
  [/middle|suffix|initial|prefix|title|pronoun/, 'other'],
  [/first|given|forename|fname/, 'given'],
  [/last|surname|family|lname/, 'family'],
  [/homeroom|section|class|enrolledin/, 'class'],
  [
    /number|grade|birth|gender|sex|dob|date|age|status|identifier|score|points|period|race|lunch|code|uuid/,
    'other',
  ],
  [/(?:student|pupil|learner|full|legal|display|complete).*name/, 'whole'],
];

const others = new Set(
  `id no nr num studentid studentnumber sid sisid sisuserid sisloginid username userid email emailaddress grade gradelevel year yearlevel
  gender sex birthdate birthday dob dateofbirth birthyear age phone address city zip period term track code edad grado curso correo
  correoelectronico klassenstufe geburtsdatum geschlecht note notes comment comments points total average`.split(
    /\s+/,
  ),
);

/** `undefined` for a cell that is no heading we know. */
export function columnOf(cell: string): Column | undefined {
  // "Full name (FULL_NAME)": what is in brackets says it again.
  const heading = plainWords(cell.replace(/\(.*?\)\s*$/, '')) || plainWords(cell);
  if (heading === '' || heading.length > 40) return undefined;
  for (const [column, words] of Object.entries(exact) as [Exclude<Column, 'other'>, readonly string[]][])
    if (words.some((word) => plainWords(word) === heading)) return column;
  if (others.has(heading)) return 'other';
  // Headings of more than one word: never a name that only happens to hold one of them.
  if (!/^[a-z0-9]+$/.test(heading) || !/[\s_.-]|[a-z][A-Z]|\d$|name/.test(cell.trim())) return undefined;
  return within.find(([words]) => words.test(heading))?.[1];
}

/** Letters and numbers alone, without accents, in lower case. */
export function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
