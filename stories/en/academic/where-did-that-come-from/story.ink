// A shark fact from a slipper shop. Hold your facts, ask who made it, say why two, let Wren look, and say "I'm not sure". And when it is only a shelf number, tell it.
// The numbers: first shark scales about 450 million years old, first trees about 385 million. It hangs on what counts as which.
# id: where-did-that-come-from
# title: Where Did That Come From?
# band: B
# difficulty: 2
# category: academic
# setting: library
# seat: guide
# cast: wren, ms-reyes
# minutes: 7
# feeds: research-guide
# beginnings: 2
# brief: You are a Research Guide in the library. Wren has a fact, and wants to know if it's true.
# say: two-pages \| ask \| Ask Ms. Reyes about the two pages.
# topics: two-pages \| shark, sharks, tree, trees, page, pages, fact, museum, slipper, slippers, years
# example: two-pages \| greet \| Hi, Ms. Reyes
# example: two-pages \| time \| Do you have a minute for us?
# example: two-pages \| polite \| Could you
# example: two-pages \| topic \| our pages about sharks and trees
# example: two-pages \| problem \| We don't know what counts as a shark
# example: two-pages \| tried \| We checked who made each page
# example: two-pages \| help \| Can you show us how to find out?
# example: two-pages \| okno \| We can come back later
# gloss: slippers \| soft shoes for indoors
# gloss: scales \| the small hard pieces on a fish's skin
# gloss: marker \| a thick pen
# gloss: berries \| small soft fruits
# gloss: museum \| a house full of old or special things to look at

VAR beginning = 1
VAR say_level = 0
// How many strong moves so far: with few of them, the end is another one.
VAR up = 0
// A yes in green marker, and how much of the looking and thinking was Wren's.
VAR yes = false
VAR hands = 0
-> start

=== start ===
{ beginning:
- 1: "Sharks are older than trees," says a page. Wren wants it on the Wow Wall. #place: library #stage: notice #enter: wren
- 2: Wren needs one shark fact for the Wow Wall, and the bell is in eight minutes. #place: library #stage: notice #enter: wren
}
{ beginning:
- 1: WREN: Oh, also, is it true? #mood: unsure
- 2: WREN: Quick, okay go, which shelf has the sharks? #mood: unsure
}
You know seven shark facts. What do you say? #mood: happy
+ {beginning == 1} ["Yes! By 65 million years! And they have no bones, and get this!" #id: get-this #ev: listen-first expedient #slip: tell-only]
    ~ yes = true
    All seven come out. Wren writes "YES" in green marker, as long as an arm. #sfx: pencil #prop: sign yes #act: scribble wren
    WREN: I got the yes. Where was I? #mood: surprised
    WREN (thinks): I was gonna say something about that page, and I forgot what.
    COACH: It's fun to know a lot, but Wren was asking about a page you haven't seen.
+ {beginning == 1} ["What do you have so far?" #id: so-far #ev: listen-first adaptive]
    ~ up = up + 1
    WREN: One page and a funny feeling. Oh, also, it keeps showing me a foot. #mood: unsure
    WREN (thinks): I got to say the part with the foot, and I thought it was silly.
    COACH: Seven facts had to wait, and now you know what's strange about that page.
+ {beginning == 1} ["Okay, first you find out who made it, and then you look up a second one." #id: so-first #ev: listen-first partial]
    WREN: Wait, is this a list? How many minutes is it? #mood: unsure
    WREN (thinks): I have a funny feeling about it. Where does that go on the list?
    COACH: Those are good steps, but you don't know yet which of them Wren has done.
+ {beginning == 2} ["Hm, where do you think they could be? Try it and tell me!" #id: where-you-think #ev: listen-first partial]
    WREN: In the sea? I'm asking you, with seven minutes left! #mood: upset
    WREN (thinks): I only wanted a number. Is this a quiz?
    "597," you say. #mood: calm
    COACH: A question helps when it can be thought out, and nobody can think out a number.
+ {beginning == 2} ["It's 597, second shelf down. I'm here when you've got one!" #id: shelf-number #ev: listen-first adaptive #ev: know-my-job adaptive]
    ~ up = up + 1
    WREN: 597, okay, go! #mood: happy #act: jump wren
    WREN (thinks): They told me, and that took two seconds. A new record!
    COACH: It was a number, so you said it, and what comes next is worth thinking about.
+ {beginning == 2} ["I'll get it. Sharks are my thing." #id: ill-get-it #ev: listen-first expedient #slip: take-over]
    You come back with the book that you like best, and it's in Dutch. #mood: proud
    WREN: Oh, nice pictures. And we have five minutes. #mood: unsure
    WREN (thinks): Okay, but which shelf was it?
    You put it back at 597, and Wren comes along. #mood: calm
    COACH: It was meant as a favor to somebody who was asking where to look.
- {
- beginning == 1:
    -> who_made
- else:
    -> booklet
}

=== booklet ===
Wren pulls out a thin blue book. "Sharks are older than trees," it says. #prop: booklet blue
{
- up > 0: WREN: Got one, in 40 seconds! Oh, also, is it true? #mood: happy
- else: WREN: Okay, this one. Is it true, yes or no, quick? #mood: unsure
}
-> who_made

=== who_made ===
{ beginning:
- 1: A blue shark swims across the page, with a hole for your foot. #stage: ask
- 2: A blue shark swims across the cover, with a hole for your foot. #stage: ask
}
WREN: {beginning == 1:So what do I do with this?|So what do I do with it? Oh, also, six minutes.} #mood: calm
How do you help?
+ ["Go to the end. Stop. Now read the tiny words on the left." #id: scroll-stop #ev: guide-dont-do partial]
    Wren goes to the end and reads: "Chomp and Sons, Shark Slippers". #sfx: tap
    WREN: It's a shop? Oh! #mood: surprised
    WREN (thinks): {beginning == 1:How did they know that it's down there?|They knew where to look. I only turned the pages.}
    COACH: Wren's hands did it, and you did the finding.
+ ["You've done so much already! Sit down, and I'll look it up for you." #id: sit-back #ev: guide-dont-do expedient #slip: take-over]
    {beginning == 1:Click, click, click.|Flip, flip, flip.} "It's a slipper shop," you say. #sfx: tap #act: take you
    WREN: How do you know? #mood: surprised
    WREN (thinks): I had it a second ago, and now I have a view of a sleeve.
    COACH: Wren gets a rest, and you're quick, but you won't be there for the next one.
+ ["Who made it, and what do you think they want?" #id: who-and-what #ev: guide-dont-do adaptive]
    ~ up = up + 1
    ~ hands = hands + 1
    {beginning == 1:At the very end it says|On the back it says}, "Chomp and Sons, Shark Slippers". #sfx: tap
    WREN: They want my feet! #mood: surprised
    WREN (thinks): {beginning == 1:I found that! I knew that something was up with that foot.|Found it, and there are five minutes left!}
    COACH: You asked, and Wren's own eyes found it, which works on any page.
- -> why_two

=== why_two ===
{ beginning:
- 1: WREN: A slipper shop can be right, too. Why do I need one more page? #mood: calm
- 2: WREN: It's a book, and books are true. Why do I need one more, in five minutes? #mood: calm
}
What do you tell Wren?
+ ["This one could be mixed up! If a new page says it too, I trust it more." #id: never-met #ev: explain-why adaptive]
    ~ up = up + 1
    ~ hands = hands + 1
    WREN: So it's like when two clocks say it's lunch! #mood: happy
    WREN (thinks): Two isn't a rule. Two is so that one can catch the other.
    COACH: You said what the second page is for, so Wren can do it without being told.
+ ["You don't. I read it in a big book." #id: big-book #ev: explain-why expedient #slip: tell-only]
    WREN: How big? #mood: surprised
    You show it with your arms, and it gets bigger while you show it. #act: wave you
    WREN (thinks): {beginning == 1:That's a lot of book. Oh, also, why two?|Bigger than this one? By how many minutes?}
    COACH: You may have read it, and Wren can't look it up in your arms.
+ ["Because we always do two here, that's why." #id: always-two #ev: explain-why partial #slip: tell-only]
    WREN: Like with slippers. #mood: unsure
    WREN (thinks): Okay, two. I'd do it more often if I knew what for.
    COACH: Two is the right number, but Wren doesn't know what the second one does.
- -> page_two

=== page_two ===
{ beginning:
- 1: So there has to be a page two. Your fingers know where to go. #stage: use
- 2: So there has to be a second one. The computer is free, and your fingers know where to go. #stage: use
}
What do you do?
+ ["Here's a great one! Can you tell me what it says?" #id: good-one #ev: check-turn partial]
    WREN: It's a museum. Oh, also, it has a shark with a brush on its back! #mood: surprised
    WREN (thinks): How do they tell a good one from a bad one?
    COACH: Wren gets to read it, and you did the picking.
+ ["Thanks for waiting! I got three, and they all say yes!" #id: got-three #ev: check-turn expedient #slip: take-over]
    WREN: And who made them? #mood: unsure
    You look. Two of them sell shark socks, and one is a museum. #mood: surprised
    WREN (thinks): {beginning == 1:I was gonna look for one with no feet in it.|I had four minutes, and they used them all up.}
    COACH: Three in a minute is quick, but two of them want Wren's feet.
+ [Hands in your pockets. "You're so close! You pick." #id: you-pick #ev: check-turn adaptive]
    ~ up = up + 1
    ~ hands = hands + 1
    WREN: Shop, shop, shop, museum! And nothing on it is for feet! #mood: proud
    WREN (thinks): {beginning == 1:I know what I'm looking for. It isn't even hard to see.|Eleven seconds, and I picked it!}
    COACH: You handed it over, and now you both know that Wren can do it.
- -> tricky

=== tricky ===
{ beginning:
- 1: "First sharks: 450 million years ago," says the museum. "First trees: 385 million."
- 2: The museum says: "Sharks, 450 million years. Trees, 385 million years."
}
{ beginning:
- 1: "But when is a fish a shark? And is a tree a tree before it has leaves?"
- 2: "It depends, though. What counts as a shark, and what counts as a tree?"
}
{
- yes:
    WREN: But I wrote YES! It's as long as my arm! #mood: upset
- beginning == 1:
    WREN: So is it a yes? You're the guide. #mood: unsure
- else:
    WREN: Two minutes! You're the guide, so is it a yes? #mood: unsure
}
What do you say?
+ ["It's kind of a yes, and kind of a maybe, sort of?" #id: sort-of #ev: know-my-job partial]
    WREN: Is "sort of" how guides say "I don't know"? #mood: unsure
    WREN (thinks): They can say it. I say it all day long.
    COACH: It's honest that a plain yes won't fit, and Wren still has nobody to ask.
    WREN: Okay, go, I vote for Ms. Reyes. #mood: calm
    -> reyes
+ ["I'm not sure. Let's go and ask Ms. Reyes, please!" #id: not-sure #ev: know-my-job adaptive]
    ~ up = up + 1
    {
    - yes:
        WREN: But you said yes! With seven facts! #mood: surprised
        "I said it too fast," you say, and Wren puts the cap back on the marker. #prop: sign maybe
    - else:
        WREN: You can be a guide and not know? #mood: surprised
    }
    WREN (thinks): Then I can be not sure, too. I've got so much of that.
    COACH: You said where your facts stop, and you knew who could help.
    -> reyes
+ ["Close enough. Yes." #id: close-enough #ev: know-my-job expedient #slip: say-yes-to-all]
    { beginning:
    - 1: WREN: Yay! Where's the tape? #mood: happy
    - 2: WREN: Yay! And with one minute left! #mood: happy
    }
    WREN (thinks): Close enough to what? But they're the guide.
    COACH: Wren is happy and on time, but the museum's two questions are still open.
    -> tape

=== tape ===
{ beginning:
- 1: Wren is up on a chair at the Wow Wall. The tape goes "rrrip". #sfx: paper #act: jump wren
- 2: Wren runs along the hallway to the Wow Wall, with the tape in one hand. #act: jump wren
}
What do you do?
+ [Give Wren a thumbs-up! It's so kind to let people be happy. #id: wave-back #ev: know-my-job expedient #slip: say-yes-to-all]
    Up it goes, in letters as big as a shoe. #prop: sign up
    WREN (thinks): They didn't say stop, so it's true!
    COACH: It's nice to see Wren like that. Three hundred people walk by that wall.
    {
    - up >= 2: -> end_checked
    - else: -> end_bumpy
    }
+ ["Wait! I said that to be kind. I don't know if it's true!" #id: to-be-nice #ev: know-my-job adaptive]
    ~ up = up + 1
    WREN: Oh. I like it when you're nice, and I like it more when it's true. #mood: calm
    WREN (thinks): It's so hard to catch a fact once it's up there.
    COACH: You changed your mind before it was up there for good.
    -> reyes

=== reyes ===
Ms. Reyes looks up from her books. #enter: ms-reyes
{ beginning:
- 1: MS-REYES: I believe that you two have a question. I can see it from here. #mood: happy
- 2: MS-REYES: I wonder, was that somebody running in my hallway? #mood: unsure
}
What do you ask her?
+ ["Which one do we copy?" #id: which-is-right #ev: ask-to-learn expedient #slip: answer-grab]
    MS-REYES: I could say, and tomorrow you'd be back with a whale. #mood: calm
    MS-REYES (thinks): I'd like them to leave with more than one fact, perhaps.
    COACH: It'd be quick, but it would be one fact, and tomorrow there's a whale.
    Wren shows her both pages.
+ [Ask Ms. Reyes in your own words. #id: ask-reyes #say: ask two-pages]
    {
    - say_level >= 2:
        ~ up = up + 1
        MS-REYES: You looked at who made them? Then, let me see, I can start at the good part! #mood: happy
        MS-REYES (thinks): A guide who asks. I'd like a whole shelf of those.
        COACH: You named the topic and the kind of help, so she can start right there.
    - else:
        MS-REYES: Is it sharks, or trees, or perhaps a shark in a tree? #mood: unsure
        MS-REYES (thinks): I do hope that it's the shark in the tree.
        COACH: You went and asked, and Wren saw you do it. She can't tell yet what doesn't fit.
        Wren shows her both pages.
    }
+ ["We have, like, a shark thing, thank you!" #id: shark-thing #ev: ask-clearly partial #slip: vague]
    MS-REYES: Does it bite, I wonder? #mood: surprised
    MS-REYES (thinks): With those two, it could be a real one.
    COACH: Now she knows that it's sharks. Which part of it don't you get?
    Wren shows her both pages.
- -> trick

=== trick ===
MS-REYES: I always look for the word that is a bit too big. #mood: happy #stage: reflect
WREN: "Shark"? It has five letters! #mood: surprised
MS-REYES: Some say it's a shark once it has scales, and some wait for teeth. #mood: happy
MS-REYES: So I'd write, "Most experts say yes, but what do you call a shark?" #mood: calm
{ beginning:
- 1: She gets up to find a book, and on her feet are two blue sharks. #prop: slippers sharks
- 2: She points at the thin blue book with her foot, which has a shark on it. #prop: slippers sharks
}
WREN: Chomp and Sons! #mood: surprised #act: point wren
MS-REYES: A shop can be right, dear reader. And my feet get cold. #mood: happy
{
- yes:
    Wren turns the YES into "YES, IF", and it takes a lot of green. #sfx: pencil #prop: sign if
}
{
- hands >= 2 and up >= 4:
    -> end_bright
- up >= 3:
    -> end_steady
- else:
    -> end_mouse
}

=== end_bright ===
WREN: Oh, also, bananas are berries? And who made this page? #mood: proud #curtain
{beginning == 1:The Wow Wall has a fact with an "if", and Wren is on to page two.|The bell rings. The Wow Wall has a fact with an "if", and Wren has a new one.}
You haven't said a word. #end: bright who-made-this
-> END

=== end_steady ===
WREN: Next one's bananas. And I get the mouse, okay? #mood: happy #curtain
{beginning == 1:The Wow Wall has a fact with an "if".|The fact goes up a day late, with an "if".} You both know a trick for big words. #end: steady wren-gets-the-mouse
-> END

=== end_mouse ===
WREN: Where was I? I think I watched, mostly. #mood: unsure #curtain
The fact has an "if" now, thanks to Ms. Reyes. Wren couldn't tell you how it got there. #end: steady mostly-watched
-> END

=== end_checked ===
WREN: Somebody wrote "it depends" under it. You could've said! #mood: upset #curtain
You two had checked so much, and then it went up too soon. Ms. Reyes can look with you. #stage: reflect #end: bumpy up-too-soon
-> END

=== end_bumpy ===
WREN: Depends on what? 300 people have read it! #mood: unsure #curtain
{ beginning:
- 1: On Monday there's a note under the fact: "My book says it depends." #mood: unsure
- 2: On Monday a third grader asks Wren when a tree is a tree. #mood: unsure
}
You can still go to Ms. Reyes, both of you. #stage: reflect #end: bumpy it-depends
-> END
