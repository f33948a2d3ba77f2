// One word is locked. Try two things, start in your own way, ask with anything, slow the train down, and give a word back.
# id: two-languages
# title: Two Languages, One Question
# band: B
# difficulty: 2
# category: academic
# setting: library
# seat: asker
# as: sami
# cast: tomasz, ms-reyes
# minutes: 6
# feeds: welcome-buddy, research-guide
# beginnings: 2
# brief: You are Sami, and you know all about volcanoes. You need one word on this page, and it's in English.
# say: molten-word \| ask \| Ask Tomasz about the word, in English or any way you like.
# topics: molten-word \| molten, word, page, volcano, rock, river, feathers
# example: molten-word \| greet \| Hello, Tomasz
# example: molten-word \| time \| Is now okay?
# example: molten-word \| polite \| Can you please
# example: molten-word \| topic \| this word, molten
# example: molten-word \| problem \| I don't know this word
# example: molten-word \| tried \| I looked in the word list
# example: molten-word \| help \| Can you show me what it is?
# example: molten-word \| okno \| Later is fine, too
# gloss: molten \| the word that Sami wants to find out
# gloss: molt \| to drop old feathers, as birds do
# gloss: lava \| what runs out of a volcano
# gloss: humam \| a word for lava in Sami's language
# gloss: hamam \| a word for pigeons in Sami's language

VAR beginning = 1
VAR say_level = 0
// Were there feathers? Were pages jumped over? Did the train slow down, and by which sign: 1 a flat hand, 2 two fingers?
VAR feathers = false
VAR jumped = false
VAR slow = 0
-> start

=== start ===
You have read eleven books on volcanoes, in your language. #place: library #stage: notice
This page is in English. One word sits there like a locked door: "molten".
MS-REYES: All good there, Sami? #mood: happy #enter: ms-reyes
What do you let her see?
+ [A smile and a nod. They work on everyone, and she's so nice. #id: smile-nod #ev: notice-need avoidant #slip: hide]
    MS-REYES: Lovely! #mood: happy
    MS-REYES (thinks): What a smile! I did not see his page at all.
    COACH: A smile gets you some peace. The word gets some, too.
    -> again
+ [Your hand, flat, tipping this way and that. #id: so-so #ev: notice-need partial #via: sign]
    MS-REYES: So-so, like my lunch. Try a thing or two, then ask! #mood: calm
    MS-REYES (thinks): Is it the page, the chair or the lunch?
    COACH: Your hand told the truth. Let it land on the word, and she can see where.
+ [A finger on "molten". One shake of the head. #id: finger-on #ev: notice-need adaptive #via: pointing]
    MS-REYES: Ah, that one. Try a thing or two, then ask! #mood: calm
    MS-REYES (thinks): One finger, and I know it all. I wish my email did that.
    COACH: You stopped at the exact word, and you let it show. Now it has a place.
- -> try

=== again ===
You read on. Line five says "molten", and line six says it twice, to be sure. #leave: ms-reyes #mood: unsure
What now?
+ [Turn two pages at once. The end is the best part of any book. #id: two-pages #ev: notice-need avoidant #slip: hide]
    ~ jumped = true
    On this page it's in the title. #mood: surprised #sfx: paper
    MS-REYES (thinks): He reads so fast! I must find him a longer one.
    COACH: Turning pages felt like getting on. The word came along.
+ ["All right, word. I'm stuck on you." #id: all-right-word #ev: notice-need adaptive]
    You go back to line two. It has not moved. #mood: calm
    MS-REYES (thinks): He turned back. I love a reader who turns back.
    COACH: You saw it come back, and you called it stuck. That's where trying starts.
- -> try

=== try ===
Your page has a picture of a red river. At the back is a word list. #leave: ms-reyes #stage: decide
{ beginning:
- 1: Near you sits Tomasz, the Welcome Buddy. He sings to a pile of maps. #enter: tomasz
- 2: Near you sits Tomasz, the Welcome Buddy. He counts maps, and it's nearly noon. #enter: tomasz
}
What gets a try?
+ [Copy the line in your best letters. A neat page looks done. #id: neat #ev: try-first expedient]
    It's the finest line in the room. It could hang on a wall. #sfx: pencil #mood: proud
    TOMASZ (thinks): Those letters! I want him to write my signs.
    COACH: The line is on your page now. What it says is not in your head yet.
+ [The picture. Then the word list. #id: word-list #ev: try-first adaptive]
    ~ feathers = true
    "Molt: to drop old feathers," says the list. It has no "molten". #sfx: paper
    You look hard at the red river. There's not one feather in it. #mood: surprised
    TOMASZ (thinks): Sami looks like his book said a very odd thing.
    COACH: You tried two things, and you know what it is not. A helper can start from there.
+ [Your mouth. Say the word five times. #id: say-it #ev: try-first partial]
    Five times, and it won't tell you. A first grader is saying it now, too. #mood: unsure
    TOMASZ (thinks): "Molten, molten"? Is that a spell?
    COACH: You gave it a try by ear. The picture may know things that your ear can't.
- -> hello

=== hello ===
"Ask Tomasz," says a card for new people. You're not new here, but this word is. #stage: ask
{ beginning:
- 1: He is on verse nine. The maps don't mind.
- 2: He is on map 31.
}
How do you start?
+ [Stay put. He helped you on Monday, and you don't want to use him up. #id: use-him-up #ev: open-kindly avoidant #slip: hide]
    You think kind thoughts at him. He can't hear one of them.
    TOMASZ (thinks): Nobody has asked me a thing since Monday. Did I talk too much?
    COACH: That was a thought for him. What if he would like to be asked?
    His pen rolls off the table and stops at your shoe. So you go.
+ [Wave. "Marhaba!" He has known your hello since Monday. #id: hello-mine #ev: open-kindly adaptive #via: home-language]
    TOMASZ: Marhaba! Did I get it right? #mood: happy
    TOMASZ (thinks): I said it to my cat all week. The cat says nothing.
    COACH: A wave and a hello, in a word you two share. He looked up, and he's ready.
+ [Put your book down on top of his maps, open. #id: on-top #ev: open-kindly partial]
    TOMASZ: Oh! Hello, book. #mood: surprised
    TOMASZ (thinks): I lost my place. Does this book have a person?
    COACH: He can see what it's about. With a wave first, he can put his maps down.
- -> ask

=== ask ===
How do you ask him?
+ [Hold out your pencil, with your best smile and a "Please?" He can do it! #id: pencil-smile #ev: ask-clearly expedient #slip: answer-grab]
    TOMASZ: Me? I thought volcanoes had a lid. #mood: unsure
    TOMASZ (thinks): I'd do it. Then his page would have lids in it.
    COACH: A smile and a pencil can get a page filled. You're the one with eleven books.
    You take the pencil back, and you put it on "molten".
+ [Draw it: a volcano, a red river, and "molten" with a "?". #id: draw #ev: ask-clearly adaptive #via: drawing]
    {
    - feathers:
        You add three feathers, and you cross them out. #sfx: pencil
        TOMASZ: So it's not a chicken. And "molten", I know that one! #mood: happy
    - else:
        It smokes, and a very small goat runs away. #sfx: pencil
        TOMASZ: Go, goat, go! And "molten", I know that one! #mood: happy
    }
    TOMASZ (thinks): I got all of that from one picture. We didn't need a word.
    COACH: One drawing said what it's about and what you need. That's a whole ask.
+ [Ask Tomasz in your own words. #id: ask-tomasz #say: ask molten-word]
    {
    - say_level >= 2:
        TOMASZ: "Molten"! Oh, I know that one! #mood: happy
        TOMASZ (thinks): One word, and he told me what would help. I can do that.
        COACH: He knows what it's about and what would help. He can start right there.
    - else:
        TOMASZ: The page? Is it about mountains? #mood: calm
        You put your finger on "molten".
        TOMASZ (thinks): One word! I was about to do all the mountains.
        COACH: You asked, and your finger did the rest. One word is quick to say yes to.
    }
- -> fast

=== fast ===
{ beginning:
- 1:
    TOMASZ: So it's when it's so hot it can't stay hard and it all goes kind of #mood: happy
- 2:
    TOMASZ: I've got four minutes, so it's when it's so hot it can't stay hard and it #mood: happy
}
It goes by like a train. You catch a "so", a "hot" and the back of an "it". #stage: use #mood: surprised
TOMASZ: And that's that! Okay? #mood: happy
What do you say?
+ ["Again?" #id: one-more #ev: still-stuck partial]
    He says it again, but louder. It's the same train with a bigger horn.
    TOMASZ: Loud is not slow, is it? #mood: unsure
    TOMASZ (thinks): I always do loud. Why do I always do loud?
    COACH: You let him know it's not there yet. Tell him which way would work for you.
+ [Smile big. "Ah! Yes! Thank you so much!" #id: ah-yes #ev: still-stuck avoidant #slip: nod-along]
    TOMASZ: Any time! That was my best one yet. #mood: proud
    TOMASZ (thinks): He got it in one go. I must be good at this!
    COACH: He's happy, and your thanks are warm. You have a "so" and a "hot".
    -> nodded
+ [Hold up a flat hand. "Slow. Show me." #id: slow-show #ev: still-stuck adaptive #ev: ask-to-learn adaptive]
    ~ slow = 1
    TOMASZ: Oh! I went off like a train. #mood: surprised
    TOMASZ (thinks): He stopped me in three words. My own brother can't do that.
    COACH: You told him what to change, and what kind of help you want. It took three words.
- -> melt

=== nodded ===
TOMASZ: So I was not too fast? People say I'm too fast. #mood: unsure
What do you tell him?
+ [Laugh. "Fast!" Then walk two fingers over the table, slowly. #id: two-fingers #ev: still-stuck adaptive #ev: ask-to-learn adaptive #via: sign]
    ~ slow = 2
    TOMASZ: As slow as that? Then I'll walk it for you. #mood: happy
    TOMASZ (thinks): I asked, and he told me. That's better than a nod.
    COACH: You took back the yes, and you showed him what works. Now he can do it.
    -> melt
+ [A bigger nod. He looks so happy with it, and it was nice of him. #id: bigger-nod #ev: still-stuck avoidant #slip: nod-along]
    He walks off with his maps, and he sings. #leave: tomasz
    TOMASZ (thinks): Not too fast! I have to tell my brother.
    COACH: That nod was for him, and it made his day. The word is still locked.
    -> end_bumpy

=== melt ===
{
- slow > 0:
    Tomasz gets up, hard as a rock. You wave the book at him: hot, hot, hot! #mood: happy
    His knees go soft. He runs down the chair and all over the floor.
    TOMASZ: Molten. #mood: calm
- else:
    TOMASZ: That. That's molten. #mood: calm
    His finger is on the river. So it's the red, or the wet, or the hot. #mood: unsure
}
{
- slow > 0 and feathers:
    A hard thing, so hot that it runs! And it keeps its feathers on. #mood: proud
- slow > 0:
    A hard thing, so hot that it runs! The door is open. #mood: proud
- else:
    You have half of it. You write down the half. #sfx: pencil
}
TOMASZ: What do you call that red stuff? #mood: calm
What does he get? #stage: give
+ ["Humam." Tap the red, and let him try it. #id: humam #ev: give-back adaptive #via: home-language]
    TOMASZ: Hamam! #mood: happy
    You flap your arms. Hamam is pigeons.
    -> pigeons
+ [Wave him off, kindly. You've got nine more lines, and you're on a roll. #id: on-a-roll #ev: give-back expedient #slip: not-my-problem]
    You write like the wind. #sfx: pencil
    TOMASZ (thinks): I did want to know. I wonder if it's fast, too.
    COACH: The page is moving, and that feels good. He had a question for an expert.
    -> end_half
+ ["Lava," you say. He knows that one. #id: say-lava #ev: give-back partial]
    TOMASZ: Right. I even knew that. #mood: calm
    TOMASZ (thinks): I meant his word. He must have a good one.
    COACH: You gave him an answer. There's a word that nobody else in this room could give.
    -> end_half

=== pigeons ===
{
- slow == 1:
    TOMASZ: Who put pigeons in the volcano? #mood: surprised
    Up goes his flat hand, and he says, "Slow. Show me." #mood: happy
- slow == 2:
    TOMASZ: Who put pigeons in the volcano? #mood: surprised
    Then he walks two fingers over the table, slowly. #mood: happy
- else:
    TOMASZ: Who put pigeons in the volcano? Again! #mood: surprised
}
You say it in two halves, and he puts them together. "Humam," with no bird in it!
TOMASZ (thinks): I was one sound away from a bird. It's a good thing he showed me.
{
- feathers:
    COACH: Feathers in your list, pigeons in his mouth. You got each other out of both.
- else:
    COACH: He gave you a word, and you gave him one. That's two experts.
}
{
- slow > 0:
    -> end_bright
- else:
    -> end_half
}

=== end_bright ===
Your page has "molten" on it. His hand has "humam" on it, in green pen.
Two people, two words for lava, and no pigeons. #end: bright two-words-for-lava
-> END

=== end_half ===
{
- jumped:
    MS-REYES: You turn pages so fast, I got you a longer one! #mood: happy #enter: ms-reyes
- else:
    MS-REYES: Look what was on the top shelf! #mood: happy #enter: ms-reyes
}
It's book number twelve. It's in both of your languages, side by side. #mood: surprised
{
- slow > 0:
    Your page is full. Tomorrow you can show Tomasz your word for lava. #end: steady a-book-in-both
- else:
    Half of your page is done. This book can open the rest. #end: steady a-book-in-both
}
-> END

=== end_bumpy ===
You turn the page. "Molten," it says. #mood: unsure #stage: give #sfx: paper
Your finger still works. Tomorrow it can stop on that word, and so can Tomasz. #end: bumpy the-word-comes-back
-> END
