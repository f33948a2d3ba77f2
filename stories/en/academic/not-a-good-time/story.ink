// Kai is in the middle of a sentence. Let it end, show that you wait, take the "not now" or find somebody else, use the time, and say what is missing.
# id: not-a-good-time
# title: Not a Good Time
# band: A
# difficulty: 2
# category: academic
# setting: library
# seat: asker
# cast: kai, ms-reyes
# minutes: 7
# feeds: research-guide
# beginnings: 2
# met: kai
# brief: Kai, the Research Guide, talks with a tablet. You need to find out how fireflies turn their lights on.
# say: firefly-find \| thank \| Say what helped you.
# topics: firefly-find \| firefly, fireflies, light, air, index, page, book, shelf
# example: firefly-find \| name \| Kai, or Ms. Reyes
# example: firefly-find \| thanks \| thank you
# example: firefly-find \| act \| You told me to look in the back of the book
# example: firefly-find \| effect \| Now I can find the page by myself
# example: firefly-find \| next \| Next time I will start with the index
# gloss: firefly \| a bug that makes light at night
# gloss: fireflies \| bugs that make light at night
# gloss: tablet \| a flat screen; Kai types on it, and it says the words
# gloss: index \| the list at the back of a book that gives you the page
# gloss: unicorn \| a horse with one horn, in stories

VAR say_level = 0
VAR beginning = 1
VAR met_bright = false
VAR met_bumpy = false
// How many strong moves so far: with few of them, the end is another one.
VAR up = 0
// Is there a card? Were there real tries?
VAR card = false
VAR tried = false
-> start

=== start ===
{ beginning:
- 1: How do fireflies turn on their lights? That is your page. #place: library #stage: notice #enter: kai #enter: ms-reyes
- 2: Your page on firefly lights is due at lunch. #place: library #stage: notice #enter: kai #enter: ms-reyes
}
{ beginning:
- 1: It's dragon week. Kai has a line.
- 2: It's dragon week. Kai's line is huge.
}
Kai types for a first grader. So far it says, "Dragons do not".
What do you do?
+ ["Sorry, Kai, are you busy? It's super quick. Look." #id: super-quick #ev: good-timing partial #slip: blurt]
    Kai holds up one finger. The finger means "wait". #act: freeze you
    { beginning:
    - 1: KAI: Dragons do not live on this shelf. Try 398. #mood: calm
    - 2: KAI: Dragons do not bite in here. Try 398. #mood: calm
    }
    KAI (thinks): {beginning == 1:They asked and I had no time for a yes.|They asked. The sorry was fast.}
    COACH: You asked. Then you didn't wait to hear.
    -> show
+ [Help Kai out. "Dragons don't exist!" #id: say-the-end #ev: good-timing aggressive #slip: blurt]
    The first grader's lip starts to shake.
    { beginning:
    - 1: KAI: I typed half. The rest was "live on this shelf". #mood: upset
    - 2: KAI: I typed half. The rest was "bite in here". #mood: upset
    }
    KAI (thinks): {beginning == 1:That was my sentence. It had a good end.|Now I need a tissue. I need a dragon too.}
    COACH: You meant to be quick for Kai. But only Kai knew how it ends.
    -> lip
+ [Let Kai get to the end of the sentence. #id: wait #ev: good-timing adaptive]
    ~ up = up + 1
    { beginning:
    - 1: KAI: Dragons do not live on this shelf. Try 398. #mood: calm
    - 2: KAI: Dragons do not bite in here. Try 398. #mood: calm
    }
    The first grader walks off on the tips of her toes. #mood: happy
    KAI (thinks): {beginning == 1:I got to the end. That is the good part.|Nobody guessed. That is a good day.}
    COACH: Kai got to say it. The first grader got a dragon.
    -> show

=== lip ===
Now Kai has to type that sentence again.
What do you say?
+ ["It's true, though! Dragons are only in books." #id: its-true #ev: good-timing aggressive #slip: blurt]
    KAI: So is my aunt. She is on page two. #mood: upset
    { beginning:
    - 1: The first grader cries a bit. Kai types it all again. #mood: unsure
    - 2: The whole line asks if it's true. Kai types and types. #mood: unsure
    }
    KAI (thinks): First the dragon. Then the rest.
    COACH: It may be true. But it was still Kai's turn to talk.
+ ["Oops! Sorry, Kai. That was your sentence, so please go on." #id: oops #ev: good-timing adaptive]
    ~ up = up + 1
    { beginning:
    - 1: KAI: Dragons do not live here. Try 398. #mood: calm
    - 2: KAI: Dragons do not bite here. Try 398. #mood: calm
    }
    The first grader sniffs. Then she walks off, very softly.
    KAI (thinks): I got it back and that is rare.
    COACH: You gave the sentence back. Now it can end Kai's way.
- -> show

=== show ===
{ beginning:
- 1: Next in line is a first grader with a unicorn question. #stage: ask
- 2: Next come two first graders and a fight about one unicorn. #stage: ask
}
How do you show that you are waiting?
+ [Put down a card: "Firefly question, when you can. Thank you!" #id: leave-card #ev: open-kindly adaptive #via: note]
    ~ up = up + 1
    ~ card = true
    Kai reads your card. One eyebrow goes up. #sfx: paper #prop: card here #act: give you
    KAI (thinks): {beginning == 1:Fireflies. That is a real question.|Fireflies. I want that one.}
    COACH: Now Kai knows who is next and why.
+ [Tap your pencil on the desk, so Kai can't forget you. #id: tap #ev: open-kindly aggressive]
    Tap, tap, tap. A first grader starts to dance. #sfx: tap
    KAI: The band is down the hall. Maybe it needs you. #mood: unsure
    KAI (thinks): {beginning == 1:Tap. I cannot hear my own list.|One of them dances. One of them cries.}
    COACH: Now Kai knows that you're here. But it says "hurry up", too.
+ [Stand close and read along on the tablet. It's so cool! #id: read-along #ev: open-kindly partial]
    You learn a lot about unicorns. Then Kai turns the tablet away. #act: spin kai
    KAI (thinks): {beginning == 1:They read my voice. It is not done.|That is my voice. It is not a poster.}
    COACH: It's good to be where Kai can see you. The screen is for Kai to share.
- {
- beginning == 1:
    -> busy
- else:
    -> all_day
}

=== busy ===
Kai turns the tablet to you.
{
- met_bright: KAI: You. I typed "good" about last time. #mood: happy
- met_bumpy: KAI: You. Last time was a short page. #mood: unsure
}
KAI: I am busy. Ten minutes? #mood: calm
What do you say?
+ ["Ten? But it's only one tiny thing. Pretty please? Pretty pretty please?" #id: pretty-please #ev: handle-no aggressive #slip: push]
    KAI: True. It is still ten. #mood: calm
    KAI (thinks): Three pretties. One line of first graders.
    COACH: Ten minutes is a real answer. Asking again can't make it shorter.
+ ["Okay, ten. I'll look around." #id: ten-it-is #ev: handle-no adaptive]
    ~ up = up + 1
    KAI: Good. Bring me something odd. #mood: happy
    KAI (thinks): There was no sigh so I will type faster.
    COACH: You took "not now" as a time. That time is yours.
+ ["Fine." #id: oh-okay #ev: handle-no partial]
    KAI: It is ten minutes. It is not ten years. #mood: calm
    KAI (thinks): That was a sad fine. I heard it.
    COACH: You took the "not now". Now you have ten minutes.
- -> ten

=== all_day ===
Kai turns the tablet to you. Behind you, Ms. Reyes puts books away.
{
- met_bright: KAI: You. I typed "good" about last time. #mood: happy
- met_bumpy: KAI: You. Last time was a short page. #mood: unsure
}
KAI: I am busy all day. Tomorrow? #mood: unsure
Your page is due at lunch. What do you say?
+ ["I'd really like it to be you, Kai. I can wait here all day!" #id: wait-all-day #ev: handle-no avoidant]
    You sit down next to the line. Ten minutes go by, and then ten more. #mood: unsure
    KAI: You are still here and it is still tomorrow. #mood: unsure
    KAI (thinks): They like me. Their page does not.
    COACH: Waiting is good when there's a time to wait for. Kai said tomorrow.
    MS-REYES: I have a minute now, I believe. #mood: calm
+ ["You're kind to say so. Maybe Ms. Reyes, then." #id: then-reyes #ev: handle-no adaptive #ev: match-helper adaptive]
    ~ up = up + 1
    KAI: Good plan. Tell me how it ends. #mood: happy
    KAI (thinks): I said no and they were kind.
    COACH: You heard the no. Then you found someone who has time now.
+ ["But you're the Research Guide. You have to." #id: have-to #ev: handle-no aggressive #slip: push]
    KAI: True. I have to eat too. #mood: upset
    KAI (thinks): I do not have to. I wanted to.
    COACH: You need it by lunch, and that's hard. Kai can't be in two places.
    MS-REYES: Shall I help, perhaps? I believe we all heard that. #mood: unsure
- MS-REYES: Let me see to this cart first. Perhaps you try a thing or two? #mood: calm
-> ten

=== ten ===
{ beginning:
- 1: Ten minutes. So far you typed "bug lights", and you got lamp shops.
- 2: You typed "bug lights" before. It showed you lamp shops.
}
What do you do with the time?
+ [Put your head on a thick bug book and see if it sinks in. #id: sink-in #ev: try-first expedient]
    MS-REYES: It won't sink in, I believe. I tried it for years. #mood: happy
    MS-REYES (thinks): {beginning == 1:I wonder what one dreams on a book that thick.|I wonder if the book can feel it.}
    COACH: It's nice to rest. But all you have is lamp shops.
+ [Type it again in big letters. "BUG LIGHTS!" #id: big-letters #ev: try-first partial]
    Now you get big lamps. #sfx: tap
    MS-REYES (thinks): {beginning == 1:I will not ask. I so want to ask.|My cart can wait. No, it can't.}
    COACH: You tried again. A new word would find more than a loud one.
+ [Try a new word: "firefly". Then look at the shelf map. #id: new-word #ev: try-first adaptive]
    ~ up = up + 1
    ~ tried = true
    The map sends you to 595. There it is: "Fireflies, Inside and Out"! #sfx: paper #prop: book firefly
    MS-REYES (thinks): {beginning == 1:Two tries! And I didn't say a word.|They are doing my job, I believe.}
    COACH: You used the wait. You come back with a book.
- -> free

=== free ===
{ beginning:
- 1: The unicorn is done. Kai waves you over. #act: wave kai
- 2: Ms. Reyes is done, and she sits down next to you.
}
{
- card and beginning == 1:
    KAI: A firefly question. I waited for that all year. #mood: happy
- card:
    MS-REYES: I read your card, I must say. I do love a firefly. #mood: happy
- beginning == 1:
    KAI: Your turn. Name it. #mood: calm
- else:
    MS-REYES: So, what is it about, I wonder? #mood: calm
}
{ beginning:
- 1: KAI: Tell me. What did you try? #mood: happy
- 2: MS-REYES: What have you tried so far? #mood: happy
}
+ ["Oh, everything, and none of it worked." #id: all-there-is #ev: share-tries partial]
    { beginning:
    - 1:
        KAI: All of it. In ten minutes. #mood: surprised
        KAI (thinks): Then nothing is left for me to do.
    - 2:
        MS-REYES: All of it? Even the fish books? #mood: surprised
        MS-REYES (thinks): One real try would tell me where to begin.
    }
    COACH: You did look. One real thing that you tried would say more.
+ ["I typed 'bug lights', I think, and there were only lamp shops." #id: lamp-shops #ev: share-tries adaptive]
    ~ up = up + 1
    { beginning:
    - 1:
        KAI: I own that lamp. It is good. #mood: happy
        KAI (thinks): They need a better word. I have those.
    - 2:
        MS-REYES: Lamps! Then I believe you need a real bug book. #mood: happy
        MS-REYES (thinks): How honest. Now I know where they have been.
    }
    COACH: You said what you tried and what came of it.
+ ["You're so good at finding things! Could you please find it for me?" #id: find-it #ev: share-tries expedient #slip: answer-grab]
    { beginning:
    - 1:
        KAI: I am good. You can be too. #mood: calm
        KAI (thinks): I find it and I know it. They do not.
    - 2:
        MS-REYES: I could, I believe. And whose page would it be? #mood: calm
        MS-REYES (thinks): So polite. I nearly did it.
    }
    COACH: That's nice of you, and it would be quick. But it's your page to fill.
- -> tip

=== tip ===
{
- tried and beginning == 1:
    KAI: You have the book. Try page six. #mood: happy #stage: use
- tried:
    MS-REYES: You found the book! Shall we look at page six? #mood: happy #stage: use
- beginning == 1:
    KAI: Get the firefly book from 595. Try page six. #mood: calm #stage: use
- else:
    MS-REYES: There's a firefly book at 595. Shall we try page six? #mood: calm #stage: use
}
{ beginning:
- 1: Page six says that baby fireflies eat snails. It has nothing about lights. #sfx: paper
- 2: Page six says that fireflies eat snails when they're small. No lights! #sfx: paper
}
{ beginning:
- 1: KAI: Page six. Is that it? #mood: calm
- 2: MS-REYES: Is that what you needed, perhaps? #mood: calm
}
+ ["That's how they eat! I still need how they light up." #id: light-up #ev: still-stuck adaptive]
    ~ up = up + 1
    { beginning:
    - 1:
        KAI: True. I was at the wrong end. #mood: happy
        KAI (thinks): I was sure. I said page six.
    - 2:
        MS-REYES: Ah, the other end! Thank you for saying so. #mood: happy
        MS-REYES (thinks): I was so sure that it would be page six.
    }
    COACH: You said what you got and what you still need.
    -> gut
+ ["Yes, wow! Thank you so, so much. Now I know all about fireflies." #id: yes-wow #ev: still-stuck avoidant #slip: nod-along]
    { beginning:
    - 1:
        KAI: One page. I am good. #mood: proud
        KAI (thinks): Snails. That was it.
    - 2:
        MS-REYES: How lovely. I believe that's a record. #mood: proud
        MS-REYES (thinks): Snails! I wouldn't have guessed it.
    }
    COACH: That was a very happy thank you. Your page still has no light on it.
    -> snails
+ ["Nope." #id: nope #ev: still-stuck partial]
    { beginning:
    - 1:
        KAI: Nope is short. Nope how? #mood: unsure
        KAI (thinks): Maybe it is too short. Maybe it has too much snail.
    - 2:
        MS-REYES: No? Too few snails, I wonder, or too many? #mood: unsure
        MS-REYES (thinks): I need one more word than "nope".
    }
    COACH: That's true. But what do you still need?
    -> gut

=== snails ===
There goes the lunch bell. Your page is still empty. #sfx: bell
What do you put on it?
+ ["They eat snails." Done! #id: because-snails #ev: still-stuck avoidant #slip: hide]
    { beginning:
    - 1: You run to lunch. The next kid asks you how the light turns on. #mood: unsure
    - 2: You turn it in. It's one line long, and there's a snail on it. #mood: unsure
    }
    MS-REYES (thinks): I eat snails, too, and I don't light up.
    COACH: Now there's a line on the page. But it's about snails.
    -> dark
+ [Leave a note: "Sorry, the light, not the snails. Can you help after lunch?" #id: after-lunch #ev: still-stuck adaptive #via: note]
    ~ up = up + 1
    { beginning:
    - 1: KAI: Not snails. Got it. #mood: happy
    - 2: MS-REYES: Not the snails! Then let me find you a bit more time. #mood: happy
    }
    KAI (thinks): The note says what is missing and I like those.
    COACH: You said what is missing. A note after the bell works, too.
    -> end_lunch

=== gut ===
{ beginning:
- 1: KAI: Find the list at the back. Look for "light". #mood: calm
- 2: MS-REYES: The list at the back is the index. Shall we look for "light"? #mood: calm
}
Page 31! Air goes into the tail, and then the light turns on. #mood: surprised
{ beginning:
- 1: KAI: It breathes with its butt. Noted. #mood: happy #act: scribble kai
- 2: MS-REYES: It breathes with its, well, dear reader, its end. #mood: happy
}
What do you say?
+ ["Ha! Thanks! Butt lamp!" #id: thanks #ev: say-impact partial]
    { beginning:
    - 1:
        KAI: You are welcome. I want one. #mood: happy #stage: reflect
        KAI (thinks): They have the page. Can they find the next one?
    - 2:
        MS-REYES: You're welcome. I shall say it in another way. #mood: happy #stage: reflect
        MS-REYES (thinks): Which part helped, I wonder?
    }
    COACH: We can all see that you're glad. We can't see what you can do now.
    -> done
+ [Say thanks in your own words. #id: tell #say: thank firefly-find]
    {
    - say_level >= 2:
        ~ up = up + 1
        { beginning:
        - 1:
            KAI: Good. My work here is done. #mood: proud #stage: reflect
            KAI (thinks): The index did it and I will use that again.
        - 2:
            MS-REYES: Then you can do the next one without me. How lovely. #mood: proud #stage: reflect
            MS-REYES (thinks): So it was the index. I'll tell that to everyone.
        }
        COACH: You told them what helped and what you can do now.
        {
        - up >= 5:
            -> end_bright
        - else:
            -> done
        }
    - else:
        { beginning:
        - 1:
            KAI: You are welcome. I want one. #mood: happy #stage: reflect
            KAI (thinks): Something did it. I want the name.
        - 2:
            MS-REYES: You're welcome, I'm sure. #mood: happy #stage: reflect
            MS-REYES (thinks): Which part was it, I wonder?
        }
        COACH: A thank you is nice. It's nicer still to hear which part helped.
        -> done
    }
+ [Run! The whole class needs to hear this! #id: run #ev: say-impact avoidant #slip: rush-off]
    You run. Everyone at your table knows about the tail now. #stage: reflect
    { beginning:
    - 1: KAI (thinks): Maybe they got it. Maybe they only ran.
    - 2: MS-REYES (thinks): Did they get what they came for? I believe so.
    }
    COACH: It's too good to keep. The one who helped is still sitting there.
    {
    - up >= 4: -> end_ran
    - else: -> end_card
    }

=== done ===
{
- up >= 4: -> end_steady
- else: -> end_slow
}

=== dark ===
{
- up >= 3: -> end_dark
- else: -> end_snails
}

=== end_bright ===
{ beginning:
- 1: KAI: Come back. Bring something odd. #mood: happy #curtain
- 2: KAI: You found it and I am not even sad. #mood: happy #curtain
}
{beginning == 1:You had a book and two tries. Kai needed one minute.|You asked someone else. Your page is done by lunch.} #mood: happy #end: bright one-minute
-> END

=== end_steady ===
{ beginning:
- 1: KAI: It worked. Tell me which part. #mood: calm #curtain
- 2: MS-REYES: Do come again, and bring another bug. #mood: calm #curtain
}
Your page is full of light. From shelf 398 comes a very small roar. #end: steady page-full-of-light
-> END

=== end_slow ===
{ beginning:
- 1: KAI: That was a long one. It is done. #mood: calm #curtain
- 2: MS-REYES: I believe I did most of that. #mood: unsure #curtain
}
You have your light. Someone else did most of the work. #end: steady took-a-while
-> END

=== end_lunch ===
{ beginning:
- 1: KAI: After lunch. Bring the book. #mood: calm #curtain
- 2: MS-REYES: After lunch, then, and I'll tell your teacher. #mood: calm #curtain
}
{up >= 4:You did so much of it, and you said what is missing.|You said what is missing, after the bell.} The light is for after lunch. #stage: reflect #end: steady after-lunch
-> END

=== end_dark ===
{ beginning:
- 1: KAI: That page has snails and no light. #mood: calm #curtain
- 2: MS-REYES: I put the snail book out for you. #mood: calm #curtain
}
You did so much, and your page is still dark. Ms. Reyes can help after lunch. #stage: reflect #end: bumpy still-dark
-> END

=== end_snails ===
{ beginning:
- 1: KAI: They wanted snails. People are odd. #mood: calm #curtain
- 2: MS-REYES: They wanted snails, it seems. #mood: calm #curtain
}
Your page says "snails". The lights can come after lunch. #stage: reflect #end: bumpy snails-only
-> END

=== end_ran ===
{ beginning:
- 1: KAI: They ran. I hope it was good. #mood: unsure #curtain
- 2: MS-REYES: Gone! And I had one more page to show. #mood: unsure #curtain
}
You did so well, and then you ran. You can still leave a card that says what helped. #end: bumpy ran-with-it
-> END

=== end_card ===
{ beginning:
- 1: KAI: Long day. Home. #mood: unsure #curtain
- 2: MS-REYES: I need to sit down, I believe. #mood: unsure #curtain
}
You have your light. You can still leave a card that says "Thank you". #end: bumpy a-card-for-kai
-> END
