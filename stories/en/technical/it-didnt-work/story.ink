// The help did not help. Check, pick a quiet place, say what works and what does not, and stay until it is true.
# id: it-didnt-work
# title: It Didn't Work
# band: B
# difficulty: 2
# category: technical
# setting: computer-lab
# seat: asker
# cast: lucia, robin, mr-tran
# minutes: 6
# feeds: digital-docs-guide
# beginnings: 2
# met: lucia
# brief: You are in the lab with Lucía, the Docs and Forms Guide. You need your apple chart to tell the truth.
# say: apple-chart \| feedback \| Tell Lucía what works and what does not.
# topics: apple-chart \| apples, 600, 60, chart, formula, number, zero, bar, B2
# example: apple-chart \| name \| Lucía
# example: apple-chart \| thanks \| thank you for the formula
# example: apple-chart \| act \| You showed me how to make the bars
# example: apple-chart \| effect \| Now I can make a chart by myself
# example: apple-chart \| next \| Could we look at it together?
# example: apple-chart \| still \| One number is still off. It says 600, not 60
# gloss: formula \| a small rule that tells a table what to work out
# gloss: cell \| one little box in a table, like B2
# gloss: bar \| a block in a chart that shows how many
# gloss: printer \| the machine that puts your page on paper

VAR beginning = 1
VAR met_bright = false
VAR met_bumpy = false
VAR say_level = 0
// What you did first: 0 a restart, 1 counted by hand, 2 put in a horse.
VAR first = 0
// The noise about it: 0 none, 1 the whole room heard, 2 you stopped it.
VAR noise = 0
// How many strong moves there were so far. The ending goes by it.
VAR up = 0
-> start

=== start ===
Your chart says that your class ate 600 apples in one day. #place: computer-lab #stage: notice #prop: bar tall
The apple bar has left the page. #mood: surprised
{ beginning:
- 1:
    {
    - met_bright: Lucía made you the formula, and she hums your name. #enter: lucia
    - met_bumpy: Lucía made you the formula, and today she doesn't hum. #enter: lucia
    - else: Lucía made you the formula, and she hums and checks you off her list. #enter: lucia
    }
- 2:
    {
    - met_bright: Lucía made the formula. Her own form broke, and she nods. #enter: lucia
    - met_bumpy: Lucía made the formula. Her own form and her smile broke. #enter: lucia
    - else: Lucía made you the formula, but her own form broke today. #enter: lucia
    }
}
What do you try first?
+ [Shut it down and start it up. That works on most things. #id: restart #ev: try-first partial]
    It goes dark and comes back, and so do all 600 apples.
    { beginning:
    - 1: LUCIA (thinks): First they turn it off, then on, so I hope it isn't my formula.
    - 2: LUCIA (thinks): I turned my form off and on four times today, and then I cried.
    }
    COACH: That was one try, and the number itself may tell you more.
+ [Count by hand. #id: count #ev: try-first adaptive]
    ~ first = 1
    ~ up = up + 1
    Six boxes came, with ten apples in each. That's 60, not 600. #sfx: pencil
    { beginning:
    - 1: LUCIA (thinks): First fingers, then more fingers. Ay, did I skip a step?
    - 2: LUCIA (thinks): Ay, first my form and now my formula? Please, not my formula.
    }
    COACH: Now you have a number of your own to hold next to it.
+ [Put a horse on the chart! Now 600 apples look about right. #id: horse #ev: try-first avoidant #slip: hide]
    ~ first = 2
    You pick a brown horse that looks hungry. #mood: happy
    LUCIA (thinks): They look so happy. It must be perfect!
    COACH: A horse covers it up nicely, and the 600 is still there under the tail.
- -> who

=== who ===
Robin leans over from the next seat. #enter: robin #stage: decide
ROBIN: No way, that's 30 apples each! I'd be a pie! #mood: surprised
ROBIN: Seriously, who made that formula? #mood: calm
What do you tell Robin?
+ ["Lucía did, and she was so kind about it. I'll, um, go and tell her." #id: tell-her #ev: kind-honest adaptive]
    ~ up = up + 1
    ROBIN: Bet you don't. I'd hide in the coats. #mood: surprised
    ROBIN (thinks): No way. They're really going over there.
    COACH: You picked the one person who can look into it with you.
    -> when
+ ["Shh. She was so nice about it that it would only hurt her." #id: shh #ev: kind-honest avoidant #slip: ghost]
    ROBIN: Fine. My lips are shut. #mood: calm
    { beginning:
    - 1: LUCIA (thinks): They look at me and then at the screen. Is it good?
    - 2: LUCIA (thinks): At least one thing worked today. I like that chart.
    }
    COACH: You want to spare her feelings, and the next kid gets that formula, too.
    -> same
+ ["Lucía, and she thinks we're horses. Pass it on." #id: pass-it-on #ev: kind-honest aggressive #slip: blame]
    ~ noise = 1
    Robin tells the whole row. Munch, munch, munch, goes the row.
    LUCIA (thinks): Why is a whole row of people chewing at me?
    COACH: It got a big laugh, and Lucía got the chewing but not the news.
    -> munch

=== same ===
Now Robin gets the same formula from Lucía.
{ beginning:
- 1: ROBIN: No way. It says the class hamster ate 4,000 nuts! #mood: surprised
- 2: ROBIN: Mine's fine, so yours is the only one with a horse diet. #mood: happy
}
What now?
+ ["You tell her, Robin! You're so good with people, and I'm not." #id: robin-tells #ev: kind-honest avoidant #ev: brave-thought avoidant #slip: ghost]
    ROBIN: I'm good with hamsters. You go. #mood: unsure
    Robin slides way down in his chair.
    ROBIN (thinks): I don't want to, either. And she made it for them first.
    COACH: You're the one who saw the number, and she's the one who needs it.
+ ["Ugh, fine. I saw it, so I'll tell her." #id: better-go #ev: kind-honest adaptive #ev: brave-thought adaptive]
    ~ up = up + 1
    ROBIN: Called it. Go, go, go. #mood: calm
    ROBIN (thinks): If they can do it, I guess I could do it next week.
    COACH: You didn't like it, and you went anyway.
- -> when

=== munch ===
What do you do?
+ [Munch along. It's only a joke, and a good one. #id: munch-along #ev: kind-honest aggressive #slip: blame]
    You munch the loudest of all, and Lucía looks down at her pages. #mood: happy
    { beginning:
    - 1: LUCIA (thinks): First I give up recess, then I get that.
    - 2: LUCIA (thinks): First my form, then my formula, and now this.
    }
    COACH: Joining in felt light, and the one who helped you is on the other end.
+ ["Okay, stop, guys. One number." #id: stop #ev: kind-honest adaptive]
    ~ noise = 2
    ~ up = up + 1
    ROBIN: Okay, okay. I'm done with my apple. #mood: unsure
    LUCIA (thinks): First somebody said "stop", and then it stopped.
    COACH: You turned it around while it was small, and Lucía heard it.
- -> when

=== when ===
Lucía is at the big screen, with six people around her. #stage: ask #leave: robin
Where do you tell her?
+ [Call it over their heads! Nobody should use that formula. #id: call #ev: good-timing aggressive #slip: blurt]
    ~ noise = 1
    "600 apples!" you call, and the whole room turns around. #mood: surprised
    LUCIA: Ay. Can we do this over there? #mood: upset
    LUCIA (thinks): Ay, first my ears are hot, and then I can't think.
    COACH: You wanted to warn all of them, and now all of them are looking at her.
+ [Squeeze in. "Excuse me, please! Lucía, do you have one second?" #id: squeeze #ev: good-timing partial]
    LUCIA: One second? Ay, who is on my foot? #mood: surprised #act: trip you
    Two other people start to tell her things, too.
    LUCIA (thinks): First this one, then that one, and I can't hear any of them.
    COACH: You were polite, but in a crowd she gets half of what you say.
+ [Hang around by the printer, maybe. She has to get her pages. #id: printer #ev: good-timing adaptive]
    ~ up = up + 1
    The printer coughs, and it's only you two.
    { beginning:
    - 1: LUCIA (thinks): Okay okay, there's no line here, and I can breathe.
    - 2: LUCIA (thinks): My pages came out! And here's somebody to be glad with.
    }
    COACH: You picked a place where nobody else is listening.
- -> tell

=== tell ===
{
- noise == 1:
    LUCIA: Everyone heard that, you know. So what is it about? #mood: upset
- noise == 2:
    LUCIA: Was it you who stopped the munching? #mood: surprised
}
{
- noise != 1 and beginning == 1:
    LUCIA: So, how is the best formula I ever made? #mood: proud
- noise != 1:
    LUCIA: Please say it works. Nothing else did today. #mood: unsure
}
How do you tell her?
+ ["You broke my chart." #id: broke-it #ev: kind-honest aggressive #slip: blame]
    LUCIA: Okay okay. Then make it without me. #mood: upset
    { beginning:
    - 1: LUCIA (thinks): First I wanted to help, and now I want to go.
    - 2: LUCIA (thinks): First my form and now theirs, so I break everything today.
    }
    COACH: It's true that the number is off. "You broke it" is about her, so that's all she heard.
    -> meant
+ [Tell Lucía in your own words. #id: tell #say: feedback apple-chart]
    {
    - say_level == 3:
        ~ noise = 0
        ~ up = up + 1
        LUCIA: Ay, 600! Okay okay, let's see it. #mood: surprised
        LUCIA (thinks): It stings a little, but part of it works, so I want to look.
        COACH: She heard what works and what doesn't, so you two have one thing to fix.
    - say_level == 2:
        ~ up = up + 1
        LUCIA: 600? Is any of it okay? #mood: unsure
        LUCIA (thinks): Okay okay, it's off, but is all of it off?
        COACH: You told her what's off, with no blame, and it stings less with what works.
    - else:
        LUCIA: So does it work or not? I can't tell. #mood: unsure
        You point over at your screen, where she can see the bar. #act: point you
        LUCIA (thinks): They look sorry. Is it my formula?
        COACH: You went to her, and the number is what she needs to hear.
    }
    -> cell
+ ["It works great! Thank you so much, you're the best!" #id: works-great #ev: kind-honest avoidant #ev: specific-thanks avoidant #slip: ghost]
    LUCIA: Perfect! Then I'll send it to the whole school. #mood: happy
    LUCIA (thinks): First this class, then the third grade, then everyone!
    COACH: That made her smile, and now it's on its way to the whole school.
    -> send

=== send ===
Her finger is over the button.
What do you say?
+ ["Wait, I'm so sorry! It says we ate 600 apples!" #id: wait #ev: kind-honest adaptive]
    ~ up = up + 1
    LUCIA: Ay, I was one click away! Show me. #mood: surprised
    LUCIA (thinks): It stings, and I'm so glad they said it.
    COACH: You took the nice words back in time, and she could stop.
    -> cell
+ ["Good plan! I bet they'll all love it." #id: love-it #ev: kind-honest avoidant #slip: ghost]
    Click, and off it goes to every class. #sfx: tap
    LUCIA (thinks): First one click, then the whole school has it. Perfect!
    COACH: It was friendly for one more minute, and now it can't be stopped.
    -> end_sent

=== meant ===
Lucía picks up her pages and is almost out the door.
What do you say?
+ ["I'm being honest, and you want that, don't you?" #id: honest #ev: kind-honest aggressive #slip: blame]
    LUCIA: Not like that. #mood: upset
    LUCIA (thinks): Ay, first say it, then shove me. Or no shove.
    COACH: You can be honest and still shove, and she has stepped back for now.
    -> end_hurt
+ ["I'm so, so sorry! Forget it, because it's all my fault." #id: all-me #ev: kind-honest avoidant #slip: ghost]
    LUCIA: Is it? First we look, then we're sorry. #mood: unsure
    LUCIA (thinks): First it's all me, and now it's all them. Which is it?
    COACH: That was a quick way out, but nobody has looked at the number yet.
    -> cell
+ ["I said that badly, sorry! The bars are great, and one number is off." #id: what-i-meant #ev: kind-honest adaptive]
    ~ up = up + 1
    LUCIA: One number? Okay okay, I can look at one number. #mood: calm
    LUCIA (thinks): First all of it was off, and now it's one.
    COACH: It's the same news, but now it's about a number, so she came back.
    -> cell

=== cell ===
You both sit down, and Robin makes room. #enter: robin
{
- first == 2:
    LUCIA: Why does my chart have a horse? #mood: surprised
    ROBIN: Somebody had to eat them all. #mood: happy
}
LUCIA: First, where does it look odd? #mood: calm
What do you tell her?
+ ["I tried stuff in the apples. Lots of stuff." #id: some-stuff #ev: name-need partial #ev: share-tries partial]
    LUCIA: The apples have eight cells, so let's go down them. #mood: calm
    { beginning:
    - 1: She does the first one two times.
    - 2: She does the first one, and her eyes close a little.
    }
    LUCIA (thinks): Which stuff? I may try it all over again.
    COACH: That's eight cells, and one would be even better.
+ ["Cell B2. It should be 60." #id: b-two #ev: name-need adaptive #ev: share-tries adaptive]
    ~ up = up + 1
    {
    - first == 1:
        LUCIA: You counted? Then we can check it with yours! #mood: happy
    - else:
        LUCIA: First six boxes, then ten in each. Yes, 60! #mood: surprised
    }
    LUCIA (thinks): One cell and one number, so I can go right to it.
    COACH: You gave her one cell, and what it should say.
+ ["You know it so much better. Could you please go through it?" #id: go-through #ev: name-need expedient #slip: answer-grab]
    LUCIA: It has 40 cells, so I start at the top, then? #mood: unsure
    Robin counts along, and they get lost.
    LUCIA (thinks): I have to hunt for it, all by myself.
    COACH: It sounds nice, and you're the one who saw where it looks odd.
- -> fix

=== fix ===
{ beginning:
- 1:
    In B2 it says "times 100". #stage: use
    LUCIA: Times 100, but it's ten in a box! My finger slipped. #mood: surprised
    She takes off a zero, and one more to be safe. #sfx: tap
    Now your chart says that 20 kids ate six apples. #prop: bar tiny
    LUCIA: There! Is that better? #mood: happy
- 2:
    B2 says "boxes times B1". B1 says 100 apples in a box. #stage: use
    ROBIN: Who types 100 into B1? #mood: surprised
    You do. You typed it this morning, while you ate an apple. #mood: upset
}
What do you say?
+ {beginning == 1} ["Much better! You did it! Thank you!" #id: much-better #ev: still-stuck avoidant #slip: nod-along]
    LUCIA: Perfect, and that was quick! #mood: proud
    LUCIA (thinks): Perfect! And then no more zeros, please.
    COACH: A happy yes feels good to both of you, and the chart says six now.
    -> nodded
+ {beginning == 1} ["Um. It's smaller?" #id: smaller #ev: still-stuck partial]
    LUCIA: Is smaller good? All I see is zeros. #mood: unsure
    She types a zero, and takes it off, and types it again. #sfx: tap
    LUCIA (thinks): I'm out of ideas. Can a guide say that?
    COACH: She can tell that you're not happy yet, but not what it should say.
    -> both_ask
+ {beginning == 1} ["Thanks, but we're not there yet. One zero has to come back." #id: one-back #ev: still-stuck adaptive]
    ~ up = up + 1
    LUCIA (thinks): First off, then one back. Okay okay!
    COACH: You didn't stop at "better", and you said which part is still off.
    -> sixty
+ {beginning == 2} ["Oh no. That number is all mine. Your formula's fine." #id: thats-me #ev: kind-honest adaptive]
    ~ up = up + 1
    LUCIA: So it's not my formula, it's really not? #mood: surprised
    LUCIA (thinks): One thing works today, and I could hug that formula.
    COACH: You said whose slip it was, right when you saw it.
    -> sixty
+ {beginning == 2} ["You never said which number goes in there. How would I know?" #id: never-said #ev: kind-honest aggressive #slip: blame]
    LUCIA: First count a box, I said, and then type it. #mood: upset
    She looks for the page where she wrote it down.
    LUCIA (thinks): Did I say it? I think I said it.
    COACH: It's no fun to slip, and now she thinks that she did it.
    -> whose
+ {beginning == 2} ["Weird! Computers, right?" #id: computers #ev: kind-honest avoidant #slip: hide]
    LUCIA: Then I take my formula back from everyone. #mood: upset
    She starts a note to the whole class that says, "Do not use." #sfx: tap
    LUCIA (thinks): First my form, and now this. Maybe I'm not a Docs Guide.
    COACH: It's quick, and you'd think that it hurts no one.
    -> whose

=== whose ===
ROBIN: Come on. Seriously? #mood: unsure
Robin looks at you, and then at the 100.
What do you do?
+ ["It was me! I typed 100, and I'm really sorry, Lucía. Your formula is good!" #id: was-me #ev: kind-honest adaptive]
    ~ up = up + 1
    LUCIA: It was you? Then it works? #mood: surprised
    LUCIA (thinks): Ay, and I was about to take it back from everyone.
    COACH: You told her late, and it still saved her formula.
    -> sixty
+ [Type ten when nobody looks, because who cares? #id: who-cares #ev: kind-honest avoidant #slip: hide]
    The bar slides down, and Lucía sends her note anyway. #sfx: tap #prop: bar right
    ROBIN (thinks): No way, they fixed it and didn't tell her!
    COACH: The chart is true now, and Lucía still thinks that she broke it.
    -> end_took

=== nodded ===
ROBIN: Only six, and I ate half of one? I'm a pig! #mood: surprised
What do you do?
+ ["Sorry, Lucía. That yes came out too fast." #id: too-fast #ev: still-stuck adaptive]
    ~ up = up + 1
    LUCIA: Oh good, because I can't see it and didn't want to say. #mood: happy
    LUCIA (thinks): Ay, so first I held my breath, and then we both did.
    COACH: You took it right back, and she was hoping for that.
    -> sixty
+ [Hang it up and be done. Who counts apples on a wall? #id: hang-it #ev: still-stuck avoidant #slip: hide]
    Up it goes, with six apples for 20 kids.
    ROBIN (thinks): Half an apple, and it's going to be on a wall. Told you I'm a pig.
    COACH: It feels good to be done, and the wall will say six for a year.
    -> end_wall
+ ["Can we both go to Mr. Tran, please?" #id: mr-tran #ev: still-stuck partial]
    LUCIA: Yes, because all I see is zeros! #mood: calm
    LUCIA (thinks): So first you ask, and then you're two.
    COACH: He can look with you, and you know what it should say.
    -> both_ask

=== both_ask ===
MR-TRAN: Zeros? I once got 200 chairs for a class of 20. #enter: mr-tran #mood: happy
MR-TRAN (thinks): A guide who asks, and I wish I had been that quick.
MR-TRAN: Let me feed the printer, and then we look, all three of us. #mood: calm
-> end_tran

=== sixty ===
{ beginning:
- 1:
    You type one zero back, and it's 60! The bar slides down onto the page. #sfx: tap #mood: happy #prop: bar right
    LUCIA: Ay, 60! I gave that formula to two more people. #mood: surprised
    LUCIA: Okay, good to know. First I fix mine, then theirs. #mood: happy
    LUCIA (thinks): It stung, but a secret would be worse.
- 2:
    You type ten, and it's 60! The bar slides down onto the page. #sfx: tap #mood: happy #prop: bar right
    LUCIA: Ay, it works! First I made it, and then it worked! #mood: proud
    LUCIA (thinks): Tomorrow I write "first count" in big red letters.
}
{
- noise == 1:
    -> end_sorry
- up >= 4:
    -> end_bright
- else:
    -> end_slow
}

=== end_bright ===
{ beginning:
- 1: You found the extra zero together. {first == 2:The horse goes home hungry.|Robin's apple is in there, too.} #stage: reflect #end: bright extra-zero
- 2: The chart is true, and Lucía has one thing that works. {first == 2:The horse goes home hungry.|Robin bites into an apple.} #stage: reflect #end: bright extra-zero
}
{
- up >= 6:
    LUCIA: First count, then tell, then fix. Perfect! #mood: proud #curtain
- beginning == 1:
    LUCIA: Okay okay, that took some steps. It's true now. #mood: happy #curtain
- else:
    LUCIA: One thing works. I'll take one. #mood: happy #curtain
}
-> END

=== end_slow ===
The chart is true now. Tomorrow, you can go to her at the first odd number. #stage: reflect #end: steady at-the-first-odd-number
ROBIN: That took longer than the apples. #mood: calm #curtain
-> END

=== end_sorry ===
The chart is true now. Tomorrow, a "sorry" to Lucía for all that noise. #stage: reflect #end: steady a-sorry-to-come
{
- up >= 4:
    LUCIA: Okay okay, the chart's true. My ears are still a little hot. #mood: calm #curtain
- else:
    LUCIA: It's 60. I'm going to sit somewhere quiet. #mood: unsure #curtain
}
-> END

=== end_tran ===
You both asked Mr. Tran. Guides don't know it all, and that's okay. #mood: calm #stage: reflect #end: steady ask-mr-tran
{
- up >= 4:
    MR-TRAN: One cell, one zero, and you two. Trust me, I've had worse. #mood: happy #curtain
- up >= 2:
    MR-TRAN: You know it's off, and you know where. I've had worse. #mood: happy #curtain
- else:
    MR-TRAN: Well now. Which of you can tell me what it should say? #mood: calm #curtain
}
-> END

=== end_hurt ===
Lucía goes back to her seat. You can still start again: "What I meant was..." #mood: unsure #stage: reflect #end: bumpy what-i-meant-was
{
- up >= 2:
    LUCIA: First the number was right, and then it was all about me. #mood: upset #curtain
- else:
    LUCIA: First I help, then I get that. #mood: upset #curtain
}
-> END

=== end_sent ===
Now every class eats 600 apples a day. You can catch Lucía before lunch. #mood: unsure #stage: reflect #end: bumpy all-over-school
{
- up >= 2:
    LUCIA: The whole school has it now! Isn't that perfect? #mood: happy #curtain
- else:
    LUCIA: Why do the third graders send me horses? #mood: unsure #curtain
}
-> END

=== end_wall ===
The wall says six apples. Tomorrow, you and Lucía can fix it together. #stage: reflect #end: bumpy six-on-the-wall
{
- up >= 3:
    ROBIN: You were so close. Seriously. #mood: unsure #curtain
- else:
    ROBIN: I'm half of a sixth of that wall. #mood: happy #curtain
}
-> END

=== end_took ===
Lucía took her formula back from everyone. You could tell her whose 100 it was. #mood: unsure #stage: reflect #end: bumpy whose-100-it-was
{
- up >= 3:
    ROBIN: You did all that, and then that? #mood: unsure #curtain
- else:
    ROBIN: I could tell her. I could, but I won't. #mood: upset #curtain
}
-> END
