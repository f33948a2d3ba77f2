// Every head nods. Answer the worry, find the two words, and ask in a way that fits: out loud, without a sound, or not next door when it is a quiz.
# id: worry-voice
# title: The Worry Voice
# band: B
# difficulty: 2
# category: academic
# setting: classroom
# seat: asker
# cast: ms-okafor, jonah, robin, amara
# minutes: 7
# feeds: writing-partner
# brief: You sit next to Jonah, the Writing Partner, in class. You need to know what the page wants.
# beginnings: 2
# say: first-person \| ask \| Ask what "first person" means.
# topics: first-person \| first person, page, writing, clock, board, words
# example: first-person \| greet \| Excuse me
# example: first-person \| time \| Is now okay?
# example: first-person \| polite \| Can you tell me
# example: first-person \| topic \| the page about the clock
# example: first-person \| problem \| I don't know what "first person" means
# example: first-person \| tried \| I read the board two times
# example: first-person \| help \| Can you give me an example?
# example: first-person \| okno \| Later is fine, too
# gloss: headphones \| you wear them on your ears to hear a book or a song
# gloss: quiz \| a short test

VAR beginning = 1
VAR say_level = 0
// How many strong moves so far: with few of them, the end is another one.
VAR up = 0
// What others saw of you.
VAR nodded = false
VAR finger = false
-> start

=== start ===
{ beginning:
- 1: "Everyone got it?" says Ms. Okafor. All the heads nod. #place: classroom #stage: notice #enter: ms-okafor
- 2: "It's a quiz, so it's quiet from now on," says Ms. Okafor. "Ready?" #place: classroom #stage: notice #enter: ms-okafor
}
{ beginning:
- 1: The fan is on, so even the plant by the window nods.
- 2: All the heads nod, and the fan makes the plant nod along.
}
You don't get it. #mood: unsure
What does your head do?
+ [Nod. Everybody's doing it, and so is the plant! #id: nod #ev: notice-need avoidant #slip: hide]
    ~ nodded = true
    You nod so well that your hair falls into your eyes. #act: nod you
    { beginning:
    - 1: MS-OKAFOR (thinks): So many nods. I wish I knew which of them are real.
    - 2: MS-OKAFOR (thinks): They all say that they're ready. Then let's begin.
    }
    COACH: A nod ends the question, and you still don't know what to write.
+ [Hold it still. "Nope. I don't get this, plant or no plant." #id: hold-still #ev: notice-need adaptive]
    ~ up = up + 1
    { beginning:
    - 1: Your head stays where it is, so the plant has to nod for both of you. #mood: calm #act: freeze you
    - 2: Your head stays where it is. Nobody around you seems to notice. #mood: calm
    }
    MS-OKAFOR (thinks): I noticed one head that didn't move. That tells me something.
    COACH: You didn't talk yourself out of it.
+ [Look at the board again. It might say more this time. #id: look-hard #ev: notice-need partial]
    { beginning:
    - 1: The board says the same thing that it said before.
    - 2: The board has not changed, and now you have less time.
    }
    MS-OKAFOR (thinks): Somebody is reading the board again. Was I clear enough?
    COACH: Part of you knows that something is missing. It helps to tell yourself, "I'm stuck."
- -> worry

=== worry ===
{ beginning:
- 1: A voice comes on inside you, like a radio in your stomach. #stage: decide
- 2: Pencils start to scratch. A voice comes on in you, like a radio in your stomach. #stage: decide
}
"You're the only one in here!" it says. "And now, the weather: red ears." #mood: upset
What do you tell it?
+ ["They all want to start. It's kinder if I don't hold them up." #id: kinder #ev: brave-thought avoidant #slip: hide]
    { beginning:
    - 1: "So thoughtful," says the voice. "We'll play you a slow song."
    - 2: "So thoughtful," says the voice. "Your ears are now at ninety degrees."
    }
    ROBIN (thinks): Come on, somebody ask. It's not gonna be me.
    COACH: You thought of the others, which is kind. Some of them may be waiting for this question.
+ ["Okay, okay. Could you please turn it down?" #id: softly #ev: brave-thought partial]
    "You're the only one," it whispers. You can still hear every word.
    { beginning:
    - 1: AMARA (thinks): Ugh. It says first, so it's gotta be a race.
    - 2: AMARA (thinks): Ugh. I hate it when everybody else is writing.
    }
    COACH: It's quieter, but you still believe it. What would be true?
+ ["How would you know? You're a stomach, you can't see!" #id: a-tummy #ev: brave-thought adaptive]
    ~ up = up + 1
    The voice coughs. Then it plays some music and hopes you forget. #mood: happy
    { beginning:
    - 1: ROBIN (thinks): I nodded, and I got lost halfway. No way I'm telling.
    - 2: ROBIN (thinks): Seriously, who is writing already? What are they writing?
    }
    COACH: You asked the worry how it knows, and it had no answer.
- -> try

=== try ===
The board says: "Be a thing in this room. Half a page, in the first person."
{ beginning:
- 1: You picked the clock, because you could draw it as well.
- 2: You picked the clock, because you look at it so much.
}
What do you try first?
+ [Read it again, nice and slow, with a finger under each word! #id: finger #ev: try-first adaptive]
    ~ up = up + 1
    ~ finger = true
    { beginning:
    - 1: Be a thing, okay, tick tock, half a page. Then your finger stops. #mood: calm
    - 2: You read in time with the clock. On the last two words, your finger stops. #mood: calm
    }
    JONAH (thinks): Okay so somebody is reading slowly, and I thought only I did that.
    COACH: Your finger stopped where your eyes had jumped over it.
+ [Take a tiny peek at Jonah's page and put a clock in it. #id: peek #ev: try-first expedient]
    { beginning:
    - 1: Jonah's desk is telling a story: "I have gum in secret places." Your clock has no gum. #mood: unsure
    - 2: Jonah pulls his arm around his page. All you can read is "gum". #mood: unsure
    }
    { beginning:
    - 1: JONAH (thinks): Is someone reading my gum? It isn't even finished.
    - 2: JONAH (thinks): It's a quiz, and I can feel somebody on my neck.
    }
    COACH: It was fast, but his page is about a desk. You still don't know what yours has to do.
+ [Read it again, really fast, before it gets worse! #id: one-breath #ev: try-first partial]
    Now you're out of breath. You know exactly as much as before.
    { beginning:
    - 1: JONAH (thinks): Who's puffing? It sounds like the bear in my book.
    - 2: AMARA (thinks): Whoa, who's blowing on my neck?
    }
    COACH: Another look was a good idea. A slow one would let the strange part stand out.
- -> name

=== name ===
{ beginning:
- 1: You go from line to line. Most of it makes sense, and one part doesn't.
- 2: You count the words on the board. You know all of them, and still it makes no sense.
}
Which part is it?
+ ["Writing. I'm a number person." #id: number-person #ev: name-need avoidant]
    You look at the clock, which is also more of a number person.
    { beginning:
    - 1: JONAH (thinks): I said that once, and then it turned out to be one single word.
    - 2: ROBIN (thinks): Ha, somebody gave up. Bet I'm next.
    }
    COACH: All of writing is too big to ask about. Two words would fit in a question.
+ ["'First person.' First to do what, though?" #id: first-to-what #ev: name-need adaptive]
    ~ up = up + 1
    Is it the first in line? Is it the first one on the moon?
    { beginning:
    - 1: ROBIN (thinks): First person on the moon, called it. I'm writing about him.
    - 2: AMARA (thinks): First person. Ugh, it's a race, and I'm gonna lose it.
    }
    COACH: You can say which two words they are, and that's almost a question.
+ ["It's somewhere near the end! I think it's the end part." #id: near-the-end #ev: name-need partial]
    You draw a circle around the last six words.
    { beginning:
    - 1: JONAH (thinks): Okay so that's a big circle. Which word is in trouble?
    - 2: MS-OKAFOR (thinks): I noticed a circle. Perhaps there's a question in it.
    }
    COACH: You know it's near the end. Which word stops you?
- -> way

=== way ===
{ beginning:
- 1: There's a blue ask card in your desk. Jonah, the Writing Partner, sits next to you. #stage: ask #enter: jonah
- 2: There's a blue ask card in your desk. Jonah is next to you, and a quiz is a quiz. #stage: ask #enter: jonah
}
How will you ask about "first person"?
+ [Put your hand up. #id: hand-up #ev: open-kindly adaptive]
    ~ up = up + 1
    { beginning:
    - 1: Your hand goes up, and the fan blows your sleeve down.
    - 2: Your hand goes up over all the heads, like a flag.
    }
    MS-OKAFOR (thinks): A hand! I was hoping for a hand.
    COACH: A hand says that you have a question. It needs no words yet.
    -> hand
+ [Stand up the blue ask card on your desk, without a word. #id: ask-card #ev: open-kindly adaptive #via: note]
    ~ up = up + 1
    { beginning:
    - 1: You stand the card on your desk. It doesn't make a sound. #prop: ask-card blue
    - 2: You stand the card next to your quiz. The scratching goes on around you. #prop: ask-card blue
    }
    MS-OKAFOR (thinks): I noticed a blue card in row two. I'll walk by slowly.
    COACH: A card asks without a sound, and it counts as much as a hand.
    -> card
+ {beginning == 1} [Ask Jonah. Helping with pages is his job! #id: to-jonah #ev: open-kindly adaptive]
    ~ up = up + 1
    You turn your chair a little. It squeaks, and only you hear it.
    AMARA (thinks): Gonna ask Jonah? Dude, I could do that, too.
    COACH: It's his job, and you only need one person.
    -> headphones
+ {beginning == 2} ["Psst, Jonah? Can you please help me with the last part?" #id: psst #ev: good-timing aggressive #slip: blurt]
    Jonah looks up. So does Ms. Okafor. #mood: unsure
    MS-OKAFOR: Jonah, your own page, please. #mood: calm
    JONAH (thinks): But I didn't even do anything, I only looked up.
    COACH: It was a kind ask to the right person. In a quiz, it got him into trouble.
    -> caught

=== caught ===
Jonah's ears turn red. He looks at his page, and not at you.
What do you do?
+ [Look at the ceiling. He'll forget about it. #id: ceiling #ev: kind-honest avoidant #slip: hide]
    Jonah pulls his chair as far away as it will go. #act: trip jonah
    MS-OKAFOR (thinks): That isn't like Jonah. I'll ask him about it later.
    COACH: It stayed quiet, and Jonah paid for it.
    -> guess
+ ["Sorry, that was me! I've got a question, please, Ms. Okafor." #id: was-me #ev: kind-honest adaptive #ev: ask-clearly adaptive]
    ~ up = up + 1
    MS-OKAFOR: Thank you for telling me. What's your question? #mood: happy
    JONAH (thinks): Okay so that was nice, and now I can breathe again.
    COACH: You cleared it up for Jonah. And you asked the one who can answer today.
    You point at the last two words on the board.
    -> low
+ [Mouth a great big "I'm sorry, thank you" to Jonah behind your hand. #id: mouth-sorry #ev: kind-honest partial]
    Jonah lifts one thumb under the desk. It's a small one. #act: wave jonah
    JONAH (thinks): Okay. But Ms. Okafor still thinks it was me.
    COACH: He got his sorry, and the trouble is still his.
    You stand up your blue card after all. Ms. Okafor comes over.
    -> low

=== hand ===
MS-OKAFOR: Yes? #mood: happy #leave: jonah
{ beginning:
- 1: Every head turns around. "They're looking at you!" says the voice. #mood: unsure
- 2: All the pencils stop. "Now you've done it!" says the voice. #mood: unsure
}
What do you do?
+ [Stretch. "Ahh! My arm was stiff." #id: stretch #ev: ask-clearly avoidant #slip: hide]
    You stretch, and you add a yawn to make it look real. #act: slump you
    MS-OKAFOR: I like a good stretch as well. #mood: unsure
    MS-OKAFOR (thinks): I think there was a question in that stretch. I'll wait a moment.
    COACH: Nobody is looking at you now, and nobody is answering you.
    -> stretched
+ [Ask Ms. Okafor in your own words. #id: ask-out-loud #say: ask first-person]
    {
    - say_level >= 2:
        ~ up = up + 1
        MS-OKAFOR: "First person"! Thank you for asking that. #mood: happy
        MS-OKAFOR (thinks): I put two words up there and told no one what they mean.
        COACH: You said which part, out loud, so that's the part she can clear up.
    - else:
        MS-OKAFOR: Tell me more. Which words is it? #mood: calm
        MS-OKAFOR (thinks): It's a real question. I only need to know where.
        COACH: You spoke up with all those heads turned. Add which words, and she can answer.
        You point at the last two.
    }
    -> heard
+ ["Could you please explain it all again, from the top?" #id: all-again #ev: ask-clearly partial #slip: vague]
    MS-OKAFOR: Be a thing in this room, for half a page, in the first person. #mood: calm
    MS-OKAFOR (thinks): Those were the same words. Which of them do they need?
    COACH: It was brave, and polite too. She can't tell which part you need.
    You point at the last two words.
    -> heard

=== stretched ===
Robin's hand goes up. Then he stretches, too, and so does Amara. #enter: robin #enter: amara #act: wave robin
{ beginning:
- 1: Three people are now stretching.
- 2: It's the sleepiest quiz in the school.
}
What do you do?
+ ["So much better now, thank you! I was stiff." #id: much-better #ev: ask-clearly avoidant #slip: hide]
    Ms. Okafor smiles and turns to the window. #mood: unsure
    MS-OKAFOR (thinks): Three stretches in a row. I wonder what is in them.
    COACH: That was smooth. The question left with it.
    -> guess
+ ["Sorry, no. Could you please tell us what 'first person' even is?" #id: no-stretch #ev: ask-clearly adaptive]
    ~ up = up + 1
    MS-OKAFOR: I did hope there was a question in there. #mood: happy
    ROBIN (thinks): Called it. Mine wasn't a stretch, either.
    COACH: You took the stretch back, and the whole row could relax.
    -> heard

=== heard ===
MS-OKAFOR: It means that you say "I". If you're the clock, the clock says "I". #mood: calm
{ beginning:
- 1: ROBIN: I was gonna ask that! I've got a guy on the moon. #enter: robin #mood: surprised
- 2: ROBIN: No way. Then who's this guy on my moon? #enter: robin #mood: surprised
}
AMARA: Ugh, I thought it was a race! #enter: amara #mood: happy
{
- finger:
    MS-OKAFOR: I noticed a finger that stopped right there. It's a good place to stop. #mood: happy
}
{
- nodded:
    ROBIN: But you nodded! Told you, nobody knows. #mood: surprised
    You did, and so did Robin. So did the plant, and it can't read.
    ROBIN (thinks): Ha. All those nods, and nobody knew.
}
{
- up < 3:
    -> two_lines
}
You write, "I am the clock. They look at me all day, and nobody says hi." #sfx: pencil #mood: happy
-> end_heard

=== card ===
{ beginning:
- 1: The card says, "I'm stuck on", and then there's room to write.
- 2: You hold the pencil over the card. It says, "I'm stuck on".
}
Then Robin looks over at your desk. #leave: jonah #enter: robin #mood: unsure
What do you do?
+ [Write "Help please, thank you!" and draw a big heart. #id: heart #ev: ask-clearly partial #slip: vague]
    MS-OKAFOR: Thank you for the heart. What is it stuck on? #mood: happy
    MS-OKAFOR (thinks): I can't tell yet. I'd like to keep the heart, though.
    COACH: She came right away, and she wants to help. Two more words would tell her where.
    You point at the last two words on the board.
    -> low
+ [Drop a book on it. What card? #id: book-on-it #ev: ask-clearly avoidant #slip: hide]
    You read the book very hard. It's about trucks, and it's upside down. #prop: book upside-down #act: hide you
    ROBIN (thinks): Was that an ask card? Come on, I want to use mine, too.
    COACH: Robin can't see the card now. Ms. Okafor can't, either.
    -> covered
+ [Write on the card in your own words. #id: write-card #say: ask first-person]
    {
    - say_level >= 2:
        ~ up = up + 1
        Ms. Okafor reads it as she walks by, and she stops.
        MS-OKAFOR (thinks): I put two words up there and told no one what they mean.
        COACH: Your card said which part, so she knew before she even bent down.
    - else:
        MS-OKAFOR: I'm here. Show me which words it is. #mood: calm
        MS-OKAFOR (thinks): It's a real question. I only need to know where.
        COACH: The card got her to you. Which words should it say?
        You point at the last two.
    }
    -> low

=== covered ===
{ beginning:
- 1: Ms. Okafor stops next to you. She turns your book the right way up. #prop: book upright #act: spin ms-okafor
- 2: Ms. Okafor stops next to you. Books should be away in a quiz.
}
What do you do?
+ [Take the book off, and show her: your finger is on "first person". #id: off-the-card #ev: ask-clearly adaptive #via: pointing]
    ~ up = up + 1
    MS-OKAFOR: Ah, that one. Thank you for showing me. #mood: happy
    MS-OKAFOR (thinks): That took some courage. I'll keep my voice down.
    COACH: You pointed at the two words, and it took no talking at all.
    -> low
+ ["It's such a good book, Ms. Okafor! You should read it." #id: good-book #ev: ask-clearly avoidant #slip: hide]
    { beginning:
    - 1: "I will," says Ms. Okafor, and she walks on with one eyebrow up. #mood: unsure
    - 2: Ms. Okafor takes the book with her, and the card inside it. #mood: unsure
    }
    MS-OKAFOR (thinks): I noticed a corner of blue. I'll come back this way.
    COACH: She was standing right there. Your question is stuck inside the trucks.
    -> guess

=== low ===
MS-OKAFOR: It means that the clock tells the story, so the clock says "I". #mood: calm
{
- finger:
    MS-OKAFOR: I noticed how you read it, with a finger. Keep doing that. #mood: happy
}
{
- nodded:
    MS-OKAFOR: And the nod? Was that you, or the fan? #mood: happy
    You think about it. It was mostly the fan. #mood: happy
}
ROBIN (thinks): They're whispering. I need to hear that, too.
-> quiet_page

=== headphones ===
Jonah listens to a book with his eyes shut, and he does all the voices.
Is now a good time? How do you start?
+ ["Jonah? Jonah. JONAH!" #id: jonah-jonah #ev: open-kindly partial]
    Robin looks up, and so does the plant. Jonah doesn't.
    JONAH (thinks): Wait wait wait. How does the bear know my name?
    COACH: He can't hear you with a bear in his ears. Try his eyes.
+ [Lift up his headphones. "Sorry! So sorry! Can I ask you something?" #id: lift #ev: good-timing aggressive #slip: blurt]
    JONAH: Aaah! I thought you were the bear! #mood: upset #act: jump jonah
    JONAH (thinks): I was in a cave, and then something grabbed my ear.
    COACH: Your words were nice. Your hand was in his story before he said yes.
+ [Wiggle a pencil where he'll see it. Wait for him. #id: wiggle #ev: good-timing adaptive #ev: open-kindly adaptive]
    ~ up = up + 1
    One eye opens. It sees a pencil, and then it sees you. #mood: happy #act: peek jonah
    JONAH (thinks): They let me get out of the cave first, and then they asked.
    COACH: He got to finish his bit, and now he's listening.
- -> ask_jonah

=== ask_jonah ===
Jonah takes his headphones off. "Okay so the bear can wait, and then what?"
How do you ask him?
+ ["Write me a first line. You've got, like, ten of them." #id: first-line #ev: ask-clearly expedient #slip: answer-grab]
    JONAH: Okay so mine are all about gum. Where are you stuck? #mood: unsure
    JONAH (thinks): I can listen to a page. I don't want to write two.
    COACH: You'd have one line, and it would be about gum. He asked you something useful, though.
    -> gum
+ [Ask Jonah in your own words. #id: ask-low #say: ask first-person]
    {
    - say_level >= 2:
        ~ up = up + 1
        JONAH: Wait wait wait, I know that one! #mood: happy
        JONAH (thinks): I needed that last week, and then I asked, and now I'm the one.
        COACH: You said which part it is, so he knows what to tell you.
    - else:
        JONAH: Okay so are you stuck at the start, or more in the middle? #mood: calm
        JONAH (thinks): I can help, and then we're done. But with what?
        COACH: He's listening now. Say which words, and he can start.
        You point at the last two.
    }
    -> jonah_tells
+ ["I'm, like, super lost. You're so good at this!" #id: kind-of-lost #ev: ask-clearly partial #slip: vague]
    JONAH: Okay so lost at the start, or lost like in a cave? #mood: calm
    JONAH (thinks): They think I'm good. Good at which part?
    COACH: He knows how you feel, and that's a start. He can't tell where you're stuck.
    You point at the last two words on the board.
    -> jonah_tells

=== gum ===
What do you say?
+ ["You're the best! It's 'first person'." #id: two-words #ev: ask-clearly adaptive]
    ~ up = up + 1
    JONAH: Wait wait wait, I know that one! #mood: happy
    JONAH (thinks): I needed that last week, and I was scared to ask, too.
    COACH: You let go of the line and told him the part you don't get.
    -> jonah_tells
+ ["Oh, nowhere! I'm good. Thanks so much, Jonah!" #id: nowhere #ev: ask-clearly avoidant #slip: hide]
    JONAH: Okay so back to the bear, then. #mood: calm
    JONAH (thinks): Their page was empty. I could have helped with empty.
    COACH: He asked where you were stuck, and you said thanks.
    -> guess

=== jonah_tells ===
{
- nodded:
    JONAH: But you nodded, and then the plant nodded, and I believed you both! #mood: surprised
    JONAH (thinks): I nodded last week, and then I wrote about the first person on a train.
}
JONAH: It means you say "I", and then you do the voice of the clock. #mood: happy
-> quiet_page

=== quiet_page ===
{
- up < 3:
    -> two_lines
}
{ beginning:
- 1: You write, "I am the clock. They look at me all day, and nobody says hi." #sfx: pencil
- 2: You write, "I am the clock. Today it's a quiz, so they look at me even more." #sfx: pencil
}
-> end_quiet

=== two_lines ===
{ beginning:
- 1: By now, the hour is almost over. There's time for one line. #mood: calm
- 2: By now, Ms. Okafor is picking up the quiz. There's time for one line. #mood: calm
}
You write, "I am the clock, and I am too fast today." #sfx: pencil
-> end_late

=== guess ===
{ beginning:
- 1: So you guess. Your clock flies to the moon for half a page. #sfx: pencil
- 2: So you guess. Your clock wins a race for half a page. #sfx: pencil
}
Ms. Okafor picks up the pages. #mood: unsure
{ beginning:
- 1: ROBIN: No way, you went to the moon, too? I thought it was only me! #enter: robin #mood: surprised
- 2: AMARA: Whoa, yours is a race, too? Dude, I thought it was only me! #enter: amara #mood: surprised
}
MS-OKAFOR: I noticed two moons and a race. My board wasn't clear, so we start over. #mood: calm
MS-OKAFOR (thinks): They all nodded. Tomorrow I'll ask in another way.
-> end_guess

=== end_heard ===
ROBIN: Told you. I mean, you told us. #mood: happy #curtain
{up >= 5:The plant nods. This time you nod with it, and it's true.|The plant nods, and so do you. It took a while to get here.} #mood: happy #stage: reflect #end: bright going-to-ask-that
-> END

=== end_quiet ===
{ beginning:
- 1: JONAH: Hi, clock. #mood: happy #curtain
- 2: JONAH: Okay so afterward you have to read me yours, with the voice. #mood: happy #curtain
}
{up >= 5:No one else looked up, and your page is full by the bell.|No one else looked up. Your page gets most of the way.} #mood: happy #stage: reflect #end: bright nobody-looked-up
-> END

=== end_late ===
MS-OKAFOR: That's a good first line. Let's hear the rest tomorrow. #mood: happy #curtain
Now you know what it means. You wish you had known it an hour ago. #stage: reflect #end: steady one-line-today
-> END

=== end_guess ===
{ beginning:
- 1: ROBIN: Seriously, so nobody got it? #mood: surprised #curtain
- 2: AMARA: C'mon, so we all nodded for nothing? #mood: surprised #curtain
}
{up >= 3:You had the question in your hand and didn't let go of it.|"You're the only one," said the voice, and it wasn't true.}
{up >= 3:You can still ask it tomorrow, when the page starts over.|You can still ask, because the page starts over tomorrow.} #stage: reflect #end: bumpy never-only-you
-> END
