// Not asking can be the strong move, and so can asking at once: it depends on whether the paper can tell you, or only a person can.
# id: not-yet
# title: Not Yet!
# band: A
# difficulty: 1
# category: academic
# setting: makerspace
# seat: asker
# cast: hana
# minutes: 6
# feeds: science-method-guide
# beginnings: 2
# brief: You are in the makerspace with Hana, the Fair Test Guide. You need a paper bridge that holds ten coins.
# say: bridge-hint \| ask \| Ask Hana for a hint.
# topics: bridge-hint \| bridge, paper, fold, middle, coins, bathtub, troll, pickle
# example: bridge-hint \| greet \| Hi, Hana
# example: bridge-hint \| time \| Is now okay?
# example: bridge-hint \| polite \| Could you
# example: bridge-hint \| topic \| my paper bridge
# example: bridge-hint \| problem \| It bends in the middle
# example: bridge-hint \| tried \| I tried one fold, and then a bathtub
# example: bridge-hint \| help \| Can you give me one hint?
# example: bridge-hint \| okno \| It's okay if you can't
# gloss: troll \| a grumpy one in stories, who lives under a bridge
# gloss: clay \| soft stuff that you make shapes with
# gloss: hint \| a bit of help that is not the answer
# gloss: bathtub \| what you sit in to get clean

VAR beginning = 1
VAR say_level = 0
// How many strong moves so far: with few of them, the end is another one.
VAR up = 0
// Asked before the first fold; you know which part bends; a troll held it up; you could find the last fold alone.
VAR asked = false
VAR named = false
VAR prop = false
VAR ready = false
-> start

=== start ===
{ beginning:
- 1: Your clay troll Pickle has one tooth and no bridge. #place: makerspace #stage: decide #prop: pickle proud
- 2: Your clay troll Pickle got the task card wet. #place: makerspace #stage: decide #prop: pickle wet
}
{ beginning:
- 1: The card says: "One sheet, no tape. Hold ten coins."
- 2: It says: "One sheet, ten coins, no…" and then nothing.
}
{ beginning:
- 1: Hana, the Fair Test Guide, slides by in her socks. #enter: hana
- 2: Hana, the Fair Test Guide, has a dry card. #enter: hana
}
Where do you start?
+ ["Hi, Hana! Could you please tell me how it's done?" #id: tell-me #ev: try-first expedient #slip: ask-too-soon]
    ~ asked = true
    { beginning:
    - 1:
        HANA: Did you try it yeeet? #mood: happy #act: spin hana
        And she's gone, socks and all.
    - 2:
        HANA: It depends. Did you fold it at all so far? #mood: unsure
        Pickle drips on the rest of the card.
    }
    HANA (thinks): {beginning == 1:So far I have one hi, one please and flat paper.|So far it's not even folded. It's probably about the card.}
    COACH: {beginning == 1:It's a kind ask. But the paper could have told you more.|It's a kind ask for all of it. But you need one word.}
+ {beginning == 1} [Bend one corner. Look at Hana. Bend it back. #id: one-corner #ev: try-first partial]
    The corner goes up and down. It looks as if your paper is waving. #act: wave you
    HANA (thinks): I'm pretty sure that paper waved at me. I wave back.
    COACH: Your hands are on it now. A whole fold would tell you more.
+ {beginning == 1} [Fold it once and see what the paper does. #id: fold-it #ev: try-first adaptive]
    ~ up = up + 1
    You fold it once, right down the middle. #sfx: paper #mood: happy #prop: bridge fold
    HANA (thinks): They test it first! I'm happy, about eight out of ten.
    COACH: You asked the paper first, with your hands.
+ {beginning == 2} ["What's the last word, Hana? I can't read it." #id: which-rule #ev: try-first adaptive]
    ~ up = up + 1
    HANA: No tape. I checked, the second time. #mood: happy
    HANA (thinks): I tested tape for about an hour. It's a no.
    COACH: The paper can't tell you the rule. Hana can, so you asked her right away.
+ {beginning == 2} [Fold it and see. Put some tape on the ends. #id: tape-it #ev: try-first partial]
    You fold it and put tape on both ends. It looks strong. #sfx: paper
    HANA: It's no tape, I'm pretty sure. I checked the last line. #mood: unsure
    HANA (thinks): I'm about half happy as tape police. I checked.
    COACH: It's good to try. But she could have told you the rule.
- -> first_test

=== first_test ===
{ beginning:
- 1: You lay it on two books, with Pickle under it. It holds two coins! #mood: happy
- 2: You fold a dry sheet, with no tape. It holds one coin, then two! #mood: happy
}
You put on coin three. All of it falls down on Pickle's ear. #mood: upset #prop: bridge down #act: drop you
What do you tell Pickle?
+ ["Bridges are stupid. I only do trolls." #id: troll-maker #ev: brave-thought avoidant]
    { beginning:
    - 1: You push the paper away. Pickle looks at it with his one good ear.
    - 2: You roll the paper up and look at Pickle with it. He looks back.
    }
    HANA (thinks): {beginning == 1:Two coins on the first test. Mine held zero, and I checked.|Two is pretty good so far. I checked, and mine held zero.}
    COACH: You don't mind the bridge now. But Pickle has no home.
+ ["Not yet, Pickle." #id: not-yet #ev: brave-thought adaptive]
    ~ up = up + 1
    { beginning:
    - 1: You fix his ear. Trolls are good at waiting. #mood: calm
    - 2: You dry his ear with your sleeve. He can wait. #mood: calm
    }
    HANA (thinks): {beginning == 1:"Not yet" is a result, too. I could test that on my math.|They told a troll. It's probably right so far.}
    COACH: It keeps the next try open.
+ ["Well, two coins is better than zero." #id: not-zero #ev: brave-thought partial]
    { beginning:
    - 1: Pickle shows you his tooth. It may be a smile.
    - 2: "Two!" says Hana. She writes it down for you.
    }
    HANA (thinks): {beginning == 1:Two coins on the first test. Mine held zero, and I checked.|Two with no tape so far. What will they test next?}
    COACH: That's true. But you have no plan for coin three.
- -> idea

=== idea ===
{ beginning:
- 1: You lift the paper, and you get an idea. Sides up, like a bathtub! #mood: happy
- 2: You turn the paper around. You look for an idea, and there is none. #mood: unsure
}
{ beginning:
- 1: Hana slides up to your table. Her nose stops last. #act: spin hana
- 2: Pickle has none, either.
}
HANA: I have a hint, and I tested it. Do you want it, do you? #mood: happy
What do you say?
+ {beginning == 1} ["Is a bathtub any good? Tell me first, yes or no?" #id: yes-or-no #ev: try-first partial]
    ~ ready = true
    HANA: A bathtub, probably? Wait, do I smell? #mood: surprised
    You fold the sides up to show her what you mean. #sfx: paper
    HANA (thinks): A paper bathtub. That's my hint, I'm pretty sure.
    COACH: It's your own plan. You don't need her yes.
+ {beginning == 1} ["Yes, please! I'd love a hint. That's so nice of you!" #id: yes-please #ev: try-first expedient #slip: ask-too-soon]
    HANA: Sides up, like a bathtub. I tested that one. #mood: proud
    Hey, that was your own idea! Now it sounds like hers. #mood: unsure
    HANA (thinks): So far most people like that hint. That's an odd result.
    COACH: It was a nice thing to say. But you had an idea, and it didn't get a turn.
+ {beginning == 1} ["Not yet. I've got an idea, and mine goes first." #id: try-mine #ev: try-first adaptive]
    ~ up = up + 1
    ~ ready = true
    Hana puts both hands on her mouth. You fold the sides up. #sfx: paper #mood: proud #prop: bridge bathtub #act: freeze hana
    HANA: Mmmf! You did my hint without my hint! #mood: surprised
    HANA (thinks): So that's two of us with a bathtub. It's probably right.
    COACH: Your own plan got to go first. It was as good as the hint.
+ {beginning == 2} ["Yes, please! My ideas are kind of used up." #id: yes-hint #ev: notice-need adaptive #ev: ask-to-learn adaptive]
    ~ up = up + 1
    ~ ready = true
    HANA: It's a tested hint. What has tall sides, and you sit in it? #mood: happy
    A bathtub! You fold the sides up before she can say more. #sfx: paper #mood: proud
    HANA (thinks): One question, one right answer so far. I'm writing that down.
    COACH: You looked hard, and you had no idea left. So a hint was right.
+ {beginning == 2} ["Not yet! I want to try it and do this all by myself!" #id: all-by-myself #ev: notice-need avoidant #slip: hide]
    HANA: Okay. I'll be over there, about zero percent looking. #mood: calm
    You turn the paper around ten more times. Then you go and ask her. #mood: upset
    HANA: Probably a bathtub. It's about the tall sides. #mood: happy
    HANA (thinks): Ten turns and no fold. I counted.
    COACH: "Not yet" is for when you have something to try. You were out of ideas.
+ {beginning == 2} ["Whatever. Fine." #id: whatever #ev: ask-to-learn partial]
    HANA: Tall sides, like a bathtub, probably. #mood: unsure
    You fold the sides up. You don't say a thing. #sfx: paper
    HANA (thinks): Did they like it? I have no results.
    COACH: It was right to take it. But she can't tell if you like it.
- -> second_test

=== second_test ===
{
- ready and beginning == 1: Your bathtub holds three, four, five, six! #mood: happy
- else: The bathtub holds three, four, five, six! #mood: happy
}
{ beginning:
- 1: Then comes number seven. It all falls down, and Pickle is gone. #mood: upset
- 2: At seven, it all slides down. One coin lands on Pickle's tooth. #mood: upset
}
You look for one more idea. You have no more. #stage: notice #prop: bridge down #act: slump you
What now?
+ [Put Pickle in the middle. He can hold it up with his head. #id: prop #ev: notice-need avoidant #slip: hide]
    ~ prop = true
    Seven, eight, nine, ten! Pickle gets shorter each time. #mood: happy #prop: pickle flat
    HANA (thinks): {beginning == 1:Ten so far, and I'm pretty sure that bridge has a face.|Ten so far. I checked, and there's somebody in the middle.}
    COACH: It looks done. Pickle did it, though, and not the paper.
    -> is_he
+ ["I'm really stuck now. It bends in the middle every time!" #id: bends #ev: notice-need adaptive #ev: name-need adaptive]
    ~ up = up + 1
    ~ named = true
    HANA: I saw that, too. The ends are fine so far. #mood: calm
    HANA (thinks): {beginning == 1:Two tests, and they found the spot, I'm pretty sure.|They said which part. So it's probably hint two.}
    COACH: {beginning == 1:You looked hard at why it fell. Now is the time to ask.|You looked hard at why it fell. Then you said so.}
+ ["It fell down." #id: fell-down #ev: notice-need partial #ev: name-need partial]
    HANA: It depends. Down like a tree, or down like a sock? #mood: unsure
    HANA (thinks): {beginning == 1:Probably the sides. I only checked Pickle.|I blinked, so that test doesn't count.}
    COACH: She's all ears. Tell her where to look.
- -> hint

=== is_he ===
HANA: Is he part of the bridge? I'm about half sure. #mood: unsure #act: point hana
What do you tell her?
+ ["Yes, he is. He lives there, so he can stand where he likes." #id: he-says-yes #ev: notice-need avoidant #slip: hide]
    HANA: Let's test that. He can go for a walk. #mood: calm
    { beginning:
    - 1: You take Pickle for a walk. The bridge lies down. #mood: unsure
    - 2: Pickle goes to look at the wet card. The bridge falls on his chair. #mood: unsure
    }
    HANA (thinks): A fair test has nobody in the middle, I'm pretty sure. Not even that tooth.
    COACH: It's a funny joke. But the bridge still can't hold ten.
+ ["Okay, no. But it's the middle that bends!" #id: the-middle #ev: notice-need adaptive #ev: name-need adaptive]
    ~ up = up + 1
    ~ named = true
    HANA: So he tested it with his head. #mood: surprised
    HANA (thinks): {beginning == 1:A trick first, and a clue the second time.|So that's a result. Trolls are good for something.}
    COACH: You told her the truth. And you found the part that bends.
- -> hint

=== hint ===
{ beginning:
- 1: You lift the coins off Pickle's back. They left lines: up, down, up, down. #stage: ask
- 2: You turn the wet card over. It dried in waves: up, down, up, down. #stage: ask
}
{
- named and ready: You look at the lines. You look at the paper. #mood: surprised
}
HANA: I have one more hint. I'm pretty sure it can wait. #mood: calm
What will it be?
+ ["Here, you fold it." #id: please-fold #ev: ask-to-learn expedient #slip: answer-grab]
    HANA: Sure! I'm pretty fast, and I tested it. #mood: happy
    HANA (thinks): I was about to hint. Then they said "fold", and that was the result.
    COACH: It will hold ten. But only her hands will know how.
    -> straight
+ [Ask Hana for a hint in your own words. #id: ask-hint #say: ask bridge-hint]
    {
    - say_level >= 2:
        ~ up = up + 1
        HANA: Good. For that, I have a box, and I tested it. #mood: happy
        HANA (thinks): It depends what they want, and now I know.
        COACH: She knows which part it is, and how she can help.
    - else:
        HANA: It depends. A big hint, or about this much? #mood: calm
        You hold your fingers close together.
        HANA (thinks): About one inch of hint. They want to do the rest.
        COACH: She's happy to help. Say which part it is, and she can start.
    }
    -> box
+ {named and ready} ["Up, down, up… Wait! Don't say it!" #id: dont-say-it #ev: try-first adaptive]
    ~ up = up + 1
    You fold it up, down, up, down, all the way across. #sfx: paper #stage: use
    Eight, nine, TEN! It doesn't even shake. #mood: proud
    HANA: It was "up, down"! My ears hurt from not saying it! #mood: happy
    {
    - asked and beginning == 1:
        HANA: And the first time, I slid right past you. That's a result, too. #mood: proud
    - asked:
        HANA: And the first time, you wanted all of it from me. #mood: proud
    }
    HANA (thinks): They needed zero hints for that. Best result all day.
    COACH: You had a new plan. So the hint could wait.
    -> found
+ {not (named and ready)} ["What would you do, Hana?" #id: what-would-you #ev: ask-to-learn partial]
    HANA: I'd probably look into the wall of a box. #mood: happy
    HANA (thinks): It's what I'd test. I'm about half sure it's what they need.
    COACH: Now you know what she would do. You could ask her for a hint for yours.
    -> box

=== found ===
{
- up >= 4: -> end_found
- else: -> end_first
}

=== box ===
{ beginning:
- 1: Hana gives you a box. You look into its wall, from the side. #stage: use #prop: box here #act: give hana
- 2: Hana rips a corner off a box. You look into its wall. #stage: use #prop: box torn #act: give hana
}
There's paper inside the wall. It goes up, down, up, down! #mood: surprised
Who folds it?
+ [Hana. She's so neat, and it's a nice way to thank her. #id: hanas #ev: use-help expedient #slip: take-and-go]
    HANA: Okay! I timed it, and I'm pretty fast. #mood: happy
    HANA (thinks): I was going to test sitting on my hands. Probably tomorrow.
    COACH: It's a sweet thing to give her. It's also the part where you find out.
    -> straight
+ [You do! You did the other two, and you want to know how it feels. #id: yours #ev: use-help adaptive]
    ~ up = up + 1
    You fold it up, down, up, down, all the way across. #sfx: paper
    Eight, nine, TEN! It doesn't even shake. #mood: proud
    {
    - prop:
        HANA: Ten! And nobody had to stand in it! #mood: proud #act: jump hana
    - else:
        HANA: Can I shout it? TEN! #mood: proud #act: jump hana
    }
    HANA (thinks): I said one thing about a box. They did about all of it.
    COACH: You got one hint. Your hands did the rest.
    {
    - up >= 4:
        -> end_hint
    - else:
        -> end_first
    }
+ [You do. After each fold you ask, "Like this? Is this okay?" #id: like-this #ev: use-help partial]
    You fold and ask, and fold and ask. #sfx: paper
    HANA: Yes. So far it's yes, and still yes. #mood: calm
    HANA (thinks): I counted about 16 times yes. I need water.
    {beginning == 1:It holds ten coins!|It holds nine, and then ten!} #mood: happy
    COACH: Your hands did it. The coins can tell you if it's okay, too.
    -> end_coins

=== straight ===
{ beginning:
- 1: Hana folds so fast that her tongue comes out. It holds ten! #sfx: paper #mood: surprised #act: scribble hana
- 2: Hana folds it in a second, with her eyes shut. It holds ten! #sfx: paper #mood: surprised
}
HANA: It's pretty straight. The next test is 20 coins. #mood: proud
What do you do?
+ [Yay, it's done! You write your name on it, very small. #id: small-name #ev: use-help expedient #slip: take-and-go]
    It's so small that only Pickle can read it. #sfx: pencil #mood: unsure
    HANA (thinks): So far that's my bridge. I wanted results from theirs.
    COACH: You're done for today. Who folds the one for 20?
    -> end_bumpy
+ ["Can you please show me why it holds? I want to fold one!" #id: fold-one-too #ev: ask-to-learn adaptive #ev: use-help adaptive]
    ~ up = up + 1
    HANA: Each fold is a tiny wall, I checked. Here, you test one! #mood: surprised
    You fold your own. It leans, but it holds ten. #sfx: paper #mood: proud
    HANA (thinks): My hands ran off with that test. Good that they took it back.
    COACH: You asked why. Then you did one, too.
    -> end_two

=== end_found ===
HANA: I'm ten out of ten happy, and I didn't do a thing! #mood: happy #curtain
You found it: the folds make it strong.
{beginning == 1:Pickle had it on his back. He moves in today.|A wet card gave it away. Pickle moves in today.} #stage: reflect #end: bright you-found-it
-> END

=== end_hint ===
HANA: Could Pickle come and check my bridge, too? #mood: happy #curtain
Two tries and one hint. It's still your bridge.
{beginning == 1:Pickle moves in today. He has never had a roof before.|Pickle moves in today. No one gives him a drink.} #stage: reflect #end: bright two-tries-one-hint
-> END

=== end_first ===
HANA: So that's probably half my idea, right? #mood: calm #curtain
{beginning == 1:It holds ten, and you folded it. Pickle moves in today.|It holds ten with no tape. Pickle gets a dry place to sit.}
You still wonder what you would have found by yourself. #stage: reflect #end: steady what-would-i-find
-> END

=== end_coins ===
HANA: Yes! I mean, bye! #mood: happy #curtain
{up >= 3:Ten coins, and Pickle moves in. You knew it before the last yes.|Ten coins, and Pickle moves in. Hana goes to get some water.} #stage: reflect #end: steady sixteen-times-yes
-> END

=== end_two ===
HANA: Mine's straighter, but yours has a troll. It's probably better. #mood: happy #curtain
{up >= 3:Two bridges. You tested the first folds, and now you know why it holds.|Two bridges. Pickle picks yours, and tomorrow it goes to the test.} #stage: reflect #end: steady two-bridges
-> END

=== end_bumpy ===
HANA: When you do 20, tell me how. I only tested ten. #mood: happy #curtain
{up >= 2:You got so close, and then you gave the last fold away.|Hana's bridge holds ten coins, and you don't know why.}
There is lots of paper. You can still fold one and find out. #stage: reflect #end: bumpy hanas-bridge
-> END
