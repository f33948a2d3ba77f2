// Common given names from many places, in one spelling without accents: they tell which of two columns holds them. None is ever shown.

const names = `
aaliyah aaron abdi abdul abdullah abel abigail abraham ada adam adan addison adela adele adrian adriana agnes ahmad ahmed aiden aisha
alan alana albert alejandra alejandro alex alexa alexander alexandra alexis alfie ali alice alicia alina alma alonso alyssa amalia amanda
amani amara amber amelia ameer amina amir amira amy ana anas andre andrea andreas andres andrew andy angel angela angelina anika anita
ann anna anne annie anthony antonio anya april aria ariana ariel arjun arthur asha asher ashley astrid aubrey audrey august aurora austin
ava avery axel ayaan ayesha ayla aysha ayse barbara beatrice beatriz bella ben benjamin bernard bethany bianca bilal blake bo bob bobby
boris brandon brayden brenda brian brianna brody brooke bruno bryan caleb camila carl carla carlos carmen caroline carolina carter
casey cassidy cecilia chan charles charlie charlotte chen chloe chris christian christina christopher claire clara claudia cody colin
connor cora corey cristina cruz cy cynthia daisy dalia damian dan dana daniel daniela danny dario dariusz david dawit deandre deborah
declan denis denise deshawn devin diana diego dina dmitri dominic dora dylan edgar eduardo edward elena eleanor eli elias elif elijah
elisa elizabeth ella ellen ellie elsa emil emilia emiliano emily emma emmanuel enrique eric erik erin ernesto esther ethan eva evan
eve evelyn ezra fabian faith farah fatima fatma felicia felipe felix fernanda fernando filip fiona frances francesca francis francisco
frank frida gabriel gabriela gael gavin george georgia gianna gina giovanni giulia gloria grace grayson greta guillermo gustavo hadi
hala hamza hana hanna hannah harper harry harvey hasan hassan hazel heather hector heidi helen helena henry hiroshi holly hope hudson
hugo hunter husna ian ibrahim ida ignacio igor iman imani ines ingrid ioana irene iris irina isaac isabel isabella isaiah isla ismael
israel ivan ivy jack jackson jacob jade jaden jaime jake jamal james jamie jan jana jane janet jasmine jason javier jayden jean jeff
jennifer jenny jeremiah jeremy jerome jesse jessica jesus jin joan joanna joao joaquin joe joel john johnny jonah jonas jonathan jordan
jorge jose josef joseph joshua josie joy juan juana judith julia julian juliana julie julien juliet julio june juniper justin kai kaitlyn
kareem karen karim karina karl karla kate katherine kathleen katie kavya kayla keira keisha kelly ken kenji kevin khadija khalid kim
kimberly kira kit klara krishna kyle kylie laila lamar lara laura lauren layla lea leah leila lena leo leon leonardo leonor levi liam
lian lila lily lina linda lisa logan lola lorenzo louis louisa louise luca lucas lucia luciana lucy luis luisa luka lukas luke luna lydia
mabel madeline madison magdalena mahmoud maja malik manuel mara marco marcos marcus margaret maria mariam mariana marie marina mario
marisol mark marta martha martin martina mary maryam mason mateo mathias matilda matteo matthew maya max maxim maximiliano megan mei
melanie melissa mia micah michael michelle miguel mika mikhail mila milan miles milo mira miranda miriam mo moses mohamed mohammad mohammed
molly monica muhammad muna musa mustafa myles nadia naima nancy naomi nastia natalia natalie nathan nathaniel neil nia nicholas nick nico
nicolas nicole nikita nikolai nina noah noel noelle noor nora noura nuria oleksandr olga oliver olivia omar oscar otis otto owen pablo
paige pamela paola parker patricia patrick paul paula pavel pedro penelope perla peter petra philip phoebe pierre priya quinn rachel rafael
rahul raj ramon rana raul ravi reem reese rebecca regina renata rene riad ricardo richard riley rita river robert roberto robin rocio rohan
roman rosa rosalia rosario rose rosie rowan roy ruby ruth ryan saad sabrina sadie said salma salman salome sam samantha sami samir samira
samuel sandra santiago sara sarah sasha savannah scarlett scott sean sebastian selena selin serena sergei sergio seth shanice shawn
sienna silvia simon simone sofia sol sonia sonya sophia sophie stella stephanie stephen steven stefan sue sunny susan suzanne sven svetlana
sylvia tamar tamara tania tanya tara tariq tatiana taylor teo teresa tess theo theodore theresa thiago thomas tiana tiffany tim timothy
tina tobias toby tom tomas tomasz tony travis tristan tyler uma valentina valeria vanessa vera veronica victor victoria vincent viola
violet viktor vlad vivian wanda wei wendy wesley will william willow wren wyatt xavier ximena yael yan yara yasmin yasmine yolanda yosef
yuki yulia yuri yusuf zahra zain zainab zara zara zeynep zoe zoey zofia zuri
юлия анна мария иван дмитрий александр алексей андрей сергей николай михаил артем никита егор максим даниил кирилл илья олег игорь павел
петр софия полина анастасия екатерина елена ольга наталья татьяна дарья ксения вера надежда светлана олександр марія іван
محمد احمد علي عمر نور فاطمة مريم يوسف ليلى حسن زينب ابراهيم سارة خالد
`;

const known = new Set(names.split(/\s+/));

/** `word` in lower case, without accents. */
export function isGivenName(word: string): boolean {
  return word !== '' && known.has(word);
}
