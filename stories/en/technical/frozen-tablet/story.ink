// A stuck screen in a quiet room. Breathe, try a few quick things, see who fits, get a hello in without a yell, and say what you tried.
# id: frozen-tablet
# title: The Frozen Tablet
# band: A
# difficulty: 1
# category: technical
# setting: computer-lab
# seat: asker
# cast: lucia, mr-tran, casey
# minutes: 5
# feeds: digital-docs-guide
# beginnings: 2
# brief: You are in the quiet lab, near Lucía, the Docs and Forms Guide. You need your slides to move again.
# say: hippo-slides \| ask \| Ask for help with the stuck slides.
# topics: hippo-slides \| hippo, slides, tablet, screen, app, stuck
# example: hippo-slides \| greet \| Hi there
# example: hippo-slides \| time \| Is now a good time?
# example: hippo-slides \| polite \| Could you
# example: hippo-slides \| topic \| my hippo slides
# example: hippo-slides \| problem \| They are stuck and won't move
# example: hippo-slides \| tried \| I waited and checked the wifi
# example: hippo-slides \| help \| Can you show me what to do next?
# example: hippo-slides \| okno \| I can wait if you're busy
# gloss: tablet \| a flat computer that you tap
# gloss: wifi \| what brings things to a tablet through the air
# gloss: app \| a thing on a tablet that you open, like a game
# gloss: headphones \| small speakers that sit on your ears

VAR beginning = 1
VAR say_level = 0
// The room has seen the hippo; a nose has been on the screen; the quick tries are done.
VAR yawns = false
VAR nose = false
VAR tried = false
-> start

=== start ===
Your hippo slides freeze in the middle of a yawn. #place: computer-lab #stage: notice
You tap. The mouth stays wide open. #mood: upset
{ beginning:
- 1: The lab is so quiet that you can hear Casey blink. #enter: casey
- 2: It's so quiet that you can hear a tummy. It's Mr. Tran's. #enter: casey
}
What comes out of you?
+ ["IT'S BROKEN! MY HIPPO IS BROKEN!" #id: broken #ev: notice-need aggressive #slip: blurt]
    ~ yawns = true
    Twenty heads come up and see the hippo. Twenty mouths yawn. #mood: surprised
    CASEY (thinks): I had a word. It was a good word, and now it's a yawn.
    COACH: You got a scare, and that's okay. The yell landed on twenty people.
    -> twenty
+ [A long breath. "It stopped. I did not break it." #id: breath #ev: notice-need adaptive]
    In it goes, and out it goes. The hippo would love to do that. #mood: calm
    CASEY (thinks): Mine froze last week. I hid in my hood till the bell.
    COACH: You stopped, and you said what is up. Now there's room for an idea.
+ [Tap it 12 more times. Then tap it with your nose. #id: nose #ev: notice-need partial]
    ~ nose = true
    Now it's stuck, and it has a nose print.
    CASEY (thinks): Is that how you do it? I'll try that on mine.
    COACH: You saw that it stopped. When 12 taps do nothing, it's time to stop, too.
- -> tries

=== twenty ===
The yawn goes all round the room. Then it comes back to you.
What do you tell them?
+ ["Sorry! It's only stuck." #id: only-stuck #ev: notice-need adaptive]
    Heads go down again. One stays down, and it snores a bit. #mood: calm
    CASEY (thinks): Phew! I thought it was all the tablets in the world.
    COACH: You gave it its real size: one tablet, stuck. Now they can go on, and so can you.
+ ["Me? That was the hippo. I'm not with the hippo." #id: not-with #ev: notice-need avoidant #slip: hide]
    CASEY: It has your name on it. #mood: unsure
    CASEY (thinks): I'd say that, too. My ears would be so hot.
    COACH: A joke can hide you for a minute. The slides are stuck all the same.
- -> tries

=== tries ===
The clock on the screen still goes. Only the slides are stuck. #stage: decide
What do you try?
+ [Count to three, very fast. #id: to-three #ev: try-first partial]
    You count it in one breath. The hippo does not even look up.
    CASEY (thinks): That was three? My three is longer.
    COACH: You gave it a bit of time, and that's a try. What else could it be?
+ [Grab the next tablet. It works, and no one is on it. #id: next-one #ev: try-first expedient]
    "My Toe, by Casey," it says. Then someone breathes behind you. #mood: surprised
    CASEY: That's my toe. Did you get to page two? #mood: happy
    You give Casey her toe back.
    CASEY (thinks): I only got up for a pencil. Should I show them the other toes?
    COACH: It works, and it's so close. Your slides are still on this one.
+ [Count to 20. Check the wifi. Close the app. #id: three-tries #ev: try-first adaptive]
    ~ tried = true
    You get to 20, and the wifi is fine. The app won't close.
    That's three things you know. The hippo knows none. #mood: calm
    CASEY (thinks): They count like a rocket. I keep waiting for the boom.
    COACH: Three quick tries, and each one told you something. Keep them for later.
- -> look_over

=== look_over ===
{ beginning:
- 1: You look the tablet over. No crack, not wet, and cool as a fish. #stage: pick #mood: calm
- 2: You look the tablet over. No crack, but it's hot as toast, so you put it down. #stage: pick #mood: unsure
}
A sign says: "Stuck slides: Lucía. Cracked, hot or wet: Mr. Tran."
Who fits?
+ {beginning == 1} [Mr. Tran. He must know it all, so he will know this. #id: tran-knows #ev: match-helper partial #slip: wrong-person]
    MR-TRAN: Is it cracked, hot or wet? No? #enter: mr-tran #mood: calm
    MR-TRAN: Then it's Lucía's. She beats me by a mile. #mood: happy
    MR-TRAN (thinks): She was done before I found my glasses. They were on my head.
    COACH: He does know a lot. The sign tells you who is quick at which thing.
+ {beginning == 1} [Lucía. It's only the slides. #id: lucia-fits #ev: match-helper adaptive]
    LUCIA (thinks): My sign has been up all day. It has been so quiet.
    COACH: You looked the tablet over, and then the sign. Now the two of them match.
+ {beginning == 2} [Mr. Tran. It's hot. #id: tran-fits #ev: match-helper adaptive]
    You keep your fingers to yourself. #mood: calm
    MR-TRAN (thinks): My tummy says lunch. But if one gets hot, I want to know first.
    COACH: Hot goes to an adult, and you saw that right away.
+ {beginning == 2} [Lucía. She must know all about slides, so she will know this. #id: lucia-knows #ev: match-helper partial #slip: wrong-person]
    LUCIA: Stuck is mine. Hot is Mr. Tran's. #enter: lucia #mood: calm
    LUCIA (thinks): I'd love to look. Hot is not my job, and I like my fingers.
    COACH: She's the one for slides, so it's a fair guess. One word on that sign says "hot".
+ [Casey. She's so nice, and she's right next to you. #id: casey-sings #ev: match-helper expedient #slip: wrong-person]
    CASEY: I'd sing to it. It helps my plant. #mood: happy
    You two sing very softly. With its mouth open, the hippo sings along. #mood: happy
    CASEY (thinks): I know nothing about tablets. But that hippo can sing!
    COACH: She's close and she's fun, and the song was nice. Whose name is on the sign?
    { beginning:
    - 1: It's still stuck. So, Lucía.
    - 2: It's still stuck and still hot. So, Mr. Tran.
    }
- -> near

=== near ===
{ beginning:
- 1: Lucía has headphones on. She laughs at something in there. #stage: ask #leave: mr-tran #enter: lucia
- 2: Mr. Tran has headphones on. He sings like a whale. #stage: ask #leave: lucia #enter: mr-tran
}
How do you get a hello in there?
+ [One small wave from the side. Wait. #id: wave #ev: open-kindly adaptive #ev: good-timing adaptive]
    -> ears_off ->
    COACH: You waved, and you gave it a second. Now you have both ears.
    -> ask
+ [Stand there and look sad, so that you don't bother anyone. #id: look-sad #ev: open-kindly partial #ev: good-timing partial]
    You look sad on the left side. Then you go and look sad on the right.
    { beginning:
    - 1:
        LUCIA: Oh! I thought you were a coat. #mood: surprised
        LUCIA (thinks): How long was that sad coat there?
    - 2:
        MR-TRAN: Oh! I thought you were a coat. #mood: surprised
        MR-TRAN (thinks): How long was that sad coat there?
    }
    COACH: You did not cut in, and that's kind. One small wave would get you there sooner.
    -> ask
+ ["EXCUSE ME, PLEASE! SORRY! EXCUSE ME!" #id: excuse-me #ev: open-kindly aggressive #ev: good-timing aggressive #slip: blurt]
    {
    - yawns: All the heads come up again. "Not the hippo," says someone, and yawns. #mood: upset
    - else: Twenty heads come up and see the hippo. Twenty mouths yawn. #mood: upset
    }
    ~ yawns = true
    { beginning:
    - 1: LUCIA (thinks): Why do they all yawn? Did I miss my nap?
    - 2: MR-TRAN (thinks): Why do they all yawn? Is it my whale?
    }
    COACH: Every word of it was polite. The size of it was the push.
    -> do_over

=== do_over ===
The whole room looks at you, but for two ears. It does not feel good.
You get a do-over. What will it be?
+ ["But I said please! Why does no one help me?" #id: said-please #ev: open-kindly aggressive #slip: blurt]
    CASEY: Shh. I'm on my last toe. #mood: upset
    CASEY (thinks): I'd help. I don't know how, and I can't stop yawning.
    COACH: You need help, and you did say please. It went out to all of them, and to no one.
    -> end_bumpy
+ [One small wave. Wait. #id: wave-now #ev: open-kindly adaptive #ev: good-timing adaptive]
    -> ears_off ->
    COACH: The second hello was for one person. It got there with no sound at all.
    -> ask

=== ears_off ===
{ beginning:
- 1:
    LUCIA: Hold on, the bus can fly now. Okay, what's up? #mood: happy
    LUCIA (thinks): They let my story land first. That's nice.
- 2:
    MR-TRAN: Let me stop the whale. Okay, what's up? #mood: happy
    MR-TRAN (thinks): No one pulled at my headphones. That's two days now!
}
->->

=== ask ===
How do you ask?
+ ["It's my hippo. Look. It's, well, look at it." #id: look-at-it #ev: ask-clearly partial #slip: vague]
    { beginning:
    - 1:
        LUCIA: Hello, hippo. Is it a boy hippo? #mood: calm
        LUCIA (thinks): I see a mouth. What do they want me to see?
    - 2:
        MR-TRAN: Hello, hippo. Is it a boy hippo? #mood: calm
        MR-TRAN (thinks): I see a mouth. What do they want me to see?
    }
    COACH: You went and asked. Say that it's stuck, and they can skip the hello.
+ ["Could you please fix it for me? You're so fast at this!" #id: fix-it #ev: ask-clearly expedient #slip: answer-grab]
    { beginning:
    - 1:
        LUCIA: I'm fast when I know what it did. #mood: calm
        LUCIA (thinks): I do like to be fast. But do they want to know how?
    - 2:
        MR-TRAN: I'm fast when I know what it did. #mood: calm
        MR-TRAN (thinks): I do like to be fast. But do they want to know how?
    }
    COACH: It's kind, and it may get done. What will you do the next time it freezes?
+ [Ask in your own words. #id: ask #say: ask hippo-slides]
    { beginning:
    - 1:
        {
        - say_level >= 2:
            LUCIA: Stuck slides? You came to the right desk! #mood: happy
            LUCIA (thinks): It works! My sign works!
        - else:
            LUCIA: Okay. What does it do, or not do? #mood: calm
            LUCIA (thinks): I want to help. I need one more word or two.
        }
    - else:
        {
        - say_level >= 2:
            MR-TRAN: Stuck, and hot as toast? Good that you came! #mood: happy
            MR-TRAN (thinks): I know what they need. Lunch can wait.
        - else:
            MR-TRAN: Okay. What does it do, or not do? #mood: calm
            MR-TRAN (thinks): I want to help. I need one more word or two.
        }
    }
    {
    - say_level >= 2:
        COACH: You said what it is and what would help. That's all a helper needs to say yes.
    - else:
        COACH: You asked, and you have both ears. Add what is stuck, and they can start.
    }
- -> share

=== share ===
{ beginning:
- 1:
    Lucía looks at the hippo. She yawns so wide that you can see her lunch.
    {
    - nose:
        LUCIA: And who put a nose on it? #mood: surprised
    }
    LUCIA: What did you try? #mood: calm
- 2:
    Mr. Tran looks at the hippo. He yawns so wide that his glasses fall off.
    {
    - nose:
        MR-TRAN: And who put a nose on it? #mood: surprised
    }
    MR-TRAN: What did you try? #mood: calm
}
+ ["Nothing works! Please, you do it. You're the best!" #id: you-do-it #ev: share-tries expedient #slip: answer-grab]
    { beginning:
    - 1: LUCIA (thinks): I'm the best, and I have no clue. I'll start at the very top.
    - 2: MR-TRAN (thinks): I'm the best, and I have no clue. I'll start at the very top.
    }
    COACH: That's a sweet way to hand it over. What you know about it stays in your head.
    -> from_the_top
+ [Tell it, one by one. #id: one-by-one #ev: share-tries adaptive]
    {
    - tried:
        "I waited, the wifi is fine, and it won't close," you say. #mood: calm
        { beginning:
        - 1: LUCIA (thinks): Three things I don't have to do. I can go right to number four.
        - 2: MR-TRAN (thinks): Three things I don't have to do. I can go right to number four.
        }
        COACH: Three tries in one breath. Now nobody has to do them twice.
        -> fixed
    - else:
        "I did not try much," you say. "Mostly I looked at its teeth." #mood: unsure
        { beginning:
        - 1: LUCIA (thinks): I like that they told me. I look at the teeth first, too.
        - 2: MR-TRAN (thinks): I like that they told me. I look at the teeth first, too.
        }
        COACH: You told it as it was, and that's a clear start. Next time, bring a try or two.
        -> slow_fix
    }
+ ["Oh, you know. Stuff." #id: stuff #ev: share-tries partial #slip: vague]
    { beginning:
    - 1: LUCIA (thinks): My stuff or their stuff? I'll start at the very top.
    - 2: MR-TRAN (thinks): My stuff or their stuff? I'll start at the very top.
    }
    COACH: You did something, and that counts. Say one real thing, and nobody does it twice.
    -> from_the_top

=== fixed ===
{ beginning:
- 1:
    LUCIA: Then it's these two buttons. Hold them and count in hippos. #mood: happy #stage: use
    "One hippo, two hippo, three hippo." It goes dark, and it comes back on.
- 2:
    MR-TRAN: Then it's too hot to think. It gets a fan, and you get this one. #mood: happy #stage: use
    You open your slides on the cool one. They are all there.
}
The hippo shuts its mouth. Chomp! #sfx: tap #mood: proud
{
- yawns and beginning == 1:
    LUCIA: So that's who made the whole room yawn! #mood: surprised
- yawns:
    MR-TRAN: So that's who made the whole room yawn! #mood: surprised
}
-> end_bright

=== slow_fix ===
{ beginning:
- 1:
    LUCIA: Then we do the quick ones first. You press. #mood: calm #stage: use
    You wait, you check the wifi, and the app won't close. Then come two buttons.
- 2:
    MR-TRAN: Then we do the quick ones first. On this cool one. #mood: calm #stage: use
    You wait, check the wifi and open your slides. They are all there.
}
With one minute to the bell, the hippo shuts its mouth. Chomp! #sfx: tap #mood: happy
-> end_steady

=== from_the_top ===
{ beginning:
- 1:
    LUCIA: Let's see. Count to 20, then the wifi, then the app. #mood: calm #stage: use
- 2:
    MR-TRAN: Let's see. Count to 20, then the wifi, then the app. #mood: calm #stage: use
}
{
- tried: You did all of that before. So did the hippo.
- else: It takes a while. The hippo could eat a bus in that time.
}
There goes the bell! #sfx: bell #mood: upset
{ beginning:
- 1:
    LUCIA: Now it needs Mr. Tran. Leave him a note! #mood: unsure
- 2:
    MR-TRAN: It stays on my fan, and I have to run. Leave me a note! #mood: unsure
}
What do you write? #stage: reflect
+ ["Please, please save my hippo! Thank you so, so much!" #id: save-my-hippo #ev: share-tries expedient #slip: answer-grab]
    You add a heart, and a second heart for the hippo. #sfx: pencil
    MR-TRAN (thinks): How lovely! Save it from what?
    COACH: That's a warm note, and he will smile. It can't tell him where to start.
    -> end_fan
+ [Draw the hippo. Draw it well. #id: draw-it #ev: share-tries partial]
    You draw all the teeth, and one fly. #sfx: pencil
    MR-TRAN (thinks): I see where it's stuck. I don't see what they did about it.
    COACH: A picture shows what it looks like. One line under it could say what you tried.
    -> end_draw
+ ["Slides stuck. Waited, wifi fine, app won't close." #id: clear-note #ev: share-tries adaptive]
    You read it over. It's short, and it's all in there. #sfx: pencil #mood: calm
    MR-TRAN (thinks): So it's not the wifi. I know what that is!
    COACH: What it does, and what you tried. He can start right there.
    -> end_note

=== end_bright ===
{beginning == 1:Lucía|Mr. Tran} could start right at the problem. It took a minute.
{yawns:All over the lab, the last yawn goes home.|The hippo can rest. So can your tapping finger.} #stage: reflect #end: bright chomp
-> END

=== end_steady ===
It works again, and the hippo can rest. Next time, a few quick tries come first. #stage: reflect #end: steady quick-tries-first
-> END

=== end_note ===
It needs Mr. Tran, and your note tells him where to start.
Good night, hippo. You yawn back. #end: steady a-clear-note
-> END

=== end_draw ===
It needs Mr. Tran, and now he knows what to look for: teeth.
Tomorrow, you tell him what you tried. #end: steady tell-him-what-you-tried
-> END

=== end_fan ===
Mr. Tran loves your note. He still has no idea what to save.
You can tell him tomorrow what you tried. #end: bumpy fan-mail
-> END

=== end_bumpy ===
The whole room looks, and the whole room yawns. Your slides are still stuck.
You can still have a do-over, with one small wave. #stage: reflect #end: bumpy twenty-yawns
-> END
