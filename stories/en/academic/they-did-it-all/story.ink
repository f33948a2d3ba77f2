// Too much help is hard to answer, most of all when you half asked for it. Let the feelings in, find a quiet moment, thank one part, and say which part was yours.
# id: they-did-it-all
# title: They Did It All
# band: C
# difficulty: 2
# category: academic
# setting: makerspace
# seat: asker
# cast: hana, milo, ms-okafor
# minutes: 7
# feeds: writing-partner, science-method-guide
# beginnings: 2
# brief: You are in the makerspace with Hana, the Fair Test Guide. You want your own board back, and your friend too.
# say: night-six \| feedback \| Tell Hana how it is for you.
# topics: night-six \| board, night six, sleep, phone, words, sentence, outlier, graph
# example: night-six \| name \| Hana
# example: night-six \| thanks \| thank you for your time
# example: night-six \| act \| You put my two weeks in a graph
# example: night-six \| effect \| When I saw it, I felt left out of my own project
# example: night-six \| next \| Could we put night six back?
# example: night-six \| still \| My own words are gone, and it doesn't feel like mine
# gloss: hiccup \| a small jump in your throat that makes a noise
# gloss: outlier \| one number that is far away from all the others
# gloss: graph \| a drawing that shows numbers

VAR beginning = 1
VAR say_level = 0
// How many strong moves so far: with few of them, the end is another one.
VAR up = 0
// What you swallowed comes up again.
VAR hic = false
// 0 calm, 1 once loud, 2 loud again or in front of people.
VAR hot = 0
// Whether Hana knows which part helped, and how it was for you.
VAR graph = false
VAR told = false
-> start

=== start ===
{ beginning:
- 1: You asked Hana to check your sleep project, and she built you a new board. #place: makerspace #stage: notice #enter: hana #prop: board new
- 2: At eleven last night you texted Hana, "fix it pls, do whatever". She did. #place: makerspace #stage: notice #enter: hana #prop: board new
}
It's neat, it's good, and none of it is in your words. #mood: upset
Something in you gets loud. What do you tell it?
+ ["She gave up her lunch for me. Only a terrible friend would mind." #id: rotten #ev: brave-thought avoidant]
    ~ hic = true
    You swallow all of it, and it comes back up as a hiccup. #mood: unsure
    { beginning:
    - 1: HANA (thinks): They can't even speak, so it's probably the good kind of quiet.
    - 2: HANA (thinks): They texted at eleven, so I'm pretty sure this is relief.
    }
    COACH: You're being fair to her, and somebody has to be fair to you as well.
+ ["Mad, sad and thankful can all come in, because there's room." #id: all-three #ev: brave-thought adaptive]
    ~ up = up + 1
    { beginning:
    - 1: None of the three goes away, but they stop pushing each other. #mood: calm
    - 2: A fourth one squeezes in: you did type "whatever". #mood: calm
    }
    HANA (thinks): They've looked at it for a whole minute, and I have no result so far.
    COACH: You let every one of them be true, and now none of them has to shout.
+ ["Maybe I'll like it if I look at it a little longer, right?" #id: look-more #ev: brave-thought partial]
    { beginning:
    - 1: You look a little longer, and the lines only get straighter.
    - 2: You look a little longer, and your own text message looks worse and worse.
    }
    HANA (thinks): They can't stop looking, and I did check every line twice.
    COACH: Taking a minute is a good idea. What is the loud thing trying to tell you?
- -> surprise

=== surprise ===
{ beginning:
- 1: HANA: I did it over for you at lunch, and I'm pretty sure it's better. #mood: proud #stage: decide
- 2: HANA: You said whatever, so I did the graph, and the words, and the title. #mood: proud #stage: decide
}
HANA: Night six was an outlier, so I took it out. #mood: happy
Night six was the only night you wrote down why: "New school. Missed everybody."
{
- beginning == 1:
    -> react
- else:
    -> react_own
}

=== react ===
What do you do?
+ ["Who asked you to do that? You wrecked the whole thing!" #id: wrecked #ev: kind-honest aggressive #slip: blame]
    ~ hot = 1
    HANA: Wrecked it? I gave up my lunch for that! #mood: upset #act: drop hana
    HANA (thinks): I had noodles for lunch, and they're cold now, I checked.
    COACH: The loud part got out first, and the sad part didn't get a word in.
    -> heat
+ ["Wow, thanks a lot! It's way better than mine was." #id: so-much-better #ev: kind-honest avoidant #slip: ghost]
    HANA: Then I could probably do your report as well, if you like. #mood: proud
    HANA (thinks): They love it, so what else of theirs can I fix?
    COACH: You were kind to her, and she believed you. Watch what she's reaching for.
    -> more
+ ["You were kind, it's good, and I'm sad about it." #id: good-and-sad #ev: kind-honest adaptive]
    ~ up = up + 1
    HANA: Sad wasn't in my results, but okay, we can talk. #mood: surprised
    HANA (thinks): Good and sad, both at the same time. I'd like to know how.
    COACH: She got both halves of it, so she doesn't have to guess.
    -> crowd

=== react_own ===
What do you do?
+ ["I never asked for this! Why do you always have to do that to people?" #id: never-asked #ev: kind-honest aggressive #slip: blame]
    ~ hot = 1
    HANA: You did, at 11:04, and I still have the text. #mood: upset #act: point hana
    HANA (thinks): It says "whatever" right there. I checked, I didn't make it up.
    COACH: You're hurt for a real reason. "Never asked" isn't part of it.
    -> heat
+ ["Can we talk? I did text you that, and I only meant the lines." #id: did-text #ev: kind-honest adaptive]
    ~ up = up + 1
    HANA: So "whatever" meant less than I thought it did. #mood: surprised
    HANA (thinks): They took their half of it, so I can look at my half.
    COACH: You owned your half of the message first, so she could hear the rest.
    -> crowd
+ ["Whatever. It's fine. I asked for it." #id: asked-for-it #ev: kind-honest avoidant #slip: ghost]
    HANA: Then I could probably do your report as well, if you like. #mood: proud
    HANA (thinks): That's a second "whatever", so I suppose it's working.
    COACH: You did ask, and that doesn't mean you have to be fine with all of it.
    -> more

=== more ===
Hana pulls your report across the table. Night six is in it, too. #act: take hana #prop: report hers
What do you say?
+ ["Sure, that would be so kind of you. It saves me a lot of time." #id: sure #ev: kind-honest expedient]
    {
    - hic:
        HANA: You have the hiccups, so is it the glue? #mood: surprised #act: jump you
    - else:
        HANA: Then I'll start with the title and see how far I get. #mood: happy
    }
    HANA (thinks): This is fun so far, though I'm about half as sure as before.
    COACH: You get an hour back, and one more thing in her words.
+ ["Thanks, but hold on! It's about this one." #id: hold-on #ev: kind-honest adaptive]
    ~ up = up + 1
    HANA: Is it the lines? I could measure the edges a second time. #mood: unsure
    HANA (thinks): It's something to tell me, and it depends on how they look at me.
    COACH: You stopped it at one board, and there's room now for what you think.
- -> crowd

=== heat ===
{ beginning:
- 1: Hana's chin goes up, and yours has been up for a while.
- 2: Hana holds up her phone, and you don't need to read it.
}
What do you say?
+ ["Six was the only true one on there, and you threw it out!" #id: threw-it-out #ev: kind-honest aggressive #slip: blame]
    ~ hot = 2
    HANA: It was two hours away from all the other nights! #mood: upset
    HANA (thinks): Why am I shouting about an outlier?
    COACH: At this volume she hears about a number, and not about you.
+ ["Okay, sorry, forget that I said anything. It's a lovely board!" #id: forget-it #ev: kind-honest avoidant #slip: ghost]
    HANA: A minute ago it was a different result. #mood: unsure
    HANA (thinks): Both of those can't be true, so which one do they mean?
    COACH: The fire is out, and the thing you wanted to say went out with it.
+ ["That came out too hot. Give me two minutes." #id: two-minutes #ev: kind-honest adaptive]
    ~ up = up + 1
    HANA: Fine. I probably need two minutes as well. #mood: calm
    HANA (thinks): They stopped first, and that makes it easier for me to stop.
    COACH: You called the heat by its name, and you gave it an end.
- -> crowd

=== crowd ===
The door bangs open, and half the class is around the new board. #enter: milo #stage: ask #act: pile-up milo
{ beginning:
- 1: MILO: Oh no, oh no, look at those lines, did a robot do that? #mood: surprised
- 2: MILO: Oh no, this is so good that mine has to move out of the state! #mood: surprised
}
When do you talk to Hana?
+ [At the sink, once they've left. #id: sink #ev: good-timing adaptive]
    ~ up = up + 1
    { beginning:
    - 1: You wash the same clean brush until it's only the two of you. #leave: milo
    - 2: You text her: "sink? when they're gone". She looks up and nods. #leave: milo #act: nod hana
    }
    HANA (thinks): They waited until nobody else was here for it.
    COACH: It's meant for one person, and now only one person is listening.
    -> talk
+ [Some other day. Friday would be a lot kinder to her, really. #id: friday #ev: good-timing avoidant #slip: hide]
    HANA: Friday? But the boards go up at two. #mood: surprised
    HANA (thinks): What is so hard to say that it takes until Friday?
    COACH: Waiting for a good time can be right. This board goes up before that.
    -> two
+ [Now! "Ask Hana, Milo, she can tell you whose project this is." #id: not-me #ev: good-timing aggressive #slip: blurt]
    ~ hot = 2
    MILO: I'm gonna go and look at the whole glue shelf, forever. #mood: unsure #act: hide milo
    HANA (thinks): Six people heard that, and I counted them.
    COACH: It was honest, and she got it in front of half the class.
    -> talk

=== two ===
MS-OKAFOR: It's two o'clock, friends. Tell me, whose fine board is this? #enter: ms-okafor #mood: happy
What do you say?
+ ["Mine, Ms. Okafor. I hardly slept." #id: mine #ev: good-timing avoidant #slip: hide]
    HANA (thinks): I listened for my name, and I checked, it wasn't in there.
    MS-OKAFOR: I look forward to hearing you talk about every part of it. #mood: happy
    COACH: That got you through two o'clock. There's a talk to give now, in her words.
    {
    - up >= 2:
        -> end_name_late
    - else:
        -> end_name
    }
+ ["Could I tell you in five minutes? I need to talk to Hana first." #id: at-two #ev: good-timing adaptive]
    ~ up = up + 1
    MS-OKAFOR: Take your time, both of you. Milo, let's find my tape. #mood: calm
    They leave with half a cup of cold tea. #leave: ms-okafor #leave: milo
    HANA (thinks): It's about me, and it's not on Friday after all.
    COACH: You had no time left, so you asked for some.
    -> talk

=== talk ===
{
- hot == 2:
    HANA: Is this going to be loud again? I'd like to know first. #leave: milo #mood: upset
- hot == 1:
    HANA: How mad are you so far, out of five? #mood: unsure
- else:
    HANA: Okay, so what is it about? #mood: calm
}
Some of what she did is a real help. #stage: reflect
What do you say?
+ ["Thanks for the graph, Hana! It's so good, and I want to keep it." #id: three-days #ev: specific-thanks adaptive]
    ~ up = up + 1
    ~ graph = true
    HANA: I tried it four ways, and only one was readable. #mood: proud
    HANA (thinks): They picked the part that I thought about the most.
    COACH: You named one thing that's true, so the next thing can be true as well.
+ ["You're amazing at this, and I could never do it like you." #id: all-great #ev: specific-thanks avoidant]
    HANA: Thanks, but then I'm not sure why we need a talk. #mood: surprised
    HANA (thinks): If all of it is great, I'll probably do all of it again.
    COACH: It makes her big and you small. Is there one thing you'd want to keep?
+ ["It must have been a lot of work." #id: all-your-work #ev: specific-thanks partial]
    HANA: It was okay, and my noodles got cold, but I knew that before. #mood: calm
    HANA (thinks): They saw the hours. I'd like to know if any of them were useful.
    COACH: She hears that you saw the time. Which part of it would you keep?
- -> but

=== but ===
HANA: I'm pretty sure there's a "but" coming. #mood: unsure
How do you say it?
+ [Tell Hana in your own words. #id: tell #say: feedback night-six]
    {
    - say_level >= 2:
        ~ up = up + 1
        ~ told = true
        HANA: I didn't test that. I thought that you'd be glad. #mood: surprised
        HANA (thinks): I saw a gap in the numbers, and somebody was in it.
        {
        - hic:
            Your hiccups are gone, and you didn't notice when. #mood: calm
        }
        COACH: She heard what happened and what it did to you, and nobody got the blame.
    - else:
        HANA: There's something else, because your face has a different result. #mood: unsure
        HANA (thinks): I can tell it's not all good, and I can't tell what.
        COACH: You've started. "When I saw it, I felt" could carry the rest.
    }
    -> next_time
+ ["But nothing! It's fine, I'm no good with boards anyway." #id: but-nothing #ev: say-impact avoidant #slip: ghost]
    {
    - hic:
        HANA: You said "fine", and then you said "hic". #mood: unsure
    - else:
        HANA: Yours was pretty good, you know. I checked it first. #mood: unsure
    }
    HANA (thinks): If it's fine, then why do they keep looking at the old one?
    COACH: You put yourself down so that she'd feel better. She still can't see what it did.
    -> next_time
+ ["But you do this to everybody. You think that we're babies." #id: babies #ev: say-impact aggressive #slip: blame]
    HANA: I don't think that. I wanted people to see how good it was. #mood: upset
    HANA (thinks): Everybody? Is that a thing that they all say?
    COACH: What she thinks is a guess of yours. What it did to you isn't.
    -> guess

=== guess ===
What do you say now?
+ ["Well, that's how it looks from here, so think about it." #id: from-here #ev: say-impact aggressive #slip: blame]
    HANA: I'm going to go and wash something. #mood: upset
    HANA (thinks): I did something, I don't know what, and I can't test it.
    COACH: You had the last word. She knows that you're angry, and not what about.
    {
    - up >= 3:
        -> end_hot_late
    - else:
        -> end_hot
    }
+ ["Please let me start over. Night six was the only honest thing on it!" #id: miss-night-six #ev: say-impact adaptive]
    ~ up = up + 1
    ~ told = true
    HANA: So it wasn't an outlier. It was the point. #mood: surprised
    HANA (thinks): It was never about my lines. It was about that night.
    COACH: You took back the guess and said the part that only you could know.
    -> next_time

=== next_time ===
HANA: I see a gap, and my hands fill it. What do I do with them? #mood: calm #stage: give
+ ["Maybe do a little less, I guess, if that's okay with you?" #id: bit-less #ev: ask-to-learn partial]
    HANA: How much is a little? I could do ninety percent of it. #mood: unsure
    HANA (thinks): I need a rule for this, because I'm good with rules.
    COACH: Less is the right direction. What would you like more of?
    -> steady
+ ["Could you please show me again, and do the hard half for me?" #id: hard-half #ev: ask-to-learn expedient #slip: answer-grab]
    HANA: Okay, but I'm pretty sure that the hard half was the fun half. #mood: unsure
    HANA (thinks): So it's more after all? It depends on what they mean by help.
    COACH: Half the work sounds fair. The hard half is the one where you'd learn it.
    {
    - told:
        -> steady
    - up >= 2:
        -> end_name_late
    - else:
        -> end_name
    }
+ ["Sit on them. Ask me what I meant, and then I'll sort of fix it." #id: sit-on-them #ev: ask-to-learn adaptive]
    ~ up = up + 1
    HANA: Okay, first question: why is night six on there? #mood: happy
    HANA (thinks): It's a rule that I can keep, and I get to hear the answer.
    COACH: She asked what to do with her hands, and you told her. She can use that.
    {
    - told and up >= 5:
        -> put_back
    - else:
        -> steady
    }

=== put_back ===
{
- graph:
    Night six goes back in, right where her line takes a dive. #sfx: paper #mood: happy #prop: board night-six #act: give hana
- else:
    Night six goes back on top, in your own handwriting. #sfx: paper #mood: happy #prop: board night-six #act: give hana
}
-> end_bright

=== steady ===
{
- up >= 4: -> end_mine
- else: -> end_steady
}

=== end_bright ===
HANA: It's two hours off the line, and it's the best thing on there. #mood: happy #curtain
{beginning == 1:It goes up at two, with your words on it and her lines.|It goes up at two. You delete "do whatever" from your phone.} #end: bright words-back-in
-> END

=== end_mine ===
HANA: Next time, I'll bring questions, about six of them so far. #mood: calm #curtain
You have until the bell to put some of your own words back on the board. #mood: calm #end: steady some-of-mine
-> END

=== end_steady ===
HANA: I'll do a bit less, then, {up >= 2:and you tell me how much a bit is|whatever a bit is}. #mood: calm #curtain
It goes up today with {graph:her graph|her lines} and a note of yours at the bottom. #mood: calm #end: steady note-at-the-bottom
-> END

=== end_hot ===
HANA: Text me when you know what it was. #mood: upset #curtain
She eats her cold noodles alone. You can both still try again when it's cooler. #end: bumpy cool-down-first
-> END

=== end_hot_late ===
HANA: We had most of it, and then it was about everybody. #mood: upset #curtain
You got close, so you could still write her the one sentence that was left. #end: bumpy one-sentence-left
-> END

=== end_name ===
HANA: People keep telling me how good your board is. #mood: unsure #curtain
It's up with your name and her words. You could say so to her tomorrow. #stage: reflect #end: bumpy your-name-her-words
-> END

=== end_name_late ===
HANA: I'm pretty sure you were about to say something else to me. #mood: unsure #curtain
You almost did, and now it's on the wall. You can still find her tomorrow. #stage: reflect #end: bumpy almost-said-it
-> END
