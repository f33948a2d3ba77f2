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
# brief: You are in the lab, near Noor, the Video and Sound Guide. You want your thumb out of your video.
# say: cut-clip \| thank \| Tell Noor what helped.
# topics: cut-clip \| clip, video, thumb, cut, scissors
# example: cut-clip \| name \| Noor
# example: cut-clip \| thanks \| thank you
# example: cut-clip \| act \| for letting me do the clicking
# example: cut-clip \| effect \| Now I can cut a clip by myself
# example: cut-clip \| next \| Next time I will look for the blue bar
# gloss: clip \| a short piece of a video
# gloss: video \| moving pictures with sound, like a small film
# gloss: dizzy \| when it feels like the room goes round
# gloss: guide \| someone in class who can show you how

VAR say_level = 0
// What Noor remembers, and whether your own hands have made a cut.
VAR sorry = false
VAR trash = false
VAR hands = false
-> start

=== start ===
You filmed a snail race. Ten seconds of it are your thumb. #place: computer-lab #stage: notice
The trash button ate the clip. You got it back. #mood: unsure
Noor, the Video and Sound Guide, is two seats away. #enter: noor
How do you start?
+ [Wave. "Hi, Noor. Is now okay?" #id: wave #ev: open-kindly adaptive #ev: good-timing adaptive]
    NOOR: Let me save this. Okay, what's up? #mood: happy
    NOOR (thinks): They checked first. I did not lose my work.
    COACH: You used her name and checked the time. Now she is ready to listen.
+ [Stand by her desk and say "um" until she sees you. #id: um #ev: open-kindly partial]
    You say "um" nine times.
    NOOR: Oh! How long have you been there? #mood: surprised
    NOOR (thinks): My sound was on. I did not hear one "um".
    COACH: You got there. A name or a wave can get you there sooner.
+ [Spin her chair around. "Thumb alert!" #id: spin #ev: open-kindly aggressive #slip: blurt]
    NOOR: Whoa! Please don't spin me. #mood: upset
    NOOR (thinks): The whole room goes round. And I lost my place.
    COACH: You need help, and that is okay. This start came out as a push.
    -> dizzy
- -> ask

=== dizzy ===
Noor holds on to her desk.
What do you say?
+ ["It was a joke! And I was in a hurry." #id: joke #ev: open-kindly partial]
    NOOR: It was a good joke. My tummy did not laugh. #mood: unsure
    NOOR (thinks): They did not mean it that way. I still want a "sorry".
    COACH: You told her why. One small "sorry" can fix a lot.
+ ["Sorry! Are you dizzy?" #id: sorry #ev: open-kindly adaptive]
    ~ sorry = true
    NOOR: A bit. Hi to both of you! #mood: happy
    NOOR (thinks): They saw how it felt. Now I can listen.
    COACH: You saw how it felt, and you said so. Now you two can start over.
- -> ask

=== ask ===
How do you ask? #stage: ask
+ ["Quick! Fix my video before the bell!" #id: order #ev: ask-clearly aggressive #slip: demand]
    NOOR: Am I a fire truck? Try that one again. #mood: unsure
    NOOR (thinks): I do want to help. I don't like to be told.
    COACH: Orders make helpers step back. "Can you show me" brings them in.
    -> again
+ ["Can you show me how to cut a clip?" #id: show-me #ev: ask-clearly adaptive #ev: ask-to-learn adaptive]
    NOOR: Yes! Cutting is the best part. #mood: happy
    NOOR (thinks): They want to learn it. I know where to start.
    COACH: She knows what you need. She knows you want to learn it, too.
+ ["Could you please help me with my video and all the stuff in it?" #id: all-of-it #ev: ask-clearly partial #slip: vague]
    NOOR: Sure. How much stuff is in it? #mood: calm
    NOOR (thinks): All of it? We may be here until we are old.
    COACH: Kind words, check. Now add the part that is tricky.
- -> look

=== again ===
How do you ask now?
+ ["Sorry. Can you show me how to cut my thumb out?" #id: show-me-now #ev: ask-clearly adaptive #ev: ask-to-learn adaptive]
    NOOR: I can do that. The fire truck is here! #mood: happy
    NOOR (thinks): That was a quick fix. Now I want to help.
    COACH: You asked a new way. Now it is her choice, and she said yes.
+ ["It's my video. It has a thumb." #id: a-thumb #ev: ask-clearly partial #slip: vague]
    NOOR: A thumb? Now I have to see it. #mood: surprised
    NOOR (thinks): What do they want me to do with a thumb?
    COACH: She knows the trouble now. Next, say what help you want.
- -> look

=== look ===
Noor rolls her chair over. She looks at your screen.
NOOR: Is that a thumb? I think it's winning the race! #mood: surprised
NOOR: What did you try so far? #mood: calm
+ ["You are so good at this. Could you please do it for me?" #id: do-it #ev: share-tries expedient #slip: answer-grab]
    NOOR: Aw! And who cuts the next 100? #mood: unsure
    NOOR (thinks): They sound nice. But my hands would do all the work.
    COACH: Kind words, and it gets done today. What about the next clip?
+ ["Lots of things, I guess." #id: lots #ev: share-tries partial]
    NOOR: Lots? Your hand must be tired. #mood: calm
    NOOR (thinks): Lots of what? I don't know where to start.
    COACH: One real thing you tried helps more than "lots".
+ ["The trash button. It ate the clip." #id: trash #ev: share-tries adaptive]
    ~ trash = true
    NOOR: It does that. It's always hungry. #mood: happy
    NOOR (thinks): So they tried to cut it. I know where to start.
    COACH: You said what you tried. Now she knows where to start.
- -> offer

=== offer ===
NOOR: I can cut it for you, or I can show you. Which one? #mood: calm #stage: use
+ ["Can you tell me what to click?" #id: what-to-click #ev: ask-to-learn partial]
    ~ hands = true
    NOOR: Blue bar, then the scissors. Now click here. #mood: calm
    NOOR (thinks): They clicked it all. Do they know why it worked?
    Snip! No more thumb. #sfx: snip
    You think it was a blue thing. #mood: unsure
    COACH: You did the clicking. Ask why, and it stays with you.
+ ["Show me. I'll click." #id: show-then-me #ev: ask-to-learn adaptive]
    ~ hands = true
    NOOR: Deal. Click the blue bar so it knows where to cut. #mood: happy
    NOOR (thinks): I get to point. They get to learn it.
    You click the blue bar. You find the scissors. #mood: happy
    Snip! No more thumb. #sfx: snip
    COACH: You kept the mouse. Your hands will know it next time.
+ ["You do it. It's faster." #id: you-do #ev: ask-to-learn expedient #slip: take-and-go]
    Click, click, snip! Her hands go too fast to see. #sfx: snip #mood: surprised
    NOOR: Done! Did you see how? #mood: calm
    NOOR (thinks): I went too fast. I don't think they saw.
    COACH: That was quick, and the thumb is gone. Could you do the next one?
- -> next_clip

=== next_clip ===
You play the race to the end. Oh no, more thumb! #mood: surprised
What do you do?
+ [Do this one yourself while Noor sits on her hands. #id: cut-it #ev: use-help adaptive]
    {
    - hands:
        Blue bar, scissors, snip! You did that one alone. #sfx: snip #mood: proud
    - else:
        Your mouse goes round and round. Where are the scissors? #mood: unsure
        NOOR: Look for the blue bar. You've got this. #mood: calm
        Blue bar, scissors, snip! You made that cut. #sfx: snip #mood: proud
    }
    ~ hands = true
    {
    - trash:
        NOOR: And you did not feed the trash button! #mood: proud
    - else:
        NOOR: Yes! At last, a snail can win! #mood: proud
    }
    NOOR (thinks): I did not touch the mouse. That was all them.
    COACH: You did the next one. That is how you know the help worked.
+ [Leave it in. Most people like thumbs. #id: leave-it #ev: use-help expedient]
    NOOR: I think your thumb waved at me. #mood: surprised
    NOOR (thinks): Could they cut it without me? I can't tell.
    COACH: It's your video, so you choose. You can try the cut when you like.
+ ["I think I know how. I'll do it some other day." #id: some-day #ev: use-help partial]
    NOOR: Okay! It starts with the blue bar. #mood: calm
    NOOR (thinks): I hope it stays in their head till then.
    COACH: You may know it. One try now would tell you.
- -> thanks

=== thanks ===
There goes the lunch bell. #sfx: bell #stage: reflect
What do you tell Noor?
+ [Run! The lunch line is still short. #id: hurry #ev: specific-thanks avoidant #slip: rush-off]
    You are third in line. Noor looks at your empty chair. #mood: happy
    NOOR (thinks): Did it help? They went so fast.
    COACH: Rushing got you a good spot. Noor can't tell if it helped.
    -> end_bumpy
+ [Tell Noor in your own words. #id: tell #say: thank cut-clip]
    {
    - say_level >= 2 and hands:
        NOOR: You saw that? It's hard not to grab the mouse! #mood: happy
        NOOR (thinks): They know what I did. I want to do that again.
        {
        - sorry:
            NOOR: And thanks for the sorry. I see one of you again! #mood: happy
        }
        COACH: You told her what helped. Now she can do it for others, too.
        -> end_bright
    - say_level >= 2:
        NOOR: I'm glad! Next time, you get the mouse. #mood: happy
        NOOR (thinks): It helped. But my hands did all of it.
        COACH: You told her what helped. Next time, ask to do the clicking.
        -> end_mouse
    - else:
        -> no_problem
    }
+ ["Thanks!" #id: thanks #ev: specific-thanks partial]
    -> no_problem

=== no_problem ===
NOOR: No problem! #mood: calm
NOOR (thinks): I wonder which part helped.
COACH: "Thanks" is kind. Say what helped, and she can do it again.
-> end_steady

=== end_bright ===
Your hands made the cut. Noor knows what helped. #end: bright hands-made-the-cut
-> END

=== end_mouse ===
The clip is cut, and Noor knows what helped. Next time, you click. #mood: calm #end: steady you-click-next-time
-> END

=== end_steady ===
The clip is cut. Next time, tell Noor what she did that helped. #mood: calm #end: steady say-which-part
-> END

=== end_bumpy ===
The clip is cut. It is not too late to leave Noor a note. #end: bumpy leave-a-note
-> END
