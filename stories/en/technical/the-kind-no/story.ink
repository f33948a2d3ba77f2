// A no can be kind, and still sting. Read the card, take the no, find plan B, and mend your own grumpy bit.
# id: the-kind-no
# title: The Kind No
# band: B
# difficulty: 2
# category: technical
# setting: cafeteria
# seat: asker
# cast: noor, omar
# minutes: 6
# feeds: media-maker, time-buddy
# brief: You sit near Noor, the Video Guide, at lunch. You need the sound in your video to come on time.
# beginnings: 2
# met: noor
# say: late-sound \| ask \| Ask Omar about the late sound.
# topics: late-sound \| sneeze, sound, video, achoo, late, seconds
# example: late-sound \| greet \| Hey, Omar
# example: late-sound \| time \| Are your hands free in a minute?
# example: late-sound \| polite \| Could you
# example: late-sound \| topic \| my sneeze video
# example: late-sound \| problem \| The sound comes three seconds late
# example: late-sound \| tried \| I turned it off and on
# example: late-sound \| help \| Can you show me how to move a sound?
# example: late-sound \| okno \| If not, that's fine
# gloss: video \| moving pictures with sound, like a short movie
# gloss: noodles \| long, soft strings that you eat
# gloss: grumpy \| in a mood, and showing it
# gloss: due \| it has to be done by then

VAR beginning = 1
VAR met_bright = false
VAR met_bumpy = false
VAR say_level = 0
// Whether Noor was pushed, whether she left, and whether the sneeze is on time.
VAR pushed = false
VAR left = false
VAR fixed = false
// How many strong moves there were so far. The ending goes by it.
VAR up = 0
-> start

=== start ===
Your sneeze video is due at two. The ACHOO comes three seconds late. #place: cafeteria #stage: notice #prop: bowl hot
{ beginning:
- 1:
    {
    - met_bright: Noor, the Video Guide, waves her fork at you. #enter: noor
    - met_bumpy: Noor, the Video Guide, hides behind noodles. #enter: noor
    - else: Noor, the Video Guide, blows on her hot noodles. #enter: noor
    }
- 2:
    {
    - met_bright: Noor, the Video Guide, yawns, and it's a hello. #enter: noor
    - met_bumpy: Noor, the Video Guide, yawns and looks away. #enter: noor
    - else: Noor, the Video Guide, yawns at her hot noodles. #enter: noor
    }
}
Her card on the wall says "On a break".
How do you start?
+ ["It's only quick, Noor. Two seconds, and not one more." #id: tiny #ev: good-timing partial]
    NOOR: Two seconds? That's what they all say. #mood: unsure
    { beginning:
    - 1: She puts her fork down, and the noodles have to wait while you explain.
    - 2: She puts her fork down and holds her eyes open with two fingers.
    }
    NOOR (thinks): Look at this bowl, and look at me eating cold noodles all week.
    COACH: It looked like a small thing to you, but her card had something to say first.
+ [Put it right next to her bowl. Play. ACHOO! #id: press-play #ev: good-timing aggressive #slip: blurt]
    ~ pushed = true
    NOOR: Wait, did that thing sneeze on my lunch? #mood: upset #act: jump noor
    NOOR (thinks): Wait, why is there a sneeze? My card says no!
    COACH: You're in a hurry, so the sneeze got to her before a yes or a no.
+ ["Hi, Noor. Is your break a no for questions, too?" #id: saw-card #ev: good-timing adaptive #ev: ask-clearly adaptive]
    ~ up = up + 1
    NOOR: Wait, you read it? You're the first one! #mood: surprised
    { beginning:
    - 1: NOOR (thinks): Look, a reader! Was I hiding behind that card all week?
    - 2: NOOR (thinks): Wait, somebody can read? So good, I could cry!
    }
    COACH: You read the card, and you let her say how far it goes.
- -> no

=== no ===
{ beginning:
- 1: NOOR: It's a full break, the whole month. Sorry! #mood: calm
- 2: NOOR: Not today. My eyes are closed for today. #mood: unsure
}
What are your first words?
+ ["Aw, okay, and thanks! Enjoy the noodles, they smell kind of wonderful." #id: plan-b #ev: handle-no adaptive]
    ~ up = up + 1
    NOOR: I will! Good luck with the sneeze. #mood: happy
    NOOR (thinks): Wait, I can say no, and eat, and not feel mean?
    COACH: You let her no be a no, so your head is free for plan B.
    -> feeling
+ ["But you're so good at it! Please, please, pretty please?" #id: pretty-please #ev: handle-no aggressive #slip: push]
    ~ pushed = true
    NOOR: That was a no. It was even a nice one. #mood: upset
    { beginning:
    - 1: NOOR (thinks): If a nice no doesn't work, which one does?
    - 2: NOOR (thinks): How many times can one person say "please"?
    }
    COACH: Sweet words that come three times in a row are a push.
    -> again
+ ["Oh." #id: oh #ev: handle-no partial]
    You stay where you are and say "oh" some more.
    { beginning:
    - 1: NOOR: Wait, do you want to watch me chew? #mood: unsure
    - 2: NOOR: Wait, are you asleep, too? #mood: unsure
    }
    NOOR (thinks): Wait, did they hear me? Who can eat with an "oh" right there?
    COACH: You kept it calm, and with a few more words you can both move on.
    -> feeling

=== again ===
Noor pulls her bowl close and puts both arms around it.
What now?
+ ["What if you get my cookie, the only big one?" #id: cookie #ev: handle-no expedient #slip: push]
    NOOR: Is it chocolate? I mean, it's still a no. #mood: unsure
    She looks at that cookie so long that a noodle falls off her fork. #act: drop noor
    NOOR (thinks): Look at that sugar! Why did I say no?
    COACH: That cookie is a nice thought, but she said no because she needs a rest.
    -> feeling
+ ["Wow! So what's the point of you?" #id: some-guide #ev: handle-no aggressive #slip: push]
    ~ left = true
    NOOR: We're leaving, me and my noodles. #mood: upset
    NOOR (thinks): Wait, was that about the video? No, that was about me.
    COACH: It's okay to be let down, but those words went at her and not the problem.
    -> feeling
+ ["Sorry. You said no two times, and one was enough." #id: heard-it #ev: handle-no adaptive]
    ~ up = up + 1
    NOOR: So good, thanks! I don't have to say it a third time? #mood: calm
    NOOR (thinks): Look, they heard me. Can I let go of my bowl now?
    COACH: It took you one more try, and then you heard her and told her so.
    -> feeling

=== feeling ===
{
- left:
    Her chair is empty now, and your ears are hot. #leave: noor #stage: decide #mood: upset
- else:
    You walk off with a quiet mouth, and your feet go stomp, stomp, stomp. #stage: decide #mood: upset
}
{ beginning:
- 1: A thought sits down with you. "She hates you," it says with its mouth full.
- 2: A thought sits down with you. "You're a pain to everyone," it says.
}
What do you tell it?
+ ["Okay, then I'll never bother her or anyone again." #id: never-again #ev: brave-thought avoidant]
    The thought likes that, and it starts on your cookie.
    NOOR (thinks): Wait, do I ever get to watch that sneeze now?
    COACH: It sounds kind, and then two people stop talking over a bowl of noodles.
+ ["Can you wait, please? I'm busy." #id: busy #ev: brave-thought partial]
    The thought says that it can wait, because it has brought a book.
    NOOR (thinks): Are they mad? Which one is it, me or the sneeze?
    COACH: You didn't let it talk you down, but it's still sitting there.
+ {beginning == 1} ["She wants hot noodles, that's all!" #id: not-hate #ev: brave-thought adaptive]
    ~ up = up + 1
    The thought stops chewing, and it has nothing to say and no lunch left. #mood: calm
    NOOR (thinks): One hot lunch, from the top. Is that so much?
    COACH: You looked for what she needs, and it was noodles.
+ {beginning == 2} ["She's tired, maybe. Tired is a thing." #id: not-a-pain #ev: brave-thought adaptive]
    ~ up = up + 1
    The thought yawns, and soon it is asleep with its head on your tray. #mood: calm
    NOOR (thinks): Who can say yes to everyone? I'd need four arms and a nap!
    COACH: You found another reason for her no, and it's more likely than yours.
- -> pick

=== pick ===
{ beginning:
- 1:
    It's half past one, and Omar is building a tower out of cups. #stage: pick #enter: omar #prop: cups tower
    His card says "Video", too. The help page is old, from two updates ago.
- 2:
    It's half past one. Omar is in the cup race, with a clock and a crowd. #stage: pick #enter: omar #prop: cups tower
    His card says "Video", too. So does the new help page, and it has pictures.
}
What's plan B?
+ {beginning == 2} [The help page. It can't be busy. #id: help-page #ev: match-helper adaptive]
    ~ up = up + 1
    OMAR (thinks): Made two of those pictures, so, hmm, hope they can see the arrows.
    COACH: Omar can't stop now, and a page with pictures can help you right away.
    -> page
+ {beginning == 1} [The help page. I'll check it and try it, step by step. #id: no-people #ev: match-helper partial]
    "Push the gray button," says the page, but there's no gray button anymore. #mood: surprised
    You push a blue one, and now the ACHOO comes first and then you sneeze.
    OMAR (thinks): Hmm, old page. Want to say something, no rush.
    COACH: A page is less scary than a person, but this one is about another button.
    -> old_page
+ [Stand up and shout. "Who here knows video?" #id: shout #ev: match-helper expedient #slip: wrong-person]
    Four tables shout back. "Turn it off and on!" #mood: surprised
    {
    - beginning == 2:
        A kid throws you the help page, folded into a paper plane.
    }
    OMAR (thinks): Loud, that. My card's right there on the wall.
    COACH: It was quick, and four tables had fun, but none of them has a card.
    { beginning:
    - 1:
        One cup rolls up to your foot, and it's Omar's. #mood: calm
        -> omar
    - 2:
        -> page
    }
+ {beginning == 1} [Omar. His card says video, too. #id: omar #ev: match-helper adaptive]
    ~ up = up + 1
    OMAR (thinks): Hmm, here comes a question. Can tell by the walk.
    COACH: Two people have a card for it, and one of them has time.
    -> omar
+ {beginning == 2} [Omar! He's so nice that he'd never say no. #id: omar-race #ev: match-helper partial #ev: good-timing partial #slip: blurt]
    OMAR: Hey, one sec, I'm in the middle of... #mood: surprised
    All the cups come down. The clock beeps, and the crowd says, "Aww." #sfx: tap #prop: cups gone #act: pile-up omar
    OMAR (thinks): Two cups to go, hmm. Never had two cups to go.
    COACH: He is nice, and he knows video, but right then he was racing.
    -> cups

=== omar ===
Omar has the last cup in the air, and he holds his breath. #stage: ask
How do you ask him?
+ ["It's late. You have to!" #id: have-to #ev: ask-clearly aggressive #slip: demand]
    OMAR: Hmm, have to what? #mood: upset
    He looks up, and the whole tower comes down. #prop: cups gone #act: pile-up omar
    OMAR (thinks): Was a yes, hmm, until somebody told me it was.
    COACH: The clock is close, so you gave an order, and now there are cups everywhere.
    -> cups
+ [Ask Omar in your own words. #id: ask-omar #say: ask late-sound]
    {
    - say_level >= 2:
        ~ up = up + 1
        OMAR: A late sneeze? Hmm, easy, got to see that. #mood: happy
        OMAR (thinks): Know that one, easy. Know how to show it, too.
        COACH: You said what's up and what would help, so he could say yes right away.
    - else:
        OMAR: Sure, no rush. What does it do, or not do? #mood: calm
        You press play, and he waits for it.
        OMAR (thinks): Happy to, hmm, but is it picture or sound?
        COACH: You asked, and he put the cup down, but he doesn't know what it does.
    }
    -> trick
+ ["Hi! Could you please check my thing?" #id: my-thing #ev: ask-clearly partial #slip: vague]
    OMAR: Sure, all good. A loud thing or a quiet thing? #mood: calm
    You press play, and he looks at the picture, and then under the table.
    OMAR (thinks): Had cups, and, hmm, got a thing, too.
    COACH: It's a friendly ask, and he said yes without knowing to what.
    -> trick

=== cups ===
There are cups all over the floor. #stage: ask
What do you say?
+ ["They're only cups. Can you show me how to move a sound, please?" #id: only-a-cup #ev: open-kindly partial #ev: good-timing partial]
    OMAR: Sure. One sec, easy. #mood: unsure
    Omar builds it all up again, very slowly. It's two o'clock. #mood: unsure
    OMAR (thinks): Easy fix, that one. Slow with cups, though.
    COACH: You asked for one clear thing, and he's on the floor with his cups.
    -> amends
+ ["Oh no, your cups! I'll pick them all up first!" #id: heres-nine #ev: open-kindly adaptive]
    ~ up = up + 1
    OMAR: It's cool, all good. So, hmm, what's up with your video? #mood: calm
    OMAR (thinks): Down on the floor with me, getting cups. Nice of them.
    COACH: You helped with his cups first, and then he asked about you.
    -> trick

=== trick ===
~ fixed = true
On screen, you sneeze. One, two, three, ACHOO!
{
- pushed:
    OMAR: Kinda heard you and Noor from over here. So did my tower. #mood: unsure
}
OMAR: Hmm, see that tall bit? That's your ACHOO, so slide it, easy. #mood: happy
OMAR (thinks): Noor showed me that, first week. Took a bit.
You slide it until it sits right under your face. Play. #sfx: tap
ACHOO! Right on the nose. #mood: proud
-> amends

=== page ===
The help page has six pictures, and the last one says "Done!" #stage: use
How do you use it?
+ [Skip to the last picture! It says "Done!" on it. #id: last-picture #ev: use-help expedient]
    You press "Done", and now it's done, and it still sneezes late. #sfx: tap #mood: unsure
    OMAR (thinks): Everybody wants picture six, and, hmm, three's the good one.
    COACH: That was quick, and the part about your ACHOO is in the middle.
    -> amends
+ [One step, and play. Then one more. #id: one-step #ev: use-help adaptive]
    ~ fixed = true
    ~ up = up + 1
    "Slide the tall bit," says picture three. You slide it and press play. #sfx: tap
    ACHOO! It comes out right under your face. #mood: proud
    OMAR (thinks): Hmm, my arrow. They did my arrow.
    COACH: You tried every step before the next, so you saw which one did it.
    -> amends
+ [Read every part of it two times, and wait until you know it. #id: read-it-all #ev: use-help partial]
    You know the whole page by heart, and it's one minute to two. #mood: unsure
    OMAR (thinks): Still reading, hmm. More of a page than a book.
    COACH: You know it all now, and your hands haven't tried any of it yet.
    -> amends

=== old_page ===
It's two minutes to two, and the video isn't done. #stage: ask
You write a line to Mr. Tran, for tomorrow. What does it say?
+ ["Please fix the late part for me, and show me when it's done. Thank you." #id: fix-it #ev: ask-clearly expedient #slip: answer-grab]
    You add five hearts and a sneezing face. #sfx: pencil #act: scribble you
    OMAR (thinks): Gets fixed, sure. Then, hmm, who's got the next sneeze?
    COACH: That's a warm line, and he may well do it, so then he knows how.
+ ["My sound is late! Can you show me how to slide it, please?" #id: mr-tran #ev: ask-clearly adaptive]
    ~ up = up + 1
    You read it to yourself, and you'd say yes to that. #sfx: pencil #mood: calm
    OMAR (thinks): Would've said yes to that, too.
    COACH: He knows what's late, and that you want to do it yourself.
+ ["Something is up with my video, and I tried so hard!" #id: something #ev: ask-clearly partial #slip: vague]
    You look at it, and it could mean that your video is on fire. #sfx: pencil #act: scribble you
    OMAR (thinks): Something, hmm. There's a lot of something in a video.
    COACH: You told him in time, and "sound" would tell him what to bring.
- -> amends

=== amends ===
{
- left:
    -> note
}
Noor brings her bowl back, and you can still hear your own stomping. #mood: unsure #stage: reflect
{ beginning:
- 1: NOOR: So? Is it any better? #mood: calm
- 2: NOOR: I slept on my arm. So, is it any better? #mood: calm
}
What do you tell her?
+ ["I stomped off because you said no, and that wasn't fair to you." #id: not-fair #ev: kind-honest adaptive]
    ~ up = up + 1
    {
    - pushed:
        NOOR: I did feel pushed. Thanks for saying it. #mood: calm
    - else:
        NOOR: I heard your feet, yeah. Thanks for saying it. #mood: happy
    }
    NOOR (thinks): Wait, it's okay again after a no? That's so good.
    COACH: You said what you did, and you left the "but" out.
    {
    - fixed and up >= 4:
        -> end_bright
    - fixed:
        -> end_even
    - else:
        -> end_page
    }
+ ["Sorry if I was grumpy. I did have a good reason, though." #id: sorry-if #ev: kind-honest partial]
    NOOR: If? I heard the stomps from here. #mood: unsure
    { beginning:
    - 1: She pokes at one last noodle and doesn't look up.
    - 2: She puts her head back on her arm.
    }
    NOOR (thinks): That was a sorry with an excuse in it. I only heard the excuse.
    COACH: There is a "sorry" in it, and the "if" and the "though" take it back.
    -> how_it_ends
+ ["You're the best! I'm your biggest fan, Noor!" #id: biggest-fan #ev: kind-honest avoidant]
    NOOR: Wait, what for? I didn't do anything. #mood: surprised
    She looks down at your feet, and they are very quiet now.
    NOOR (thinks): That's so nice, and so odd. Do we talk about the stomping?
    COACH: You jumped right over the grumpy part, and you both still heard it.
    -> how_it_ends

=== how_it_ends ===
{
- pushed:
    -> end_stomps
- fixed:
    -> end_later
- else:
    -> end_waits
}

=== note ===
At the end of lunch, Noor's chair is still empty. #stage: reflect
There's a pencil in your pocket. What do you do?
+ [Leave it, because she probably doesn't want to hear from me. #id: leave-it #ev: kind-honest avoidant]
    You push her chair in, and then you pull it out again, and then you go.
    OMAR (thinks): Lot of looking at that chair, hmm. A note would fit.
    COACH: Saying nothing can feel kind, but to Noor it may look like you don't care.
    -> end_gone
+ [Write, "I pushed. Enjoy your break." #id: i-pushed #ev: kind-honest adaptive]
    ~ up = up + 1
    You put it on her chair. It took you all of lunch. #sfx: pencil #act: scribble you
    OMAR (thinks): Carried it over to her table, didn't read it, all good.
    COACH: You wrote down what you did, and she can read it when she wants to.
    -> end_chair
+ [Write, "I'm sorry that you got so upset! Thank you anyway." #id: you-got-upset #ev: kind-honest partial]
    You put it on her chair. Somebody brings it back, folded very small. #sfx: pencil #act: scribble you
    OMAR (thinks): She read it and said, "I got upset?" Folded it, then.
    COACH: You wrote to her, but the note is about what she did.
    -> end_gone

=== end_bright ===
{ beginning:
- 1: The sneeze is on time, and Noor's bowl is empty. She ate it hot. #mood: happy #end: bright hot-noodles
- 2: The sneeze is on time, and Noor is wide awake. It was the first nap in weeks. #mood: happy #end: bright hot-noodles
}
{
- pushed:
    NOOR: Look at us. From stomp to sneeze in one lunch! #mood: happy #curtain
- else:
    NOOR: Best no I ever said. Now play me the ACHOO! #mood: happy #curtain
}
-> END

=== end_even ===
The sneeze is on time, and you two are okay. Tomorrow, it can go with less stomping. #mood: calm #end: steady read-the-card-first
NOOR: Long lunch. Next scene, please. #mood: calm #curtain
-> END

=== end_page ===
You hand it in with a note, "ACHOO on its way." Tomorrow you try the sound again. #mood: calm #end: steady achoo-on-its-way
{
- up >= 4:
    NOOR: Look, a late sneeze, and we're good! #mood: happy #curtain
- else:
    NOOR: You came back and said it. That part was on time. #mood: calm #curtain
}
-> END

=== end_later ===
The sneeze is on time, and a real "sorry" for the stomping can come tomorrow. #mood: calm #end: steady tell-noor-tomorrow
{
- up >= 3:
    NOOR: Great sneeze. So we cut the part with the feet? #mood: unsure #curtain
- else:
    NOOR: Okay. Some other time, then. #mood: unsure #curtain
}
-> END

=== end_waits ===
The sneeze is late, and so is your word about the stomping. Both can come tomorrow. #mood: calm #end: steady both-tomorrow
{
- up >= 3:
    NOOR: Almost, on both. Come by tomorrow? #mood: calm #curtain
- else:
    NOOR: Good luck. I mean it, mostly. #mood: unsure #curtain
}
-> END

=== end_stomps ===
Noor takes her bowl to the far end of the table. A short "sorry" can still get there. #mood: unsure #end: bumpy a-sorry-can-get-there
{
- up >= 3:
    NOOR: Wait, so much of it was right. And then that? #mood: unsure #curtain
- else:
    NOOR: Break. Month two. #mood: upset #curtain
}
-> END

=== end_chair ===
Noor ate her noodles in the hallway. Your note was there when she came back. #end: steady note-on-her-chair
{
- up >= 3:
    OMAR: Went in her pocket, that note. Good sign, I think. #mood: happy #curtain
- else:
    OMAR: She read it. Kinda still chewing on it. #mood: calm #curtain
}
-> END

=== end_gone ===
Noor ate her noodles in the hallway, and they went cold on the way.
A short "sorry" still fits on a note, and tomorrow you can say it, too. #end: bumpy sorry-on-a-note
{
- up >= 3:
    OMAR: Not so bad, after that. She only didn't see it. #mood: unsure #curtain
- else:
    OMAR: Nobody's at her table, hmm. Not mine to say something. #mood: unsure #curtain
}
-> END
