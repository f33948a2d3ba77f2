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
# brief: You are in the lab with Lucía, the Docs and Forms Guide. You need your apple chart to tell the truth.
# say: apple-chart \| feedback \| Tell Lucía what works and what does not.
# topics: apple-chart \| apples, 900, 90, chart, formula, number, zero, bar, B2
# example: apple-chart \| name \| Lucía
# example: apple-chart \| thanks \| thank you for the formula
# example: apple-chart \| act \| You showed me how to make the bars
# example: apple-chart \| effect \| Now I can make a chart by myself
# example: apple-chart \| next \| Could we look at it together?
# example: apple-chart \| still \| One number is still off. It says 900, not 90
# gloss: formula \| a small rule that tells a table what to work out
# gloss: cell \| one little box in a table, like B2
# gloss: bar \| a block in a chart that shows how many
# gloss: printer \| the machine that puts your page on paper

VAR beginning = 1
VAR say_level = 0
// What you did first: 0 a restart, 1 counted by hand, 2 put in a horse.
VAR first = 0
// The noise about it: 0 none, 1 the whole room heard, 2 you stopped it.
VAR noise = 0
-> start

=== start ===
Your chart says your class ate 900 apples today. #place: computer-lab #stage: notice
The apple bar has left the page. #mood: surprised
{ beginning:
- 1: Lucía made you the formula. She hums and ticks you off her list. #enter: lucia
- 2: Lucía made you the formula. Her own form broke today, and she sighs. #enter: lucia
}
What do you try first?
+ [Shut it down and start it up. That works on most things. #id: restart #ev: try-first partial]
    It goes dark. It comes back, and so do all 900 apples.
    LUCIA (thinks): They turn it off and on. I hope it is not my formula.
    COACH: That was one try. The number itself may tell you more.
+ [Count by hand. #id: count #ev: try-first adaptive]
    ~ first = 1
    Nine boxes came, with ten apples in each. That's 90, not 900. #sfx: pencil
    LUCIA (thinks): They count on their fingers. Did I forget something?
    COACH: Now you have a number of your own. You can hold the two side by side.
+ [Put a horse on the chart. Now 900 apples look about right. #id: horse #ev: try-first avoidant #slip: hide]
    ~ first = 2
    You pick a brown horse. It looks hungry enough. #mood: happy
    LUCIA (thinks): They look so happy with it. It must be right!
    COACH: A horse covers it up nicely. The 900 is still there under the tail.
- -> who

=== who ===
Robin leans over from the next seat. #enter: robin #stage: decide
ROBIN: That's 30 apples each. I'd be a pie! #mood: surprised
ROBIN: Who made that formula? #mood: calm
What do you tell Robin?
+ ["Lucía. I'll go and tell her." #id: tell-her #ev: kind-honest adaptive]
    ROBIN: Brave. I'd hide in the coats. #mood: surprised
    ROBIN (thinks): They go right to her. I would never.
    COACH: You picked the one person who can look into it with you.
    -> when
+ ["Shh. She was so nice to help. It would only hurt her." #id: shh #ev: kind-honest avoidant #slip: ghost]
    ROBIN: Okay. My lips are shut. #mood: calm
    LUCIA (thinks): They look at me and then at the screen. Is it good?
    COACH: You want to spare her, and that's kind. It also leaves her in the dark.
    -> same
+ ["Lucía. She thinks we are horses. Pass it on!" #id: pass-it-on #ev: kind-honest aggressive #slip: blame]
    ~ noise = 1
    Robin tells the whole row. Munch, munch, munch, goes the row.
    LUCIA (thinks): They chew at me. Why do they chew at me?
    COACH: It got a big laugh. Lucía gets the chewing, and not the news.
    -> munch

=== same ===
Now Robin gets the same formula from Lucía.
ROBIN: Um. It says the class hamster ate 4,000 nuts. #mood: surprised
What now?
+ ["You could tell her, Robin. You're so good with people." #id: robin-tells #ev: kind-honest avoidant #slip: ghost]
    ROBIN: I'm good with hamsters. You go. #mood: unsure
    ROBIN (thinks): I don't want to, either. She made it for them first.
    COACH: It's lighter when somebody else says it. You are the one who saw the number.
+ ["She hands it to everyone. I'd better go." #id: better-go #ev: kind-honest adaptive]
    ROBIN: Hurry. He can't eat any more. #mood: unsure
    LUCIA (thinks): Two charts in one day! I'm on fire.
    COACH: You saw it go on to the next person. One word from you can stop that.
- -> when

=== munch ===
What do you do?
+ [Munch along. It's only a joke. #id: munch-along #ev: kind-honest aggressive #slip: blame]
    You munch the loudest of all. Lucía looks down at her pages. #mood: happy
    LUCIA (thinks): I gave up my recess for that chart.
    COACH: Joining in felt light. The one who helped you is at the other end of it.
+ ["Stop. It's one number, and she was kind to help." #id: stop #ev: kind-honest adaptive]
    ~ noise = 2
    ROBIN: Okay, okay. I'm done with my apple. #mood: unsure
    LUCIA (thinks): Who said "stop"? I want to know who that was.
    COACH: You turned it around while it was still small. Lucía can hear that, too.
- -> when

=== when ===
Lucía is at the big screen now. Six people stand around her. #stage: ask #leave: robin
Where do you tell her?
+ [Call it over their heads. They all use that formula! #id: call #ev: good-timing aggressive #slip: blurt]
    ~ noise = 1
    "900 apples!" you call. The whole room turns to look. #mood: surprised
    LUCIA: Um. Can we do this over there? #mood: upset
    LUCIA (thinks): My ears are hot. I can't think with so many eyes on me.
    COACH: You wanted to warn them all. With a whole room looking, it's hard to think.
+ [Squeeze in between them. "Lucía, it'll only take one second!" #id: squeeze #ev: good-timing partial]
    LUCIA: One second? Ouch, who is on my foot? #mood: surprised
    LUCIA (thinks): I want to listen. I can hear six other people, too.
    COACH: She knows you are there. In a crowd she gets only half of what you say.
+ [Wait by the printer. She has to get her pages. #id: printer #ev: good-timing adaptive]
    The printer coughs. Then it's only you, Lucía and the printer.
    LUCIA (thinks): No line here. I can breathe.
    COACH: You picked a place where nobody else is listening. News like yours fits there.
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
+ ["You broke it. It was fine till you came along." #id: broke-it #ev: kind-honest aggressive #slip: blame]
    LUCIA: Then make it without me. #mood: upset
    LUCIA (thinks): I wanted to help. Now I want to go.
    COACH: You may say that it's off. "You broke it" is about her, so she heard nothing else.
    -> meant
+ [Tell Lucía in your own words. #id: tell #say: feedback apple-chart]
    {
    - say_level == 3:
        ~ noise = 0
        LUCIA: Oh no, 900! Okay, let's see it. #mood: surprised
        LUCIA (thinks): It stings a bit. But part of it works, so I want to look.
        COACH: She heard what works and what does not. Now it's a thing for two people to fix.
    - say_level == 2:
        LUCIA: 900? Is any of it okay? #mood: unsure
        LUCIA (thinks): Now I know what is off. Is all of it off?
        COACH: You told her what is off, with no blame. Add what works, and it stings less.
    - else:
        LUCIA: So does it work or not? I can't tell. #mood: unsure
        You point over at your screen. She can see the bar from here.
        LUCIA (thinks): They look sorry. Is it my formula?
        COACH: You went to her, and that took something. Tell her what the number says.
    }
    -> cell
+ ["It works great! Thank you so much, you're the best!" #id: works-great #ev: kind-honest avoidant #ev: specific-thanks avoidant #slip: ghost]
    LUCIA: Yes! Then I'll send it to the whole school. #mood: happy
    LUCIA (thinks): It works! They all get one.
    COACH: That made her smile. It's also on its way to the whole school.
    -> send

=== send ===
Her finger is over the button.
What do you say?
+ ["Sorry, wait! It says we ate 900 apples." #id: wait #ev: kind-honest adaptive]
    LUCIA: Phew, that was close. Show me. #mood: surprised
    LUCIA (thinks): I was one click away. I'm glad they said it.
    COACH: You took the nice words back in time. Late is fine when it's true.
    -> cell
+ ["Good plan. They will love it." #id: love-it #ev: kind-honest avoidant #slip: ghost]
    Click. Off it goes. #sfx: tap
    LUCIA (thinks): There! I hope every class can use it.
    COACH: Going along kept it cozy for a minute. The number went along, too.
    -> end_sent

=== meant ===
Lucía picks up her pages. She is half way to the door.
What do you say?
+ ["I'm being honest. You want that, don't you?" #id: honest #ev: kind-honest aggressive #slip: blame]
    LUCIA: Not like that. #mood: upset
    LUCIA (thinks): I'd listen if it did not feel like a shove.
    COACH: Honest words can still land like a shove. She has stepped back for now.
    -> end_hurt
+ ["I'm so sorry! Forget it. It's all my fault." #id: all-me #ev: kind-honest avoidant #slip: ghost]
    LUCIA: Is it? Let's look first and be sorry after. #mood: unsure
    LUCIA (thinks): First it's all me, and now it's all them. What is it?
    COACH: Taking the blame felt like the quick way out. The number is still waiting.
    -> cell
+ ["What I meant was: the bars work. One number is off." #id: what-i-meant #ev: kind-honest adaptive]
    LUCIA: One number? I can look at one number. #mood: calm
    LUCIA (thinks): Phew. I thought all of it was off.
    COACH: The same news in new words. Now it's about a number, and she came back.
    -> cell

=== cell ===
You both sit down at your screen. Robin makes room. #enter: robin
{
- first == 2:
    LUCIA: Why does my chart have a horse? #mood: surprised
    ROBIN: Someone had to eat them all. #mood: happy
}
LUCIA: Where does it look odd? #mood: calm
What do you tell her?
+ ["In the apples. I tried some stuff." #id: some-stuff #ev: name-need partial #ev: share-tries partial]
    LUCIA: The apples have eight cells. Let's go down them. #mood: calm
    LUCIA (thinks): Some stuff? I may try the same stuff again.
    COACH: That's eight cells, down from 60. One cell and one thing you tried make it one.
+ ["Cell B2. It should be 90." #id: b-two #ev: name-need adaptive #ev: share-tries adaptive]
    {
    - first == 1:
        LUCIA: You counted? Then we can check it with yours! #mood: happy
    - else:
        LUCIA: Nine boxes, ten in each. Yes, 90! #mood: surprised
    }
    LUCIA (thinks): One cell, one number. I can go right to it.
    COACH: One cell, and what it ought to say. There is nothing left to hunt for.
+ ["You know it so much better. Could you please go through it?" #id: go-through #ev: name-need expedient #slip: answer-grab]
    LUCIA: It has 60 cells. I start at the top, then? #mood: unsure
    LUCIA (thinks): They saw it go off. I have to hunt for it.
    COACH: It's nice to hand it over. You are the one who saw where it looks odd.
- -> fix

=== fix ===
In B2 it says "times 100". #stage: use
LUCIA: Times 100, but it's ten in a box! My finger slipped. #mood: surprised
She takes off a zero. Then she takes off one more, to be safe. #sfx: tap
Now your chart says that 30 kids ate nine apples.
LUCIA: There! Better? #mood: happy
What do you say?
+ ["Much better! You did it!" #id: much-better #ev: still-stuck avoidant #slip: nod-along]
    LUCIA: That was quick! #mood: proud
    LUCIA (thinks): Phew. I did not like that number at all.
    COACH: A happy yes feels good to both of you. The chart still says nine.
    -> nodded
+ ["Um. It's smaller?" #id: smaller #ev: still-stuck partial]
    LUCIA: Is smaller good? I look and look, and I see only zeros. #mood: unsure
    LUCIA (thinks): I'm out of ideas. Can a guide say that?
    COACH: She can tell you are not happy yet. What would the chart say if it were true?
    -> both_ask
+ ["Thanks, but not yet. One zero has to come back." #id: one-back #ev: still-stuck adaptive]
    LUCIA (thinks): One back. They can see what I can't.
    COACH: You did not stop at "better". You said which part is still off.
    -> ninety

=== nodded ===
ROBIN: Only nine, and I ate half of one? I'm a pig! #mood: surprised
What do you do?
+ ["Sorry, Lucía. I said yes too fast." #id: too-fast #ev: still-stuck adaptive]
    LUCIA: Oh good. I can't see it, and I did not want to say. #mood: happy
    LUCIA (thinks): So we both held our breath. Silly us.
    COACH: You took the yes back. It turns out she was hoping for that.
    -> ninety
+ [Hang it up. Who counts apples on a wall? #id: hang-it #ev: still-stuck avoidant #slip: hide]
    Up it goes, with nine apples for 30 kids.
    ROBIN (thinks): I'll be in the news for that half.
    COACH: Done feels good. The wall will say nine until somebody tells it.
    -> end_wall
+ ["Can we both go to Mr. Tran?" #id: mr-tran #ev: still-stuck partial]
    LUCIA: Yes, please. All I see is zeros. #mood: calm
    LUCIA (thinks): I'm so glad they asked. I did not dare.
    COACH: Two stuck people can ask a third one. Tell him which number you expect.
    -> both_ask

=== both_ask ===
MR-TRAN: Zeros? I once got 200 chairs for a class of 20. #enter: mr-tran #mood: happy
MR-TRAN (thinks): A guide who asks. That's the kind I hope for.
MR-TRAN: The printer first. Then we look, all three of us. #mood: calm
-> end_tran

=== ninety ===
You type one zero back, and it's 90! The bar slides down onto the page. #sfx: tap #mood: happy
LUCIA: 90! I gave that formula to two more people. #mood: surprised
LUCIA: Thanks for telling me. I'd never have known. #mood: happy
LUCIA (thinks): I'll fix all of them. I'm glad it was not a secret.
{
- noise == 1:
    -> end_sorry
- else:
    -> end_bright
}

=== end_bright ===
You found the extra zero together. {first == 2:The horse goes home hungry.|Robin's half apple is in there, too.} #stage: reflect #end: bright extra-zero
-> END

=== end_sorry ===
The chart is true now. Next, a small "sorry" to Lucía for all that noise. #stage: reflect #end: steady a-sorry-to-come
-> END

=== end_tran ===
You both asked Mr. Tran. Guides don't know it all, and that's okay. #mood: calm #stage: reflect #end: steady ask-mr-tran
-> END

=== end_hurt ===
Lucía goes back to her seat. You can still start again: "What I meant was..." #mood: unsure #stage: reflect #end: bumpy what-i-meant-was
-> END

=== end_sent ===
Now every class eats 900 apples a day. You can still tell Lucía before lunch. #mood: unsure #stage: reflect #end: bumpy all-over-school
-> END

=== end_wall ===
The wall says nine apples. You can still tell Lucía tomorrow, and fix it with her. #stage: reflect #end: bumpy nine-on-the-wall
-> END
