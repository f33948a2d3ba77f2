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
# met: lucia
# brief: You are in the quiet lab, near Lucía, the Docs and Forms Guide. You need your slides to move again.
# say: hippo-slides \| ask \| Ask for help with the stuck slides.
# topics: hippo-slides \| hippo, slides, tablet, screen, app, stuck
# example: hippo-slides \| greet \| Hi there
# example: hippo-slides \| time \| Is now a good time?
# example: hippo-slides \| polite \| Could you
# example: hippo-slides \| topic \| my hippo slides
# example: hippo-slides \| problem \| They are stuck and won't move
# example: hippo-slides \| tried \| I waited and checked the wifi
# example: hippo-slides \| help \| Can you show me what to do?
# example: hippo-slides \| okno \| I can wait if you're busy
# gloss: tablet \| a flat computer that you tap
# gloss: wifi \| what brings things to a tablet through the air
# gloss: app \| a thing on a tablet that you open, like a game
# gloss: headphones \| small speakers that sit on your ears

VAR beginning = 1
VAR met_bright = false
VAR met_bumpy = false
VAR say_level = 0
// The room has seen the hippo; a nose has been on the screen; the quick tries are done.
VAR yawns = false
VAR nose = false
VAR tried = false
// How many strong moves there were so far. The last lines go by it.
VAR up = 0
-> start

=== start ===
Your hippo slides freeze in the middle of a yawn. #place: computer-lab #stage: notice #prop: hippo frozen
You tap. The mouth stays wide open. #mood: upset
{ beginning:
- 1: The lab is very quiet. Casey types next to you. #enter: casey
- 2: The lab is very quiet. Casey fans her face with a book. #enter: casey
}
What comes out of you?
+ ["IT'S BROKEN! MY HIPPO IS BROKEN!" #id: broken #ev: notice-need aggressive #slip: blurt]
    ~ yawns = true
    Twenty heads come up and see the hippo. Twenty mouths yawn. #mood: surprised #act: jump casey
    CASEY (thinks): I had the best word. Now it's a yawn.
    COACH: It's okay to get a scare. The yell hit the whole room.
    -> twenty
+ ["Whoa! Breathe. It's only stuck!" #id: breath #ev: notice-need adaptive]
    ~ up = up + 1
    { beginning:
    - 1: You breathe in, and you breathe out. The hippo would love to. #mood: calm
    - 2: You breathe in. The air smells a little like toast. #mood: calm
    }
    CASEY (thinks): Mine froze last week. I hid in my hood until the bell.
    COACH: You saw that it stopped. You said so, and you didn't yell.
+ [Tap it 12 more times. Then tap it with your nose. #id: nose #ev: notice-need partial]
    ~ nose = true
    { beginning:
    - 1: Now it's stuck. And it has a nose print.
    - 2: Now it has a nose print. And your nose is hot.
    }
    CASEY (thinks): Is that how you do it? I'll try that on mine.
    COACH: You saw that it stopped. More taps didn't change it, so it's time to stop, too.
- -> tries

=== twenty ===
{ beginning:
- 1: The yawn goes around the room. Then it comes back to you.
- 2: The yawn goes around the room and out into the hall.
}
What do you tell them?
+ ["Sorry, everyone! It's only stuck, it isn't broken!" #id: only-stuck #ev: notice-need adaptive]
    ~ up = up + 1
    Heads go down again. One stays down, and it snores a little. #mood: calm
    CASEY (thinks): Actually, I thought all of them broke. Mine still works.
    COACH: Now they know that it's one tablet. They can go on, and so can you.
+ ["Not mine. I don't know that hippo." #id: not-with #ev: notice-need avoidant #slip: hide]
    CASEY: It has your name on it, though. #mood: unsure
    Now two rows look for your name.
    CASEY (thinks): I'd say that, too. My ears would be so hot.
    COACH: A joke can hide you for a minute. The slides are still stuck.
- -> tries

=== tries ===
The clock on the screen still goes. Only the slides are stuck. #stage: decide
What do you try?
+ [Count to three, really fast. #id: to-three #ev: try-first partial]
    You say it in one breath. The hippo doesn't even look up.
    CASEY (thinks): That was three? My three is longer.
    COACH: You gave it some time. There are more things to try.
+ [Grab the one next to yours. It works! #id: next-one #ev: try-first expedient]
    "My Toe, by Casey," it says. Then someone breathes behind you. #mood: surprised #act: take you
    CASEY: Actually, that's my toe. Did you get to page two? #mood: happy
    You give Casey her toe back.
    CASEY (thinks): I only got up for a pencil. I could show them the other toes.
    COACH: That one works. But your slides are on the stuck one.
+ [Count to 20, check the wifi, and then try to close the app. #id: three-tries #ev: try-first adaptive]
    ~ tried = true
    ~ up = up + 1
    { beginning:
    - 1: You get to 20, and the wifi is fine. The app won't close.
    - 2: You get to 20, and the wifi is fine. The app won't close, and it's warm.
    }
    That's three things you know. The hippo knows none. #mood: calm
    CASEY (thinks): They count like a rocket. I keep waiting for the boom.
    COACH: Keep all three in your head. Your helper will ask.
- -> look_over

=== look_over ===
{ beginning:
- 1: You look at all its sides. It has no crack, it's dry, and it's cool. #stage: pick #mood: calm
- 2: You look at all its sides. No crack, but it's so hot that you put it down. #stage: pick #mood: unsure
}
A sign says: "Stuck slides: Lucía. Cracked, hot or wet: Mr. Tran."
Who fits?
+ {beginning == 1} [Mr. Tran. He can fix anything. #id: tran-knows #ev: match-helper partial #slip: wrong-person]
    He comes in from the hall, with a printer on a cart. #enter: mr-tran
    MR-TRAN: Is it cracked, hot or wet? Then it's Lucía's. #mood: calm
    MR-TRAN (thinks): I once raced her at this. In my defense, I had a cold.
    COACH: He does know a lot. The sign tells you who does what.
+ {beginning == 1} [Lucía! She's so good with slides, and her sign says "stuck". #id: lucia-fits #ev: match-helper adaptive]
    ~ up = up + 1
    LUCIA (thinks): My sign has been up all day. First one!
    COACH: The tablet and the sign both say the same thing.
+ {beginning == 2} [Mr. Tran. It's hot. #id: tran-fits #ev: match-helper adaptive]
    ~ up = up + 1
    You keep your fingers off it. #mood: calm
    MR-TRAN (thinks): I once let one get too hot. My desk still has the mark.
    COACH: Hot goes to an adult. You saw that right away.
+ {beginning == 2} [Lucía! She's so good with stuck slides. #id: lucia-knows #ev: match-helper partial #slip: wrong-person]
    LUCIA: Ay, hot! First put it down. #enter: lucia #mood: surprised
    LUCIA: Okay okay, stuck is me. Hot is Mr. Tran. #mood: calm
    LUCIA (thinks): I'd love to look at it. I also love my fingers.
    COACH: She is good with slides. One word on the sign says "hot".
+ [Casey. She's right here, and she likes hippos. #id: casey-sings #ev: match-helper expedient #slip: wrong-person]
    CASEY: Sometimes I sing to my plant. It works. #mood: happy
    You two sing very softly. With its mouth open, the hippo sings along. #mood: happy
    CASEY (thinks): I know nothing about tablets. That hippo can sing, though!
    COACH: She's close, and the song was fun. But her name isn't on the sign.
    { beginning:
    - 1: It's still stuck. So, Lucía.
    - 2: It's still stuck and still hot. So, Mr. Tran.
    }
- -> near

=== near ===
{ beginning:
- 1: Lucía has headphones on. She laughs at something in there. #stage: ask #leave: mr-tran #enter: lucia
- 2: Mr. Tran has headphones on. He sings a song about a train. #stage: ask #leave: lucia #enter: mr-tran
}
How do you get a hello in there?
+ [Wave where they see it. Wait. #id: wave #ev: open-kindly adaptive #ev: good-timing adaptive]
    ~ up = up + 1
    -> ears_off ->
    COACH: They both hear you now. And no one yawned.
    -> ask
+ [Stand there and look sad, so that you don't bother anyone. #id: look-sad #ev: open-kindly partial #ev: good-timing partial]
    You look sad on the left side. Then you go and look sad on the right. #act: slump you
    { beginning:
    - 1:
        LUCIA: Ay! I thought you were a coat. #mood: surprised
        LUCIA (thinks): How long was that sad coat there?
    - 2:
        MR-TRAN: Well now! I thought you were a coat. #mood: surprised
        MR-TRAN (thinks): How long was that sad coat there?
    }
    COACH: You were so still. But you stood there for a whole song.
    -> ask
+ ["EXCUSE ME, PLEASE! SORRY! EXCUSE ME!" #id: excuse-me #ev: open-kindly aggressive #ev: good-timing aggressive #slip: blurt]
    {
    - yawns: All the heads come up again. "Not the hippo," says someone, and yawns. #mood: upset
    - else: Twenty heads come up and see the hippo. Twenty mouths yawn. #mood: upset
    }
    ~ yawns = true
    { beginning:
    - 1: LUCIA (thinks): Why is everyone yawning? Did I miss nap time?
    - 2: MR-TRAN (thinks): Why is everyone yawning? Is it my song?
    }
    COACH: The words were polite. But they hit twenty other kids, too.
    -> do_over

=== do_over ===
Everyone looks at you. Only the one with headphones didn't hear. #mood: unsure
You get a do-over. What will it be?
+ ["But I said please! Why won't anyone help me?" #id: said-please #ev: open-kindly aggressive #slip: blurt]
    CASEY: Shh. I'm on my last toe. #mood: upset
    CASEY (thinks): I'd help, but I don't know tablets. And I can't stop yawning.
    COACH: You need help, and you did say please. You said it to everyone, so no one came.
    -> end_bumpy
+ [Wave to just one person, and give it a minute. #id: wave-now #ev: open-kindly adaptive #ev: good-timing adaptive]
    ~ up = up + 1
    -> ears_off ->
    COACH: This hello was for one person. It got there.
    -> ask

=== ears_off ===
{ beginning:
- 1:
    LUCIA: Okay okay, the bus in my story can fly now. What's up? #mood: happy
    {
    - met_bright: LUCIA: And it's you! We had a perfect last step last time. #mood: happy
    - met_bumpy: LUCIA: Ay, you. Last time, we lost the last step. #mood: unsure
    }
    LUCIA (thinks): First the bus, then me, then them. Nice order.
- 2:
    MR-TRAN: Let me stop my train. Well now, what's up? #mood: happy
    MR-TRAN (thinks): I once had a kid pull them off my ears. Not this one.
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
        MR-TRAN: Well now. I had a cat with teeth like that. #mood: calm
        MR-TRAN (thinks): I see a mouth. What do they want me to see?
    }
    COACH: You went and asked. Say that it's stuck, and they know what to look at.
+ ["Froze. Fix it, okay?" #id: fix-it #ev: ask-clearly expedient #slip: answer-grab]
    { beginning:
    - 1:
        LUCIA: First tell me what it did. Then we see. #mood: unsure
        LUCIA (thinks): Fix it, okay? I'm not a button.
    - 2:
        MR-TRAN: Good day to you, too. What did it do? #mood: unsure
        MR-TRAN (thinks): No hello, no story. I do like a story with a broken thing.
    }
    COACH: It's short, and they know it froze. They don't know if you want to learn how.
+ [Ask in your own words. #id: ask #say: ask hippo-slides]
    { beginning:
    - 1:
        {
        - say_level >= 2:
            LUCIA: Stuck slides? You came to the right desk! #mood: happy
            LUCIA (thinks): It works! My sign works!
        - else:
            LUCIA: Okay okay. What does it do, or not do? #mood: calm
            LUCIA (thinks): I'd love to start. I need one more word or two.
        }
    - else:
        {
        - say_level >= 2:
            MR-TRAN: Stuck, and hot as toast? Good that you came! #mood: happy
            MR-TRAN (thinks): I know what they need. My train can wait.
        - else:
            MR-TRAN: All right. What does it do, or not do? #mood: calm
            MR-TRAN (thinks): I'd love to start. I need one more word or two.
        }
    }
    {
    - say_level >= 2:
        ~ up = up + 1
        COACH: They know what's stuck and how to help. So a yes is quick.
    - else:
        COACH: You asked, and they took off the headphones for you. Add what is stuck.
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
    LUCIA: First, what did you try? #mood: calm
- 2:
    Mr. Tran looks at the hippo. He yawns so wide that his glasses fall off. #act: drop mr-tran
    {
    - nose:
        MR-TRAN: And who put a nose on it? #mood: surprised
    }
    MR-TRAN: Have you tried anything yet? #mood: calm
}
+ ["I tried everything, I really did. You do it now." #id: you-do-it #ev: share-tries expedient #slip: answer-grab]
    You push it over the desk and look at the clock. The clock looks late. #act: give you
    { beginning:
    - 1: LUCIA (thinks): Everything? Then I start at the very top.
    - 2: MR-TRAN (thinks): I once said "everything". I forgot the plug.
    }
    COACH: "Everything" is a lot. One thing you did would help them more.
    -> from_the_top
+ ["Thanks. Maybe one by one?" #id: one-by-one #ev: share-tries adaptive]
    ~ up = up + 1
    {
    - tried:
        "I waited, the wifi is fine, and it won't close," you say. #mood: calm
        { beginning:
        - 1: LUCIA (thinks): Three steps I don't have to do. On to step four!
        - 2: MR-TRAN (thinks): That's three things I don't have to do. I like this kid.
        }
        COACH: You told all three tries. So no one has to do them twice.
        -> fixed
    - else:
        "I didn't try much," you say. "Mostly I looked at its teeth." #mood: unsure
        { beginning:
        - 1: LUCIA (thinks): That's true, at least. I look at the teeth first, too.
        - 2: MR-TRAN (thinks): A true answer. I'd look at the teeth first, too.
        }
        COACH: You told it as it was. Now they know where to start.
        -> slow_fix
    }
+ ["Oh, you know. Stuff." #id: stuff #ev: share-tries partial #slip: vague]
    You wave your hand over it, like magic. The hippo stays stuck. #act: wave you
    { beginning:
    - 1: LUCIA (thinks): My stuff or their stuff? I start at the very top.
    - 2: MR-TRAN (thinks): Stuff. I have a box at home with that word on it.
    }
    COACH: You did do something. Name one real thing, and no one does it twice.
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
The hippo shuts its mouth. Chomp! #sfx: tap #mood: proud #prop: hippo moving
{
- yawns and beginning == 1:
    LUCIA: Ay, so that's who made the whole room yawn! #mood: surprised
- yawns:
    MR-TRAN: So that's who made the whole room yawn! #mood: surprised
}
-> end_bright

=== slow_fix ===
{ beginning:
- 1:
    LUCIA: Okay okay. First the quick ones, and you press. #mood: calm #stage: use
    You wait, you check the wifi, and the app won't close. Then come two buttons.
- 2:
    MR-TRAN: Then we do the quick ones first. On this cool one. #mood: calm #stage: use
    You wait, check the wifi and open your slides. They are all there.
}
With one minute to the bell, the hippo shuts its mouth. Chomp! #sfx: tap #mood: happy #prop: hippo moving
-> end_steady

=== from_the_top ===
{ beginning:
- 1:
    LUCIA: First count to 20, then the wifi, then the app. #mood: calm #stage: use
- 2:
    MR-TRAN: From the top, then, by my fan. Count to 20, check the wifi, close the app. #mood: calm #stage: use
}
{
- tried: You did all of that before. So did the hippo.
- else: It takes a long time. The hippo could eat a bus in that time.
}
There goes the bell! #sfx: bell #mood: upset
{ beginning:
- 1:
    LUCIA: Now it needs Mr. Tran. Leave him a note! #mood: unsure
- 2:
    MR-TRAN: It stays by my fan, and I have to run. Leave me a note! #mood: unsure
}
What do you write? #stage: reflect
+ ["Please, please save my hippo! Only you can save it!" #id: save-my-hippo #ev: share-tries expedient #slip: answer-grab]
    You add a heart, and a second heart for the hippo. #sfx: pencil #act: scribble you
    MR-TRAN (thinks): How sweet! Save it from what?
    COACH: He will smile at that. Then he has to find out on his own what's up.
    -> end_fan
+ [Draw the hippo. Draw it well. #id: draw-it #ev: share-tries partial]
    You draw all the teeth, and one fly. #sfx: pencil #act: scribble you
    MR-TRAN (thinks): I see where it's stuck. I don't see what they tried.
    COACH: A picture shows what it looks like. One line under it could say what you tried.
    -> end_draw
+ ["Please help! Slides stuck, wifi fine, app won't close. Thanks!" #id: clear-note #ev: share-tries adaptive]
    ~ up = up + 1
    You read it one more time. It's all in there. #sfx: pencil #mood: calm #act: scribble you
    MR-TRAN (thinks): So it's not the wifi. I know what that is!
    COACH: You wrote what it does and what you tried. He can start there.
    -> end_note

=== end_bright ===
{beginning == 1:Lucía|Mr. Tran} could start with step four. It took a minute.
{yawns:All over the lab, the last yawn is over.|The hippo can rest. So can your tapping finger.} #stage: reflect #end: bright chomp
{
- beginning == 1 and up >= 4:
    LUCIA: First the tries, and last the chomp. Perfect! #mood: proud #curtain
- beginning == 1:
    LUCIA: A bumpy form, but every box is filled in. #mood: happy #curtain
- up >= 4:
    MR-TRAN: I once waited a week to tell anyone about a hot one. #mood: happy #curtain
- else:
    MR-TRAN: Next one, I'll hear about the toast smell first, okay? #mood: calm #curtain
}
-> END

=== end_steady ===
It works again, and the hippo can rest. Tomorrow, a few quick tries can come first. #stage: reflect #end: steady quick-tries-first
{
- beginning == 1 and up >= 3:
    LUCIA: Count to 20, wifi, app. Now you know the form. #mood: calm #curtain
- beginning == 1:
    LUCIA: Okay okay, chomp! That took a lot of steps. #mood: calm #curtain
- up >= 3:
    MR-TRAN: Fan for the tablet, lunch for me. Good call, coming to me. #mood: happy #curtain
- else:
    MR-TRAN: One minute left. Even I need a restart now. #mood: calm #curtain
}
-> END

=== end_note ===
It needs Mr. Tran, and your note tells him where to start. #end: steady a-clear-note
{
- up >= 4:
    MR-TRAN: A note with a wifi in it! I'll start right there. #mood: happy #curtain
- else:
    MR-TRAN: The note is the best part of that whole hour. #mood: calm #curtain
}
-> END

=== end_draw ===
It needs Mr. Tran, and now he knows to look for teeth.
Tomorrow, you tell him what you tried. #end: steady tell-him-what-you-tried
{
- up >= 3:
    MR-TRAN: Good teeth. Now tell me about the wifi. #mood: calm #curtain
- else:
    MR-TRAN: I'll hang it up. What do I fix, though? #mood: unsure #curtain
}
-> END

=== end_fan ===
Mr. Tran loves your note. He still has no idea what to save.
You can tell him tomorrow what you tried. #end: bumpy fan-mail
{
- up >= 3:
    MR-TRAN: Two hearts, and no clue. Come find me tomorrow, okay? #mood: unsure #curtain
- else:
    MR-TRAN: I once got a note that said "Help", with no hearts. #mood: unsure #curtain
}
-> END

=== end_bumpy ===
The whole room looks, and the whole room yawns. Your slides are still stuck.
You can still have a do-over, with one small wave. #stage: reflect #end: bumpy twenty-yawns
{
- up >= 2:
    CASEY: You were doing fine. Then you got loud again. #mood: unsure #curtain
- else:
    CASEY: I had a dream like this. We all slept. #mood: calm #curtain
}
-> END
