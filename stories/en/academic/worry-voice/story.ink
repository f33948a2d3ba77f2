// Every head nods. Answer the worry, find the two words, and ask in the way that fits: out loud or without a sound.
# id: worry-voice
# title: The Worry Voice
# band: B
# difficulty: 2
# category: academic
# setting: classroom
# seat: asker
# cast: ms-okafor, jonah, robin, amara
# minutes: 6
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

VAR beginning = 1
VAR say_level = 0
// What others saw, and how often the question was put off.
VAR nodded = false
VAR finger = false
VAR late = 0
-> start

=== start ===
{ beginning:
- 1:
    "Everyone got it?" says Ms. Okafor. #place: classroom #stage: notice #enter: ms-okafor
    All heads nod. The fan blows, so even the plant nods.
- 2:
    "The fire drill made us late. Everyone got it?" says Ms. Okafor. #place: classroom #stage: notice #enter: ms-okafor
    All wet heads nod. The fan blows, so even the plant nods.
}
You don't get it. Not all of it. #mood: unsure
What does your head do?
+ [Nod. It's one small nod. #id: nod #ev: notice-need avoidant #slip: hide]
    ~ nodded = true
    ~ late = late + 1
    You nod. It's a fine nod, nearly as good as the plant's.
    MS-OKAFOR (thinks): So many nods. I wish I knew which ones are real.
    COACH: A nod ends the question. The page in front of you is still blank.
+ [Hold it still. "Hm. I don't get this." #id: hold-still #ev: notice-need adaptive]
    Your head holds still. The plant nods for both of you. #mood: calm
    MS-OKAFOR (thinks): One head did not move. Good, that tells me something.
    COACH: You noticed you are lost, and you let it be true. Now you can work on it.
+ [Look hard at the board. Maybe it has more to say. #id: look-hard #ev: notice-need partial]
    The board says what it said before.
    MS-OKAFOR (thinks): Someone looks at the board again. Was I clear?
    COACH: Part of you knows that something is missing. Say it to yourself: "I'm stuck."
- -> worry

=== worry ===
A voice comes on, like a radio in your tummy. #stage: decide
"You're the only one!" it says. "More about you at ten!" #mood: upset
What do you tell it?
+ ["They all want to start. It's kinder not to ask." #id: kinder #ev: brave-thought avoidant #slip: hide]
    ~ late = late + 1
    "So true!" says the voice. "Stay with us, all day long!"
    ROBIN (thinks): I hope someone asks. I don't want to be the one who asks.
    COACH: You thought of the class, and kept the question in. Who else may be waiting for it?
+ ["Shh. A bit more softly." #id: softly #ev: brave-thought partial]
    "You're the only one," it whispers. It whispers rather well.
    ROBIN (thinks): I hope someone asks. I don't want to be the one who asks.
    COACH: It's quiet in there now. A true answer could turn it off.
+ ["How can you see into heads? You're a tummy." #id: a-tummy #ev: brave-thought adaptive]
    The voice coughs. "And now, some music." #mood: happy
    ROBIN (thinks): I nodded, and I got lost half way. Did no one else?
    COACH: You asked the worry how it knows. It doesn't, so there is room to ask someone.
- -> try

=== try ===
The board says: "Be a thing in this room. Half a page, in the first person."
You picked the clock.
What do you try?
+ [Read it again, with a finger under each word. #id: finger #ev: try-first adaptive]
    ~ finger = true
    Be a thing. Okay, tick tock. #mood: calm
    Half a page. Okay, and then your finger stops.
    JONAH (thinks): They read it slowly. No one reads the board slowly.
    COACH: Slow reading found the spot. Quick reading jumps right over it.
+ [Peek at Jonah's first line, and put a clock in it. #id: peek #ev: try-first expedient]
    ~ late = late + 1
    Jonah is a desk. "I have gum in places," it says.
    You look at the clock. It has no gum at all. #mood: unsure
    JONAH (thinks): Is someone reading my gum?
    COACH: A line from next door is quick. It fits a desk, and you have a clock.
+ [Read it again, all in one breath. #id: one-breath #ev: try-first partial]
    Now you are out of air. You know what you knew before.
    JONAH (thinks): Who is puffing?
    COACH: Another look is a good idea. A slow one lets the odd part stand out.
- -> name

=== name ===
You look from line to line. Most of it is clear, and one bit has no light on.
Which bit?
+ ["Writing. I'm more of a number person." #id: number-person #ev: name-need avoidant]
    You look at the clock. It's more of a number person, too.
    JONAH (thinks): I said that once. Then I found out it was only one word.
    COACH: All of writing is too much for one question. A word or two would fit in.
+ ["'First person.' First to do what? First to sit down?" #id: first-to-what #ev: name-need adaptive]
    First in line, or first on the moon? It could be anyone.
    ROBIN (thinks): The first person on the moon, I bet! I'll write about that.
    COACH: You can say which two words it is. That's a question already.
+ ["The end of it. Or close to the end." #id: near-the-end #ev: name-need partial]
    You draw a ring around the last six words.
    JONAH (thinks): That's a big ring. Which word is it?
    COACH: You have the corner it lives in. Which words would you point at?
- -> way

=== way ===
"First person." That's the bit. #stage: ask
There's an ask card in your desk. Jonah, the Writing Partner, is next to you. #enter: jonah
Which way fits you?
+ [Hand up. #id: hand-up #ev: open-kindly adaptive]
    Your hand goes up. The fan blows on it.
    MS-OKAFOR (thinks): A hand! I was hoping for a hand.
    COACH: A hand says, "I have one." It needs no words yet.
    -> hand
+ [Ask card. #id: ask-card #ev: open-kindly adaptive #via: note]
    You stand the card on your desk. It's blue, and it makes no sound.
    MS-OKAFOR (thinks): A blue card in row two. I'll walk by, and no one will notice.
    COACH: A card asks without a sound. It counts as much as a hand.
    -> card
+ [Jonah. #id: to-jonah #ev: open-kindly adaptive]
    You turn your chair a bit. It squeaks, and only you hear it.
    AMARA (thinks): They turn to Jonah. I could do that, too.
    COACH: One person can be enough. A small ask is a whole ask.
    -> headphones

=== hand ===
MS-OKAFOR: Yes? #mood: happy #leave: jonah
All the heads turn round. "They look at you!" says the voice. #mood: unsure
What do you do?
+ [Stretch. "Ahh! Stiff arm." #id: stretch #ev: ask-clearly avoidant #slip: hide]
    You stretch. You add a yawn, so that it looks real.
    MS-OKAFOR: Stretching is good for us. #mood: unsure
    MS-OKAFOR (thinks): That was a question in a stretch. I'll give it a moment.
    COACH: The stretch made the looking stop. It made the answer stop, too.
    -> stretched
+ [Ask Ms. Okafor in your own words. #id: ask-out-loud #say: ask first-person]
    {
    - say_level >= 2:
        MS-OKAFOR: "First person"! I'm glad you asked. #mood: happy
        MS-OKAFOR (thinks): Now I see. I put two words up there and told no one what they are.
        COACH: You said which part it is, out loud. Now she can clear up that part.
    - else:
        MS-OKAFOR: Sure. Which words is it? #mood: calm
        MS-OKAFOR (thinks): A real question! Now I need the where.
        COACH: You spoke up with all heads turned. Say which words, and she is there.
        You point at the last two.
    }
    -> heard
+ ["Could you please explain all of it once more? Thank you!" #id: all-again #ev: ask-clearly partial #slip: vague]
    MS-OKAFOR: Sure! Be a thing, half a page, in the first person. #mood: calm
    MS-OKAFOR (thinks): Those were the same words. Which ones do they need?
    COACH: That was out loud, and with manners. Now add which part.
    You point at the last two words.
    -> heard

=== stretched ===
Robin's hand goes up. Then he stretches, and so does Amara. #enter: robin #enter: amara
What do you do?
+ [Rub your arm. "So much better now!" #id: much-better #ev: ask-clearly avoidant #slip: hide]
    MS-OKAFOR: Any time. #mood: unsure
    MS-OKAFOR (thinks): Three stretches in a row. I wonder what is in them.
    COACH: That was a smooth way out. Your question went out with you.
    -> guess
+ ["Sorry, that was no stretch. Could you tell us what 'first person' is?" #id: no-stretch #ev: ask-clearly adaptive]
    MS-OKAFOR: I hoped there was a question in there. #mood: happy
    ROBIN (thinks): Mine was no stretch, either.
    COACH: You took the stretch back and asked. It takes one breath, and now it's out.
    -> heard

=== heard ===
MS-OKAFOR: It means you say "I". You are the clock, so the clock says "I". #mood: calm
ROBIN: I was going to ask that! I've got a man on the moon. #enter: robin #mood: surprised
AMARA: I was going to ask that! I thought it was a race. #enter: amara #mood: happy
{
- finger:
    MS-OKAFOR: I saw a finger stop right there. It's a good place to stop. #mood: happy
}
{
- nodded:
    ROBIN: But you nodded! #mood: surprised
    You did, and so did Robin. So did the plant, and it can't read.
    ROBIN (thinks): All those nods, and no one knew.
}
{
- late >= 3:
    -> two_lines
}
You write, "I am the clock. All day long, they look at me."
"No one ever says hi." #sfx: pencil #mood: happy
JONAH: Hi, clock. #mood: happy
-> end_heard

=== card ===
The card says "I'm stuck on", and then there is room to write.
Then Robin looks over at your desk. #leave: jonah #enter: robin #mood: unsure
What do you do?
+ [Write "Help please, and thank you!" Draw a heart. #id: heart #ev: ask-clearly partial #slip: vague]
    MS-OKAFOR: What a nice heart. What is it stuck on? #mood: happy
    MS-OKAFOR (thinks): I can't tell yet. I'll keep the heart, though.
    COACH: She came, and she wants to help. Two words more would tell her where.
    You point at the board, at the last two words.
    -> low
+ [Put a book on it till he looks away. #id: book-on-it #ev: ask-clearly avoidant #slip: hide]
    You read the book. It's about trucks, and it is upside down.
    ROBIN (thinks): Was that an ask card? I want to use mine, too.
    COACH: The book hides the card from Robin. It hides it from Ms. Okafor, too.
    -> covered
+ [Write on the card in your own words. #id: write-card #say: ask first-person]
    {
    - say_level >= 2:
        Ms. Okafor reads it as she walks by. She stops.
        MS-OKAFOR (thinks): Now I see. I put two words up there and told no one what they are.
        COACH: Your card said which part it is. She knew before she bent down.
    - else:
        MS-OKAFOR: I'm here. Which words is it? #mood: calm
        MS-OKAFOR (thinks): A real question! Now I need the where.
        COACH: The card got her to you. Say which words, and she is there.
        You point at the last two.
    }
    -> low

=== covered ===
Ms. Okafor stops. She turns your book the right way up.
What do you do?
+ [Take it off the card. Point at "first person". #id: off-the-card #ev: ask-clearly adaptive #via: pointing]
    MS-OKAFOR: Ah. That one. #mood: happy
    MS-OKAFOR (thinks): That took some doing. I'll keep my voice down.
    COACH: You let the card be seen, and pointed at the spot. No words needed.
    -> low
+ [Turn a page. "What a good book!" #id: good-book #ev: ask-clearly avoidant #slip: hide]
    MS-OKAFOR: Any time. #mood: unsure
    MS-OKAFOR (thinks): I did see a corner of blue. I'll come back this way.
    COACH: She was right there, and a nice word sent her on. Your question is under the trucks.
    -> guess

=== low ===
MS-OKAFOR: It means the clock tells it. So the clock says "I". #mood: calm
{
- finger:
    MS-OKAFOR: You read it slowly first. I saw your finger. #mood: happy
}
{
- nodded:
    MS-OKAFOR: And the nod? Was that you, or the fan? #mood: happy
    You think about it. It was mostly the fan. #mood: happy
}
ROBIN (thinks): They whisper. I wish I could hear, because I need it, too.
-> quiet_page

=== headphones ===
{ beginning:
- 1: Jonah hears a book with his eyes shut. His mouth says, "No, no, no."
- 2: Jonah hears a book with his eyes shut. His wet sock hangs on a ruler.
}
Is now good? How do you start?
+ ["Jonah? Jonah. Jonah!" #id: jonah-jonah #ev: open-kindly partial]
    Robin looks up, and so does the plant. Jonah does not.
    JONAH (thinks): Wait. How does the bear know my name?
    COACH: His name is a kind start. His ears are full, so try his eyes.
+ [Lift his headphones up. "Sorry! So sorry! Super quick!" #id: lift #ev: good-timing aggressive #slip: blurt]
    JONAH: Gah! I thought you were the bear! #mood: upset
    JONAH (thinks): I was deep in a cave. Then something had my ear.
    COACH: You need him now, and that's okay. Your hand was there before his yes.
+ [Wiggle a pencil where he can see it. Wait. #id: wiggle #ev: good-timing adaptive #ev: open-kindly adaptive]
    One eye opens. It sees a pencil, and then it sees you. #mood: happy
    JONAH (thinks): They let me get away from the bear first.
    COACH: You came in through his eyes. Then he could pick the moment.
- -> ask_jonah

=== ask_jonah ===
Jonah takes his headphones off. "Okay, the bear can wait."
How do you ask him?
+ ["You're so good at this. Could you write me a first line?" #id: first-line #ev: ask-clearly expedient #slip: answer-grab]
    JONAH: It would be about gum. Where are you stuck? #mood: unsure
    JONAH (thinks): I can listen to a page. I don't want to write two of them.
    COACH: That's warm, and you'd have line one. Who would write line two?
    -> gum
+ [Ask Jonah in your own words. #id: ask-low #say: ask first-person]
    {
    - say_level >= 2:
        JONAH: Oh, that one! I know that one. #mood: happy
        JONAH (thinks): I needed that last week. It's nice to be asked.
        COACH: You said which part it is. Now he knows what to tell you.
    - else:
        JONAH: Sure. Stuck at the start, or at the end? #mood: calm
        JONAH (thinks): I can help. I don't know with what yet.
        COACH: You asked, and he's in. Say which words, and he can start.
        You point at the last two.
    }
    -> jonah_tells
+ ["I'm kind of lost." #id: kind-of-lost #ev: ask-clearly partial #slip: vague]
    JONAH: Lost at the start, or at the end? #mood: calm
    JONAH (thinks): In the page, or in the room?
    COACH: Now he knows how it feels. Tell him where it is.
    You point at the last two words on the board.
    -> jonah_tells

=== gum ===
What do you say?
+ ["First person." #id: two-words #ev: ask-clearly adaptive]
    JONAH: Oh, that one! I know that one. #mood: happy
    JONAH (thinks): I needed that last week. It's nice to be asked.
    COACH: You let go of the line and said the part. Two words did it.
    -> jonah_tells
+ ["Oh, nowhere! I'm good. Thanks so much, Jonah!" #id: nowhere #ev: ask-clearly avoidant #slip: hide]
    JONAH: Okay. Back to the bear. #mood: calm
    JONAH (thinks): Their page was white. I could have helped with white.
    COACH: Thanks can shut a door, too. He had asked where you are stuck.
    -> guess

=== jonah_tells ===
{
- nodded:
    JONAH: Hey, you nodded. You and the plant! #mood: surprised
    JONAH (thinks): I nodded last week. Then I wrote about the first person on a train.
}
JONAH: It means you say "I". I had to ask that last week. #mood: happy
-> quiet_page

=== quiet_page ===
{
- late >= 3:
    -> two_lines
}
You write, "I am the clock. All day long, they look at me." #sfx: pencil
"No one ever says hi."
Jonah is the first to hear your page. He looks up at the wall.
JONAH: Hi, clock. #mood: happy
-> end_quiet

=== two_lines ===
The clock has gone on without you. There is time for one line. #mood: calm
You write, "I am the clock, and I am fast today." #sfx: pencil
-> end_late

=== guess ===
So you guess. Your clock flies to the moon for half a page. #sfx: pencil
Ms. Okafor picks up the pages. #mood: unsure
ROBIN: You went to the moon, too? I thought it was only me! #enter: robin #mood: surprised
MS-OKAFOR: Two moons and a race. My board was not clear, so we start over. #mood: calm
MS-OKAFOR (thinks): They all nodded. Tomorrow I'll ask in another way.
-> end_guess

=== end_heard ===
The plant nods. This time you nod with it, and it's true. #mood: happy #stage: reflect #end: bright going-to-ask-that
-> END

=== end_quiet ===
No one else looked up. The plant may have heard, and it won't tell. #mood: happy #stage: reflect #end: bright nobody-looked-up
-> END

=== end_late ===
You asked, and now you know. The rest of the clock's day is for tomorrow. #stage: reflect #end: steady one-line-today
-> END

=== end_guess ===
"The only one," said the voice, and it was not true. Next time you can ask first. #stage: reflect #end: bumpy never-only-you
-> END
