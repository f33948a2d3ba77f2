// Somebody fixed, sorted and wrote. Find out who, see what it cost, and thank each one in the way they like.
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
# gloss: bin \| a box for trash

VAR say_level = 0
// Who saw the tea, whose cheer is not mended yet, how many thanks fit, and if there were any at all.
VAR tea = false
VAR cheered = false
VAR fits = 0
VAR thanked = false
-> start

=== start ===
Table 6 rocked like a boat. Today it stands still. #place: cafeteria #stage: notice
All your peas stay on! The bins by the wall are sorted, too. #mood: surprised
On the floor: an old screw and a cup of cold tea.
What do you make of that?
+ ["Nice! But that's what Mr. Hughes is here for, so all is well." #id: here-for #ev: specific-thanks avoidant]
    You eat your peas. The tea sits there, very full.
    MR-HUGHES (thinks): I hope somebody likes that table. I do.
    COACH: It is his job, that's true. The full cup may tell you a bit more.
+ ["A full cup? He fixed it in his break." #id: full-cup #ev: specific-thanks adaptive]
    ~ tea = true
    One cup, one screw, one break with no tea in it. #mood: calm
    MR-HUGHES (thinks): Table 6 is not on my list. I did it for the peas.
    COACH: He did it on purpose, and it cost him a hot tea. You read that from a cup.
+ ["Somebody was nice to us. Hooray for Somebody!" #id: hooray #ev: specific-thanks partial]
    You lift your milk to Somebody.
    MR-HUGHES (thinks): Somebody. That's me, most days.
    COACH: You saw that a table does not fix itself. Two clues on the floor know who did.
- -> boxes

=== boxes ===
Here comes Mr. Hughes, or a pile of boxes with his legs. #stage: ask #enter: mr-hughes #mood: calm
What do you do?
+ [Say "Thank you so much, Mr. Hughes!" to the boxes as they go by. #id: to-the-boxes #ev: good-timing partial]
    MR-HUGHES: You're welcome? Who said that? #mood: unsure
    MR-HUGHES (thinks): A box with good manners. I need my tea.
    COACH: A name and a thank-you, and it goes by in a flash. He can hear it when he can stop.
    -> impact
+ [Jump out. "Surprise! You fixed it!" #id: jump-out #ev: open-kindly aggressive #slip: blurt]
    The pile tips. Eleven toilet rolls go for a run. #sfx: paper
    MR-HUGHES: I am surprised. So are they. #mood: surprised
    MR-HUGHES (thinks): My heart! It took me ten minutes to stack them.
    COACH: Your news is good news. To a man with full arms, it came as a push.
    -> rolls
+ [Hold the door. Talk when his arms are empty. #id: hold-door #ev: good-timing adaptive #ev: open-kindly adaptive]
    MR-HUGHES: A door with hands! Oh, it's you, thanks. #mood: happy
    MR-HUGHES (thinks): They waited till I had a face again.
    COACH: You gave him a hand before you gave him words. Now he has time for both.
    -> impact

=== rolls ===
One roll is half way to the gym.
What do you do?
+ ["It was funny, though. Look at it go!" #id: look-at-it-go #ev: open-kindly partial]
    MR-HUGHES: It's fast, I'll give it that. #mood: calm
    MR-HUGHES (thinks): It is a bit funny. It will be more funny when I have them back.
    COACH: You two can laugh at it, and that helps. There are still eleven rolls on the floor.
+ ["Sorry! You take the door, I'll get the fast one." #id: fast-one #ev: open-kindly adaptive]
    MR-HUGHES: Deal. Don't let it see the stairs! #mood: happy
    MR-HUGHES (thinks): They ran so hard. We got them all.
    COACH: You made the mess smaller, fast. Now the thank-you can come with two free arms.
- -> impact

=== impact ===
The boxes are down. Mr. Hughes looks at Table 6. #stage: reflect
MR-HUGHES: So, does it still wobble? #mood: calm
What do you tell him?
+ ["No. All my peas stay on." #id: peas-stay #ev: say-impact adaptive]
    ~ fits = fits + 1
    MR-HUGHES: All of them? I did it for the peas! #mood: proud
    {
    - tea:
        "And you missed your tea," you say. He looks at you.
        MR-HUGHES: You saw the tea? Nobody sees the tea. #mood: surprised
    }
    MR-HUGHES (thinks): That screw took me three days to find. Now it was worth it.
    COACH: You told him what it does for you. Most thank-yous leave that part at home.
+ ["You are the best man in the whole wide world! Thank you!" #id: best-man #ev: say-impact avoidant]
    MR-HUGHES: In the whole world? I can't find my left glove. #mood: unsure
    MR-HUGHES (thinks): That's kind. So does it wobble or not?
    COACH: That is big and warm. It has no table in it, and no peas.
+ ["It's good. Thanks." #id: its-good #ev: say-impact partial]
    ~ thanked = true
    MR-HUGHES: Good is good. #mood: calm
    MR-HUGHES (thinks): Good how? I'd like to know about the peas.
    COACH: Short and true. What is it like to eat at that table now?
- -> sign

=== sign ===
There is a sign on the can bin: "I eat cans. Forks give me gas." #leave: mr-hughes
BEA: I sorted, and Kai wrote that! Let's stand up and cheer for Kai! #enter: bea #mood: happy
Kai has gone very small behind a book. #enter: kai
What do you do?
+ [Up on a chair with Bea! "KAI! KAI! KAI!" #id: up-on-a-chair #ev: kind-honest aggressive]
    ~ cheered = true
    The whole room joins in. Kai puts both hands on their ears.
    KAI: I am a sign person. I am not a parade person. #mood: upset
    KAI (thinks): All those eyes. I want to be in the bin with the cans.
    COACH: You meant it as a gift. For Kai it was loud, and it came like a push.
    -> parade
+ [Clap with two fingers, so that it's not so loud. #id: two-fingers #ev: kind-honest partial]
    Tip, tip, tip. Bea claps with all ten. #sfx: tap
    KAI (thinks): Two fingers are nice. Ten fingers, and half the room looks at me.
    COACH: You saw that Kai may not like it. Bea can't know that till you tell her.
    -> note
+ ["Hang on, Bea. Could Kai be more of a quiet person?" #id: hang-on #ev: kind-honest adaptive]
    BEA: Oh! I like loud, so I never asked. #mood: surprised
    Kai holds up a thumb from behind the book.
    KAI (thinks): Saved. I was about to move to the moon.
    COACH: You stopped a nice idea in a nice way. It was Bea's way to be thanked, not Kai's.
    -> note

=== parade ===
You look at the chair. You look at Kai's hands.
What do you do now?
+ [Get down. Hold up a napkin that says, "Too loud, sorry. Paper?" #id: hold-napkin #ev: kind-honest adaptive #via: note]
    ~ cheered = false
    KAI: Paper is good. Small paper is best. #mood: calm
    KAI (thinks): They asked. Now I like them more than before the parade.
    COACH: You said what was too much, and you asked what fits. That is how you find out.
+ [Cheer again, in a whisper. "kai, kai, kai…" #id: whisper #ev: kind-honest partial]
    KAI: Now it's a parade of mice. #mood: unsure
    KAI (thinks): I do like mice. I don't like parades.
    COACH: Softer is a step in the right direction. You can ask Kai what would fit.
- -> note

=== note ===
You have a pen and half a napkin. #stage: reflect
What about Kai?
+ [Skip it. Bea told Kai that it's good, so Kai has been told. #id: skip-it #ev: specific-thanks avoidant #slip: rush-off]
    You eat your last pea. Kai turns a page.
    KAI (thinks): Did the gas part work? It's hard to tell with signs.
    COACH: Leaving it to Bea keeps things simple. Kai still can't tell what you thought.
+ [Write Kai a note in your own words. #id: note #via: note #say: thank bin-sign]
    {
    - say_level >= 2:
        ~ fits = fits + 1
        Kai reads it two times, and puts it in their left shoe. #sfx: paper
        KAI: My shoe is where I keep the best ones. #mood: happy
        KAI (thinks): Somebody read my sign. All the way to the gas.
        {
        - cheered:
            KAI: It's a lot better than a parade. #mood: happy
        }
        ~ cheered = false
        COACH: You wrote what Kai did and what it did for you. And it made no noise at all.
    - else:
        ~ thanked = true
        Kai reads it and gives you a nod. #sfx: paper
        KAI (thinks): That's nice. I wonder if it's about the sign or the gas.
        COACH: A quiet note is a good fit. One thing from the sign would tell Kai why.
    }
+ [Draw Kai a big heart and write "BEST EVER" on it. #id: big-heart #ev: specific-thanks partial]
    ~ thanked = true
    KAI: Best ever what? #mood: unsure
    KAI (thinks): It could be for me. It could be for the forks.
    COACH: Paper fits Kai, and so does a heart. What was it that you liked?
- -> bea

=== bea ===
BEA: Well, I like loud. I got here early and sorted 90 cans. #mood: calm
BEA: Nobody saw me. One of them had a slug in it. #mood: unsure
What does Bea get?
+ [On a chair: "NINETY CANS! ONE SLUG! BEA!" #id: ninety-cans #ev: specific-thanks adaptive]
    ~ fits = fits + 1
    The room yells, "SLUG!" Bea takes nine bows. #mood: happy
    BEA (thinks): They said the slug part! The slug was the hard part.
    COACH: She asked for loud, and she got it. You named what it cost her, slug and all.
+ [A note on a napkin. Notes are kinder, so she gets one, too. #id: napkin-note #ev: specific-thanks partial]
    ~ thanked = true
    BEA: Oh, paper. It's so… flat. #mood: calm
    BEA (thinks): It's nice. I did say loud, though.
    COACH: You did thank her. The way she likes it was in her first three words.
+ ["Oh, yuck. Put the slug in your next report." #id: oh-yuck #ev: specific-thanks expedient #slip: rush-off]
    BEA: It's not that kind of slug. #mood: unsure
    BEA (thinks): I got up at six for those cans.
    COACH: It's a good joke, and it stops there. She has told you what it cost her.
- -> list

=== list ===
Mr. Hughes hangs up a list. "Lunch helpers, one day each." #enter: mr-hughes #stage: give
Friday is free. In his other hand is a cup, and it is cold again.
What do you do?
+ ["What a kind idea! So many nice people here will want to sign." #id: kind-idea #ev: give-back avoidant #slip: not-my-problem]
    They look at the list. They all know a nice person who will sign. #mood: unsure
    MR-HUGHES (thinks): They all like my list. It is still a very white list.
    COACH: It's a warm thing to say. The list can't tell it from a no.
    {
    - fits == 3:
        -> almost
    - else:
        -> how_it_ends
    }
+ [Wipe your own spot and one lost pea. #id: own-spot #ev: give-back partial]
    MR-HUGHES: One spot down, 40 to go. Thank you. #mood: happy
    MR-HUGHES (thinks): That was a very clean spot.
    COACH: One spot is one spot, and he saw it. Friday would be all of Table 6.
    {
    - fits == 3:
        -> almost
    - else:
        -> how_it_ends
    }
+ [Write your name on Friday. #id: friday #ev: give-back adaptive]
    {
    - tea:
        MR-HUGHES: Friday! So on Friday, this cup and I sit down. #mood: proud
    - else:
        MR-HUGHES: Friday is pea soup day! You are brave. #mood: proud
    }
    MR-HUGHES (thinks): I'll show them where I keep the good rags.
    COACH: They helped you, and on Friday you help. That's a thank-you with hands.
    {
    - fits == 3:
        -> end_bright
    - else:
        -> how_it_ends
    }

=== almost ===
Three thanks, three ways, and each one fit. Friday still has a free line. #mood: calm #end: steady friday-is-free
-> END

=== how_it_ends ===
{
- cheered:
    -> end_parade
- fits > 0 or thanked:
    -> end_steady
- else:
    -> end_wonder
}

=== end_bright ===
Three thanks, three ways: peas, a shoe and a slug. Each one fit.
{
- tea:
    On Friday, Mr. Hughes drinks his tea. It is hot. #end: bright three-thanks
- else:
    On Friday, you wipe Table 6. Not one pea goes to sea. #end: bright three-thanks
}
-> END

=== end_steady ===
You saw three helpers that nobody saw, and you said so. #mood: calm
For the next thank-you, you can ask, "Loud, or on paper?" #end: steady loud-or-on-paper
-> END

=== end_parade ===
Kai's ears still ring. You can ask next time, "How do you like your thanks?" #end: bumpy ask-how
-> END

=== end_wonder ===
Three helpers still wonder who saw them. You can still write one small note. #mood: unsure #end: bumpy one-small-note
-> END
