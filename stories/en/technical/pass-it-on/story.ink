// From helped to helper. See it and speak up, ask which bit stays, keep off the mouse, send moons to Noor, and tell her what she began.
# id: pass-it-on
# title: Pass It On
# band: B
# difficulty: 2
# category: technical
# setting: library
# seat: asker
# cast: wren, noor, mr-tran
# minutes: 6
# feeds: media-maker, digital-docs-guide
# beginnings: 2
# brief: You are in the library, and Wren has a thumb in a film. You know how to cut, thanks to Noor, the Video Guide.
# say: pass-on \| thank \| Tell Noor what her help began.
# topics: pass-on \| thumb, bean, cut, film, clip, mouse, blue bar, scissors, Wren
# example: pass-on \| name \| Noor
# example: pass-on \| thanks \| thank you for last week
# example: pass-on \| act \| You sat on your hands and let me click
# example: pass-on \| effect \| Now Wren can cut out a thumb, too
# example: pass-on \| next \| Next time I will come and watch you do a moon
# gloss: bean \| a seed that grows into a tall plant
# gloss: undo \| the button that takes back what you did
# gloss: headphones \| you wear them on your ears to hear a film or a song
# gloss: green screen \| a green wall; the computer takes out the green and puts in a picture
# gloss: train \| to learn a job from someone who does it

VAR say_level = 0
VAR beginning = 1
// Did you walk past twice? Does the curtain stay? Whose hands made the cut: 0 yours, 1 Wren's, 2 Wren's, after you gave it back.
VAR past = false
VAR curtain = false
VAR cut = 0
// The green button, and whether Noor knows what she began.
VAR bluff = false
VAR knows = false
-> start

=== start ===
Wren filmed a bean for three weeks. Now it grows in 20 seconds. #place: library #stage: notice #enter: wren
{ beginning:
- 1: Ten of them are thumb, and Wren giggles.
- 2: Ten of them are thumb, and Wren groans.
}
Last week, Noor showed you how to cut a film.
Wren has not seen you yet. What's your move?
+ ["You want Noor. She's the thumb person." #id: want-noor #ev: give-back partial]
    WREN: She's in her headphones. I waved, and a lamp waved back. #mood: unsure
    WREN (thinks): I saw their thumb last week. It was nearly as big as mine.
    COACH: Noor is a good tip. What did last week leave in your own hands?
    WREN: Wait, didn't you have one, too? #mood: surprised
    -> listen
+ [Tiptoe past. People like to find things out by themselves. #id: tiptoe #ev: give-back avoidant #slip: not-my-problem]
    You are good on your toes. Not one book hears you.
    WREN (thinks): Who tiptoes in socks like that? It's the one with the thumb!
    COACH: It looks like good manners. You also know a thing that Wren needs.
    -> not_the_bean
+ ["I had a thumb, too. Want a hand?" #id: want-a-hand #ev: give-back adaptive]
    WREN: Yes! One thumb, two hands. #mood: happy
    WREN (thinks): So I'm not the only thumb in this school.
    COACH: You said you'd been there, and asked. Now it's an offer, and Wren can take it.
    -> listen

=== not_the_bean ===
Click. Then a yell: "Not the bean!" #mood: surprised
You are at the door. And now?
+ [Keep going. It's one bean. There are other beans. #id: other-beans #ev: give-back expedient #slip: not-my-problem]
    ~ past = true
    WREN: Hey, you with the socks! Can you save a bean? #mood: upset
    WREN (thinks): They cut a thumb last week. I even clapped.
    COACH: You are nearly out, and it's not your bean. Wren has a question for you.
    You go back, and undo brings the bean back. #sfx: tap
+ ["Mr. Tran! Bean trouble!" #id: bean-trouble #ev: give-back partial]
    "Undo!" calls a table. Mr. Tran lies under it with a cord.
    WREN (thinks): Undo! I never think of undo.
    COACH: You called for help, and it came from a table. The thumb part, you know yourself.
    WREN: It's back, thumb and all! How did you lose yours? #mood: unsure
+ ["Press undo. I'm coming." #id: press-undo #ev: give-back adaptive]
    The bean is back. It bows, or maybe it's the wind. #sfx: tap
    WREN: You came back for my bean! #mood: happy
    WREN (thinks): They were at the door, and they turned round.
    COACH: You went by, and you turned round. That counts as much as the first time.
- -> listen

=== listen ===
{ beginning:
- 1:
    WREN: It looks as if a thumb eats my bean. #mood: happy #stage: ask
- 2:
    WREN: Three weeks! I sang to that bean. #mood: upset #stage: ask
}
You see it right away: snip, done.
How do you begin?
+ ["So it's that thumb, ten seconds of it. Got it." #id: got-it #ev: listen-first partial]
    WREN: Yes. Or nearly all of it. #mood: unsure
    WREN (thinks): I wanted to say the thing about the end. It went by so fast.
    COACH: You said back what you saw. Wren had a "nearly", so there is more to hear.
+ ["Which bit has to go? And what should stay?" #id: which-bit #ev: listen-first adaptive]
    ~ curtain = true
    WREN: The last second stays! My thumb goes up like a curtain. #mood: happy
    WREN (thinks): They asked! I'd hate to lose my curtain.
    COACH: Two small questions, and you know what Wren wants. It was not what you saw.
+ ["Don't you worry about a thing. Sit back, and I'll take care of it." #id: sit-back #ev: listen-first expedient #slip: take-over]
    WREN: Oh. Okay. #mood: unsure
    Wren sits back so far that the chair squeaks.
    WREN (thinks): That's kind of them. But there's one bit I'd like to keep.
    COACH: Those are warm words. They left no room for what Wren wants the film to do.
- -> cutting

=== cutting ===
Blue bar, scissors. Your fingers know it, and they want the mouse. #stage: use
How did Noor do it, and how do you?
+ [She sat on her hands, so sit on yours. "What's the blue bar for?" #id: sit-on-hands #ev: use-help adaptive #ev: guide-dont-do adaptive]
    ~ cut = 1
    WREN: To say where it starts? So I pull it here, and snip! #sfx: snip #mood: proud
    WREN (thinks): I found that. They have no hands, and I found that.
    COACH: You did what Noor did: a question, and no hands. Wren's own hands found it.
    -> curtain_up
+ [Fast, so be fast. Take the mouse. It's kinder than making Wren wait. #id: take-mouse #ev: guide-dont-do expedient #slip: take-over]
    Bar, scissors, snip! It took you four seconds. #sfx: snip #mood: proud
    WREN: Wow. I think I blinked. #mood: surprised
    WREN (thinks): It's done. What did they do?
    COACH: The thumb is out, and it was quick. Look who has the mouse.
    -> blinked
+ ["Click there. No, there. Now that. Now the snippy thing." #id: click-there #ev: use-help partial #ev: guide-dont-do partial]
    ~ cut = 1
    WREN: Here, there, that, snip? Oh! #sfx: snip #mood: surprised
    WREN (thinks): I was the mouse, and they were the hand.
    COACH: Wren's hand made the cut, and you kept off. A question would bring the head along.
    -> curtain_up

=== blinked ===
Wren looks at the mouse, and so do you. It's in your hand. #mood: unsure
What do you do with it?
+ ["You're so welcome! That's what friends are for." #id: youre-welcome #ev: guide-dont-do expedient #slip: take-over]
    WREN: Thanks. I'd better not film any more thumbs. #mood: unsure
    WREN (thinks): They mean it. I still can't do it.
    COACH: Nice words, and the film is done. The next cut waits for you.
+ ["See? First the blue bar, then the scissors." #id: see #ev: guide-dont-do partial #slip: tell-only]
    WREN: I saw something blue. #mood: unsure
    WREN (thinks): I'd have to do it to know it.
    COACH: Now Wren has heard it. Hands learn by clicking, so what could those two do?
+ [Undo. Slide the mouse over. "Your thumb." #id: your-thumb #ev: guide-dont-do adaptive]
    ~ cut = 2
    The thumb is back. Wren pulls the bar, waits, and snip! #sfx: snip
    WREN: That was me! You only breathed. #mood: proud
    WREN (thinks): They put my thumb back. I did not know you could do that.
    COACH: You took your own cut back and gave the mouse away. Now Wren has made one.
- -> curtain_up

=== curtain_up ===
{
- curtain:
    The last bit of thumb goes up like a curtain. There stands the bean. #mood: happy
- else:
    WREN: Where's my curtain? The last bit of thumb goes up like one! #mood: upset
    That's news to you. You do the end over. #sfx: tap #mood: surprised
}
WREN: Now a green screen, so that it grows on the moon? #mood: happy
You have never made a moon. What do you say?
+ ["Sure, I'd love to! Moons are, um, that green button." #id: green-button #ev: know-my-job expedient #slip: say-yes-to-all]
    ~ bluff = true
    Wren clicks. There's the moon, and an empty pot. #sfx: tap
    WREN: Where did it go? #mood: surprised
    "To the far side," you say. Wren sets a timer. #mood: unsure
    WREN (thinks): Is this how moons work?
    COACH: A yes feels good to give. Wren could not see the guess in it.
    -> noor
+ ["Me? I don't do moons." #id: no-moons #ev: know-my-job partial]
    WREN: Oh. Then it can grow in here. #mood: unsure
    WREN (thinks): It would be so good up there. Who does moons?
    COACH: You know where your part ends, and you said so. Whose part begins there?
    -> noor
+ ["I don't know that. Let's ask Noor." #id: ask-noor #ev: know-my-job adaptive]
    WREN: You can say it like that? Cool. #mood: surprised
    WREN (thinks): I always say "I forgot". This is quicker.
    COACH: You said what you don't know, and who may. Nobody has to guess.
    -> noor

=== noor ===
Noor lifts one side of her headphones. Out come drums. #enter: noor #stage: reflect
NOOR: A green screen eats all the green. And what color is a bean? #mood: happy
{
- bluff:
    NOOR: I lost a frog like that. You never forget your first frog. #mood: happy
- else:
    WREN: Green! It'd be a hole with leaves. #mood: surprised
}
NOOR: We'll use blue paper, at lunch tomorrow. Who cut out this thumb? #mood: calm
What do you tell Noor?
+ ["You're magic, Noor. I could never be as good as you!" #id: magic #ev: say-impact avoidant]
    NOOR: I lose things on the moon. But thanks. #mood: unsure
    NOOR (thinks): I asked about a thumb. Who said a thing about magic?
    COACH: It's warm, and it makes you very small. She asked what happened to the thumb.
+ ["It's out. All good now." #id: all-good #ev: say-impact partial]
    NOOR: It is a clean cut. Good, then. #mood: calm
    NOOR (thinks): It looks like one of mine. I wonder how that got here.
    COACH: Now she knows it's done. Her own part in it is still a secret.
+ [Tell Noor in your own words. #id: tell #say: thank pass-on]
    {
    - say_level >= 2 and cut > 0:
        ~ knows = true
        NOOR: From me to you to Wren? I only sat on my hands! #mood: surprised
        {
        - cut == 2:
            WREN: They even put my thumb back, so I could do it! #mood: proud
        - else:
            WREN: And I did the clicking. I'll show you! #mood: proud
        }
        NOOR (thinks): I never find out where a cut goes after. It went to a bean!
        COACH: You told her where her help went next. Guides hardly ever get to hear that.
    - say_level >= 2:
        ~ knows = true
        NOOR: That's so good! Then show me, Wren. #mood: happy
        Wren looks at the mouse, and then at you. #mood: unsure
        NOOR (thinks): Somebody here did a lot, and it was not Wren.
        COACH: She knows what she began, and she's glad. Wren has not had a turn yet.
    - else:
        NOOR: Sure, any time. #mood: calm
        NOOR (thinks): They look pleased. Is it about last week, or about today?
        COACH: You turned to her and said it. Tell her what came of it, and she has a story.
    }
- -> card

=== card ===
Mr. Tran crawls out from under a table. There's gum in his hair. #leave: noor #enter: mr-tran #stage: give
{
- past:
    MR-TRAN: I saw some socks go by. Then they came back. #mood: happy
}
He holds out a card. "Video Guide: want to train for this role?"
Is that card for you?
+ ["That's so kind of you. Please give it to someone who's really good." #id: someone-good #ev: give-back avoidant]
    MR-TRAN: I don't have a card for people who are done learning. #mood: calm
    MR-TRAN (thinks): I can't do moons, either. I look them up.
    COACH: It sounds modest, and Wren may not agree. The card says "train", not "know".
    -> how_it_ends
+ [Put it in your pocket. "I'll look at it on Friday." #id: pocket #ev: give-back partial]
    MR-TRAN: Good. Mine went through the wash twice. #mood: happy
    MR-TRAN (thinks): A pocket. That's where I began, too.
    COACH: A look on Friday keeps the door open. What would you like to ask before then?
    -> how_it_ends
+ ["Yes. I do thumbs. I want to do moons." #id: want-moons #ev: give-back adaptive]
    {
    - bluff:
        MR-TRAN: And green buttons? We do those in week one. #mood: happy
    - else:
        MR-TRAN: Thumbs are where we start. #mood: happy
    }
    MR-TRAN (thinks): They know what they can't do yet. I can work with that.
    COACH: You said what you have and what you want next. You can help while you learn.
    {
    - knows and cut > 0:
        -> end_bright
    - else:
        -> how_it_ends
    }

=== how_it_ends ===
{
- cut == 0:
    -> end_lost
- knows:
    -> end_pocket
- else:
    -> end_watch
}

=== end_bright ===
Help went from Noor to you to Wren. On Friday, there's a bean on the moon. #mood: happy
{ beginning:
- 1: The thumb goes up, the bean bows, and Wren giggles all through it. #end: bright bean-on-the-moon
- 2: The thumb goes up, the bean bows, and Wren sings to it again. #end: bright bean-on-the-moon
}
-> END

=== end_pocket ===
Help went from Noor to you to Wren. Mr. Tran's card can wait till you want a moon. #mood: calm #end: steady a-card-for-later
-> END

=== end_watch ===
Tomorrow, Noor makes a moon with Wren. You go along to watch and learn. #mood: calm
And on the way, you can tell her what she began. #end: steady watch-the-moon
-> END

=== end_lost ===
The thumb is out. Wren sits by the mouse and looks lost.
You can still press undo, and hand it back. #end: bumpy hand-it-back
-> END
