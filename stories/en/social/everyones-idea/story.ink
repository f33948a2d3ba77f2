// Half a cow, one great idea of your own, and three people who have said nothing. Get four voices into one show.
// In the second beginning you come late and the ideas are out: there, "one idea each" makes everybody start over, and the strong move is to be caught up.
# id: everyones-idea
# title: Everyone's Idea
# band: C
# difficulty: 3
# category: social
# setting: stage
# seat: guide
# cast: jonah, kai, sami, priya
# minutes: 7
# feeds: team-lead, welcome-buddy
# beginnings: 2
# brief: You run the group of Priya, Jonah, Kai and Sami, and the show is one grade for all. You want a show that everybody can call theirs.
# say: job-list \| feedback \| Tell Priya about her list.
# topics: job-list \| list, job, jobs, Sami, door, name, names
# example: job-list \| name \| Priya
# example: job-list \| thanks \| thank you for writing it down
# example: job-list \| act \| You gave each of us one clear job
# example: job-list \| effect \| Now I know where to stand
# example: job-list \| next \| Could you ask Sami what to write?
# example: job-list \| still \| Sami is not on it yet
# gloss: costume \| what you wear to be somebody else in a show
# gloss: tablet \| a flat screen; Kai types on it, and it says the words
# gloss: front \| the part that comes first; in the weather news, where new weather comes in

VAR beginning = 1
VAR say_level = 0
// How much of the show is yours: 2 is all of it. Were Kai and Sami spoken for?
VAR mine = 0
VAR spoken_for = false
// Did you take the cow, did Jonah get to the end, is Sami on the list, and how many strong moves were there?
VAR cow = false
VAR weather = false
VAR listed = false
VAR good = 0
-> start

=== start ===
{ beginning:
- 1: Your group has a show to plan, one grade for all, and the back half of a cow costume. #place: stage #stage: notice #enter: priya #prop: cow back
- 2: You run in late from the dentist. Your group is planning a show around half a cow costume. #place: stage #stage: notice #enter: priya #prop: cow back
}
{ beginning:
- 1: Priya has told two ideas, and you have a better one.
- 2: Four ideas are on the board, one word each, and yours isn't. #prop: board four
}
How do you begin?
+ {beginning == 1} ["Any ideas? No? Okay, then I've got one!" #id: any-ideas #ev: listen-first partial]
    JONAH: I had my mouth open, and then, whoosh, there goes my turn. #mood: surprised #enter: jonah
    JONAH (thinks): I needed two seconds, and then I got half of one.
    COACH: You asked, and you answered it before anybody could.
+ {beginning == 1} ["Everybody gets one idea, and mine goes last." #id: go-last #ev: listen-first adaptive]
    ~ good = good + 1
    JONAH: Okay, so then I need one, and wait, wait, I've got one! #mood: happy #enter: jonah
    JONAH (thinks): I don't have to shout, and then I get a turn, because I'm already in line.
    COACH: Yours will keep, and everyone else has a turn to think for.
+ {beginning == 2} ["Could somebody please catch me up? Thanks, you guys!" #id: catch-up #ev: listen-first adaptive]
    ~ good = good + 1
    JONAH: Okay, so sit down, and then there's this coat part. #mood: happy #enter: jonah
    JONAH (thinks): I thought we'd start over, and then they're like, "What have we got?"
    COACH: You came in late, so you found out what was there before you added to it.
+ {beginning == 2} ["Okay, everybody gets one idea, and I'll go last!" #id: start-over #ev: listen-first partial]
    JONAH: Okay, so we did that, and then first period was over. #mood: unsure #enter: jonah
    JONAH (thinks): So I was funny about it, and then I have to be funny about it again?
    COACH: It's a fair way to start a group. This one started an hour ago.
+ [Say yours before it gets away. "The cow flies to the moon, and I sing!" #id: pitch #ev: listen-first expedient #slip: take-over]
    ~ mine = 1
    You sing some of it, {beginning == 1:and there's a lot of moo in "moon"|with half your mouth still asleep}. #mood: proud
    JONAH: Okay, so {beginning == 1:then we're done, I guess|then do we wipe it}? #mood: unsure #enter: jonah
    JONAH (thinks): I had one, and then there was moo, and {beginning == 1:now it's late|now I can't}.
    COACH: It's a fun idea, and the others would have to push it out of the way.
- -> turns

=== turns ===
Priya and Jonah go to {beginning == 1:hold up the cow|look for the front of the cow}. #leave: priya #leave: jonah #mood: calm
Kai is typing on the tablet, and Sami is drawing, and they're both deep in it. #enter: kai #enter: sami
How do they get a turn?
+ ["I'll help you! So Kai wants a dance, and Sami's got a boat." #id: say-for-you #ev: guide-dont-do expedient #slip: take-over]
    ~ spoken_for = true
    KAI: That is not mine. Nobody dances in mine. #mood: upset
    SAMI: This is not a boat, this is a {beginning == 1:door|very wide door}. #mood: unsure #act: shake sami #prop: drawing door
    KAI (thinks): I was two words from the end. Now I have to {beginning == 1:type "no" first|delete a dance}.
    COACH: You wanted them to be heard, and people heard your guess.
+ [Wait with your mouth shut until both of them look up. #id: look-up #ev: guide-dont-do adaptive]
    ~ good = good + 1
    It takes a while, and nobody {beginning == 1:dies of it|fills it with a song}. #sfx: pencil
    KAI: You waited. It will be worth it. #mood: happy
    KAI (thinks): They looked at {beginning == 1:me and not at the clock|my screen and not at theirs}. I typed faster.
    COACH: You kept the turn open and kept your own hands out of it.
+ ["Please take your time! We'll start, and you can hop in." #id: hop-in #ev: guide-dont-do partial]
    You start, and {beginning == 1:you get as far as scene three|you get as far as who plays whom}. #mood: happy
    KAI: Whose show is this? Not mine. #mood: unsure
    KAI (thinks): They gave me time. Then they {beginning == 1:left with it|used it up themselves}.
    COACH: You said it kindly, and it only works if the rest of you hold still.
- -> ideas

=== ideas ===
KAI: Mine is "The Case of the Missing Front". It is slow and dark and I wear a {beginning == 1:hat|coat}. #mood: proud
SAMI: In mine, the front is {beginning == 1:in the kitchen, and she eats your cake|already home, and she locked the door}. #prop: drawing door #mood: proud #leave: sami
JONAH: Okay, so mine's the news, "Half a cow found!", and then {beginning == 1:it goes fast|it's fast and loud}. #mood: happy #enter: jonah #stage: ask
KAI: Not true. Slow means {beginning == 1:they can guess|the coat can turn around}. #mood: unsure
What do you tell them?
+ ["Kai's kind of makes people guess, and Jonah's wakes them up." #id: guess-and-wake #ev: explain-why adaptive]
    ~ good = good + 1
    JONAH: Wait, so I wake them, and then {beginning == 1:it goes dark|the news goes off}? #mood: happy
    KAI: Good. Then a {beginning == 1:hat|coat} walks in through Sami's door. #mood: happy
    JONAH (thinks): So that's why mine is loud, and I thought I was, like, only loud.
    COACH: You said what each one does to the people watching, so now they can fit together.
    -> jobs
+ ["Guys, please don't fight. Let's do my moon, and then nobody loses." #id: my-moon #ev: explain-why expedient #slip: take-over]
    ~ mine = 2
    Sami draws a moon with {beginning == 1:a really big mouth|one tooth and a microphone}, and he looks at you. #leave: jonah #enter: sami #sfx: pencil #act: scribble sami #prop: drawing moon
    SAMI: This one is you, when you sing. #mood: calm #act: give sami
    SAMI (thinks): It is a good moon, and it does not fit through my door.
    COACH: You stopped the fight, and three ideas, and kept yours.
    -> moon
+ ["Kai's is better, so that's settled." #id: has-a-hat #ev: explain-why partial]
    JONAH: Okay, cool, so then I'll {beginning == 1:be a tree|hold the door}. #mood: unsure
    JONAH (thinks): Wait, if they'd said better how, then I could've fixed mine.
    COACH: It's honest, and there's no reason in it, so nobody can use it.
    -> jobs

=== moon ===
Kai's finger hangs over the tablet, and nobody {beginning == 1:has a word left|looks at the board}.
What now?
+ ["Wait until you hear me sing it!" #id: hear-me-sing #ev: listen-first expedient #slip: take-over]
    KAI: Case closed. I will put my {beginning == 1:hat|coat} away. #mood: calm
    KAI (thinks): I had a {beginning == 1:hat for this. The hat had its own walk|voice for this. It is a very low one}.
    COACH: While that song plays, you can't hear anybody.
+ ["Sorry, that was me again. Can we go back to the news and the door?" #id: me-again #ev: listen-first adaptive]
    ~ mine = 0
    ~ good = good + 1
    KAI: Welcome to Earth. #mood: happy
    KAI (thinks): Somebody else said it. {beginning == 1:That is a first|I had it typed}.
    COACH: You saw who was driving, and you got out.
- -> jobs

=== jobs ===
{
- mine == 2:
    So it's the moon, and it's {beginning == 1:very quiet up here|cold up here}. #stage: use
- else:
    So it's news, then dark, then a {beginning == 1:hat|coat}, then a cow in a door. #stage: use
}
How do you find out if everybody's in?
+ ["All good? Great! Then that's it, everybody!" #id: all-good #ev: check-turn avoidant]
    JONAH: Okay, and then which end of {beginning == 1:me|Priya} is the cow? #mood: unsure
    JONAH (thinks): I'm like, "All good", and then in my head I'm like, "So what do I do?"
    COACH: It was warm and quick, and nobody said what they're doing.
+ ["Thumbs up if you know what your job is!" #id: thumbs #ev: check-turn partial]
    All the thumbs go up, and Jonah {beginning == 1:has two up|puts his up last}.
    JONAH: Okay, so I'm the lights, and then, wait, is Priya? #mood: unsure
    JONAH (thinks): One thumb's like, "Yay", and then the other one {beginning == 1:isn't so sure|is only being polite}.
    COACH: You did check with each of them, and a thumb can't tell you which job it means.
+ ["What are you? I'll be the back of the cow." #id: im-the-cow #ev: check-turn adaptive]
    ~ cow = true
    ~ good = good + 1
    {
    - mine == 2:
        KAI: I am a star. It is far. #mood: unsure
        SAMI (thinks): I have a door for that cow, and nobody has asked for it.
    - else:
        SAMI: I make the door, and I say when you push. #mood: proud
        SAMI (thinks): They are the cow's behind, and I am the boss of it. I like this school.
    }
    {
    - mine == 2: JONAH: Okay, so then I'm, like, the rocket, I guess. #mood: unsure
    - else: JONAH: And ta-da, I'm the {beginning == 1:six o'clock|late night} news! #mood: happy
    }
    COACH: You took the smallest part and asked them to name theirs.
- -> over

=== over ===
{
- mine == 2: The others go look for a moon, and Jonah stays. #leave: kai #leave: sami #stage: reflect #mood: unsure
- else: The others go look for a {beginning == 1:hat|coat}, and Jonah stays. #leave: kai #leave: sami #stage: reflect #mood: unsure
}
JONAH: Okay, so, you talk over me, like, when I... #mood: unsure
What do you do?
+ ["Name one time." #id: one-time #ev: hear-feedback aggressive #slip: defend]
    JONAH: {beginning == 1:Okay, so, that time|Wait, like right there}. #mood: unsure
    JONAH (thinks): {beginning == 1:If I laugh, then they'll think it's fine, so I won't|I'm going to laugh, and then it won't count}.
    COACH: It stings to hear that, and his sentence isn't over.
    -> cut_off
+ ["Oh no, I'm so sorry! I'll really try to stop!" #id: try-to-stop #ev: hear-feedback partial]
    JONAH: Okay, no, it's, like, fine. #mood: calm
    JONAH (thinks): I wasn't done, and then at the end there was this {beginning == 1:really good|cow} joke.
    COACH: You took it in and you didn't argue, and you were sorry before he was finished.
    -> list
+ ["Ouch. Okay, what did I miss? Go on." #id: what-did-i-miss #ev: hear-feedback adaptive]
    ~ weather = true
    ~ good = good + 1
    JONAH: When I stop, I'm {beginning == 1:looking for a word, and then it comes|picking the funny word, and then it comes}. #mood: calm
    JONAH: Okay, so it goes, "There's a front coming in from the west!" #mood: proud
    JONAH (thinks): It's a cow joke AND then it's weather, and I've had it since the cow.
    COACH: You let it sting and asked for the rest, and the rest was a great line.
    -> list

=== cut_off ===
What does your mouth do?
+ [Zip it. Point at him. #id: zip #ev: hear-feedback adaptive]
    ~ weather = true
    ~ good = good + 1
    JONAH: Okay, so it goes, "There's a front coming in from the west!" #mood: happy
    JONAH (thinks): It's out, and then I can breathe, and wow, that one was heavy.
    COACH: Not a word from you, and a great line from him.
+ ["I'm sorry, but somebody has to keep this moving!" #id: keep-moving #ev: hear-feedback aggressive #slip: defend]
    JONAH: Okay, so then you keep it moving. #mood: upset
    JONAH (thinks): I had this line, and then they talked, and now I'm keeping it.
    COACH: The clock is real, and he left with what he came with.
- -> list

=== list ===
PRIYA: Okay, people, list: I'm lights, Jonah's {mine == 2:a rocket, Kai's a star, and you're the rest|news, Kai's the law, and you're the cow}. #mood: proud #enter: priya #prop: list purple
Sami reads it to the end, and then he {beginning == 1:turns it over and reads the back|reads it again with his finger}. #enter: sami
What do you do?
+ ["Hm, is that everybody?" #id: everybody #ev: kind-honest partial]
    PRIYA: Four names, four jobs, nobody's got two, done. #mood: calm
    PRIYA (thinks): The list's done, so why that face at {beginning == 1:it|my handwriting}?
    COACH: You hinted at it, and the hint went right past her.
    -> curtain
+ [Tell Priya in your own words. #id: tell #say: feedback job-list]
    {
    - say_level >= 2:
        ~ good = good + 1
        -> put_on
    - else:
        PRIYA: Okay, who's got a problem with purple? #mood: unsure
        PRIYA (thinks): Something's not done on that list, and I've got no idea what.
        COACH: She's listening. Tell her who is missing, and she can fix it.
        -> curtain
    }
+ ["Looks great!" And add Sami in pencil when she isn't looking. #id: sneak #ev: kind-honest avoidant]
    PRIYA: Okay, people, who wrote on my list in PENCIL? #mood: upset #prop: list pencil
    PRIYA (thinks): If I've missed somebody, I'd rather hear who, and by today.
    COACH: She has no idea why he's on it.
    -> pencil

=== pencil ===
With the pencil in your hand, what do you say?
+ ["It was me, because Sami wasn't on it." #id: wasnt-on-it #ev: kind-honest adaptive]
    ~ good = good + 1
    -> put_on
+ ["No clue, but it's such a great list!" #id: no-idea #ev: kind-honest avoidant]
    PRIYA: That's not on the agenda, so I'll {beginning == 1:copy it again without the gray|erase it before it looks messy}. #mood: calm
    PRIYA (thinks): There, all purple, and next.
    COACH: Nobody got embarrassed, and the line with his name is gone.
    -> curtain

=== put_on ===
~ listed = true
PRIYA: Oh. I wrote down everybody I heard, and nobody heard Sami. #mood: surprised
PRIYA (thinks): If we'd done that to me, I'd be so mad, and I did it to Sami.
COACH: You said what was missing and nothing about her, so she could fix it.
SAMI: Please write "door", and next to it "boss". #mood: proud #act: point sami #prop: list door
-> curtain

=== curtain ===
{
- mine == 2:
    -> end_moon
- listed and weather and good >= 3:
    -> end_bright
- else:
    -> end_slow
}

=== end_bright ===
"A front is coming in!" says the news, the lights go out, and a {beginning == 1:hat|coat} walks in. #enter: kai #stage: give #mood: happy
SAMI: PUSH! #mood: happy
{
- cow and good >= 6:
    You push, and you're the best back of a cow this school has ever graded. #prop: cow whole
- spoken_for and good < 5:
    KAI: Good. Nobody danced. #mood: happy
- cow:
    You push, and a door falls over, and people clap for the door. #act: trip you #prop: door fallen
- else:
    Four people push, and half a cow comes through. #prop: cow door
}
{
- good >= 6:
    KAI: You never said your idea. Name it. #mood: happy #curtain #end: bright four-voices-one-cow
- good >= 4:
    KAI: It was slow and dark. It had a cow. #mood: happy #curtain #end: bright four-voices-one-cow
- else:
    KAI: You got in the way. Then you got out of it. #mood: happy #curtain #end: bright four-voices-one-cow
}
-> END

=== end_slow ===
The bell rings, and the plan is {beginning == 1:half a cow, too|on the board, more or less}. #stage: give
{
- weather:
    JONAH: Okay, so I bring the weather, and then you ask Sami. #mood: calm #curtain
- good >= 3:
    JONAH: So tomorrow, can I start a sentence, and then also end it? #mood: unsure #curtain
- good >= 1:
    JONAH: Okay, so I think I'm, like, the lights. #mood: unsure #curtain
- else:
    JONAH: Okay, so, whatever you pick, I guess, and then, anyway. #mood: unsure #curtain
}
{
- listed and not weather and good >= 4:
    Everybody is on the list. Tomorrow you let Jonah get to the end. #end: steady half-a-plan
- good >= 4:
    Everybody is in it, and one name is still missing. #end: steady half-a-plan
- else:
    Tomorrow you start with the two who didn't get to talk. #end: steady half-a-plan
}
-> END

=== end_moon ===
Your idea won, so you sing all of it, and you get the grade for four. #stage: give
{
- good >= 3:
    KAI: You were close. A cow was behind that door. #mood: unsure #curtain
- else:
    KAI: I will be in the library. The {beginning == 1:hat|coat} is coming. #mood: upset #curtain
}
Tomorrow you can ask them back in: "What was behind that door?" #end: bumpy what-was-behind-the-door
-> END
