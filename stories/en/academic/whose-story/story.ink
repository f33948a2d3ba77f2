// A guide whose pencil has ideas. Ask what they want checked, name one strong thing, ask a question, say why, hand it back.
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
# brief: You are a Writing Partner in class, and Hana needs an ending. You want it to be hers.
# gloss: dragon \| a big lizard with wings, in stories
# gloss: knight \| a fighter on a horse, in stories
# gloss: helmet \| a hard hat
# gloss: spelling \| which letters go into a word

VAR marked = false
VAR exact = false
// Your own ending: 0 kept to yourself, 1 said, 2 written on her page, 3 rubbed out again.
VAR mine = 0
-> start

=== start ===
Hana's dragon can't breathe fire. It breathes soup. #place: classroom #stage: notice #enter: hana
Then the page stops. Her pencil is down. #mood: surprised
Your own pencil is up, and it has ideas. #mood: happy
How do you start?
+ [Fix the spelling while you read. It saves Hana a step. #id: fix-spelling #ev: listen-first expedient #slip: take-over]
    ~ marked = true
    You turn "soop" into "soup". Then you find six more. #sfx: pencil
    HANA: Oh. Are there many? #mood: upset
    HANA (thinks): Now it looks sick. It has red spots.
    COACH: The spelling is fixed. You don't know yet what she wanted you to look at.
+ ["What would you like me to look at?" #id: look-at #ev: listen-first adaptive]
    HANA: The end. It won't come out. #mood: unsure
    HANA (thinks): They asked me first. I know what I need.
    COACH: One question, and you know where she is stuck. Your pencil can wait.
+ ["Mm-hm. Let me read all of it, and then I'll tell you what I think." #id: read-all #ev: listen-first partial]
    You read. She looks at your face the whole time.
    HANA (thinks): Was that a good "mm" or a bad "mm"?
    COACH: You took the time to read it all. What is she hoping you will find?
- -> strong

=== strong ===
The knight is at the cave. The soup hits his helmet, and it drips.
What do you say first?
+ ["It's so good, Hana! I love all of it! You're the best!" #id: so-good #ev: kind-honest avoidant]
    HANA: All of it? It has no end. #mood: unsure
    HANA (thinks): They say that to everyone.
    COACH: That's warm. It would fit every story in the room.
+ ["The dragon is nice. But there's no ending." #id: no-ending #ev: kind-honest partial]
    HANA: I know that. I wrote it. #mood: upset
    HANA (thinks): "Nice" is what you say about socks.
    COACH: It's true, and she knew that part. What in here could only be hers?
+ ["I could hear it drip off his helmet, all the way down to his boots." #id: helmet #ev: kind-honest adaptive]
    ~ exact = true
    HANA: You heard it? I tried that with real soup. #mood: happy
    HANA (thinks): They got to the drip. That took me all Sunday.
    COACH: You named the very spot that works. Now she knows what to do more of.
- -> ending

=== ending ===
HANA: I can't do endings, and you can. Will you do it? #mood: calm #stage: ask
You have a great one. It has a flood of soup and a boat.
What do you say?
+ ["What does the dragon want?" #id: dragon-wants #ev: guide-dont-do adaptive]
    HANA: What it wants? It eats all alone. #mood: surprised
    HANA (thinks): I never asked it that. Poor thing, with all that soup.
    COACH: That was a question, not an answer. The story is moving, and it's in her head.
    -> why
+ ["Maybe the knight could be hungry. Or the soup could run out." #id: maybe #ev: guide-dont-do partial]
    ~ mine = 1
    HANA: Which one is the right one? #mood: unsure
    HANA (thinks): Those are two good ideas. I had none.
    COACH: Ideas can get someone going. A question would let her find one of her own.
    -> why
+ ["Sure! The soup floods the cave, and he rows home in his helmet." #id: flood #ev: guide-dont-do expedient #slip: take-over]
    ~ mine = 2
    You write it down, all ten lines. It's the best thing you did today. #sfx: pencil #mood: proud
    HANA: Oh. It's good. #mood: unsure
    HANA (thinks): It is good. I was going to let him stay.
    COACH: She asked, you helped, and the page is full. Look at her face.
    -> quiet

=== quiet ===
Hana is quiet. Her pencil rolls off the desk, and she lets it. #mood: unsure
What do you do?
+ ["You like it, right? I can draw the boat, too." #id: draw-boat #ev: hear-feedback expedient #slip: take-over]
    HANA: If you want. #mood: unsure
    HANA (thinks): Now it will be theirs in color.
    COACH: A boat would be fun. The quiet is still sitting there.
    -> why
+ ["Sorry. My pencil ran off with me. What did you want?" #id: ran-off #ev: hear-feedback adaptive #ev: guide-dont-do adaptive]
    ~ mine = 3
    You rub out all ten lines. There's a gray sea where the flood was. #sfx: pencil
    HANA: Mine does that to posters. I wanted him to stay, you know. #mood: calm
    HANA (thinks): They gave it back. It's a bit gray, but it's mine.
    COACH: You saw her face and you asked. That gave her the page back.
    -> why

=== why ===
{
- mine == 2:
    HANA: Why does it need an end at all? It could stop at the drip. #mood: upset
- else:
    HANA: Why does it need an end at all? It could stop at the drip. #mood: calm
}
What do you tell her? #stage: use
+ ["Every story has to have one. That's the rule." #id: the-rule #ev: explain-why partial #slip: tell-only]
    HANA: Who made that rule? #mood: unsure
    HANA (thinks): Rules make me sleepy.
    COACH: That's what, and she asked why. What happens to you when a story stops like that?
+ ["Please trust me on this one. I've helped with so many of them." #id: trust-me #ev: explain-why expedient #slip: tell-only]
    HANA: Yes, boss. #mood: upset
    HANA (thinks): I asked because I want to know.
    COACH: You may well be right. Without a why, she can't do it on the next story.
+ ["Because I'd lie in bed and worry about that dragon." #id: worry-dragon #ev: explain-why adaptive]
    HANA: You would? It's not even real. #mood: surprised
    HANA (thinks): So an end is for them. It lets them go to sleep.
    COACH: You told her what an ending does to a reader. That's a reason she can use.
- -> back

=== back ===
You have the page. She has nothing. #stage: reflect
What do you do with the page?
+ ["Tell me your idea, and I'll make it sound nice for you." #id: sound-nice #ev: check-turn expedient #slip: take-over]
    Hana talks and you write. It does sound nice. #sfx: pencil
    HANA: It sounds like you. #mood: unsure
    HANA (thinks): I like how I sound. It's a bit soupy.
    COACH: That's a kind offer, and the pencil is still in your hand. Whose voice do readers get?
    -> pencil
+ [Slide it over. "What will you try?" #id: will-try #ev: check-turn adaptive]
    HANA: Try? I have half of an idea. #mood: unsure
    HANA (thinks): They let go of it. I can't hide behind them now.
    COACH: You let go of the page and asked for her plan. Half of an idea is a start.
    -> her_try
+ ["Get it now? Okay?" #id: get-it #ev: check-turn partial]
    HANA: I think so. #mood: calm
    HANA (thinks): If I say no, it starts all over.
    COACH: You checked. A "yes" can hide a lot, so ask what she will try.
    -> end_two

=== pencil ===
Hana holds her hand out. It's open.
What do you do?
+ [Put the pencil in it. #id: give-pencil #ev: check-turn adaptive]
    HANA (thinks): It's warm. They really held on to that.
    COACH: It took no words at all. Now the next word is hers.
    -> her_try
+ ["One more line, please! I'm on a roll." #id: one-more #ev: check-turn expedient #slip: take-over]
    HANA: It's okay. You keep it. #mood: calm
    HANA (thinks): I'll write a new one at home. With a lock.
    COACH: It's fun when it flows. It flows out of your pencil, so it's your story.
    -> end_fine

=== her_try ===
{
- mine == 2:
    Hana turns your ten lines over. She writes on the back. #sfx: pencil
- marked:
    Hana writes with one arm around the page, so that no one sees. #sfx: pencil
- else:
    Hana writes. One foot taps, and then both. #sfx: pencil
}
HANA: "The knight puts down his sword. He asks for a spoon." #mood: proud
{
- exact:
    HANA: And it still drips. You said you could hear it. #mood: happy
}
{
- mine == 1 or mine == 2:
    HANA: Is that okay? It's not what you said. #mood: unsure
- mine == 3:
    HANA: He walks in over the gray sea. What do you think? #mood: happy
- else:
    HANA: He stays for dinner. What do you think? #mood: happy
}
There is no flood in it, and no boat.
What do you say?
+ ["I did not see that spoon coming. He was so mean on page one!" #id: spoon #ev: kind-honest adaptive]
    HANA: Me neither! #mood: happy
    HANA (thinks): It came out of me. I don't know where from.
    COACH: You told her what her words did to you. She can do that again without you.
    -> how_it_ends
+ ["It's good." #id: its-good #ev: kind-honest partial]
    HANA: Good how? #mood: unsure
    HANA (thinks): Is that the same "good" as before?
    COACH: A short yes is still a yes. Which word in it made you smile?
    -> end_word
+ ["So good! Now please add one tiny flood." #id: tiny-flood #ev: guide-dont-do expedient #slip: take-over]
    HANA: How tiny? #mood: unsure
    HANA (thinks): They sound so happy with that flood. Do I have to?
    COACH: It's a great flood. It may need a story of its own.
    -> end_two

=== how_it_ends ===
{
- mine == 2:
    -> end_two
- marked and not exact:
    -> end_spelling
- else:
    -> end_bright
}

=== end_bright ===
A new ending, with a spoon in it. It's all Hana. #end: bright all-hana
-> END

=== end_two ===
Hana has two ideas now. She will pick one tonight, and read it to you tomorrow. #end: steady pick-tonight
-> END

=== end_word ===
Hana has her ending. Tomorrow you can tell her which word you liked. #end: steady which-word
-> END

=== end_spelling ===
The ending is all hers. Next time, the spelling can come last. #end: steady spelling-last
-> END

=== end_fine ===
You wrote a fine ending, and Hana is quiet. You can still ask her what she wanted. #mood: unsure #end: bumpy a-fine-ending
-> END
