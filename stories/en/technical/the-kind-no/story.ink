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
# gloss: video \| moving pictures with sound, like a small film
# gloss: noodles \| long, soft strings that you eat
# gloss: grumpy \| cross, and showing it
# gloss: due \| it has to be done by then

VAR beginning = 1
VAR say_level = 0
// Whether Noor was pushed, whether she left, and whether the sneeze is on time.
VAR pushed = false
VAR left = false
VAR fixed = false
-> start

=== start ===
Your sneeze video is due at two. The ACHOO comes three seconds late. #place: cafeteria #stage: notice
{ beginning:
- 1: Noor, the Video Guide, sings to her hot noodles. #enter: noor
- 2: Noor, the Video Guide, yawns at her hot noodles. #enter: noor
}
Her card on the wall says "On a break".
How do you start?
+ ["Hi, Noor! It's a tiny thing, and you're so quick. Please?" #id: tiny #ev: good-timing partial]
    NOOR: Tiny. I've heard about tiny. #mood: unsure
    NOOR (thinks): Nine tiny things make one cold lunch.
    COACH: A hi, a please, and it's true that she's quick. Her card had said something first.
+ [Put it next to her bowl. Play. ACHOO! #id: press-play #ev: good-timing aggressive #slip: blurt]
    ~ pushed = true
    NOOR: Did that thing sneeze on my lunch? #mood: upset
    NOOR (thinks): I turned my card round on Monday. It's Thursday, and here we go.
    COACH: Two o'clock is close, and that's real. The sneeze got there before her yes or no.
+ ["I saw your card. Is it a no for questions, too?" #id: saw-card #ev: good-timing adaptive #ev: ask-clearly adaptive]
    NOOR: You read it! You're the first one. #mood: surprised
    NOOR (thinks): All week, I've felt like a wall behind a card.
    COACH: You read the card, and let her say how far it goes. Both answers are open.
- -> no

=== no ===
{ beginning:
- 1:
    NOOR: It's a full break, the whole month. Sorry! #mood: calm
- 2:
    NOOR: It's a no this month. For all of it. #mood: unsure
}
What are your first words?
+ ["Okay. Thanks for telling me. I'll find a plan B." #id: plan-b #ev: handle-no adaptive]
    NOOR: Good luck with it! #mood: happy
    NOOR (thinks): That was quick. I can eat, and I don't feel mean.
    COACH: You let the no be a no. That leaves your head free for plan B.
    -> feeling
+ ["But you're so good at it! Please, please, pretty please?" #id: pretty-please #ev: handle-no aggressive #slip: push]
    ~ pushed = true
    NOOR: That was a no. It was a nice one, too. #mood: upset
    NOOR (thinks): If a nice no doesn't work, which one does?
    COACH: The words are sweet. Three of them in a row make a push.
    -> again
+ ["Oh." #id: oh #ev: handle-no partial]
    You stay where you are. You say "oh" some more.
    NOOR: Do you want to see me chew? #mood: unsure
    NOOR (thinks): Did they hear me? They are still here, and so are the noodles.
    COACH: You kept it calm. A few more words, and you can both move on.
    -> feeling

=== again ===
Noor pulls her bowl close.
What now?
+ ["What if you get my cookie? The big one?" #id: cookie #ev: handle-no expedient #slip: push]
    NOOR: Is it chocolate? I mean, it's still a no. #mood: unsure
    NOOR (thinks): I was so close. It had sugar on top.
    COACH: A trade is a fun idea. Her no was about rest, and a cookie can't pay for that.
    -> feeling
+ ["Some guide you are." #id: some-guide #ev: handle-no aggressive #slip: push]
    ~ left = true
    NOOR: We're leaving, me and my noodles. #mood: upset
    NOOR (thinks): That was not about the video. That was about me.
    COACH: You were let down, and that's okay. The words went for her, and not for the problem.
    -> feeling
+ ["Sorry. You said no, and I heard it now." #id: heard-it #ev: handle-no adaptive]
    NOOR: Thanks. #mood: calm
    NOOR (thinks): Good. I did not want to say it a third time.
    COACH: It took one more try, and then you heard her. Now there's room for plan B.
    -> feeling

=== feeling ===
{
- left:
    You look at where she sat. Your ears are hot. #leave: noor #stage: decide #mood: upset
- else:
    You walk off. Your mouth is quiet, and your feet go stomp, stomp, stomp. #stage: decide #mood: upset
}
A thought sits down with you. "She hates you," it says with its mouth full.
What do you tell it?
+ ["Then the kind thing is never to bother her again." #id: never-again #ev: brave-thought avoidant]
    The thought likes that. It starts on your cookie.
    NOOR (thinks): One hot lunch. That's all I wanted from today.
    COACH: It sounds kind, and then two people don't talk. Did she say anything about you?
+ ["She wants her noodles. That's not hate." #id: not-hate #ev: brave-thought adaptive]
    The thought stops chewing. It has nothing to say, and no lunch left. #mood: calm
    NOOR (thinks): One hot lunch. That's all I wanted from today.
    COACH: You looked for what she needs, and found noodles. A no can be about noodles.
+ ["Shh. I'm busy." #id: busy #ev: brave-thought partial]
    The thought says it can wait. It has brought a book.
    NOOR (thinks): One hot lunch. That's all I wanted from today.
    COACH: You did not let it talk you down. Next, tell it what else may be true.
- -> pick

=== pick ===
It's half past one. Omar builds a tower out of cups. #stage: pick #enter: omar
What's plan B?
+ [The help page. #id: help-page #ev: match-helper adaptive]
    OMAR (thinks): They read about sound. I know a thing about sound.
    COACH: A page never needs a break. It's a good fit for a quick look.
    -> page
+ [Stand up and shout. "Who here knows video?" #id: shout #ev: match-helper expedient #slip: wrong-person]
    Four tables shout back. "Turn it off and on!" #mood: surprised
    OMAR (thinks): That's so loud, and I'm right here. My card is on the wall.
    COACH: That was fast, and four tables had fun. Whose card is about video?
    A cup rolls up to your foot. It's one of Omar's. #mood: calm
    -> omar
+ [Omar. His card says "Video" too, and nothing about a break. #id: omar #ev: match-helper adaptive]
    OMAR (thinks): Here comes a question. I can tell by the walk.
    COACH: Two cards say video, and one is free. You went by the cards.
    -> omar

=== omar ===
Omar has cup nine in the air. He holds his breath. #stage: ask
How do you ask him?
+ ["Noor won't, so you have to. Come on, it's nearly two!" #id: have-to #ev: ask-clearly aggressive #slip: demand]
    OMAR: Nine! You made me drop nine! #mood: upset
    OMAR (thinks): I'd say yes. I don't want to be told yes.
    COACH: The clock is loud, so it came out as an order. His answer got lost on the way.
    -> cup_nine
+ [Ask Omar in your own words. #id: ask-omar #say: ask late-sound]
    {
    - say_level >= 2:
        OMAR: A late sneeze? I have to see this. #mood: happy
        OMAR (thinks): I know what it is, and I know how to show it.
        COACH: You said what's up, and what would help. He could say yes right away.
    - else:
        OMAR: Okay. What does it do, or not do? #mood: calm
        OMAR (thinks): I want to help. I don't know if it's the picture or the sound.
        COACH: You asked, and he put the cup down. Say what it does, and he can start.
        You press play. He waits for it.
    }
+ ["Could you please help me with my thing, Omar?" #id: my-thing #ev: ask-clearly partial #slip: vague]
    OMAR: Sure. Is it a loud thing or a quiet thing? #mood: calm
    OMAR (thinks): A thing? I have cups, and now I have a thing.
    COACH: He said yes before he knew to what. Tell him, and it gets quicker.
    You press play. He waits for it.
- -> trick

=== cup_nine ===
Cup nine rolls under the table.
What do you say?
+ ["It's only a cup. And I'm in a hurry here." #id: only-a-cup #ev: ask-clearly partial]
    OMAR: It was the top one. Then I'll do nine first. #mood: unsure
    OMAR (thinks): I have a way to fix late sounds. I also have a cup.
    COACH: You told him why. A word about the cup may get you both back on the same side.
    He does nine, and then he does ten. It's two o'clock. #mood: unsure
    -> amends
+ ["Here's nine. My sneeze is late. Can you show me how to move it?" #id: heres-nine #ev: ask-clearly adaptive]
    OMAR: A late sneeze? I have to see this. #mood: happy
    OMAR (thinks): They got nine back for me. Okay, I'm in.
    COACH: You came back with a cup and a clear ask. Now it's his to say yes to, and he did.
    -> trick

=== trick ===
~ fixed = true
On screen, you sneeze. One, two, three, ACHOO!
{
- pushed:
    OMAR: I heard you and Noor from over here. So did my tower. #mood: unsure
}
OMAR: See that tall bit in the sound? That's your ACHOO, so slide it. #mood: happy
OMAR (thinks): Noor showed me that, the week I started.
You slide it till it sits under your face. Play. #sfx: tap
ACHOO! Right on the nose. #mood: proud
-> amends

=== page ===
"Slide the sound," says the page. You slide it, and now the ACHOO comes first. #mood: surprised
You slide it back, and it's two minutes to two. #mood: unsure
So you write a line to Mr. Tran, for tomorrow. #stage: ask
What do you write?
+ ["Please fix my video for me. Thank you so much!" #id: fix-it #ev: ask-clearly expedient #slip: answer-grab]
    OMAR (thinks): They could ask me. I'd show them, and they would slide it.
    COACH: That's a warm line, and he may do it. Who slides the next late sneeze?
+ ["My sound is late. Can you show me how to slide it?" #id: mr-tran #ev: ask-clearly adaptive]
    OMAR (thinks): That's a good line. I'd say yes to that line.
    COACH: He knows what it is, and that you want to do it. He can say when.
+ ["Something is up with my video." #id: something #ev: ask-clearly partial #slip: vague]
    OMAR (thinks): Something? It could be on fire.
    COACH: You let him know, and before tomorrow. One word more, "sound", would tell him what.
- -> amends

=== amends ===
{
- left:
    -> note
}
Noor brings her bowl back. You still hear your own stomping. #mood: unsure #stage: reflect
NOOR: So? Is it any better? #mood: calm
What do you tell her?
+ ["I was grumpy over a no. That was not fair." #id: not-fair #ev: kind-honest adaptive]
    {
    - pushed:
        NOOR: I did feel pushed. Thanks for saying so. #mood: calm
    - else:
        NOOR: I did hear your feet. Thanks for saying so. #mood: happy
    }
    NOOR (thinks): A no is hard to say. It's so much better when it's okay after.
    COACH: You named your own part, with no "but" in it. That clears the air for two.
    { beginning:
    - 1:
        NOOR: And look at my bowl. I ate it hot, and I sang to it! #mood: happy
    - 2:
        NOOR: And look at my bowl. My first hot lunch in three weeks! #mood: happy
    }
    {
    - fixed:
        -> end_bright
    - else:
        -> end_page
    }
+ ["Sorry if I was grumpy. I did have a good reason, though." #id: sorry-if #ev: kind-honest partial]
    NOOR: If? I heard the stomps. #mood: unsure
    NOOR (thinks): Was that a sorry? It had its coat on.
    COACH: "Sorry" is in there. The "if" and the "though" take a bit of it back.
    -> how_it_ends
+ ["You're the best! I'm your biggest fan! Thank you for all!" #id: biggest-fan #ev: kind-honest avoidant]
    NOOR: But I didn't do a thing. #mood: surprised
    NOOR (thinks): That's nice, and odd. Do we talk about the stomping?
    COACH: Sweet words can jump over the grumpy part. It's still on the floor between you.
    -> how_it_ends

=== how_it_ends ===
{
- fixed:
    -> end_later
- else:
    -> end_page
}

=== note ===
At the end of lunch, Noor's chair is still empty. #stage: reflect
There's a pencil in your pocket. What do you do?
+ [Leave it. She may like it better if no one brings it up. #id: leave-it #ev: kind-honest avoidant]
    OMAR (thinks): They look at the chair a lot. A note would fit on it.
    COACH: Saying nothing can feel kind. Noor can't tell it from not caring.
+ [Write, "I pushed. Enjoy your break." #id: i-pushed #ev: kind-honest adaptive]
    You put it on her chair. It has five words, and it took ten minutes. #sfx: pencil
    NOOR (thinks): They saw it. I'll keep that one.
    COACH: You wrote down what you did. She can read it when she wants to.
+ [Write, "Sorry that you got so upset! Thank you anyway!" #id: you-got-upset #ev: kind-honest partial]
    You put it on her chair. #sfx: pencil
    NOOR (thinks): I got upset? Who pushed?
    COACH: You reached out, and that's a start. Her upset is in it, and your push is not.
- -> end_gone

=== end_bright ===
The sneeze is on time, and so was lunch. "Thanks for being clear," you say. #mood: happy #end: bright hot-noodles
-> END

=== end_later ===
The sneeze is on time. Tomorrow, you tell Noor about the stomping. #mood: calm #end: steady tell-noor-tomorrow
-> END

=== end_page ===
You hand it in with a note, "ACHOO on its way." Tomorrow, {page:Mr. Tran|Omar} can show you. #mood: calm #end: steady achoo-on-its-way
-> END

=== end_gone ===
Noor ate her noodles in the hallway. They went cold on the way.
A short "sorry" still fits on a note, and tomorrow you can say it, too. #end: bumpy sorry-on-a-note
-> END
