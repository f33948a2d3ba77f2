// Too much help is hard to answer. Let the feelings in, find a quiet moment, thank one part, and ask for questions next time.
# id: they-did-it-all
# title: They Did It All
# band: C
# difficulty: 2
# category: academic
# setting: makerspace
# seat: asker
# cast: hana, milo, ms-okafor
# minutes: 6
# feeds: writing-partner, science-method-guide
# brief: You are in the makerspace with Hana, the Fair Test Guide. You want your own poster back, and your friend too.
# say: my-worm \| feedback \| Tell Hana how it is for you.
# topics: my-worm \| poster, worm, hat, words, lines, table, Captain Wiggle
# example: my-worm \| name \| Hana
# example: my-worm \| thanks \| thank you for your time
# example: my-worm \| act \| You put my numbers in a table
# example: my-worm \| effect \| When I saw it, I felt left out of my own poster
# example: my-worm \| next \| Could we put my worm back?
# example: my-worm \| still \| My words are gone, and it doesn't feel like mine
# gloss: ruler \| a flat stick for straight lines
# gloss: hiccup \| a small jump in your throat that makes a noise

VAR say_level = 0
// What you swallowed comes up again.
VAR hic = false
// 0 calm, 1 once loud, 2 loud again or in front of people.
VAR hot = 0
// Whether Hana knows which part helped, and how it was for you.
VAR table = false
VAR told = false
-> start

=== start ===
Hana was going to check your worm poster. She made a new one. #place: makerspace #stage: notice #enter: hana
It's neat, it's good, and none of it is yours. #mood: upset
The old one lies under the glue pots.
Something in you gets loud. What do you tell it?
+ ["She gave up her lunch for me. Only a rotten friend would mind." #id: rotten #ev: brave-thought avoidant]
    ~ hic = true
    You swallow it, all of it. It comes back up as a hiccup. #mood: unsure
    HANA (thinks): They can't even speak. It must be the good kind of quiet.
    COACH: Being fair to her sounds right. Who is being fair to you?
+ ["Mad, sad and thankful. There is room for all three of you in here." #id: all-three #ev: brave-thought adaptive]
    All three move up and make room. It's a small bench, but they fit. #mood: calm
    HANA (thinks): They look at it for so long. Say something!
    COACH: You let all three in. Now none of them has to shout.
+ ["Maybe it will feel better once I have looked at it more." #id: look-more #ev: brave-thought partial]
    You look some more. The lines only get straighter.
    HANA (thinks): They can't stop looking! I did use a ruler for all of it.
    COACH: Giving it a moment helps. What does the loud thing want to tell you?
- -> surprise

=== surprise ===
HANA: Surprise, I did it over for you! It took all of lunch. #mood: proud #stage: decide
HANA: I took out the worm. Who wears a hat in a drum test? #mood: happy
That was Captain Wiggle. His hat took you an hour.
What do you do?
+ ["Who asked you to? You wrecked it!" #id: wrecked #ev: kind-honest aggressive #slip: blame]
    ~ hot = 1
    HANA: Wrecked it? I gave up my lunch! #mood: upset
    HANA (thinks): I had noodles. They are cold now.
    COACH: The loud part got out first. It left the rest of you behind.
    -> heat
+ ["Wow, thank you. It's so much better than mine was." #id: so-much-better #ev: kind-honest avoidant #slip: ghost]
    HANA: I know! I could do your report as well, if you like. #mood: proud
    HANA (thinks): They love it. What else of theirs can I fix?
    COACH: Everyone is smiling, and that's worth something. Look where her ruler is going.
    -> more
+ ["It's good, and I'm sad. Can we talk?" #id: good-and-sad #ev: kind-honest adaptive]
    HANA: Sad? Yes, okay, we can talk. #mood: surprised
    HANA (thinks): Sad was not in my plan. I want to know why.
    COACH: Good and sad went into one sentence. She can hear both.
    -> crowd

=== more ===
Hana reaches for your report. It has a worm on it, too.
What do you say?
+ ["Sure, that would be so kind! It saves me a lot of time." #id: sure #ev: kind-honest expedient]
    {
    - hic:
        HANA: You have the hiccups. Is it the glue? #mood: surprised
    - else:
        HANA: Then I'll start with the title. #mood: happy
    }
    HANA (thinks): This is fun. I wish it were mine.
    COACH: That's an hour you get back. It's one more thing with your name and her words.
+ ["Hold on. This one first. I have something to tell you." #id: hold-on #ev: kind-honest adaptive]
    HANA: Is it about the ruler? I can go over the edges again. #mood: unsure
    HANA (thinks): Something to tell me? It sounds small and big.
    COACH: You stopped it at one poster. There is room now for what you think.
- -> crowd

=== heat ===
Hana's chin goes up. Yours is up already.
What do you say?
+ ["And I gave up my worm!" #id: my-worm-went #ev: kind-honest aggressive #slip: blame]
    ~ hot = 2
    HANA: It was a worm in a hat! #mood: upset
    HANA (thinks): Why am I yelling about a hat?
    COACH: It's true that you miss him. At this volume, only the hat gets through.
    -> crowd
+ ["Sorry, sorry. Forget I said it. It's a lovely poster." #id: forget-it #ev: kind-honest avoidant #slip: ghost]
    HANA: First it's wrecked, and now it's lovely? #mood: unsure
    HANA (thinks): Both can't be true. Which one do they mean?
    COACH: That put the fire out. It also put out the part that was true.
    -> crowd
+ ["That came out too hot. Give me two minutes, and we can talk." #id: two-minutes #ev: kind-honest adaptive]
    HANA: Fine. I could do with two, as well. #mood: calm
    HANA (thinks): They stopped. I can stop, too.
    COACH: You saw the heat and called it by its name. Two minutes is a plan.
    -> crowd

=== crowd ===
The door bangs. Six people crowd around the new poster. #enter: milo #stage: ask
MILO: Whoa, who drew those lines? Are they real? #mood: surprised
When do you talk to Hana?
+ [At the sink, once they've gone. #id: sink #ev: good-timing adaptive]
    You wash a clean brush for four minutes. Then it's only the two of you. #leave: milo
    HANA (thinks): They waited with it till it was only us.
    COACH: What you want to say is for one person. Now one person is listening.
    -> talk
+ [Some day when she has less to do. Friday would be kinder. #id: friday #ev: good-timing avoidant #slip: hide]
    HANA: Friday? But the posters go up at two. #mood: surprised
    HANA (thinks): What is so hard to say that it needs a Friday?
    COACH: Later can be a good plan. This one goes up on the wall today.
    -> two
+ [Right now. "Not me, Milo. Ask her who she did it for." #id: not-me #ev: good-timing aggressive #slip: blurt]
    ~ hot = 2
    MILO: I'm going to go and look at some glue. #mood: unsure
    HANA (thinks): Six people heard that. I want to climb into the glue.
    COACH: It was honest, and six people got it with her. That makes it hard to take in.
    -> talk

=== two ===
MS-OKAFOR: Posters up at two! Whose is this fine one? #enter: ms-okafor #mood: happy
What do you say?
+ ["Mine, thank you. It was a lot of work." #id: mine #ev: good-timing avoidant #slip: hide]
    HANA (thinks): They did not say my name. They did not say anything.
    MS-OKAFOR: I look forward to your talk about it. #mood: happy
    COACH: That was the smooth way through. You now have a talk to give on her words.
    -> end_name
+ ["Can I tell you at two? I need Hana first." #id: at-two #ev: good-timing adaptive]
    MS-OKAFOR: Take the sink corner. Milo, come and hold my tape. #mood: calm
    They go off with the tape. #leave: ms-okafor #leave: milo
    HANA (thinks): They need me for something. So it's not Friday, then.
    COACH: You made the time you did not have. The talk can start.
    -> talk

=== talk ===
{
- hot == 2:
    HANA: Is this going to be loud again? #leave: milo #mood: upset
- hot == 1:
    HANA: Are you still mad at me? #mood: unsure
- else:
    HANA: Okay. What is it about? #mood: calm
}
Part of what she did is a help. You want to start there. #stage: reflect
What do you say?
+ ["Thanks for the table with the three days." #id: three-days #ev: specific-thanks adaptive]
    ~ table = true
    HANA: Yes! Drums on, drums off, and drums in the rain. #mood: proud
    HANA (thinks): They picked the part I thought about the most.
    COACH: You named one thing that is true. Now the next part can be true as well.
+ ["All of it is great. I could never do it like that." #id: all-great #ev: specific-thanks avoidant]
    HANA: Thanks. But then why do we need a talk? #mood: surprised
    HANA (thinks): All of it? Then I'll do it all again next time.
    COACH: That's a gift with no name on it. Which one thing would you keep?
+ ["You must have worked so hard on it!" #id: all-your-work #ev: specific-thanks partial]
    HANA: It was okay. My noodles got cold. #mood: calm
    HANA (thinks): I'd like to know if any of it was any use.
    COACH: She hears that you saw the time it took. One thing you'd keep would tell her more.
- -> but

=== but ===
HANA: I hear a "but" coming. #mood: unsure
How do you say it?
+ [Tell Hana in your own words. #id: tell #say: feedback my-worm]
    {
    - say_level >= 2:
        ~ told = true
        HANA: I did not know that. I thought you'd be glad. #mood: surprised
        HANA (thinks): I saw gaps. I did not see that it was theirs.
        {
        - hic:
            Your hiccups stop. #mood: calm
        }
        COACH: She heard what happened and how it landed on you. Nobody got the blame.
    - else:
        HANA: Is there something else? Your face says so. #mood: unsure
        HANA (thinks): I can tell it's not all good. I can't tell what.
        COACH: A start is a start. "When I saw it, I felt..." can carry the rest.
    }
    -> next_time
+ ["But nothing! It's fine. I'm no good with posters anyway." #id: but-nothing #ev: say-impact avoidant #slip: ghost]
    {
    - hic:
        HANA: You said "fine", and you said "hic". #mood: unsure
    - else:
        HANA: Your worm was pretty good, you know. #mood: unsure
    }
    HANA (thinks): If it's fine, why do they look at the glue pots?
    COACH: Making yourself small keeps the peace. She still can't see what it did to you.
    -> next_time
+ ["But you do this to everyone. You think we're babies." #id: babies #ev: say-impact aggressive #slip: blame]
    HANA: I don't think that! I wanted you to win. #mood: upset
    HANA (thinks): Everyone? Do they all talk about me?
    COACH: "You think" is a guess about her. How it is for you is something you know.
    -> guess

=== guess ===
What do you say now?
+ ["Well, that's how it looks from here. Think about it." #id: from-here #ev: say-impact aggressive #slip: blame]
    HANA: I'm going to wash something. #mood: upset
    HANA (thinks): I don't know what I did. I only know that it was bad.
    COACH: You had your say. She knows you're angry, and not yet what about.
    -> end_hot
+ ["Let me start over, please. I miss my worm." #id: miss-my-worm #ev: say-impact adaptive]
    ~ told = true
    HANA: You miss the worm? I did not know that. #mood: surprised
    HANA (thinks): It was never about the lines. It was about him.
    COACH: You put down the guess and said the true part. It was four words long.
    -> next_time

=== next_time ===
HANA: I see a gap, and my hands fill it. What do I do with them next time? #mood: calm #stage: give
+ ["Do a bit less, I guess." #id: bit-less #ev: ask-to-learn partial]
    HANA: How much is a bit? I can do nine lines out of ten. #mood: unsure
    HANA (thinks): I need a rule for this. I'm good with rules.
    COACH: Less is the right way to go. What would you like more of?
    -> end_steady
+ ["Could you please take the hard half, and I'll take the rest?" #id: hard-half #ev: ask-to-learn expedient #slip: answer-grab]
    HANA: Okay. But I thought the hard half was the fun half. #mood: unsure
    HANA (thinks): So I do more? I'm not sure what I learned.
    COACH: Half the work sounds like a deal. The hard half is where you learn it.
    {
    - told:
        -> end_steady
    - else:
        -> end_name
    }
+ ["Sit on them. Ask me things, and I'll fix it." #id: sit-on-them #ev: ask-to-learn adaptive]
    HANA: I can do questions. What is the worm's name? #mood: happy
    HANA (thinks): That's a rule I can keep. And I get to know the worm.
    COACH: She asked what to do, and you had a plan for her hands. That is a lot of use.
    {
    - told and (table or hot < 2):
        -> put_back
    - else:
        -> end_steady
    }

=== put_back ===
HANA: Let's put your words back. {table:My table can stay?|All of them?} #mood: calm
{
- table:
    Captain Wiggle goes next to the table, hat and all. #sfx: paper #mood: happy
- else:
    Captain Wiggle goes back on top, hat and all. #sfx: paper #mood: happy
}
HANA: Fine. The hat is science. #mood: happy
-> end_bright

=== end_bright ===
Captain Wiggle is back, and Hana knows to ask first. #end: bright words-back-in
-> END

=== end_steady ===
The plan is your own poster, {table:with her table in it|with one of her straight lines}. #mood: calm #end: steady mine-with-one-of-hers
-> END

=== end_hot ===
It came out hot. Hana warms up her noodles, and then you can both try again. #end: bumpy cool-down-first
-> END

=== end_name ===
It goes up with your name and her words. You can still tell Hana tomorrow. #stage: reflect #end: bumpy your-name-her-words
-> END
