// Hiding feels safe. Notice the stuck, name the part, try one thing, ask, and say so when it is still foggy.
# id: stuck-on-step-three
# title: Stuck on Step Three
# band: A
# difficulty: 1
# category: academic
# setting: classroom
# seat: asker
# cast: deshawn, ms-okafor
# minutes: 6
# feeds: math-strategy-guide
# brief: You sit next to DeShawn, the Math Strategy Guide. You need a way past step three.
# say: start-step-three \| ask \| Ask DeShawn for help with step three.
# topics: start-step-three \| step three, step 3, frogs, bugs, math, two days
# example: start-step-three \| greet \| Hi, DeShawn
# example: start-step-three \| time \| do you have a minute?
# example: start-step-three \| polite \| Can you please
# example: start-step-three \| topic \| the frog math
# example: start-step-three \| problem \| I get 12 bugs, but I'm stuck on step three
# example: start-step-three \| tried \| I erased it four times
# example: start-step-three \| help \| Can you show me how it starts?
# example: start-step-three \| okno \| It's okay if you're busy
# gloss: smudge \| a gray mark that is left when you rub
# gloss: eraser \| the thing that rubs out pencil
# gloss: hint \| a bit of help that is not the answer
# gloss: example \| one that is done for you, to show you how

VAR say_level = 0
// What is on your page by now. DeShawn will see it.
VAR hole = false
VAR frog = false
VAR hopped = false
-> start

=== start ===
Step three has a gray smudge on it. You erased it four times. #place: classroom #stage: notice
Your face is hot. Your eraser is as small as a pea. #mood: upset
Next to you, DeShawn is on number 6. #enter: deshawn
What do you do?
+ [Rub it out again. Five is a lucky number. #id: rub #ev: notice-need partial]
    ~ hole = true
    Rub, rub, rub. Now step three is a hole. #sfx: pencil
    DESHAWN (thinks): That's a lot of rubbing. My desk is shaking.
    COACH: You did not give up. When a thing stops working, stop and look.
+ [Look busy. Draw a frog till the bell. #id: look-busy #ev: notice-need avoidant #slip: hide]
    ~ frog = true
    You draw a frog. It is a very good frog. #sfx: pencil
    Ms. Okafor walks by, and you look so busy! #enter: ms-okafor
    MS-OKAFOR (thinks): That looks like hard work. I'll go on to the next row.
    COACH: Looking busy felt safe. Now no one knows you are stuck.
+ [Put your pencil down. "Okay. I'm stuck." #id: stuck #ev: notice-need adaptive]
    You put the pencil down. Your hand says thank you. #mood: calm
    DESHAWN (thinks): They stopped. I do that too when I'm stuck.
    COACH: You stopped and noticed. Now you can do something about it.
- -> name

=== name ===
It's frog math. Three frogs eat four bugs each, so 12 bugs a day. #leave: ms-okafor
Step three asks, "How many bugs in two days?"
Which part is hard?
+ ["Step three. I get one and two." #id: step-three #ev: name-need adaptive]
    You draw a star by step three. That's the one.
    DESHAWN (thinks): A star by step three. That one took me all of lunch.
    COACH: You found the part. Now it is small enough to ask about.
+ ["This page. The one with the frogs on it." #id: this-page #ev: name-need partial]
    You look at the frogs. They don't know, either.
    DESHAWN (thinks): Oh, they are at the frogs. I like the frogs.
    COACH: Getting closer! Which step do you stop at?
+ ["All of it. All the math there is." #id: all-of-it #ev: name-need avoidant]
    That is a lot of math. Some of it is in space. #mood: upset
    DESHAWN (thinks): That was a big sigh. I know that sigh.
    COACH: "All of it" is too big to ask about. One part is small enough.
- -> try

=== try ===
You have time for one try. #stage: decide
What do you try?
+ [Write 14 and go on. It looks like a nice number. #id: guess #ev: try-first expedient]
    That leaves two bugs for day two. The frogs look hungry. #sfx: pencil
    DESHAWN (thinks): 14? Those poor frogs.
    COACH: A guess is fast. It can't tell you why.
+ [Look in the example box for one second. #id: peek #ev: try-first partial]
    You see the word "each". You see a duck, too.
    DESHAWN (thinks): That was a short look. The good bit is under the duck.
    COACH: A peek is a start. A slow look can tell you more.
+ [Hop your finger along the number line till it gets odd. #id: number-line #ev: try-first adaptive]
    ~ hopped = true
    Hop, hop, you are at 12. Now is it two more, or 12 more?
    DESHAWN (thinks): They hop with a finger. That's how I start, too.
    COACH: You tried one thing. Now you can say where it stops you.
- -> worry

=== worry ===
DeShawn's card on the wall says, "Ask me for a hint." #stage: pick
Then a worry pops up. "He will laugh at you," it says. #mood: unsure
What do you tell the worry?
+ ["He looks busy. It's kinder to leave him be." #id: leave-him-be #ev: brave-thought avoidant #slip: hide]
    The worry likes that. It sits down on your page.
    DESHAWN (thinks): I wish someone would ask me. I made a card and all!
    COACH: That sounds kind, and it feels safe. Is he too busy, or is it the worry?
+ ["His card says ask. So I can ask." #id: card-says-ask #ev: brave-thought adaptive]
    The worry has no answer to that. It floats off. #mood: calm
    DESHAWN (thinks): No one has asked me all week. I made a card and all!
    COACH: You told the worry a true thing. Now there is room to ask.
+ ["Maybe he will only laugh a little bit." #id: laugh-a-little #ev: brave-thought partial]
    The worry shrinks. Now it is the size of your eraser.
    DESHAWN (thinks): I wish someone would ask me. I made a card and all!
    COACH: Your worry got smaller. Look at his card, and it may shrink some more.
- -> ask

=== ask ===
DeShawn puts his pencil down and shakes out his hand. #stage: ask
How do you ask him?
+ [Say nothing and hope he can guess it. #id: hope #ev: ask-clearly avoidant #slip: hide]
    You look at DeShawn. You look and look. #mood: unsure
    DESHAWN: Is there food on my face? #mood: surprised
    DESHAWN (thinks): Why do they look at me like that?
    COACH: Waiting felt safe. He can't see into your head.
    -> face
+ ["Um. Help?" #id: help #ev: ask-clearly partial #slip: vague]
    DESHAWN: Sure! With math, or with a loose tooth? #mood: happy
    DESHAWN (thinks): "Help" can be so many things.
    COACH: You asked, and that is brave. Say which part, and he can start.
+ [Ask DeShawn in your own words. #id: ask #say: ask start-step-three]
    {
    - say_level >= 2:
        DESHAWN: Sure! Now I know what you need. #mood: happy
        DESHAWN (thinks): So that's it. I know where to start.
        COACH: You told him what you need. Now he can start there.
    - else:
        DESHAWN: Sure! Tell me a bit more? #mood: calm
        DESHAWN (thinks): I want to help. I don't know with what yet.
        COACH: You asked, and that is brave. Say which part, and he can start.
    }
- -> look

=== face ===
What do you say?
+ ["No, no. All good here! Thanks!" #id: all-good #ev: ask-clearly avoidant #slip: hide]
    DESHAWN: Oh. Okay! #mood: unsure
    DESHAWN (thinks): They looked stuck to me. I wish they would say so.
    COACH: Saying nothing felt safe. Step three is still there.
    -> bell
+ ["No, your face is fine. I'm stuck on step three." #id: face-is-fine #ev: ask-clearly adaptive]
    DESHAWN: Phew! Okay, let's see step three. #mood: happy
    DESHAWN (thinks): So that's it. I can help with that.
    COACH: You said it, even after a slow start. Now he knows.
+ ["Kind of. It's the math." #id: kind-of #ev: ask-clearly partial #slip: vague]
    DESHAWN: There's math on my face? #mood: surprised
    DESHAWN (thinks): Oh! They mean the page.
    COACH: You got him to look. Say which part, and he can start.
- -> look

=== look ===
You slide your page over. DeShawn takes a look. #stage: use
{
- frog:
    DESHAWN: First of all, great frog. #mood: happy
- hole:
    DESHAWN: Whoa! I can see my shoe through step three. #mood: surprised
}
{
- hopped:
    DESHAWN: You hopped to 12? Then you're half way there. #mood: happy
}
DESHAWN: Here's a hint. Think of day one, then day two. #mood: calm
You see day one. Day two is all fog.
What do you say?
+ ["Half of it. Can you draw it?" #id: draw-it #ev: still-stuck adaptive]
    DESHAWN: Sure. I can't draw, but sure. #mood: happy
    DESHAWN (thinks): Good to know. I'll try it with a picture.
    COACH: You said it is half clear. Now he can try another way.
    -> draw
+ ["Yep, got it! Thank you so much!" #id: got-it #ev: still-stuck avoidant #slip: nod-along]
    DESHAWN: Great! That was quick. #mood: proud
    DESHAWN (thinks): One hint! I must be the best guide ever.
    COACH: Nodding felt smooth. The fog on day two is still there.
    -> nodded
+ ["Huh? Can you say it again?" #id: say-again #ev: still-stuck partial]
    DESHAWN: Daaay one. Then daaay two. #mood: calm
    DESHAWN (thinks): Same words, same fog. Maybe a picture?
    COACH: You told him you need more. You can say what kind, like "Draw it".
    DESHAWN: Let me draw it. I can't draw, but let me try. #mood: happy
    -> draw

=== nodded ===
You look at step three. Step three looks at you. #mood: unsure
MS-OKAFOR: Two minutes! I have "ask tomorrow" slips here. #enter: ms-okafor #mood: calm
What do you do now?
+ [Close your book. No one will look in there. #id: close-book #ev: still-stuck avoidant #slip: hide]
    The book shuts on the fog. It is foggy in there.
    MS-OKAFOR (thinks): That book shut fast. I'll save them a slip.
    COACH: Closing it felt like the end. You can still open it and ask.
    -> bell
+ [Take a slip from Ms. Okafor. #id: take-slip #ev: still-stuck partial]
    MS-OKAFOR: Here you go. Write down where the fog starts. #mood: happy
    MS-OKAFOR (thinks): Now I know where to start with them tomorrow.
    COACH: You made a plan, so the fog won't last. You could ask DeShawn today, too.
    -> end_slip
+ ["DeShawn? I nodded too soon. Can you draw it?" #id: too-soon #ev: still-stuck adaptive]
    DESHAWN: Ha, I do that too! I can't draw, but sure. #mood: happy
    DESHAWN (thinks): Good thing they said so. I did not see it.
    COACH: You went back and told him. Now he can try another way.
    -> draw

=== draw ===
DeShawn draws two big boxes. He puts dots in day one. #sfx: pencil #leave: ms-okafor
{
- frog:
    DESHAWN: My bugs look like potatoes. Your frog won't mind. #mood: happy
- else:
    DESHAWN: Those are bugs. I know, they look like potatoes. #mood: happy
}
You count 12 potatoes in day one. So day two gets 12 more!
That makes 24. The fog is gone. #mood: happy
DESHAWN (thinks): Their face went "oh!" That's the best bit.
Number 4 says, "Ten bugs a day, for three days."
What do you do?
+ ["I think I get it. I'll do it tomorrow." #id: tomorrow #ev: use-help partial]
    DESHAWN: Okay. Call me if the fog comes back. #mood: calm
    DESHAWN (thinks): I hope it stays in their head till then.
    COACH: You have a plan. One try now would show you if it stays.
    -> end_steady
+ [Draw three boxes and try it. #id: three-boxes #ev: use-help adaptive]
    -> alone
+ ["Could you please do that one? I learn so much from you." #id: please-do-it #ev: use-help expedient #slip: answer-grab]
    DESHAWN: Nice try! I give hints, not answers. #mood: happy
    DESHAWN (thinks): If I do it, my pencil learns it. Theirs won't.
    COACH: That sounds kind, and it gets number 4 done. Who will do number 5?
    -> end_steady

=== alone ===
Three boxes, ten potatoes in each. That makes 30! #sfx: pencil #mood: proud
DESHAWN: 30! And those are some fine potatoes. #mood: proud
DESHAWN (thinks): I gave one hint and a drawing. They did the rest.
COACH: You used the help on a new one. That is how you know it's yours.
-> end_bright

=== bell ===
The bell rings first. Step three is still a {hole:hole|smudge}. #sfx: bell
-> end_bumpy

=== end_bright ===
Step three clicks. You did number 4 all by yourself. #stage: reflect #end: bright step-three-clicks
-> END

=== end_steady ===
Step three is done. The plan for tomorrow is number 4. #stage: reflect #end: steady plan-for-tomorrow
-> END

=== end_slip ===
You got one hint, and your slip says "day two". Tomorrow starts there. #stage: reflect #end: steady ask-tomorrow
-> END

=== end_bumpy ===
You can still take an "ask tomorrow" slip from Ms. Okafor. #stage: reflect #end: bumpy the-bell-rang-first
-> END
