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
    JONAH: Three things are late. Can you just tell me what to do? #mood: upset
- 2:
    Jonah is writing so hard that his tongue sticks out.
    JONAH: Shh. I've got a word in my head, and it's slippery. #mood: unsure
}
What comes first?
+ {beginning == 1} ["Want me to stack up this side for you? I'll be super careful." #id: this-side #ev: listen-first partial]
    JONAH: I guess? Watch out for the goat. #mood: unsure
    JONAH (thinks): They asked if they can, and not if it helps.
    COACH: You asked before you touched, and what he needs may be in some other place.
+ {beginning == 1} [Start sorting. "Take a break, Jonah. This'll be done in five minutes." #id: take-a-rest #ev: listen-first expedient #ev: know-my-job expedient #slip: take-over]
    ~ sorted = true
    Your hands fly, and the goat sleds down a pile of math. #sfx: paper
    JONAH: Hey, not THAT one! #mood: upset
    He grabs a page, folds it four times and pockets it.
    JONAH (thinks): I fold it four times when nobody is supposed to see it.
    COACH: It was fast and you meant well. You couldn't know that one page is private.
+ {beginning == 1} ["Whoa, that's a lot! What would help, though? It's your hill, Jonah." #id: your-hill #ev: listen-first adaptive #ev: know-my-job adaptive]
    ~ his = his + 1
    JONAH: Don't touch it, and don't sigh like my aunt. #mood: calm
    JONAH (thinks): Everybody sighs at my desk. They only looked at the goat.
    COACH: You asked before your hands did anything, so he told you his two rules.
+ {beginning == 2} [Zip your lips. Sit down by the fish tank until he looks up. #id: zip #ev: listen-first adaptive #ev: know-my-job adaptive]
    ~ his = his + 1
    You and a fish look at each other for a whole minute.
    JONAH: "Upside down"! Okay, you can breathe now. #mood: happy
    JONAH (thinks): It slips out when somebody talks to me. They let me catch it.
    COACH: He had told you what helps, and it was nothing at all.
+ {beginning == 2} ["Sure. Real quick, though: what did you try, and what would help?" #id: real-quick #ev: listen-first aggressive #slip: blurt]
    The pencil stops. #mood: unsure
    JONAH: It's gone, and it had an "up" in it. #mood: upset
    JONAH (thinks): It took me all of math to find that word.
    COACH: Those are good questions for a minute from now. He was in the middle of a word.
+ {beginning == 2} [Don't talk. Clean up around him, without a sound. #id: quiet-hands #ev: listen-first partial #ev: know-my-job partial #slip: take-over]
    ~ sorted = true
    You move four piles, and you don't make a peep. #sfx: paper
    JONAH: "Upside down"! Wait, where's my bat book? #mood: surprised
    JONAH (thinks): They were so quiet. My book was under my left elbow, and now it's not.
    COACH: You kept quiet for him, and only your hands talked.
- -> biggest

=== biggest ===
{ beginning:
- 1: JONAH: It's a bat report, a lunch graph and a letter to the mayor. #mood: unsure #stage: ask
- 2: JONAH: So I've got half the bats. There's still a lunch graph and the mayor. #mood: unsure #stage: ask
}
JONAH: You're the Time Buddy. You pick! #mood: unsure
What do you say to that?
+ ["Which one feels the biggest?" #id: feels-biggest #ev: guide-dont-do adaptive]
    ~ his = his + 1
    { beginning:
    - 1:
        JONAH: The mayor! Like, do I write "Your Mayorness", or what? #mood: surprised
        JONAH (thinks): I can do the letter. I'm only scared of the hello.
        COACH: You asked, and the biggest one turned out to be two words long.
    - 2:
        JONAH: The graph. I counted 61 sandwiches, and I lost the paper. #mood: upset
        JONAH (thinks): I thought it was the graph. It's one lost paper.
        COACH: You asked, and under the big one is a small one.
    }
+ ["Shortest one first! That's how I do it, and I never have late stuff." #id: shortest #ev: guide-dont-do partial]
    { beginning:
    - 1:
        JONAH: That's the letter. I don't even know what you call a mayor. #mood: unsure
        JONAH (thinks): Short isn't the same as not scary.
    - 2:
        JONAH: That's the graph. It'd be short if I had the numbers. #mood: unsure
        JONAH (thinks): Short isn't the same as "I know where my paper is".
    }
    COACH: It's a good tip for lots of people. You haven't heard yet which one bugs him.
+ ["Bats, lunch, mayor. Write that down." #id: bats-lunch-mayor #ev: guide-dont-do expedient #slip: take-over]
    ~ mine = true
    { beginning:
    - 1:
        JONAH: Bats, lunch, mayor. Yes, sir. #mood: unsure
        He writes it down and draws bars in front, like in a jail. #sfx: pencil
        JONAH (thinks): I asked for that. So why do I want to lie down again?
    - 2:
        JONAH: Bats, lunch. How do you do lunch with no numbers? #mood: upset
        You write it down for him, with little boxes. #sfx: pencil
        JONAH (thinks): Now I've got three boxes. I still don't have my sandwiches.
    }
    COACH: He did ask you to pick. Now it's your list.
- -> whose_plan

=== whose_plan ===
{ beginning:
- 1: JONAH: Or I do the mayor for three minutes, and Gerald climbs down one step. #mood: calm
- 2: JONAH: Or I ask Robin for the numbers, and Gerald climbs down one step. #mood: calm
}
Gerald is the goat. Your planner has four colors. #mood: calm
Whose plan will it be?
+ ["That's so cute! Could I please show you mine? It really works." #id: four-colors #ev: guide-dont-do expedient #slip: take-over]
    ~ mine = true
    JONAH: Is there a color for goats? #mood: unsure
    JONAH (thinks): I told them {beginning == 1:my real idea|about Robin and everything}, and they said "cute".
    COACH: You asked, and the colors do work. They work for you.
    -> to_the_wall
+ ["Yours. And I'll give you a gold star each time you finish one!" #id: gold-star #ev: guide-dont-do partial]
    JONAH: I'm more of a {beginning == 1:goat|bat} guy. #mood: unsure
    JONAH (thinks): For a second there, it was only mine.
    COACH: You left him his plan and then added a bit of yours on top.
    -> say_back
+ ["So what's Gerald's very first step? You're so good at goats!" #id: bit-one #ev: guide-dont-do adaptive]
    ~ mine = false
    ~ his = his + 1
    { beginning:
    - 1: JONAH: "Dear Mayor." It's only two words, and down he comes. #mood: happy
    - 2: JONAH: I ask Robin. He counts everything, so he's got all the sandwiches. #mood: happy
    }
    JONAH (thinks): I thought they'd laugh at {beginning == 1:the goat. They asked where he goes|the sandwiches. They didn't even blink}.
    COACH: It's an odd plan, and it's the one in his head. You helped him find where it starts.
    -> say_back

=== to_the_wall ===
Jonah turns the goat around, so that it looks at the wall.
What do you do?
+ ["You'll love it, I promise. See, red is for bats!" #id: red-is-bats #ev: guide-dont-do expedient #slip: take-over]
    JONAH: {beginning == 1:Do bats like red?|What color is a lost sandwich?} #mood: unsure
    JONAH (thinks): If I say yes, maybe we can stop.
    COACH: You want it to go well. The goat hasn't moved, and he's quiet.
+ ["Sorry, I got carried away. Please show me how yours goes." #id: turn-him-back #ev: guide-dont-do adaptive]
    ~ mine = false
    ~ his = his + 1
    { beginning:
    - 1: JONAH: Three minutes, then he climbs. And the mayor goes first. #mood: calm
    - 2: JONAH: Robin first, then he climbs. And then it's sandwiches. #mood: calm
    }
    JONAH (thinks): They put the planner away{beginning == 1:. I could see that it hurt|, and they smiled at Gerald}.
    COACH: You saw the goat's back and gave him his plan back.
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
    JONAH: Yep! All clear! #mood: happy
    JONAH (thinks): I've got no clue{beginning == 1:. They looked so happy, though|, but Gerald looks sure}.
    COACH: You did check, and anyone can say yep.
+ [Go over it all again for him, slowly, word by word. #id: one-more-time #ev: check-turn expedient #slip: tell-only]
    You sound even better the second time. #mood: proud
    JONAH: Mm-hm. Mm-hm. #mood: calm
    JONAH (thinks): I was with them up to the {beginning == 1:bats. Then I thought about bats|lunch. Then I got hungry}.
    COACH: That's two times in your mouth, and none in his.
+ ["Could you tell it to Gerald? He slept through it." #id: tell-gerald #ev: check-turn adaptive]
    ~ his = his + 1
    {
    - mine:
        ~ mine = false
        JONAH: So, Gerald, first we, um. This isn't our plan, is it? #mood: unsure
        He flips the page over and draws a hill with steps for a goat. #sfx: pencil
    - beginning == 1:
        JONAH: Gerald! I do the mayor, and you step, then bats, lunch and grass! #mood: happy
    - else:
        JONAH: Gerald! I ask Robin, and you step, then lunch, mayor and grass! #mood: happy
    }
    JONAH (thinks): I never really knew it until I told a goat.
    COACH: He said it, so you both heard what he's got.
- -> next_day

=== next_day ===
{
- mine:
    The next day, half is done, and the goat is still up on top. #stage: reflect #mood: calm
- else:
    The next day, half is done, and the goat is half way down. #stage: reflect #prop: goat halfway
}
{ beginning:
- 1: JONAH: So, um. It's half. #mood: unsure #act: shrug jonah
- 2: JONAH: Ta-da! It's half. #mood: unsure
}
What is the first thing you say?
+ ["I only ask because I care: which part is left, and what did you try?" #id: because-i-care #ev: hear-feedback aggressive]
    JONAH: {beginning == 1:Beep, beep, beep.|Wow. Beep, beep, beep.} #mood: upset
    JONAH (thinks): I came over to show them {beginning == 1:the letter. It's two pages|the graph. It has tiny sandwiches on it}.
    COACH: You do care. Two questions before hello sound like an alarm.
    -> beep
+ ["Half. Okay." #id: half-is-okay #ev: hear-feedback partial]
    JONAH: Okay like good, or like my aunt says it? #mood: unsure
    JONAH (thinks): I know what would help. Nobody's asking.
    COACH: You didn't fuss at all. He can't tell what you mean by it.
    -> one_check
+ ["You did half! What should I do more of, or less?" #id: more-or-less #ev: hear-feedback adaptive]
    ~ his = his + 1
    JONAH: Huh. Nobody ever asked me that. #mood: surprised
    JONAH (thinks): It takes guts to ask how YOU did.
    COACH: You saw the half that's there, and then you asked about your own part in it.
    -> one_check

=== beep ===
Jonah picks up {beginning == 1:Gerald|the goat and the bat book} and looks at the door.
What do you say?
+ ["Well, somebody has to keep at you." #id: keep-at-you #ev: hear-feedback aggressive #slip: defend]
    JONAH: Gerald and I are going {beginning == 1:for a walk|to look at some bats}. #mood: upset
    JONAH (thinks): I had one more thing to say. I guess I'll tell Mr. Lindqvist.
    COACH: He told you how it sounds, and you told him that it's your job.
    -> end_bumpy
+ ["I'm so, so sorry! I'm a terrible, terrible buddy!" #id: worst-buddy #ev: hear-feedback partial]
    JONAH: Great, now {beginning == 1:I've got to cheer YOU up|we have to cheer YOU up}. #mood: surprised
    JONAH (thinks): I said beep, not terrible.
    COACH: You heard him, and he only needs you less loud.
    -> one_check
+ ["Ha, I do beep! Thanks for saying so." #id: i-do-beep #ev: hear-feedback adaptive]
    ~ his = his + 1
    JONAH: You so do! But hey, there's an OFF button. #mood: happy #act: laugh jonah
    JONAH (thinks): I was all ready for a fight, and they laughed.
    COACH: You took it with a laugh, so now he can say the rest.
    -> one_check

=== one_check ===
{
- sorted:
    JONAH: Ask before you move my stuff. Your hands are really fast. #mood: calm
- mine:
    JONAH: Less list. I only did the parts with Gerald in them. #mood: calm
}
JONAH: And check on me once, by the fish tank, where nobody hears. #mood: calm
{ beginning:
- 1: So you do. Jonah sits on the floor and looks at one fish. #mood: unsure
- 2: So you do. Jonah looks at one fish, and he doesn't write. #mood: unsure
}
JONAH: I can't sleep lately, and it's not because of bats. #mood: upset
What do you tell him?
+ ["I'm glad you said it. Let's go tell Mr. Lindqvist." #id: too-big #ev: know-my-job adaptive]
    JONAH: Now? And you'd come in, too? #mood: unsure
    JONAH (thinks): I've {beginning == 1:carried that all week|never said that out loud}. They didn't even ask me why.
    COACH: You didn't dig and you didn't fix. You're taking him to the person whose job it is.
    -> end_adult
+ ["I won't tell anyone, I promise! Let's plan your sleep." #id: wont-tell #ev: know-my-job expedient #slip: secret]
    JONAH: Thanks. So what {beginning == 1:goes on it|do I write}? #mood: unsure
    JONAH (thinks): They're really nice. They look scared, too.
    COACH: He can tell that you're on his side. This one won't fit in a plan.
    -> no_box
+ ["Oh no. Is there a grown-up you could tell?" #id: which-grown-up #ev: know-my-job partial]
    JONAH: Mr. Lindqvist, I guess. He's got that soft chair. #mood: calm
    JONAH (thinks): It's a really long hall, though.
    COACH: You knew it's one for an adult, and he found a name. He still has to walk there alone.
    -> end_steady

=== no_box ===
You open the planner. No box in it fits.
What do you tell him?
+ ["Scratch that. Is there a grown-up you could tell?" #id: too-fast #ev: know-my-job partial]
    JONAH: Mr. Lindqvist, maybe. He has that soft chair. #mood: calm
    JONAH (thinks): Okay. I think I want somebody to know.
    COACH: You took back a promise that you can't keep. He still has to walk there alone.
    -> end_steady
+ ["I can't keep that. I care about you. Let's both go." #id: cant-keep #ev: know-my-job adaptive]
    JONAH: You promised! Okay, but you're sitting next to me. #mood: upset
    JONAH (thinks): I'm kind of mad, and kind of not alone.
    COACH: You broke a promise and told him why. You're still there.
    -> end_adult

=== end_adult ===
MR-LINDQVIST: Come on in, you two, and {beginning == 1:the goat|Gerald}. #place: hallway #enter: mr-lindqvist #mood: happy
MR-LINDQVIST: I'm glad you came. The hard part is my job now. #mood: calm
{
- his >= 3 and not mine:
    You stay until Jonah nods, and the rest is private. #mood: calm
    -> end_bright
- his >= 2:
    You stay until Jonah nods, and then you shut the door softly.
    JONAH: Tell Gerald to save my place. #mood: calm #curtain
    Mr. Lindqvist has the hard part, and the goat will wait on the hill. #end: adult mr-lindqvist-has-it
    -> END
- else:
    You stay until Jonah nods, and you leave your planner shut.
    JONAH: Can we do my plan on Monday? Like, mine mine? #mood: unsure #curtain
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
    JONAH: It was mostly my plan, with a little beeping. #mood: happy #curtain
- else:
    JONAH: It was my plan. You were pretty good at not doing it. #mood: happy #curtain
}
Half done is a start, and Gerald knows the other half. #end: bright the-plan-is-his
-> END

=== end_steady ===
{
- his >= 3:
    JONAH: I'll go at lunch, and you can hold the goat. #mood: calm #curtain
- his >= 1:
    JONAH: I'll go at lunch. Check on me right after, okay? #mood: calm #curtain
- else:
    JONAH: I'll go at lunch, I guess. #mood: unsure #curtain
}
{ beginning:
- 1: That's the one check he picked. If he hasn't gone by then, you'll walk there together. #end: steady one-check-he-picked
- 2: At lunch, you save him a seat. If he hasn't gone, you'll walk there together. #end: steady one-check-he-picked
}
-> END

=== end_bumpy ===
Jonah and the goat do the rest on the other side of the room. #mood: unsure
{
- his >= 2:
    JONAH: You were doing so well, too. #mood: upset #curtain
- else:
    JONAH: We're fine over here. We're off the clock. #mood: unsure #curtain
}
You can still walk over and ask him one thing: "What would help?" #leave: jonah #end: bumpy one-thing-one-time
-> END
