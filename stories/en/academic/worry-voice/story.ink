// Every head nods. Answer the worry, find the two words that stop you, and ask in a way that fits: out loud, without a sound, or not next door when it is a quiz.
# id: worry-voice
# title: The Worry Voice
# band: C
# difficulty: 2
# category: academic
# setting: classroom
# seat: asker
# cast: ms-okafor, jonah, robin, amara
# minutes: 7
# feeds: writing-partner
# brief: You sit next to Jonah, the Writing Partner, and your row gets one grade. You need to know what the page wants.
# beginnings: 2
# say: unreliable \| ask \| Ask what an "unreliable narrator" is.
# topics: unreliable \| unreliable, narrator, page, writing, clock, board, words
# example: unreliable \| greet \| Excuse me
# example: unreliable \| time \| Is now okay?
# example: unreliable \| polite \| Can you tell me
# example: unreliable \| topic \| the page about the clock
# example: unreliable \| problem \| I don't know what an "unreliable narrator" is
# example: unreliable \| tried \| I read the board two times
# example: unreliable \| help \| Can you give me an example?
# example: unreliable \| okno \| Later is fine, too
# gloss: narrator \| the one who tells the story
# gloss: unreliable \| one of the two words that you want to find out
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
- 1: "Everyone got it?" says Ms. Okafor, and all the heads in your row nod. #place: classroom #stage: notice #enter: ms-okafor
- 2: "It's a quiz, so it's quiet from here on," says Ms. Okafor. "Ready?" #place: classroom #stage: notice #enter: ms-okafor
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
    - 1: MS-OKAFOR (thinks): I noticed a whole row of nods, and I wonder which of them are real.
    - 2: MS-OKAFOR (thinks): They all tell me that they're ready, so let's begin.
    }
    COACH: A nod ends the question, and the page in front of you is still empty.
+ [Hold it still. "Nope. I don't get this, plant or no plant." #id: hold-still #ev: notice-need adaptive]
    ~ up = up + 1
    { beginning:
    - 1: Your head stays where it is, so the plant has to nod for both of you. #mood: calm #act: freeze you
    - 2: Your head stays where it is, and nobody around you seems to notice. #mood: calm
    }
    MS-OKAFOR (thinks): I noticed one head that didn't move, and that tells me something.
    COACH: You didn't talk yourself out of it, with a whole row of heads going up and down.
+ [Look at the board again. It might say more this time. #id: look-hard #ev: notice-need partial]
    { beginning:
    - 1: The board says the same thing that it said before, word for word.
    - 2: The board hasn't changed, and now there's less time to look at it.
    }
    MS-OKAFOR (thinks): I noticed somebody reading the board again, so was it as clear as I'd hoped?
    COACH: Part of you knows that something is missing, and the rest hopes that it'll turn up.
- -> worry

=== worry ===
{ beginning:
- 1: A voice comes on inside you, like a radio in your stomach. #stage: decide
- 2: Pencils start to scratch, and a voice comes on in you, like a radio in your stomach. #stage: decide
}
"You're the only one, and it's their grade, too," it says. "The weather: red ears." #mood: upset
What do you tell it?
+ ["They all want to start. It's kinder if I don't hold them up." #id: kinder #ev: brave-thought avoidant #slip: hide]
    { beginning:
    - 1: "So thoughtful," says the voice. "We'll be right back with more about your ears."
    - 2: "So thoughtful," says the voice. "Your ears have now reached 90 degrees."
    }
    ROBIN (thinks): Come on, somebody ask. It's not gonna be me.
    COACH: You thought of the others, and some of them may be waiting for that very question.
+ ["Okay, okay. Could you please turn it down?" #id: softly #ev: brave-thought partial]
    "You're the only one," it whispers, and you can still hear every word.
    { beginning:
    - 1: AMARA (thinks): Ugh, "unreliable", so it's gotta be a thing that breaks down.
    - 2: AMARA (thinks): Ugh, everybody else is going bang bang bang with their pencils.
    }
    COACH: It's quieter now, and you still believe each word of it.
+ ["How would you know? You're a stomach, you can't see!" #id: a-tummy #ev: brave-thought adaptive]
    ~ up = up + 1
    The voice coughs, plays some music, and hopes that you forget about it. #mood: happy
    { beginning:
    - 1: ROBIN (thinks): I nodded, and I got lost halfway, and no way am I telling.
    - 2: ROBIN (thinks): Seriously, who's writing already, and what is there to write?
    }
    COACH: You asked the worry how it knows, and it had no answer.
- -> try

=== try ===
The board says: "Be a thing in this room. Half a page, unreliable narrator."
{ beginning:
- 1: You picked the clock, because it's been four minutes slow since September.
- 2: You picked the clock, because you look at it so much, and it's always slow.
}
What do you try first?
+ [Read it again, nice and slow, with a finger under each word! #id: finger #ev: try-first adaptive]
    ~ up = up + 1
    ~ finger = true
    { beginning:
    - 1: Be a thing, okay, half a page, okay, and then your finger stops. #mood: calm
    - 2: You read in time with the clock, and on the last two words your finger stops. #mood: calm
    }
    JONAH (thinks): Okay so somebody else reads with a finger, and I thought it was only me.
    COACH: Your finger stopped where your eyes had jumped right over it.
+ [Take a tiny peek at Jonah's page and put a clock in it. #id: peek #ev: try-first expedient]
    { beginning:
    - 1: Jonah's desk says, "I never took anyone's gum," and your clock doesn't have any gum. #mood: unsure
    - 2: Jonah pulls his arm around his page, and all that you can read is "gum". #mood: unsure
    }
    { beginning:
    - 1: JONAH (thinks): Okay so someone is reading my gum, and then it isn't even finished.
    - 2: JONAH (thinks): It's a quiz, and then I feel somebody breathing on my neck.
    }
    COACH: It was fast, and his page can't tell you what yours has to do.
+ [Read it again, really fast, before it gets worse! #id: one-breath #ev: try-first partial]
    Now you're out of breath, and you know exactly as much as before.
    { beginning:
    - 1: JONAH (thinks): Wait wait wait, who's puffing like the ghost in my book?
    - 2: AMARA (thinks): Whoa, who's blowing on my neck, or is that the fan?
    }
    COACH: Another look was a good idea, and a slow one lets the strange part stick out.
- -> name

=== name ===
{ beginning:
- 1: You go from line to line, and most of it makes sense, and one part doesn't.
- 2: Most of the words on the board are friends of yours, and some of them aren't.
}
Which part is it?
+ ["Writing. I'm a number person." #id: number-person #ev: name-need avoidant]
    You look at the clock, which is also more of a number person.
    { beginning:
    - 1: JONAH (thinks): I said that once, and then it turned out to be one single word.
    - 2: ROBIN (thinks): Ha, somebody gave up, and I bet I'm next.
    }
    COACH: All of writing is too big to ask about, and two words would fit into a question.
+ ["'Unreliable narrator.' Is it always late?" #id: which-two-words #ev: name-need adaptive]
    ~ up = up + 1
    Does it break down, or forget its own name, or not show up on Mondays?
    { beginning:
    - 1: ROBIN (thinks): Mine never even shows up, called it, so my page is gonna be empty.
    - 2: AMARA (thinks): Mine's a fan with a bad motor, and it's gonna go bang on line three.
    }
    COACH: You can say which two words they are, and that's almost a question.
+ ["It's somewhere near the end! I think it's the end part." #id: near-the-end #ev: name-need partial]
    You draw a circle around the whole last line, and then one more around that.
    { beginning:
    - 1: JONAH (thinks): Okay so that's a big circle, and then which word in there is in trouble?
    - 2: MS-OKAFOR (thinks): I noticed a circle, and it has something in the middle that stops somebody.
    }
    COACH: You know which end it's at, and that circle holds more than one word.
- -> way

=== way ===
{ beginning:
- 1: There's a blue ask card in your desk, and Jonah, the Writing Partner, is next to you. #stage: ask #enter: jonah
- 2: There's a blue ask card in your desk, Jonah is next to you, and a quiz is a quiz. #stage: ask #enter: jonah
}
How will you ask about it?
+ [Put your hand up. #id: hand-up #ev: open-kindly adaptive]
    ~ up = up + 1
    { beginning:
    - 1: Your hand goes up, and the fan blows your sleeve down.
    - 2: Your hand goes up over all the heads, like a flag.
    }
    MS-OKAFOR (thinks): A hand, and I was so hoping for a hand.
    COACH: A hand says that you have a question, and it needs no words yet.
    -> hand
+ [Stand up the blue ask card on your desk, without a word. #id: ask-card #ev: open-kindly adaptive #via: note]
    ~ up = up + 1
    { beginning:
    - 1: You stand the card on your desk, and it doesn't make a sound. #prop: ask-card blue
    - 2: You stand the card next to your quiz, and the scratching goes on around you. #prop: ask-card blue
    }
    MS-OKAFOR (thinks): I noticed a blue card in row two, so I'll walk by slowly.
    COACH: A card asks without a sound, and it counts as much as a hand.
    -> card
+ {beginning == 1} [Ask Jonah. Helping with pages is his job! #id: to-jonah #ev: open-kindly adaptive]
    ~ up = up + 1
    You turn your chair a little, and it squeaks, and only you hear it.
    AMARA (thinks): Dude, let's hope that Jonah knows, because I'm gonna listen in.
    COACH: It's his job, and one person is all that it takes.
    -> headphones
+ {beginning == 2} ["Psst, Jonah? Can you please help me with the last part?" #id: psst #ev: good-timing aggressive #slip: blurt]
    Jonah looks up, and so does Ms. Okafor, and so does half of your row. #mood: unsure
    MS-OKAFOR: Let's keep our eyes on our own page, please, Jonah. #mood: calm
    JONAH (thinks): But I only looked up, and then it was me in trouble.
    COACH: It was a kind ask to the right person, and in a quiz it cost him.
    -> caught

=== caught ===
Jonah's ears turn red, and he looks at his page and not at you.
What do you do?
+ [Look at the ceiling. He'll forget about it. #id: ceiling #ev: kind-honest avoidant #slip: hide]
    Jonah pulls his chair as far away as it will go. #act: trip jonah
    JONAH (thinks): And then they looked at the ceiling, and now I know what they're like.
    COACH: It stayed quiet, and Jonah is the one who pays for that.
    -> guess
+ ["Sorry, that was me! I've got a question, please, Ms. Okafor." #id: was-me #ev: kind-honest adaptive #ev: ask-clearly adaptive]
    ~ up = up + 1
    MS-OKAFOR: Then thank you for saying so, and tell me what it is. #mood: happy
    JONAH (thinks): Okay so that was nice, and then I could breathe again.
    COACH: You cleared it up for Jonah, and you asked the one who can answer today.
    You point at the last two words on the board.
    -> low
+ [Mouth a great big "I'm so, so sorry" to Jonah behind your hand. #id: mouth-sorry #ev: kind-honest partial]
    Jonah lifts one thumb under the desk, and it's a small one. #act: wave jonah
    JONAH (thinks): Okay so that's nice, and then Ms. Okafor still thinks it was me.
    COACH: He got his sorry, and the trouble is still his.
    You stand up your blue card after all, and Ms. Okafor comes over.
    -> low

=== hand ===
MS-OKAFOR: Yes? #mood: happy #leave: jonah
{ beginning:
- 1: Every head turns around, and the voice says, "Now they're all looking at you!" #mood: unsure
- 2: All the pencils stop at once, and the voice says, "Now you've done it!" #mood: unsure
}
What do you do?
+ [Stretch. "Ahh! My arm was stiff." #id: stretch #ev: ask-clearly avoidant #slip: hide]
    You stretch, and you add a yawn to make it look real. #act: slump you
    MS-OKAFOR: That's a very long stretch, so take your time with it. #mood: unsure
    MS-OKAFOR (thinks): I noticed a question in that stretch, so I'll wait a moment.
    COACH: Nobody is looking at you now, and nobody is answering you, either.
    -> stretched
+ [Ask Ms. Okafor in your own words. #id: ask-out-loud #say: ask unreliable]
    {
    - say_level >= 2:
        ~ up = up + 1
        MS-OKAFOR: "Unreliable narrator"! Thank you for being the one who asks. #mood: happy
        MS-OKAFOR (thinks): I put two words up there, and I told no one what they mean.
        COACH: You said which part, out loud, so that's the part she can clear up.
    - else:
        MS-OKAFOR: Tell me more, please, and show me which words it is. #mood: calm
        MS-OKAFOR (thinks): It's a real question, and I only need to know where it is.
        COACH: You spoke up with all those heads turned, and she needs to hear which words.
        You point at the last two.
    }
    -> heard
+ ["Could you please explain it all again, from the top?" #id: all-again #ev: ask-clearly partial #slip: vague]
    MS-OKAFOR: Be a thing in this room, for half a page, with an unreliable narrator. #mood: calm
    MS-OKAFOR (thinks): Those were the same words again, so which of them do they need?
    COACH: It was brave, and it was polite, and she can't tell which part you need.
    You point at the last two words.
    -> heard

=== stretched ===
Robin's hand goes up, and then he stretches, too, and so does Amara. #enter: robin #enter: amara #act: wave robin
{ beginning:
- 1: Three people are now stretching, and the plant bends with them.
- 2: By now it's the sleepiest quiz in the whole school.
}
What do you do?
+ ["So much better now, thank you! I was stiff." #id: much-better #ev: ask-clearly avoidant #slip: hide]
    Ms. Okafor smiles at the three of you and turns to the window. #mood: unsure
    MS-OKAFOR (thinks): I noticed three stretches in one row, and I wonder what's in them.
    COACH: That was smooth, and the question left the room with it.
    -> guess
+ ["Sorry, no. Could you please explain 'unreliable' to all of us?" #id: no-stretch #ev: ask-clearly adaptive]
    ~ up = up + 1
    MS-OKAFOR: I did hope that there was a question in there. #mood: happy
    ROBIN (thinks): Called it. Mine wasn't a stretch, either.
    COACH: You took the stretch back, and the whole row could breathe out.
    -> heard

=== heard ===
MS-OKAFOR: It's a narrator you can't believe, like a clock that says it's never late. #mood: calm
{ beginning:
- 1: ROBIN: I was gonna ask that! Seriously, my guy never even shows up. #enter: robin #mood: surprised
- 2: ROBIN: No way. Then why did I write about a guy who never shows up? #enter: robin #mood: surprised
}
AMARA: Ugh, and I built one that breaks down, with a loose screw and everything! #enter: amara #mood: happy
{
- finger:
    MS-OKAFOR: I noticed a finger that stopped right there, so it knew something. #mood: happy
}
{
- nodded:
    ROBIN: But you nodded, so I nodded! Bet nobody here knows it. #mood: surprised
    You did, and so did Robin, and so did the plant, which can't read.
    ROBIN (thinks): Ha, a whole row of nods, and not one of them was real.
}
{
- up < 3:
    -> two_lines
}
You write, "I am the clock, and I have never been late in my life." #sfx: pencil #mood: happy
-> end_heard

=== card ===
{ beginning:
- 1: The card says, "I'm stuck on", and then there's room to write.
- 2: You hold your pencil over the card, which says, "I'm stuck on".
}
Then Robin leans over to see what you have on your desk. #leave: jonah #enter: robin #mood: unsure
What do you do?
+ [Write "Help please, thank you, thank you!" with a big smiley. #id: smiley #ev: ask-clearly partial #slip: vague]
    MS-OKAFOR: Thank you for the smiley, and tell me what it's stuck on. #mood: happy
    MS-OKAFOR (thinks): I can't tell yet, and I'd like to keep that smiley for my door.
    COACH: She came right away, and two more words would tell her where.
    You point at the last two words on the board.
    -> low
+ [Drop a book on it. What card? #id: book-on-it #ev: ask-clearly avoidant #slip: hide]
    You read the book very hard, and it's in French, and it's upside down. #prop: book upside-down #act: hide you
    ROBIN (thinks): Come on, was that an ask card? I want to use mine, too.
    COACH: Robin can't see the card now, and Ms. Okafor can't, either.
    -> covered
+ [Write on the card in your own words. #id: write-card #say: ask unreliable]
    {
    - say_level >= 2:
        ~ up = up + 1
        Ms. Okafor reads it as she walks by, and she stops.
        MS-OKAFOR (thinks): I put two words up there, and I told no one what they mean.
        COACH: Your card said which part, so she knew before she even bent down.
    - else:
        MS-OKAFOR: I'm here now, so show me which words it is. #mood: calm
        MS-OKAFOR (thinks): It's a real question, and I only need to know where it is.
        COACH: The card got her to you, and now it needs the words.
        You point at the last two.
    }
    -> low

=== covered ===
{ beginning:
- 1: Ms. Okafor stops next to you and turns your book right side up. #prop: book upright #act: spin ms-okafor
- 2: Ms. Okafor stops next to you, and books should be away in a quiz.
}
What do you do?
+ [Take the book off, and show her: your finger is on "unreliable". #id: off-the-card #ev: ask-clearly adaptive #via: pointing]
    ~ up = up + 1
    MS-OKAFOR: Ah, that one, and thank you for showing me. #mood: happy
    MS-OKAFOR (thinks): I noticed how much that took, so I'll keep my voice down.
    COACH: You pointed at the very word, and it took no talking at all.
    -> low
+ ["It's such a good book, Ms. Okafor! You should read it." #id: good-book #ev: ask-clearly avoidant #slip: hide]
    { beginning:
    - 1: "In French?" says Ms. Okafor, and she walks on with one eyebrow up. #mood: unsure
    - 2: Ms. Okafor takes the book with her, and your card is inside it. #mood: unsure
    }
    MS-OKAFOR (thinks): I noticed a corner of blue, so I'll come back this way.
    COACH: She was standing right there, and your question is stuck in French.
    -> guess

=== low ===
MS-OKAFOR: It's one you can't believe a word of, like a clock that says it's never late. #mood: calm
{
- finger:
    MS-OKAFOR: I noticed how you read it, with a finger, so keep doing that. #mood: happy
}
{
- nodded:
    MS-OKAFOR: And the nod, was that you, or was it the fan? #mood: happy
    You think about it, and it was mostly the fan. #mood: happy
}
ROBIN (thinks): They're whispering, come on, and I need to hear that, too.
-> quiet_page

=== headphones ===
Jonah listens to a ghost story with his eyes shut, and he does all the voices.
Is now a good time? How do you start?
+ ["Jonah? Jonah. JONAH!" #id: jonah-jonah #ev: open-kindly partial]
    Robin looks up, and half of your row looks up, and Jonah doesn't.
    JONAH (thinks): Wait wait wait, how does the ghost know my name?
    COACH: He can't hear you with a ghost in his ears, and eyes open now and then.
+ [Lift up his headphones. "Sorry! So sorry! Can I ask you something?" #id: lift #ev: good-timing aggressive #slip: blurt]
    JONAH: Aaah, wait wait wait, I thought that you were the ghost! #mood: upset #act: jump jonah
    JONAH (thinks): I was on a ship in the fog, and then a hand had my ear.
    COACH: Your words were nice, and your hand was in his story before he said yes.
+ [Wiggle a pencil where he'll see it. Wait for him. #id: wiggle #ev: good-timing adaptive #ev: open-kindly adaptive]
    ~ up = up + 1
    One eye opens, and it sees a pencil, and then it sees you. #mood: happy #act: peek jonah
    JONAH (thinks): They let me get off the ship first, and then they asked.
    COACH: He got to the end of his part, and now he's listening.
- -> ask_jonah

=== ask_jonah ===
Jonah takes his headphones off. "Okay so the ghost can wait, and then what?"
How do you ask him?
+ ["Write me a first line. You've got, like, a bag of them." #id: first-line #ev: ask-clearly expedient #slip: answer-grab]
    JONAH: Okay so mine are all about gum, but wait wait wait, where are you stuck? #mood: unsure
    JONAH (thinks): I can listen to a page, but I don't want to write two.
    COACH: You'd have one line about gum, and what he asked you is more use.
    -> gum
+ [Ask Jonah in your own words. #id: ask-low #say: ask unreliable]
    {
    - say_level >= 2:
        ~ up = up + 1
        JONAH: Wait wait wait, I know that one, and it's the best part! #mood: happy
        JONAH (thinks): I needed that last week, and then I asked, and now I'm the one.
        COACH: You said which part it is, so he knows what to tell you.
    - else:
        JONAH: Okay so are you stuck at the start, or more in the middle? #mood: calm
        JONAH (thinks): I can help, and then we're done. But with what?
        COACH: He's listening now, and he's waiting to hear which words.
        You point at the last two.
    }
    -> jonah_tells
+ ["I'm, like, super lost. You're the best writer in this row!" #id: kind-of-lost #ev: ask-clearly partial #slip: vague]
    JONAH: Okay so lost at the start, or lost like on a ship in the fog? #mood: calm
    JONAH (thinks): They think I'm the best, and then, the best at which part?
    COACH: He knows how you feel now, and he can't tell where you're stuck.
    You point at the last two words on the board.
    -> jonah_tells

=== gum ===
What do you say?
+ ["You're the best! It's 'unreliable narrator'." #id: two-words #ev: ask-clearly adaptive]
    ~ up = up + 1
    JONAH: Wait wait wait, I know that one, and it's the best part! #mood: happy
    JONAH (thinks): I needed that last week, and then I was scared to ask, too.
    COACH: You let go of the line and told him the part you don't get.
    -> jonah_tells
+ ["Oh, nowhere! I'm good. Thanks so much, Jonah!" #id: nowhere #ev: ask-clearly avoidant #slip: hide]
    JONAH: Okay so back to the ghost, and then to lunch. #mood: calm
    JONAH (thinks): Their page was empty, and I could have helped with empty.
    COACH: He asked where you were stuck, and what he got was a thank-you.
    -> guess

=== jonah_tells ===
{
- nodded:
    JONAH: But you nodded, and then the plant nodded, and I believed you both! #mood: surprised
    JONAH (thinks): I nodded last week, and then I wrote half a page about a train that's late.
}
JONAH: You can't trust who tells it. My desk says it has no gum, and then it has yours. #mood: happy
-> quiet_page

=== quiet_page ===
{
- up < 3:
    -> two_lines
}
{ beginning:
- 1: You write, "I am the clock, and I have never been late in my life." #sfx: pencil
- 2: You write, "I am the clock, and nobody ever looks at me in a quiz." #sfx: pencil
}
-> end_quiet

=== two_lines ===
{ beginning:
- 1: By now the hour is almost over, and there's time for one line. #mood: calm
- 2: By now Ms. Okafor is picking up the quiz, and there's time for one line. #mood: calm
}
You write, "I am the clock, and I'm not slow, the day is fast." #sfx: pencil
-> end_late

=== guess ===
{ beginning:
- 1: So you guess, and your clock breaks down for half a page. #sfx: pencil
- 2: So you guess, and your clock is late for half a page. #sfx: pencil
}
Ms. Okafor picks up the pages of your row and reads the top ones. #mood: unsure
{ beginning:
- 1: ROBIN: No way, yours breaks down? Mine doesn't show up, and I thought it was only me! #enter: robin #mood: surprised
- 2: AMARA: Whoa, yours is late? Dude, mine breaks down, and I thought it was only me! #enter: amara #mood: surprised
}
MS-OKAFOR: I noticed that my board wasn't clear, friends, so let's start over. #mood: calm
MS-OKAFOR (thinks): They all nodded, so tomorrow I'll ask in another way.
-> end_guess

=== end_heard ===
ROBIN: Told you. I mean, you told us. #mood: happy #curtain
{up >= 5:"The only one," said that voice, so there's your unreliable narrator.|The plant nods, and so do you, and it took a while to get here.} #mood: happy #stage: reflect #end: bright going-to-ask-that
-> END

=== end_quiet ===
{ beginning:
- 1: JONAH: Hi, clock. I don't believe a word you say. #mood: happy #curtain
- 2: JONAH: Okay so afterward you have to read me yours, with the voice. #mood: happy #curtain
}
{up >= 5:Your page is full by the bell, and the radio in you has run out of news.|No one else looked up, and your page gets most of the way.} #mood: happy #stage: reflect #end: bright nobody-looked-up
-> END

=== end_late ===
MS-OKAFOR: I don't believe that clock, so let's hear the rest of it tomorrow. #mood: happy #curtain
Now you know what it means, and you wish you'd known it an hour ago. #stage: reflect #end: steady one-line-today
-> END

=== end_guess ===
{ beginning:
- 1: ROBIN: Seriously, so nobody in this whole row got it? #mood: surprised #curtain
- 2: AMARA: C'mon, so we all nodded for nothing? #mood: surprised #curtain
}
{up >= 3:You had the question in your hand and didn't let go of it.|"You're the only one," said the voice, and look who's an unreliable narrator now.}
{up >= 3:You can ask it tomorrow, when the page starts over.|Your row starts over tomorrow, and you can ask it then.} #stage: reflect #end: bumpy never-only-you
-> END
