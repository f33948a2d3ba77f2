// A jar falls and a friend says "Don't tell". If it is glass: stop the feet, cut in, say what and where. If it is plastic and water: wipe it, wait, and tell then. No injury is shown.
# id: more-than-a-scrape
# title: More Than a Scrape
# band: A
# difficulty: 1
# category: academic
# setting: science-lab
# seat: asker
# cast: tomasz, ms-okafor, nurse-adeyemi
# minutes: 6
# feeds: fix-it-guide, science-method-guide
# beginnings: 2
# brief: You are in the lab with Tomasz and Bob, an egg with no shell. A jar falls, and you have to know what to do.
# gloss: sandals \| open shoes that show your toes
# gloss: crab \| an animal with claws that walks sideways
# gloss: sleeve \| the part of a shirt that your arm is in
# gloss: vinegar \| the sour stuff you put on a salad
# gloss: plastic \| what most cups and toys are made of

VAR beginning = 1
// How many strong moves so far: with few of them, the end is another one.
VAR up = 0
// Who called the freeze, whose pocket bounces, did the telling wait, and who read about the bees.
VAR froze = false
VAR bob = false
VAR slow = false
VAR bees = false
-> start

=== start ===
{ beginning:
- 1: Crash! The egg jar breaks, and Bob the egg bounces under a desk. #place: science-lab #stage: notice #prop: jar broken
- 2: Splat! The plastic jar falls, and Bob the egg bounces under a desk. #place: science-lab #stage: notice #prop: jar down
}
{ beginning:
- 1: There's glass by the sink. Tomasz hides his hand. #enter: tomasz #mood: surprised #act: hide tomasz
- 2: There's vinegar on the floor. Tomasz shakes his wet hands. #enter: tomasz #mood: surprised #act: shake tomasz
}
TOMASZ: I'm good, I'm good! Don't tell. #mood: upset
What kind of thing is this?
+ ["A friend thing! He said please don't, so I won't tell." #id: friend-thing #ev: safety-sort avoidant #slip: secret]
    You zip your lips. Inside, you want to yell. #mood: unsure
    { beginning:
    - 1: TOMASZ (thinks): Okay, good. But I don't want to look at my hand.
    - 2: TOMASZ (thinks): Okay, good. But that puddle is getting close to my shoe.
    }
    COACH: {beginning == 1:You want to be a good friend. But the glass is still there.|You want to be a good friend. But the floor is still wet.}
+ {beginning == 1} ["A grown-up thing. It's glass, and his hand is hiding!" #id: grown-up-thing #ev: safety-sort adaptive]
    ~ up = up + 1
    You don't have to think about it for long. #mood: calm
    TOMASZ (thinks): They're right. I hate it when they're right.
    COACH: You saw glass and a hidden hand. That's for an adult.
+ {beginning == 2} ["It's only plastic and salad water. We can do this one!" #id: wipe-thing #ev: safety-sort adaptive]
    ~ up = up + 1
    You look again to be sure: no glass, and ten fingers on Tomasz. #mood: calm
    TOMASZ (thinks): They looked at my hands first. That was nice.
    COACH: No one is hurt, and it's not sharp. So it's a job for you two.
+ {beginning == 1} ["A later thing. Let's make it look nice first." #id: later-thing #ev: safety-sort partial]
    It would look nice. It would still be sharp.
    TOMASZ (thinks): Later is good. I like "not at all" even more.
    COACH: You do plan to tell. With glass, tell right now.
+ {beginning == 2} ["A grown-up thing! Help, help, we need a grown-up!" #id: help-help #ev: safety-sort partial]
    Two kids look up. They look for a fire. #mood: unsure
    TOMASZ (thinks): It's a puddle. You good?
    COACH: This one isn't sharp. So you have time to look first.
- -> feet

=== feet ===
{ beginning:
- 1: It smells like a salad. Vinegar is what ate Bob's shell. #stage: decide
- 2: It smells like a salad. The puddle grows and grows. #stage: decide
}
Three kids come to look. One wears sandals, so you see ten toes.
What do you do first?
+ ["Freeze! Look at the floor, everyone! And please don't move!" #id: freeze #ev: notice-need adaptive]
    ~ up = up + 1
    ~ froze = true
    They freeze. One of them is on one leg, like a tall bird. #act: freeze you
    TOMASZ (thinks): {beginning == 1:All those toes! I forgot about toes.|That kid was going to slide right into me.}
    COACH: {beginning == 1:You saw what could happen next. Then you stopped it.|A puddle can hurt, too, if people run. They all stopped.}
    -> who
+ [Save Bob! He's all alone under there. #id: save-bob #ev: notice-need expedient]
    { beginning:
    - 1: You crawl under the desk. Bob has no eyes, but he looks scared.
    - 2: You run to Bob. Your shoe finds the puddle, and you sit down in it. #act: trip you
    }
    TOMASZ (thinks): {beginning == 1:Not under there! That's where the glass went!|Now there are two of us who smell like salad.}
    COACH: {beginning == 1:You want to help Bob. But there is glass all around him.|You want to help Bob. Now your pants are wet, too.}
    { beginning:
    - 1: -> under
    - 2: -> who
    }
+ [Hold your arms out like a crab, so that nobody can pass. #id: crab #ev: notice-need partial]
    They think it's a game. Now there are four crabs. #act: wave you
    TOMASZ (thinks): {beginning == 1:It's hard to be sad next to four crabs.|Four crabs and a puddle. It's like the beach, promise.}
    COACH: Your arms slowed them down. They still don't know why.
    -> who

=== under ===
Two big pieces of glass are in the way.
What now?
+ [Pick them up. You can be really, really careful, so it's okay. #id: pick-up #ev: safety-sort expedient]
    ~ bob = true
    You pick up one piece, then two. Bob goes in your pocket. #mood: unsure #prop: bob pocket #act: take you
    TOMASZ (thinks): I couldn't look. I put my hat over my eyes.
    COACH: You went slowly, and you got Bob. But no one picks up glass by hand.
+ [Back out. "Sorry, Bob!" #id: back-out #ev: safety-sort adaptive]
    ~ up = up + 1
    Bob stays where he is. He's good at that. #mood: calm
    TOMASZ (thinks): Good. Bob can bounce, and they can't.
    COACH: You were halfway there. Then you turned back.
+ [Push the pieces away with your shoe. #id: shoe #ev: safety-sort partial]
    They go "eeek" across the floor, up to Tomasz.
    TOMASZ (thinks): Hey hey, now there's glass on my side.
    COACH: No hands, and that's safer. But now there is glass in two places.
- -> who

=== who ===
{ beginning:
- 1: Someone has to clean up that glass. #stage: pick
- 2: Someone has to wipe up that puddle. #stage: pick
}
Who will it be?
+ {beginning == 1} [You two, with a broom. You made the mess, so you clean it up. #id: broom #ev: match-helper expedient #slip: peer-only]
    ~ slow = true
    The closet has a sign: ADULTS ONLY. You pull on the door all the same.
    TOMASZ (thinks): I hope no one saw us pull on that.
    COACH: It's fair to clean up your own mess. But glass isn't for kids.
+ {beginning == 2} [You two, with paper towels. Could someone get Bob, please? Thanks! #id: towels #ev: match-helper adaptive]
    ~ up = up + 1
    You wipe, and Tomasz wipes. A small kid gets Bob. #act: scribble you
    TOMASZ (thinks): This goes fast with two. I was scared for nothing.
    COACH: It was safe, so you did it. And you asked for a hand with Bob.
+ [Amara. Her card says "Fix-It Guide", and this needs a fix! #id: amara #ev: match-helper partial #slip: wrong-person]
    ~ slow = true
    ~ bees = true
    Her card is on the wall. It says, "No plugs, no glass, no bees."
    TOMASZ (thinks): No bees? What happened with the bees?
    COACH: {beginning == 1:You read her card, and it says no glass. So who does glass?|You read her card. It's for things that broke, not for a puddle.}
+ {beginning == 1} [Ms. Okafor, right now. #id: ms-okafor #ev: match-helper adaptive]
    ~ up = up + 1
    You go the long way around, where the floor is clean.
    TOMASZ (thinks): Oh no, they're going to tell. Oh good, they're going to tell.
    COACH: Glass is her job. You went right to her.
+ {beginning == 2} [Nobody. Puddles dry, and that's not really your job, is it? #id: puddles-dry #ev: match-helper avoidant]
    ~ slow = true
    A kid walks through it. Now there are wet shoes all over the lab.
    TOMASZ (thinks): My puddle is going on a tour.
    COACH: It would dry by tonight. But kids walk in it now.
- -> cut

=== cut ===
{
- beginning == 1: You get to the back of the room.
- slow: In the end Tomasz wipes it up by himself. Bob is back, with a bump. #prop: bob back
- else: The floor is dry. Bob is back, with a bump. #prop: bob back
}
{ beginning:
- 1: Ms. Okafor is there with Row 4. #stage: ask #enter: ms-okafor
- 2: Bob needs a new bath, and Ms. Okafor has the vinegar. She's with Row 4. #stage: ask #enter: ms-okafor
}
MS-OKAFOR: Friends, a worm has five hearts. Let's find the first one. #mood: happy
How do you get her to hear you?
+ {beginning == 1} [Cut in. "Ms. Okafor, stop! Please!" #id: cut-in #ev: good-timing adaptive]
    ~ up = up + 1
    MS-OKAFOR: I'm listening. #mood: surprised
    MS-OKAFOR (thinks): They don't cut in for small things. This is a big one.
    COACH: Most days you wait. When someone can get hurt, you don't.
+ {beginning == 2} [Cut in. "Ms. Okafor, stop! Can you please come? It's Bob!" #id: stop-bob #ev: good-timing aggressive #slip: blurt]
    MS-OKAFOR: What is it? Is someone hurt? #mood: surprised
    Row 4 lost the first heart. They have to start over.
    MS-OKAFOR (thinks): I dropped the worm's heart for an egg.
    COACH: That's the way to say it when someone can get hurt. An egg with a bump can wait.
+ {beginning == 1} [Wait until she's done with the hearts. It's kinder, and it's polite. #id: wait #ev: good-timing avoidant]
    ~ slow = true
    Heart two, and heart three. It's a long worm. #mood: unsure
    MS-OKAFOR (thinks): What nice waiting. I'll finish the worm first, then.
    COACH: You were so polite that she thinks there's time.
+ {beginning == 2} [Hand up, and stay like that until the worm is done. #id: wait-hearts #ev: good-timing adaptive]
    ~ up = up + 1
    Heart two, heart three, and so on. Bob can wait in a cup. #mood: calm
    MS-OKAFOR: Thank you for waiting. Is there something you need? #mood: happy
    MS-OKAFOR (thinks): I noticed the hand. It was nice to get to heart five.
    COACH: No one can get hurt now. So you let them do the worm first.
+ [Stand right next to her and cough. Then cough some more. #id: cough #ev: good-timing partial]
    MS-OKAFOR: Take your time with that cough. Now, heart number two. #mood: calm
    MS-OKAFOR (thinks): {beginning == 1:I noticed three coughs. I hope it's not the worm.|I noticed three coughs and the smell of salad.}
    COACH: {beginning == 1:You got right next to her. A cough can't say "glass".|You let her talk. A hand up would tell her that it's a question.}
- -> tell

=== tell ===
Ms. Okafor looks at you. So do all the kids in Row 4.
What do you say?
+ ["Oh, it's nothing! Sorry. You can go on with the worm, please." #id: nothing #ev: ask-clearly avoidant #slip: hide]
    ~ slow = true
    MS-OKAFOR: Then tell me why you smell like a salad. #mood: unsure
    MS-OKAFOR (thinks): That's not a "nothing" face.
    COACH: So many eyes make it hard to talk. But she still needs to know.
    -> salad
+ ["So, well, Bob had a bath, and Tomasz had wet hands, and then…" #id: so-well #ev: ask-clearly partial #slip: vague]
    MS-OKAFOR: Take a breath. Did something break? #mood: unsure
    { beginning:
    - 1: You nod so hard that your hair nods, too. You point at the sink. #act: nod you
    - 2: You shake your head so hard that your hair flies. You hold up Bob. #act: shake you
    }
    MS-OKAFOR (thinks): {beginning == 1:Wet hands, a jar and a sink. I can guess the rest.|No jar is broken, so I can breathe again.}
    COACH: You're telling her, and that counts. {beginning == 1:What and where can go first.|What you need can go first.}
    -> act_now
+ {beginning == 1} ["Glass! By the sink. And Tomasz's hand." #id: what-where-who #ev: ask-clearly adaptive]
    ~ up = up + 1
    MS-OKAFOR: I've got it. Thank you for being so quick. #mood: calm
    MS-OKAFOR (thinks): What, where, who. I can go right now.
    COACH: She knows what, where and who in one second.
    -> act_now
+ {beginning == 2} ["Could we please have more? We spilled Bob's bath and wiped it up!" #id: more-please #ev: ask-clearly adaptive]
    ~ up = up + 1
    MS-OKAFOR: You wiped it up? Then of course you can. #mood: happy
    MS-OKAFOR (thinks): They told me all of it, even the spilled part.
    COACH: You told her what happened, what you did, and what you need now.
    -> act_now

=== salad ===
What do you tell her now?
+ ["Because I had a salad. A really big one." #id: had-salad #ev: ask-clearly avoidant #slip: hide]
    { beginning:
    - 1:
        MS-OKAFOR: Then let's find the rest of it. Show me where. #mood: calm
        She walks to the sink. Her shoe goes crunch. #mood: unsure
        MS-OKAFOR (thinks): I noticed glass under my shoe, and not one crumb of salad.
        COACH: She found it herself, with her shoe.
    - 2:
        MS-OKAFOR: I see. And the egg in the cup is for your salad? #mood: calm
        All of Row 4 looks at Bob. Someone says "ew". #mood: unsure
        MS-OKAFOR (thinks): I noticed a bump on that egg. I'd like the real story.
        COACH: No one is mad yet. Bob still has no bath.
    }
    { beginning:
    - 1: -> act_now
    - 2: -> end_no_bath
    }
+ {beginning == 1} ["Sorry, it's not nothing. The egg jar broke." #id: jar-broke #ev: ask-clearly adaptive]
    ~ up = up + 1
    MS-OKAFOR: Thank you. Now I know what to do. #mood: calm
    MS-OKAFOR (thinks): It took two tries. I'm glad it came.
    COACH: You took the "nothing" back. Now she can go.
    -> act_now
+ {beginning == 2} ["Sorry. We spilled it, kind of all over." #id: spilled-it #ev: ask-clearly adaptive]
    ~ up = up + 1
    MS-OKAFOR: Thank you. So that's the salad I smell. #mood: happy
    MS-OKAFOR (thinks): It took two tries. I'm glad it came.
    COACH: You took the "nothing" back. There was nothing to be scared of.
    -> act_now

=== act_now ===
{ beginning:
- 1: -> glass
- 2: -> puddle
}

=== glass ===
{
- froze:
    MS-OKAFOR: Not one toe moved. Thank you, whoever called that. #mood: proud
- else:
    MS-OKAFOR: Freeze, friends! I noticed ten toes. #mood: calm
}
{
- bob:
    MS-OKAFOR: Your pocket is bouncing. Show me your fingers, please. #mood: surprised
    You show her ten fingers. All ten are okay. #mood: calm
}
She sweeps. Nurse Adeyemi comes with her bag. #enter: nurse-adeyemi #stage: reflect #prop: jar gone
NURSE-ADEYEMI: Sit here, Tomasz. Let's have a look at that sleeve. #mood: happy
-> mad

=== puddle ===
MS-OKAFOR: Here's a new bath for Bob. Show me where it was wet, Tomasz. #mood: happy #stage: reflect #prop: jar full
{
- froze: "They shouted 'freeze' so loud," says the kid with the toes. #mood: proud
- else: You all look at the floor. It's still a bit sticky.
}
-> mad

=== mad ===
TOMASZ: You told! I said don't tell. #mood: upset
What do you say to Tomasz?
+ ["It's the rule. You have to." #id: the-rule #ev: open-kindly partial]
    TOMASZ: Then you and the rule can go sit over there. #mood: upset
    TOMASZ (thinks): A rule. I hoped it was about me.
    COACH: It's a true answer. He wanted to hear that you thought of him, too.
+ ["You can be mad. I was scared, and I'm still your friend. I'm coming with you!" #id: be-mad #ev: open-kindly adaptive]
    ~ up = up + 1
    TOMASZ: I'm so mad. You better stay right over here. #mood: unsure
    TOMASZ (thinks): {beginning == 1:I was scared, too. I'm glad it wasn't only me.|I thought I'd be in big trouble. I'm not even in small trouble.}
    COACH: He can be mad. You're still there.
+ ["Sorry, sorry, sorry! I won't ever tell on you again. I promise!" #id: never-again #ev: open-kindly avoidant #slip: secret]
    TOMASZ: Good. Promise? #mood: unsure
    TOMASZ (thinks): I got my promise. Why don't I feel better?
    COACH: It calms him down for now. One day it may be something big.
- -> after

=== after ===
{ beginning:
- 1: NURSE-ADEYEMI: Good, good. The glass is in the sleeve, and not in you. #mood: calm #act: peek nurse-adeyemi
- 2: MS-OKAFOR: I dropped two jars this year. I was standing still. #mood: calm
}
TOMASZ: {beginning == 1:Oh. So it's good that you looked.|Oh. So you're not mad?} #mood: surprised
{ beginning:
- 1: MS-OKAFOR: I broke two jars this year. You're still our egg keeper. #mood: happy
- 2: MS-OKAFOR: You're still our egg keeper. Take your time with the lid. #mood: happy
}
{
- bees:
    TOMASZ: One more thing. What happened with the bees? #mood: unsure
    MS-OKAFOR: We don't talk about the bees. #mood: calm
}
{
- beginning == 2 and up >= 4:
    -> end_dry
- beginning == 2:
    -> end_sticky
- bob:
    -> end_bumpy
- up < 2:
    -> end_found
- slow or up < 4:
    -> end_slow
- else:
    -> end_fast
}

=== end_fast ===
TOMASZ: Hey hey, over here is Bob's new room. No glass, promise! #mood: happy #curtain
Ms. Okafor has the glass, and the nurse has Tomasz. You told right away. #end: adult told-right-away
-> END

=== end_slow ===
TOMASZ: I'm good now. Next time you tell faster, okay? #mood: happy #curtain
{up >= 4:It was almost right away. You told her, and now she has the glass.|Ms. Okafor has the glass now. It took a minute, and telling still helped.} #end: adult told-after-a-minute
-> END

=== end_found ===
TOMASZ: I'm good, I'm good. I want to sit down now. #mood: unsure #curtain
Ms. Okafor found the glass first. She tells you both what to do with it.
Next time you can stop, and say it. #end: bumpy found-by-a-shoe
-> END

=== end_bumpy ===
TOMASZ: My hand's okay. Are you good? #mood: unsure #curtain
You touched the glass, and you were lucky. Ms. Okafor shows you the safe way.
{up >= 3:You did so much right, and you can still do the glass without hands.|Hands off, then call: you can still learn that.} #end: bumpy hands-off-first
-> END

=== end_dry ===
TOMASZ: The best part of the tour is over here: no puddle! #mood: happy #curtain
You two wiped it up, and then you told her. Bob takes a bath. #end: bright wiped-and-told
-> END

=== end_sticky ===
TOMASZ: Don't walk over here, your shoes will stay. #mood: unsure #curtain
{up >= 2:The floor is a bit sticky, and Bob has a bump and a bath.|There are wet shoes all over the lab. Bob has a bump, and in the end a bath.} #end: steady a-bit-sticky
-> END

=== end_no_bath ===
TOMASZ: So now Bob is salad? #mood: unsure #curtain
{up >= 2:You did so much of it well, and no one knows.|Bob sits in a cup all day.} It's not too late to tell Ms. Okafor. #stage: reflect #end: bumpy bob-has-no-bath
-> END
