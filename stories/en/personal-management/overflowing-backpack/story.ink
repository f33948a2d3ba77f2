// A bag with a banana at the bottom. Name the part that is yours, pick who fits, and keep your own hands in it.
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
// Casey: 1 blamed, 2 told sorry. A first grader in the bag. The tries, told. Whose hands dug, and who did the last pile.
VAR casey = 0
VAR crawl = false
VAR told = false
VAR hands = false
VAR sorted = false
-> start

=== start ===
Your homework is in your bag, somewhere. Under a banana. #place: hallway #stage: notice #mood: unsure
It's the banana from the zoo trip. It's black now.
{ beginning:
- 1: Bea takes the class worms for a walk. #enter: bea
- 2: Bea hunts for her pencil. It's in her hair. #enter: bea
}
The homework tray leaves at the bell. What do you say?
+ ["Casey took it! She was next to my bag, and she had that look." #id: casey-took-it #ev: name-need aggressive]
    ~ casey = 1
    CASEY: Mine has my name on it. And jam. #enter: casey #mood: surprised
    CASEY (thinks): I only came to see the banana. Everyone comes to see the banana.
    COACH: You want it back, and that's okay. The blame fell on whoever stood close.
    -> jam
+ ["I'm bad at mornings." #id: mornings #ev: name-need partial]
    The banana says nothing. It's not good at mornings, either.
    BEA (thinks): Is it the morning, or is it that bag? I can hear the bag from here.
    COACH: You looked for a reason, and found half of one. What happens to a page in there?
    -> cards
+ ["I put things in. I can't get them out again." #id: cant-get-out #ev: name-need adaptive]
    Something in the bag goes crunch. That means yes.
    BEA (thinks): In, and not out again. Oh, I know that one!
    COACH: You said which part gets stuck. A part that small can be helped.
    -> cards

=== jam ===
Casey holds up her page. It's true about the jam.
And now?
+ ["Well, somebody did. Pages don't walk." #id: somebody #ev: name-need avoidant]
    CASEY: In that bag, they may. #mood: unsure
    CASEY (thinks): I'd look in there myself. But I'd want gloves.
    COACH: "Somebody" is handy, and can't help you look. What do you know for sure?
+ ["Sorry, Casey. I can't find a thing in here." #id: sorry-casey #ev: name-need adaptive]
    ~ casey = 2
    CASEY: In there? I'd need a map and a snack. #mood: happy
    CASEY (thinks): Phew. I thought I was in trouble about the jam.
    COACH: You took it back, and you said what the trouble is. That is a quick mend.
- -> cards

=== cards ===
By the lockers hang two cards. Wren's says "Time", and Bea's says "Space". #stage: pick #enter: wren #leave: casey
Which kind of trouble is it?
+ [Space. So, Bea. #id: bea #ev: match-helper adaptive]
    BEA (thinks): They come my way, and they bring the bag! What a good day.
    COACH: First you asked what kind of trouble it is. Then the card picked itself.
+ [Time. If I had more of it, I'd find things. #id: wren #ev: match-helper partial]
    You dig, and Wren counts. It gets to two minutes, and no page. #mood: surprised
    WREN: You've got time. What you don't have is a way in. #mood: calm
    WREN (thinks): I had to stop. A rock came out, and it looked at me.
    COACH: Wren is a good pick when time runs out. Today you found out it's not the time.
+ [Ask a first grader. "You're so small! Could you please crawl in and look?" #id: crawl-in #ev: match-helper expedient #slip: wrong-person]
    ~ crawl = true
    Now your bag has two boots. They kick.
    "I found a rock!" says the bag. "Can I have it?" #mood: surprised
    BEA (thinks): That bag has a child in it. I have to get over there.
    COACH: You asked so nicely, and those boots had fun. Whose card is about bags?
- -> tries

=== tries ===
{ beginning:
- 1:
    BEA: Hold my worms. Wow, look at this thing! #mood: happy #stage: ask #leave: wren
- 2:
    BEA: First my pencil, and now this. Wow, it's huge! #mood: happy #stage: ask #leave: wren
}
BEA: What have you tried with it? #mood: calm
+ ["Nothing. I like it this way. I know where it all is." #id: like-it #ev: share-tries avoidant #slip: hide]
    BEA: So where's your homework? #mood: unsure
    You point at the bag. You are sort of right.
    BEA (thinks): I say that about my coat. My coat has wet bits.
    COACH: That kept the bag safe from questions. One thing you tried would give Bea a start.
+ ["A folder. It's lost in there. Then a bigger bag." #id: folder #ev: share-tries adaptive]
    ~ told = true
    BEA: A lost folder! Then more room is not what you need. #mood: surprised
    BEA (thinks): Two good tries. Now I can skip both of them.
    COACH: You said two tries and how they went. Bea does not have to start there.
+ ["I dig a lot." #id: dig #ev: share-tries partial]
    BEA: So do my worms. It all ends up lower down. #mood: calm
    BEA (thinks): Do they dig first, or did they try a thing before that?
    COACH: It's short, it's true, and it's what you do. What did you try before you dug?
- -> fingers

=== fingers ===
Bea's fingers wiggle at the zip. #mood: calm
BEA: I could have it neat before the bell. Me and these ten. #mood: happy
What do you tell her and her ten?
+ ["Oh, would you? Thank you! You're so fast, and I'm so slow." #id: would-you #ev: ask-to-learn expedient #slip: answer-grab]
    Zip, flap, zoom! You hold the banana. #sfx: paper #mood: surprised
    BEA: Done! I left you one last pile. #mood: proud
    BEA (thinks): That was fun! I think they mostly saw my elbows.
    COACH: It's neat, and you were nice about it. Where will the next page go?
    -> neat
+ ["Tell me where to put it all." #id: tell-me #ev: ask-to-learn partial]
    ~ hands = true
    BEA: Papers in front, stuff in the middle, rocks in the side. Old milk, far away! #mood: calm
    BEA (thinks): They look at my finger, and not at the bag. What if I'm out sick?
    COACH: Your hands did it, and her finger did the thinking. Ask her how she knows.
    -> pile
+ ["Show me your trick. I'll dig." #id: show-trick #ev: ask-to-learn adaptive]
    ~ hands = true
    BEA: Ask each thing, "What are you?" Each kind gets one spot. #mood: happy
    You ask a page. It's a paper, so it goes in front. #sfx: paper
    You ask nine rocks. They're rocks, so they go in the side. #mood: happy
    BEA (thinks): My ten want to dig so much. I sit on them.
    COACH: You asked for the trick and kept the digging. The trick goes where you go.
    -> pile

=== neat ===
It looks like a bag in a shop. You can't find your hat.
Now what?
+ [Tip it all out again. "Now me." #id: tip-out #ev: ask-to-learn adaptive]
    ~ hands = true
    BEA: All of it? Then ask each thing, "What are you?" #mood: surprised
    You ask your hat. It says it's a hat, so it gets the middle.
    BEA (thinks): It was so neat! But look, they found a hat on their own.
    COACH: You gave your own hands a turn. It's slow today, so that it's quick on Monday.
+ ["Please don't touch it ever again! It's so nice!" #id: so-nice #ev: ask-to-learn expedient #slip: take-and-go]
    BEA: It's a bag. You'll want to get a pen out some day. #mood: unsure
    BEA (thinks): I made it so neat that they're scared of it.
    COACH: A bag like that is a joy to look at. Today you have to put one more thing in it.
- -> pile

=== pile ===
One last pile: your homework, half a cookie, a rock. #stage: use
{
- told:
    BEA: And here's your folder! It was down there with nothing in it. #mood: happy
}
{
- casey == 2:
    CASEY: Hey, yours has banana on it. Now we match! #enter: casey #mood: happy
- casey == 1:
    Casey walks by. She holds her page with both arms. #enter: casey
}
BEA: That pile is yours. I'll give the banana to the worms. #mood: calm
Where does it all go?
+ [On top, and zip. It's such a small pile. #id: on-top #ev: use-help expedient]
    You sit on the bag till it shuts. Something under you goes crunch.
    BEA (thinks): Oh no. That's how the banana began.
    COACH: It's shut, and it was fast. Each big pile starts out as a small one.
+ [Homework in front. The rest can go where it likes. #id: front-first #ev: use-help partial]
    The rock and the cookie like it in your hat. #sfx: paper
    BEA (thinks): One out of three, and it's the main one. But a cookie in a hat?
    COACH: Your page has a spot, and you gave it one. Can you ask the other two as well?
+ ["Page in front, rock in the side. Cookie: worms." #id: all-three-go #ev: use-help adaptive]
    ~ sorted = true
    {
    - hands:
        You did not look at Bea one time. She looked at you. #sfx: paper #mood: proud
    - else:
        You look in four spots first. There is the front! #sfx: paper #mood: happy
    }
    BEA (thinks): They even thought of the worms. I did not say the worms.
    {
    - hands:
        COACH: You used the trick on new things, with no finger to follow. Now it's yours.
    - else:
        COACH: You found a spot for each thing, and Bea did not point. You can do that on Monday.
    }
- -> thanks

=== thanks ===
There's the bell. The tray rolls past on its cart. #sfx: bell #stage: reflect
{
- crawl:
    A small hand puts a rock in your side pocket. "It lives here," says the first grader.
}
BEA: So, how was it? #mood: calm
What does Bea get to hear?
+ ["You're a star! You're the cleanest person I know!" #id: a-star #ev: specific-thanks partial]
    BEA: Me? I have a worm up my sleeve. #mood: surprised
    BEA (thinks): A star is nice. I'd like to know what I did.
    COACH: That's warm, and it made her laugh. Which thing that she did would you pick?
    -> how_it_ends
+ [Nothing yet. Run after that tray! She'll know you're glad. #id: run #ev: specific-thanks avoidant #slip: rush-off]
    You win. In goes your page, banana and all. #mood: happy
    BEA (thinks): They ran like the wind! Was that a happy run?
    COACH: The page is in, and that was the point. Bea has to guess about the rest.
    -> how_it_ends
+ [Tell Bea in your own words. #id: tell #say: thank one-spot]
    {
    - say_level >= 2:
        BEA: That was the part that helped? I'll tell the worms! #mood: proud
        BEA (thinks): So that's the part! I'd have bet on the worms.
        { beginning:
        - 1: COACH: You told her what did it. She can do that again for the next bag.
        - 2: "And your pencil is in your hair," you say. Bea screams a small scream.
            COACH: You told her what did it, and you found her pencil. That's two for one.
        }
        {
        - hands and sorted:
            -> end_bright
        - else:
            -> how_it_ends
        }
    - else:
        BEA: Any time. I love a good bag. #mood: happy
        BEA (thinks): It went well, then. Was it the trick, or was it the worms?
        COACH: You said it, and she likes that. One thing she did would tell her more.
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
Your papers have one home. On Friday you find a page with your eyes shut. #mood: proud
The worms moved into the banana. Now they have one home, too. #end: bright one-home-for-papers
-> END

=== end_tell ===
Your papers have one home. Tomorrow, tell Bea which bit of her trick did it. #end: steady tell-bea-tomorrow
-> END

=== end_check ===
The bag is clean, or nearly. On your hand you write, "Next Monday: look in bag!" #mood: calm #sfx: pencil #end: steady look-on-monday
-> END

=== end_full ===
Bea cleaned it. On Monday it's full again, and it smells of orange. #mood: unsure
Bea still has the trick. You can ask her to show you. #end: bumpy full-on-monday
-> END
