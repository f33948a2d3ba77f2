// One word is missing. Try two things, start in your own way and at the right time, ask with anything, slow it down, and give a word back.
# id: two-languages
# title: Two Languages, One Question
# band: B
# difficulty: 2
# category: academic
# setting: library
# seat: asker
# as: sami
# cast: tomasz, ms-reyes
# minutes: 7
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
// How many strong moves so far: with few of them, the end is another one.
VAR up = 0
// Were there feathers? Did he slow down, and by which sign: 1 a flat hand, 2 two fingers?
VAR feathers = false
VAR slow = 0
-> start

=== start ===
{ beginning:
- 1: You know eleven books about volcanoes, in your own language. #place: library #stage: notice #prop: book open
- 2: Your volcano page is due at noon, and you know all about it. #place: library #stage: notice #prop: book open
}
{ beginning:
- 1: This page has one word that you don't know: "molten". #mood: unsure
- 2: But what does "molten" mean, in line two? #mood: unsure
}
MS-REYES: I wonder, {beginning == 1:is all well|shall I come over}, Sami? #enter: ms-reyes
What do you let her see?
+ [A big smile and a nod! She's so nice, and it works on everyone. #id: smile-nod #ev: notice-need avoidant #slip: hide]
    MS-REYES: {beginning == 1:I believe that's the best smile on this floor.|Then let me see to the new family first.} #mood: happy
    MS-REYES (thinks): What a smile, and I didn't look at his page at all.
    COACH: She thinks that you're fine now, but you still don't have the word.
    -> again
+ [A flat hand, tipping a little this way and that. #id: so-so #ev: notice-need partial #via: sign]
    MS-REYES: {beginning == 1:So-so, like my lunch. Shall we try the word list first?|So-so? Let me see, perhaps the word list could help.} #mood: calm
    MS-REYES (thinks): Is it the page, I wonder, or the chair, or the lunch?
    COACH: Your hand told her that something isn't right, but it didn't tell her where.
+ [A finger on "molten", and a shake of your head. #id: finger-on #ev: notice-need adaptive #via: pointing]
    ~ up = up + 1
    MS-REYES: {beginning == 1:Ah, that one. Perhaps try a thing or two first, and then ask.|That is a hot one, I believe. Perhaps try the list, and then ask?} #mood: calm #act: nod ms-reyes
    MS-REYES (thinks): One finger, and I know exactly what it is.
    COACH: You stopped at the exact word, and you let it show.
- -> try

=== again ===
You read on. The word is in line five, and in line six it's there twice. #leave: ms-reyes #mood: unsure
What now?
+ [Turn two pages at once. The end is the best part anyway! #id: two-pages #ev: notice-need avoidant #slip: hide]
    { beginning:
    - 1: On the next page, the word is in the title. #mood: surprised #sfx: paper
    - 2: The last question on the sheet is, "What does molten mean?" #mood: surprised #sfx: paper
    }
    MS-REYES (thinks): He reads so fast, I believe he needs a longer one.
    COACH: You got away from it for two pages, and then it was there again.
+ ["All right, word. I am stuck on you." #id: all-right-word #ev: notice-need adaptive]
    ~ up = up + 1
    You go back to line two, where it all began. #mood: calm
    MS-REYES (thinks): He turned back. I do love a reader who turns back.
    COACH: You called it stuck, and you went back to the place.
- -> try

=== try ===
The page has a picture of a red river, and the book has a word list. #leave: ms-reyes #stage: decide
{ beginning:
- 1: Near you sits Tomasz, the Welcome Buddy, who sings to a pile of maps. #enter: tomasz #prop: maps pile
- 2: Near you sits Tomasz, the Welcome Buddy, who counts maps for a new family. #enter: tomasz #prop: maps pile
}
What do you try?
+ [Copy the line in your best letters. A neat page looks done! #id: neat #ev: try-first expedient]
    It's the prettiest line in the room. #sfx: pencil #mood: proud #act: scribble you
    { beginning:
    - 1: TOMASZ (thinks): Hey, those letters! You gotta write my signs.
    - 2: TOMASZ (thinks): Twelve, 13, wow, those letters! 13, or was it 14?
    }
    COACH: The line is on your page now, and it's as much of a riddle as before.
+ [Look at the picture, and then look in the word list. #id: word-list #ev: try-first adaptive]
    ~ up = up + 1
    ~ feathers = true
    The list says, "Molt: to drop old feathers." It has no "molten". #sfx: paper
    { beginning:
    - 1: You look hard at the red river, and there isn't one feather in it. #mood: surprised
    - 2: You turn the picture upside down, and no bird falls out of it. #mood: surprised
    }
    { beginning:
    - 1: TOMASZ (thinks): Sami looks like his book told him something funny.
    - 2: TOMASZ (thinks): Nineteen, 20, and is there a bird in that book? 20.
    }
    COACH: You tried two things, and now you know what the word is not.
+ [Say it five times and see if it helps. #id: say-it #ev: try-first partial]
    After five times, it means even less. A first grader is saying it now, too. #mood: unsure
    { beginning:
    - 1: TOMASZ (thinks): "Molten, molten." You gotta teach me that spell!
    - 2: TOMASZ (thinks): Fourteen, molten, 15. No, wait.
    }
    COACH: You gave it a try with your ears, but the picture may know more.
- {
- beginning == 1:
    -> hello
- else:
    -> counting
}

=== hello ===
A card says that you can ask Tomasz. He's still singing, and the maps don't mind. #stage: ask
How do you start?
+ [Stay where you are. He helped you on Monday, and that's enough. #id: use-him-up #ev: open-kindly avoidant #slip: hide]
    You think something kind in his direction, and he can't hear it.
    TOMASZ (thinks): Nobody asked me for a tour since Monday. Was I too much?
    COACH: You thought about what he might want, but you could let him tell you.
    TOMASZ: Hey hey, Sami! You good over there? #mood: happy
+ ["Marhaba, Tomasz!" #id: hello-mine #ev: open-kindly adaptive #via: home-language]
    ~ up = up + 1
    TOMASZ: Hey hey, marhaba! Did I get it right? #mood: happy #act: wave tomasz
    TOMASZ (thinks): I said it to my cat all week, promise.
    COACH: It's a word that you two share, and he looked up right away.
+ [Put your book down on top of his maps. #id: on-top #ev: open-kindly partial]
    TOMASZ: Oh! Hey hey, book. #mood: surprised
    TOMASZ (thinks): This is where I was, and now there's a volcano on it.
    COACH: He can see what it's about, but it landed right in the middle of his song.
- -> ask

=== counting ===
"Thirty-one, 32," says Tomasz, and he doesn't look up. The family is at the door. #stage: ask
How do you start?
+ ["Marhaba, Tomasz! Can you help me, please?" #id: hello-now #ev: good-timing partial #slip: blurt #via: home-language]
    TOMASZ: Hey hey, marhaba! And oh no, where was I? #mood: unsure
    TOMASZ (thinks): I like that word, but I don't like starting at one.
    COACH: It's the right hello, and he was happy to get it. He was in the middle of 32.
+ [Hold up one finger, where he can see it. One question. #id: one-finger #ev: good-timing adaptive #ev: open-kindly adaptive #via: sign]
    ~ up = up + 1
    He holds up one finger, too, and counts on while you wait. #mood: calm #act: wave tomasz
    TOMASZ: Forty, and done! You good? #mood: happy
    TOMASZ (thinks): I could see the one, and I could still count to 40.
    COACH: He knew that you were there and that it was short, and he could finish.
+ [Pull a map out of his pile. Then he'll have to look at you. #id: pull-map #ev: good-timing aggressive #slip: blurt]
    TOMASZ: Hey! That was number 32! #mood: upset #act: take you
    He has to count them all again, and the family has to wait.
    TOMASZ (thinks): I'd help him, promise. But why my map?
    COACH: Now he's looking at you, and he has to start at one.
- -> ask

=== ask ===
{ beginning:
- 1: How do you ask him?
- 2: He has four minutes now. How do you ask him?
}
+ [Hold out your pencil. "You write it. I can only draw goats." #id: pencil-smile #ev: ask-clearly expedient #slip: answer-grab]
    TOMASZ: Me? I thought volcanoes had a lid. #mood: unsure
    TOMASZ (thinks): I'd do it, but then his page would have lids in it.
    COACH: It would fill the line, but you're the one with eleven books.
    TOMASZ: You gotta show me where, though. #mood: unsure
+ [Draw a volcano and a red river, and write the word with a "?" on it. #id: draw #ev: ask-clearly adaptive #via: drawing]
    ~ up = up + 1
    {
    - feathers:
        You add three feathers, and then you cross them out. #sfx: pencil #act: scribble you
        TOMASZ: {beginning == 1:So it's not a chicken. And "molten", hey, I know that one!|No chicken in there, promise. And hey, I know that word!} #mood: happy
    - else:
        It smokes, and a very small goat runs away. #sfx: pencil #act: scribble you
        TOMASZ: {beginning == 1:Go, goat, go! And "molten", hey, I know that one!|Run, little goat! And hey, I know that word!} #mood: happy
    }
    TOMASZ (thinks): It's all in the picture, like on the best kind of map.
    COACH: The drawing says what it's about and which word you need.
+ [Ask Tomasz in your own words. #id: ask-tomasz #say: ask molten-word]
    {
    - say_level >= 2:
        ~ up = up + 1
        TOMASZ: {beginning == 1:"Molten"! You gotta hear this, I know that one!|Hey hey, that's on my list of hot words!} #mood: happy
        TOMASZ (thinks): It's one word, and he told me what would help.
        COACH: He knows what it's about and what would help, so he can start.
    - else:
        TOMASZ: The page? Is it about mountains? #mood: calm
        You put your finger on "molten".
        TOMASZ (thinks): Only one word! I was about to show him all the mountains.
        COACH: You asked, and your finger showed him the rest.
    }
- -> fast

=== fast ===
{ beginning:
- 1: TOMASZ: So this is when it's so hot it can't stay hard and it all goes kinda… #mood: happy
- 2: TOMASZ: Four minutes, okay, so it's so hot that it can't stay hard and it all… #mood: happy
}
{ beginning:
- 1: He talks like a train that goes by. You hear a "so" and a "hot". #stage: use #mood: surprised
- 2: It's over before it starts. You hear a "hot", and then a "hard". #stage: use #mood: surprised
}
TOMASZ: {beginning == 1:And that's the whole tour! You good?|And this is where it ends! Okay?} #mood: happy
What do you say?
+ ["Again?" #id: one-more #ev: still-stuck partial]
    He says it again, and this time it's louder. #mood: unsure
    TOMASZ: Loud isn't slow, is it? #mood: unsure
    TOMASZ (thinks): Why do I do loud? My brother does loud.
    COACH: He knows that it isn't there yet, but he doesn't know what would help.
+ ["Ah, yes, I see it now! You are very good, Tomasz!" #id: ah-yes #ev: still-stuck avoidant #slip: nod-along]
    TOMASZ: Anytime! That was my best one so far, promise. #mood: proud
    TOMASZ (thinks): He got it the first time. I must be so good at this!
    COACH: He's happy, and you have {beginning == 1:a "so" and a "hot"|a "hot" and a "hard"}.
    -> nodded
+ [Hold up a flat hand. "You're so fast! More slow, please." #id: slow-show #ev: still-stuck adaptive #ev: ask-to-learn adaptive]
    ~ up = up + 1
    ~ slow = 1
    TOMASZ: {beginning == 1:Oh! I went off like the tour bus.|Wait, slow is better. Forget the four minutes!} #mood: surprised
    TOMASZ (thinks): He stopped me with one hand, and my own brother can't do that.
    COACH: You told him what to change, and what kind of help you want.
- -> melt

=== nodded ===
{ beginning:
- 1: TOMASZ: So I wasn't too fast? People say I'm too fast. #mood: unsure
- 2: TOMASZ: Great, the family's waiting. I wasn't too fast, was I? #mood: unsure
}
What do you tell him?
+ [Laugh. "Too fast!" Walk two fingers over the table. #id: two-fingers #ev: still-stuck adaptive #ev: ask-to-learn adaptive #via: sign]
    ~ up = up + 1
    ~ slow = 2
    TOMASZ: As slow as that? Then I'll walk it for you, over here. #mood: happy
    TOMASZ (thinks): I asked him, and he told me. You gotta like that.
    COACH: You took your nod back, and you showed him what works for you.
    -> melt
+ [Nod again. He was so nice about it, and he looks so happy. #id: bigger-nod #ev: still-stuck avoidant #slip: nod-along]
    He goes off with his maps, and he sings. #leave: tomasz
    TOMASZ (thinks): Not too fast! I have to tell my brother.
    COACH: That nod made his day, and you still don't have the word.
    {
    - up >= 2:
        -> end_nearly
    - else:
        -> end_bumpy
    }

=== melt ===
{
- slow > 0 and beginning == 1:
    Tomasz stands there, hard as a rock. You wave the book at him: hot, hot, hot! #mood: happy #act: freeze tomasz
    His knees get soft, and he runs down the chair and all over the floor. #act: slump tomasz
    TOMASZ: Molten. #mood: calm
- slow > 0:
    Tomasz makes a mountain of maps. It's hard as a rock, and you blow on it: hot! #mood: happy #prop: maps mountain
    The mountain gets soft, and it runs over the table and onto the floor. #prop: maps floor #act: drop tomasz
    TOMASZ: And that's molten! Oh no, was that 40? #mood: calm
- beginning == 1:
    TOMASZ: This is it, over here. That's molten. #mood: calm #act: point tomasz
    His finger is on the river. Does he mean the red, or the wet, or the hot? #mood: unsure
- else:
    TOMASZ: That stuff. The hot stuff over there! #mood: calm #act: point tomasz
    He points with a map, and the map covers most of the picture. #mood: unsure
}
{
- slow > 0 and feathers:
    A hard thing, so hot that it runs, with no bird in it! #mood: proud
- slow > 0:
    A hard thing, so hot that it runs. Your eleven books are full of it! #mood: proud
- else:
    It's half a word, and half a word goes on your page. #sfx: pencil
}
{ beginning:
- 1: TOMASZ: So what do you call that red stuff? #mood: calm
- 2: TOMASZ: One minute left! What's that red stuff in your language? #mood: calm
}
What do you give him? #stage: give
+ ["I call it humam." Tap the red river, and let him try it! #id: humam #ev: give-back adaptive #via: home-language]
    ~ up = up + 1
    TOMASZ: Hamam! #mood: happy
    You flap your arms, because hamam is pigeons. #act: wave you
    -> pigeons
+ ["Sorry, no time now. I have nine more lines." #id: on-a-roll #ev: give-back expedient #slip: not-my-problem]
    You write as fast as you can. #sfx: pencil
    TOMASZ (thinks): I wanted to know that. Is it a long word, I wonder?
    COACH: Your page is moving, but he had a question that only you could answer.
    -> half
+ ["You call it lava." #id: say-lava #ev: give-back partial]
    TOMASZ: Right. I even knew that. #mood: calm
    TOMASZ (thinks): I meant his word. I bet it's the best one.
    COACH: He had that word already.
    -> half

=== pigeons ===
{
- slow == 1:
    TOMASZ: Who put pigeons in the volcano? #mood: surprised
    He holds up a flat hand and says, "Please, more slow." #mood: happy
- slow == 2:
    TOMASZ: Who put pigeons in the volcano? #mood: surprised
    He walks two fingers over the table, slowly. #mood: happy
- else:
    TOMASZ: Who put pigeons in the volcano? Again! #mood: surprised
}
{ beginning:
- 1: You say it in two parts, and he puts them together. "Humam!"
- 2: You write it on map number one, and he reads it out. "Humam!"
}
TOMASZ (thinks): I was one sound away from a bird!
{
- feathers:
    COACH: You had feathers and he had pigeons, and you helped each other out.
- else:
    COACH: He gave you a word, and you gave him one.
}
{
- slow > 0 and up >= 5:
    -> end_bright
- else:
    -> half
}

=== half ===
{
- up >= 4: -> end_full
- up >= 2: -> end_half
- else: -> end_line
}

=== end_bright ===
{ beginning:
- 1: TOMASZ: Hey hey, you gotta teach me the one for goat next! #mood: happy #curtain
- 2: TOMASZ: I'm gonna greet that family with a volcano, promise! #mood: happy #curtain
}
{beginning == 1:Your page has "molten" on it, and his hand has "humam" on it.|It's noon. Your page has "molten" on it, and map one has "humam" on it.} #end: bright two-words-for-lava
-> END

=== end_full ===
TOMASZ: I'm over here tomorrow, too. You good? #mood: happy #curtain
{slow > 0:You know the word now, and your page is full.|You know most of it, and you know who to ask for the rest.} #end: steady full-page
-> END

=== end_half ===
TOMASZ: Come on over tomorrow, and I'll do it slow. #mood: calm #curtain
Half of your page is done. Ms. Reyes finds you a book in both of your languages. #end: steady a-book-in-both
-> END

=== end_line ===
TOMASZ: You good? You look like you lost a map. #mood: unsure #curtain
One line is on your page, and you can't say what it means. The list is still there. #end: steady one-line
-> END

=== end_nearly ===
TOMASZ: Bye, Sami! Best tour ever! #mood: happy #curtain
You had tried so much, and then you nodded. You can still stop him with one hand tomorrow. #mood: unsure #stage: give #end: bumpy nodded-it-away
-> END

=== end_bumpy ===
TOMASZ: Bye, Sami! You're so easy to help! #mood: happy #curtain
You turn the page, and it says "molten" again. Tomorrow you can still put a finger on it. #mood: unsure #stage: give #sfx: paper #end: bumpy the-word-comes-back
-> END
