// Proofreading that was asked for, given as asked: dots when he is in a hurry, a look of his own when he wants to learn; his words stay his.
# id: look-it-over
# title: Would You Look Over My…?
# band: B
# difficulty: 2
# category: academic
# setting: library
# seat: guide
# cast: teo, ms-reyes
# minutes: 6
# feeds: writing-partner
# beginnings: 2
# met: teo
# brief: You are a Writing Partner, and Teo has made a poster. He wants you to look it over.
# gloss: poster \| a big sheet that hangs on a wall and tells people something
# gloss: spelling \| which letters go into a word
# gloss: dessert \| something sweet after a meal
# gloss: desert \| a very dry place full of sand
# gloss: cactus \| a plant with needles that lives in dry places

VAR beginning = 1
VAR met_bright = false
VAR met_bumpy = false
// How many strong moves so far: with few of them, the end is another one.
VAR up = 0
// Red pen on the poster; your own words on it; the title still says Quite; the dessert has its second s.
VAR red = false
VAR yours = false
VAR quite = true
VAR sweet = false
-> start

=== start ===
{ beginning:
- 1: TEO: I mean… would you look over my poster? Only the spelling, if you want. #place: library #stage: notice #enter: teo #prop: poster quite
- 2: TEO: I mean… would you look over my poster? If you have time. #place: library #stage: notice #enter: teo #prop: poster quite
}
{
- met_bright: TEO: I kinda hoped it'd be you. #mood: happy
- met_bumpy: TEO: Last time… it's okay. We can start over, maybe. #mood: unsure
}
{ beginning:
- 1: The copy machine is his in ten minutes. #mood: surprised
- 2: It's only Monday, and it's due on Friday. #mood: calm
}
What do you say first?
+ ["Sure! Give me the red pen, I'll show you everything that's off." #id: red-pen #ev: listen-first expedient #slip: take-over]
    ~ red = true
    You go over it from top to bottom, and your pen enjoys itself. #sfx: pencil #act: scribble you #prop: poster red
    { beginning:
    - 1: TEO: Oh… okay. Is all of that spelling, maybe? #mood: upset
    - 2: TEO: Oh… I dunno, I thought maybe you'd read it first. #mood: upset
    }
    TEO (thinks): It's okay. It looks like it fell down the stairs.
    COACH: {beginning == 1:He asked about the spelling, and half of that red is about something else.|It was quick, and he hadn't told you yet what he wants from you.}
+ {beginning == 1} ["Only the spelling. Got it." #id: only-spelling #ev: listen-first adaptive]
    ~ up = up + 1
    TEO: Yeah… I can fix it, I only can't see it. #mood: calm
    TEO (thinks): They said it back, so maybe my drawing's okay.
    COACH: He told you the job, and you said it back before you picked up a pencil.
+ {beginning == 1} ["Thanks for asking me! What would you like me to look for?" #id: look-for-what #ev: listen-first partial]
    TEO: I mean… the spelling. I said that, maybe too softly. #mood: unsure
    TEO (thinks): It's okay… I talk too softly, and now it's nine minutes.
    COACH: It's a kind question, and he had answered it in the line before.
+ {beginning == 2} ["I'd love to, thanks for asking me! What should I look for?" #id: what-for #ev: listen-first adaptive]
    ~ up = up + 1
    TEO: The spelling, maybe… and I wanna get better, so don't tell me all of it. #mood: happy
    TEO (thinks): They asked. I wasn't going to say that last part…
    COACH: "Look it over" can mean so many things, and now you know which one it is.
+ {beginning == 2} ["Spelling, right? Got it." #id: spelling-right #ev: listen-first partial]
    TEO: I guess so… yeah. #mood: unsure
    TEO (thinks): There was another thing… it's okay, I'll say it later.
    COACH: You guessed well, and he had more to say than that.
- -> title

=== title ===
{ beginning:
- 1: The drawing is wonderful, because forty kids sit at a table and nobody says a word. #mood: happy
- 2: You love the drawing. It's one long table where forty kids are reading. #mood: happy
}
It says: "QUITE LUNCH, bring a book, deserts welcome!" #stage: ask
He means "quiet". How do you tell him?
+ ["You guys, look, he wrote QUITE!" #id: you-guys #ev: kind-honest aggressive]
    {beginning == 1:Three people come over, and one of them laughs.|A whole table turns around, and somebody says "quite funny".} #mood: upset
    TEO: {beginning == 1:It's okay… I'll make another one, maybe.|I mean… I can roll it up again, if you want.} #mood: upset #act: hide teo
    TEO (thinks): I wanted a place where nobody shouts.
    COACH: It is funny, and it was his to laugh at first.
+ {beginning == 1} [Put a dot on it. "It's q-u-i-e-t." #id: dot-and-tell #ev: guide-dont-do adaptive #ev: kind-honest adaptive]
    ~ up = up + 1
    ~ quite = false
    TEO: Oh… that's where the e goes. I've got it. #mood: happy #prop: poster quiet
    TEO (thinks): One dot, and they said it so softly that only I heard.
    COACH: He's in a hurry and he asked to be told, so you told him.
+ {beginning == 1} ["There are two in there. Can you find them? Try to guess!" #id: guess-them #ev: guide-dont-do partial]
    TEO: In eight minutes? I dunno… maybe "lunch"? #mood: unsure
    TEO (thinks): I dunno, if I could see them, I wouldn't have asked.
    COACH: That game needs a day with time in it, and today he needs the place.
+ {beginning == 2} ["That table is so good! One's in the title. Want to find it?" #id: find-it #ev: guide-dont-do adaptive #ev: kind-honest adaptive]
    ~ up = up + 1
    ~ quite = false
    TEO: Quite… qui-et… oh. The e is on the wrong side. #mood: happy #prop: poster quiet
    TEO (thinks): Me… I found that, and it's only Monday.
    COACH: He wants to get better at this, so you left the finding to him.
+ {beginning == 2} ["It's q-u-i-e-t. Could I please mark the rest of them for you, too?" #id: mark-all #ev: guide-dont-do expedient #slip: tell-only]
    ~ quite = false
    TEO: Yeah… thanks. So that's all of them, maybe? #mood: calm #prop: poster quiet
    TEO (thinks): I mean, I'll write them the same way next week, maybe.
    COACH: The poster is better for it. He'd said that he wants to learn how to see them.
- -> slogan

=== slogan ===
You have a great idea for {beginning == 1:it|the title}: "Shhh-andwich Club!" {beginning == 1:He hasn't asked for one|Nobody asked you for one}.
What do you do with it?
+ ["I have an idea that isn't spelling. Say no if you like it plain!" #id: want-it #ev: know-my-job adaptive]
    ~ up = up + 1
    TEO: {beginning == 1:Maybe later… if that's okay. I like it plain.|I dunno… maybe for the next one? This one's supposed to be quiet.} #mood: calm
    TEO (thinks): I could say no… so I did.
    COACH: You kept to what he wanted, and he got to decide about the rest.
+ [Write it over the title, please! He's going to love it. #id: shhhandwich #ev: know-my-job expedient #slip: take-over]
    ~ yours = true
    You write it across the top, with three h's and a wink. #sfx: pencil #act: scribble you #prop: poster shhh
    TEO: It's okay… I mean, it's {beginning == 1:really loud|got three h's}. #mood: unsure
    TEO (thinks): It was quiet… I could've put a joke on it, too, maybe.
    COACH: It's funny, and he had asked you about letters.
+ ["The words are kind of boring, I guess." #id: kind-of-boring #ev: know-my-job partial]
    TEO: {beginning == 1:Yeah… me too. I mean, I am.|Yeah… I mean, it's a lunch.} #mood: upset
    TEO (thinks): I mean, I thought that boring was sort of the point.
    COACH: You didn't write on it, but he can't do a thing with "boring", either.
- -> dessert

=== dessert ===
{ beginning:
- 1: TEO: Maybe six minutes… and you're looking at "deserts". Why's that one off? #mood: unsure #stage: use
- 2: TEO: You're looking at "deserts"… and it looks okay to me. Why isn't it? #mood: unsure #stage: use
}
What do you tell him?
+ ["Trust me, I'm good at this." #id: trust-me #ev: explain-why expedient #slip: tell-only]
    {beginning == 1:He looks at the word, nods, and leaves it the way it is.|He puts an s in at the front, looks at it, and takes it out again.}
    TEO (thinks): I trust them… and now what do I do with it?
    COACH: He did trust you, and the word is the way it was.
+ ["A desert is sand. A dessert has two s's, because you want seconds!" #id: two-esses #ev: explain-why adaptive]
    ~ up = up + 1
    ~ sweet = true
    TEO: {beginning == 1:I mean… I've asked forty people to bring sand.|I was gonna write "all deserts"… with a cake.} #mood: surprised #act: laugh teo
    TEO (thinks): Seconds. Yeah, I won't forget that one.
    COACH: You gave him a reason that he can keep, and it works without you.
+ ["Because it needs two s's. Could you put one more in?" #id: spelled-so #ev: explain-why partial #slip: tell-only]
    ~ sweet = true
    TEO: {beginning == 1:Okay… is it always two?|Okay… two. Even in the sandy one?} #mood: calm
    TEO (thinks): I'll write two in everything, maybe, to be safe…
    COACH: That's right, and now he'd like to know how to tell the two apart.
- -> his_turn

=== his_turn ===
{ beginning:
- 1: Five minutes are left, and there's one more line at the bottom. #stage: reflect
- 2: There's one more line at the very bottom, in small letters. #stage: reflect
}
How do you end it?
+ ["Great job, you're such a good speller now! Bye!" #id: great-job #ev: check-turn avoidant]
    TEO: {beginning == 1:Thanks… I mean, am I?|Me? I dunno… it's Monday.} #mood: unsure
    TEO (thinks): There's still a line down there… maybe they didn't see it.
    COACH: He smiled at that, and there was a line that neither of you had read.
+ [Slide it back. "Now you read it out." #id: read-aloud #ev: check-turn adaptive]
    ~ up = up + 1
    TEO: {beginning == 1:"Who ever is quiet can come." Huh… there's a hole in "whoever".|"Every one who reads." I mean… that's one word, isn't it?} #mood: happy
    TEO (thinks): I could hear it. I can hear them better than see them.
    COACH: His own ears found one, and they'll be with him on the next poster, too.
+ ["Okay, done? Done." #id: done-done #ev: check-turn partial]
    TEO: {beginning == 1:I think so… maybe.|I guess… if you want.} #mood: calm
    TEO (thinks): Was I supposed to check it… or did they?
    COACH: You stopped to ask, and he had no way to know if it's done.
- -> not_sure

=== not_sure ===
TEO: One more, if it's okay… is it "Teo and me made this" or "Teo and I"? #mood: unsure
You have no idea. What do you say?
+ ["'And I', for sure. It always sounds smarter!" #id: for-sure #ev: know-my-job expedient]
    TEO: {beginning == 1:But I'm Teo… who's the other one?|Teo and… who?} #mood: surprised
    TEO (thinks): They said it so fast that I nearly wrote it.
    COACH: It sounded sure, and it was a guess with a tie on.
    -> copy
+ ["No idea! Ms. Reyes?" #id: ask-reyes #ev: know-my-job adaptive]
    ~ up = up + 1
    MS-REYES: I wonder who the second person is, since I see only one Teo. #enter: ms-reyes #mood: happy
    TEO: Oh… yeah. It's only me. #mood: happy
    MS-REYES (thinks): They asked before they guessed. I believe I'll put up two of those.
    COACH: You said that you didn't know, and the answer turned out to be a third one.
    -> copy
+ ["Leave it out?" #id: leave-out #ev: know-my-job partial]
    TEO: {beginning == 1:Okay… then nobody knows who made it.|I mean… sure. I'm not on it, then.} #mood: unsure
    TEO (thinks): It's okay. I liked having my name on it, I mean.
    COACH: It gets around the question, and his name went with it.
    -> copy

=== copy ===
{ beginning:
- 1: The copy machine hums, and fifty sheets come out of it, all of them warm. #sfx: paper
- 2: On Friday the copy machine hums, and fifty sheets come out of it. #sfx: paper
}
{
- red: You can see the red right through all of them.
}
{
- yours:
    -> mine
- quite:
    -> sand
- up >= 4:
    -> end_bright
- else:
    -> end_steady
}

=== mine ===
{
- up >= 3: -> end_joke
- else: -> end_shhh
}

=== sand ===
{
- up >= 3: -> end_nearly
- else: -> end_quite
}

=== end_bright ===
TEO: Eleven people came… and nobody said a word. #mood: happy #curtain
{beginning == 1:Every letter is where he wanted it, and so is every word.|He found most of them himself, and every word is his.}
{beginning == 1:Milo brought a cactus, to be on the safe side.|Milo brought a cake, and he whispered "seconds".} #end: bright quiet-lunch
-> END

=== end_steady ===
TEO: I mean… it's right now. I couldn't tell you why. #mood: calm #curtain
{up >= 2:It hangs by the lunchroom, with most letters in place.|It says "quiet" by the lunchroom. He'll ask you again next week.} #end: steady right-and-no-why
-> END

=== end_joke ===
TEO: People laugh at it… I mean, it isn't my joke. #mood: unsure #curtain
The spelling is his by now, and the title is yours. He's making a second one at home. #end: steady second-poster
-> END

=== end_shhh ===
TEO: You can have the poster… I'll keep the table, maybe. #mood: unsure #curtain
The Shhh-andwich Club is full and very loud. You can ask him tomorrow what he wanted. #mood: unsure #end: bumpy shhhandwich-club
-> END

=== end_nearly ===
TEO: You looked at so much… and it says "quite". #mood: unsure #curtain
Fifty copies say QUITE LUNCH. You can both still fix them, with two pens. #end: bumpy fifty-times-quite
-> END

=== end_quite ===
TEO: It's okay… I mean, it was quite a lunch. #mood: unsure #curtain
{sweet:Fifty copies say QUITE, and it's quite loud.|Fifty copies say QUITE, and people bring sand.} You can still fix them at recess. #end: bumpy quite-a-lunch
-> END
