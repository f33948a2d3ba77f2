// A good friend wants a picture of your page. Find out what he needs, give the questions or a hint and a why, and leave the numbers to him.
# id: can-i-copy
# title: Can I Copy?
# band: B
# difficulty: 2
# category: academic
# setting: hallway
# seat: guide
# cast: milo, ms-okafor
# minutes: 7
# feeds: math-strategy-guide, science-method-guide, writing-partner
# beginnings: 2
# brief: You are a Math Strategy Guide, and Milo is your good friend. You want to help him and stay friends.
# gloss: llama \| a woolly animal with a long neck
# gloss: recess \| the time when you go out to play
# gloss: locker \| a small metal closet at school
# gloss: costume \| clothes that make you look like something else

VAR beginning = 1
// How many strong moves so far: with few of them, the end is another one.
VAR up = 0
// Whether Milo told you about his six tries, and whether he knows why you look for one llama first.
VAR six = false
VAR why = false
// Whether he did three of them himself.
VAR solo = false
-> start

=== start ===
{ beginning:
- 1: You're the front of the llama costume, and Milo is the back. His page 30 is empty. #place: hallway #stage: notice #enter: milo #prop: llama legs
- 2: You're the front of the llama costume, and Milo is the back. His page 30 is gone. #place: hallway #stage: notice #enter: milo #prop: llama legs
}
{ beginning:
- 1: MILO: Oh no, oh no no, five problems! Send me a picture of yours! #mood: upset
- 2: MILO: Oh no, the llama ate my page! Send me a picture of yours! #mood: upset
}
What do you send?
+ {beginning == 1} ["I'm not allowed to do that." #id: not-supposed #ev: know-my-job partial]
    MILO: Not allowed, not allowed! The camel's front isn't allowed to, either. #mood: unsure
    MILO (thinks): So they want to, and they can't? Then I'm asking forever.
    COACH: You kept your page, but he doesn't know yet what you can do for him.
+ {beginning == 1} ["Sure! What are friends for? But be quick." #id: be-quick #ev: know-my-job expedient #slip: say-yes-to-all]
    MILO: You're saving my whole entire life! #mood: happy
    MILO (thinks): Now I don't have to say why it's empty.
    COACH: He's so happy that it feels like helping. He still has no idea how it works.
    -> picture
+ {beginning == 1} ["No picture, but take me." #id: have-me #ev: know-my-job adaptive]
    ~ up = up + 1
    MILO: You? You don't fit on page 30, you have a neck! #mood: surprised
    MILO (thinks): That's a no. So why does it feel half nice?
    COACH: You said no to the picture and yes to Milo.
+ {beginning == 2} ["Nope. Copying is cheating, Milo, and you should know that." #id: cheating #ev: listen-first aggressive]
    MILO: Copying? I don't even have the questions! #mood: upset
    MILO (thinks): They think I'm a cheater. My own front!
    COACH: You guarded your answers from somebody who was asking for the questions.
    MILO: Look, empty! Now I have to beg Ms. Okafor for the questions. #mood: upset
+ {beginning == 2} ["Sure! I'll put my hoof on the answers." #id: with-hoof #ev: know-my-job adaptive #ev: listen-first adaptive]
    ~ up = up + 1
    MILO: You're a life saver! I can see the whole page and a hoof! #mood: happy
    MILO (thinks): They didn't make me feel stupid for losing it.
    COACH: He lost the questions, so that's what you gave him. Yes was the right answer here.
+ {beginning == 2} ["Please, take it all! You're such a good back." #id: take-it-all #ev: know-my-job expedient #slip: say-yes-to-all]
    MILO: Oh wow, the answers are in there, too! #mood: surprised
    MILO (thinks): I only needed the questions. But hey, look at that!
    COACH: It was generous, and he only needed the half without the answers.
    -> picture
- -> head

=== head ===
{ beginning:
- 1: MILO: No page, no recess! No recess, no practice, and you're half a llama. #mood: unsure
- 2: MILO: Five problems in ten minutes? Can't you send me the answers, too? #mood: unsure
}
MILO: I let you be the head. You said "me!", and I gave you the whole head. #mood: upset #stage: decide
{ beginning:
- 1: He turns around, so that you can see what he got.
- 2: He swings the tail, so that you can see what he got. #prop: llama tail
}
He did give you the head. What do you say?
+ ["What's up with page 30? You were kind to give me the head, so thanks." #id: whats-up #ev: listen-first adaptive]
    ~ up = up + 1
    ~ six = true
    { beginning:
    - 1: MILO: I did number 1 six times last night, and it won't come out! #mood: upset
    - 2: MILO: I did number 1 six times, and then I threw it in the legs. #mood: upset
    }
    MILO (thinks): I didn't want the math guide to know that.
    COACH: You asked, and under the picture there was something that you can help with.
    -> offer
+ ["You slept in, right? It's okay, that happens to lots of people!" #id: slept-in #ev: listen-first partial]
    MILO: No way! I was up forever! #mood: upset
    MILO (thinks): I was up with page 30. Now I don't feel like saying it.
    COACH: You wanted to know why, and then you answered it for him.
    -> offer
+ ["Ugh, fine. Once." #id: this-once #ev: know-my-job expedient #slip: say-yes-to-all]
    MILO: Once! You're the best head in the whole llama! #mood: happy
    MILO (thinks): I only had that one thing to say. It worked way too well.
    COACH: He gave you the head, so it's hard to say no. Is a page a fair trade for it?
    -> picture

=== picture ===
Milo copies it on top of a locker. He copies your name, too. #sfx: pencil #stage: ask #act: scribble milo
{ beginning:
- 1: MILO: What does "times 3" mean here? Doesn't matter, I wrote it down! #mood: calm
- 2: MILO: Why is there a hat in number 2? Doesn't matter, it's down! #mood: calm
}
What do you do now?
+ ["Wait, show me which ones we can change, so nobody can tell." #id: change-two #ev: know-my-job expedient]
    You turn 21 buckets into 22. Milo likes that it's so round. #sfx: pencil
    MILO (thinks): They all look the same to me. I can't even tell which is which.
    COACH: It's harder to spot now. He has 22 of something that he can't explain.
    -> desk
+ ["Okay, but promise me you'll try to understand it later?" #id: promise #ev: know-my-job partial]
    MILO: I promise, on my whole tail! #mood: happy
    MILO (thinks): I'll look at it. Looking hasn't helped so far.
    COACH: You want him to understand it, and looking at your page can't do that.
    -> desk
+ ["What's up with page 30? Stop, I said yes too fast!" #id: too-fast #ev: know-my-job adaptive #ev: listen-first adaptive]
    ~ up = up + 1
    ~ six = true
    He erases your name first, and that takes a while. #sfx: pencil
    MILO: I did number 1 six times in a row, and it won't come out! #mood: upset
    MILO (thinks): I'm glad I said it. I didn't like being you.
    COACH: You took the yes back while his pencil was still moving.
    -> offer

=== offer ===
{ beginning:
- 1: MILO: So what can you do, if you can't do that? Help! #mood: unsure #stage: ask
- 2: MILO: So what do we do in ten minutes, you guys? Help! #mood: unsure #stage: ask
}
What do you offer him?
+ ["We start at page 1 and I'll show you the whole book." #id: from-page-one #ev: guide-dont-do partial]
    MILO: Page 1? I had other teeth on page 1! #mood: surprised
    MILO (thinks): I wanted a hand, and I'm getting a whole book.
    COACH: It's a big thing to offer somebody who has ten minutes.
+ ["I'll say it and you write it. Then it's your own work, see?" #id: say-and-write #ev: guide-dont-do expedient #slip: take-over]
    MILO: Deal! My hand is super good at that. #mood: happy
    MILO (thinks): So I'm the part that holds the pencil.
    COACH: It would be his handwriting. Would it be his thinking?
+ ["One hint for number 1, and then I'll check what you get!" #id: hint-and-check #ev: guide-dont-do adaptive]
    ~ up = up + 1
    MILO: Is it a giant hint? #mood: calm
    MILO (thinks): A hint! Nobody can say I copied a hint.
    COACH: He knows what he'll get from you, and that the rest is up to him.
- -> one

=== one ===
Number 1 says that 4 llamas drink 12 buckets. How many do 7 llamas drink?
MILO: Three more llamas, so three more buckets. That's 15! #mood: happy
{
- six:
    MILO: And it says, "If you got 15, try again." I tried again six times! #mood: upset
- else:
    MILO: And it says, "If you got 15, try again." How does it know? #mood: upset
}
What do you tell him?
+ ["What does one llama drink? Once you know that, you can do any llama!" #id: one-llama #ev: explain-why adaptive]
    ~ up = up + 1
    ~ why = true
    MILO: One drinks three, so it's 21! And I'm half of one! #mood: surprised #act: jump milo
    MILO (thinks): One and a half buckets! No wonder I'm so thirsty forever.
    COACH: You told him how it works, so he can do the next one without you.
+ ["You divide it and then you times it. That's how they want it." #id: how-they-want #ev: explain-why partial #slip: tell-only]
    MILO: Divide what? By who? #mood: unsure
    MILO (thinks): I can say "divide and times". I can't do it.
    "12 by 4," you say, and he gets to 21. #sfx: pencil
    COACH: Those are the right steps. If he knew what they're for, he could pick them himself.
+ ["It's 21. Next." #id: trust-me #ev: explain-why expedient #slip: tell-only]
    He writes down 21. #sfx: pencil
    MILO: Where did the other six buckets come from? #mood: unsure
    MILO (thinks): I believe them. I don't get it, but I believe them.
    COACH: It is 21, and that was fast. Number 2 has other numbers in it.
- -> hats

=== hats ===
{ beginning:
- 1: In number 2, 5 llamas wear 20 hats. How many hats do 3 llamas wear? #stage: use
- 2: Behind the hoof, number 2 says that 5 llamas wear 20 hats. What about 3 llamas? #stage: use
}
MILO: Are those hats for heads? I don't have a head! #mood: unsure
He looks at you, as if the answer was on your nose. What do you do?
+ ["You see how it goes now, right?" #id: how-it-goes #ev: check-turn partial]
    MILO: Right! It goes, um, right. #mood: unsure
    MILO (thinks): If I nod, they'll stay. So I'm nodding the whole time.
    He writes something very small, and most of it looks like dots. #sfx: pencil
    COACH: You stopped to check on him, but a nod can't tell you what he knows.
+ ["Let's try the rest like this. We're such a great team, Milo!" #id: good-team #ev: check-turn expedient #slip: take-over]
    You talk and he nods, and in no time at all you're both at number 5. #sfx: pencil #act: nod milo
    MILO: We're so fast! I can't even! #mood: happy
    MILO (thinks): That was fun. I have no clue what we did.
    COACH: You two do work well together. Which of you could do it alone?
+ [Turn around. "Yell if you need me!" #id: turn-back #ev: check-turn adaptive]
    ~ up = up + 1
    ~ solo = true
    {
    - why:
        MILO: Four hats on one llama, so it's 12! Oh no, so many hats! #mood: surprised
    - else:
        MILO: I'm yelling! What do I divide? #mood: upset
        "Find out about one llama," you tell the wall. #mood: calm
        MILO: Four hats on one llama! It's 12! #mood: surprised
    }
    MILO (thinks): They can't even see my page. So it was me!
    It's quiet for a while. He does 3, and he does 4. #sfx: pencil
    COACH: You left him the page, and you were still there to yell for.
- -> five

=== five ===
{ beginning:
- 1: MILO: I'm out of time! Tell me number 5, only one tiny number! #mood: unsure
- 2: MILO: The bell, oh no! Number 5 is still behind your hoof! #mood: unsure
}
{ beginning:
- 1: The tail taps your knee. "Do it for the llama," says Milo.
- 2: He puts the tail in your hand. "Do it for the llama," says Milo.
}
What do you give him? #stage: reflect
+ ["You worked so hard, you've earned it. It's 18. And thank you!" #id: earned-it #ev: know-my-job expedient #slip: say-yes-to-all]
    MILO: 18! The whole page is full! #mood: happy
    {
    - solo:
        MILO (thinks): I almost had it. Now I won't find out.
    - else:
        MILO (thinks): It's full. I really hope nobody asks me what's in it.
    }
    COACH: It's a warm thing to say, and it's only one number. It's your number, though.
    {
    - solo:
        -> end_how
    - else:
        -> same
    }
+ ["You did so good! Please circle number 5 and turn in the rest." #id: ring #ev: know-my-job adaptive]
    ~ up = up + 1
    MILO: Circle it? Can you turn in a hole? #mood: unsure
    {
    - solo:
        MILO (thinks): It's still a no. And they still want to be my front.
    - else:
        MILO (thinks): So I turn this in. I hope nobody asks me how it goes.
    }
    COACH: It's a no to one number, and he has an honest way to turn it in.
    {
    - solo and up >= 4:
        -> llama
    - else:
        -> end_later
    }
+ ["Um, maybe I'd better not." #id: better-not #ev: know-my-job partial]
    MILO: Come on! Is it because of your guide card? #mood: upset
    MILO (thinks): Is it a no to number 5, or a no to me?
    COACH: You didn't give in. He doesn't know what he can do instead.
    -> end_later

=== llama ===
MS-OKAFOR: I noticed four answers and a circle. I know right where to start with you. #enter: ms-okafor #mood: happy
MS-OKAFOR (thinks): I'd take this over ten full pages.
{
- six:
    MILO: Six times last night, and three today, all by myself! #mood: proud
- else:
    MILO: I was up forever with number 1. I didn't want to tell you. #mood: calm
}
-> end_bright

=== same ===
MS-OKAFOR: I noticed that these two pages are twins. They even sound the same. #enter: ms-okafor #mood: unsure
MS-OKAFOR (thinks): I know this way of talking. It isn't Milo's.
{
- up >= 2:
    -> end_twins
- else:
    -> end_bumpy
}

=== desk ===
MS-OKAFOR: I have two pages 30 here, and both of them say that they're you. #enter: ms-okafor #mood: unsure #stage: reflect
{ beginning:
- 1: Milo looks down at his feet, which have fur on them. #mood: upset
- 2: Milo winds the tail around his thumb. #mood: upset
}
What do you tell her?
+ ["Oh no, there must be a mix-up with the pages! I'm so sorry, Ms. Okafor!" #id: mix-up #ev: know-my-job avoidant]
    MS-OKAFOR: A mix-up, with the same name two times? #mood: unsure
    MS-OKAFOR (thinks): What are they sorry for? I can't help with a mix-up.
    COACH: It ends the talk fast, and nobody knows any more than before.
    -> end_bumpy
+ ["One is mine." #id: one-is-mine #ev: know-my-job partial]
    MS-OKAFOR: Thank you. And the other one? #mood: calm
    MILO (thinks): I want to say it. My mouth went home.
    COACH: It's true, as far as it goes. She's asking about the other page.
    -> end_twins
+ ["I sent it to him, because I didn't know how to say no." #id: own-back #ev: know-my-job adaptive]
    ~ up = up + 1
    MS-OKAFOR: Thank you for telling me. It's hard to say no to half of yourself. #mood: calm
    MILO: I asked for it, because I did number 1 six times and got stuck! #mood: upset
    MS-OKAFOR (thinks): Now I know what each of them needs.
    COACH: You said your part of it, so Milo could say his.
    -> end_table

=== end_bright ===
MILO: I did three all by myself! Tell the camel! #mood: proud #curtain
{ beginning:
- 1: You're still friends. At recess the llama walks in step, left and right.
- 2: You're still friends. At recess the llama hands the page back, a bit wet.
}
{why:Its back half wants one and a half buckets.|Its back half wants two hats.} #stage: give #end: bright three-by-himself
-> END

=== end_later ===
MILO: Help! Can I have a hint for 5, like a tiny, giant one? #mood: unsure #curtain
{up >= 3:He was mad at you for one hallway. Then he came back for a hint.|He was mad until recess, and you were half a llama until then.} #stage: give #end: steady a-hint-later
-> END

=== end_how ===
MILO: She asked me how I got 18! How did I get 18? #mood: upset #curtain
{up >= 3:He did three by himself, and she asked about the one he didn't.|Most of that page was yours, and she could tell.} #stage: give #end: steady how-did-i-get-eighteen
-> END

=== end_table ===
MILO: Number 1 makes so much sense now! Why didn't I ask that? #mood: happy #curtain
At recess you sit at her table, and this time it's only a hint. #mood: calm #stage: give #end: steady recess-at-the-table
-> END

=== end_twins ===
MILO: Oh no, oh no no, she's going to call the camel in. #mood: upset #curtain
You both have to do page 30 again, without a picture. You can still give him a hint. #mood: unsure #stage: give #end: bumpy page-thirty-again
-> END

=== end_bumpy ===
MILO: I feel like a coat. A coat that got caught. #mood: upset #curtain
The llama hangs on a hook. You can still practice a kind no, on the hook. #mood: unsure #stage: give #end: bumpy two-same-pages
-> END
