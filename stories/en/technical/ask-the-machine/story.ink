// A machine has an answer in two seconds. Look first, test what it says, keep passwords out, ask a person who can see, and say what helped.
# id: ask-the-machine
# title: Ask the Machine?
# band: B
# difficulty: 2
# category: technical
# setting: computer-lab
# seat: asker
# cast: lucia, robin, ms-okafor
# minutes: 6
# feeds: digital-docs-guide, research-guide
# beginnings: 2
# met: lucia
# brief: You are in the lab, near Lucía, the Docs and Forms Guide. You need 23 lost mittens to go around on the hall screen.
# say: mitten-loop \| ask \| Ask Lucía about the mitten slides.
# topics: mitten-loop \| mitten, mittens, slides, slideshow, screen, loop, around
# example: mitten-loop \| greet \| Hi, Lucía
# example: mitten-loop \| time \| when you have a minute
# example: mitten-loop \| polite \| Could you
# example: mitten-loop \| topic \| my mitten slides
# example: mitten-loop \| problem \| They stop after mitten one
# example: mitten-loop \| tried \| AskIt gave me a tip, and I tried it
# example: mitten-loop \| help \| Can you look at it with me?
# example: mitten-loop \| okno \| It's fine if you're busy
# gloss: mitten \| a warm thing for your hand, with one place for all the fingers
# gloss: askit \| the answer machine on the school tablets
# gloss: gear \| a small round sign that opens the settings
# gloss: password \| a secret word that opens a screen
# gloss: slideshow \| pictures that come one after the other

VAR beginning = 1
VAR met_bright = false
VAR met_bumpy = false
VAR say_level = 0
// What happened to the mittens, and how much of the password was typed: 0 none, 1 some, 2 all.
VAR flipped = false
VAR typed = 0
// How many strong moves there were so far. The ending goes by it.
VAR up = 0
-> start

=== start ===
Your slideshow has 23 lost mittens, and it stops after mitten one. #place: computer-lab #stage: notice #prop: mitten one
{ beginning:
- 1: Robin holds up a tablet. "AskIt knows it, bet, in two seconds." #enter: robin
- 2: Robin holds up a tablet. "AskIt beat Lucía last time, ha." #enter: robin
}
What do you do first?
+ [Type, "Fix my slides please!!!" and press Send. #id: fix-my-slides #ev: name-need expedient #slip: ask-too-soon]
    "Great question!" says AskIt, and it sends four pages about playground slides. #sfx: tap
    { beginning:
    - 1: ROBIN (thinks): Page two has a nice swing. That's not it, though.
    - 2: ROBIN (thinks): It beat Lucía when I typed more than four words.
    }
    COACH: It was quick and it was polite, but it can't see your screen.
+ ["Look first. It stops after one." #id: look-first #ev: name-need adaptive #ev: notice-need adaptive]
    ~ up = up + 1
    You write that down: "Slides stop after one. I want them to go around." #sfx: pencil #act: scribble you
    ROBIN (thinks): Seriously, they look at it before they ask? That's so slow.
    COACH: You know what it does and what you want, whoever you ask.
+ [Press play ten more times, and press it harder each time. #id: harder #ev: name-need partial #ev: notice-need partial]
    Mitten one, and mitten one, and mitten one. It's red, and it has a hole. #sfx: tap
    { beginning:
    - 1: ROBIN (thinks): I know that mitten very well now.
    - 2: ROBIN (thinks): Called it. That mitten wins every time.
    }
    COACH: By the third mitten, you could have told somebody what it does.
- -> answer

=== answer ===
{ beginning:
- 1: "Simple!" says AskIt. "Press the purple gear, and then press Loop." #stage: decide
- 2: "Open Publish," says AskIt. "Check the box called Restart after the last slide." #stage: decide
}
{ beginning:
- 1: You look everywhere, and there is no purple gear. #mood: unsure
- 2: You look, and there really is a box like that. #mood: surprised
}
What do you do with that?
+ {beginning == 1} [Press every gear that you can find. #id: every-gear #ev: match-helper expedient]
    ~ flipped = true
    Gear number three turns all 23 mittens upside down, out in the hall, too. #sfx: tap #mood: surprised #prop: mitten flipped
    ROBIN: No way. Now they look like ghosts. #mood: happy
    ROBIN (thinks): I said AskIt knows it, and I didn't say which part.
    COACH: You want it to be right, and it doesn't know what's on your screen.
+ {beginning == 1} [Tell it, "There's no purple gear!" And then ask it again! #id: ask-again #ev: match-helper partial]
    "You're right!" says AskIt. "Then press the green gear." #sfx: tap
    ROBIN: It says sorry better than I do. #mood: happy
    ROBIN (thinks): It sounded so sure, and then it sounded so sure of the other thing.
    COACH: You checked the tip, and it still can't see what you see.
+ {beginning == 1} ["There isn't one. Let's ask Lucía." #id: who-can-look #ev: match-helper adaptive]
    ~ up = up + 1
    ROBIN: So it was just making that up? Come on. #mood: surprised
    ROBIN (thinks): It sounded like a teacher, so I'd have looked for that gear all day.
    COACH: You tested the tip, and now you need someone with eyes.
+ {beginning == 2} [Do it right on the hall screen. It sounds so sure. #id: so-sure #ev: try-first expedient]
    ~ flipped = true
    It works! It also plays over the lunch news, and the cook is now a mitten. #mood: surprised
    ROBIN: Called it. Well, the first part. #mood: happy
    ROBIN (thinks): Two seconds, and then half an hour to get the cook back.
    COACH: The tip was good, and the hall was a big place to find that out.
+ {beginning == 2} ["Lucía! Could you please come and check if the machine is right?" #id: check-for-me #ev: try-first partial #slip: ask-too-soon]
    LUCIA: First, did you click it? I have six people here. #enter: lucia #mood: unsure
    Milo's form closes itself while she is gone. "Help!" says Milo. #leave: lucia
    ROBIN (thinks): It was one box, and they could have clicked one box.
    COACH: It's good to check a machine, and your own click could do it here.
+ {beginning == 2} [Try it on a copy first. #id: try-a-copy #ev: try-first adaptive]
    ~ up = up + 1
    One, two, all the way to 23, and then mitten one again! #sfx: tap #mood: happy #prop: mitten around
    ROBIN: Told you. I mean, AskIt told you. #mood: happy
    ROBIN (thinks): They didn't trust it and they didn't bother Lucía. They just tried it.
    COACH: The machine had a tip, and you found out if it's true.
- -> password

=== password ===
Ping! "Type the password of the hall screen, and I can do it all," says AskIt.
ROBIN: I know it. It's on Mr. Tran's yellow note. #mood: calm
What do you say?
+ ["Most of it, then. I'll leave out the last part." #id: most-of-it #ev: safety-sort partial]
    ~ typed = 1
    You type seven letters, and the tablet adds the last two by itself. #sfx: tap #mood: surprised
    ROBIN: No way. It guessed! #mood: unsure
    ROBIN (thinks): That isn't funny anymore, or only a little.
    COACH: You weren't sure, and half of a password is still Mr. Tran's.
+ ["Nope. That's Mr. Tran's." #id: stays-on-note #ev: safety-sort adaptive]
    ~ up = up + 1
    "No problem!" says AskIt, which it would have said to anyone. #mood: calm
    ROBIN (thinks): Okay, I was about to read it out loud, in front of everybody.
    COACH: A password isn't yours to give, and you said so.
+ ["It's only a machine, so who would it tell?" #id: who-would-it-tell #ev: safety-sort expedient #slip: secret]
    ~ typed = 2
    "Saved!" says the tablet, and it doesn't say where. #sfx: tap #mood: unsure
    ROBIN: Seriously, where did it put that? #mood: unsure
    ROBIN (thinks): Mr. Tran has that on four screens, and maybe more.
    COACH: It doesn't have a face, so it feels safe to tell it things.
- -> lucia

=== lucia ===
Lucía is done with her six people, and she stacks her papers. #stage: ask #enter: lucia
{
- met_bright: LUCIA: Okay okay, it's you! After last time, I saved you a chair. #mood: happy
- met_bumpy: LUCIA: Ay, it's you. Last time there was one box with no check in it. #mood: unsure
}
{
- beginning == 1: You still don't know what to press. How do you ask?
- flipped: You want a person to see it before the hall sees it again. How do you ask?
- else: You want a person to see it before the hall does. How do you ask?
}
+ [Ask Lucía in your own words. #id: ask-lucia #say: ask mitten-loop]
    {
    - say_level >= 2:
        ~ up = up + 1
        LUCIA: Mittens that go around? Okay okay, show me! #mood: happy
        LUCIA (thinks): First they say what it does, then what they need. Perfect.
        COACH: She knows what it is and what would help, so she can say yes.
    - else:
        LUCIA: Sure. First, what is it? #mood: calm
        You turn the screen to her, and she reads all of it.
        LUCIA (thinks): It's about a mitten, and I got that far.
        COACH: She turned to you right away, and she doesn't know what it does.
    }
+ ["AskIt is dumb. You do it." #id: now-you #ev: ask-clearly aggressive #slip: demand]
    LUCIA: Hello to you, too. #mood: unsure
    She finishes her stack, one paper at a time.
    LUCIA (thinks): First a tablet, then me, and then I get an order.
    COACH: It's okay to be fed up with a machine, and Lucía got all of it.
+ ["Hi, Lucía! You're the best, so could you help with a thing?" #id: a-thing #ev: ask-clearly partial #slip: vague]
    LUCIA: Aw! A paper thing or a screen thing? #mood: happy
    "A mitten thing," you say, and she looks at your hands.
    LUCIA (thinks): They have both of their mittens, so what is it?
    COACH: It's warm, and it leaves her with a riddle.
- -> share

=== share ===
{
- flipped and beginning == 1:
    LUCIA: Ay! Why are they all upside down? #mood: surprised
    Two clicks from her, and all 23 hang right side up again. #sfx: tap
- flipped:
    LUCIA: Ay! Why is the cook a mitten? #mood: surprised
}
LUCIA: First, what did you try? #mood: calm
+ {beginning == 1} ["AskIt told me to press a purple gear thing, and there isn't one." #id: it-said-gear #ev: share-tries adaptive]
    ~ up = up + 1
    LUCIA: Ha, that gear is in another program! I know that mix-up. #mood: happy
    LUCIA (thinks): Now I know where they went off, and I can skip all the gears.
    COACH: You told her what the machine said, so she knew which page it came from.
+ {beginning == 2} ["The tip is from AskIt, and it worked on mine, I think." #id: it-was-right #ev: share-tries adaptive]
    ~ up = up + 1
    LUCIA: It was right? Okay okay, then I learn something, too. #mood: happy
    LUCIA (thinks): First they say where it's from, so I know what to check.
    COACH: You told her where the tip came from and what you did with it.
+ ["I did all of it by myself! Nobody helped me, and nothing worked, not a thing." #id: all-by-myself #ev: share-tries avoidant #slip: hide]
    Ping! "How is my tip working?" asks the tablet, very loud. #sfx: bell
    LUCIA: By yourself? #mood: unsure
    LUCIA (thinks): It's okay to ask it, so why not tell me?
    COACH: It felt better to leave the machine out, and then it went ping.
+ ["Some stuff on the tablet! It was so helpful!" #id: tablet-stuff #ev: share-tries partial]
    LUCIA: Which stuff? Okay okay, I start at the top. #mood: calm
    She reads all that the tablet said, out loud, from page one.
    LUCIA (thinks): One real tip is easier to check than "some".
    COACH: You told her that it was the tablet, and she'd need to know what it said.
- -> eyes

=== eyes ===
{ beginning:
- 1: "Publish, then this box," says Lucía. You click, and the mittens go around. #stage: use #sfx: tap #prop: mitten around
- 2: You play it for her on your screen, once around. #stage: use #sfx: tap #prop: mitten around
}
LUCIA: Wait, stop. Mitten seven has a name tag in it, with a phone number! #mood: surprised #act: point lucia
AskIt never saw that, and you and Robin didn't, either.
What do you do?
+ [Put a star over the number, and look at the other 22. #id: star-on-it #ev: use-help adaptive]
    ~ up = up + 1
    You find one more, on mitten 14. Robin draws the star. #mood: happy
    LUCIA (thinks): First one, then they check the rest, and I didn't have to say it.
    COACH: She showed you one, and you did the next one on your own.
+ ["Oh no! Thank you so much! Could you check all the others for me?" #id: check-the-others #ev: use-help expedient #slip: take-and-go]
    LUCIA: All 22? And who checks the next slideshow? #mood: unsure
    She does four of them, and then the bell rings.
    LUCIA (thinks): I showed them how, and it's only looking.
    COACH: Those are kind words, and now she has your mittens to do.
+ ["Nobody reads that." #id: nobody-reads #ev: use-help avoidant]
    ROBIN: I just did, and it starts with five five five. #mood: surprised
    LUCIA (thinks): If that was my number, I'd want a star on it.
    COACH: It's somebody's real phone, and Robin read it in one second.
- -> card

=== card ===
Ms. Okafor hangs a card next to the hall screen. "Who or what helped?" it says. #enter: ms-okafor #stage: reflect
{
- typed > 0:
    MS-OKAFOR: Mr. Tran is changing a password today, friends. Tell me more, later. #mood: calm
}
What do you write?
+ ["I did it." #id: i-did-it #ev: kind-honest avoidant #ev: specific-thanks avoidant #slip: hide]
    MS-OKAFOR: All of it? I noticed Lucía at your desk. #mood: calm
    LUCIA (thinks): So I wasn't there, I guess.
    COACH: It's short, and two helpers aren't in it.
    -> end_bumpy
+ ["Lucía did! She's the kindest guide in the whole school!" #id: kindest #ev: specific-thanks partial #ev: kind-honest partial]
    MS-OKAFOR: How kind. Did anything else help? #mood: calm
    Ping, says the tablet, and Robin sits on it.
    LUCIA (thinks): That's so nice, but I didn't do it all.
    COACH: It's warm, and the next kid won't know about the machine.
    -> end_steady
+ ["Lucía was so kind and saw the name tag. AskIt gave a tip, and I tested it!" #id: both-of-them #ev: specific-thanks adaptive #ev: kind-honest adaptive]
    ~ up = up + 1
    MS-OKAFOR: Thank you for saying what came from where. #mood: happy
    LUCIA (thinks): "Saw the name tag." I'm going to be on a wall for that.
    COACH: Each of them is on the card with what they really did.
    {
    - up >= 5 and typed == 0:
        -> end_bright
    - else:
        -> end_card
    }

=== end_bright ===
{ beginning:
- 1: All day long, 23 mittens go around. At two o'clock, a first grader gets one back. #mood: happy #end: bright mittens-go-around
- 2: All day long, 23 mittens go around. By lunch, five of them are gone, on hands. #mood: happy #end: bright mittens-go-around
}
{
- up >= 7:
    LUCIA: First a machine, then eyes. Perfect! #mood: proud #curtain
- else:
    ROBIN: Told you. Two seconds, and then a lot of people. #mood: happy #curtain
}
-> END

=== end_card ===
The mittens go around, and the card is true. Tomorrow, you can look before you type. #mood: calm #end: steady look-before-you-type
{
- up >= 4:
    LUCIA: Okay okay, it took some steps. I like that card. #mood: happy #curtain
- else:
    ROBIN: It's the truest thing you wrote all day. Bet. #mood: calm #curtain
}
-> END

=== end_steady ===
The mittens go around. Tomorrow, you can add one line: "AskIt helped, too." #mood: calm #end: steady add-one-line
{
- up >= 4:
    LUCIA: You tested that tip so well. Write that! #mood: happy #curtain
- else:
    LUCIA: First I see one tag, and then I'm the kindest in the whole school? #mood: unsure #curtain
}
-> END

=== end_bumpy ===
Somebody writes "and who else?" under your card, and you can still fill it in. #mood: unsure #end: bumpy and-who-else
{
- up >= 4:
    LUCIA: You did a lot of it, so why not say the rest? #mood: unsure #curtain
- else:
    ROBIN: Ha. Even the tablet wants to know. #mood: unsure #curtain
}
-> END
