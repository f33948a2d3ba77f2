// A shark fact from a slipper shop. Hold your nine facts, ask who made it, say why two, let Wren look, and say "I'm not sure".
// The numbers: first shark scales about 450 million years old, first trees about 385 million. It hangs on what counts as which.
# id: where-did-that-come-from
# title: Where Did That Come From?
# band: B
# difficulty: 2
# category: academic
# setting: library
# seat: guide
# cast: wren, ms-reyes
# minutes: 6
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
# gloss: scales \| the small hard bits on a fish's skin
# gloss: marker \| a thick pen
# gloss: fin \| the flat part that a fish steers with
# gloss: berries \| small soft fruits

VAR beginning = 1
VAR say_level = 0
// A yes in green marker, and how much of the looking and thinking was Wren's.
VAR yes = false
VAR hands = 0
-> start

=== start ===
{ beginning:
- 1: "Sharks are older than trees," says a page. Wren wants it on the Wow Wall. #place: library #stage: notice #enter: wren
- 2: "Sharks are older than trees," says a page. Wren has told the oak outside. #place: library #stage: notice #enter: wren
}
You know nine shark facts, and all of them want out. #mood: happy
WREN: But is it true? #mood: unsure
What do you say?
+ ["Yes! By 65 million years! And they have no bones! And get this…" #id: get-this #ev: listen-first expedient #slip: tell-only]
    ~ yes = true
    All nine come out. Wren writes "YES" in green marker, as long as an arm. #sfx: pencil
    WREN: I got the yes. What came after it? #mood: surprised
    WREN (thinks): I was going to say something about that page. It's gone.
    COACH: It's fun to know a lot. Wren asked about a page that you have not seen.
+ ["What have you got so far?" #id: so-far #ev: listen-first adaptive]
    WREN: One page, and a funny feeling. It keeps showing me a foot. #mood: unsure
    WREN (thinks): I get to say the foot part. I thought it was silly.
    COACH: Nine facts had to wait, and they did. Now you know what is odd about that page.
+ ["Okay, so first, you find out who made it. And then…" #id: so-first #ev: listen-first partial]
    WREN: Wait, is this going to be a list? #mood: unsure
    WREN (thinks): I have a funny feeling about it. Is there a box for that?
    COACH: That's a good way to go. You don't know yet how far Wren got.
- -> who_made

=== who_made ===
On the page swims a blue shark. It has a hole for your foot. #stage: ask
WREN: What do I do with this? #mood: calm
How do you help?
+ ["Scroll down. Stop. Now click the tiny words, there on the left." #id: scroll-stop #ev: guide-dont-do partial]
    Wren scrolls, stops and clicks. It says, "Chomp and Sons, Shark Slippers". #sfx: tap
    WREN: It's a shop? Oh. #mood: surprised
    WREN (thinks): How did they know to look down there?
    COACH: Wren's hand did it. With a question, Wren's head gets to come along.
+ ["You've done so much. Sit back, and I'll look it up for you." #id: sit-back #ev: guide-dont-do expedient #slip: take-over]
    Click, click, click. "Slipper shop," you say. #sfx: tap
    WREN: How do you know? #mood: surprised
    WREN (thinks): I had a mouse. Now I have a very nice view of an elbow.
    COACH: Wren gets a rest, and you get to be quick. The next page won't come with you.
+ ["Who made it? What do they want?" #id: who-and-what #ev: guide-dont-do adaptive]
    ~ hands = hands + 1
    At the very end it says, "Chomp and Sons, Shark Slippers". #sfx: tap
    WREN: They want my feet! #mood: surprised
    WREN (thinks): I found that. I knew something was up with that foot.
    COACH: You asked, and Wren's own eyes found it. Wren can ask that of any page.
- -> why_two

=== why_two ===
WREN: A slipper shop can be right, too. Why do I need one more page? #mood: calm
What do you tell Wren?
+ ["One page can slip. Two that never met don't slip the same way." #id: never-met #ev: explain-why adaptive]
    ~ hands = hands + 1
    WREN: "Slip", as in slippers! Did you plan that? #mood: happy
    You did not, and you nod.
    WREN (thinks): So two is not a rule. Two is so that one can catch the other.
    COACH: You said what the second page is for. That works on any fact, with or without a fin.
+ ["You don't. I read it myself once, in a really big book." #id: big-book #ev: explain-why expedient #slip: tell-only]
    WREN: How big? #mood: surprised
    You show it with your arms. It gets bigger while you show it.
    WREN (thinks): That's a lot of book. I still don't know why two.
    COACH: A big book is a good thing to have read. Wren can't look anything up in your arms.
+ ["It's how we do it here. Two pages, always." #id: always-two #ev: explain-why partial #slip: tell-only]
    WREN: Like with slippers. #mood: unsure
    WREN (thinks): Okay, two. I'd do it more if I knew what for.
    COACH: That's the right number, and it's short. What does the second one do for Wren?
- -> page_two

=== page_two ===
So, page two. Your fingers know where to go. #stage: use
What do you do?
+ ["Here's a good one. What does it say?" #id: good-one #ev: check-turn partial]
    WREN: It's a museum. And it has a shark with a brush on its back! #mood: surprised
    WREN (thinks): How do they tell a good one from a bad one?
    COACH: Wren gets to read, so that's half a turn. The picking is the other half.
+ ["Got three! You talked, and I looked. They all say yes." #id: got-three #ev: check-turn expedient #slip: take-over]
    WREN: And who made them? #mood: unsure
    You look. Two sell shark socks, and one is a museum. #mood: surprised
    WREN (thinks): I was warm. I was going to look for one with no feet.
    COACH: Three pages in a minute is quick. Two of them want Wren's feet.
+ [Hands in your pockets. "You pick. Think out loud." #id: you-pick #ev: check-turn adaptive]
    ~ hands = hands + 1
    WREN: Shop, shop, shop, museum! And nothing on it is for feet! #mood: proud
    WREN (thinks): I know what I'm looking for. It's not even hard to see.
    COACH: You handed it over and asked to hear it. Now you both know that Wren can.
- -> tricky

=== tricky ===
"First sharks: 450 million years ago," says the museum. "First trees: 385 million."
"But when is a fish a shark? And is a tree a tree before it has leaves?"
{
- yes:
    WREN: But I wrote YES. It's as long as my arm! #mood: upset
- else:
    WREN: So is it a yes? You're the guide. #mood: unsure
}
What do you say?
+ ["It's kind of a yes. And kind of a maybe, sort of?" #id: sort-of #ev: know-my-job partial]
    WREN: Is "sort of" the same as "I don't know"? #mood: unsure
    WREN (thinks): They can say it. I say it all day long.
    COACH: It's true that a plain yes won't fit. "I don't know" would tell Wren who to see next.
    WREN: I vote for Ms. Reyes. #mood: calm
    -> reyes
+ ["I'm not sure. Ms. Reyes?" #id: not-sure #ev: know-my-job adaptive]
    {
    - yes:
        WREN: But you said yes! With nine facts! #mood: surprised
        "I said it too fast," you say. Wren puts the lid on the marker.
    - else:
        WREN: You can be a guide and not know? #mood: surprised
    }
    WREN (thinks): Then I can be not sure, too. I have so much of that.
    COACH: You said where your facts end, and who could come next. That's the job, all of it.
    -> reyes
+ ["You worked so hard on it, Wren. It's close enough, so it's a yes." #id: close-enough #ev: know-my-job expedient #slip: say-yes-to-all]
    { beginning:
    - 1:
        WREN: Yay! Where's the tape? #mood: happy
    - 2:
        WREN: Yay! The oak has to hear this! #mood: happy
    }
    WREN (thinks): Close enough to what? But they are the guide.
    COACH: It's kind, and it made Wren's day. The museum asked two questions, and they're still open.
    -> tape

=== tape ===
{ beginning:
- 1: Wren is up on a chair at the Wow Wall. The tape goes "rrrip". #sfx: paper
- 2: Wren is half way out of the door. "Hey, oak!"
}
What do you do?
+ [Wave back. Wren is so happy, and happy is good. #id: wave-back #ev: know-my-job expedient #slip: say-yes-to-all]
    WREN (thinks): They did not say stop. So it's true!
    COACH: That's a nice thing to see. Nice and true can part ways when nobody checks.
    -> end_bumpy
+ ["Stop! I said that to be nice. I don't know if it's true." #id: to-be-nice #ev: know-my-job adaptive]
    WREN: Oh. I like you nice, and I like it true even more. #mood: calm
    WREN (thinks): Phew. It's so hard to catch a fact once it's out.
    COACH: You took a yes back while it still could be taken back. Wren can wait for the real one.
    -> reyes

=== reyes ===
Ms. Reyes looks up from behind a wall of books. #enter: ms-reyes
{ beginning:
- 1:
    MS-REYES: You two have a question. I can see it from here. #mood: happy
- 2:
    MS-REYES: Did one of you yell at my oak? #mood: unsure
}
What do you ask her?
+ ["Could you please tell us which page is right? We'll copy it down." #id: which-is-right #ev: ask-to-learn expedient #slip: answer-grab]
    MS-REYES: I could. Then you two are back tomorrow with a whale. #mood: calm
    MS-REYES (thinks): So polite! I'd like them to leave with more than one fact.
    COACH: That's a kind way to ask, and it's quick. What would help with the whale?
    Wren shows her both pages.
+ [Ask Ms. Reyes in your own words. #id: ask-reyes #say: ask two-pages]
    {
    - say_level >= 2:
        MS-REYES: You checked who made them? I can start at the good part! #mood: happy
        MS-REYES (thinks): A guide who asks. I'd like ten of those.
        COACH: You said what it's about, and what would help. She can start right there.
    - else:
        MS-REYES: Is it sharks, or trees, or a shark in a tree? #mood: unsure
        MS-REYES (thinks): I hope it's the shark in the tree.
        COACH: You went and asked, and Wren saw you do it. Now tell her what does not fit.
        Wren shows her both pages.
    }
+ ["We have a shark thing." #id: shark-thing #ev: ask-clearly partial #slip: vague]
    MS-REYES: Does it bite? #mood: surprised
    MS-REYES (thinks): With those two, it could be a real shark.
    COACH: Now she knows it's sharks. Which part of it don't you get?
    Wren shows her both pages.
- -> trick

=== trick ===
MS-REYES: Here's my trick. Find the word that is a bit too big. #mood: happy #stage: reflect
WREN: "Shark"? It has five letters! #mood: surprised
MS-REYES: Some say it's a shark once it has scales. Some wait for teeth. #mood: happy
MS-REYES: So, "Most experts say yes. It depends what you call a shark, and a tree." #mood: calm
She gets up to find a book. On her feet are two blue sharks.
WREN: Chomp and Sons! #mood: surprised
MS-REYES: A shop can be right. And my feet get cold. #mood: happy
{
- yes:
    Wren turns the YES into "YES, IF". It takes a lot of green. #sfx: pencil
}
{
- hands >= 2:
    -> end_bright
- else:
    -> end_steady
}

=== end_bright ===
{ beginning:
- 1: The Wow Wall gets a fact with an "if". Next up for Wren: "Bananas are berries."
- 2: The oak gets told again, with an "if". Next up for Wren: "Bananas are berries."
}
WREN: Who made this? Aha, a banana shop! #mood: proud
Wren is off to page two. You have not said a word. #end: bright who-made-this
-> END

=== end_steady ===
You both have a trick for words that are too big.
The next fact is, "Bananas are berries." This time, Wren gets the mouse. #end: steady wren-gets-the-mouse
-> END

=== end_bumpy ===
{ beginning:
- 1:
    On Monday there's a note under the fact: "My book says it depends." #mood: unsure
    WREN: Depends on what? 300 people have read it! #mood: unsure
- 2:
    On Monday Wren finds one more page: "It depends what you call a tree." #mood: unsure
    WREN: And I yelled it at one. #mood: unsure
}
Good to find out! You can still go to Ms. Reyes, both of you. #stage: reflect #end: bumpy it-depends
-> END
