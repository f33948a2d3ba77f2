// Help at home is real help, and it has its own limits: a grandmother who has cups and no English, a sister with dots and a test, a father who works nights.
// The family is told by the narrator. Milo is on the tablet, sees all of it, and has the last word.
// In the first beginning Abuela is free, and her cups are the match. In the second she has her one call of the week, and the sister is.
# id: ask-at-home
# title: Ask at Home
# band: A
# difficulty: 1
# category: personal-management
# setting: home
# seat: asker
# as: lucia
# cast: milo
# minutes: 6
# feeds: math-strategy-guide
# beginnings: 2
# heads-up: This one is about asking for help with homework at home.
# brief: You are Lucía, at home, with math to do. You need a way to get half of three cups.
# say: half-cups \| ask \| Ask at home for help with the cups.
# topics: half-cups \| cup, cups, half, number 5, math, page
# example: half-cups \| greet \| Hi, Abuela
# example: half-cups \| time \| Do you have a minute?
# example: half-cups \| polite \| Can you please
# example: half-cups \| topic \| the three cups
# example: half-cups \| problem \| I can't find the half of cup three
# example: half-cups \| tried \| I got half of two
# example: half-cups \| help \| Can you show me how it starts?
# example: half-cups \| okno \| It's okay if you can't now
# gloss: Abuela \| Grandma, in Spanish
# gloss: Papá \| Dad, in Spanish
# gloss: Marisol \| your big sister, who is in high school
# gloss: medio \| half, in Spanish
# gloss: gracias \| thank you, in Spanish

VAR beginning = 1
VAR say_level = 0
// How many strong moves there were, a page that was in the fridge, and answers that are Marisol's.
VAR up = 0
VAR fridge = false
VAR hers = false
-> start

=== start ===
Number 5 says, "Draw half of three cups." You drew 2, then 1, then a cat. #place: home #stage: notice #prop: page cat
Milo has the same page. He's on your tablet, next to the sugar. #enter: milo
What do you do?
+ [Put the page in the fridge. #id: in-the-fridge #ev: notice-need avoidant #slip: hide]
    ~ fridge = true
    It's next to the milk now. It can't look at you in there. #act: hide you
    { beginning:
    - 1: MILO: Help! I want a fridge, too! #mood: happy
    - 2: MILO: Oh no, is it dark in there? #mood: surprised
    }
    MILO (thinks): Oh no, ours is full of rice! I'd have to eat my way in!
    COACH: You can't see number 5 now. It's still in there.
+ ["It's the third cup! Half of two, I can do!" #id: third-cup #ev: name-need adaptive]
    ~ up = up + 1
    You draw a big ring around cup three. #sfx: pencil #act: scribble you
    { beginning:
    - 1: MILO: So two cups are good guys, and one is the bad guy! #mood: surprised
    - 2: MILO: I was mad at all three of them! #mood: surprised
    }
    MILO (thinks): No, no, I can't do any of it! Can I do two cups?
    COACH: The hard part is one cup now. It's not the whole page.
+ ["Cups are hard. Big cups, small cups, all of the cups there are." #id: all-cups #ev: name-need partial]
    { beginning:
    - 1: MILO: So hard! I'm going to drink from my hands, forever! #mood: upset
    - 2: MILO: So many cups, you guys! There are three! #mood: upset
    }
    You look at the cups. They all look the same.
    MILO (thinks): I drew a whole cat, too! It has a cup on its head!
    COACH: You know that it's about cups. Which of the three is the hard one?
- -> pick

=== pick ===
{
- fridge: Marisol gets the milk, and your page comes with it. It's cold now. #stage: pick
- else: You need someone to look at it with you. #stage: pick
}
{ beginning:
- 1:
    Abuela cooks. She can't read English, but she has cups in her hands all day.
    Marisol has a big test and big headphones on. Papá sleeps, because he works at night.
- 2:
    Abuela is on the phone with her sister, far away. They get one call a week.
    Marisol paints her toes pink. Papá sleeps, because he works at night.
}
Who will it be?
+ {beginning == 1} [Abuela! Point at the page, and then at her cups. #id: point-at-cups #ev: match-helper adaptive #via: pointing]
    ~ up = up + 1
    Abuela dries her hands. She nods at the page as if it were a new cat. #mood: calm
    MILO (thinks): Oh no, she can't read that! Wait, those are real cups!
    COACH: She can't read the page. But she knows cups best.
+ {beginning == 1} [Marisol. She's so fast, and she's in high school! #id: so-fast #ev: match-helper expedient #slip: answer-grab]
    She writes "1.5" in pink. The headphones go back on. #sfx: pencil
    MILO: Oh no, there's a dot! Did she spill? #mood: surprised
    MILO (thinks): My whole page has no dots! Now I want a dot!
    COACH: That was fast. You have a dot now, and you don't know what it's for.
+ {beginning == 1} ["Papá? Please, can you wake up for one small thing?" #id: papa-please #ev: good-timing partial #slip: blurt]
    One eye opens. "A cup of what?" he says, and the eye shuts. #mood: unsure
    MILO: Oh no, you broke him! #mood: surprised
    MILO (thinks): My mom works at night, too! A whole band can't wake her!
    COACH: Those are nice words. For him, it's the middle of the night.
+ {beginning == 2} ["Abuela, please hang up and come and show me. You're the best at cups." #id: hang-up #ev: good-timing aggressive #slip: blurt]
    She says bye to her sister. Then she looks at the phone for a long time. #mood: unsure
    MILO: Oh no, was that the whole call? #mood: unsure
    MILO (thinks): I cry when my grandma hangs up! But I cry at soup, too!
    COACH: You said a sweet thing, and the call was over. She had to wait a week for it.
+ {beginning == 2} [Write 2. That's close, and then it's done. #id: write-two #ev: try-first expedient]
    Number 6 says, "Use what you got in number 5." #mood: surprised #sfx: pencil
    MILO: Oh no no, 7 says so, too! It's 5 forever! #mood: upset
    MILO (thinks): I put a 2, too! We all go down, you guys!
    COACH: The line is full. But now two more lines need that 2.
+ {beginning == 2} ["Marisol! Could you please look at this when your toes are dry?" #id: dry-toes #ev: good-timing adaptive #ev: match-helper adaptive]
    ~ up = up + 1
    "One more toe," says Marisol. She blows on it and comes. #mood: calm
    MILO (thinks): My brother never says "one more toe"! He says "go away"!
    COACH: She could finish. And Abuela can still talk to her sister.
- -> ask

=== ask ===
{ beginning:
- 1: Abuela puts three cups down. Your Spanish is slow, and hers is fast. #stage: ask #prop: cups three
- 2: Marisol walks in on her heels. "What is it?" she says. #stage: ask
}
How do you ask?
+ ["You do it, please. I'll do the dishes all week, and the pots, too." #id: do-the-dishes #ev: ask-to-learn expedient #slip: answer-grab]
    { beginning:
    - 1: She knows one word of that. She gives you the sponge. #mood: surprised #act: take you
    - 2: "Deal," she says. She writes "1.5", and you wash a pot. #mood: unsure
    }
    { beginning:
    - 1: MILO: She has you washing, help! #mood: happy
    - 2: MILO: Oh no, one dot for a whole pot? #mood: surprised
    }
    MILO (thinks): I can't do the math! But that's so many pots!
    COACH: You were ready to work for it. But who does the cups?
+ [Ask in your own words. #id: ask-at-home #say: ask half-cups]
    {
    - say_level >= 2:
        ~ up = up + 1
        {beginning == 1:Abuela looks from the page to the cups. She laughs.|"Oh, that one," says Marisol. "I got stuck there, too."} #mood: happy
        MILO (thinks): That was so many good words in a row!
        COACH: She knows which cup it is and what you want to see.
    - else:
        {beginning == 1:Abuela smiles. She waits for more.|"Okay, what about it?" says Marisol.} #mood: calm
        You put your finger on the third cup.
        MILO (thinks): The finger said it! I love that whole finger!
        COACH: You asked, and it's the third cup. That's a start.
    }
+ {beginning == 1} [Say "medio!" and chop the air over cup three. #id: medio-chop #ev: ask-clearly adaptive #via: home-language]
    ~ up = up + 1
    "Ah, medio!" she says. She chops the air, too. #mood: happy
    MILO (thinks): Chop, chop, help! What did that cup do?
    COACH: One word and one hand. And she knew what you need.
+ {beginning == 2} ["Only the start of cup three, please. The other two are fine." #id: how-to-start #ev: ask-clearly adaptive #ev: ask-to-learn adaptive]
    ~ up = up + 1
    "Only the start?" she says. "I can do a start." #mood: happy
    MILO (thinks): I'd ask for the end! The end's the best part!
    COACH: She knows which cup it is. And she knows that you'll do the rest.
- -> use

=== use ===
{ beginning:
- 1:
    Abuela pours. One cup for you, one for her, and cup three goes half and half. #stage: use #prop: cups poured
    You can see it! But the page wants you to draw it.
- 2:
    "Three times point five," says Marisol. "So it's one point five." #stage: use
    You don't have points in third grade. It's all fog.
}
What do you do?
+ {beginning == 1} [Draw it, the way she poured it! #id: draw-what-she-did #ev: use-help adaptive]
    ~ up = up + 1
    One cup and a half is yours. The rest is hers. #sfx: pencil #mood: happy #act: scribble you
    MILO: So that's where cup three went! #mood: surprised
    MILO (thinks): I can do that with my juice!
    COACH: She showed it with water. You put it on the page.
+ {beginning == 2} ["Thanks! But no dots, please. Could you do it with cups?" #id: not-with-dots #ev: still-stuck adaptive]
    ~ up = up + 1
    She gets three cups. She pours the last one half and half. #mood: happy #prop: cups poured
    MILO: Cup three goes in two cups? You guys! #mood: surprised
    MILO (thinks): I can do that with my juice!
    COACH: You told her what was foggy and what you can read.
+ ["That's not how we do it in class. You don't even know school math." #id: not-how-we-do-it #ev: still-stuck aggressive #slip: blame]
    { beginning:
    - 1: She doesn't know the words. She knows the face, and she takes one cup away. #mood: unsure
    - 2: "Fine," she says. She looks at her toes, and not at you. #mood: unsure
    }
    MILO (thinks): Oh no, I'd give so much for a helper with {beginning == 1:cups|toes}!
    COACH: It's not the way you know. {beginning == 1:It was help, and it was right|She had come over to help}.
+ ["I see how you did it, and it's clear. Gracias." #id: so-clear #ev: still-stuck avoidant #slip: nod-along]
    { beginning:
    - 1: She pats your head. The water goes in the beans, with your half in it. #mood: unsure #prop: cups gone
    - 2: "It took me a year to get dots," she says. She looks sad. #mood: unsure
    }
    MILO: Tell me, then! What is it? #mood: happy
    MILO (thinks): She's looking at my cat! Oh no, is it the cat?
    COACH: You made {beginning == 1:her|your sister} happy. But Milo has a point there.
- -> offer

=== offer ===
{ beginning:
- 1: It says "one cup and a half" on the beans box, too. So that's number 5. #mood: calm
- 2: "One cup and a half," says Milo, and he pours juice. So that's number 5. #mood: calm
}
"Give me 6 and 7," says Marisol. "I'm on a break, and the cat show is on."
What do you tell her?
+ ["Yes, thank you! You're the kindest sister there is!" #id: kindest-sister #ev: use-help expedient #slip: answer-grab]
    ~ hers = true
    It takes her one minute. Her zeros have little smiles in them. #sfx: pencil
    MILO: Oh no, why is that zero so happy? #mood: surprised
    MILO (thinks): I want a sister! But then who does my whole test?
    COACH: You said thanks, and you get the cat show. Those zeros are hers.
+ ["You do half of it. I'll do 6, and you do 7." #id: half-of-them #ev: use-help partial]
    MILO: She's doing half of the halves! #mood: surprised
    You do 6. She does 7 with a smile in the zero. #sfx: pencil
    MILO (thinks): Is half of two one? I'm so good now!
    COACH: Number 6 is all yours. Number 7 could tell you if you've got it.
+ ["No way! Watch me do it!" #id: watch-me #ev: use-help adaptive]
    ~ up = up + 1
    She bites on a spoon, so that she can't talk. You do 6, and you do 7! #mood: proud
    MILO (thinks): A spoon in her mouth, you guys! It's the best thing on TV!
    COACH: She's there if you get stuck. You hold the pencil.
- -> unit

=== unit ===
Number 8 says, "Name the unit." No one at your house knows that word. #stage: decide
{ beginning:
- 1: Marisol says it's an army. Abuela says it's a bean.
- 2: Marisol says it's a shoe. Abuela thinks it's her sister who called.
}
What now?
+ ["You're in high school, and you have to know it. Look again." #id: look-again #ev: handle-no aggressive #slip: push]
    { beginning:
    - 1: The headphones go back on. The music goes up. #mood: unsure
    - 2: "I said I don't know," says Marisol. She pulls her knees up. #mood: unsure
    }
    MILO (thinks): She said she doesn't know! That's so hard to say!
    COACH: You want to be done. She had told you the truth, and it was "I don't know".
+ [Put a ring around it! Write, "Ask Ms. Okafor!" #id: ask-ms-okafor #ev: match-helper adaptive]
    ~ up = up + 1
    { beginning:
    - 1: MILO: Me, too! Can I stand behind you when you ask? #mood: happy
    - 2: MILO: I'll bring the page, and you bring the words! #mood: happy
    }
    MILO (thinks): I don't have to know it today! I can get off the floor!
    COACH: Home could help with the cups. For this word, you found more help.
+ [Draw {beginning == 1:a bean|a shoe}. It could be true. #id: could-be-true #ev: match-helper expedient]
    { beginning:
    - 1: MILO: I'll draw one, too! Two beans can't be wrong! #mood: happy
    - 2: MILO: I'll draw the other shoe! #mood: happy
    }
    MILO (thinks): If we get the same thing, it looks so true!
    COACH: You can draw, that's for sure. No one will see that you need the word.
- -> thanks

=== thanks ===
{ beginning:
- 1: The beans are done. Abuela dries the three cups. #stage: reflect #mood: calm
- 2: The toes are dry. Marisol gets up to go. #stage: reflect #mood: calm
}
What do you say?
+ ["Thank you, all of you! You're so, so great and so kind to me!" #id: all-so-great #ev: specific-thanks partial]
    "Anytime," says Papá, and he's still asleep. #mood: surprised
    MILO (thinks): What did he do? Can I thank him, too?
    COACH: It's warm, and it's for all of them. {beginning == 1:Abuela|Marisol} doesn't know what she did.
+ {beginning == 1} ["Gracias, Abuela! You poured it, and I saw the half!" #id: gracias #ev: specific-thanks adaptive #via: home-language]
    ~ up = up + 1
    She gets "gracias", and she gets the look. She taps cup three. #mood: happy
    MILO (thinks): She did math with no English! I have so much of it, and no math!
    COACH: One look and one line. She can tell what helped you.
+ {beginning == 2} ["You came over with wet toes and got me started. Thank you!" #id: wet-toes #ev: specific-thanks adaptive]
    ~ up = up + 1
    "I'd walk on my heels again for that," says Marisol. She goes all pink, too. #mood: happy
    MILO (thinks): Her sister gets a thank you for her toes! I'd frame that!
    COACH: She sat down with wet toes. Now she knows that you saw it.
+ ["Move. The cat show is on." #id: cat-show #ev: specific-thanks avoidant #slip: ghost]
    { beginning:
    - 1: Abuela moves. She dries the last cup with her back to you. #mood: unsure
    - 2: "You're welcome," says Marisol to the wall. #mood: unsure
    }
    MILO (thinks): I want to see it, too! But oh no, {beginning == 1:her back|that wall}!
    COACH: You worked hard, and you want your show. {beginning == 1:Her cups|Her time} went by without a word.
- {
- up <= 2:
    -> end_bumpy
- hers:
    -> end_zeros
- up >= 5:
    -> end_bright
- else:
    -> end_steady
}

=== end_bright ===
{beginning == 1:Your page has water on it and three cups in it.|Your page has pink dots on it, from a toe.} You can do it again by yourself. #end: bright cup-and-a-half
{ beginning:
- 1: MILO: Can I have one cup and a half of your Abuela? #mood: happy #curtain
- 2: MILO: Can I rent your sister? I can pay in juice! #mood: happy #curtain
}
-> END

=== end_steady ===
Number 5 is yours. Tomorrow, you can do one more with the cups. #end: steady one-more-cup
{
- up >= 4: MILO: We did half of it! I can say that now! #mood: happy #curtain
- else: MILO: I spilled cup three. Help me mop, you guys! #mood: surprised #curtain
}
-> END

=== end_zeros ===
The page is full, and some zeros smile. Tomorrow, you can do 6 on your own. #end: steady smiling-zeros
{
- up >= 5: MILO: You had it! Why did you give her your zeros? #mood: surprised #curtain
- else: MILO: Oh no, Ms. Okafor's going to meet that zero! #mood: unsure #curtain
}
-> END

=== end_bumpy ===
{hers:The zeros smile, and no one else does.|It's dark out, and number 5 is still a cat.} You can still get three cups out. #end: bumpy three-cups-left
{ beginning:
- 1: MILO: Oh no, no, no! I was going to copy yours! #mood: upset #curtain
- 2: MILO: The cat show was so sad! The cat did math! #mood: unsure #curtain
}
-> END
