// A race that goes wrong: the guide with the fastest answers loses it, because the last animal is for the runner alone.
// 8 feet, boxes of 3: three boxes. 6 feet, boxes of 4: two boxes. 10 feet, boxes of 4: three boxes.
# id: hints-not-answers
# title: Hints, Not Answers
# trains: math-strategy-guide
# band: A
# difficulty: 1
# category: academic
# setting: classroom
# seat: guide
# cast: ms-okafor, bea, robin, milo
# minutes: 4
# feeds: math-strategy-guide
# brief: You are Bea's guide in a math race, and Robin is Milo's. You want to learn how to give a hint.
# gloss: spider \| a small animal with eight legs
# gloss: crab \| a sea animal with ten legs, two of them for pinching
# gloss: guide \| someone who helps you find the way
# gloss: hint \| a bit of help that is not the answer

// How many strong moves there were, how much of the math was Bea's, and whether the last one stayed hers.
VAR up = 0
VAR hers = 0
VAR quiet = false
-> start

=== start ===
A spider has 8 feet, and boots come in boxes of 3. Go! #place: classroom #stage: notice #enter: bea #prop: boots spider
ROBIN: Three, Milo! Write three! #enter: robin #enter: milo #mood: happy
BEA: Aw, the poor little feet. I'm stuck. #mood: unsure
What do you say?
+ ["Three! Robin said it, so we're tied!" #id: its-three #ev: listen-first expedient #slip: answer-grab]
    Ding! She writes 3, and you're tied. #sfx: bell
    BEA: So so fast, but three what? #mood: unsure
    BEA (thinks): I wrote a three for a spider I never looked at.
    COACH: You saved a minute, and she has no way to make a three.
+ ["Forget the bell! Please tell me all you know about that spider." #id: know-so-far #ev: listen-first adaptive]
    ~ up = up + 1
    ~ hers = hers + 1
    BEA: Eight little feet. It's the 3s that I can't do. #mood: calm
    Ding, goes the other table. Bea still puts boots on her spider. #sfx: bell #act: scribble bea
    BEA (thinks): They asked about my spider. I know so so much about it.
    COACH: It cost a ding, and it told you where she's stuck.
+ ["Wait, what does it say? Can you read it again, nice and slow?" #id: read-again #ev: listen-first partial]
    She reads it four times, and gives the spider a voice. Ding, says Milo's table. #sfx: bell
    BEA: It says the same thing every time. #mood: unsure
    BEA (thinks): I know all the words, and I don't get the boots.
    COACH: Slow can help. Is it the words that stop her?
- -> ant

=== ant ===
Next is an ant. It has 6 feet, and boots come in boxes of 4. #prop: boots ant
ROBIN: Two, Milo! Don't look, write! #mood: happy
BEA: Six, take away four, and then it's really really foggy. #mood: unsure #stage: use
What do you do?
+ ["Come on, hurry up. We're losing." #id: hurry #ev: guide-dont-do aggressive #slip: push]
    She writes so hard that the pencil breaks. #sfx: snip #act: scribble bea
    BEA: Sorry, little pencil. #mood: upset
    BEA (thinks): Now I can only hear the clock.
    COACH: You want to win, and that's fine. It came out as a push.
+ [Roll her the pencil. "Draw it." #id: draw-the-feet #ev: guide-dont-do adaptive]
    ~ up = up + 1
    ~ hers = hers + 1
    She draws six feet, and four of them get boots. #sfx: pencil #act: scribble bea
    BEA: Look! Two little bare feet! #mood: surprised
    BEA (thinks): It was in my head, and it had to come out of the pencil.
    COACH: She drew it before she was told, so she can see what's left.
+ ["Here's a hint: 6, take away 4, is 2. And 2, take away 4?" #id: take-away #ev: guide-dont-do partial]
    BEA: Four out of two? Poor two! #mood: unsure
    She counts it on her fingers, and she runs out of fingers.
    BEA (thinks): Those are all numbers. Where did the ant go?
    COACH: Those steps are yours, out loud. Bea can't see them.
- -> why

=== why ===
Ding! Milo's card says 2. #sfx: bell
MILO: You guys, we have a 3 and a 2! Two what? #mood: happy
BEA: Aw, no. Six only has one 4 in it, so it's one box. #mood: unsure
What do you tell her?
+ ["Thank you for working so hard! Go with what feels right." #id: feels-right #ev: explain-why avoidant]
    BEA: Aw! One feels right. #mood: happy
    She writes 1. The card comes back with no ding. #sfx: paper
    BEA (thinks): That was really really nice of them, and it's not right.
    COACH: It's kind to be glad for her work. Boots don't go by what feels right.
+ ["Okay, put one box on your ant. Now who's cold?" #id: whos-cold #ev: explain-why adaptive #ev: check-turn adaptive]
    ~ up = up + 1
    ~ hers = hers + 1
    BEA: These two feet! So it's one more box, and that's two! #mood: proud
    Ding! Two boots are left over, and the ant gets hats. #sfx: bell
    BEA (thinks): Now I can say why. I can tell the ant.
    COACH: Your question sent her back to the ant, and she said the number.
+ ["Always go up. That's the trick, okay?" #id: always-up #ev: explain-why partial #slip: tell-only]
    BEA: Up where? #mood: unsure
    She writes 2, and a little arrow. There's a ding, and she frowns. #sfx: bell
    BEA (thinks): If somebody asks me why, I only have an arrow.
    COACH: It works for this ant. She has to take your word for the next one.
- -> crab

=== crab ===
MS-OKAFOR: Last one, friends, and it's for runners only. Guides, rest now. #enter: ms-okafor #mood: calm #stage: reflect
It's a crab with 10 legs, and the boxes have 4 boots. #prop: boots crab
MILO: Oh no, oh no no! Robin, it has legs forever! #mood: upset
"Psst," says Bea. "Is it three?"
What do you do?
+ [Look up and wait until she stops. #id: ceiling #ev: know-my-job partial]
    Bea looks up, too, and so does Milo. Is it on the lamp? #act: peek bea
    BEA (thinks): Was that a no? It's a really dusty lamp.
    COACH: You gave nothing away. She can't tell if you're still her guide.
+ [Nod. It's kind, and it's only a game. #id: nod #ev: know-my-job expedient #slip: say-yes-to-all]
    MS-OKAFOR: I noticed a nod, Bea, so I can't ring for that one. #mood: calm
    BEA (thinks): I was about to draw it. Now it doesn't count.
    COACH: It was a friendly nod. Now nobody can see what Bea knows.
+ ["Maybe after, Bea. This one's yours." #id: after #ev: know-my-job adaptive]
    ~ up = up + 1
    ~ quiet = true
    BEA: Okay, I'll save you every little boot. #mood: calm
    BEA (thinks): They think I can do a whole crab?
    COACH: You said no to the psst, and you said what you'd do later.
- -> bell

=== bell ===
{
- hers >= 2 and quiet:
    Bea draws it: three, or else two legs get cold. Ding, the race is hers! #sfx: bell
- else:
    Time's up, and nobody won. Milo's page is empty, and Bea has half a crab. #sfx: bell
}
MILO: I can't even! I have a 3, a 2 and no idea how to crab. #mood: upset #act: slump milo
ROBIN: No way! I told him every single answer, and we were first! #mood: upset
What do you tell Robin?
+ ["You were so quick, Robin, and Milo never got to say what he knows." #id: let-him-draw #ev: kind-honest adaptive]
    ~ up = up + 1
    ROBIN: So I ran the race, and he only held the pencil? #mood: surprised
    He turns to Milo, and he asks. It's the legs.
    ROBIN (thinks): I'm fast. I bet I can be fast at asking, too.
    COACH: You told him what he's good at and what Milo missed.
+ ["Please don't be sad! You guys were so close, and nobody was half as quick!" #id: so-close #ev: kind-honest avoidant]
    ROBIN: Bet! So next time, I'll yell it louder. #mood: happy
    MILO (thinks): Oh no. Louder?
    COACH: It's nice to hear, and he takes it as a tip.
+ ["Told you. You showed off, and look at Milo." #id: told-you #ev: kind-honest aggressive #slip: blame]
    ROBIN: Fine. Whatever. #mood: upset
    He kicks a chair leg. Now the chair has 3 feet, and no boots. #act: trip robin
    ROBIN (thinks): I only wanted Milo to win.
    COACH: There's something true in it, and it came out as a push.
- -> after_race

=== after_race ===
MS-OKAFOR: Tell me more about that crab, friends. #mood: calm
{
- not quiet:
    -> end_test
- up >= 4:
    -> end_bright
- else:
    -> end_draw
}

=== end_bright ===
You asked what they know, where they're stuck, and what they can draw.
Next, you help two classmates, and Ms. Okafor only listens. #end: bright two-with-questions
MILO: You guys, I drew the whole crab! It has boots forever! #mood: happy #curtain
-> END

=== end_draw ===
You left the crab to Bea. She'd like to go again, with a snail.
This time, she draws first, and you ask her why. #end: steady draw-it-first
BEA: One foot and a box of 6. Aw, it's a really rich snail. #mood: happy #curtain
-> END

=== end_test ===
You and Ms. Okafor play the end again, and she says the psst.
"It's yours, and after, I'll look." You say it until it feels okay. #end: steady after-the-test
{
- up >= 3:
    BEA: The ant was so so clear. Can I do the crab now? #mood: happy #curtain
- else:
    BEA: I'll keep my half a crab. Poor thing, it lives here now. #mood: calm #curtain
}
-> END
