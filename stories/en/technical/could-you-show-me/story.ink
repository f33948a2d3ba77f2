// Ask for a show-me, not a fix. This is the reference story: stories/README.md walks through it.
# id: could-you-show-me
# title: Could You Show Me?
# band: A
# difficulty: 1
# category: technical
# setting: computer-lab
# seat: asker
# cast: noor
# minutes: 5
# feeds: media-maker, digital-docs-guide
# beginnings: 2
# brief: You are in the lab, near Noor, the Video and Sound Guide. You want your thumb out of your video.
# say: cut-clip \| thank \| Tell Noor what helped.
# topics: cut-clip \| clip, video, thumb, cut, scissors, blue bar
# example: cut-clip \| name \| Noor
# example: cut-clip \| thanks \| thank you
# example: cut-clip \| act \| for letting me do the clicking
# example: cut-clip \| effect \| Now I can cut a clip by myself
# example: cut-clip \| next \| Next time I'll look for the blue bar
# gloss: clip \| a short piece of a video
# gloss: video \| moving pictures with sound, like a short movie
# gloss: dizzy \| when it feels like the room goes around
# gloss: guide \| someone in class who can show you how
# gloss: mic \| you talk into it, and it keeps the sound

VAR beginning = 1
VAR say_level = 0
// What Noor remembers, and whether your own hands have made a cut.
VAR sorry = false
VAR trash = false
VAR hands = false
// Whether the last bit of thumb is out as well.
VAR clean = false
// How many strong moves there were so far. The last lines go by it.
VAR up = 0
-> start

=== start ===
You made a snail video. Ten seconds of it are your thumb. #place: computer-lab #stage: notice #prop: thumb big
The trash button ate the clip. You got it back. #mood: unsure
{ beginning:
- 1: Noor, the Video Guide, is done. She draws on her hand. #enter: noor
- 2: Noor, the Video Guide, sings into a mic like a whale. #enter: noor
}
How do you start?
+ [Wave from the side, and wait until she looks. #id: wave #ev: open-kindly adaptive #ev: good-timing adaptive]
    ~ up = up + 1
    { beginning:
    - 1:
        NOOR: Hi! Wait, is that wave for me? #mood: happy
        NOOR (thinks): Wait, do they have a video? My hand is all stars now, so good!
        COACH: You let her see you first. Now she's ready to listen.
    - 2:
        NOOR: Let me save my whale. Okay, what's up? #mood: happy
        NOOR (thinks): Look at that. No one ever waits for my whale!
        COACH: You saw that she was busy. You waited for her to stop.
    }
+ {beginning == 1} ["Hi, Noor! Do you have a minute to help me, please?" #id: hi #ev: open-kindly adaptive #ev: good-timing adaptive]
    ~ up = up + 1
    NOOR: Look, my hand is done! What do you need? #mood: happy
    NOOR (thinks): Wait, they asked if I have time? So good.
    COACH: She could say yes or no. She picked yes.
+ {beginning == 2} ["Hi, Noor! Could you please stop that for a minute?" #id: stop-please #ev: open-kindly partial #ev: good-timing partial #slip: blurt]
    NOOR: Ugh, now my whale says "please". #mood: unsure
    She sings it all over again. You wait for a long time.
    NOOR (thinks): That was so good! Now I do it all from the top?
    COACH: The words are kind, but the mic was on. You can wave at a busy helper.
+ [Spin her chair all the way around. "Thumb alert!" #id: spin #ev: open-kindly aggressive #slip: blurt]
    { beginning:
    - 1: NOOR: Whoa! Don't spin me, please! #mood: upset #act: spin noor
    - 2: NOOR: Wait, what? I was singing! #mood: upset #act: spin noor
    }
    NOOR (thinks): Why is the whole room still going around?
    COACH: You want help, and that's okay. Spinning her was a push.
    -> dizzy
- -> ask

=== dizzy ===
Noor holds on to her desk with both hands.
What do you say?
+ ["It was a joke." #id: joke #ev: open-kindly partial]
    NOOR: My tummy isn't laughing. #mood: unsure
    { beginning:
    - 1: She puts her head down on the desk for a minute.
    - 2: She puts her head down on the desk. The mic goes bonk.
    }
    NOOR (thinks): Look at me, I'm sick! Do I get a "sorry"?
    COACH: Now she knows why you did it. She still feels sick.
+ ["Oh no, I'm so sorry! Are you dizzy? I got too excited!" #id: sorry #ev: open-kindly adaptive]
    ~ sorry = true
    ~ up = up + 1
    NOOR: A little. Hi to both of you! #mood: happy
    NOOR (thinks): They saw how I feel. Okay, from the top?
    COACH: You said sorry. You asked how she feels.
- -> ask

=== ask ===
How do you ask? #stage: ask
+ ["Fix my video. You're the video person." #id: order #ev: ask-clearly aggressive #slip: demand]
    NOOR: Am I a fire truck? Try that one again. #mood: unsure
    { beginning:
    - 1: She goes back to her hand and draws one more star.
    - 2: She puts her headphones back on.
    }
    NOOR (thinks): Wait, was that an order? For me?
    COACH: Orders make helpers step back.
    -> again
+ ["Could you show me how to cut my thumb out, please? You're so good at it!" #id: show-me #ev: ask-clearly adaptive #ev: ask-to-learn adaptive]
    ~ up = up + 1
    { beginning:
    - 1:
        NOOR: Wait, you want to learn it? Yes! #mood: happy
        NOOR (thinks): Who is this? Most kids say, "Fix it."
    - 2:
        NOOR: Sure! Is it a big thumb? #mood: happy
        NOOR (thinks): Wait, I had a thumb last year! Which one is bigger?
    }
    COACH: You named the part. You asked to learn how.
+ ["My video is kind of a mess. There's so much stuff in it!" #id: all-of-it #ev: ask-clearly partial #slip: vague]
    { beginning:
    - 1: Noor leans over and opens your first clip. It's a shoe.
    - 2: Noor leans over and opens your first clip. It's your other shoe.
    }
    NOOR: So do we cut the shoe? #mood: unsure
    NOOR (thinks): Where's the mess? I look and look, and I see a shoe.
    COACH: She wants to help, and she's in your shoe clip. Which part do you need?
- -> look

=== again ===
How do you ask now?
+ ["Sorry, Noor. Can you show me how to cut it out?" #id: show-me-now #ev: ask-clearly adaptive #ev: ask-to-learn adaptive]
    ~ up = up + 1
    NOOR: I can do that. The fire truck is here! #mood: happy
    NOOR (thinks): So good! Same shot, and I want to help now.
    COACH: You asked in a new way. Now it's her choice.
+ ["It's my video. It has a thumb in it, and it isn't a small one." #id: a-thumb #ev: ask-clearly partial #slip: vague]
    NOOR: Is it a good thumb? #mood: surprised
    She holds up her own thumb next to the screen.
    NOOR (thinks): Wait, what do they want me to do with a thumb?
    COACH: She knows there's a thumb. Is she meant to keep it, or cut it?
- -> look

=== look ===
{ beginning:
- 1: Noor rolls her chair over. There are stars all over her hand.
- 2: Noor takes her headphones off and rolls her chair over.
}
NOOR: Wait, that's a thumb? I think it's winning! #mood: surprised #act: point noor
NOOR: What did you try so far? #mood: calm
+ ["You're so good at this. Could you please do it for me?" #id: do-it #ev: share-tries expedient #slip: answer-grab]
    { beginning:
    - 1: NOOR: Aw, thanks! And who cuts the next one? #mood: unsure
    - 2: NOOR: Aw, thanks! And who does it when I'm a whale? #mood: unsure
    }
    Her hand is on your mouse now. It has a star on it.
    NOOR (thinks): So nice! But wait, do I do all the work?
    COACH: That's kind to say. It also hands her your job.
+ ["Trash! It ate the whole clip." #id: trash #ev: share-tries adaptive]
    ~ trash = true
    ~ up = up + 1
    { beginning:
    - 1: NOOR: That button! It's always hungry. #mood: happy
    - 2: NOOR: It ate my first whale. It's always hungry! #mood: happy
    }
    NOOR (thinks): So they tried to cut it? Then I know where to start.
    COACH: You named it. She can start right there.
+ ["I tried and tried, and nothing worked!" #id: lots #ev: share-tries partial]
    NOOR: Okay, but which things? #mood: calm
    { beginning:
    - 1: She looks in the trash. It's full of snail.
    - 2: She looks in the trash. There's a snail and a lost whale.
    }
    NOOR (thinks): Which things? Do I have to guess?
    COACH: You did try. One real thing you tried would help her more.
- -> offer

=== offer ===
{ beginning:
- 1:
    NOOR: I can cut it for you, or I can show you. Which one? #mood: calm #stage: use
- 2:
    NOOR: My whale is due today! I only have one minute. #mood: unsure #stage: use
    NOOR: I can cut it now, or show you after lunch. Which one? #mood: calm
}
+ {beginning == 1} ["Can you tell me what to click? I want to be done." #id: what-to-click #ev: ask-to-learn partial]
    ~ hands = true
    NOOR: Blue bar, scissors, and now click here. #mood: calm
    Snip! No more thumb. #sfx: snip #prop: thumb gone
    You clicked something blue. Was it a bar? #mood: unsure
    NOOR (thinks): Look, they clicked it all. Do they know why?
    COACH: You did the clicking, and it's done. Ask why, and you can do it alone.
+ {beginning == 1} ["You point, please, and I click. Slowly, maybe?" #id: show-then-me #ev: ask-to-learn adaptive]
    ~ hands = true
    ~ up = up + 1
    NOOR: Deal. Click the blue bar so it knows where to cut. #mood: happy
    NOOR (thinks): I point, and they click. Look at that, so good!
    You click the blue bar. You find the scissors. #mood: happy
    Snip! No more thumb. #sfx: snip #act: snip you #prop: thumb gone
    COACH: Your hand stayed on the mouse the whole time.
+ {beginning == 2} ["Can you show me now, super fast? I'm a fast learner!" #id: show-now #ev: ask-to-learn partial #ev: good-timing partial]
    "Here, there, bar, scissors, snip!" No thumb, and no snail. #sfx: snip #prop: thumb gone
    NOOR: Undo, undo! And my whale isn't in! #mood: upset
    You get the snail back. You didn't see how. #mood: unsure
    NOOR (thinks): Wait, who can show it that fast? My whale is late!
    COACH: You asked to learn, and that's good. One minute was too short for it.
+ {beginning == 2} ["After lunch is fine, and thanks for asking me! I want to learn it." #id: after-lunch #ev: ask-to-learn adaptive #ev: good-timing adaptive]
    ~ hands = true
    ~ up = up + 1
    The whale gets in on time. After lunch, Noor is back, with rice on her chin. #mood: happy
    NOOR: Okay, from the top! Click the blue bar. #mood: happy
    NOOR (thinks): They waited for me? Then they get the whole show!
    Blue bar, scissors, snip! No more thumb. #sfx: snip #act: snip you #prop: thumb gone
    COACH: You waited for one lunch. You got the whole trick.
+ ["You do it, okay? It's faster." #id: you-do #ev: ask-to-learn expedient #slip: take-and-go]
    Click, click, snip! Her hands go too fast to see. #sfx: snip #mood: surprised #prop: thumb gone
    { beginning:
    - 1: NOOR: Done! Did you see how? #mood: calm
    - 2: NOOR: Done, and so is the whale! Did you see how? #mood: calm
    }
    NOOR (thinks): Wait, was that too fast? What did they see?
    COACH: It was quick, and the thumb is gone. Noor can do it, and you can't yet.
- -> next_clip

=== next_clip ===
{ beginning:
- 1: You play the race to the end. Oh no, more thumb! #mood: surprised #prop: thumb small
- 2: You play the race to the end. The thumb is back, at the finish line! #mood: surprised #prop: thumb small
}
What do you do?
+ ["I get it now, thanks! I'll try it at home sometime." #id: some-day #ev: use-help partial]
    NOOR: Okay! What's the first step? #mood: calm
    { beginning:
    - 1: You open your mouth. Nothing is in there. #mood: unsure
    - 2: "The whale," you say. It isn't the whale. #mood: unsure
    }
    NOOR (thinks): Which step do they have? Any of them?
    COACH: One try right now would tell you if you have it.
+ ["My turn! Hands off the mouse." #id: cut-it #ev: use-help adaptive]
    Noor sits on her hands.
    {
    - hands and beginning == 1:
        Blue bar, scissors, snip! You did that one alone. #sfx: snip #mood: proud #prop: thumb gone
    - hands:
        Bar, scissors, snip! There's no one on the mouse but you. #sfx: snip #mood: proud #prop: thumb gone
    - else:
        Your mouse goes around and around. Where are the scissors? #mood: unsure
        NOOR: Look for the blue bar. You've got this. #mood: calm
        Blue bar, scissors, snip! You made that cut. #sfx: snip #mood: proud #prop: thumb gone
    }
    ~ hands = true
    ~ clean = true
    ~ up = up + 1
    {
    - trash:
        NOOR: And you didn't feed the trash button! #mood: proud
    - beginning == 1:
        NOOR: Yes! A snail can win now! #mood: proud
    - else:
        NOOR: I could sing! I mean, I did. #mood: proud
    }
    NOOR (thinks): Look, no hands! Are mine asleep?
    COACH: You did the next one. That's how you know the help worked.
+ [Leave it in. Most people like thumbs. #id: leave-it #ev: use-help expedient]
    { beginning:
    - 1: You play it for the whole row. They all wave at the thumb.
    - 2: You play it for the whole row. They ask who the big guy is.
    }
    NOOR: So the thumb wins? #mood: surprised
    NOOR (thinks): Wait, can they cut one without me?
    COACH: It's your video, so you choose. One cut would show you if you can do it.
- -> thanks

=== thanks ===
{ beginning:
- 1: There goes the lunch bell. #sfx: bell #stage: reflect
- 2: There goes the bell. Noor puts the mic to bed. #sfx: bell #stage: reflect
}
What do you tell Noor?
+ [Run! You want to be first in line. #id: hurry #ev: specific-thanks avoidant #slip: rush-off]
    { beginning:
    - 1: You are third in line. Noor looks at your empty chair. #mood: happy
    - 2: You are third in line. Noor says bye to your back. #mood: happy
    }
    NOOR (thinks): Wait, did it help? Which part?
    COACH: You got a good spot. Noor doesn't know if she helped.
    {
    - up >= 4:
        -> end_note
    - else:
        -> end_bumpy
    }
+ [Tell Noor in your own words. #id: tell #say: thank cut-clip]
    {
    - say_level >= 2 and hands and up >= 3:
        NOOR: You saw that? It's so hard not to grab the mouse! #mood: happy
        NOOR (thinks): So they saw what I did? I want to do that again!
        {
        - sorry:
            NOOR: And thanks for the sorry. I see one of you again! #mood: happy
        }
        COACH: She knows which part to do for the next kid.
        -> end_bright
    - say_level >= 2 and hands:
        NOOR: Wait, that part helped? Good to know! #mood: happy
        NOOR (thinks): Wait, what a good end! Who saw that coming?
        COACH: Now she knows what to do again.
        -> end_long
    - say_level >= 2:
        NOOR: So good! But who gets the mouse tomorrow? #mood: happy
        NOOR (thinks): So it helped? But look who did all of it!
        COACH: She knows which part was good. You still haven't had a turn.
        -> end_mouse
    - else:
        -> no_problem
    }
+ ["Thanks a million, Noor! You're the best!" #id: thanks #ev: specific-thanks partial]
    -> no_problem

=== no_problem ===
{ beginning:
- 1: NOOR: No problem! Was it the blue bar? #mood: calm
- 2: NOOR: No problem! Was it the whale? #mood: calm
}
The bell is too loud. You both shrug. #act: shrug noor
NOOR (thinks): Which part was it? The pointing, or the chair?
COACH: Thanks are kind. Say what helped, and she can do it again.
-> end_steady

=== end_bright ===
{
- not clean: Your own hands made a cut. The last bit of thumb can go tomorrow. #end: bright hands-made-the-cut
- beginning == 1: The race is all snail now, and your own hands cut it. #end: bright hands-made-the-cut
- else: The race is all snail now. Far away, you can hear a whale. #end: bright hands-made-the-cut
}
{
- up >= 4:
    NOOR: Thumbs up! But keep it off the lens, okay? #mood: proud #curtain
- else:
    NOOR: Bumpy start, so good at the end. And cut! #mood: happy #curtain
}
-> END

=== end_long ===
Your hands made the cut, and Noor knows what helped. Tomorrow can start softer. #mood: calm #end: steady a-softer-start
NOOR: Long day on set. Same crew tomorrow? #mood: calm #curtain
-> END

=== end_mouse ===
The clip is cut, and Noor knows what helped. Tomorrow you click. #mood: calm #end: steady you-click-next-time
{
- up >= 2:
    NOOR: Bring your mouse hand. It gets the big part. #mood: happy #curtain
- else:
    NOOR: Tomorrow I sit, and you drive. Deal? #mood: calm #curtain
}
-> END

=== end_steady ===
The clip is cut. Tomorrow you can tell Noor what she did. #mood: calm #end: steady say-which-part
{
- up >= 4:
    NOOR: You clicked all of it. Did I even help? #mood: calm #curtain
- up >= 2:
    NOOR: Which part was it? Tell me tomorrow, okay? #mood: calm #curtain
- else:
    NOOR: I'm the best at something. I wonder what. #mood: unsure #curtain
}
-> END

=== end_note ===
You can cut a thumb out. A note on Noor's chair could still tell her. #end: steady note-on-her-chair
NOOR: It went so well, and then no one clapped. #mood: unsure #curtain
-> END

=== end_bumpy ===
The clip is cut. It's not too late to leave Noor a note. #end: bumpy leave-a-note
{
- up >= 2:
    NOOR: Hello? Did it even work? #mood: unsure #curtain
- else:
    NOOR: First they push, and then they run. #mood: upset #curtain
}
-> END
