// The mic is silent and the clock is loud. Get her eyes or her ears, stop the guessing, say what it is, keep your words.
# id: kais-turn
# title: Kai's Turn
# band: B
# difficulty: 2
# category: technical
# setting: stage
# seat: asker
# as: kai
# cast: noor, jonah
# minutes: 6
# feeds: media-maker, welcome-buddy
# beginnings: 2
# brief: You are Kai, you talk with a tablet, and you have the first line of the show. You need a mic that works.
# say: mic-cable \| thank \| Tell Noor what she did that helped.
# topics: mic-cable \| mic, cable, battery, plug, sound, towel, show, typing, wait
# example: mic-cable \| name \| Noor
# example: mic-cable \| thanks \| thanks
# example: mic-cable \| act \| You waited for the end of what I typed
# example: mic-cable \| effect \| Now the first line is my own
# example: mic-cable \| next \| Next time we will check the sound first
# gloss: tablet \| a flat screen; Kai types on it, and it says the words
# gloss: mic \| you talk into it, and your words get loud
# gloss: cable \| a long wire that plugs in
# gloss: headphones \| you wear them on your ears to hear sound

VAR beginning = 1
VAR say_level = 0
// Did Jonah hear that he guesses? Did the clock run out?
VAR told = false
VAR late = false
// How many strong moves there were so far. The ending goes by it.
VAR up = 0
-> start

=== start ===
You have the first line of the Lost and Found Show, in five minutes! #place: stage #stage: notice
Your tablet talks, and the mic is silent. #mood: unsure
{ beginning:
- 1: Noor, the Sound Guide, has big headphones on. #enter: noor
- 2: Noor, the Sound Guide, is under the seats. #enter: noor
}
How do you get Noor?
+ {beginning == 1} [Wave both arms where she can see you. #id: wave-button #ev: open-kindly adaptive]
    ~ up = up + 1
    NOOR: Wait, let me get these off. Okay, all ears! #mood: happy #act: wave you
    NOOR (thinks): What a wave! Who can hear a thing in these?
    COACH: Her ears were busy, so you went for her eyes.
+ {beginning == 1} [Hold up the mic and wait. She'll see it at some point. #id: look-sad #ev: open-kindly avoidant #slip: hide]
    A first grader in row one claps for you, but Noor looks the other way.
    NOOR (thinks): Did somebody clap? Did it start without me?
    COACH: You waited, but she didn't know there was something to see.
    Row one claps some more, and she turns around to see why.
+ {beginning == 2} [Press "Hi, Noor. I have something to say." #id: say-button #ev: open-kindly adaptive #via: aac]
    ~ up = up + 1
    NOOR: Kai? Look out, I'm coming up! #mood: happy
    NOOR (thinks): Wait, where's my towel? I look and look, and it's all shoes.
    COACH: She couldn't see you, so you went for her ears.
+ {beginning == 2} [Wave both arms, as big as you can. #id: wave-wide #ev: open-kindly partial]
    Two first graders and one dad wave back at you, but Noor looks at shoes. #act: wave you
    In the end, the dad taps on her shoe, and she comes up.
    NOOR (thinks): No towel here, no towel there. Are those my socks?
    COACH: You waved nicely, and it went over her head.
+ [Press the dog button, very loud. WOOF! It never gets old. #id: dog-button #ev: open-kindly partial #via: aac]
    { beginning:
    - 1: Noor doesn't turn around, but row one does, and it barks back. #mood: happy
    - 2: There is a bump, and Noor comes up with a hand on her head. #mood: surprised
    }
    NOOR (thinks): Wait, I know that dog! What does it want?
    COACH: Everybody knows that bark, and it doesn't tell her that you need her.
- -> guess

=== guess ===
You begin to type. In runs Jonah, in a cape that is a towel with ducks. #enter: jonah
JONAH: Wait wait wait, don't tell me! You're thirsty, and then you got scared! #mood: happy
It's not that. What do you do?
+ [Type, "You are a good guesser, Jonah. Please wait for the end." #id: please-wait #ev: kind-honest adaptive #via: aac]
    ~ told = true
    ~ up = up + 1
    JONAH: Okay so, I do that at the movies, too. #mood: unsure
    JONAH (thinks): I can wait. I can wait, and then I can wait some more.
    COACH: He knows what you need from him, and there's room to type.
+ [Nod. It's faster. #id: nod-it #ev: kind-honest avoidant #slip: nod-along]
    JONAH: Noor! Kai is thirsty, and then scared, and can't go on! #mood: proud
    JONAH (thinks): I looked at Kai, and then I knew, and it was the first try!
    COACH: It was fast, and now Noor has only his guess.
    -> scared
+ [Shake your head, and type faster. #id: shake-head #ev: kind-honest partial]
    JONAH: Not scared? Okay so, it's a bee, and then it got in your shoe! #mood: surprised
    He checks your shoe for a bee, and you lose your place.
    JONAH (thinks): I'm so close, and then I'll get it, and then everybody claps.
    COACH: A shake stopped one guess, and the next one was already on its way.
- -> tell

=== scared ===
NOOR: Scared? I have just the thing! #mood: happy
Now a whale sings out of every wall in the hall.
How do you stop a whale?
+ [Sit down and wait. It's nice of her, and this way you're no bother. #id: no-bother #ev: kind-honest avoidant]
    ~ late = true
    { beginning:
    - 1: JONAH: Okay so, breathe with the whale, and then breathe some more. #mood: calm
    - 2: JONAH: Breathe with the whale, Kai, and then drink some water. #mood: calm
    }
    JONAH (thinks): Kai looks so much better, and that was all me!
    COACH: It's calm in here, and the mic is still silent.
    It's a long whale.
+ [Press "No". Type, "I am not scared. That was Jonah's guess." #id: not-scared #ev: kind-honest adaptive #via: aac]
    ~ told = true
    ~ up = up + 1
    JONAH: Okay so, then whose whale is this? #mood: unsure
    JONAH (thinks): I said it for Kai, and then it wasn't even true.
    COACH: You took his guess back, and the next word is yours.
+ [Type, "Stupid whale." #id: stupid-whale #ev: kind-honest aggressive #slip: blame #via: aac]
    NOOR: Wait, that's me. I sang that. #mood: upset
    She turns it off, and she doesn't look at you for a while.
    NOOR (thinks): Was it so bad? I worked on it for a week.
    COACH: You want it off, but those two words hit the one who can help.
- -> tell

=== tell ===
NOOR: Okay, from the top. What is it, Kai? #mood: calm #stage: ask
What do you type?
+ ["You are so good at sound. Could you please make it all work?" #id: make-it-work #ev: share-tries expedient #slip: answer-grab #via: aac]
    NOOR: All of it? Then I'll start at the front door. #mood: happy
    She checks the lights and a fan, and you run after her with the mic.
    NOOR (thinks): So nice! But where do I look?
    COACH: It's kind, and it leaves out the one thing you know.
+ ["Something is off." #id: is-off #ev: ask-clearly partial #slip: vague #via: aac]
    NOOR: Off like an egg, or off like a lamp? #mood: unsure
    She smells the mic, and you shake your head until she gets it.
    NOOR (thinks): Which part? The mic, the tablet, or the whole show?
    COACH: It's true, and she's with you, but she doesn't know which thing is off.
+ ["Mic has no sound. I changed the battery." #id: no-sound #ev: ask-clearly adaptive #ev: share-tries adaptive #via: aac]
    ~ up = up + 1
    NOOR: No sound, new battery, got it. So good! #mood: happy
    NOOR (thinks): What it does, what was tried? So good, that's half of my job!
    COACH: She can skip the battery now, because you told her.
- -> battery

=== battery ===
Noor takes the mic apart to be safe, and she blows on every piece. #stage: use #prop: mic apart
{ beginning:
- 1: Behind her, Jonah's ducks sweep over a cable, and a red light goes off and on. #mood: surprised
- 2: Then you look down. There's a tiny line through "sound to mic" on your tablet. #mood: surprised
}
Only you saw that. What do you do?
+ {beginning == 1} [Let her finish. It's not polite to stop people who try so hard. #id: let-finish #ev: still-stuck avoidant #slip: nod-along]
    ~ late = true
    NOOR: There, it shines! Try it now. #mood: proud
    Still nothing, until Jonah turns and she sees it, too.
    NOOR (thinks): Look, it shines! Wait, what if that's not it?
    COACH: You were kind to the battery, and Noor needed what you saw.
+ {beginning == 1} [Type, "Not that. The cable." #id: the-cable #ev: still-stuck adaptive #via: aac]
    ~ up = up + 1
    NOOR: The cable? Jonah, freeze! #mood: surprised #act: freeze jonah
    NOOR (thinks): Wait, the cable? I was so deep in that battery!
    COACH: She knows where to look now, and where not to.
+ {beginning == 2} [Turn your sound up, and let her think that she did it. #id: let-her-think #ev: still-stuck avoidant #slip: hide]
    ~ late = true
    NOOR: I heard it! It was piece three! #mood: proud
    She puts up a note for next week: "Always clean piece three."
    NOOR (thinks): Look at that, piece three! Who knew?
    COACH: She is so happy, and it will still be your tablet next week.
+ {beginning == 2} [Type, "Stop, please. My own sound was off. I am so sorry." #id: own-sound #ev: still-stuck adaptive #via: aac]
    ~ up = up + 1
    NOOR: So my mic is fine? It's only in eleven pieces? #mood: happy
    NOOR (thinks): Who hasn't done that? Look at me and the camera with the lid on.
    COACH: You told her right away, and she could stop.
+ [Make a face at the battery. #id: pull-face #ev: still-stuck partial]
    ~ late = true
    NOOR: Wait, does it smell? #mood: happy
    { beginning:
    - 1: So you point, at 40 ducks and a red light. #act: point you
    - 2: So you point, at your own sound sign. That part isn't fun. #act: point you
    }
    NOOR (thinks): There's an idea in that face. Which one is it?
    COACH: She saw that you didn't like it, and your finger told her why.
- -> offer

=== offer ===
{ beginning:
- 1: Cable and cape are one big knot. #mood: unsure
- 2: The mic is all over the floor, in eleven pieces. #mood: unsure
}
{
- late:
    It's time, and row one has begun to stamp its feet.
- else:
    There's one minute to go.
}
JONAH: Okay so, I'll say your line, and then I'll do your jokes! #mood: happy
That line took you a week. Who says it?
+ {beginning == 1} ["My words. Hold the ducks." #id: hold-ducks #ev: kind-honest adaptive #via: aac]
    ~ up = up + 1
    JONAH: Holding! I've got all 40 of them! #mood: happy
    JONAH (thinks): I only know two words, and then I'd make stuff up.
    COACH: You kept your line, and you gave him something to do with his hands.
+ {beginning == 2} ["Thank you, but they are my words. Hold this for Noor." #id: hold-mic #ev: kind-honest adaptive #via: aac]
    ~ up = up + 1
    JONAH: Holding! Okay so, I'm the mic stand now, and it's a great part! #mood: happy
    JONAH (thinks): I only know two words, and then I'd make stuff up.
    COACH: You kept your line, and you gave him something to do with his hands.
+ [Let him. The show can start. #id: let-him #ev: kind-honest avoidant]
    JONAH: HELLO, EVERYONE! KAI IS SO HAPPY TO BE HERE! #mood: proud
    JONAH (thinks): Okay so, that's what people say, and then they wave, right?
    COACH: He means well, and those aren't your words.
    -> said
+ [Type, "What do you two think?" #id: you-two #ev: kind-honest partial #via: aac]
    ~ late = true
    NOOR: Me? I think it's your line. #mood: calm
    JONAH: I think I do a great Kai voice, and then everybody claps. #mood: happy
    NOOR (thinks): Wait, why do they ask me? I came for that line!
    COACH: You asked them both, and now it's a vote about your own line.
- -> plug

=== said ===
Your own line is still on your screen.
What do you do with it?
+ [Smile and wave. It's done, and he was so nice about it. #id: smile-wave #ev: kind-honest avoidant]
    Jonah does your jokes as well, and he does the end of each one first.
    JONAH (thinks): Wait wait wait, I did the end, and then nobody laughed.
    COACH: The whole hall knows what Jonah thinks you think.
    -> end_bumpy
+ [Turn it up. "That was very kind of you, Jonah. Now this is Kai." #id: this-is-kai #ev: kind-honest adaptive #via: aac]
    ~ late = true
    ~ up = up + 1
    JONAH: Good, because I ran out, and then I got hot! #mood: happy
    JONAH (thinks): Okay so, nobody is mad, and then I get to hear the real one.
    COACH: You took your turn back in front of everyone.
    -> plug

=== plug ===
{ beginning:
- 1: Noor finds the end of the cable, and you push it in. Click! #sfx: tap
- 2: Noor clicks the last piece in, and your sound is all the way up. #sfx: tap
}
"Welcome to the Lost and Found Show," say all the walls. #mood: happy #prop: mic whole
"If you see something of yours, please do not scream."
Jonah walks out in his cape.
NOOR: MY DUCKS! #mood: surprised
The hall roars, so you type, "I did say please." #mood: proud
-> thanks

=== thanks ===
After the show, Noor wears the ducks, and Jonah has a cold back. #stage: reflect
{
- told:
    JONAH: I didn't guess one joke, and then I had to bite my cape! #mood: proud
- else:
    JONAH: I guessed every joke, and I was never even close! #mood: happy
}
What do you tell Noor?
+ ["Best sound person in the world. Thank you." #id: whole-world #ev: specific-thanks partial #via: aac]
    NOOR: The world? I've been to two towns. #mood: happy
    She takes a bow for you, with all 40 ducks.
    NOOR (thinks): So nice! But wait, what did I do?
    COACH: It's big and warm, but one thing that she did would tell her more.
    -> thin
+ [Type it to Noor in your own words. #id: tell #say: thank mic-cable]
    {
    - say_level >= 2:
        { beginning:
        - 1: NOOR: Wait, that helped? And I had my nose in a battery! #mood: happy
        - 2: NOOR: Look, I had your mic in eleven pieces! And that helped? #mood: happy
        }
        NOOR (thinks): So which part helped? That one, so good!
        COACH: She doesn't have to guess what she did.
        {
        - late:
            -> end_late
        - up >= 4:
            -> end_bright
        - else:
            -> end_close
        }
    - else:
        NOOR: Any time! #mood: happy
        NOOR (thinks): Was it the plug, or the part with the battery?
        COACH: She can see that you're glad, and she's wondering about what.
        -> thin
    }
+ [Pack up. She saw that it worked. #id: other-glove #ev: specific-thanks avoidant #slip: rush-off]
    You wrap your cable, and Noor wraps hers and looks over two times.
    NOOR (thinks): Did I help, or was I in the way?
    COACH: She saw that it worked, but now she has to guess which part was hers.
    -> thin

=== thin ===
{
- late:
    -> end_late
- else:
    -> end_thin
}

=== end_bright ===
{ beginning:
- 1: Your words, your show, and a mic that works. In row one, nobody screamed. #end: bright your-words-your-show
- 2: Your words, your show, and eleven pieces that are one mic again. #end: bright your-words-your-show
}
NOOR: Same crew tomorrow? I'll guard the ducks. #mood: happy #curtain
-> END

=== end_close ===
You made it with one second to go. Next time, she can hear about the trouble sooner. #end: steady one-second-to-go
NOOR: So close! Did the mic hear my heart? #mood: calm #curtain
-> END

=== end_late ===
The show began four minutes late, and tomorrow you can check the sound first. #end: steady four-minutes-late
{
- up >= 3:
    NOOR: Late, and so good! Row one wants it again. #mood: happy #curtain
- else:
    JONAH: Okay so, next show, who's the voice? You, right? #mood: unsure #curtain
}
-> END

=== end_thin ===
Your line came out in your own words. Tomorrow, tell Noor what she did for it. #end: steady tell-noor-which-part
{
- up >= 3:
    NOOR: Great show, Kai! Which part was mine? #mood: calm #curtain
- else:
    NOOR: Did I do that? Or did the ducks? #mood: unsure #curtain
}
-> END

=== end_bumpy ===
A first grader asks you why you are so happy to be here. #mood: unsure #stage: reflect
There's a second show after lunch, and your own line can still open that one. #end: bumpy jonah-said-it
{
- up >= 2:
    NOOR: I was waiting for your line. Where was it? #mood: unsure #curtain
- else:
    JONAH: I was so good at being you! Wait, was I? #mood: unsure #curtain
}
-> END
