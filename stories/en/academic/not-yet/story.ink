// Not asking can be the strong move: try a fold, say "not yet", try your own idea. After two tries, a hint is a fine thing to ask for.
# id: not-yet
# title: Not Yet!
# band: A
# difficulty: 1
# category: academic
# setting: makerspace
# seat: asker
# cast: hana
# minutes: 5
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

VAR beginning = 1
VAR say_level = 0
// Asked before the first fold; the bathtub was your own try; you know which part bends; a troll held it up.
VAR asked = false
VAR mine = false
VAR named = false
VAR prop = false
-> start

=== start ===
Your clay troll Pickle is done. He has one tooth. #place: makerspace #stage: decide
His bridge must hold ten coins. So far it's flat paper.
{ beginning:
- 1: Hana, the Fair Test Guide, slides by in her socks. #enter: hana
- 2: Hana, the Fair Test Guide, counts drops on a coin. #enter: hana
}
Where do you begin?
+ ["Hi, Hana! Could you please tell me how it goes?" #id: tell-me #ev: try-first expedient #slip: ask-too-soon]
    ~ asked = true
    { beginning:
    - 1:
        HANA: Did you try it yeeeeet? #mood: happy
        And she is gone, socks and all.
    - 2:
        HANA: 30, 31, oh no, a flood. Did you try it yet? #mood: surprised
    }
    HANA (thinks): A nice hi, a nice please, and not one fold in that paper.
    COACH: That's a kind ask, and a clear one. The paper is closer, and it can talk, too.
+ [Bend one corner. Look at Hana. Bend it back. #id: one-corner #ev: try-first partial]
    The corner goes up and down. It looks as if your paper waves.
    HANA (thinks): A paper waves at me, so I wave back.
    COACH: Your hands are on it, and that's a start. A whole fold can tell you more.
+ [Fold it. See what it does. #id: fold-it #ev: try-first adaptive]
    One long fold, right down the middle. It makes a good sound. #sfx: paper #mood: happy
    HANA (thinks): They jump right in. This will be good.
    COACH: You asked the paper first. It's right there, and it's never busy.
- -> first_test

=== first_test ===
Two books, one folded sheet, and Pickle under it.
It holds one coin. Then it holds two! #mood: happy
Coin three. All of it sits down on Pickle, and one ear goes flat. #mood: upset
What do you tell Pickle?
+ ["I'm a troll maker. Bridges are for other people." #id: troll-maker #ev: brave-thought avoidant]
    Pickle hears half of that. It's the flat ear.
    HANA (thinks): Two coins, on the first go! My first one could not hold a feather.
    COACH: That takes the weight off you for now. It also ends the story at try number one.
+ ["Not yet, Pickle." #id: not-yet #ev: brave-thought adaptive]
    Pickle is fine with that. Trolls are good at waiting. #mood: calm
    HANA (thinks): Two coins, on the first go! My first one could not hold a feather.
    COACH: "Not yet" is small, and it has a next try in it.
+ ["Two is not zero, I guess." #id: not-zero #ev: brave-thought partial]
    Pickle shows you his tooth. It may be a smile.
    HANA (thinks): Two coins, on the first go! My first one could not hold a feather.
    COACH: You found the good bit: it held two. And what can come after two?
- -> idea

=== idea ===
You pull his ear back up. And an idea drops in: sides up, like a bathtub! #mood: happy
{ beginning:
- 1: Hana slides up to your table. Her nose stops last.
- 2: Hana comes to look. One of her sleeves drips.
}
HANA: I have a hint! Do you want it, do you, do you? #mood: happy
What do you say?
+ ["Is a bathtub any good? Tell me first, yes or no?" #id: yes-or-no #ev: try-first partial]
    ~ mine = true
    HANA: For a bridge, or do I smell? #mood: surprised
    You fold the sides up to show her. #sfx: paper
    HANA (thinks): Oh, a paper tub! That was going to be my hint.
    COACH: You came with an idea of your own, and that's the big part. The coins can say yes or no.
+ ["Yes, please! I'd love one. That's so nice of you!" #id: yes-please #ev: try-first expedient #slip: ask-too-soon]
    HANA: Sides up, like a bathtub! #mood: proud
    Hey. That was in your head a second ago. #mood: unsure
    HANA (thinks): It's my best hint. Why do they look like wet socks?
    COACH: A hint is a nice thing to get. This one was in your head already, next in line.
+ ["Not yet! Mine goes first." #id: try-mine #ev: try-first adaptive]
    ~ mine = true
    Hana puts both hands on her mouth. You fold the sides up. #sfx: paper #mood: proud
    HANA: Mmmf! You did my hint without my hint! #mood: surprised
    HANA (thinks): It came out of their own head. I got to see it come out!
    COACH: You had an idea, so you tried it. It was as good as the hint, and it's yours.
- -> second_test

=== second_test ===
{
- mine: Your bathtub holds three, four, five, six! #mood: happy
- else: The bathtub holds three, four, five, six! #mood: happy
}
Seven. Down it comes, and Pickle gets a shower. #mood: upset
You look for one more idea, even under the table. You are all out. #stage: notice
What now?
+ [Stand Pickle up in there. He can hold it with his head. #id: prop #ev: notice-need avoidant #slip: hide]
    ~ prop = true
    Seven, eight, nine, ten! Pickle gets a bit shorter with each one. #mood: happy
    HANA (thinks): Ten! But why does that bridge have a face?
    COACH: Ten coins, and Pickle is a good sport. What does he know that you don't?
    -> is_he
+ ["I'm stuck. It bends in the middle." #id: bends #ev: notice-need adaptive #ev: name-need adaptive]
    ~ named = true
    HANA: I saw that, too! The ends are fine. #mood: calm
    HANA (thinks): Two tries, and they found the spot. Now a hint has somewhere to go.
    COACH: Two tries, and you know which part gives up. That's the time to ask.
+ ["It fell down. It does that." #id: fell-down #ev: notice-need partial #ev: name-need partial]
    HANA: Down like a tree, or down like a sock? #mood: unsure
    HANA (thinks): Was it the sides? I was looking at Pickle.
    COACH: You said it out loud, and she's with you. Which part of it went first?
- -> hint

=== is_he ===
HANA: Um. Is he part of the bridge? #mood: unsure
What do you tell her?
+ ["He says yes. He lives there, so he can stand where he likes." #id: he-says-yes #ev: notice-need avoidant #slip: hide]
    HANA: Then ask him to go out for a walk. #mood: calm
    Pickle goes for a walk. The bridge lies down. #mood: unsure
    HANA (thinks): In a fair test, nobody stands in the middle. Not even with a tooth like that.
    COACH: A joke can hold up a bridge for a while. The paper still gives up somewhere.
+ ["No. But now I know it's the middle that bends." #id: the-middle #ev: notice-need adaptive #ev: name-need adaptive]
    ~ named = true
    HANA: He found it with his head! #mood: surprised
    HANA (thinks): It was a trick, and now it's a clue. I want a Pickle, too.
    COACH: You looked at why it held. Now you know which part needs you.
- -> hint

=== hint ===
You dig Pickle out. The coins left lines on his back: up, down, up, down. #stage: ask
{
- named and mine: You look at the lines. They look at you.
}
HANA: I have one more hint. It can wait. #mood: calm
What will it be?
+ ["You're so good at folding. Could you please do it for me?" #id: please-fold #ev: ask-to-learn expedient #slip: answer-grab]
    HANA: Ooh, I love to fold! Move over. #mood: happy
    HANA (thinks): I had a hint. Then my hands heard the word "fold".
    COACH: Kind words, and it will hold. Whose hands will know how?
    -> straight
+ [Ask Hana for a hint in your own words. #id: ask-hint #say: ask bridge-hint]
    {
    - say_level >= 2:
        HANA: Yes! For that I have a box. #mood: happy
        HANA (thinks): I know what they want, so I can keep it small.
        COACH: You said what it's about and what would help. That keeps her hint small.
    - else:
        HANA: A big one or a tiny one? #mood: calm
        You hold up two fingers with almost no room in between.
        HANA (thinks): Tiny! So they want to do most of it.
        COACH: You asked, and she's in. Say which part and what would help, and she can start.
    }
    -> box
+ {named and mine} ["Up, down, up… Wait! Don't say it!" #id: dont-say-it #ev: try-first adaptive]
    You fold it up, down, up, down, all the way across. #sfx: paper #stage: use
    Eight, nine, TEN! It does not even shake. #mood: proud
    HANA: It was "up, down"! I held it in so long that my ears hurt! #mood: happy
    {
    - asked and beginning == 1:
        HANA: And at first I slid right past you. Good old socks! #mood: proud
    - asked:
        HANA: And at first I had a flood. Good old flood! #mood: proud
    }
    HANA (thinks): They did not need me at all. That was the best part of my day.
    COACH: A new idea came, so you let the hint wait. Not asking was the strong move.
    -> end_found
+ {not (named and mine)} ["What would you do, Hana?" #id: what-would-you #ev: ask-to-learn partial]
    HANA: I'd look into the wall of a box. #mood: happy
    HANA (thinks): That's what I'd do. I hope it's what they need.
    COACH: Now you know what she would do. "A hint for mine" keeps it your bridge.
    -> box

=== box ===
Hana hands you a box. You look into its wall, from the side. #stage: use
There's paper in the wall. It goes up, down, up, down! #mood: surprised
Like the back of a troll.
Whose hands fold it?
+ [Hana's. She's so neat, and it's a nice way to say thank you. #id: hanas #ev: use-help expedient #slip: take-and-go]
    HANA: For me? Ooh, I love to fold! #mood: happy
    HANA (thinks): Wait. Was I not going to sit on my hands?
    COACH: It's a sweet thing to give away. It's also the part where you find out.
    -> straight
+ [Yours. They did the other two. #id: yours #ev: use-help adaptive]
    You fold it up, down, up, down, all the way across. #sfx: paper
    Eight, nine, TEN! It does not even shake. #mood: proud
    {
    - prop:
        HANA: Ten! And nobody had to stand in it! #mood: proud
    - else:
        HANA: Can I shout it? TEN! #mood: proud
    }
    HANA (thinks): I said one thing about a box. They did all the rest.
    COACH: One hint, and your hands took it from there. They can do the next one, too.
    {
    - mine:
        -> end_hint
    - else:
        -> end_first
    }
+ [Yours. After each fold you ask, "Like this?" #id: like-this #ev: use-help partial]
    You fold and ask, and fold and ask. #sfx: paper
    HANA: Yes. And yes, and still yes. #mood: calm
    HANA (thinks): That was 16 times yes. I need some water.
    It holds ten coins! #mood: happy
    COACH: Your hands did it, and that's the part that stays. The coins can say yes, too.
    -> end_coins

=== straight ===
Hana folds so fast that her tongue comes out. It holds ten! #sfx: paper #mood: surprised
HANA: It's so straight! The next test is 20. #mood: proud
What do you do?
+ [Put your name on it, in very small letters. #id: small-name #ev: use-help expedient #slip: take-and-go]
    It's so small that only Pickle can read it. #sfx: pencil #mood: unsure
    HANA (thinks): So that's my bridge. I hoped to see theirs.
    COACH: Ten coins, and you can go and play. Who folds the one for 20?
    -> end_bumpy
+ ["Why does it hold? I want to fold one, too." #id: fold-one-too #ev: ask-to-learn adaptive #ev: use-help adaptive]
    HANA: Each fold is a tiny wall. Oops, here, take a sheet! #mood: surprised
    You fold one. It leans a bit, and it holds ten. #sfx: paper #mood: proud
    HANA (thinks): My hands ran off with it. Good that they took it back.
    COACH: You asked why, and then your own hands got a turn. Now it's yours, too.
    -> end_two

=== end_found ===
You found it: the folds make it strong.
Pickle had it on his back. He moves in today. #stage: reflect #end: bright you-found-it
-> END

=== end_hint ===
Two tries and one hint. It's still your bridge.
Pickle moves in today. He has never been so dry. #stage: reflect #end: bright two-tries-one-hint
-> END

=== end_first ===
It holds ten, and you folded it. Next time, your own idea gets the first try.
Pickle moves in today. #stage: reflect #end: steady your-idea-first
-> END

=== end_coins ===
Ten coins, and Pickle moves in. Next time, let the coins say yes. #stage: reflect #end: steady let-the-coins-say
-> END

=== end_two ===
Two bridges. Pickle picks yours, and tomorrow it goes to the test. #stage: reflect #end: steady two-bridges
-> END

=== end_bumpy ===
Hana's bridge holds ten coins. When it's time for 20, you don't know why it held.
Pickle has lots of paper. You can still fold one and find out. #stage: reflect #end: bumpy hanas-bridge
-> END
