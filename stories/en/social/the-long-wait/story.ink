// Kai types, and the end is worth having. Wait, say whose voice it is, ask with your hands, check, hear how it went, wait again.
// In the second beginning the tablet is almost out of power, and Kai asks you to guess: there, waiting is the slow way to nothing.
# id: the-long-wait
# title: The Long Wait
# band: A
# difficulty: 2
# category: social
# setting: library
# seat: guide
# cast: kai, sami, bea
# minutes: 6
# feeds: welcome-buddy, research-guide, peer-listener
# beginnings: 2
# met: kai
# brief: You are the guide at the library desk, and Kai talks with a tablet. You want to find out what Kai needs.
# gloss: tablet \| a flat screen; Kai types on it, and it says the words
# gloss: atlas \| a big book of maps
# gloss: interrupt \| to cut in before somebody is done

VAR beginning = 1
VAR met_bright = false
VAR met_bumpy = false
// Was Kai's sentence guessed, and how often? Is there a birthday? How many strong moves were there?
VAR guessed = 0
VAR party = false
VAR good = 0
-> start

=== start ===
Kai and Sami come to your desk. Kai types on the tablet. #place: library #stage: notice #enter: kai #enter: sami
{ beginning:
- 1: So far it says, "We need to find Cow". Kai is not done. #prop: tablet cow
- 2: A red light blinks on it, and it says, "Low! You guess, I nod: cow". #prop: tablet low
}
{
- met_bright: Kai's elbow says hi to your elbow.
- met_bumpy: Kai stands a step behind Sami today.
}
What do you do?
+ {beginning == 1} [Look at Kai and wait. "Take your time!" #id: soft-face #ev: listen-first adaptive]
    ~ good = good + 1
    KAI: We need to find Cow Head. It is a town. #mood: happy
    KAI (thinks): They let me get to the town. Most people stop at the cow.
    COACH: You waited for the end. There was a town in it.
    -> button
+ {beginning == 2} ["Is it a book? Is it a place?" #id: is-it-a-place #ev: listen-first adaptive]
    ~ good = good + 1
    Kai shakes for the book. Kai nods a lot for the place. #act: nod kai
    Sami finds a plug. The light turns green. #mood: happy #prop: tablet green
    KAI (thinks): I like this way with one guess and one look.
    COACH: You did what Kai's screen said. So it went fast.
    -> button
+ {beginning == 2} ["Oh no, I never guess! Take all the time you need." #id: never-guess #ev: listen-first partial]
    You wait with a very kind face. The tablet goes dark. #mood: surprised #prop: tablet dark
    Sami finds a plug. After a while the tablet says, "Cow Head, a town." #prop: tablet green
    KAI (thinks): I typed "you guess". That is clear.
    COACH: You are good at waiting. This time, Kai had asked for a guess.
    -> button
+ [Guess it. "A cow book! Shelf four. Next, please!" #id: shelf-nine #ev: listen-first expedient #slip: take-over]
    ~ guessed = 1
    KAI: It is not a book. #mood: upset
    Sami looks at shelf four. Then he looks at you.
    { beginning:
    - 1: KAI (thinks): I had three words left. Now I start over.
    - 2: KAI (thinks): I was ready to nod and they never looked.
    }
    COACH: You wanted to be quick. But the guess did not fit.
    -> missed
+ {beginning == 1} [Look away, so that Kai can type in peace. Sharpen some pencils. #id: nine-pencils #ev: listen-first partial]
    KAI: We need to find Cow Head. Hello? #mood: unsure
    You turn back. "It's a town," says the tablet.
    KAI (thinks): I talked to the back of a head. It is not Cow Head.
    COACH: You gave Kai time. Now look up once, so Kai knows you're there.
    -> button

=== missed ===
{ beginning:
- 1: Kai's screen is blank. Kai starts again.
- 2: Kai points at the red light. #act: point kai
}
What now?
+ ["A bull? A calf? A moo? I can do this all day!" #id: bull-calf #ev: listen-first expedient #slip: take-over]
    ~ guessed = 2
    Kai holds up one flat hand. It stays up until the end is out. #act: freeze kai
    KAI: {beginning == 1:We need to find Cow Head. It is a town|Stop. Cow Head is a place}. #mood: calm
    KAI (thinks): This is a game for one and it is not mine.
    COACH: It was fun for one of you. But the hand was for you.
+ ["Is it a place? Sorry, Kai. I'll look this time." #id: your-turn #ev: listen-first adaptive]
    ~ good = good + 1
    KAI: {beginning == 1:True. It is a town|Yes. The town is Cow Head}. #mood: happy
    KAI (thinks): {beginning == 1:That sorry is short|That sorry has a look in it}. I like that kind.
    COACH: You said what you did. Then you looked at Kai.
- {
- beginning == 2:
    Sami finds a plug. The light turns green. #prop: tablet green
}
-> button

=== button ===
BEA: Aw, {beginning == 1:a cow town|a green light}! And I can make that little tablet talk faster! #mood: happy #enter: bea
Bea's finger is on its way to the tablet. What do you do?
+ ["Bea, that's Kai's voice. Ask Kai!" #id: ask-kai #ev: know-my-job adaptive]
    ~ good = good + 1
    BEA: Oh, sorry, Kai, and sorry, little button! Can I press {beginning == 1:one|the green one}? #mood: surprised
    KAI: No. {beginning == 1:It is mine|I need my power}. #mood: happy
    KAI (thinks): "No" has its own button. {beginning == 1:It is my best one|It works in any light}.
    COACH: You said whose voice it is. Kai did the rest.
+ [Let her. It's one small button, and she wants to help. #id: let-her #ev: know-my-job expedient #slip: say-yes-to-all]
    ~ party = true
    "HAPPY BIRTHDAY!" says the tablet. {beginning == 1:A first grader begins to sing|Ms. Reyes begins to clap}. #prop: tablet birthday
    KAI: It is not my birthday. {beginning == 1:It is not even May|That was loud}. #mood: upset
    KAI (thinks): She put words in my mouth. {beginning == 1:They have a tune|They ate my last power}.
    COACH: It was a small button and a big song. Kai picks what Kai says.
+ [Put your own hand on the tablet. Safe! #id: hand-on #ev: know-my-job partial]
    KAI: {beginning == 1:Two people are on my voice. I am one|A hand is on my voice. I cannot see the plug}. #mood: unsure
    KAI (thinks): They mean well and {beginning == 1:it is still my tablet|the power is still low}.
    You take your hand back. So does Bea.
    COACH: You kept Bea off it. Then your own hand was there.
- -> point

=== point ===
Sami points to the big map on the wall, {beginning == 1:by the sea|way up}. He makes two horns. #stage: ask #leave: bea #act: point sami #prop: map wall
SAMI: {beginning == 1:Here|Up there}. #mood: calm
Then he opens his arms, {beginning == 1:wide and then wider|like a gate}. How do you answer?
+ ["A boat? A fish? A storm? A hug?" #id: a-hug #ev: guide-dont-do partial]
    Sami laughs. He gives you the hug. #act: laugh sami
    SAMI (thinks): I did not ask for a hug{beginning == 1:, but I liked that one.|, so why do I have one?}
    COACH: You did ask him. But a hand can't say yes to four things.
    He does the arms again. Oh, a big map!
+ [Hold up two map books. "Which one, please, Sami?" #id: this-one #ev: guide-dont-do adaptive]
    ~ good = good + 1
    SAMI: The {beginning == 1:big one|very big one}! #mood: happy
    SAMI (thinks): {beginning == 1:That was a good talk, with two books and one finger|I did not need one word}.
    COACH: You gave him a way to say it without English.
+ ["I'll say it for you, Sami, so you can rest! He wants the beach." #id: the-beach #ev: guide-dont-do expedient #slip: take-over]
    SAMI: Not the beach. {beginning == 1:More|Up}. #mood: surprised
    SAMI (thinks): Do I look like a beach, {beginning == 1:with these arms|with this gate}?
    COACH: You wanted to save him the work. He was in the middle of it.
    He does the arms again. Oh, a big map!
- -> check

=== check ===
{ beginning:
- 1: You pull out the atlas. It's so big that it needs two people. #stage: use #prop: atlas shut
- 2: The atlas is on the top shelf. You both lift it down. #stage: use #prop: atlas shut
}
What comes first?
+ ["Did I get that? You want to find Cow Head in here." #id: atlas-yes #ev: check-turn adaptive]
    ~ good = good + 1
    KAI: True. {beginning == 1:Cow Head is the one|It is up north}. #mood: happy
    {beginning == 1:Sami has his arms out already|Sami is on page one already}. #sfx: paper #prop: atlas open
    KAI (thinks): They said it back. {beginning == 1:All of it was there|I typed one word}.
    COACH: You checked first. Now no one has to start over.
+ [Find it for them. "Ta-da! I'll show you where it is." #id: ta-da #ev: check-turn expedient #slip: take-over]
    You turn 90 pages. "Cow Bay!" #sfx: paper #prop: atlas cow-bay
    KAI: That is Cow Bay. {beginning == 1:It has no head|It has no cow}. #mood: unsure
    KAI (thinks): We came to hunt and the hunt is {beginning == 1:the fun part|my favorite part}.
    COACH: That was fast. But no one asked you to find it.
    Sami pulls the atlas over. #sfx: paper #act: take sami #prop: atlas open
+ ["Okay? Okay!" #id: okay-okay #ev: check-turn partial]
    KAI: {beginning == 1:What is okay|Okay to what}? Name it. #mood: surprised
    KAI (thinks): I said yes. {beginning == 1:I do not know to what|Maybe I only nodded}.
    COACH: You did check. They can't tell what you think it is.
    Sami pulls the atlas over. #sfx: paper #act: take sami #prop: atlas open
- -> hear

=== hear ===
{beginning == 1:Cow Bay, Cow Creek, Cow Head! It's by the sea|Cow Town, Cow Hill, Cow Head! It's way up north}. #stage: reflect #prop: atlas cow-head
Kai and Sami make horns{beginning == 2: with the plug}. Then Kai types to you.
{
- guessed == 0 and beginning == 1:
    KAI: Your foot is not waiting. Please tell it. #mood: happy
    You look down. Your foot goes tap, tap, tap. #sfx: tap
- guessed == 0:
    KAI: Guess when I ask. I will not ask a lot. #mood: happy
- guessed == 1:
    KAI: You guess. Please look at me first. #mood: calm
- else:
    KAI: You guess and I start over. Please stop. #mood: calm
}
What do you say?
+ ["Oh no. I'm so, so, so, so, so sorry!" #id: so-sorry #ev: hear-feedback partial]
    KAI: {beginning == 1:One is plenty|I heard the first one}. It was true. #mood: calm
    KAI (thinks): Now they are sad and {beginning == 1:I have to fix that|fixing it takes power}.
    COACH: You care. But Kai still waits to hear what you'll do.
+ ["But I was nice!" #id: being-nice #ev: hear-feedback aggressive #slip: defend]
    KAI: You are nice. {beginning == 1:I still have things to say|I did type please}. #mood: unsure
    KAI (thinks): Maybe I say nothing now. That is a {beginning == 1:waste|shame}.
    COACH: You did want to help. Kai told you what helps more.
+ ["Thanks for telling me. I'll do that!" #id: good-to-know #ev: hear-feedback adaptive]
    ~ good = good + 1
    KAI: Good. That was {beginning == 1:quick|a real answer}. #mood: happy
    KAI (thinks): There was no fuss so I can tell them {beginning == 1:things|more}.
    COACH: You took it in. You said what you'll do.
- -> joke

=== joke ===
KAI: Knock, knock. #mood: happy #leave: sami
BEA: Who's there? #mood: happy
KAI: Interrupting cow. #mood: happy
You know this one, and it ends with a moo. What do you do?
+ ["MOO!" It's so funny, and you are so fast. #id: moo-first #ev: listen-first aggressive #slip: take-over]
    KAI: That was my moo. {beginning == 1:I had it ready|I had power for it}. #mood: upset
    KAI (thinks): My finger was on it. {beginning == 1:I saved that moo all week|I charged it for that}.
    COACH: You knew the end, and out it came. The person who tells the joke needs it.
    -> my_moo
+ [Laugh now, so that Kai can see you like it. #id: laugh-now #ev: listen-first partial]
    BEA: But it's only {beginning == 1:a poor little cow, and what did she|a door and a poor little cow, and what'd she} do? #mood: unsure
    "Moo," says the tablet, to people who have laughed already.
    KAI (thinks): They laughed at the knock. The moo is {beginning == 1:the good part|still in here}.
    COACH: It's nice to get a laugh. But this one came too soon.
    -> how_it_ends
+ ["Interrupting cow who?" #id: cow-who #ev: listen-first adaptive]
    ~ good = good + 1
    You get to "cow wh". #mood: surprised #act: jump you
    "MOO!" says the tablet. That was one fast finger.
    BEA: She cut in, {beginning == 1:and she's only a little cow|and she didn't even let you end}! #mood: happy
    KAI (thinks): Got them. {beginning == 1:I saved that moo all week|That moo was worth the plug}.
    COACH: You did your part and left the end to Kai.
    -> how_it_ends

=== my_moo ===
Kai's finger comes off the button.
What do you say?
+ ["It's only a joke." #id: only-a-joke #ev: listen-first aggressive #slip: defend]
    KAI: True. I need a new one. #mood: calm
    KAI (thinks): I have 12 more. Maybe they are for Sami.
    COACH: It's an old joke. But it was still Kai's to end.
    -> end_over
+ ["Could you do it again, please? Oops, that was your moo!" #id: your-moo #ev: listen-first adaptive]
    ~ good = good + 1
    KAI: Knock, knock. #mood: happy
    This time you get to "cow wh". "MOO!" says the tablet. #act: jump you
    KAI (thinks): It is good the second time. They jumped.
    COACH: You gave the moo back. Then you got to jump.
    -> how_it_ends

=== how_it_ends ===
{
- party and beginning == 1:
    Far off, someone sings "Happy Birthday". There's a moo in it now.
- party:
    Ms. Reyes still claps. She thinks it's for a cow.
}
{
- guessed > 0:
    -> end_guessed
- good >= 4:
    -> end_bright
- else:
    -> end_more
}

=== end_bright ===
{
- good >= 6:
    KAI: Good wait. You are worth one too. #mood: happy #curtain
- else:
    KAI: Moo means thanks. #mood: happy #curtain
}
Cow Head is found. Bea laughs and laughs. #end: bright worth-the-wait
-> END

=== end_guessed ===
{
- good >= 5:
    KAI: You guessed first. Then you waited well. #mood: happy #curtain
- good >= 3:
    KAI: You started fast. Then you slowed down. #mood: calm #curtain
- else:
    KAI: I have 12 more jokes. They are all long. #mood: calm #curtain
}
You guessed, and then you got a town and a cow. Tomorrow you can look for the nod. #end: steady guessed-once
-> END

=== end_more ===
{
- good >= 2:
    KAI: I have more jokes. Come and wait for them. #mood: happy #curtain
- else:
    KAI: I have more jokes. They need a longer wait. #mood: calm #curtain
}
Kai has 12 more for tomorrow, and each one has an end. #end: steady more-jokes-tomorrow
-> END

=== end_over ===
{
- good >= 3:
    KAI: You waited all day and not for the moo. #mood: unsure #curtain
- else:
    KAI: Sami. Do you want a joke? #mood: unsure #curtain
}
Kai starts a new one. You can still wait for the end of that. #end: bumpy kai-starts-over
-> END
