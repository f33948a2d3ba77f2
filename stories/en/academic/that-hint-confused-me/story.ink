// Your hint confused her, or it fights with somebody else's, and hearing so stings. Hear it, look at what she did, show it a second way, ask, and let her say it back.
# id: that-hint-confused-me
# title: That Hint Confused Me
# band: B
# difficulty: 2
# category: academic
# setting: science-lab
# seat: guide
# cast: lucia, ms-okafor
# minutes: 7
# feeds: science-method-guide, math-strategy-guide
# beginnings: 2
# brief: You are a Fair Test Guide, and you helped Lucía plan a plant test. She comes back to talk about it.
# say: muddy-hint \| thank \| Thank Lucía for telling you.
# topics: muddy-hint \| hint, bean, test, plan, one thing, word, joke
# example: muddy-hint \| name \| Lucía
# example: muddy-hint \| thanks \| Thank you, or gracias
# example: muddy-hint \| act \| for telling me which word lost you
# example: muddy-hint \| effect \| Now I can see how my hint sounds
# example: muddy-hint \| next \| Next time I will ask you to say it back
# gloss: hint \| a small bit of help that does not give it all away
# gloss: muddy \| not clear, like water with dirt in it
# gloss: confused \| mixed up about what something means
# gloss: menu \| a list of what there is to eat

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
- 1: Lucía has two beans, and one of them hears jokes all day. Does it grow faster? #place: science-lab #stage: notice #enter: lucia #prop: beans two
- 2: Lucía has a trumpet, two beans and two hints: one from you, one from Hana. #place: science-lab #stage: notice #enter: lucia #prop: beans two
}
{ beginning:
- 1: LUCIA: Okay okay. First I read your hint, and then it confused me. #mood: unsure
- 2: LUCIA: Ay. First you tell me one thing, then Hana tells me another. #mood: upset
}
It stings. What comes out of your mouth first?
+ ["It's a good hint. Everybody else got it." #id: good-hint #ev: hear-feedback aggressive #slip: defend]
    { beginning:
    - 1: LUCIA: Then it's only me. #mood: upset #act: slump lucia
    - 2: LUCIA: Then Hana's is the one that's no good? #mood: upset
    }
    LUCIA (thinks): {beginning == 1:I should have told the bean. The bean says nothing back.|And I have to sit next to Hana at lunch.}
    COACH: It hurts to hear when you worked so hard on it. She had more to say.
    -> sting
+ ["Huh. {beginning == 1:That hint|Hers}?" #id: that-one #ev: hear-feedback partial]
    { beginning:
    - 1: LUCIA: That one, yes. It's the only one I have. #mood: unsure
    - 2: LUCIA: Both of them. They can't sit at one table. #mood: unsure
    }
    LUCIA (thinks): They look as if I bit them. Do I go on, or do I stop now?
    COACH: You didn't push it away, and she still has to guess if you want the rest.
+ ["Ouch. It's kind that you told me, please tell me more!" #id: tell-me-more #ev: hear-feedback adaptive]
    ~ up = up + 1
    LUCIA: {beginning == 1:You're not mad?|You're not going to tell me who's right?} #mood: surprised
    { beginning:
    - 1: LUCIA (thinks): They said ouch and they stayed, so now I can say all of it.
    - 2: LUCIA (thinks): They said ouch, and they didn't ask who's right. Perfect.
    }
    COACH: You were honest about the ouch, and you asked for the rest of it.
- -> muddy

=== sting ===
{ beginning:
- 1: Lucía picks up her two cups to leave.
- 2: Lucía folds both hints up very small.
}
What do you say?
+ ["You weren't listening, that's all. I said it really clearly!" #id: not-listening #ev: hear-feedback aggressive #slip: defend]
    LUCIA: I wrote down every single word! #mood: upset
    LUCIA (thinks): I did listen. It's in my book, with a box around it.
    COACH: You'd like it to be her fault, because then it isn't the hint's. She wrote all of it down.
    -> window
+ ["I'm so sorry! I'm the worst guide ever. Please ask Ms. Okafor!" #id: worst-guide #ev: hear-feedback avoidant]
    ~ sting_out = 2
    LUCIA: No no, you're not the worst! First breathe, then sit down. #mood: unsure
    LUCIA (thinks): I came here for help. Now I'm the one who's helping.
    COACH: It's a huge sorry, and now she's taking care of you instead of the bean.
    -> muddy
+ ["Sorry, that was the sting talking! I'm listening now." #id: sting-talking #ev: hear-feedback adaptive]
    ~ up = up + 1
    ~ sting_out = 1
    LUCIA: It has a loud voice, your sting. Is there a form for that? #mood: happy
    LUCIA (thinks): So it hurt them a little. Okay okay, now it's my turn.
    COACH: You said it was the sting talking. Now you can hear her.
    -> muddy

=== window ===
{ beginning:
- 1: She takes her beans to the window and bends down to one of them. #act: whisper lucia
- 2: She takes her beans to the window and plays one of them a very low note. #act: slump lucia
}
LUCIA: {beginning == 1:Knock, knock, who's there? Not my guide.|That song is called "Two Guides and No Clue".} #mood: upset
What do you do?
+ [Give her time. She'll see that it was clear when she tries it again. #id: give-time #ev: hear-feedback avoidant #slip: defend]
    {beginning == 1:She tells it another one, and it isn't funny, either.|She plays it again, and now it has a second verse.}
    LUCIA (thinks): First I throw them out, and then I do a test with rocks.
    COACH: Time helps when somebody's angry. It can't tell you what confused her.
    -> end_bumpy
+ [Bend down to the bean, too. "I'm sorry, bean. I'm sorry, Lucía." #id: knock-knock #ev: hear-feedback adaptive]
    ~ up = up + 1
    ~ sting_out = 1
    LUCIA: {beginning == 1:The bean says okay, and I say almost okay.|Okay okay. It likes you, it leaned over.} #mood: calm
    LUCIA (thinks): It's hard to be angry with somebody who talks to my bean.
    COACH: You went over to where she was, and you said it to both of them.
    -> muddy

=== muddy ===
{ beginning:
- 1: LUCIA: I did what you said! First one thing, then one thing, then one thing. #mood: calm #stage: ask
- 2: LUCIA: You say, "Change one thing at a time." She says, "Keep it all the same." #mood: calm #stage: ask
}
{
- sting_out == 2:
    LUCIA: I can say it in small pieces, so that it hurts less. #mood: unsure
}
How do you find out where it went muddy?
+ ["I'll say mine again, nice and slow: change, one, thing, at, a, time." #id: only-slower #ev: listen-first expedient #slip: tell-only]
    LUCIA: I know how it goes, I could sing it! #mood: unsure
    { beginning:
    - 1: LUCIA (thinks): It's the same mud, and now it's slow mud.
    - 2: LUCIA (thinks): That's one of the two. What do I do with the other one?
    }
    COACH: Slow is kind if it went by too fast. She has it in writing, so that wasn't it.
+ {beginning == 1} ["Is it the water?" #id: the-water #ev: listen-first partial]
    LUCIA: No. Or yes, but only on Tuesday. #mood: unsure
    LUCIA (thinks): On Tuesday? What do I even mean by Tuesday?
    COACH: You want to get there, so you guessed. She could show you in a second.
+ {beginning == 1} ["Could you please show me what you did with it? Thanks for coming back!" #id: show-me #ev: listen-first adaptive]
    ~ up = up + 1
    LUCIA: First a new cup, then more water, and now the jokes. See it? #mood: happy
    LUCIA (thinks): One thing at a time, one a day. I was so good about it!
    COACH: She did what your hint says, one thing a day, and now you can see it.
+ {beginning == 2} ["Hana's must be the muddy one. Mine's about changing things!" #id: hers-is-muddy #ev: listen-first aggressive #slip: take-sides]
    LUCIA: So I throw Hana's out? But she was so sure. #mood: unsure
    LUCIA (thinks): Now I have to tell Hana that. I don't want to.
    COACH: It feels better if it's Hana's. You haven't looked at hers yet.
+ {beginning == 2} ["Thanks for bringing both! Can I see them, and what you did?" #id: see-both #ev: listen-first adaptive]
    ~ up = up + 1
    LUCIA: First a new cup, then more water, then the trumpet. All in the same soil! #mood: happy
    LUCIA (thinks): They're looking at my page, and not at who's right.
    COACH: You looked at both hints and at her page before you said a word about them.
- -> second_way

=== second_way ===
{ beginning:
- 1: You see it now. "At a time" can mean one thing a day, and that's how she read it. #mood: surprised
- 2: You see it now. Her bean got three changes, and both hints say the same thing. #mood: surprised
}
LUCIA: And my {beginning == 1:joke bean is taller already! It loves me|trumpet bean is taller already! It has a good ear}. #mood: happy #stage: use #prop: beans tall
How do you tell it a second way?
+ ["I'm a bean! I get a new cup, water and noise. I grew, and who knows why!" #id: be-a-bean #ev: explain-why adaptive]
    ~ up = up + 1
    ~ why = true
    You grow up out of your chair with your arms out. #mood: happy #act: jump you
    LUCIA: {beginning == 1:The jokes! Or the cup, or, ay no, I can't tell!|My trumpet did it! Or the water, or, ay no, the cup!} #mood: surprised
    LUCIA (thinks): All three of them were in there, so none of them counts.
    COACH: With three changes at once nobody can tell, and now she knows why.
+ ["You've had such a hard week. Leave it here, I'll write you a new plan!" #id: leave-it #ev: explain-why expedient #slip: take-over]
    LUCIA: You'd do that? And what do I say when they ask me about it? #mood: unsure
    LUCIA (thinks): That's so nice. Is it still my bean?
    COACH: You mean it well, and it'd be done by lunch. She still couldn't say why.
+ [Draw her a chart in three colors. #id: chart #ev: explain-why partial #slip: tell-only]
    LUCIA: {beginning == 1:It's pretty. What does green mean?|Which color is the trumpet?} #mood: calm
    { beginning:
    - 1: LUCIA (thinks): Now I have the same words, and they're green.
    - 2: LUCIA (thinks): So I'm green, and Hana is blue. And the bean?
    }
    COACH: A new way is a good idea, and she likes green. The why isn't in it yet.
- -> stays

=== stays ===
{
- why:
    LUCIA: Okay okay, I start over. Two new beans, and {beginning == 1:jokes for one of them|my trumpet for one}. #mood: calm
- else:
    LUCIA: I don't see why, but okay. Two new beans, and {beginning == 1:jokes for one|the trumpet for one}. #mood: calm
}
LUCIA: {beginning == 1:Then what about all the rest?|And what's the "all the same" that Hana means?} #mood: unsure
Her pencil is ready. What do you say?
+ ["The cup, the water and the sun. Write that down." #id: same-same #ev: guide-dont-do partial #slip: tell-only]
    She writes it down and puts a box around it. #sfx: pencil #act: scribble lucia
    LUCIA (thinks): Same, same, same. I hope there are only three.
    COACH: It's clear, and all of it is true. It came out of your head, though.
+ ["What do you think has to stay the same?" #id: stay-same #ev: guide-dont-do adaptive]
    ~ up = up + 1
    ~ talk = true
    LUCIA: The cup, the water, the sun. And the {beginning == 1:talking|breath}! #mood: surprised
    LUCIA: {beginning == 1:The other one gets no talking at all. I'll read it the lunch menu!|I blow on the one. So I blow on the other one, too, with no trumpet!} #mood: happy
    LUCIA (thinks): Nobody told me that one, I found it.
    COACH: She found one that wasn't even on your list.
+ ["Could I please have the pencil? Then it won't get muddy again!" #id: your-pencil #ev: guide-dont-do expedient #slip: take-over]
    You write it for her, and it's very neat. #sfx: pencil #act: take you
    LUCIA: {beginning == 1:That's very straight.|Hana writes like that, too.} #mood: unsure
    LUCIA (thinks): I wanted to say something about the {beginning == 1:talking|blowing}. It's gone now.
    COACH: It's clear now, and it's yours. What was in her head didn't make it onto the page.
- -> say_back

=== say_back ===
{
- talk:
    LUCIA: There it is! I think I have it. #mood: happy
- else:
    LUCIA: I think I have it. Do I? #mood: unsure
}
How do you find out?
+ ["Okay? Does it make sense now?" #id: make-sense #ev: check-turn partial]
    LUCIA: Yes. But first I said yes on Monday, and then this. #mood: unsure
    LUCIA (thinks): It was a real yes, on Monday.
    COACH: You wanted to be sure this time, and a yes can't make you sure.
+ ["Tell the bean!" #id: tell-bean #ev: check-turn adaptive]
    ~ up = up + 1
    {
    - talk:
        LUCIA: {beginning == 1:Bean one, you get jokes. Bean two, today there are fish sticks.|Bean one, you get a song. Bean two, you get a windy day.} #mood: happy #act: point lucia
        LUCIA: And the rest is the same for both of you, all week. Perfect. #mood: proud
    - else:
        LUCIA: {beginning == 1:Bean one, you get jokes. Bean two, you get all the same, and no jokes.|Bean one, you get a song. Bean two, you get all the same, and no song.} #mood: happy #act: point lucia
        LUCIA: {beginning == 1:And no voice, all week long. Hm.|And no air from me, all week. Hm.} #mood: unsure
    }
    LUCIA (thinks): It's different when you say it out loud to somebody.
    COACH: She said it in her own words, so you both heard what's clear and what isn't.
+ ["See? That's what I said on Monday." #id: on-monday #ev: hear-feedback aggressive #slip: defend]
    ~ won = true
    LUCIA: No, it isn't! On Monday you said "at a time". #mood: upset
    LUCIA (thinks): They won that one. I didn't know that we were playing.
    COACH: It would be nice to have been right all along, and it doesn't help the bean.
- -> thanks

=== thanks ===
{
- won:
    LUCIA: I could have told only the bean, you know. #mood: upset #stage: reflect
- beginning == 1:
    LUCIA: I almost told only the bean. I'm glad that I told you. #mood: calm #stage: reflect
- else:
    LUCIA: First I practiced it on the bean, all night. Then I told you. #mood: calm #stage: reflect
}
{
- sting_out == 1 and not won:
    LUCIA: And your sting, did it go home? #mood: happy
}
What do you tell her?
+ [Thank Lucía in your own words. #id: thank-lucia #say: thank muddy-hint]
    {
    - say_level >= 2:
        ~ up = up + 1
        LUCIA: Really? First your face looked like {beginning == 1:a boot|a wet trumpet}. #mood: happy
        LUCIA (thinks): Then I can tell them sooner, the next time.
        COACH: You told her what her words did for you, so she can be honest again.
        -> after_thanks
    - else:
        LUCIA: Sure. Did it help, or was it only mean? #mood: unsure
        LUCIA (thinks): I can't tell if they mind.
        COACH: It's hard to say thanks for a sting. She'd like to know what it changed.
        -> ask_both
    }
+ ["You're so welcome! I'm always happy to help you!" #id: so-welcome #ev: hear-feedback avoidant]
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
    LUCIA: Now you know what? #mood: unsure
    LUCIA (thinks): Is that a thank you, or are they mad?
    COACH: It's true that you know more now. She can't see what you'll do with it.
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
    LUCIA: One more thing. Why can't I keep the tall one? #mood: unsure
- else:
    LUCIA: One bean gets {beginning == 1:my voice, and the other one gets none|my breath, and the other one sits still}. Is that fair? #mood: unsure
}
You don't know, and she doesn't, either. So you both ask.
{
- talk and why:
    MS-OKAFOR: Let's see. How much can you keep up, every day, all week? #enter: ms-okafor #mood: happy
    LUCIA: {beginning == 1:One. But it's a long one.|Half. The bean needs some quiet, too.} #mood: happy
- talk:
    MS-OKAFOR: Show me. What made it tall, Lucía? #enter: ms-okafor #mood: happy
    LUCIA: The cup. Or the water, or, ay! #mood: surprised
- else:
    MS-OKAFOR: Let's think. What could you give the other one? #enter: ms-okafor #mood: happy
    LUCIA: {beginning == 1:I can read it the lunch menu! Perfect.|I can blow on it with no trumpet! Perfect.} #mood: happy
}
MS-OKAFOR (thinks): They ask when they don't know. That's the kind of guide I like.
{
- up >= 4: -> end_steady
- up >= 2: -> end_new_words
- else: -> end_menu
}

=== end_bright ===
LUCIA: {beginning == 1:Bean here all week, and not one laugh!|Listen! It's asking for the second verse.} #mood: happy #curtain
On Friday, both beans are as tall as a thumb. Her test is fair. #stage: give
{beginning == 1:Your hint is better now, too: "One thing, for the whole test."|Your hint and Hana's are on one card now, and they fit.} #end: bright menu-bean
-> END

=== end_steady ===
LUCIA: {beginning == 1:First the menu, then the joke. See it?|First I blow, then I play. See it?} #mood: happy #curtain
{beginning == 1:Her test is fair now, and tomorrow your hint gets new words.|Her test is fair now, and tomorrow you talk to Hana about the two hints.} #stage: give #end: steady ask-ms-okafor
-> END

=== end_new_words ===
LUCIA: You can try your next hint out on me. I'll bring a form. #mood: calm #curtain
Ms. Okafor cleared it up for both of you. Your hint still says "at a time". #stage: give #end: steady still-at-a-time
-> END

=== end_menu ===
LUCIA: I'll ask Ms. Okafor first, next time. #mood: unsure #curtain
Her bean is fine. She got most of her help from somebody else. #stage: give #end: steady somebody-else-helped
-> END


=== end_right ===
LUCIA: You win. Here's your prize: I ask Hana next time. #mood: upset #curtain
The plan is good, and so was your help. You can still tell her that, without Monday. #mood: unsure #stage: give #end: bumpy right-on-monday
-> END

=== end_bumpy ===
LUCIA: I'll tell it to the bean next time. #mood: upset #curtain
That was the end of the talk. You can still go back, and the first word can be "ouch". #mood: unsure #stage: give #end: bumpy first-word
-> END
