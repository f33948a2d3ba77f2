// A bag with a banana at the bottom. Name the part that is yours, pick who fits, and keep your own hands in it.
// In the second beginning half of the homework really is with Casey: there, a kind question to her is the first strong move.
# id: overflowing-backpack
# title: The Overflowing Backpack
# band: A
# difficulty: 1
# category: personal-management
# setting: hallway
# seat: asker
# cast: bea, wren, casey
# minutes: 6
# feeds: space-organizer, time-buddy
# beginnings: 2
# met: bea
# brief: You are in the hallway with Bea, the Space Organizer. You need to find your homework, today and next week.
# say: one-spot \| thank \| Tell Bea what helped.
# topics: one-spot \| bag, backpack, pocket, front, papers, page, homework, banana, worms, rock, trick
# example: one-spot \| name \| Bea
# example: one-spot \| thanks \| thank you
# example: one-spot \| act \| You showed me your trick and let me dig
# example: one-spot \| effect \| Now I know where a page goes
# example: one-spot \| next \| Next time I will ask each thing what it is
# gloss: zip \| to shut a bag by its little metal teeth
# gloss: tray \| a flat, open box
# gloss: worm \| a soft, long animal that lives in the ground

VAR say_level = 0
VAR beginning = 1
VAR met_bright = false
VAR met_bumpy = false
// Casey: 1 blamed, 2 told sorry. A first grader dug. The tries, told. Whose hands dug, who did the last pile, and how many strong moves there were.
VAR casey = 0
VAR rock = false
VAR told = false
VAR hands = false
VAR sorted = false
VAR good = 0
-> start

=== start ===
Your homework is in your bag, under an old banana. #place: hallway #stage: notice #mood: unsure #prop: bag stuffed
{ beginning:
- 1: Bea comes by with the class worms. Casey looks at your bag. #enter: bea #prop: worms box
- 2: Or does Casey have it? You two did it at one table. #enter: bea
}
{
- met_bright: BEA: Look, worms, it's the nice one from last time! #mood: happy
- met_bumpy: BEA: Sorry, worms. We don't hide from people. #mood: unsure
}
The homework tray leaves at the bell. What do you say?
+ ["Casey took it! She was right next to my bag!" #id: casey-took-it #ev: name-need aggressive]
    ~ casey = 1
    CASEY: {beginning == 1:Mine has my name on it. And jam|Took it? You gave me page one to hold}! #enter: casey #mood: surprised
    CASEY (thinks): {beginning == 1:I only came to see the banana|I was going to say I have it}.
    COACH: You want it back. But it sounds like a fight.
    -> jam
+ ["Mornings are so hard for me, and I'm always in a hurry." #id: mornings #ev: name-need partial]
    The banana says nothing.
    BEA (thinks): Is it the mornings, or that poor bag I can {beginning == 1:hear|smell} from here?
    COACH: Mornings can be hard. But the page is still in that bag.
    -> cards
+ {beginning == 1} ["I put things in, and they get lost." #id: cant-get-out #ev: name-need adaptive]
    ~ good = good + 1
    Something in the bag goes crunch.
    BEA (thinks): In, and then not out again, poor things? I know that one!
    COACH: You said which part is hard. Now someone can help with it.
    -> cards
+ {beginning == 2} ["Casey, could you please look? Maybe mine is with yours." #id: ask-casey #ev: name-need adaptive]
    ~ good = good + 1
    CASEY: Yes! Here's page one, and page two is in your bag. #enter: casey #mood: happy #act: give casey #prop: page one
    Something in the bag goes crunch.
    CASEY (thinks): They asked so nicely. And I forgot I had it.
    COACH: You thought where you had it last. Then you asked.
    -> cards

=== jam ===
{beginning == 1:Casey holds up her page. It's true about the jam|Casey holds out page one. Her arm is straight}. #prop: page casey
And now?
+ ["Well, somebody must have taken it." #id: somebody #ev: name-need avoidant]
    CASEY: {beginning == 1:Or it's in there, under that thing|Page two is in that bag. Have fun}. #mood: unsure
    CASEY (thinks): I'd look, but I'd want gloves.
    COACH: "Somebody" can't help you look.
+ ["Sorry, Casey! I can't find a thing." #id: sorry-casey #ev: name-need adaptive]
    ~ casey = 2
    ~ good = good + 1
    CASEY: {beginning == 1:In there? I'd need a map and a snack|It's okay. Page two went in there}. #mood: happy
    CASEY (thinks): I thought I was in trouble{beginning == 1: for the jam}.
    COACH: You took it back. You said what the trouble is.
- -> cards

=== cards ===
Two cards hang by the lockers. Wren's says "Time", and Bea's says "Space". #stage: pick #enter: wren #leave: casey #prop: cards two
Which kind of trouble is it?
+ [Space. So, Bea. #id: bea #ev: match-helper adaptive]
    ~ good = good + 1
    BEA (thinks): They're coming over, and {beginning == 1:he's coming, too, that poor bag|they want my help, don't they}?
    COACH: First you asked what kind of trouble it is. Then you picked.
+ [Time. "Wren, please help! I need more minutes!" #id: wren #ev: match-helper partial]
    You dig, and Wren counts. Two minutes, and no page. #mood: surprised #act: peek you
    WREN: You had time, so it's {beginning == 1:not a clock thing|a place thing}. #mood: calm
    WREN (thinks): I had to stop when {beginning == 1:a rock looked at me|a sock came out}.
    COACH: Wren helps when time runs out. But time was not the trouble.
+ [Ask a first grader. "You've got small hands! Could you please dig?" #id: crawl-in #ev: match-helper expedient #slip: wrong-person]
    ~ rock = true
    In goes one arm, up to the shoulder.
    "I got a rock!" says the first grader. "Can I keep it?" #mood: surprised #prop: rock here
    BEA (thinks): Aw, that's a really small kid with {beginning == 1:a really big bag|banana up to here}.
    COACH: You asked so nicely. But it was fun for one of you.
- -> tries

=== tries ===
{ beginning:
- 1: BEA: Hold my little worms, please? Aw, look at that bag, he's so full! #mood: happy #stage: ask #leave: wren #act: give bea #prop: worms you
- 2: BEA: One of my ten worms ran off, poor thing. Aw, look at that bag! #mood: happy #stage: ask #leave: wren #prop: worms nine
}
BEA: What have you tried with the poor thing? #mood: calm
+ ["Nothing. I like it this way." #id: like-it #ev: share-tries avoidant #slip: hide]
    BEA: So where does your {beginning == 1:homework|page two} live? #mood: unsure
    You point at the bag. You are sort of right. #act: point you
    BEA (thinks): I say that about my coat. And {beginning == 1:she's all wet inside|she has a fork in her}.
    COACH: That made her stop asking. She has no place to start now.
+ ["I tried a folder. It's in there, too." #id: folder #ev: share-tries adaptive]
    ~ told = true
    ~ good = good + 1
    BEA: Aw, a lost folder! And {beginning == 1:he doesn't even need more room|he only needs one spot}. #mood: surprised
    BEA (thinks): They did try. And {beginning == 1:we can skip that one|that poor folder must be so sad}.
    COACH: You told her what you tried. She can start from there.
+ ["I dig and dig until I find it, I guess." #id: dig #ev: share-tries partial]
    BEA: So do my worms. And {beginning == 1:it all ends up lower and lower|then I can't find the little things}. #mood: calm
    BEA (thinks): Did they try {beginning == 1:one little thing before they dug|a spot for it}?
    COACH: It's true, and it's what you do now. What did you do first?
- -> fingers

=== fingers ===
Bea's fingers {beginning == 1:wiggle at the zipper|dance on the bag}. #mood: calm
BEA: Aw, I could do {beginning == 1:all of him|this bag} before the bell, I really could! #mood: happy
What do you tell her?
+ ["Oh, would you? You're fast, and I'm so stuck!" #id: would-you #ev: ask-to-learn expedient #slip: answer-grab]
    Zip, flap, zoom! You hold the banana. #sfx: paper #mood: surprised #prop: bag neat
    BEA: All done, and I left you {beginning == 1:one last pile|page two and a little bit}. #mood: proud
    BEA (thinks): That was so fun. And {beginning == 1:did they see how|did they even look}?
    COACH: It's neat. But where does the next page go?
    -> neat
+ ["Tell me where to put things." #id: tell-me #ev: ask-to-learn partial]
    ~ hands = true
    BEA: Papers live in front, {beginning == 1:rocks in the side, and old milk far away|stuff in the middle, and rocks in the side}. #mood: calm
    BEA (thinks): They look at my finger. And {beginning == 1:she won't be here on Monday|not at the bag}.
    COACH: Your hands did it. Her head did the thinking.
    -> pile
+ ["You're so good at this! Could you show me how? I'll dig." #id: show-trick #ev: ask-to-learn adaptive]
    ~ hands = true
    ~ good = good + 1
    BEA: {beginning == 1:Ask each little thing, "What are you?" Each kind lives in one spot|Say what each little thing is. Each kind lives in one spot}. #mood: happy
    {beginning == 1:You ask a page. It's a paper, so it goes in front|"You are page two," you say, and it goes in front}. #sfx: paper
    BEA (thinks): My fingers want to dig so much that I {beginning == 1:sit on them|hold a worm}.
    COACH: You asked for the trick. You kept the digging.
    -> pile

=== neat ===
It's as neat as a bag in a store. You can't find your {beginning == 1:hat|pen}.
Now what?
+ [Tip it all out again. "Now me!" #id: tip-out #ev: ask-to-learn adaptive]
    ~ hands = true
    ~ good = good + 1
    BEA: Aw, all of it? Then ask each little thing, "What are you?" #mood: surprised #act: pile-up you #prop: bag tipped
    You ask your {beginning == 1:hat. It's a hat, so it gets the middle|pen. It's a pen, so it gets the small pocket}.
    BEA (thinks): It was so so neat, and look, they found it by themselves.
    COACH: You gave your own hands a turn. It's slow today and quick on Monday.
+ ["Please don't touch it! It's perfect." #id: so-nice #ev: ask-to-learn expedient #slip: take-and-go]
    BEA: But you'll want {beginning == 1:a pen|page three} someday. And he'll be stuck in there. #mood: unsure
    BEA (thinks): I made him so so neat that {beginning == 1:they're scared of him|they can't use him}.
    COACH: It does look nice. But one more thing has to go in.
- -> pile

=== pile ===
One last pile: {beginning == 1:your page|page two}, half a cookie, a rock. #stage: use
{
- told:
    BEA: And your lost folder, poor thing! He was {beginning == 1:all flat|under a shoe}. #mood: happy
}
{
- casey == 2:
    CASEY: Yours has banana on it, and mine has jam. We match! #enter: casey #mood: happy
- casey == 1:
    Casey walks by. She holds her page with both arms. #enter: casey
}
BEA: You do that one. And {beginning == 1:the worms get the banana|I'll look for my worm}. #mood: calm
Where does it all go?
+ [On top, and zip. It's such a small pile. #id: on-top #ev: use-help expedient]
    You sit on the bag until it shuts. Crunch. #prop: bag shut
    BEA (thinks): Aw, that's how {beginning == 1:the banana|it all} began, isn't it?
    COACH: It's shut, it was fast, and you heard the crunch.
+ [Page in front. The rest can go where it likes. #id: front-first #ev: use-help partial]
    The rock and the cookie go in your hat. #sfx: paper #prop: hat rock
    BEA (thinks): The page is home. And {beginning == 1:a cookie in a hat|a rock on a poor cookie}?
    COACH: Your page has a spot now. The rest is still lost.
+ ["Page in front, rock in the side, and the cookie is for the worms!" #id: all-three-go #ev: use-help adaptive]
    ~ sorted = true
    ~ good = good + 1
    {
    - hands:
        You didn't look at Bea even once. She looked at you. #sfx: paper #mood: proud #prop: bag sorted
    - else:
        You look in four spots first. There is the front! #sfx: paper #mood: happy #prop: bag sorted
    }
    BEA (thinks): They even thought of the worms. And {beginning == 1:I never said|they love cookies so much}.
    COACH: You found a spot for each thing. No finger showed you.
- -> thanks

=== thanks ===
There's the bell! The tray {beginning == 1:rolls past|goes by on its cart}. #sfx: bell #stage: reflect
{
- rock:
    A small hand puts a rock in your side pocket. "He lives here," says the first grader. #prop: rock pocket
}
BEA: So how was {beginning == 1:it|the trick}? And did it help a little? #mood: calm
What does Bea get to hear?
+ ["You're a star! Nobody does bags like you!" #id: a-star #ev: specific-thanks partial]
    BEA: Aw, me? I've got {beginning == 1:a worm up my sleeve|a wet spot and no worm}! #mood: surprised
    BEA (thinks): A star is so so nice. And what did I do?
    COACH: That's warm. Which part can she do again?
    -> how_it_ends
+ [Nothing. Run after that tray! #id: run #ev: specific-thanks avoidant #slip: rush-off]
    You win. In goes your page, with banana on it. #mood: happy
    BEA (thinks): They ran so so fast. {beginning == 1:Was that a happy little run|Did it help a little}?
    COACH: The page is in, and that's good. Bea has to guess about the rest.
    -> how_it_ends
+ [Tell Bea in your own words. #id: tell #say: thank one-spot]
    {
    - say_level >= 2:
        ~ good = good + 1
        BEA: Aw, THAT {beginning == 1:was the part|did it}? I'll tell all the worms! #mood: proud
        BEA (thinks): I thought it was the worms. And they're so so good at this.
        {
        - beginning == 2:
            "And worm ten is on your hat," you say. Bea looks up.
        }
        COACH: You told her what did it. Now she can do it again.
        {
        - hands and sorted and good >= 4:
            -> end_bright
        - else:
            -> how_it_ends
        }
    - else:
        BEA: {beginning == 1:Any time! And I do love him, that bag|Bring him back if he gets full, poor thing}. #mood: happy
        BEA (thinks): Was it the trick, or was it my little worms?
        COACH: She likes to hear it. She'd like to hear which part, too.
        -> how_it_ends
    }

=== how_it_ends ===
{
- hands and sorted:
    -> end_tell
- hands or sorted:
    -> end_check
- else:
    -> end_full
}

=== end_bright ===
On Friday you find a page with your eyes shut. #mood: proud
{
- good >= 6:
    BEA: The worms moved into the banana. And they're so so happy. #mood: happy #curtain
- else:
    BEA: That's one little home for papers. And one for worms! #mood: happy #curtain
}
Your papers have one home now. #end: bright one-home-for-papers
-> END

=== end_tell ===
Your papers have one home now. #mood: happy
{
- good >= 4:
    BEA: He's so so light now, and I do wonder what did it. #mood: calm #curtain
- else:
    BEA: Come back if he gets full. And bring him along. #mood: calm #curtain
}
Tell Bea tomorrow which part of her trick helped. #end: steady tell-bea-tomorrow
-> END

=== end_check ===
The bag is clean, or nearly. #mood: calm
{
- good >= 4:
    BEA: You know the trick. And he only needs it once a week. #mood: happy #curtain
- good >= 2:
    BEA: I can look in on him on Monday, if you like. #mood: calm #curtain
- else:
    BEA: I'll see you on Monday, won't I, both of you? #mood: unsure #curtain
}
You write on your hand, "Monday: look in bag!" #act: scribble you #sfx: pencil #end: steady look-on-monday
-> END

=== end_full ===
Bea cleaned it. On Monday it's full again, and it smells like an orange. #mood: unsure #prop: bag stuffed
{
- good >= 3:
    BEA: You said it so so well. And then I did it all. #mood: unsure #curtain
- else:
    BEA: Aw, is that an orange? My worms will be so happy. #mood: happy #curtain
}
Bea still has the trick. You can ask her to show you. #end: bumpy full-on-monday
-> END
