// Kai types, and the end is worth having. Wait, say whose voice it is, ask with your hands, check, hear how it went, wait again.
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
# brief: You are the guide at the library desk, and Kai talks with a tablet. You want to find out what Kai needs.
# gloss: tablet \| a flat screen; Kai types on it, and it says the words
# gloss: atlas \| a big book of maps
# gloss: interrupt \| to cut in before somebody is done

VAR beginning = 1
// Was Kai's sentence guessed, and how often? What else was taken out of their hands? Is there a birthday? Was Kai heard?
VAR guessed = 0
VAR taken = 0
VAR party = false
VAR heard = false
-> start

=== start ===
{ beginning:
- 1: It's so quiet that you can hear a fly read. Kai and Sami are at your desk. #place: library #stage: notice #enter: kai #enter: sami
- 2: Six kids wait in line, and one hops. Kai and Sami are at your desk. #place: library #stage: notice #enter: kai #enter: sami
}
Kai types on the tablet. So far it says, "We need to find Cow".
Kai is not done. What about you?
+ [Wait. Soft face, shut mouth. #id: soft-face #ev: listen-first adaptive]
    KAI: We need to find Cow Head. It's a town. #mood: happy
    KAI (thinks): They let me get to the town. Most people stop at the cow.
    COACH: You waited for the end. There was a town in it.
+ [Say the end. "A cow book! Shelf nine. Next, please!" #id: shelf-nine #ev: listen-first expedient #slip: take-over]
    ~ guessed = 1
    KAI: No. #mood: upset
    Sami looks at shelf nine. Then he looks at you.
    KAI (thinks): I had it all there. Now I have to start over.
    COACH: You wanted to be quick. The guess missed, so now it starts again.
    -> missed
+ [Look away, so that Kai can type in peace. Make nine pencils sharp. #id: nine-pencils #ev: listen-first partial]
    KAI: We need to find Cow Head. Hello? #mood: unsure
    You turn back. "It's a town," says the tablet.
    KAI (thinks): I talked to the back of a head. It was a nice head.
    COACH: You gave Kai the time. A look now and then says, "I'm still here."
- -> button

=== missed ===
Kai's screen is blank. Kai starts again.
What now?
+ ["A bull? A calf? I'm so good at this!" #id: bull-calf #ev: listen-first expedient #slip: take-over]
    ~ guessed = 2
    Kai holds up a flat hand. It stays up till the end is out.
    KAI: We need to find Cow Head. It's a town. #mood: calm
    KAI (thinks): Everyone plays this game with me. I never said I'd play.
    COACH: It's a fun game, and Kai did not pick it. The end was Kai's all along.
+ ["Sorry, I guessed. Your turn, and I'll wait." #id: your-turn #ev: listen-first adaptive]
    KAI: We need to find Cow Head. It's a town. #mood: happy
    KAI (thinks): That was a short sorry. I like the short ones.
    COACH: You said what you did, and you gave the turn back. Now you know it's a town.
- -> button

=== button ===
BEA: A cow town? Wait, I'll make it go faster! #mood: happy #enter: bea
Bea's finger is on its way to Kai's tablet. What do you do?
+ ["That's Kai's voice. Ask Kai." #id: ask-kai #ev: know-my-job adaptive]
    BEA: Oh. Kai, can I press one? #mood: surprised
    KAI: No. #mood: happy
    KAI (thinks): I have that one on a button. It's my best button.
    COACH: You said whose it is, and who to ask. Kai did the rest.
+ [Let her. It's one small button, and it's kind of her to help. #id: let-her #ev: know-my-job expedient #slip: say-yes-to-all]
    ~ party = true
    ~ taken = taken + 1
    "HAPPY BIRTHDAY!" says the tablet. A first grader begins to sing.
    KAI: It is not my birthday. #mood: upset
    KAI (thinks): She put words in my mouth. And they have a tune.
    COACH: It was one small button and one big song. What Kai says is up to Kai.
+ [Hand on the tablet. Safe! #id: hand-on #ev: know-my-job partial]
    KAI: Now two people are on my voice. #mood: unsure
    KAI (thinks): They mean well. It's still my tablet.
    COACH: You kept her off, and that's half of it. It's not your tablet, either.
    You take your hand back. So does Bea.
- -> point

=== point ===
Sami points to the map on the wall, by the sea. He makes two horns. #stage: ask #leave: bea
SAMI: Here. #mood: calm
Then he opens his arms, wide and then wider. How do you answer arms?
+ ["A boat? A big fish? A storm? A hug?" #id: a-hug #ev: guide-dont-do partial]
    Sami laughs. He gives you the hug.
    SAMI (thinks): I did not ask for a hug. It was a good hug, though.
    COACH: You did ask him, and that's a start. One thing at a time gets a yes or a no.
    Then he does the arms again. Oh, a big map!
+ [Hold up the small map book and the big one. "This one? Or this one?" #id: this-one #ev: guide-dont-do adaptive]
    SAMI: The big one. #mood: happy
    SAMI (thinks): Two books, one finger. That was a good talk.
    COACH: You held up two, and he picked. He did his own saying.
+ [Do the talking for him, so he can rest. "Sami wants the beach!" #id: the-beach #ev: guide-dont-do expedient #slip: take-over]
    ~ taken = taken + 1
    SAMI: Not the beach. #mood: surprised
    SAMI (thinks): Do I look like a beach? I was in the middle of my arms.
    COACH: You wanted to save him the work. He had more to say, and it was all in his arms.
    He does the arms again. Oh, a big map!
- -> check

=== check ===
The atlas is as big as a door. It's on your side of the desk. #stage: use
What comes first?
+ ["So you want the atlas, to look for Cow Head. Yes?" #id: atlas-yes #ev: check-turn adaptive]
    KAI: Yes! #mood: happy
    Sami has his arms out already. #sfx: paper
    KAI (thinks): They said it back, and it was all there.
    COACH: You said what you heard, and you let them say yes. Now it's their book.
+ [Find the town for them. Thumb on it, ta-da! They will love it. #id: ta-da #ev: check-turn expedient #slip: take-over]
    ~ taken = taken + 1
    You turn 90 pages. "Ta-da, Cow Bay!" #sfx: paper
    KAI: That one has no head. #mood: unsure
    KAI (thinks): We came here to hunt for it. The hunt is the fun part.
    COACH: That was a quick thumb. Ask first, and the hunt stays with them.
    Sami pulls the atlas over. #sfx: paper
+ [Nod a lot. "Okay? Okay!" #id: okay-okay #ev: check-turn partial]
    KAI: Okay what? #mood: surprised
    KAI (thinks): I'd like to know what I said yes to.
    COACH: You did check. Say the thing you think it is, and they can tell you.
    Sami pulls the atlas over. #sfx: paper
- -> hear

=== hear ===
Cow Bay, Cow Creek, Cow Head! It's by the sea, where Sami said.
Sami makes the horns, and Kai gives him five. Then Kai types to you. #stage: reflect
{ guessed:
- 0:
    KAI: Thanks for waiting. Please tell your foot to wait, too. #mood: happy
    You look down. Your foot goes tap, tap, tap. #sfx: tap
- 1:
    KAI: Thanks for waiting after that. Please don't guess. #mood: calm
- 2:
    KAI: You guess, and I start over. Please don't guess. #mood: calm
}
What do you say?
+ ["Oh no. I'm sorry! I'm so, so, so, so sorry!" #id: so-sorry #ev: hear-feedback partial]
    KAI: One is fine. #mood: calm
    KAI (thinks): Now I have to make them feel better.
    COACH: You heard it, and you care. Now say what you will do.
+ ["But I was being nice! I only did it to help you." #id: being-nice #ev: hear-feedback aggressive #slip: defend]
    KAI: You are nice. I still want to tell you things. #mood: unsure
    KAI (thinks): Next time I may say nothing. That would be a waste.
    COACH: You did want to help. Kai told you the one thing that would help more.
+ ["Good to know. I'll stop that." #id: good-to-know #ev: hear-feedback adaptive]
    ~ heard = true
    KAI: That was quick! #mood: happy
    KAI (thinks): No fuss. So I can tell them things.
    COACH: You took it in, and you said what you'll do. Kai can be honest with you.
- -> joke

=== joke ===
KAI: Knock, knock. #mood: happy #leave: sami
BEA: Who's there? #mood: happy
KAI: Interrupting cow. #mood: happy
You know this one, and it ends with a moo. What do you do?
+ ["MOO!" You are so quick, and it's so funny. #id: moo-first #ev: listen-first aggressive #slip: take-over]
    KAI: That was my moo. #mood: upset
    KAI (thinks): My finger was on it. I had it on a button all week.
    COACH: You knew the end, and out it came. The one who tells the joke needs it.
    -> my_moo
+ [Laugh now. Then Kai can see that you get it. #id: laugh-now #ev: listen-first partial]
    BEA: What's so funny? It's only a cow at a door. #mood: unsure
    "Moo," says the tablet, to people who have laughed already.
    KAI (thinks): They laughed at the door. The moo is the good bit.
    COACH: A laugh is nice to get. It's bigger when the end is out.
    -> end_more
+ ["Interrupting cow who?" #id: cow-who #ev: listen-first adaptive]
    You get to "cow wh". #mood: surprised
    "MOO!" says the tablet. You never saw a finger that fast.
    BEA: It cut in! The cow cut in! #mood: happy
    KAI (thinks): All week I had that moo on a button.
    COACH: You did your part, and you left the end to Kai. It got you.
    -> how_it_ends

=== my_moo ===
Kai's finger comes off the button.
What do you say?
+ ["Please, it's only a joke. Everyone knows that one." #id: only-a-joke #ev: listen-first aggressive #slip: defend]
    KAI: Then I need a new one. #mood: calm
    KAI (thinks): I have 12 more. I may keep them for Sami.
    COACH: It's an old joke, that's true. It was still Kai's to end.
    -> end_over
+ ["Oops. That was your moo. Will you do it again?" #id: your-moo #ev: listen-first adaptive]
    KAI: Knock, knock. #mood: happy
    This time you get to "cow wh". "MOO!" says the tablet.
    KAI (thinks): It's still good the second time. They jumped!
    COACH: You gave the moo back. Kai got the end, and you got to jump.
    -> end_more

=== how_it_ends ===
{
- party:
    Far off, someone still sings "Happy Birthday". There is a moo in it now.
- beginning == 2:
    All six kids in line say "moo". The one who hops does it on one leg.
- else:
    Then it's so quiet that you can hear the fly laugh.
}
{
- guessed > 0:
    -> end_guessed
- heard and taken < 2:
    -> end_bright
- else:
    -> end_more
}

=== end_bright ===
Cow Head is found, and Bea can't stop laughing. It was worth the wait. #mood: happy #end: bright worth-the-wait
-> END

=== end_guessed ===
{
- guessed == 1:
    You guessed once, and then you waited. So you got a town and a cow. #end: steady guessed-once
- else:
    You guessed two times, and then you waited. So you got a town and a cow. #end: steady guessed-once
}
-> END

=== end_more ===
Kai has more jokes for tomorrow. You can wait for the end of each one. #end: steady more-jokes-tomorrow
-> END

=== end_over ===
The guess took the moo, so Kai starts over with a new joke.
You can still wait for the end of that one. #end: bumpy kai-starts-over
-> END
