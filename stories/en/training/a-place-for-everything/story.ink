// Say, watch, try: sort, place, label, check; hands that ask first; use it again before the blue bin. Pests and sharp things are not for kids.
# id: a-place-for-everything
# title: A Place for Everything
# trains: space-organizer
# band: A
# difficulty: 1
# category: personal-management
# setting: makerspace
# seat: guide
# cast: mr-hughes, casey
# minutes: 4
# feeds: space-organizer
# brief: You are in the makerspace with the man who has all the keys. You want to help people make homes for their things.
# gloss: hamster \| a small, round pet with fat cheeks
# gloss: tennis \| a game with a fuzzy ball

// How often your hands went before a yes; and whether they went for the ants.
VAR grabs = 0
VAR ants = false
-> start

=== start ===
MR-HUGHES: I have 40 keys. One opens nothing, and it still has a hook. #place: makerspace #stage: notice #enter: mr-hughes #mood: happy
MR-HUGHES: With no home, things go for walks. We help people make homes. #mood: calm
Casey's drawer won't shut. What would you do first?
+ ["Clean it up while she's out. A kind surprise!" #id: kind-surprise #ev: listen-first expedient #slip: take-over]
    ~ grabs = grabs + 1
    MR-HUGHES: I did that to Ms. Reyes. She's still looking for her stamp. #mood: unsure
    MR-HUGHES (thinks): It was such a clean desk. She did not say thanks.
    COACH: It's a warm idea, and quick. Then only you know where things went.
+ ["Ask Casey what she can't find." #id: ask-casey #ev: listen-first adaptive]
    MR-HUGHES: And you did not even look in it! #mood: happy
    MR-HUGHES (thinks): I look first, and I ask second. I should swap those.
    COACH: You start with the owner. She knows what the drawer has to do for her.
+ ["Get her more boxes. Big ones." #id: more-boxes #ev: listen-first partial]
    MR-HUGHES: To put what in? #mood: unsure
    MR-HUGHES (thinks): That's how I got nine boxes of boxes.
    COACH: A box can be a home. First find out from her who has to live in it.
- -> watch

=== watch ===
CASEY: I can't find the hat. #enter: casey #mood: unsure
Mr. Hughes picks out half a tennis ball. His arm is on its way to the trash. #stage: decide
MR-HUGHES: Well, this can… Wait, Casey, can it? #mood: surprised
CASEY: That's the hat! It's for my hamster. #mood: happy
What saved the hat?
+ ["He was so nice to her." #id: so-nice #ev: know-my-job partial]
    MR-HUGHES: I'm nice to what I throw out, too. I hum. #mood: calm
    MR-HUGHES (thinks): It was close. It was a very nice "close".
    COACH: Nice is good to have. Look at his arm: what made it stop?
+ ["He stopped and asked." #id: stopped-and-asked #ev: know-my-job adaptive]
    CASEY: And his arm was so long already! #mood: happy
    CASEY (thinks): People see half a ball. He saw my face.
    COACH: You saw it: hand out, stop, ask. Two words can save a hat.
+ ["Luck. I would throw it out. It's half of a ball!" #id: half-a-ball #ev: know-my-job expedient #slip: take-over]
    ~ grabs = grabs + 1
    CASEY: And it's all of a hat! #mood: upset
    CASEY (thinks): It took me a week to get the ear holes right.
    COACH: From your side it looks like trash. The owner is the one who can tell.
- -> place

=== place ===
Your turn! Casey sorts: hat, string, caps, and a spoon with a hole. #stage: ask #mood: calm
Four heaps, and no homes. How do you help?
+ [Write her four lovely labels: STRING on the left, CAPS next to it… #id: lovely-labels #ev: guide-dont-do expedient #slip: take-over]
    ~ grabs = grabs + 1
    CASEY: They're so neat. Where's my string? #mood: unsure
    CASEY (thinks): In my head, string is on the right.
    COACH: They look great. They show your way around, and it's her drawer.
    Casey turns them over, and starts again on the back.
+ ["You could do it by color, like me." #id: by-color #ev: guide-dont-do partial]
    CASEY: But then my hat is in with the frog pens. #mood: unsure
    CASEY (thinks): They have a way. I need a way, too.
    COACH: That's a true tip from your own drawer. What would work for hers?
+ ["Where would you look first?" #id: look-first #ev: guide-dont-do adaptive]
    CASEY: In front! His head gets cold fast. #mood: happy
    CASEY (thinks): I knew that. I only had to get asked.
    COACH: You asked where she looks. A home there, she'll find with no map.
- -> reuse

=== reuse ===
She writes HATS, STRING, CAPS. For the spoon, Mr. Hughes has a label: NO IDEA. #sfx: pencil
CASEY: Now I need six new boxes. This egg box can go. #mood: calm #stage: use
What do you tell her?
+ ["What is an egg box good at?" #id: egg-box #ev: guide-dont-do adaptive #ev: explain-why partial]
    CASEY: Small, round things. My caps! #mood: surprised
    CASEY (thinks): It's twelve little beds. How did I not see that?
    COACH: You made her look again. Now nothing new comes in, and nothing goes out.
+ ["Please sit down. I'll get you six nice new ones." #id: six-new #ev: guide-dont-do expedient #slip: say-yes-to-all]
    MR-HUGHES: Six? Then I need a box for boxes. #mood: unsure
    MR-HUGHES (thinks): They all end up on my cart one day.
    COACH: You're quick to help. Look at what's on the table before you run.
    CASEY: Hey, my caps fit where the eggs were! #mood: surprised
+ ["That goes in the blue bin, with the paper. It's our rule." #id: blue-bin #ev: explain-why partial #slip: tell-only]
    CASEY: Okay. And where do the caps sleep? #mood: unsure
    CASEY (thinks): I know the bin. I did not know there's a step before it.
    COACH: You know our bins. Use less and use again come first, then blue.
    CASEY: Oh! They could sleep where the eggs did! #mood: surprised
- -> check

=== check ===
Her old plans go in the blue bin. At our school, it eats paper and nothing else. #sfx: paper
MR-HUGHES: Now the check. Eyes shut, Casey: where's the hat? #mood: calm
CASEY: In front! #mood: proud
Mr. Hughes goes to hang up his keys. Ants walk out of the drawer with a crumb. #leave: mr-hughes #stage: decide
What do you do about the ants?
+ ["I'll get them with a cup. He'll thank me!" #id: with-a-cup #ev: safety-sort expedient #ev: know-my-job expedient #slip: peer-only]
    ~ ants = true
    MR-HUGHES: Cup down! They bite, and I have the stuff for it. #enter: mr-hughes #mood: surprised
    MR-HUGHES (thinks): That was for me. It's sweet, and it's still my job.
    COACH: You wanted to save him work. Bugs, spills and sharp things are his, each time.
+ ["Hands out, Casey. Those are for Mr. Hughes, so I'll get him." #id: hands-out #ev: safety-sort adaptive #ev: know-my-job adaptive]
    MR-HUGHES: I know these ants. Thank you, both of you. #enter: mr-hughes #mood: happy
    MR-HUGHES (thinks): They came to me, and not to me with a bite.
    COACH: No hands, and straight to the one whose job it is. That's fast help.
+ ["Ew! We tell him when he's back." #id: when-back #ev: safety-sort partial]
    CASEY: Ants in my hat! #mood: surprised
    MR-HUGHES: I heard that. Ants are for me, and right away. #enter: mr-hughes #mood: calm
    MR-HUGHES (thinks): One more minute, and they'd be in the key hooks.
    COACH: You know whose job it is. Ants walk while you wait, so go and get him.
- -> end_talk

=== end_talk ===
CASEY: Heaps, homes, names, look again. And hands ask first! #mood: proud #stage: reflect
{
- grabs < 2 and not ants:
    -> end_bright
- else:
    -> end_steady
}

=== end_bright ===
The spoon has a home. Like the key, it opens nothing.
Next is a class shelf, with Mr. Hughes near. In a week, you check it. #end: bright a-hook-for-no-idea
-> END

=== end_steady ===
The drawer shuts. {ants:Look again at bugs, spills and sharp things with Mr. Hughes.|Next time, hands in your pockets till there's a yes.}
Then you two set up a class shelf, and check it in a week. #end: steady one-more-look
-> END
