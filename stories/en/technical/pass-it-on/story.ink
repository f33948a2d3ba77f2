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
# brief: You are in the library, and Wren has a thumb in a video. You know how to cut, thanks to Noor, the Video Guide.
# say: pass-on \| thank \| Tell Noor what her help began.
# topics: pass-on \| thumb, bean, cut, video, clip, mouse, blue bar, scissors, Wren
# example: pass-on \| name \| Noor
# example: pass-on \| thanks \| thank you for last week
# example: pass-on \| act \| You asked me questions and let me click
# example: pass-on \| effect \| Now Wren can cut out a thumb, too
# example: pass-on \| next \| Next time I'll come and watch you do a moon
# gloss: bean \| a seed that grows into a tall plant
# gloss: undo \| the button that takes back what you did
# gloss: headphones \| you wear them on your ears to hear a video or a song
# gloss: green screen \| a green wall; the computer takes out the green and puts in a picture
# gloss: train \| to learn a job from someone who does it

VAR say_level = 0
VAR beginning = 1
// Did you walk past twice? Does the curtain stay? Who made the cut: 0 you alone, 1 Wren, 2 Wren, after you gave it back.
VAR past = false
VAR curtain = false
VAR cut = 0
// The green button, and whether Noor knows what she began.
VAR bluff = false
VAR knows = false
// How many strong moves there were so far. The ending goes by it.
VAR up = 0
-> start

=== start ===
Wren's bean video took three weeks, and it lasts 20 seconds. #place: library #stage: notice #enter: wren #prop: bean small
{ beginning:
- 1: Half of it is thumb, and Wren giggles.
- 2: Half of it is thumb, and Wren's hand is in a bandage.
}
Last week, Noor showed you how to cut.
Wren hasn't seen you yet. What's your move?
+ ["Ask Noor! She can show you, and she's really nice about it!" #id: want-noor #ev: give-back partial]
    WREN: Oh, I waved at her for two minutes, and a lamp waved back. #mood: unsure
    WREN (thinks): Wait, I saw their thumb last week, and it was huge.
    COACH: Noor is a good name for it, and you know the part with the thumb yourself.
    WREN: Hang on, didn't you have one, too? #mood: surprised
    -> listen
+ [Tiptoe past. People like to find things out by themselves. #id: tiptoe #ev: give-back avoidant #slip: not-my-problem]
    You're good on your toes, and not one book hears you. #act: hide you
    WREN (thinks): Who tiptoes in socks like that? Oh, it's the one with the thumb!
    COACH: It looks like good manners, but you know the one thing that Wren needs.
    -> not_the_bean
+ ["I had a thumb, too. Want a hand?" #id: want-a-hand #ev: give-back adaptive]
    ~ up = up + 1
    { beginning:
    - 1: WREN: Yes! One thumb, two hands, okay go! #mood: happy
    - 2: WREN: Yes! I've only got one, and it's the slow one! #mood: happy
    }
    { beginning:
    - 1: WREN (thinks): Oh, so there's another thumb! Okay go.
    - 2: WREN (thinks): One good hand and two more make three, and three is plenty.
    }
    COACH: You said that you'd been there, and you asked first.
    -> listen

=== not_the_bean ===
Click. Then a yell: "Not the bean!" #mood: surprised
You're at the door. And now?
+ [Keep going. It's one bean. #id: other-beans #ev: give-back expedient #slip: not-my-problem]
    ~ past = true
    WREN: Hey, you with the socks! Can you save a bean? #mood: upset
    WREN (thinks): Oh, they cut a thumb last week. Also, I clapped!
    COACH: It's not your bean, and you know how to save it.
    "Undo," says a table to Wren, and the whole library looks at your socks. #sfx: tap
+ ["Mr. Tran! Could you please come? There's a bean in trouble!" #id: bean-trouble #ev: give-back partial]
    "Undo!" calls a table, because Mr. Tran lies under it with a cable.
    WREN (thinks): Oh, undo! Also, I forgot that it only takes two seconds.
    COACH: You called for help, and the part with the thumb is the part you know.
    WREN: It's back, and so is the thumb. How did you lose yours? #mood: unsure
+ ["Press undo. I'm coming." #id: press-undo #ev: give-back adaptive]
    ~ up = up + 1
    The bean is back, and it bows, or maybe it's the wind. #sfx: tap
    WREN: You came back for my bean! #mood: happy
    WREN (thinks): They were at the door, and they turned around in one second.
    COACH: You went by, and you still came back for the bean.
- -> listen

=== listen ===
{ beginning:
- 1:
    WREN: Look, a thumb eats my bean, and also it's kinda funny. #mood: happy #stage: ask
- 2:
    WREN: Three weeks, and the show for the first graders is in six minutes! #mood: upset #stage: ask
}
You see it right away: snip, done.
How do you begin?
+ ["Which part has to go, and what should stay?" #id: which-bit #ev: listen-first adaptive]
    ~ curtain = true
    ~ up = up + 1
    { beginning:
    - 1: WREN: Oh! The last second stays, when my thumb goes up like a curtain. #mood: happy
    - 2: WREN: Oh, quick, the last second stays! My thumb is the curtain. #mood: happy
    }
    { beginning:
    - 1: WREN (thinks): Oh, they asked! Two more seconds, and I'd have forgotten it.
    - 2: WREN (thinks): They asked! I was so busy with the clock that I forgot.
    }
    COACH: You asked two things, and one of them wasn't what you saw.
+ ["I see which part! It's that thumb, all of it! Got it!" #id: got-it #ev: listen-first partial]
    WREN: Yeah, well, almost all of it. #mood: unsure
    You nod, and Wren nods, and the "almost" is gone.
    WREN (thinks): I wanted to say the thing about the end, and where was I?
    COACH: You said back what you saw, and you missed an "almost".
+ ["Don't worry about a thing, Wren! Sit back, and I'll take care of it." #id: sit-back #ev: listen-first expedient #slip: take-over]
    WREN: Oh. Okay. #mood: unsure
    Wren sits back so far that the chair squeaks.
    WREN (thinks): That's nice of them, and also there's one part I'd like to keep.
    COACH: Those are warm words, and Wren didn't get a word in.
- -> cutting

=== cutting ===
Blue bar, scissors: your fingers know it, and they want the mouse. #stage: use
How do you help?
+ {beginning == 1} [Sit on your hands, as Noor did. "What's the blue bar for?" #id: sit-on-hands #ev: explain-why adaptive #ev: guide-dont-do adaptive]
    ~ cut = 1
    ~ up = up + 1
    WREN: To say where it starts? So I pull it here, and snip! #sfx: snip #mood: proud
    WREN (thinks): Oh, I found that! Also, they have no hands.
    COACH: You asked one question, and Wren's hands did the rest.
    -> curtain_up
+ {beginning == 1} ["Click there! No, there! Now that, and now the snippy thing!" #id: click-there #ev: explain-why partial #ev: guide-dont-do partial #slip: tell-only]
    ~ cut = 1
    WREN: Here, there, that, oh, snip? #sfx: snip #mood: surprised
    Wren looks at the mouse as if it did that by itself.
    WREN (thinks): I clicked all of it, and one second later it's gone again.
    COACH: Wren's hand made the cut, and Wren's head doesn't know why it worked.
    -> curtain_up
+ {beginning == 2} [Sit on your hands, as Noor did. "You click, Wren! It's good for you!" #id: sit-anyway #ev: guide-dont-do partial #ev: listen-first partial]
    ~ cut = 1
    Wren clicks with the other hand, and half a bean is gone. #sfx: snip
    WREN: Ow, undo, ow, okay, snip, and now it's five minutes! #mood: upset
    WREN (thinks): Oh, ow. Also, I forgot where the bar was.
    COACH: Noor had you click, because your hands were fine.
    -> curtain_up
+ {beginning == 2} ["You're the boss. Where do I click?" #id: your-hand #ev: use-help adaptive #ev: guide-dont-do adaptive]
    ~ cut = 1
    ~ up = up + 1
    WREN: Okay go! Blue bar, left, more left, whoa, and snip! #sfx: snip #mood: proud
    WREN (thinks): Oh, I did that! Also, I didn't even touch it.
    COACH: Wren's hand hurts and Wren's head doesn't, so you used the head.
    -> curtain_up
+ [Take the mouse! It's so much faster. #id: take-mouse #ev: guide-dont-do expedient #slip: take-over]
    Bar, scissors, snip! It took you four seconds. #sfx: snip #mood: proud #act: take you
    WREN: Wow, what was that? #mood: surprised
    WREN (thinks): I looked at the clock for one second, and it's done.
    COACH: The thumb is out, and it was quick, and look who has the mouse.
    -> blinked

=== blinked ===
Wren looks at the mouse, and so do you, because it's in your hand. #mood: unsure
What do you do with it?
+ ["You're so welcome! That's what friends are for." #id: youre-welcome #ev: guide-dont-do expedient #ev: check-turn expedient #slip: take-over]
    WREN: Thanks, and I'd better not grow any more thumbs. #mood: unsure
    WREN (thinks): They mean it, and also, I can't do it.
    COACH: It's kindly meant, and the next thumb will have to wait for you.
+ ["See? First the blue bar, then the scissors. I showed you." #id: see #ev: guide-dont-do partial #ev: check-turn partial #slip: tell-only]
    WREN: I saw something blue. #mood: unsure
    Wren writes "blue" on one finger, with a pen.
    WREN (thinks): Blue, then, oh, where was I? Two seconds, and it's gone.
    COACH: Now Wren has heard it, and nobody but you has done it.
+ {beginning == 1} [Undo. Slide the mouse over. "Your thumb." #id: your-thumb #ev: guide-dont-do adaptive #ev: check-turn adaptive]
    ~ cut = 2
    ~ up = up + 1
    The thumb is back, and Wren pulls the bar, waits, and snip! #sfx: snip #act: give you
    WREN: That was me! You only breathed. #mood: proud
    WREN (thinks): They put my thumb back, and I forgot you could do that.
    COACH: You took your own cut back, so Wren could make one.
+ {beginning == 2} [Undo. "You tell me where to cut." #id: you-tell-me #ev: guide-dont-do adaptive #ev: check-turn adaptive]
    ~ cut = 2
    ~ up = up + 1
    The thumb is back, and you snip when Wren says, "Whoa!" #sfx: snip
    WREN: That was me! You only clicked. #mood: proud
    WREN (thinks): They put my thumb back, and I forgot you could do that.
    COACH: You took your own cut back, and Wren's head made the next one.
- -> curtain_up

=== curtain_up ===
{
- curtain:
    The last bit of thumb goes up like a curtain, and there stands the bean. #mood: happy #prop: bean tall
- else:
    WREN: Where's my curtain? The last second of thumb goes up like one! #mood: upset
    That's news to you, so you both do the end over. #sfx: tap #mood: surprised #prop: bean tall
}
{ beginning:
- 1: WREN: Oh, also, can it grow on the moon, with a green screen? #mood: happy
- 2: WREN: We made it! Also, next week, can it grow on the moon? #mood: happy
}
You've never made a moon. What do you say?
+ ["Can I try? Moons are, um, that green button!" #id: green-button #ev: know-my-job expedient #slip: say-yes-to-all]
    ~ bluff = true
    Wren clicks, and there's the moon, and an empty pot. #sfx: tap
    WREN: Where did it go? #mood: surprised
    "To the far side," you say, and Wren sets a timer. #mood: unsure
    WREN (thinks): Oh, is this how moons work? How many minutes?
    COACH: A yes feels good to give, and Wren couldn't see the guess in it.
    -> noor
+ ["I don't do moons." #id: no-moons #ev: know-my-job partial]
    WREN: Oh, then it can grow in here. #mood: unsure
    Wren takes the little astronaut off the pot.
    WREN (thinks): Oh, and who does moons? Quick, who?
    COACH: You know where your part ends, and Wren doesn't know who's next.
    -> noor
+ ["I don't know moons. Noor might." #id: ask-noor #ev: know-my-job adaptive]
    ~ up = up + 1
    { beginning:
    - 1: WREN: Oh, you can say it like that? Okay go. #mood: surprised
    - 2: WREN: Wait, guides can say that? Okay go, Noor! #mood: surprised
    }
    { beginning:
    - 1: WREN (thinks): I always say "I forgot", and this is quicker.
    - 2: WREN (thinks): Oh, that took one second. Also, nobody laughed.
    }
    COACH: You said what you don't know, and who may know it.
    -> noor

=== noor ===
{ beginning:
- 1: Noor lifts one side of her headphones, and out come drums. #enter: noor #stage: reflect
- 2: Noor takes her headphones off and draws a frog on the bandage. #enter: noor #stage: reflect
}
NOOR: Wait, a green screen eats all the green, and what color is a bean? #mood: happy
{
- bluff:
    NOOR: I lost a frog like that. You never forget your first frog. #mood: happy
- else:
    WREN: Green! Oh no, it'd be a hole with leaves. #mood: surprised
}
NOOR: Blue paper, tomorrow at lunch! Now, that cut, whose is it? #mood: calm
What do you tell Noor?
+ ["You're magic, Noor. I could never be as good as you!" #id: magic #ev: say-impact avoidant]
    NOOR: Magic? My screen ate my frog. #mood: unsure
    Wren looks from you to Noor and back.
    NOOR (thinks): I asked about a cut. Who said a thing about magic?
    COACH: It's warm, and it's not what she asked.
+ ["It's out. All good now." #id: all-good #ev: say-impact partial]
    NOOR: It's a clean cut. Good, then. #mood: calm
    She looks at the cut one more time, and then at you.
    NOOR (thinks): It looks like one of mine. How did it get in here?
    COACH: She knows that it's done, and not what she had to do with it.
+ [Tell Noor in your own words. #id: tell #say: thank pass-on]
    {
    - say_level >= 2 and cut > 0:
        ~ knows = true
        ~ up = up + 1
        NOOR: Wait, from me to you to Wren? I only sat on my hands! #mood: surprised
        {
        - cut == 2:
            WREN: They even put my thumb back, so I could do it! #mood: proud
        - beginning == 1:
            WREN: And I did the clicking. Watch, one more time! #mood: proud
        - else:
            WREN: And I was the boss of the whole thing! #mood: proud
        }
        NOOR (thinks): I never find out where a cut goes after. It went to a bean!
        COACH: She got to hear where her help went next.
    - say_level >= 2:
        ~ knows = true
        NOOR: That's so good! Then show me, Wren. #mood: happy
        Wren looks at the mouse, and then at you. #mood: unsure
        NOOR (thinks): Somebody here did a lot, and it wasn't Wren.
        COACH: She's glad to hear it, and Wren has not had a turn yet.
    - else:
        NOOR: Sure, any time. #mood: calm
        NOOR (thinks): They look happy, but is it about last week, or about today?
        COACH: You turned to her and said it, and she'd love the story of it.
    }
- -> card

=== card ===
{ beginning:
- 1: Mr. Tran crawls out from under a table with gum in his hair. #leave: noor #enter: mr-tran #stage: give
- 2: Mr. Tran crawls out from under a table with a cable on one ear. #leave: noor #enter: mr-tran #stage: give
}
{
- past:
    MR-TRAN: I saw some socks go by, and then they came back. #mood: happy
}
He holds out a card: "Video Guide, in training."
"One thumb?" says a worry. Is it for you?
+ ["No thanks, give it to somebody who's really good." #id: someone-good #ev: give-back avoidant #ev: brave-thought avoidant]
    MR-TRAN: I don't have a card for people who are done learning. #mood: calm
    He puts the card on the shelf, next to a book about frogs.
    MR-TRAN (thinks): I once said that, too, and then somebody worse got it.
    COACH: It sounds modest, and the card says "train", not "know".
    -> how_it_ends
+ ["Thank you! I'll look at it on Friday, maybe." #id: pocket #ev: give-back partial #ev: brave-thought partial]
    MR-TRAN: Good, because mine went through the wash twice. #mood: happy
    You check your pocket, and there's a hole, so you use the other one.
    MR-TRAN (thinks): A pocket is where I began, too.
    COACH: You kept it, and you can ask him things before Friday.
    -> how_it_ends
+ ["Yes, please! I do thumbs, and I want to do moons!" #id: want-moons #ev: give-back adaptive #ev: brave-thought adaptive]
    ~ up = up + 1
    {
    - bluff:
        MR-TRAN: And green buttons? We do those in week one. #mood: happy
    - else:
        MR-TRAN: Well now, thumbs are where we start. #mood: happy
    }
    MR-TRAN (thinks): They know what they can't do yet, and I can work with that.
    COACH: You said what you have and what you want next.
    {
    - knows and cut > 0 and up >= 4:
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
Help went from Noor to you to Wren. On Friday, there's a bean on the moon. #mood: happy #end: bright bean-on-the-moon
{
- beginning == 1 and up >= 5:
    WREN: Thumb up, bean bows, moon! Oh, also, I cried. #mood: happy #curtain
- up >= 5:
    WREN: The first graders clapped with both hands. Show-offs. #mood: happy #curtain
- else:
    WREN: It took us all day, and it's a 20-second bean! #mood: happy #curtain
}
-> END

=== end_pocket ===
Help went from Noor to you to Wren, and tomorrow you can ask about moons. #mood: calm #end: steady a-card-for-later
{
- up >= 3:
    WREN: Oh, you're kinda a guide already, and I timed it. #mood: happy #curtain
- else:
    WREN: We got it. It was messy, and we got it. #mood: calm #curtain
}
-> END

=== end_watch ===
Tomorrow, Noor makes a moon with Wren, and you go along to watch. #mood: calm
On the way, you can tell her what she began. #end: steady watch-the-moon
{
- up >= 3:
    WREN: She asked me who taught you. Don't you ever say? #mood: unsure #curtain
- else:
    WREN: Okay go. Wait, who do I thank for this? #mood: unsure #curtain
}
-> END

=== end_lost ===
The thumb is out, and Wren sits by the mouse and looks lost.
You can still press undo, and hand it back. #end: bumpy hand-it-back
{
- up >= 3:
    WREN: You said all the right stuff, and also you have my mouse. #mood: unsure #curtain
- else:
    WREN: It's done, I guess. What was it? #mood: unsure #curtain
}
-> END
