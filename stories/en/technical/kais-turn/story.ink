// The mic is silent and the clock is loud. Get her eyes, stop the guessing, say what you tried, say what it is, keep your words.
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
# topics: mic-cable \| mic, cable, battery, plug, ducks, towel, show, typing, wait
# example: mic-cable \| name \| Noor
# example: mic-cable \| thanks \| thanks
# example: mic-cable \| act \| You waited for the end, and you went to the cable
# example: mic-cable \| effect \| Now the first line is my own
# example: mic-cable \| next \| Next time we will check the plug first
# gloss: tablet \| a flat screen; Kai types on it, and it says the words
# gloss: mic \| you talk into it, and your words get loud
# gloss: cable \| a long wire that plugs in
# gloss: headphones \| you wear them on your ears to hear sound

VAR beginning = 1
VAR say_level = 0
// Was there a dog? Did Jonah hear that he guesses? Did the clock run out?
VAR dog = false
VAR told = false
VAR late = false
-> start

=== start ===
You are the voice of the Lost and Found Show. Five minutes to go! #place: stage #stage: notice
Your tablet talks to the mic. The mic talks to no one. #mood: unsure
{ beginning:
- 1: Noor, the Sound Guide, has headphones on. #enter: noor
- 2: Noor, the Sound Guide, looks for a towel. #enter: noor
}
How do you get Noor?
+ [Hold up the mic and look at it, sadly. #id: look-sad #ev: open-kindly partial]
    A first grader in row one claps for you. Noor looks the other way.
    NOOR (thinks): Somebody claps. Did it start without me?
    COACH: Anyone who looks can see that it's the mic. Her eyes are somewhere else.
    You go round to where her eyes are.
+ [Wave both arms. Then press "I have something to say." #id: wave-button #ev: open-kindly adaptive #via: aac]
    NOOR: Kai! I'm all ears. #mood: happy
    NOOR (thinks): First arms, and then a voice. I like it in that order.
    COACH: A wave for her eyes, a button for her ears. Now you have all of her.
+ [Press the dog button, very loud. WOOF! It never gets old. #id: dog-button #ev: open-kindly aggressive #slip: blurt #via: aac]
    ~ dog = true
    NOOR: A dog! Who let in a dog? #mood: upset
    NOOR (thinks): My heart is in my socks. And where is that dog?
    COACH: It's a great bark, and it got her to jump. Now she hears the dog, and not you.
- -> guess

=== guess ===
You begin to type. In rolls Jonah, on one skate. #enter: jonah
His cape is a towel with ducks.
JONAH: Don't tell me! You're thirsty, or cold, or scared! #mood: happy
It's none of those. What now?
+ [Type, "Please wait. I am typing." #id: please-wait #ev: kind-honest adaptive #via: aac]
    ~ told = true
    JONAH: Oh. I do that in films, too. #mood: unsure
    JONAH (thinks): I can wait. Can I wait?
    COACH: You told him what you do, and what you need from him. Now there's room to type.
+ [Nod. He means it so kindly, and it saves you nine words. #id: nod-it #ev: kind-honest avoidant #slip: nod-along]
    JONAH: Noor! Kai is too scared to go on! #mood: proud
    JONAH (thinks): Third go! I can read minds.
    COACH: That was quick, and he's happy. What Noor has now is his guess.
    -> scared
+ [Shake your head, and type on. #id: shake-head #ev: kind-honest partial]
    JONAH: Not scared? Then is it a bee? #mood: surprised
    JONAH (thinks): I'm so close. I can feel it.
    COACH: A shake stops one guess. A word or two can stop the next ten.
- -> tell

=== scared ===
NOOR: Scared? I have a song for that! #mood: happy
Now whales sing, out of every wall in the hall.
How do you stop a whale?
+ [Sit down. It's a lovely song, and this way you're no bother. #id: no-bother #ev: kind-honest avoidant]
    ~ late = true
    JONAH: Breathe with the whale, Kai. #mood: calm
    JONAH (thinks): Kai looks so much better. I did that!
    COACH: It's calm, and no one is cross. The mic is still silent.
    It's a long song.
+ [Press "No". Type, "I am not scared. Jonah guessed." #id: not-scared #ev: kind-honest adaptive #via: aac]
    ~ told = true
    JONAH: Oh. So whose whales are these? #mood: unsure
    JONAH (thinks): I said it for Kai, and it was not even true.
    COACH: You took his guess back, and it began with one button. The next word is yours.
- -> tell

=== tell ===
{
- dog:
    NOOR: So what is it? And please tell me the dog is okay. #mood: unsure #stage: ask
- else:
    NOOR: So what is it, Kai? #mood: calm #stage: ask
}
What do you type?
+ ["You're so good at sound. Could you please make it all work?" #id: make-it-work #ev: share-tries expedient #slip: answer-grab #via: aac]
    NOOR: All of it? Then I'll start at the front door. #mood: happy
    NOOR (thinks): That's nice. I have no idea where to look.
    COACH: She likes to hear that. You know what you tried, and she doesn't yet.
    You hold up the mic and shake your head. She gets that.
+ ["Something is off." #id: is-off #ev: ask-clearly partial #slip: vague #via: aac]
    NOOR: Off like an egg, or off like a lamp? #mood: unsure
    NOOR (thinks): Is it the mic, the tablet or the ducks?
    COACH: It's true, and she's with you. Which thing is off, and what does it not do?
    You hold up the mic and shake your head. She gets that.
+ ["Mic has no sound. I changed the battery." #id: no-sound #ev: ask-clearly adaptive #ev: share-tries adaptive #via: aac]
    NOOR: No sound, new battery. I'm with you. #mood: happy
    NOOR (thinks): What it does, and what was tried. That's half of my job.
    COACH: She knows what's up, and what you tried. Now two of you look at one mic.
- -> battery

=== battery ===
Noor takes out the battery, to be safe. She rubs it, and she blows on it. #stage: use
Behind her, Jonah's ducks sweep over a cable. A red light goes off, and on. #mood: surprised
Only you saw that. What do you do?
+ [Let her finish. She's so kind, and it's rude to stop people. #id: let-finish #ev: still-stuck avoidant #slip: nod-along]
    ~ late = true
    NOOR: There, it shines! Try it now. #mood: proud
    NOOR (thinks): I hope that's it. I don't have a plan B.
    COACH: That was kind to the battery. What you saw would be kind to Noor.
    Still nothing. Then Jonah turns again, and now she sees it, too.
+ [Type, "Not that. The cable." #id: the-cable #ev: still-stuck adaptive #via: aac]
    NOOR: The cable? Jonah, freeze! #mood: surprised
    NOOR (thinks): Good. I'd be at this battery until Friday.
    COACH: You said what it's not, and what it is. She can let go of one and grab the other.
+ [Pull a face at the battery. #id: pull-face #ev: still-stuck partial]
    ~ late = true
    NOOR: I know. They smell a bit. #mood: happy
    NOOR (thinks): There's an idea in that face. What is it?
    COACH: She can tell that you don't like it. A finger on the cable can tell her why.
    So you point, at 40 ducks and a red light.
- -> offer

=== offer ===
Cable, towel and skate are one big knot. #mood: unsure
{
- late:
    It's time, and row one has begun to stamp its feet.
- else:
    One minute to go.
}
JONAH: I'll say your line for you! I know it, nearly. #mood: happy
That line took you a week. Who says it?
+ ["My words. You hold the ducks." #id: hold-ducks #ev: kind-honest adaptive #via: aac]
    JONAH: Holding! All 40 of them. #mood: happy
    JONAH (thinks): Phew. I only knew the first two words.
    COACH: You kept your line, and you said what he can do. He knows where to put his hands.
+ [Let him. It's good of him, and the show can start. #id: let-him #ev: kind-honest avoidant]
    JONAH: HELLO! KAI IS SO HAPPY TO BE HERE! #mood: proud
    JONAH (thinks): That's what people say, right?
    COACH: He means well, and it's on time. Those were not your words.
    -> said
+ [Type, "What do you two think?" #id: you-two #ev: kind-honest partial #via: aac]
    ~ late = true
    NOOR: Me? I think it's your line. #mood: calm
    NOOR (thinks): Kai's lines are the only reason I came.
    COACH: It's good to hear them both. It's your line, so your vote is the big one.
    JONAH: I think there's a duck in my wheel. #mood: surprised
- -> plug

=== said ===
Your own line is still on your screen.
What do you do with it?
+ [Smile and wave. It's done, and he was so nice about it. #id: smile-wave #ev: kind-honest avoidant]
    Jonah does your jokes as well. He does the end of each one first.
    JONAH (thinks): They don't laugh. I think I left out a bit.
    COACH: You kept it friendly. All the hall knows now is what Jonah thinks you think.
    -> end_bumpy
+ [Turn it up. "That was Jonah. This is Kai." #id: this-is-kai #ev: kind-honest adaptive #via: aac]
    ~ late = true
    JONAH: Good, because I ran out. #mood: happy
    JONAH (thinks): Nobody is cross. And now I get to hear the real one.
    COACH: You took your turn back, in front of them all. It took six words.
    -> plug

=== plug ===
Noor finds the end of the cable, and you push it in. Click! #sfx: tap
"Welcome to the Lost and Found Show," say all the walls. #mood: happy
"If you see something of yours, please do not scream."
Jonah rolls out in his cape.
NOOR: MY DUCKS! #mood: surprised
The hall roars. You type, "I did say please." #mood: proud
-> thanks

=== thanks ===
After the show, Noor wears the ducks. Jonah wears a cold back. #stage: reflect
{
- told:
    JONAH: I did not guess one joke. I had to bite a duck! #mood: proud
- else:
    JONAH: I guessed the end of every joke. I was not even near. #mood: happy
}
What do you tell Noor?
+ ["You're the best sound person in the whole world! Thank you!" #id: whole-world #ev: specific-thanks partial #via: aac]
    NOOR: The world? I've been to two towns. #mood: happy
    NOOR (thinks): That's so nice. I wonder what I did.
    COACH: That's big and warm. One thing she did would tell her more than the world.
    -> thin
+ [Type it to Noor in your own words. #id: tell #say: thank mic-cable]
    {
    - say_level >= 2:
        { beginning:
        - 1: NOOR: You saw the light go out. I had my ears shut! #mood: happy
        - 2: NOOR: You found my cable and my towel. I found one plug! #mood: happy
        }
        NOOR (thinks): So that's the part that helped. I'll keep doing that.
        COACH: You told her what she did and what it changed. No guessing needed.
        {
        - late:
            -> end_late
        - else:
            -> end_bright
        }
    - else:
        NOOR: Any time! #mood: happy
        NOOR (thinks): Was it the plug, or the part with the battery?
        COACH: She knows you are glad. Say which part it was, and she'll do that part again.
        -> thin
    }
+ [Off to the box! Your other glove may be in there. #id: other-glove #ev: specific-thanks avoidant #slip: rush-off]
    You find a glove with a frog on it. It's not yours, but wow.
    NOOR (thinks): Did I help, or was I in the way?
    COACH: It's a good glove. Now Noor is the one who has to guess.
    -> thin

=== thin ===
{
- late:
    -> end_late
- else:
    -> end_thin
}

=== end_bright ===
Your words, your show, and a mic that works.
In row one, a sock is back with its foot. Nobody screamed. #end: bright your-words-your-show
-> END

=== end_late ===
The show began four minutes late, and everybody stayed.
Next time the plug gets checked first, and the ducks get checked at the door. #end: steady four-minutes-late
-> END

=== end_thin ===
Your line came out in your own words. Tomorrow, tell Noor what she did for it. #end: steady tell-noor-which-part
-> END

=== end_bumpy ===
A first grader asks you why you are so happy to be here. #mood: unsure #stage: reflect
There's a second show after lunch. Your own line can still open that one. #end: bumpy jonah-said-it
-> END
