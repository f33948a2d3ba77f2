// Your hint confused her, or it fights with somebody else's, and hearing so stings. Hear it, look at what she did, show it a second way, ask, and let her say it back.
# id: that-hint-confused-me
# title: That Hint Confused Me
# band: C
# difficulty: 2
# category: academic
# setting: science-lab
# seat: guide
# cast: lucia, ms-okafor
# minutes: 7
# feeds: science-method-guide, math-strategy-guide
# beginnings: 2
# brief: You are a Fair Test Guide, and your hint is in the class chat. Lucía's group planned a plant test with it.
# say: muddy-hint \| thank \| Thank Lucía for telling you.
# topics: muddy-hint \| hint, bean, test, plan, one thing, word, joke, chat
# example: muddy-hint \| name \| Lucía
# example: muddy-hint \| thanks \| Thank you, or gracias
# example: muddy-hint \| act \| for telling me which word lost you
# example: muddy-hint \| effect \| Now I can see how my hint sounds
# example: muddy-hint \| next \| Next time I will ask you to say it back
# gloss: hint \| a small bit of help that does not give it all away
# gloss: muddy \| not clear, like water with dirt in it
# gloss: confused \| mixed up about what something means

VAR beginning = 1
VAR say_level = 0
// How many strong moves so far: with few of them, the end is another one.
VAR up = 0
// The sting: 0 kept in hand, 1 got out and was mended, 2 turned into a very big sorry. Whether you had to be right in the end.
VAR sting_out = 0
VAR won = false
// Whether she knows why the three changes don't count, and whether she found the talking.
VAR why = false
VAR talk = false
-> start

=== start ===
{ beginning:
- 1: Lucía's group has one grade, your hint and two beans, and one bean hears jokes all day. #place: science-lab #stage: notice #enter: lucia #prop: beans two
- 2: Lucía has a trumpet, two beans and two hints in the chat: one from you, one from Hana. #place: science-lab #stage: notice #enter: lucia #prop: beans two
}
{ beginning:
- 1: LUCIA: First we read your hint, and then all four of us got confused. #mood: unsure
- 2: LUCIA: Ay. First you tell us one thing, and then Hana tells us another. #mood: upset
}
It stings. What comes out of your mouth first?
+ ["I don't get it. Everybody else liked it, it has 11 hearts." #id: good-hint #ev: hear-feedback aggressive #slip: defend]
    { beginning:
    - 1: LUCIA: Okay okay, then it's only us, all four of us. #mood: upset #act: slump lucia
    - 2: LUCIA: Ay, so do I tell Hana that hers only has six? #mood: upset
    }
    LUCIA (thinks): {beginning == 1:I should've told the bean first, because the bean says nothing back|Ay, and at lunch I sit next to Hana}.
    COACH: It hurts to hear after so much effort, and she had more to say.
    -> sting
+ ["Huh. {beginning == 1:That hint|Hers}?" #id: that-one #ev: hear-feedback partial]
    { beginning:
    - 1: LUCIA: That one, okay, because it's the only one we have. #mood: unsure
    - 2: LUCIA: Ay, both of them, because they can't sit at one table. #mood: unsure
    }
    LUCIA (thinks): Ay, they look as if I bit them, so do I go on, or do I stop now?
    COACH: You didn't push it away, and she still has to guess if you want the rest.
+ ["Ouch. And it's kind of you to say it here and not in the chat. Go on?" #id: tell-me-more #ev: hear-feedback adaptive]
    ~ up = up + 1
    LUCIA: {beginning == 1:Okay okay, so you're not mad at us|So you're not going to tell me who's right}? #mood: surprised
    { beginning:
    - 1: LUCIA (thinks): First they said ouch, and then they stayed, so now I can say all of it.
    - 2: LUCIA (thinks): First they said ouch, and then they didn't ask who's right. Perfect.
    }
    COACH: You were honest about the ouch, and you asked for the rest of it.
- -> muddy

=== sting ===
{ beginning:
- 1: Lucía picks up her two cups, and her whole group packs up.
- 2: Lucía turns her phone over, so that both hints are face down. #prop: phone down
}
What do you say?
+ ["I said it really clearly! You weren't listening, that's all." #id: not-listening #ev: hear-feedback aggressive #slip: defend]
    LUCIA: Ay, I wrote down every single word of it! #mood: upset
    LUCIA (thinks): First I listened, then I put a box around it, in my book.
    COACH: Defending the hint made it her fault, and she wrote it all down.
    -> window
+ ["I'm so sorry! I'm the worst guide ever, so please ask Ms. Okafor!" #id: worst-guide #ev: hear-feedback avoidant]
    ~ sting_out = 2
    LUCIA: No no, you're not the worst, so first breathe, and then sit down. #mood: unsure
    LUCIA (thinks): First I came here for help, and now I'm the one who's helping.
    COACH: It's a huge sorry, and now she's taking care of you instead of the bean.
    -> muddy
+ ["Sorry. That was the sting, and it's done talking." #id: sting-talking #ev: hear-feedback adaptive]
    ~ up = up + 1
    ~ sting_out = 1
    LUCIA: It has a loud voice, your sting, so is there a form for that? #mood: happy
    LUCIA (thinks): So it hurt them a little. Okay okay, then now it's my turn.
    COACH: You told her which part was the sting, and now there's room for hers.
    -> muddy

=== window ===
{ beginning:
- 1: She takes her beans to the window and bends down to one. #act: whisper lucia
- 2: She takes her beans to the window and plays one of them a low note. #act: slump lucia
}
LUCIA: {beginning == 1:Knock, knock, who's there? Not my guide.|That song is called "Two Guides and No Clue".} #mood: upset
What do you do?
+ [Wait! I'll give her time, and she'll see that it was clear. #id: give-time #ev: hear-feedback avoidant #slip: defend]
    {beginning == 1:She tells it another one, and even the bean doesn't laugh.|She plays it again, and now it has a second verse.}
    LUCIA (thinks): First I throw them out, then we do it all with rocks. Perfect.
    COACH: Time helps when somebody's angry, and it can't tell you what confused her.
    -> end_bumpy
+ [Bend down, too, in front of her whole group. "Sorry, bean." #id: knock-knock #ev: hear-feedback adaptive]
    ~ up = up + 1
    ~ sting_out = 1
    LUCIA: {beginning == 1:The bean says okay, and me, I say almost okay.|Okay okay, it likes you, because it leaned over. See it?} #mood: calm
    LUCIA (thinks): Ay, who stays angry with somebody who talks to my bean?
    COACH: You went to where she was, with everybody watching.
    -> muddy

=== muddy ===
{ beginning:
- 1: LUCIA: We did what you said! First one thing, then one thing, then one thing. #mood: calm #stage: ask
- 2: LUCIA: You say, "Change one thing at a time," and then she says, "Keep it all the same." #mood: calm #stage: ask
}
{
- sting_out == 2:
    LUCIA: First I say it in small pieces, so that it hurts you less. #mood: unsure
}
How do you find out where it went muddy?
+ ["I'll say mine again, nice and slow: change, one, thing, at, a, time." #id: only-slower #ev: listen-first expedient #slip: tell-only]
    LUCIA: I know how it goes, we could sing it! #mood: unsure
    { beginning:
    - 1: LUCIA (thinks): First it was mud, and now it's slow mud.
    - 2: LUCIA (thinks): Okay okay, that's one of the two, so what do I do with the other one?
    }
    COACH: Slow is kind if it went by too fast, and she has it in writing.
+ {beginning == 1} ["I bet it's the water! Is it the water?" #id: the-water #ev: listen-first partial]
    LUCIA: Ay, no, or okay, yes, but only on Tuesday. #mood: unsure
    LUCIA (thinks): On Tuesday? First I have to find out what I mean by Tuesday.
    COACH: You want to get there, so you guessed. She could show you in a second.
+ {beginning == 1} ["Thanks for coming back. Could you show me what you did, day by day?" #id: show-me #ev: listen-first adaptive]
    ~ up = up + 1
    LUCIA: First a new cup, then more water, and now the jokes. See it? #mood: happy
    LUCIA (thinks): One thing at a time, one a day, and we were so good about it!
    COACH: They did what your hint says, one thing a day, and now you can see it.
+ {beginning == 2} ["I told you about changing things! Hana's must be the muddy one." #id: hers-is-muddy #ev: listen-first aggressive #slip: take-sides]
    LUCIA: So first I throw Hana's out? But she was so sure. #mood: unsure
    LUCIA (thinks): Okay, and who has to tell Hana? First I look around, and it's me.
    COACH: It feels better if it's Hana's, and you haven't looked at hers yet.
+ {beginning == 2} ["Let's compare both hints with what you did, before anybody here is right." #id: see-both #ev: listen-first adaptive]
    ~ up = up + 1
    LUCIA: First a new cup, then more water, then the trumpet, all in the same soil! #mood: happy
    LUCIA (thinks): Okay okay, they're looking at my page, and not at who's right.
    COACH: You compared both hints with her page before you said a word about them.
- -> second_way

=== second_way ===
{ beginning:
- 1: You see it now: in their version, "at a time" means one thing a day. #mood: surprised
- 2: You see it now: her bean got three changes, and both hints forbid that. #mood: surprised
}
LUCIA: And my {beginning == 1:joke bean is taller already, so it loves us|trumpet bean is taller already, so it has a good ear}! #mood: happy #stage: use #prop: beans tall
How do you tell it a second way?
+ [Be the bean, out loud. "New cup, water, noise. I'm tall, and who knows why?" #id: be-a-bean #ev: explain-why adaptive]
    ~ up = up + 1
    ~ why = true
    You grow up out of your chair, arms out, and half the lab looks. #mood: happy #act: jump you
    LUCIA: {beginning == 1:The jokes! Or first the cup, and then, ay no, I can't tell!|My trumpet did it! Or the water, or, ay no, the cup!} #mood: surprised
    LUCIA (thinks): First I had three reasons, and now none of the three counts.
    COACH: Three changes at once are no evidence for any of them.
+ ["Leave it here! I'll write you a whole new plan, because it's a hard week." #id: leave-it #ev: explain-why expedient #slip: take-over]
    LUCIA: You'd do that? Okay, what do I say about the results? #mood: unsure
    LUCIA (thinks): That's so generous, and is it still our experiment then?
    COACH: You mean it well, and it'd be done by lunch. She still couldn't give a reason.
+ [Draw her a chart in three colors! #id: chart #ev: explain-why partial #slip: tell-only]
    LUCIA: {beginning == 1:Okay okay, it's pretty, what does green mean?|Okay okay, it's pretty, which color is the trumpet?} #mood: calm
    { beginning:
    - 1: LUCIA (thinks): First I had the words, and now I have the same words in green.
    - 2: LUCIA (thinks): Okay, so they're green, and Hana is blue, and what's the bean?
    }
    COACH: A new way is a good idea, and she likes green. The why isn't in it yet.
- -> stays

=== stays ===
{
- why:
    LUCIA: Okay okay, we start over with two new beans, and {beginning == 1:jokes for one of them|my trumpet for one}. #mood: calm
- else:
    LUCIA: I don't see why, but okay, two new beans, and {beginning == 1:jokes for one|the trumpet for one}. #mood: calm
}
LUCIA: Okay, {beginning == 1:what do I do about all the rest|what's the "all the same" that Hana means}? #mood: unsure
Her pencil is ready. What do you say?
+ ["The cup, the water and the sun! I'd put that down." #id: same-same #ev: guide-dont-do partial #slip: tell-only]
    She writes it down and puts a box around it. #sfx: pencil #act: scribble lucia
    LUCIA (thinks): Same, same, same, and I hope that there are only three.
    COACH: It's clear, and all of it is true. It came out of your head, though.
+ ["You tell me. What has to stay the same?" #id: stay-same #ev: guide-dont-do adaptive]
    ~ up = up + 1
    ~ talk = true
    LUCIA: First the cup, then the water, then the sun, and then the {beginning == 1:talking|breath}! #mood: surprised
    LUCIA: {beginning == 1:The other one gets no talking at all, so I'll read it the lunch menu!|First I blow on the one, and then on the other one, with no trumpet!} #mood: happy
    LUCIA (thinks): Nobody told me that one. There it is, and I found it.
    COACH: She found one that wasn't even on your list.
+ ["Could I please have the pencil? I'm so fast, and it won't get muddy!" #id: your-pencil #ev: guide-dont-do expedient #slip: take-over]
    You write it for her, and it's very neat. #sfx: pencil #act: take you
    LUCIA: {beginning == 1:It's very straight, and it looks like somebody's form.|It's very straight, and Hana writes like that, too.} #mood: unsure
    LUCIA (thinks): First I had something to say about the {beginning == 1:talking|blowing}, and, ay, now it's gone.
    COACH: It's clear now, and it's yours, and what was in her head isn't on it.
- -> say_back

=== say_back ===
{
- talk:
    LUCIA: First I had half of it, and now, there it is, I have it all! #mood: happy
- else:
    LUCIA: Okay, now I have it all, or do I? #mood: unsure
}
How do you find out?
+ ["Okay! It makes sense to you now, right?" #id: make-sense #ev: check-turn partial]
    LUCIA: Okay, yes, but on Monday I said yes, too. #mood: unsure
    LUCIA (thinks): Ay, and on Monday it was a real yes, too.
    COACH: You wanted to be sure this time, and a yes can't make you sure.
+ ["Tell the bean!" #id: tell-bean #ev: check-turn adaptive]
    ~ up = up + 1
    {
    - talk:
        LUCIA: {beginning == 1:Bean one, you get jokes, and bean two, today there are fish sticks.|Bean one, you get a song, and bean two, you get a windy day.} #mood: happy #act: point lucia
        LUCIA: And the rest is the same for both of you, all week. Perfect. #mood: proud
    - else:
        LUCIA: {beginning == 1:Bean one, you get jokes, and bean two, you get the rest and no jokes.|Bean one, you get a song, and bean two, you get the rest and no song.} #mood: happy #act: point lucia
        LUCIA: Okay, so {beginning == 1:no voice at all, the whole week|no air from me, the whole week}? Hm. #mood: unsure
    }
    LUCIA (thinks): It's different when you say it out loud to somebody, even to a bean.
    COACH: In her own words, you both heard what's clear and what isn't.
+ ["See? That's what I said on Monday!" #id: on-monday #ev: hear-feedback aggressive #slip: defend]
    ~ won = true
    LUCIA: No, it isn't, because on Monday you said "at a time", and it's in my book! #mood: upset
    LUCIA (thinks): Okay okay, they won that one, and I didn't know that we were playing.
    COACH: It'd be nice to have been right all along, and it doesn't help the experiment.
- -> thanks

=== thanks ===
{
- won:
    LUCIA: I could've told only the bean, okay, or the whole chat. #mood: upset #stage: reflect
- beginning == 1:
    LUCIA: First I wanted to put it in the chat. I'm glad that I told you. #mood: calm #stage: reflect
- else:
    LUCIA: First I practiced it on the bean, all night, and there it is. #mood: calm #stage: reflect
}
{
- sting_out == 1 and not won:
    LUCIA: Okay, did your sting go home? #mood: happy
}
What do you tell her?
+ [Thank Lucía in your own words. #id: thank-lucia #say: thank muddy-hint]
    {
    - say_level >= 2:
        ~ up = up + 1
        LUCIA: Really? Because first you had a face like {beginning == 1:a boot|a wet trumpet}. #mood: happy
        LUCIA (thinks): Perfect, so I can tell them sooner, the next time.
        COACH: You told her what her words did for you, so she can be honest again.
        -> after_thanks
    - else:
        LUCIA: Okay, and did it help, or was it mean? #mood: unsure
        LUCIA (thinks): First they said thanks, and I still can't tell if they mind.
        COACH: Saying thanks for a sting takes a lot. What did her words change?
        -> ask_both
    }
+ ["You're so welcome! I'm always happy to help you." #id: so-welcome #ev: hear-feedback avoidant]
    LUCIA: Okay. #mood: calm
    LUCIA (thinks): But this time, I was the one who helped.
    COACH: It's a warm line for a day when you did the helping. Today she did some of it.
    {
    - won and up >= 3:
        -> end_right
    - won:
        -> end_bumpy
    - else:
        -> ask_both
    }
+ ["Well, now I know, I guess." #id: now-i-know #ev: hear-feedback partial]
    LUCIA: Okay, and what is it that you know now? #mood: unsure
    LUCIA (thinks): Ay, is that a thank you, or are they mad?
    COACH: You do know more now, and she can't see what you'll do with it.
    -> ask_both

=== after_thanks ===
{
- talk and why and not won and up >= 5:
    -> end_bright
- else:
    -> ask_both
}

=== ask_both ===
{
- talk and why:
    LUCIA: One more thing. I have {beginning == 1:five jokes|only one song}, so how long is fair? #mood: unsure
- talk:
    LUCIA: One more thing, okay? Why can't we keep the tall one? #mood: unsure
- else:
    LUCIA: One bean gets {beginning == 1:my voice, and the other one gets none|my breath, and the other one gets none}, so is that fair? #mood: unsure
}
You don't know, and she doesn't, either, so you both ask.
{
- talk and why:
    MS-OKAFOR: Let's see. How much can you keep up, every day, for a week? #enter: ms-okafor #mood: happy
    LUCIA: {beginning == 1:Okay okay, one joke, but then it's a long one.|Half a song, because the bean needs some quiet, too.} #mood: happy
- talk:
    MS-OKAFOR: Show me, Lucía. What made it tall? #enter: ms-okafor #mood: happy
    LUCIA: First the cup, or then the water, or, ay! #mood: surprised
- else:
    MS-OKAFOR: Let's think, friends. What could you give the other one? #enter: ms-okafor #mood: happy
    LUCIA: {beginning == 1:Perfect, I can read it the lunch menu!|Perfect, I can blow on it with no trumpet!} #mood: happy
}
MS-OKAFOR (thinks): They ask when they don't know, and that's the kind of guide I like.
{
- up >= 4: -> end_steady
- up >= 2: -> end_new_words
- else: -> end_menu
}

=== end_bright ===
LUCIA: {beginning == 1:Okay okay, the bean's here all week, and not one laugh!|Listen, it's asking for the second verse!} #mood: happy #curtain
On Friday both beans are as tall as a thumb, and her group's experiment is fair. #stage: give
{beginning == 1:Your hint in the chat is better now, too: "One thing, for the whole test."|Your hint and Hana's are one message in the chat now, and they fit.} #end: bright menu-bean
-> END

=== end_steady ===
LUCIA: {beginning == 1:First the menu, and then the joke. See it?|First I blow, and then I play. See it?} #mood: happy #curtain
{beginning == 1:Her experiment is fair now, and tomorrow your hint gets new words.|Her experiment is fair now, and tomorrow you and Hana compare hints.} #stage: give #end: steady ask-ms-okafor
-> END

=== end_new_words ===
LUCIA: First try your next hint out on me, and I'll bring a form. #mood: calm #curtain
Ms. Okafor cleared it up, and in the chat it still says "at a time". #stage: give #end: steady still-at-a-time
-> END

=== end_menu ===
LUCIA: Next time I'll ask Ms. Okafor first. #mood: unsure #curtain
Her bean is fine, and she got most of her help from somebody else. #stage: give #end: steady somebody-else-helped
-> END

=== end_right ===
LUCIA: You win, and here's your prize: next time I ask Hana first. #mood: upset #curtain
The plan is good, and so was your help. It's not too late to say so, without Monday. #mood: unsure #stage: give #end: bumpy right-on-monday
-> END

=== end_bumpy ===
LUCIA: Next time I'll tell it to the bean first. #mood: upset #curtain
That was the end of the talk. You can still go back, and the first word can be "ouch". #mood: unsure #stage: give #end: bumpy first-word
-> END
