// Your hint went muddy, and hearing so stings. Hear it, find the muddy word, show it a second way, ask, and let her say it back.
# id: that-hint-confused-me
# title: That Hint Confused Me
# band: B
# difficulty: 2
# category: academic
# setting: science-lab
# seat: guide
# cast: lucia, ms-okafor
# minutes: 6
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
// The sting: 0 kept in hand, 1 got out and was mended, 2 turned into a very big sorry. Whether you had to be right in the end.
VAR sting_out = 0
VAR won = false
// Whether you saw the three things, whether she knows why they don't count, and whether she found the talking.
VAR three = false
VAR why = false
VAR talk = false
-> start

=== start ===
Does a bean grow faster if it hears jokes? Lucía has two, to find out. #place: science-lab #stage: notice #enter: lucia
You gave her your best hint: "Change one thing at a time." #mood: unsure
{ beginning:
- 1:
    LUCIA: Your hint confused me. #mood: unsure
- 2:
    LUCIA: Um. Your hint confused me. #mood: upset
}
It stings, like a paper cut. What comes out of your mouth first?
+ ["It's a good hint! Everyone else got it." #id: good-hint #ev: hear-feedback aggressive #slip: defend]
    LUCIA: Then it's only me. #mood: upset
    LUCIA (thinks): I knew it. I told the bean first, and the bean said, "Go."
    COACH: A sting wants to hit back, and that's how stings are. What did she come to tell you?
    -> sting
+ ["Huh. That one?" #id: that-one #ev: hear-feedback partial]
    LUCIA: That one. It's the only one I have. #mood: unsure
    LUCIA (thinks): They look as if I bit them. Do I stop now, or do I say the rest?
    COACH: You did not push it away. Ask for the rest, and she doesn't have to guess.
+ ["Ouch. Tell me more." #id: tell-me-more #ev: hear-feedback adaptive]
    LUCIA: You're not mad? #mood: surprised
    LUCIA (thinks): They said "ouch", and they stayed. So I can say it all.
    COACH: "Ouch" is true, and it's allowed. Then you made room for what she knows.
- -> muddy

=== sting ===
Lucía picks up her cups.
What do you say?
+ ["You weren't listening, that's all. I was very clear." #id: not-listening #ev: hear-feedback aggressive #slip: defend]
    LUCIA: I wrote down every word! #mood: upset
    LUCIA (thinks): I did listen. It's in my book, with a box around it.
    COACH: It's a lot to hear when you worked so hard on it. She did write it all down.
    -> window
+ ["I'm so sorry! I'm the worst guide ever. You had better ask Hana." #id: worst-guide #ev: hear-feedback avoidant]
    ~ sting_out = 2
    LUCIA: No, you're not the worst! Please don't be sad. #mood: unsure
    LUCIA (thinks): I came for help. Now I'm the one who has to help.
    COACH: That's a big sorry. It's so big that her bean does not fit in next to it.
    -> muddy
+ ["That was the sting talking. I'm listening now." #id: sting-talking #ev: hear-feedback adaptive]
    ~ sting_out = 1
    LUCIA: It has a loud voice, that sting. #mood: happy
    LUCIA (thinks): So it hurt a bit. They said so, and now it's my turn.
    COACH: You told it from the rest of you. Now she gets the part that listens.
    -> muddy

=== window ===
She takes her beans to the window. She bends down to one of them.
LUCIA: Knock, knock, who's there? Not my guide. #mood: upset
The bean does not laugh. What do you do?
+ [Give it time. She may see that it was clear, once she calms down. #id: give-time #ev: hear-feedback avoidant #slip: defend]
    She tells it one more, and it's not a funny one.
    LUCIA (thinks): I'll throw them out, and do a test with rocks.
    COACH: Time can help with a sting. The muddy spot in her plan will not dry by itself.
    -> end_bumpy
+ [Bend down to the bean, too. "Knock, knock. It's me. I'm sorry." #id: knock-knock #ev: hear-feedback adaptive]
    ~ sting_out = 1
    LUCIA: The bean says okay. I say nearly okay. #mood: calm
    LUCIA (thinks): It's hard to be cross at a person who talks to my bean.
    COACH: You went to where she was. Now you can both hear what the trouble is.
    -> muddy

=== muddy ===
LUCIA: I did what it says, you know. One thing at a time! #mood: calm #stage: ask
{
- sting_out == 2:
    LUCIA: I can say it in very small bits, so that it hurts less. #mood: unsure
}
How do you find the muddy part?
+ ["I'll say it again, only slower. Change, one, thing, at, a, time." #id: only-slower #ev: listen-first expedient #slip: tell-only]
    LUCIA: I know how it goes, I can sing it! #mood: unsure
    LUCIA (thinks): It's the same mud, at half the speed.
    COACH: Slow is kind, if it went by too fast. Did it go too fast, or two ways?
+ ["Is it the water?" #id: the-water #ev: listen-first partial]
    LUCIA: It's not the water. Or it is, but only on Tuesday. #mood: unsure
    LUCIA (thinks): On Tuesday? What do I mean, on Tuesday?
    COACH: A guess shows you want to get there. She can show you where it is.
+ ["Can you show me what you did with it?" #id: show-me #ev: listen-first adaptive]
    ~ three = true
    LUCIA: Monday a new cup, Tuesday more water, and today the jokes! #mood: happy
    LUCIA (thinks): One thing at a time. I was so good about it!
    COACH: You asked to see it, and there it is. She did what it says, one thing a day.
- -> second_way

=== second_way ===
{
- three:
    You look at your hint. You can read it two ways, and she read the other one. #mood: surprised
- else:
    Her book says: Monday cup, Tuesday water, today jokes. One thing at a time! #mood: surprised
}
LUCIA: And the joke bean is taller already! It loves me. #mood: happy #stage: use
How do you tell it a second way?
+ ["I'm a bean with a new cup, more water and jokes. I grew! Which one did it?" #id: be-a-bean #ev: explain-why adaptive]
    ~ why = true
    You grow up out of your chair, with your arms out. #mood: happy
    LUCIA: The jokes, or the cup, or, oh no. I can't tell! #mood: surprised
    LUCIA (thinks): All three were in there. So none of them counts.
    COACH: You acted it out, and the why was in it. With three changes, no one can tell.
+ ["You've had a hard week. Leave it here, and I'll write you a new plan." #id: leave-it #ev: explain-why expedient #slip: take-over]
    LUCIA: You'd do that? And what do I say if they ask me about it? #mood: unsure
    LUCIA (thinks): That's so nice. Is it still my bean?
    COACH: It would be done by lunch, and it's meant well. She still could not tell why.
+ [Draw her a chart. "Here, it's all in three colors." #id: chart #ev: explain-why partial #slip: tell-only]
    LUCIA: It's pretty. What does green mean? #mood: calm
    LUCIA (thinks): Now I have the same words, in green.
    COACH: A new way is a good idea, and she likes green. Put the "why" in it, too.
- -> stays

=== stays ===
{
- why:
    LUCIA: Okay, I start again. Two new beans, and jokes for one. #mood: calm
- else:
    LUCIA: I don't see why, but okay. Two new beans, and jokes for one. #mood: calm
}
LUCIA: What about all the rest? #mood: unsure
Her pencil is ready. What do you say?
+ ["Same cup, same water, same sun. Only the jokes are different." #id: same-same #ev: guide-dont-do partial #slip: tell-only]
    She writes it all down, and puts a box around it. #sfx: pencil
    LUCIA (thinks): Same, same, same. I hope there are only three.
    COACH: Clear, and all true. It came from your head, and the next test will be in hers.
+ ["What has to stay the same?" #id: stay-same #ev: guide-dont-do adaptive]
    ~ talk = true
    LUCIA: The cup, the water, the sun. And the talking! #mood: surprised
    LUCIA: The other one gets no talk at all. I'll read it the lunch menu! #mood: happy
    LUCIA (thinks): Nobody told me that one. I found it.
    COACH: You asked, and she found one that was not even on your list.
+ ["Could I have your pencil? Then it can't go muddy again." #id: your-pencil #ev: guide-dont-do expedient #slip: take-over]
    You write it for her, neat and clear. #sfx: pencil
    LUCIA: That's very straight. #mood: unsure
    LUCIA (thinks): I had a thing to say about the talking. It's gone now.
    COACH: It is clear, and it looks good. What was she about to say?
- -> say_back

=== say_back ===
{
- talk:
    LUCIA: So! I think I have it. #mood: happy
- else:
    LUCIA: I think I have it. Do I? #mood: unsure
}
How do you find out?
+ ["Okay now?" #id: make-sense #ev: check-turn partial]
    LUCIA: Yes. But I said yes on Monday, too. #mood: unsure
    LUCIA (thinks): It was a real yes, on Monday.
    COACH: You want to be sure this time. Her own words would tell you more than a yes.
+ ["Tell it to the bean." #id: tell-bean #ev: check-turn adaptive]
    {
    - talk:
        LUCIA: You get jokes, bean one. Bean two, today is fish sticks. #mood: happy
        LUCIA: All the rest is the same for both of you, the whole week. #mood: proud
    - else:
        LUCIA: You get jokes, bean one. Bean two, you get all the same, but no jokes. #mood: happy
        LUCIA: And no voice, all week long. Hm. #mood: unsure
    }
    LUCIA (thinks): It's not the same to think it and to say it.
    COACH: She said it back in her own way. Now you both know what is clear, and what is not.
+ ["See? And that's what I said on Monday." #id: on-monday #ev: hear-feedback aggressive #slip: defend]
    ~ won = true
    LUCIA: It is not! On Monday you said "at a time". #mood: upset
    LUCIA (thinks): They won that. I did not know we were playing.
    COACH: It would be nice to have been right all along. Who would that help with the bean?
- -> thanks

=== thanks ===
{
- won:
    LUCIA: I could have told only the bean, you know. #mood: upset #stage: reflect
- beginning == 1:
    LUCIA: I'm glad I told you. I nearly told only the bean. #mood: calm #stage: reflect
- else:
    LUCIA: I practiced it all night, you know. On the bean. #mood: calm #stage: reflect
}
{
- sting_out == 1 and not won:
    LUCIA: And your sting, did it go home? #mood: happy
}
The paper cut is still there, a bit. What do you tell her?
+ [Thank Lucía in your own words. #id: thank-lucia #say: thank muddy-hint]
    {
    - say_level >= 2:
        LUCIA: Really? Your face looked like a boot at first. #mood: happy
        LUCIA (thinks): So next time, I can say it sooner.
        COACH: You told her what her words did for you. That makes it safe to be honest again.
        -> after_thanks
    - else:
        LUCIA: Sure. Did it help, or was it only mean? #mood: unsure
        LUCIA (thinks): I can't tell if they mind.
        COACH: A thank-you for a sting is not a small thing. Say what it did for your hint.
        -> ask_both
    }
+ ["You're so welcome! I'm always happy to help!" #id: so-welcome #ev: hear-feedback avoidant]
    LUCIA: Okay. #mood: calm
    LUCIA (thinks): But I was the one who helped, this time.
    COACH: That's a warm line for a day when you helped. Today some of the help was hers.
    {
    - won:
        LUCIA: You weren't listening. #mood: upset
        -> end_bumpy
    - else:
        -> ask_both
    }
+ ["Well, now I know." #id: now-i-know #ev: hear-feedback partial]
    LUCIA: Now you know what? #mood: unsure
    LUCIA (thinks): Are they cross, or is that a thank-you?
    COACH: It's true that you know more now. She can't see yet what you'll do with it.
    -> ask_both

=== after_thanks ===
{
- talk and why and not won:
    -> end_bright
- else:
    -> ask_both
}

=== ask_both ===
{
- talk and why:
    LUCIA: One more thing. I have five jokes, so how long is fair? #mood: unsure
- talk:
    LUCIA: One more thing. Why can't I keep the tall one? #mood: unsure
- else:
    LUCIA: One bean gets my voice, and one gets none. Is that fair? #mood: unsure
}
You look at her, and she looks at you. So you both ask.
{
- talk and why:
    MS-OKAFOR: How many can you keep up, all week? #enter: ms-okafor #mood: happy
    LUCIA: One a day. And it's a long one. #mood: happy
- talk:
    MS-OKAFOR: What made it tall? #enter: ms-okafor #mood: happy
    LUCIA: The cup. Or the water, or, oh! #mood: surprised
- else:
    MS-OKAFOR: What could the other one listen to? #enter: ms-okafor #mood: happy
    LUCIA: The lunch menu! #mood: happy
}
MS-OKAFOR (thinks): They ask when they don't know. That's the kind of guide I like best.
-> end_steady

=== end_bright ===
On Friday, both beans are as tall as a thumb. #stage: give
LUCIA: Bean here all week, and not one laugh! #mood: happy
Her test is fair now. So is your hint: "One thing, for the whole test." #end: bright menu-bean
-> END

=== end_steady ===
Bean two hears about fish sticks now. You asked Ms. Okafor, so you know too. #stage: give
Tomorrow, your hint gets new words. #end: steady ask-ms-okafor
-> END

=== end_bumpy ===
"You weren't listening" was the end of the talk. #mood: unsure #stage: give
You can still go back to the first word. It can be "ouch". #end: bumpy first-word
-> END
