// Hiding feels safe. Notice the stuck, name the part, try one thing, pick the moment, ask, and say so when it is still foggy.
# id: stuck-on-step-three
# title: Stuck on Step Three
# band: A
# difficulty: 1
# category: academic
# setting: classroom
# seat: asker
# cast: deshawn, robin, ms-okafor
# minutes: 6
# feeds: math-strategy-guide
# beginnings: 2
# met: deshawn
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
# gloss: eraser \| the thing that takes pencil off the page
# gloss: hint \| a bit of help that is not the answer
# gloss: example \| one that is done for you, to show you how

VAR beginning = 1
VAR met_bright = false
VAR met_bumpy = false
VAR say_level = 0
// How many strong moves so far: with few of them, the end is another one.
VAR up = 0
// What is on your page by now. DeShawn will see it.
VAR hole = false
VAR frog = false
VAR hopped = false
-> start

=== start ===
You erased step three four times. Now it's a gray smudge. #place: classroom #stage: notice
Your face is hot. Your eraser is as small as a pea. #mood: upset
{ beginning:
- 1: Next to you, DeShawn is done. He draws on his shoe. #enter: deshawn
- 2: Next to you, DeShawn helps Robin with number 2. #enter: deshawn #enter: robin
}
What do you do?
+ ["Come on, step three! Erase it again! Five is my lucky number!" #id: rub #ev: notice-need partial]
    ~ hole = true
    { beginning:
    - 1: You rub as hard as you can. Now step three is a hole. #sfx: pencil #prop: page hole #act: scribble you
    - 2: You rub so hard that the desk shakes. Now step three is a hole. #sfx: pencil #prop: page hole #act: scribble you
    }
    { beginning:
    - 1: DESHAWN (thinks): Okay but you can't draw on a shoe when the desk's kinda dancing.
    - 2: ROBIN (thinks): Bet that desk breaks first.
    }
    COACH: You didn't give up. But did it tell you what step three means?
+ [Look busy. Draw a frog until the bell rings. #id: look-busy #ev: notice-need avoidant #slip: hide]
    ~ frog = true
    You draw a frog with big sad eyes. #sfx: pencil #prop: page frog #act: scribble you
    { beginning:
    - 1: Ms. Okafor walks by. You look so busy that she walks on. #enter: ms-okafor
    - 2: DeShawn looks over. You put your arm around the frog. #act: hide you
    }
    { beginning:
    - 1: MS-OKAFOR (thinks): I noticed some hard work there. Let's see the next row.
    - 2: DESHAWN (thinks): Okay but why is there a frog though?
    }
    COACH: Now everyone thinks that you're fine.
+ ["Ugh! Okay. I'm stuck." #id: stuck #ev: notice-need adaptive]
    ~ up = up + 1
    { beginning:
    - 1: You put the pencil down. Your hand stops hurting. #mood: calm
    - 2: You put the pencil down. "Same," says Robin, and holds up his page. #mood: calm
    }
    { beginning:
    - 1: DESHAWN (thinks): Okay, pencil's down, same as me when my head's soup.
    - 2: ROBIN (thinks): Ha, called it. It's not only me.
    }
    COACH: You noticed it, and you stopped. Now you can do something about it.
- -> name

=== name ===
It's frog math. Three frogs eat four bugs each, so that's 12 bugs a day. #leave: ms-okafor
Step three asks, "How many bugs do they eat in two days?"
Which part is hard?
+ ["Step three! One and two are fine." #id: step-three #ev: name-need adaptive]
    ~ up = up + 1
    { beginning:
    - 1: You put a big star next to step three.
    - 2: You put a big star next to step three. Robin counts its points.
    }
    { beginning:
    - 1: DESHAWN (thinks): Step three, makes sense, it kinda ate my lunch, too.
    - 2: ROBIN (thinks): Ha. I got stuck on step one.
    }
    COACH: The hard part is one line long now.
+ ["This page. The frog page." #id: this-page #ev: name-need partial]
    { beginning:
    - 1: You look at the frogs. The frogs have no idea.
    - 2: "You mean the one with the frogs?" says Robin. It's all frogs.
    }
    { beginning:
    - 1: DESHAWN (thinks): Why the frogs, though? I like the frogs.
    - 2: DESHAWN (thinks): Okay but which part of the frogs?
    }
    COACH: That's the right page. Which step do you stop at?
+ ["I don't get any of it. I hate math." #id: all-of-it #ev: name-need avoidant]
    { beginning:
    - 1: You put your head down on the frogs. The page sticks to your face. #mood: upset #act: slump you
    - 2: "Me neither," says Robin. You both put your heads down on the frogs. #mood: upset #act: slump you
    }
    { beginning:
    - 1: DESHAWN (thinks): What's in a sigh like that? Like, half a day.
    - 2: ROBIN (thinks): No way. I thought you were good at this.
    }
    COACH: You're fed up, and that's okay. But you did get step one.
- -> try

=== try ===
You have time for one try. #stage: decide
What do you try?
+ [Write 14 and go on. Nobody will check. #id: guess #ev: try-first expedient]
    { beginning:
    - 1: Day one has 12 bugs. So on day two, three frogs share two bugs. #sfx: pencil
    - 2: Robin has 34. That is a lot of bugs, and you have two on day two. #sfx: pencil
    }
    { beginning:
    - 1: DESHAWN (thinks): 14? Say you got three frogs, what do they eat, half a bug?
    - 2: ROBIN (thinks): 14? Bet mine is closer.
    }
    COACH: The line isn't blank now. But it isn't bugs.
+ [Take a quick look at the example box! #id: peek #ev: try-first partial]
    You see the word "each" and a duck. You don't read the rest.
    { beginning:
    - 1: DESHAWN (thinks): That's like half a look, but the good part's under the duck.
    - 2: DESHAWN (thinks): They looked in the box! It's, like, one second, but still.
    }
    COACH: That box can help you. You have to read all of it.
+ [Hop along the number line with a finger. #id: number-line #ev: try-first adaptive]
    ~ up = up + 1
    ~ hopped = true
    Hop, hop, hop, you are at 12. And now, two more or 12 more?
    { beginning:
    - 1: DESHAWN (thinks): Hop, hop, same as me! Makes sense.
    - 2: ROBIN (thinks): Come on, I want to hop, too.
    }
    COACH: Your finger found the place where you get lost.
- -> who

=== who ===
{
- beginning == 1:
    -> worry
- else:
    -> in_line
}

=== worry ===
DeShawn's card on the wall says, "Ask me for a hint." #stage: pick
Then a worry pops up in your head. "He'll laugh at you," it says. #mood: unsure
What do you tell the worry?
+ ["He looks busy. It's kinder to leave him alone." #id: leave-him-be #ev: brave-thought avoidant #slip: hide]
    DeShawn is coloring a shoelace. You leave him alone with it.
    DESHAWN (thinks): Why'd I make a card? It's got a star and everything.
    COACH: It sounds kind, and it lets you hide. Look again: is he busy?
+ ["He's kind, and his card says to ask. So there, worry." #id: card-says-ask #ev: brave-thought adaptive]
    ~ up = up + 1
    The worry reads the card, too. Then it has nothing to say. #mood: calm
    DESHAWN (thinks): Say you got a card with a star, and nobody comes, though.
    COACH: A worry is a guess about DeShawn. The card is what he said.
+ ["Maybe he'll only laugh a little." #id: laugh-a-little #ev: brave-thought partial]
    The worry gets smaller. It's as big as your eraser now.
    DESHAWN (thinks): I got half my shoes done. So why does nobody ask?
    COACH: It's smaller now. What does his card say about asking?
- -> ask

=== in_line ===
DeShawn holds up four fingers. Robin counts them very slowly. #stage: pick
You want to ask DeShawn, too. There's a list on his desk.
What do you do?
+ ["DeShawn, can you please, please show me step three right now?" #id: right-now #ev: good-timing aggressive #slip: blurt]
    Robin forgets the four. He has to count from the start. #mood: upset
    ROBIN: Come on! I had my four! #mood: upset #act: drop robin
    ROBIN (thinks): Told you I had it. Now it's gone.
    COACH: You said please. But it was still Robin's turn.
+ [Thumbs up to Robin! Put your name on the list, under his. #id: name-on-list #ev: good-timing adaptive]
    ~ up = up + 1
    DeShawn sees the list. He holds up a fifth finger for you. #mood: calm #act: wave deshawn
    DESHAWN (thinks): Like the list at my aunt's shop. Makes sense.
    COACH: Now he knows you need him. And Robin didn't lose a finger.
+ [Never mind, he has Robin. Robin needs it more than you do. #id: has-robin #ev: brave-thought avoidant #slip: hide]
    You look out the window. A bird looks back in. #mood: unsure
    DESHAWN (thinks): I got room for one more, and you got a list right there.
    COACH: He's busy now, that's true. He won't be busy for the whole hour.
- Robin counts all four fingers. Then he skips off to his seat. #act: jump robin #leave: robin
-> ask

=== ask ===
{ beginning:
- 1: DeShawn puts his shoe back on. #stage: ask
- 2: DeShawn shakes out his counting hand. #stage: ask
}
{
- met_bright: DESHAWN: Hey! I told my aunt about you, after last time. #mood: happy
- met_bumpy: DESHAWN: Oh, hey. Last time went kinda upside down, huh? #mood: unsure
}
How do you ask him?
+ {beginning == 1} [Say nothing. Look at him, and wait and wait, and hope that he can tell. #id: hope #ev: ask-clearly avoidant #slip: hide]
    You look at DeShawn. You look and look. #mood: unsure #act: freeze you
    DESHAWN: Why, is there food on my face? #mood: surprised
    DESHAWN (thinks): Why do they look at me like that? Okay, think.
    COACH: You want him to guess it. He guessed food.
    -> face
+ {beginning == 2} ["Please help, DeShawn! Nothing works, and I mean nothing, nothing at all!" #id: help #ev: ask-clearly partial #slip: vague]
    DESHAWN: Okay, with what, math or that loose tooth? #mood: happy
    DESHAWN (thinks): Say you got "help". Help with what, half the world?
    COACH: He said yes. Now he needs to hear which part.
+ ["Can you show me how step three starts, please? It's kind of a swamp!" #id: show-start #ev: ask-clearly adaptive]
    ~ up = up + 1
    DESHAWN: Okay! Say you got three frogs. #mood: happy
    DESHAWN (thinks): How it starts, makes sense, so they do the other half.
    COACH: You said which step. You asked for the start, not for all of it.
+ [Ask DeShawn in your own words. #id: ask #say: ask start-step-three]
    {
    - say_level >= 2:
        ~ up = up + 1
        DESHAWN: Okay, that makes sense. I know where to start. #mood: happy
        DESHAWN (thinks): Makes sense, they got the part, so I got the start.
        COACH: You told him what you need. So he doesn't have to guess.
    - else:
        DESHAWN: Okay, but which part though? #mood: calm
        DESHAWN (thinks): Okay but help with what? I got no part yet.
        COACH: You asked, and that takes guts. Say which part, and he can start.
    }
- -> look

=== face ===
What do you say?
+ ["No, no, it's all good, DeShawn! Never mind me or my math." #id: all-good #ev: ask-clearly avoidant #slip: hide]
    DESHAWN: Oh. Okay, same. #mood: unsure
    He wipes his whole face with his sleeve, to be safe. #act: hide deshawn
    DESHAWN (thinks): They looked stuck, but they say they're good, so, same as before.
    COACH: That was nice. But he can't help you if you say it's all good.
    -> bell
+ ["No, your face is fine! It's kind of step three." #id: face-is-fine #ev: ask-clearly adaptive]
    ~ up = up + 1
    DESHAWN: Makes sense! Say you got step three, then. #mood: happy
    DESHAWN (thinks): It could've been food, though, my aunt made spaghetti.
    COACH: It came late, and it had the step in it. That's all he needs.
+ ["It's kind of the math." #id: kind-of #ev: ask-clearly partial #slip: vague]
    DESHAWN: Why is there math on my face? #mood: surprised
    You turn the page so that he can see it.
    DESHAWN (thinks): Okay, it's the page, that makes sense.
    COACH: He's looking now. But he can't tell where to look.
- -> look

=== look ===
DeShawn looks at your page. #stage: use
{
- frog:
    DESHAWN: Okay but that's kinda a great frog. #mood: happy
- hole:
    DESHAWN: Okay but you got a hole, I can see half my shoe. #mood: surprised
}
{
- hopped:
    DESHAWN: You hopped to 12? Okay, then you got half already. #mood: happy
}
{ beginning:
- 1: DESHAWN: Say you got day one. Then day two is kinda like that. #mood: calm
- 2: DESHAWN: Okay, it's kinda like what Robin did. Two times. #mood: calm
}
{ beginning:
- 1: You see day one. "Kinda like that" is still foggy.
- 2: You know what Robin did. "Two times" is still foggy.
}
What do you say?
+ ["Thanks, but I only get half. Could you please draw it? It's foggy." #id: draw-it #ev: still-stuck adaptive]
    ~ up = up + 1
    DESHAWN: {beginning == 1:Sure, I can't draw, but sure.|Okay, Robin got fingers, but you get a picture.} #mood: happy
    DESHAWN (thinks): They got half, so it's picture time, like at my aunt's.
    COACH: You told him how much you got. You told him what would help.
    -> draw
+ ["Yep, got it, I really do! Thank you!" #id: got-it #ev: still-stuck avoidant #slip: nod-along]
    DESHAWN: {beginning == 1:That was quick!|Okay but that's quick, Robin took, like, all his fingers!} #mood: proud
    DESHAWN (thinks): Say you got one hint and it works, that's kinda great.
    COACH: Now he's happy. But the fog is still there.
    -> nodded
+ ["Huh? Say that hint again, I wasn't really listening." #id: say-again #ev: still-stuck partial]
    DESHAWN: {beginning == 1:Day twooo is kinda like day ooone.|Like what Rooobin did, two times.} #mood: calm
    DESHAWN (thinks): Same words, same fog, so what do you do? You draw.
    COACH: Now he knows you need more. "Draw it" would tell him more of what.
    DESHAWN: Say I draw it. I kinda can't draw, but hang on. #mood: happy
    -> draw

=== nodded ===
You try step three. You write a 1, and then you stop. #mood: unsure
MS-OKAFOR: Two minutes, friends. I have "ask tomorrow" slips here. #enter: ms-okafor #mood: calm
What do you do now?
+ [Shut the book. Done! #id: close-book #ev: still-stuck avoidant #slip: hide]
    You sit on the book, so that no one can open it. #act: hide you
    MS-OKAFOR (thinks): That book shut fast. I'll save them a slip.
    COACH: No one can see it now. Step three will be there when you open it.
    -> bell
+ ["Can I have a slip, please?" #id: take-slip #ev: still-stuck partial]
    ~ up = up + 1
    MS-OKAFOR: Thank you for asking. Write down where you got lost. #mood: happy
    MS-OKAFOR (thinks): Now I know what we do first tomorrow.
    COACH: That's a plan for the next day. But DeShawn is still here now.
    -> end_slip
+ ["DeShawn? Thanks, but I nodded too soon!" #id: too-soon #ev: still-stuck adaptive]
    ~ up = up + 1
    DESHAWN: Ha, same here! I can't draw, but let me draw it. #mood: happy
    DESHAWN (thinks): Why'd I think they got it? Because they nodded.
    COACH: You took the nod back. Now he can try a new way.
    -> draw

=== draw ===
DeShawn draws two big boxes. He puts dots in box one. #sfx: pencil #leave: ms-okafor #prop: boxes two #act: scribble deshawn
{
- frog:
    DESHAWN: My bugs are kinda like potatoes, but your frog won't care. #mood: happy
- else:
    DESHAWN: Say you got bugs. Okay, kinda potato bugs. #mood: happy
}
{ beginning:
- 1: You count 12 potatoes in day one. So day two gets 12 more!
- 2: Box one is Robin's 12. Box two is the same thing again!
}
That makes 24. The fog is gone. #mood: happy
{ beginning:
- 1: DESHAWN (thinks): They got the "oh" face, and that's my favorite half.
- 2: DESHAWN (thinks): You got two "ohs" in one hour, I'm kinda good at potatoes.
}
Number 4 says, "Ten bugs a day, for three days." What do you do?
+ ["I get it now, I think. I'll do it tomorrow." #id: tomorrow #ev: use-help partial]
    DESHAWN: {up >= 4:Okay, but get me if you got fog again.|Okay, but come find me, and I got the potatoes.} #mood: calm
    DESHAWN (thinks): Is it still in there tomorrow? It's half in there now.
    COACH: You have a plan. One try now would tell you more.
    -> end_steady
+ ["Don't tell me, don't tell me! Three boxes!" #id: three-boxes #ev: use-help adaptive]
    ~ up = up + 1
    -> alone
+ ["You do number 4! I'm slow, and you're fast." #id: please-do-it #ev: use-help expedient #slip: answer-grab]
    DESHAWN: {up >= 4:Yeah, okay, but you had it, like, a second ago!|Yeah, but then I got it, and you don't.} #mood: unsure
    DESHAWN (thinks): They had it, like, a second ago, so why stop?
    COACH: It would be done in a minute. The only one to learn it would be DeShawn.
    -> end_one

=== alone ===
You draw three boxes with ten potatoes in each. That makes 30! #sfx: pencil #mood: proud #prop: boxes three #act: scribble you
DESHAWN: You got 30! And your potatoes look better than mine. #mood: proud
DESHAWN (thinks): I drew two boxes but they drew three, so they got it!
COACH: {hopped:You used his boxes on a new one. It worked.|A new problem, and you did it on your own.}
{
- up >= 5:
    -> end_bright
- else:
    -> end_late
}

=== bell ===
The bell rings. Step three is still a {hole:hole|smudge}. #sfx: bell
-> end_bumpy

=== end_bright ===
DESHAWN: {beginning == 1:You can draw on my other shoe. Half of it.|Show Robin your potatoes. Say they're from my aunt's shop.} #mood: happy #curtain
Step three clicks. You did number 4 all by yourself. #stage: reflect #end: bright step-three-clicks
-> END

=== end_late ===
DESHAWN: Okay but why didn't you say so? I was right here! #mood: happy #curtain
You have it now. It took you most of the hour to say so. #stage: reflect #end: steady it-took-the-hour
-> END

=== end_steady ===
DESHAWN: Okay but don't let anyone eat my potatoes! #mood: happy #curtain
{up >= 4:You know how step three works. Number 4 is for tomorrow.|Step three is done. Number 4 and number 5 are for tomorrow, with DeShawn.} #stage: reflect #end: steady plan-for-tomorrow
-> END

=== end_one ===
DESHAWN: I'd watch you do it, though. Same thing, four feet away. #mood: calm #curtain
{up >= 4:Step three is yours. Number 4 still has nothing on it.|Step three is on your page, mostly in DeShawn's dots. Number 4 is empty.} #stage: reflect #end: steady number-four-is-empty
-> END

=== end_slip ===
DESHAWN: You needed a slip? I was right here, though! #mood: surprised #curtain
{up >= 4:You got one hint, and your slip says "day two".|Your slip says "step three". Ms. Okafor will start there.} #stage: reflect #end: steady ask-tomorrow
-> END

=== end_bumpy ===
{ beginning:
- 1: DESHAWN: Bye! Same as before, it's my card and me. #mood: unsure #curtain
- 2: DESHAWN: Bye! Robin asked, like, everything today. #mood: calm #curtain
}
{up >= 3:You came close.|It was a long hour.} You can still take an "ask tomorrow" slip from Ms. Okafor. #stage: reflect #end: bumpy the-bell-rang-first
-> END
