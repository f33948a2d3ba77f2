// A guide whose pencil has ideas. Ask or hear what the writer wants, name one strong thing, ask a question or say "it's done", and hand the page back.
# id: whose-story
# title: Whose Story Is It?
# band: B
# difficulty: 2
# category: academic
# setting: classroom
# seat: guide
# cast: hana
# minutes: 6
# feeds: writing-partner
# beginnings: 2
# brief: You are a Writing Partner in class, and Hana has a story about a dragon. You want it to stay hers.
# gloss: dragon \| a big lizard with wings, in stories
# gloss: knight \| a fighter on a horse, in stories
# gloss: helmet \| a hard hat
# gloss: spelling \| which letters go into a word

VAR beginning = 1
// How many strong moves so far: with few of them, the end is another one.
VAR up = 0
VAR marked = false
VAR exact = false
// Your own ending: 0 kept to yourself, 1 said, 2 written on her page, 3 erased again.
VAR mine = 0
-> start

=== start ===
{ beginning:
- 1: In Hana's story, the dragon can't breathe fire, so it breathes soup. #place: classroom #stage: notice #enter: hana #prop: page dragon
- 2: In Hana's story, a dragon breathes soup, and it has a last line. #place: classroom #stage: notice #enter: hana #prop: page dragon
}
{ beginning:
- 1: Then the page stops, and she puts her pencil down. #mood: surprised #act: drop hana
- 2: HANA: Could you read it and tell me where you laugh? #mood: unsure
}
Your own pencil is up. How do you start? #mood: happy
+ [Fix the spelling while you read, so Hana doesn't have to! #id: fix-spelling #ev: listen-first expedient #slip: take-over]
    ~ marked = true
    You turn "soop" into "soup", and then you find six more. #sfx: pencil #act: scribble you
    { beginning:
    - 1: HANA: Oh. How many are there so far? #mood: upset
    - 2: HANA: So that's where you laughed, at the spelling? #mood: upset
    }
    HANA (thinks): There are seven red spots, so I'm pretty sure my page is sick.
    COACH: {beginning == 1:The spelling is right now, and you don't know yet what she needs.|The spelling is right now, and she had asked for something else.}
+ {beginning == 1} ["What would you like me to look at, please?" #id: look-at #ev: listen-first adaptive]
    ~ up = up + 1
    HANA: The end. I tested four of them, and none of them came out. #mood: unsure
    HANA (thinks): They asked me first, so I got to say it.
    COACH: It took one question to find out where she's stuck.
+ {beginning == 2} ["So what do you want me to look at?" #id: want-what #ev: listen-first partial]
    HANA: At where you laugh. I said that, I'm pretty sure. #mood: unsure
    HANA (thinks): Did I say it too quietly? I'd need a second test.
    COACH: Questions are welcome, and she had answered that one before you asked.
+ {beginning == 1} ["Okay, I'll read all of it and then I'll tell you what I think." #id: read-all #ev: listen-first partial]
    You read, and she looks at your face the whole time.
    HANA (thinks): Was that a good "mm" or a bad "mm"? I can't measure it.
    COACH: You took the time to read it. It would help to hear what she hopes you'll find.
+ {beginning == 2} [Put the pencil down and read to the end. Laugh when you have to! #id: read-and-laugh #ev: listen-first adaptive]
    ~ up = up + 1
    You laugh at the soup, and you laugh again at the very last line. #act: laugh you
    HANA: Two places, so far. I'm writing that down! #mood: happy
    HANA (thinks): It's the same two places where I laughed, the second time.
    COACH: She told you what she wanted from you, and that's what she got.
- -> strong

=== strong ===
{ beginning:
- 1: A knight comes to the cave. The soup hits his helmet, and it drips.
- 2: A knight comes. The soup drips off his helmet, and he asks for a spoon.
}
What do you tell her first?
+ ["It's amazing, Hana! I love all of it! You're the best!" #id: so-good #ev: kind-honest avoidant]
    { beginning:
    - 1: HANA: All of it? But it has no end yet. #mood: unsure
    - 2: HANA: Even the sentence that I forgot to finish? #mood: unsure
    }
    HANA (thinks): They probably say that to everybody. I heard it on Monday.
    COACH: It's warm, and it would fit every story in the room.
+ ["The dragon's okay. The end needs work." #id: no-ending #ev: kind-honest partial]
    { beginning:
    - 1: HANA: I know that, because I checked. #mood: upset
    - 2: HANA: It's ten words. Is that a result? #mood: upset
    }
    HANA (thinks): "Okay" is what people say about socks.
    COACH: It's honest, and she knew that part. Is there something in it that only she could write?
+ ["That drip is so good! I can hear it go down to his boots." #id: helmet #ev: kind-honest adaptive]
    ~ up = up + 1
    ~ exact = true
    HANA: I tested it with real soup and a bike helmet! #mood: happy
    HANA (thinks): They noticed the drip, and that took me all of Sunday.
    COACH: You named the exact spot that works, so she knows what to do more of.
- {
- beginning == 1:
    -> ending
- else:
    -> is_it_done
}

=== ending ===
HANA: I'm probably no good at endings, and you are. Will you do it? #mood: calm #stage: ask
You have a great one in your head, with a flood of soup and a boat.
What do you say?
+ ["What does the dragon want?" #id: dragon-wants #ev: guide-dont-do adaptive]
    ~ up = up + 1
    HANA: I haven't tested that. So far it eats all alone. #mood: surprised
    HANA (thinks): All that soup, and nobody there. Poor thing.
    COACH: You asked about her dragon, and now the story is moving in her own head.
    -> why
+ ["Thanks for asking me! Maybe he's hungry, or the soup could run out?" #id: maybe #ev: guide-dont-do partial]
    ~ mine = 1
    HANA: Which one of those is right? #mood: unsure
    HANA (thinks): Those are two good ideas, and I had zero.
    COACH: Ideas can get somebody going, but now she's choosing between two of yours.
    -> why
+ ["Sure! The soup floods the cave, and he rows home in his helmet." #id: flood #ev: guide-dont-do expedient #slip: take-over]
    ~ mine = 2
    -> flooded

=== is_it_done ===
HANA: Is it done, though? I'm about sixty percent sure. #mood: unsure #stage: ask
You have a great ending in your head, with a flood of soup and a boat.
What do you say?
+ ["What does the dragon want? What does the cave want?" #id: cave-wants #ev: guide-dont-do partial]
    HANA: Now I'm at twenty percent. Do caves want things? #mood: upset
    HANA (thinks): A minute ago it was nearly finished.
    COACH: Those questions help when a story is stuck, but hers was done.
    -> why
+ ["Yes, it's done. I wouldn't touch that spoon, it's so good!" #id: its-done #ev: guide-dont-do adaptive]
    ~ up = up + 1
    HANA: Then I'm at ninety, and that's my top result. #mood: happy
    HANA (thinks): They have a pencil in their hand, and they didn't use it.
    COACH: Nothing was missing, so there was nothing for you to fix. You said so.
    -> why
+ ["Almost! You only need a flood. Can I show you, please?" #id: need-a-flood #ev: guide-dont-do expedient #slip: take-over]
    ~ mine = 2
    -> flooded

=== flooded ===
You write ten lines on her page, and it's the best thing you've done all day. #sfx: pencil #mood: proud #prop: page flood #act: scribble you
HANA: Oh. It's good. #mood: unsure
HANA (thinks): {beginning == 1:It is good. I was going to let the knight stay.|It is good. So where's my spoon?}
COACH: {beginning == 1:She asked you for it, and the page is full. Look at her face.|There's a flood where her last line was. Look at her face.}
-> quiet

=== quiet ===
{ beginning:
- 1: Hana is quiet. Her pencil rolls off the desk, and she lets it. #mood: unsure
- 2: Hana is quiet. She looks for the spoon under all that soup. #mood: unsure
}
What do you do?
+ ["You like it, right? I can add the boat, and color it, too!" #id: draw-boat #ev: hear-feedback expedient #slip: take-over]
    HANA: If you want to. #mood: unsure
    HANA (thinks): Soon it'll be theirs in color.
    COACH: A boat would be fun to draw, but she still hasn't said if she wants one.
    -> why
+ ["I'm sorry, that wasn't kind. What did you want, Hana?" #id: ran-off #ev: hear-feedback adaptive #ev: guide-dont-do adaptive]
    ~ up = up + 1
    ~ mine = 3
    You erase all ten lines, and they leave a gray sea on the page. #sfx: pencil #prop: page gray
    HANA: {beginning == 1:My pencil does that to posters. I wanted him to stay, I think.|My pencil does that to posters. I wanted my spoon.} #mood: calm
    HANA (thinks): It's a bit gray, but it's mine.
    COACH: You saw her face, and you gave the page back.
    -> why

=== why ===
{ beginning:
- 1: HANA: Why does it need an end at all? It could stop at the drip. #mood: calm
- 2: HANA: If it works, then why does it work? I want to do it a second time. #mood: calm
}
What do you tell her? #stage: use
+ ["It's a rule. That's how stories go." #id: the-rule #ev: explain-why partial #slip: tell-only]
    HANA: Who checked that rule? #mood: unsure
    HANA (thinks): There are so many rules, and they make me sleepy.
    COACH: You gave her a rule, and she asked why. How do you feel when a story stops there?
+ ["Please trust me. I've helped so many people with so many stories." #id: trust-me #ev: explain-why expedient #slip: tell-only]
    HANA: Okay, boss. #mood: upset
    HANA (thinks): I asked because I'd like to find out how it works.
    COACH: You may well be right, but she can't take "trust me" home and write with it.
+ {beginning == 1} ["Because I'd lie in bed and worry about that dragon!" #id: worry-dragon #ev: explain-why adaptive]
    ~ up = up + 1
    HANA: You would? It isn't even real, I made it up. #mood: surprised
    HANA (thinks): So an ending is for them, so that they can go to sleep.
    COACH: You told her what it does to you as a reader, and she can use that.
+ {beginning == 2} ["Because he came to fight, and then he's so polite!" #id: so-polite #ev: explain-why adaptive]
    ~ up = up + 1
    HANA: So it works because page one is mean. I can test that again! #mood: surprised
    HANA (thinks): First mean, then a spoon. I could do it with a bear.
    COACH: You told her what her own words did, so she can do it again.
- -> back

=== back ===
You're the one with the page, and Hana has nothing. #stage: reflect
What do you do with it?
+ ["Leave it to me, and I'll make it sound really nice for you!" #id: sound-nice #ev: check-turn expedient #slip: take-over]
    { beginning:
    - 1: Hana talks, you write, and it does sound nice. #sfx: pencil
    - 2: You copy it out in your best handwriting, and you fix a line or two. #sfx: pencil
    }
    HANA: It sounds like you. #mood: unsure
    HANA (thinks): I checked, and it's three words of mine so far.
    COACH: It's a kind thing to offer, but readers will hear your voice and not hers.
    -> pencil
+ [Slide it over. "What will you do with it?" #id: will-try #ev: check-turn adaptive]
    ~ up = up + 1
    HANA: {beginning == 1:I don't know, I have about half of an idea.|Read it to the class, I think. Is that brave or silly?} #mood: unsure
    HANA (thinks): {beginning == 1:They let go of it. I can't hide behind them now.|They let go of it, so now I have to decide.}
    COACH: It's her page again, and the next step is hers to say.
    {
    - beginning == 1:
        -> her_try
    - else:
        -> read_out
    }
+ ["Get it now? Good." #id: get-it #ev: check-turn partial]
    HANA: I think so. #mood: calm
    HANA (thinks): If I say no, it'll probably all start over.
    COACH: You checked, and a "yes" came back. It could hide a lot.
    -> end_two

=== pencil ===
{ beginning:
- 1: Hana holds out her hand, and it's open.
- 2: Hana takes a new sheet and holds out her hand.
}
What do you do?
+ [Put the pencil in it, without a word. #id: give-pencil #ev: check-turn adaptive]
    ~ up = up + 1
    HANA (thinks): It's warm. They really held on to that. #act: give you
    COACH: It took no words, and the next word is hers.
    {
    - beginning == 1:
        -> her_try
    - else:
        -> read_out
    }
+ ["Wait! Let me show you one more line, please!" #id: one-more #ev: check-turn expedient #slip: take-over]
    ~ mine = 2
    HANA: It's okay. You keep it. #mood: calm
    HANA (thinks): I'll write a new one at home, with a lock on it.
    COACH: It's fun when it comes so fast. It comes out of your pencil, so it's your story.
    {
    - up >= 3:
        -> end_two
    - else:
        -> end_fine
    }

=== her_try ===
{
- mine == 2:
    Hana turns your ten lines over and writes on the back. #sfx: pencil #act: scribble hana
- marked:
    Hana writes with one arm around the page, so that nobody can see. #sfx: pencil #act: hide hana
- else:
    Hana writes. One foot taps, and then both of them do. #sfx: pencil #act: scribble hana
}
HANA: "The knight puts down his sword, and he asks for a spoon." #mood: proud
{
- exact:
    HANA: And it still drips, because you could hear it. #mood: happy
}
{
- mine == 1 or mine == 2:
    HANA: It's not what you said. Is that okay? #mood: unsure
- mine == 3:
    HANA: He walks in over the gray sea. What do you think? #mood: happy
- else:
    HANA: He stays for dinner. What do you think? #mood: happy
}
There's no flood in it, and there's no boat. What do you say?
-> verdict

=== read_out ===
{
- mine == 2:
    Hana copies her spoon out from under your flood, onto a new page. #sfx: pencil #act: scribble hana
- marked:
    Hana covers the red spots with her thumb and stands up. #act: hide hana
- else:
    Hana stands up and holds the page very close to her face. #act: hide hana
}
HANA: "And then he said, could I please have a spoon?" #mood: proud
{
- exact:
    HANA: You heard it drip, so I did that part slowly. #mood: happy
}
HANA: {mine >= 1:I left out your flood. Is that okay|Three people laughed. What do you think}? #mood: unsure
There's no flood in it, and no boat. What do you say?
-> verdict

=== verdict ===
+ ["That spoon! Thank you for letting me read it, he was so mean at first." #id: spoon #ev: kind-honest adaptive]
    ~ up = up + 1
    HANA: I know! I didn't plan it, I only checked it afterward. #mood: happy
    HANA (thinks): It came out of me, and they could tell which part.
    COACH: You told her what her words did to you. She can do that again without you.
    -> how_it_ends
+ ["It's good." #id: its-good #ev: kind-honest partial]
    HANA: Good how? Out of ten? #mood: unsure
    HANA (thinks): Is that the same "good" that everybody says?
    COACH: A short yes is still a yes. Which word in it made you smile?
    -> end_word
+ ["So good! Now could you please add one very tiny flood, for me?" #id: tiny-flood #ev: guide-dont-do expedient #slip: take-over]
    ~ mine = 1
    HANA: How tiny? #mood: unsure
    HANA (thinks): They're so happy with that flood. Do I have to?
    COACH: Your flood is great, and it may need a story of its own.
    {
    - up >= 3:
        -> end_flood
    - else:
        -> end_two
    }

=== how_it_ends ===
{
- mine == 2:
    -> end_two
- marked or up < 5:
    -> end_spelling
- else:
    -> end_bright
}

=== end_bright ===
HANA: I'm a hundred percent happy, and I checked twice. #mood: proud #curtain
{ beginning:
- 1: There's a new ending, with a spoon in it, and it's all Hana.
- 2: The spoon stays where she put it, and it's all Hana.
}
Not one word of it is from your pencil. #end: bright all-hana
-> END

=== end_two ===
{
- mine == 0 and up >= 3:
    HANA: I said yes, and I'm about half sure of it. #mood: unsure #curtain
    She takes her page home. Tomorrow, you can ask her what she'll try with it. #end: steady pick-tonight
    -> END
- mine == 0:
    HANA: I said yes, and I couldn't tell you to what. #mood: unsure #curtain
    She puts her page away fast. Tomorrow, you can ask her what she needs. #end: steady pick-tonight
    -> END
}
HANA: So I have two results now, yours and mine. #mood: unsure #curtain
{up >= 3:She knows which one is hers. She'll pick one tonight and read it to you.|She'll pick one of them tonight, and she doesn't look at you much.} #end: steady pick-tonight
-> END

=== end_flood ===
HANA: I'll put it in the next one, with your name on it. #mood: calm #curtain
The spoon is safe. Your flood gets a story of its own tomorrow. #end: steady flood-of-its-own
-> END

=== end_word ===
HANA: You can tell me later how good, with a number. #mood: calm #curtain
{up >= 3:Hana has her ending. You go home with the spoon still in your head.|Hana has some sort of ending, and she has no idea what you thought of it.} #end: steady which-word
-> END

=== end_spelling ===
HANA: It's mine. It took a while to get it back, though. #mood: calm #curtain
{
- up >= 4: The ending is hers, and you can hear it in every line. #end: steady got-it-back
- marked: The ending is hers, and so are seven red spots. #end: steady got-it-back
- else: The ending is hers, and half of the afternoon is gone. #end: steady got-it-back
}
-> END

=== end_fine ===
HANA: It's probably a really good story. Whose is it? #mood: unsure #curtain
You wrote a great ending, and Hana is quiet. Tomorrow you could ask her what she wanted. #mood: unsure #end: bumpy a-fine-ending
-> END
