// A jar breaks and a friend says "Don't tell". Sort it, stop the feet, cut in, say what and where. No injury is shown.
# id: more-than-a-scrape
# title: More Than a Scrape
# band: A
# difficulty: 1
# category: academic
# setting: science-lab
# seat: asker
# cast: tomasz, ms-okafor, nurse-adeyemi
# minutes: 5
# feeds: fix-it-guide, science-method-guide
# brief: You are in the lab with Tomasz and Bob, an egg with no shell. A jar breaks, and it has to be made safe.
# gloss: sandals \| open shoes that show your toes
# gloss: crab \| an animal with claws that walks sideways
# gloss: sleeve \| the part of a shirt that your arm is in
# gloss: vinegar \| the sour stuff you put on a salad

// Who called the freeze, whose pocket bounces, did the telling wait, and who read about the bees.
VAR froze = false
VAR bob = false
VAR slow = false
VAR bees = false
-> start

=== start ===
Crash! The egg jar breaks, and Bob the egg bounces under a desk. #place: science-lab #stage: notice
There is glass by the sink. Tomasz hides his hand in his sleeve. #enter: tomasz #mood: surprised
TOMASZ: I'm fine! Don't tell. #mood: upset
What kind of thing is this?
+ ["A friend thing. He said please don't, and I can keep a secret." #id: friend-thing #ev: safety-sort avoidant #slip: secret]
    You zip your lips. The rest of you wants to yell. #mood: unsure
    TOMASZ (thinks): Phew. But I don't want to look at my hand.
    COACH: A secret felt like being a good friend. It can't keep feet off the glass.
+ ["A grown-up thing. Glass is sharp." #id: grown-up-thing #ev: safety-sort adaptive]
    That was quick. Glass goes in the grown-up pile. #mood: calm
    TOMASZ (thinks): They are right. I hate it when they are right.
    COACH: You sorted it: sharp things go to an adult. Now you know which way to go.
+ ["A later thing. First we make it all look nice." #id: later-thing #ev: safety-sort partial]
    It would look nice. It would still be sharp.
    TOMASZ (thinks): Later is good. I like never even more.
    COACH: You do plan to tell, so half of it is there. With glass, now beats later.
- -> feet

=== feet ===
It smells of vinegar. That is the stuff that ate Bob's shell. #stage: decide
Three kids come to look. One wears sandals, so ten toes come, too.
What do you do first?
+ ["Freeze! Glass!" #id: freeze #ev: notice-need adaptive]
    ~ froze = true
    They freeze. One of them is on one leg, like a tall bird.
    TOMASZ (thinks): Two words, and all the toes are safe. I forgot about toes.
    COACH: You saw what could happen next and stopped it. All of them know why.
    -> who
+ [Save Bob! He is all alone under there. #id: save-bob #ev: notice-need expedient]
    You crawl in. Bob looks at you, and he has no eyes.
    TOMASZ (thinks): Not under there! That's where the glass went!
    COACH: You want to help Bob, and that is fine. Look at what is between you two.
    -> under
+ [Block the way with your arms out, like a crab. #id: crab #ev: notice-need partial]
    They think it's a game. Now there are four crabs and no plan.
    TOMASZ (thinks): It's hard to be sad next to four crabs.
    COACH: Your arms slowed them down. The word "glass" would tell them why.
    -> who

=== under ===
Two big bits of glass are in the way.
What now?
+ [Pick up the bits. You can be very, very careful. #id: pick-up #ev: safety-sort expedient]
    ~ bob = true
    One bit, two bits, and you are past. Bob goes in your pocket. #mood: unsure
    TOMASZ (thinks): I held my breath. They went so slow, and I still could not look.
    COACH: You went slow, and you got Bob. Hands off is safer, and Bob can wait.
+ [Back out with your hands up. "Sorry, Bob! I'll send help." #id: back-out #ev: safety-sort adaptive]
    Bob stays put. He is good at that. #mood: calm
    TOMASZ (thinks): Good. Bob bounces, and they do not.
    COACH: You stopped half way in, which is hard. Your hands are safe, and so is Bob.
+ [Push the bits off with your shoe. #id: shoe #ev: safety-sort partial]
    They go "eeek" on the floor. Now they are here and there.
    TOMASZ (thinks): Now there's glass on my side, too.
    COACH: No hands, and that is safer. Left where it is, glass is also less to find.
- -> who

=== who ===
That floor needs someone. #stage: pick
Who do you get?
+ [You two and a broom. Your mess, so you clean it up. #id: broom #ev: match-helper expedient #slip: peer-only]
    ~ slow = true
    The closet has a sign: ADULTS ONLY. Even the broom says no.
    TOMASZ (thinks): I hope no one saw us pull on that door.
    COACH: Cleaning up your own mess is fair. Glass is the mess you hand on.
+ [Amara. Her card says "Fix-It Guide", and this needs a fix. #id: amara #ev: match-helper partial #slip: wrong-person]
    ~ slow = true
    ~ bees = true
    You find her card on the wall. It says, "No plugs, no glass, no bees."
    TOMASZ (thinks): No bees? What happened with the bees?
    COACH: You looked for the card that fits, and you read it. So who does glass?
+ [Ms. Okafor. Now. #id: ms-okafor #ev: match-helper adaptive]
    You go the long way, where the floor is clean.
    TOMASZ (thinks): Oh no, they are going to tell. Oh good, they are going to tell.
    COACH: You picked the person whose job this is. No broom, no wait.
- -> cut

=== cut ===
Ms. Okafor is in the back with Row 4. #stage: ask #enter: ms-okafor
MS-OKAFOR: A worm has five hearts! The first heart is… #mood: happy
How do you get her to stop?
+ [Cut in, right there. "Ms. Okafor, stop!" #id: cut-in #ev: good-timing adaptive]
    MS-OKAFOR: I'm listening. #mood: surprised
    MS-OKAFOR (thinks): They never cut in. So this one is big.
    COACH: On most days you wait. When someone can get hurt, cutting in is the strong move.
+ [Wait till she is done with the hearts. It's kinder. #id: wait #ev: good-timing avoidant]
    ~ slow = true
    Heart two, heart three. It is a long worm. #mood: unsure
    MS-OKAFOR (thinks): What nice waiting. It must be a small thing.
    COACH: Waiting is kind on most days. Here it tells her that there is time.
+ [Stand close and cough. Then cough some more. #id: cough #ev: good-timing partial]
    MS-OKAFOR: Bless you! Now, heart number two… #mood: calm
    MS-OKAFOR (thinks): That is a big cough. Three of them, even.
    COACH: You got right next to her. A cough can't say "glass".
- -> tell

=== tell ===
Ms. Okafor looks at you. All of Row 4 looks at you, too.
What do you say?
+ ["Oh, it's nothing. Sorry! You can go on with the worm, please." #id: nothing #ev: ask-clearly avoidant #slip: hide]
    ~ slow = true
    MS-OKAFOR: Then why do you smell like a salad? #mood: unsure
    MS-OKAFOR (thinks): That is not a face that goes with "nothing".
    COACH: With so many eyes on you, words can hide. She still wants to know.
    -> salad
+ ["So, well, Bob had a bath, and Tomasz had wet hands, and then…" #id: so-well #ev: ask-clearly partial #slip: vague]
    MS-OKAFOR: Take a breath. Did something break? #mood: unsure
    You nod so hard that your hair nods. You point at the sink.
    MS-OKAFOR (thinks): Wet hands, a jar and a sink. I can guess the rest.
    COACH: It is coming out, and that counts. What and where go first, and Bob can go last.
    -> act
+ ["Glass. By the sink. And Tomasz's hand." #id: what-where-who #ev: ask-clearly adaptive]
    MS-OKAFOR: Got it. Thank you. #mood: calm
    MS-OKAFOR (thinks): What, where, who. I can run with that.
    COACH: You said what, where and who. She can move right away.
    -> act

=== salad ===
What do you tell her now?
+ ["Because… I had a salad." #id: had-salad #ev: ask-clearly avoidant #slip: hide]
    MS-OKAFOR: And did the salad go crash? I'll come and look. #mood: calm
    MS-OKAFOR (thinks): So that was the crash I heard. Salads don't do that.
    You walk three steps. "It's glass," you say.
    COACH: A cover story can feel safe for a second. Three steps later you gave her the true one.
+ ["The egg jar broke. There is glass by the sink." #id: jar-broke #ev: ask-clearly adaptive]
    MS-OKAFOR: Now I know what to do. #mood: calm
    MS-OKAFOR (thinks): It came on the second try, and it came. Good.
    COACH: You took the "nothing" back. Now she can move.
- -> act

=== act ===
{
- froze:
    MS-OKAFOR: Not one toe moved! Who called the freeze? #mood: proud
- else:
    MS-OKAFOR: Freeze, all of you! I see ten toes out. #mood: calm
}
{
- bob:
    MS-OKAFOR: And why does your pocket bounce? Show me your fingers, please. #mood: surprised
    You show her ten fingers. All ten are okay. #mood: calm
}
She sweeps, and Nurse Adeyemi comes with her bag. #enter: nurse-adeyemi #stage: reflect
NURSE-ADEYEMI: First a bean in a nose, and now an egg jar! Let's see that sleeve. #mood: happy
TOMASZ: You told! I said don't tell. #mood: upset
What do you say to Tomasz?
+ ["I had to. It's the rule." #id: the-rule #ev: open-kindly partial]
    TOMASZ: You and the rule can go sit over there. #mood: upset
    TOMASZ (thinks): A rule. I hoped it was about me.
    COACH: That is true, and it is short. He may also want to hear that it was for him.
+ ["Sorry that you're mad. I want your hand okay. I'll come, too." #id: be-mad #ev: open-kindly adaptive]
    TOMASZ: I am so mad. Come with me. #mood: unsure
    TOMASZ (thinks): I was scared. I think they were, too.
    COACH: You let him be mad, and you said why. He has a friend and a nurse now.
+ ["Okay, okay. I won't ever tell on you again. I promise." #id: never-again #ev: open-kindly avoidant #slip: secret]
    TOMASZ: Good. Never. #mood: unsure
    TOMASZ (thinks): I got my promise. Why do I not feel better?
    COACH: That promise calms things down right now. It can leave him alone next time.
- -> sleeve

=== sleeve ===
NURSE-ADEYEMI: Here is a bit of glass! It's in your sleeve and not in you. #mood: calm
TOMASZ: Oh. So it's good that you looked. #mood: surprised
MS-OKAFOR: I broke two jars this year. You are still our egg keeper. #mood: happy
{
- bees:
    TOMASZ: One more thing. What happened with the bees? #mood: unsure
    MS-OKAFOR: We don't talk about the bees. #mood: calm
}
{
- bob:
    -> end_bumpy
- slow:
    -> end_slow
- else:
    -> end_fast
}

=== end_fast ===
Ms. Okafor has the glass, and the nurse has Tomasz. #leave: nurse-adeyemi
Bob gets a tub with no glass in it. He bounces in. #end: adult told-right-away
-> END

=== end_slow ===
Ms. Okafor has the glass now. You told after a minute, and it still helped.
Next time can be sooner. Bob gets a tub with no glass in it. #end: adult told-after-a-minute
-> END

=== end_bumpy ===
Bob gets a tub, and Ms. Okafor shows you the safe way with glass.
Hands off, then call. You can start there next time. #end: bumpy hands-off-first
-> END
