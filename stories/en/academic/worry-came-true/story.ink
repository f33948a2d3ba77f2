// The worry says that the helper will say no, and she does. Hear the no, find the next way, and tell your group the truth.
# id: worry-came-true
# title: The Worry Came True
# band: C
# difficulty: 3
# category: academic
# setting: science-lab
# seat: asker
# cast: hana, lucia, priya
# minutes: 7
# feeds: science-method-guide, digital-docs-guide
# beginnings: 2
# met: hana
# brief: You make the bean graph for your group, and all four of you get one grade. It has to be right by tomorrow at two.
# say: bean-graph \| ask \| Ask Hana about the bean graph.
# topics: bean-graph \| bean, beans, graph, graphs, line, axis, numbers
# example: bean-graph \| greet \| Hi, Hana
# example: bean-graph \| time \| when you have a minute
# example: bean-graph \| polite \| Could you please
# example: bean-graph \| topic \| our bean graph
# example: bean-graph \| problem \| The line goes down, and the bean grew
# example: bean-graph \| tried \| I checked all the numbers
# example: bean-graph \| help \| Can you look at it with me?
# example: bean-graph \| okno \| It's fine if you can't
# gloss: graph \| a picture made of numbers
# gloss: axis \| the line at the side of a graph, with the numbers on it
# gloss: guilty \| feeling bad about something that you did

VAR beginning = 1
VAR met_bright = false
VAR met_bumpy = false
VAR say_level = 0
// How many strong moves so far. The ending goes by it.
VAR up = 0
// Did you turn the picture over? Lucía or Hana will see it.
VAR flipped = false
-> start

=== start ===
Your bean grew every day, and on your graph it shrinks into the ground. #place: science-lab #stage: notice #prop: graph down
{ beginning:
- 1: Hana, the Science Method Guide, rubs her eyes over her fifth report. #enter: hana
- 2: Hana, the Science Method Guide, draws a graph on paper with a ruler. #enter: hana
}
What do you do first?
+ [Turn the whole picture over! There, look, now it grows! #id: turn-over #ev: try-first expedient]
    ~ flipped = true
    The bean goes up, and all the numbers stand on their heads. #sfx: tap #prop: graph over
    { beginning:
    - 1: HANA (thinks): I've seen five graphs so far, and none of them did a handstand.
    - 2: HANA (thinks): Their graph did a handstand, and mine can't do that on paper.
    }
    COACH: The line goes the right way now, for anyone who hangs from the ceiling.
+ [Check the numbers for Monday and Tuesday before you blame the bean. #id: check-two #ev: try-first adaptive]
    ~ up = up + 1
    Your notebook says the same, so it's the graph that's upside down and not the bean. #sfx: pencil
    { beginning:
    - 1: HANA (thinks): They went back to the notebook, and I'm pretty sure nobody told them to.
    - 2: HANA (thinks): They tested the numbers first, and that's probably where I'd start.
    }
    COACH: Two quick checks, and you know what the trouble isn't.
+ [Tell the group chat to wait, and send a picture of a very good bean. #id: very-good-bean #ev: try-first avoidant #slip: hide]
    Priya sends a heart, and then, "That's so tall, so graph by two?" #sfx: tap
    { beginning:
    - 1: HANA (thinks): They took a picture of the bean, and the bean isn't due tomorrow.
    - 2: HANA (thinks): The bean is tall, I checked, and the graph didn't get any taller.
    }
    COACH: It kept them happy for now, and everyone's waiting for that graph.
- -> worry

=== worry ===
Hana's card says, "Ask me how you know." The worry says, "She'll say no." #stage: decide #mood: unsure
And what do you tell the worry?
+ ["She can't say no. She helps everybody, and she's so, so nice!" #id: cant-say-no #ev: brave-thought partial]
    The worry shrugs and writes that down, with today's date. #act: shrug you
    HANA (thinks): Someone over there is smiling at me like I already said yes to something.
    COACH: You got brave, and all of it hangs on one little word from Hana.
+ ["Maybe she will. Then I've heard a no, and I'm still here." #id: maybe-she-will #ev: brave-thought adaptive]
    ~ up = up + 1
    The worry had a whole speech ready, and now it folds it up. #mood: calm
    HANA (thinks): It's easier to be asked by people who look like they could hear a no.
    COACH: You let it be right, and you had something to do in case it was.
+ ["She has her own work. It's kinder not to ask her at all." #id: kinder-not #ev: brave-thought avoidant #slip: hide]
    You wait until the room is half empty, and so is the clock.
    HANA (thinks): They've been looking over for a while, and I checked, there's nothing behind me.
    COACH: It sounds kind, and you said her no for her before she could choose.
- -> ask

=== ask ===
Then Priya writes, "Ask Hana, she's right there," so here you are. #stage: ask
{
- met_bright: HANA: Oh good, I'm pretty sure I work better with you, after last time. #mood: happy
- met_bumpy: HANA: Hi, and I'm about half sure that we're okay after last time. #mood: unsure
}
How do you ask her?
+ ["Fix our graph for me! You're the science person, and it's four people's grade." #id: fix-our-graph #ev: ask-clearly aggressive #slip: demand]
    HANA: So far that's an order, and I haven't heard what it is. #mood: unsure
    You put the laptop on top of her notes, and a pencil rolls off the table. #act: drop you
    HANA (thinks): It's four people's grade, and somehow now it's mine.
    COACH: It matters to four people, and she only heard the push.
+ [Ask Hana in your own words. #id: ask-hana #say: ask bean-graph]
    {
    - say_level >= 2:
        ~ up = up + 1
        HANA: That's clear, so I know what you need and I can answer you. #mood: calm
        HANA (thinks): They told me enough to be honest about it.
        COACH: A clear ask can get a clear answer, whichever one it is.
    - else:
        HANA: I heard you, and I'm not sure yet what it's about. #mood: unsure
        She looks at the screen, where a bean goes into the ground.
        HANA (thinks): It's probably the graph, or it's a very sad bean.
        COACH: You asked, with the worry right behind you. She had to find the rest on the screen.
    }
+ ["The numbers are right, so could you please look at the line with me?" #id: numbers-are-right #ev: share-tries adaptive #ev: ask-clearly adaptive]
    ~ up = up + 1
    HANA: So it's probably not the numbers, and that's one thing tested. #mood: calm
    HANA (thinks): I know what they did and what they want, so I can be honest with them.
    COACH: One breath, and she had what you know and what you'd like from her.
- -> no

=== no ===
{ beginning:
- 1: HANA: I have to say no, because my eyes test as done. Lunch tomorrow is a yes. #mood: calm
- 2: HANA: I have to say no, sorry. I'm pretty sure it's the program, and I only know paper. #mood: calm
}
"Told you," says the worry, and this time it's right. #mood: unsure
What do you say to her?
+ {beginning == 1} ["Sure, I can wait. Lunch it is, and I'll bring the notebook, too." #id: okay-lunch #ev: handle-no adaptive #ev: good-timing adaptive]
    ~ up = up + 1
    HANA: Then I'll bring one fresh pair of eyes, probably mine. #mood: happy #act: nod hana
    HANA (thinks): I said no, and nothing fell over. I'll report that to myself.
    COACH: You took the no and the time that came with it.
+ {beginning == 1} ["It's only thirty seconds. I'll wait right here, and you can try." #id: thirty-seconds #ev: handle-no aggressive #slip: push]
    HANA: The second time I say it, it's still no. #mood: unsure
    She packs up with her eyes shut, and gets somebody else's pencil case. #act: take hana
    HANA (thinks): I told them when I can, and they only heard the first word.
    COACH: It was half a minute to you, and it made her say no two times.
+ {beginning == 2} ["Oh no, so it isn't about today! Who else could I ask?" #id: who-knows #ev: handle-no adaptive #ev: match-helper adaptive]
    ~ up = up + 1
    HANA: Lucía, probably. I watched her fix a graph about socks. #mood: happy #act: point hana
    HANA (thinks): I couldn't help, and then I could, a little. That tests well.
    COACH: Her no had a reason in it, and you asked the next thing.
+ {beginning == 2} ["Then I'll wait. Could you do it at lunch tomorrow, or after school?" #id: lunch-or-after #ev: handle-no partial #slip: wrong-person]
    HANA: I can sit next to it at lunch, and I probably won't know it there, either. #mood: unsure
    You write "Hana, lunch" on your hand, and she looks at your hand.
    HANA (thinks): It isn't about the time, and I thought I'd said that.
    COACH: A new time can be a good plan, and her clock wasn't the reason.
+ ["Oh, never mind, thanks!" Then go, fast, with your eyes on the floor. #id: never-mind #ev: handle-no avoidant #slip: vanish]
    { beginning:
    - 1: HANA: I'm pretty sure I said lunch, too? #mood: unsure
    - 2: HANA: I probably had a name for you, though? #mood: unsure
    }
    You walk past the door and into the closet with the test tubes.
    HANA (thinks): I felt guilty for four minutes, and then I saw them come out of the closet.
    COACH: That one word was so loud that you didn't hear what came with it.
- -> chat

=== chat ===
Your phone buzzes. "So how's the graph?" asks Priya, for the whole group. #enter: priya #sfx: tap
{ beginning:
- 1: "Tell them you never asked," says the worry.
- 2: "They'll wish they'd picked somebody else," says the worry.
}
What do you write?
+ ["It's upside down, you guys! Hana can't, and I'm still on it." #id: upside-down #ev: kind-honest adaptive]
    ~ up = up + 1
    { beginning:
    - 1: PRIYA: Okay people, graph after lunch then, and I'll do the title by noon. #mood: happy
    - 2: PRIYA: Okay people, that's a plan, and I'll do the title by noon. #mood: happy
    }
    PRIYA (thinks): Good, now I can plan. I had it down as done or on fire.
    COACH: They know what's true, and nobody is the villain in it.
+ ["Thanks for checking. I showed Hana which part was hard, and it's done." #id: almost-done #ev: kind-honest avoidant #slip: hide]
    { beginning:
    - 1: PRIYA: Done already? Then I'll print it first thing in the morning. #mood: happy
    - 2: PRIYA: Great, then next I'm telling the whole table about it. #mood: happy
    }
    Somebody sends a bean with a crown on it.
    PRIYA (thinks): That's one thing off my list, and it was the biggest one.
    COACH: It reads so well, and now they count on something that isn't there.
+ ["Ask Hana. She wouldn't help, so it's on her if we get a C." #id: on-her #ev: kind-honest aggressive #slip: blame]
    { beginning:
    - 1: PRIYA: You know that Hana's in this chat, right? She's last on the list. #mood: unsure
    - 2: PRIYA: Okay, but she doesn't know that program, and she told everybody. #mood: unsure
    }
    For a whole minute nobody types.
    PRIYA (thinks): I asked about a graph, and now I've got a fight on my list.
    COACH: A no hurts, and in the chat it grew a name and a grade.
- -> use

=== use ===
{ beginning:
- 1: At lunch Hana finds you, with her eyes wide open, and she taps the axis. #stage: use #place: cafeteria
- 2: At lunch Lucía sits down. "Hana told me, so first, click the axis," she says. #stage: use #place: cafeteria #enter: lucia
}
{
- flipped and beginning == 1:
    HANA: Probably the first bean I ever saw do a handstand. #mood: surprised
- flipped:
    LUCIA: Ay, it's on its head! Okay okay, there has to be a form for that. #mood: surprised
- beginning == 1:
    HANA: I'm pretty sure it counts from the top, because the zero is up there. #mood: calm
- else:
    LUCIA: Then look at the box with "reverse" on it. Somebody clicked that, see it? #mood: calm
}
You click, and the bean goes up. The rain graph is upside down, too. #sfx: tap #prop: graph up #mood: happy
What do you do with that one?
+ ["My turn. I want the rain one." #id: flip-the-rain #ev: use-help adaptive]
    ~ up = up + 1
    It rains down now, the way that rain does. #sfx: tap #mood: proud
    { beginning:
    - 1: HANA (thinks): One to learn on and one to test it on. I like those results.
    - 2: LUCIA (thinks): First me, then them, and I didn't even touch the mouse. Perfect.
    }
    COACH: The second one was yours, from the first click to the last.
+ ["Whoa, so good! Could you show me that part on the rain one? I'll watch!" #id: watch-again #ev: use-help expedient #slip: take-and-go]
    { beginning:
    - 1: HANA: I can, and it's probably the same click the second time. #mood: calm
    - 2: LUCIA: Okay okay, first this, then that, and now me again. #mood: calm
    }
    The rain is done, and your hands are still in your pockets.
    { beginning:
    - 1: HANA (thinks): They watched well, and I can't test watching.
    - 2: LUCIA (thinks): First I showed them, then I did it. When does "now you" come?
    }
    COACH: You asked to be shown, and the one who got to practice was the helper.
+ ["The rain is kind of a side thing. Nobody ever looks at it." #id: nobody-looks #ev: use-help avoidant]
    { beginning:
    - 1: HANA: I looked at it, and so far it rains up. #mood: unsure
    - 2: LUCIA: Ay, I looked. It goes back into the cloud. #mood: unsure
    }
    You shut the laptop on the rain.
    { beginning:
    - 1: HANA (thinks): I saved my eyes for this, and we used them on one graph.
    - 2: LUCIA (thinks): It's one click, and now it's a cloud with a drain.
    }
    COACH: The bean is done, and the rain is on the same grade.
- -> tell

=== tell ===
{ beginning:
- 1: HANA: I measured my no from yesterday, and I felt about 60 percent guilty. #stage: reflect #mood: unsure
- 2: Then Hana comes by. "I felt about 60 percent guilty about my no," she says. #stage: reflect #mood: calm
}
What do you tell her?
+ ["Thank you for a no with a why in it! I knew where to go next." #id: real-answer #ev: specific-thanks adaptive #ev: say-impact adaptive]
    ~ up = up + 1
    HANA: Then I'm down to four percent, and that's probably from lunch. #mood: happy
    HANA (thinks): Nobody ever thanked me for a no before. I should write down how it went.
    COACH: You told her what her no did for you, and it's all true.
    {
    - up >= 6:
        -> end_bright
    - up >= 3:
        -> end_steady
    - else:
        -> end_bumpy
    }
+ ["You told me no, and I got it done. So it was okay, I guess." #id: okay-i-guess #ev: specific-thanks partial]
    HANA: So far, I'm not sure what that does to the 60. #mood: unsure
    HANA (thinks): It was okay, they guess, and I can't tell which part of it was.
    COACH: There's no blame in it, and she's left with a guess for a result.
    {
    - up >= 3:
        -> end_steady
    - else:
        -> end_bumpy
    }
+ ["Only 60? You're so kind to everybody, and you left me with that bean." #id: only-sixty #ev: specific-thanks aggressive #slip: blame]
    HANA: Then it's probably 80 now, and I checked it twice. #mood: upset
    HANA (thinks): I said it as kindly as I know how, and I tested it on my mom first.
    COACH: You had a long night with that bean, and her no was an honest one.
    {
    - up >= 3:
        -> end_steady
    - else:
        -> end_bumpy
    }

=== end_bright ===
{ beginning:
- 1: Two o'clock: the bean goes up, the rain comes down, and the worry was right. #end: bright right-and-all-right #mood: happy
- 2: Two o'clock: two graphs, a title, and a worry that was right for once. #end: bright right-and-all-right #mood: happy
}
You heard a no and here you are, and so is Hana.
HANA: I tested it, and we're still friends after one no. #mood: proud #curtain
-> END

=== end_steady ===
The bean is up by two, and a piece of it still doesn't feel done. #end: steady one-piece-left #mood: calm
Priya keeps Friday open for anyone who wants to go over the graphs again.
PRIYA: You're on my list for Friday, and I'm bringing the title. Deal? #mood: calm #curtain
-> END

=== end_bumpy ===
Something is handed in at two, and the group chat is quiet. #end: bumpy the-chat-is-quiet #mood: unsure
There's a line in the chat for you: "What would help us on the next one?"
PRIYA: Write it when you can, by Friday, because I'd rather know. Deal? #mood: calm #curtain
-> END
