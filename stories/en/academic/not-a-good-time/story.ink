// Kai is busy and in the middle of a sentence. Let it end, show you wait, use the time, and say what is missing.
# id: not-a-good-time
# title: Not a Good Time
# band: A
# difficulty: 2
# category: academic
# setting: library
# seat: asker
# cast: kai, ms-reyes
# minutes: 6
# feeds: research-guide
# beginnings: 2
# brief: Kai, the Research Guide, talks with a tablet. You need to find out why wombat poop is square.
# say: wombat-find \| thank \| Tell Kai what helped.
# topics: wombat-find \| wombat, poop, square, corners, gut, index, page, book
# example: wombat-find \| name \| Kai
# example: wombat-find \| thanks \| thank you
# example: wombat-find \| act \| You told me to look in the back of the book
# example: wombat-find \| effect \| Now I can find the page by myself
# example: wombat-find \| next \| Next time I will start with the index
# gloss: wombat \| a furry animal from Australia that digs holes
# gloss: poop \| what comes out when you go to the toilet
# gloss: tablet \| a flat screen; Kai types on it, and it says the words
# gloss: index \| the list at the back of a book that gives you the page
# gloss: gut \| the long tube inside that food goes through

VAR say_level = 0
VAR beginning = 1
// Was Kai's sentence taken and not given back? Is there a card? Were there real tries?
VAR taken = false
VAR card = false
VAR tried = false
-> start

=== start ===
You need to know why wombat poop is square. #place: library #stage: notice #enter: kai
{ beginning:
- 1: It's dragon week, so Kai has a line of first graders.
- 2: Someone put a cookbook in Pets, so Kai is grumpy.
}
Kai types for a first grader. So far it says, "Dragons are not".
What do you do?
+ ["Sorry, are you busy? It's super quick, look!" #id: super-quick #ev: good-timing partial #slip: blurt]
    Kai holds up one finger. The finger means "wait".
    KAI: Dragons are not on this shelf. Try 398, and walk softly. #mood: calm
    KAI (thinks): They asked if I was busy. I had no time to say yes.
    COACH: You asked if now was okay, and that is half. The answer is the other half.
    -> show
+ [Help out and say the end for Kai. "Dragons are not real!" #id: say-the-end #ev: good-timing aggressive #slip: blurt]
    The first grader's lip begins to shake.
    KAI: I was going to say, "not on this shelf." #mood: upset
    KAI (thinks): That was my sentence. It had such a good end.
    COACH: You wanted to speed things up. Only the person who types knows the end.
    -> lip
+ [Wait. Let the dragon come out. #id: wait #ev: good-timing adaptive]
    KAI: Dragons are not on this shelf. Try 398, and walk softly. #mood: calm
    The first grader walks off on the tips of her toes. #mood: happy
    KAI (thinks): They let me get to the end. The end is the best part.
    COACH: You waited for the whole thing. So Kai got to say it, and she got a dragon.
    -> show

=== lip ===
Now Kai has to start that sentence again.
What do you say?
+ ["Well, it's true. Somebody had to say it." #id: its-true #ev: good-timing aggressive #slip: blurt]
    ~ taken = true
    KAI: Thank you, Captain Facts. Little one, try shelf 398. #mood: upset
    KAI (thinks): First I save the dragon. Then I can be grumpy.
    COACH: It may be true, and it was still Kai's turn. One "oops" can give it back.
+ ["Oops, that was your sentence. Sorry, Kai. Go on." #id: oops #ev: good-timing adaptive]
    KAI: Dragons are not on this shelf. Try 398, and walk softly. #mood: calm
    The first grader sniffs. Then she walks off, very softly.
    KAI (thinks): They gave it back. That does not happen a lot.
    COACH: You gave the sentence back. Now it can end the way Kai wants.
- -> show

=== show ===
Next in line is a first grader with a unicorn question. #stage: ask
How do you show that you wait?
+ [Put down a card, "Wombat question, please, when you can", and take a seat. #id: leave-card #ev: open-kindly adaptive #via: note]
    ~ card = true
    Kai reads your card. One eyebrow goes up. #sfx: paper
    KAI (thinks): Wombats? Please let the unicorn be quick.
    COACH: Your card does the waiting for you. Kai knows who is next, and what for.
+ [Tap your pencil on the desk, so that Kai won't forget you. #id: tap #ev: open-kindly aggressive]
    Tap, tap, tap! The first grader starts to dance. #sfx: tap
    KAI: This is a library. The band is down the hall. #mood: unsure
    KAI (thinks): I can't forget them. I can't hear my own thoughts, either.
    COACH: It worked: Kai knows you are here. Tapping also says "hurry up".
+ [Stand close and read along on the tablet. #id: read-along #ev: open-kindly partial]
    You learn a lot about unicorns. Then Kai turns the tablet away.
    KAI (thinks): My screen is my voice. That felt like an ear at my door.
    COACH: Near is good, because Kai can see you. What is on the screen is Kai's to share.
- -> busy

=== busy ===
Kai turns the tablet to you.
{ beginning:
- 1: KAI: Busy. Ten minutes? #mood: calm
- 2: KAI: Busy. Ten minutes, or more if there is a cookbook in Birds? #mood: unsure
}
What do you say?
+ ["Ten? But it's one tiny thing. Pretty please? It's about poop!" #id: pretty-please #ev: handle-no aggressive #slip: push]
    KAI: Most things can wait ten minutes. Even poop. #mood: calm
    KAI (thinks): That was a nice "please". It is still ten minutes.
    COACH: It's a sweet ask, and it is still a push. Kai said when, so there is a when.
+ ["Ten it is. I'll look around." #id: ten-it-is #ev: handle-no adaptive]
    KAI: Good. Bring me something odd. #mood: happy
    KAI (thinks): No sigh, no stare. I'll be there in nine.
    COACH: You heard "not now" and took it as a time. Now the time is yours.
+ ["Oh. Okay." #id: oh-okay #ev: handle-no partial]
    KAI: It's ten minutes. It is not ten years. #mood: calm
    KAI (thinks): Was that a sad okay? I do want to help.
    COACH: You took the "not now", and you stayed calm. What could you do till then?
- -> ten

=== ten ===
Ten minutes. So far you typed "square poop" and got cake pans.
What do you do with the time?
+ [Put your head on a thick animal book. It may sink in. #id: sink-in #ev: try-first expedient]
    MS-REYES: It won't sink in. I tried that for years. #mood: happy #enter: ms-reyes
    MS-REYES (thinks): It is a good book to sleep on, though.
    COACH: A rest is a fine thing. One try as well would give Kai a place to start.
+ [Type it again in big letters. "SQUARE POOP!" #id: big-letters #ev: try-first partial]
    Now you get big cake pans. #sfx: tap
    MS-REYES (thinks): I will not ask. I really want to ask. #enter: ms-reyes
    COACH: You gave it one more go. A new word finds more than a loud one.
+ [New word: "wombat". Then the shelf map. #id: new-word #ev: try-first adaptive]
    ~ tried = true
    The map sends you to 599. There it is: "Wombats, Inside and Out". #sfx: paper
    MS-REYES (thinks): Two tries, and I did not say a word. #enter: ms-reyes
    COACH: You used the wait for two tries. You come back with a book in your hand.
- -> free

=== free ===
The unicorn leaves, and Kai waves you over. #leave: ms-reyes
{
- card:
    KAI: A wombat question! I have waited all year for one of those. #mood: happy
- else:
    KAI: Your turn. What is it? #mood: calm
    You tell Kai about the poop. Kai sits up. #mood: happy
}
KAI: What did you try? #mood: happy
+ ["Oh, everything. I tried all there is to try." #id: all-there-is #ev: share-tries partial]
    KAI: All of it? In ten minutes? #mood: surprised
    KAI (thinks): Then what is left for me? I need one real thing.
    COACH: You did some looking. One thing you tried tells Kai more than "everything".
+ ["'Square poop.' I got cake pans." #id: cake-pans #ev: share-tries adaptive]
    KAI: I may never eat cake again. #mood: happy
    KAI (thinks): So we need a better word, and that's my thing.
    COACH: You named the try and what came of it. Kai can start where you stopped.
+ ["You're so good at finding things. Could you please find it?" #id: find-it #ev: share-tries expedient #slip: answer-grab]
    KAI: I am. It's mostly being nosy, so you can do it, too. #mood: calm
    KAI (thinks): I could. Then I'd know about the squares, and they would not.
    COACH: Warm words, and Kai would get there fast. What would you do with the next question?
- -> tip

=== tip ===
{
- tried:
    KAI: You have the book? Page six, then, and this takes one minute. #mood: happy #stage: use
- else:
    KAI: Get the wombat book from 599. Then try page six. #mood: calm #stage: use
}
Page six says that wombats eat grass. It says nothing about squares. #sfx: paper
KAI: Is that it? #mood: calm
+ ["That's what goes in. I need how it comes out." #id: comes-out #ev: still-stuck adaptive]
    KAI: Ha! I was at the other end. #mood: happy
    KAI (thinks): Good that they said so. I was so sure of page six.
    COACH: You said what you got and what is still missing. Kai knows where to turn.
    -> gut
+ ["Yes, wow! Thank you so, so much. You're the best!" #id: yes-wow #ev: still-stuck avoidant #slip: nod-along]
    KAI: One page. I am good. #mood: proud
    KAI (thinks): So they wanted grass? I got it on the first go!
    COACH: A big thank-you can close the book. Your question is still open.
    -> grass
+ ["Hmm. Not yet." #id: not-yet #ev: still-stuck partial]
    KAI: Not yet how? #mood: unsure
    KAI (thinks): Too short? Too much grass?
    COACH: "Not yet" is honest. Add the bit that is missing, and Kai can aim.
    -> gut

=== grass ===
There goes the lunch bell. Your page is still empty. #sfx: bell
What do you put on it?
+ ["Because of grass." Done, and off to lunch! #id: because-grass #ev: still-stuck avoidant #slip: hide]
    MS-REYES: Cows eat grass, too. Theirs is not square. #mood: unsure #enter: ms-reyes
    MS-REYES (thinks): Kai would have loved that question.
    COACH: It fills the page, and lunch is near. Cows still do not fit.
    -> end_grass
+ [A note for Kai: "Not the grass, sorry. The corners. After lunch?" #id: after-lunch #ev: still-stuck adaptive #via: note]
    KAI: Corners. So we start at the other end. #mood: happy
    KAI (thinks): I like a note that says what is missing.
    COACH: You said what is missing, on paper and a bit late. It works that way, too.
    -> end_lunch

=== gut ===
KAI: Go to the list at the back, the index. Find "gut". #mood: calm
Page 31! Part of the gut is soft and part is stiff, so it makes corners. #mood: surprised
KAI: So it's dice. I will never play a board game again. #mood: happy
What do you tell Kai?
+ ["Thanks. Dice! Ha!" #id: thanks #ev: say-impact partial]
    KAI: You're welcome. Wash your hands before you roll. #mood: happy #stage: reflect
    KAI (thinks): They look happy. I wonder if they could do it without me.
    COACH: Kai can see that you are happy. What can you do now that you could not do before?
    {
    - taken:
        -> end_card
    - else:
        -> end_steady
    }
+ [Tell Kai in your own words. #id: tell #say: thank wombat-find]
    {
    - say_level >= 2:
        KAI: You know how to look now. My work here is done. #mood: proud #stage: reflect
        KAI (thinks): Nobody tells me which part worked. I'll use that part again.
        {
        - taken:
            KAI: One more thing. Next time, the end of my sentence is mine. #mood: calm
        }
        { beginning:
        - 2: KAI: And please don't put it back in Pets. #mood: happy
        }
        COACH: You told Kai what helped and what it changed. That is how a guide finds out.
        {
        - tried and not taken:
            -> end_bright
        - else:
            -> end_steady
        }
    - else:
        KAI: You're welcome. Wash your hands before you roll. #mood: happy #stage: reflect
        KAI (thinks): They look happy. I wonder which part did it.
        COACH: Thanks are nice to get. Say which part worked, and Kai can use it again.
        {
        - taken:
            -> end_card
        - else:
            -> end_steady
        }
    }
+ [Run! The whole class has to hear about this. #id: run #ev: say-impact avoidant #slip: rush-off]
    You run. Eleven people now know about the corners. #stage: reflect
    KAI (thinks): Did they get what they came for? I think so.
    COACH: News like that is hard to hold. Kai is still there, with a question of their own.
    -> end_card

=== end_bright ===
You had two tries, so Kai's help took one minute. #mood: happy
From shelf 398 comes a very small roar. #end: bright one-minute
-> END

=== end_steady ===
You have your corners. Next time, bring Kai a try and say what it changed. #mood: calm
From shelf 398 comes a very small roar. #end: steady corners-found
-> END

=== end_lunch ===
You waited, and you said what is missing. Kai has time after lunch. #stage: reflect #end: steady after-lunch
-> END

=== end_grass ===
Your page says "grass". You can still ask Kai about the corners after lunch. #stage: reflect #end: bumpy cows-do-not-fit
-> END

=== end_card ===
{
- taken:
    Kai had to start a sentence again today. You can still leave a card that says "Oops". #end: bumpy a-card-for-kai
- else:
    Kai is left to guess. You can still leave a card that says what helped. #end: bumpy a-card-for-kai
}
-> END
