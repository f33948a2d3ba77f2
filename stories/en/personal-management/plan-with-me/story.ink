// A hill of paper with a goat on top. Ask before you touch, find the big one, leave the plan his, and take the hard part to an adult.
// What is hard at home is never told: it's not a planner's job, and Jonah is walked to the person whose job it is.
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
# gloss: tank \| a big glass box that fish live in

VAR beginning = 1
// Hands that sorted before they asked, a plan that is more yours than his, and how often the work was left to him.
VAR sorted = false
VAR mine = false
VAR his = 0
-> start

=== start ===
Jonah's desk is a hill of paper, with a clay goat on top. #place: classroom #stage: notice #enter: jonah
{ beginning:
- 1: Jonah lies on the floor next to it.
- 2: Jonah drums on the hill with two rulers.
}
JONAH: Three things are late. Just tell me what to do. #mood: upset
What comes first?
+ ["Can I sort this side?" #id: this-side #ev: listen-first partial]
    JONAH: I guess so. Mind the goat. #mood: unsure
    JONAH (thinks): They asked if they can. They did not ask if it helps.
    COACH: You asked before you touched. What would help may not be on this side at all.
+ ["You take a rest, Jonah. I'll have this sorted in five minutes." #id: take-a-rest #ev: listen-first expedient #ev: know-my-job expedient #slip: take-over]
    ~ sorted = true
    Your hands fly, and the goat sleds down on a pile of math. #sfx: paper
    JONAH: Not that one! #mood: upset
    Into his pocket goes a page, folded four times.
    JONAH (thinks): Four folds means it's mine. They could have asked.
    COACH: It's kind, and it's fast. On somebody's desk, some pages are private.
+ ["It's your hill. What would help?" #id: your-hill #ev: listen-first adaptive #ev: know-my-job adaptive]
    JONAH: Don't touch it. And please don't sigh. #mood: calm
    JONAH (thinks): Everybody sighs at my desk. They only looked at the goat.
    COACH: You asked, and you touched nothing. Now you know two things that help.
- -> biggest

=== biggest ===
JONAH: A bat report, a lunch graph and a letter to the mayor. You pick! #mood: unsure #stage: ask
What do you say to that?
+ ["Which one feels the biggest?" #id: feels-biggest #ev: guide-dont-do adaptive]
    ~ his = his + 1
    JONAH: The letter! Do I write "Your Mayorness", or what? #mood: surprised
    JONAH (thinks): I can write a letter. It's only the hello that I can't do.
    COACH: You gave him a question to hold. The big thing turned out to be two words long.
+ ["Maybe the shortest one?" #id: shortest #ev: guide-dont-do partial]
    JONAH: That's the letter. What do I even call a mayor? #mood: unsure
    JONAH (thinks): It's a good tip, for someone who is not scared of a hello.
    COACH: A fair idea, and it's up to him. He knows which one sits on his chest, so ask.
+ ["Sure! Bats, lunch, mayor. I'll put a time next to each." #id: bats-lunch-mayor #ev: guide-dont-do expedient #slip: take-over]
    ~ mine = true
    It's a fine list, with boxes. #sfx: pencil #mood: proud
    JONAH: Bats at 2:10. Okay. #mood: calm
    JONAH (thinks): Ten past two. I don't even know what to call a mayor.
    COACH: He asked for it, and it was quick. Those are your boxes, and your 2:10.
- -> whose_plan

=== whose_plan ===
JONAH: Or I do three minutes of one, and then Gerald climbs down a bit. #mood: calm
Gerald is the goat. You have a planner with four colors. #mood: calm
Whose plan will it be?
+ ["May I please show you mine first? It works so well." #id: four-colors #ev: guide-dont-do expedient #slip: take-over]
    ~ mine = true
    JONAH: Is there a color for goats? #mood: unsure
    JONAH (thinks): It works for them. They don't have a Gerald.
    COACH: You asked so nicely, and it does work. It works for you.
    -> to_the_wall
+ ["Yours! Plus a gold star for each thing you do." #id: gold-star #ev: guide-dont-do partial]
    JONAH: I don't really do stars. #mood: unsure
    JONAH (thinks): It was all mine, for about a second.
    COACH: You left the plan with him, and then a bit of you jumped in. He has a goat for that.
    -> say_back
+ ["Yours. What does Gerald do first, and what's your first bit?" #id: bit-one #ev: guide-dont-do adaptive]
    ~ mine = false
    ~ his = his + 1
    JONAH: "Dear Mayor." Two words, and Gerald takes a step. #mood: happy
    JONAH (thinks): They did not laugh at the goat. They asked where he goes.
    COACH: It's an odd plan, and it's his. People follow their own goat.
    -> say_back

=== to_the_wall ===
Jonah turns the goat around. Now it looks at the wall.
What do you do?
+ ["You'll love it, I promise. Red is for bats!" #id: red-is-bats #ev: guide-dont-do expedient #slip: take-over]
    JONAH: Do bats like red? #mood: unsure
    JONAH (thinks): If I say yes, we can stop.
    COACH: You mean well, and red is a good color. The goat still looks at the wall.
+ ["Sorry. Turn him back. How does his plan go?" #id: turn-him-back #ev: guide-dont-do adaptive]
    ~ mine = false
    ~ his = his + 1
    JONAH: Three minutes, then he climbs. The mayor goes first. #mood: calm
    JONAH (thinks): They put the planner away. That must have hurt.
    COACH: You saw a goat's back and you got it. The plan is Jonah's again.
- -> say_back

=== say_back ===
{
- mine:
    The plan lies on the hill. It's in your writing. #stage: use
- else:
    The plan is a note under Gerald's foot. #stage: use
}
How do you know that Jonah has got it?
+ ["All clear?" #id: all-clear #ev: check-turn partial]
    JONAH: All clear! #mood: happy
    JONAH (thinks): Clear as mud. But they look so happy.
    COACH: You did check, and he did say yes. You can say "clear" with no plan in your head.
+ [Tell him all of it one more time, nice and slow. #id: one-more-time #ev: check-turn expedient #slip: tell-only]
    It sounds even better the second time. #mood: proud
    JONAH: Mm-hm, mm-hm. #mood: calm
    JONAH (thinks): I got as far as bats. Then I thought about bats.
    COACH: Now it has been said two times, by you. Has it been in his mouth yet?
+ ["Tell it to Gerald. He wasn't listening." #id: tell-gerald #ev: check-turn adaptive]
    ~ his = his + 1
    {
    - mine:
        ~ mine = false
        JONAH: Gerald, this is so not our plan. #mood: unsure
        He turns the page over and draws a hill, with steps for a goat. #sfx: pencil
    - else:
        JONAH: Gerald! I do the mayor, you step, I do bats, you step, and lunch! #mood: happy
    }
    JONAH (thinks): I told it to a goat, and now I know it.
    COACH: When he says it, you both hear what's in there. You also hear what is not.
- -> next_day

=== next_day ===
{
- mine:
    The next day, half is done. The goat is still on top. #stage: reflect #mood: calm
- else:
    The next day, half is done. The goat is half way down. #stage: reflect
}
{ beginning:
- 1:
    JONAH: So. It's half. #mood: unsure
- 2:
    JONAH: Ta-da. Half. #mood: unsure
}
What is the first thing you say?
+ ["I only ask because I care. Why no graph? And what about the bats?" #id: because-i-care #ev: hear-feedback aggressive]
    JONAH: Beep, beep, beep. #mood: upset
    JONAH (thinks): I came to show them the half I did.
    COACH: You do care, and that's real. Three questions in a row sound like an alarm clock.
    -> beep
+ ["Half is okay, I guess." #id: half-is-okay #ev: hear-feedback partial]
    JONAH: Okay-okay, or okay-I-guess? #mood: unsure
    JONAH (thinks): I know what would help. They would only have to ask.
    COACH: You stayed calm about it. He knows what would help, and nobody has asked him yet.
    -> one_check
+ ["You did half! What could I do more of, or less?" #id: more-or-less #ev: hear-feedback adaptive]
    JONAH: Of you? Nobody asked me that before. #mood: surprised
    JONAH (thinks): They want to know how they did. That takes guts.
    COACH: You saw the half that's there, and asked about your own part. Now you can hear it.
    -> one_check

=== beep ===
Jonah picks up Gerald. He looks at the door.
What do you say?
+ ["Somebody has to keep at you. It's what a Time Buddy is for." #id: keep-at-you #ev: hear-feedback aggressive #slip: defend]
    JONAH: I'm going to see a man about a goat. #mood: upset
    JONAH (thinks): I had one more thing to tell them. I'll go and tell Mr. Lindqvist.
    COACH: You want him to get there. He told you how it sounds, and it did not get in.
    -> end_bumpy
+ ["I'm so sorry! I'm the worst buddy in the world!" #id: worst-buddy #ev: hear-feedback partial]
    JONAH: Now I have to cheer you up as well? #mood: surprised
    JONAH (thinks): I said beep. I did not say worst.
    COACH: You heard it, and you stopped. You don't have to be the worst, only less loud.
    -> one_check
+ ["Ha. I do beep. What would help?" #id: i-do-beep #ev: hear-feedback adaptive]
    JONAH: You do! But you have an OFF button. #mood: happy
    JONAH (thinks): They took it! I was all set for a fight.
    COACH: You took it without a fight, and asked what would help. Now he can tell you.
    -> one_check

=== one_check ===
{
- sorted:
    JONAH: Ask before you touch my stuff. Your hands are very fast. #mood: calm
- mine:
    JONAH: Less of the boxes. I did the bits where Gerald came along. #mood: calm
}
JONAH: And check on me once. By the fish tank, where nobody hears. #mood: calm
{ beginning:
- 1: So you do. Jonah sits on the floor and looks at a fish for a long time. #mood: unsure
- 2: So you do. Jonah looks at a fish for a long time, and he does not drum. #mood: unsure
}
JONAH: Home is hard right now. #mood: upset
What do you tell him?
+ ["That's too big for a plan. Let's go to Mr. Lindqvist. I'll come, too." #id: too-big #ev: know-my-job adaptive]
    JONAH: Now? And you come? #mood: unsure
    JONAH (thinks): I did not know where to put it. They did.
    COACH: You did not dig, and you did not try to fix it. You took him to someone whose job it is.
    -> end_adult
+ ["I won't tell a soul. We'll make a plan for home, you and me." #id: wont-tell #ev: know-my-job expedient #slip: secret]
    JONAH: Thanks. What goes on it? #mood: unsure
    JONAH (thinks): They are so nice. They look scared, too.
    COACH: You want to be there for him, and he can feel that. This needs an adult, not a list.
    -> no_box
+ ["I'm sorry. Which grown-up could you tell?" #id: which-grown-up #ev: know-my-job partial]
    JONAH: Mr. Lindqvist. He has that soft chair. #mood: calm
    JONAH (thinks): It's a long hall, but okay. He did say, "Any time."
    COACH: You knew it's one for an adult, and he found who. You could also walk there with him.
    -> his_way

=== no_box ===
You get out the planner. Not one box in it is big enough for that.
What do you tell him?
+ ["I said that too fast, sorry. Is there a grown-up you'd tell?" #id: too-fast #ev: know-my-job partial]
    JONAH: Mr. Lindqvist, maybe. He has that soft chair. #mood: calm
    JONAH (thinks): Good. A soul or two may know, if one of them is his.
    COACH: You took back a promise that you can't keep. You could also walk there with him.
    -> his_way
+ ["I can't keep this one. I care about you. Come, we'll go together." #id: cant-keep #ev: know-my-job adaptive]
    JONAH: You said! Okay, but you sit next to me. #mood: upset
    JONAH (thinks): I'm mad, a bit. I'm more glad than mad.
    COACH: You told him the truth, and why. He may be cross for a while, and he's not alone.
    -> end_adult

=== his_way ===
{
- his >= 2 and not mine:
    -> end_bright
- else:
    -> end_steady
}

=== end_bright ===
Jonah writes "Mr. Lindqvist" on top of his plan. He does that one first, right now. #mood: calm
Half done is a start, and the plan is his. Gerald goes along, in his pocket. #end: bright the-plan-is-his
-> END

=== end_steady ===
JONAH: I'll go at lunch. Check on me once, right after. #mood: calm
One check, and he picked it. If he has not gone, you'll walk there together. #end: steady one-check-he-picked
-> END

=== end_adult ===
MR-LINDQVIST: Come in, you two. You three, I see. #place: hallway #enter: mr-lindqvist #mood: happy
MR-LINDQVIST: Good that you came. The hard part is my job now. #mood: calm
You sit there till Jonah nods. The rest is theirs. #mood: calm
After lunch, the goat takes a step down the hill. #end: adult mr-lindqvist-has-it
-> END

=== end_bumpy ===
Half of it is done, and Jonah does the rest far away from you. #leave: jonah #mood: unsure
Tomorrow you can ask him one thing, one time: "What would help?" #end: bumpy one-thing-one-time
-> END
