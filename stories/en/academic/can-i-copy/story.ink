// A good friend wants a picture of your page. Find out what he needs, give the questions or a hint and a why, and leave the numbers to him.
# id: can-i-copy
# title: Can I Copy?
# band: C
# difficulty: 2
# category: academic
# setting: hallway
# seat: guide
# cast: milo, ms-okafor
# minutes: 7
# feeds: math-strategy-guide, science-method-guide, writing-partner
# beginnings: 2
# brief: You are a Math Strategy Guide, and Milo is the back half of your llama. You want to help him and stay friends.
# gloss: llama \| a woolly animal with a long neck
# gloss: mascot \| somebody in an animal suit who cheers for the team
# gloss: locker \| a small metal closet at school
# gloss: hoof \| the foot of an animal like a horse or a llama

VAR beginning = 1
// How many strong moves so far: with few of them, the end is another one.
VAR up = 0
// Whether Milo told you about his six tries, and whether he knows why you look for one llama first.
VAR six = false
VAR why = false
// Whether he got the questions from you, with a hoof on the answers.
VAR hoof = false
// Whether he did three of them himself.
VAR solo = false
-> start

=== start ===
{ beginning:
- 1: You're the front half of the school mascot, and Milo is the back. His page 30 is empty. #place: hallway #stage: notice #enter: milo #prop: llama legs
- 2: You're the front half of the school mascot, and Milo is the back. His page 30 is gone. #place: hallway #stage: notice #enter: milo #prop: llama legs
}
{ beginning:
- 1: MILO: Oh no, oh no no, text me a picture of yours before math! #mood: upset
- 2: MILO: Oh no, the llama ate the whole page, so text me a picture! #mood: upset
}
What do you send?
+ {beginning == 1} ["Sorry, I'm a guide! I'm not allowed to do that." #id: not-supposed #ev: know-my-job partial]
    MILO: Not allowed, not allowed, that's what the other team's camel would say! #mood: unsure
    MILO (thinks): So do they want to and can't, or can they and don't want to?
    COACH: You kept your page, and he can't see yet what he gets instead.
+ {beginning == 1} ["Sure, what are friends for? Check your phone, and be quick!" #id: be-quick #ev: know-my-job expedient #slip: say-yes-to-all]
    MILO: You're saving my whole entire life, I can't even! #mood: happy
    MILO (thinks): Now I don't have to tell anybody why it's empty.
    COACH: He's so relieved that it feels like help, and he can't do number 1 yet.
    -> picture
+ {beginning == 1} ["No picture. You can have me and my whole lunch, though." #id: have-me #ev: know-my-job adaptive]
    ~ up = up + 1
    MILO: You? You don't even fit on page 30, because you have a neck! #mood: surprised
    MILO (thinks): That was a no, so why does the whole thing feel half nice?
    COACH: You said no to the picture and yes to Milo, both in one breath.
+ {beginning == 2} ["Nope. Copying is cheating, Milo, and you know that!" #id: cheating #ev: listen-first aggressive]
    MILO: Copying what? I don't even have the questions anymore! #mood: upset
    MILO (thinks): They think I'm a cheater, and they're my own front half.
    COACH: You guarded your answers from somebody who had lost the questions.
    MILO: Now I have to beg for new ones in front of the whole class! #mood: upset
+ {beginning == 2} ["Sure, here's the page, with a hoof on everything that isn't a question." #id: with-hoof #ev: know-my-job adaptive #ev: listen-first adaptive]
    ~ hoof = true
    ~ up = up + 1
    MILO: You're a life saver, I can see the whole page and one giant hoof! #mood: happy
    MILO (thinks): They didn't make me feel stupid for losing it.
    COACH: He lost the questions, so this time yes was the right answer.
+ {beginning == 2} ["Please, take all of it! You're such a good back, and I owe you one." #id: take-it-all #ev: know-my-job expedient #slip: say-yes-to-all]
    MILO: Oh wow, the answers are in there, too, the whole thing! #mood: surprised
    MILO (thinks): I only needed the questions, but hey, look at that.
    COACH: It was generous, and he only needed the half without the answers.
    -> picture
- -> head

=== head ===
{
- beginning == 1: MILO: No page 30, no rally, and then half a llama runs into a full gym, help! #mood: unsure
- hoof: MILO: Five problems before the bell, oh no, so can't you send the answers, too? #mood: unsure
- else: MILO: Five problems before the bell, oh no, and I can't do a single one, help! #mood: unsure
}
MILO: And I gave you the head, the whole head, because you called it in the chat! #mood: upset #stage: decide
{ beginning:
- 1: He turns around, so that you see what he got.
- 2: He swings the tail, so that you see what he got. #prop: llama tail
}
What do you say?
+ ["You were kind about the head, so tell me the truth about page 30." #id: whats-up #ev: listen-first adaptive]
    ~ up = up + 1
    ~ six = true
    { beginning:
    - 1: MILO: I did number 1 six times last night, and it won't come out, help! #mood: upset
    - 2: MILO: I did number 1 six times, and then I stuffed the whole thing in the legs. #mood: upset
    }
    MILO (thinks): I can't even, because now the math guide knows that.
    COACH: You asked, and under the picture was something that you can help with.
    -> offer
+ ["What's up, did you fall asleep? It's okay, that happens to lots of people!" #id: slept-in #ev: listen-first partial]
    MILO: No way, I was up forever! #mood: upset
    MILO (thinks): I was up with page 30, and now I don't feel like saying so.
    COACH: You wondered why it was empty, and then you answered it for him.
    -> offer
+ ["Ugh, fine. Once." #id: this-once #ev: know-my-job expedient #slip: say-yes-to-all]
    MILO: Once! You're the best head in the whole llama! #mood: happy
    MILO (thinks): I only said that one thing, and it worked way too well.
    COACH: He gave you the head, and is a page a fair trade for that?
    -> picture

=== picture ===
Up against a locker, Milo copies it, and your name, too. #sfx: pencil #stage: ask #act: scribble milo
{ beginning:
- 1: MILO: What does "times 3" mean here? Doesn't matter, the whole thing's down! #mood: calm
- 2: MILO: Why is there a hat in number 2? Doesn't matter, the whole thing's down! #mood: calm
}
In the llama chat, somebody else asks for page 30. What do you do? #prop: phone chat
+ ["Wait, show me which ones we can change, so that nobody can tell." #id: change-two #ev: know-my-job expedient]
    You turn 21 buckets into 22, and Milo likes how round it looks. #sfx: pencil
    MILO (thinks): They all look the same to me, so I can't even tell which is which.
    COACH: It's harder to spot now, and he has a 22 that neither of you can explain.
    -> desk
+ ["Okay, but promise me that you'll try to understand it later?" #id: promise #ev: know-my-job partial]
    MILO: I promise, on my whole entire tail! #mood: happy
    MILO (thinks): I can look at it forever, and looking hasn't helped so far.
    COACH: You want him to understand it, and staring at your page can't do that.
    -> desk
+ ["That yes was too fast. Is something up with page 30?" #id: too-fast #ev: know-my-job adaptive #ev: listen-first adaptive]
    ~ up = up + 1
    ~ six = true
    He erases your name first, and that takes a while. #sfx: pencil
    MILO: I did number 1 six times, and it won't come out, help! #mood: upset
    MILO (thinks): I'm glad that's out, because I didn't like being you.
    COACH: You changed your mind while his pencil was still moving.
    -> offer

=== offer ===
{ beginning:
- 1: MILO: So then what can you do? Help! #mood: unsure #stage: ask
- 2: MILO: So what do we do until the bell? Help! #mood: unsure #stage: ask
}
What do you offer him?
+ ["Let's start at page 1, and I'll show you the whole book from there!" #id: from-page-one #ev: guide-dont-do partial]
    MILO: Page 1? I had other teeth on page 1! #mood: surprised
    MILO (thinks): I wanted a hand, and I'm getting the whole entire book.
    COACH: It's a big offer for somebody who has half a lunch left.
+ ["I'll say it and you write it! Then it's your own work, see?" #id: say-and-write #ev: guide-dont-do expedient #slip: take-over]
    MILO: Deal, my hand is so good at that! #mood: happy
    MILO (thinks): So I'm the part that holds the pencil forever.
    COACH: It would be his handwriting, and whose thinking would it be?
+ ["One hint for number 1. You take it from there, and then we check." #id: hint-and-check #ev: guide-dont-do adaptive]
    ~ up = up + 1
    MILO: Is it a giant hint, like the whole thing? #mood: calm
    MILO (thinks): A hint, and nobody can say that I copied a hint!
    COACH: He knows what he'll get from you, and that the rest is up to him.
- -> one

=== one ===
In number 1, 4 llamas drink 12 buckets. How many do 7 llamas drink?
MILO: Three more llamas, so it's three more buckets, so that's 15! #mood: happy
{
- six:
    MILO: And it goes, "If you got 15, try again," and I did, six times! #mood: upset
- else:
    MILO: And it goes, "If you got 15, try again," so how does it even know? #mood: upset
}
What do you tell him?
+ ["What does one llama drink? Once you know that, you can do a whole herd." #id: one-llama #ev: explain-why adaptive]
    ~ up = up + 1
    ~ why = true
    MILO: Oh no, one drinks three, so it's 21, and I'm half of one! #mood: surprised #act: jump milo
    MILO (thinks): One and a half buckets, so no wonder I'm so thirsty forever.
    COACH: You told him what the steps are for, and he can take that to number 2.
+ ["You divide it and then you times it, because that's how they want it." #id: how-they-want #ev: explain-why partial #slip: tell-only]
    MILO: Divide what? By who? #mood: unsure
    MILO (thinks): I can say "divide and times" forever, and I still can't do it.
    He divides everything by everything until there's a 21. #sfx: pencil
    COACH: Those are the right steps, and he doesn't know what they're for.
+ ["It's 21! Next." #id: trust-me #ev: explain-why expedient #slip: tell-only]
    He writes down 21, because you said so. #sfx: pencil
    MILO: So where did the other six buckets come from, help? #mood: unsure
    MILO (thinks): I believe them, and I don't get it, the whole thing.
    COACH: It is 21, and that was fast. Number 2 has other numbers in it.
- -> hats

=== hats ===
{
- not hoof: In number 2, 5 llamas wear 20 hats. How many do 3 llamas wear? #stage: use
- else: Under the hoof, 5 llamas wear 20 hats. How many do 3 llamas wear? #stage: use
}
MILO: Are those hats for heads? Because I don't even have a head! #mood: unsure
He looks for the answer on your nose. What do you do?
+ ["You're so close! You see how it goes now, right?" #id: how-it-goes #ev: check-turn partial]
    MILO: Right! It goes, um, right. #mood: unsure
    MILO (thinks): If I nod they'll stay, so I'm nodding the whole time.
    He writes something very small, and most of it looks like dots. #sfx: pencil
    COACH: You stopped to see where he is, and a nod can't tell you what he knows.
+ ["Let's do the rest like this, because we're such a great team!" #id: good-team #ev: check-turn expedient #slip: take-over]
    You talk and he nods, and soon you're both at number 5. #sfx: pencil #act: nod milo
    MILO: We're so fast, you guys, I can't even! #mood: happy
    MILO (thinks): That was so much fun, and I have no clue what we did.
    COACH: You two do work well together. Which of you could do it alone?
+ [Turn around. "You can yell." #id: turn-back #ev: check-turn adaptive]
    ~ up = up + 1
    ~ solo = true
    {
    - why:
        MILO: Four hats on one llama, so it's 12, oh no, that's so many hats! #mood: surprised
    - else:
        MILO: I'm yelling! What do I divide? #mood: upset
        "Find out about one llama," you tell the lockers. #mood: calm
        MILO: Four hats on one llama, so it's 12, oh no, so many! #mood: surprised
    }
    MILO (thinks): They can't even see my page, so that was all me!
    He does number 3 and number 4 without a word. #sfx: pencil
    COACH: You left him the page, and you were still there to yell for.
- -> five

=== five ===
{
- beginning == 1: MILO: That's the bell, oh no! Tell me number 5, it's only one tiny number! #mood: unsure
- hoof: MILO: The bell, oh no, and number 5 is still under your hoof! #mood: unsure
- else: MILO: The bell, oh no, and number 5 is all white, the whole thing! #mood: unsure
}
{ beginning:
- 1: The tail taps your knee. "Do it for the llama," says Milo.
- 2: He puts the tail in your hand. "Do it for the llama," says Milo.
}
What do you give him? #stage: reflect
+ ["I think you've earned it! It's 18, and thank you for working so hard!" #id: earned-it #ev: know-my-job expedient #slip: say-yes-to-all]
    MILO: It's 18, and the whole page is full! #mood: happy
    {
    - solo:
        MILO (thinks): I almost had it, and now I'll never ever find out.
    - else:
        MILO (thinks): It's full, and I really hope nobody asks me what's in it.
    }
    COACH: It's only one number, and it's yours.
    {
    - solo:
        -> end_how
    - else:
        -> same
    }
+ ["Please circle number 5 and turn it in. The rest is so good." #id: ring #ev: know-my-job adaptive]
    ~ up = up + 1
    MILO: Circle it? Oh no, can you turn in a page with a hole? #mood: unsure
    {
    - solo:
        MILO (thinks): It's still a no, and they still want to be my front.
    - else:
        MILO (thinks): So I turn this in, and I hope nobody asks me how it goes.
    }
    COACH: It's a no to one number, and an honest way to turn it in.
    {
    - solo and up >= 4:
        -> llama
    - else:
        -> end_later
    }
+ ["Um, I'd better not." #id: better-not #ev: know-my-job partial]
    MILO: Come on, is it because of that guide card? #mood: upset
    MILO (thinks): Is that a no to number 5, or a no to me?
    COACH: You didn't give in, and he doesn't know what he can do instead.
    -> end_later

=== llama ===
MS-OKAFOR: I noticed four answers and a circle, Milo. I know right where to start with you. #enter: ms-okafor #mood: happy
MS-OKAFOR (thinks): I would take this over a full page any day of the week.
{
- six:
    MILO: Six times last night, and three today, all by myself, you guys! #mood: proud
- else:
    MILO: I was up forever with number 1, and I didn't want to tell you. #mood: calm
}
-> end_bright

=== same ===
MS-OKAFOR: I noticed that these two pages are twins, friends. They even sound the same. #enter: ms-okafor #mood: unsure
MS-OKAFOR (thinks): I know this way of talking, and it isn't Milo's.
{
- up >= 2:
    -> end_twins
- else:
    -> end_bumpy
}

=== desk ===
MS-OKAFOR: I have two page 30s here, friends, and there's one name on both. #enter: ms-okafor #mood: unsure #stage: reflect
{ beginning:
- 1: Milo looks down at his feet, which have fur on them. #mood: upset
- 2: Milo winds the tail around his thumb until it's gone. #mood: upset
}
What do you tell her?
+ ["Oh no, there must be a mix-up! I'm so sorry about that, Ms. Okafor!" #id: mix-up #ev: know-my-job avoidant]
    MS-OKAFOR: A mix-up, with the same name on both of them? #mood: unsure
    MS-OKAFOR (thinks): What are they sorry for? I can't help anybody with a mix-up.
    COACH: It ends the talk fast, and nobody knows any more than before.
    -> end_bumpy
+ ["One is mine." #id: one-is-mine #ev: know-my-job partial]
    MS-OKAFOR: Thank you. And whose is the other one? #mood: calm
    MILO (thinks): I want to say it, and my whole mouth went home.
    COACH: It's true, as far as it goes. She's asking about the other page.
    -> end_twins
+ ["His came from me, because I didn't know how to say no to my own back half." #id: own-back #ev: know-my-job adaptive]
    ~ up = up + 1
    MS-OKAFOR: I'm glad you told me. I couldn't say no to half of myself, either. #mood: calm
    MILO: I asked for it, because I did number 1 six times and got stuck! #mood: upset
    MS-OKAFOR (thinks): Now I know what each of them needs from me.
    COACH: You told your part of it, so Milo could tell his.
    -> end_table

=== end_bright ===
MILO: I did three all by myself, so tell the camel, tell the whole gym! #mood: proud #curtain
{ beginning:
- 1: You're still friends, and at the rally the llama walks in step, left and right.
- 2: You're still friends, and after the rally the llama gives the page back, a bit wet.
}
{why:Its back half says that it has earned one and a half buckets.|Its back half says that it has earned two hats.} #stage: give #end: bright three-by-himself
-> END

=== end_later ===
MILO: Help! Can I have a hint for 5, like a tiny, giant one? #mood: unsure #curtain
{up >= 3:He was mad at you for one hallway, and then he came back for a hint.|He was mad for the whole rally, and you ran it as half a llama.} #stage: give #end: steady a-hint-later
-> END

=== end_how ===
MILO: She asked me how I got 18, help, how did I get 18? #mood: upset #curtain
{up >= 3:He did three by himself, and she asked about the one he didn't.|Most of that page was yours, and she could tell.} #stage: give #end: steady how-did-i-get-eighteen
-> END

=== end_table ===
MILO: Number 1 makes so much sense now, so why didn't I ask that? #mood: happy #curtain
You miss half of the rally at her table, and this time he only gets a hint from you. #mood: calm #stage: give #end: steady recess-at-the-table
-> END

=== end_twins ===
MILO: Oh no, oh no no, she's going to call the camel in. #mood: upset #curtain
You both do page 30 again, while the gym cheers. You can still give him a hint. #mood: unsure #stage: give #end: bumpy page-thirty-again
-> END

=== end_bumpy ===
MILO: I feel like a coat, like a coat that got caught. #mood: upset #curtain
The llama spends the rally on a hook. You can still practice a kind no on it. #mood: unsure #stage: give #end: bumpy two-same-pages
-> END
