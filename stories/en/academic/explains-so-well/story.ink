// An AI helper explains it so well, and there's a mistake in it. Test it, ask a person what only a person knows, and say what came from where.
# id: explains-so-well
# title: It Explains So Well
# band: C
# difficulty: 3
# category: academic
# setting: cafeteria
# seat: asker
# cast: deshawn, omar, wren, dr-bell
# minutes: 7
# feeds: math-strategy-guide, research-guide
# beginnings: 2
# brief: You sell shirts at noon with Wren and Omar, for one grade that all of you get. Your part of it is the price.
# say: pizza-part \| ask \| Ask DeShawn about the pizza.
# topics: pizza-part \| pizza, slice, slices, sale, shirt, shirts, percent, price
# example: pizza-part \| greet \| Hey, DeShawn
# example: pizza-part \| time \| do you have a minute?
# example: pizza-part \| polite \| Could you please
# example: pizza-part \| topic \| the price of our shirts
# example: pizza-part \| problem \| I get 5.60, and the pizza gets 5
# example: pizza-part \| tried \| I did one shirt on paper
# example: pizza-part \| help \| Can you show me where it goes off?
# example: pizza-part \| okno \| It's fine if you're eating
# say: his-fine \| ask \| Ask Omar about his "fine."
# topics: his-fine \| fine, mad, posters, poster, chat, okay, orange
# example: his-fine \| greet \| Hey, Omar
# example: his-fine \| time \| when your brush is free
# example: his-fine \| polite \| Could you tell me
# example: his-fine \| topic \| what you wrote in the chat
# example: his-fine \| problem \| I can't tell if you're mad
# example: his-fine \| tried \| I read it four times
# example: his-fine \| help \| What would help you now?
# example: his-fine \| okno \| It's okay if you don't want to talk
# gloss: askit \| the AI helper on the school tablets
# gloss: ai \| a computer program that answers in whole sentences
# gloss: percent \| so many out of a hundred
# gloss: dime \| a coin, worth 10 cents
# gloss: period \| the dot at the end of a sentence

VAR beginning = 1
VAR say_level = 0
// How many strong moves so far. The ending goes by it.
VAR up = 0
// Did you try the price on a shirt, are there wrong posters, did you take the hearts, did a machine write to Omar?
VAR tested = false
VAR painted = false
VAR took = false
VAR dear = false
-> start

=== start ===
Your $10 shirts go 30% off, then 20% more, and the price is your job. #place: cafeteria #stage: notice #enter: wren #prop: pizza drawn
{ beginning:
- 1: AskIt shows you a pizza: take 3 slices, then 2 more, and half is left, so $5. #enter: omar
- 2: AskIt shows you a pizza: take 3 slices, then 20% of what's left, so $5.60.
}
It's so clear that you can smell it. What do you do?
+ [Send it. It's too clear to be off. #id: send-it #ev: try-first expedient #slip: take-and-go]
    ~ painted = true
    { beginning:
    - 1: Omar paints a big orange 5 on each of six posters while you get a drink. #sfx: tap #prop: poster five
    - 2: Omar sends back six posters from the art room, and they all say HALF PRICE. #sfx: tap #prop: poster half
    }
    { beginning:
    - 1: OMAR (thinks): All good, because a five is kinda my best number, with that round belly.
    - 2: OMAR (thinks): I added 30 and 20, hmm, and then I kinda painted it six times.
    }
    COACH: It's a lovely pizza, and nobody has tried it on a shirt yet.
+ [Try it on one real shirt first, in pencil. #id: one-shirt #ev: try-first adaptive]
    ~ up = up + 1
    ~ tested = true
    { beginning:
    - 1: It's $7, and 20% of 7 is $1.40, so you get $5.60, and the pizza gets $5. #sfx: pencil #act: scribble you
    - 2: It's $7, and 20% of 7 is $1.40, so you get $5.60, and so does the pizza. #sfx: pencil #act: scribble you
    }
    { beginning:
    - 1: WREN (thinks): Okay, why a pencil, if the pizza took two seconds and that takes 40?
    - 2: WREN (thinks): Oh, it was right, and they still checked it for 40 whole seconds?
    }
    COACH: You tried it on one real shirt, so you know how far the pizza goes.
+ ["AskIt, could you please look at that again? Are you really sure?" #id: really-sure #ev: try-first partial]
    { beginning:
    - 1: "I'm 100% sure," says AskIt, and it puts mushrooms on the pizza. #sfx: tap
    - 2: "You're right, I'm so sorry!" says AskIt. "Then it has to be $5." #sfx: tap
    }
    { beginning:
    - 1: WREN (thinks): Oh, mushrooms, so now I forgot what the question was.
    - 2: WREN (thinks): Wait, so if you ask it nicely, you get a new price every minute?
    }
    COACH: You had your doubts, and the only thing it can ask is itself.
- -> hearts

=== hearts ===
Wren sends a picture of it to the class chat, with your name on it. #sfx: tap #prop: phone hearts
WREN: Oh, you explain it better than the book! Also, that's 23 hearts in 40 seconds. #mood: happy
Some are from people who never talk to you. What do you write?
+ ["Aw, you guys, thank the AI! All I did was type." #id: ai-drew-it #ev: kind-honest adaptive]
    ~ up = up + 1
    { beginning:
    - 1: Six hearts go away again, and Omar sends you one "for the typing". #mood: happy
    - 2: Six hearts go away again. "That's some good typing, though," writes Omar. #mood: happy
    }
    { beginning:
    - 1: OMAR (thinks): Hmm, I'd have kept the hearts, at least until lunch was over.
    - 2: OMAR (thinks): It's kinda cool of them, and I'd trust a person like that with a price.
    }
    COACH: It cost you a few hearts, and your group knows where the pizza is from.
+ ["I was hungry, and then I saw it." #id: hungry #ev: kind-honest avoidant #slip: hide]
    ~ took = true
    { beginning:
    - 1: "Do fractions next, with tacos," somebody writes, "and by tomorrow, please." #sfx: tap
    - 2: Somebody you never met needs the whole of chapter six as a taco by tonight. #sfx: tap
    }
    WREN (thinks): Oh, I've sat next to them since September, and I never knew they could do that!
    COACH: Hearts feel good to get, and these come with somebody else's tacos.
+ ["Thank you! I had a little help with that." #id: little-help #ev: kind-honest partial]
    "From your dog?" somebody writes, and now the hearts are for your dog. #sfx: tap
    { beginning:
    - 1: WREN (thinks): Help from who, because I could use that for science, like, in a minute?
    - 2: WREN (thinks): Oh, was it the dog, or wait, do they even have a dog?
    }
    COACH: It's true, and there's so much room in it that a dog fits in.
- {
- beginning == 1:
    -> odd
- else:
    -> period
}

=== odd ===
{
- tested:
    Your shirt says $5.60, the pizza says $5, and it still sounds so right. #stage: decide #mood: unsure
- else:
    Then Wren does one shirt on paper and gets $5.60, and the pizza says $5. #stage: decide #mood: unsure
}
At the next table DeShawn, the Math Strategy Guide, blows on his soup. #enter: deshawn
Who or what do you ask about it?
+ [Ask two more machines, and if two of the three agree, that's the price! #id: two-more-machines #ev: match-helper expedient #slip: wrong-person]
    One says $5.06 and the other one says $15, and all three are so sure. #sfx: tap #mood: surprised
    WREN (thinks): That's four prices in two minutes, and I forgot which one was ours.
    COACH: You didn't trust the first one, and now you have four prices and no reason.
+ ["DeShawn, I'd like a person to look at this." #id: a-person #ev: match-helper adaptive]
    ~ up = up + 1
    He looks up from his soup as if you had said "dessert". #mood: happy
    DESHAWN (thinks): They've got an answer already, so they came for the why, and I love the why.
    COACH: You have two numbers, and he's the one who can find out why with you.
+ [No one. I like the look of $5. #id: looks-nicer #ev: match-helper avoidant #slip: hide]
    OMAR: It's cool, they cost us $5.50 to make, so each one loses us a bit. #mood: calm
    OMAR (thinks): It's kinda interesting, because the more we sell, the less we have.
    COACH: It's rounder than the other one, and it's your group that pays for it.
- -> ask_deshawn

=== period ===
{
- tested:
    You text your group that it's $5.60. "fine." writes Omar, from the art room. #stage: decide #sfx: tap #prop: phone fine
- else:
    Wren gets $5.60 on paper, so you write that. "fine." writes Omar, from the art room. #stage: decide #sfx: tap #prop: phone fine
}
"A period can be one of five signs of anger," says AskIt, ready to explain. #mood: unsure
He never used a period before. Who or what do you ask?
+ [AskIt. It's great at sorry! #id: write-a-sorry #ev: match-helper expedient #slip: wrong-person]
    ~ dear = true
    "Dear valued partner," it begins, and it goes on for 300 words, and you send it. #sfx: tap
    OMAR (thinks): Valued partner? Did somebody kinda take their phone?
    COACH: You meant it kindly, and he got it from someone he doesn't know.
+ ["Which part of that is mad, Wren? Could you find out for me?" #id: wren-finds-out #ev: match-helper partial]
    WREN: Oh, it's the small f! Also the period, or he's hungry, where was I? #mood: unsure
    WREN (thinks): That's three reasons in 15 seconds, and I made up all of them.
    COACH: Wren is a person, and that's a start. Wren can't see into the art room, either.
+ [You'd better ask Omar himself. #id: omar-wrote-it #ev: match-helper adaptive]
    ~ up = up + 1
    AskIt is on its third sign of anger when you close it. #mood: calm
    WREN (thinks): Oh, you can ask him, and I was about to guess for six more minutes.
    COACH: It has read about a lot of people, and it never met this one.
- -> ask_omar

=== ask_deshawn ===
DeShawn carries his soup over and counts the slices of your pizza, twice. #stage: ask
How do you ask him?
+ ["I can't wait. 5 or 5.60?" #id: which-one #ev: ask-to-learn expedient #slip: answer-grab]
    DESHAWN: It's 5.60, okay but why, though? Somebody's gonna ask you that. #mood: unsure
    DESHAWN (thinks): They've got the number now, and I've still got the reason.
    COACH: It was quick, and now you have his word for it and not the machine's.
+ [Ask DeShawn in your own words. #id: ask-deshawn #say: ask pizza-part]
    {
    - say_level >= 2:
        ~ up = up + 1
        DESHAWN: Okay but that's the spot, so give me your pencil, and hold my soup! #mood: happy
        DESHAWN (thinks): Makes sense that they got stuck there, because the pizza skips it.
        COACH: You gave him one spot to look at, so he didn't have to eat the whole pizza.
    - else:
        DESHAWN: Okay, a pizza. Is it about the sale, or is it about lunch? #mood: calm
        DESHAWN (thinks): I could start at the top, but my soup's kinda getting cold.
        COACH: He came all the way over with his soup, and he has to hunt for the part.
    }
+ ["I lose it after 3 slices, because then it's 2 of, um, of what, please?" #id: slices-of-what #ev: ask-to-learn adaptive #ev: ask-clearly adaptive]
    ~ up = up + 1
    DESHAWN: Okay but "of what" is where my aunt got it mixed up, too, ha! #mood: happy
    DESHAWN (thinks): "Of what" is half of all math, and they found it before I did.
    COACH: He knows how far you got with it, down to the slice.
- -> half_a_soup

=== half_a_soup ===
DESHAWN: Say you got 7 slices left. The 20% comes off those, and not off all 10. #mood: happy
{
- painted:
    Omar gets a .60 in next to each 5. "It's cool," he says, "and kinda tight." #prop: poster fixed
- else:
    Omar paints $5.60 on six posters, and the zero has a smile. #prop: poster fixed
}
DESHAWN: My aunt sold sponges your way once, and she kinda paid people to take them. #mood: happy
-> customer

=== ask_omar ===
In the art room, Omar looks at six posters, and his brush is dry. #stage: ask #place: makerspace #enter: omar
{
- dear:
    OMAR: Hey, so who's "valued partner"? #mood: unsure
}
How do you ask him?
+ ["I can't read your 'fine', sorry! Are we okay, or is it the posters?" #id: are-we-okay #ev: ask-clearly adaptive #ev: kind-honest adaptive]
    ~ up = up + 1
    OMAR: It's cool, we're good. They say HALF, and I'm kinda out of orange. #mood: happy
    OMAR (thinks): Most people hear "fine" and go. This one came down the hall.
    COACH: You told him what you can't tell, and you left him room for either answer.
+ [Ask Omar in your own words. #id: ask-omar #say: ask his-fine]
    {
    - say_level >= 2:
        ~ up = up + 1
        OMAR: Oh, I had paint on three fingers, and the dot kinda got in. #mood: happy
        OMAR (thinks): Hmm, one whole hallway, and they came and asked me.
        COACH: You said what you didn't know, so he could fill it in.
    - else:
        OMAR: Hey, no rush. Is it about the posters, or about lunch? #mood: calm
        OMAR (thinks): They want to say something, and I got time, since I'm out of orange.
        COACH: You came down the hall yourself, and he has to guess what for.
    }
+ ["You're mad at me, and AskIt checked, so you can tell me that it's the period." #id: its-the-period #ev: ask-clearly aggressive #slip: blame]
    OMAR: Hmm, I wasn't, and now I'm kinda getting there. #mood: upset
    OMAR (thinks): They asked a tablet how I feel, and I was one hallway away.
    COACH: You were worried about him, and what he heard was a report on himself.
- -> out_of_orange

=== out_of_orange ===
OMAR: I painted HALF six times, and then it's not half, so I was a bit bummed. #mood: calm
Wren runs in with a red, a yellow, and the time. "Oh, that makes orange!" #enter: wren #prop: poster fixed
OMAR: Easy. I got you, if somebody does the zeros. #mood: happy
-> customer

=== customer ===
At noon, Dr. Bell is first in line, with a bill in her hand. #stage: use #place: cafeteria #enter: dr-bell #sfx: bell
DR-BELL: Good afternoon. 30 and 20 make 50, and I'd like to hear why it isn't half. #mood: calm
What do you tell her?
+ [Hold up the tablet. "I love how it puts it!" #id: hold-it-up #ev: use-help expedient #slip: take-and-go]
    { beginning:
    - 1: DR-BELL: It says five dollars here. Understood, I will take two, please. #mood: happy
    - 2: DR-BELL: It says here that Omar shows five signs of anger. #mood: surprised
    }
    { beginning:
    - 1: DESHAWN (thinks): Okay but that's the same old pizza! They know it better than that.
    - 2: OMAR (thinks): Hmm. Six, now.
    }
    COACH: The tablet did the talking, and it doesn't know what you know.
+ ["It's right, I promise! Percents are kind of tricky, and we checked." #id: promise #ev: use-help partial #ev: explain-why partial]
    DR-BELL: I do believe you. I'd also like to understand it. #mood: calm
    The line behind her leans in, because it'd like to understand it, too.
    { beginning:
    - 1: DESHAWN (thinks): Okay but they had it a minute ago, so say it, say "off the seven"!
    - 2: OMAR (thinks): I kinda want to know that, too, because I only do the zeros.
    }
    COACH: It's friendly and it's true, and she still has no reason.
+ ["First it's $7, and the 20% comes off the 7, so it's less." #id: off-the-seven #ev: use-help adaptive #ev: explain-why adaptive]
    ~ up = up + 1
    { beginning:
    - 1: DR-BELL: Off the seven and not off the lot. Understood, so one shirt, please. #mood: happy
    - 2: DR-BELL: So the second part is smaller. Understood, so one shirt, please. #mood: happy
    }
    { beginning:
    - 1: DESHAWN (thinks): That's way shorter than mine, since I needed a whole pizza and an aunt.
    - 2: OMAR (thinks): The principal got it, and she's kinda a hard crowd to sell to.
    }
    COACH: It came out of your own head, and she could follow it to the cash box.
- -> report

=== report ===
WREN: Oh, the report, and it asks, "How did you get your price?" I've got two minutes. #stage: reflect #mood: unsure #prop: report open
{
- took:
    WREN: I'll put that you were hungry and you saw it, right? #mood: happy
}
It has all of your names on it. What do you tell Wren?
+ ["Kindness, technology, and such great teamwork! Thank you, all of you, for it!" #id: teamwork #ev: kind-honest partial #ev: specific-thanks partial]
    WREN: Okay, I've got it, and also, it could be about a soccer game? #mood: unsure
    { beginning:
    - 1: DESHAWN (thinks): Okay but which of those am I, because I think I'm the technology?
    - 2: OMAR (thinks): I'm kinda in there, I guess, if I'm the kindness.
    }
    COACH: It's warm, and it would fit on every report in the box.
    {
    - up >= 3:
        -> end_steady
    - else:
        -> end_bumpy
    }
+ {beginning == 1} ["AskIt's pizza was off, and DeShawn showed us where. We tested it on a shirt." #id: pizza-was-off #ev: kind-honest adaptive #ev: specific-thanks adaptive]
    ~ up = up + 1
    WREN: Oh, can I put in the aunt? Also the soup, he gave up his soup! #mood: happy
    DESHAWN (thinks): I'm in a report for "where". Makes sense, that was the hard part.
    COACH: Whoever reads it knows what to trust and who to ask.
    -> count_it
+ {beginning == 2} ["AskIt did the math, and we tested it. And thank you, Omar, for the real why!" #id: the-real-why #ev: kind-honest adaptive #ev: specific-thanks adaptive]
    ~ up = up + 1
    WREN: Okay, got it all, and I've got 50 seconds left for the posters! #mood: happy
    OMAR (thinks): They put the machine in one line and me in the other, and that's about right.
    COACH: It's on there what a machine did, and what it couldn't.
    -> count_it
+ ["I did the price. That's my part." #id: my-part #ev: kind-honest avoidant #slip: hide]
    Wren writes it down, and stops for a second before the "I". #sfx: pencil
    { beginning:
    - 1: DESHAWN (thinks): Okay but my soup went cold for that "I", and why, though?
    - 2: OMAR (thinks): Hmm, so I guess the zeros painted themselves.
    }
    COACH: It's one grade for all of you, and one of you is in the sentence.
    {
    - up >= 3:
        -> end_steady
    - else:
        -> end_bumpy
    }

=== count_it ===
{
- up >= 5:
    -> end_bright
- up >= 3:
    -> end_steady
- else:
    -> end_bumpy
}

=== end_bright ===
{ beginning:
- 1: By one o'clock 41 shirts are gone, and you made a dime on each of them. #end: bright a-dime-each #mood: happy
- 2: By one o'clock 41 shirts are gone, and there's orange on all of you. #end: bright a-dime-each #mood: happy
}
{ beginning:
- 1: DESHAWN: Say you got 41 dimes. That's kinda two slices of pizza, real ones. #mood: happy #curtain
- 2: OMAR: I'm fine, and that one comes without a period. #mood: happy #curtain
}
-> END

=== end_steady ===
The shirts are gone, and parts of that price would be hard to explain out loud. #end: steady one-line-left #mood: calm
On Monday all of you have to do that, so there's still time to practice.
WREN: Oh, also, I left one line empty, and that's, like, three whole days! #mood: calm #curtain
-> END

=== end_bumpy ===
{ beginning:
- 1: The shirts are gone, and DeShawn eats his cold soup at his own table again. #end: bumpy come-by-for-soup #mood: unsure
- 2: The shirts are gone, and Omar eats at the far end of the table. #end: bumpy come-by-for-soup #mood: unsure
}
{ beginning:
- 1: You can go over there tomorrow, with the pizza and with your question.
- 2: There's a chair next to him, and it's not too late to sit in it.
}
{ beginning:
- 1: DESHAWN: Okay but bring the pizza with you, and I'll bring soup for two. #mood: calm #curtain
- 2: OMAR: No rush. I'm here, like, the whole lunch. #mood: calm #curtain
}
-> END
