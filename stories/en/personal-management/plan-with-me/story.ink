// A hill of paper with a goat on top. Ask before you touch, find the big one, leave the plan his, and take the hard part to an adult.
// Why Jonah can't sleep is never told: it's not a planner's job, and he is walked to the person whose job it is.
// In the second beginning Jonah has found a word and is writing it down: there, the first strong move is to keep quiet.
# id: plan-with-me
# title: Plan With Me
# band: B
# difficulty: 2
# category: personal-management
# setting: classroom
# seat: guide
# cast: jonah, mr-lindqvist
# minutes: 6
# feeds: time-buddy, space-organizer
# beginnings: 2
# brief: You are the Time Buddy in class, and Jonah is late with three things. You want the plan to be his.
# gloss: Gerald \| a goat made of clay, as big as a thumb
# gloss: mayor \| the head of a town
# gloss: graph \| a drawing that shows numbers
# gloss: planner \| a book for what you have to do, and when
# gloss: bats \| small animals that fly at night and sleep upside down

VAR beginning = 1
// Hands that sorted before they asked, a plan that is more yours than his, and how often the work was left to him.
VAR sorted = false
VAR mine = false
VAR his = 0
-> start

=== start ===
Jonah's desk is a hill of paper with a goat on top. #place: classroom #stage: notice #enter: jonah #prop: goat top
{ beginning:
- 1:
    Jonah is lying on the floor next to it.
    JONAH: Okay so three things are late, so what do I do? #mood: upset
- 2:
    Jonah is writing so hard that his tongue sticks out.
    JONAH: Wait wait, I've got this word, and it's so slippery. #mood: unsure
}
What comes first?
+ {beginning == 1} ["Want me to stack up this side for you? I'll be super careful." #id: this-side #ev: listen-first partial]
    JONAH: Okay, I guess, and watch the goat. #mood: unsure
    JONAH (thinks): They're like, "Can I?", and nobody asks if it helps.
    COACH: You asked before you touched, and what he needs may be in some other place.
+ {beginning == 1} [Start sorting. "Take a break, Jonah. This'll be done in five minutes." #id: take-a-rest #ev: listen-first expedient #ev: know-my-job expedient #slip: take-over]
    ~ sorted = true
    Your hands fly, and the goat sleds down a pile of math. #sfx: paper
    JONAH: Wait wait wait, not THAT one! #mood: upset
    He grabs a page, folds it four times and pockets it.
    JONAH (thinks): I fold it, and then I fold it again. And then nobody sees it.
    COACH: It was fast, but one page in there is private.
+ {beginning == 1} ["Whoa, that's a lot! What would help, though? It's your hill, Jonah." #id: your-hill #ev: listen-first adaptive #ev: know-my-job adaptive]
    ~ his = his + 1
    JONAH: Don't touch it, and then don't go, "Haaah". #mood: calm
    JONAH (thinks): Everybody sighs at my desk. And then they only looked at the goat.
    COACH: You asked before your hands did anything, so he told you his two rules.
+ {beginning == 2} [Zip your lips. Sit down by the fish tank until he looks up. #id: zip #ev: listen-first adaptive #ev: know-my-job adaptive]
    ~ his = his + 1
    You and a fish look at each other for a whole minute.
    JONAH: Wait, "upside down", and okay, now you can breathe. #mood: happy
    JONAH (thinks): Somebody talks, and then whoosh, it's gone. And this time I caught it!
    COACH: He had told you what helps, and it was nothing at all.
+ {beginning == 2} ["Sure. Real quick, though: what did you try, and what would help?" #id: real-quick #ev: listen-first aggressive #slip: blurt]
    The pencil stops. #mood: unsure
    JONAH: And then, poof, and it had an "up" in it. #mood: upset
    JONAH (thinks): I looked for that word all math long, and then it's gone.
    COACH: Those are good questions for a minute from now. He was in the middle of a word.
+ {beginning == 2} [Don't talk. Clean up around him, without a sound. #id: quiet-hands #ev: listen-first partial #ev: know-my-job partial #slip: take-over]
    ~ sorted = true
    You move four piles, and you don't make a peep. #sfx: paper
    JONAH: "Upside down", and wait, wait, where's my bat book? #mood: surprised
    JONAH (thinks): It was under my left elbow. And then they were so quiet, and now it's not.
    COACH: You kept quiet for him, and only your hands talked.
- -> biggest

=== biggest ===
{ beginning:
- 1: JONAH: Okay so bats, and then lunch. And then a letter to the mayor! #mood: unsure #stage: ask
- 2: JONAH: So half the bats, and then a lunch graph. And then the mayor! #mood: unsure #stage: ask
}
JONAH: You're the Time Buddy, so you pick! #mood: unsure
What do you say to that?
+ ["Which one feels the biggest?" #id: feels-biggest #ev: guide-dont-do adaptive]
    ~ his = his + 1
    { beginning:
    - 1:
        JONAH: The mayor, like, do I go, "Your Mayorness", or what? #mood: surprised
        JONAH (thinks): I can do the letter. And then there's the hello, and I'm scared of it.
        COACH: You asked, and the biggest one turned out to be two words long.
    - 2:
        JONAH: The graph, because I counted 61 sandwiches, and then I lost the paper. #mood: upset
        JONAH (thinks): I thought it was the graph. And then it's, like, one lost paper.
        COACH: You asked, and under the big one is a small one.
    }
+ ["Shortest one first! That's how I do it, and I never have late stuff." #id: shortest #ev: guide-dont-do partial]
    { beginning:
    - 1:
        JONAH: So the letter, and then, what do you call a mayor? #mood: unsure
        JONAH (thinks): It's short, and then it's scary. And then it's long.
    - 2:
        JONAH: So the graph, and then it's long, with no numbers. #mood: unsure
        JONAH (thinks): It's short, and then you need the paper. And then it's long.
    }
    COACH: That tip helps lots of people, but you haven't heard yet which one bugs him.
+ ["Bats, lunch, mayor. Write that down." #id: bats-lunch-mayor #ev: guide-dont-do expedient #slip: take-over]
    ~ mine = true
    { beginning:
    - 1:
        JONAH: Bats, and then lunch, mayor, yes, sir. #mood: unsure
        He writes it down and draws bars in front, like in a jail. #sfx: pencil
        JONAH (thinks): I asked for that, and then I got it. And now I want the floor.
    - 2:
        JONAH: Bats, and then lunch, and wait, with no numbers? #mood: upset
        You write it down for him, with little boxes. #sfx: pencil
        JONAH (thinks): So now I've got three boxes. And then no sandwiches to go in them.
    }
    COACH: He did ask you to pick, and now it's your list.
- -> whose_plan

=== whose_plan ===
{ beginning:
- 1: JONAH: Or wait, three minutes of mayor, and then Gerald climbs down. #mood: calm
- 2: JONAH: Or wait, Robin's got the numbers, and then Gerald climbs down. #mood: calm
}
Gerald is the goat. Your planner has four colors. #mood: calm
Whose plan will it be?
+ ["That's so cute! Could I please show you mine? It really works." #id: four-colors #ev: guide-dont-do expedient #slip: take-over]
    ~ mine = true
    JONAH: Is there, like, a goat color? #mood: unsure
    JONAH (thinks): I told them {beginning == 1:my real idea|about Robin and everything}. And then they're like, "Cute".
    COACH: You asked, and the colors do work, but they work for you.
    -> to_the_wall
+ ["Yours. And I'll give you a gold star each time you finish one!" #id: gold-star #ev: guide-dont-do partial]
    JONAH: Wait, I'm more of a {beginning == 1:goat|bat} guy. #mood: unsure
    JONAH (thinks): It was all mine. And then, ding, it was a gold star.
    COACH: You left him his plan and then added a bit of yours on top.
    -> say_back
+ ["So what's Gerald's very first step? You're so good at goats!" #id: bit-one #ev: guide-dont-do adaptive]
    ~ mine = false
    ~ his = his + 1
    { beginning:
    - 1: JONAH: I go, "Dear Mayor", and then, clop, down he comes. #mood: happy
    - 2: JONAH: I ask Robin, and he counts everything, and down he comes. #mood: happy
    }
    JONAH (thinks): I thought they'd laugh at {beginning == 1:the goat. And then they asked where he goes|the sandwiches. And they didn't even blink}.
    COACH: It's an odd plan, and it's the one in his head. You helped him find where it starts.
    -> say_back

=== to_the_wall ===
Jonah turns the goat around, so that it looks at the wall.
What do you do?
+ ["You'll love it, I promise. See, red is for bats!" #id: red-is-bats #ev: guide-dont-do expedient #slip: take-over]
    JONAH: {beginning == 1:Wait, do bats like red?|Wait, what color is a lost sandwich?} #mood: unsure
    JONAH (thinks): If I go, "Yes", then maybe we can stop.
    COACH: You want it to go well, but the goat hasn't moved.
+ ["Sorry, I got carried away. Please show me how yours goes." #id: turn-him-back #ev: guide-dont-do adaptive]
    ~ mine = false
    ~ his = his + 1
    { beginning:
    - 1: JONAH: Three minutes, and he climbs, mayor first. #mood: calm
    - 2: JONAH: Robin first, and then he climbs, and it's sandwiches. #mood: calm
    }
    JONAH (thinks): They put the planner away. And then they {beginning == 1:looked kind of sad|smiled at Gerald}.
    COACH: The goat showed you, and you gave Jonah his plan back.
- -> say_back

=== say_back ===
{
- mine:
    The plan lies on top of the hill, and it's in your writing. #stage: use
- beginning == 1:
    The plan is a sticky note, and Gerald stands on it. #stage: use
- else:
    The plan is on the back of a lunch bag, with Gerald on it. #stage: use
}
How do you know that Jonah has got it?
+ ["So, all good? All clear?" #id: all-clear #ev: check-turn partial]
    JONAH: Okay, yep, all clear, the clearest! #mood: happy
    JONAH (thinks): I've got no clue. And then {beginning == 1:they looked so happy|Gerald looks so sure}.
    COACH: You did check, and anyone can say yep.
+ [Go over it all again for him, slowly, word by word. #id: one-more-time #ev: check-turn expedient #slip: tell-only]
    You sound even better the second time. #mood: proud
    JONAH: Mm-hm, and then, mm-hm. #mood: calm
    JONAH (thinks): I was with them up to the {beginning == 1:bats, and then I was with the bats|lunch, and I was hungry}.
    COACH: That's two times in your mouth, and none in his.
+ ["Could you tell it to Gerald? He slept through it." #id: tell-gerald #ev: check-turn adaptive]
    ~ his = his + 1
    {
    - mine:
        ~ mine = false
        JONAH: So, Gerald, we, um, and wait, this isn't our plan. #mood: unsure
        He flips the page over and draws a hill with steps for a goat. #sfx: pencil
    - beginning == 1:
        JONAH: Gerald, I do the mayor, you step, and then bats, lunch, grass! #mood: happy
    - else:
        JONAH: Gerald, I ask Robin, you step, and then lunch, mayor, grass! #mood: happy
    }
    JONAH (thinks): I told a goat, and then I knew it.
    COACH: He said it, so you both heard what he's got.
- -> next_day

=== next_day ===
{
- mine:
    The next day, half is done, and the goat is still up on top. #stage: reflect #mood: calm
- else:
    The next day, half is done, and the goat is halfway down. #stage: reflect #prop: goat halfway
}
{ beginning:
- 1: JONAH: So, um, it's half. #mood: unsure #act: shrug jonah
- 2: JONAH: Ta-da, and it's half! #mood: unsure
}
What is the first thing you say?
+ ["I only ask because I care: which part is left, and what did you try?" #id: because-i-care #ev: hear-feedback aggressive]
    JONAH: {beginning == 1:And then, beep, beep, beep.|Wow, okay, beep, beep.} #mood: upset
    JONAH (thinks): I came to show them {beginning == 1:the letter, and then it's all beeping|the graph, with tiny sandwiches, and it's all beeping}.
    COACH: You do care, but two questions before hello sound like an alarm.
    -> beep
+ ["Half. Okay." #id: half-is-okay #ev: hear-feedback partial]
    JONAH: Okay like good, or like when my aunt goes, "Okaaay"? #mood: unsure
    JONAH (thinks): I know what would help, and nobody asks, so anyway.
    COACH: You didn't fuss at all, but he can't tell what you mean by it.
    -> one_check
+ ["You did half! What should I do more of, or less?" #id: more-or-less #ev: hear-feedback adaptive]
    ~ his = his + 1
    JONAH: Wait, huh, nobody ever asked me that. #mood: surprised
    JONAH (thinks): They asked how THEY did, and they waited, and wow, that takes guts.
    COACH: You saw the half that's there, and then you asked about your own part in it.
    -> one_check

=== beep ===
Jonah picks up {beginning == 1:Gerald|the goat and the bat book} and looks at the door.
What do you say?
+ ["Well, somebody has to keep at you." #id: keep-at-you #ev: hear-feedback aggressive #slip: defend]
    JONAH: Okay so, Gerald and I are going {beginning == 1:for a walk|to look at some bats}. #mood: upset
    JONAH (thinks): I had one more thing. And then, beep, so I'll tell Mr. Lindqvist.
    COACH: He told you how it sounds, and you told him that it's your job.
    -> end_bumpy
+ ["I'm so, so sorry! I'm a terrible, terrible buddy!" #id: worst-buddy #ev: hear-feedback partial]
    JONAH: Okay, great, now {beginning == 1:I've got to cheer YOU up|we have to cheer YOU up}. #mood: surprised
    JONAH (thinks): I go, "Beep", and they go, "Terrible".
    COACH: You heard him, and he only needs you less loud.
    -> one_check
+ ["Ha, I do beep! Thanks for saying so." #id: i-do-beep #ev: hear-feedback adaptive]
    ~ his = his + 1
    JONAH: You so do, and then, click, okay, there's an OFF button! #mood: happy #act: laugh jonah
    JONAH (thinks): I was all ready for a fight, and then they laughed.
    COACH: You took it with a laugh, so now he can say the rest.
    -> one_check

=== one_check ===
{
- sorted:
    JONAH: And ask first, because your hands go, zoom. #mood: calm
- mine:
    JONAH: So less list, and, like, more Gerald. #mood: calm
}
JONAH: Check on me once, by the fish tank, where nobody hears. #mood: calm
{ beginning:
- 1: So you do, and Jonah sits on the floor and looks at one fish. #mood: unsure
- 2: So you do, and Jonah looks at one fish and doesn't write. #mood: unsure
}
JONAH: So I can't sleep, and then it's late, and it's not bats. #mood: upset
What do you tell him?
+ ["It's good that you said it. Let's go tell Mr. Lindqvist." #id: too-big #ev: know-my-job adaptive]
    JONAH: Wait, now, and you'd come in, too? #mood: unsure
    JONAH (thinks): I've {beginning == 1:carried that all week|never said that out loud}. And then they didn't even ask why.
    COACH: You didn't dig and you didn't fix. You're taking him to the person whose job it is.
    -> end_adult
+ ["I won't tell anyone, I promise! Let's plan your sleep." #id: wont-tell #ev: know-my-job expedient #slip: secret]
    JONAH: Okay, thanks, so what {beginning == 1:goes on it|do I write}? #mood: unsure
    JONAH (thinks): They're so nice. And then they look scared, too.
    COACH: He can tell that you're on his side, but this one won't fit in a plan.
    -> no_box
+ ["Oh no. Is there a grown-up you could tell?" #id: which-grown-up #ev: know-my-job partial]
    JONAH: Mr. Lindqvist, I guess, and his chair goes, "Poof". #mood: calm
    JONAH (thinks): And then it's, like, a really long hall.
    COACH: You knew it's one for an adult, and he found a name. He still has to walk there alone.
    -> end_steady

=== no_box ===
You open the planner, but no box in it fits.
What do you tell him?
+ ["Scratch that. Is there a grown-up you could tell?" #id: too-fast #ev: know-my-job partial]
    JONAH: Okay, Mr. Lindqvist, and his chair goes, "Poof". #mood: calm
    JONAH (thinks): Okay, so I think I want somebody to know.
    COACH: You took the promise back, but he still has to walk there alone.
    -> end_steady
+ ["I can't keep that. I care about you. Let's both go." #id: cant-keep #ev: know-my-job adaptive]
    JONAH: Wait, you promised, but then you sit next to me. #mood: upset
    JONAH (thinks): I'm mad, and then I'm also not alone, so, huh.
    COACH: You broke a promise, told him why and stayed.
    -> end_adult

=== end_adult ===
MR-LINDQVIST: Come on in, you two, and {beginning == 1:the goat|Gerald}. #place: hallway #enter: mr-lindqvist #mood: happy
MR-LINDQVIST: I'm glad you came, and the hard part is my job now. #mood: calm
{
- his >= 3 and not mine:
    You stay until Jonah nods, and the rest is private. #mood: calm
    -> end_bright
- his >= 2:
    You stay until Jonah nods, and then you shut the door softly.
    JONAH: Tell Gerald to save my grass. #mood: calm #curtain
    Mr. Lindqvist has the hard part, and the goat will wait on the hill. #end: adult mr-lindqvist-has-it
    -> END
- else:
    You stay until Jonah nods, and you leave your planner shut.
    JONAH: So on Monday, can we do my plan, like, mine mine? #mood: unsure #curtain
    Mr. Lindqvist has the hard part. On Monday you'll ask before you plan. #end: adult mr-lindqvist-has-it
    -> END
}

=== end_bright ===
{ beginning:
- 1: After lunch, the goat is on grass, and the mayor has two words.
- 2: After lunch, the goat is on grass, and all 61 sandwiches are back.
}
{
- his == 3:
    JONAH: So it was my plan. And then, almost, it was yours. #mood: happy #curtain
- else:
    JONAH: So it was my plan, and you were so good at not doing it. #mood: happy #curtain
}
Half done is a start, and Gerald knows the other half. #end: bright the-plan-is-his
-> END

=== end_steady ===
{
- his >= 3:
    JONAH: Okay, so I go at lunch, and you hold the goat. #mood: calm #curtain
- his >= 1:
    JONAH: Okay, so at lunch, and you check on me after. #mood: calm #curtain
- else:
    JONAH: Okay, so I'll go at lunch, I guess, anyway. #mood: unsure #curtain
}
{ beginning:
- 1: That's the one check he picked, and if he hasn't gone, you'll walk there together. #end: steady one-check-he-picked
- 2: At lunch, you save him a seat, and if he hasn't gone, you'll walk there together. #end: steady one-check-he-picked
}
-> END

=== end_bumpy ===
Jonah and the goat do the rest on the other side of the room. #mood: unsure
{
- his >= 2:
    JONAH: You were doing so well. And then, beep. #mood: upset #curtain
- else:
    JONAH: We're fine, me and Gerald, and then we're off the clock. #mood: unsure #curtain
}
You can still walk over and ask him one thing: "What would help?" #leave: jonah #end: bumpy one-thing-one-time
-> END
