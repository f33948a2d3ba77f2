// Somebody fixed, sorted and wrote. Find out who, see what it cost, and thank each one in the way they like.
// In the first beginning Mr. Hughes has full arms, so the words wait; in the second he sits there with time, and waiting is one more day without a word.
# id: quiet-helpers
# title: The Helpers Nobody Saw
# band: A
# difficulty: 2
# category: personal-management
# setting: cafeteria
# seat: asker
# cast: mr-hughes, bea, kai
# minutes: 6
# feeds: space-organizer, fix-it-guide
# beginnings: 2
# brief: You are at lunch with Bea and Kai. Good things got done, and you want to thank the ones who did them.
# say: bin-sign \| thank \| Write Kai a small note.
# topics: bin-sign \| sign, bin, bins, fork, forks, cans, gas
# example: bin-sign \| name \| Kai
# example: bin-sign \| thanks \| thank you
# example: bin-sign \| act \| You wrote a sign that talks
# example: bin-sign \| effect \| It made me laugh and now I know where forks go
# example: bin-sign \| next \| Next time I will read it to my friend
# gloss: screw \| a small metal pin that you turn to hold things together
# gloss: wobble \| to rock a bit from side to side
# gloss: parade \| people who walk down the street with music and noise
# gloss: napkin \| the paper you wipe your mouth with
# gloss: slug \| a snail with no shell

VAR say_level = 0
VAR beginning = 1
// Who saw the tea, whose cheer is not mended yet, how many thanks fit, if there were any at all, and how many strong moves there were.
VAR tea = false
VAR cheered = false
VAR fits = 0
VAR thanked = false
VAR good = 0
-> start

=== start ===
Table 6 used to rock like a boat. Today it stands still. #place: cafeteria #stage: notice #prop: table still
{ beginning:
- 1: By the wall, the trash is all sorted. #mood: surprised
- 2: There's a new sign on the trash, too. #mood: surprised
}
On the floor: an old screw and a cup of cold tea. #prop: tea cold
What do you make of that?
+ ["Nice. But that's what Mr. Hughes is here for." #id: here-for #ev: specific-thanks avoidant]
    You eat your peas. The tea sits there, {beginning == 1:very full|very cold}.
    MR-HUGHES (thinks): I hope {beginning == 1:somebody likes that table|they like it as much as I do}.
    COACH: It is his job. But the cup is still full.
+ ["So he fixed it, and he kind of missed his tea." #id: full-cup #ev: specific-thanks adaptive]
    ~ tea = true
    ~ good = good + 1
    One cup, one screw, one {beginning == 1:break|lunch} with no tea in it. #mood: calm
    MR-HUGHES (thinks): Table 6 was not on my list, and I did it for the {beginning == 1:peas|kids}.
    COACH: He did it for you, and it cost him his tea. You saw that from a cup.
+ ["Somebody was nice to us! Hooray for Somebody!" #id: hooray #ev: specific-thanks partial]
    You lift your milk to {beginning == 1:Somebody|the ceiling}.
    MR-HUGHES (thinks): Somebody. {beginning == 1:That's me, most days|I've met him}.
    COACH: A table can't fix itself. You could find out who did it.
- -> boxes

=== boxes ===
{ beginning:
- 1: Here comes a pile of boxes with Mr. Hughes behind it. #stage: ask #enter: mr-hughes #mood: calm #prop: boxes pile
- 2: Mr. Hughes sits by the window with a new cup. He looks around. #stage: ask #enter: mr-hughes #mood: calm #prop: tea hot
}
What do you do?
+ {beginning == 1} [Say your thank-you to the boxes as they go by. #id: to-the-boxes #ev: good-timing partial]
    MR-HUGHES: You're welcome? Who said that? #mood: unsure
    MR-HUGHES (thinks): A box with good manners? I need my tea.
    COACH: It was nice to say. But he could not stop for it.
    -> impact
+ {beginning == 2} [Run by and say "Thank you so much!" #id: run-by #ev: good-timing partial]
    MR-HUGHES: You're welcome? For what? #mood: unsure
    MR-HUGHES (thinks): They ran off, so was that about the tea?
    You turn back.
    COACH: It was nice to say. But he had more time than you.
    -> impact
+ [Jump out. "Surprise! You fixed it!" #id: jump-out #ev: open-kindly aggressive #slip: blurt]
    { beginning:
    - 1: The pile tips. Six paper rolls go for a run. #sfx: paper #prop: boxes tipped #act: pile-up mr-hughes
    - 2: The cup tips. Hot tea goes for a run, and you all jump back. #prop: tea spilled
    }
    MR-HUGHES: I am surprised. {beginning == 1:So are they|So is my tea}. #mood: surprised #act: jump mr-hughes
    MR-HUGHES (thinks): My heart! {beginning == 1:It took me all lunch to stack them|That was my second cup}.
    COACH: It was good news. But it came at him from behind.
    -> rolls
+ {beginning == 1} [Hold the door. Talk when his arms are empty. #id: hold-door #ev: good-timing adaptive #ev: open-kindly adaptive]
    ~ good = good + 1
    MR-HUGHES: Oh, it's you! Thank you. #mood: happy #prop: boxes down
    MR-HUGHES (thinks): They waited until I could see them.
    COACH: You gave him a hand first. Now he has time for words.
    -> impact
+ {beginning == 2} [Walk over. "Um, is now okay?" #id: is-now-okay #ev: good-timing adaptive #ev: open-kindly adaptive]
    ~ good = good + 1
    MR-HUGHES: Now is good. Sit down! #mood: happy
    MR-HUGHES (thinks): A kid who asks. And my tea is still hot.
    COACH: He had time and he looked around, so now was right.
    -> impact

=== rolls ===
{beginning == 1:One roll is almost in the gym|The tea is almost at your peas}.
What do you do?
+ ["I thought it was so funny! Did you see it go?" #id: look-at-it-go #ev: open-kindly partial]
    MR-HUGHES: {beginning == 1:It's fast, I'll give it that|It's a fast tea, I'll give it that}. #mood: calm
    MR-HUGHES (thinks): It will be funny when {beginning == 1:they are back in the box|the floor is dry}.
    COACH: It is kind of funny. But someone has to pick it all up.
+ ["Sorry! I'll get it right now!" #id: fast-one #ev: open-kindly adaptive]
    ~ good = good + 1
    MR-HUGHES: Go, go! {beginning == 1:Don't let it see the stairs|There are rags by the sink}! #mood: happy
    MR-HUGHES (thinks): They ran so fast that {beginning == 1:we got them all|it's dry now}.
    COACH: You said sorry. Then you gave him a hand.
- -> impact

=== impact ===
Mr. Hughes looks at Table 6. #stage: reflect
MR-HUGHES: So, {beginning == 1:does it still wobble|how is my table}? #mood: calm
What do you tell him?
+ ["You're the best! All my peas stay on!" #id: peas-stay #ev: say-impact adaptive]
    ~ fits = fits + 1
    ~ good = good + 1
    MR-HUGHES: All of them? {beginning == 1:I did it for the peas|Yep, it's a pea's big day}! #mood: proud
    {
    - tea:
        MR-HUGHES: And you saw my tea? {beginning == 1:Nobody sees the tea|How did you know}? #mood: surprised
    }
    MR-HUGHES (thinks): That screw took me three days to find. Worth it.
    COACH: You told him what it does for you. Now he knows that it works.
+ ["You're the best man in the whole wide world!" #id: best-man #ev: say-impact avoidant]
    MR-HUGHES: Me? I can't find my {beginning == 1:left glove|other shoe}. #mood: unsure
    MR-HUGHES (thinks): That's kind. So does it wobble or not?
    COACH: That is big and warm. But there's no table in it.
+ ["It's fine." #id: its-good #ev: say-impact partial]
    ~ thanked = true
    MR-HUGHES: Fine is {beginning == 1:fine|good, I guess}. #mood: calm
    MR-HUGHES (thinks): Fine how? {beginning == 1:I'd like to know about the peas|Does it rock}?
    COACH: It's true. What is it like to eat at that table now?
- -> sign

=== sign ===
The can bin has a sign: "I eat cans, and forks give me gas." #leave: mr-hughes #prop: sign bin
BEA: I sorted it and Kai wrote that, so let's {beginning == 1:stand up and cheer|get up and yell}! #enter: bea #mood: happy
Kai {beginning == 1:gets very small behind a book|looks for a way out}. #enter: kai #act: hide kai
What do you do?
+ [Up on a chair with Bea! "KAI! KAI! KAI!" #id: up-on-a-chair #ev: kind-honest aggressive]
    ~ cheered = true
    The whole room joins in. Kai puts both hands on their ears. #act: freeze kai
    KAI: I am a sign person. I am not a parade person. #mood: upset
    KAI (thinks): There are so many eyes. I want to be {beginning == 1:in the bin with the cans|a can}.
    COACH: You meant it as a gift. For Kai, it was a lot of noise.
    -> parade
+ [Clap with two fingers, so that it's not so loud. #id: two-fingers #ev: kind-honest partial]
    Tip, tip, tip. Bea claps with both hands. #sfx: tap
    KAI (thinks): Two fingers are nice. {beginning == 1:Half the room looks at me now|Bea has more}.
    COACH: You saw that Kai may not like it. Bea did not.
    -> note
+ ["That's kind, Bea! I think Kai likes quiet, though." #id: hang-on #ev: kind-honest adaptive]
    ~ good = good + 1
    BEA: Aw, poor Kai! I like loud so so much that I {beginning == 1:never asked|didn't think of that}. #mood: surprised
    Kai holds up a thumb {beginning == 1:from behind the book|under the table}. #act: peek kai
    KAI (thinks): I was about to move. {beginning == 1:The moon is quiet|A cave is quiet}.
    COACH: That would be nice for Bea. You thought of what Kai likes.
    -> note

=== parade ===
You look at the chair. You look at Kai's hands.
What do you do now?
+ [Get down. Hold up a napkin: "Too loud, sorry! Paper?" #id: hold-napkin #ev: kind-honest adaptive #via: note]
    ~ cheered = false
    ~ good = good + 1
    KAI: Paper is good. {beginning == 1:Small paper is best|Paper has no feet}. #mood: calm #prop: napkin sorry #act: nod kai
    KAI (thinks): They asked. I like them more now.
    COACH: You said what was too much. Then you asked what fits.
+ [Cheer again, in a whisper. "kai, kai, kai…" #id: whisper #ev: kind-honest partial]
    KAI: Now it is a parade of {beginning == 1:mice|bees}. It is still a parade. #mood: unsure #act: shake kai
    KAI (thinks): I like mice. I do not like parades.
    COACH: It's softer now. But it's still a parade.
- -> note

=== note ===
You have a pen and half a napkin. #stage: reflect
What about Kai?
+ [Skip it. Bea said it, so Kai has been told. #id: skip-it #ev: specific-thanks avoidant #slip: rush-off]
    You eat your last pea. Kai turns a page.
    KAI (thinks): I typed the gas part. {beginning == 1:Maybe it was too much|Nobody laughed}.
    COACH: Bea did say it. But Kai can't tell what you think.
+ [Write Kai a note in your own words. #id: note #via: note #say: thank bin-sign]
    {
    - say_level >= 2:
        ~ fits = fits + 1
        ~ good = good + 1
        Kai reads it two times and puts it in {beginning == 1:their left shoe|the front of their book}. #sfx: paper #act: take kai #prop: napkin note
        KAI: I keep the best ones there. That is one. #mood: happy
        KAI (thinks): Somebody read my sign. They got to the gas.
        {
        - cheered:
            KAI: It is not a parade. It is better. #mood: happy
        }
        ~ cheered = false
        COACH: You wrote what Kai did and what it did for you.
    - else:
        ~ thanked = true
        Kai reads it and gives you a nod. #sfx: paper #act: nod kai #prop: napkin note
        KAI (thinks): It is about something. Maybe {beginning == 1:the gas|the cans}.
        COACH: A quiet note is a good fit. Which thing did you like?
    }
+ [Draw Kai a big heart and write "BEST EVER!" #id: big-heart #ev: specific-thanks partial]
    ~ thanked = true
    KAI: Best ever is big. Best what? #mood: unsure
    KAI (thinks): It has no name on it. Maybe it is for {beginning == 1:the forks|Bea}.
    COACH: Paper fits Kai. Which thing did you like?
- -> bea

=== bea ===
BEA: I like loud, and I got here so so early and sorted {beginning == 1:90 cans|it all}. #mood: calm
BEA: Nobody saw me, and one poor can had a {beginning == 1:slug|very big slug} in him. #mood: unsure
What does Bea get?
+ [Up on a chair. "90 CANS! ONE SLUG! THANK YOU, BEA!" #id: ninety-cans #ev: specific-thanks adaptive]
    ~ fits = fits + 1
    ~ good = good + 1
    The room yells, "SLUG!" Bea {beginning == 1:takes a bow|blows a kiss}. #mood: happy #act: jump bea
    BEA (thinks): They said the slug part, and he was so so hard to get out!
    COACH: She likes loud. You told them what it cost her.
+ [A nice note on a napkin, like the one for Kai. #id: napkin-note #ev: specific-thanks partial]
    ~ thanked = true
    BEA: Aw, a little paper, and she's so so… {beginning == 1:flat|quiet}. #mood: calm #act: take bea #prop: napkin bea
    BEA (thinks): It's really really nice, and I {beginning == 1:did say loud|said loud two times}, didn't I?
    COACH: You did thank her. But she had told you what she likes.
+ ["Ew. Was he good with ketchup?" #id: oh-yuck #ev: specific-thanks expedient #slip: rush-off]
    BEA: Aw, but he's not that kind of slug! #mood: unsure
    BEA (thinks): I got up at six, and I said sorry to {beginning == 1:every can|the poor slug}, too.
    COACH: It's a joke, and it stops there. She had told you a hard thing.
- -> list

=== list ===
Mr. Hughes hangs up a list. "Lunch helpers, one day each." #enter: mr-hughes #stage: give #prop: list friday
Friday is free. His {beginning == 1:tea|new tea} is cold. #prop: tea cold
What do you do?
+ ["Great idea, thank you! Wait and see, they'll all sign!" #id: kind-idea #ev: give-back avoidant #slip: not-my-problem]
    All the kids look at the list, and then at the other kids. #mood: unsure
    MR-HUGHES (thinks): They all like my list. It's still blank.
    COACH: It's a warm thing to say. Friday is still free.
+ [Wipe your own spot, and one lost pea. #id: own-spot #ev: give-back partial]
    MR-HUGHES: One spot down, 40 to go. Thank you. #mood: happy
    MR-HUGHES (thinks): That was a very clean spot.
    COACH: One spot is one spot. He saw it.
+ [Write your name on Friday. #id: friday #ev: give-back adaptive]
    ~ good = good + 1
    {
    - tea:
        MR-HUGHES: Friday! Then this cup and I can sit down. #mood: proud #act: scribble you #prop: list signed
    - else:
        MR-HUGHES: Friday is pea soup day! You are brave. #mood: proud #act: scribble you #prop: list signed
    }
    MR-HUGHES (thinks): I'll show them where I keep the good rags.
    COACH: They helped you. On Friday, you help.
    {
    - fits == 3 and good >= 5:
        -> end_bright
    }
- -> how_it_ends

=== how_it_ends ===
{
- cheered:
    -> end_parade
- fits == 3:
    -> almost
- fits > 0 or thanked:
    -> end_steady
- else:
    -> end_wonder
}

=== almost ===
Three thanks, and each one fit. #mood: calm
{
- good >= 6:
    BEA: You saw all three of us! And who's going to do poor little Friday? #mood: happy #curtain
- else:
    BEA: The slug says thanks, and he's really really shy. #mood: happy #curtain
}
Friday has room for one more. #end: steady friday-is-free
-> END

=== end_bright ===
Three thanks, three ways: peas, a note and a slug.
{
- tea:
    On Friday, Mr. Hughes drinks his tea. It is hot. #prop: tea hot
- else:
    On Friday, you wipe Table 6.
}
MR-HUGHES: Not one pea fell down. I looked. #mood: happy #curtain #end: bright three-thanks
-> END

=== end_steady ===
You saw three helpers that nobody saw. #mood: calm
{
- good >= 4:
    BEA: Aw, you got most of us, and the slug is so so happy! #mood: happy #curtain
- good >= 2:
    BEA: You saw us, and that's really really a lot. #mood: calm #curtain
- else:
    BEA: You can ask me, you know, and I like loud! #mood: calm #curtain
}
For the next one, you can ask, "Loud, or on paper?" #end: steady loud-or-on-paper
-> END

=== end_parade ===
Kai's ears still ring.
{
- good >= 3:
    KAI: You were good to Mr. Hughes. I am not Mr. Hughes. #mood: unsure #curtain
- else:
    KAI: I like paper. Please ask me first. #mood: unsure #curtain
}
Next time, ask, "How do you like your thanks?" #end: bumpy ask-how
-> END

=== end_wonder ===
Three helpers still don't know who saw them.
{
- good >= 2:
    BEA: You looked at us so so much, and did you like it a little? #mood: unsure #curtain
- else:
    BEA: Were they okay, my poor little cans? #mood: unsure #curtain
}
You can still write one small note. #mood: unsure #end: bumpy one-small-note
-> END
