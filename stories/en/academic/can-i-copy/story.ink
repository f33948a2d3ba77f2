// A good friend wants your page. Say a kind no, find out what is really up, give a hint and a why, and let him do the rest.
# id: can-i-copy
# title: Can I Copy?
# band: B
# difficulty: 2
# category: academic
# setting: hallway
# seat: guide
# cast: milo, ms-okafor
# minutes: 6
# feeds: math-strategy-guide, science-method-guide, writing-partner
# beginnings: 2
# brief: You are a Math Strategy Guide, and Milo is your good friend. You want to help him and stay friends.
# gloss: llama \| a woolly animal with a long neck
# gloss: recess \| the time when you go out to play
# gloss: locker \| a small metal closet at school

VAR beginning = 1
// Whether Milo told you about his nine tries, and whether he knows why you look for one llama first.
VAR nine = false
VAR why = false
// Whether he did three of them himself.
VAR solo = false
-> start

=== start ===
You're the front of a llama. Milo is the back. #place: hallway #stage: notice #enter: milo
{ beginning:
- 1:
    He comes down the hallway in his legs. His page 30 is white.
    MILO: Send me a picture of yours! Friends do that. #mood: happy
- 2:
    He comes down the hallway, the tail in his fist. His page 30 is white.
    MILO: Send me a picture of yours. Friends do that. #mood: unsure
}
What do you send?
+ ["I'm not supposed to do that." #id: not-supposed #ev: know-my-job partial]
    MILO: The camel's front is not supposed to, either. He does it. #mood: unsure
    MILO (thinks): So they want to, and they can't? Then I'll ask again.
    COACH: You kept your page, and with a friend that's hard. Next, say what you can do.
+ ["Sure, what are friends for? Be quick!" #id: be-quick #ev: know-my-job expedient #slip: say-yes-to-all]
    MILO: You're the best front a back can have! #mood: happy
    MILO (thinks): Phew. Now I don't have to say why it's white.
    COACH: He's happy, and that feels good to both of you. What did he come here without?
    -> picture
+ ["No picture. You can have me, though." #id: have-me #ev: know-my-job adaptive]
    MILO: You? You don't fit on page 30. #mood: surprised
    MILO (thinks): That's a no. So why does it feel half nice?
    COACH: The no was for the picture, and not for Milo. He could hear both halves.
- -> head

=== head ===
MILO: No page, no recess. No recess, no practice, and you're half a llama. #mood: unsure
MILO: I let you be the head. You said "me!", and I said okay. #mood: upset #stage: decide
{ beginning:
- 1: He turns round, so that you can see what he got.
- 2: He holds up the tail, so that you can see what he got.
}
He did say okay. What do you say?
+ ["What's up with page 30?" #id: whats-up #ev: listen-first adaptive]
    ~ nine = true
    MILO: I did number 1 nine times last night. It won't come out. #mood: upset
    MILO (thinks): I did not want the math guide to know that.
    COACH: You asked, and there it was under the picture. Stuck is a thing you can help with.
    -> offer
+ ["You slept in, right? It's okay, that happens to lots of people." #id: slept-in #ev: listen-first partial]
    MILO: I did not sleep in. #mood: upset
    MILO (thinks): I was up with it till nine. Now I don't want to say so.
    COACH: You went to look for the reason, in a kind way. Ask him, and it will be his.
    -> offer
+ ["You've been such a good back. Okay, but only this once." #id: this-once #ev: know-my-job expedient #slip: say-yes-to-all]
    MILO: And you are such a good head! #mood: happy
    MILO (thinks): I could only think of the one thing to say. It worked too well.
    COACH: He did give up the head, so it's hard to say no. Is a page a fair swap for it?
    -> picture

=== picture ===
Milo copies it on top of a locker. He copies your name, too. #sfx: pencil #stage: ask
MILO: What does "times 3" mean here? Never mind, I've got it down. #mood: calm
What now?
+ ["Change a number or two, so that no one can tell." #id: change-two #ev: know-my-job expedient]
    21 buckets turn into 22. Milo likes how round it looks. #sfx: pencil
    MILO (thinks): Which ones can I change? They all look alike to me.
    COACH: That makes it harder to spot. He now has 22 of something he can't explain.
    -> desk
+ ["Okay, but you'll read it all after, promise?" #id: promise #ev: know-my-job partial]
    MILO: I promise, on my tail! #mood: happy
    MILO (thinks): I'll read it. I won't get it, but I'll read it.
    COACH: You want him to know it, and that's a good wish. He needs more than a look.
    -> desk
+ ["Stop. I said yes too fast. What's up with page 30?" #id: too-fast #ev: know-my-job adaptive #ev: listen-first adaptive]
    ~ nine = true
    He rubs out your name first. That takes a while. #sfx: pencil
    MILO: I did number 1 nine times last night. It won't come out. #mood: upset
    MILO (thinks): I'm glad it's out. I did not like being you.
    COACH: A yes can be taken back while the pencil is still moving. And you asked.
    -> offer

=== offer ===
MILO: So what can you do, if you can't do that? #mood: unsure #stage: ask
What do you offer?
+ ["I'll go over it with you. All of it, from page 1." #id: from-page-one #ev: guide-dont-do partial]
    MILO: Page 1? That's from when I had other teeth. #mood: surprised
    MILO (thinks): I have ten minutes. I wanted a hand, and I get a book.
    COACH: That's a big gift. What's the smallest bit that would get him going?
+ ["I say it and you write it. Then it's your own work!" #id: say-and-write #ev: guide-dont-do expedient #slip: take-over]
    MILO: Deal! My hand is very good at that. #mood: happy
    MILO (thinks): So I'm a printer. A printer with a tail.
    COACH: His hand would be in it, and that's half. Who does the other half?
+ ["A hint for number 1. And then I check it." #id: hint-and-check #ev: guide-dont-do adaptive]
    MILO: Is it a big hint? #mood: calm
    MILO (thinks): A hint. Nobody can say I copied a hint.
    COACH: He knows what he'll get from you, and that the work stays with him.
- -> one

=== one ===
Number 1: 4 llamas drink 12 buckets. How many do 7 llamas drink?
MILO: Three more llamas, so three more buckets. That's 15! #mood: happy
{
- nine:
    MILO: It says, "If you got 15, try again." I tried again nine times. #mood: upset
- else:
    MILO: Then why does it say, "If you got 15, try again"? #mood: upset
}
What do you tell him?
+ ["Get one llama first. If you know one, you know seven." #id: one-llama #ev: explain-why adaptive]
    ~ why = true
    MILO: One drinks three, so it's 21! And I'm half of one. #mood: surprised
    MILO (thinks): One and a half buckets! No wonder I'm always thirsty.
    COACH: That's how to do it, and why it works. It fits any number of llamas.
+ ["You share, and then you times. It's how they want you to do it." #id: how-they-want #ev: explain-why partial #slip: tell-only]
    MILO: Share what? With who? #mood: unsure
    MILO (thinks): I can say "share and times". I can say it in my sleep.
    "12 by 4," you say. He shares, and he gets to 21. #sfx: pencil
    COACH: Those are the right steps. Add what they are for, and he can pick them himself.
+ ["It's 21. Please trust me, I'm good at these." #id: trust-me #ev: explain-why expedient #slip: tell-only]
    He writes down 21. #sfx: pencil
    MILO: Where do the other six buckets come from? #mood: unsure
    MILO (thinks): I do trust them. I don't get it, and I trust them.
    COACH: It is 21, and it's done. The next one has new numbers in it.
- -> hats

=== hats ===
Number 2: 5 llamas wear 20 hats. How many hats do 3 llamas wear? #stage: use
MILO: Is that hats on heads? Because I have no head. #mood: unsure
He looks at you, and not at the page. What do you do?
+ ["You see how it goes now, right?" #id: how-it-goes #ev: check-turn partial]
    MILO: Right, it goes, um. Right. #mood: unsure
    MILO (thinks): If I nod, they stay. So I nod.
    He writes something small, and a lot of it is dots. #sfx: pencil
    COACH: You stopped to check. A nod tells you that he heard you, and no more.
+ ["Let's go on like this, please. We make such a good team!" #id: good-team #ev: check-turn expedient #slip: take-over]
    You talk, and he nods in time. In no time, you're at number 5. #sfx: pencil
    MILO: We're so fast! #mood: happy
    MILO (thinks): That was fun. I could not tell you what we did.
    COACH: It goes well with two. Which of you would know about the hats, alone?
+ [Turn your back. "Yell if you need me." #id: turn-back #ev: check-turn adaptive]
    ~ solo = true
    {
    - why:
        MILO: Four hats on one llama? It's 12, and it's silly! #mood: surprised
    - else:
        MILO: I'm yelling! What do I share? #mood: upset
        "Get one llama first," you tell the wall. #mood: calm
        MILO: Oh, four hats on one! It's 12, and it's silly. #mood: surprised
    }
    MILO (thinks): They can't see my page. So it must have been me.
    It's quiet for a while. He does 3, and he does 4. #sfx: pencil
    COACH: You gave him the page and stayed close. He used both.
- -> five

=== five ===
{
- solo:
    MILO: I'm out of time, so tell me number 5. One tiny number! #mood: happy
- else:
    MILO: I'm out of time, so tell me what goes in 5. One tiny number! #mood: unsure
}
{ beginning:
- 1: The tail taps your knee. "For the llama," he says.
- 2: He puts the tail in your hand. "For the llama," he says.
}
He's so close. What do you give him? #stage: reflect
+ ["You've earned it. It's 18, and thank you for trying so hard." #id: earned-it #ev: know-my-job expedient #slip: say-yes-to-all]
    MILO: 18! We're a full page, you and I. #mood: happy
    {
    - solo:
        MILO (thinks): I nearly had it. Now I'll never know.
    - else:
        MILO (thinks): It's full. I hope nobody asks me what is in it.
    }
    COACH: It's a warm thing to give, and it's only one number. Whose number is it?
    {
    - solo:
        -> end_how
    - else:
        -> same
    }
+ ["Not number 5. Put a ring around it, and hand in what you have." #id: ring #ev: know-my-job adaptive]
    MILO: A ring? Can you hand in a hole? #mood: unsure
    {
    - solo:
        MILO (thinks): It's still a no. And they still want to be my front.
    - else:
        MILO (thinks): So I hand this in. I hope nobody asks me how it goes.
    }
    COACH: That's a no to one number, and a plan for it. A ring tells the truth.
    {
    - solo:
        -> llama
    - else:
        -> end_later
    }
+ ["Um. I'd better not." #id: better-not #ev: know-my-job partial]
    MILO: Come on! Is it because of your card? #mood: upset
    MILO (thinks): Is it a no to five, or a no to me?
    COACH: You stuck with it, at the hardest spot. Tell him what he could do now.
    -> end_later

=== llama ===
MS-OKAFOR: Four, and a ring. I can see right where to start with you. #enter: ms-okafor #mood: happy
MS-OKAFOR (thinks): I'd take this over ten full pages.
MS-OKAFOR: And the tail? Take it out to recess, please. #mood: calm
{
- nine:
    MILO: Nine times last night, and three today, by myself! #mood: proud
- else:
    MILO: I was up till nine with number 1. I did not want to tell you. #mood: calm
}
-> end_bright

=== same ===
MS-OKAFOR: These two pages are twins. They even sound alike. #enter: ms-okafor #mood: unsure
MS-OKAFOR (thinks): I know this voice. It's not Milo's.
-> end_bumpy

=== desk ===
MS-OKAFOR: I have two pages 30. They both say they are you. #enter: ms-okafor #mood: unsure #stage: reflect
{ beginning:
- 1: Milo looks at his feet. They have fur on them. #mood: upset
- 2: Milo winds the tail around his thumb. #mood: upset
}
What do you tell her?
+ ["Oh no, it must be a mix-up! I'm so sorry, Ms. Okafor!" #id: mix-up #ev: know-my-job avoidant]
    MS-OKAFOR: A mix-up with the same name two times? #mood: unsure
    MS-OKAFOR (thinks): Sorry for what? I can't help with a mix-up.
    COACH: A quick sorry can work like a door. What happened is on this side of it.
    -> end_bumpy
+ ["Well, one of them is mine." #id: one-is-mine #ev: know-my-job partial]
    MS-OKAFOR: And the other one? #mood: calm
    MILO (thinks): I want to say it. My mouth has gone home.
    COACH: Each word of that is true. She asks about the part that is missing.
    -> end_bumpy
+ ["I gave it to him. I did not know how to say no to my own back." #id: own-back #ev: know-my-job adaptive]
    MS-OKAFOR: That is hard to say, to backs and to teachers. #mood: calm
    MILO: I asked for it. I did number 1 nine times, and I got stuck. #mood: upset
    MS-OKAFOR (thinks): Now I know what they both need.
    COACH: You said your part of it. That made room for Milo to say his.
    -> end_table

=== end_bright ===
Still friends. At recess the llama walks in step, left and right. #stage: give
{why:Its back half wants one and a half buckets.|Its back half wears two hats.} #end: bright three-by-himself
-> END

=== end_later ===
Milo is cross for a whole hallway. You can be a llama by yourself, he says. #stage: give #mood: unsure
At recess, something pulls your sleeve. "A hint for 5?" asks the tail. #end: steady a-hint-later
-> END

=== end_how ===
Ms. Okafor loves the hats. Then she asks Milo how he got 18. #stage: give #mood: unsure
At recess, something pulls your sleeve. "A hint for 5?" asks the tail. #end: steady a-hint-later
-> END

=== end_table ===
At recess, you do number 1 with Milo at her table. It's a hint this time. #mood: calm #stage: give
The llama gets four minutes. Its halves go two ways, and that's a start. #end: steady recess-at-the-table
-> END

=== end_bumpy ===
Ms. Okafor talks with both of you, and the llama hangs on a hook. #mood: unsure #stage: give
You practice a kind no on the hook. Next time, it can come before the picture. #end: bumpy two-same-pages
-> END
